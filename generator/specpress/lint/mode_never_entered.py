"""A mode begins in a case that never occurs.

The options, limits and defaults leave no request in which its `when` holds, so that docs would describe a mode
which nobody can enter.

Correct the condition, or the options and limits of the parameter that it names. Where the docs do not say what
puts the model into the mode, leave `when` out.

Bad:

```yaml
uploads: { max_files: 1 }
modes:
  blend:
    when: { uploads: { min: 2 } }
```

Good:

```yaml
uploads: { max_files: 2 }
modes:
  blend:
    when: { uploads: { min: 2 } }
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.conditions import modes_of
from specpress.lint.demands import in_words, never_holds

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each test of a mode's `when` that no value passes."""
    for name, when in modes_of(model):
        for asked in when:
            domain = never_holds(asked, (), model.uploads)
            if domain is not None:
                message = f"the mode {name!r} never begins: {asked.name!r} is always {in_words(domain)}"
                yield Finding(
                    asked.node.span, message, "correct the condition or the limits of the parameter"
                )
