"""All kinds of output, by the word that `--target` takes. A new one is a module here and a line below."""

from __future__ import annotations

from specpress.emit.base import Target
from specpress.emit.catalog_json import CatalogJson
from specpress.emit.json_schema import JsonSchema
from specpress.emit.python import Python
from specpress.emit.spec_format import SpecFormat
from specpress.emit.vectors import Vectors

TARGETS: dict[str, Target] = {
    "catalog": CatalogJson(),
    "json-schema": JsonSchema(),
    "python": Python(),
    "spec-format": SpecFormat(),
    "vectors": Vectors(),
}
