"""The score of the importer on the corpus is what was promised, and what is written down."""

from __future__ import annotations

import pytest

from importer.transcribed.score import SCORE, Scored, all_of, report, scored, share

PROMISED = {
    **dict.fromkeys(("rivya", "vtrix", "odirouter"), 98.0),
    **dict.fromkeys(("unseen/rivya", "unseen/vtrix", "unseen/odirouter"), 95.0),
}
"""Percent of the facts that the text of the pages holds; less of pages in styles that the layouts were not made by."""


@pytest.fixture(scope="module")
def pages() -> list[Scored]:
    return scored()


def test_no_fact_is_wrong(pages: list[Scored]) -> None:
    wrong = [
        f"{page.name}:{verdict.line}: {verdict.fact}: {verdict.note}"
        for page in pages
        for verdict in page.verdicts
        if verdict.kind == "wrong"
    ]
    assert wrong == []


@pytest.mark.parametrize("provider", PROMISED)
def test_nearly_every_fact_is_found_at_each_provider(pages: list[Scored], provider: str) -> None:
    assert share(all_of(page for page in pages if page.provider == provider)) >= PROMISED[provider]


def test_the_score_is_written_down(pages: list[Scored]) -> None:
    assert SCORE.read_text(encoding="utf-8") == report(pages), (
        "better or worse: run `make score` and commit it"
    )
