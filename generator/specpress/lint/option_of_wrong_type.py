"""An option is not of its parameter's type, mostly a number where text travels.

Many APIs take numbers as text: a duration of "5" or a version "6.1". Without quotes YAML reads a number, and a
schema would then list an option that its own type refuses.

Quote the option where text travels; else correct `type`.

Bad:

```yaml
duration:
  type: string
  options: [5, 10]
```

Good:

```yaml
duration:
  type: string
  options: ["5", "10"]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.fit import cure, is_of, named
from specpress.lint.walk import options, shown
from specpress.spec.yaml import Scalar

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each option that none of the types of its parameter takes. Null is an option of any type."""
    for spot, values in options(model):
        for value, span, node in values:
            if value is not None and not any(is_of(type_, value) for type_ in spot.types):
                message = f"the option {shown(value)} of {spot.name!r} is not {named(spot.types)}"
                text = node.text if isinstance(node, Scalar) else ""
                yield Finding(span, message, cure(spot.types, value, text))
