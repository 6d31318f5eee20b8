"""What lies on disk: a walk of the folder, and digests that are remembered by size, mtime and inode.

Given a folder; gives a `Tree` of relative POSIX paths, and `Prints`, which hashes a file only when its
signature changed. It exists because hashing 8,000 files takes ten times as long as asking for their sizes.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import time
from collections.abc import Container
from dataclasses import dataclass, field
from pathlib import Path

from specpress.build.output.records import read_record, write_record

Signature = tuple[int, int, int]
"""Size in bytes, mtime in nanoseconds, inode."""

# An edit within one tick of the clock that stamps mtimes leaves the same mtime: such a file is not yet
# remembered. Linux ticks every 10 ms or faster, FAT every two seconds (then in whole seconds).
_TICK = 20_000_000
_COARSE_TICK = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Tree:
    """What a folder holds: regular files, other things (links, devices), folders, and which of these are empty."""

    files: dict[str, Signature] = field(default_factory=dict)
    others: dict[str, Signature] = field(default_factory=dict)
    folders: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset()


def walk(root: Path) -> Tree:
    """Everything below `root`, links not followed; an empty tree when `root` is missing. Raises OSError."""
    files: dict[str, Signature] = {}
    others: dict[str, Signature] = {}
    empty: set[str] = set()
    folders = [("", str(root))]
    for prefix, folder in folders:
        count = len(files) + len(others) + len(folders)
        # What vanishes while we look is not there.
        with contextlib.suppress(FileNotFoundError), os.scandir(folder) as entries:
            for entry in entries:
                path = prefix + entry.name
                if entry.is_dir(follow_symlinks=False):
                    folders.append((f"{path}/", entry.path))
                    continue
                info = entry.stat(follow_symlinks=False)
                kind = files if stat.S_ISREG(info.st_mode) else others
                kind[path] = (info.st_size, info.st_mtime_ns, info.st_ino)
        if count == len(files) + len(others) + len(folders):
            empty.add(prefix[:-1])
    names = frozenset(prefix[:-1] for prefix, _ in folders[1:])
    return Tree(files, others, names, frozenset(empty) & names)


def signature(info: os.stat_result) -> Signature:
    """The signature of a file that was just written."""
    return info.st_size, info.st_mtime_ns, info.st_ino


class Prints:
    """The sha256 of files below `root`, remembered from run to run in the file `store`; a damaged store is empty."""

    def __init__(self, root: Path, store: Path) -> None:
        self._root = root
        self._store = store
        self._started = time.time_ns()
        self._rows: dict[str, tuple[int, int, int, str]] = read_record(store) or {}
        self._changed = False

    def digest(self, path: str, signature: Signature) -> str:
        """The sha256 in hex of the file, which had `signature` after these prints were opened. Raises OSError."""
        row = self._rows.get(path)
        if row is not None and row[0] == signature[0] and row[1] == signature[1] and row[2] == signature[2]:
            return row[3]
        with open(self._root / path, "rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        self.record(path, signature, sha256, self._started)
        return sha256

    def record(self, path: str, signature: Signature, sha256: str, seen: int) -> None:
        """Remember the digest of a file that had this signature at the time `seen`, in nanoseconds."""
        modified = signature[1]
        tick = _TICK if modified % 1_000_000_000 else _COARSE_TICK
        if modified + tick < seen:
            self._rows[path] = (*signature, sha256)
            self._changed = True

    def save(self, present: Container[str]) -> None:
        """Keep what was learnt of the files that are `present`; where that cannot be written, the next run hashes."""
        if not self._changed:
            return
        rows = {path: row for path, row in self._rows.items() if path in present}
        write_record(self._store, rows)
