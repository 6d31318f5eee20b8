"""A price is computed from a parameter that may be absent, and it is not said what counts then.

A request without the parameter is valid, and nobody could tell its price.

Give the parameter its documented `default`; make it `required`; or write under the factor's `default` which
number the docs count when it is left out.

```diff
 parameters:
   duration: { type: integer }
 price:
   unit: USD
   charges:
-    - { amount: "0.1", per: second, quantity: { parameter: duration } }
+    - { amount: "0.1", per: second, quantity: { parameter: duration, default: 5 } }
```
"""

from specpress.catalog.values import ABSENT
from specpress.lint.prices import parameter_factors
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.runtime.conditions import holds

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each factor without a value in some valid request."""
    for charge, factor, _, name, fields in parameter_factors(model):
        # A charge whose condition does not hold without the parameter never lacks it.
        given = {test.subject for test in charge.when if not holds((test,), lambda _: ABSENT)}
        optional = next((field for field in fields if not field.required), None)
        if factor.default is not ABSENT or factor.subject in given or optional is None:
            continue
        if optional is fields[-1]:
            message = f"the price needs {name.text!r}, which may be absent and has no default"
            help = f"give {name.text!r} its default or make it required, or write the factor's `default`"
        else:
            message = f"the price needs {name.text!r}, which is absent where {optional.key!r} is left out"
            help = f"make {optional.key!r} required, or write the factor's `default`"
        yield Finding(name.span, message, help)
