"""Problems as text: for a person, as JSON for a program, or as annotations of a GitHub run.

GitHub's workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
SARIF, which needs the page of each problem, is made in `sarif.py`.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specpress.base.diagnostics import Diagnostic, Edit, Severity
from specpress.base.json_text import json_text

if TYPE_CHECKING:
    from specpress.build.output import Plan

_COLOURS = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m"}
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


def as_text(problems: Sequence[Diagnostic], colour: bool = False) -> str:
    """One problem after the other, each with its help, then how many there are; of notes only how many."""
    lines = []
    for problem in without_notes(problems):
        severity = str(problem.severity)
        if colour:
            severity = f"{_COLOURS[problem.severity]}{severity}{_PLAIN}"
        place = visible(str(problem.span))
        span = f"{_BOLD}{place}{_PLAIN}" if colour else place
        lines.append(f"{span}: {severity} {problem.code}: {visible(problem.message)}")
        if problem.help:
            fixable = " [--fix]" if problem.fix else ""
            lines.append(f"    help: {visible(problem.help)}{fixable}")
    lines += note_lines(problems)
    if problems:
        lines += ["", summary(problems)]
    return "".join(line + "\n" for line in lines)


def without_notes(problems: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The problems that are faults."""
    return [problem for problem in problems if problem.severity is not Severity.NOTE]


def note_lines(problems: Sequence[Diagnostic]) -> list[str]:
    """For each file how much of it is still to be written, in a line."""
    counts = Counter(problem.span.file for problem in problems if problem.severity is Severity.NOTE)
    return [f"{visible(file)}: {texts(count)} to be written" for file, count in sorted(counts.items())]


def texts(count: int) -> str:
    """So many texts."""
    return f"{count} text{'s' * (count != 1)}"


def summary(problems: Sequence[Diagnostic]) -> str:
    """How many errors and warnings there are, how much is still to be written, and where to read more."""
    faults = without_notes(problems)
    notes = len(problems) - len(faults)
    to_write = f"{texts(notes)} to be written; `specpress check --format json` tells where"
    if not faults:
        return to_write
    errors = sum(problem.severity is Severity.ERROR for problem in faults)
    warnings = len(faults) - errors
    counts = [f"{errors} error{'s' * (errors != 1)}"] * bool(errors)
    counts += [f"{warnings} warning{'s' * (warnings != 1)}"] * bool(warnings)
    first = (next((p for p in faults if p.severity is Severity.ERROR), faults[0])).code
    text = f"{' and '.join(counts)}; `specpress explain {first}` tells more"
    if fixable := sum(problem.fix is not None for problem in faults):
        text += f"\n`specpress check --fix` mends {fixable} of {len(faults)}"
    return f"{text}\n{to_write}" if notes else text


def visible(text: str) -> str:
    """The text with control and direction-changing characters written as escapes: a spec must not steer a terminal."""
    return "".join(
        _escaped(char) if char < " " or char == "\x7f" or not char.isprintable() else char for char in text
    )


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def as_json(problems: Sequence[Diagnostic], colour: bool = False) -> str:
    """A list of objects."""
    del colour
    return json.dumps([json_row(problem) for problem in problems], indent=2, ensure_ascii=False) + "\n"


def json_result(values: Mapping[str, Any], problems: Sequence[Diagnostic] = ()) -> str:
    """What a command found, as one object, with its problems in the shape that `check` prints them in."""
    return json_text({**values, "problems": [json_row(problem) for problem in problems]})


def plan_json(plan: Plan | None, problems: Sequence[Diagnostic], **more: Sequence[str]) -> str:
    """What was written and deleted, or with `--check` would be; nothing is where a problem is an error."""
    write, delete = (_paths(plan, plan.write), _paths(plan, plan.delete)) if plan else ((), ())
    return json_result({**more, "write": write, "delete": delete}, problems)


def stale(plan: Plan | None) -> list[str]:
    """The files of a folder that are not as a plan has them."""
    return _paths(plan, (*plan.write, *plan.delete)) if plan else []


def _paths(plan: Plan, paths: Sequence[str]) -> list[str]:
    return [f"{plan.place.shown}/{path}" for path in paths]


def json_row(problem: Diagnostic) -> dict[str, Any]:
    """A problem as plain values: the shape that every command prints it in."""
    span = problem.span
    return {
        "file": span.file,
        "line": span.line or 1,
        "column": span.column or 1,
        **({"end_line": span.end_line, "end_column": span.end_column} if span.end_line else {}),
        "severity": str(problem.severity),
        "code": problem.code,
        "message": problem.message,
        "help": problem.help,
        **({"fix": _edit(problem.fix)} if problem.fix else {}),
    }


def _edit(edit: Edit) -> dict[str, Any]:
    """A change of the file that the problem is in."""
    names = ("line", "column", "end_line", "end_column")
    return {**dict(zip(names, edit.span[1:], strict=True)), "text": edit.text}


def as_github(problems: Sequence[Diagnostic], colour: bool = False) -> str:
    """Workflow commands, which GitHub shows beside the changed lines."""
    del colour
    return "".join(map(_command, problems))


def _command(problem: Diagnostic) -> str:
    span = problem.span
    place = f"file={_property(_in_checkout(span.file))},line={span.line or 1}"
    if span.end_line > span.line:
        # GitHub takes columns for a place on one line only.
        place += f",endLine={span.end_line}"
    else:
        place += f",col={span.column or 1}"
        place += f",endLine={span.end_line},endColumn={span.end_column}" if span.end_line else ""
    text = f"{problem.message}\n{problem.help}" if problem.help else problem.message
    level = "notice" if problem.severity is Severity.NOTE else problem.severity
    return f"::{level} {place},title={_property(problem.code)}::{_data(text)}\n"


def _in_checkout(name: str) -> str:
    """A path as annotations need it: from the root of the checkout, in whichever folder of it this is run."""
    root = os.environ.get("GITHUB_WORKSPACE")
    path = Path.cwd() / name
    return path.relative_to(root).as_posix() if root and path.is_relative_to(root) else name


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[str, Callable[..., str]] = {
    "github": as_github,
    "json": as_json,
    "text": as_text,
}
