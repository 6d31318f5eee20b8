"""What a rule of `specpress check` is: a module with a page and a function."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from specpress.base.diagnostics import Severity, Span
from specpress.catalog.model import Model


class Finding(NamedTuple):
    """One place where a rule is broken: what is wrong, and how to mend it."""

    span: Span
    message: str
    help: str


class Rule(Protocol):
    """A rule's module. Its file is named for the fault; its docstring is the page that `explain` prints."""

    SEVERITY: Severity

    def check(self, model: Model) -> Iterator[Finding]:
        """The places of a model where the rule is broken."""
        ...
