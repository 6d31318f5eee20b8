"""An option is not of its parameter's type, mostly a number where text travels.

Many APIs take numbers as text: a duration of "5" or a version "6.1". Without quotes YAML reads a number, and a
schema would then list an option that its own type refuses.

Quote the option where text travels; else correct `type`.

```diff
 duration:
   type: string
-  options: [5, 10]
+  options: ["5", "10"]
```
"""

from specpress.lint.nodes import text_of
from specpress.lint.refusals import cure_of_type, has_type, type_names
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.spots import options, shown

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each option that none of the types of its parameter takes. Null is an option of any type."""
    for spot, values in options(model):
        for value, node in values:
            if value is not None and not any(has_type(value, type_) for type_ in spot.types):
                message = f"the option {shown(value)} of {spot.name!r} is not {type_names(spot.types)}"
                yield Finding(node.span, message, cure_of_type(spot.types, value, text_of(node)))
