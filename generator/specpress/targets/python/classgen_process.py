"""The call of datamodel-code-generator, here or in another process.

Given a schema and options that are plain data; gives the source of its classes. Half a second of imports
stands before its first call, and nothing of ours is among them: a run for a few models therefore has the call made in
a process that began with these imports while this one was finding out what to make.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Protocol


class Future(Protocol):
    """A call that is made elsewhere."""

    def result(self) -> Any:
        """Wait for the call; gives what it returned, or raises what it raised."""
        ...


class Pool(Protocol):
    """Processes that make calls."""

    def submit(self, work: Callable[..., Any], /, *arguments: Any) -> Future:
        """Have a call made by one of them."""
        ...


_POOL: ContextVar[tuple[int, Pool] | None] = ContextVar("pool", default=None)
"""The process that has a pool, and the pool: a process that is forked meanwhile inherits this and cannot use it."""


@contextmanager
def called_in(pool: Pool | None) -> Iterator[None]:
    """Have the calls of a block made in a pool of processes."""
    token = _POOL.set(None if pool is None else (os.getpid(), pool))
    try:
        yield
    finally:
        _POOL.reset(token)


def class_source(schema: Mapping[str, Any], options: Mapping[str, Any]) -> str:
    """The source of a schema's classes. Raises what datamodel-code-generator raises."""
    process, pool = _POOL.get() or (0, None)
    if pool is None or process != os.getpid():
        return _call(schema, options)
    source: str = pool.submit(_call, schema, options).result()
    return source


def get_ready() -> None:
    """Make one class of nothing: some of what the generator needs is imported only by its first call."""
    from datamodel_code_generator import generate  # noqa: PLC0415  # see above

    options: dict[str, Any] = {"input_file_type": "jsonschema", "output_model_type": "pydantic_v2.BaseModel"}
    generate({"type": "object"}, formatters=[], **options)


def _call(schema: Mapping[str, Any], options: Mapping[str, Any]) -> str:
    from datamodel_code_generator import generate  # noqa: PLC0415  # see above

    source = generate({**schema}, **options)
    assert isinstance(source, str)
    return source
