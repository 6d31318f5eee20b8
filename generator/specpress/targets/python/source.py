"""Values and texts as Python source. Every word of a spec that reaches Python goes through here.

Given plain values, dataclasses of the runtime and texts that may hold anything; gives expressions and
docstrings that mean exactly them. Line breaks and indentation of expressions are left to `formatted`, which runs
ruff: once for all files, because it costs more to begin than a file costs.
"""

from __future__ import annotations

import dataclasses
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # it publishes no types

from specpress.base.system import run_program, scratch_folder

WIDTH = 100
_SETTINGS = (
    "--isolated",
    "--no-cache",
    "--quiet",
    "--target-version=py311",
    f"--config=line-length={WIDTH}",
)
_IMPORTS = ("--fix", "--select=I,F401")
_JOINING_QUOTE = re.compile(r'"(?="|\Z)')


def literal(value: Any) -> str:
    """A Python expression for JSON values, Decimals, tuples and the runtime's dataclasses.

    Fields of a dataclass that have their default are left out.
    """
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _instance(value)
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, Decimal):
        return f'Decimal("{value}")'
    if isinstance(value, tuple):
        return f"({', '.join(map(literal, value))}{',' * (len(value) == 1)})"
    if isinstance(value, list):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{literal(key)}: {literal(item)}' for key, item in value.items())}}}"
    return repr(value)


def _instance(value: Any) -> str:
    kind: Any = type(value)
    positional, named = _fields(kind)
    arguments = [literal(getattr(value, name)) for name in positional]
    for name, default in named:
        content = getattr(value, name)
        if content != default or type(content) is not type(default):
            arguments.append(f"{name}={literal(content)}")
    return f"{kind.__name__}({', '.join(arguments)})"


@cache
def _fields(kind: Any) -> tuple[tuple[str, ...], tuple[tuple[str, Any], ...]]:
    """The fields that are given by position, and the others with their defaults."""
    fields = dataclasses.fields(kind)
    positional = tuple(
        field.name for field in fields if not field.kw_only and field.default is dataclasses.MISSING
    )
    return positional, tuple((field.name, field.default) for field in fields if field.name not in positional)


def docstring(paragraphs: Iterable[str], indent: str = "") -> str:
    """A docstring of paragraphs, wrapped, with its quotes and ready to stand at an indentation.

    Lines of a paragraph stay lines. What cannot be seen (controls, marks that turn the direction of writing)
    is written as an escape, and nothing in a text can end the docstring.
    """
    width = WIDTH - len(indent) - 4
    lines: list[str] = []
    for paragraph in filter(None, map(str.strip, paragraphs)):
        lines += [""] if lines else []
        for line in _lines(paragraph):
            lines += _wrapped(line, width) if len(line) > width else [line]
    if len(lines) < 2:
        return f'"""{_shown(lines[0]) if lines else ""}"""'
    body = "\n".join(f"{indent}{line}".rstrip() for line in map(_shown, lines[1:]))
    return f'"""{_shown(lines[0])}\n{body}\n{indent}"""'


@lru_cache(4096)
def _wrapped(line: str, width: int) -> Sequence[str]:
    hang = "  " if line.startswith("- ") else ""
    return textwrap.wrap(line, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)


def _lines(paragraph: str) -> list[str]:
    return [line.strip() for line in paragraph.replace("\r\n", "\n").replace("\r", "\n").split("\n")]


def _shown(line: str) -> str:
    """A line as it can stand in a docstring: printable, without a quote that could join others to end it."""
    shown = line.replace("\\", "\\\\")
    if not shown.isprintable():
        shown = "".join(char if char.isprintable() else _escape(char) for char in shown)
    return _JOINING_QUOTE.sub(r"\"", shown)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def formatted(sources: Mapping[str, str]) -> dict[str, bytes]:
    """Each source formatted, by its path, which ends in .py or .pyi: imports sorted, those that nothing uses dropped.

    Raises `subprocess.CalledProcessError` where one is not Python.
    """
    if not sources:
        return {}
    ruff = find_ruff_bin()
    with scratch_folder() as scratch:
        files = {path: scratch / f"{number}{Path(path).suffix}" for number, path in enumerate(sources)}
        for path, file in files.items():
            file.write_text(sources[path], encoding="utf-8", newline="\n")
        for command in (("check", *_IMPORTS), ("format",)):
            run_program([ruff, *command, *_SETTINGS, scratch]).check_returncode()
        return {path: file.read_bytes() for path, file in files.items()}
