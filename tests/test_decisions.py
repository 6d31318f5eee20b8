"""Each decision has a date, and the index at the head of the records lists them all. `make golden` writes it anew."""

from __future__ import annotations

import os
import re
from pathlib import Path

RECORDS = Path(__file__).parents[1] / "generator" / "DECISIONS.md"
DECISION = re.compile(r"^## (.+)\n\n\*(\d{4}-\d\d-\d\d)\*\n\n(?=\S)", re.MULTILINE)
INDEX = re.compile(r"(?<=<!-- index -->\n).*?(?=\n## )", re.DOTALL)


def index(text: str) -> str:
    """The list of decisions in their order: what was decided, with a link, and when."""
    rows = (f"- [{title}](#{_anchor(title)}), {day}\n" for title, day in DECISION.findall(text))
    return "\n" + "".join(rows)


def _anchor(title: str) -> str:
    """The anchor that code hosts give a heading."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def test_every_decision_has_a_date_and_stands_in_the_index() -> None:
    text = RECORDS.read_text(encoding="utf-8")
    if os.environ.get("SPECPRESS_GOLDEN"):
        RECORDS.write_text(INDEX.sub(lambda _: index(text), text, count=1), encoding="utf-8")
        return
    titles = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert [title for title, _ in DECISION.findall(text)] == titles
    assert len(set(titles)) == len(titles)
    assert INDEX.findall(text) == [index(text)]
