"""A case of a price is never taken.

The first case that holds counts. One behind a case without `when` is never reached, and one whose condition no
request fulfils is never met, so that its amount is charged to nobody.

Put the case without `when` last, and correct a condition that cannot hold.

Bad:

```yaml
amount:
  - amount: "0.10"
  - when: { resolution: 1080p }
    amount: "0.20"
```

Good:

```yaml
amount:
  - when: { resolution: 1080p }
    amount: "0.20"
  - amount: "0.10"
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.conditions import cases_of
from specpress.lint.demands import always_holds, in_words, never_holds

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each case behind one that always holds, and each whose condition never does."""
    for cases in cases_of(model):
        ended = False
        for case in cases:
            if ended:
                help = "put the case that always holds last"
                yield Finding(case.node.span, "this case is never reached: one before it always holds", help)
            for asked in case.when:
                domain = never_holds(asked, (), model.uploads)
                if domain is not None:
                    message = f"this case never holds: {asked.name!r} is always {in_words(domain)}"
                    yield Finding(
                        asked.node.span, message, "correct the condition or the limits of the parameter"
                    )
            certain = case.when and all(always_holds(asked, (), model.uploads) for asked in case.when)
            ended = ended or case.always or bool(certain)
