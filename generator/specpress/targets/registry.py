"""All kinds of output that are about a catalogue, by the word that `--target` takes.

A new one is a module here and a line below. The command line adds the pages about specpress itself.
"""

from __future__ import annotations

from specpress.targets.base import Target
from specpress.targets.builder import Builder
from specpress.targets.catalog_json import CatalogJson
from specpress.targets.changes import Changes
from specpress.targets.docs import Docs
from specpress.targets.json_schema import JsonSchema
from specpress.targets.openapi import OpenApi
from specpress.targets.openapi.arazzo import Arazzo
from specpress.targets.python.target import Python
from specpress.targets.site import Site
from specpress.targets.spec_format import SpecFormat
from specpress.targets.typescript import TypeScript
from specpress.targets.vectors import Vectors

TARGETS: dict[str, Target] = {
    "arazzo": Arazzo(),
    "builder": Builder(),
    "catalog": CatalogJson(),
    "changes": Changes(),
    "docs": Docs(),
    "json-schema": JsonSchema(),
    "openapi": OpenApi(),
    "python": Python(),
    "site": Site(),
    "spec-format": SpecFormat(),
    "typescript": TypeScript(),
    "vectors": Vectors(),
}
