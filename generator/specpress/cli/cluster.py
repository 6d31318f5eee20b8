"""What makes the models of a command: processes of this machine, or a cluster that `--executor` names."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from importlib.util import find_spec

from specpress.base.interrupts import held
from specpress.build.workers import count, workers
from specpress.cli.console import Refused, how_to_install


@contextmanager
def workers_of(
    parsed: argparse.Namespace, begin: Callable[[], None] | None = None
) -> Iterator[Executor | None]:
    """The executor of a command; None for this process. One process of this machine begins with `begin` at once."""
    if parsed.executor is None:
        with workers(parsed.jobs or count(), begin) as pool:
            yield pool
        return
    if parsed.jobs is not None:
        raise Refused("--executor and --jobs do not go together; choose one")
    if find_spec("distributed") is None:
        raise Refused(f"what `--executor dask` works with is not installed; {how_to_install('dask')}")
    with held():
        from specpress.build.cluster import cluster  # noqa: PLC0415  # only --executor pays for it: 0.5 s

    try:
        with cluster(parsed.executor) as executor:
            yield executor
    except ConnectionError as error:
        raise Refused(f"{error}; start one with `dask scheduler`, or correct the address") from error
