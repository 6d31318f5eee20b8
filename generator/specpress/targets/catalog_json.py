"""The resolved catalogue as JSON: the debugging view, and what a reviewer reads the diff of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specpress.base.json_text import json_text
from specpress.catalog.json_values import plain
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.targets.base import Files, Frame, Home, Product

PATH = "catalog.json"


def model_json(model: Model) -> dict[str, Any]:
    """One model as it stands in the catalogue file."""
    return {"name": model.name, **plain(model)}


class CatalogJson:
    """`catalog.json`."""

    name = "catalog"
    summary = "the resolved catalogue as one JSON file"

    def make(self, models: Sequence[Model], home: Home) -> Mapping[str, Product]:
        """Each model's text, indented as it will stand in the file."""
        del home
        return {model.name: Product(piece=_indented(json_text(model_json(model)))) for model in models}

    def provide(self, provider: Provider) -> Files:
        """Nothing: providers stand in the one file."""
        del provider
        return {}

    def join(self, frame: Frame, pieces: Mapping[str, bytes]) -> Files:
        """The file: settings, providers and families, then the models in the order of their names."""
        head = json_text(
            {
                "version": 1,
                "settings": plain(frame.settings),
                "providers": plain(frame.providers),
                "families": plain(frame.families),
            }
        )
        body = b",\n".join(pieces[name] for name in sorted(pieces))
        text = head.rstrip()[:-1].rstrip().encode() + b',\n  "models": [\n' + body + b"\n  ]\n}\n"
        return {PATH: text}


def _indented(text: str) -> bytes:
    return "\n".join("    " + line for line in text.rstrip("\n").split("\n")).encode()
