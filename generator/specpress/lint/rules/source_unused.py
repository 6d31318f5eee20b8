"""A page is listed under `sources`, and no fact refers to it.

A reader would think that the page was used. Mostly a part has lost its `source`, or the page was listed in
advance. The same page in another language counts as a witness and is not reported.

Refer to the page from the facts that were read there, by `source` or by its id in the text that gives a reason;
else remove it.

```diff
 sources:
   page: { title: Model page, read: 2026-05-11 }
-  guide: { title: Guide, read: 2026-05-11 }
 source: page
```
"""

import re

from specpress.lint.nodes import entries, text_of
from specpress.lint.parts import prose, written_parts
from specpress.lint.rule import WARNING, Finding, Findings, Model

SEVERITY = WARNING
_WORD = re.compile(r"[\w.-]*\w")


def check(model: Model) -> Findings:
    """Each page of the model's own file that nothing refers to."""
    listed = entries(model.origin.get("sources"))
    if len(listed) < 2:
        return
    used = {text_of(part.node.get("source")) for part in written_parts(model)}
    used |= {word for text in prose(model) for word in _WORD.findall(text.text)}
    languages = {source.language for source in model.sources if source.id in used}
    by_id = {source.id: source for source in model.sources}
    for key, _ in listed:
        if key.text not in used and by_id[key.text].language in (languages or {by_id[key.text].language}):
            help = "name it as the `source` of what was read there, or remove it"
            yield Finding(key.span, f"no fact refers to the source {key.text!r}", help)
