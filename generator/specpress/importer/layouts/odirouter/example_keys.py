"""Parameters that a page shows in its example and that no line of the copy describes for certain."""

from __future__ import annotations

from specpress.importer.extracted import FoundParameter, Lost, Stated
from specpress.importer.layouts.fact_lines.readings import Described


def from_example(key: str, line: int, whole: bool) -> Described:
    """A parameter of which nothing but the key is known."""
    behind = "which lines describe it is lost" if whole else "the copy may end before its description"
    lost = Lost(f"The example has the key; {behind}.", line)
    return Described(
        FoundParameter(
            line=line,
            key=Stated(key, line),
            type=lost,
            required=lost,
            default=lost,
            options=lost,
            min=lost,
            max=lost,
        ),
        (),
    )
