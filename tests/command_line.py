"""The command line, run in this process or in one of its own: what it prints, where, and its exit code.

A process costs half a second before it does anything. `test_cli.py` has a test that both ways say the same of each
command; everything else can be asked in this process.
"""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

from specpress.cli import main

Run = subprocess.CompletedProcess[str]
GENERATOR = Path(__file__).parents[1] / "generator"
COMMAND = (sys.executable, "-m", "specpress")


def specpress(*arguments: str, cwd: Path, stdin: str = "") -> Run:
    """Run a command in this process."""
    given, out, err = _stream(stdin), _stream(), _stream()
    with (
        contextlib.chdir(cwd),
        patch.object(sys, "stdin", given),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        code = _code(*arguments)
    return Run(arguments, code, _text(out), _text(err))


def in_a_process(*arguments: str, cwd: Path, stdin: str = "") -> Run:
    """Run a command in a process of its own, as a user does."""
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=cwd, input=stdin, capture_output=True, text=True, encoding="utf-8", check=False,
        env=environment(),
    )  # fmt: skip


def environment(**more: str) -> dict[str, str]:
    """The environment of such a process."""
    return {**os.environ, "PYTHONPATH": str(GENERATOR), "PYTHONIOENCODING": "utf-8", **more}


def _code(*arguments: str) -> int:
    try:
        return main(arguments)
    except SystemExit as ended:  # by argparse
        return int(ended.code or 0)


def _stream(text: str = "") -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8", write_through=True)


def _text(stream: io.TextIOWrapper) -> str:
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()
