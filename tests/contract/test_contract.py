"""What lies in generated/ agrees with the specs and with itself."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from pydantic import ValidationError

import hosted_models
from contract.contract import GENERATED, failures, provider_failures, schema_of, validators, vectors_of
from contract.facts import plain
from contract.specs import resolved

MODELS = sorted(resolved().models)
PARTS = ("request", "task", "result", "error")


@pytest.mark.parametrize("name", MODELS)
def test_every_output_has_the_facts_of_the_spec(name: str) -> None:
    assert list(failures(resolved().models[name])) == []


@pytest.mark.parametrize("id", sorted(resolved().providers))
def test_the_catalogue_has_the_facts_of_the_provider(id: str) -> None:
    assert list(provider_failures(resolved().providers[id])) == []


@pytest.mark.parametrize("name", MODELS)
def test_validators_and_class_agree_on_every_vector(name: str) -> None:
    python, rust = validators(name)
    request = hosted_models.load(name).Request
    for vector in vectors_of(name):
        text = json.dumps(vector["request"])
        verdicts = {
            "jsonschema": python.is_valid(vector["request"]),
            "jsonschema-rs": rust.is_valid(vector["request"]),
            "class, from text": _accepts(lambda text=text: request.model_validate_json(text)),  # type: ignore[misc]
            "class, from values": _accepts(lambda text=text: request.model_validate(json.loads(text))),  # type: ignore[misc]
        }
        assert set(verdicts.values()) == {vector["schema_valid"]}, (vector["name"], verdicts)


def _accepts(validate: Any) -> bool:
    try:
        validate()
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("name", MODELS)
def test_valid_requests_come_out_of_the_class_as_they_went_in(name: str) -> None:
    entry = hosted_models.load(name)
    for vector in vectors_of(name):
        if vector["schema_valid"]:
            request = entry.Request.model_validate(vector["request"])
            assert request.body() == vector["request"]
            assert json.loads(request.model_dump_json(exclude_unset=True)) == vector["request"]


@pytest.mark.parametrize("name", MODELS)
def test_prices_are_those_of_the_vectors(name: str) -> None:
    entry = hosted_models.load(name)
    priced = [vector for vector in vectors_of(name) if "price" in vector]
    for vector in priced:
        assert entry.cost(entry.Request.model_validate(vector["request"])).to_json() == vector["price"]
        assert entry.cost(vector["request"]).to_json() == vector["price"]
    if not priced:
        with pytest.raises(LookupError):
            entry.cost({})


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
    assert _accepts(lambda: request.model_validate(body))
    for field in resolved().models[name].request.fields:
        accepted = _accepts(lambda field=field: request.model_validate({**body, field.key: None}))  # type: ignore[misc]
        assert accepted is field.nullable, field.key


def test_an_entry_has_its_vectors_and_its_spec() -> None:
    entry = hosted_models.load("rivya/flux-kontext-pro")
    assert entry.vectors == vectors_of("rivya/flux-kontext-pro")
    assert entry.spec["title"] == "Flux Kontext Pro"
    with pytest.raises(hosted_models.UnknownModel, match=r"did you mean 'rivya/flux-kontext-pro'"):
        hosted_models.load("rivya/flux-kontext-por")
