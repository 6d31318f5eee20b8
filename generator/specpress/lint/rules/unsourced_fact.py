"""It is not said where a fact was read.

A fact without a source cannot be looked up again when a provider changes its docs, and nobody can tell it from a
guess. A file with one page under `sources` need not name it; with several, each part names its own or inherits
the one around it.

Write `source` with the id of the page, at the part or for the whole file. Facts that stand in no docs are named
under `observed` or `inferred`.

```diff
 sources:
   page: { title: Model page, read: 2026-05-11 }
   guide: { title: Guide, read: 2026-05-11 }
 parameters:
   prompt: { type: string, source: page }
   style: { type: string, source: guide }
-  seed: { type: integer }
+  seed: { type: integer, source: guide }
```
"""

from collections.abc import Iterator
from typing import NamedTuple

from specpress.catalog.values import Provenance
from specpress.lint.conditions import constraints_of
from specpress.lint.nodes import child
from specpress.lint.rule import WARNING, Finding, Findings, Model
from specpress.lint.spots import spots
from specpress.spec.yaml import Mapping

SEVERITY = WARNING
_NO_FACTS = frozenset({"source", "inferred", "observed", "unknown", "note", "title", "description"})


class _Part(NamedTuple):
    name: str
    provenance: Provenance
    origin: Mapping


def check(model: Model) -> Findings:
    """Each part of the spec that has no source, neither its own nor an inherited one."""
    for part in _parts(model):
        if part.provenance.source is None and not _is_explained(part):
            message = f"no source is given for {part.name}"
            yield Finding(part.origin.span, message, "write `source`, here or for the whole file")


def _parts(model: Model) -> Iterator[_Part]:
    for spot in spots(model):
        field = spot.field
        if field is not None and (field.parameter or not spot.request) and "." not in spot.name:
            yield _Part(repr(spot.name), field.provenance, field.origin)
    for constraint, _, _ in constraints_of(model):
        yield _Part("this rule", constraint.provenance, constraint.origin)
    named = [("the uploads", model.uploads, ("uploads",)), ("the price", model.price, ("price",))]
    modes = [(f"the mode {mode.name!r}", mode, ("modes", mode.name)) for mode in model.modes]
    for name, part, path in (*named, *modes):
        node = child(model.origin, *path)
        if part is not None and isinstance(node, Mapping):
            yield _Part(name, part.provenance, node)


def _is_explained(part: _Part) -> bool:
    """Whether all that is stated is known otherwise than from docs."""
    explained = {fact for fact, _ in (*part.provenance.inferred, *part.provenance.observed)}
    return all(key.text in explained or key.text in _NO_FACTS for key, _ in part.origin.items)
