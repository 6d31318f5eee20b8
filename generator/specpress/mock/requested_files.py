"""What a request asks for, as far as files are concerned: their number, kind, format, size and length.

Given a model and a request; gives the files that a mock makes of it. Which parameters say it is told by the `output` of
the provider's file; where none does, it is one small file in the usual format for what the model makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.values import ABSENT
from specpress.runtime.values import lookup_in, number

LONG_SIDE = 256
"""Pixels of the longer side where only a ratio is asked for."""
MOST_PIXELS = 4096 * 4096
MOST_FILES = 10
MOST_SECONDS = {"video": 10}
"""By kind; 30 for others."""

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


@dataclass(frozen=True, slots=True)
class RequestedFile:
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


def requested_files(provider: Provider, model: Model, body: Any) -> tuple[RequestedFile, ...]:
    """The files that a request asks for, at least one."""
    parameters, find = model.named(), lookup_in(body)

    def values(names: Iterable[str]) -> Iterator[Any]:
        """What the parameters of these names have, be it sent or the default."""
        for name in names:
            if name in parameters:
                path, field = parameters[name]
                value = find(path)
                yield field.assumed if value is ABSENT else value

    output = provider.output
    kind = model.modality if model.modality in _USUAL else "image"
    sides = _sides(values(output.width), values(output.height), values(output.size))
    count = min(next(_whole_numbers(values(output.count)), 1), MOST_FILES)
    seconds = min(next(_whole_numbers(values(output.seconds)), 3), MOST_SECONDS.get(kind, 30))
    return (RequestedFile(kind, _format(values(output.format), kind), *sides, float(seconds)),) * count


def _sides(widths: Iterable[Any], heights: Iterable[Any], sizes: Iterable[Any]) -> tuple[int, int]:
    width, height = next(_whole_numbers(widths), 0), next(_whole_numbers(heights), 0)
    if width and height:
        return _bounded(width, height)
    for size in sizes:
        sides = _SIDES.fullmatch(size) if isinstance(size, str) else None
        if sides:
            return _bounded(int(sides[1]) or 1, int(sides[2]) or 1)
    return LONG_SIDE, LONG_SIDE


def _bounded(width: int, height: int) -> tuple[int, int]:
    """Sides in pixels as they are; a ratio, or what is too large, becomes small sides of that ratio."""
    if min(width, height) > 64 and width * height <= MOST_PIXELS:
        return width, height
    longer = max(width, height)
    return max(1, round(LONG_SIDE * width / longer)), max(1, round(LONG_SIDE * height / longer))


def _format(values: Iterable[Any], kind: str) -> str:
    formats = (_FORMATS.get(kind, {}).get(str(value).lower()) for value in values)
    return next(filter(None, formats), _USUAL[kind])


def _whole_numbers(values: Iterable[Any]) -> Iterator[int]:
    """Those of the values that are whole numbers above 0, also where they are written as text."""
    for value in values:
        value = int(value) if isinstance(value, str) and re.fullmatch("[0-9]{1,6}", value) else value
        amount = number(value)
        if amount is not None and 1 <= amount < 10**6:
            yield int(amount)
