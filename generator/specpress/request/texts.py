"""Checks of texts: options, lengths, patterns, and the forms that no schema can limit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specpress.catalog.types import Length, Ratio, Size, StringType
from specpress.catalog.values import LengthUnit
from specpress.patterns import matches
from specpress.request.problems import Problem, amount, not_among
from specpress.request.values import shown

_MOST_DIGITS = 10
_CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def text_problems(type_: StringType, value: str, pointer: str) -> Iterator[Problem]:
    """What is wrong with a text."""
    options = [option.value for option in type_.options]
    if options and value in options and type_.open_options:
        return
    if options and value not in options and not type_.open_options:
        if type_.constant:
            message = f"It must be {shown(options[0])}."
            yield Problem(pointer=pointer, reason="not-constant", message=message, limit=options[0])
        else:
            message, limit = not_among(value, options), tuple(options)
            yield Problem(pointer=pointer, reason="not-an-option", message=message, limit=limit)
        return
    yield from _length_problems(type_, value, pointer)
    if type_.pattern is not None and not matches(type_.pattern, value):
        message = f"The text does not match the pattern {type_.pattern}"
        yield Problem(pointer=pointer, reason="pattern", message=message, limit=type_.pattern)
    if type_.ratio is not None:
        yield from _ratio_problems(type_.ratio, value, pointer)
    if type_.size is not None:
        yield from _size_problems(type_.size, value, pointer)


def _length_problems(type_: StringType, value: str, pointer: str) -> Iterator[Problem]:
    """Limits for texts in one script count only together: which of them is meant cannot be told for certain.

    But Chinese characters are Chinese in any text.
    """
    for length in type_.lengths:
        if length.script is None:
            yield from _one_length(length, value, pointer)
    by_script = [length for length in type_.lengths if length.script is not None]
    broken = [next(_one_length(length, value, pointer), None) for length in by_script]
    if broken and None not in broken and broken[0] is not None:
        yield broken[0]
        return
    for length in by_script:
        if length.script == "Chinese" and length.unit == "characters":
            found = _one_length(length, "".join(_CHINESE.findall(value)), pointer)
            yield from (problem for problem in found if problem.reason == "too-long")


def _one_length(length: Length, value: str, pointer: str) -> Iterator[Problem]:
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
            yield Problem(
                pointer=pointer,
                reason=reason,
                message=f"The text must have at {word} {amount(limit, unit)}; it has {found}.",
                layer="schema" if stated else "request",
                limit=limit,
            )


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


def _pair(text: str, separator: str) -> tuple[int, int] | None:
    """Two whole numbers above zero; None for every other text, and for numbers beyond all reason."""
    first, found, second = text.partition(separator)
    for part in (first, second):
        if not (found and part.isascii() and part.isdigit() and len(part) <= _MOST_DIGITS and int(part)):
            return None
    return int(first), int(second)


def _ratio_problems(ratio: Ratio, text: str, pointer: str) -> Iterator[Problem]:
    pair = _pair(text, ":")
    if pair is None:
        message = 'A ratio is expected, two whole numbers with a colon, such as "16:9".'
        yield Problem(pointer=pointer, reason="not-a-ratio", message=message, layer="request")
        return
    yield from _within(ratio, pair, pointer)


def _within(ratio: Ratio, pair: tuple[int, int], pointer: str) -> Iterator[Problem]:
    """Ratios are compared crosswise, so that nothing is divided."""
    width, height = pair
    for reason, limit, word, is_broken in (
        (
            "ratio-too-narrow",
            ratio.min,
            "narrower",
            ratio.min and width * ratio.min[1] < ratio.min[0] * height,
        ),
        ("ratio-too-wide", ratio.max, "wider", ratio.max and width * ratio.max[1] > ratio.max[0] * height),
    ):
        if limit is not None and is_broken:
            text = f"{limit[0]}:{limit[1]}"
            message = f"{width}:{height} is {word} than {text}."
            yield Problem(pointer=pointer, reason=reason, message=message, layer="request", limit=text)


def _size_problems(size: Size, text: str, pointer: str) -> Iterator[Problem]:
    pair = _pair(text, size.separator)
    if pair is None:
        message = f'A width and a height are expected, such as "1024{size.separator}768".'
        yield Problem(pointer=pointer, reason="not-a-size", message=message, layer="request")
        return
    for reason, limit, message, is_broken in _size_limits(size, *pair):
        if limit is not None and is_broken:
            yield Problem(pointer=pointer, reason=reason, message=message, layer="request", limit=limit)
    if size.ratio is not None:
        yield from _within(size.ratio, pair, pointer)


def _size_limits(size: Size, width: int, height: int) -> Iterator[tuple[str, int | None, str, bool]]:
    low, high, pixels = min(width, height), max(width, height), width * height
    side, least, most, step = size.min_side, size.min_pixels, size.max_pixels, size.multiple_of
    yield "side-too-small", side, f"Each side must be at least {side} pixels.", low < (side or 0)
    side = size.max_side
    yield "side-too-large", side, f"Each side must be at most {side} pixels.", high > (side or high)
    yield "too-few-pixels", least, f"{pixels} pixels are fewer than {least}.", pixels < (least or 0)
    yield "too-many-pixels", most, f"{pixels} pixels are more than {most}.", pixels > (most or pixels)
    missed = bool(step and (width % step or height % step))
    yield "off-step", step, f"Each side must be a multiple of {step} pixels.", missed
