"""`python -m specpress` and the `specpress` command."""

from __future__ import annotations

import sys

from specpress.base import interrupts


def run() -> int:
    """Run one command in a process that is there for nothing else; gives the exit code."""
    interrupts.catch()
    from specpress.cli import main  # noqa: PLC0415  # a signal may come during its imports too

    try:
        return main()
    finally:
        interrupts.ignore()


if __name__ == "__main__":
    sys.exit(run())
