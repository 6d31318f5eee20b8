"""The OpenAPI documents in generated/ have every documented call, and say of requests what the schemas say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import quote

import jsonschema_rs
import pytest
from openapi_spec_validator import validate

from contract.contract import schema_of, validators, vectors_of
from contract.specs import resolved
from openapi_documents import body, generated, operation, operations, validator
from specpress.base.json_text import json_text
from specpress.catalog.calls import lifted
from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint, Provider
from specpress.catalog.values import Provenance
from specpress.schema.components import id_key
from specpress.targets.openapi.naming import operation_ids

PROVIDERS = sorted(resolved().providers)
MODELS = sorted(resolved().models)


def provider_of(id: str) -> Provider:
    return resolved().providers[id]


@cache
def creation(name: str) -> dict[str, Any]:
    """The operation that a model's requests are sent to: one of its own where its id stands in the path."""
    model = resolved().models[name]
    endpoint = provider_of(model.provider).creation_of(model)
    assert endpoint is not None
    paths = {
        path: one for method, path, one in operations(generated(model.provider)) if method == endpoint.method
    }
    return paths.get(own_path(endpoint, model)) or paths[endpoint.path]


def own_path(endpoint: Endpoint, model: Model) -> str:
    """The path of a creation for one model."""
    path = endpoint.path
    for part, filler in endpoint.path_parts:
        if filler.holds == "model":
            path = path.replace(f"{{{part}}}", quote(model.sent_id, safe="/:@"))
    return path


def beside_of(name: str) -> dict[str, Any]:
    """The parameters of a model that do not travel in the body, by their keys in a request."""
    model = resolved().models[name]
    endpoint = provider_of(model.provider).creation_of(model)
    assert endpoint is not None
    told = {(one["in"], one["name"]): one for one in creation(name).get("parameters", ())}
    return {key: told[place, its_name] for key, place, its_name in lifted(endpoint)}


@pytest.mark.parametrize("id", PROVIDERS)
def test_is_valid(id: str) -> None:
    validate(generated(id))


@pytest.mark.parametrize("id", PROVIDERS)
def test_has_every_endpoint(id: str) -> None:
    found = {(method, path): one for method, path, one in operations(generated(id))}
    for endpoint in provider_of(id).endpoints:
        one = found[endpoint.method, endpoint.path]
        same = [other for other in provider_of(id).endpoints if _call_of(other) == _call_of(endpoint)]
        assert one["operationId"] == same[0].name
        if same != [endpoint]:
            continue  # OpenAPI has one operation for both, by the name of the first
        assert one.get("summary") == endpoint.summary
        parts = {each["name"] for each in one.get("parameters", ()) if each["in"] == "path"}
        assert parts == set(re.findall(r"{(.*?)}", endpoint.path))
        headers = {each["name"] for each in one.get("parameters", ()) if each["in"] == "header"}
        assert headers == {header.name for header in endpoint.headers}
        assert ("requestBody" in one) == (endpoint.body is not None)
        if endpoint.fields:
            assert body(one)["schema"]["properties"].keys() == {field.key for field in endpoint.fields}
    own = {
        own_path(endpoint, model)
        for model in resolved().models.values()
        if model.provider == id and (endpoint := provider_of(id).creation_of(model)) is not None
        if id_key(model) is None
    }
    paths = {endpoint.path for endpoint in provider_of(id).endpoints}
    assert {path for _, path, _ in operations(generated(id))} == paths | own


def _call_of(endpoint: Endpoint) -> tuple[str, str]:
    return endpoint.method, re.sub(r"{[^}]*}", "{}", endpoint.path)


@pytest.mark.parametrize("id", PROVIDERS)
def test_asks_for_the_documented_scopes(id: str) -> None:
    document, provider = generated(id), provider_of(id)
    schemes = document["components"]["securitySchemes"]
    assert document["security"] == [{name: []} for name in schemes]
    assert provider.auth is not None
    assert len(schemes) == 1 + len(provider.auth.alternatives)
    for scope, allows in provider.auth.scopes:
        assert all(f"- `{scope}`: {allows}" in one["description"] for one in schemes.values())
    for endpoint in provider.endpoints:
        asked = operation(document, operation_ids(provider)[endpoint.name]).get(
            "security", document["security"]
        )
        wanted = [endpoint.scope] if endpoint.scope else []
        assert asked == ([] if endpoint.public else [{name: wanted} for name in schemes])


@pytest.mark.parametrize("id", PROVIDERS)
def test_tells_every_error_under_its_status(id: str) -> None:
    document = generated(id)
    responses = document["components"]["responses"]
    for error in provider_of(id).errors:
        name = f"Error{error.status}" if error.status else "ErrorOther"
        (line,) = (
            one for one in responses[name]["description"].split("\n") if one.startswith(f"- `{error.code}`:")
        )
        assert error.description is not None
        assert error.description in line
    for _, _, one in operations(document):
        assert {f"#/components/responses/{name}" for name in responses} == {
            answer["$ref"] for answer in one["responses"].values() if "$ref" in answer
        }


@pytest.mark.parametrize("id", PROVIDERS)
def test_answers_what_is_documented(id: str) -> None:
    document = generated(id)
    names = {name.removesuffix("Answer").lower() for name in document["components"]["schemas"]}
    assert {name.replace("_", "") for name, _ in provider_of(id).objects} <= names
    for endpoint in provider_of(id).endpoints:
        responses = operation(document, operation_ids(provider_of(id))[endpoint.name])["responses"]
        statuses = {status for status, answer in responses.items() if "$ref" not in answer}
        assert statuses == {*map(str, endpoint.success or ["2XX"]), *map(str, endpoint.pending)}
        success = responses[str(endpoint.success[0]) if endpoint.success else "2XX"]
        answered = endpoint.returns is not None or endpoint.returns_media is not None or endpoint.streams
        assert ("content" in success) == answered


def test_the_webhooks_of_rivya() -> None:
    sent = generated("rivya")["webhooks"]
    assert sorted(sent) == ["generation.failed", "generation.succeeded"]
    for one in sent.values():
        assert body(one["post"])["schema"] == {"$ref": "#/components/schemas/Task"}


def test_the_answer_of_odirouter_that_is_none_yet() -> None:
    answers = operation(generated("odirouter"), "result")["responses"]
    assert "content" not in answers["202"]


@pytest.mark.parametrize("id", PROVIDERS)
def test_tells_what_is_not_known(id: str) -> None:
    document = json.dumps(generated(id))
    for provenance in provenances(provider_of(id)):
        for fact, why in provenance.unknown:
            assert json.dumps(f"Not known ({fact}): {why}")[1:-1] in document


def provenances(provider: Provider) -> Iterator[Provenance]:
    parts = (provider.endpoints, provider.statuses, provider.errors, provider.webhooks)
    yield provider.provenance
    yield from (one.provenance for part in parts for one in part)
    yield from (type_.provenance for _, type_ in provider.objects)
    yield from (header.provenance for endpoint in provider.endpoints for header in endpoint.headers)


@pytest.mark.parametrize("name", MODELS)
def test_requests_get_the_verdict_of_the_published_schema(name: str) -> None:
    """Reached through the call, as a tool reaches it.

    jsonschema tries every model of the provider on each request, so it gets the first one of each verdict; with the
    schema of the one model `test_contract.py` hands it all of them.
    """
    document = generated(name.partition("/")[0])
    schema = body(creation(name))["schema"]
    python = validator(document, schema)
    rust = jsonschema_rs.Draft202012Validator({"components": document["components"], **schema})
    beside = {
        key: (one.get("required", False), jsonschema_rs.Draft202012Validator(one["schema"]))
        for key, one in beside_of(name).items()
    }
    of_each_verdict: dict[tuple[str, ...], dict[str, Any]] = {}

    def is_valid(checks: Any, request: Any) -> bool:
        """Whether a request is, that goes in parts: its body, and what travels in the address and in headers."""
        if not beside or not isinstance(request, dict):
            return bool(checks.is_valid(request))
        inside = {key: value for key, value in request.items() if key not in beside}
        return bool(checks.is_valid(inside)) and all(
            check.is_valid(request[key]) if key in request else not required
            for key, (required, check) in beside.items()
        )

    for vector in vectors_of(name):
        assert is_valid(rust, vector["request"]) == vector["schema_valid"], vector["name"]
        reasons = tuple(one["reason"] for one in vector.get("problems", ()))
        of_each_verdict.setdefault(reasons, vector)
    assert len(of_each_verdict) > 3  # a model with two keys has no more
    for vector in of_each_verdict.values():
        assert is_valid(python, vector["request"]) == vector["schema_valid"], vector["name"]


@pytest.mark.parametrize("name", MODELS)
def test_the_published_schema_stands_in_the_document(name: str) -> None:
    document = generated(name.partition("/")[0])
    schema = body(creation(name))["schema"]
    targets = [one["$ref"] for one in schema.get("oneOf", [schema])]
    own = [document["components"]["schemas"][target.rpartition("/")[2]] for target in targets]
    published = schema_of(name, "request")
    (mine,) = (one for one in own if one["description"].startswith(published["title"]))
    assert mine["properties"].keys() == published["properties"].keys() - beside_of(name).keys()
    if "oneOf" in schema:
        key = schema["discriminator"]["propertyName"]
        assert all(key in one["required"] and "const" in one["properties"][key] for one in own)
        id = mine["properties"][key]["const"]
        assert schema["discriminator"]["mapping"][id] == targets[own.index(mine)]


@pytest.mark.parametrize("name", MODELS)
def test_every_example_is_there_and_valid(name: str) -> None:
    media = body(creation(name))
    shown = [one["value"] for one in media.get("examples", {}).values()]
    checks = validators(name)[0]
    for example in resolved().models[name].examples:
        value = json.loads(json_text(example.request))
        assert {key: part for key, part in value.items() if key not in beside_of(name)} in shown
        assert checks.is_valid(value)
    checks = validator(generated(name.partition("/")[0]), media["schema"])
    assert all(map(checks.is_valid, shown))
