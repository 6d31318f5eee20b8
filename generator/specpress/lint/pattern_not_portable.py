r"""A pattern is read differently by different tools, or cannot be read at all.

The same pattern goes to validators in several languages, and these do not agree: `\d` takes in digits of other
scripts in some, lookaround such as `(?=` is unknown to others, and a `$` in the middle may or may not stand before
a line break. A request would then be valid for one reader and invalid for another.

Write the characters out, `[0-9]` in place of `\d`, and keep `^` at the beginning and `$` at the end.

Bad:

```yaml
color:
  type: string
  pattern: '^#\w{6}$'
```

Good:

```yaml
color:
  type: string
  pattern: "^#[0-9A-Fa-f]{6}$"
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.walk import texts
from specpress.schema.patterns import unportable
from specpress.spec.yaml import clipped

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each pattern that not every tool reads alike."""
    for spot, text in texts(model):
        reason = None if text.pattern is None else unportable(text.pattern)
        if text.pattern is not None and reason is not None:
            message = f"the pattern {clipped(text.pattern)!r} of {spot.name!r} is not portable: {reason}"
            help = "use literal characters, classes such as [0-9], (?: ), | and counts"
            yield Finding(spot.where("pattern"), message, help)
