"""What a module of `lint/rules` is made of: a page as its docstring, its severity, and a function that checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import NamedTuple, TypeAlias

from specpress.base.diagnostics import Code, Severity, Span
from specpress.catalog.model import Model

__all__ = ["ERROR", "WARNING", "Finding", "Findings", "Model", "Rule", "load_rule"]

ERROR, WARNING = Severity.ERROR, Severity.WARNING


class Finding(NamedTuple):
    """One place where a rule is broken: what is wrong, and how to mend it."""

    span: Span
    message: str
    help: str


Findings: TypeAlias = Iterator[Finding]


class Rule(NamedTuple):
    """A rule of `specpress check`: its code with severity and page, and what gives the places that break it."""

    code: Code
    check: Callable[[Model], Findings]


def load_rule(package: str, name: str) -> Rule:
    """The rule of a module: the file's name is its code, the docstring its page."""
    module = import_module(f"{package}.{name}")
    return Rule(Code(name.replace("_", "-"), module.__doc__ or "", module.SEVERITY), module.check)
