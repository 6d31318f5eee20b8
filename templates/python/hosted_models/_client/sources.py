"""Files that a request hands over: on disk, in memory, or open. They are read in pieces, and never kept."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TypeAlias, cast

FileInput: TypeAlias = os.PathLike[str] | bytes | BinaryIO
"""A file: its path, its content, or an open binary file, which is read from its beginning."""

HEAD = 4096
"""The bytes at the beginning that tell what a file is."""
_NAMELESS = "file"


class NoFile(Exception):
    """Something that cannot be read as a file; the text says why."""


class Source:
    """A file that can be read as often as needed. Raises `NoFile` where it cannot be read."""

    __slots__ = ("_given", "name", "size")

    name: str
    """Its name without folders; `file` where it has none."""
    size: int
    """In bytes."""

    def __init__(self, given: FileInput) -> None:
        self._given = given
        try:
            self.name, self.size = self._described()
        except OSError as error:
            raise NoFile(f"the file cannot be read: {error.strerror or type(error).__name__}") from None
        except ValueError as error:  # it is closed, or its path is none
            raise NoFile(f"the file cannot be read: {str(error).rstrip('.')}") from None

    def __repr__(self) -> str:
        return f"Source({self.name!r}, {self.size} bytes)"

    @property
    def label(self) -> str:
        """What messages call it."""
        return "The file" if self.name == _NAMELESS else f"The file {self.name}"

    def _described(self) -> tuple[str, int]:
        given = self._given
        if isinstance(given, bytes):
            return _NAMELESS, len(given)
        if isinstance(given, os.PathLike):
            path = Path(given)
            # Asked for before it is opened: a pipe would wait for a writer, and a device may have no end.
            if not stat.S_ISREG(path.stat().st_mode):
                raise NoFile("this is not a regular file; give its bytes, or the path of one")
            with path.open("rb") as file:
                return path.name, os.fstat(file.fileno()).st_size
        if not given.seekable():
            raise NoFile("the open file cannot be read twice; give its path or its bytes")
        name = getattr(given, "name", None)
        return (Path(name).name if isinstance(name, str) else _NAMELESS), given.seek(0, io.SEEK_END)

    @contextmanager
    def opened(self) -> Generator[BinaryIO]:
        """The file, to be read from its beginning. An open file that was given stays open."""
        given = self._given
        if isinstance(given, bytes):
            yield io.BytesIO(given)
        elif isinstance(given, os.PathLike):
            with Path(given).open("rb") as file:
                yield file
        else:
            given.seek(0)
            yield given

    def head(self) -> bytes:
        """Its first bytes."""
        with self.opened() as file:
            return file.read(HEAD)

    def content(self) -> bytes:
        """All of it."""
        with self.opened() as file:
            return file.read()


def is_file(value: object) -> bool:
    """Whether a value is a file that is handed over."""
    return isinstance(value, (bytes, os.PathLike)) or _is_open(value)


def _is_open(value: object) -> bool:
    return hasattr(value, "read") and hasattr(value, "seek") and not isinstance(value, io.TextIOBase)


def source_of(value: object) -> Source:
    """A file that is handed over, to be read. Raises `NoFile` where it cannot be."""
    return Source(cast("FileInput", value))
