"""`specpress validate`: every problem of a request, or that it is valid and what it costs."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from specpress.base.json_text import json_text
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
    deprecated = list(_deprecated(judged, parsed.today or date.today()))
    if parsed.format == "json":
        console.write(json_text(_result(judged, parsed.file, deprecated)))
        return int(bool(judged.problems))
    for pointer, text in deprecated:
        console.tell(f"{visible(pointer) or judged.model.name}: {visible(text)}")
    for line in judged.lines():
        console.print(line)
    if count := len(judged.problems):
        more = f"`specpress explain {judged.problems[0].reason}` tells more"
        console.tell(f"{count} problem{'s' * (count != 1)}; {more}")
        return 1
    console.print(f"valid, {judged.price or 'unknown price'}")
    return 0


def _result(judged: Judged, file: str, deprecated: Sequence[tuple[str, str]]) -> dict[str, Any]:
    return {
        "model": judged.model.name,
        "valid": not judged.problems,
        "price": judged.price.to_json() if judged.price else None,
        "deprecated": [{"pointer": pointer, "message": text} for pointer, text in deprecated],
        "problems": judged.rows(file),
    }


def _deprecated(judged: Judged, today: date) -> Iterator[tuple[str, str]]:
    """What of a request should no longer be used or no longer works, with its pointer, and what is said of it.

    The empty pointer means the model.
    """
    if judged.model.deprecated is not None:
        yield "", deprecation_text(judged.model.deprecated, today=today)
    for path, deprecation in deprecated_in(judged.model, judged.body):
        yield pointer_of(path), deprecation_text(deprecation, today=today)
