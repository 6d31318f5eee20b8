"""A price multiplies by an option that does not read as a number.

"5" does, "4s" and "1080p" do not, so that the price of such a request could not be computed.

Write the number of each such option under `values`. Where an option does not stand for a quantity, use `amount`
or `times` with cases instead.

Bad:

```yaml
parameters:
  duration: { type: string, options: [4s, 8s], default: 4s }
price:
  unit: USD
  charges:
    - { amount: "0.1", per: second, quantity: { parameter: duration } }
```

Good:

```yaml
parameters:
  duration: { type: string, options: [4s, 8s], default: 4s }
price:
  unit: USD
  charges:
    - { amount: "0.1", per: second, quantity: { parameter: duration, values: { 4s: 4, 8s: 8 } } }
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.charges import charge_nodes, factor_nodes, subject_node
from specpress.lint.domains import One, Texts, fields_on, values_of
from specpress.lint.walk import Value, shown
from specpress.runtime.conditions import Key
from specpress.runtime.price import Charge, Factor
from specpress.runtime.quantity import Call, quantity, readable

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each parameter that is multiplied by and that has options without a number."""
    for charge, node in charge_nodes(model):
        for factor, origin in factor_nodes(charge, node):
            lacking = _lacking(model, factor)
            if lacking:
                written = subject_node(origin)
                message = f"{', '.join(lacking)} of {written.text!r} {'has' if len(lacking) == 1 else 'have'} no number"
                yield Finding(written.span, message, "write it under the factor's `values`, such as 4s: 4")


def _lacking(model: Model, factor: Factor) -> list[str]:
    """The options without a number. Null and negative numbers have a meaning of their own and are left out."""
    if not isinstance(factor.subject, Key) or factor.by != "value":
        return []
    way = fields_on(model.request, factor.subject.path)
    cells = values_of(way[-1]) if way else ()
    options = [cell.value for cell in cells if isinstance(cell, One) and cell.value is not None]
    free = ["any text" for cell in cells if isinstance(cell, Texts)]
    return [*(shown(value) for value in options if not _has_number(factor, value)), *free]


def _has_number(factor: Factor, value: Value) -> bool:
    if readable(value) is not None:
        return True
    return not quantity(Charge(quantity=(factor,)), Call(lambda _: value, {})).missing
