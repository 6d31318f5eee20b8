"""`specpress cost`: what a request costs."""

from __future__ import annotations

import argparse
import json

from specpress.base.json_text import json_text
from specpress.cli.console import Console
from specpress.cli.requests import judge


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print the price; 1 where the request is not valid or the docs give no price."""
    judged = judge(parsed, console)
    if judged is None:
        return 1
    if judged.price is not None:
        is_json = parsed.format == "json"
        console.print(
            json.dumps(judged.price.to_json(), ensure_ascii=False) if is_json else str(judged.price)
        )
        return 0
    if parsed.format == "json":
        console.write(json_text({"problems": judged.rows(parsed.file)}))
    reason = f"the docs of {judged.model.name} give no price"
    refusal = "the provider would refuse this request, so it has no price"
    for line in (*judged.lines(), refusal if judged.problems else reason):
        console.complain(line)
    return 1
