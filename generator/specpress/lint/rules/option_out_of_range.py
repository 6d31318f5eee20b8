"""An option is beyond a limit of its own parameter.

A value must be an option and keep the limits, so that this option could never be sent. Mostly the limits stand in
the docs for another case, or one digit is a slip.

Correct the option or the limit; where the options say everything, remove the limit. Where other values within the
limits may be sent beside the options, write `open_options: true`. Beside `size` and `ratio` an option that is no size
and no ratio, such as `auto`, needs no such word.

```diff
 duration:
   type: integer
   max: 10
-  options: [5, 10, 15]
+  options: [5, 10]
```
"""

from dataclasses import replace

from specpress.catalog.types import NumberType, StringType
from specpress.check import problems_of_value
from specpress.lint.refusals import has_type, refused
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.spots import options, shown

SEVERITY = ERROR
_WITHOUT_LIMITS = (StringType(), NumberType(), NumberType(integer=True))


def check(model: Model) -> Findings:
    """Each option that its type refuses although it is an option."""
    for spot, values in options(model):
        for type_ in spot.types:
            if not isinstance(type_, (NumberType, StringType)) or type_.open_options:
                continue
            free = replace(type_, options=())
            if free in _WITHOUT_LIMITS:
                continue
            for value, node in values:
                for problem in problems_of_value(free, value) if has_type(value, free) else ():
                    message = refused(f"the option {shown(value)} of {spot.name!r}", problem)
                    help = "correct the option or the limit, or say `open_options: true` if other values may be sent"
                    yield Finding(node.span, message, help)
