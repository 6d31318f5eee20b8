"""Limits of texts that JSON Schema cannot say: lengths in other units, ratios, and sizes in pixels.

Given limits and a text; gives what is wrong with the text. Where a length is counted in characters, the schema
states it as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .messages import Problem
from .values import Layer

LengthUnit: TypeAlias = Literal["characters", "words", "tokens", "bytes"]

_DIGIT = re.compile("[0-9]")
_SYNTAX = re.compile(r"[\\^$.*+?()\[\]{}|]")
"""What means something in a pattern."""
_ESCAPED = r"\\\g<0>"
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


def length_problems(lengths: tuple[TextLength, ...], value: str, pointer: str = "") -> Iterator[Problem]:
    """The lengths that a text breaks.

    Limits for texts in one script count only together: which of them is meant cannot be told for certain.
    But Chinese characters are Chinese in any text.
    """
    for length in lengths:
        if length.script is None:
            yield from _one_length(length, value, pointer)
    by_script = [length for length in lengths if length.script is not None]
    broken = [next(_one_length(length, value, pointer), None) for length in by_script]
    if broken and None not in broken and broken[0] is not None:
        yield broken[0]
        return
    for length in by_script:
        if length.script == "Chinese" and length.unit == "characters":
            of_chinese = _one_length(length, "".join(_CHINESE.findall(value)), pointer)
            yield from (problem for problem in of_chinese if problem.reason == "too-long")


def _one_length(length: TextLength, value: str, pointer: str) -> Iterator[Problem]:
    count = _count(value, length.unit)
    if count is None or ((length.min or 0) <= count and (length.max is None or count <= length.max)):
        return
    script = length.script
    layer: Layer = "schema" if length.unit == "characters" and script is None else "request"
    form = length.unit if script is None else f"{length.unit}-of-script"
    for reason, limit, is_broken in (
        ("too-short", length.min, length.min is not None and count < length.min),
        ("too-long", length.max, length.max is not None and count > length.max),
    ):
        if is_broken:
            yield Problem(pointer, reason, layer, form, limit, {"found": count, "script": script})


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


def form_pattern(ratio: RatioRange | None, size: PixelSize | None) -> str | None:
    """The pattern of all texts that a schema can tell to be a size or a ratio; None where there is no such form."""
    separator = size.separator if size is not None else None if ratio is None else ":"
    if separator is None or _DIGIT.search(separator):
        return None
    number = "0*[1-9][0-9]*"
    return f"^{number}{_SYNTAX.sub(_ESCAPED, separator)}{number}$"


def ratio_problems(
    ratio: RatioRange, text: str, pointer: str = "", layer: Layer = "request"
) -> Iterator[Problem]:
    """What is wrong with a text that gives a ratio. `layer` is that of a text of another form."""
    pair = _pair(text, ":")
    if pair is None:
        yield Problem(pointer, "not-a-ratio", layer)
    else:
        yield from outside_ratio(ratio, *pair, pointer)


def outside_ratio(ratio: RatioRange, width: int, height: int, pointer: str = "") -> Iterator[Problem]:
    """The end of a ratio that a width and a height lie beyond. They are compared crosswise, so nothing is divided."""
    low, high = ratio.min, ratio.max
    for reason, limit, is_broken in (
        ("ratio-too-narrow", low, low is not None and width * low[1] < low[0] * height),
        ("ratio-too-wide", high, high is not None and width * high[1] > high[0] * height),
    ):
        if limit is not None and is_broken:
            text = f"{limit[0]}:{limit[1]}"
            yield Problem(pointer, reason, "request", limit=text, parts={"value": f"{width}:{height}"})


def size_problems(
    size: PixelSize, text: str, pointer: str = "", layer: Layer = "request"
) -> Iterator[Problem]:
    """What is wrong with a text that gives a width and a height. `layer` is that of a text of another form."""
    pair = _pair(text, size.separator)
    if pair is None:
        yield Problem(pointer, "not-a-size", layer, parts={"separator": size.separator})
        return
    for reason, limit, is_broken in _size_limits(size, *pair):
        if limit is not None and is_broken:
            yield Problem(pointer, reason, "request", "sides", limit, {"found": pair[0] * pair[1]})
    if size.ratio is not None:
        yield from outside_ratio(size.ratio, *pair, pointer)


def _size_limits(size: PixelSize, width: int, height: int) -> Iterator[tuple[str, int | None, bool]]:
    low, high, pixels = min(width, height), max(width, height), width * height
    step = size.multiple_of
    yield "side-too-small", size.min_side, low < (size.min_side or 0)
    yield "side-too-large", size.max_side, high > (size.max_side or high)
    yield "too-few-pixels", size.min_pixels, pixels < (size.min_pixels or 0)
    yield "too-many-pixels", size.max_pixels, pixels > (size.max_pixels or pixels)
    yield "off-step", step, bool(step and (width % step or height % step))


def _pair(text: str, separator: str) -> tuple[int, int] | None:
    """Two whole numbers above zero; None for every other text, and for numbers beyond all reason."""
    first, mark, second = text.partition(separator)
    for part in (first, second):
        if not (mark and part.isascii() and part.isdigit() and len(part) <= _MOST_DIGITS and int(part)):
            return None
    return int(first), int(second)
