"""A spec on one side and the facts of its pages on the other, and what a difference between them is.

What a person has decided is none: facts under `inferred` or `observed`, and those that a discrepancy is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from specpress.importer.catalogue import Home
from specpress.importer.facts import MEDIA, Path
from specpress.importer.merge import Known, ModelFacts
from specpress.importer.update.change import Change, Verb
from specpress.importer.update.values import alike, come_and_gone, shown
from specpress.spec.base import Fact
from specpress.spec.model import ModelSpec
from specpress.spec.parameter import Media


@dataclass(frozen=True, slots=True)
class Sides:
    """One spec and the facts of its pages."""

    spec: ModelSpec
    facts: ModelFacts
    home: Home

    def known(self, *path: str) -> Known | None:
        """A fact that the pages state."""
        fact = self.facts.facts.get(path)
        return fact if isinstance(fact, Known) else None

    def settled(self, part: Fact, path: Path) -> bool:
        """Whether a person has decided what the spec says here."""
        decided = {*(part.inferred or ()), *(part.observed or ())}
        if path[-1] in decided:
            return True
        name = ".".join(step for step in path if step not in ("parameters", "fields"))
        abouts = [one.about.replace(".fields.", ".") for one in self.spec.discrepancies or ()]
        return any(name == one or name.startswith(f"{one}.") for one in abouts)

    def change(
        self, part: Fact, path: Path, old: Any, fact: Known, value: Any, new: str | None = None
    ) -> Iterator[Change]:
        """The difference between what the spec has (None: nothing) and what is to be there, unless it is settled."""
        if self.settled(part, path):
            return
        verb = Verb.ADDED if old is None else Verb.REMOVED if value is None else Verb.CHANGED
        yield Change(
            verb=verb,
            path=path,
            old=None if old is None else shown(old),
            new=None if value is None else new or shown(value),
            span=part.where(path[-1]),
            page=fact.name,
            line=fact.line,
            value=value,
            listed=come_and_gone(old, value),
        )

    def media(self, at: Path, path: Path, spec: Media | None, part: Fact) -> Iterator[Change]:
        """The limits of files of one kind."""
        kind = self.known(*at, "kind")
        if kind is None:
            return
        if spec is None:
            facts = {
                name: one.value for name in MEDIA if (one := self.known(*at, name)) and one.value is not None
            }
            value = {"kind": kind.value} | {n: _listed(one) for n, one in facts.items()}
            yield from self.change(part, path, None, kind, value)
            return
        if spec.kind != kind.value:
            yield from self.change(spec, (*path, "kind"), spec.kind, kind, kind.value)
        defaults = self._defaults(spec.kind) if at[0] == "uploads" else None
        for name in MEDIA:
            fact = self.known(*at, name)
            old = getattr(spec, name)
            if fact is None or alike(old, fact.value):
                continue
            if old is None and defaults is not None and alike(getattr(defaults, name), fact.value):
                continue
            yield from self.change(spec, (*path, name), old, fact, _listed(fact.value))

    def _defaults(self, kind: str) -> Media | None:
        """The provider's own limits for a kind."""
        carrier = self.home.spec.uploads
        return next((one for one in (carrier and carrier.defaults) or () if one.kind == kind), None)


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
