"""The mock of this repository's catalogue for tests, and calls whose answers are held against what is published."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs

from openapi_documents import generated
from specpress.catalog.model import Model
from specpress.mock import Catalogue, Mock, Settings, read_catalogue, serving
from specpress.mock.media import make
from specpress.mock.requested_files import RequestedFile
from specpress.runtime.vectors import in_full

ROOT = Path(__file__).parents[1]
GENERATED = ROOT / "generated"
ASKED_BY_STATUS = ("odirouter", "rivya", "vtrix")
"""Providers whose requests are JSON, and whose tasks are asked for at `status`; the other flows have tests of their
own."""


@cache
def catalogue() -> Catalogue:
    """The providers and models of this repository."""
    read, problems = read_catalogue(ROOT / "specs")
    assert not problems
    return read


@contextmanager
def mocked(plan: str | None = None, **settings: Any) -> Iterator[Mock]:
    """A mock whose clock stands still, unless the settings say otherwise. It must not have a fault of its own."""
    with serving(catalogue(), Settings(**{"speed": 0, **settings}), plan=plan) as mock:
        yield mock
    assert mock.crashes == []


def plan_of(name: str, *rules: str) -> str:
    """A fault plan whose first rule is about the first call of an endpoint, and so on."""
    numbered = enumerate(rules, 1)
    return f"faults: [{', '.join(f'{{endpoint: {name}, nth: {at}, {rule}}}' for at, rule in numbered)}]"


def all_models() -> list[Model]:
    """Every model of every provider."""
    return [model for hosted in catalogue().hosted.values() for model in hosted.models.values()]


def names() -> list[str]:
    """Every model by `provider/id`."""
    return [model.name for model in all_models()]


def valid_request(name: str) -> Any:
    """A request that a model takes: a documented one, or the plainest."""
    vectors = in_full(json.loads((GENERATED / "vectors" / f"{name}.json").read_bytes()))
    return next(vector["request"] for vector in vectors if vector["valid"])


def create_path(provider: str, model: str) -> str:
    """Where a model's tasks are created."""
    endpoints = catalogue().hosted[provider].provider.endpoints
    (endpoint,) = (endpoint for endpoint in endpoints if endpoint.body == "request")
    return endpoint.path.replace("{endpoint}", model)


class Caller:
    """Calls a provider of a mock; every answer has to be one that the published OpenAPI document describes."""

    def __init__(self, mock: Mock, provider: str, key: str = "mock") -> None:
        self.mock, self.provider = mock, provider
        auth = {"Authorization": f"Bearer {mock.key(provider, key)}"}
        self.http = httpx.Client(base_url=mock.url(provider), headers=auth, timeout=20)
        self.checked = 0

    def __enter__(self) -> Caller:
        return self

    def __exit__(self, *error: object) -> None:
        self.http.close()

    def call(self, method: str, path: str, **more: Any) -> httpx.Response:
        """One call. `path` may be a whole address that was answered."""
        response = self.http.request(method, path, **more)
        where = response.request.url.path.removeprefix(f"/{self.provider}")
        check = validator(self.provider, method, where, response.status_code)
        if check is not None:
            check.validate(response.json())
            self.checked += 1
        return response

    def create(self, model: str, body: Any = None, **more: Any) -> httpx.Response:
        """Begin a task."""
        body = valid_request(f"{self.provider}/{model}") if body is None else body
        return self.call("POST", create_path(self.provider, model), json=body, **more)

    def at(self, place: str, answer: Any, name: str = "task") -> Any:
        """What stands at a place of an answer; None where nothing does."""
        for path in getattr(catalogue().hosted[self.provider].provider.places_of(name), place):
            value = answer
            for step in path:
                value = value.get(step) if isinstance(value, dict) else None
            if value is not None:
                return value
        return None

    def status(self, created: Any, model: str, **more: Any) -> httpx.Response:
        """The state of a task, by the answer to its creation."""
        endpoint = catalogue().hosted[self.provider].endpoints["status"]
        id = self.at("id", created)
        path = re.sub(r"\{(\w+)\}", lambda part: model if part[1] == "endpoint" else id, endpoint.path)
        return self.call("GET", path, **more)


def png(width: int = 64, height: int = 64) -> bytes:
    """An image."""
    return make(RequestedFile("image", "png", width, height), "test")


def video(seconds: float) -> bytes:
    """A video."""
    return make(RequestedFile("video", "mp4", 64, 64, seconds), "test")


def upload(caller: Caller, data: bytes, kind: str, **more: Any) -> Any:
    """Upload a file to Rivya."""
    return caller.call("POST", "/api/v1/files", files={"file": ("a.bin", data)}, data={"kind": kind, **more})


def validator(provider: str, method: str, path: str, status: int) -> jsonschema_rs.Validator | None:
    """What an answer has to be like; None where the document says nothing of its body."""
    for template, pattern in _patterns(provider):
        if pattern.fullmatch(path) and method.lower() in generated(provider)["paths"][template]:
            return _validator(provider, template, method.lower(), status)
    return None


@cache
def _patterns(provider: str) -> list[tuple[str, re.Pattern[str]]]:
    """The paths of a document; those without a part to fill in come first."""
    templates = sorted(generated(provider)["paths"], key=lambda template: template.count("{"))
    return [(path, re.compile(re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(path)))) for path in templates]


@cache
def _validator(provider: str, template: str, method: str, status: int) -> jsonschema_rs.Validator | None:
    document = generated(provider)
    responses = document["paths"][template][method]["responses"]
    key = next((key for key in (str(status), f"{status // 100}XX", "default") if key in responses), None)
    assert key is not None, f"{method} {template} is not documented to answer {status}"
    response = responses[key]
    if "$ref" in response:
        response = document["components"]["responses"][response["$ref"].rpartition("/")[2]]
    schema = response.get("content", {}).get("application/json", {}).get("schema")
    if schema is None:
        return None
    return jsonschema_rs.validator_for(
        {"components": document["components"], **schema}, validate_formats=True
    )
