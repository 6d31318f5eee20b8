"""A price gives a number to an option that the parameter does not have.

The number is never used. Mostly the option is misspelt, and the right one has no number then.

Write the option as the parameter lists it.

Bad:

```yaml
parameters:
  duration: { type: string, options: [4s, 8s], default: 4s }
price:
  unit: USD
  charges:
    - { amount: "0.1", per: second, quantity: { parameter: duration, values: { 4s: 4, 8s: 8, 12s: 12 } } }
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

from specpress.base.diagnostics import Severity, suggestion
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.charges import charge_nodes, factor_nodes, subject_node
from specpress.lint.domains import One, fields_on, values_of
from specpress.lint.walk import Value
from specpress.runtime.conditions import Key
from specpress.runtime.quantity import readable
from specpress.spec.yaml import Mapping

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each entry of a factor's `values` that names no option."""
    for charge, node in charge_nodes(model):
        for factor, origin in factor_nodes(charge, node):
            values = origin.get("values")
            if not isinstance(factor.subject, Key) or not isinstance(values, Mapping):
                continue
            way = fields_on(model.request, factor.subject.path)
            cells = values_of(way[-1]) if way else ()
            options = [_text(cell.value) for cell in cells if isinstance(cell, One)]
            if len(options) < len(cells):  # some values are not listed one by one
                continue
            for name, _ in values.items:
                if not any(_is_same(name.text, option) for option in options):
                    help = suggestion(name.text, options) or f"options: {', '.join(options) or 'none'}"
                    message = f"{name.text!r} is no option of {subject_node(origin).text!r}"
                    yield Finding(name.span, message, help)


def _text(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_same(one: str, other: str) -> bool:
    """Whether an entry is for an option: numbers are the same however they are written."""
    return one == other or (readable(one) is not None and readable(one) == readable(other))
