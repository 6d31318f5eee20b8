"""The change itself: the new tree is built beside the old one, then both change places in one step.

Given a `Plan` without problems; gives the problems met. Whatever goes wrong before the exchange, the old tree
has not been touched. The caller holds the lock.

The old tree stays beside the new one as its shadow, nearly all of it links to the same files. The next run has
only to put right in it what has changed since, in whatever state it was left.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import hashlib
import os
import shutil
import stat
import sys
import time
from collections.abc import Callable, Container, Mapping, Sequence
from concurrent.futures import Executor
from itertools import repeat
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Span
from specpress.build.output.codes import STALE
from specpress.build.output.paths import parents
from specpress.build.output.place import Place
from specpress.build.output.planning import Content, Plan
from specpress.build.output.tree import Prints, Signature, signature

SYNC_LIMIT = 32
"""Up to so many files are synced to the disk one by one; more would cost seconds on an ordinary disk."""
AT_ONCE = 500
"""So many files are written by one call of another process."""

_AT_FDCWD = -100
_EXCHANGE = 2  # RENAME_EXCHANGE in linux/fs.h, RENAME_SWAP in macOS' sys/stdio.h

# Where no link can be made for these reasons, a copy would fail too, or would empty somebody's mount.
_NO_COPY = {errno.ENOSPC, errno.EDQUOT, errno.EXDEV, errno.EROFS, errno.ENOENT}


def apply(plan: Plan, processes: Executor | None = None) -> tuple[Diagnostic, ...]:
    """Bring the folder to the planned state. Raises OSError when the system refuses, with the old tree in place.

    Many files are written by `processes` of this machine where there are some.
    """
    place = plan.place
    changed = False
    _demand_rights(plan)
    try:
        kept, folders = _tidy(plan)
        signatures, problems = _write_new(plan, folders, processes)
        if problems:
            return problems
        copied = _carry_over(plan, kept)
        _copy_modes(plan)
        seen = time.time_ns()
        _change_places(place)
        changed = True
        _rescue(plan, copied)
        _remember(plan, signatures, seen)
    finally:
        with contextlib.suppress(OSError):
            restore(place)
            if not changed:
                _remove(place.shadow)
    return ()


def restore(place: Place) -> None:
    """Finish what a run left undone between two renames: the folder is back. Raises OSError."""
    if not place.aside.exists():
        return
    if not place.root.exists():
        place.aside.rename(place.root)
    elif not place.shadow.exists():
        place.aside.rename(place.shadow)
    else:
        _remove(place.aside)


def _demand_rights(plan: Plan) -> None:
    """Refuse to replace files in a folder that is read-only: the exchange alone would not ask its permission."""
    changed = {*parents(plan.write), *parents(plan.delete)} & plan.tree.folders
    effective = os.access in os.supports_effective_ids
    for folder in sorted({"", *changed}):
        path = plan.place.root / folder
        if path.exists() and not os.access(path, os.W_OK, effective_ids=effective):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def _tidy(plan: Plan) -> tuple[set[str], set[str]]:
    """Take out of the shadow all that the new tree shall not hold; gives the files and folders that it then has."""
    plan.place.shadow.mkdir(exist_ok=True)
    changed = {*plan.write, *plan.delete}
    inodes = {path: known[2] for path, known in plan.tree.files.items() if path not in changed}
    return _prune(plan.place.shadow, set(plan.folders), lambda path, entry: inodes.get(path) == entry.inode())


def _write_new(
    plan: Plan, folders: set[str], processes: Executor | None
) -> tuple[dict[str, Signature], tuple[Diagnostic, ...]]:
    """Make the folders that the shadow lacks, and the files that are new."""
    shadow = str(plan.place.shadow)
    for folder in plan.folders:
        if folder not in folders:
            os.mkdir(f"{shadow}/{folder}")
    files = [(path, plan.contents[path]) for path in plan.write]
    if processes is None or len(files) < 2 * AT_ONCE:
        written = [_write_files(shadow, files, len(files) <= SYNC_LIMIT)]
    else:
        parts = [files[start : start + AT_ONCE] for start in range(0, len(files), AT_ONCE)]
        written = [*processes.map(_write_files, repeat(shadow), parts, repeat(False))]
    message, cure = "its bytes are not those that were planned", "remove .specpress_cache"
    stale = [Span(f"{plan.place.shown}/{path}") for _, paths in written for path in paths]
    signatures = {path: signature for signatures, _ in written for path, signature in signatures.items()}
    return signatures, tuple(STALE.at(span, message, cure) for span in stale)


def _write_files(
    shadow: str, files: Sequence[tuple[str, Content]], is_synced: bool
) -> tuple[dict[str, Signature], list[str]]:
    """Write new files below a folder; gives the signature of each, and the paths of those with other bytes."""
    signatures, stale = dict[str, Signature](), list[str]()
    for path, content in files:
        data = content.read()
        if hashlib.sha256(data).hexdigest() != content.sha256:
            stale.append(path)
            continue
        with open(f"{shadow}/{path}", "xb") as file:
            file.write(data)
            file.flush()
            if is_synced:
                os.fsync(file.fileno())
            signatures[path] = signature(os.fstat(file.fileno()))
    return signatures, stale


def _carry_over(plan: Plan, kept: set[str]) -> set[str]:
    """Put all that stays into the shadow too, where it lacks it; gives the files that had to be copied."""
    root, shadow = str(plan.place.root), str(plan.place.shadow)
    done = {*plan.write, *plan.delete, *kept}
    copied = set()
    for path in plan.tree.files:
        if path not in done and not _link(f"{root}/{path}", f"{shadow}/{path}"):
            copied.add(path)
    for path in plan.tree.others:
        source = f"{root}/{path}"
        if os.path.islink(source):
            os.symlink(os.readlink(source), f"{shadow}/{path}")
        else:
            os.link(source, f"{shadow}/{path}")
    return copied


def _link(source: str, target: str) -> bool:
    """Make `target` the same file as `source`, or a copy where that cannot be; tells whether it is the same."""
    try:
        os.link(source, target)
    except OSError as error:
        if error.errno in _NO_COPY:
            raise
        shutil.copy2(source, target)
        return False
    return True


def _copy_modes(plan: Plan) -> None:
    """Give the folders the modes that they had; last of all, as some may be read-only."""
    root, shadow = str(plan.place.root), str(plan.place.shadow)
    for folder in ("", *plan.folders):
        with contextlib.suppress(FileNotFoundError):
            mode = os.stat(f"{root}/{folder}").st_mode
            if mode != os.stat(f"{shadow}/{folder}").st_mode:
                os.chmod(f"{shadow}/{folder}", stat.S_IMODE(mode))


def _change_places(place: Place) -> None:
    """The new tree becomes the folder, the old one the shadow: in one step where the system can do that."""
    here = _current_folder()
    if not place.root.exists():
        place.shadow.rename(place.root)
    elif not _exchange(place.shadow, place.root):
        place.root.rename(place.aside)
        place.shadow.rename(place.root)
        # From here on the new tree is in place, and only the shadow is still to be put in its own.
        with contextlib.suppress(OSError):
            restore(place)
    if here is not None and here.is_relative_to(place.root):
        # Else this process would stand in the old tree, and every relative path of the rest of the run fail.
        with contextlib.suppress(OSError):
            os.chdir(here)


def _current_folder() -> Path | None:
    try:
        return Path.cwd()
    except OSError:
        return None


def _exchange(first: Path, second: Path) -> bool:
    """Let two folders change places; False where the system or the file system cannot."""
    paths = os.fsencode(first), os.fsencode(second)
    if sys.platform == "linux":
        name, arguments = "renameat2", (_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _EXCHANGE)
    elif sys.platform == "darwin":
        name, arguments = "renamex_np", (*paths, _EXCHANGE)
    else:
        return False
    call = getattr(ctypes.CDLL(None), name, None)
    return call is not None and call(*arguments) == 0


def _rescue(plan: Plan, copied: set[str]) -> None:
    """What somebody changed in the old tree since it was walked moves into the new one."""
    place = plan.place
    known = plan.tree.files | plan.tree.others
    unlinked = {*plan.write, *plan.delete, *copied}

    def moved_or_old(path: str, entry: os.DirEntry[str]) -> bool:
        before = known.get(path)
        # A file that both trees share cannot have lost an edit, so its inode is enough, and is at hand.
        shared = before is not None and path not in unlinked and before[2] == entry.inode()
        if not shared and before != signature(entry.stat(follow_symlinks=False)):
            target = place.root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(entry.path, target)
        return True

    # The new tree is in place, so nothing here may be told as a failure of the run.
    with contextlib.suppress(OSError):
        if place.shadow.exists():
            _prune(place.shadow, plan.tree.folders, moved_or_old)


def _remove(top: Path) -> None:
    if top.exists():
        _prune(top, (), lambda path, entry: False)
        top.rmdir()


def _prune(
    top: Path, folders: Container[str], stays: Callable[[str, os.DirEntry[str]], bool]
) -> tuple[set[str], set[str]]:
    """Remove all but the given folders and the files that stay, from read-only folders too; gives what remains."""
    files: set[str] = set()
    pending = [("", str(top))]
    for prefix, folder in pending:
        if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            os.chmod(folder, stat.S_IRWXU)
        with os.scandir(folder) as entries:
            listed = list(entries)
        for entry in listed:
            path = prefix + entry.name
            if entry.is_dir(follow_symlinks=False):
                pending.append((f"{path}/", entry.path))
            elif stays(path, entry):
                files.add(path)
            else:
                os.unlink(entry.path)
    remaining: set[str] = set()
    for prefix, folder in reversed(pending[1:]):
        if prefix[:-1] in folders:
            remaining.add(prefix[:-1])
        else:
            os.rmdir(folder)
    return files, remaining


def _remember(plan: Plan, signatures: Mapping[str, Signature], seen: int) -> None:
    prints = plan.prints or Prints(plan.place.root, plan.place.store)
    for path, written in signatures.items():
        prints.record(path, written, plan.contents[path].sha256, seen)
    prints.save(plan.tree.files.keys() - set(plan.delete) | signatures.keys())
