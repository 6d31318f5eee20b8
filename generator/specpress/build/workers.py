"""The processes that models are made in.

For a run that will make something the first one is started before this process has imported anything heavy itself,
so that both get ready at the same time: making one changed model is mostly imports.
"""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import active_children


def count() -> int:
    """How many processes may run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def workers(jobs: int, first: Callable[[], None] | None = None) -> Iterator[Executor | None]:
    """As many processes as asked for; None where there shall be but this one.

    One process begins with `first` at once. Whatever ends the block early ends the processes too. None outlives the
    block: left to the interpreter's end, its last thread and the pool's may close one pipe at once, and then wait for
    each other for ever.
    """
    if jobs <= 1:
        yield None
        return
    pool = ProcessPoolExecutor(jobs, initializer=_begin)
    if first is not None:
        pool.submit(first)
    try:
        yield pool
        pool.shutdown()
    except BaseException:
        for process in active_children():
            process.terminate()
        pool.shutdown(cancel_futures=True)
        raise


def _begin() -> None:
    """Ctrl-C reaches every process of a terminal; the one that has the user's attention answers for all.

    Imports make no garbage worth a search, and searching takes a tenth of their time.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
