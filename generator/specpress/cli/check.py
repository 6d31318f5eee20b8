"""`specpress check`: everything that is wrong in the specs, in one run."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, has_errors
from specpress.build.build import Build, Request, build
from specpress.build.cache import mended
from specpress.build.output import CACHE
from specpress.cli.cluster import workers_of
from specpress.cli.console import Console
from specpress.cli.report import FORMATS, note_lines, summary, without_notes


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print the problems in the format that was asked for; 1 where one is an error."""
    today = parsed.today or date.today()
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
    return int(has_errors(result.problems))


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
