"""`specpress cost`: what a request costs."""

from __future__ import annotations

import argparse
import json

from specpress.check import problems
from specpress.cli.console import Console
from specpress.cli.report import visible
from specpress.cli.requests import find_model, measures, read_request
from specpress.runtime.cost import cost


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print the price; 1 where the request is not valid or the docs give no price."""
    given = measures(parsed)
    model = find_model(parsed, console)
    if model is None:
        return 1
    body = read_request(parsed.file)
    if found := problems(model, body):
        for problem in found:
            console.tell(f"{problem.place()}: {problem.reason}: {visible(problem.message)}")
        console.tell("the provider would refuse this request, so it has no price")
        return 1
    if model.price is None:
        console.tell(f"the docs of {model.name} give no price")
        return 1
    price = cost(model.price.formula, body, given)
    console.print(json.dumps(price.to_json(), ensure_ascii=False) if parsed.json else str(price))
    return 0
