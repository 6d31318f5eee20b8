"""What was made of one model or provider, kept on disk under a key of everything that went into it.

An entry is one file: a line of JSON (problems, what its family needs to know, and where each row and content lies), and
then the rows and the files. A digest of the line and the key stands before it, those of each row and file stand in it,
so that all that is read is as it was written. Its line alone tells what an unchanged model has, and costs one read;
rows and files are fetched when they are needed. Plain JSON and bytes, so that a cache from a stranger can mislead but
not run code.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from specpress.base.diagnostics import Diagnostic
from specpress.build import fingerprint
from specpress.build.output import Content
from specpress.build.output.records import clear, ignored, make_folder, sealed, unsealed
from specpress.catalog.settings import Settings

Place: TypeAlias = Sequence[Any]
"""Of a row or a file in an entry: the sha256 in hex, where it begins, and its length in bytes."""

T = TypeVar("T")

KEEP_SECONDS = 7 * 24 * 3600
"""Entries that no run has used for this long are removed."""


_LONGEST_LINE = 64_000_000
"""In bytes; a file that goes on without a line's end is not read into memory."""


class Damaged(Exception):
    """What an entry holds is not as it was written, or is there no more."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What was made: problems, what a family needs to know (JSON, empty where nothing), rows by target, and files.

    Of each row and file, here is its place in `body`: the sha256, where it begins, and its length.
    """

    problems: tuple[Diagnostic, ...] = ()
    member: Mapping[str, Any] = field(default_factory=dict)
    rows: Mapping[str, Place] = field(default_factory=dict)
    files: Mapping[str, Place] = field(default_factory=dict)
    """By path."""
    body: bytes | str = field(default=b"", repr=False)
    """All rows and contents, or the path of the file that holds them."""
    start: int = 0
    """Where they begin in it."""
    _read_rows: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)
    """All rows, once one was asked for: opening a file costs more than reading them."""

    @classmethod
    def of(
        cls,
        problems: tuple[Diagnostic, ...] = (),
        member: Mapping[str, Any] | None = None,
        rows: Mapping[str, bytes] | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> Entry:
        """An entry in memory."""
        parts = (*(rows or {}).values(), *(files or {}).values())
        offsets = accumulate(map(len, parts), initial=0)
        places = iter(
            [
                (hashlib.sha256(data).hexdigest(), offset, len(data))
                for data, offset in zip(parts, offsets, strict=False)
            ]
        )
        return cls(
            problems,
            member or {},
            dict(zip(rows or {}, places, strict=False)),
            dict(zip(files or {}, places, strict=False)),
            b"".join(parts),
        )

    def row(self, target: str) -> bytes:
        """The row of a target; empty where it has none. Raises Damaged."""
        if not self._read_rows:
            data = self._read(0, sum(length for _, _, length in self.rows.values()))
            for name, (sha256, offset, length) in self.rows.items():
                self._read_rows[name] = self._whole(data[offset : offset + length], sha256)
        return self._read_rows.get(target, b"")

    def contents(self) -> dict[str, Content]:
        """The files, read when they are needed, which raises Damaged."""
        return {path: Content(place[0], partial(self._content, place)) for path, place in self.files.items()}

    def _content(self, place: Place) -> bytes:
        sha256, offset, length = place
        return self._whole(self._read(offset, length), sha256)

    def _read(self, offset: int, length: int) -> bytes:
        if isinstance(self.body, bytes):
            return self.body[offset : offset + length]
        try:
            with open(self.body, "rb") as file:
                file.seek(self.start + offset)
                return file.read(length)
        except OSError as error:
            raise Damaged(f"{self.body}: {error}") from None

    def _whole(self, data: bytes, sha256: str) -> bytes:
        if not isinstance(self.body, bytes) and hashlib.sha256(data).hexdigest() != sha256:
            raise Damaged(f"{self.body} is not as it was written")
        return data


def mended(folder: Path | None, run: Callable[[Path | None], T]) -> T:
    """What a run gives that keeps entries in a folder; where one is damaged, all are removed and it runs without any.

    The head of an entry is checked when it is found, its rows and files only when they are read: then it is too late
    to make but one of them anew.
    """
    try:
        return run(folder)
    except Damaged:
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
        return run(None)


@dataclass(frozen=True, slots=True)
class Cache:
    """The entries in a folder; without a folder there are none and nothing is kept."""

    folder: Path | None = None
    base: bytes = b""
    """What every key begins with: the generator and the settings of the catalogue."""

    @classmethod
    def at(cls, folder: Path | None, settings: Settings) -> Cache:
        """The entries that were made with some settings in a folder, which is made where there is none."""
        if folder is None:
            return cls()
        make_folder(folder)
        ignored(folder.parent)
        return cls(folder, f"{fingerprint.of_generator()} {settings!r}".encode())

    def key(self, *parts: bytes) -> str:
        """The key of what was made from some parts."""
        return fingerprint.digest([self.base, *parts])

    def has(self, key: str) -> bool:
        """Whether there is an entry of a key, whole or not."""
        return self.folder is not None and os.path.isfile(self._path(self.folder, key))

    def find(self, key: str) -> Entry | None:
        """The entry of a key; None where there is none, or none that is as it was written."""
        if self.folder is None or not self.has(key):  # opening a pipe would wait for a writer
            return None
        path = self._path(self.folder, key)
        try:
            with open(path, "rb") as file:
                line = file.readline(_LONGEST_LINE)
                end = os.fstat(file.fileno()).st_size
            head = json.loads(unsealed(key, line))
            if end != len(line) + head["size"]:
                return None
            return Entry(
                problems=tuple(map(Diagnostic.of_row, head["problems"])),
                member=head["member"],
                rows=head["rows"],
                files=head["files"],
                body=path,
                start=len(line),
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def save(self, key: str, entry: Entry) -> Entry:
        """Keep what was made; gives the entry as it is on disk. Raises OSError where the disk does not take it."""
        if self.folder is None:
            return entry
        assert isinstance(entry.body, bytes)  # an entry is kept once
        head = {
            "problems": [problem.as_row() for problem in entry.problems],
            "member": entry.member,
            "files": entry.files,
            "rows": entry.rows,
            "size": len(entry.body),
        }
        line = sealed(key, json.dumps(head, separators=(",", ":")).encode() + b"\n")
        path = self._path(self.folder, key)
        spare = Path(f"{path}.{os.getpid()}")
        try:
            clear(Path(path))
            spare.write_bytes(line + entry.body)
            spare.replace(path)
        except OSError:
            spare.unlink(missing_ok=True)
            raise
        return replace(entry, body=path, start=len(line))

    def tidy(self, used: set[str]) -> None:
        """Remove entries that have not been used for a while; those of the keys in `used` were just now."""
        if self.folder is None:
            return
        names = {os.path.basename(self._path(self.folder, key)) for key in used}
        oldest = time.time() - KEEP_SECONDS
        with contextlib.suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.name not in names and entry.stat().st_mtime < oldest:
                    Path(entry.path).unlink(missing_ok=True)

    @staticmethod
    def _path(folder: Path, key: str) -> str:
        return f"{folder}{os.sep}{key}.entry"  # a run asks for thousands, each of which costs 10 µs as a Path
