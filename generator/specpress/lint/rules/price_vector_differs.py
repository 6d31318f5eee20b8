"""A documented price is not what the formula computes.

Either the formula is wrong, or the docs' example is. Every output computes with this formula, so that each of
them would show another price than the docs.

Work the example out by hand and correct the formula or the example. Where the docs are inconsistent, keep the
arithmetic that they use elsewhere and write the contradiction under `discrepancies`.

```diff
 parameters:
   n: { type: integer, required: true }
 price:
   unit: credits
   charges:
     - { amount: 5, per: image, quantity: { parameter: n } }
   vectors:
-    - { request: { n: 2 }, amount: 12 }
+    - { request: { n: 2 }, amount: 10 }
```
"""

from specpress.catalog.model import ModelPrice, PriceVector
from specpress.lint.nodes import place_of
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.runtime.cost import cost, money

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each vector whose amount the formula does not give."""
    price = model.price
    # Nothing can be computed with such a divisor, and a rule of its own says so.
    if price is None or any(charge.divide <= 0 for charge in price.formula.charges):
        return
    for index, vector in enumerate(price.vectors):
        if (computed := _computed(price, vector)) is not None:
            span = place_of(price.origin, f"/vectors/{index}/amount")
            documented = money(vector.amount, price.formula.unit)
            message = f"{documented} is documented, but {computed}"
            yield Finding(span, message, "correct the formula or the vector")


def _computed(price: ModelPrice, vector: PriceVector) -> str | None:
    """What the formula gives in place of the documented amount; None where it is the same."""
    try:
        computed = cost(price.formula, vector.request, dict(vector.measures))
    except ValueError as error:
        return f"it cannot be computed: {error}"
    return None if computed.amount == vector.amount else f"the formula gives {computed}"
