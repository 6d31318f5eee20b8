"""What the pages state otherwise than the spec that exists.

Given a spec as the loader reads it and merged facts; gives each difference with both places. Only what a page
states counts: what its form loses, or has no place for, is no difference. Nor is what a person has decided: facts
under `inferred` or `observed`, and those that a discrepancy is about. Values are compared by what they say, not
by how they are written: a person may have found out that 5 travels as "5".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specpress.importer.update.change import Change
from specpress.importer.update.diff import Sides
from specpress.importer.update.parameters import ParameterComparison
from specpress.importer.writing.parameters import number_value
from specpress.spec.model import Uploads


@dataclass(frozen=True, slots=True)
class Comparison:
    """One spec against the facts of its pages."""

    sides: Sides

    def changes(self) -> tuple[Change, ...]:
        """Every difference, in the order of the spec's format."""
        return (
            *self._whole(),
            *ParameterComparison(self.sides).changes(),
            *self._uploads(),
            *self._price(),
        )

    def _whole(self) -> Iterator[Change]:
        """What is said of the model as a whole."""
        for name in ("inputs", "errors"):
            fact = self.sides.known(name)
            if fact is not None and {*(fact.value or ())} != {*(getattr(self.sides.spec, name) or ())}:
                yield from self.sides.change(
                    self.sides.spec,
                    (name,),
                    getattr(self.sides.spec, name),
                    fact,
                    list(fact.value or ()) or None,
                )
        fact = self.sides.known("modality")
        if fact is not None and fact.value is not None and fact.value != self.sides.spec.modality:
            yield from self.sides.change(
                self.sides.spec, ("modality",), self.sides.spec.modality, fact, fact.value
            )

    def _uploads(self) -> Iterator[Change]:
        there, spec = self.sides.known("uploads"), self.sides.spec.uploads
        if there is None:
            return
        if spec is None or not there.value:
            if bool(there.value) != (spec is not None):
                old = None if spec is None else "uploads"
                new = "uploads" if there.value else None
                yield from self.sides.change(self.sides.spec, ("uploads",), old, there, new)
            return
        most = self.sides.known("uploads", "max_files")
        if most is not None and most.value != spec.max_files and not self._one_kind_says(spec, most.value):
            yield from self.sides.change(spec, ("uploads", "max_files"), spec.max_files, most, most.value)
        yield from self._kinds(spec)

    def _one_kind_says(self, spec: Uploads, most: int | None) -> bool:
        """Whether the count stands with the only kind that there is."""
        return spec.max_files is None and [one.max_files for one in spec.kinds or ()] == [most]

    def _kinds(self, spec: Uploads) -> Iterator[Change]:
        fact = self.sides.known("uploads", "kinds")
        if fact is None:
            return
        own = {one.kind: (at, one) for at, one in enumerate(spec.kinds or ())}
        if {*fact.value} != {*own}:
            yield from self.sides.change(
                spec, ("uploads", "kinds"), list(own) or None, fact, list(fact.value) or None
            )
        for kind in fact.value:
            if kind in own:
                at, media = own[kind]
                yield from self.sides.media(("uploads", kind), ("uploads", "kinds", str(at)), media, spec)

    def _price(self) -> Iterator[Change]:
        credits, billing, spec = (
            self.sides.known("credits"),
            self.sides.known("billing"),
            self.sides.spec.price,
        )
        if credits is None or billing is None or credits.value is None:
            return
        amount = number_value(credits.value)
        key = {"FIXED": "fixed", "METERED": "reference"}.get(billing.value)
        if spec is None:
            if key is not None:
                yield from self.sides.change(
                    self.sides.spec, ("price",), None, credits, amount, f"{amount} credits"
                )
            return
        if spec.billing is not None and spec.billing != billing.value:
            yield from self.sides.change(spec, ("price", "billing"), spec.billing, billing, billing.value)
        stated = [("fixed", spec.fixed), ("reference", spec.reference)]
        name, old = next(((n, one) for n, one in stated if one is not None), (key, None))
        if old is not None and old != credits.value and name is not None:
            yield from self.sides.change(spec, ("price", name), old, credits, amount)
