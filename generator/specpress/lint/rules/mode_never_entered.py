"""A mode begins in a case that never occurs.

The options, limits and defaults leave no request in which its `when` holds, so that docs would describe a mode
which nobody can enter.

Correct the condition, or the options and limits of the parameter that it names. Where the docs do not say what
puts the model into the mode, leave `when` out.

```diff
 uploads: { max_files: 2, kinds: [{ kind: image }] }
 modes:
   blend:
-    when: { uploads: { min: 3 } }
+    when: { uploads: { min: 2 } }
```
"""

from specpress.lint.conditions import modes_of, never_holding
from specpress.lint.rule import ERROR, Findings, Model

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each test of a mode's `when` that no value passes."""
    for name, when in modes_of(model):
        yield from never_holding(when, f"the mode {name!r} never begins")
