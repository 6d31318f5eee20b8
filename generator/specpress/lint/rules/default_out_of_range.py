"""A default is beyond a limit of its parameter.

It is below the least or above the greatest value, off the steps, too long, without enough elements, or it does
not match the pattern. The API cannot use a value that it refuses, so one of the two was read wrongly, or the docs
contradict themselves.

Correct the default or the limit. Where the docs really say both, write the value as `absent_means`: it counts where the
key is left out, is said with the contradiction, and is nobody's default.

```diff
 width:
   type: integer
   min: 64
-  default: 0
+  default: 1024
```
"""

from specpress.lint.refusals import OF_OPTIONS, OF_TYPE, refused_defaults
from specpress.lint.rule import ERROR, Findings, Model

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each default that has the right type, is an option where there are any, and is refused all the same."""
    for refusal in refused_defaults(model):
        if refusal.problem.reason not in OF_TYPE | OF_OPTIONS:
            yield refusal.finding(
                "correct the default or the limit; if the docs really say both, write `absent_means` for `default`"
            )
