"""What lies in generated/ agrees with the specs and with itself."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from pydantic import ValidationError

import hosted_models
from contract.contract import GENERATED, fact_failures, provider_failures, schema_of, validators, vectors_of
from contract.facts import plain
from contract.specs import resolved
from specpress.runtime.messages import pointer_of

MODELS = sorted(resolved().models)
PARTS = ("request", "task", "result", "error")


@pytest.mark.parametrize("name", MODELS)
def test_every_output_has_the_facts_of_the_spec(name: str) -> None:
    assert list(fact_failures(resolved().models[name])) == []


@pytest.mark.parametrize("id", sorted(resolved().providers))
def test_the_catalogue_has_the_facts_of_the_provider(id: str) -> None:
    assert list(provider_failures(resolved().providers[id])) == []


@pytest.mark.parametrize("name", MODELS)
def test_validators_and_class_judge_every_vector(name: str) -> None:
    """Each gives the verdict; the class the places, too. What it takes comes out as it went in, at the same price."""
    python, rust = validators(name)
    entry = hosted_models.load(name)
    priced = 0
    for vector in vectors_of(name):
        body = vector["request"]
        verdicts = (python.is_valid(body), rust.is_valid(body), _accepts(entry.Request, json.dumps(body)))
        assert set(verdicts) == {vector["schema_valid"]}, (vector["name"], verdicts)
        try:
            request = entry.Request.model_validate(body)
        except ValidationError as error:
            _assert_places(error, vector)
            continue
        assert vector["schema_valid"], vector["name"]
        assert request.body() == body
        assert json.loads(request.model_dump_json(exclude_unset=True)) == body
        if "price" in vector:
            assert entry.cost(request).to_json() == entry.cost(body).to_json() == vector["price"]
            priced += 1
    if not priced:
        with pytest.raises(LookupError):
            entry.cost({})


def _accepts(request: Any, text: str) -> bool:
    try:
        request.model_validate_json(text)
    except ValidationError:
        return False
    return True


def _assert_places(error: ValidationError, vector: Any) -> None:
    """The places are those of the vector, but pydantic tells nothing more of an object or list with a bad part, and of
    a value that may be of several types it also tells that it is none of the others."""
    expected = {one["at"] for one in vector["problems"] if one["layer"] == "schema"}
    innermost = {one for one in expected if not any(other.startswith(f"{one}/") for other in expected)}
    found = {_pointer(row, vector["request"]) for row in error.errors(include_url=False)}
    around = {at for at in found if any(place.startswith(f"{at}/") for place in expected)}
    assert innermost <= found <= expected | around, vector["name"]


def _pointer(row: Any, body: Any) -> str:
    """Where an error stands. Steps that are no keys of the body name members of unions."""
    found: list[str | int] = []
    for number, step in enumerate(row["loc"]):
        if (isinstance(body, dict) and step in body) or (
            isinstance(body, list) and isinstance(step, int) and step < len(body)
        ):
            body = body[step]
        elif row["type"] != "missing" or number < len(row["loc"]) - 1:
            continue
        found.append(step)
    return pointer_of(found)


@pytest.mark.parametrize("name", MODELS)
def test_every_documented_request_is_a_valid_vector(name: str) -> None:
    valid = [vector["request"] for vector in vectors_of(name) if vector["valid"]]
    for example in resolved().models[name].examples:
        assert plain(example.request) in map(plain, valid)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("name", MODELS)
def test_schemas_are_valid_and_are_listed(name: str, part: str) -> None:
    schema = schema_of(name, part)
    jsonschema.Draft202012Validator.check_schema(schema)
    validators(name, part)
    listed = json.loads((GENERATED / "schemas" / "catalog.json").read_bytes())["schemas"]
    assert [row["url"] for row in listed].count(schema["$id"]) == 1


def test_the_seed_model_has_vectors_enough() -> None:
    assert len(vectors_of("rivya/flux-kontext-pro")) >= 40


@pytest.mark.parametrize("name", MODELS)
def test_absent_and_null_are_told_apart(name: str) -> None:
    request = hosted_models.load(name).Request
    body = next(vector["request"] for vector in vectors_of(name) if vector["name"] == "only what is required")
    assert _accepts(request, json.dumps(body))
    for field in resolved().models[name].request.fields:
        accepted = _accepts(request, json.dumps({**body, field.key: None}))
        assert accepted is field.nullable, field.key


def test_an_entry_has_its_vectors_and_its_spec() -> None:
    entry = hosted_models.load("rivya/flux-kontext-pro")
    assert entry.vectors == vectors_of("rivya/flux-kontext-pro")
    assert entry.spec["title"] == "Flux Kontext Pro"
    with pytest.raises(hosted_models.UnknownModel, match=r"did you mean 'rivya/flux-kontext-pro'"):
        hosted_models.load("rivya/flux-kontext-por")


def test_what_an_answer_does_not_tell_is_none() -> None:
    """Absent and null are told apart by what was set; a request keeps its MISSING, since null can be sent."""
    result = hosted_models.load("rivya/flux-kontext-pro").Result
    nothing = result.model_validate({})
    assert (nothing.primary_url, nothing.urls, nothing.model_fields_set) == (None, None, set())
    assert repr(nothing) == "Result()"
    null = result.model_validate({"primary_url": None})
    assert (null.primary_url, null.model_fields_set, repr(null)) == (
        None,
        {"primary_url"},
        "Result(primary_url=None)",
    )
