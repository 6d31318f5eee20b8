"""A model as the request builder reads it: what checks, prices and describes a request, and nothing else.

Given a model, its provider and a language; gives plain values in the form of the catalogue file, of which they
are a part. Facts that nothing on the form shows (sources, results, tasks) are left out, because every reader of
the page fetches this. How the request is sent is added.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from specpress.catalog.json_values import plain
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import DEFAULTS, Packages
from specpress.catalog.types import Media
from specpress.check.model_data import file_places, price_data, type_data
from specpress.targets.client_names import call_data as arguments_data
from specpress.targets.curl import call_data, call_of, parts_of
from specpress.targets.programs import python_frame, typescript_frame
from specpress.wording.facts import media_phrases
from specpress.wording.translator import Translator


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
    if (call := call_of(provider, model)) is not None:
        data["call"] = call_data(call)
    known = arguments_data(model)
    if (programs := _programs(model, provider, packages)) is not None:
        data["programs"] = {**programs, "arguments": known["arguments"], "files": list(parts_of(model))}
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
