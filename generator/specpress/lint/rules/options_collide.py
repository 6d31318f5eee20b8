"""Two options differ in capitals or separators only, such as `1K` and `1k`, `a-b` and `a_b`, or `GMT+1` and `GMT-1`.

Made into the names of constants they meet, so that one gets a number at its end which nobody can guess. Mostly
one of the two is a slip of the docs or of the spec.

Look the options up and keep the spelling that the API takes. Where it takes both, or they mean different things, leave
them as they are: every output keeps them apart.

```diff
 resolution:
   type: string
-  options: [1K, 1k, 2K]
+  options: [1K, 2K]
```
"""

from specpress.lint.rule import WARNING, Finding, Findings, Model
from specpress.lint.spots import options, shown

SEVERITY = WARNING
_HELP = "keep the one that the API takes; where it takes both, leave them so"
_SEPARATORS = str.maketrans(dict.fromkeys(" _./:-+", "_"))


def check(model: Model) -> Findings:
    """Each text option that has the name of an earlier, different one."""
    for spot, values in options(model):
        by_name: dict[str, str] = {}
        for value, node in values:
            if not isinstance(value, str):
                continue
            first = by_name.setdefault(_name(value), value)
            if first != value:
                message = f"the options {shown(first)} and {shown(value)} of {spot.name!r} give one name"
                yield Finding(node.span, message, _HELP)


def _name(option: str) -> str:
    """What options have in common that meet. The first character may be the sign of a number, and stays."""
    return option[:1].lower() + option[1:].lower().translate(_SEPARATORS)
