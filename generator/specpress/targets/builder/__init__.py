"""The target `builder`: what the request builder on each model's page is made of.

Given models; gives beside each page a file with what its form needs to know, for each language the builder's texts,
and once for all of them its JavaScript and its style sheet. It checks and prices by `runtime/` in `templates/builder`,
the twin of `specpress.runtime`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from specpress.base.json_text import json_line, json_text
from specpress.base.package_data import folder
from specpress.base.safe_filenames import as_page
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.runtime.values import Json
from specpress.targets.base import CatalogTarget, Dependency, Files, ModelTarget, Outputs
from specpress.targets.builder.document import document
from specpress.targets.builder.texts import Speech, texts
from specpress.targets.typescript_source import signatures_module
from specpress.wording.translator import PLAIN, in_one_language

FOLDER = "docs"
ASSETS = f"{FOLDER}/assets/builder"
_COPIED = (".js", ".css")


class Builder(ModelTarget, CatalogTarget):
    """`docs/<lang>/<provider>/<model>.json`, `docs/assets/builder/` and `docs/<lang>/assets/builder-texts.json`."""

    name = "builder"
    summary = (
        "the request builder of the docs pages: a form for each model that checks and prices as you type"
    )
    depends: ClassVar[frozenset[Dependency]] = frozenset({"families", "languages"})

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """The model's file for each language."""
        speeches = list(map(Speech, catalog.languages))
        return {
            model.name: Outputs({_path(model, speech): _file(model, catalog, speech) for speech in speeches})
            for model in models
        }

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """The builder itself, and its texts in each language."""
        del rows
        files = {f"{ASSETS}/{path}": data for path, data in _sources().items()}
        files[f"{ASSETS}/files/signatures.js"] = signatures_module().encode()
        for speech in map(Speech, catalog.languages):
            path = f"{FOLDER}/{speech.language}/assets/builder-texts.json"
            files[path] = json_text(texts(speech)).encode()
        return files


def _path(model: Model, speech: Speech) -> str:
    return f"{FOLDER}/{speech.language}/{as_page(model.name)}.json"


def _file(model: Model, catalog: Catalog, speech: Speech) -> bytes:
    """On one line, because every reader of a page fetches it."""
    provider, packages = catalog.provider_of(model), catalog.settings.packages
    data: Json = document(model, provider, speech.translator, packages)
    if speech.translator.missing:
        data = in_one_language(data, document(model, provider, PLAIN, packages))
    return f"{json_line(data)}\n".encode()


def _sources() -> dict[str, bytes]:
    root = folder() / "builder"
    paths: list[Path] = sorted(path for path in root.rglob("*") if path.suffix in _COPIED)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}
