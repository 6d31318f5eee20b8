"""A page is known to its own layout alone, and no bytes whatever make the importer fall over."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importer.transcribed.score import page_paths, read
from specpress.base.diagnostics import Diagnostic
from specpress.importer.extracted import ExtractedPage
from specpress.importer.layouts import LAYOUTS, extract
from specpress.importer.page import Page
from specpress.importer.reading import read_bytes

FUZZ = int(os.environ.get("SPECPRESS_FUZZ", "0"))
TRIED = settings(max_examples=FUZZ or 150, derandomize=not FUZZ, database=None, deadline=None)
PAGES = [path.read_text(encoding="utf-8") for path in page_paths()]
SAVED = date(2026, 5, 11)


@pytest.mark.parametrize(
    "text",
    [
        "# Notes\n\nA page of something else.\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n",
        "{}",
        "model string required\n",
    ],
)
def test_a_page_of_an_unknown_layout_belongs_to_nobody(text: str) -> None:
    assert read(text.encode(), "page.txt") is None


@pytest.mark.parametrize("path", page_paths(), ids=lambda path: path.stem)
def test_a_page_is_known_to_its_own_layout_alone_in_its_form(path: Path) -> None:
    page = read_bytes(path.read_bytes(), path.name, SAVED)
    assert isinstance(page, Page)
    provider, form = path.parent.name, path.name.split(".")[-2]
    # Without an address, one of the two sites of SeaArt cannot be told from the other.
    for copy, known in ((page, form), (replace(page, url=None), form.replace("seaart-dev", "seaart"))):
        forms = {name: layout.form(copy) for name, layout in LAYOUTS.items()}
        assert {name: found for name, found in forms.items() if found} == {provider: known}


@TRIED
@given(data=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_bytes_raise(data: bytes) -> None:
    read(data, "page.txt")


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A page of the corpus after accidents: lines lost, doubled, swapped or broken, and parts of another page."""
    lines = draw(st.sampled_from(PAGES)).splitlines()
    for _ in range(draw(st.integers(1, 6))):
        at, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(("delete", "double", "swap", "cut", "insert", "splice"))):
            case "delete" if len(lines) > 1:
                del lines[at]
            case "double":
                lines.insert(at, lines[at])
            case "swap":
                lines[at], lines[other] = lines[other], lines[at]
            case "cut":
                lines[at] = lines[at][: draw(st.integers(0, len(lines[at])))]
            case "insert":
                lines.insert(at, draw(st.text(alphabet="|-{}[]\"':,. \t<>/$#0a1Né值", max_size=20)))
            case "splice":
                lines[at:] = draw(st.sampled_from(PAGES)).splitlines()[draw(st.integers(0, 40)) :] or [""]
    return "\n".join(lines)


@TRIED
@given(text=mutated(), html=st.booleans())
def test_no_accident_raises(text: str, html: bool) -> None:
    data = (f"<!DOCTYPE html>\n<div>{text}</div>" if html else text).encode()
    page = read_bytes(data, "page.txt", SAVED)
    found = page if isinstance(page, Diagnostic) else extract(page, None)
    assert isinstance(found, Diagnostic | ExtractedPage)
