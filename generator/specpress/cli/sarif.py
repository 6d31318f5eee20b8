"""Problems as a SARIF 2.1.0 log, which code hosts and editors show beside the lines that they are about.

Given problems; gives a log with one run, in which each code that occurs has its page.
Format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from specpress import __version__
from specpress.base.diagnostics import Diagnostic, Span
from specpress.tool_docs.problem_pages import Page, change_pages, pages

_LINE = re.compile(r" in line [0-9]+")
"""What a message says of a place, which moves."""
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_sarif(problems: Sequence[Diagnostic], site: str | None = None) -> str:
    """The log as a text. `site`: where the catalogue's docs are published, which hold the page of each problem."""
    known = pages()
    codes = sorted({problem.code for problem in problems})
    if not known.keys() >= {*codes}:  # what changed has pages of its own
        known = {**known, **change_pages()}
    driver = {
        "name": "specpress",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(known[code], site) for code in codes],
    }
    seen: Counter[str] = Counter()
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, codes.index(problem.code), seen) for problem in problems],
    }
    return (
        json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)
        + "\n"
    )


def _rule(page: Page, site: str | None) -> dict[str, Any]:
    return {
        "id": page.code,
        "shortDescription": {"text": page.summary},
        "fullDescription": {"text": page.text},
        "help": {"text": page.text, "markdown": page.text},
        **({"helpUri": _address(page, site)} if site else {}),
        "defaultConfiguration": {"level": str(page.severity)},
    }


def _address(page: Page, site: str) -> str:
    name = "changes" if page.stage == "changes" else f"problems/{page.code}"
    return f"{site}/en/reference/{name}.html"


def _result(problem: Diagnostic, index: int, seen: Counter[str]) -> dict[str, Any]:
    text = f"{problem.message}. {problem.help}" if problem.help else problem.message
    place = {"artifactLocation": _artifact(problem.span), "region": _region(problem.span)}
    return {
        "ruleId": problem.code,
        "ruleIndex": index,
        "level": str(problem.severity),
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"problem/v1": _fingerprint(problem, seen)},
        **({"fixes": [_fix(problem)]} if problem.fix else {}),
    }


def _artifact(span: Span) -> dict[str, str]:
    """A file by its path below the folder in which the command runs, as an address."""
    return {"uri": quote(span.file.replace("\\", "/"))}


def _region(span: Span) -> dict[str, int]:
    region = {"startLine": span.line or 1, "startColumn": span.column or 1}
    return region | {"endLine": span.end_line, "endColumn": span.end_column} if span.end_line else region


def _fingerprint(problem: Diagnostic, seen: Counter[str]) -> str:
    """The same in a later run, wherever the lines have moved: of equal problems of one file, how many came before."""
    message = _LINE.sub("", problem.message)
    told = "\0".join((problem.span.file, problem.code, message))
    seen[told] += 1
    return sha256(f"{told}\0{seen[told]}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _fix(problem: Diagnostic) -> dict[str, Any]:
    assert problem.fix is not None
    span, text = problem.fix
    replacement = {"deletedRegion": _region(span), "insertedContent": {"text": text}}
    change = {"artifactLocation": _artifact(span), "replacements": [replacement]}
    return {"description": {"text": f"Write {text}"}, "artifactChanges": [change]}
