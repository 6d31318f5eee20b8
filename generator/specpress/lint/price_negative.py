"""A price is below 0.

Nobody is paid for a request. A single charge may be negative where it is a discount on others; a price as a whole,
a tier, a limit of a range and what a credit is worth may not.

Correct the amount. A discount stands as a charge of its own beside the charges that it is taken from.

Bad:

```yaml
price:
  unit: credits
  fixed: -4
```

Good:

```yaml
price:
  unit: credits
  fixed: 4
```
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from specpress.base.diagnostics import Severity, Span
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.charges import charge_nodes
from specpress.lint.walk import place_of
from specpress.spec.yaml import Mapping

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each amount below 0 that is no discount."""
    if model.price is None:
        return
    for amount, span in (*_whole(model), *_parts(model)):
        if amount is not None and amount < 0:
            message = f"the amount {amount} is below 0"
            yield Finding(span, message, "correct it; a discount is a charge beside others")


def _whole(model: Model) -> Iterator[tuple[Decimal | None, Span]]:
    assert model.price is not None
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
    charges = charge_nodes(model)
    for charge, node in charges:
        for index, tier in enumerate(charge.tiers):
            yield tier.amount, place_of(node, f"/tiers/{index}/amount")
        for index, case in enumerate(charge.times):
            yield case.amount, place_of(node, f"/times/{index}/amount")
        if len(charges) == 1:
            for index, case in enumerate(charge.amounts):
                yield case.amount, _amount_place(node, index)


def _amount_place(node: Mapping, index: int) -> Span:
    """The place of a case's amount; of the amount itself where it stands alone."""
    return place_of(node, f"/amount/{index}/amount")
