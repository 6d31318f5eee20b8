"""A price is below 0.

Nobody is paid for a request. A single charge may be negative where it is a discount on others; a price as a whole,
a tier, a limit of a range and what a credit is worth may not.

Correct the amount. A discount stands as a charge of its own beside the charges that it is taken from.

```diff
 price:
   unit: credits
-  fixed: -4
+  fixed: 4
```
"""

from collections.abc import Iterator
from decimal import Decimal

from specpress.base.diagnostics import Span
from specpress.lint.nodes import place_of
from specpress.lint.prices import charges_of
from specpress.lint.rule import ERROR, Finding, Findings, Model

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each amount below 0 that is no discount."""
    for amount, span in (*_whole(model), *_parts(model)):
        if amount is not None and amount < 0:
            message = f"the amount {amount} is below 0"
            yield Finding(span, message, "correct it; a discount is a charge beside others")


def _whole(model: Model) -> Iterator[tuple[Decimal | None, Span]]:
    """The amounts of a price as a whole, with their places."""
    if model.price is None:
        return
    price, node = model.price, model.price.origin
    if node.get("fixed") is not None:
        yield price.formula.charges[0].amounts[0].amount, node.where("fixed")
    yield price.formula.min, place_of(node, "/range/min")
    yield price.formula.max, place_of(node, "/range/max")
    yield price.reference, node.where("reference")
    if price.worth is not None:
        yield price.worth.amount, place_of(node, "/worth/amount")
        yield price.worth.credits, place_of(node, "/worth/credits")


def _parts(model: Model) -> Iterator[tuple[Decimal | None, Span]]:
    """The amounts of charges that may not be negative, with their places."""
    charges = charges_of(model)
    for charge, node in charges:
        for index, tier in enumerate(charge.tiers):
            yield tier.amount, place_of(node, f"/tiers/{index}/amount")
        for index, case in enumerate(charge.times):
            yield case.amount, place_of(node, f"/times/{index}/amount")
        if len(charges) == 1:
            for index, case in enumerate(charge.amounts):
                # The pointer leads no further than to the amount itself where it stands alone.
                yield case.amount, place_of(node, f"/amount/{index}/amount")
