"""The only writer: brings one folder of generated files to a wanted state, all at once or not at all.

Given: the files that the targets claim (`path -> bytes`, or `path -> Content` where only the digest is known
and the bytes are read when needed) and the folder. Given back: a `Plan`, with what was or would be written and
deleted, and the problems. Generated files are committed and looked at by many tools, so that a half-written
folder, a lost edit or a needless new mtime would each cost somebody an afternoon.

`plan` only looks. `update` takes the lock, clears up behind a run that was killed, plans and applies. `intact`
tells, without any contents, whether the folder is still as the last run left it, and `held` what is in it.

How, and why so:

- `manifest.json` in the folder holds the sha256 of each file that we wrote. A file that it does not name, or
  whose digest differs, is a person's work: it stays, and where it is in the way the run stops.
- The new tree is built beside the folder, in `.specpress_cache/output/<folder>/shadow`, out of new files and of
  hard links to all that stays, and is then exchanged with the old one by a single system call (renameat2 with
  RENAME_EXCHANGE on Linux, renamex_np with RENAME_SWAP on macOS). A journal of single replacements would need
  no links, but a kill would show a mix until somebody starts the next run. Elsewhere two renames do it: a kill
  just between them leaves no folder, which the next run puts back.
  The price: a shell that stands in the folder has to enter it anew after a change.
- The old tree is kept as the shadow that the next run starts from. Making and removing 8,000 links each time
  took four times as long as looking whether they are right, and each new link makes git read the file again.
- Written files are synced to the disk up to `SYNC_LIMIT` of them. A kill never needs it, only a power cut does;
  8,000 syncs would cost seconds, and a tree that big is made again from the specs.
- Digests are remembered by size, mtime and inode in the cache folder, so that an unchanged tree is only walked.
"""

from specpress.build.output.codes import CODES
from specpress.build.output.planning import Content, Plan, content, plan
from specpress.build.output.records import CACHE
from specpress.build.output.writer import held, intact, update

__all__ = ["CACHE", "CODES", "Content", "Plan", "content", "held", "intact", "plan", "update"]
