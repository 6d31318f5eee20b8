"""`specpress check`: everything that is wrong in the specs, in one run."""

from __future__ import annotations

import argparse

from specpress.cli.console import Console
from specpress.diagnostics import has_errors
from specpress.pipeline.build import Request, build
from specpress.pipeline.workers import count, workers
from specpress.report import FORMATS


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print the problems in the format that was asked for; 1 where one is an error."""
    with workers(parsed.jobs or count()) as pool:
        result = build(Request(specs=parsed.specs, targets=(), pool=pool, progress=console.progress))
    console.write(FORMATS[parsed.format](result.problems, colour=console.colour))
    if parsed.format == "text" and not result.problems:
        console.print(f"{result.models} model{'s' * (result.models != 1)}: no problems")
    return int(has_errors(result.problems))
