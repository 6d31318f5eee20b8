"""A meaning is given to a value that the parameter refuses.

`meanings` explains values that do not mean what they say, such as -1 for a random seed. A reader would try it and
be refused. Mostly the limits exclude it by a slip, or the docs contradict themselves.

Widen the limit, or remove the meaning and write the contradiction under `discrepancies`.

```diff
 seed:
   type: integer
   min: 0
-  meanings: { "-1": a random seed }
+  meanings: { "0": a random seed }
```
"""

from specpress.catalog.types import Field
from specpress.check import problems_of_value
from specpress.lint.nodes import entries
from specpress.lint.refusals import reason
from specpress.lint.rule import WARNING, Finding, Findings, Model
from specpress.lint.spots import spots
from specpress.spec.yaml import Scalar, resolve

SEVERITY = WARNING


def check(model: Model) -> Findings:
    """Each meaning whose value is refused both as a text and as the number or word that it reads as."""
    for spot in spots(model):
        if spot.field is None or not spot.field.meanings:
            continue
        for name, _ in entries(spot.origin.get("meanings")):
            if (why := _refusal(spot.field, name)) is not None:
                message = f"a meaning is given to {name.text}, which {spot.name!r} refuses: {why}"
                yield Finding(name.span, message, "correct the limit or the value, or remove the meaning")


def _refusal(field: Field, name: Scalar) -> str | None:
    """Why no reading of a value is accepted; None where one is."""
    why = None
    for value in (name.text, resolve(name.text)):
        problems = problems_of_value(field.type, value, field.nullable)
        if not problems:
            return None
        why = reason(problems[0])
    return why
