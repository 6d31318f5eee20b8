"""A rule demands something that a JSON Schema cannot say.

The published schemas would accept requests that the rule forbids, while the classes and the checker refuse them.
Outputs that contradict each other are worse than a rule that is only told.

Keep the rule as a sentence under `text` and leave its demand out; or narrow the limits of a sum until there are
few enough cases to list.

Bad:

```yaml
parameters:
  width: { type: integer, min: 64, max: 4096, default: 1024 }
  height: { type: integer, min: 64, max: 4096, default: 1024 }
rules:
  - total: { of: [width, height], max: 6000 }
```

Good:

```yaml
parameters:
  width: { type: integer, min: 64, max: 4096, default: 1024 }
  height: { type: integer, min: 64, max: 4096, default: 1024 }
rules:
  - text: Width and height add up to at most 6000 pixels.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.conditions import rules_of
from specpress.schema.constraints import unexpressible

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each rule that the schema of its object cannot hold."""
    for placed in rules_of(model):
        reason = unexpressible(placed.rule, placed.home)
        if reason is not None:
            message = f"no schema can say this rule: {reason}"
            yield Finding(
                placed.rule.origin.span, message, "say it in `text` alone, or narrow the limits of the sum"
            )
