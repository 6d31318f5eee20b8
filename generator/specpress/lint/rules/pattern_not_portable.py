r"""A pattern is read differently by different tools, or cannot be read at all.

The same pattern goes to validators in several languages, and these do not agree: `\d` takes in digits of other
scripts in some, lookaround such as `(?=` is unknown to others, and a `$` in the middle may or may not stand before
a line break. A request would then be valid for one reader and invalid for another.

Write the characters out, `[0-9]` in place of `\d`, and keep `^` at the beginning and `$` at the end.

```diff
 color:
   type: string
-  pattern: '^#\w{6}$'
+  pattern: "^#[0-9A-Fa-f]{6}$"
```
"""

from specpress.catalog.types import StringType
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.spots import spots_of
from specpress.schema.patterns import unportable
from specpress.spec.yaml import clipped

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each pattern that not every tool reads alike."""
    for spot, type_ in spots_of(model, StringType):
        if type_.pattern is not None and (reason := unportable(type_.pattern)) is not None:
            message = f"the pattern {clipped(type_.pattern)!r} of {spot.name!r} is not portable: {reason}"
            help = "use literal characters, classes such as [0-9], (?: ), | and counts"
            yield Finding(spot.where("pattern"), message, help)
