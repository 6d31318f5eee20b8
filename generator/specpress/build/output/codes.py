"""The kinds of problem that writing can meet, each with its page for `specpress explain`.

Gives one `Code` a constant, `CODES` for the registry of codes, and `refused`, which turns what the operating
system raised into a problem that says what to do.
"""

from __future__ import annotations

import errno

from specpress.base.diagnostics import Code, Diagnostic, Span

EDITED = Code(
    "edited-output",
    "A generated file was edited by hand: its digest is not the one in `manifest.json`. It is neither\n"
    "overwritten nor deleted, and the run writes nothing. Carry the edit over to the spec or the template,\n"
    "restore the file from version control, or run with `--force` to lose the edit.\n",
)
STRAY = Code(
    "stray-output",
    "A target claims a path where a file stands that specpress did not write and whose content differs.\n"
    "Move that file away, or run with `--force` to overwrite it.\n",
)
FORGOTTEN = Code(
    "templates-not-named",
    "A target of your own made a part of the output folder, and this run was not told of its folder of templates.\n"
    "Its files could not be made again, so they would be deleted; nothing is written instead. Name the folder by\n"
    "`--templates`, or under `templates` in `specpress.toml`, where every run finds it. If you do not want the\n"
    "files any more, `--force` deletes them.\n",
)
LEAVES_ROOT = Code(
    "path-leaves-root",
    "A target claims a path that would lie outside the output folder: an absolute path, a drive, a `..`,\n"
    "or a path below a symbolic link. Nothing is ever written outside the output folder.\n",
)
BAD_PATH = Code(
    "bad-path",
    "A target claims a path that not every system can hold: a name that Windows reserves (`con`, `nul`, …),\n"
    'one of `<>:"|?*\\`, a control or invisible character, a dot or space at the end, more than 255 bytes in\n'
    "one name, `.git`, a name that is not in Unicode form NFC, or the name of the manifest itself.\n"
    "Give the model an id for its files, see the reference of the spec format.\n",
)
CASE = Code(
    "case-collision",
    "Two paths in the output folder differ only in upper and lower case or in their Unicode form. Windows and\n"
    "macOS would keep one of them only. Rename one.\n",
)
NOT_A_FILE = Code(
    "not-a-file",
    "A target claims a file where a folder, a link or a device stands, or a folder where a file stands.\n"
    "Remove or rename what is in the way. `--force` does not do it for you.\n",
)
BROKEN_MANIFEST = Code(
    "broken-manifest",
    "`manifest.json` in the output folder cannot be read as a list of paths with digests; after a merge it may\n"
    "hold conflict marks. Without it specpress cannot tell its files from yours. Restore it from version\n"
    "control, or run with `--force`: then every claimed file is written anew, and files that no target claims\n"
    "any more are left where they are.\n",
)
BAD_FOLDER = Code(
    "bad-output-folder",
    "The output folder cannot be one: a file stands there, or a symbolic link that leads nowhere.\n"
    "Remove it, or choose another folder.\n",
)
FAILED = Code(
    "output-failed",
    "The operating system refused a step: no space, no permission, or a folder that cannot be replaced as a\n"
    "whole. The output folder is as it was before the run.\n",
)
STALE = Code(
    "stale-content",
    "A file's bytes are not those that were promised when the plan was made, so the cache of an earlier run is\n"
    "damaged. Remove the folder `.specpress_cache` and run again.\n",
)
FIXED = Code(
    "published-file-altered",
    "A file under an exact version was edited or deleted after it was published, or another run has published\n"
    "something else in its place. Whoever pinned that version relies on it, so nothing is written.\n"
    "Restore the files from version control or a backup and publish again; what has changed since gets a new\n"
    "version.\n",
)
NOT_RELEASED = Code(
    "not-released",
    "What is published is a release, because its addresses promise something: below `v1/` only what breaks nothing\n"
    "changes, and `v1.4.0/` stays as it is. The specs are not as their last release has them, or there was none yet;\n"
    "or the folder holds that release with other contents, or a later one.\n"
    "`specpress release` records the specs as they are now, under the version that their changes ask for; or take\n"
    "the specs back to the release. Where the specs are as they were released, and specpress itself makes something\n"
    "else of them now, `specpress release --version` records a release of it.\n",
)
CODES = tuple(value for value in vars().copy().values() if isinstance(value, Code))

_SPACE = "free some space and run again"
_RIGHTS = "allow writing to the output folder and to the folder that holds it, or choose another"
_MOUNT = "it is a mount point or part of a layered image: remove the folder first, or choose another"
_IN_THE_WAY = "a file stands where a folder should be: move it away, or remove it"
_HELP = {
    errno.ENOSPC: _SPACE,
    errno.EDQUOT: _SPACE,
    errno.EFBIG: _SPACE,
    errno.EACCES: _RIGHTS,
    errno.EPERM: _RIGHTS,
    errno.EROFS: _RIGHTS,
    errno.EEXIST: _IN_THE_WAY,
    errno.ENOTDIR: _IN_THE_WAY,
    errno.EXDEV: _MOUNT,
    errno.EBUSY: _MOUNT,
}


def refused(error: OSError, shown: str) -> Diagnostic:
    """The problem for what the operating system raised while it worked on the folder that is shown as `shown`."""
    place = f": {error.filename!r}" if error.filename else ""
    message = f"the output folder was left as it was: {error.strerror or error}{place}"
    return FAILED.at(Span(shown), message, _HELP.get(error.errno or 0, ""))
