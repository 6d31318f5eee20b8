"""A rule between parameters with what is told to people about it, and the modes of a model."""

from __future__ import annotations

from dataclasses import dataclass, field

from specpress.catalog.values import DOCUMENTED, Path, Provenance
from specpress.runtime.conditions import Condition
from specpress.runtime.constraints import Rule
from specpress.spec.yaml import NOWHERE, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterRule:
    """A rule. Its subjects are relative to the object that holds it.

    `checked` is False where a request cannot break it: it tells people what the server does.
    """

    rule: Rule
    checked: bool
    ignored: tuple[Path, ...] = ()
    normalised: tuple[tuple[Path, str], ...] = ()
    provenance: Provenance = DOCUMENTED
    note: str | None = None
    origin: Mapping = field(default=NOWHERE, repr=False, compare=False)
    """The YAML that it was read from, for the places of its keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """One way of using a model, and what puts the model into it. Subjects are relative to the body's root."""

    name: str
    title: str | None = None
    description: str | None = None
    when: Condition | None = None
    needs: str | None = None
    note: str | None = None
    provenance: Provenance = DOCUMENTED
