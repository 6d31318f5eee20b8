"""Zensical, called for one language: what it is given lies in a folder, what it says becomes problems.

It runs in a process of its own, because it keeps settings in globals of its module and prints by itself.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Span
from specpress.base.system import run_program
from specpress.build.site.codes import FAILED, WARNED

_CALM = re.compile(r"Build started|Build finished in \S+|No issues found|\d+ issues? found|")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_WARNING = re.compile(r"^\w+: (.+)\n\s*╭─\[ (.+?):(\d+):(\d+) \]\n(?:.*[│┬╰].*\n)*\s*─+╯$", re.MULTILINE)
OURS = str(Path(__file__).parents[3])
"""Where this specpress is: its extension of Markdown is wanted, whichever other may be installed."""
_MEND = "mend the page, or the target or text that it is made from"


def installed() -> bool:
    """Whether it can be called."""
    return find_spec("zensical") is not None


def run(stage: Path, docs: str, language: str) -> tuple[Diagnostic, ...]:
    """Build one language in `stage`, whose pages are shown as lying in `docs`; gives every warning.

    Zensical keeps a cache beside the settings file, so two runs at once need a folder each.
    """
    settings = f"mkdocs.{language}.yml"
    command = (sys.executable, "-m", "zensical", "build", "--config-file", settings)
    path = os.pathsep.join(filter(None, (OURS, os.environ.get("PYTHONPATH", ""))))
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1", "PYTHONPATH": path}
    process = run_program(command, folder=stage, environment=environment)
    out, err = (
        text.decode(errors="replace").replace(os.linesep, "\n") for text in (process.stdout, process.stderr)
    )
    place = Span(f"{docs}/{settings}")
    if process.returncode:
        lines = (err or out).strip().splitlines() or ["nothing"]
        return (FAILED.at(place, f"Zensical stopped: {_COLOUR.sub('', lines[-1])}"),)
    return tuple(warnings(f"{out}\n{err}", f"{docs}/{language}", place))


def warnings(output: str, folder: str, place: Span) -> Iterator[Diagnostic]:
    """A problem for each thing that it said, at its page in `folder`, or at `place` where it named none."""
    text = _COLOUR.sub("", output)
    for message, page, line, column in _WARNING.findall(text):
        yield WARNED.at(Span(f"{folder}/{page}", int(line), int(column)), message, _MEND)
    for line in map(str.strip, _WARNING.sub("", text).splitlines()):
        if not _CALM.fullmatch(line):
            yield WARNED.at(place, line, _MEND)
