"""The target `vectors`: for each model a file of requests with their expected verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.base.json_text import json_line
from specpress.base.safe_filenames import as_path
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.check.vectors import vectors
from specpress.targets.base import ModelTarget, Outputs


class Vectors(ModelTarget):
    """`vectors/<provider>/<model>.json`."""

    name = "vectors"
    summary = "requests with their expected verdict, place, reason and price, for tests in any language"

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """One file a model."""
        del catalog
        return {model.name: Outputs(files={_path(model): _file(model)}) for model in models}


def _path(model: Model) -> str:
    return f"vectors/{as_path(model.name)}.json"


def _file(model: Model) -> bytes:
    """One vector a line: a file of hundreds stays readable, and a diff shows which ones changed."""
    lines = ",\n".join(f"    {json_line(vector.to_json())}" for vector in vectors(model))
    return f'{{\n  "model": {json_line(model.name)},\n  "version": 1,\n  "vectors": [\n{lines}\n  ]\n}}\n'.encode()
