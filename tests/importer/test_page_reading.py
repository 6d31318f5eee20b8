"""Saved pages as lines: text, Markdown, HTML and standard input, and what is refused."""

from __future__ import annotations

import io
import os
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from importer.import_cases import read_file
from specpress.base.diagnostics import Diagnostic
from specpress.importer.codes import CODES, MAX_BYTES, MAX_LINES
from specpress.importer.page import Page
from specpress.importer.reading import STDIN, language_in, language_tag, load_stream, read_bytes
from specpress.tool_docs.problem_pages import pages
from unprivileged import unprivileged

DAY = date(2026, 5, 11)

HTML = """\
<!-- saved from url=(0040)https://rivya.ai/nl/docs/api/models/tiny -->
<!DOCTYPE html>
<html lang="nl-NL">
<head><title>Tiny</title><script>var x = "<p>no</p>";</script></head>
<body>
<nav><a href="/">Home</a></nav>
<main>
<h1>Tiny
  <span>API</span></h1>
<p>One <b>two</b>,
three.</p><p>Four
<ul><li>five<li>six &lt;7&gt;</ul>
<div>eight<div>nine</div>ten <span hidden>no</span><a aria-hidden="true">#</a></div>
<table>
<thead><tr><th>Key</th><th>Type</th></tr></thead>
<tbody>
<tr><td><code>a</code></td><td>x | y<br>z</td></tr>
<tr><td>b
</table>
<pre><code>{
  "a": [
    1
  ]
}</code></pre><button>Copy</button>
</main>
<footer>no</footer>
</body></html>
"""


def read(text: str | bytes) -> Page:
    page = read_bytes(text.encode() if isinstance(text, str) else text, "page", DAY)
    assert isinstance(page, Page), page
    return page


def refused(data: bytes) -> Diagnostic:
    found = read_bytes(data, "page", DAY)
    assert isinstance(found, Diagnostic)
    return found


def shown(page: Page) -> list[tuple[int, str]]:
    return [(line.number, line.text) for line in page.lines]


def test_text_keeps_its_lines_and_their_numbers() -> None:
    assert shown(read("a\r\n\r\nb\rc")) == [(1, "a"), (2, ""), (3, "b"), (4, "c")]


def test_the_line_with_the_address_is_counted_and_is_no_line_of_the_page() -> None:
    page = read("# url: https://rivya.ai/bn/docs/api/models/x\nTitle\n")
    assert (page.url, page.language) == ("https://rivya.ai/bn/docs/api/models/x", "bn")
    assert shown(page) == [(2, "Title")]


def test_a_heading_is_no_address() -> None:
    assert read("# Title\n# url: https://x.test/\n").url is None


def test_html_becomes_what_a_reader_sees() -> None:
    page = read(HTML)
    assert (page.url, page.language, page.read) == ("https://rivya.ai/nl/docs/api/models/tiny", "nl", DAY)
    assert shown(page) == [
        (8, "Tiny API"),
        (10, "One two, three."),
        (11, "Four"),
        (12, "five"),
        (12, "six <7>"),
        (13, "eight"),
        (13, "nine"),
        (13, "ten"),
        (15, "| Key | Type |"),
        (15, "|---|---|"),
        (17, "| a | x \\| y z |"),
        (18, "| b |"),
        (20, "{"),
        (21, '  "a": ['),
        (22, "    1"),
        (23, "  ]"),
        (24, "}"),
    ]


def test_html_is_recognised_behind_an_address_and_counts_its_line() -> None:
    page = read('# url: https://a.test/x\n<html lang="zh-hant"><body><p>a\n<p>b</body></html>')
    assert (page.url, page.language) == ("https://a.test/x", "zh-Hant")
    assert shown(page) == [(2, "a"), (3, "b")]


def test_the_canonical_link_is_the_address() -> None:
    assert read('<html><head><link rel="canonical" href="https://a.test/de/docs/x"></head>a').language == "de"


def test_cells_that_span_rows_and_columns_keep_the_others_in_their_columns() -> None:
    rows = '<tr><td rowspan="2">a<td colspan="2">b<tr><td>c<td>d<tr><td>e'
    assert [text for _, text in shown(read(f"<table>{rows}</table>"))] == [
        "| a | b |  |",
        "| a | c | d |",
        "| e |",
    ]


def test_markdown_that_shows_html_is_no_html() -> None:
    assert [line.text for line in read("Use `<html>`\n<b>\n").lines] == ["Use `<html>`", "<b>"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_text(encoding: str) -> None:
    assert shown(read("é\nb".encode(encoding))) == [(1, "é"), (2, "b")]


@pytest.mark.parametrize(
    ("url", "language"),
    [
        ("https://rivya.ai/zh-Hant/docs/api/models/x", "zh-Hant"),
        ("https://rivya.ai/docs/api/models/x", None),
        ("https://doc.vtrix.ai/docs/zh-cn/api/vtrix/x", "zh-CN"),
        ("https://a.test/pt-br/docs", "pt-BR"),
        ("https://a.test/api/go/is", None),
        ("https://[", None),
    ],
)
def test_the_language_stands_in_the_address(url: str, language: str | None) -> None:
    assert language_in(url) == language


def test_what_is_no_language_is_none() -> None:
    assert [language_tag(text) for text in ("EN_us", "xx", "english", "", "sr-latn-rs")] == [
        "en-US",
        None,
        None,
        None,
        "sr-Latn-RS",
    ]


def test_a_file_was_saved_when_it_was_last_changed(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("a")
    noon = datetime(2026, 3, 4, 23, 30, tzinfo=UTC).timestamp()
    os.utime(path, (noon, noon))
    page = read_file(path, "page.txt")
    assert isinstance(page, Page)
    assert (page.name, page.read) == ("page.txt", date(2026, 3, 4))


def test_standard_input_is_read_as_saved_on_the_day() -> None:
    data = load_stream(io.BytesIO(b"a"))
    assert isinstance(data, bytes)
    page = read_bytes(data, STDIN, DAY)
    assert isinstance(page, Page)
    assert (page.name, page.read, page.url, page.language) == ("<stdin>", DAY, None, None)


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b"", "page-empty", "page:1:1"),
        (b" \n\n", "page-empty", "page:1:1"),
        (b"# url: https://a.test/\n", "page-empty", "page:1:1"),
        (b"<html><body><script>x</script></body></html>", "page-empty", "page:1:1"),
        (b"<!DOCTYPE html>", "page-empty", "page:1:1"),
        (b"\x89PNG\r\n\x1a\n\0\0", "page-not-text", "page:1:1"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00", "page-not-text", "page:1:1"),
        (b"PK\x03\x04text", "page-not-text", "page:1:1"),
        (b"ab\nc\xe9", "page-not-utf-8", "page:2:2"),
        (b"\xff\xfea", "page-not-utf-8", "page:1:1"),
        (b"x" * (MAX_BYTES + 1), "page-too-large", "page:1:1"),
        (b"\n" * MAX_LINES + b"\nx", "page-too-large", "page:1:1"),
        (b"<html>" + b"<div>" * 300 + b"x", "page-html-too-deep", "page:1:1"),
        (b"<html><p " + b"a=1 " * 2000 + b">x", "page-html-too-deep", "page:1:1"),
    ],
    ids=range(14),
)
def test_what_is_no_page_is_refused(data: bytes, code: str, place: str) -> None:
    found = refused(data)
    assert (found.code, str(found.span)) == (code, place)
    assert found.help


def test_a_large_file_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    with open(path, "wb") as file:
        file.truncate(10 * 2**40)
    found = read_file(path, "page.html")
    assert isinstance(found, Diagnostic)
    assert found.code == "page-too-large"


def test_what_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "folder").mkdir()
    found = {name: read_file(tmp_path / name, name) for name in ("pipe", "loop", "folder", "none", "a\0b")}
    assert {name: one.code for name, one in found.items() if isinstance(one, Diagnostic)} == dict.fromkeys(
        found, "page-unreadable"
    )


def test_a_file_that_is_closed_to_us_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("a")
    path.chmod(0)
    with unprivileged(tmp_path):
        found = read_file(path, "page.txt")
    assert isinstance(found, Diagnostic)
    assert "Permission denied" in found.message


@pytest.mark.parametrize(
    "part", ["<table>", "<div>", "<!--", "<a ", '<a href="', "<p>", "&lt;", "<td>a", "<pre>\n"]
)
def test_a_megabyte_of_nonsense_is_read_or_refused_in_time(part: str) -> None:
    data = b"<html><body>" + part.encode() * (200_000 // len(part))
    begun = time.process_time()
    read_bytes(data, "page", DAY)
    assert time.process_time() - begun < 2


def test_each_refusal_is_explained() -> None:
    assert {fault.code for fault in CODES} <= {*pages()}
