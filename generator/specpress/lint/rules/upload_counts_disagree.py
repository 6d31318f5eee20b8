"""The number of uploads in all and the numbers for each kind contradict each other.

A kind may not have more files than all kinds together, and where every kind has a limit, their sum must reach
the limit for all. Otherwise one of the limits could never be met, and it is mostly a slip. Two entries of one kind
contradict each other as well.

Correct `max_files` or `min_files`, of the whole or of the kind. Write one entry for each kind.

```diff
 uploads:
   max_files: 4
   kinds:
-    - { kind: image, max_files: 8 }
+    - { kind: image, max_files: 4 }
```
"""

from specpress.catalog.model import Uploads
from specpress.lint.nodes import elements
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.spec.yaml import Mapping

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """What cannot hold at once in a model's `uploads`."""
    node, uploads = model.origin.get("uploads"), model.uploads
    if uploads is None or not isinstance(node, Mapping):
        return
    silent = all(fact != "kinds" for fact, _ in uploads.provenance.unknown)
    if not uploads.kinds and uploads.max_files != 0 and silent:
        help = "list the kinds, or name `kinds` under `unknown` and say why"
        yield Finding(node.span, "it is not said which kinds of file may be uploaded", help)
    yield from _each_kind(uploads, node)
    yield from _sums(uploads, node)


def _each_kind(uploads: Uploads, node: Mapping) -> Findings:
    seen: set[str] = set()
    for media, written in zip(uploads.kinds, elements(node.get("kinds")), strict=False):
        place = written if isinstance(written, Mapping) else node
        if media.kind in seen:
            message = f"the kind {media.kind!r} is listed twice"
            yield Finding(place.where("kind"), message, "merge the entries")
        seen.add(media.kind)
        most = uploads.max_files
        if most is not None and media.max_files is not None and media.max_files > most:
            message = f"{media.max_files} files of kind {media.kind!r} are more than {most} files in all"
            yield Finding(place.where("max_files"), message, "correct one of the two limits")


def _sums(uploads: Uploads, node: Mapping) -> Findings:
    most = uploads.max_files
    if most is None:
        return
    help = "correct the limit, or those of the kinds"
    limits = [media.max_files for media in uploads.kinds if media.max_files is not None]
    if limits and len(limits) == len(uploads.kinds) and sum(limits) < most:
        message = f"the kinds allow {sum(limits)} files together, fewer than {most} files in all"
        yield Finding(node.where("max_files"), message, help)
    least = sum(media.min_files or 0 for media in uploads.kinds)
    if least > most:
        message = f"the kinds need {least} files together, more than {most} files in all"
        yield Finding(node.where("max_files"), message, help)
