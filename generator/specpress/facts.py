"""The facts of a field in short English phrases, for the command line, docstrings and descriptions.

Given a field of the catalogue; gives its type's name and a phrase for each limit, with values as they travel.
"""

from __future__ import annotations

from collections.abc import Iterator

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
    Size,
    StringType,
    Type,
    UnionType,
)
from specpress.runtime.cost import plain


def type_name(field: Field) -> str:
    """The JSON type, such as `integer or null`."""
    name = _name(field.type)
    return f"{name} or null" if field.nullable else name


def _name(type_: Type) -> str:
    match type_:
        case AnyType():
            return "any"
        case NullType():
            return "null"
        case StringType():
            return "string"
        case NumberType():
            return "integer" if type_.integer else "number"
        case BooleanType():
            return "boolean"
        case ArrayType():
            return "array" if isinstance(type_.items, AnyType) else f"array of {_name(type_.items)}"
        case ObjectType():
            return "object"
        case UnionType():
            return " or ".join(map(_name, type_.of))


def allowed(field: Field) -> tuple[str, ...]:
    """A phrase for each limit of a field's value."""
    found = [*_limits(field.type)]
    if field.media is not None:
        found += media_limits(field.media)
    found += [f"{value}: {meaning}" for value, meaning in field.meanings]
    return tuple(found)


def _limits(type_: Type) -> Iterator[str]:
    match type_:
        case StringType() | NumberType() | BooleanType() if type_.options:
            listed = ", ".join(_value(option.value) for option in type_.options)
            unit = None if isinstance(type_, BooleanType) else type_.unit
            yield f"{listed} {unit}" if unit else listed
            if not isinstance(type_, BooleanType) and type_.open_options:
                yield "other values may occur"
        case StringType():
            yield from _text_limits(type_)
        case NumberType():
            yield from _number_limits(type_)
        case ArrayType():
            yield from _array_limits(type_)
        case UnionType():
            for one in type_.of:
                yield from _limits(one)
        case _:
            return


def _value(value: object) -> str:
    return value if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)


def _text_limits(type_: StringType) -> Iterator[str]:
    if type_.unlimited:
        yield "no limit of length"
    yield from map(_length, type_.lengths)
    if type_.ratio is not None:
        yield from _ratio(type_.ratio)
    if type_.size is not None:
        yield from _size(type_.size)
    if type_.pattern is not None:
        yield f"matches {type_.pattern}"


def _length(length: Length) -> str:
    unit = f"{length.script} {length.unit}" if length.script else length.unit
    if length.min is not None and length.max is not None:
        return f"{length.min} to {length.max} {unit}"
    return f"at most {length.max} {unit}" if length.max is not None else f"at least {length.min} {unit}"


def _ratio(ratio: Ratio) -> Iterator[str]:
    low, high = (f"{pair[0]}:{pair[1]}" if pair else None for pair in (ratio.min, ratio.max))
    if low and high:
        yield f"width to height from {low} to {high}"
    elif low or high:
        yield f"width to height {'at least ' + low if low else f'at most {high}'}"


def _size(size: Size) -> Iterator[str]:
    yield f"width{size.separator}height in pixels"
    yield from _range(size.min_side, size.max_side, "pixels a side")
    yield from _range(size.min_pixels, size.max_pixels, "pixels in all")
    if size.ratio is not None:
        yield from _ratio(size.ratio)
    if size.multiple_of is not None:
        yield f"sides in multiples of {size.multiple_of}"


def _range(low: object, high: object, unit: str = "") -> Iterator[str]:
    tail = f" {unit}" if unit else ""
    if low is not None and high is not None:
        yield f"{low} to {high}{tail}"
    elif low is not None:
        yield f"at least {low}{tail}"
    elif high is not None:
        yield f"at most {high}{tail}"


def _number_limits(type_: NumberType) -> Iterator[str]:
    low, high = (None if limit is None else plain(limit) for limit in (type_.min, type_.max))
    yield from _range(low, high, type_.unit or "")
    if type_.above is not None:
        yield f"more than {plain(type_.above)}"
    if type_.below is not None:
        yield f"less than {plain(type_.below)}"
    if type_.step is not None:
        yield f"in steps of {plain(type_.step)}"
    if type_.multiple_of is not None:
        yield f"a multiple of {plain(type_.multiple_of)}"
    if type_.rounding is not None and type_.rounding.multiple_of is not None:
        direction = {"nearest": "to the nearest", "up": "up to a", "down": "down to a"}[
            type_.rounding.direction
        ]
        yield f"rounded {direction} multiple of {plain(type_.rounding.multiple_of)} by the server"


def _array_limits(type_: ArrayType) -> Iterator[str]:
    if type_.min_items is not None and type_.min_items == type_.max_items:
        yield f"exactly {type_.min_items} element{'s' * (type_.min_items != 1)}"
    else:
        most = type_.max_items if type_.max_items is not None else type_.min_items
        yield from _range(type_.min_items, type_.max_items, "element" if most == 1 else "elements")
    if type_.unique:
        yield "all different"
    yield from (f"each {phrase}" for phrase in _limits(type_.items))


def media_limits(media: Media) -> tuple[str, ...]:
    """A phrase for each limit of a file."""
    found = [media.kind if not media.forms else f"{media.kind} as {' or '.join(media.forms)}"]
    found += [f"at most {media.max_size}"] if media.max_size else []
    found += [", ".join(media.mime_types)] if media.mime_types else []
    found += _range(media.min_seconds, media.max_seconds, "seconds")
    found += _range(media.min_side, media.max_side, "pixels a side")
    found += _range(media.min_pixels, media.max_pixels, "pixels in all")
    found += _ratio(media.ratio) if media.ratio else ()
    if media.alpha is not None:
        found.append("transparency allowed" if media.alpha else "no transparency")
    return tuple(found)
