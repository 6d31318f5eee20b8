"""The configuration file of a project: what its commands take where nothing is typed.

Given a folder; gives what `specpress.toml`, or the table `tool.specpress` of `pyproject.toml`, says in the nearest
folder above it that has one of them. So a command means the same catalogue wherever in a project it is typed, and
what `generate` is to make is written down where every run finds it.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from specpress.base.diagnostics import suggestion
from specpress.cli.console import Refused, shown

OWN, SHARED = "specpress.toml", "pyproject.toml"
TABLE = "[tool.specpress]"
_LARGEST = 1_000_000
"""A larger file is no configuration, in bytes."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the file: what it sets, as a line of help, and an example of its value."""

    help: str
    example: str
    is_path: bool = False

    @property
    def is_list(self) -> bool:
        """Whether its value is a list of texts rather than one."""
        return self.example.startswith("[")


KEYS = {
    "specs": Key("the folder of the specs", '"specs"', is_path=True),
    "out": Key("the folder that `generate` writes", '"generated"', is_path=True),
    "site": Key("the folder that `site` writes", '"site"', is_path=True),
    "templates": Key("folders with targets of your own", '["templates/go"]', is_path=True),
    "targets": Key("the kinds of output to make; left out: all", '["json-schema", "python"]'),
    "languages": Key("the languages to make beside English; left out: all", '["bn", "ru"]'),
}
"""What a file may say. Paths are relative to its folder, and so are those that it leaves out."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a file says: its path as it is printed, and each value by its key, paths as seen from here."""

    file: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    """The line that each key stands in."""

    def where(self, key: str) -> str:
        """The place of a key, to begin a message with."""
        return f"{self.file}:{self.lines.get(key, 1)}:1"


def configuration(folder: Path) -> Configuration:
    """What the nearest file says of a folder; an empty one where there is none. Raises Refused for a broken file."""
    try:
        above = folder.absolute()
    except OSError:  # somebody removed the folder that we are in
        return Configuration()
    for number, place in enumerate((above, *above.parents)):
        here = Path(*[os.pardir] * number)
        for name in (OWN, SHARED):
            file = here / name
            text = _text(place / name, file)
            # A pyproject.toml of something else may hold anything, and is not even parsed.
            if text is not None and (name == OWN or _is_meant(text)):
                found = _parsed(text, file, name == SHARED)
                if found is not None:
                    return found
    return Configuration()


def _text(path: Path, file: Path) -> str | None:
    """The text of a file; None where there is none. Raises Refused where a file is there and cannot be read."""
    try:
        info = path.stat()
    except OSError:
        return None
    if not stat.S_ISREG(info.st_mode):
        return None
    try:
        if info.st_size > _LARGEST:
            raise ValueError(f"it has {info.st_size:,} bytes, and at most {_LARGEST:,} are read")
        return path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        if path.name == SHARED:
            return None
        reason = "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else str(error)
        reason = getattr(error, "strerror", None) or reason
        raise Refused(f"{shown(file)}:1:1: the file cannot be read: {reason}") from None


def _is_meant(text: str) -> bool:
    return "specpress" in text and "tool" in text


def _parsed(text: str, file: Path, is_shared: bool) -> Configuration | None:
    """What the text says; None where it is a file of others without our table. Raises Refused with every mistake."""
    import tomllib  # noqa: PLC0415  # few runs have a file that means us

    try:
        table: Any = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        place, reason = _place(str(error))
        raise Refused(f"{shown(file)}:{place}: this is not TOML: {reason}") from None
    if is_shared:
        tool = table.get("tool")
        table = tool.get("specpress") if isinstance(tool, dict) else None
        if table is None:
            return None
    lines = _lines(text, table if isinstance(table, dict) else {}, is_shared)
    at = Configuration(shown(file), {}, lines)
    if not isinstance(table, dict):
        raise Refused(f"{at.where('')}: `specpress` must be a table: write {TABLE} above its keys")
    if problems := list(_problems(table, at)):
        raise Refused("\n".join(problems))
    folder = file.parent
    values = (
        {key: folder / key for key in ("specs", "site")}
        | {"out": folder / "generated"}
        | {
            key: ([folder / entry for entry in value] if KEYS[key].is_list else folder / value)
            if KEYS[key].is_path
            else value
            for key, value in table.items()
        }
    )
    return Configuration(at.file, values, lines)


def _problems(table: Mapping[str, Any], at: Configuration) -> Iterator[str]:
    for key, value in table.items():
        if key not in KEYS:
            hint = suggestion(key, KEYS) or f"the keys are {', '.join(KEYS)}"
            yield f"{at.where(key)}: there is no key {key!r}; {hint}"
            continue
        entries = value if isinstance(value, list) and KEYS[key].is_list else [value]
        is_right = isinstance(value, list) is KEYS[key].is_list and all(
            isinstance(entry, str) and entry and "\0" not in entry for entry in entries
        )
        if not is_right:
            kind = "a list of texts" if KEYS[key].is_list else "a text"
            yield f"{at.where(key)}: {key!r} must be {kind}, as in {key} = {KEYS[key].example}"


def _place(message: str) -> tuple[str, str]:
    """The place in a message of tomllib, and what else it says."""
    match = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", message, re.DOTALL)
    return (f"{match[2]}:{match[3]}", match[1]) if match else ("1:1", message)


def _lines(text: str, table: Mapping[str, Any], is_shared: bool) -> dict[str, int]:
    """The line of each key, for which tomllib has no word: the first that begins with it, behind our table's head."""
    lines = text.splitlines()
    start = next((number for number, line in enumerate(lines) if line.split("#")[0].strip() == TABLE), 0)
    start *= is_shared
    found = {"": start + 1}
    for key in table:
        begins = re.compile(rf"\s*(tool\.specpress\.)?[\"']?{re.escape(key)}[\"']?\s*[.=]")
        found[key] = next(
            (number for number, line in enumerate(lines[start:], start + 1) if begins.match(line)), start + 1
        )
    return found
