"""What a process holds: open files and sockets, threads, temporary files. And waiting for something to come true."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

OPEN = Path("/proc/self/fd")


@dataclass(frozen=True)
class Held:
    """What is held at a moment."""

    files: frozenset[str]
    """Each open file and socket by its number. There is no list of them but on Linux."""
    threads: frozenset[str]
    temporary: frozenset[str]


def held(temporary: Path) -> Held:
    """What this process holds now. `temporary` is its folder for temporary files."""
    gc.collect()
    return Held(
        frozenset(_open_files()),
        frozenset(thread.name for thread in threading.enumerate()),
        frozenset(path.name for path in temporary.iterdir()),
    )


def _open_files() -> list[str]:
    files = []
    for number in os.listdir(OPEN) if OPEN.is_dir() else ():
        try:
            files.append(f"{number} {os.readlink(OPEN / number)}")
        except OSError:  # it was the listing itself
            continue
    return files


def tasks_beside() -> set[asyncio.Task[object]]:
    """The tasks of the running event loop but for the one that asks."""
    return asyncio.all_tasks() - {asyncio.current_task()}  # type: ignore[arg-type]  # somebody asks


async def settled(is_so: Callable[[], bool], seconds: float = 10) -> bool:
    """Whether something comes true within a time."""
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            return False
        await asyncio.sleep(0.01)
    return True
