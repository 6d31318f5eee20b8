"""A step is 0 or negative, or a value must be a multiple of 0.

No value lies such a step from another, and a schema with it is not valid.

Write the distance between two allowed values, such as `step: 0.5`; remove the key where every value is allowed.

```diff
 strength:
   type: number
   min: 0
   max: 1
-  step: 0
+  step: 0.05
```
"""

from specpress.catalog.types import NumberType, StringType
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.spots import spots_of

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each step or multiple that is not above 0."""
    for spot, type_ in spots_of(model, NumberType):
        rounding = type_.rounding.multiple_of if type_.rounding else None
        for key, step in (("step", type_.step), ("multiple_of", type_.multiple_of), ("rounding", rounding)):
            if step is not None and step <= 0:
                message = f"{key!r} of {spot.name!r} is {step}, which is not above 0"
                yield Finding(spot.where(key), message, "write the distance between two allowed values")
    for spot, text in spots_of(model, StringType):
        if text.size is not None and text.size.multiple_of is not None and text.size.multiple_of <= 0:
            message = f"'multiple_of' in the size of {spot.name!r} is {text.size.multiple_of}"
            yield Finding(spot.where("size"), message, "write a number above 0, or remove the key")
