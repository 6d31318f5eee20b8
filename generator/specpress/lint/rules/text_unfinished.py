"""A text still says that it is to be written, such as TODO, FIXME, TBD or `???`.

It would be published as it is: on docs pages, in schemas and in the docstrings of classes.

Write the text. What the docs do not say is named under `unknown`, with the reason.

```diff
 seed:
   type: integer
-  description: TODO
+  description: A number that fixes the random choices.
```
"""

import re

from specpress.lint.parts import prose
from specpress.lint.rule import WARNING, Finding, Findings, Model
from specpress.spec.yaml import clipped

SEVERITY = WARNING
_WORDS = ("TODO", "FIXME", "TBD", "XXX")
_MARK = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b|\A(?:\?+|\.{{3}}|…|-+)\Z")
_LONGEST_MARK = 5


def check(model: Model) -> Findings:
    """Each text that holds such a mark, or nothing else than question marks, dots or dashes."""
    for node in prose(model):
        text = node.text
        # The expression is slow, and nearly no text needs it.
        if len(text) > _LONGEST_MARK and not any(word in text for word in _WORDS):
            continue
        if match := _MARK.search(text.strip()):
            message = f"the text {clipped(text)!r} is unfinished: it says {match[0]!r}"
            yield Finding(node.span, message, "write it, or name the fact under `unknown`")
