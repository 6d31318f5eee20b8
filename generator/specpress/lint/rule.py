"""What a module of `lint/rules` is made of: a page as its docstring, its severity, and a function that checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from typing import NamedTuple, TypeAlias

from specpress.base.diagnostics import Code, Edit, Severity, Span
from specpress.catalog.model import Model

__all__ = ["ERROR", "NOTE", "WARNING", "Finding", "Findings", "Model", "Rule", "load_rule"]

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


class Finding(NamedTuple):
    """One place where a rule is broken: what is wrong, and how to mend it."""

    span: Span
    message: str
    help: str
    from_day: date | None = None
    """The day from which it is broken. None: it always is."""
    fix: Edit | None = None
    """What mends it for certain, where anything does."""


Findings: TypeAlias = Iterator[Finding]


class Rule(NamedTuple):
    """A rule of `specpress check`: its code with severity and page, and what gives the places that break it."""

    code: Code
    check: Callable[[Model], Findings]


def load_rule(package: str, name: str) -> Rule:
    """The rule of a module: the file's name is its code, the docstring its page.

    A module whose rule cannot be judged without the provider says `NEEDS_PROVIDER = True`.
    """
    module = import_module(f"{package}.{name}")
    needs_provider = getattr(module, "NEEDS_PROVIDER", False)
    code = Code(name.replace("_", "-"), module.__doc__ or "", module.SEVERITY, needs_provider)
    return Rule(code, module.check)
