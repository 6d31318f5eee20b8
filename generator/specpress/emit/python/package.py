"""The package around the modules: what is the same in every catalogue, and the lists of what is in this one.

Given the providers and a card for each model; gives files by path. The lists let the package import a model
when it is first used, and let editors and type checkers know it before.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

import specpress.runtime
from specpress.catalog.provider import Provider
from specpress.emit.python.docs import provider_doc
from specpress.emit.python.formatting import formatted
from specpress.emit.python.literals import literal
from specpress.names import module_name, provider_name
from specpress.templates import folder

FOLDER = "python"
PACKAGE = f"{FOLDER}/hosted_models"
_COPIED = (".py", ".toml", ".typed")
"""The suffixes of what is the same in every catalogue."""
_SAFE = re.compile(r"[A-Za-z0-9._/-]+")


@dataclass(frozen=True, slots=True)
class Card:
    """What the package's lists tell of a model."""

    name: str
    title: str

    @property
    def package(self) -> str:
        """The package of its provider."""
        return provider_name(self.name.partition("/")[0])

    @property
    def module(self) -> str:
        """The name of its module in that package."""
        return module_name(self.name.partition("/")[2])

    def packed(self) -> bytes:
        """As bytes, to be kept."""
        return json.dumps([self.name, self.title]).encode()

    @classmethod
    def unpacked(cls, data: bytes) -> Card:
        """From bytes that were kept."""
        return cls(*json.loads(data))


def model_path(name: str) -> str:
    """Where the module of a model is, by the model's name."""
    card = Card(name, "")
    return f"{PACKAGE}/{card.package}/{card.module}.py"


def responses_path(provider: Provider) -> str:
    """Where the module of what a provider answers is."""
    return f"{PACKAGE}/{provider_name(provider.id)}/responses.py"


def package_files(providers: Sequence[Provider], cards: Sequence[Card]) -> dict[str, bytes]:
    """Every file that is about the package as a whole, or about a provider's part of it."""
    texts = dict(_lists(providers, cards))
    python = {path: text for path, text in texts.items() if not path.endswith(".md")}
    others = {path: text.encode() for path, text in texts.items() if path.endswith(".md")}
    return {**_copied(), **others, **formatted(python)}


def _lists(providers: Sequence[Provider], cards: Sequence[Card]) -> Iterator[tuple[str, str]]:
    render = _renderer()
    packages = sorted(provider_name(one.id) for one in providers)
    models = [(literal(one.name), f"{one.package}.{one.module}", literal(one.title)) for one in cards]
    yield f"{PACKAGE}/_index.py", render("index.py", providers=packages, models=models)
    yield f"{PACKAGE}/__init__.pyi", render("init.pyi", providers=packages, models=models)
    example = next((one.name for one in cards if _SAFE.fullmatch(one.name)), "provider/model")
    yield f"{FOLDER}/README.md", render("README.md", example=example)
    for provider in providers:
        name = provider_name(provider.id)
        modules = sorted({one.module for one in cards if one.package == name})
        for suffix in ("py", "pyi"):
            text = render(f"provider.{suffix}", doc=provider_doc(provider), modules=modules)
            yield f"{PACKAGE}/{name}/__init__.{suffix}", text


def _renderer() -> Any:
    environment = Environment(
        loader=FileSystemLoader(folder() / "python"), undefined=StrictUndefined, keep_trailing_newline=True
    )

    def render(name: str, **values: Any) -> str:
        return environment.get_template(f"{name}.jinja2").render(values)

    return render


def _copied() -> dict[str, bytes]:
    """What is the same in every catalogue, and the runtime word for word."""
    own, runtime = folder() / "python", Path(specpress.runtime.__file__).parent
    homes = ((FOLDER, own), (PACKAGE, own / "hosted_models"), (f"{PACKAGE}/_runtime", runtime))
    return {
        f"{home}/{path.name}": path.read_bytes()
        for home, source in homes
        for path in sorted(source.iterdir())
        if path.is_file() and path.suffix in _COPIED
    }
