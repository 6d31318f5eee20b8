"""Where a run works: the real output folder, and the cache folder beside it with its lock.

Given the folder as the user named it; gives a `Place` and `locked`. The cache folder lies beside the output
folder because a tree can be exchanged only within one file system, and outside of it because it is no output.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Span
from specpress.build.output.codes import BAD_FOLDER
from specpress.build.output.records import CACHE, clear, ignored, make_folder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PATIENCE = 1.0
"""Seconds to wait for another run before saying so."""
_POLL = 0.02


@dataclass(frozen=True, slots=True)
class Place:
    """One output folder: `root` with links followed, the name it is `shown` by, and our own folder `cache`."""

    root: Path
    shown: str
    cache: Path

    @classmethod
    def of(cls, root: Path) -> Place:
        """The place for a folder, which need not exist."""
        real = Path(os.path.realpath(root))
        return cls(real, root.as_posix(), real.parent / CACHE / "output" / real.name)

    @property
    def shadow(self) -> Path:
        """Where the new tree is built, out of the one before last."""
        return self.cache / "shadow"

    @property
    def aside(self) -> Path:
        """Where the old tree lies for a moment when it takes two renames."""
        return self.cache / "aside"

    @property
    def store(self) -> Path:
        """Where digests are remembered."""
        return self.cache / "stat.json"

    @property
    def interrupted(self) -> bool:
        """Whether a run was killed here between two renames."""
        return self.aside.exists()

    def problems(self) -> tuple[Diagnostic, ...]:
        """Why this cannot be an output folder."""
        if self.root == self.root.parent:
            kind = "a whole file system"
        elif self.root.is_dir() or not (os.path.lexists(self.shown) or os.path.lexists(self.root)):
            return ()
        else:
            kind = "a file" if self.root.exists() else "a symbolic link that leads nowhere"
        message = f"the output folder is {kind}"
        return (BAD_FOLDER.at(Span(self.shown), message, "choose another folder, or remove it"),)

    def prepare(self) -> None:
        """Make the cache folder, and keep it out of version control. Raises OSError."""
        make_folder(self.cache)
        ignored(self.cache.parent.parent)
        clear(self.cache / "lock")
        for folder in (self.shadow, self.aside):
            if os.path.lexists(folder) and not folder.is_dir():
                folder.unlink()


@contextlib.contextmanager
def locked(place: Place, waiting: Callable[[str], None] | None) -> Iterator[None]:
    """Hold the place's lock, which dies with the process; after a second of waiting, tell `waiting`. Raises OSError."""
    place.prepare()
    with open(place.cache / "lock", "ab") as file:
        late = time.monotonic() + PATIENCE
        while not _try_lock(file.fileno()):
            if waiting is not None and time.monotonic() > late:
                waiting(f"waiting for another run that writes {place.shown}")
                waiting = None
            time.sleep(_POLL)
        yield


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
