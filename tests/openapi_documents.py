"""OpenAPI documents made of small providers, and what tests ask of any document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.targets.openapi import OpenApi
from target_runs import files_of

GENERATED = Path(__file__).parents[1] / "generated"


def document(provider: Provider, *models: Model) -> dict[str, Any]:
    """The document of a provider, through the target as a run makes it."""
    (text,) = files_of(OpenApi(), models, provider).values()
    parsed: dict[str, Any] = json.loads(text)
    return parsed


@cache
def generated(provider: str) -> dict[str, Any]:
    """The committed document of a provider."""
    parsed: dict[str, Any] = json.loads((GENERATED / "openapi" / f"{provider}.json").read_bytes())
    return parsed


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Method, path and operation of everything that can be called."""
    for path, methods in document["paths"].items():
        yield from ((method.upper(), path, operation) for method, operation in methods.items())


def operation(document: dict[str, Any], name: str) -> dict[str, Any]:
    """An operation by its id."""
    (named,) = (each for _, _, each in operations(document) if each["operationId"] == name)
    return named


def body(operation: dict[str, Any]) -> dict[str, Any]:
    """The media type of an operation's body: its only one, or JSON beside a form."""
    return dict(next(iter(operation["requestBody"]["content"].values())))


def validator(document: dict[str, Any], schema: dict[str, Any]) -> Draft202012Validator:
    """What checks values by a schema that stands in a document."""
    return Draft202012Validator({"components": document["components"], **schema})
