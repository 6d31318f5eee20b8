"""A default is not of its parameter's type.

A schema would publish a default that it refuses itself, and a class would not even load. Mostly quotes are
missing or stand where none belong: YAML reads `5` as a number and `"5"` as a text.

Quote the default where text travels, remove the quotes where a number does, or correct `type`. A default of null
wants `nullable: true`.

Bad:

```yaml
duration:
  type: string
  default: 5
```

Good:

```yaml
duration:
  type: string
  default: "5"
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.fit import cure
from specpress.lint.refusals import OF_TYPE, Refusal, refused_defaults
from specpress.spec.yaml import Scalar

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each default, or part of one, that has the wrong type."""
    for refusal in refused_defaults(model):
        if refusal.problem.reason in OF_TYPE:
            yield refusal.finding(_help(refusal))


def _help(refusal: Refusal) -> str:
    node = refusal.spot.origin.get("default")
    if not isinstance(node, Scalar):
        return "correct the value, or the `type`"
    if node.value is None:
        return "write `nullable: true` if null is accepted; else remove the default"
    return cure(refusal.spot.types, node.value, node.text)
