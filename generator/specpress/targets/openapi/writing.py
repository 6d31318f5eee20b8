"""JSON texts put together from texts: what is known to be JSON already is not read again.

Given values, or texts made here; gives texts for a place at some depth in a document. `specpress.base.json_text` writes
each value; these functions only move and join what it wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from json.encoder import encode_basestring as quoted
from typing import Any

from specpress.base.json_text import json_text

_ODD = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def text_at(value: Any, depth: int) -> str:
    """The JSON text of a value that stands `depth` objects deep; a JSON text has no line break in its strings.

    Many read JSON as if it were YAML, so nothing stands in it that YAML refuses or takes for the end of a line.
    """
    text = json_text(value).rstrip("\n").replace("\n", "\n" + "  " * depth)
    return _ODD.sub(_as_escape, text)


def _as_escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def object_at(members: Iterable[tuple[str, str]], depth: int) -> str:
    """An object at a depth, of keys and texts that were made for the depth below."""
    inner = "  " * (depth + 1)
    lines = ",\n".join(f"{inner}{quoted(key)}: {text}" for key, text in members)
    return f"{{\n{lines}\n{'  ' * depth}}}" if lines else "{}"


def texts_at(values: Mapping[str, Any], depth: int) -> Iterable[tuple[str, str]]:
    """The members of an object, written for a depth."""
    return ((key, text_at(value, depth)) for key, value in values.items())
