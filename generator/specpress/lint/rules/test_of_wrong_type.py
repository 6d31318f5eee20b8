"""A condition compares a parameter with something that it can never be.

The value is of another type, is no option, or lies beyond the limits; or a text is held against `min` and `max`,
which are for numbers and counts. The condition would then never hold (or, with `none_of`, always), and the rule,
mode or price behind it would be wrong without a word.

Write the value as it travels (quoted where it is text), and use `min_length` and `max_length` for texts.

```diff
 parameters:
   quality: { type: string, options: [low, high] }
   duration: { type: string, options: ["5", "10"] }
 rules:
-  - when: { duration: 10 }
+  - when: { duration: "10" }
     then: { quality: high }
```
"""

from specpress.lint.conditions import all_tests, misfits
from specpress.lint.rule import ERROR, Findings, Model

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each part of a test that its subject can have nothing to do with."""
    for test in all_tests(model):
        yield from misfits(test)
