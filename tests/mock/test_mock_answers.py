"""Every answer of the mock is one that is published: in the OpenAPI documents, and in each model's own schemas."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import jsonschema_rs
import pytest

from mock_calls import (
    ASKED_BY_STATUS,
    GENERATED,
    Caller,
    catalogue,
    create_path,
    mocked,
    names,
    valid_request,
)
from specpress.catalog.model import Model
from specpress.mock.refusals import Refusal
from specpress.mock.requests import Requests
from specpress.runtime.vectors import in_full


def own_schema(name: str, part: str) -> jsonschema_rs.Validator:
    schema = json.loads((GENERATED / "schemas" / name / f"{part}.schema.json").read_bytes())
    return jsonschema_rs.validator_for(schema, validate_formats=True)


@pytest.mark.parametrize("provider", ASKED_BY_STATUS)
def test_a_job_of_each_model_is_answered_as_published(provider: str) -> None:
    """From its creation to its files. Each answer is checked twice: as one of the API, and as one of the model."""
    with mocked() as mock, Caller(mock, provider) as caller:
        phases: Counter[str] = Counter()
        modalities: dict[str, str] = {}
        for model in catalogue().hosted[provider].models:
            name = f"{provider}/{model}"
            task, result = own_schema(name, "task"), own_schema(name, "result")
            created = caller.create(model)
            assert created.status_code == 200, created.text
            task.validate(created.json())
            answers = [created]
            for seconds in (2, 2.5, 100):
                mock.clock.advance(seconds)
                answers.append(caller.status(created.json(), model))
            shape = catalogue().hosted[provider].endpoints["status"].returns or ""
            for answer in answers[1:]:
                phases[caller.at("status", answer.json(), shape)] += 1
                if shape == "task":
                    task.validate(answer.json())
            files, made = files_of(caller, created.json(), answers[-1].json())
            result.validate(made)
            modalities[catalogue().hosted[provider].models[model].modality] = files[0]
        for url in modalities.values():
            assert caller.call("GET", url).status_code == 200
        assert set(phases) == {one.name for one in catalogue().hosted[provider].provider.statuses} - {
            "failed"
        }


def files_of(caller: Caller, created: Any, done: Any) -> tuple[list[str], Any]:
    """The addresses of the files, and the object `result` with them."""
    hosted = catalogue().hosted[caller.provider]
    if "result" in hosted.endpoints:
        done = caller.call("GET", caller.at("result_url", created)).json()
        places, made = hosted.provider.places_of("result"), done
    else:
        places, made = hosted.provider.places_of("task"), caller.at("result", done)
    return list(dict.fromkeys(url for path in places.files for url in at(done, path))), made


def at(value: Any, path: tuple[str, ...]) -> list[Any]:
    if not path:
        return [value]
    if path[0] == "*":
        return [found for one in value or () for found in at(one, path[1:])]
    return at(value[path[0]], path[1:]) if isinstance(value, dict) and path[0] in value else []


@pytest.mark.parametrize("provider", ASKED_BY_STATUS)
@pytest.mark.parametrize("ends", ["failed", "expired", "blocked", "canceled"])
def test_a_task_that_does_not_succeed_is_answered_as_published(provider: str, ends: str) -> None:
    plan = f"faults: [{{endpoint: create, task: {ends}}}]"
    model = next(iter(catalogue().hosted[provider].models))
    with mocked(plan) as mock, Caller(mock, provider) as caller:
        created = caller.create(model).json()
        mock.clock.advance(200)
        shape = catalogue().hosted[provider].endpoints["status"].returns or ""
        done = caller.status(created, model).json()
        code = caller.at("code", done, shape)
        assert code in {one.code for one in catalogue().hosted[provider].provider.errors}
        assert caller.at("message", done, shape)
        assert files_of(caller, created, done)[0] == []
        assert caller.checked >= 2


def test_codes_of_failed_tasks_fit_their_end() -> None:
    """As far as a provider tells them apart; zeros in front travel."""
    found = {}
    for ends in ("failed", "expired", "canceled"):
        with mocked(f"faults: [{{endpoint: create, task: {ends}}}]") as mock:
            for provider, model in (("odirouter", "flux_kontext_pro"), ("rivya", "flux-kontext-pro")):
                with Caller(mock, provider) as caller:
                    created = caller.create(model).json()
                    mock.clock.advance(200)
                    done = caller.status(created, model).json()
                    found[provider, ends] = caller.at(
                        "code", done, "task" if provider == "rivya" else "status"
                    )
    assert found == {
        ("odirouter", "failed"): "INFERENCE_FAILURE",
        ("odirouter", "expired"): "INFERENCE_TIMEOUT",
        ("odirouter", "canceled"): "CANCELED",
        ("rivya", "failed"): "generation_failed",
        ("rivya", "expired"): "generation_failed",
        ("rivya", "canceled"): "generation_failed",
    }
    plan = 'faults: [{endpoint: create, task: {ends: failed, code: "014002095", message: Broken.}}]'
    with mocked(plan) as mock, Caller(mock, "vtrix") as caller:
        created = caller.create("flux_2_pro").json()
        mock.clock.advance(200)
        done = caller.status(created, "flux_2_pro").json()
        assert done["data"]["error"] == {"code": "014002095", "message": "Broken."}


@pytest.mark.parametrize("provider", ASKED_BY_STATUS)
def test_every_documented_error_can_be_asked_for(provider: str) -> None:
    """By a fault plan: with its own status, or the usual one of its kind, and its code where bodies are known."""
    hosted = catalogue().hosted[provider]
    model = next(iter(hosted.models))
    rules = [
        f'{{nth: {n}, answer: {{code: "{one.code}"}}}}' for n, one in enumerate(hosted.provider.errors, 1)
    ]
    with mocked(f"faults: [{', '.join(rules)}]") as mock, Caller(mock, provider) as caller:
        for error in hosted.provider.errors:
            response = caller.create(model)
            assert response.status_code == error.status or (
                error.status is None and response.status_code >= 400
            )
            assert error.code in response.text or response.status_code == int(error.code)
        assert caller.create(model).status_code == 200


@pytest.mark.parametrize("provider", ASKED_BY_STATUS)
def test_every_endpoint_answers_something_that_is_documented(provider: str) -> None:
    with mocked() as mock, Caller(mock, provider) as caller:
        bodies = {"chat": {"model": "m", "message": "hi"}, "chat_stream": {"model": "m", "message": "hi"}}
        hook = {"name": "n", "url": "http://127.0.0.1:1/hook", "event_types": ["generation.failed"]}
        for endpoint in catalogue().hosted[provider].provider.endpoints:
            path = endpoint.path.replace("{endpoint}", "flux_kontext_pro").replace("{endpointId}", "none")
            more: dict[str, Any] = {}
            if endpoint.body == "request":
                continue
            if endpoint.body == "json":
                more = {"json": hook if endpoint.name == "webhook_create" else bodies.get(endpoint.name, {})}
            elif endpoint.body == "multipart":
                more = {
                    "files": {"file": ("a.png", b"\x89PNG\r\n\x1a\n", "image/png")},
                    "data": {"kind": "image"},
                }
            response = caller.call(endpoint.method, path, **more)
            is_about_nothing = "{" in path or "none" in path
            assert response.status_code == (404 if is_about_nothing and "chat" not in path else 200), (
                endpoint.name
            )
        assert mock.counters.requests.total() == len(catalogue().hosted[provider].endpoints) - 1


@pytest.mark.parametrize("name", names())
def test_requests_are_judged_as_the_vectors_say(name: str) -> None:
    """Without HTTP: the verdict, and for a refusal every place that the vector names."""
    provider, _, model = name.partition("/")
    hosted = catalogue().hosted[provider]
    requests = Requests(hosted)
    for vector in in_full(json.loads((GENERATED / "vectors" / f"{name}.json").read_bytes())):
        told = refusal(requests, vector["request"], hosted.models[model])
        assert (told is None) == vector["valid"], (vector["name"], told)
        for problem in vector.get("problems", ())[:8]:
            assert f"{problem['at'] or '(the body)'}: " in (told or ""), (vector["name"], told)


def refusal(requests: Requests, body: Any, model: Model) -> str | None:
    """What a request is refused with; None where it is taken."""
    creation = requests.hosted.provider.creation_of(model)
    assert creation is not None
    in_path = "model" in {filler.holds for _, filler in creation.path_parts}
    try:
        requests.check(requests.model(creation, body, model if in_path else None), body)
    except Refusal as refusal:
        return refusal.message if refusal.kind == "invalid" else refusal.kind
    return None


def test_a_refusal_over_http_is_in_the_providers_own_form() -> None:
    with mocked() as mock:
        body = {"model": "flux-kontext-pro", "prompt": "x", "params": {"aspectRatio": "16:10"}}
        with Caller(mock, "rivya") as caller:
            response = caller.create("flux-kontext-pro", body)
            error = response.json()["error"]
            assert (response.status_code, error["code"]) == (400, "validation_failed")
            assert error["message"].startswith("/params/aspectRatio: 16:10 is not one of")
            missing = caller.create("flux-kontext-pro", {**body, "model": "flux-kontext-prp"})
            assert "did you mean 'flux-kontext-pro'?" in missing.json()["error"]["message"]
            assert (
                caller.call("POST", "/api/v1/generations", content=b"{").json()["error"]["code"]
                == "validation_failed"
            )
            assert caller.call("POST", "/api/v1/generations", content=b"[NaN]").status_code == 400
            half = b'{"model": "flux-kontext-pro", "prompt": "\\ud800"}'
            assert caller.call("POST", "/api/v1/generations", content=half).status_code == 400
            deep = b"[" * 100_000
            assert caller.call("POST", "/api/v1/generations", content=deep).status_code == 400
        with Caller(mock, "vtrix") as caller:
            response = caller.create("flux_2_pro", {})
            assert (response.status_code, response.headers["content-type"]) == (
                400,
                "text/plain; charset=utf-8",
            )
            assert response.text == "/model: The key 'model' is missing.\n"
        with Caller(mock, "odirouter") as caller:
            assert caller.create("nothing", {"prompt": "x"}).json() == {
                "detail": "There is no model 'nothing'."
            }
            assert caller.create("flux_kontext_pro", {}).json()["error"]["code"] == "REQUEST_INVALID"


def test_a_key_is_needed_and_has_to_begin_as_documented() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller:
        for header, code in (
            ("", "api_key_missing"),
            ("Bearer", "api_key_missing"),
            ("Basic rvya_sk_x", "api_key_missing"),
            ("Bearer sk_x", "api_key_invalid"),
            ("Bearer rvya_sk_", "api_key_invalid"),
        ):
            response = caller.call("GET", "/api/v1/credits", headers={"Authorization": header})
            assert (response.status_code, response.json()["error"]["code"]) == (401, code), header
        assert (
            caller.call("GET", "/api/v1/credits", headers={"Authorization": "bearer rvya_sk_y"}).status_code
            == 200
        )
        assert caller.call("GET", "/api/v1/models", headers={"Authorization": ""}).status_code == 200
    with mocked() as mock, Caller(mock, "odirouter") as caller:
        for scheme in ("Bearer", "Key"):
            headers = {"Authorization": f"{scheme} anything"}
            assert caller.create("flux_kontext_pro", headers=headers).status_code == 200


def test_wrong_paths_and_methods_are_refused_in_the_providers_form() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller:
        response = caller.call("PUT", "/api/v1/webhooks")
        assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")
        assert caller.call("GET", "/api/v2/models").json()["error"]["code"] == "not_found"
        assert caller.call("GET", "/../../etc/passwd").status_code == 404
        assert caller.call("GET", "/_files/..%2f..%2fetc%2fpasswd").status_code == 404


def test_the_models_and_the_document_are_those_of_the_catalogue() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller:
        rows = caller.call("GET", "/api/v1/models").json()["data"]
        assert [row["id"] for row in rows] == list(catalogue().hosted["rivya"].models)
        document = caller.call("GET", "/api/v1/openapi.json").json()
        published = json.loads((GENERATED / "openapi" / "rivya.json").read_bytes())
        assert document == {**published, "servers": [{"url": mock.url("rivya")}]}


def test_requests_that_tests_use_are_there() -> None:
    assert create_path("odirouter", "x") == "/model/v1/queue/x"
    assert valid_request("rivya/flux-kontext-pro")["model"] == "flux-kontext-pro"
