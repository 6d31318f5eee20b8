"""The contract between a spec and what was generated from it: what every output must agree on.

`failures` compares a model of the catalogue with files that lie below `generated/`. The contract test calls it with
the committed specs and expects nothing; the mutation test calls it with a spec in which one fact was changed and
expects something.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs

import hosted_models
from contract.facts import of_class, of_model, of_schema
from specpress.base.json_text import json_line
from specpress.catalog.json_values import plain
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import Packages
from specpress.check import problems
from specpress.check.overview import catalog_entry
from specpress.runtime.cost import cost
from specpress.runtime.vectors import in_full
from specpress.targets.client_names import call_data
from specpress.targets.python.modules import price_words
from specpress.targets.python.package import data_path

GENERATED = Path(__file__).parents[2] / "generated"


def failures(model: Model) -> Iterator[str]:
    """Every way in which the generated files say something else than a model; what is told soonest comes first."""
    yield from fact_failures(model)
    yield from _vector_failures(model)


def behaviour_failures(model: Model) -> Iterator[str]:
    """Differences in what is accepted, filled in or charged: vectors, schema facts and class facts."""
    yield from _limit_failures(model)
    yield from _vector_failures(model)


def fact_failures(model: Model) -> Iterator[str]:
    """Differences in what is stated: in the catalogue, the schema, the class, and the data that the package carries."""
    if _entries().get(model.name) != catalog_entry(model):
        yield "catalog.json has other facts"
    yield from _limit_failures(model)
    if _data(model.name) != json_line({**call_data(model), **price_words(model)}):
        yield "the package carries other data"


def _limit_failures(model: Model) -> Iterator[str]:
    said = _facts(of_model(model.request))
    yield from (f"schema: {row}" for row in said ^ _schema_facts(model.name))
    yield from (f"class: {row}" for row in said ^ _class_facts(model.name))


@cache
def _data(name: str) -> str:
    return (GENERATED / data_path(name, Packages())).read_text(encoding="utf-8").rstrip("\n")


def _facts(rows: Iterator[tuple[str, str, Any]]) -> set[tuple[str, str, Any]]:
    return set(rows)


def _vector_failures(model: Model) -> Iterator[str]:
    for vector in vectors_of(model.name):
        found = problems(model, vector["request"])
        said = [(one.pointer, one.reason) for one in found]
        if said != [(one["at"], one["reason"]) for one in vector.get("problems", ())]:
            yield f"vector {vector['name']!r}: {said}"
        elif not found and _price(model, vector["request"]) != vector.get("price"):
            yield f"vector {vector['name']!r}: another price"


def _price(model: Model, body: Any) -> dict[str, Any] | None:
    return None if model.price is None else cost(model.price.formula, body).to_json()


def provider_failures(provider: Provider) -> Iterator[str]:
    """Differences between a provider and what stands of it in catalog.json."""
    known = {one["id"]: one for one in _catalog()["providers"]}
    if known.get(provider.id) != plain(provider):
        yield "catalog.json has other facts of the provider"


@cache
def _catalog() -> Any:
    return json.loads((GENERATED / "catalog.json").read_bytes(), parse_float=Decimal)


@cache
def _entries() -> dict[str, Any]:
    return {one["name"]: one for one in _catalog()["models"]}


@cache
def schema_of(name: str, part: str) -> dict[str, Any]:
    """A published schema."""
    found: dict[str, Any] = json.loads((GENERATED / "schemas" / name / f"{part}.schema.json").read_bytes())
    return found


@cache
def vectors_of(name: str) -> list[dict[str, Any]]:
    """The vectors of a model."""
    return list(in_full(json.loads((GENERATED / "vectors" / f"{name}.json").read_bytes())))


def some_vectors_of(name: str) -> list[dict[str, Any]]:
    """Of a model's vectors the first that is valid and the first that is refused for each reason.

    They prove that a judge is wired where it stands: that it judges every vector right is proved once, elsewhere.
    """
    found: dict[str, dict[str, Any]] = {}
    for vector in vectors_of(name):
        found.setdefault(vector["problems"][0]["reason"] if "problems" in vector else "", vector)
    return list(found.values())


@cache
def _schema_facts(name: str) -> set[tuple[str, str, Any]]:
    return _facts(of_schema(schema_of(name, "request")))


@cache
def _class_facts(name: str) -> set[tuple[str, str, Any]]:
    return _facts(of_class(hosted_models.load(name).Request))


@cache
def validators(name: str, part: str = "request") -> tuple[Any, Any]:
    """Two independent validators of a published schema: jsonschema and jsonschema-rs."""
    schema = schema_of(name, part)
    return jsonschema.Draft202012Validator(schema), jsonschema_rs.Draft202012Validator(schema)
