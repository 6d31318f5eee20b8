"""`specpress explain`: the page of a problem's code."""

from __future__ import annotations

import argparse

from specpress.base.diagnostics import suggestion
from specpress.cli.console import Console, Refused
from specpress.tool_docs.problem_pages import change_pages, pages


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print one page, or the list of codes with the first sentence of each."""
    known = pages()
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
    console.print(f"# {parsed.code}\n\n{known[parsed.code].text}")
    return 0
