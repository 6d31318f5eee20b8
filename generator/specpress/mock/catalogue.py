"""The providers and models that are played.

Given the folder of the specs; gives their resolved form. The rules of `check` are not run: they judge
what was written, and a mock only needs what it means.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from specpress.base.diagnostics import Diagnostic
from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint, Provider
from specpress.catalog.read import read
from specpress.catalog.settings import DEFAULTS, Settings
from specpress.catalog.types import ObjectType

HOST = "127.0.0.1"
"""A mock listens on this machine alone."""


@dataclass(frozen=True)
class Hosted:
    """A provider with its models by their id."""

    provider: Provider
    models: Mapping[str, Model] = field(default_factory=dict)
    settings: Settings = DEFAULTS
    """Those of the catalogue that it is from."""

    @cached_property
    def endpoints(self) -> Mapping[str, Endpoint]:
        """The endpoints by name."""
        return {one.name: one for one in self.provider.endpoints}

    def answer_of(self, name: str, model: Model | None) -> ObjectType:
        """The shape of an answer; where a model has one of its own, that."""
        own = {"task": model.task, "result": model.result} if model is not None else {}
        return own.get(name) or self.provider.object_of(name)


def address_of(port: int) -> str:
    """The address of a mock on a port."""
    return f"http://{HOST}:{port}"


def sample_key(provider: Provider, name: str = "mock") -> str:
    """A key that a mock of the provider takes; another name is another account."""
    return f"{provider.auth.key_prefix or '' if provider.auth else ''}{name}"


@dataclass(frozen=True)
class Catalogue:
    """What is played, by the provider's id."""

    hosted: Mapping[str, Hosted]


def read_catalogue(specs: Path, only: str | None = None) -> tuple[Catalogue, tuple[Diagnostic, ...]]:
    """All providers, or one, with all problems. What has an error is left out."""
    catalog, problems = read(specs, None if only is None else (only,))
    hosted = {
        id: Hosted(
            provider, {one.id: one for one in catalog.models.values() if one.provider == id}, catalog.settings
        )
        for id, provider in catalog.providers.items()
    }
    return Catalogue(hosted), problems
