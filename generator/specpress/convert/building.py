"""The body of a request out of the values of its parameters.

Given the tree of a request and values by their paths; gives the body in documented order, with the envelope around
them and the fixed values in it, such as the model's id.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specpress.catalog.types import ArrayType, Field, ObjectType, StringType, Type
from specpress.catalog.values import ABSENT, Path


def body_of(type_: Type, values: Mapping[Path, Any]) -> Any:
    """The body. What no value and no fixed value stands in is left out, unless the envelope requires it."""
    found = _made(type_, (), values)
    return {} if found is ABSENT else found


def _made(type_: Type, at: Path, values: Mapping[Path, Any]) -> Any:
    if at in values:
        return values[at]
    match type_:
        case StringType(constant=True):
            return type_.options[0].value
        case ObjectType():
            fields = {field.key: _field(field, (*at, field.key), values) for field in type_.fields}
            present = {key: value for key, value in fields.items() if value is not ABSENT}
            return present or ABSENT
        case ArrayType():
            element = _made(type_.items, (*at, "*"), values)
            return ABSENT if element is ABSENT else [element]
        case _:
            return ABSENT


def _field(field: Field, at: Path, values: Mapping[Path, Any]) -> Any:
    found = _made(field.type, at, values)
    if found is ABSENT and field.required and not field.parameter and isinstance(field.type, ObjectType):
        return {}
    return found
