"""A fact is named under `unknown`, and the same part states it.

Either the fact was transcribed later and the note stayed, or what is stated is a guess. A reader of the catalogue
cannot tell which. A list or a mapping may be both: what is stated is known, and the rest is not.

Remove the entry under `unknown`; where the fact was concluded, move the entry to `inferred`.

Bad:

```yaml
seed:
  type: integer
  max: 4294967295
  unknown:
    max: The page was cut off.
```

Good:

```yaml
seed:
  type: integer
  max: 4294967295
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.parts import pieces
from specpress.spec.yaml import Mapping, Scalar

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each entry under `unknown` whose fact is a key of the same part."""
    for piece in pieces(model):
        unknown = piece.node.get("unknown")
        for fact, _ in unknown.items if isinstance(unknown, Mapping) else ():
            if isinstance(piece.node.get(fact.text), Scalar):
                message = f"{fact.text!r} is stated here and listed as unknown"
                yield Finding(fact.span, message, "remove it from `unknown`, or move it to `inferred`")
