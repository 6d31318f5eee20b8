"""What was made of one model or provider, kept on disk under a key of everything that went into it.

An entry is one file: a line of JSON (problems, what its family needs to know, and where each content lies), the rows,
and then the files. It is read from the front, so that an unchanged model costs one read; its files are fetched only
when one of them must be written again. Plain JSON and bytes, so that a cache from a stranger can mislead but not run
code.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import accumulate
from pathlib import Path
from typing import Any

from specpress.base.diagnostics import Diagnostic
from specpress.build import fingerprint
from specpress.build.output import Content
from specpress.catalog.settings import Settings

KEEP_SECONDS = 7 * 24 * 3600
"""Entries that no run has used for this long are removed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What was made: problems, what a family needs to know (JSON, empty where nothing), rows by target, and files."""

    problems: tuple[Diagnostic, ...] = ()
    member: Mapping[str, Any] = field(default_factory=dict)
    rows: Mapping[str, bytes] = field(default_factory=dict)
    files: Mapping[str, tuple[str, int, int]] = field(default_factory=dict)
    """By path: the sha256, where the content begins in `body`, and its length."""
    body: bytes | Path = field(default=b"", repr=False)
    """All contents, or the file that holds them."""
    start: int = 0
    """Where they begin in it."""

    @classmethod
    def of(
        cls,
        problems: tuple[Diagnostic, ...] = (),
        member: Mapping[str, Any] | None = None,
        rows: Mapping[str, bytes] | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> Entry:
        """An entry in memory."""
        contents = files or {}
        offsets = accumulate(map(len, contents.values()), initial=0)
        places = {
            path: (hashlib.sha256(data).hexdigest(), offset, len(data))
            for (path, data), offset in zip(contents.items(), offsets, strict=False)
        }
        return cls(problems, member or {}, rows or {}, places, b"".join(contents.values()))

    def contents(self) -> dict[str, Content]:
        """The files, read when they are needed."""
        return {
            path: Content(sha256, lambda offset=offset, length=length: self._read(offset, length))  # type: ignore[misc]
            for path, (sha256, offset, length) in self.files.items()
        }

    def _read(self, offset: int, length: int) -> bytes:
        if isinstance(self.body, bytes):
            return self.body[offset : offset + length]
        with self.body.open("rb") as file:
            file.seek(self.start + offset)
            return file.read(length)


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
        folder.mkdir(parents=True, exist_ok=True)
        ignore = folder.parent / ".gitignore"  # keeps the folder out of version control
        if not ignore.exists():
            ignore.write_text("*\n")
        return cls(folder, f"{fingerprint.of_generator()} {settings!r}".encode())

    def key(self, *parts: bytes) -> str:
        """The key of what was made from some parts."""
        return fingerprint.digest([self.base, *parts])

    def has(self, key: str) -> bool:
        """Whether there is an entry of a key, readable or not."""
        return self.folder is not None and os.path.exists(self._path(self.folder, key))

    def find(self, key: str) -> Entry | None:
        """The entry of a key; None where there is none, or none that can be read."""
        if self.folder is None:
            return None
        path = self._path(self.folder, key)
        try:
            with path.open("rb") as file:
                line = file.readline()
                head = json.loads(line)
                rows = {target: file.read(length) for target, length in head["rows"].items()}
                start = len(line) + sum(head["rows"].values())  # a row may have been cut short
                end = file.seek(0, os.SEEK_END)
            if end != start + head["size"]:
                return None
            return Entry(
                problems=tuple(map(Diagnostic.of_row, head["problems"])),
                member=head["member"],
                rows=rows,
                files={path: tuple(row) for path, row in head["files"].items()},
                body=path,
                start=start,
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
            "rows": {target: len(row) for target, row in entry.rows.items()},
            "size": len(entry.body),
        }
        front = b"".join((json.dumps(head, separators=(",", ":")).encode(), b"\n", *entry.rows.values()))
        path = self._path(self.folder, key)
        spare = path.with_suffix(f".{os.getpid()}")
        try:
            spare.write_bytes(front + entry.body)
            spare.replace(path)
        except OSError:
            spare.unlink(missing_ok=True)
            raise
        return replace(entry, body=path, start=len(front))

    def tidy(self, used: set[str]) -> None:
        """Remove entries that have not been used for a while; those of the keys in `used` were just now."""
        if self.folder is None:
            return
        names = {self._path(self.folder, key).name for key in used}
        oldest = time.time() - KEEP_SECONDS
        with contextlib.suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.name not in names and entry.stat().st_mtime < oldest:
                    Path(entry.path).unlink(missing_ok=True)

    @staticmethod
    def _path(folder: Path, key: str) -> Path:
        return folder / f"{key}.entry"
