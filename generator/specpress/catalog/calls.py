"""A call as it travels: what stands in its path, its query and its headers, and which parameters of a request do.

Given an endpoint of a provider and what is known when it is called; gives the parts of the call. The mock, OpenAPI and
the examples on pages have it from here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import quote

from specpress.base.json_text import json_line
from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint, Provider
from specpress.runtime.api import Filler
from specpress.runtime.values import is_array

PART = re.compile(r"\{([^{}/?#]+)\}")
"""A part of a path, or of a base address, that is filled in."""
_WORDS = frozenset(
    {"model", "id", "idempotency_key", "request_id", "file", "kind", "file_name", "file_type", "file_size"}
)


def parameter_of(filler: Filler | None) -> str | None:
    """The key of the parameter that stands in a place; None where something else does."""
    return filler.holds if filler is not None and filler.holds not in _WORDS else None


def lifted(endpoint: Endpoint) -> Iterator[tuple[str, str, str]]:
    """Each parameter that does not travel in the body: its key, `path`, `query` or `header`, and its name there."""
    for name, filler in endpoint.path_parts:
        if key := parameter_of(filler):
            yield key, "path", name
    for name, filler in endpoint.query_fillers:
        if key := parameter_of(filler):
            yield key, "query", name
    for header in endpoint.headers:
        if key := parameter_of(header.filler):
            yield key, "header", header.name


def body_of(endpoint: Endpoint, request: Any) -> Any:
    """What of a request travels in the body."""
    gone = {key for key, _, _ in lifted(endpoint)}
    if not isinstance(request, dict) or not gone:
        return request
    return {key: value for key, value in request.items() if key not in gone}


def text_of(value: Any) -> str:
    """A value as a path, a query, a header or a form has it: numbers and truth as JSON writes them."""
    return value if isinstance(value, str) else json_line(value)


def texts_of(value: Any) -> list[str]:
    """The same of a list: each element for itself."""
    return [text_of(item) for item in value] if is_array(value) else [text_of(value)]


def cut(filler: Filler, value: str) -> str:
    """As much of a value as stands in a place."""
    return value if filler.segments is None else "/".join(value.split("/")[: filler.segments])


def keeps_slashes(filler: Filler) -> bool:
    """Whether slashes in what stands there stay as they are."""
    return filler.holds == "model" if filler.slashes is None else filler.slashes


def filled_path(endpoint: Endpoint, value_of: Callable[[Filler], str | None]) -> str:
    """The path of a call. A part of which nothing is known stays in braces."""
    fillers = dict(endpoint.path_parts)

    def part(match: re.Match[str]) -> str:
        filler = fillers.get(match[1], Filler(holds="id"))
        value = value_of(filler)
        if value is None:
            return match[0]
        safe = "~:@!$&'()*+,;=" if filler.holds == "model" else "~"
        return quote(cut(filler, value), safe=safe + "/" if keeps_slashes(filler) else safe)

    path = PART.sub(part, endpoint.path)
    return path if path.startswith("/") else f"/{path}"


def models_of(endpoint: Endpoint, models: Iterable[Model]) -> tuple[Model, ...]:
    """The models whose requests an endpoint takes."""
    return tuple(model for model in models if model.endpoint == endpoint.name)


def bases(provider: Provider) -> tuple[str, ...]:
    """The base addresses that its endpoints have beside the provider's own."""
    others = (endpoint.base_url for endpoint in provider.endpoints if endpoint.base_url is not None)
    return tuple(dict.fromkeys(base for base in others if base != provider.base_url))
