"""Clients of the committed package that talk to a mock over real HTTP, and time that passes only for the mock."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

from hosted_models._index import CLIENTS

import hosted_models
from mock_calls import catalogue, mocked
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


@contextmanager
def client_of(mock: Mock, provider: str, **more: Any) -> Iterator[Any]:
    """A client of a mock's provider. Where it sleeps, the mock's time passes and no other."""
    described = catalogue().hosted[provider].provider
    others = {base: url for base, url in mock.urls(provider).items() if base != described.base_url}
    settings = {
        "api_key": mock.key(provider),
        "base_url": mock.url(provider),
        "base_urls": others,
        "settings": {setting.name: setting.default or "any" for setting in described.settings},
        **more,
    }
    with client_class(provider)(**settings) as client:
        object.__setattr__(client._session, "clock", mock.clock.now)
        client._runner.sleep = mock.clock.advance
        yield client


@contextmanager
def client_and_mock(provider: str, plan: str | None = None, **more: Any) -> Iterator[tuple[Any, Mock]]:
    """A client with a mock of its own."""
    with mocked(plan, credits=RICH) as mock, client_of(mock, provider, **more) as client:
        yield client, mock


def key_header(provider: str) -> str | None:
    """The header that makes it safe to create a task again; None where a provider has none."""
    endpoints = catalogue().hosted[provider].provider.endpoints
    (create,) = (endpoint for endpoint in endpoints if endpoint.body == "request")
    return next((header.name for header in create.headers if header.holds == "idempotency_key"), None)
