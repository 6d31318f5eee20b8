"""YAML as both builders read it: the one place where a text gets into a settings file, or before a page.

Given plain values; gives block style with every text in double quotes, so that no text is taken for a number, a
tag or an anchor. Both builders read with PyYAML, which knows YAML 1.1 and refuses characters that do not print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from json.encoder import encode_basestring as quoted
from typing import TypeAlias

Value: TypeAlias = "str | bool | Sequence[Value] | Mapping[str, Value]"

_KEY = re.compile(r"[a-z_]+(?:\.[a-z_]+)*")
_WORDS = frozenset(("false", "n", "no", "null", "off", "on", "true", "y", "yes"))
"""What YAML 1.1 does not take for a text."""
# What YAML 1.1 does not count as printable, and its line breaks: https://yaml.org/spec/1.1/#id868518
_ESCAPED = re.compile("[\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffe\uffff]")
# Zensical replaces these words anywhere in the file before it reads it.
_REPLACED = re.compile("material(?=x|\\.extensions)")


def yaml_text(value: Mapping[str, Value]) -> str:
    """The text of a mapping, with a newline at the end."""
    return "\n".join(_lines(value, "")) + "\n"


def front_matter(title: str, description: str, others: Mapping[str, Value] | None = None) -> str:
    """What stands before a page's Markdown and describes it: for search engines, and for other builders of sites.

    Both texts are plain. The themes put a title into HTML as it is; an invisible word joiner behind each `<` keeps it
    from beginning a tag.
    """
    head = {"title": title.replace("<", "<\u2060"), "description": description}
    return f"---\n{yaml_text({**head, **(others or {})})}---\n\n"


def text(value: str) -> str:
    """A text in double quotes, as it may stand anywhere in YAML."""
    shown = _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted(value))
    return _REPLACED.sub(r"\\u006daterial", shown)


def _lines(value: Mapping[str, Value], indent: str) -> Iterator[str]:
    for key, item in value.items():
        name = key if _KEY.fullmatch(key) and key not in _WORDS else text(key)
        yield from _entry(f"{indent}{name}:", item, f"{indent}  ")


def _items(value: Sequence[Value], indent: str) -> Iterator[str]:
    for item in value:
        if isinstance(item, Mapping):
            # The first key stands behind the dash.
            first, *others = _lines(item, f"{indent}  ")
            yield f"{indent}- {first.lstrip()}"
            yield from others
        else:
            yield from _entry(f"{indent}-", item, f"{indent}  ")


def _entry(start: str, item: Value, indent: str) -> Iterator[str]:
    if isinstance(item, bool):
        yield f"{start} {'true' if item else 'false'}"
    elif isinstance(item, str):
        yield f"{start} {text(item)}"
    elif not item:
        yield f"{start} {'{}' if isinstance(item, Mapping) else '[]'}"
    else:
        yield start
        yield from _lines(item, indent) if isinstance(item, Mapping) else _items(item, indent)
