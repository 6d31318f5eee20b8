"""The tiers of a price do not rise.

Each tier prices the units from the end of the one before it up to its own. A tier that ends no later than the one
before it has no units, and neither has one behind a tier without an end.

Sort the tiers by `up_to`; only the last one may do without.

Bad:

```yaml
tiers:
  - { up_to: 10, amount: "0.4" }
  - { up_to: 5, amount: "0.2" }
```

Good:

```yaml
tiers:
  - { up_to: 5, amount: "0.4" }
  - { up_to: 10, amount: "0.2" }
```
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.charges import charge_nodes
from specpress.lint.walk import place_of

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each tier that no unit can fall in."""
    for charge, node in charge_nodes(model):
        end: Decimal | None = Decimal(0)
        for index, tier in enumerate(charge.tiers):
            span = place_of(node, f"/tiers/{index}/up_to")
            if end is None:
                yield Finding(span, "the tier before this one has no end", "give it its `up_to`")
            elif tier.up_to is not None and tier.up_to <= end:
                message = f"this tier ends at {tier.up_to}, where the one before it has ended at {end}"
                first = f"this tier ends at {tier.up_to}, so that no unit falls in it"
                yield Finding(span, message if index else first, "sort the tiers by `up_to`")
            end = tier.up_to
