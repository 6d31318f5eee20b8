"""Facts in sentences: what people must know of a value and JSON Schema has no word for.

Given types, fields and uploads; gives lines of a `description`. What a keyword states is not said again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from specpress.base.json_text import json_text
from specpress.catalog.model import Uploads
from specpress.catalog.step_grid import grid_of
from specpress.catalog.types import (
    ArrayType,
    Field,
    Length,
    Media,
    NumberType,
    ObjectType,
    Option,
    Ratio,
    Rounding,
    Size,
    StringType,
    Type,
    UnionType,
)
from specpress.catalog.values import Deprecation, Json
from specpress.schema.constraints import unexpressible
from specpress.wording.constraints import rule_text

_FORMS = {"url": "a URL", "base64": "base64", "data-uri": "a data URI", "file-id": "a file id"}
_FORMATS = {
    "uri-or-base64": "A URL, or the data in base64.",
    "color": "A colour.",
    "json": "JSON as a text.",
}


def description_of(own: str | None, lines: Iterable[str]) -> str | None:
    """The spec's own words, then each fact on a line of its own; None rather than nothing at all."""
    facts = "\n".join(lines)
    return "\n\n".join(part for part in (own, facts) if part) or None


def field_lines(field: Field) -> Iterator[str]:
    """The facts of a field."""
    if field.deprecated is not None:
        yield deprecation_line(field.deprecated)
    if field.unavailable is not None:
        yield f"Not available at present: {field.unavailable}"
    told = set(_FORMATS.values()) if field.media is not None and field.media.forms else set()
    yield from (line for line in type_lines(field.type) if line not in told)
    yield from (f"- {value}: {_sentence(meaning)}" for value, meaning in field.meanings)
    if field.media is not None:
        yield media_line(field.media)


def type_lines(type_: Type) -> Iterator[str]:
    """The facts of a type itself, not of what lies in it."""
    match type_:
        case StringType():
            yield from _option_lines(type_.options)
            yield from _string_lines(type_)
        case NumberType():
            yield from _option_lines(type_.options)
            yield from _number_lines(type_)
        case UnionType(of=members):
            for member in members:
                if not isinstance(member, ObjectType):  # objects are described where they stand
                    yield from type_lines(member)
        case ObjectType(rules=rules):
            told = (one for one in rules if not one.checked or unexpressible(one, type_) is not None)
            yield from (rule_text(one, type_) for one in told)
        case _:
            return


def item_lines(array: ArrayType) -> Iterator[str]:
    """The facts of an array's elements, where they are not objects with descriptions of their own."""
    if not isinstance(array.items, ObjectType):
        yield from type_lines(array.items)


def _option_lines(options: tuple[Option, ...]) -> Iterator[str]:
    for option in options:
        told = [option.title, option.description]
        if option.deprecated is not None:
            told.append(deprecation_line(option.deprecated))
        if any(told):
            yield f"- {_value(option.value)}: {' '.join(map(_sentence, filter(None, told)))}"


def _value(value: Json) -> str:
    """A value as people read it; only what is not text needs JSON's notation."""
    return value if isinstance(value, str) else json_text(value).rstrip("\n")


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", ":", ";")) else f"{text}."


def _number_lines(type_: NumberType) -> Iterator[str]:
    if type_.unit is not None:
        yield f"Unit: {type_.unit}."
    grid = grid_of(type_)
    if grid.unlisted or grid.listed is not None:
        if type_.step is not None:
            yield f"In steps of {_plain(type_.step)} from {_plain(type_.min or Decimal(0))}."
        if type_.multiple_of is not None:
            yield f"A multiple of {_plain(type_.multiple_of)}."
    if type_.rounding is not None:
        yield from _rounding_lines(type_.rounding)


def _rounding_lines(rounding: Rounding) -> Iterator[str]:
    if rounding.multiple_of is not None:
        way = {"nearest": "to the nearest", "up": "up to a", "down": "down to a"}[rounding.direction]
        yield f"The server rounds it {way} multiple of {_plain(rounding.multiple_of)}."
    if rounding.min is not None:
        yield f"The server raises lower values to {_plain(rounding.min)}."
    if rounding.max is not None:
        yield f"The server lowers greater values to {_plain(rounding.max)}."


def _string_lines(type_: StringType) -> Iterator[str]:
    if type_.unit is not None:
        yield f"Unit: {type_.unit}."
    if type_.format in _FORMATS:
        yield _FORMATS[type_.format]
    if type_.unlimited:
        yield "Its length has no limit."
    for length in type_.lengths:
        if length.min is None and length.max is None:
            continue
        if length.unit != "characters" or length.script is not None:
            yield length_line(length)
    if type_.ratio is not None:
        yield f"Ratio {_ratio(type_.ratio)}."
    if type_.size is not None:
        yield _size_line(type_.size)


def length_line(length: Length) -> str:
    """A limit of length as a sentence, such as `At most 800 tokens.`"""
    unit = f"{length.script} {length.unit}" if length.script else length.unit
    return f"{_between(length.min, length.max, unit)}."


def _ratio(ratio: Ratio) -> str:
    """The limits of a ratio, such as `between 9:21 and 21:9`; without limits, its form."""
    low, high = (pair and f"{pair[0]}:{pair[1]}" for pair in (ratio.min, ratio.max))
    if low and high:
        return f"between {low} and {high}"
    if low or high:
        return f"{low} or wider" if low else f"{high} or narrower"
    return "as two whole numbers with a colon"


def _size_line(size: Size) -> str:
    found = [f'Width and height in pixels, joined by "{size.separator}"']
    if size.min_side is not None or size.max_side is not None:
        found.append(f"each side {_range(size.min_side, size.max_side)}")
    if size.multiple_of is not None:
        found.append(f"each side a multiple of {size.multiple_of}")
    if size.min_pixels is not None or size.max_pixels is not None:
        found.append(f"{_range(size.min_pixels, size.max_pixels)} pixels in all")
    if size.ratio is not None:
        found.append(f"ratio {_ratio(size.ratio)}")
    return f"{'; '.join(found)}."


def media_line(media: Media) -> str:
    """What a file must be like, such as `Image: at most 10 MB; image/jpeg, image/png.`"""
    found = []
    if media.min_files is not None or media.max_files is not None:
        found.append(
            f"{_range(media.min_files, media.max_files)} {'file' if media.max_files == 1 else 'files'}"
        )
    if media.forms:
        found.append(f"as {' or '.join(_FORMS.get(form, form) for form in media.forms)}")
    if media.max_size is not None:
        found.append(f"at most {media.max_size}")
    if media.mime_types:
        found.append(", ".join(media.mime_types))
    if media.min_seconds is not None or media.max_seconds is not None:
        found.append(f"{_range(media.min_seconds, media.max_seconds)} seconds")
    if media.min_side is not None or media.max_side is not None:
        found.append(f"each side {_range(media.min_side, media.max_side)} pixels")
    if media.min_pixels is not None or media.max_pixels is not None:
        found.append(f"{_range(media.min_pixels, media.max_pixels)} pixels in all")
    if media.ratio is not None:
        found.append(f"ratio {_ratio(media.ratio)}")
    if media.alpha is not None:
        found.append(f"{'may' if media.alpha else 'must not'} have an alpha channel")
    if media.role is not None:
        found.append(f"used as {media.role}")
    name = media.kind.capitalize()
    return f"{name}: {'; '.join(found)}." if found else f"{name}."


def upload_lines(uploads: Uploads) -> Iterator[str]:
    """What may be uploaded, kind by kind, and what each file is used for."""
    if uploads.carrier is None and (uploads.min_files, uploads.max_files) != (None, None):
        yield f"{_between(uploads.min_files, uploads.max_files, 'uploads')}."
    yield from map(media_line, uploads.kinds)
    for role in uploads.roles:
        yield f"{(role.kind or 'file').capitalize()} {role.position}: {role.role}."
    if uploads.required_for is not None:
        yield f"Needed for {uploads.required_for}."


def deprecation_line(deprecation: Deprecation) -> str:
    """That something should no longer be used, and what takes its place."""
    found = "Deprecated"
    if deprecation.since is not None:
        found += f" since {deprecation.since.isoformat()}"
    if deprecation.until is not None:
        found += f", works until {deprecation.until.isoformat()}"
    if deprecation.replacement is not None:
        found += f"; use {deprecation.replacement} instead"
    return " ".join(map(_sentence, filter(None, (found, deprecation.reason))))


def _between(low: int | None, high: int | None, unit: str) -> str:
    text = _range(low, high)
    return f"{text[:1].upper()}{text[1:]} {unit}"


def _range(low: int | Decimal | None, high: int | Decimal | None) -> str:
    if low is not None and high is not None:
        return f"{_plain(low)}" if low == high else f"{_plain(low)} to {_plain(high)}"
    if high is not None:
        return f"at most {_plain(high)}"
    return f"at least {_plain(low)}" if low is not None else "any number of"


def _plain(value: int | Decimal) -> str:
    return json_text(value).rstrip("\n") if isinstance(value, int) else _digits(value)


def _digits(value: Decimal) -> str:
    """A decimal without needless zeros."""
    text = json_text(value).rstrip("\n")
    return text.rstrip("0").rstrip(".") if "." in text and "E" not in text.upper() else text
