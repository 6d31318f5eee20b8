"""`specpress targets`: the kinds of output, the user's own among them."""

from __future__ import annotations

import argparse

from specpress.base.diagnostics import has_errors
from specpress.cli.console import Console
from specpress.cli.known_targets import known_targets, own_targets, refuse_missing
from specpress.cli.report import as_text
from specpress.targets.base import Target


def run(parsed: argparse.Namespace, console: Console) -> int:
    """One line a target; 1 where a folder of templates is broken."""
    refuse_missing(parsed.templates)
    own = own_targets(parsed.templates)
    known: dict[str, Target] = {**known_targets(), **{target.name: target for target in own.targets}}
    width = max(map(len, known))
    for name, target in known.items():
        console.print(f"{name.ljust(width)}  {target.summary}")
    console.write(as_text(own.problems, console.colour))
    return int(has_errors(own.problems))
