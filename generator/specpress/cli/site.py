"""`specpress site`: build the site from the generated docs."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from functools import partial
from pathlib import Path
from typing import TypeAlias

from specpress.base.diagnostics import Diagnostic, Span, has_errors
from specpress.base.system import scratch_folder
from specpress.build.output import Content, manifest, update
from specpress.build.output.codes import refused
from specpress.build.output.paths import MANIFEST
from specpress.build.site import NOT_OURS, Built, build, installed
from specpress.build.workers import count, workers
from specpress.cli.console import Console, Refused, how_to_install
from specpress.cli.report import as_text

Files: TypeAlias = Mapping[str, Content]


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Build the site and put it in its place; with a problem, the old one stays."""
    refuse_without_builder()
    problems, done = _foreign(parsed.out, parsed.docs), ""
    if not problems:
        with scratch_folder() as stage, workers(parsed.jobs or count()) as pool:
            problems, done, _ = make(parsed.docs, stage, parsed.out, pool, console, force=parsed.force)
    console.write(as_text(problems, console.colour))
    failed = has_errors(problems)
    console.tell(f"{parsed.out} was left as it was" if failed else f"{parsed.out}: {done}")
    return int(failed)


def refuse_without_builder() -> None:
    """Refuse to go on where Zensical is not installed."""
    if not installed():
        raise Refused(f"Zensical, which builds the site, is not installed; {how_to_install('site')}")


def make(
    generated: Path,
    stage: Path,
    out: Path,
    pool: Executor | None,
    console: Console,
    *,
    force: bool = False,
    complete: Callable[[Files], Files] = dict,
) -> tuple[tuple[Diagnostic, ...], str, Built]:
    """Build the site in `stage` and write it to `out`, as a whole or not at all: the problems, in words what was done,
    and what was built. `complete` is given the files and gives those to be written."""
    built = Built()
    try:
        built = build(generated / "docs", stage, pool, partial(console.progress, things="languages"))
        if has_errors(built.problems):
            return built.problems, "", built
        planned = update(out, complete(built.files), force=force, waiting=console.tell)
    except OSError as error:
        return (*built.problems, refused(error, out.as_posix())), "", built
    counts = f"{built.pages} pages, {built.languages} language{'s' * (built.languages != 1)}"
    return (*built.problems, *planned.problems), f"{counts}: {planned.render()[-1]}", built


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
