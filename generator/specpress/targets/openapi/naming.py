"""The names that a document gives: of components, operations and tags.

Given the names and ids of a spec, which may hold anything; gives names of letters and digits that differ even for
readers who make classes or file names of them and do not look at case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from specpress.base.names import class_name, snake
from specpress.catalog.provider import Provider
from specpress.catalog.types import ObjectType
from specpress.targets.openapi.row import ModelRow

_OF_TASKS = frozenset({"create", "status", "result", "cancel"})
"""Names of endpoints to which the spec format gives a meaning."""


@dataclass(slots=True)
class Names:
    """Gives names, and no name twice."""

    taken: set[str]

    def new(self, wanted: str, between: str = "") -> str:
        """The name that is wanted, with a number behind it where it is taken."""
        name, number = wanted, 1
        while name.casefold() in self.taken:
            number += 1
            name = f"{wanted}{between}{number}"
        self.taken.add(name.casefold())
        return name


@dataclass(frozen=True, slots=True)
class Components:
    """The names of components: of objects by their name, of models' requests and own results by id."""

    objects: Mapping[str, str]
    requests: Mapping[str, str]
    results: Mapping[str, str]


def components(provider: Provider, rows: Sequence[ModelRow]) -> Components:
    """A name for each schema of a document."""
    names = Names(set())
    return Components(
        objects={name: names.new(_of_object(name, type_)) for name, type_ in provider.objects},
        requests={row.id: names.new(f"{class_name(row.id)}Request") for row in rows},
        results={row.id: names.new(f"{class_name(row.id)}Result") for row in rows if row.result},
    )


def _of_object(name: str, type_: ObjectType) -> str:
    """An object that has a key of its own name is an answer: clients name what lies in it after the key."""
    wanted = class_name(name)
    return f"{wanted}Answer" if wanted in {class_name(field.key) for field in type_.fields} else str(wanted)


def operation_name(words: Iterable[str]) -> str:
    """The name of an operation before it is made to differ."""
    return "_".join(snake(word, "operation") for word in words)


def operation_ids(provider: Provider) -> Mapping[str, str]:
    """The name of each endpoint's operation, by the endpoint's. Endpoints of one path and method are one operation."""
    names, ids, by_call = Names(set()), dict[str, str](), dict[tuple[str, str], str]()
    for endpoint in provider.endpoints:
        call = endpoint.method, re.sub(r"\{[^{}]*\}", "{}", endpoint.path)
        if call not in by_call:
            by_call[call] = names.new(operation_name((endpoint.name,)), "_")
        ids[endpoint.name] = by_call[call]
    return ids


def tag(endpoint: str) -> str:
    """The group of an endpoint: tasks, or the first word of its name."""
    return "tasks" if endpoint in _OF_TASKS else snake(endpoint, "operation").partition("_")[0]
