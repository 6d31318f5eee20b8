"""All kinds of output, by the word that `--target` takes. A new one is a module here and a line below."""

from __future__ import annotations

from specpress.emit.base import Target
from specpress.emit.builder import Builder
from specpress.emit.catalog_json import CatalogJson
from specpress.emit.docs import Docs
from specpress.emit.json_schema import JsonSchema
from specpress.emit.openapi import OpenApi
from specpress.emit.python import Python
from specpress.emit.reference import Reference
from specpress.emit.site import Site
from specpress.emit.spec_format import SpecFormat
from specpress.emit.typescript import TypeScript
from specpress.emit.vectors import Vectors

PUBLISHED = frozenset({"builder", "docs"})
"""The targets which say things in every language, and what other providers of a model do differently.

What they make is kept apart, because it depends on translations and on other models.
"""

TARGETS: dict[str, Target] = {
    "builder": Builder(),
    "catalog": CatalogJson(),
    "docs": Docs(),
    "json-schema": JsonSchema(),
    "openapi": OpenApi(),
    "python": Python(),
    "reference": Reference(),
    "site": Site(),
    "spec-format": SpecFormat(),
    "typescript": TypeScript(),
    "vectors": Vectors(),
}
