"""A default is not among the options.

The API cannot use a value that it does not accept, so one of the two was read wrongly, or the docs contradict
themselves.

Correct the default or complete `options`. Where the docs contradict themselves, choose what works and write the
contradiction under `discrepancies`.

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
            yield refusal.finding("choose one of the options, or add it to them")
