"""Something no longer works, and the specs still have it.

A model, a parameter or an option has an `until`, the day on which it stops working, and that day has come. Calls of it
fail, and so do documented requests that use it. `specpress check --today DAY` tells what this finds on another day.

Take it out of the specs, or correct the date where the provider has moved it.

```diff
 parameters:
   style:
     type: string
     default: ink
     options:
       - ink
-      - { value: oil, deprecated: { until: 2026-06-01, replacement: ink } }
```
"""

from datetime import date

from specpress.check import deprecated_in, pointer_of
from specpress.lint.nodes import place_of
from specpress.lint.parts import written_parts
from specpress.lint.rule import WARNING, Finding, Findings, Model
from specpress.spec.parameter import Deprecation
from specpress.spec.yaml import Scalar

SEVERITY = WARNING


def check(model: Model) -> Findings:
    """Each `until`, and each example that uses what has one, from that day on."""
    for cls, node in written_parts(model):
        until = node.get("until") if cls is Deprecation else None
        if isinstance(until, Scalar):
            what = "the model" if node is model.origin.get("deprecated") else "it"
            help = "take it out of the specs, or correct the date"
            day = date.fromisoformat(until.text)
            yield Finding(until.span, f"{what} stopped working on {until.text}", help, day)
    for example in model.examples:
        for path, deprecation in deprecated_in(model, example.request):
            if deprecation.until is not None:
                message = f"the example {example.title!r} uses what stopped working on {deprecation.until}"
                instead = deprecation.replacement
                help = (
                    f"write {instead!r} instead" if instead else "take the example out, or correct the date"
                )
                yield Finding(place_of(example.origin, pointer_of(path)), message, help, deprecation.until)
