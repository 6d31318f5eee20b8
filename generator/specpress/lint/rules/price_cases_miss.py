"""A price has no amount for some valid request.

The cases of an amount leave out an option or a range of numbers, so that nobody could tell what such a request
costs. Mostly an option was added to the parameter and not to the price.

Add the missing case, or a last one without `when` for all the rest. Where the docs do not name the amount, name
`amount` under the charge's `unknown`.

```diff
 parameters:
   resolution: { type: string, options: [720p, 1080p, 4K], default: 720p }
 price:
   unit: USD
   charges:
     - amount:
         - { when: { resolution: 720p }, amount: "0.1" }
         - { when: { resolution: 1080p }, amount: "0.2" }
+        - { when: { resolution: 4K }, amount: "0.4" }
```
"""

from specpress.lint.nodes import child
from specpress.lint.prices import charges_of
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.samples import samples
from specpress.lint.spots import shown
from specpress.runtime.conditions import Condition, holds
from specpress.runtime.price import Charge
from specpress.spec.yaml import Sequence

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each list of cases that leaves some request without an amount."""
    for charge, node in charges_of(model):
        cases = node.get("amount")
        if not isinstance(cases, Sequence) or not charge.amounts or child(node, "unknown", "amount"):
            continue
        if (missed := _missed(model, charge)) is not None:
            help = "add a case for it, or a last case without `when`"
            yield Finding(cases.span, f"there is no amount for {missed}", help)


def _missed(model: Model, charge: Charge) -> str | None:
    """A request, in words, that none of the cases holds for."""
    cases: list[Condition] = [case.when for case in charge.amounts]
    if () in cases:
        return None
    for sample in samples(model, (*cases, charge.when)):
        if not holds(charge.when, sample.lookup, sample.measures):
            continue
        if not any(holds(case, sample.lookup, sample.measures) for case in cases):
            return " and ".join(f"{name} {shown(value)}" for name, value in sample.named) or "some request"
    return None
