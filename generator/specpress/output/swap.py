"""The change itself: the new tree is built beside the old one, then both change places in one step.

Given a `Plan` without problems; gives the problems met. Whatever goes wrong before the exchange, the old tree
has not been touched. The caller holds the lock.
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
from collections.abc import Callable, Mapping
from pathlib import Path

from specpress.diagnostics import Diagnostic, Span
from specpress.output.faults import STALE
from specpress.output.paths import parents
from specpress.output.place import Place
from specpress.output.planning import Plan
from specpress.output.tree import Prints, Signature, signature

SYNC_LIMIT = 32
"""Up to so many files are synced to the disk one by one; more would cost seconds on an ordinary disk."""

_AT_FDCWD = -100
_EXCHANGE = 2  # RENAME_EXCHANGE in linux/fs.h, RENAME_SWAP in macOS' sys/stdio.h

# Where no link can be made for these reasons, a copy would fail too, or would empty somebody's mount.
_NO_COPY = {errno.ENOSPC, errno.EDQUOT, errno.EXDEV, errno.EROFS, errno.ENOENT}


def apply(plan: Plan) -> tuple[Diagnostic, ...]:
    """Bring the folder to the planned state. Raises OSError when the system refuses, with the old tree in place."""
    place = plan.place
    _demand_rights(plan)
    try:
        signatures, problems = _write_new(plan)
        if problems:
            return problems
        copied = _carry_over(plan)
        _copy_modes(plan)
        seen = time.time_ns()
        _change_places(place)
        _retire(plan, copied)
        _remember(plan, signatures, seen)
    finally:
        with contextlib.suppress(OSError):
            restore(place)
    return ()


def restore(place: Place) -> None:
    """Clear up behind a run that was stopped: the folder is back, the left-overs are gone. Raises OSError."""
    if place.aside.exists() and not place.root.exists():
        place.aside.rename(place.root)
    for left_over in (place.shadow, place.aside):
        if left_over.exists():
            _clear(left_over)


def _demand_rights(plan: Plan) -> None:
    """Refuse to replace files in a folder that is read-only: the exchange alone would not ask its permission."""
    changed = {*parents(plan.write), *parents(plan.delete)} & plan.tree.folders
    effective = os.access in os.supports_effective_ids
    for folder in sorted({"", *changed}):
        path = plan.place.root / folder
        if path.exists() and not os.access(path, os.W_OK, effective_ids=effective):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def _write_new(plan: Plan) -> tuple[dict[str, Signature], tuple[Diagnostic, ...]]:
    """Make the folders of the shadow and the files that are new in it."""
    shadow = plan.place.shadow
    shadow.mkdir()
    for folder in plan.folders:
        os.mkdir(shadow / folder)
    signatures: dict[str, Signature] = {}
    problems = []
    for path in plan.write:
        wanted = plan.contents[path]
        data = wanted.read()
        if hashlib.sha256(data).hexdigest() != wanted.sha256:
            span = Span(f"{plan.place.shown}/{path}")
            problems.append(
                STALE.at(span, "its bytes are not those that were planned", "remove .specpress_cache")
            )
            continue
        with open(shadow / path, "xb") as file:
            file.write(data)
            file.flush()
            if len(plan.write) <= SYNC_LIMIT:
                os.fsync(file.fileno())
            signatures[path] = signature(os.fstat(file.fileno()))
    return signatures, tuple(problems)


def _carry_over(plan: Plan) -> set[str]:
    """Put everything that stays into the shadow too; gives the files that had to be copied."""
    root, shadow = str(plan.place.root), str(plan.place.shadow)
    changed = {*plan.write, *plan.delete}
    copied = set()
    for path in plan.tree.files:
        if path not in changed and not _link(f"{root}/{path}", f"{shadow}/{path}"):
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
    root, shadow = plan.place.root, plan.place.shadow
    for folder in ("", *plan.folders):
        with contextlib.suppress(FileNotFoundError):
            mode = stat.S_IMODE(os.stat(root / folder).st_mode)
            os.chmod(shadow / folder, mode)


def _change_places(place: Place) -> None:
    """The new tree becomes the folder, the old one the shadow: in one step where the system can do that."""
    here = _current_folder()
    if not place.root.exists():
        place.shadow.rename(place.root)
    elif not _exchange(place.shadow, place.root):
        place.root.rename(place.aside)
        place.shadow.rename(place.root)
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
    one, two = os.fsencode(first), os.fsencode(second)
    if sys.platform == "linux":
        name, arguments = "renameat2", (_AT_FDCWD, one, _AT_FDCWD, two, _EXCHANGE)
    elif sys.platform == "darwin":
        name, arguments = "renamex_np", (one, two, _EXCHANGE)
    else:
        return False
    call = getattr(ctypes.CDLL(None), name, None)
    return call is not None and call(*arguments) == 0


def _retire(plan: Plan, copied: set[str]) -> None:
    """Remove the old tree; what somebody changed in it since it was walked moves into the new one instead."""
    place = plan.place
    old = place.shadow if place.shadow.exists() else place.aside
    known = plan.tree.files | plan.tree.others
    unlinked = {*plan.write, *plan.delete, *copied}

    def rescue(path: str, entry: os.DirEntry[str]) -> bool:
        before = known.get(path)
        # A file that both trees share cannot have lost an edit, so its inode is enough, and is at hand.
        if before is not None and path not in unlinked and before[2] == entry.inode():
            return False
        if before == signature(entry.stat(follow_symlinks=False)):
            return False
        target = place.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(entry.path, target)
        return True

    # The new tree is in place: what cannot be removed now is removed by the next run.
    with contextlib.suppress(OSError):
        if old.exists():
            _clear(old, rescue)


def _clear(top: Path, rescue: Callable[[str, os.DirEntry[str]], bool] = lambda path, entry: False) -> None:
    """Remove a tree, read-only folders too, but for the files that `rescue` says it has moved away."""
    folders = [("", str(top))]
    for prefix, folder in folders:
        os.chmod(folder, stat.S_IRWXU)
        with os.scandir(folder) as found:
            entries = list(found)
        for entry in entries:
            path = prefix + entry.name
            if entry.is_dir(follow_symlinks=False):
                folders.append((f"{path}/", entry.path))
            elif not rescue(path, entry):
                os.unlink(entry.path)
    for _, folder in reversed(folders):
        os.rmdir(folder)


def _remember(plan: Plan, signatures: Mapping[str, Signature], seen: int) -> None:
    prints = Prints(plan.place.root, plan.place.store)
    for path, written in signatures.items():
        prints.record(path, written, plan.contents[path].sha256, seen)
    prints.save(plan.tree.files.keys() - set(plan.delete) | signatures.keys())
