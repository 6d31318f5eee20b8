"""What the attributes of a request are made of beside Python's own types.

Every class here makes an attribute accept exactly the JSON values that the API's JSON Schema accepts: 64.0 is a
whole number, true is no number, and "5" is a text.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, TypeVar, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ._runtime.values import equal, number

_T = TypeVar("_T")


def _whole(value: Any) -> Any:
    """A float without a fraction as an int, as JSON Schema has it; anything else as it is."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _exactly(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    """Keep Python from taking True for 1."""
    option = handler(_whole(value))
    if isinstance(option, bool) is not isinstance(value, bool):
        raise PydanticCustomError("literal_error", "Input should be one of the listed values")
    return option


Integer = Annotated[int, BeforeValidator(_whole)]
"""A whole number, however it is written: 64 and 64.0."""
Number = Annotated[int | float, Field(union_mode="left_to_right")]
"""A number, kept as it is given."""
Exactly = WrapValidator(_exactly)
"""For options that are not all texts: an option is equal to itself alone."""


def constant(value: _T) -> _T:
    """An attribute that has one value: a constructor fills it in, JSON has to bring it along."""
    return cast("_T", Field(json_schema_extra={"const": cast("Any", value)}))


class OneOf:
    """For numbers that are not all whole: the allowed ones."""

    __slots__ = ("values",)

    def __init__(self, *values: float) -> None:
        self.values = values

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def _check(self, value: Any) -> Any:
        if value is None or any(equal(value, allowed) for allowed in self.values):
            return value
        listed = ", ".join(map(str, self.values))
        raise PydanticCustomError("one_of", "Input should be one of {listed}", {"listed": listed})


@dataclass(frozen=True, slots=True)
class Steps:
    """For numbers that lie a step apart, from the first to the last."""

    first: float
    last: float
    by: float

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def _check(self, value: Any) -> Any:
        if value is None:
            return value
        exact, (first, last, by) = number(value), map(_exact, (self.first, self.last, self.by))
        if exact is not None and first <= exact <= last and (exact - first) % by == 0:
            return value
        raise PydanticCustomError(
            "steps",
            "Input should be a number from {first} to {last} in steps of {by}",
            {"first": self.first, "last": self.last, "by": self.by},
        )


class _Unique:
    """For lists whose elements all differ."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def _check(self, value: list[Any] | None) -> list[Any] | None:
        if value is not None and len({_key(item) for item in value}) < len(value):
            raise PydanticCustomError("unique", "Input should be a list without repeated elements")
        return value


Unique = _Unique()


def _exact(value: float) -> Decimal:
    exact = number(value)
    assert exact is not None
    return exact


def _key(value: Any) -> Hashable:
    """The same for two JSON values exactly where JSON has them equal."""
    if isinstance(value, BaseModel):
        value = value.model_dump(exclude_unset=True)
    match value:
        case dict():
            pairs = cast("dict[str, Any]", value).items()
            return frozenset((key, _key(item)) for key, item in pairs)
        case list() | tuple():
            return tuple(_key(item) for item in cast("list[Any]", value))
        case _:
            return (isinstance(value, bool), value)
