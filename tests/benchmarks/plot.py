"""The growth of a run with its catalogue, drawn from the rows on the page of results: `growth.svg` beside it.

`make bench` draws it when it has measured; alone, this program draws it anew from the figures on record.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import log10
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from specpress.build.output import together

PICTURE = "growth.svg"
HEADING = "Catalogues of three sizes"
WIDTH, HEIGHT = 820, 440
LEFT, TOP, RIGHT, BOTTOM = 64, 44, 580, 404
"""The edges of the plot; on its right is room for the names of the lines."""
LEAST, MOST = 0.01, 100.0
"""Seconds at the bottom and at the top."""
COLOURS = (
    "#4053d3", "#b51d14", "#00796b", "#8a4b00", "#7b1fa2", "#c2185b", "#2e7d32", "#455a64", "#0277bd",
)  # fmt: skip
STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#222}.grid{stroke:#bbb;stroke-width:.7}.back{fill:#fff}"
    ".line{fill:none;stroke-width:2}.goal{fill:none;stroke-width:1.5}"
)


class Run(NamedTuple):
    """The seconds of wall clock that a run took, by the number of models, and those to be reached with the most."""

    name: str
    seconds: Mapping[int, float]
    goal: float | None


def runs(page: str) -> Sequence[Run]:
    """The runs that a page of results has in its section about sizes. Raises ValueError where it has none."""
    section = re.search(rf"(?ms)^## {re.escape(HEADING)}\n(.*?)(?=^## |\Z)", page)
    rows = re.findall(
        r"(?m)^\| (.+?) \| ([\d,]+) \| ([\d.]+) \|.*\| (.*?) \|$", section[1] if section else ""
    )
    seconds: dict[str, dict[int, float]] = {}
    goals: dict[str, float] = {}
    for name, models, wall, goal in rows:
        seconds.setdefault(name, {})[int(models.replace(",", ""))] = float(wall)
        if reached := re.fullmatch(r"([\d.]+) s", goal):
            goals[name] = float(reached[1])
    if not seconds:
        raise ValueError(f"no row under {HEADING!r}")
    return [Run(name, by_size, goals.get(name)) for name, by_size in seconds.items()]


def drawn(of: Sequence[Run]) -> str:
    """The plot as SVG: both axes logarithmic, a line a run with its name at the end, a ring where it should end."""
    sizes = sorted({size for run in of for size in run.seconds})
    told = "; ".join(
        f"{run.name}: {', '.join(f'{run.seconds[size]:g} s' for size in sorted(run.seconds))}" for run in of
    )
    title = "Seconds of a run by the number of models"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
        ' aria-labelledby="title desc">',
        f'<title id="title">{title}</title>',
        f'<desc id="desc">With {", ".join(f"{size:,}" for size in sizes)} models. {escape(told)}.</desc>',
        f"<style>{STYLE}</style>",
        f'<rect class="back" width="{WIDTH}" height="{HEIGHT}"/>',
        f'<text x="{LEFT}" y="24">{title}, both logarithmic; a ring is what is to be reached</text>',
    ]
    for exponent in range(round(log10(LEAST)), round(log10(MOST)) + 1):
        y = _y(10.0**exponent)
        lines.append(f'<path class="grid" d="M{LEFT} {y:.1f}H{RIGHT}"/>')
        lines.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{10.0**exponent:g} s</text>')
    for size in sizes:
        x = _x(size, sizes)
        lines.append(f'<path class="grid" d="M{x:.1f} {TOP}V{BOTTOM}"/>')
        lines.append(f'<text x="{x:.1f}" y="{BOTTOM + 22}" text-anchor="middle">{size:,}</text>')
    for run, colour, y in zip(of, COLOURS, _names(of), strict=False):
        points = [(_x(size, sizes), _y(seconds)) for size, seconds in sorted(run.seconds.items())]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        lines.append(f'<path class="line" stroke="{colour}" d="M{path}"/>')
        lines += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in points]
        if run.goal is not None:
            lines.append(
                f'<circle class="goal" stroke="{colour}" cx="{points[-1][0]:.1f}" cy="{_y(run.goal):.1f}" r="6"/>'
            )
        last = run.seconds[max(run.seconds)]
        lines.append(
            f'<text x="{RIGHT + 16}" y="{y + 4:.1f}" style="fill:{colour}">{escape(run.name)}, {last:g} s</text>'
        )
    return "\n".join((*lines, "</svg>")) + "\n"


def _x(size: int, sizes: Sequence[int]) -> float:
    first, last = log10(sizes[0]), log10(sizes[-1])
    return LEFT + (RIGHT - LEFT) * (log10(size) - first) / ((last - first) or 1)


def _y(seconds: float) -> float:
    share = (log10(min(max(seconds, LEAST), MOST)) - log10(LEAST)) / (log10(MOST) - log10(LEAST))
    return BOTTOM - (BOTTOM - TOP) * share


def _names(of: Sequence[Run]) -> Iterator[float]:
    """Where the name of each line stands: at its end, or as far below the one above as a line of text is high."""
    ends = sorted((_y(run.seconds[max(run.seconds)]), number) for number, run in enumerate(of))
    places: dict[int, float] = {}
    for (_, before), (y, number) in pairwise([(0.0, -1), *ends]):
        places[number] = max(y, places.get(before, 0.0) + 16)
    return (places[number] for number in range(len(of)))


def put(results: Path) -> None:
    """Draw the figures of a page beside it."""
    text = drawn(runs(results.read_text(encoding="utf-8")))
    together.put({results.with_name(PICTURE): text.encode()})


if __name__ == "__main__":
    put(Path(__file__).with_name("RESULTS.md"))
