"""Every kind of problem that can be printed, with its page: what `specpress explain` shows.

The stages of reading and writing keep their kinds of problem as `Fault` constants beside the code that meets
them, the rules of `check` as modules whose docstring is the page. Only `explain` and the tests need them all.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from specpress import load, locales, output, source
from specpress.diagnostics import Fault
from specpress.resolve import (
    conditions,
    context,
    envelope,
    family,
    fields,
    model,
    modules,
    price,
    provider,
    rules,
)
from specpress.rules import RULES

_RESOLVING: tuple[ModuleType, ...] = (
    conditions,
    context,
    envelope,
    family,
    fields,
    model,
    modules,
    price,
    provider,
    rules,
)


def pages() -> dict[str, str]:
    """The page of every code in Markdown, sorted by code."""
    found = {fault.code: fault.page for fault in _faults()}
    found.update((code, rule.__doc__ or "") for code, rule in RULES.items())
    return {code: found[code].strip() for code in sorted(found)}


def _faults() -> Iterator[Fault]:
    yield from (*source.FAULTS, *load.FAULTS, *locales.FAULTS, *output.FAULTS)
    for module in _RESOLVING:
        yield from (value for value in vars(module).values() if isinstance(value, Fault))
