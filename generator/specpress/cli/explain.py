"""`specpress explain`: the page of a problem's code."""

from __future__ import annotations

import argparse

from specpress.cli.console import Console, Refused
from specpress.diagnostics import suggestion
from specpress.faults import pages


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print one page, or the list of codes with the first sentence of each."""
    known = pages()
    if parsed.code is None:
        width = max(map(len, known))
        for code, page in known.items():
            console.print(f"{code.ljust(width)}  {first_sentence(page)}")
        return 0
    if parsed.code not in known:
        hint = suggestion(parsed.code, known) or "`specpress explain` lists all codes"
        raise Refused(f"there is no problem with the code {parsed.code!r}; {hint}")
    console.print(f"# {parsed.code}\n\n{known[parsed.code].strip()}")
    return 0


def first_sentence(page: str) -> str:
    """The first sentence of a page's first paragraph, without its heading."""
    body = page.strip().removeprefix("# ").split("\n\n")
    text = " ".join((body[1] if page.strip().startswith("# ") and len(body) > 1 else body[0]).split())
    return text.split(". ")[0].rstrip(".") + "."
