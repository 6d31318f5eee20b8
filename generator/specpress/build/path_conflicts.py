"""Which path each target claims: no two may claim one, lest a file be lost without a word.

Given what was made by its owner; gives all files together, and a problem for each path that has two owners.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from specpress.base.diagnostics import Diagnostic, Span
from specpress.targets.user.codes import CLAIMED

T = TypeVar("T")


def together(claims: Iterable[tuple[str, Mapping[str, T]]]) -> tuple[dict[str, T], tuple[Diagnostic, ...]]:
    """The files of all owners by path."""
    files: dict[str, T] = {}
    owners: dict[str, str] = {}
    problems: list[Diagnostic] = []
    for owner, made in claims:
        for path in made.keys() & files.keys():
            message = f"{owners[path]} and {owner} both make this file"
            problems.append(CLAIMED.at(Span(path), message, "give each of them a path of its own"))
        files.update(made)
        owners.update(dict.fromkeys(made, owner))
    return files, tuple(problems)
