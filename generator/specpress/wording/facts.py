"""The facts of a field in short phrases, for the command line, docstrings and docs pages.

Given a field of the catalogue; gives its type's name and a phrase for each limit, with values as they travel: in
plain English, unless a `Prose` says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import partial, reduce

from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Field,
    Length,
    Media,
    NullType,
    NumberType,
    ObjectType,
    Ratio,
    Rounding,
    Size,
    StringType,
    Type,
    UnionType,
)
from specpress.catalog.values import LengthUnit, MediaKind
from specpress.runtime.cost import plain
from specpress.wording.prose import PLAIN, Prose, marked, marked_plural
from specpress.wording.rules_and_prices.phrases import ELEMENTS, counts, listing, remarks, value

_LENGTHS: dict[LengthUnit, tuple[tuple[str, str], tuple[str, str], tuple[str, str]]] = {
    "characters": (
        marked_plural("{low} to {n} character", "{low} to {n} characters"),
        marked_plural("at most {n} character", "at most {n} characters"),
        marked_plural("at least {n} character", "at least {n} characters"),
    ),
    "words": (
        marked_plural("{low} to {n} word", "{low} to {n} words"),
        marked_plural("at most {n} word", "at most {n} words"),
        marked_plural("at least {n} word", "at least {n} words"),
    ),
    "tokens": (
        marked_plural("{low} to {n} token", "{low} to {n} tokens"),
        marked_plural("at most {n} token", "at most {n} tokens"),
        marked_plural("at least {n} token", "at least {n} tokens"),
    ),
    "bytes": (
        marked_plural("{low} to {n} byte", "{low} to {n} bytes"),
        marked_plural("at most {n} byte", "at most {n} bytes"),
        marked_plural("at least {n} byte", "at least {n} bytes"),
    ),
}
"""For each unit the patterns of a range, of an upper and of a lower limit."""

KINDS: dict[MediaKind, str] = {
    "image": marked("image"),
    "video": marked("video"),
    "audio": marked("audio"),
    "file": marked("file"),
}
FORMS = {
    "url": marked("an address"),
    "base64": marked("base64"),
    "data-uri": marked("a data URI"),
    "file-id": marked("a file id"),
}
_SIZES = {
    "B": marked("{n} B"),
    "KB": marked("{n} KB"),
    "MB": marked("{n} MB"),
    "GB": marked("{n} GB"),
}
_SIZE = re.compile(r"([0-9.]+) *([A-Za-z]+)")
_ROUNDINGS = {
    "nearest": marked("rounded to the nearest multiple of {number} by the server"),
    "up": marked("rounded up to a multiple of {number} by the server"),
    "down": marked("rounded down to a multiple of {number} by the server"),
}


def type_name(field: Field, prose: Prose = PLAIN) -> str:
    """The JSON type, such as `integer or null`."""
    name = _name(field.type, prose)
    return _or(prose, name, prose.code("null")) if field.nullable else name


def _or(prose: Prose, one: str, other: str) -> str:
    return prose.say("{one} or {other}", one=one, other=other)


def _name(type_: Type, prose: Prose) -> str:
    match type_:
        case AnyType():
            return prose.say("any")
        case NullType():
            return prose.code("null")
        case StringType():
            return prose.code("string")
        case NumberType():
            return prose.code("integer" if type_.integer else "number")
        case BooleanType():
            return prose.code("boolean")
        case ArrayType():
            if isinstance(type_.items, AnyType):
                return prose.code("array")
            return prose.say("array of {type}", type=_name(type_.items, prose))
        case ObjectType():
            return prose.code("object")
        case UnionType():
            first, *others = (_name(one, prose) for one in type_.of)
            return reduce(partial(_or, prose), others, first)


def allowed(field: Field, prose: Prose = PLAIN) -> tuple[str, ...]:
    """A phrase for each limit of a field's value."""
    found = [*limits(field.type, prose)]
    if field.media is not None:
        found += media_limits(field.media, prose)
    found += [
        prose.say("{value}: {meaning}", value=prose.code(one), meaning=prose.text(meaning))
        for one, meaning in field.meanings
    ]
    return tuple(found)


def limits(type_: Type, prose: Prose = PLAIN) -> Iterator[str]:
    """A phrase for each limit of a type."""
    match type_:
        case StringType() | NumberType() | BooleanType() if type_.options:
            listed = listing(prose, (value(prose, option.value) for option in type_.options))
            unit = None if isinstance(type_, BooleanType) else type_.unit
            yield f"{listed} {prose.text(unit)}" if unit else listed
            if not isinstance(type_, BooleanType) and type_.open_options:
                yield prose.say("other values may occur")
        case StringType():
            yield from _text_limits(type_, prose)
            yield from _unit(type_, prose)
        case NumberType():
            yield from _number_limits(type_, prose)
        case ArrayType():
            yield from _array_limits(type_, prose)
        case UnionType():
            for one in type_.of:
                told = remarks(prose, limits(one, prose))
                if told:
                    yield prose.say("{value}: {meaning}", value=_name(one, prose), meaning=told)
        case _:
            return


def _text_limits(type_: StringType, prose: Prose) -> Iterator[str]:
    if type_.unlimited:
        yield prose.say("no limit of length")
    yield from (_length(length, prose) for length in type_.lengths)
    if type_.ratio is not None:
        yield from _ratio(type_.ratio, prose)
    if type_.size is not None:
        yield from _size(type_.size, prose)
    if type_.pattern is not None:
        yield prose.say("matches {pattern}", pattern=prose.code(type_.pattern))


def _length(length: Length, prose: Prose) -> str:
    both, most, least = _LENGTHS[length.unit]
    if length.min is not None and length.max is not None:
        text = prose.plural(*both, length.max, low=prose.number(length.min))
    elif length.max is not None:
        text = prose.plural(*most, length.max)
    else:
        text = prose.plural(*least, length.min or 0)
    return f"{text} ({prose.text(length.script)})" if length.script else text


def _ratio(ratio: Ratio, prose: Prose) -> Iterator[str]:
    low, high = (prose.code(f"{pair[0]}:{pair[1]}") if pair else "" for pair in (ratio.min, ratio.max))
    if low and high:
        yield prose.say("width to height from {low} to {high}", low=low, high=high)
    elif low:
        yield prose.say("width to height at least {low}", low=low)
    elif high:
        yield prose.say("width to height at most {high}", high=high)


def _size(size: Size, prose: Prose) -> Iterator[str]:
    yield prose.say("{form} in pixels", form=prose.code(f"width{size.separator}height"))
    yield from pixels(prose, size.min_side, size.max_side, size.min_pixels, size.max_pixels)
    if size.ratio is not None:
        yield from _ratio(size.ratio, prose)
    if size.multiple_of is not None:
        yield prose.say("sides in multiples of {number}", number=prose.number(size.multiple_of))


def pixels(
    prose: Prose, low: int | None, high: int | None, fewest: int | None, most: int | None
) -> Iterator[str]:
    """Limits of each side and of width times height, in pixels."""
    side = marked_plural("{range} pixel a side", "{range} pixels a side")
    total = marked_plural("{range} pixel in all", "{range} pixels in all")
    for patterns, least, greatest in ((side, low, high), (total, fewest, most)):
        text = span(prose, _decimal(least), _decimal(greatest))
        if text:
            yield prose.plural(*patterns, greatest or least or 0, range=text)


def span(prose: Prose, low: Decimal | None, high: Decimal | None) -> str:
    """Limits of a number that counts something; empty where there are none."""
    if low is not None and high is not None:
        return prose.say("{low} to {high}", low=prose.number(low), high=prose.number(high))
    if low is not None:
        return prose.say("at least {low}", low=prose.number(low))
    return prose.say("at most {high}", high=prose.number(high)) if high is not None else ""


def _number_limits(type_: NumberType, prose: Prose) -> Iterator[str]:
    def shown(number: Decimal) -> str:
        return prose.code(plain(number))

    say, low, high = prose.say, type_.min, type_.max
    text = ""
    if low is not None and high is not None:
        text = say("{low} to {high}", low=shown(low), high=shown(high))
    elif low is not None:
        text = say("at least {low}", low=shown(low))
    elif high is not None:
        text = say("at most {high}", high=shown(high))
    if text:
        yield f"{text} {prose.text(type_.unit)}" if type_.unit else text
    else:
        yield from _unit(type_, prose)
    if type_.above is not None:
        yield say("more than {limit}", limit=shown(type_.above))
    if type_.below is not None:
        yield say("less than {limit}", limit=shown(type_.below))
    if type_.step is not None:
        yield say("in steps of {number}", number=shown(type_.step))
    if type_.multiple_of is not None:
        yield say("a multiple of {number}", number=shown(type_.multiple_of))
    if type_.rounding is not None:
        yield from _rounding(type_.rounding, prose)


def _unit(type_: StringType | NumberType, prose: Prose) -> Iterator[str]:
    """What is counted where no limit says it."""
    if type_.unit:
        yield prose.say("a number of {unit}", unit=prose.text(type_.unit))


def _rounding(rounding: Rounding, prose: Prose) -> Iterator[str]:
    """How the server changes a number."""
    for pattern, number in (
        (_ROUNDINGS[rounding.direction], rounding.multiple_of),
        (marked("lower values are raised to {number} by the server"), rounding.min),
        (marked("greater values are lowered to {number} by the server"), rounding.max),
    ):
        if number is not None:
            yield prose.say(pattern, number=prose.code(plain(number)))


def _array_limits(type_: ArrayType, prose: Prose) -> Iterator[str]:
    yield from counts(prose, ELEMENTS, _decimal(type_.min_items), _decimal(type_.max_items))
    if type_.unique:
        yield prose.say("all different")
    yield from (prose.say("each {limit}", limit=phrase) for phrase in limits(type_.items, prose))


def media_limits(media: Media, prose: Prose = PLAIN) -> tuple[str, ...]:
    """A phrase for each limit of a file."""
    return tuple(_media_limits(media, prose))


def _media_limits(media: Media, prose: Prose) -> Iterator[str]:
    say, kind = prose.say, prose.say(KINDS[media.kind])
    if media.forms:
        forms = prose.listed([say(FORMS[form]) for form in media.forms], "or")
        kind = say("{kind} as {forms}", kind=kind, forms=forms)
    yield kind
    if media.max_size:
        yield say("at most {size}", size=file_size(media.max_size, prose))
    if media.mime_types:
        yield listing(prose, map(prose.code, media.mime_types))
    if seconds := span(prose, media.min_seconds, media.max_seconds):
        last = media.max_seconds if media.max_seconds is not None else media.min_seconds
        yield prose.plural("{range} second", "{range} seconds", last or 0, range=seconds)
    yield from pixels(prose, media.min_side, media.max_side, media.min_pixels, media.max_pixels)
    if media.ratio is not None:
        yield from _ratio(media.ratio, prose)
    if media.alpha is not None:
        yield say("transparency allowed") if media.alpha else say("no transparency")


def file_size(size: str, prose: Prose = PLAIN) -> str:
    """A file's size as the docs print it, such as `10 MB`."""
    number, unit = _SIZE.fullmatch(size).groups()  # type: ignore[union-attr]  # `resolve` has read it
    return prose.say(_SIZES[unit.upper()], n=prose.number(Decimal(number)))


def _decimal(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number)
