"""`specpress validate`: every problem of a request, or that it is valid and what it costs."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date

from specpress.check import deprecated_in, pointer_of
from specpress.cli.console import Console
from specpress.cli.report import visible
from specpress.cli.requests import Judged, judge
from specpress.wording.facts import deprecation_text


def run(parsed: argparse.Namespace, console: Console) -> int:
    """0 for a valid request, 1 for one with problems or a model whose spec is broken."""
    judged = judge(parsed, console)
    if judged is None:
        return 1
    for line in _deprecated(judged, parsed.today or date.today()):
        console.tell(line)
    for line in judged.lines():
        console.print(line)
    if count := len(judged.problems):
        more = f"`specpress explain {judged.problems[0].reason}` tells more"
        console.tell(f"{count} problem{'s' * (count != 1)}; {more}")
        return 1
    console.print(f"valid, {judged.price or 'unknown price'}")
    return 0


def _deprecated(judged: Judged, today: date) -> Iterator[str]:
    """What of a request should no longer be used or no longer works: its model, keys and options."""
    if judged.model.deprecated is not None:
        yield f"{judged.model.name}: {deprecation_text(judged.model.deprecated, today=today)}"
    for path, deprecation in deprecated_in(judged.model, judged.body):
        yield f"{visible(pointer_of(path))}: {deprecation_text(deprecation, today=today)}"
