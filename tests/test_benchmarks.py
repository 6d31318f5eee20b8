"""The page of results: each program of tests/benchmarks replaces its own section and leaves the rest as it is."""

from __future__ import annotations

import os
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks import measure, plot

PAGE = """# Title

About.

## One

| a |
|---|
| 1 |

### Part

Of one.

## Two

Of two.

## Three

Of three.
"""


@pytest.mark.parametrize(
    ("heading", "old"),
    [("One", "| a |\n|---|\n| 1 |\n\n### Part\n\nOf one."), ("Two", "Of two."), ("Three", "Of three.")],
)
def test_a_section_is_replaced_where_it_stands(heading: str, old: str) -> None:
    assert measure.with_section(PAGE, heading, "Anew.\n") == PAGE.replace(old, "Anew.")


def test_a_section_that_is_not_there_yet_comes_last() -> None:
    assert measure.with_section(PAGE, "Tw", "Of another.") == f"{PAGE}\n## Tw\n\nOf another.\n"


def test_the_committed_page_is_in_the_form_that_is_written() -> None:
    page = measure.RESULTS.read_text(encoding="utf-8")
    for section in page.split("\n## ")[1:]:
        heading, _, text = section.partition("\n")
        assert measure.with_section(page, heading, text.strip("\n")) == page


def test_a_page_that_cannot_be_put_in_place_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    results = tmp_path / "RESULTS.md"
    results.write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr(measure, "RESULTS", results)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            measure.put_section("Two", "Anew.")
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {
        "RESULTS.md": PAGE
    }

    measure.put_section("Two", "Anew.")
    assert results.read_text(encoding="utf-8") == PAGE.replace("Of two.", "Anew.")


def test_the_committed_picture_shows_the_figures_of_the_committed_page() -> None:
    page = measure.RESULTS.read_text(encoding="utf-8")
    picture = measure.RESULTS.with_name(plot.PICTURE).read_text(encoding="utf-8")
    assert picture == plot.drawn(plot.runs(page)), "draw it anew with: python tests/benchmarks/plot.py"
    assert f"]({plot.PICTURE})" in page


def test_a_picture_has_a_line_for_each_run_and_says_its_figures() -> None:
    rows = (
        "| a <b> | 10 | 0.50 | 1 | 1 |  |\n| a <b> | 1,000 | 5.00 | 1 | 1 | 2.0 s |\n"
        "| c | 10 | 0.50 | 1 | 1 | 500 MB |\n"
    )
    drawn = plot.drawn(
        plot.runs(f"{PAGE}\n## {plot.HEADING}\n\n{rows}\n## Other\n\n| d | 10 | 1.00 | 1 | 1 | |\n")
    )
    svg = ElementTree.fromstring(drawn)
    texts = ["".join(element.itertext()) for element in svg.iter("{http://www.w3.org/2000/svg}text")]
    assert svg.findtext("{http://www.w3.org/2000/svg}desc") == (
        "With 10, 1,000 models. a <b>: 0.5 s, 5 s; c: 0.5 s."
    )
    assert texts[-2:] == ["a <b>, 5 s", "c, 0.5 s"]
    assert drawn.count('class="line"') == 2
    assert drawn.count('class="goal"') == 1
    with pytest.raises(ValueError, match="no row"):
        plot.runs(PAGE)
