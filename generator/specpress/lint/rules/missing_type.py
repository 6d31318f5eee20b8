"""A value has no type, and the spec does not say that its type is unknown.

Without a type every value is let through: a schema refuses nothing and a class gives editors nothing to go by.
"The docs do not say" and "not written down yet" are two different things, and a reader cannot tell which it is.

Write `type`. Where the docs are silent and no request shows it, name `type` under `unknown` with the reason.

```diff
 seed:
   description: Fixes the random choices.
+  unknown:
+    type: The page shows neither a type nor an example.
```
"""

from specpress.catalog.types import AnyType
from specpress.lint.nodes import child
from specpress.lint.rule import WARNING, Finding, Findings, Model
from specpress.lint.spots import spots

SEVERITY = WARNING


def check(model: Model) -> Findings:
    """Each key, and each kind of element, that may be anything."""
    for spot in spots(model):
        if not isinstance(spot.type, AnyType) or child(spot.origin, "any_of") is not None:
            continue
        # The elements of an array that describes none have the array's own mapping.
        is_element = spot.field is None and spot.origin.get("type") is not None
        key = "items" if is_element else "type"
        if child(spot.origin, "unknown", key) is None:
            help = f"write `{key}`, or name `{key}` under `unknown` and say why"
            yield Finding(spot.origin.span, f"{spot.name!r} may be anything: it has no type", help)
