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

from specpress.lint.refusals import OF_OPTIONS, refused_defaults
from specpress.lint.rule import ERROR, Findings, Model

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each default, or element of one, that is no option."""
    for refusal in refused_defaults(model):
        if refusal.problem.reason in OF_OPTIONS:
            help = "choose one of the options, or add it to them; if the docs really say both, write `absent_means`"
            yield refusal.finding(help)
