"""Each fact of a page as right, wrong, unknown or missed.

Wrong is a stated value that is not true: also a parameter that does not exist, a "none" where there is one, and a
list of parameters called whole that is not. Right is one that is true. What is neither stated nor known to be lost
although the page's text holds it is missed; what the importer calls lost is unknown. Only what the page holds can
be missed or unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from importer.transcribed.found import VALUES, readings
from importer.transcribed.held import Held
from importer.transcribed.truth import Truth, same
from specpress.importer.extracted import ExtractedPage, Lost, Stated

Kind = Literal["right", "wrong", "unknown", "missed"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one fact of a page was read."""

    fact: str
    kind: Kind
    line: int
    held: bool
    note: str = ""


def judge(page: ExtractedPage, truth: Truth, held: Held) -> list[Verdict]:
    """The verdicts on a page, by line."""
    found: dict[str, Verdict] = {}
    truth = truth | {"complete": "complete" in held}
    for name, reading in readings(page, truth):
        verdict = _verdict(name, reading, truth, held)
        if verdict and (name not in found or verdict.kind == "wrong"):
            found[name] = verdict
    whole_lost = isinstance(page.uploads, Lost)
    for name, line in held.items():
        if name not in found:
            lost = whole_lost and name.startswith("uploads")
            found[name] = Verdict(name, "unknown" if lost else "missed", line, True)
    return sorted(found.values(), key=lambda verdict: (verdict.line, verdict.fact))


def _verdict(name: str, reading: Stated[Any] | Lost, truth: Truth, held: Held) -> Verdict | None:
    line = held.get(name, reading.line)
    if isinstance(reading, Lost):
        return Verdict(name, "unknown", line, True, reading.reason) if name in held else None
    if name not in truth:
        return _invented(name, reading)
    if same(reading.value, truth[name]):
        silent = truth[name] is None and name not in held
        return None if silent else Verdict(name, "right", line, name in held)
    note = f"{_shown(reading.value)} for {_shown(truth[name])}"
    return Verdict(name, "wrong", reading.line, name in held, note)


def _invented(name: str, reading: Stated[Any]) -> Verdict | None:
    """A parameter that does not exist, or whose facts no parameter has. What nobody read by hand is not judged."""
    if name.endswith(".key"):
        return Verdict(name, "wrong", reading.line, False, "there is no such parameter")
    if name.startswith("line ") and name.rpartition(".")[2] in VALUES and reading.value is not None:
        return Verdict(name, "wrong", reading.line, False, f"{_shown(reading.value)}, which no parameter has")
    return None


def _shown(value: object) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return text if len(text) < 60 else f"{text[:60]}…"
