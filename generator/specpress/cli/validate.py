"""`specpress validate`: every problem of a request, or that it is valid and what it costs."""

from __future__ import annotations

import argparse

from specpress.check import problems
from specpress.cli.console import Console
from specpress.cli.report import visible
from specpress.cli.requests import find_model, measures, read_request
from specpress.runtime.cost import cost


def run(parsed: argparse.Namespace, console: Console) -> int:
    """0 for a valid request, 1 for one with problems or a model whose spec is broken."""
    given = measures(parsed)
    model = find_model(parsed, console)
    if model is None:
        return 1
    body = read_request(parsed.file)
    found = problems(model, body)
    for problem in found:
        console.print(f"{problem.place()}: {problem.reason}: {visible(problem.message)}")
    if found:
        console.tell(f"{len(found)} problem{'s' * (len(found) != 1)}")
        return 1
    price = "unknown price" if model.price is None else str(cost(model.price.formula, body, given))
    console.print(f"valid, {price}")
    return 0
