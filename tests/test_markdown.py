"""Texts in Markdown: what two readers of Markdown make of them is the text again, and nothing else."""

from __future__ import annotations

import os
from functools import cache

import markdown as python_markdown
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown.extensions.toc import slugify
from markdown_it import MarkdownIt

from markdown_reading import Reading
from specpress.targets.markdown import (
    anchor,
    code,
    definition,
    fence,
    heading,
    link,
    notice,
    prose,
    slug,
    table,
    text,
)
from specpress.wording import commonmark

EXTENSIONS = [
    "abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc",
    "pymdownx.caret", "pymdownx.details", "pymdownx.emoji", "pymdownx.inlinehilite", "pymdownx.keys",
    "pymdownx.magiclink", "pymdownx.mark", "pymdownx.superfences", "pymdownx.tabbed", "pymdownx.tasklist",
    "pymdownx.tilde",
]  # fmt: skip
"""More than our site has: all that a docs team may have switched on, but for what looks into code."""

MARKS = "\\`*_{}[]()<>#+-.!|~^=:$&\"'@/?%;, \n1ax"
PIECES = [
    *MARKS, "<b>", "</p>", "<script>", "<!--", "-->", "&lt;", "&#42;", "![x](y)", "[x]: y", "[^1]", "{: #x}", "{ .x }",
    "```", "~~~", "---", "===", "!!! note", "??? x", ":smile:", "++a++", "{++a++}", "*[x]: y", "| a |", "    ", "\t",
    "http://x.y/", "www.x.y", "a@b.c", "#!py x", "\u202e", "\x02", "\u2028", "\x00", "é", "\xa0", "অ",
    "\U0001f469\u200d",
]  # fmt: skip
CODED = st.text("`|\\\n a", max_size=12)
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


@cache
def _site() -> python_markdown.Markdown:
    return python_markdown.Markdown(extensions=EXTENSIONS)


def _commonmark() -> MarkdownIt:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


READERS = {
    "python-markdown": lambda source: Reading(_site().reset().convert(source)),
    "commonmark": lambda source: Reading(_commonmark().render(source)),
}
TRIES = settings(deadline=None, max_examples=int(os.environ.get("SPECPRESS_FUZZ", 40)), derandomize=True)
each_reader = pytest.mark.parametrize("reader", READERS)


def shown(plain: str) -> str:
    """How a text looks: what cannot be seen is an escape, and a line's end is a space."""
    blank = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u2028\u2029 "
    line = "".join(" " if char in blank else char for char in plain)
    line = " ".join(filter(None, line.split(" "))).strip()
    return line.replace("\u202e", "\\u202e").replace("\x02", "\\x02").replace("\x00", "\\x00")


@each_reader
@TRIES
@given(plain=HOSTILE)
@example(plain="1. x")
@example(plain="12) x")
def test_a_text_is_one_paragraph_of_that_text(reader: str, plain: str) -> None:
    read = READERS[reader](text(plain))
    assert read.text.strip("\n") == shown(plain)
    assert read.elements == ["p"] * bool(shown(plain))
    assert read.attributes == []


@TRIES
@given(lines=st.lists(HOSTILE, min_size=1, max_size=3))
@example(lines=["1. x"])
@example(lines=["1234) x", "===", "a*b*c"])
def test_commonmark_of_a_description_is_its_text_alone(lines: list[str]) -> None:
    """In the form of OpenAPI's descriptions: paragraphs as they were written, and nothing else in them."""
    plain = "\n".join(lines)
    read = READERS["commonmark"](commonmark.text(plain))
    assert {*read.elements} <= {"p"}
    assert read.text.split() == plain.replace("\0", "\ufffd").split()


@TRIES
@given(plain=CODED)
def test_commonmark_code_is_code(plain: str) -> None:
    read = READERS["commonmark"](f"x {commonmark.code(plain)} y")
    assert read.text.split() == ["x", *plain.split(), "y"]
    assert {*read.elements} <= {"p", "code"}


@each_reader
@TRIES
@given(plain=HOSTILE)
def test_a_text_is_nothing_else_in_a_heading_a_list_and_between_marks(reader: str, plain: str) -> None:
    source = (
        f"## A {text(plain)}\n\n- {text(plain) or 'x'}\n\n*b* {text(plain)}{link('c', 'd')} {text(plain)}"
    )
    read = READERS[reader](source)
    assert read.elements == ["h2", "ul", "li", "p", "em", "a"]
    assert [name for name, _ in read.attributes if name != "id"] == ["href"]
    assert "".join(read.text.split()) == "A{0}{1}b{0}c{0}".format(
        "".join(shown(plain).split()), "".join((shown(plain) or "x").split())
    )


@each_reader
@TRIES
@given(plain=HOSTILE)
@example(plain="")
@example(plain=" a  b ")
@example(plain="a\nb\tc")
def test_code_is_one_span_of_that_text(reader: str, plain: str) -> None:
    read = READERS[reader](f"x {code(plain)} y {code(plain)}")
    line = plain.encode("unicode_escape").decode() if plain.isascii() and "\\" not in plain else None
    assert read.elements == ["p", "code", "code"]
    assert read.attributes == []
    if line is not None:
        assert read.text.strip("\n") == f"x {line} y {line}"


@each_reader
@TRIES
@given(plain=CODED | HOSTILE)
def test_prose_has_code_and_no_other_marks(reader: str, plain: str) -> None:
    read = READERS[reader](f"x {prose(plain)} x")
    assert {*read.elements} <= {"p", "code"}
    assert read.attributes == []


@each_reader
def test_prose_keeps_what_it_says(reader: str) -> None:
    read = READERS[reader](prose("A `*b*` and ``c ` d`` are <e> and *f*, `g`"))
    assert read.elements == ["p", "code", "code", "code"]
    assert read.text.strip() == "A *b* and c ` d are <e> and *f*, g"


@each_reader
@TRIES
@given(cells=st.lists(st.tuples(HOSTILE, HOSTILE, CODED), max_size=3))
def test_a_table_has_its_cells(reader: str, cells: list[tuple[str, str, str]]) -> None:
    rows = [(text(one), code(two), three) for one, two, three in cells]
    read = READERS[reader](table(["a|b", "c", "d"], rows))
    cut = [element for element in read.elements if element in ("th", "td", "tr")]
    body = ["tr", "td", "td", "td"] * len(cells)
    if reader == "python-markdown" and not cells:
        body = ["tr", "td", "td", "td"]
    assert cut == ["tr", "th", "th", "th", *body]


@each_reader
@pytest.mark.parametrize(
    ("markdown", "elements", "words"),
    [
        ("`a | b` or `c`", ["code", "code"], "a | b or c"),
        ("a `` ` | `` b", ["code"], "a ` | b"),
        ("a | b \\| c", [], "a | b | c"),
        ("a ` b", [], "a ` b"),
        ("one\ntwo", [], "one two"),
        ("\\` | `", [], "` | `"),
        ("[a `b|c`](d)", ["a", "code"], "a b|c"),
    ],
)
def test_a_cell_keeps_what_it_says(reader: str, markdown: str, elements: list[str], words: str) -> None:
    read = READERS[reader](table(["h", "i"], [(markdown, "`end`")]))
    assert read.elements == ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", *elements, "td", "code"]
    assert " ".join(read.text.split()) == f"h i {words} end"


@each_reader
@TRIES
@given(plain=HOSTILE, language=st.sampled_from(["", "json", "text"]))
@example(plain="```\n````\nx", language="json")
def test_a_fence_holds_its_code(reader: str, plain: str, language: str) -> None:
    read = READERS[reader](f"{fence(plain, language)}\n\nend")
    assert [one for one in read.elements if one in ("pre", "p", "script", "b")] == ["pre", "p"]
    assert read.text.endswith("end") or read.text.endswith("end\n")
    for line in filter(str.strip, plain.split("\n")):
        if line.isascii() and line.isprintable():
            assert line.rstrip() in read.text


@each_reader
@TRIES
@given(address=HOSTILE)
@example(address="a&copy;b")
def test_a_link_leads_where_it_says(reader: str, address: str) -> None:
    read = READERS[reader](link("x", f"https://a.example/{address}"))
    assert read.elements == ["p", "a"]
    assert [name for name, _ in read.attributes] == ["href"]
    assert (read.attributes[0][1] or "").startswith("https://a.example/")
    assert read.text.strip() == "x"


@each_reader
@pytest.mark.parametrize("address", ["../a_b/c.md#d-e", "https://x.example/?a=1&b=(2)&copy;=%20", "#x"])
def test_an_address_comes_out_as_it_went_in(reader: str, address: str) -> None:
    read = READERS[reader](link("x", address))
    assert read.attributes == [("href", address.replace("(", "%28").replace(")", "%29"))]


@each_reader
@TRIES
@given(title=HOSTILE)
def test_a_definition_leads_to_its_page_with_its_title(reader: str, title: str) -> None:
    read = READERS[reader](f"<sup>[a]</sup> x\n\n{definition('a', 'https://a.example/b_c', title)}")
    assert read.elements == ["p", "sup", "a"]
    assert dict(read.attributes)["href"] == "https://a.example/b_c"
    assert (dict(read.attributes).get("title") or "") == shown(title)
    assert read.text.strip() == "a x"


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", " JavaScript:x", "data:text/html,x", "//x.example", "vbscript:x", "file:///x"],
)
def test_a_link_leads_to_pages_and_the_web_alone(address: str) -> None:
    assert link("x", address) == "x"
    assert definition("a", address, "x") == ""


@TRIES
@given(plain=HOSTILE)
@example(plain="`specpress check` & more: 2 < 3")
@example(plain="Длина")
def test_a_slug_is_the_sites(plain: str) -> None:
    assert slug(plain) == slugify(plain, "-")


def test_a_heading_has_its_slug() -> None:
    for plain in ("specpress check", "A <b> & `c` — d_e", "Über 5 $ (1)"):
        read = READERS["python-markdown"](f"## {text(plain)}")
        assert read.attributes == [("id", slug(plain))]


@cache
def _docs() -> python_markdown.Markdown:
    """With the extensions of the site's settings."""
    extensions = [*EXTENSIONS, "specpress.build.site.extension"]
    configs = {"pymdownx.tabbed": {"alternate_style": True}}
    return python_markdown.Markdown(extensions=extensions, extension_configs=configs)


def test_code_hosts_read_names_notices_and_code_one_behind_the_other() -> None:
    source = [
        heading(2, "Preis", "price"),
        heading(2, "Files", "files"),
        notice("*a*"),
        fence("x", "bash", "Curl"),
    ]
    read = READERS["commonmark"]("\n\n".join(source))
    assert read.elements == ["p", "a", "h2", "h2", "blockquote", "p", "em", "pre", "code"]
    assert read.attributes == [("id", "price"), ("name", "price"), ("class", "language-bash")]
    assert read.text.split() == ["Preis", "Files", "⚠️", "a", "x"]


def test_the_site_reads_ids_notices_and_tabs() -> None:
    fences = [fence("a = 1\n\n\nb", "python", "Python"), fence("x", "bash", "curl")]
    source = [
        heading(2, "Preis", "price"),
        heading(2, "Files", "files"),
        notice("*a*"),
        *fences,
        anchor("end"),
    ]
    read = Reading(_docs().reset().convert("\n\n".join(source)))
    assert read.anchors == ["price", "files", "__tabbed_1_1", "__tabbed_1_2", "end"]
    assert [element for element in read.elements if element in ("h2", "em", "label", "pre")] == (
        ["h2", "h2", "em", "label", "label", "pre", "pre"]
    )
    assert ("class", "admonition warning") in read.attributes
    assert " ".join(read.text.split()) == "Preis Files a Pythoncurl a = 1 b x"


@TRIES
@given(plain=HOSTILE, title=st.sampled_from(["", "Python"]))
@example(plain=notice("x"), title="")
@example(plain=heading(2, "x", "y"), title="Python")
@example(plain=fence(fence("z"), "", "y"), title="x")
def test_code_stays_code_for_the_site(plain: str, title: str) -> None:
    wanted = Reading(_site().reset().convert(fence(plain)))
    read = Reading(_docs().reset().convert(f"{fence(plain, '', title)}\n\n{heading(2, 'Ende', 'end')}"))
    assert read.text.split() == [*title.split(), *wanted.text.split(), "Ende"]
    assert read.anchors[-1] == "end"


def test_prose_stays_legible() -> None:
    plain = 'Sets the ratio (16:9, e.g. a_b-c), at 1.5 to 2% more - "as told"; isn\'t it? Yes!'
    assert text(plain) == plain.replace("Yes!", "Yes\\!")
