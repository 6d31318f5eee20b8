"""The greatest value is not one that the steps lead to.

Steps are counted from `min`, or from 0. Where `max` lies between two steps, it is not allowed itself, although
the docs name it. Mostly one of the three numbers is a slip, or the steps count from somewhere else.

Correct `min`, `max` or `step`. Where the docs do say so, write the last value that is allowed as `max`.

```diff
 duration:
   type: integer
   min: 3
-  max: 10
+  max: 9
   step: 2
```
"""

from decimal import Decimal
from fractions import Fraction

from specpress.catalog.types import NumberType
from specpress.lint.rule import WARNING, Finding, Findings, Model
from specpress.lint.spots import spots_of

SEVERITY = WARNING


def check(model: Model) -> Findings:
    """Each number with a step whose greatest value misses the steps."""
    for spot, type_ in spots_of(model, NumberType):
        if type_.step is None or type_.max is None or type_.step <= 0:
            continue
        start = type_.min or Decimal(0)
        rest = (Fraction(type_.max) - Fraction(start)) % Fraction(type_.step)
        if rest and type_.max > start:
            last = type_.max - Decimal(rest.numerator) / Decimal(rest.denominator)
            message = (
                f"steps of {type_.step} from {start} do not lead to the max {type_.max} of {spot.name!r}"
            )
            yield Finding(spot.where("max"), message, f"the last step before it is {last}")
