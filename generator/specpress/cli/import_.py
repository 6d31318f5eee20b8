"""`specpress import`: saved docs pages made into specs, or compared with those that exist."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, has_errors
from specpress.build.output.together import put
from specpress.cli.console import Console, Refused, shown
from specpress.cli.report import as_text, json_result, visible
from specpress.importer.catalogue import Catalogue
from specpress.importer.extracted import ExtractedPage
from specpress.importer.importing import Imported, import_pages
from specpress.importer.layouts import LAYOUTS, extract
from specpress.importer.page import Page
from specpress.importer.reading import read_file, read_stream
from specpress.importer.report import as_json, change_lines, next_line, page_line, spec_lines

Pages = list[tuple[Page, ExtractedPage]]
_PAGES = frozenset({".htm", ".html", ".markdown", ".md", ".txt"})
"""How the names of the pages in a folder end; a file that is named itself may have any name."""
_ADDRESS = re.compile(r"(?i)https?://")


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Read every page, then write every spec; 1 where anything is wrong, or where a spec changed.

    New specs are written all or none. An update leaves out what is wrong and goes on, as a job at night needs it.
    """
    if parsed.provider is not None and parsed.provider not in LAYOUTS:
        raise Refused(f"pages of {parsed.provider!r} cannot be read; known layouts: {', '.join(LAYOUTS)}")
    pages, problems = _read(list(_files(parsed.pages)), parsed.provider)
    if parsed.format == "text":
        for page, extracted in pages:
            console.print(visible(page_line(page, extracted)))
    done, more_problems = import_pages(pages, Catalogue(parsed.out), parsed.update)
    problems = sorted([*problems, *more_problems])
    failed = has_errors(problems)
    if parsed.update or not failed:
        _write(done)
    if parsed.format == "json":
        console.write(json_result(as_json(pages, done), problems))
    else:
        _tell(done, problems, failed, parsed.update, console)
    return int(failed or any(imported.changes for imported in done))


def _files(names: Sequence[str]) -> Iterator[str]:
    """The names of pages, those in folders too. Refuses addresses: what is read is what a person has seen and saved."""
    for name in names:
        if _ADDRESS.match(name):
            raise Refused(f"{visible(name)} is an address; save the page in a browser, and name its file")
        if not Path(name).is_dir():
            yield name
            continue
        pages = sorted(_pages_in(name))
        if not pages:
            kinds = ", ".join(sorted(_PAGES))
            raise Refused(f"there is no page in {shown(Path(name))}; the names of pages end in {kinds}")
        yield from pages


def _pages_in(folder: str) -> Iterator[str]:
    """The pages in a folder and in those below it, but for hidden ones and what browsers save beside a page."""
    for path, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and not name.endswith("_files")]
        for name in names:
            if Path(name).suffix.lower() in _PAGES and not name.startswith("."):
                yield os.path.join(path, name)


def _read(names: Sequence[str], provider: str | None) -> tuple[Pages, list[Diagnostic]]:
    """What stands on every page, and what is wrong with the pages."""
    if names.count("-") > 1:
        raise Refused("standard input can be read once; give `-` once")
    pages: Pages = []
    problems: list[Diagnostic] = []
    for name in dict.fromkeys(names):
        page = _page(name)
        extracted = extract(page, provider) if isinstance(page, Page) else page
        if isinstance(page, Page) and isinstance(extracted, ExtractedPage):
            pages.append((page, extracted))
        elif isinstance(extracted, Diagnostic):
            problems.append(extracted)
    return pages, problems


def _page(name: str) -> Page | Diagnostic:
    if name == "-":
        return read_stream(sys.stdin.buffer, _today())
    return read_file(Path(name), shown(Path(name)))


def _today() -> date:
    return datetime.now(UTC).date()


def _write(done: Sequence[Imported]) -> None:
    try:
        put({entry.file.path: entry.text.encode() for entry in done if entry.text is not None})
    except OSError as error:
        where = f" {error.filename}" if error.filename else ""
        raise Refused(f"cannot write{where}: {error.strerror or error}; nothing was written") from None


def _tell(
    done: Sequence[Imported], problems: Sequence[Diagnostic], failed: bool, update: bool, console: Console
) -> None:
    if update or not failed:
        for line in _lines([imported for imported in done if not has_errors(imported.problems)], update):
            console.print(visible(line))
    if failed:
        console.write(as_text(problems, console.colour))
        console.tell("what is named above was left out" if update else "nothing was written")


def _lines(done: Sequence[Imported], update: bool) -> Iterator[str]:
    for imported in done:
        yield from change_lines(imported) if update else spec_lines(imported)
    if not update:
        yield next_line(done)
