"""What an import says of itself: lines for people, and one JSON document for tools.

Given pages, what was found on them and what came of it; gives text. Every fact has its line and its state, and
what is not known its reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from specpress.base.diagnostics import Diagnostic
from specpress.importer.extracted import FoundPage, Limit, Lost, Stated
from specpress.importer.facts import PageFacts, Path, facts_of
from specpress.importer.importing import Imported
from specpress.importer.page import Page
from specpress.importer.update.change import Change


def page_line(page: Page, found: FoundPage) -> str:
    """What a page was taken for, and how much was read on it."""
    facts = facts_of(page, found)
    parts = [found.provider, found.form, *([facts.language] if facts.language else [])]
    lost = len(facts.lost) + len(facts.nameless)
    counts = f"{_count(facts.stated, 'fact')}, {lost} unknown"
    cut = f", cut off in {found.cut.value}" if found.cut else ""
    return f"{page.name}: {', '.join(parts)}: {counts}{cut}"


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'s' * (number != 1)}"


def spec_lines(one: Imported) -> Iterator[str]:
    """What was written, and everything in it that a person has to look at."""
    gaps = f": {_count(one.gaps, 'text')} to be written" if one.gaps else ""
    yield f"{one.file.shown}: written{gaps}"
    for remark in one.remarks:
        yield f"    {remark}"


def next_line(done: Sequence[Imported]) -> str:
    """What a person does now."""
    gaps = sum(one.gaps for one in done)
    left = sum(len(one.remarks) for one in done)
    parts = [f"{_count(gaps, 'text')} to be written"] if gaps else []
    parts += [f"{_count(left, 'remark')} to be looked at"] if left else []
    return f"{', '.join(parts) or 'nothing left open'}; then: specpress check"


def change_lines(one: Imported) -> Iterator[str]:
    """What has changed on the pages of a model since its spec was written."""
    for change in one.changes:
        yield str(change)
        if change.by_hand is not None:
            yield f"    put it in by hand: {change.by_hand}"
    if not one.changes:
        yield f"{one.file.shown}: no change"
    else:
        left = sum(change.by_hand is not None for change in one.changes)
        by_hand = f", {left} to be put in by hand" if left else ""
        yield f"{one.file.shown}: {_count(len(one.changes), 'change')}{by_hand}"


def as_json(
    pages: Sequence[tuple[Page, FoundPage]], done: Sequence[Imported], problems: Sequence[Diagnostic]
) -> dict[str, Any]:
    """Everything that was found, and what came of it."""
    return {
        "pages": [_page(facts_of(page, found)) for page, found in pages],
        "specs": [_spec(one) for one in done],
        "problems": [
            {
                "file": one.span.file,
                "line": one.span.line or 1,
                "code": one.code,
                "message": one.message,
                "help": one.help,
            }
            for one in problems
        ],
    }


def _page(facts: PageFacts) -> dict[str, Any]:
    found, page = facts.found, facts.page
    return {
        "page": page.name,
        "url": page.url,
        "language": facts.language,
        "read": page.read.isoformat(),
        "provider": found.provider,
        "form": found.form,
        "model": found.model.value if isinstance(found.model, Stated) else None,
        "complete": found.complete,
        "ends_in": found.cut.value if found.cut else None,
        "facts": [_fact(path, reading) for path, reading in facts.readings.items()],
        "nameless": [{"line": one.line, "reason": one.reason} for one in facts.nameless],
        "endpoints": [{"line": one.line, "value": one.value} for one in found.endpoints],
        "examples": [{"line": one.line, "request": one.request} for one in found.examples],
        "doubts": [{"line": one.line, "reason": one.reason} for one in found.doubts],
    }


def _fact(path: Path, reading: Any) -> dict[str, Any]:
    if isinstance(reading, Lost):
        return {"fact": list(path), "state": "unknown", "line": reading.line, "reason": reading.reason}
    return {"fact": list(path), "state": "stated", "line": reading.line, "value": _plain(reading.value)}


def _plain(value: Any) -> Any:
    if isinstance(value, Limit):
        return {"min": value.min, "max": value.max, "unit": value.unit}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value if isinstance(value, (str, bool, int, Decimal, type(None))) else str(value)


def _spec(one: Imported) -> dict[str, Any]:
    return {
        "spec": one.file.shown,
        "model": f"{one.facts.provider}/{one.facts.model}",
        "written": one.text is not None,
        "disagreements": [
            {
                "fact": list(each.path),
                "readings": [
                    {"value": _plain(known.value), "page": known.name, "line": known.line}
                    for known in each.readings
                ],
            }
            for each in one.facts.disagreements
        ],
        "refused": [{"fact": list(path), "reason": reason} for path, reason in one.refused.items()],
        "doubts": [
            {"page": name, "line": lost.line, "reason": lost.reason} for name, lost in one.facts.doubts
        ],
        "remarks": [
            {
                "page": each.page,
                "lines": list(each.lines),
                "state": each.state,
                "facts": list(each.facts),
                "reason": each.reason,
            }
            for each in one.remarks
        ],
        "to_write": one.gaps,
        "changes": [_change(each) for each in one.changes],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "change": str(change.verb),
        "fact": change.fact,
        "old": change.old,
        "new": change.new,
        "spec": str(change.span),
        "page": change.page,
        "line": change.line,
        "by_hand": change.by_hand,
    }
