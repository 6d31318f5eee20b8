"""Pages of models that the corpus lacks are read right, whole and cut off anywhere."""

from __future__ import annotations

import pytest

from importer.transcribed.judge import judge
from importer.transcribed.score import read
from importer.transcribed.unseen import Unseen, unseen_pages
from specpress.importer.extracted import ExtractedPage

STEP = 61
"""Characters between two cuts. It is prime, so that the cuts fall into all parts of rows."""


@pytest.mark.parametrize("page", unseen_pages(), ids=lambda page: page.path.name)
def test_a_page_that_is_cut_anywhere_yields_nothing_wrong(page: Unseen) -> None:
    for cut in range(0, len(page.text), STEP):
        found = read(page.text[:cut].encode(), page.path.name)
        if isinstance(found, ExtractedPage):
            verdicts = judge(found, page.truth, {"complete": 0} if cut > page.whole_from else {})
            assert [one for one in verdicts if one.kind == "wrong"] == [], page.text[:cut][-40:]
