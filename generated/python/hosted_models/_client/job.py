"""What a finished job is: its task, its typed result, its files and what it cost."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Sequence
from decimal import Decimal
from mimetypes import guess_extension
from pathlib import Path
from typing import Any, Generic, TypeVar, cast
from urllib.parse import unquote, urlsplit

from pydantic import BaseModel, ValidationError

from .._runtime.cost import Cost
from .._runtime.values import is_object
from .asynchronous import AsyncRunner
from .download import target_file, written
from .flow import Outcome
from .sync import Runner
from .task import MadeFile, Task

ResultT_co = TypeVar("ResultT_co", covariant=True)


class _File:
    """One file that a job has made: its address, or its content where that came in the answer."""

    __slots__ = ("_content", "_runner", "type", "url")

    url: str | None
    """Where it lies; None where its content came in the answer. Providers keep files for a limited time."""
    type: str | None
    """Its MIME type, where that is known."""

    def __init__(self, made: MadeFile) -> None:
        self.url = made.url
        self.type = made.type
        self._content = made.content

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.url or self.name!r})"

    @property
    def name(self) -> str:
        """The last part of its address, as the name of a file; without an address, a name that tells its type."""
        if self.url is None:
            return f"file{_ENDINGS.get(self.type or '') or guess_extension(self.type or '') or ''}"
        try:
            name = unquote(urlsplit(self.url).path).rpartition("/")[2]
        except ValueError:
            name = ""
        fit = "".join(char for char in name if char.isprintable() and char not in '\\/:*?"<>|').strip(" .")
        fit = _short(fit) or "file"
        return f"_{fit}" if _DEVICE.fullmatch(fit.partition(".")[0].strip()) else fit

    def _target(self, path: str | os.PathLike[str]) -> Path:
        target = Path(path)
        return target / self.name if target.is_dir() else target


_DEVICE = re.compile(r"con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]", re.IGNORECASE)
"""Names that are devices on Windows, whatever their ending (Microsoft: Naming Files, Paths, and Namespaces)."""
_ENDINGS = {"image/webp": ".webp", "audio/mp3": ".mp3", "audio/wav": ".wav", "audio/ogg": ".ogg"}
"""Endings of names that Python does not know everywhere."""
_LONGEST = 150
"""The bytes of a name at most: systems take 255, and a name may get a number, or be that of a part."""


def _short(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending.encode()) > _LONGEST // 5:
        stem, dot, ending = name, "", ""
    room = _LONGEST - len(f"{dot}{ending}".encode())
    return stem.encode()[:room].decode(errors="ignore") + dot + ending


class ResultFile(_File):
    """One file that a job has made."""

    __slots__ = ()

    _runner: Runner

    def __init__(self, runner: Runner, made: MadeFile) -> None:
        super().__init__(made)
        self._runner = runner

    def save(self, path: str | os.PathLike[str], *, max_bytes: int | None = None) -> Path:
        """Fetch the file and put it at a path, or into a folder under its own name; gives where it is.

        It is there whole, or what was there before is untouched. Of more than `max_bytes` it is not fetched to its
        end: that raises `TransportError`.
        """
        target = self._target(path)
        with target_file(target) as file:
            self._runner.run(written(self._runner.session, self.url, self._content, file, max_bytes))
        return target

    def read(self, *, max_bytes: int | None = None) -> bytes:
        """Fetch the file into memory. More than `max_bytes` raises `TransportError`."""
        content = io.BytesIO()
        self._runner.run(written(self._runner.session, self.url, self._content, content, max_bytes))
        return content.getvalue()


class AsyncResultFile(_File):
    """One file that a job has made."""

    __slots__ = ()

    _runner: AsyncRunner

    def __init__(self, runner: AsyncRunner, made: MadeFile) -> None:
        super().__init__(made)
        self._runner = runner

    async def save(self, path: str | os.PathLike[str], *, max_bytes: int | None = None) -> Path:
        """Fetch the file and put it at a path, or into a folder under its own name; gives where it is.

        It is there whole, or what was there before is untouched. Of more than `max_bytes` it is not fetched to its
        end: that raises `TransportError`.
        """
        target = self._target(path)
        with target_file(target) as file:
            await self._runner.run(written(self._runner.session, self.url, self._content, file, max_bytes))
        return target

    async def read(self, *, max_bytes: int | None = None) -> bytes:
        """Fetch the file into memory. More than `max_bytes` raises `TransportError`."""
        content = io.BytesIO()
        await self._runner.run(written(self._runner.session, self.url, self._content, content, max_bytes))
        return content.getvalue()


class _Job(Generic[ResultT_co]):
    def __init__(self, outcome: Outcome, kind: type[BaseModel], price: Cost | None) -> None:
        self.task = outcome.task
        self.raw = outcome.result
        self.result = cast("ResultT_co", read_result(kind, outcome.result))
        self.price = price

    task: Task
    """The task's last state."""
    result: ResultT_co
    """What the model made, as the model's class for it."""
    raw: Any
    """The same as plain JSON."""
    price: Cost | None
    """What the request cost by the documented price; None where none is documented or the request is not known."""

    @property
    def id(self) -> str:
        """The task's id."""
        return self.task.id

    @property
    def cost(self) -> Decimal | None:
        """What the provider says that it cost; None where it says nothing."""
        return self.task.cost

    def __repr__(self) -> str:
        return f"{type(self).__name__}(id={self.id!r}, status={self.task.status!r}, cost={self.cost})"


class Job(_Job[ResultT_co]):
    """A finished job."""

    def __init__(self, runner: Runner, outcome: Outcome, kind: type[BaseModel], price: Cost | None) -> None:
        super().__init__(outcome, kind, price)
        self.files = tuple(ResultFile(runner, made) for made in outcome.files)

    files: Sequence[ResultFile]
    """The files that it made."""


class AsyncJob(_Job[ResultT_co]):
    """A finished job."""

    def __init__(
        self, runner: AsyncRunner, outcome: Outcome, kind: type[BaseModel], price: Cost | None
    ) -> None:
        super().__init__(outcome, kind, price)
        self.files = tuple(AsyncResultFile(runner, made) for made in outcome.files)

    files: Sequence[AsyncResultFile]
    """The files that it made."""


def read_result(kind: type[BaseModel], value: Any) -> BaseModel:
    """A result as its class. One that is not as documented is kept as it came, without a complaint."""
    try:
        return kind.model_validate(value)
    except ValidationError:
        return kind.model_construct(None, **(value if is_object(value) else {}))
