"""The number of uploads in all and the numbers for each kind contradict each other.

A kind may not have more files than all kinds together, and where every kind has a limit, their sum must reach
the limit for all. Otherwise one of the limits could never be met, and it is mostly a slip. Two entries of one kind
contradict each other as well.

Correct `max_files` or `min_files`, of the whole or of the kind. Write one entry for each kind.

Bad:

```yaml
uploads:
  max_files: 2
  kinds:
    - { kind: image, max_files: 4 }
```

Good:

```yaml
uploads:
  max_files: 4
  kinds:
    - { kind: image, max_files: 4 }
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model, Uploads
from specpress.lint.base import Finding
from specpress.spec.yaml import Mapping, Sequence

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """What cannot hold at once in a model's `uploads`."""
    node = model.origin.get("uploads")
    uploads = model.uploads
    if uploads is None or not isinstance(node, Mapping):
        return
    if (
        not uploads.kinds
        and uploads.max_files != 0
        and all(fact != "kinds" for fact, _ in uploads.provenance.unknown)
    ):
        help = "list the kinds, or name `kinds` under `unknown` and say why"
        yield Finding(node.span, "it is not said which kinds of file may be uploaded", help)
    yield from _each_kind(uploads, node)
    yield from _sums(uploads, node)


def _each_kind(uploads: Uploads, node: Mapping) -> Iterator[Finding]:
    listed = node.get("kinds")
    nodes = listed.items if isinstance(listed, Sequence) else ()
    seen: set[str] = set()
    for media, one in zip(uploads.kinds, nodes, strict=False):
        place = one if isinstance(one, Mapping) else node
        if media.kind in seen:
            yield Finding(
                place.where("kind"), f"the kind {media.kind!r} is listed twice", "merge the entries"
            )
        seen.add(media.kind)
        most = uploads.max_files
        if most is not None and media.max_files is not None and media.max_files > most:
            message = f"{media.max_files} files of kind {media.kind!r} are more than {most} files in all"
            yield Finding(place.where("max_files"), message, "correct one of the two limits")


def _sums(uploads: Uploads, node: Mapping) -> Iterator[Finding]:
    limits = [media.max_files for media in uploads.kinds]
    known = [limit for limit in limits if limit is not None]
    most = uploads.max_files
    if most is not None and limits and len(known) == len(limits) and sum(known) < most:
        message = f"the kinds allow {sum(known)} files together, fewer than {most} files in all"
        yield Finding(node.where("max_files"), message, "correct the limit, or those of the kinds")
    least = sum(media.min_files or 0 for media in uploads.kinds)
    if most is not None and least > most:
        message = f"the kinds need {least} files together, more than {most} files in all"
        yield Finding(node.where("max_files"), message, "correct the limit, or those of the kinds")
