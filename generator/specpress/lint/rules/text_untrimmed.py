"""A text begins or ends with a space or a line break.

It is published as it is, so that titles do not line up and equal words differ. A line break at the end comes from
`>` or `|` in front of a text of several lines.

Remove the spaces; write `>-` or `|-` in place of `>` or `|`.

```diff
 strength:
   type: number
-  description: >
+  description: >-
     How far the result may move away
     from the input image.
```
"""

from specpress.base.diagnostics import Edit
from specpress.lint.parts import prose
from specpress.lint.rule import WARNING, Finding, Findings, Model
from specpress.spec.yaml import clipped, quoted

SEVERITY = WARNING


def check(model: Model) -> Findings:
    """Each text with blanks around it."""
    for node in prose(model):
        text = node.text
        if text[:1].isspace() or text[-1:].isspace():
            where = "begins" if text[:1].isspace() else "ends"
            what = "a line break" if "\n" in text[len(text.rstrip()) :] else "a space"
            help = "write `>-` or `|-` in front of it" if "\n" in text else "remove it"
            is_on_one_line = node.span.line == node.span.end_line and "\n" not in text
            fix = Edit(node.span, quoted(text.strip())) if is_on_one_line else None
            yield Finding(node.span, f"the text {clipped(text)!r} {where} with {what}", help, fix=fix)
