"""An example is refused by the schema of its own model.

Examples are published, tried out by readers, and used as tests. One that is refused means that the spec or the
docs are wrong: a parameter is missing or misspelt, a limit is too narrow, or quotes are missing.

Mend the spec where the docs' request really works; else correct the example.

```diff
 parameters:
   duration: { type: string }
 examples:
   - title: Short clip
-    request: { model: still, params: { duration: 5 } }
+    request: { model: still, params: { duration: "5" } }
```
"""

from specpress.check import problems, problems_of_value
from specpress.lint.nodes import elements
from specpress.lint.refusals import fix_in, place_in, refused
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.spots import shown, spots

SEVERITY = ERROR
NEEDS_PROVIDER = True
_HELP = "correct the example, or the spec where the API takes it"


def check(model: Model) -> Findings:
    """Each problem of a documented request, and of a value that a parameter shows."""
    for example in model.examples:
        for problem in problems(model, example.request):
            message = refused(f"the example {example.title!r}", problem)
            fix = fix_in(example.origin, problem)
            yield Finding(place_in(example.origin, problem), message, _HELP, fix=fix)
    for spot in spots(model):
        if spot.field is None or not spot.field.examples:
            continue
        nodes = elements(spot.origin.get("examples"))
        for value, node in zip(spot.field.examples, nodes, strict=False):
            for problem in problems_of_value(spot.field.type, value, spot.field.nullable):
                message = refused(f"the example {shown(value)} of {spot.name!r}", problem)
                yield Finding(place_in(node, problem), message, _HELP, fix=fix_in(node, problem))
