"""The package around the modules: what is the same in every catalogue, and the lists of what is in this one.

Given the providers and a card for each model; gives files by path. The lists let the package import a model
when it is first used, and let editors and type checkers know it before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

import specpress.runtime
from specpress.base.names import provider_name
from specpress.base.package_data import folder
from specpress.catalog.provider import Provider
from specpress.targets.client_names import PYTHON_EXPORTS, PythonClient, python_clients
from specpress.targets.python.api import api_of
from specpress.targets.python.cards import FOLDER, PACKAGE, Card
from specpress.targets.python.clients import client_modules
from specpress.targets.python.docs import provider_doc
from specpress.targets.python.formatting import formatted
from specpress.targets.python.literals import literal

_COPIED = (".py", ".toml", ".typed")
"""The suffixes of what is the same in every catalogue."""
_SAFE = re.compile(r"[A-Za-z0-9._/-]+")


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
    names = python_clients(providers)
    clients = sorted(
        (own, provider_name(id)) for id, one in names.items() for own in (one.sync, one.asynchronous)
    )
    yield f"{PACKAGE}/_index.py", render("index.py", providers=packages, models=models, clients=clients)
    lists = {"providers": packages, "models": models, "clients": clients}
    yield f"{PACKAGE}/__init__.pyi", render("init.pyi", offered=sorted(PYTHON_EXPORTS.items()), **lists)
    yield f"{FOLDER}/README.md", render("README.md", **_example(providers, cards, names))
    for provider in providers:
        name = provider_name(provider.id)
        modules = sorted({one.module for one in cards if one.package == name})
        for suffix in ("py", "pyi"):
            text = render(f"provider.{suffix}", doc=provider_doc(provider), modules=modules)
            yield f"{PACKAGE}/{name}/__init__.{suffix}", text
        if provider.id in names:
            own = [one for one in cards if one.package == name]
            yield from client_modules(provider, names[provider.id], own, render)


def _example(
    providers: Sequence[Provider], cards: Sequence[Card], names: Mapping[str, PythonClient]
) -> dict[str, Any]:
    """The model and the client that the README shows: one whose name needs no quotes; none where there is none."""
    plain = [one for one in cards if _SAFE.fullmatch(one.name)]
    called = next((one for one in plain if one.provider in names and one.prompted is not None), None)
    if called is None:
        return {"example": plain[0].name if plain else "provider/model", "client": None}
    api = next(api_of(one) for one in providers if one.id == called.provider)
    client = {
        "name": names[called.provider].sync,
        "model": called.module,
        "cost": called.prompted,
        "key": api.key_variable,
        "url": api.url_variable,
    }
    return {"example": called.name, "client": client}


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
    package = own / "hosted_models"
    homes = (
        (FOLDER, own),
        (PACKAGE, package),
        (f"{PACKAGE}/_client", package / "_client"),
        (f"{PACKAGE}/_runtime", runtime),
    )
    return {
        f"{home}/{path.name}": path.read_bytes()
        for home, source in homes
        for path in sorted(source.iterdir())
        if path.is_file() and path.suffix in _COPIED
    }
