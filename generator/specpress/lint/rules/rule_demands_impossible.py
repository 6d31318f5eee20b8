"""A rule demands what no request can fulfil.

No option or number that the parameter takes does what the rule asks, so that every request in the rule's case
would be refused; without `when`, every request at all.

Correct the demand, or the parameter's options and limits. Where the case itself is forbidden, say so: demand of
the parameter under `when` that it is `none_of` that value.

```diff
 parameters:
   mode: { type: string, options: [std, pro] }
   duration: { type: integer, min: 5, max: 10, default: 5 }
 rules:
   - when: { mode: pro }
-    then: { duration: { max: 4 } }
+    then: { duration: { max: 5 } }
```
"""

from specpress.lint.conditions import PlacedConstraint, constraints_of, never_holds
from specpress.lint.domains import always_there, in_words, never_kept
from specpress.lint.rule import ERROR, Finding, Findings, Model

SEVERITY = ERROR
_HELP = "correct the demand, or the limits of the parameter"


def check(model: Model) -> Findings:
    """Each demand that nothing fulfils."""
    for constraint in constraints_of(model):
        yield from _tests(constraint)
        yield from _keys(constraint)
        yield from _totals(constraint)


def _tests(constraint: PlacedConstraint) -> Findings:
    when = constraint.tests("when")
    case = "in this rule's case it is" if when else "it is always"
    for key, given, words in (("then", when, case), ("otherwise", (), "otherwise it is")):
        for test in constraint.tests(key):
            if (domain := never_holds(test, given)) is not None:
                message = f"the demand on {test.name!r} cannot be met: {words} {in_words(domain)}"
                yield Finding(test.node.span, message, _HELP)


def _keys(constraint: PlacedConstraint) -> Findings:
    rule, origin = constraint.constraint.rule, constraint.constraint.origin
    for key, paths in (("exactly_one", rule.exactly_one), ("at_most_one", rule.at_most_one)):
        there = always_there(constraint.scope, paths)
        if len(there) > 1:
            names = " and ".join(repr(".".join(path)) for path in there)
            message = f"{names} are always there, so that {key.replace('_', ' ')} of them cannot be"
            yield Finding(origin.where(key), message, "correct the list, or what is `required`")


def _totals(constraint: PlacedConstraint) -> Findings:
    keys = {"sum": "total", "product": "product", "distinct": "distinct"}
    for total in constraint.constraint.rule.totals:
        if (refused := never_kept(total, constraint.scope, constraint.uploads)) is not None:
            within, limit = refused
            span = constraint.constraint.origin.where(keys[total.by])
            yield Finding(span, f"the {total.by} is {within}, never {limit}", _HELP)
