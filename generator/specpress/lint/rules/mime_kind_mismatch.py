"""A MIME type does not go with the kind of file that it is listed for, or is no MIME type.

Clients choose a file's kind by its MIME type, so that such a file would be offered where the API refuses it. A
file extension such as `png` is no MIME type.

Write the MIME type in full, such as `image/png`, under the kind that it belongs to.

```diff
 uploads:
   max_files: 1
   kinds:
     - kind: image
-      mime_types: [video/mp4]
+      mime_types: [image/png]
```
"""

import re

from specpress.lint.nodes import elements, text_of
from specpress.lint.parts import written_parts
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.spec.parameter import Media
from specpress.spec.yaml import Scalar, clipped

SEVERITY = ERROR
# https://www.rfc-editor.org/rfc/rfc6838#section-4.2, in small letters, and `*` for all of a sort
_MIME = re.compile(r"([a-z0-9][a-z0-9!#$&^_.+-]*)/(?:[a-z0-9][a-z0-9!#$&^_.+-]*|\*)\Z")
_SORTS = frozenset({"image", "video", "audio"})


def check(model: Model) -> Findings:
    """Each MIME type of another sort than its kind. `application/…` goes with every kind."""
    for cls, node in written_parts(model):
        kind = node.get("kind")
        if cls is not Media or not isinstance(kind, Scalar):
            continue
        for mime_type in elements(node.get("mime_types")):
            text = text_of(mime_type)
            match = _MIME.match(text)
            if match is None:
                help = "write it like image/png, in small letters"
                yield Finding(mime_type.span, f"{clipped(text)!r} is not a MIME type", help)
            elif kind.text in _SORTS and match[1] in _SORTS and match[1] != kind.text:
                message = f"{text!r} is listed for files of kind {kind.text!r}"
                yield Finding(mime_type.span, message, f"list it under the kind {match[1]!r}")
