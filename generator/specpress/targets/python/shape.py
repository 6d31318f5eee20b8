"""One value as datamodel-code-generator is to see it, with what it cannot see beside.

The values of `enum` or `const` become types that let exactly them through, with the annotations that Python's types
need to tell what JSON tells apart: `Literal[1]` takes True for 1, and no `Literal` holds a fraction.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import Any, TypeAlias

from specpress.base.names import PythonName
from specpress.runtime.constraints import Rule
from specpress.runtime.patterns import matches
from specpress.runtime.values import number as exact_number
from specpress.targets.python.source import literal

Schema: TypeAlias = Mapping[str, Any]
"""A JSON Schema of ours."""
Node: TypeAlias = dict[str, Any]
"""A JSON Schema as the generator is to see it."""

_TYPES = "_types"
LIMITS = {
    "string": ("minLength", "maxLength", "pattern"),
    "integer": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "array": ("minItems", "maxItems"),
}
"""The keywords that limit values of a type and that the generator makes arguments of `Field`."""
_LARGEST_LITERAL = 2**63 - 1
"""Pydantic refuses a larger number wherever `Literal` lists a smaller one, though it be listed as well."""
_MOST_LISTED = 16
"""More whole numbers are not listed where they lie a step apart."""
_FEWEST_STEPS = 6
"""Fewer fractions are listed though they lie a step apart."""
_LIMITS = frozenset(keyword for keywords in LIMITS.values() for keyword in keywords)


@dataclass(frozen=True, slots=True)
class Shape:
    """A value. `checks` are annotations, as Python source, that no keyword of JSON Schema makes."""

    node: Node
    checks: tuple[str, ...] = ()
    nullable: bool = False

    @property
    def stands_inside(self) -> bool:
        """Whether it can stand within another type without an annotation of its own."""
        return not self.checks and _LIMITS.isdisjoint(self.node)


def number(kind: str) -> Node:
    """A number, whole where `kind` is integer, as our own type for it."""
    return {"type": kind, "customTypePath": f"{_TYPES}.{kind.capitalize()}"}


@dataclass(frozen=True, slots=True)
class Value:
    """A type to ask the generator for. `text` is all of it, to tell it from others; in Python, 1 equals True."""

    node: Node
    may_lack: bool = False
    """Whether a body without the value is valid, and what is then meant not known."""
    text: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", f"{self.node!r} {self.may_lack}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Class:
    """A class: what it is, its attributes by key, and the rules that it keeps."""

    doc: str
    attributes: Mapping[str, Attribute]
    rules: tuple[Rule, ...] = ()
    is_open: bool = False
    """Whether it takes keys that it has no attribute for."""
    extra: Value | None = None
    """What such keys hold; None where that may be anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A name for a type that is limited inside another."""

    value: Value
    checks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """What a class says of one key. `default` is Python source, and empty where the key has to be given."""

    name: PythonName
    value: Value
    checks: tuple[str, ...] = ()
    is_required: bool = False
    """Whether a body without the key is refused. One whose only value is known need not be given all the same."""
    default: str = ""
    doc: str = ""


Module: TypeAlias = Mapping[PythonName, Class | Alias]
"""The definitions of one module by name."""


def listed(schema: Schema) -> list[Any] | None:
    """The values that a schema lists and its other keywords let through; None where it lists none."""
    if "const" in schema:
        return [value for value in [schema["const"]] if _fits(value, schema)]
    if "enum" in schema:
        return [value for value in schema["enum"] if _fits(value, schema)]
    return None


def _fits(value: Any, schema: Schema) -> bool:
    if isinstance(value, str):
        low, high = schema.get("minLength", 0), schema.get("maxLength", len(value))
        return low <= len(value) <= high and ("pattern" not in schema or matches(schema["pattern"], value))
    if (exact := exact_number(value)) is None:
        return True
    limits = {keyword: exact_number(limit) for keyword, limit in schema.items()}
    return (
        ((low := limits.get("minimum")) is None or exact >= low)
        and ((high := limits.get("maximum")) is None or exact <= high)
        and ((above := limits.get("exclusiveMinimum")) is None or exact > above)
        and ((below := limits.get("exclusiveMaximum")) is None or exact < below)
        and (not (multiple := limits.get("multipleOf")) or exact % multiple == 0)
        and ("integer" not in schema.get("type", ()) or exact == exact.to_integral_value())
    )


def alternatives(values: Sequence[Any]) -> Iterator[Shape]:
    """Types of which every value takes one, for values that are not null. None at all is a type as well."""
    numbers = [value for value in values if exact_number(value) is not None]
    if _is_grid(numbers):
        whole = not any(isinstance(value, float) for value in numbers)
        yield Shape(number("integer" if whole else "number"), (_grid(numbers),))
        values = [value for value in values if exact_number(value) is None]
    if values and all(isinstance(value, str) for value in values):
        yield Shape({"type": "string", "enum": list(values)})
    elif values:
        yield Shape({"enum": list(values)}, ("Exactly",))
    elif not numbers:
        yield Shape({"type": "string"}, ("OneOf()",))


def _is_grid(numbers: Sequence[Any]) -> bool:
    """Whether numbers cannot be listed by `Literal`, or would fill the screen."""
    if any(isinstance(value, float) or abs(value) > _LARGEST_LITERAL for value in numbers):
        return True
    return len(numbers) > _MOST_LISTED and _gap(numbers) is not None


def _grid(numbers: Sequence[Any]) -> str:
    gap = _gap(numbers)
    if gap is None or len(numbers) < _FEWEST_STEPS:
        return f"OneOf({', '.join(map(literal, numbers))})"
    return f"Steps({literal(numbers[0])}, {literal(numbers[-1])}, by={format(gap, 'f')})"


def _gap(numbers: Sequence[Any]) -> Decimal | None:
    """How far apart numbers are that rise evenly."""
    exact = [value for value in map(exact_number, numbers) if value is not None]
    gaps = {after - before for before, after in pairwise(exact)}
    gap = gaps.pop() if len(gaps) == 1 else None
    return gap if gap is not None and gap > 0 else None
