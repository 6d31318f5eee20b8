"""The score of the importer: how it reads every page of `tests/corpus`, as the text of `tests/corpus/score.txt`.

The pages under `unseen`, which the layouts were not made by, are counted apart from each provider's own.

`make score` prints it and writes it there; `test_score.py` compares, so that it can neither sink nor rise unnoticed.
Where the facts that were read by hand and the page disagree, the page is believed: `tests/corpus/corrections.json`
holds what was mended in them, each with its reason.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from importer.transcribed.held import Held, held
from importer.transcribed.judge import Verdict, judge
from importer.transcribed.truth import Truth, truth_of
from importer.transcribed.unseen import Unseen, unseen_pages
from specpress.base.diagnostics import Diagnostic
from specpress.importer.extracted import ExtractedPage
from specpress.importer.layouts import LAYOUTS
from specpress.importer.page import Page
from specpress.importer.reading import read_bytes

CORPUS = Path(__file__).parents[2] / "corpus"
SCORE = CORPUS / "score.txt"
KINDS = ("right", "wrong", "unknown", "missed")
HEAD = f"{'':32}{'held':>7}{'right':>7}{'wrong':>7}{'unknown':>9}{'missed':>8}{'found':>9}"


@dataclass(frozen=True, slots=True)
class Scored:
    """A page of the corpus with its verdicts."""

    provider: str
    model: str
    language: str
    form: str
    verdicts: tuple[Verdict, ...]

    @property
    def name(self) -> str:
        return f"{self.provider}/{self.model}.{self.language}.{self.form}"


def page_paths() -> list[Path]:
    """The pages of the corpus."""
    return sorted(CORPUS.glob("pages/*/*.txt"))


def read(data: bytes, shown: str) -> ExtractedPage | Diagnostic | None:
    """A page as the importer reads it; None where no layout takes it for its own."""
    page = read_bytes(data, shown, date(2026, 5, 11))
    return page if isinstance(page, Diagnostic) else recognised(page)


def recognised(page: Page) -> ExtractedPage | None:
    """What the only layout that knows the page reads on it."""
    forms = {
        provider: form for provider, layout in LAYOUTS.items() if (form := layout.form(page)) is not None
    }
    assert len(forms) <= 1, f"{page.name} is taken for a page of {' and of '.join(forms)}"
    return next((LAYOUTS[provider].read(page, form) for provider, form in forms.items()), None)


def known_truth(provider: str, model: str) -> Truth:
    """The facts of a model, mended where the page says otherwise."""
    facts = json.loads((CORPUS / "facts" / provider / f"{model}.json").read_text(encoding="utf-8"))
    truth = truth_of(facts)
    for mended in json.loads((CORPUS / "corrections.json").read_text(encoding="utf-8")):
        if mended["model"] == f"{provider}/{model}":
            values = {
                name: tuple(fact) if isinstance(fact, list) else fact
                for name, fact in mended["facts"].items()
            }
            truth |= values
    return truth


def scored() -> list[Scored]:
    """Every page of the corpus, read and judged."""
    return [*map(_scored, page_paths()), *map(_scored_unseen, unseen_pages())]


def _scored_unseen(page: Unseen) -> Scored:
    model, language, form = page.path.stem.rsplit(".", 2)
    found = read(page.text.encode(), page.path.name)
    provider = f"unseen/{page.path.parent.name}"
    return Scored(provider, model, language, form, tuple(_verdicts(found, page.truth, page.held)))


def _scored(path: Path) -> Scored:
    provider = path.parent.name
    model, language, form = path.name.removesuffix(".txt").rsplit(".", 2)
    truth = known_truth(provider, model)
    holds = held(path.read_text(encoding="utf-8"), form, language, truth)
    found = read(path.read_bytes(), path.name)
    return Scored(provider, model, language, form, tuple(_verdicts(found, truth, holds)))


def _verdicts(page: ExtractedPage | Diagnostic | None, truth: Truth, holds: Held) -> list[Verdict]:
    if not isinstance(page, ExtractedPage):
        return [Verdict(name, "missed", line, True, "the page is not read") for name, line in holds.items()]
    return judge(page, truth, holds)


def share(verdicts: Iterable[Verdict]) -> float:
    """The share of what the pages hold that was found, in percent."""
    held_ones = [verdict for verdict in verdicts if verdict.held]
    return 100 * sum(verdict.kind == "right" for verdict in held_ones) / len(held_ones)


def all_of(pages: Iterable[Scored]) -> list[Verdict]:
    """The verdicts of several pages."""
    return [verdict for page in pages for verdict in page.verdicts]


def report(pages: list[Scored]) -> str:
    """The score as a text: a table for each way of grouping, and all that was not right."""
    providers = sorted({page.provider for page in pages})
    lines = [HEAD]
    for provider in providers:
        own = [page for page in pages if page.provider == provider]
        lines += [
            _row(provider, own),
            *_rows(own, lambda page: page.form),
            *_rows(own, lambda page: page.language),
        ]
    lines += [_row("all", pages), "", *_faults(pages, "wrong"), *_faults(pages, "missed")]
    return "\n".join([*lines, *_faults(pages, "unknown")]).rstrip() + "\n"


def _rows(pages: list[Scored], group: Callable[[Scored], str]) -> Iterator[str]:
    for name in sorted({group(page) for page in pages}):
        yield _row(f"  {name}", [page for page in pages if group(page) == name])


def _row(name: str, pages: list[Scored]) -> str:
    verdicts = all_of(pages)
    count = Counter(verdict.kind for verdict in verdicts)
    holds = sum(verdict.held for verdict in verdicts)
    counts = f"{holds:>7}{count['right']:>7}{count['wrong']:>7}{count['unknown']:>9}{count['missed']:>8}"
    return f"{name:32}{counts}{share(verdicts):>8.1f}%"


def _faults(pages: list[Scored], kind: str) -> list[str]:
    faults = [
        f"  {page.name}:{verdict.line}: {verdict.fact}{': ' if verdict.note else ''}{verdict.note}"
        for page in pages
        for verdict in page.verdicts
        if verdict.kind == kind
    ]
    return [f"{kind}: {len(faults) or 'none'}", *faults, ""]


def main() -> None:
    """Print the score, and write it to where the test compares it."""
    text = report(scored())
    SCORE.write_text(text, encoding="utf-8")
    print(text, end="")


if __name__ == "__main__":
    main()
