"""A case of a price is never taken, or a charge is never made.

The first case that holds counts. One behind a case without `when` is never reached, nor is one behind a case that
holds whenever it does. A case or a charge whose condition no request fulfils is never met. Its amount is charged to
nobody.

Put the case without `when` last and the narrower case first, and correct a condition that cannot hold.

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

from collections.abc import Sequence

from specpress.lint.conditions import (
    PlacedCase,
    PlacedTest,
    always_holds,
    cases_of,
    charge_tests,
    never_holding,
)
from specpress.lint.rule import ERROR, Finding, Findings, Model

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each case behind one that holds whenever it does, and each condition of a price that never holds."""
    yield from never_holding(charge_tests(model), "this charge is never made")
    for cases in cases_of(model):
        for index, case in enumerate(cases):
            impossible = [*never_holding(case.when, "this case never holds", case.charged)]
            yield from impossible
            if not impossible and (before := _taken_before(case, cases[:index])) is not None:
                yield before


def _taken_before(case: PlacedCase, earlier: Sequence[PlacedCase]) -> Finding | None:
    """That a case is never reached, because an earlier one holds whenever it does."""
    for other in earlier:
        if other.always or _always(other, case.charged):
            help = "put the case that always holds last"
            return Finding(case.node.span, "this case is never reached: one before it always holds", help)
        if case.when and _always(other, (*case.charged, *case.when)):
            message = (
                f"this case is never reached: the one in line {other.node.span.line} holds whenever it does"
            )
            return Finding(case.node.span, message, "put the narrower case first, or correct its condition")
    return None


def _always(case: PlacedCase, given: Sequence[PlacedTest]) -> bool:
    """Whether a case holds wherever other tests do."""
    return bool(case.when) and all(always_holds(test, given) for test in case.when)
