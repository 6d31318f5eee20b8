"""Values as YAML in the style of the specs.

Given plain data in the order in which it is to stand; gives lines of at most 110 characters where the text lets
itself be broken: short lists in one line, long texts folded, and quotes around whatever a reader of YAML 1.1 or
1.2 could take for something else. A key may be a `Comment`, and `Flow` is a mapping in one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from textwrap import TextWrapper
from typing import Any

from specpress.runtime.cost import plain
from specpress.spec.yaml.scalars import differs_in_yaml_1_1, resolve

WIDTH = 110
_PLAIN = re.compile(r"(?:[A-Za-z][\w ./()%+'&;:@?=*\-]*|[0-9]+ [KMG]?B)\Z", re.ASCII)
_PROSE = re.compile(r"[A-Za-z][\w ./()%+'&;:@?=*\-,\"`|<>]*\Z", re.ASCII)
_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*\Z")
_UNSAFE = re.compile(r": |:\Z| #|\s\Z|  ")
_FOLDED = re.compile(r"\S+(?: \S+)*\Z")


class Comment(str):
    """A comment that stands where a key could stand."""

    __slots__ = ()


class Flow(dict[str, Any]):
    """A mapping that is written in one line."""


def block(value: Mapping[str, Any], indent: int = 0) -> Iterator[str]:
    """The lines of a mapping."""
    for key, item in value.items():
        if isinstance(key, Comment):
            yield f"{' ' * indent}# {key}"
        else:
            yield from entry(key, item, indent)


def entry(key: str, value: Any, indent: int) -> Iterator[str]:
    """The lines of one key with its value."""
    head = f"{' ' * indent}{key_text(key)}:"
    if isinstance(value, Mapping) and value and not isinstance(value, Flow):
        yield head
        yield from block(value, indent + 2)
        return
    line = f"{head} {flow(value)}"
    is_short = len(line) <= WIDTH
    if isinstance(value, (list, tuple)) and value and not (is_short and _is_flat(value)):
        yield head
        for item in value:
            yield from _element(item, indent + 2)
    elif isinstance(value, str) and not is_short and _FOLDED.match(value) and value.isprintable():
        yield f"{head} >-"
        pad = " " * (indent + 2)
        wrapper = TextWrapper(WIDTH, pad, pad, break_long_words=False, break_on_hyphens=False)
        yield from wrapper.wrap(value)
    else:
        yield f"{head} {value}" if isinstance(value, str) and is_short and _is_prose(value) else line


def _element(item: Any, indent: int) -> Iterator[str]:
    """The lines of one element of a list."""
    pad = " " * indent
    if isinstance(item, Mapping) and item and not isinstance(item, Flow):
        first, *lines = block(item, indent + 2)
        yield f"{pad}- {first.lstrip()}"
        yield from lines
    elif isinstance(item, (list, tuple)) and not _is_flat(item):
        yield f"{pad}-"
        for inner in item:
            yield from _element(inner, indent + 2)
    else:
        yield f"{pad}- {flow(item)}"


def _is_flat(value: Sequence[Any]) -> bool:
    return all(not isinstance(item, (Mapping, list, tuple)) or not item for item in value)


def flow(value: Any) -> str:
    """A value on one line, as it can stand inside a list or behind a key."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return plain(value)
        case date():
            return value.isoformat()
        case str():
            return _scalar(value)
        case Mapping():
            inside = ", ".join(f"{key_text(key)}: {flow(item)}" for key, item in value.items())
            return f"{{ {inside} }}" if inside else "{}"
        case _:
            return f"[{', '.join(map(flow, value))}]"


def key_text(key: str) -> str:
    """A key."""
    return key if _KEY.match(key) and _means_itself(key) else _quoted(key)


def _scalar(text: str) -> str:
    """A text, without quotes where nobody can take it for anything else, not even inside a list."""
    return text if _PLAIN.match(text) and not _UNSAFE.search(text) and _means_itself(text) else _quoted(text)


def _is_prose(text: str) -> bool:
    """Whether a text can stand behind a key without quotes, though not inside a list."""
    return bool(_PROSE.match(text)) and not _UNSAFE.search(text) and _means_itself(text)


def _means_itself(text: str) -> bool:
    return resolve(text) == text and not differs_in_yaml_1_1(text)


def _quoted(text: str) -> str:
    """A text in double quotes, with an escape for whatever cannot be seen."""
    return f'"{"".join(map(_escaped, text))}"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char.isprintable():
        return char
    if char in "\n\t\r":
        return {"\n": "\\n", "\t": "\\t", "\r": "\\r"}[char]
    return f"\\u{ord(char):04x}" if ord(char) <= 0xFFFF else f"\\U{ord(char):08x}"
