"""Python source as ruff leaves it: imports sorted, those that nothing uses dropped, lines of one length.

Given sources by path; gives them formatted, by one run of each of its two commands over all of them. Source
that is not Python is a mistake of ours, and raises.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # it publishes no types

from specpress.base.system import run_program, scratch_folder
from specpress.targets.python.literals import WIDTH

_SETTINGS = (
    "--isolated",
    "--no-cache",
    "--quiet",
    "--target-version=py311",
    f"--config=line-length={WIDTH}",
)
_IMPORTS = (
    "--fix",
    "--select=I,F401",
    '--config=lint.isort.known-first-party=["hosted_models"]',
)


def formatted(sources: Mapping[str, str]) -> dict[str, bytes]:
    """Each source formatted, by its path, which ends in .py or .pyi.

    Raises `subprocess.CalledProcessError` where one is not Python.
    """
    if not sources:
        return {}
    ruff = find_ruff_bin()
    with scratch_folder() as scratch:
        files = {path: scratch / f"{number}{Path(path).suffix}" for number, path in enumerate(sources)}
        for path, file in files.items():
            file.write_text(sources[path], encoding="utf-8", newline="\n")
        for command in (("check", *_IMPORTS), ("format",)):
            run_program([ruff, *command, *_SETTINGS, scratch]).check_returncode()
        return {path: file.read_bytes() for path, file in files.items()}
