"""A rule demands what holds for every request anyway.

The options, limits and `required` keys of the parameters see to it already, so that no request can break the
rule. Either it is superfluous, or a limit is narrower than the docs say.

Remove the rule, correct its demand, or widen the limit that holds without it.

```diff
 parameters:
   mode: { type: string, options: [std, pro] }
   duration: { type: integer, min: 5, max: 10 }
 rules:
-  - { when: { mode: pro }, then: { duration: { max: 10 } } }
+  - { when: { mode: pro }, then: { duration: { max: 5 } } }
```
"""

from specpress.lint.conditions import PlacedConstraint, always_holds, constraints_of, never_holds
from specpress.lint.domains import always_kept, always_there
from specpress.lint.rule import WARNING, Finding, Findings, Model

SEVERITY = WARNING


def check(model: Model) -> Findings:
    """Each constraint that a request can break, if only it could."""
    for constraint in constraints_of(model):
        fires = all(never_holds(test) is None for test in constraint.tests("when"))
        if constraint.constraint.checked and fires and _is_kept(constraint):
            message = "no request can break this rule: the parameters' own limits demand the same"
            help = "remove the rule, or widen a limit that is too narrow"
            yield Finding(constraint.constraint.origin.span, message, help)


def _is_kept(constraint: PlacedConstraint) -> bool:
    """Whether every demand of a constraint holds already."""
    rule, scope = constraint.constraint.rule, constraint.scope
    when, then, otherwise = map(constraint.tests, ("when", "then", "otherwise"))
    if len(then) != len(rule.then) or len(otherwise) != len(rule.otherwise):
        return False
    return (
        all(always_holds(test, when) for test in then)
        and all(always_holds(test) for test in otherwise)
        and (not rule.at_least_one or bool(always_there(scope, rule.at_least_one)))
        and (not rule.exactly_one or len(rule.exactly_one) == len(always_there(scope, rule.exactly_one)) == 1)
        and len(rule.at_most_one) < 2
        and all(always_kept(total, scope, constraint.uploads) for total in rule.totals)
    )
