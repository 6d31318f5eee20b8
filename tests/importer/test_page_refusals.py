"""What is no page of a known layout is refused with a message, and no bytes whatever make the importer fall over."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importer.transcribed.score import page_paths, read
from specpress.base.diagnostics import Diagnostic
from specpress.importer.extracted import ExtractedPage
from specpress.importer.layouts import LAYOUTS, extract
from specpress.importer.reading import read_bytes, read_file

FUZZ = int(os.environ.get("SPECPRESS_FUZZ", "0"))
TRIED = settings(max_examples=FUZZ or 150, derandomize=not FUZZ, database=None, deadline=None)
PAGES = [path.read_text(encoding="utf-8") for path in page_paths()]
SAVED = date(2026, 5, 11)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "page-empty"),
        (b" \n\t\n", "page-empty"),
        (b"# url: https://rivya.ai/docs/api/models/z-image\n", "page-empty"),
        (b"<!DOCTYPE html><html><head></head><body></body></html>", "page-empty"),
        (b"<!DOCTYPE html>", "page-empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "page-not-text"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00", "page-not-text"),
        ("Größe".encode("latin-1"), "page-not-utf-8"),
        (b"a" * 10_000_000, "page-too-large"),
    ],
)
def test_what_is_no_page_is_refused(data: bytes, code: str) -> None:
    refused = read_bytes(data, "page.txt", SAVED)
    assert isinstance(refused, Diagnostic), refused
    assert refused.code == code
    assert refused.span.file == "page.txt"


def test_a_file_that_is_not_there_or_none_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.txt"):
        refused = read_file(path, path.name)
        assert isinstance(refused, Diagnostic)
        assert refused.code == "page-unreadable"


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
def test_a_page_is_known_to_its_own_layout_alone(path: Path) -> None:
    page = read_bytes(path.read_bytes(), path.name, SAVED)
    assert not isinstance(page, Diagnostic)
    assert [provider for provider, layout in LAYOUTS.items() if layout.form(page)] == [path.parent.name]


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
