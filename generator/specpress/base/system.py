"""What a run borrows from the system: folders to work in, and other processes. An interrupt leaves none behind."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import NoReturn

from specpress.base.interrupts import held


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A new folder to work in, which does not outlive the block."""
    folder: Path | None = None
    try:
        with held():
            folder = Path(tempfile.mkdtemp(prefix="specpress-"))
        yield folder
    finally:
        if folder is not None:
            with held():
                shutil.rmtree(folder)


@contextmanager
def bounded(seconds: float, memory: int) -> Iterator[None]:
    """Let the system bound what code of others may take in a block: seconds of CPU, and bytes beside those in use.

    Raises TimeoutError or MemoryError in the block. Memory is bounded on Linux alone, and nothing is where the system
    has no such bounds, or in a thread: both are about a whole process.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _expired)
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
        with _bounded_memory(memory):
            yield
    finally:
        try:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        finally:  # it may have come at the last moment
            signal.signal(signal.SIGVTALRM, before)


def _expired(number: int, frame: FrameType | None) -> NoReturn:
    raise TimeoutError


@contextmanager
def _bounded_memory(memory: int) -> Iterator[None]:
    if sys.platform != "linux":
        yield
        return
    import resource  # noqa: PLC0415  # there is none on Windows

    before, most = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_bytes().split()[0]) * resource.getpagesize()
    limits = [limit for limit in (before, used + memory) if limit != resource.RLIM_INFINITY]
    try:
        resource.setrlimit(resource.RLIMIT_AS, (min(limits), most))
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (before, most))


_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG in linux/prctl.h


def end_with_parent(number: signal.Signals) -> Callable[[], None]:
    """What a process calls to be sent a signal when the one that started it ends, even where that is killed; on Linux.

    It is looked up before a process starts: between its start and its program a process must import nothing, since
    another thread of its parent may have held the lock for that.
    """
    if sys.platform != "linux":
        return lambda: None
    import ctypes  # noqa: PLC0415  # a run that starts no process does without it: 10 ms

    prctl = ctypes.CDLL(None).prctl
    return lambda: prctl(_DEATH_SIGNAL, number)


def run_program(
    command: Sequence[str | os.PathLike[str]],
    *,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run another program, which does not outlive the call; gives what it printed."""
    program: subprocess.Popen[bytes] | None = None
    try:
        with held():
            program = subprocess.Popen(
                command,
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                preexec_fn=end_with_parent(signal.SIGKILL),
            )
        out, err = program.communicate()
        return subprocess.CompletedProcess(command, program.returncode, out, err)
    finally:
        if program is not None and program.returncode is None:
            with held(), program:
                program.kill()
