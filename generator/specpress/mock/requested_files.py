"""What a request asks for, as far as files are concerned: their number, kind, format, size and length.

Given a model and a request; gives the files that a mock makes of it. Parameters are known by their names, for the
catalogue does not say which of them is the size; where one is not recognised, a small file of the usual format is
made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.values import ABSENT
from specpress.runtime.values import lookup_in, number

LONG_SIDE = 256
"""Pixels of the longer side where only a ratio is asked for."""
MOST_PIXELS = 4096 * 4096
MOST_FILES = 10

MIME = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "mp4": "video/mp4",
    "mp3": "audio/mpeg",
    "wav": "audio/wav",
    "flac": "audio/flac",
    "opus": "audio/ogg",
    "txt": "text/plain",
    "glb": "model/gltf-binary",
}
"""What can be made: the formats with their MIME types."""
EXTENSION = {"jpeg": "jpg", "opus": "ogg"}
_USUAL = {"image": "png", "video": "mp4", "audio": "mp3", "text": "txt", "3d": "glb"}
_FORMATS = {
    "image": {"png": "png", "jpg": "jpeg", "jpeg": "jpeg", "webp": "webp"},
    "audio": {"mp3": "mp3", "mpeg": "mp3", "wav": "wav", "flac": "flac", "opus": "opus", "ogg": "opus"},
}
_SIDES = re.compile(r"([0-9]{1,5}) ?[:x*×] ?([0-9]{1,5})")
_SHAPE = re.compile(r"(aspect)?_?ratio|.*size|.*resolution", re.IGNORECASE)
_FORMAT = re.compile(r"(output|response|audio|image)?_?format", re.IGNORECASE)
_COUNT = re.compile(r"n|(num|number|count)(_?of)?_?(images|outputs|videos)?|batch_?size", re.IGNORECASE)
_LENGTH = re.compile(r"(video|audio)?_?(duration|seconds|length)(_?(in_?)?seconds)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One file that a task makes."""

    kind: str
    format: str
    width: int = LONG_SIDE
    height: int = LONG_SIDE
    seconds: float = 3.0

    @property
    def mime(self) -> str:
        """Its MIME type."""
        return MIME[self.format]

    @property
    def extension(self) -> str:
        """The end of its name."""
        return EXTENSION.get(self.format, self.format)


def wanted(model: Model, body: Any) -> tuple[Wanted, ...]:
    """The files that a request asks for, at least one."""
    values = list(_values(model, body))
    kind = model.modality if model.modality in _USUAL else "image"
    width, height = _sides(values)
    one = Wanted(kind, _format(values, kind), width, height, _seconds(values, kind))
    return (one,) * _count(values)


def _values(model: Model, body: Any) -> Iterator[tuple[str, Any]]:
    """The parameters by key with their values or, where one is left out, its default."""
    find = lookup_in(body)
    for path, field in model.parameters():
        value = find(path)
        value = field.default if value is ABSENT else value
        if value is not ABSENT and value is not None:
            yield field.key, value


def _sides(values: list[tuple[str, Any]]) -> tuple[int, int]:
    named = {key.lower(): _whole(value) for key, value in values}
    width, height = named.get("width"), named.get("height")
    if width and height:
        return _bounded(width, height)
    for key, value in values:
        found = _SIDES.fullmatch(value) if isinstance(value, str) and _SHAPE.fullmatch(key) else None
        if found:
            return _bounded(int(found[1]) or 1, int(found[2]) or 1)
    return LONG_SIDE, LONG_SIDE


def _bounded(width: int, height: int) -> tuple[int, int]:
    """Sides in pixels as they are; a ratio, or what is too large, becomes small sides of that ratio."""
    if min(width, height) > 64 and width * height <= MOST_PIXELS:
        return width, height
    longer = max(width, height)
    return max(1, round(LONG_SIDE * width / longer)), max(1, round(LONG_SIDE * height / longer))


def _format(values: list[tuple[str, Any]], kind: str) -> str:
    known = _FORMATS.get(kind, {})
    asked = (known.get(str(value).lower()) for key, value in values if _FORMAT.fullmatch(key))
    return next((one for one in asked if one), _USUAL[kind])


def _count(values: list[tuple[str, Any]]) -> int:
    asked = (_whole(value) for key, value in values if _COUNT.fullmatch(key))
    return min(next((one for one in asked if one), 1), MOST_FILES)


def _seconds(values: list[tuple[str, Any]], kind: str) -> float:
    """The length that is asked for, up to half a minute of sound and ten seconds of video."""
    asked = (_whole(value) for key, value in values if _LENGTH.fullmatch(key))
    return float(min(next((one for one in asked if one), 3), 10 if kind == "video" else 30))


def _whole(value: Any) -> int | None:
    """A whole number above 0, also one that is written as text."""
    if isinstance(value, str) and re.fullmatch("[0-9]{1,6}", value):
        value = int(value)
    found = number(value)
    return int(found) if found is not None and 1 <= found < 10**6 else None
