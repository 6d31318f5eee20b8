"""`specpress check`: everything that is wrong in the specs, or in some of their files, in one run."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.base.diagnostics import Diagnostic, Severity, has_errors
from specpress.build.build import Build, Request, build
from specpress.build.cache import mended
from specpress.build.output import CACHE
from specpress.build.output.together import put
from specpress.catalog.read import open_source, read
from specpress.catalog.releases import changed_models
from specpress.cli.cluster import workers_of
from specpress.cli.console import Console, Refused, shown
from specpress.cli.releases import readable
from specpress.cli.report import FORMATS, note_lines, summary, without_notes
from specpress.spec.load import discover
from specpress.spec.yaml import read_bytes

if TYPE_CHECKING:
    from specpress.lint.fixing import Mended


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print the problems in the format that was asked for; 1 where one is an error."""
    today = parsed.today or date.today()
    files = _files_of(parsed.files, parsed.specs)
    if parsed.diff:
        return _preview(parsed.specs, files, console)
    fixed = _fix(parsed.specs, files) if parsed.fix else None
    with workers_of(parsed) as executor:
        result = mended(
            _cache(parsed.specs),
            lambda kept: build(
                Request(parsed.specs, (), kept, executor, progress=console.progress, today=today)
            ),
        )
    problems = tuple(problem for problem in result.problems if _is_in(problem.span.file, files))
    failing = _failing(problems, parsed)
    problems = tuple(
        replace(problem, severity=Severity.ERROR) if problem in failing else problem for problem in problems
    )
    if parsed.format != "text" or without_notes(problems):
        console.write(_formatted(replace(result, problems=problems), parsed.format, console))
    else:
        checked = _named(parsed.files) if files else _count(result.models, "model")
        for line in _fine(checked, problems):
            console.print(line)
    if fixed is not None:
        console.tell(_summary(fixed, len(without_notes(problems))))
    return int(has_errors(problems))


def _failing(problems: Sequence[Diagnostic], parsed: argparse.Namespace) -> frozenset[Diagnostic]:
    """The problems that are errors here, whatever they are elsewhere.

    A text that is still to be written is one where a model is not as it was released: who changes a model completes it.
    """
    if parsed.strict:
        return frozenset(problems)
    notes = frozenset(problem for problem in problems if problem.severity is Severity.NOTE)
    folders = discover(parsed.specs).releases if notes else ()
    if not folders:
        return frozenset()
    catalog, _ = read(parsed.specs)
    with readable():
        changed = changed_models(folders, catalog)
    files = {catalog.models[name].origin.span.file for name in changed}
    return frozenset(note for note in notes if note.span.file in files)


def _files_of(names: Sequence[Path], specs: Path) -> tuple[Path, ...]:
    """The files and folders that were named. Refuses what is not there, and what is no part of the specs."""
    folder = Path(os.path.realpath(specs))
    files = tuple(map(_real, names))
    for name, file in zip(names, files, strict=True):
        if folder != file and folder not in file.parents:
            raise Refused(f"{shown(name)} is not in {shown(specs)}; name the folder that holds it by --specs")
        if not os.path.lexists(file):
            raise Refused(f"there is no file {shown(name)}; leave FILE out to check all")
    return files


def _real(path: Path) -> Path:
    """A path without links on the way to it: what it is itself, a link too, stays."""
    return Path(os.path.realpath(path.parent), path.name) if path.name not in ("", "..") else path.resolve()


def _is_in(name: str, files: Sequence[Path]) -> bool:
    """Whether a problem's place is one of the files, in one of the folders, or a folder that is around one of them."""
    if not files:
        return True
    place = _real(Path(name))
    return any(place == file or file in place.parents or place in file.parents for file in files)


def _preview(specs: Path, only: Sequence[Path], console: Console) -> int:
    """Show what would be mended; 1 where anything would."""
    files = _mended(specs, only)
    for file in files:
        before, after = (
            text.data.decode("utf-8").splitlines(keepends=True) for text in (file.before, file.after)
        )
        name = file.before.file.shown
        lines = unified_diff(before, after, f"a/{name}", f"b/{name}")
        console.write("".join(line if line.endswith("\n") else f"{line}\n" for line in lines))
    count = sum(file.count for file in files)
    console.tell(f"{_count(count, 'problem')} in {_count(len(files), 'file')} would be fixed")
    return int(bool(files))


def _fix(specs: Path, only: Sequence[Path]) -> tuple[Mended, ...]:
    """Mend what is certain, in all files together; one that another program has changed meanwhile stays as it is."""
    files = _mended(specs, only)
    files = tuple(file for file in files if read_bytes(file.before.file.path, "") == file.before.data)
    try:
        put({file.after.file.path: file.after.data for file in files})
    except OSError as error:
        where = f" {error.filename}" if error.filename else ""
        raise Refused(f"cannot write{where}: {error.strerror or error}; nothing was written") from None
    return files


def _mended(specs: Path, only: Sequence[Path]) -> tuple[Mended, ...]:
    """The files that change; links are left alone, whose targets may serve others."""
    from specpress.lint.fixing import mended  # noqa: PLC0415 (a run without --fix judges models in its workers)

    files = (file for file in mended(open_source(specs)) if _is_in(file.before.file.shown, only))
    return tuple(file for file in files if not file.before.file.path.is_symlink())


def _summary(fixed: Sequence[Mended], left: int) -> str:
    count = sum(file.count for file in fixed)
    return f"fixed {_count(count, 'problem')} in {_count(len(fixed), 'file')}, {left} left"


def _named(names: Sequence[Path]) -> str:
    return shown(names[0]) if len(names) == 1 else _count(len(names), "path")


def _count(count: int, thing: str) -> str:
    return f"{count} {thing}{'s' * (count != 1)}"


def _formatted(result: Build, form: str, console: Console) -> str:
    """The problems in a format."""
    if form != "sarif":
        return FORMATS[form](result.problems, colour=console.colour)
    # It knows the pages of all problems, which no other format needs.
    from specpress.cli.sarif import as_sarif  # noqa: PLC0415

    return as_sarif(result.problems, result.settings.site)


def _cache(specs: Path) -> Path | None:
    """Where it is kept what is known of each model: beside what `generate` keeps, and nowhere where it has not run."""
    cache = specs.parent / CACHE
    return cache / "checked" if os.path.isdir(cache) and os.access(cache, os.W_OK) else None


def _fine(checked: str, notes: Sequence[Diagnostic]) -> list[str]:
    """What is said of specs without a fault; texts that are still to be written are none."""
    counted = f"{checked}: no problems"
    return [*note_lines(notes), f"{counted}; {summary(notes)}" if notes else counted]
