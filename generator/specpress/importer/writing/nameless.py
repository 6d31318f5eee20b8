"""Parameters whose names a page has lost, told so that a person finds them again.

Given what a page says of each; gives the sentences that stand in the spec under `unknown`: how many there are, at
which lines, and the facts of each in the words of our format.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specpress.importer.extracted import FoundParameter, Lost, Stated
from specpress.importer.facts import MEDIA, PARAMETER, in_words
from specpress.importer.merge import Nameless
from specpress.importer.types import shortened


def told(nameless: Nameless, main: str) -> str:
    """What a page says of the parameters without a name."""
    reasons = dict.fromkeys(one.key.reason for one in nameless.parameters if isinstance(one.key, Lost))
    alike: dict[str, list[int]] = {}
    for one in nameless.parameters:
        alike.setdefault("; ".join(_facts(one)), []).append(one.line)
    count = len(nameless.parameters)
    page = "" if nameless.source == main else f" in {nameless.source}"
    head = f"{count} {'parameters have' if count > 1 else 'parameter has'} no name{page}: "
    return " ".join(
        (*reasons, head + ", ".join(f"{_lines(at)} ({said})" for said, at in alike.items()) + ".")
    )


def _lines(lines: Sequence[int]) -> str:
    *most, last = map(str, lines)
    return f"lines {', '.join(most)} and {last}" if most else f"line {last}"


def _facts(one: FoundParameter) -> Iterator[str]:
    """The facts of a parameter, none of which is a sentence of the page."""
    found = False
    for name in PARAMETER:
        reading = getattr(one, name)
        if isinstance(reading, Stated) and reading.value is not None and name != "example":
            found = True
            yield name if reading.value is True else f"{name} {_value(name, reading.value)}"
    if one.media is not None:
        found = True
        yield f"media {one.media.kind}"
        for name in MEDIA:
            reading = getattr(one.media, name)
            if isinstance(reading, Stated) and reading.value is not None:
                yield f"{name} {in_words(reading.value)}"
    if not found:
        yield "no fact"


def _value(name: str, value: object) -> str:
    """A value without what could be taken for the end of its list."""
    if name == "ratio" and isinstance(value, tuple):
        return " to ".join(map(str, value))
    return in_words(value) if isinstance(value, tuple) else shortened(in_words(value)).strip("`")
