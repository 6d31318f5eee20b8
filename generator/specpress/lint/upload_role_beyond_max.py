"""A role is given to an upload that a request cannot have.

`position` counts the uploads from 1, or those of one kind where `kind` is given. A position beyond the greatest
number of files, or a kind that is not accepted, stands for a file that nobody can send.

Correct the position or the kind, or the limit `max_files`.

Bad:

```yaml
uploads:
  max_files: 1
  kinds: [{ kind: image }]
  roles:
    - { position: 2, role: last frame }
```

Good:

```yaml
uploads:
  max_files: 2
  kinds: [{ kind: image }]
  roles:
    - { position: 2, role: last frame }
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model, Uploads
from specpress.lint.base import Finding
from specpress.lint.domains import upload_range
from specpress.spec.yaml import Mapping, Sequence

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each role whose position no upload can have."""
    node = model.origin.get("uploads")
    listed = node.get("roles") if isinstance(node, Mapping) else None
    if model.uploads is None or not isinstance(listed, Sequence):
        return
    for role, one in zip(model.uploads.roles, listed.items, strict=False):
        place = one.where("position") if isinstance(one, Mapping) else one.span
        files = "uploads" if role.kind is None else f"uploads of kind {role.kind!r}"
        most = upload_range(model.uploads, role.kind).high
        if role.position < 1:
            yield Finding(
                place, f"position {role.position} is before the first of the {files}", "count from 1"
            )
        elif most is not None and role.position > most:
            message = f"position {role.position} is beyond the {most} {files} that a request may have"
            yield Finding(place, message, f"correct the position, or {_limit(model.uploads, role.kind)}")


def _limit(uploads: Uploads, kind: str | None) -> str:
    accepted = [media.kind for media in uploads.kinds]
    return "list the kind" if kind is not None and kind not in accepted else "`max_files`"
