"""What is left of a subject's values once a condition holds, and in words."""

from __future__ import annotations

from collections.abc import Iterable

from specpress.catalog.model import Uploads
from specpress.lint.comparisons import misfits
from specpress.lint.conditions import Asked
from specpress.lint.domains import Arrays, Cell, Domain, Numbers, One, Texts, all_pass, domain_of, passing
from specpress.lint.walk import shown
from specpress.runtime.values import ABSENT


def domain_under(asked: Asked, given: Iterable[Asked], uploads: Uploads | None) -> Domain:
    """The values that a test's subject may have where other tests hold."""
    domain = domain_of(asked.test.subject, asked.home, uploads)
    for other in given:
        if other.test.subject == asked.test.subject:
            domain = passing(domain, other.test)
    return domain


def never_holds(asked: Asked, given: Iterable[Asked], uploads: Uploads | None) -> Domain | None:
    """The values of which none passes a test; None where one may, or where the test itself makes no sense."""
    domain = domain_under(asked, given, uploads)
    if not domain or passing(domain, asked.test) or any(misfits(asked, uploads)):
        return None
    if asked.test.default is not ABSENT:  # what is absent counts as the default
        return tuple(cell for cell in domain if cell != One(ABSENT)) or domain
    return domain


def always_holds(asked: Asked, given: Iterable[Asked], uploads: Uploads | None) -> bool:
    """Whether every value passes a test where other tests hold."""
    return all_pass(domain_under(asked, given, uploads), asked.test)


def in_words(domain: Domain) -> str:
    """The values of a subject, for a message: '1 to 10', 'one of "a", "b"', 'absent'."""
    single = [shown(cell.value) for cell in domain if isinstance(cell, One) and cell.value is not ABSENT]
    parts = [f"one of {', '.join(single)}" if len(single) > 1 else single[0]] if single else []
    parts += [_in_words(cell) for cell in domain if not isinstance(cell, One)]
    if One(ABSENT) in domain:
        parts.append("absent")
    return " or ".join(parts)


def _in_words(cell: Cell) -> str:
    match cell:
        case Numbers(within):
            return str(within)
        case Texts(length):
            return f"a text of {length} characters"
        case Arrays(count):
            return f"a list of {count} elements"
        case _:
            return "any value"
