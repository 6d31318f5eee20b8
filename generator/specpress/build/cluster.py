"""The workers of a Dask cluster as an executor: processes on any machine, which share no folder with us.

What is sent to them is plain data and what they make comes back, so that a worker needs nothing but specpress with the
same libraries, and the scheduler not even that. The scheduler gives what a killed worker had to another one.
"""

from __future__ import annotations

import asyncio
import contextlib
import pickle
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from concurrent.futures import wait as wait_for
from contextlib import contextmanager
from functools import partial
from typing import Any, ParamSpec, TypeVar

from distributed import Client, KilledWorker, Security
from distributed import Future as RemoteFuture
from distributed.comm import CommClosedError, connect

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
        # A client waits for ever for one that takes a connection and says nothing, such as a web server.
        asyncio.run(asyncio.wait_for(_greet(address), CONNECT))
        client = Client(address, timeout=CONNECT, set_as_default=False, direct_to_workers=False)
    except (OSError, ValueError, TypeError) as error:
        reason = str(error) or f"it says nothing within {CONNECT:.0f} seconds"
        raise ConnectionError(f"no Dask scheduler answers at {address}: {reason}") from error
    executor = _Cluster(client, address)
    try:
        yield executor
    finally:
        executor.shutdown()


async def _greet(address: str) -> None:
    comm = await connect(address, timeout=CONNECT, **Security().get_connection_args("client"))
    comm.abort()


async def _made(there: RemoteFuture) -> Any:
    return await there


class _MadeWhereUnpickled:
    """A call that is made by unpickling it.

    A scheduler unpickles a call's function; it knows that of the standard library, and has no specpress perhaps.
    A worker that fails to unpickle a call ends, and would not say why; here that is an error of the call.
    """

    def __init__(self, call: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        self._call = call, arguments

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return self._call


class _Call(Future[T]):
    """A call that a worker makes."""

    def __init__(self, client: Client, address: str, there: RemoteFuture) -> None:
        super().__init__()
        self._client = client
        self._address = address
        self.there = there
        # What was made comes as soon as it is there, once, however long that takes.
        self.coming: Future[T] = asyncio.run_coroutine_threadsafe(_made(there), client.loop.asyncio_loop)

    def result(self, timeout: float | None = None) -> T:
        """What the call returned. Raises what it raised, or ChildProcessError where nobody could make it."""
        deadline = None if timeout is None else time.monotonic() + timeout
        seen = time.monotonic()
        while not wait_for([self.coming], LOOK).done:
            if deadline is not None and time.monotonic() > deadline:
                raise TimeoutError
            if self._client.status != "running":
                raise ChildProcessError(f"the cluster at {self._address} has gone")
            if self._client.scheduler_info(n_workers=1)["workers"]:
                seen = time.monotonic()
            elif time.monotonic() - seen > PATIENCE:
                raise ChildProcessError(f"the cluster at {self._address} has no worker; start some")
        try:
            return self.coming.result()
        except KilledWorker:
            message = (
                "the workers that had one part were killed one after the other, perhaps for lack of memory"
            )
            raise ChildProcessError(message) from None
        except (ImportError, AttributeError) as error:
            if isinstance(error, AttributeError) and not str(error).startswith("Can't get attribute"):
                raise  # by what was called, not by what looked for it
            message = f"a worker has no specpress that it could use ({error}); install the same version there"
            raise ChildProcessError(message) from error
        except (CancelledError, CommClosedError):
            raise ChildProcessError(f"the cluster at {self._address} has gone") from None


class _Cluster(Executor):
    def __init__(self, client: Client, address: str) -> None:
        self._client = client
        self._address = address
        self._calls: list[_Call[Any]] = []

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> _Call[T]:
        """Have a call made by a worker. Function, arguments and result have to be picklable."""
        pickled = pickle.dumps(_MadeWhereUnpickled(partial(fn, **kwargs) if kwargs else fn, args))
        there: Any = self._client.submit(pickle.loads, pickled, key=f"specpress-{uuid.uuid4()}", pure=False)
        call = _Call[T](self._client, self._address, there)
        self._calls.append(call)
        return call

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = True) -> None:
        """Take back all that is not made yet, and leave the cluster to others."""
        del wait, cancel_futures
        for call in self._calls:
            call.coming.cancel()
        with contextlib.suppress(OSError, TimeoutError, CancelledError):
            if self._client.status == "running":
                self._client.cancel([call.there for call in self._calls], force=True)
        with contextlib.suppress(OSError, TimeoutError, CancelledError):
            self._client.close(timeout=LOOK)
