"""A model has no summary.

Its page and every list of models would then give its name and not say what it makes of what.

Write a sentence of your own under `summary`. In a model that belongs to a family nothing is reported, because the
family says it.

Bad:

```yaml
title: Painter
modality: image
```

Good:

```yaml
title: Painter
summary: Makes an image from a prompt.
modality: image
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding

SEVERITY = Severity.WARNING


def check(model: Model) -> Iterator[Finding]:
    """The model, where nothing says in a sentence what it is."""
    if model.summary is None and model.family is None:
        yield Finding(
            model.origin.span, "the model has no summary", "say in a sentence what it makes of what"
        )
