"""The target `builder`: what the request builder on each model's page is made of.

Given models; gives beside each page a file with what its form needs to know, for each language the builder's texts,
and once for all of them its JavaScript and its style sheet. It checks and prices by `runtime/` in `templates/builder`,
the twin of `specpress.runtime`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from specpress.base.json_text import json_line, json_text
from specpress.base.package_data import folder
from specpress.base.safe_filenames import as_page
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.targets.base import Files, Frame, Home, Product
from specpress.targets.builder.document import document
from specpress.targets.builder.speech import Speech
from specpress.targets.builder.texts import texts

FOLDER = "docs"
ASSETS = f"{FOLDER}/assets/builder"
_COPIED = (".js", ".css")


class Builder:
    """`docs/<lang>/<provider>/<model>.json`, `docs/assets/builder/` and `docs/<lang>/assets/builder-texts.json`."""

    name = "builder"
    summary = (
        "the request builder of the docs pages: a form for each model that checks and prices as you type"
    )

    def make(self, models: Sequence[Model], home: Home) -> Mapping[str, Product]:
        """The model's file for each language."""
        speeches = [Speech(one) for one in home.languages]
        return {
            model.name: Product({_path(model, one): _file(model, home, one) for one in speeches})
            for model in models
        }

    def provide(self, provider: Provider) -> Files:
        """Nothing: a form is a model's."""
        del provider
        return {}

    def join(self, frame: Frame, pieces: Mapping[str, bytes]) -> Files:
        """The builder itself, and its texts in each language."""
        del pieces
        files = {f"{ASSETS}/{path}": data for path, data in _sources().items()}
        for speech in map(Speech, frame.languages):
            path = f"{FOLDER}/{speech.language}/assets/builder-texts.json"
            files[path] = json_text(texts(speech)).encode()
        return files


def _path(model: Model, speech: Speech) -> str:
    return f"{FOLDER}/{speech.language}/{as_page(model.name)}.json"


def _file(model: Model, home: Home, speech: Speech) -> bytes:
    """On one line, because every reader of a page fetches it."""
    return f"{json_line(document(model, home.provider, speech.translator))}\n".encode()


def _sources() -> dict[str, bytes]:
    root = folder() / "builder"
    paths: list[Path] = sorted(path for path in root.rglob("*") if path.suffix in _COPIED)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}
