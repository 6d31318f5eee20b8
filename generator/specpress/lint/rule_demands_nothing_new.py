"""A rule demands what holds for every request anyway.

The options, limits and `required` keys of the parameters see to it already, so that no request can break the
rule. Either it is superfluous, or a limit is narrower than the docs say.

Remove the rule, or widen the limit that holds without it.

Bad:

```yaml
parameters:
  mode: { type: string, options: [std, pro] }
  duration: { type: integer, min: 5, max: 10 }
rules:
  - when: { mode: pro }
    then: { duration: { max: 10 } }
```

Good:

```yaml
parameters:
  mode: { type: string, options: [std, pro] }
  duration: { type: integer, min: 5, max: 15 }
rules:
  - when: { mode: pro }
    then: { duration: { max: 10 } }
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model, Uploads
from specpress.lint.base import Finding
from specpress.lint.conditions import Placed, rules_of
from specpress.lint.demands import always_holds, never_holds
from specpress.lint.groups import always_there, range_of_total

SEVERITY = Severity.WARNING


def check(model: Model) -> Iterator[Finding]:
    """Each rule that a request can break, if only it could."""
    for placed in rules_of(model):
        fires = all(never_holds(asked, (), model.uploads) is None for asked in placed.asked("when"))
        if placed.rule.checked and fires and _is_kept(placed, model.uploads):
            message = "no request can break this rule: the parameters' own limits demand the same"
            yield Finding(
                placed.rule.origin.span, message, "remove the rule, or widen a limit that is too narrow"
            )


def _is_kept(placed: Placed, uploads: Uploads | None) -> bool:
    """Whether every demand of a rule holds already."""
    rule, when = placed.rule.rule, placed.asked("when")
    then, otherwise = placed.asked("then"), placed.asked("otherwise")
    if len(then) != len(rule.then) or len(otherwise) != len(rule.otherwise):
        return False
    return (
        all(always_holds(asked, when, uploads) for asked in then)
        and all(always_holds(asked, (), uploads) for asked in otherwise)
        and (not rule.at_least_one or bool(always_there(placed.home, rule.at_least_one)))
        and (
            not rule.exactly_one
            or len(rule.exactly_one) == len(always_there(placed.home, rule.exactly_one)) == 1
        )
        and len(rule.at_most_one) < 2
        and _sum_is_kept(placed, uploads)
    )


def _sum_is_kept(placed: Placed, uploads: Uploads | None) -> bool:
    total = placed.rule.rule.total
    if total is None:
        return True
    found = range_of_total(total, placed.home, uploads)
    least = total.min is None or (found.low is not None and found.low >= total.min)
    return least and (total.max is None or (found.high is not None and found.high <= total.max))
