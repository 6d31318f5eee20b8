"""Requests made from a model's types: values on both sides of each limit, and bodies with one place changed."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Context, Decimal
from typing import Any, NamedTuple

from specpress.base.identity import by_identity
from specpress.catalog.model import Model
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Field,
    Length,
    NullType,
    NumberType,
    ObjectType,
    StringType,
    Type,
    UnionType,
    members_of,
    walk,
)
from specpress.catalog.values import ABSENT, Path
from specpress.check import problems_of_value
from specpress.check.pattern_texts import text_matching
from specpress.runtime.patterns import matches

SAMPLE_TEXT = "text"
"""What a text holds of which nothing is known."""
ASTRAL = "\U0001f3a8"
"""One character that is two units of UTF-16 and four bytes of UTF-8: a length counts it once."""
FREE_KEY = "someKey"
"""A key that no object lists."""
LONGEST = 100_000
"""Limits of length beyond this are not tried out: the vectors would be nothing but padding."""


MOST_TRIED = 2_000
"""Most objects that are tried where the rules of an element demand more than its required keys."""


class Try(NamedTuple):
    """A value to put at a place, and in a few words what it tries."""

    value: Any
    why: str


@by_identity(4096)  # every vector of an object's keys asks for the object, and none changes what it is given
def sample(type_: Type, field: Field | None = None) -> Any:
    """A value that the type accepts; a documented one where there is one."""
    if field is not None and field.examples:
        return plain(field.examples[0])
    if field is not None and field.default is not ABSENT and field.default is not None:
        return plain(field.default)
    match type_:
        case StringType():
            return _text(type_)
        case NumberType():
            return _number(type_)
        case BooleanType():
            return plain(type_.options[0].value) if type_.options else True
        case ArrayType():
            return _elements(type_.items, max(type_.min_items or 0, 1))
        case ObjectType():
            return {key.key: sample(key.type, key) for key in type_.fields if key.required}
        case UnionType():
            return sample(type_.of[0])
        case AnyType():
            return SAMPLE_TEXT
        case NullType():
            return None


def plain(value: Any) -> Any:
    """A JSON value of the catalogue with lists in the place of tuples."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def _elements(type_: Type, count: int) -> list[Any]:
    """Elements of a list, all different where the type allows it, so that they may be unique."""
    first = element_of(type_)
    if isinstance(type_, StringType) and not type_.options and not type_.pattern and not type_.format:
        return [first if index == 0 else f"{first} {index + 1}" for index in range(count)]
    if isinstance(type_, NumberType) and not _options(type_):
        step = type_.step or type_.multiple_of or 1
        return [first if index == 0 else first + index * step for index in range(count)]
    return [first for _ in range(count)]


def element_of(type_: Type, wanted: dict[str, Any] | None = None) -> Any:
    """A value for an element of a list; of an object what is required and wanted, and what its rules demand with that.

    Where few changes of its other keys do not do what the rules demand, it is what is required and wanted.
    """
    least = sample(type_)
    if not isinstance(type_, ObjectType):
        return least
    least = {**least, **(wanted or {})}
    if not type_.rules:
        return least
    tried = [least]
    for element in tried:
        if not problems_of_value(type_, element):
            return element
        if len(tried) < MOST_TRIED:
            tried += _changed(type_, element, wanted or {})
    return least


def _changed(type_: ObjectType, element: dict[str, Any], fixed: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """An object with one key more, less, or of another option, but for those that are fixed."""
    for field in type_.fields:
        if field.key in fixed:
            continue
        others = [sample(field.type, field)]
        if isinstance(field.type, (StringType, NumberType, BooleanType)) and field.type.options:
            others = [plain(option.value) for option in field.type.options]
        yield from ({**element, field.key: other} for other in others if element.get(field.key) != other)
        if field.key in element and not field.required:
            yield {key: value for key, value in element.items() if key != field.key}


def _text(type_: StringType) -> str:
    if type_.options:
        return str(type_.options[0].value)
    if type_.ratio is not None:
        low, high = type_.ratio.min, type_.ratio.max
        return ":".join(map(str, low or high or (1, 1)))
    if type_.size is not None:
        side = type_.size.max_side or type_.size.min_side or 1024
        return f"{side}{type_.size.separator}{side}"
    text = "https://cdn.example.com/file" if type_.format in ("uri", "uri-or-base64") else SAMPLE_TEXT
    if type_.pattern is not None and not matches(type_.pattern, text):
        text = text_matching(type_.pattern) or text
    lengths = [length for length in type_.lengths if length.unit == "characters"]
    text = text.ljust(max((length.min or 0 for length in lengths), default=0), "x")
    return text[: min((length.max for length in lengths if length.max is not None), default=None)]


def _number(type_: NumberType) -> Any:
    if options := _options(type_):
        return options[0]
    unit = type_.multiple_of or type_.step or Decimal(1)
    low = type_.min if type_.min is not None else type_.above
    if low is None:
        high = type_.max if type_.max is not None else type_.below
        low = Decimal(0) if high is None or high > 0 else high - unit
    if type_.multiple_of is not None:
        low = -(-low // unit) * unit
    return tidy(low + unit if type_.above is not None and low <= type_.above else low)


def _options(type_: NumberType) -> list[Any]:
    return [option.value for option in type_.options]


def tidy(number: Decimal) -> int | Decimal:
    """A whole number as int."""
    return int(number) if number == number.to_integral_value() else number


def tries(field: Field) -> Iterator[Try]:
    """Values on both sides of every limit of a field, and values of other types."""
    yield Try(None, "null")
    yield from _of_type(field.type)
    yield from _padded(field)
    for value in (ABSENT if field.default is ABSENT else plain(field.default), *map(plain, field.examples)):
        if value is not ABSENT:
            yield Try(value, "a documented value")


def _of_type(type_: Type) -> Iterator[Try]:
    match type_:
        case StringType():
            yield from _texts(type_)
            yield from (Try(5, "a number, not a text"), Try(True, "a boolean, not a text"))
            yield Try(["a"], "a list")
        case NumberType():
            yield from _numbers(type_)
            number = _number(type_)
            yield from (Try(str(number), "a text, not a number"), Try(True, "a boolean, not a number"))
            yield Try([number], "a list, not a number")
        case BooleanType():
            yield from (Try(True, "true"), Try(False, "false"))
            yield from (Try("true", "a text, not a boolean"), Try(1, "a number, not a boolean"))
        case ArrayType():
            yield from _arrays(type_)
        case ObjectType():
            yield from (Try("text", "a text, not an object"), Try([], "a list, not an object"))
            if type_.values is not None:
                yield from _values(type_, type_.values)
        case UnionType():
            for member in type_.of:
                yield Try(sample(member), "one of the alternatives")
                yield from _of_type(member)
                yield from _within(member)
        case AnyType() | NullType():
            yield from (Try("text", "a text"), Try(5, "a number"))


def _padded(field: Field) -> Iterator[Try]:
    """Texts of a pattern on both sides of the limits of their length, where it refuses texts of our own."""
    for member in members_of(field.type):
        if not isinstance(member, StringType) or member.pattern is None:
            continue
        begun = [text for text in (*field.examples, sample(member)) if isinstance(text, str)]
        for length in member.lengths:
            for limit, why, outside, step in _ends(length) if length.unit == "characters" else ():
                texts = [text.ljust(limit, fill) for text in begun for fill in ("x", text[-1:] or "x")]
                inside = next(
                    (text for text in texts if len(text) == limit and not problems_of_value(member, text)),
                    None,
                )
                if inside is not None:
                    yield Try(inside, why)
                    yield Try(f"{inside}{inside[-1]}" if step == 1 else inside[:-1], outside)


def _ends(length: Length) -> Iterator[tuple[int, str, str, int]]:
    """The limits of a length that are tried: each with what stands on it and beyond it, and which way that is."""
    for limit, inside, outside, step in (
        (length.max, "the longest allowed", "longer than allowed", 1),
        (length.min, "the shortest allowed", "shorter than allowed", -1),
    ):
        if limit is not None and limit <= LONGEST:
            yield limit, inside, outside, step


def _values(type_: ObjectType, values: Type) -> Iterator[Try]:
    """An object with a key that is not listed, and values on both sides of every limit under it."""
    base = sample(type_)
    yield Try(base, "no other key")
    for value, why in (
        Try(sample(values), "a value"),
        Try(None, "null"),
        *_of_type(values),
        *_within(values),
    ):
        yield Try({**base, FREE_KEY: value}, f"another key: {why}")


def _within(type_: Type) -> Iterator[Try]:
    """What may be wrong within a value that no path of a request leads into: one of several, or of a free key."""
    if isinstance(type_, ArrayType):
        elements = Field(key="", type=type_.items)
        yield from (Try([value], f"an element: {why}") for value, why in tries(elements))
        if not isinstance(type_.items, UnionType):
            yield from (Try([value], f"an element: {why}") for value, why in _within(type_.items))
    if not isinstance(type_, ObjectType):
        return
    base = sample(type_)
    yield Try({**base, FREE_KEY: "text"}, "one of the alternatives with another key")
    for path, field in walk(type_):
        name = ".".join(step for step in path if step != "*")
        value = put_in(type_, base, path, sample(field.type, field))
        yield Try(value, f"{name}: a value")
        if field.required:
            yield Try(remove(value, path), f"{name}: missing")
        yield from (Try(put_in(type_, base, path, value), f"{name}: {why}") for value, why in tries(field))


def _texts(type_: StringType) -> Iterator[Try]:
    for option in type_.options:
        yield Try(option.value, "a documented option")
    if type_.options:
        first = str(type_.options[0].value)
        yield Try(f"{first}-unknown", "not an option")
        swapped = first.swapcase()
        if swapped != first:
            yield Try(swapped, "an option in the wrong case")
        for option in type_.options:
            if str(option.value) in ("true", "false"):
                yield Try(option.value == "true", "a boolean in the place of a text")
    if type_.options and not type_.open_options:
        return
    for length in type_.lengths:
        yield from _lengths(length)
    if type_.ratio is not None:
        yield from _ratios(type_)
    if type_.size is not None:
        yield from _sizes(type_)
    yield Try("", "an empty text")


def _lengths(length: Length) -> Iterator[Try]:
    if length.unit not in ("characters", "bytes", "words"):
        return  # tokens depend on the model's tokeniser
    unit = "字" if length.script == "Chinese" else "word " if length.unit == "words" else "x"
    for limit, inside, outside, step in _ends(length):
        yield Try((unit * limit).strip(), inside)
        if limit + step >= 0:
            yield Try((unit * (limit + step)).strip(), outside)
        if length.unit == "characters" and step == 1 and limit:
            yield Try("x" * (limit - 1) + ASTRAL, "the longest allowed, with a character beyond 16 bits")


def _ratios(type_: StringType) -> Iterator[Try]:
    assert type_.ratio is not None
    if type_.ratio.max is not None:
        width, height = type_.ratio.max
        yield Try(f"{width}:{height}", "the widest ratio")
        yield Try(f"{width + 1}:{height}", "too wide a ratio")
    if type_.ratio.min is not None:
        width, height = type_.ratio.min
        yield Try(f"{width}:{height}", "the narrowest ratio")
        yield Try(f"{width}:{height + 1}", "too narrow a ratio")


def _sizes(type_: StringType) -> Iterator[Try]:
    size = type_.size
    assert size is not None
    separator = size.separator
    for side, why, other, why_not in (
        (size.max_side, "the longest sides", (size.max_side or 0) + 1, "sides too long"),
        (size.min_side, "the shortest sides", (size.min_side or 0) - 1, "sides too short"),
    ):
        if side is not None:
            yield Try(f"{side}{separator}{side}", why)
            yield Try(f"{other}{separator}{other}", why_not)
    if size.multiple_of is not None:
        side = size.max_side or size.min_side or size.multiple_of
        other = side - 1 if size.max_side else side + 1
        yield Try(f"{side}{separator}{other}", "a side between two multiples")
    if size.max_pixels is not None:
        yield Try(f"{size.max_pixels + 1}{separator}1", "too many pixels")
    if size.min_pixels is not None:
        yield Try(f"{size.min_pixels - 1}{separator}1", "too few pixels")


def _numbers(type_: NumberType) -> Iterator[Try]:
    options = _options(type_)
    for value in (*options[:64], *options[-1:]):
        yield Try(value, "a documented option")
    if options:
        yield Try(_beyond(Decimal(max(options)), Decimal(1)), "not an option")
    unit = type_.step or type_.multiple_of or Decimal(1)
    limits = ((type_.min, 1, True), (type_.max, -1, True), (type_.above, 1, False), (type_.below, -1, False))
    for limit, inwards, allowed in limits:
        if limit is None:
            continue
        side = "least" if inwards == 1 else "greatest"
        yield Try(tidy(limit), f"the {side} allowed" if allowed else f"just beyond the {side} allowed")
        yield Try(_beyond(limit, -inwards * unit), f"beyond the {side} allowed")
        yield Try(_beyond(limit, inwards * unit), f"one step inside the {side} allowed")
    base = Decimal(_number(type_))
    if type_.step is not None or type_.multiple_of is not None:
        yield Try(tidy(base + unit), "one step further")
        yield Try(tidy(base + unit / 2), "between two steps")
    if type_.integer:
        yield Try(base + Decimal("0.5"), "not a whole number")
        is_whole = base == base.to_integral_value()
        yield Try(Decimal(f"{base:f}.0") if is_whole else base, "a whole number written as 1.0")
    elif not options:
        yield Try(base + Decimal("0.5"), "a number with a fraction")
    if not options and type_.max is None and type_.below is None:
        yield Try(10**18, "a very large number")


def _beyond(limit: Decimal, distance: Decimal) -> int | Decimal:
    """A number at a distance from another, digit for digit: the usual 28 digits are not enough."""
    return tidy(Context(prec=100).add(limit, distance))


def _arrays(type_: ArrayType) -> Iterator[Try]:
    if type_.max_items is not None and type_.max_items <= 1000:
        yield Try(_elements(type_.items, type_.max_items), "the most elements allowed")
        yield Try(_elements(type_.items, type_.max_items + 1), "more elements than allowed")
    if type_.min_items:
        yield Try(_elements(type_.items, type_.min_items), "the fewest elements allowed")
        yield Try(_elements(type_.items, type_.min_items - 1), "fewer elements than allowed")
    if type_.unique:
        yield Try([sample(type_.items)] * 2, "the same element twice")
    yield from (Try([], "an empty list"), Try("text", "a text, not a list"), Try({}, "an object, not a list"))


def put(model: Model, body: Any, path: Path, value: Any) -> Any:
    """The same body with a value at a path; what lies on the way is made with what it requires."""
    return put_in(model.request, body, path, value)


def put_in(type_: Type, body: Any, path: Path, value: Any) -> Any:
    """The same value of a type with another one at a path."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    for member in type_.of if isinstance(type_, UnionType) else ():
        if isinstance(member, ObjectType) and member.field(step) is not None:
            type_ = member
            break
    if isinstance(type_, ArrayType):
        items = body if isinstance(body, list) and body else sample(type_)
        return [put_in(type_.items, items[0], rest, value), *items[1:]]
    keys = body if isinstance(body, dict) else {}
    field = type_.field(step) if isinstance(type_, ObjectType) else None
    if field is None or not rest:
        return {**keys, step: value}
    inner = keys[step] if step in keys else sample(field.type, field)
    return {**keys, step: put_in(field.type, inner, rest, value)}


def remove(body: Any, path: Path) -> Any:
    """The same body without the key at a path."""
    step, rest = path[0], path[1:]
    if step == "*" and isinstance(body, list) and body:
        return [remove(body[0], rest), *body[1:]]
    if not isinstance(body, dict) or step not in body:
        return body
    if not rest:
        return {key: value for key, value in body.items() if key != step}
    return {**body, step: remove(body[step], rest)}


def objects(type_: Type, path: Path = ()) -> Iterator[tuple[Path, ObjectType]]:
    """Every object of a request with its path, outermost first."""
    if isinstance(type_, ArrayType):
        yield from objects(type_.items, (*path, "*"))
    elif isinstance(type_, ObjectType):
        yield path, type_
        for field in type_.fields:
            yield from objects(field.type, (*path, field.key))
