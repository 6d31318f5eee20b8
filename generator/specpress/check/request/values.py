"""JSON values as a request holds them, made exact, so that they can be compared with the catalogue's."""

from __future__ import annotations

import json
import math
from collections.abc import Hashable
from decimal import Decimal
from typing import Any

_OVERFLOW = Decimal("1E+309")
"""Stands for numbers too large for a binary float. They are numbers, and greater than every limit."""
_SHOWN = 60


def exact(value: Any) -> Any:
    """The same value with whole floats as integers and other fractions as the decimals that they are written as.

    Decimals are taken as the floats that other JSON readers make of them.
    """
    if isinstance(value, (float, Decimal)):
        return _exact_number(float(value))
    if isinstance(value, (list, tuple)):
        return [exact(one) for one in value]
    if isinstance(value, dict):
        return {key: exact(one) for key, one in value.items()}
    return value


def _exact_number(value: float) -> Any:
    if math.isinf(value):
        return _OVERFLOW.copy_sign(Decimal(value))
    if math.isnan(value):
        return value
    return int(value) if value.is_integer() else Decimal(repr(value))


def kind_of(value: Any) -> str:
    """The kind of a JSON value, as `schema.values.KINDS` has them; `unknown` for what JSON does not have."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float, Decimal)):
        return "unknown" if value != value else "number"
    if isinstance(value, str):
        return "string"
    if isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, (list, tuple)) else "unknown"


def identity(value: Any) -> Hashable:
    """Something that two values have in common exactly where JSON Schema calls them equal."""
    value = exact(value)
    if isinstance(value, list):
        return ("array", tuple(map(identity, value)))
    if isinstance(value, dict):
        return ("object", frozenset((key, identity(one)) for key, one in value.items()))
    return (kind_of(value), value)


def shown(value: Any) -> str:
    """A value in a message: JSON, cut where it is long."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=str)
    except (ValueError, RecursionError):
        text = str(type(value).__name__)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
