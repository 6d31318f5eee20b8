"""An example is refused by the schema of its own model.

Examples are published, tried out by readers, and used as tests. One that is refused means that the spec or the
docs are wrong: a parameter is missing or misspelt, a limit is too narrow, or quotes are missing.

Mend the spec where the docs' request really works; else correct the example.

Bad:

```yaml
parameters:
  duration: { type: string }
examples:
  - title: Short clip
    request: { model: demo, duration: 5 }
```

Good:

```yaml
parameters:
  duration: { type: string }
examples:
  - title: Short clip
    request: { model: demo, duration: "5" }
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.check.request import problems, problems_of_value
from specpress.lint.base import Finding
from specpress.lint.refusals import place_in, refused
from specpress.lint.walk import shown, spots
from specpress.spec.yaml import Sequence

SEVERITY = Severity.ERROR
_HELP = "correct the example, or the spec where the API takes it"


def check(model: Model) -> Iterator[Finding]:
    """Each problem of a documented request, and of a value that a parameter shows."""
    for example in model.examples:
        for problem in problems(model, example.request):
            message = refused(f"the example {example.title!r}", problem)
            yield Finding(place_in(example.origin, problem), message, _HELP)
    for spot in spots(model):
        if spot.field is None or not spot.field.examples:
            continue
        node = spot.origin.get("examples")
        nodes = node.items if isinstance(node, Sequence) else ()
        for value, own in zip(spot.field.examples, nodes, strict=False):
            for problem in problems_of_value(spot.field.type, value, spot.field.nullable):
                message = refused(f"the example {shown(value)} of {spot.name!r}", problem)
                yield Finding(place_in(own, problem), message, _HELP)
