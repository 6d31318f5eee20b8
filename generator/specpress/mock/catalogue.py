"""The providers and models that are played.

Given the folder of the specs; gives their resolved form, read once. The rules of `check` are not run: they judge
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
from specpress.catalog.read import Text, read_model, read_provider
from specpress.catalog.types import ObjectType
from specpress.spec import ProviderSpec
from specpress.spec.load import discover
from specpress.spec.yaml import read_bytes

HOST = "127.0.0.1"
"""A mock listens on this machine alone."""


@dataclass(frozen=True)
class Hosted:
    """A provider with its models by their id."""

    provider: Provider
    models: Mapping[str, Model] = field(default_factory=dict)

    @cached_property
    def endpoints(self) -> Mapping[str, Endpoint]:
        """The endpoints by name."""
        return {one.name: one for one in self.provider.endpoints}

    @cached_property
    def objects(self) -> Mapping[str, ObjectType]:
        """The shapes of answers by name."""
        return dict(self.provider.objects)

    def answer_of(self, name: str, model: Model | None) -> ObjectType:
        """The shape of an answer; where a model has one of its own, that."""
        own = {"task": model.task, "result": model.result} if model is not None else {}
        return own.get(name) or self.objects.get(name) or ObjectType(open=True)


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
    found = discover(specs)
    files = [file for file in found.files if file.kind in ("provider", "model")]
    files = [file for file in files if only in (None, file.provider)]
    problems, specs_of = list(found.problems), dict[str, ProviderSpec]()
    hosted: dict[str, tuple[Provider, dict[str, Model]]] = {}
    for file in sorted(files, key=lambda one: (one.kind != "provider", one.shown)):
        data = read_bytes(file.path, file.shown)
        if isinstance(data, Diagnostic):
            problems.append(data)
        elif file.kind == "provider":
            spec, provider, more = read_provider(Text(file, data))
            problems += more
            if spec is not None and provider is not None:
                specs_of[file.provider], hosted[file.provider] = spec, (provider, {})
        elif file.provider in hosted:
            model, more = read_model(Text(file, data), specs_of[file.provider], rules=False)
            problems += more
            hosted[file.provider][1].update({} if model is None else {model.id: model})
    played = {id: Hosted(provider, models) for id, (provider, models) in sorted(hosted.items())}
    return Catalogue(played), tuple(sorted(problems))
