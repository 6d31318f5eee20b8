"""An option is listed twice.

A list of allowed values with one value twice is refused by some readers of schemas, and a second title or
description would be lost. 5 and 5.0 are the same number.

Remove one of the two, or correct the one that is a slip.

```diff
 resolution:
   type: string
-  options: [720p, 1080p, 720p]
+  options: [720p, 1080p]
```
"""

from collections.abc import Hashable

from specpress.catalog.values import Json
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.spots import options, shown

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each option that an earlier one equals."""
    for spot, values in options(model):
        seen: set[Hashable] = set()
        for value, node in values:
            key = _key(value)
            if key in seen:
                message = f"the option {shown(value)} of {spot.name!r} is listed twice"
                yield Finding(node.span, message, "remove one of the two")
            seen.add(key)


def _key(value: Json) -> Hashable:
    """The same for equal values and only for them: 1 equals 1.0, true does not equal 1."""
    if isinstance(value, tuple):
        return tuple(map(_key, value))
    if isinstance(value, dict):
        return frozenset((key, _key(inner)) for key, inner in value.items())
    return isinstance(value, bool), value
