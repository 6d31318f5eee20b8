"""The facts of a field in short phrases, for the command line, docstrings and docs pages.

Given a field of the catalogue; gives its type's name and a phrase for each limit, with values as they travel: in
plain English, unless a `Translator` says otherwise.
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
from specpress.wording.phrases import ELEMENTS, counts, listing, remarks, value
from specpress.wording.translator import PLAIN, Translator, gettext_noop, ngettext_noop

_LENGTHS: dict[LengthUnit, tuple[tuple[str, str], tuple[str, str], tuple[str, str]]] = {
    "characters": (
        ngettext_noop("{low} to {n} character", "{low} to {n} characters"),
        ngettext_noop("at most {n} character", "at most {n} characters"),
        ngettext_noop("at least {n} character", "at least {n} characters"),
    ),
    "words": (
        ngettext_noop("{low} to {n} word", "{low} to {n} words"),
        ngettext_noop("at most {n} word", "at most {n} words"),
        ngettext_noop("at least {n} word", "at least {n} words"),
    ),
    "tokens": (
        ngettext_noop("{low} to {n} token", "{low} to {n} tokens"),
        ngettext_noop("at most {n} token", "at most {n} tokens"),
        ngettext_noop("at least {n} token", "at least {n} tokens"),
    ),
    "bytes": (
        ngettext_noop("{low} to {n} byte", "{low} to {n} bytes"),
        ngettext_noop("at most {n} byte", "at most {n} bytes"),
        ngettext_noop("at least {n} byte", "at least {n} bytes"),
    ),
}
"""For each unit the patterns of a range, of an upper and of a lower limit."""

KINDS: dict[MediaKind, str] = {
    "image": gettext_noop("image"),
    "video": gettext_noop("video"),
    "audio": gettext_noop("audio"),
    "file": gettext_noop("file"),
}
FORMS = {
    "url": gettext_noop("an address"),
    "base64": gettext_noop("base64"),
    "data-uri": gettext_noop("a data URI"),
    "file-id": gettext_noop("a file id"),
}
_SIZES = {
    "B": gettext_noop("{n} B"),
    "KB": gettext_noop("{n} KB"),
    "MB": gettext_noop("{n} MB"),
    "GB": gettext_noop("{n} GB"),
}
_SIZE = re.compile(r"([0-9.]+) *([A-Za-z]+)")
_ACRONYMS = frozenset({"api", "fps", "id", "mime", "uri", "url"})
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W_]+")
_ROUNDINGS = {
    "nearest": gettext_noop("rounded to the nearest multiple of {number} by the server"),
    "up": gettext_noop("rounded up to a multiple of {number} by the server"),
    "down": gettext_noop("rounded down to a multiple of {number} by the server"),
}


def title_text(written: str | None, key: str, translator: Translator = PLAIN) -> str:
    """A title: what a person wrote or, where nobody did, one made of a key: `Aspect ratio` of `aspectRatio`.

    A made one is translated where some text of the specs is the same.
    """
    return translator.text(written or title_of(key))


def title_of(key: str) -> str:
    """A title in English, made of a key: `aspectRatio` and `aspect_ratio` give `Aspect ratio`."""
    text = " ".join(map(_title_word, _WORD.findall(key)))
    return text[:1].upper() + text[1:] if text else key


def _title_word(word: str) -> str:
    if word.lower() in _ACRONYMS:
        return word.upper()
    return word if word.isupper() and len(word) > 1 else word.lower()


def type_name(field: Field, translator: Translator = PLAIN) -> str:
    """The JSON type, such as `integer or null`."""
    name = _name(field.type, translator)
    return _or(translator, name, translator.code("null")) if field.nullable else name


def _or(translator: Translator, one: str, other: str) -> str:
    return translator.gettext("{one} or {other}", one=one, other=other)


def _name(type_: Type, translator: Translator) -> str:
    match type_:
        case AnyType():
            return translator.gettext("any")
        case NullType():
            return translator.code("null")
        case StringType():
            return translator.code("string")
        case NumberType():
            return translator.code("integer" if type_.integer else "number")
        case BooleanType():
            return translator.code("boolean")
        case ArrayType():
            if isinstance(type_.items, AnyType):
                return translator.code("array")
            return translator.gettext("array of {type}", type=_name(type_.items, translator))
        case ObjectType():
            return translator.code("object")
        case UnionType():
            first, *others = (_name(one, translator) for one in type_.of)
            return reduce(partial(_or, translator), others, first)


def allowed(field: Field, translator: Translator = PLAIN) -> tuple[str, ...]:
    """A phrase for each limit of a field's value."""
    found = [*limits(field.type, translator)]
    if field.media is not None:
        found += media_limits(field.media, translator)
    found += [
        translator.gettext("{value}: {meaning}", value=translator.code(one), meaning=translator.text(meaning))
        for one, meaning in field.meanings
    ]
    return tuple(found)


def limits(type_: Type, translator: Translator = PLAIN) -> Iterator[str]:
    """A phrase for each limit of a type."""
    match type_:
        case StringType() | NumberType() | BooleanType() if type_.options:
            listed = listing(translator, (value(translator, option.value) for option in type_.options))
            unit = None if isinstance(type_, BooleanType) else type_.unit
            yield f"{listed} {translator.text(unit)}" if unit else listed
            if not isinstance(type_, BooleanType) and type_.open_options:
                yield translator.gettext("other values may occur")
        case StringType():
            yield from _text_limits(type_, translator)
            yield from _unit(type_, translator)
        case NumberType():
            yield from _number_limits(type_, translator)
        case ArrayType():
            yield from _array_limits(type_, translator)
        case UnionType():
            for one in type_.of:
                told = remarks(translator, limits(one, translator))
                if told:
                    yield translator.gettext("{value}: {meaning}", value=_name(one, translator), meaning=told)
        case _:
            return


def _text_limits(type_: StringType, translator: Translator) -> Iterator[str]:
    if type_.unlimited:
        yield translator.gettext("no limit of length")
    yield from (_length(length, translator) for length in type_.lengths)
    if type_.ratio is not None:
        yield from _ratio(type_.ratio, translator)
    if type_.size is not None:
        yield from _size(type_.size, translator)
    if type_.pattern is not None:
        yield translator.gettext("matches {pattern}", pattern=translator.code(type_.pattern))


def _length(length: Length, translator: Translator) -> str:
    both, most, least = _LENGTHS[length.unit]
    if length.min is not None and length.max is not None:
        text = translator.ngettext(*both, length.max, low=translator.number(length.min))
    elif length.max is not None:
        text = translator.ngettext(*most, length.max)
    else:
        text = translator.ngettext(*least, length.min or 0)
    return f"{text} ({translator.text(length.script)})" if length.script else text


def _ratio(ratio: Ratio, translator: Translator) -> Iterator[str]:
    low, high = (translator.code(f"{pair[0]}:{pair[1]}") if pair else "" for pair in (ratio.min, ratio.max))
    if low and high:
        yield translator.gettext("width to height from {low} to {high}", low=low, high=high)
    elif low:
        yield translator.gettext("width to height at least {low}", low=low)
    elif high:
        yield translator.gettext("width to height at most {high}", high=high)


def _size(size: Size, translator: Translator) -> Iterator[str]:
    yield translator.gettext("{form} in pixels", form=translator.code(f"width{size.separator}height"))
    yield from pixels(translator, size.min_side, size.max_side, size.min_pixels, size.max_pixels)
    if size.ratio is not None:
        yield from _ratio(size.ratio, translator)
    if size.multiple_of is not None:
        yield translator.gettext("sides in multiples of {number}", number=translator.number(size.multiple_of))


def pixels(
    translator: Translator, low: int | None, high: int | None, fewest: int | None, most: int | None
) -> Iterator[str]:
    """Limits of each side and of width times height, in pixels."""
    side = ngettext_noop("{range} pixel a side", "{range} pixels a side")
    total = ngettext_noop("{range} pixel in all", "{range} pixels in all")
    for patterns, least, greatest in ((side, low, high), (total, fewest, most)):
        text = span(translator, _decimal(least), _decimal(greatest))
        if text:
            yield translator.ngettext(*patterns, greatest or least or 0, range=text)


def span(translator: Translator, low: Decimal | None, high: Decimal | None) -> str:
    """Limits of a number that counts something; empty where there are none."""
    if low is not None and high is not None:
        return translator.gettext("{low} to {high}", low=translator.number(low), high=translator.number(high))
    if low is not None:
        return translator.gettext("at least {low}", low=translator.number(low))
    return translator.gettext("at most {high}", high=translator.number(high)) if high is not None else ""


def _number_limits(type_: NumberType, translator: Translator) -> Iterator[str]:
    def shown(number: Decimal) -> str:
        return translator.code(plain(number))

    gettext, low, high = translator.gettext, type_.min, type_.max
    text = ""
    if low is not None and high is not None:
        text = gettext("{low} to {high}", low=shown(low), high=shown(high))
    elif low is not None:
        text = gettext("at least {low}", low=shown(low))
    elif high is not None:
        text = gettext("at most {high}", high=shown(high))
    if text:
        yield f"{text} {translator.text(type_.unit)}" if type_.unit else text
    else:
        yield from _unit(type_, translator)
    if type_.above is not None:
        yield gettext("more than {limit}", limit=shown(type_.above))
    if type_.below is not None:
        yield gettext("less than {limit}", limit=shown(type_.below))
    if type_.step is not None:
        yield gettext("in steps of {number}", number=shown(type_.step))
    if type_.multiple_of is not None:
        yield gettext("a multiple of {number}", number=shown(type_.multiple_of))
    if type_.rounding is not None:
        yield from _rounding(type_.rounding, translator)


def _unit(type_: StringType | NumberType, translator: Translator) -> Iterator[str]:
    """What is counted where no limit says it."""
    if type_.unit:
        yield translator.gettext("a number of {unit}", unit=translator.text(type_.unit))


def _rounding(rounding: Rounding, translator: Translator) -> Iterator[str]:
    """How the server changes a number."""
    for pattern, number in (
        (_ROUNDINGS[rounding.direction], rounding.multiple_of),
        (gettext_noop("lower values are raised to {number} by the server"), rounding.min),
        (gettext_noop("greater values are lowered to {number} by the server"), rounding.max),
    ):
        if number is not None:
            yield translator.gettext(pattern, number=translator.code(plain(number)))


def _array_limits(type_: ArrayType, translator: Translator) -> Iterator[str]:
    yield from counts(translator, ELEMENTS, _decimal(type_.min_items), _decimal(type_.max_items))
    if type_.unique:
        yield translator.gettext("all different")
    yield from (
        translator.gettext("each {limit}", limit=phrase) for phrase in limits(type_.items, translator)
    )


def media_limits(media: Media, translator: Translator = PLAIN) -> tuple[str, ...]:
    """A phrase for each limit of a file."""
    return tuple(_media_limits(media, translator))


def _media_limits(media: Media, translator: Translator) -> Iterator[str]:
    gettext, kind = translator.gettext, translator.gettext(KINDS[media.kind])
    if media.forms:
        forms = translator.listed([gettext(FORMS[form]) for form in media.forms], "or")
        kind = gettext("{kind} as {forms}", kind=kind, forms=forms)
    yield kind
    if media.max_size:
        yield gettext("at most {size}", size=file_size(media.max_size, translator))
    if media.mime_types:
        yield listing(translator, map(translator.code, media.mime_types))
    if seconds := span(translator, media.min_seconds, media.max_seconds):
        last = media.max_seconds if media.max_seconds is not None else media.min_seconds
        yield translator.ngettext("{range} second", "{range} seconds", last or 0, range=seconds)
    yield from pixels(translator, media.min_side, media.max_side, media.min_pixels, media.max_pixels)
    if media.ratio is not None:
        yield from _ratio(media.ratio, translator)
    if media.alpha is not None:
        yield gettext("transparency allowed") if media.alpha else gettext("no transparency")


def file_size(size: str, translator: Translator = PLAIN) -> str:
    """A file's size as the docs print it, such as `10 MB`."""
    number, unit = _SIZE.fullmatch(size).groups()  # type: ignore[union-attr]  # `resolve` has read it
    return translator.gettext(_SIZES[unit.upper()], n=translator.number(Decimal(number)))


def _decimal(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number)
