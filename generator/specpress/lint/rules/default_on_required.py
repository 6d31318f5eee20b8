"""A parameter is required and has a default as well.

A default is what the server uses when a key is absent, and a required key never is, so the default has no effect.
Mostly the key is optional, or the value is only the one that the docs' example shows.

Remove `required` where the key may be left out; else remove `default`. A value that is only shown belongs under
`examples`.

```diff
 duration:
   type: integer
   required: true
-  default: 5
+  examples: [5]
```
"""

from specpress.catalog.values import ABSENT
from specpress.lint.rule import WARNING, Finding, Findings, Model
from specpress.lint.spots import shown, spots

SEVERITY = WARNING


def check(model: Model) -> Findings:
    """Each key of the request that is required and has a default."""
    for spot in spots(model):
        field = spot.field
        if field is not None and field.required and field.default is not ABSENT and spot.request:
            message = f"{spot.name!r} is required, so its default {shown(field.default)} is never used"
            yield Finding(spot.where("default"), message, "remove `required`, or remove `default`")
