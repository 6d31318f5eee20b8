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
    found: dict[str, Any] = json.loads(text)
    return found


@cache
def generated(provider: str) -> dict[str, Any]:
    """The committed document of a provider."""
    found: dict[str, Any] = json.loads((GENERATED / "openapi" / f"{provider}.json").read_bytes())
    return found


def operations(found: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Method, path and operation of everything that can be called."""
    for path, methods in found["paths"].items():
        yield from ((method.upper(), path, operation) for method, operation in methods.items())


def operation(found: dict[str, Any], name: str) -> dict[str, Any]:
    """An operation by its id."""
    (one,) = (one for _, _, one in operations(found) if one["operationId"] == name)
    return one


def body(one: dict[str, Any]) -> dict[str, Any]:
    """The media type of an operation's body, which has one."""
    (found,) = one["requestBody"]["content"].values()
    return dict(found)


def validator(found: dict[str, Any], schema: dict[str, Any]) -> Draft202012Validator:
    """What checks values by a schema that stands in a document."""
    return Draft202012Validator({"components": found["components"], **schema})
