"""A model as the package's runtime reads it: what checks and prices a request, and which keys hold files.

Given a model and its provider; gives plain values. They are those of the request builder's file without what only
its form shows: the comments of the interfaces say that already.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import ArrayType, Field, Media, UnionType, walk
from specpress.catalog.values import Path
from specpress.targets.builder.document import document
from specpress.targets.catalog_json import plain, pointer
from specpress.wording.translator import PLAIN

_SHOWN = frozenset({
    "deprecated", "description", "format", "meanings", "title", "unavailable", "unit",
})  # fmt: skip
"""Keys of fields and types that nothing but a form reads."""
_MEDIA = ("role", "provenance", "note", "max_size")


def model_data(model: Model, provider: Provider) -> dict[str, Any]:
    """The model."""
    found = document(model, provider, PLAIN)
    data: dict[str, Any] = {
        "id": model.id,
        "name": model.name,
        "title": model.title,
        "request": _type(found["request"]),
    }
    if "price" in found:
        data["price"] = found["price"]
    if files := list(_files(model)):
        data["files"] = files
    return data


def _type(type_: dict[str, Any]) -> dict[str, Any]:
    """A type without what is only shown."""
    found = {key: value for key, value in type_.items() if key not in _SHOWN}
    if "options" in found:
        found["options"] = [one["value"] if isinstance(one, dict) else one for one in found["options"]]
    if "items" in found:
        found["items"] = _type(found["items"])
    if "of" in found:
        found["of"] = [_type(one) for one in found["of"]]
    if "fields" in found:
        found["fields"] = [_field(one) for one in found["fields"]]
    return found


def _field(field: dict[str, Any]) -> dict[str, Any]:
    """A field without what is only shown; what is false is not said."""
    kept = {key: value for key, value in field.items() if key not in _SHOWN}
    kept = {key: value for key, value in kept.items() if key == "default" or value is not False}
    return {**kept, "type": _type(field["type"])}


def file_places(model: Model) -> dict[Path, tuple[Media, ...]]:
    """The keys that hold files, by their paths, with what is known of the files."""
    found: dict[Path, tuple[Media, ...]] = {
        path: (one.media,) for path, one in model.parameters() if one.media is not None
    }
    uploads = model.uploads
    if uploads is not None and uploads.carrier is not None:
        found[uploads.carrier] = uploads.kinds
    return found


def _files(model: Model) -> Iterator[dict[str, Any]]:
    for path, kinds in file_places(model).items():
        row: dict[str, Any] = {"at": pointer(path)}
        if model.uploads is not None and path == model.uploads.carrier:
            row["carrier"] = True
        elif _is_list(dict(walk(model.request))[path]):
            row["list"] = True
        yield {**row, "kinds": [_media(one) for one in kinds]}


def _is_list(field: Field) -> bool:
    types = field.type.of if isinstance(field.type, UnionType) else (field.type,)
    return any(isinstance(one, ArrayType) for one in types)


def _media(media: Media) -> dict[str, Any]:
    return {key: value for key, value in plain(media).items() if key not in _MEDIA}
