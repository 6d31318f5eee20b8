"""The importer on pages that no corpus holds: random models in every form and many languages, cut anywhere.

Nothing that is stated may be wrong, wherever the copy ends; a page that is whole and whose form loses nothing is
read in full. `SPECPRESS_FUZZ=10000` tries that many pages of each provider.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importer.page_forms.saved import PAGES, Saved
from importer.transcribed.found import readings
from importer.transcribed.judge import judge
from importer.transcribed.score import read
from importer.transcribed.truth import Truth
from specpress.importer.extracted import ExtractedPage, Stated

FUZZ = int(os.environ.get("SPECPRESS_FUZZ", "0"))
TRIED = settings(max_examples=FUZZ or 80, derandomize=not FUZZ, database=None, deadline=None)


def wrong(text: str, truth: Truth, whole: bool) -> list[str]:
    """What the importer states wrongly on a page."""
    page = read(text.encode(), "page.txt")
    if not isinstance(page, ExtractedPage):
        return []
    verdicts = judge(page, truth, {"complete": 0} if whole else {})
    return [f"{verdict.fact}: {verdict.note}" for verdict in verdicts if verdict.kind == "wrong"]


def missed(saved: Saved) -> list[str]:
    """What the importer did not find although the form loses nothing."""
    page = read(saved.text.encode(), "page.txt")
    assert isinstance(page, ExtractedPage), f"the page is not read: {page}"
    stated = {name for name, reading in readings(page, saved.truth) if isinstance(reading, Stated)}
    return sorted(saved.found - stated)


@pytest.mark.parametrize("provider", PAGES)
def test_nothing_is_stated_wrongly_and_nothing_missed(provider: str) -> None:
    @TRIED
    @given(saved=PAGES[provider](), share=st.floats(0, 1))
    def tried(saved: Saved, share: float) -> None:
        assert wrong(saved.text, saved.truth, whole=True) == []
        assert missed(saved) == []
        cut = int(share * len(saved.text))
        assert wrong(saved.text[:cut], saved.truth, whole=cut > saved.whole_from) == []

    tried()
