"""A rule demands what no request can fulfil.

No option or number that the parameter takes does what the rule asks, so that every request in the rule's case
would be refused; without `when`, every request at all.

Correct the demand, or the parameter's options and limits. Where the case itself is forbidden, say so: demand of
the parameter under `when` that it is `none_of` that value.

Bad:

```yaml
parameters:
  mode: { type: string, options: [std, pro] }
  duration: { type: integer, min: 5, max: 10 }
rules:
  - when: { mode: pro }
    then: { duration: { max: 4 } }
```

Good:

```yaml
parameters:
  mode: { type: string, options: [std, pro] }
  duration: { type: integer, min: 5, max: 10 }
rules:
  - when: { mode: pro }
    then: { duration: { max: 5 } }
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model, Uploads
from specpress.lint.base import Finding
from specpress.lint.conditions import Placed, rules_of
from specpress.lint.demands import in_words, never_holds
from specpress.lint.groups import always_there, range_of_total

SEVERITY = Severity.ERROR
_HELP = "correct the demand, or the limits of the parameter"


def check(model: Model) -> Iterator[Finding]:
    """Each demand that nothing fulfils."""
    for placed in rules_of(model):
        yield from _tests(placed, model.uploads)
        yield from _keys(placed)
        yield from _total(placed, model.uploads)


def _tests(placed: Placed, uploads: Uploads | None) -> Iterator[Finding]:
    when = placed.asked("when")
    case = "in this rule's case it is" if when else "it is always"
    for key, given, words in (("then", when, case), ("otherwise", (), "otherwise it is")):
        for asked in placed.asked(key):
            domain = never_holds(asked, given, uploads)
            if domain is not None:
                message = f"the demand on {asked.name!r} cannot be met: {words} {in_words(domain)}"
                yield Finding(asked.node.span, message, _HELP)


def _keys(placed: Placed) -> Iterator[Finding]:
    rule = placed.rule.rule
    for key, paths in (("exactly_one", rule.exactly_one), ("at_most_one", rule.at_most_one)):
        there = always_there(placed.home, paths)
        if len(there) > 1:
            names = " and ".join(repr(".".join(path)) for path in there)
            message = f"{names} are always there, so that {key.replace('_', ' ')} of them cannot be"
            yield Finding(placed.rule.origin.where(key), message, "correct the list, or what is `required`")


def _total(placed: Placed, uploads: Uploads | None) -> Iterator[Finding]:
    total = placed.rule.rule.total
    if total is None:
        return
    found = range_of_total(total, placed.home, uploads)
    span = placed.rule.origin.where("total")
    if total.max is not None and found.low is not None and found.low > total.max:
        yield Finding(span, f"the sum is {found}, never at most {total.max}", _HELP)
    if total.min is not None and found.high is not None and found.high < total.min:
        yield Finding(span, f"the sum is {found}, never at least {total.min}", _HELP)
