"""`specpress explain`: the page of a problem's code."""

from __future__ import annotations

import argparse

from specpress.base.diagnostics import suggestion
from specpress.base.json_text import json_text
from specpress.cli.console import Console, Refused
from specpress.tool_docs.problem_pages import change_pages, pages


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print one page, or the list of codes with the first sentence of each."""
    known = pages()
    if parsed.code is None and parsed.format == "json":
        rows = [{"code": page.code, "summary": page.summary} for page in known.values()]
        console.write(json_text({"codes": rows}))
        return 0
    if parsed.code is None:
        width = max(map(len, known))
        for code, page in known.items():
            console.print(f"{code.ljust(width)}  {page.summary}")
        return 0
    if parsed.code not in known:  # few ask for a change, and those have many modules
        known = {**known, **change_pages()}
    if parsed.code not in known:
        hint = suggestion(parsed.code, known) or "`specpress explain` lists all codes"
        raise Refused(f"there is no problem or change with the code {parsed.code!r}; {hint}")
    page = known[parsed.code]
    if parsed.format == "json":
        values = {"code": page.code, "severity": str(page.severity), "summary": page.summary}
        console.write(json_text({**values, "text": page.text}))
    else:
        console.print(f"# {parsed.code}\n\n{page.text}")
    return 0
