"""Limits of texts that JSON Schema cannot say: lengths in other units, ratios, and sizes in pixels.

Given limits and a text; gives what the text breaks, with a sentence. The checker of requests and the clients
use it alike. Where a length is counted in characters, the schema states it as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

LengthUnit: TypeAlias = Literal["characters", "words", "tokens", "bytes"]

_MOST_DIGITS = 10
_CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLength:
    """A limit of a text's length, in one unit. `script` names the kind of text that it is for."""

    min: int | None = None
    max: int | None = None
    unit: LengthUnit = "characters"
    script: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RatioRange:
    """Limits of width to height, each as a pair of whole numbers (width, height)."""

    min: tuple[int, int] | None = None
    max: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelSize:
    """Limits of a text that gives a width and a height in pixels."""

    separator: str
    min_side: int | None = None
    max_side: int | None = None
    min_pixels: int | None = None
    max_pixels: int | None = None
    ratio: RatioRange | None = None
    multiple_of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A limit that a value breaks. `stated` tells whether the schema states it, too."""

    reason: str
    message: str
    limit: int | str | None = None
    stated: bool = False


def broken_lengths(lengths: tuple[TextLength, ...], value: str) -> Iterator[Broken]:
    """The lengths that a text breaks.

    Limits for texts in one script count only together: which of them is meant cannot be told for certain.
    But Chinese characters are Chinese in any text.
    """
    for length in lengths:
        if length.script is None:
            yield from _one_length(length, value)
    by_script = [length for length in lengths if length.script is not None]
    broken = [next(_one_length(length, value), None) for length in by_script]
    if broken and None not in broken and broken[0] is not None:
        yield broken[0]
        return
    for length in by_script:
        if length.script == "Chinese" and length.unit == "characters":
            found = _one_length(length, "".join(_CHINESE.findall(value)))
            yield from (one for one in found if one.reason == "too-long")


def _one_length(length: TextLength, value: str) -> Iterator[Broken]:
    found = _count(value, length.unit)
    if found is None:
        return
    unit = f"{length.script} {length.unit}" if length.script else length.unit
    stated = length.unit == "characters" and length.script is None
    for reason, limit, word, is_broken in (
        ("too-short", length.min, "least", length.min is not None and found < length.min),
        ("too-long", length.max, "most", length.max is not None and found > length.max),
    ):
        if is_broken:
            message = f"The text must have at {word} {counted(limit, unit)}; it has {found}."
            yield Broken(reason=reason, message=message, limit=limit, stated=stated)


def _count(text: str, unit: LengthUnit) -> int | None:
    """How long a text is. Characters are code points, words stand between blanks, tokens cannot be counted."""
    match unit:
        case "characters":
            return len(text)
        case "words":
            return len(text.split())
        case "bytes":
            return len(text.encode("utf-8", "surrogatepass"))
        case "tokens":
            return None


def counted(count: int | None, unit: str) -> str:
    """A number of things, such as `1 element` or `2 elements`."""
    return f"{count} {unit.removesuffix('s') if count == 1 else unit}"


def broken_ratio(ratio: RatioRange, text: str) -> Iterator[Broken]:
    """What is wrong with a text that gives a ratio."""
    pair = _pair(text, ":")
    if pair is None:
        message = 'A ratio is expected, two whole numbers with a colon, such as "16:9".'
        yield Broken(reason="not-a-ratio", message=message)
        return
    yield from outside_ratio(ratio, *pair)


def outside_ratio(ratio: RatioRange, width: int, height: int) -> Iterator[Broken]:
    """The end of a ratio that a width and a height lie beyond. They are compared crosswise, so nothing is divided."""
    low, high = ratio.min, ratio.max
    for reason, limit, word, is_broken in (
        ("ratio-too-narrow", low, "narrower", low is not None and width * low[1] < low[0] * height),
        ("ratio-too-wide", high, "wider", high is not None and width * high[1] > high[0] * height),
    ):
        if limit is not None and is_broken:
            text = f"{limit[0]}:{limit[1]}"
            yield Broken(reason=reason, message=f"{width}:{height} is {word} than {text}.", limit=text)


def broken_size(size: PixelSize, text: str) -> Iterator[Broken]:
    """What is wrong with a text that gives a width and a height."""
    pair = _pair(text, size.separator)
    if pair is None:
        message = f'A width and a height are expected, such as "1024{size.separator}768".'
        yield Broken(reason="not-a-size", message=message)
        return
    for reason, limit, message, is_broken in _size_limits(size, *pair):
        if limit is not None and is_broken:
            yield Broken(reason=reason, message=message, limit=limit)
    if size.ratio is not None:
        yield from outside_ratio(size.ratio, *pair)


def _size_limits(size: PixelSize, width: int, height: int) -> Iterator[tuple[str, int | None, str, bool]]:
    low, high, pixels = min(width, height), max(width, height), width * height
    side, least, most, step = size.min_side, size.min_pixels, size.max_pixels, size.multiple_of
    yield "side-too-small", side, f"Each side must be at least {side} pixels.", low < (side or 0)
    side = size.max_side
    yield "side-too-large", side, f"Each side must be at most {side} pixels.", high > (side or high)
    yield "too-few-pixels", least, f"{pixels} pixels are fewer than {least}.", pixels < (least or 0)
    yield "too-many-pixels", most, f"{pixels} pixels are more than {most}.", pixels > (most or pixels)
    missed = bool(step and (width % step or height % step))
    yield "off-step", step, f"Each side must be a multiple of {step} pixels.", missed


def _pair(text: str, separator: str) -> tuple[int, int] | None:
    """Two whole numbers above zero; None for every other text, and for numbers beyond all reason."""
    first, found, second = text.partition(separator)
    for part in (first, second):
        if not (found and part.isascii() and part.isdigit() and len(part) <= _MOST_DIGITS and int(part)):
            return None
    return int(first), int(second)
