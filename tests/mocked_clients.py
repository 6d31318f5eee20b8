"""Clients of the committed package that talk to a mock over real HTTP, and time that passes only for the mock."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import pytest
from hosted_models._index import CLIENTS

import hosted_models
from mock_calls import all_models, catalogue, mocked
from specpress.catalog.provider import Endpoint
from specpress.mock import Mock

RICH = Decimal(10**9)
"""A balance that no test uses up."""


def client_class(provider: str, asynchronous: bool = False) -> Any:
    """The client of a provider."""
    class_name = next(
        name
        for name, package in CLIENTS.items()
        if _id(package) == provider and is_async(name) is asynchronous
    )
    return getattr(hosted_models, class_name)


def _id(package: str) -> str:
    provider: str = importlib.import_module(f"hosted_models.{package}._client").API.id
    return provider


def is_async(name: str) -> bool:
    """Whether a client is one for an event loop, by its name."""
    return name.startswith("Async")


def each_creation() -> list[Any]:
    """The first model of each creation of each provider, as the parameters `provider` and `id` of a test."""
    models = {(model.provider, model.endpoint): model for model in reversed(all_models())}
    return [pytest.param(model.provider, model.id, id=model.name) for model in reversed(models.values())]


def creation_of(provider: str, id: str) -> Endpoint:
    """The endpoint that a model's request goes to."""
    hosted = catalogue().hosted[provider]
    endpoint = hosted.provider.creation_of(hosted.models[id])
    assert endpoint is not None, id
    return endpoint


def is_at_once(provider: str, id: str) -> bool:
    """Whether the answer to a model's request is its result."""
    return creation_of(provider, id).starts == "result"


def begin(model: Any, request: Any) -> Any:
    """Create a task, or run a model whose result comes at once: one call, whichever it is."""
    return (model.create if hasattr(model, "create") else model.run)(request)


def arguments_of(mock: Mock, provider: str) -> dict[str, Any]:
    """What a client is made with, so that it calls a mock."""
    described = catalogue().hosted[provider].provider
    return {
        "api_key": mock.key(provider),
        "base_url": mock.url(provider),
        "base_urls": {base: url for base, url in mock.urls(provider).items() if base != described.base_url},
        "settings": {setting.name: setting.default or "any" for setting in described.settings},
    }


@contextmanager
def client_of(mock: Mock, provider: str, **more: Any) -> Iterator[Any]:
    """A client of a mock's provider. Where it sleeps, the mock's time passes and no other."""
    with client_class(provider)(**{**arguments_of(mock, provider), **more}) as client:
        object.__setattr__(client._session, "clock", mock.clock.now)
        client._runner.sleep = mock.clock.advance
        yield client


@contextmanager
def client_and_mock(provider: str, plan: str | None = None, **more: Any) -> Iterator[tuple[Any, Mock]]:
    """A client with a mock of its own."""
    with mocked(plan, credits=RICH) as mock, client_of(mock, provider, **more) as client:
        yield client, mock


def key_header(provider: str, id: str) -> str | None:
    """The header that makes it safe to create a task again; None where a provider has none."""
    headers = creation_of(provider, id).headers
    return next((header.name for header in headers if header.holds == "idempotency_key"), None)
