"""`specpress check`: everything that is wrong in the specs, in one run."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from datetime import date
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.base.diagnostics import Diagnostic, has_errors
from specpress.build.build import Build, Request, build
from specpress.build.cache import mended
from specpress.build.output import CACHE
from specpress.build.output.together import put
from specpress.catalog.read import open_source
from specpress.cli.cluster import workers_of
from specpress.cli.console import Console, Refused, refuse_missing_specs
from specpress.cli.report import FORMATS, note_lines, summary, without_notes
from specpress.spec.yaml import read_bytes

if TYPE_CHECKING:
    from specpress.lint.fixing import Mended


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print the problems in the format that was asked for; 1 where one is an error."""
    today = parsed.today or date.today()
    if parsed.diff:
        return _preview(parsed.specs, console)
    fixed = _fix(parsed.specs) if parsed.fix else None
    with workers_of(parsed) as executor:
        result = mended(
            _cache(),
            lambda kept: build(
                Request(parsed.specs, (), kept, executor, progress=console.progress, today=today)
            ),
        )
    if parsed.format != "text" or without_notes(result.problems):
        console.write(_formatted(result, parsed.format, console))
    else:
        for line in _fine(result.models, result.problems):
            console.print(line)
    if fixed is not None:
        console.tell(_summary(fixed, len(without_notes(result.problems))))
    return int(has_errors(result.problems))


def _preview(specs: Path, console: Console) -> int:
    """Show what would be mended; 1 where anything would."""
    files = _mended(specs)
    for file in files:
        before, after = (
            text.data.decode("utf-8").splitlines(keepends=True) for text in (file.before, file.after)
        )
        name = file.before.file.shown
        lines = unified_diff(before, after, f"a/{name}", f"b/{name}")
        console.write("".join(line if line.endswith("\n") else f"{line}\n" for line in lines))
    count = sum(file.count for file in files)
    console.tell(f"{_problems(count)} in {_files(len(files))} would be fixed")
    return int(bool(files))


def _fix(specs: Path) -> tuple[Mended, ...]:
    """Mend what is certain, in all files together; one that another program has changed meanwhile stays as it is."""
    files = _mended(specs)
    files = tuple(file for file in files if read_bytes(file.before.file.path, "") == file.before.data)
    try:
        put({file.after.file.path: file.after.data for file in files})
    except OSError as error:
        where = f" {error.filename}" if error.filename else ""
        raise Refused(f"cannot write{where}: {error.strerror or error}; nothing was written") from None
    return files


def _mended(specs: Path) -> tuple[Mended, ...]:
    """The files that change; links are left alone, whose targets may serve others."""
    from specpress.lint.fixing import mended  # noqa: PLC0415 (a run without --fix judges models in its workers)

    refuse_missing_specs(specs)
    return tuple(file for file in mended(open_source(specs)) if not file.before.file.path.is_symlink())


def _summary(fixed: Sequence[Mended], left: int) -> str:
    count = sum(file.count for file in fixed)
    return f"fixed {_problems(count)} in {_files(len(fixed))}, {left} left"


def _problems(count: int) -> str:
    return f"{count} problem{'s' * (count != 1)}"


def _files(count: int) -> str:
    return f"{count} file{'s' * (count != 1)}"


def _formatted(result: Build, form: str, console: Console) -> str:
    """The problems in a format."""
    if form != "sarif":
        return FORMATS[form](result.problems, colour=console.colour)
    # It knows the pages of all problems, which no other format needs.
    from specpress.cli.sarif import as_sarif  # noqa: PLC0415

    return as_sarif(result.problems, result.settings.site)


def _cache() -> Path | None:
    """Where it is kept what is known of each model: beside what `generate` keeps, and nowhere where it has not run."""
    return Path(CACHE, "checked") if os.path.isdir(CACHE) and os.access(CACHE, os.W_OK) else None


def _fine(models: int, notes: Sequence[Diagnostic]) -> list[str]:
    """What is said of specs without a fault; texts that are still to be written are none."""
    counted = f"{models} model{'s' * (models != 1)}: no problems"
    return [*note_lines(notes), f"{counted}; {summary(notes)}" if notes else counted]
