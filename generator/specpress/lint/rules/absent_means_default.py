"""What counts where a key is left out may be sent as well, or the key has a default besides.

`absent_means` is for a value that the docs give as the default though it may not be sent. One that may be sent is a
plain default, and schemas, classes and forms should have it as theirs. Of a required key, nothing is ever left out.

Write `default` for `absent_means`; or remove it.

```diff
 frames:
   type: integer
   min: 0
-  absent_means: 0
+  default: 0
```
"""

from specpress.catalog.values import ABSENT
from specpress.check import problems_of_value
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.spots import shown, spots

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each such value that is accepted, stands beside a default, or stands at a required key."""
    for spot in spots(model):
        field = spot.field
        if field is None or field.absent_means is ABSENT:
            continue
        said = f"{spot.name!r} counts as {shown(field.absent_means)} where it is left out"
        if field.required:
            yield Finding(spot.where("absent_means"), f"{said}, but it is required", "remove one of the two")
        elif field.default is not ABSENT:
            message = f"{said}, and its default is {shown(field.default)}"
            yield Finding(spot.where("absent_means"), message, "remove one of the two")
        elif not problems_of_value(field.type, field.absent_means, field.nullable):
            yield Finding(spot.where("absent_means"), f"{said}, and may be sent", "write it as `default`")
