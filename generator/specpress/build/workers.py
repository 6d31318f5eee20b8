"""The processes that models are made in.

Given functions with their arguments; gives what they return. For a run that will make something the processes are
started before this one has imported anything heavy itself, so that both get ready at the same time: making one
changed model is mostly imports.

`Pool` is an executor of `concurrent.futures`, so that a build may be given another. All is done in the thread that
asks, and each process has a pipe of its own. So there is nothing but the processes to end, at whatever moment; the
pools of the standard library have threads of their own, which an interrupt leaves waiting.
"""

from __future__ import annotations

import gc
import os
import signal
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager, suppress
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait
from typing import Any, ParamSpec, TypeVar

from specpress.base import interrupts
from specpress.base.system import end_with_parent

P = ParamSpec("P")
T = TypeVar("T")


def count() -> int:
    """How many processes may run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def workers(jobs: int, begin: Callable[[], None] | None = None) -> Iterator[Pool | None]:
    """As many processes as asked for; None where there shall be but this one.

    One process begins with `begin` at once. None outlives the block, however it ends.
    """
    if jobs <= 1:
        yield None
        return
    pool = Pool(jobs)
    try:
        if begin is not None:
            pool.submit(begin)
        yield pool
    finally:
        pool.shutdown()


class Task(Future[T]):
    """A call that a process makes."""

    def __init__(self, pool: Pool, call: tuple[Callable[..., T], tuple[Any, ...]]) -> None:
        super().__init__()
        self._pool = pool
        self.call = call

    def result(self, timeout: float | None = None) -> T:
        """What the call returned. Raises what it raised, or ChildProcessError where its process was killed."""
        while timeout is None and not self.done():
            self._pool.wait()
        return super().result(timeout)


class Pool(Executor):
    """Some processes of this machine, which are started when the first call is to be made."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._processes: list[Process] = []
        self._pipes: list[Connection] = []
        self._idle: list[Connection] = []
        self._busy: dict[Connection, Task[Any]] = {}
        self._waiting: deque[Task[Any]] = deque()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Task[T]:
        """Have a call made as soon as a process is free. Function, arguments and result have to be picklable."""
        assert not kwargs
        self.start()
        task = Task(self, (fn, args))
        self._waiting.append(task)
        self.wait(0)
        return task

    def wait(self, seconds: float | None = None) -> None:
        """Wait for a call to be done, and give its process the next one. Raises OSError where one was killed."""
        try:
            ready = wait(list(self._busy), seconds)
            for pipe in [pipe for pipe in self._busy if pipe in ready]:
                task = self._busy.pop(pipe)
                value, error = pipe.recv()
                task.set_result(value) if error is None else task.set_exception(error)
                self._idle.append(pipe)
            while self._waiting and self._idle:
                # The one that was done last has the most of what a call needs imported already.
                pipe = self._idle.pop()
                self._busy[pipe] = self._waiting.popleft()
                pipe.send(self._busy[pipe].call)
        except (EOFError, ConnectionError):
            message = "a process was killed, perhaps for lack of memory; try --jobs 1, which takes less"
            raise ChildProcessError(message) from None

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = True) -> None:
        """End all processes at once, whatever they do."""
        del wait, cancel_futures
        with interrupts.held():
            for process in self._processes:
                process.terminate()
            for pipe in self._pipes:
                pipe.close()  # one that is about to answer waits for nobody then
            for process in self._processes:
                process.join()

    def start(self) -> None:
        """Start the processes, unless that was done: each holds the files that are open then, and locks on them."""
        if self._processes:
            return
        # A signal may come now to a process that does not know yet what to do with one.
        with interrupts.held():
            for _ in range(self._jobs):
                ours, theirs = Pipe()
                process = Process(target=_serve, args=(theirs, ours), daemon=True)
                process.start()
                theirs.close()
                self._processes.append(process)
                self._pipes.append(ours)
            self._idle += self._pipes


def _serve(pipe: Connection, other: Connection) -> None:
    """What each process does: make calls until nobody asks any more, or until it is told to stop.

    Ctrl-C reaches every process of a terminal; the one that has the user's attention answers for all. Imports make no
    garbage worth a search, and searching takes a tenth of their time.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    interrupts.catch()
    end_with_parent(
        signal.SIGTERM
    )()  # in the middle of a call too, when nobody can end this process any more
    gc.disable()
    other.close()  # or this process would keep its own pipe open, and never see that nobody asks any more
    with suppress(EOFError, ConnectionError, KeyboardInterrupt), interrupts.interruptible():
        while True:
            work, arguments = pipe.recv()
            answer: tuple[Any, Exception | None]
            try:
                answer = work(*arguments), None
            except Exception as error:
                error.add_note(traceback.format_exc())
                answer = None, error
            interrupts.check()
            pipe.send(answer)
