"""What was generated for the site: its languages, the pages of each, and whether they belong together.

Given the folder of docs; gives the languages, and a problem for each page that one of them lacks, that no navigation
names, or that a navigation names in vain.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Span
from specpress.build.site.codes import NAV_LEADS_NOWHERE, NO_FILE, NOT_GENERATED, NOT_IN_NAV, PAGE_MISSING
from specpress.build.site.settings import ignored, nav_pages, site_path
from specpress.spec import yaml

FIRST = "en"
"""The language that every page exists in."""
ENGLISH_ONLY = "reference/"
"""Where the pages lie that are in no other language."""
_AGAIN = "run `specpress generate`"


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the site: its pages by path below its folder, and the places of its navigation."""

    code: str
    settings: str
    pages: frozenset[str]
    nav: Mapping[str, Span]
    root: str = ""
    """The path of the site's address on its server, with a slash at both ends; empty where it has no address."""


HIDDEN = "."
"""How names begin that nobody looks at."""
LARGEST = 100_000_000
"""The most bytes of a file in the docs."""


def unusable(docs: Path) -> Iterator[Diagnostic]:
    """A problem for everything below the docs that is neither a folder nor a file to make a site of.

    Hidden files, such as an editor's locks, are passed over here and by whoever copies the docs.
    """
    try:
        entries = sorted(os.scandir(docs), key=lambda entry: entry.name)
    except OSError as error:
        message = f"the folder cannot be read: {error.strerror}"
        yield NO_FILE.at(Span(docs.as_posix()), message, "check its permissions, or remove it")
        return
    for entry in entries:
        if _is_hidden(entry.name):
            continue
        if fault := _fault_in(entry):
            yield NO_FILE.at(Span((docs / entry.name).as_posix()), fault, "remove it, or put a file there")
        elif entry.is_dir(follow_symlinks=False):
            yield from unusable(docs / entry.name)


def _fault_in(entry: os.DirEntry[str]) -> str:
    """Why an entry of a folder is nothing to make a site of; nothing where it is."""
    if not entry.name.isprintable():
        return "its name is no text that can be shown"
    if entry.is_dir(follow_symlinks=False):
        return ""
    if not entry.is_file(follow_symlinks=False):
        return "this is a link, or no regular file"
    if entry.stat(follow_symlinks=False).st_size > LARGEST:
        return f"it has more than {LARGEST:,} bytes"
    try:
        open(entry.path, "rb").close()
    except OSError as error:
        return f"it cannot be read: {error.strerror}"
    return ""


def read_languages(docs: Path) -> tuple[tuple[Language, ...], tuple[Diagnostic, ...]]:
    """The languages that have a settings file, and what is wrong with those files. Raises OSError."""
    languages: list[Language] = []
    problems: list[Diagnostic] = []
    for path in sorted(docs.glob("mkdocs.*.yml")):
        code = path.name.removeprefix("mkdocs.").removesuffix(".yml")
        settings, faults = yaml.parse(path.read_bytes(), path.as_posix())
        problems.extend(faults)
        if isinstance(settings, yaml.Mapping):
            problems.extend(ignored(settings))
            pages, root = _pages(docs / code), site_path(settings).removesuffix(f"{code}/")
            languages.append(Language(code, path.as_posix(), pages, nav_pages(settings), root))
    if not languages and not problems:
        message = "there is no file mkdocs.<lang>.yml"
        problems.append(NOT_GENERATED.at(Span(docs.as_posix()), message, _AGAIN))
    return tuple(languages), tuple(problems)


def disagreements(docs: Path, languages: Sequence[Language]) -> Iterator[Diagnostic]:
    """A problem for each page that is missing somewhere."""
    for language in languages:
        yield from _missing(docs, language, languages)
        for page in language.pages - language.nav.keys():
            message = "the navigation does not name this page"
            yield NOT_IN_NAV.at(_span(docs, language.code, page), message, "list it in targets/site/nav.py")
        for page in language.nav.keys() - language.pages:
            message = f"the navigation names {page!r}, which does not exist"
            yield NAV_LEADS_NOWHERE.at(language.nav[page], message, _AGAIN)


def _missing(docs: Path, language: Language, languages: Sequence[Language]) -> Iterator[Diagnostic]:
    for page in {page for other in languages for page in other.pages} - language.pages:
        others = [other.code for other in languages if page in other.pages]
        if others != [FIRST] or not page.startswith(ENGLISH_ONLY):
            message = f"the page exists in {', '.join(others)} and not in {language.code}"
            yield PAGE_MISSING.at(_span(docs, language.code, page), message, _AGAIN)


def _span(docs: Path, language: str, page: str) -> Span:
    return Span(f"{docs.as_posix()}/{language}/{page}")


def _pages(folder: Path) -> frozenset[str]:
    pages = (path.relative_to(folder) for path in folder.rglob("*.md"))
    return frozenset(page.as_posix() for page in pages if not any(map(_is_hidden, page.parts)))


def _is_hidden(name: str) -> bool:
    return name.startswith(HIDDEN)
