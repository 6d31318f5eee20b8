"""The whole site: check what was generated, build each language, check what was built, and gather the files.

Given the folder of docs and a folder to work in; gives every file of the site with its digest, or problems. Nothing is
written but in the folder to work in, where the files are read from when `specpress.build.output` puts the site in its
place as a whole. A folder that was worked in before saves the builder most of its work.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, has_errors
from specpress.build.output import Content
from specpress.build.site import zensical
from specpress.build.site.codes import FAILED, WARNED
from specpress.build.site.links import Page, dead_links, doubled_anchors, read_page
from specpress.build.site.pages import FIRST, HIDDEN, Language, disagreements, read_languages, unusable

SHORT, FULL = "llms.txt", "llms-full.txt"
"""What the site holds for programs that read (llmstxt.org): the links to pages, and the pages themselves."""
_LINK = re.compile(rf"^- \[.*\]\((\S*?)({FIRST}/\S+\.md)\)", re.MULTILINE)
COPIED = ("index.html", SHORT, "sitemap.xml", "assets/**/*")
"""What lies beside the languages, in the docs as in the site: scripts and style sheets serve all of them."""
MISSING = "404.html"
"""The page for addresses that do not exist. A server shows it at any depth, so its links begin with the path of the
site's address; where the site has none, it is left out."""
THEME = "theme"
"""The templates of the docs that stand before those of the builder's theme."""

_FOLDED = 3
"""The level of headings inside of what is folded on a page."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Built:
    """Every file of the site, or the problems that stand against it."""

    files: Mapping[str, Content] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()
    pages: int = 0
    languages: int = 0
    root: str = "/"
    """The path of the site's address on its server, with a slash at both ends."""


@dataclass(frozen=True, slots=True)
class _Rendered:
    """One language as it was built: its pages by path in the site, and what was said about it."""

    pages: Mapping[str, Page]
    problems: tuple[Diagnostic, ...]


def build(docs: Path, stage: Path, pool: Executor | None, progress: Progress) -> Built:
    """Build the site from `docs` in `stage`, by the processes of a pool or in this one. Raises OSError."""
    # Whoever copied a device, or waited for a pipe, would not come to an end.
    if problems := tuple(unusable(docs)) if docs.is_dir() else ():
        return Built(problems=problems)
    languages, problems = read_languages(docs)
    problems = (*problems, *disagreements(docs, languages))
    if has_errors(problems):
        return Built(problems=tuple(sorted(problems)))
    _copy(docs, stage, languages)
    rendered = list(_render(docs, stage, languages, pool, progress))
    pages = {path: page for language in rendered for path, page in language.pages.items()}
    files = dict(_files(docs, stage, languages))
    problems = tuple(problem for language in rendered for problem in language.problems)
    if any(problem.code == FAILED.code for problem in problems):
        return Built(problems=tuple(sorted(problems)))
    problems += tuple(_unreported(dead_links(docs, pages, files), problems))
    problems += tuple(doubled_anchors(docs, pages))
    count = sum(len(language.pages) for language in languages)
    root = next((language.root for language in languages if language.root), "/")
    return Built(files, tuple(sorted(problems)), count, len(languages), root)


def _copy(docs: Path, stage: Path, languages: Sequence[Language]) -> None:
    """Bring the docs to the folder to work in, each language to one of its own, in the place of those before."""
    for language in languages:
        for name in (language.code, "site", THEME):
            shutil.rmtree(stage / language.code / name, ignore_errors=True)
        shutil.copytree(
            docs / language.code,
            stage / language.code / language.code,
            ignore=shutil.ignore_patterns(f"{HIDDEN}*"),
        )
        shutil.copyfile(language.settings, stage / language.code / Path(language.settings).name)
        if (docs / THEME).is_dir():
            shutil.copytree(docs / THEME, stage / language.code / THEME)


def _render(
    docs: Path, stage: Path, languages: Sequence[Language], pool: Executor | None, progress: Progress
) -> Iterator[_Rendered]:
    calls = [(docs.as_posix(), stage / language.code, language) for language in languages]
    coming: Iterator[_Rendered]
    if pool is None:
        coming = (_render_one(*call) for call in calls)
    else:
        coming = pool.map(_render_one, *zip(*calls, strict=True))
    for done, rendered in enumerate(coming, 1):
        progress(done, len(languages))
        yield rendered


def _render_one(docs: str, stage: Path, language: Language) -> _Rendered:
    code = language.code
    problems = zensical.run(stage, docs, code)
    site = stage / "site"
    pages = {
        path.relative_to(site).as_posix(): read_page(path.read_text(encoding="utf-8"))
        for path in sorted((site / code).rglob("*.html"))
    }
    missing = pages.pop(f"{code}/{MISSING}", None)
    if missing and language.root:
        pages[f"{code}/{MISSING}"] = missing.below(language.root)
    index = site / code / "search.json"
    if index.is_file():
        pages[f"{code}/search.json"] = _search(index)
    return _Rendered(pages, problems)


def _search(index: Path) -> Page:
    """The addresses that search leads to, after every part of a page got its own title as the end of its path.

    Search puts first what has the words in its title and in its path. Without its title in the path, a part that is
    called "Seed" came behind all models whose names begin so. Parts that search is to leave out are left without a
    text of their own, and with the title of their page; they would be found in place of it.
    """
    found = json.loads(index.read_bytes())
    found["items"] = [
        {**item, "path": [*item["path"], item["title"]]} if "#" in item["location"] else item
        for item in found["items"]
        if item["text"] or item["level"] < _FOLDED
    ]
    index.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return Page(frozenset(), frozenset(item["location"] for item in found["items"]))


def _files(docs: Path, stage: Path, languages: Sequence[Language]) -> Iterator[tuple[str, Content]]:
    """All files of the site: what was built, and each page's Markdown beside it."""
    for language in languages:
        site = stage / language.code / "site"
        for path in sorted(site.rglob("*")):
            name = path.relative_to(site).as_posix()
            if path.is_file() and (language.root or name != f"{language.code}/{MISSING}"):
                yield name, _content(path)
                if name == f"{FIRST}/{MISSING}":
                    yield MISSING, _content(path)  # most servers look for it at the root alone
        for page in sorted(language.pages):
            yield f"{language.code}/{page}", _content(docs / language.code / page)
    for path in sorted(path for pattern in COPIED for path in docs.glob(pattern)):
        if path.is_file():
            yield path.relative_to(docs).as_posix(), _content(path)
    yield from _full(docs)


def _full(docs: Path) -> Iterator[tuple[str, Content]]:
    """`llms-full.txt`: the text of every page that `llms.txt` leads to, but for those that it calls optional."""
    index = docs / SHORT
    if not index.is_file():
        return
    head = index.read_text(encoding="utf-8").partition("\n## Optional\n")[0]
    parts = [head.partition("\n## ")[0]]
    for address, page in _LINK.findall(head):
        text = (docs / page).read_text(encoding="utf-8")
        body = text.partition("\n---\n")[2] if text.startswith("---\n") else text
        parts.append(f"Source: {address}{page}\n\n{body.strip()}\n")
    data = "\n".join(parts).encode()
    yield FULL, Content(hashlib.sha256(data).hexdigest(), lambda: data)


def _content(path: Path) -> Content:
    return Content(hashlib.sha256(path.read_bytes()).hexdigest(), path.read_bytes)


def _unreported(links: Iterator[Diagnostic], reported: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """The dead links that Zensical has not reported already, with a place that is more exact."""
    lines = {problem.span[:2] for problem in reported if problem.code == WARNED.code}
    return (problem for problem in links if problem.span[:2] not in lines)
