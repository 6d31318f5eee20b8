"""The modules of the clients: one a provider, with a stub beside it that names every model and its arguments.

Given a provider, the names of its clients, and a card for each of its models; gives both files. The module is
small whatever the number of models: only the stub, which nobody runs, grows with them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from specpress.base.names import class_name, free, provider_name
from specpress.catalog.provider import Provider
from specpress.targets.client_names import PythonClient
from specpress.targets.python.api import api_of
from specpress.targets.python.cards import PACKAGE, Card
from specpress.targets.python.docs import client_doc, summary_doc
from specpress.targets.python.literals import literal

_INDENT = "    "


def client_modules(
    provider: Provider, names: PythonClient, cards: Sequence[Card], render: Callable[..., str]
) -> Iterator[tuple[str, str]]:
    """The path and the source of the module and of its stub."""
    home = f"{PACKAGE}/{provider_name(provider.id)}/_client"
    values = {
        "title": provider.title,
        "names": names,
        "bases": _bases(names, ""),
        "async_bases": _bases(names, "Async"),
        "doc": client_doc(provider, asynchronous=False),
        "async_doc": client_doc(provider, asynchronous=True),
        "module_doc": summary_doc(f"The clients of {provider.title}."),
    }
    yield f"{home}.py", render("client.py", api=literal(api_of(provider)), **values)
    models = list(_models(cards))
    modules = sorted({"responses", *(one["module"] for one in models)})
    yield f"{home}.pyi", render("client.pyi", models=models, modules=modules, **values)


def _bases(names: PythonClient, mark: str) -> list[str]:
    """What a client is made from: everything where nothing more than tasks is documented."""
    own = [f"{mark}{base}" for base in names.bases] or [f"{mark}Client"]
    return [*own, *(["Webhooks"] if names.webhooks else [])]


def _models(cards: Sequence[Card]) -> Iterator[dict[str, Any]]:
    taken: set[str] = set()
    for one in cards:
        name = free(class_name(one.module), taken)
        taken.add(name)
        yield {
            "module": one.module,
            "id": literal(one.name.partition("/")[2]),
            "cls": name,
            "title": summary_doc(one.title, _INDENT * 2),
            "doc": summary_doc(one.title, _INDENT),
            "result": f"{one.module}.Result" if one.own_result else "responses.Result",
        }
