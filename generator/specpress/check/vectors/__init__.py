"""Conformance vectors: requests with their expected verdict, and for a refusal the place and the reason.

For each model every limit is tried on both sides, every option, every required and every unknown key, every rule
kept and broken, and every documented example. The verdict is that of `specpress.check.request`; that the schema, the
classes and the clients agree with it is what the contract tests prove.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from specpress.base.json_text import json_line
from specpress.catalog.model import Model
from specpress.catalog.types import ArrayType, Field, ObjectType, walk
from specpress.catalog.values import Path
from specpress.check.request import Problem, problems
from specpress.check.vectors.bodies import minimal, objects, put, remove
from specpress.check.vectors.constraints import rule_bodies
from specpress.check.vectors.prices import Pricer
from specpress.check.vectors.samples import plain, sample, tries

UNKNOWN_KEY = "unknownKey"
LONGEST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Vector:
    """One request. `problems` is empty where it is valid; `price` is that of a valid request, where one is known."""

    name: str
    request: Any
    problems: tuple[Problem, ...]
    price: dict[str, Any] | None

    def to_json(self) -> dict[str, Any]:
        """The vector as it stands in its file.

        `valid` is the verdict on everything documented, `schema_valid` the verdict on what a JSON Schema can say.
        """
        found: dict[str, Any] = {"name": self.name, "valid": not self.problems}
        found["schema_valid"] = all(problem.layer == "request" for problem in self.problems)
        found["request"] = self.request
        if self.problems:
            found["problems"] = [_problem(problem) for problem in self.problems]
        if self.price is not None:
            found["price"] = self.price
        return found


def _problem(problem: Problem) -> dict[str, Any]:
    return {"at": problem.pointer, "reason": problem.reason, "layer": problem.layer}


def vectors(model: Model) -> tuple[Vector, ...]:
    """All vectors of a model, documented examples first; no two with the same request."""
    found: dict[str, Vector] = {}
    pricer = Pricer(model)
    for name, body in _bodies(model):
        key = _identity(body)
        if key not in found:
            wrong = problems(model, body)
            found[key] = Vector(name, body, wrong, pricer.price(body) if not wrong else None)
    return tuple(found.values())


def _identity(body: Any) -> str:
    """Two bodies with the same identity are the same JSON; 1 and 1.0, and 1 and true, are told apart."""
    return repr(body)


def _bodies(model: Model) -> Iterator[tuple[str, Any]]:
    for example in model.examples:
        yield f"documented: {example.title}", plain(example.request)
    for one in model.price.vectors if model.price else ():
        body = minimal(model)
        yield "documented price", _merged(body, plain(one.request))
    base = minimal(model)
    yield "only what is required", base
    fields = list(walk(model.request))
    for path, field in fields:
        yield from _field_bodies(model, path, field, base)
    yield from _whole(model, fields, base)
    yield from _unknown_keys(model, base)
    yield from rule_bodies(model, base)
    yield from (
        ("not an object: a list", []),
        ("not an object: a text", "text"),
        ("not an object: null", None),
    )


def _field_bodies(model: Model, path: Path, field: Field, base: Any) -> Iterator[tuple[str, Any]]:
    name = ".".join(step for step in path if step != "*")
    if field.required:
        yield f"{name}: missing", remove(put(model, base, path, sample(field.type, field)), path)
    for value, why in tries(field):
        yield _named(name, value, why), put(model, base, path, value)
    if isinstance(field.type, ArrayType) and not isinstance(field.type.items, ObjectType):
        item = Field(key="", type=field.type.items, title="")
        for value, why in tries(item):
            yield _named(f"{name}[0]", value, why), put(model, base, path, [value])


def _named(name: str, value: Any, why: str) -> str:
    """What a vector tries, with the value where it is short enough to read."""
    text = json_line(value)
    return f"{name} = {text}: {why}" if len(text) <= LONGEST_SHOWN else f"{name}: {why}"


def _whole(model: Model, fields: list[tuple[Path, Field]], base: Any) -> Iterator[tuple[str, Any]]:
    body = base
    for path, field in fields:
        if not isinstance(field.type, (ObjectType, ArrayType)):
            body = put(model, body, path, sample(field.type, field))
    yield "every parameter at once", body


def _unknown_keys(model: Model, base: Any) -> Iterator[tuple[str, Any]]:
    for at, type_ in objects(model.request):
        name = ".".join(step for step in at if step != "*") or "the body"
        yield f"{name}: an unknown key", put(model, base, (*at, UNKNOWN_KEY), "text")
        if type_.fields:
            swapped = type_.fields[0].key.swapcase()
            yield f"{name}: a key in the wrong case", put(model, base, (*at, swapped), "text")


def _merged(base: Any, over: Any) -> Any:
    if isinstance(base, dict) and isinstance(over, dict):
        return {**base, **{key: _merged(base.get(key), value) for key, value in over.items()}}
    if isinstance(base, list) and isinstance(over, list) and base and over:
        return [_merged(base[0], over[0]), *over[1:]]
    return over
