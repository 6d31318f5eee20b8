"""`inferred`, `observed` or `unknown` names a fact that this part cannot have.

The reason would hang in the air: the fact that it is about would be taken as documented, or as one that the docs
are silent about. Mostly the name of the key is misspelt, or the entry belongs to a part further in.

Write the key of the fact as this part spells it, or move the entry to the part that has the key. `name` stands
for the part's own name. What has no key can be said under `note`.

Bad:

```yaml
seed:
  type: integer
  inferred:
    maximum: A seed of 2147483648 is refused.
```

Good:

```yaml
seed:
  type: integer
  max: 2147483647
  inferred:
    max: A seed of 2147483648 is refused.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity, suggestion
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.lint.parts import pieces
from specpress.spec.base import Spec
from specpress.spec.shape import keys_of
from specpress.spec.yaml import Mapping

SEVERITY = Severity.ERROR
_GROUPS = ("inferred", "observed", "unknown")


def check(model: Model) -> Iterator[Finding]:
    """Each entry of the three groups whose name is no key of its part."""
    for cls, node in pieces(model):
        for group, named in node.items:
            if group.text in _GROUPS and isinstance(named, Mapping):
                yield from _missing(_facts(cls), node, group.text, named)


def _missing(facts: tuple[str, ...], node: Mapping, group: str, named: Mapping) -> Iterator[Finding]:
    for fact, _ in named.items:
        if fact.text not in facts:
            stated = [key.text for key, _ in node.items if key.text in facts]
            hint = suggestion(fact.text, stated) or suggestion(fact.text, facts)
            message = f"{group!r} names {fact.text!r}, which is no fact of this part"
            yield Finding(fact.span, message, hint or f"facts of this part: {', '.join(facts)}")


def _facts(cls: type[Spec]) -> tuple[str, ...]:
    """What a part can state: its keys, and the name under which it stands itself."""
    return (
        *(key.name for key in keys_of(cls) if key.name not in ("source", "line", "note", *_GROUPS)),
        "name",
    )
