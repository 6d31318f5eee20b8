"""A model has no summary.

Its page and every list of models would then give its name and not say what it makes of what.

Write a sentence of your own under `summary`. In a model that belongs to a family nothing is reported, because the
family says it.

```diff
 title: Painter
+summary: Makes an image from a prompt.
 modality: image
```
"""

from specpress.lint.rule import NOTE, Finding, Findings, Model

SEVERITY = NOTE


def check(model: Model) -> Findings:
    """The model, where nothing says in a sentence what it is."""
    if model.summary is None and model.family is None:
        help = "say in a sentence what it makes of what"
        yield Finding(model.origin.span, "the model has no summary", help)
