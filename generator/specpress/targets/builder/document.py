"""A model as the request builder reads it: what checks, prices and describes a request, and nothing else.

Given a model, its provider and a language; gives plain values in the form of the catalogue file, of which they
are a part. Facts that nothing on the form shows (sources, results, tasks) are left out, because every reader of
the page fetches this. How the request is sent is added.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from specpress.base.names import key_variable
from specpress.catalog.json_values import plain
from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint, Provider
from specpress.catalog.settings import DEFAULTS, Packages
from specpress.catalog.types import Media, StringType, walk
from specpress.check.model_data import file_places, price_data, type_data
from specpress.targets.client_names import call_data
from specpress.targets.programs import python_frame, typescript_frame
from specpress.wording.facts import media_phrases
from specpress.wording.translator import Translator

_PLACE = re.compile(r"\{[^{}]*\}")


def document(
    model: Model, provider: Provider, translator: Translator, packages: Packages = DEFAULTS.packages
) -> dict[str, Any]:
    """The model for one language's pages; programs call the clients of those packages."""
    data: dict[str, Any] = {
        "name": model.name,
        "title": translator.text(model.title),
        "request": type_data(model.request, translator),
        "examples": [
            {"title": translator.text(example.title), "request": plain(example.request)}
            for example in model.examples
        ],
    }
    if (price := price_data(model)) is not None:
        data["price"] = price
    if (call := _call(model, provider)) is not None:
        data["call"] = call
    known = call_data(model)
    if (programs := _programs(model, provider, packages)) is not None:
        data["programs"] = {**programs, "arguments": known["arguments"]}
    if "files" in known:
        places = zip(known["files"], file_places(model).values(), strict=True)
        data["files"] = [_file_place(place, kinds, translator) for place, kinds in places]
    return data


def _file_place(place: dict[str, Any], kinds: Sequence[Media], translator: Translator) -> dict[str, Any]:
    """A key that holds files, with the limits of each kind in words as well."""
    rows = zip(place["kinds"], kinds, strict=True)
    return {**place, "kinds": [{**row, "words": media_phrases(media, translator)} for row, media in rows]}


def _programs(model: Model, provider: Provider, packages: Packages) -> dict[str, Any] | None:
    """What stands around a request in a program; None without a client."""
    python = python_frame(provider, model, packages)
    by_arguments = typescript_frame(provider, model, packages, is_whole=False)
    whole = typescript_frame(provider, model, packages, is_whole=True)
    if python is None or by_arguments is None or whole is None:
        return None
    frames = {"python": python, "typescript": by_arguments, "typescript_whole": whole}
    return {name: [frame.before, frame.after] for name, frame in frames.items()}


def _call(model: Model, provider: Provider) -> dict[str, Any] | None:
    """How a request is sent; None where that is not known."""
    endpoint = provider.creation
    url = endpoint and _url(endpoint, model, provider)
    if endpoint is None or url is None:
        return None
    call: dict[str, Any] = {"method": endpoint.method, "url": url}
    if provider.auth is not None and not endpoint.public:
        call["header"] = provider.auth.header
        call["scheme"] = provider.auth.scheme
        call["environment"] = key_variable(provider.id, provider.auth.environment)
    return call


def _url(endpoint: Endpoint, model: Model, provider: Provider) -> str | None:
    """The address. A place in its path is the model's id, where that has no place in the body."""
    places = _PLACE.findall(endpoint.path)
    if provider.base_url is None or len(places) > (0 if model.id in _constants(model) else 1):
        return None
    return provider.base_url.rstrip("/") + _PLACE.sub(lambda _: quote(model.id), endpoint.path)


def _constants(model: Model) -> Iterator[object]:
    """The values of a request that are always the same."""
    for _, field in walk(model.request):
        if isinstance(field.type, StringType) and field.type.constant:
            yield from (option.value for option in field.type.options)
