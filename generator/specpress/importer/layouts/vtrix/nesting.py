"""Under which parameter another one stands, on pages that show it by blank lines or by glued lines only.

The spaced form has two blank lines before a parameter of the request itself and one before a key of an object; how
deep such a key stands is not shown. The compact form glues the type of such a key to its description. What may be
read in two ways is lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from specpress.importer.extracted import Lost, Reading, Stated
from specpress.importer.layouts.fact_lines.types import TYPE, may_hold_keys
from specpress.importer.layouts.name_lines import KEY, NameLine
from specpress.importer.page import Line

_AMBIGUOUS = "Whether it stands beside or under the parameter before it cannot be seen."
_GLUED = re.compile(rf"(?P<type>{TYPE}?)(?P<mark>required|optional|必填|可选)?(?=[^\sa-z|\[<])(?P<text>.*)")
_ALONE = re.compile(KEY)


@dataclass(frozen=True, slots=True)
class Placed:
    """A parameter with its place in the request."""

    name: NameLine
    key: Reading[str]


def placed(names: Sequence[NameLine], lines: Sequence[Line], spaced: bool, flat: bool) -> tuple[Placed, ...]:
    """Each parameter with its key. `flat` says that keys of objects are never in lines of this shape."""
    found: list[Placed] = []
    parent: NameLine | None = None
    deep = False
    doubles = any(_blanks_before(lines, name.at) > 1 for name in names)
    for at, name in enumerate(names):
        before = names[at - 1] if at else None
        if spaced and _blanks_before(lines, name.at) > 1:
            parent, deep = None, False
        elif parent is None and not flat and before and may_hold_keys(before.type) and before.key != "model":
            parent, deep = before, not (spaced and doubles)
        elif parent is not None and before and before is not parent and may_hold_keys(before.type):
            deep = True
        found.append(Placed(name, _key(name, parent, deep)))
    return tuple(found)


def _key(name: NameLine, parent: NameLine | None, deep: bool) -> Reading[str]:
    if parent is None or "." in name.key:
        return Stated(name.key, name.line)
    return Lost(_AMBIGUOUS, name.line) if deep else Stated(f"{stem(parent)}.{name.key}", name.line)


def stem(parent: NameLine) -> str:
    """The path to the keys of a parameter: `messages[]` for a list of objects."""
    in_list = re.match(r"(?:array|list)\b", parent.type) or parent.type.endswith("[]")
    return f"{parent.key}[]" if in_list else parent.key


def _blanks_before(lines: Sequence[Line], at: int) -> int:
    count = 0
    while at - count > 0 and not lines[at - count - 1].text.strip():
        count += 1
    return count


def glued_names(parent: NameLine, lines: Sequence[Line]) -> tuple[NameLine, ...]:
    """The keys of an object in the compact form: the name on one line, on the next the type and the description."""
    if not may_hold_keys(parent.type):
        return ()
    found = []
    for at in range(len(lines) - 1):
        name, rest = lines[at].text.strip(), _glued(lines[at + 1].text)
        if rest and _ALONE.fullmatch(name) and name[0].islower():
            found.append(NameLine(at, lines[at].number, name, rest["type"], rest["mark"]))
    return tuple(found)


def glued_text(text: str) -> str:
    """The description behind a glued type."""
    match = _glued(text)
    return match["text"] if match else text


def _glued(text: str) -> re.Match[str] | None:
    return _GLUED.fullmatch(text) if len(text) < 2000 else None
