"""`specpress cost`: what a request costs."""

from __future__ import annotations

import argparse
import json

from specpress.cli.console import Console
from specpress.cli.requests import judge


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print the price; 1 where the request is not valid or the docs give no price."""
    judged = judge(parsed, console)
    if judged is None:
        return 1
    if judged.price is not None:
        text = json.dumps(judged.price.to_json(), ensure_ascii=False) if parsed.json else str(judged.price)
        console.print(text)
        return 0
    reason = f"the docs of {judged.model.name} give no price"
    refusal = "the provider would refuse this request, so it has no price"
    for line in (*judged.lines(), refusal if judged.problems else reason):
        console.complain(line)
    return 1
