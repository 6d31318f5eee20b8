"""The names of parameters that a page has lost, taken from another page of the same model.

A compact copy keeps the order of the parameters and their facts and loses their names; a spaced copy of the same
page has all three. A name is taken over only where both lists are equally long and whole, and no fact of any
pair contradicts; else the names stay lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from specpress.importer.extracted import FoundPage, FoundParameter, Lost, Stated
from specpress.importer.facts import PARAMETER


def aligned(pages: Sequence[FoundPage]) -> tuple[FoundPage, ...]:
    """The same pages, with the names that a twin tells."""
    twins = [page for page in pages if not _nameless(page)]
    return tuple(_named(page, twins) if _nameless(page) else page for page in pages)


def _nameless(page: FoundPage) -> bool:
    return any(isinstance(one.key, Lost) for one in page.parameters)


def _named(page: FoundPage, twins: Sequence[FoundPage]) -> FoundPage:
    for twin in twins:
        pairs = list(zip(page.parameters, twin.parameters, strict=False))
        # A page that is cut off has the first names of the whole list.
        fits = (
            len(page.parameters) == len(twin.parameters)
            if page.complete
            else len(pairs) == len(page.parameters)
        )
        if fits and all(_same(*pair) for pair in pairs):
            named = (replace(one, key=_key(one, other)) for one, other in pairs)
            return replace(page, parameters=tuple(named))
    return page


def _key(one: FoundParameter, other: FoundParameter) -> Stated[str] | Lost:
    if isinstance(one.key, Stated) or isinstance(other.key, Lost):
        return one.key
    return Stated(other.key.value, one.line)


def _same(one: FoundParameter, other: FoundParameter) -> bool:
    """Whether two entries may be of one parameter."""
    names = ("key", *PARAMETER)
    pairs = ((getattr(one, name), getattr(other, name)) for name in names)
    return all(
        first.value == second.value
        for first, second in pairs
        if isinstance(first, Stated) and isinstance(second, Stated)
    )
