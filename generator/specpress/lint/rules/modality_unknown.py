"""It is not known what a model makes.

The docs page does not say it in a place where `specpress import` could read it. Until somebody does, the model is
listed under a heading of its own and no reader who looks for image or video models finds it.

Write under `modality` what the model makes. Where the page does not say it, its title or its documented results
mostly do.

```diff
-modality: unknown
+modality: video
```
"""

from specpress.lint.rule import NOTE, Finding, Findings, Model

SEVERITY = NOTE


def check(model: Model) -> Findings:
    """The modality that stands for none."""
    if model.modality == "unknown":
        help = "write what the model makes, such as image"
        yield Finding(model.origin.where("modality"), "it is not known what the model makes", help)
