"""The greatest value is not one that the steps lead to.

Steps are counted from `min`, or from 0. Where `max` lies between two steps, it is not allowed itself, although
the docs name it. Mostly one of the three numbers is a slip, or the steps count from somewhere else.

Correct `min`, `max` or `step`. Where the docs do say so, write the last value that is allowed as `max`.

Bad:

```yaml
duration:
  type: integer
  min: 3
  max: 10
  step: 2
```

Good:

```yaml
duration:
  type: integer
  min: 3
  max: 9
  step: 2
```
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.walk import numbers

SEVERITY = Severity.WARNING


def check(model: Model) -> Iterator[Finding]:
    """Each number with a step whose greatest value misses the steps."""
    for spot, type_ in numbers(model):
        if type_.step is None or type_.max is None or type_.step <= 0:
            continue
        origin = type_.min or Decimal(0)
        rest = (Fraction(type_.max) - Fraction(origin)) % Fraction(type_.step)
        if rest and type_.max > origin:
            last = type_.max - Decimal(rest.numerator) / Decimal(rest.denominator)
            message = (
                f"steps of {type_.step} from {origin} do not lead to the max {type_.max} of {spot.name!r}"
            )
            yield Finding(spot.where("max"), message, f"the last step before it is {last}")
