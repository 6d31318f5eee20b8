"""`specpress targets`: the kinds of output."""

from __future__ import annotations

import argparse

from specpress.cli.console import Console
from specpress.emit import TARGETS


def run(parsed: argparse.Namespace, console: Console) -> int:
    """One line a target."""
    del parsed
    width = max(map(len, TARGETS))
    for name, target in TARGETS.items():
        console.print(f"{name.ljust(width)}  {target.summary}")
    return 0
