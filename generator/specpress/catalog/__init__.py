"""The catalogue: all specs resolved, frozen, with nothing left implicit.

Given by `resolve`, read by everything after it. A request is one tree of types for the whole body as it is
sent, the provider's envelope included, so that no target needs to know how a provider wraps parameters. No
target's words stand here. `optional` (a field's `required`) and `nullable` are two bits, never one.
Conditions, rules and price formulas are those of `specpress.runtime`.
"""

from __future__ import annotations

from dataclasses import dataclass

from specpress.catalog.model import Family, Model
from specpress.catalog.provider import Provider


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """Everything, sorted by name."""

    providers: tuple[Provider, ...] = ()
    families: tuple[Family, ...] = ()
    models: tuple[Model, ...] = ()
