"""A case of a price is never taken.

The first case that holds counts. One behind a case without `when` is never reached, and one whose condition no
request fulfils is never met, so that its amount is charged to nobody.

Put the case without `when` last, and correct a condition that cannot hold.

```diff
 parameters:
   resolution: { type: string, options: [720p, 1080p], default: 720p }
 price:
   unit: USD
   charges:
     - amount:
+        - { when: { resolution: 1080p }, amount: "0.20" }
         - { amount: "0.10" }
-        - { when: { resolution: 1080p }, amount: "0.20" }
```
"""

from specpress.lint.conditions import always_holds, cases_of, never_holding
from specpress.lint.rule import ERROR, Finding, Findings, Model

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each case behind one that always holds, and each whose condition never does."""
    for cases in cases_of(model):
        ended = False
        for case in cases:
            if ended:
                help = "put the case that always holds last"
                yield Finding(case.node.span, "this case is never reached: one before it always holds", help)
            yield from never_holding(case.when, "this case never holds")
            ended = ended or case.always or bool(case.when and all(map(always_holds, case.when)))
