"""One value as datamodel-code-generator is to see it, with what it cannot see beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from specpress.base.names import PythonName
from specpress.runtime.constraints import Rule

Schema: TypeAlias = Mapping[str, Any]
"""A JSON Schema of ours."""
Node: TypeAlias = dict[str, Any]
"""A JSON Schema as the generator is to see it."""

OPEN_CLASS = "hosted_models._base.OpenModel"
_TYPES = "hosted_models._types"
LIMITS = {
    "string": ("minLength", "maxLength", "pattern"),
    "integer": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "array": ("minItems", "maxItems"),
}
"""The keywords that limit values of a type and that the generator makes arguments of `Field`."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A class, or (without a docstring) an alias for a type that is limited inside another."""

    node: Node
    checks: tuple[str, ...] = ()
    doc: str = ""
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    """By key."""
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """What a class says of one key beside its type. `constant` is its only value, as Python source."""

    name: PythonName
    checks: tuple[str, ...] = ()
    constant: str | None = None
    doc: str = ""


Module: TypeAlias = Mapping[PythonName, Definition]
"""The definitions of one module by name."""
