"""What a test asks of its subject, held against what the subject can be."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.catalog.model import Uploads
from specpress.catalog.types import AnyType, ArrayType, NumberType, StringType, Type, UnionType
from specpress.catalog.values import Json
from specpress.check.request import problems_of_value
from specpress.lint.base import Finding
from specpress.lint.conditions import Asked
from specpress.lint.domains import fields_on, upload_range
from specpress.lint.fit import named
from specpress.lint.refusals import reason
from specpress.lint.walk import shown
from specpress.runtime.conditions import Key, UploadCount

_SIZES = ("min", "max", "above", "below")
_LENGTHS = ("min_length", "max_length")


def misfits(asked: Asked, uploads: Uploads | None) -> Iterator[Finding]:
    """The parts of a test that make no sense for its subject."""
    type_, nullable = _type_of(asked, uploads)
    types = type_.of if isinstance(type_, UnionType) else (type_,)
    if any(isinstance(one, AnyType) for one in types):
        return
    yield from _values(asked, type_, nullable)
    yield from _wrong_key(
        asked,
        _SIZES,
        types,
        (NumberType, ArrayType),
        "min_length and max_length limit texts, one_of names options",
    )
    yield from _wrong_key(asked, _LENGTHS, types, (StringType,), "min and max limit numbers and counts")
    if asked.test.present is not None and not isinstance(asked.test.subject, Key):
        message = f"{asked.name!r} is a number that is always there"
        yield Finding(asked.where("present"), message, "write `min: 1`, or `max: 0` for none")


def _type_of(asked: Asked, uploads: Uploads | None) -> tuple[Type, bool]:
    """The type that the subject is compared as, and whether it may be null."""
    subject = asked.test.subject
    if isinstance(subject, UploadCount):
        within = upload_range(uploads, subject.kind)
        return NumberType(integer=True, min=within.low, max=within.high), False
    if isinstance(subject, Key):
        way = fields_on(asked.home, subject.path)
        return (way[-1].type, way[-1].nullable) if way else (AnyType(), False)
    return NumberType(), False


def _values(asked: Asked, type_: Type, nullable: bool) -> Iterator[Finding]:
    for key, values in (("one_of", asked.test.one_of), ("none_of", asked.test.none_of)):
        for index, value in enumerate(values):
            why = _refusal(type_, value, nullable)
            if why is not None:
                message = f"{asked.name!r} is compared with {shown(value)}, which it can never be: {why}"
                yield Finding(
                    asked.value_place(key, index), message, "write a value that the parameter takes"
                )


def _refusal(type_: Type, value: Json, nullable: bool) -> str | None:
    found = problems_of_value(type_, value, nullable)
    return reason(found[0]) if found else None


def _wrong_key(
    asked: Asked, keys: tuple[str, ...], types: tuple[Type, ...], fitting: tuple[type[Type], ...], help: str
) -> Iterator[Finding]:
    if any(isinstance(one, fitting) for one in types):
        return
    for key in keys:
        if getattr(asked.test, key) is not None:
            yield Finding(
                asked.where(key), f"{key!r} is asked of {asked.name!r}, which is {named(types)}", help
            )
