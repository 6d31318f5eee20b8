"""A rule applies in a case that never occurs.

The options, limits and defaults leave no request in which its `when` holds, so that what it demands is demanded
of nobody. Mostly the condition names the wrong value, or an option is missing.

Correct the condition, or the options and limits of the parameter that it names.

```diff
 parameters:
   quality: { type: string, options: [low, high] }
   duration: { type: integer, min: 1, max: 10 }
 rules:
-  - when: { duration: { above: 10 } }
+  - when: { duration: { above: 5 } }
     then: { quality: low }
```
"""

from specpress.lint.conditions import constraints_of, never_holding
from specpress.lint.rule import ERROR, Findings, Model

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each test of a `when`, or of the elements that a total counts, that no value passes."""
    for constraint in constraints_of(model):
        yield from never_holding(constraint.tests("when"), "this rule never applies")
        yield from never_holding(constraint.chosen(), "this rule counts no element")
