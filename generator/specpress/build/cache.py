"""What was made of models and providers, kept on disk under keys of everything that went into it.

What was made together is one file, a pack: a line of JSON with the key and the length of each head, then the heads,
then the bodies. A head is the JSON of one entry (problems, what its family needs to know, and where each row and file
lies), a body its rows and files. Before the line and before each head stands a digest of it with its name or key, and
heads hold the digests of rows and files, so that all that is read is as it was written. A run reads the beginnings of
all packs at once; rows and files are fetched when they are needed. Plain JSON and bytes, so that a cache from a
stranger can mislead but not run code.
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
_SUFFIX = ".pack"


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
            size = sum(length for _, _, length in self.rows.values())
            data = self.body if isinstance(self.body, bytes) else _read(self.body, self.start, size)
            for name, (sha256, offset, length) in self.rows.items():
                self._read_rows[name] = _whole(data[offset : offset + length], sha256)
        return self._read_rows.get(target, b"")

    def contents(self) -> dict[str, Content]:
        """The files, read when they are needed, which raises Damaged."""
        if isinstance(self.body, bytes):
            return {
                path: Content(sha256, partial(bytes, self.body[offset : offset + length]))
                for path, (sha256, offset, length) in self.files.items()
            }
        return {
            path: Content(sha256, partial(_read_whole, self.body, self.start + offset, length, sha256))
            for path, (sha256, offset, length) in self.files.items()
        }


def _read_whole(pack: str, start: int, length: int, sha256: str) -> bytes:
    """What lies at a place of a pack. Raises Damaged where it has another digest."""
    return _whole(_read(pack, start, length), sha256)


def _read(pack: str, start: int, length: int) -> bytes:
    try:
        with open(pack, "rb", buffering=0) as file:
            file.seek(start)
            return file.read(length)
    except OSError as error:
        raise Damaged(f"{pack}: {error}") from None


def _whole(data: bytes, sha256: str) -> bytes:
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Damaged("a pack is not as it was written")
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
class _Kept:
    """Where an entry lies: its head as it was sealed, and the pack with the place where bodies begin in it."""

    head: bytes
    pack: str
    bodies: int


@dataclass(frozen=True, slots=True)
class Cache:
    """The entries in a folder; without a folder there are none and nothing is kept."""

    folder: Path | None = None
    base: bytes = b""
    """What every key begins with: the generator and those settings of the catalogue that single models hang on."""
    _kept: Mapping[str, _Kept] = field(default_factory=dict, repr=False, compare=False)
    """What was there at the beginning, by key."""

    @classmethod
    def at(cls, folder: Path | None, settings: Settings) -> Cache:
        """The entries that were made with some settings in a folder, which is made where there is none."""
        if folder is None:
            return cls()
        make_folder(folder)
        ignored(folder.parent)
        base = f"{fingerprint.of_generator()} {settings.of_models()!r}".encode()
        return cls(folder, base, _read_packs(folder, _prefix(base)))

    def to_fill(self, folder: Path | None) -> Cache:
        """The same for those that only add to it, in this folder or (None) nowhere: small enough to travel."""
        return Cache(folder, self.base)

    def key(self, *parts: bytes) -> str:
        """The key of what was made from some parts."""
        return fingerprint.digest([self.base, *parts])

    def has(self, key: str) -> bool:
        """Whether there is an entry of a key, whole or not."""
        return key in self._kept

    def find(self, key: str) -> Entry | None:
        """The entry of a key; None where there is none, or none that is as it was written."""
        if (kept := self._kept.get(key)) is None:
            return None
        try:
            head = json.loads(unsealed(key, kept.head))
            return Entry(
                problems=tuple(map(Diagnostic.of_row, head["problems"])),
                member=head["member"],
                rows=head["rows"],
                files=head["files"],
                body=kept.pack,
                start=kept.bodies + head["start"],
            )
        except (ValueError, KeyError, TypeError):
            return None

    def save(self, key: str, entry: Entry) -> Entry:
        """Keep what was made; gives the entry as it is on disk. Raises OSError where the disk does not take it."""
        return self.save_all({key: entry})[key]

    def save_all(self, entries: Mapping[str, Entry]) -> dict[str, Entry]:
        """Keep several entries by their keys in one file, since to make a file takes as long as to write 100 KB."""
        if self.folder is None or not entries:
            return dict(entries)
        bodies = [entry.body for entry in entries.values() if isinstance(entry.body, bytes)]
        assert len(bodies) == len(entries)  # an entry is kept once
        starts = list(accumulate(map(len, bodies), initial=0))
        heads = [
            sealed(key, _head(entry, start))
            for (key, entry), start in zip(entries.items(), starts, strict=False)
        ]
        name = f"{_prefix(self.base)}{fingerprint.digest(map(str.encode, entries))[:32]}{_SUFFIX}"
        index = {"heads": dict(zip(entries, map(len, heads), strict=True)), "size": starts[-1]}
        line = sealed(name, json.dumps(index, separators=(",", ":")).encode() + b"\n")
        path = self.folder / name
        spare = Path(f"{path}.{os.getpid()}")
        try:
            clear(path)
            with open(spare, "wb") as file:
                file.writelines((line, *heads, *bodies))
            spare.replace(path)
        except OSError:
            spare.unlink(missing_ok=True)
            raise
        first = len(line) + sum(map(len, heads))
        return {
            key: replace(entry, body=str(path), start=first + start)
            for (key, entry), start in zip(entries.items(), starts, strict=False)
        }

    def tidy(self, used: set[str]) -> None:
        """Remove packs of which nothing has been used for a while; what has a key of `used` was just now."""
        if self.folder is None:
            return
        packs = {self._kept[key].pack for key in used if key in self._kept}
        now = time.time()
        with contextlib.suppress(OSError), os.scandir(self.folder) as files:
            for file in files:
                age = now - file.stat(follow_symlinks=False).st_mtime
                if file.path in packs:
                    if age > KEEP_SECONDS / 2:
                        os.utime(file.path)
                elif age > KEEP_SECONDS:
                    os.unlink(file.path)


def _head(entry: Entry, start: int) -> bytes:
    """What is known of an entry without reading its rows and files, which begin at `start` among those of its pack."""
    head = {
        "problems": [problem.as_row() for problem in entry.problems],
        "member": entry.member,
        "files": entry.files,
        "rows": entry.rows,
        "start": start,
    }
    return json.dumps(head, separators=(",", ":")).encode()


def _prefix(base: bytes) -> str:
    """How the names of packs begin that were made with the same generator and settings: others are not read."""
    return f"{fingerprint.digest([base])[:16]}-"


def _read_packs(folder: Path, prefix: str) -> dict[str, _Kept]:
    """All entries of a folder, as far as the packs that hold them are whole."""
    kept: dict[str, _Kept] = {}
    for name in sorted(os.listdir(folder)):
        if name.startswith(prefix) and name.endswith(_SUFFIX):
            kept.update(_read_pack(f"{folder}{os.sep}{name}", name))
    return kept


def _read_pack(path: str, name: str) -> dict[str, _Kept]:
    if not os.path.isfile(path):  # opening a pipe would wait for a writer
        return {}
    try:
        with open(path, "rb") as file:
            line = file.readline(_LONGEST_LINE)
            index = json.loads(unsealed(name, line))
            lengths: dict[str, int] = index["heads"]
            heads = file.read(sum(lengths.values()))
            bodies = len(line) + len(heads)
            if os.fstat(file.fileno()).st_size != bodies + index["size"]:
                return {}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}
    offsets = accumulate(lengths.values(), initial=0)
    return {
        key: _Kept(heads[offset : offset + length], path, bodies)
        for (key, length), offset in zip(lengths.items(), offsets, strict=False)
    }
