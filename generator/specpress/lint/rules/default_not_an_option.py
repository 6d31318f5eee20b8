"""A default is not among the options.

The API cannot use a value that it does not accept, so one of the two was read wrongly, or the docs contradict
themselves.

Correct the default or complete `options`. Where the docs really say both, write the value as `absent_means`: it counts
where the key is left out, is said with the contradiction, and is nobody's default.

```diff
 quality:
   type: string
   options: [low, high]
-  default: medium
+  default: high
```
"""

from specpress.catalog.values import ABSENT
from specpress.lint.nodes import place_of
from specpress.lint.refusals import OF_OPTIONS, refused_defaults
from specpress.lint.rule import ERROR, Finding, Findings, Model

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each default, or element of one, that is no option."""
    for refusal in refused_defaults(model):
        if refusal.problem.reason in OF_OPTIONS:
            help = "choose one of the options, or add it to them; if the docs really say both, write `absent_means`"
            yield refusal.finding(help)
    for measure in model.price.measures if model.price else ():
        if model.price and measure.default is not ABSENT and measure.default not in measure.options:
            span = place_of(model.price.origin, f"/measures/{measure.name}/default")
            message = (
                f"the default {measure.default!r} is none of the options of the measure {measure.name!r}"
            )
            yield Finding(span, message, "choose one of the options, or add it to them")
