"""What an import says of itself: lines for people, and one JSON document for tools.

Given pages, what was extracted of them and what came of it; gives text. Every fact has its line and its state, and
what is not known its reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from specpress.importer.extracted import ExtractedPage, Limit, Lost, Stated
from specpress.importer.facts import PageFacts, Path, facts_of
from specpress.importer.importing import Imported
from specpress.importer.page import Page
from specpress.importer.update.compare import Change


def page_line(page: Page, extracted: ExtractedPage) -> str:
    """What a page was taken for, and how much was read on it."""
    facts = facts_of(page, extracted)
    parts = [extracted.provider, extracted.form, *([facts.language] if facts.language else [])]
    counts = f"{count(facts.stated, 'fact')}, {facts.unknown} unknown"
    cut = f", cut off in {extracted.cut.value}" if extracted.cut else ""
    return f"{page.name}: {', '.join(parts)}: {counts}{cut}"


def count(number: int, thing: str, things: str = "") -> str:
    """So many of a thing, in words."""
    return f"{number} {thing if number == 1 else things or thing + 's'}"


def spec_lines(imported: Imported) -> Iterator[str]:
    """What was written, and everything in it that a person has to look at."""
    gaps = f": {count(imported.gaps, 'text')} to be written" if imported.gaps else ""
    yield f"{imported.file.shown}: written{gaps}"
    for remark in imported.remarks:
        yield f"    {remark}"


def next_line(gaps: int, remarks: int, losses: int) -> str:
    """What a person does now: texts to be written, remarks on pages and losses of documents to be looked at."""
    parts = [f"{count(gaps, 'text')} to be written"] if gaps else []
    parts += [f"{count(remarks, 'remark')} to be looked at"] if remarks else []
    parts += [f"{count(losses, 'loss', 'losses')} to be looked at"] if losses else []
    return f"{', '.join(parts) or 'nothing left open'}; then: specpress check"


def change_lines(file: str, changes: Sequence[Change]) -> Iterator[str]:
    """What has changed since a spec was written, in the pages or the document of its model."""
    for change in changes:
        yield str(change)
        if change.by_hand is not None:
            yield f"    put it in by hand: {change.by_hand}"
    if not changes:
        yield f"{file}: no change"
    else:
        left = sum(change.by_hand is not None for change in changes)
        by_hand = f", {left} to be put in by hand" if left else ""
        yield f"{file}: {count(len(changes), 'change')}{by_hand}"


def as_json(pages: Sequence[tuple[Page, ExtractedPage]], done: Sequence[Imported]) -> dict[str, Any]:
    """Everything that was found, and what came of it."""
    return {
        "pages": [_page(facts_of(page, extracted)) for page, extracted in pages],
        "specs": [_spec(imported) for imported in done],
    }


def _page(facts: PageFacts) -> dict[str, Any]:
    extracted, page = facts.extracted, facts.page
    return {
        "page": page.name,
        "url": page.url,
        "language": facts.language,
        "read": page.read.isoformat(),
        "provider": extracted.provider,
        "form": extracted.form,
        "model": extracted.model.value if isinstance(extracted.model, Stated) else None,
        "complete": extracted.complete,
        "ends_in": extracted.cut.value if extracted.cut else None,
        "facts": [_fact(path, reading) for path, reading in facts.readings.items()],
        "nameless": [_lost(lost) for lost in facts.nameless],
        "endpoints": [{"line": endpoint.line, "value": endpoint.value} for endpoint in extracted.endpoints],
        "examples": [{"line": example.line, "request": example.request} for example in extracted.examples],
        "doubts": [_lost(lost) for lost in extracted.doubts],
    }


def _lost(lost: Lost) -> dict[str, Any]:
    return {"line": lost.line, "reason": lost.reason}


def _fact(path: Path, reading: Any) -> dict[str, Any]:
    if isinstance(reading, Lost):
        return {"fact": list(path), "state": "unknown", "line": reading.line, "reason": reading.reason}
    return {"fact": list(path), "state": "stated", "line": reading.line, "value": _plain(reading.value)}


def _plain(value: Any) -> Any:
    if isinstance(value, Limit):
        return {"min": value.min, "max": value.max, "unit": value.unit}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value if isinstance(value, (str, bool, int, Decimal, type(None))) else str(value)


def _spec(imported: Imported) -> dict[str, Any]:
    facts = imported.facts
    return {
        "spec": imported.file.shown,
        "model": f"{facts.provider}/{facts.model}",
        "written": imported.text is not None,
        "disagreements": [
            {
                "fact": list(disagreement.path),
                "readings": [
                    {"value": _plain(known.value), "page": known.name, "line": known.line}
                    for known in disagreement.readings
                ],
            }
            for disagreement in facts.disagreements
        ],
        "refused": [{"fact": list(path), "reason": reason} for path, reason in imported.misfits.items()],
        "doubts": [{"page": name} | _lost(lost) for name, lost in facts.doubts],
        "remarks": [asdict(remark) for remark in imported.remarks],
        "to_write": imported.gaps,
        "changes": [change_row(change) for change in imported.changes],
    }


def change_row(change: Change) -> dict[str, Any]:
    """A change as JSON has it."""
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
