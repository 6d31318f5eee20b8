"""A fact is named under `unknown`, and the same part states it.

Either the fact was transcribed later and the note stayed, or what is stated is a guess. A reader of the catalogue
cannot tell which. A list or a mapping may be both: what is stated is known, and the rest is not.

Remove the entry under `unknown`; where the fact was concluded, move the entry to `inferred`.

```diff
 seed:
   type: integer
   max: 4294967295
-  unknown:
-    max: The page was cut off.
```
"""

from specpress.lint.nodes import entries
from specpress.lint.parts import written_parts
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.spec.yaml import Scalar

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each entry under `unknown` whose fact is a key of the same part."""
    for _, node in written_parts(model):
        for fact, _ in entries(node.get("unknown")):
            if isinstance(node.get(fact.text), Scalar):
                message = f"{fact.text!r} is stated here and listed as unknown"
                yield Finding(fact.span, message, "remove it from `unknown`, or move it to `inferred`")
