"""A price multiplies by an option that does not read as a number.

"5" does, "4s" and "1080p" do not, so that the price of such a request could not be computed.

Write the number of each such option under `values`. Where an option does not stand for a quantity, use `amount`
or `times` with cases instead.

```diff
 parameters:
   duration: { type: string, options: [4s, 8s], default: 4s }
 price:
   unit: USD
   charges:
-    - { amount: "0.1", per: second, quantity: { parameter: duration } }
+    - { amount: "0.1", per: second, quantity: { parameter: duration, values: { 4s: 4, 8s: 8 } } }
```
"""

from specpress.catalog.types import Field
from specpress.lint.domains import Single, Texts, values_of
from specpress.lint.prices import parameter_factors
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.spots import Value, shown
from specpress.runtime.price import Charge, Factor
from specpress.runtime.quantity import Call, name_of, quantity, readable

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each parameter that is multiplied by and that has options without a number."""
    for _, factor, _, name, fields in parameter_factors(model):
        if factor.by in ("value", "measure") and (lacking := _lacking(factor, fields[-1])):
            have = "has" if len(lacking) == 1 else "have"
            message = f"{', '.join(lacking)} of {name.text!r} {have} no number"
            yield Finding(name.span, message, "write it under the factor's `values`, such as 4s: 4")


def _lacking(factor: Factor, field: Field) -> list[str]:
    """The options without a number. Null and negative numbers have a meaning of their own and are left out."""
    cells = values_of(field)
    options = [cell.value for cell in cells if isinstance(cell, Single) and cell.value is not None]
    free = ["any text" for cell in cells if isinstance(cell, Texts)]
    return [*(shown(value) for value in options if not _has_number(factor, value)), *free]


def _has_number(factor: Factor, value: Value) -> bool:
    if readable(value) is not None:
        return True
    measures = {name_of(factor.subject): value} if isinstance(value, str) else {}
    return not quantity(Charge(quantity=(factor,)), Call(lambda _: value, measures)).missing
