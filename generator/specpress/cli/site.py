"""`specpress site`: build the site from the generated docs."""

from __future__ import annotations

import argparse
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Span, has_errors
from specpress.base.system import scratch_folder
from specpress.build.output import manifest, update
from specpress.build.output.codes import refused
from specpress.build.output.paths import MANIFEST
from specpress.build.site import NOT_OURS, build, installed
from specpress.build.workers import count, workers
from specpress.cli.console import Console, Refused, how_to_install
from specpress.cli.report import as_text


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Build the site and put it in its place; with a problem, the old one stays."""
    if not installed():
        raise Refused(f"Zensical, which builds the site, is not installed; {how_to_install('site')}")
    problems, done = _foreign(parsed.out, parsed.docs), ""
    if not problems:
        try:
            problems, done = _make(parsed, console)
        except OSError as error:
            problems = (refused(error, parsed.out.as_posix()),)
    console.write(as_text(problems, console.colour))
    failed = has_errors(problems)
    console.tell(f"{parsed.out} was left as it was" if failed else f"{parsed.out}: {done}")
    return int(failed)


def _make(parsed: argparse.Namespace, console: Console) -> tuple[tuple[Diagnostic, ...], str]:
    """The problems of a run, and in words what it did. Raises OSError."""

    def progress(done: int, total: int) -> None:
        console.progress(done, total, "languages")

    with scratch_folder() as stage, workers(parsed.jobs or count()) as pool:
        built = build(parsed.docs / "docs", stage, pool, progress)
        if has_errors(built.problems):
            return built.problems, ""
        planned = update(parsed.out, built.files, force=parsed.force, waiting=console.tell)
    counts = f"{built.pages} pages, {built.languages} language{'s' * (built.languages != 1)}"
    return (*built.problems, *planned.problems), f"{counts}: {planned.render()[-1]}"


def _foreign(out: Path, docs: Path) -> tuple[Diagnostic, ...]:
    """What speaks against the folder: that it is part of the docs, or was written by `generate`."""
    inside = out.resolve().is_relative_to(docs.resolve()) or docs.resolve().is_relative_to(out.resolve())
    other = not inside and (out / MANIFEST).is_file() and not _is_site(manifest.read(out / MANIFEST))
    if not inside and not other:
        return ()
    message = "the folder for the site holds generated files of another kind"
    return (NOT_OURS.at(Span(out.as_posix()), message, "name another folder with --out"),)


def _is_site(text: bytes) -> bool:
    """Whether a manifest is that of a site. One that cannot be read is judged by the writer."""
    rows = manifest.parse(text)
    return rows is None or not rows or "llms.txt" in rows
