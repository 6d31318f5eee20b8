"""The tiers of a price do not rise.

Each tier prices the units from the end of the one before it up to its own. A tier that ends no later than the one
before it has no units, and neither has one behind a tier without an end.

Sort `tiers` by `up_to`; only the last one may do without.

```diff
 parameters:
   n: { type: integer, required: true }
 price:
   unit: USD
   charges:
     - per: image
       quantity: { parameter: n }
       tiers:
-        - { up_to: 10, amount: "0.4" }
-        - { up_to: 5, amount: "0.2" }
+        - { up_to: 5, amount: "0.4" }
+        - { up_to: 10, amount: "0.2" }
```
"""

from decimal import Decimal

from specpress.lint.nodes import place_of
from specpress.lint.prices import charges_of
from specpress.lint.rule import ERROR, Finding, Findings, Model

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each tier that no unit can fall in."""
    for charge, node in charges_of(model):
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
