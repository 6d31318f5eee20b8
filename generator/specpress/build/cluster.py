"""The workers of a Dask cluster as an executor: processes on any machine, which share no folder with us.

What is sent to them is plain data and what they make comes back, so that a worker needs nothing but specpress with the
same libraries. A part that a killed worker had is given to another one by the scheduler.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from typing import Any, ParamSpec, TypeVar

from distributed import Client, KilledWorker
from distributed import Future as RemoteFuture
from distributed.comm import CommClosedError

P = ParamSpec("P")
T = TypeVar("T")

CONNECT = 5.0
"""Seconds in which a scheduler has to answer."""
LOOK = 1.0
"""So often, in seconds, it is looked whether there is anybody left to wait for."""
PATIENCE = 30.0
"""So many seconds a cluster may be without a worker, which may be starting anew."""


@contextmanager
def cluster(address: str) -> Iterator[Executor]:
    """The workers of the cluster whose scheduler is at an address such as `tcp://10.0.0.5:8786`.

    Nothing is at work there any more after the block, however it ends. Raises ConnectionError where nobody answers.
    """
    try:
        client = Client(address, timeout=CONNECT, set_as_default=False, direct_to_workers=False)
    except (OSError, ValueError, TypeError) as error:
        raise ConnectionError(f"no Dask scheduler answers at {address}: {error}") from error
    executor = _Cluster(client, address)
    try:
        yield executor
    finally:
        executor.shutdown()


class _Call(Future[T]):
    """A call that a worker makes."""

    def __init__(self, client: Client, address: str, future: RemoteFuture) -> None:
        super().__init__()
        self._client = client
        self._address = address
        self.there = future

    def result(self, timeout: float | None = None) -> T:
        """What the call returned. Raises what it raised, or ChildProcessError where nobody could make it."""
        deadline = None if timeout is None else time.monotonic() + timeout
        seen = time.monotonic()
        while True:
            try:
                answer: T = self.there.result(timeout=LOOK)
                return answer
            except TimeoutError:
                if self.there.done() or (deadline is not None and time.monotonic() > deadline):
                    raise
            except KilledWorker:
                message = "the workers that had one part were killed one after the other, perhaps for lack of memory"
                raise ChildProcessError(message) from None
            except ImportError as error:
                raise ChildProcessError(f"a worker has no specpress that it could use: {error}") from error
            except (CancelledError, CommClosedError):
                raise ChildProcessError(f"the cluster at {self._address} has gone") from None
            if self._client.status != "running":
                raise ChildProcessError(f"the cluster at {self._address} has gone")
            if self._client.scheduler_info(n_workers=1)["workers"]:
                seen = time.monotonic()
            elif time.monotonic() - seen > PATIENCE:
                raise ChildProcessError(f"the cluster at {self._address} has no worker; start some")


class _Cluster(Executor):
    def __init__(self, client: Client, address: str) -> None:
        self._client = client
        self._address = address
        self._calls: list[RemoteFuture] = []

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> _Call[T]:
        """Have a call made by a worker. Function, arguments and result have to be picklable."""
        future: Any = self._client.submit(fn, *args, **kwargs, pure=False)
        self._calls.append(future)
        return _Call(self._client, self._address, future)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = True) -> None:
        """Take back all that is not made yet, and leave the cluster to others."""
        del wait, cancel_futures
        with contextlib.suppress(OSError, TimeoutError, CancelledError):
            if self._client.status == "running":
                self._client.cancel(self._calls, force=True)
        with contextlib.suppress(OSError, TimeoutError, CancelledError):
            self._client.close(timeout=LOOK)
