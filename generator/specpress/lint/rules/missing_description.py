"""A parameter, or a key inside one, has no description.

Its page, its schema and the docstring of its class would then name it and say nothing of what it does.

Write a sentence of your own: what the parameter changes, with units. In a model that belongs to a family the
family's description is used where the model has none, so nothing is reported there. Where the docs do not say
what it does, name `description` under `unknown`.

```diff
 strength:
   type: number
+  description: How far the result may move away from the input image.
```
"""

from specpress.lint.rule import NOTE, Finding, Findings, Model
from specpress.lint.spots import spots

SEVERITY = NOTE


def check(model: Model) -> Findings:
    """Each parameter without a description, and each key inside one."""
    if model.family is not None:
        return
    within: tuple[str, ...] = ()
    for spot in spots(model):
        field = spot.field
        if field is None or not spot.request:
            continue
        if field.parameter:
            within = (f"{spot.name}.", f"{spot.name}[")
        elif not within or not spot.name.startswith(within):
            continue
        if not field.description and all(fact != "description" for fact, _ in field.provenance.unknown):
            help = "say in a sentence what it does, or name `description` under `unknown`"
            yield Finding(field.origin.span, f"{spot.name!r} has no description", help)
