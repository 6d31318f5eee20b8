"""`specpress targets`: the kinds of output, the user's own among them."""

from __future__ import annotations

import argparse

from specpress.base.diagnostics import has_errors
from specpress.cli.console import Console
from specpress.cli.known_targets import all_targets, refuse_missing
from specpress.cli.report import as_text, json_result


def run(parsed: argparse.Namespace, console: Console) -> int:
    """One line a target; 1 where a folder of templates is broken."""
    refuse_missing(parsed.templates)
    targets, problems = all_targets(parsed.templates)
    if parsed.format == "json":
        rows = [{"name": name, "summary": target.summary} for name, target in targets.items()]
        console.write(json_result({"targets": rows}, problems))
        return int(has_errors(problems))
    width = max(map(len, targets))
    for name, target in targets.items():
        console.print(f"{name.ljust(width)}  {target.summary}")
    console.write(as_text(problems, console.colour))
    return int(has_errors(problems))
