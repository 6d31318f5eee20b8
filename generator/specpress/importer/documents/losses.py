"""What of a document a spec does not say, or says less exactly.

A spec made of a document is never narrower than it: what has no exact word in our format goes wider, and is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Effect: TypeAlias = Literal["wider", "annotation", "left out"]
"""`wider`: requests pass that the document refuses. `annotation`: no request passes or fails otherwise, but something
that the document says for people or tools is not taken over. `left out`: no spec says anything of it."""


@dataclass(frozen=True, slots=True, order=True)
class Loss:
    """One thing that a document says and a spec does not."""

    pointer: str
    """Where it stands in the document: `#/components/schemas/Image/properties/size/pattern`."""
    construct: str
    """What it is: the keyword, such as `pattern`, or `$ref`."""
    effect: Effect
    parameter: str = ""
    """The parameter that it is about, as the path of its keys; empty where it is about no single one."""
    reason: str = ""
    """Why it cannot be said, in a sentence for people."""


def folded(losses: Iterable[Loss]) -> tuple[Loss, ...]:
    """Every loss once, in the order in which they came."""
    return tuple(dict.fromkeys(losses))


def as_rows(losses: Sequence[Loss]) -> list[dict[str, Any]]:
    """The losses as JSON has them; what is empty is left out."""
    names = ("pointer", "construct", "effect", "parameter", "reason")
    return [{name: value for name in names if (value := getattr(loss, name))} for loss in losses]
