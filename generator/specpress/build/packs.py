"""What was made of one model or provider, kept on disk under a key of everything that went into it.

A pack is one file: a line of JSON (problems, card, and where each content lies), the pieces, and then the files. It
is read from the front, so that an unchanged model costs one read; its files are fetched only when one of them must
be written again. Plain JSON and bytes, so that a cache from a stranger can mislead but not run code.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Any, TypeAlias

from specpress.base.diagnostics import Diagnostic, Severity, Span
from specpress.build.output import Content

KEEP_SECONDS = 7 * 24 * 3600
"""Packs that no run has used for this long are removed."""


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: problems, the card (what other models may need to know), files and pieces by target."""

    name: str
    problems: tuple[Diagnostic, ...] = ()
    card: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    pieces: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack on disk. `files` maps a path to (sha256, offset, length); offsets count from `start`."""

    path: Path
    start: int
    name: str
    problems: tuple[Diagnostic, ...]
    card: Mapping[str, Any]
    files: Mapping[str, tuple[str, int, int]]
    pieces: Mapping[str, bytes]

    def contents(self) -> dict[str, Content]:
        """The files, read when they are needed."""
        return {
            path: Content(sha256, lambda at=at, length=length: self._read(at, length))  # type: ignore[misc]
            for path, (sha256, at, length) in self.files.items()
        }

    def piece(self, target: str) -> bytes:
        """The piece of one target."""
        return self.pieces.get(target, b"")

    def _read(self, at: int, length: int) -> bytes:
        with self.path.open("rb") as file:
            file.seek(self.start + at)
            return file.read(length)


@dataclass(frozen=True, slots=True)
class Fresh:
    """What was made without a place to keep it."""

    of: Made

    @property
    def name(self) -> str:
        """The name of what was made."""
        return self.of.name

    @property
    def problems(self) -> tuple[Diagnostic, ...]:
        """What is wrong with it."""
        return self.of.problems

    @property
    def card(self) -> Mapping[str, Any]:
        """What other models may need to know of it."""
        return self.of.card

    def contents(self) -> dict[str, Content]:
        """Its files."""
        return {
            path: Content(hashlib.sha256(data).hexdigest(), lambda data=data: data)  # type: ignore[misc]
            for path, data in self.of.files.items()
        }

    def piece(self, target: str) -> bytes:
        """The piece of one target."""
        return self.of.pieces.get(target, b"")


Part: TypeAlias = Pack | Fresh


@dataclass(frozen=True, slots=True)
class Store:
    """The folder of packs."""

    folder: Path

    def find(self, key: str) -> Pack | None:
        """The pack of a key; None where there is none, or none that can be read."""
        path = self._path(key)
        try:
            with path.open("rb") as file:
                line = file.readline()
                head = json.loads(line)
                pieces = {target: file.read(length) for target, length in head["pieces"].items()}
                start = len(line) + sum(head["pieces"].values())  # a piece may have been cut short
                end = file.seek(0, os.SEEK_END)
            if end != start + head["size"]:
                return None
            return Pack(
                path=path,
                start=start,
                name=head["name"],
                problems=tuple(map(_problem, head["problems"])),
                card=head["card"],
                files={path: tuple(row) for path, row in head["files"].items()},
                pieces=pieces,
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def has(self, key: str) -> bool:
        """Whether there is a pack of a key, readable or not."""
        return os.path.exists(self._path(key))

    def save(self, key: str, made: Made) -> Pack:
        """Keep what was made. Raises OSError where the disk does not take it."""
        ends = list(accumulate(map(len, made.files.values()), initial=0))
        files = {
            path: (hashlib.sha256(data).hexdigest(), at, len(data))
            for (path, data), at in zip(made.files.items(), ends, strict=False)
        }
        head = {
            "name": made.name,
            "problems": [_row(problem) for problem in made.problems],
            "card": made.card,
            "files": files,
            "pieces": {target: len(data) for target, data in made.pieces.items()},
            "size": ends[-1],
        }
        front = b"".join((json.dumps(head, separators=(",", ":")).encode(), b"\n", *made.pieces.values()))
        path = self._path(key)
        spare = path.with_suffix(f".{os.getpid()}")
        try:
            spare.write_bytes(b"".join((front, *made.files.values())))
            spare.replace(path)
        except OSError:
            spare.unlink(missing_ok=True)
            raise
        return Pack(path, len(front), made.name, made.problems, made.card, files, made.pieces)

    def prepare(self) -> None:
        """Make the folder, with a note that keeps it out of version control."""
        self.folder.mkdir(parents=True, exist_ok=True)
        ignore = self.folder.parent / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n")

    def tidy(self, used: Iterable[str]) -> None:
        """Remove packs that have not been used for a while."""
        names = {self._path(key).name for key in used}
        oldest = time.time() - KEEP_SECONDS
        with contextlib.suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.name not in names and entry.stat().st_mtime < oldest:
                    Path(entry.path).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.pack"


def _row(problem: Diagnostic) -> list[Any]:
    return [*problem.span, problem.code, problem.message, problem.help, problem.severity.value]


def _problem(row: list[Any]) -> Diagnostic:
    *span, code, message, help, severity = row
    return Diagnostic(Span(*span), code, message, help, Severity(severity))
