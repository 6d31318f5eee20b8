"""`inferred`, `observed` or `unknown` names a fact that this part cannot have.

The reason would hang in the air: the fact that it is about would be taken as documented, or as one that the docs
are silent about. Mostly the name of the key is misspelt, or the entry belongs to a part further in.

Write the key of the fact as this part spells it, or move the entry to the part that has the key. `name` stands
for the part's own name. What has no key can be said under `note`.

```diff
 seed:
   type: integer
   max: 2147483647
   inferred:
-    maximum: A seed of 2147483648 is refused.
+    max: A seed of 2147483648 is refused.
```
"""

from specpress.base.diagnostics import suggestion
from specpress.lint.nodes import entries
from specpress.lint.parts import WrittenPart, written_parts
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.spec.shape import keys_of
from specpress.spec.yaml import Node

SEVERITY = ERROR
_GROUPS = ("inferred", "observed", "unknown")
_NO_FACTS = frozenset({"source", "line", "note", *_GROUPS})


def check(model: Model) -> Findings:
    """Each entry of the three groups whose name is no key of its part."""
    for part in written_parts(model):
        for key, named in part.node.items:
            if key.text in _GROUPS:
                yield from _missing(part, key.text, named)


def _missing(part: WrittenPart, group: str, named: Node) -> Findings:
    # `name` is that under which a part stands itself.
    facts = (*(key.name for key in keys_of(part.cls) if key.name not in _NO_FACTS), "name")
    for fact, _ in entries(named):
        if fact.text not in facts:
            stated = [key.text for key, _ in part.node.items if key.text in facts]
            hint = suggestion(fact.text, stated) or suggestion(fact.text, facts)
            message = f"{group!r} names {fact.text!r}, which is no fact of this part"
            yield Finding(fact.span, message, hint or f"facts of this part: {', '.join(facts)}")
