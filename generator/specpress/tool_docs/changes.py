"""The page of changes: every kind that `specpress diff` tells, by what it does."""

from __future__ import annotations

from specpress.catalog.release import Severity
from specpress.diff import all_kinds
from specpress.targets.markdown import code, prose, table
from specpress.tool_docs.blocks import page
from specpress.tool_docs.problem_pages import first_sentence

_HEAD = (
    "What `specpress diff` can tell of two catalogues. A change is judged by what happens to requests and answers, "
    "not by how it is written; `specpress explain CODE` prints the page of a code."
)
_SEVERITIES = {
    Severity.BREAKING: "A request that was accepted is refused, or an answer lacks what was promised. "
    "The version rises by a major step.",
    Severity.WARNING: "The same request has another result or another price. The version rises by a minor step.",
    Severity.COMPATIBLE: "Everything goes on as before, and more is possible. The version rises by a minor step.",
    Severity.NOTE: "Words and sources. The version rises by a patch.",
}


def reference() -> str:
    """The page."""
    parts = ["# Kinds of changes", prose(_HEAD)]
    for severity, text in _SEVERITIES.items():
        rows = [
            (code(kind.code), prose(first_sentence(kind.page)))
            for kind in all_kinds()
            if kind.severity is severity
        ]
        parts += [f"## {severity.capitalize()}", prose(text), table(("code", "what it says"), rows)]
    return page(*parts)
