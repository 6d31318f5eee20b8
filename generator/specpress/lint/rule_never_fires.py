"""A rule applies in a case that never occurs.

The options, limits and defaults leave no request in which its `when` holds, so that what it demands is demanded
of nobody. Mostly the condition names the wrong value, or an option is missing.

Correct the condition, or the options and limits of the parameter that it names.

Bad:

```yaml
parameters:
  duration: { type: integer, min: 1, max: 10 }
rules:
  - when: { duration: { above: 10 } }
    then: { quality: low }
```

Good:

```yaml
parameters:
  duration: { type: integer, min: 1, max: 10 }
rules:
  - when: { duration: { above: 5 } }
    then: { quality: low }
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.conditions import rules_of
from specpress.lint.demands import in_words, never_holds

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each test of a `when` that no value passes."""
    for placed in rules_of(model):
        for asked in placed.asked("when"):
            domain = never_holds(asked, (), model.uploads)
            if domain is not None:
                message = f"this rule never applies: {asked.name!r} is always {in_words(domain)}"
                yield Finding(
                    asked.node.span, message, "correct the condition or the limits of the parameter"
                )
