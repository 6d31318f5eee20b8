"""A role is given to an upload that a request cannot have.

`position` counts the uploads from 1, or those of one kind where `kind` is given. A position beyond the greatest
number of files, or a kind that is not accepted, stands for a file that nobody can send.

Correct the position or the kind, or the limit `max_files`.

```diff
 uploads:
   max_files: 2
   kinds: [{ kind: image }]
   roles:
     - { position: 1, role: first frame }
-    - { position: 3, role: last frame }
+    - { position: 2, role: last frame }
```
"""

from specpress.lint.domains import upload_range
from specpress.lint.nodes import child, elements
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.spec.yaml import Mapping

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each role whose position no upload can have."""
    if model.uploads is None:
        return
    nodes = elements(child(model.origin, "uploads", "roles"))
    for role, node in zip(model.uploads.roles, nodes, strict=False):
        span = node.where("position") if isinstance(node, Mapping) else node.span
        files = "uploads" if role.kind is None else f"uploads of kind {role.kind!r}"
        most = upload_range(model.uploads, role.kind).high
        if role.position < 1:
            message = f"position {role.position} is before the first of the {files}"
            yield Finding(span, message, "count from 1")
        elif most is not None and role.position > most:
            accepted = [None, *(media.kind for media in model.uploads.kinds)]
            limit = "`max_files`" if role.kind in accepted else "list the kind"
            message = f"position {role.position} is beyond the {most} {files} that a request may have"
            yield Finding(span, message, f"correct the position, or {limit}")
