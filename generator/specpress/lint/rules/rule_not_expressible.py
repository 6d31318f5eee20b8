"""A rule demands something that a JSON Schema cannot say.

The published schemas would accept requests that the rule forbids, while the classes and the checker refuse them.
Outputs that contradict each other are worse than a rule that is only told.

Keep the rule as a sentence under `text` and leave its demand out; or narrow the limits of a sum until there are
few enough cases to list.

```diff
 parameters:
   width: { type: integer, min: 64, max: 4096, default: 1024 }
   height: { type: integer, min: 64, max: 4096, default: 1024 }
 rules:
-  - total: { of: [width, height], max: 6000 }
+  - text: Width and height add up to at most 6000 pixels.
```
"""

from specpress.lint.conditions import constraints_of
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.schema.constraints import unexpressible

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each constraint that the schema of its object cannot hold."""
    for constraint, scope, _ in constraints_of(model):
        if (reason := unexpressible(constraint, scope)) is not None:
            help = "say it in `text` alone, or narrow the limits of the sum"
            yield Finding(constraint.origin.span, f"no schema can say this rule: {reason}", help)
