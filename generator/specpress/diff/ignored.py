"""Changes that are known and wanted: a file with the fingerprint of each, why, and until when.

Given the text of a YAML file, a list of mappings with `fingerprint`, `reason` and, if it is to end, `until`; gives the
entries and what is wrong with them. Nothing is ignored without a reason.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from specpress.base.diagnostics import Span
from specpress.spec.yaml import Mapping, Node, Sequence, parse

_KEYS = frozenset({"fingerprint", "reason", "until"})


class Ignored(NamedTuple):
    """A change that is known and wanted."""

    fingerprint: str
    reason: str
    until: date | None = None

    def holds(self, today: date) -> bool:
        """Whether it is still ignored on a day; its last day counts."""
        return self.until is None or today <= self.until


def ignored(data: bytes, name: str) -> tuple[tuple[Ignored, ...], tuple[str, ...]]:
    """The entries of a file, and what is wrong with it, each with its place."""
    node, problems = parse(data, name)
    wrong = [f"{problem}" for problem in problems]
    if node is None:
        return (), tuple(wrong)
    if not isinstance(node, Sequence):
        return (), (*wrong, f"{_place(node.span)}: the file is no list; begin each entry with `- `")
    found: list[Ignored] = []
    for item in node.items:
        entry = _entry(item)
        if isinstance(entry, Ignored):
            found.append(entry)
        else:
            help = "write `fingerprint`, `reason` and perhaps `until: 2027-01-31`"
            wrong.append(f"{_place(item.span)}: {entry}; {help}")
    return tuple(found), tuple(wrong)


def _place(span: Span) -> str:
    return f"{span.file}:{span.line}:{span.column}"


def _entry(node: Node) -> Ignored | str:
    """The entry, or what is wrong with it."""
    if not isinstance(node, Mapping):
        return "an entry is no mapping"
    values = {key.text: getattr(value, "value", None) for key, value in node.items}
    if unknown := values.keys() - _KEYS:
        return f"an entry has no key {sorted(unknown)[0]!r}"
    for key in ("fingerprint", "reason"):
        if not isinstance(values.get(key), str) or not values[key]:
            return f"{key!r} is missing, or is no text"
    until = values.get("until")
    try:
        day = None if until is None else date.fromisoformat(str(until))
    except ValueError:
        return f"{until!r} is no day such as 2027-01-31"
    return Ignored(str(values["fingerprint"]), str(values["reason"]), day)
