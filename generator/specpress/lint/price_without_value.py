"""A price is computed from a parameter that may be absent, and it is not said what counts then.

A request without the parameter is valid, and nobody could tell its price.

Give the parameter its documented `default`; make it `required`; or write under the factor's `default` which
number the docs count when it is left out.

Bad:

```yaml
parameters:
  duration: { type: integer }
price:
  unit: USD
  charges:
    - { amount: "0.1", per: second, quantity: { parameter: duration } }
```

Good:

```yaml
parameters:
  duration: { type: integer, default: 5 }
price:
  unit: USD
  charges:
    - { amount: "0.1", per: second, quantity: { parameter: duration } }
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.catalog.values import ABSENT
from specpress.lint.base import Finding
from specpress.lint.charges import charge_nodes, factor_nodes, subject_node
from specpress.lint.domains import fields_on
from specpress.runtime.conditions import Key, holds

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each factor without a value in some valid request."""
    for charge, node in charge_nodes(model):
        # A charge whose condition does not hold without the parameter never lacks it.
        given = {test.subject for test in charge.when if not holds((test,), lambda _: ABSENT)}
        for factor, origin in factor_nodes(charge, node):
            subject = factor.subject
            if not isinstance(subject, Key) or factor.default is not ABSENT or subject in given:
                continue
            way = fields_on(model.request, subject.path)
            if way and not all(field.required for field in way):
                written = subject_node(origin)
                message = f"the price needs {written.text!r}, which may be absent and has no default"
                help = (
                    f"give {written.text!r} its default or make it required, or write the factor's `default`"
                )
                yield Finding(written.span, message, help)
