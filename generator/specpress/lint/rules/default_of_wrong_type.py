"""A default is not of its parameter's type.

A schema would publish a default that it refuses itself, and a class would not even load. Mostly quotes are
missing or stand where none belong: YAML reads `5` as a number and `"5"` as a text.

Quote the default where text travels, remove the quotes where a number does, or correct `type`. A default of null
wants `nullable: true`.

```diff
 duration:
   type: string
-  default: 5
+  default: "5"
```
"""

from specpress.lint.refusals import OF_TYPE, RefusedDefault, cure_of_type, refused_defaults
from specpress.lint.rule import ERROR, Findings, Model
from specpress.spec.yaml import Scalar

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each default, or part of one, that has the wrong type."""
    for refusal in refused_defaults(model):
        if refusal.problem.reason in OF_TYPE:
            yield refusal.finding(_help(refusal))


def _help(refusal: RefusedDefault) -> str:
    node = refusal.spot.origin.get("default")
    if not isinstance(node, Scalar):
        return "correct the value, or the `type`; if the docs really say both, write `absent_means`"
    if node.value is None:
        return "write `nullable: true` if null is accepted; else remove the default"
    return cure_of_type(refusal.spot.types, node.value, node.text)
