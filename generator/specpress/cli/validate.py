"""`specpress validate`: every problem of a request, or that it is valid and what it costs."""

from __future__ import annotations

import argparse

from specpress.cli.console import Console
from specpress.cli.requests import judge


def run(parsed: argparse.Namespace, console: Console) -> int:
    """0 for a valid request, 1 for one with problems or a model whose spec is broken."""
    judged = judge(parsed, console)
    if judged is None:
        return 1
    for line in judged.problems:
        console.print(line)
    if count := len(judged.problems):
        console.tell(f"{count} problem{'s' * (count != 1)}")
        return 1
    console.print(f"valid, {judged.price or 'unknown price'}")
    return 0
