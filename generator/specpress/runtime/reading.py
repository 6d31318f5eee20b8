"""What is known of a model's requests, read from the JSON in which they travel.

Given JSON values in the form of the catalogue's file, numbers as int, Decimal or text; gives what the checker and
`cost` work with. The form is the generator's own, so nothing is checked here. Its twins in JavaScript are `model.js`
and `formula.js`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any, ClassVar, Protocol, TypeVar

from .calls import Argument, FileLimits, ModelData, Slot
from .conditions import Condition, Key, Measure, Subject, Test, UploadCount
from .constraints import Amount, Limit, Operand, Rule, Total
from .price import Case, Charge, Factor, Price, Tier
from .steps import spacings
from .texts import PixelSize, RatioRange, TextLength
from .types import (
    AnyType,
    ArrayType,
    BooleanType,
    CheckedRule,
    Field,
    NullType,
    NumberType,
    ObjectType,
    StringType,
    Type,
    UnionType,
)
from .values import ABSENT, Path, is_object

_Row = Mapping[str, Any]
_Read = TypeVar("_Read")


class _Dataclass(Protocol):
    """What every dataclass has."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


_Made = TypeVar("_Made", bound=_Dataclass)


def read_model(row: _Row) -> ModelData:
    """All that is known of a model's requests."""
    request = _object(row["request"])
    envelope = tuple(_envelope(request, ()))
    arguments = ((name, _path(pointer)) for name, pointer in row.get("arguments", {}).items())
    return ModelData(
        id=row["id"],
        sent_id=row.get("wire_id", row["id"]),
        endpoint=row.get("endpoint", "create"),
        request=request,
        price=_price(row["price"]["formula"]) if "price" in row else None,
        arguments=tuple(
            Argument(name, path, isinstance(_type_at(request, path), StringType)) for name, path in arguments
        ),
        fixed=tuple(
            (path, type_.options[0])
            for path, type_ in envelope
            if isinstance(type_, StringType) and type_.constant and type_.options
        ),
        containers=tuple(path for path, type_ in envelope if isinstance(type_, ObjectType)),
        slots=_each(row, "files", lambda place: _slot(place, request)),
        parameters_at=_path(row.get("parameters_at", "")),
        deprecated=row.get("deprecated"),
    )


def _envelope(owner: ObjectType, place: Path) -> Iterator[tuple[Path, Type]]:
    """What stands around the parameters in every body; of lists of objects the first element."""
    for field in owner.fields.values():
        if field.parameter or not field.required:
            continue
        path, type_ = _element((*place, field.key), field.type)
        yield path, type_
        if isinstance(type_, ObjectType):
            yield from _envelope(type_, path)


def _element(path: Path, type_: Type) -> tuple[Path, Type]:
    """The type of what stands in a list, however deep, and the path that leads to it; of others their own."""
    while isinstance(type_, ArrayType):
        path, type_ = (*path, "*"), type_.items
    return path, type_


def _type_at(request: ObjectType, path: Path) -> Type:
    type_: Type = request
    for step in path:
        if step == "*" and isinstance(type_, ArrayType):
            type_ = type_.items
        elif isinstance(type_, ObjectType):
            type_ = type_.fields[step].type
    return type_


def _slot(row: _Row, request: ObjectType) -> Slot:
    path = _path(row["at"])
    is_list = isinstance(_type_at(request, path), ArrayType)
    return Slot(
        path=(*path, "*") if is_list else path,
        kinds=_each(row, "kinds", _file_limits),
        listed=row.get("carrier", False),
    )


def _file_limits(row: _Row) -> FileLimits:
    return _made(
        FileLimits,
        row,
        forms=tuple(row.get("forms", ())),
        mime_types=tuple(row.get("mime_types", ())),
        min_seconds=_decimal(row, "min_seconds"),
        max_seconds=_decimal(row, "max_seconds"),
        max_total_seconds=_decimal(row, "max_total_seconds"),
        min_frame_rate=_decimal(row, "min_frame_rate"),
        max_frame_rate=_decimal(row, "max_frame_rate"),
        ratio=_ratio(row.get("ratio")),
    )


def read_type(row: _Row) -> Type:
    """One type, with all that it is made of. Raises ValueError for a type that there is not."""
    match row["type"]:
        case "any":
            return AnyType()
        case "null":
            return NullType()
        case "string":
            return _string(row)
        case "integer" | "number":
            return _number(row)
        case "boolean":
            return BooleanType(options=_options(row))
        case "array":
            return _made(ArrayType, row, items=read_type(row["items"]))
        case "object":
            return _object(row)
        case "union":
            return _made(UnionType, row, of=_each(row, "of", read_type))
        case other:
            raise ValueError(f"there is no type {other!r}")


def _object(row: _Row) -> ObjectType:
    """The type of an object, such as the whole body of a request."""
    fields = _each(row, "fields", _field)
    return ObjectType(
        fields={field.key: field for field in fields},
        required=tuple(field for field in fields if field.required),
        open=row.get("open", False),
        values=read_type(row["values"]) if "values" in row else None,
        rules=_each(row, "rules", _rule),
    )


def _field(row: _Row) -> Field:
    return _made(Field, row, type=read_type(row["type"]))


def _string(row: _Row) -> StringType:
    return _made(
        StringType,
        row,
        options=_options(row),
        lengths=_each(row, "lengths", lambda length: _made(TextLength, length)),
        ratio=_ratio(row.get("ratio")),
        size=_size(row.get("size")),
    )


def _ratio(row: _Row | None) -> RatioRange | None:
    """Limits of width to height, from texts such as `9:21`."""
    return None if row is None else RatioRange(min=_pair(row.get("min")), max=_pair(row.get("max")))


def _pair(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    width, _, height = text.partition(":")
    return int(width), int(height)


def _size(row: _Row | None) -> PixelSize | None:
    return None if row is None else _made(PixelSize, row, ratio=_ratio(row.get("ratio")))


def _number(row: _Row) -> NumberType:
    low, step = _decimal(row, "min"), _decimal(row, "step")
    return _made(
        NumberType,
        row,
        integer=row["type"] == "integer",
        options=_options(row),
        min=low,
        max=_decimal(row, "max"),
        above=_decimal(row, "above"),
        below=_decimal(row, "below"),
        step=step,
        spacings=spacings(low, step, _decimal(row, "multiple_of")),
    )


def _options(row: _Row) -> tuple[Any, ...]:
    """The allowed values. One that more is known of is an object with its value."""
    return _each(row, "options", lambda option: option["value"] if is_object(option) else option)


def _rule(row: _Row) -> CheckedRule:
    rule = row["rule"]
    return CheckedRule(
        rule=Rule(
            text=rule["text"],
            when=_condition(rule, "when"),
            then=_condition(rule, "then"),
            otherwise=_condition(rule, "otherwise"),
            at_least_one=_each(rule, "at_least_one", _path),
            exactly_one=_each(rule, "exactly_one", _path),
            at_most_one=_each(rule, "at_most_one", _path),
            totals=_each(rule, "totals", _total),
        ),
        layer=row["layer"],
    )


def _total(row: _Row) -> Total:
    return _made(
        Total,
        row,
        of=_each(row, "of", _part),
        min=_limit(row, "min"),
        max=_limit(row, "max"),
        above=_limit(row, "above"),
        below=_limit(row, "below"),
    )


def _part(row: _Row) -> Operand:
    return _made(Operand, row, subject=_subject(row["subject"]), where=_condition(row, "where"))


def _limit(row: _Row, key: str) -> Limit | None:
    value = row.get(key)
    if not is_object(value):
        return _decimal(row, key)
    numbers = {name: Decimal(value[name]) for name in ("times", "divided_by", "plus") if name in value}
    return Amount(of=_each(value, "of", _part), **numbers)


def _condition(row: _Row, key: str) -> Condition:
    return _each(row, key, _test)


def _test(row: _Row) -> Test:
    return _made(
        Test,
        row,
        subject=_subject(row["subject"]),
        one_of=tuple(row.get("one_of", ())),
        none_of=tuple(row.get("none_of", ())),
        min=_decimal(row, "min"),
        max=_decimal(row, "max"),
        above=_decimal(row, "above"),
        below=_decimal(row, "below"),
    )


def _subject(row: _Row) -> Subject:
    match row["subject"]:
        case "measure":
            return Measure(row["name"], tuple(row.get("options", ())), row.get("default", ABSENT))
        case "key":
            return Key(_path(row["path"]))
        case _:
            return UploadCount(_path(row["path"]), row.get("kind_key", "kind"), row.get("kind"))


def _price(row: _Row) -> Price:
    """A price, without what people are told beside it."""
    return _made(
        Price,
        row,
        charges=_each(row, "charges", _charge),
        min=_decimal(row, "min"),
        max=_decimal(row, "max"),
    )


def _charge(row: _Row) -> Charge:
    return _made(
        Charge,
        row,
        amounts=_each(row, "amounts", _case),
        tiers=_each(row, "tiers", lambda tier: Tier(amount=_amount(tier), up_to=_decimal(tier, "up_to"))),
        quantity=_each(row, "quantity", _factor),
        divide=_decimal(row, "divide") or Decimal(1),
        times=_each(row, "times", _case),
        when=_condition(row, "when"),
    )


def _case(row: _Row) -> Case:
    return Case(amount=_amount(row), when=_condition(row, "when"))


def _amount(row: _Row) -> Decimal:
    return Decimal(row["amount"])


def _factor(row: _Row) -> Factor:
    return _made(
        Factor,
        row,
        subject=_subject(row["subject"]),
        values=tuple((option, Decimal(count)) for option, count in row.get("values", {}).items()),
        min=_decimal(row, "min"),
        max=_decimal(row, "max"),
    )


def _path(pointer: str) -> Path:
    """The path that a JSON pointer (RFC 6901) leads along."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def _decimal(row: _Row, key: str) -> Decimal | None:
    value = row.get(key)
    return None if value is None else Decimal(value)


def _made(cls: type[_Made], row: _Row, **parts: Any) -> _Made:
    """A value of a dataclass: its fields as they stand in a row, but for the parts that are read otherwise."""
    names = cls.__dataclass_fields__
    for name, value in row.items():
        if name in names and name not in parts:
            parts[name] = value
    return cls(**parts)


def _each(row: _Row, key: str, read: Callable[[Any], _Read]) -> tuple[_Read, ...]:
    rows = row.get(key)
    return tuple(map(read, rows)) if rows else ()
