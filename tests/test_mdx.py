"""Pages as other engines and code hosts take them: all compile as MDX, their links hold, and fumadocs builds them."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from random import Random
from urllib.parse import unquote

from docs_reading import without_front_matter
from markdown_reading import Reading
from npm_tools import NODE, ROOT, installed, run
from specpress.targets import markdown

DOCS = ROOT / "generated" / "docs"
HERE = Path(__file__).parent / "mdx"
LANGUAGES = ("en", "ar")
KINDS = (
    "index", "models", "changes", "providers/rivya", "modalities/video", "families/flux-kontext-pro",
    "rivya/flux-kontext-pro", "rivya/kling-3-0", "vtrix/flux_kontext_pro", "reference/format", "reference/commands",
    "reference/problems/too-long",
)  # fmt: skip
"""A page of each kind; those about specpress are in English alone."""


HOSTILE = [
    *"\\`*_{}[]()<>#+-.!|~^=:$&\"'@/?%;, 1ax", "\n", "\t", "    ", "import x from 'y'", "export const x = 1", "{x}",
    "{/* x */}", "<b>", "</p>", "<A.b c={d}>", "<>", "<!--", "-->", "&lt;", "&#123;", "![x](y)", "[x]: y", "[^1]",
    "```", "~~~", "---", "===", "| a |", "http://x.y/", "www.x.y", "a@b.c", "> ", "- ", "1. ", "${x}", "\u202e",
    "\x00", "é", "অ", "\U0001f469\u200d",
]  # fmt: skip


def test_every_page_compiles_and_its_links_hold_on_code_hosts(tmp_path: Path) -> None:
    there = _with_modules(tmp_path)
    read = json.loads(run(NODE, there / "pages.mjs", DOCS, cwd=there))
    assert read["problems"] == []
    assert read["pages"] == len([*DOCS.glob("*/**/*.md")]) > 500
    assert read["links"] > 15 * read["pages"]


def test_what_does_not_compile_and_leads_nowhere_is_told(tmp_path: Path) -> None:
    there = _with_modules(tmp_path)
    pages = tmp_path / "pages"
    (pages / "a").mkdir(parents=True)
    (pages / "one.md").write_text("## Price { #price }\n", encoding="utf-8")
    (pages / "a" / "two.md").write_text(
        '<a id="x"></a>\n\n<a name="y"></a>\n\n## Z z\n\n[1](#x) [2](#y) [3](#z-z) [4](../one.md) [5](one.md)\n',
        encoding="utf-8",
    )
    read = json.loads(run(NODE, there / "pages.mjs", pages, cwd=there))
    assert [problem.split("\n")[0][:40] for problem in sorted(read["problems"])] == [
        "a/two.md: #x leads nowhere", "a/two.md: one.md leads nowhere", "one.md: 1:12: Could not parse expression"[:40],
    ]  # fmt: skip


def test_texts_that_may_hold_anything_compile(tmp_path: Path) -> None:
    """Each in every place that a text can have, and none of them is a link or an anchor."""
    there, pages = _with_modules(tmp_path), tmp_path / "pages"
    pages.mkdir()
    random = Random(14)
    texts = [*HOSTILE, *("".join(random.choices(HOSTILE, k=random.randint(2, 7))) for _ in range(300))]
    for number, plain in enumerate(texts):
        text, code = markdown.text(plain), markdown.code(plain)
        table = markdown.table([text, code], [[text, code]])
        parts = [text, f"{text}{code}", markdown.heading(2, text, f"h{number}"), f"- {text}\n- {code}", table]
        parts += [
            markdown.notice(text),
            markdown.fence(plain, "bash", "x"),
            markdown.prose(plain),
            f"{code} {text}",
        ]
        folded = markdown.fold(f"{text} {code}", "\n\n".join(parts))
        source = "\n\n".join(
            [*parts, folded, f"{markdown.english(text)} {markdown.link(text, '#h' + str(number))}"]
        )
        (pages / f"{number}.md").write_text(source, encoding="utf-8")
    read = json.loads(run(NODE, there / "pages.mjs", pages, cwd=there))
    assert read == {"pages": len(texts), "links": len(texts), "problems": []}


def test_fumadocs_builds_pages_of_every_kind(tmp_path: Path) -> None:
    there = _with_modules(tmp_path)
    pages = [
        f"{language}/{kind}"
        for language in LANGUAGES
        for kind in KINDS
        if (DOCS / language / f"{kind}.md").exists()
    ]
    for page in pages:
        path = there / "content" / f"{page}.mdx"
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(DOCS / f"{page}.md", path)
    said = run(NODE, "build.mjs", cwd=there, NODE_ENV="production")
    assert said == ""
    built = {f"/{page.removesuffix('/index')}": page for page in pages}
    read = {address: Reading(_html(there, address)) for address in built}
    assert len(built) == len(pages) == 21
    followed = 0
    for address, page in read.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            if target in ("", *read):
                followed += 1
                assert not anchor or unquote(anchor) in read[target or address].anchors, (address, link)
    assert followed > 500

    for address, page in built.items():
        source = without_front_matter((DOCS / f"{page}.md").read_text(encoding="utf-8"))
        elements = read[address].elements
        assert elements.count("h1") == 1
        assert elements.count("details") == source.count("<details")
        assert elements.count("pre") == source.count("\n```") // 2
        assert elements.count("table") == len(re.findall(r"^[| -]+$", source, re.MULTILINE))
    form = [value for name, value in read["/ar/rivya/flux-kontext-pro"].attributes if name == "data-model"]
    assert form == ["flux-kontext-pro.json"]


def _html(there: Path, address: str) -> str:
    return (there / "out" / f"{address[1:]}.html").read_text(encoding="utf-8")


def _with_modules(folder: Path) -> Path:
    """A folder with the scripts, which find the packages from there."""
    there = folder / "engine"
    shutil.copytree(HERE, there)
    (there / "node_modules").symlink_to(installed(), target_is_directory=True)
    return there


def test_the_readme_shows_the_plugin_that_is_tested() -> None:
    shown = (ROOT / "README.md").read_text(encoding="utf-8")
    _, _, tested = (HERE / "source.config.mjs").read_text(encoding="utf-8").partition("\n")
    assert f"```js\n// source.config.mjs\n{tested}```" in shown
