"""The score of the importer on the corpus is what was promised, and what is written down."""

from __future__ import annotations

import pytest

from transcribed.score import SCORE, Scored, all_of, report, scored, share

PROMISED = 98.0
"""Percent of the facts that the text of the pages holds."""


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


@pytest.mark.parametrize("provider", ["rivya", "vtrix", "odirouter"])
def test_nearly_every_fact_is_found_at_each_provider(pages: list[Scored], provider: str) -> None:
    assert share(all_of(page for page in pages if page.provider == provider)) >= PROMISED


def test_the_score_is_written_down(pages: list[Scored]) -> None:
    assert SCORE.read_text(encoding="utf-8") == report(pages), (
        "better or worse: run `make score` and commit it"
    )
