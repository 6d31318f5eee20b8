"""What can be wrong with a request: a place, a reason, and a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from specpress.base.diagnostics import suggestion
from specpress.catalog.values import Json
from specpress.check.request.values import shown

Layer: TypeAlias = Literal["schema", "request"]
"""Whether the schema and the class refuse it too, or the checker alone sees it."""

_LISTED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong with a request.

    `pointer`: where, as a JSON pointer (RFC 6901); for a missing key, where it should be. `limit`: the number,
    text or list that the value was held against, where there is one.
    """

    pointer: str
    reason: str
    message: str
    layer: Layer = "schema"
    limit: Json | None = None

    def place(self) -> str:
        """The pointer for people; the empty pointer of the whole body would show nothing."""
        return self.pointer or "(the body)"

    def __str__(self) -> str:
        return f"{self.place()}: {self.message}"


def pointer_of(at: Iterable[str | int]) -> str:
    """The JSON pointer of a place."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in at)


def not_among(value: Any, known: Iterable[Json]) -> str:
    """That a value is not one of those that are known, with the closest of them."""
    options = tuple(known)
    if len(options) == 1:
        return f"{shown(value)} is not allowed; it must be {plainly(options[0])}."
    listed = ", ".join(map(plainly, options[:_LISTED])) + (", ..." if len(options) > _LISTED else "")
    texts = [option for option in options if isinstance(option, str)]
    hint = suggestion(value, texts) if isinstance(value, str) else ""
    return sentence(f"{shown(value)} is not one of {listed}", hint)


def sentence(said: str, hint: str = "") -> str:
    """What is wrong, with a hint where there is one. A hint that asks has its own mark at the end."""
    if not hint:
        return f"{said}."
    return f"{said}; {hint}" if hint.endswith("?") else f"{said}; {hint}."


def plainly(value: Json) -> str:
    """A value of the catalogue in a message."""
    if isinstance(value, Decimal):
        return format(value, "f") if abs(value.adjusted()) < 40 else str(value)
    return value if isinstance(value, str) else shown(value)
