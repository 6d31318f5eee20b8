"""What a module of `diff/kinds` is made of: a page, a severity, the words of a change, and a function that finds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from importlib import import_module
from typing import Any, NamedTuple, TypeAlias

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.release import Severity
from specpress.catalog.types import Field, ObjectType, Type
from specpress.catalog.values import Path
from specpress.wording.translator import Translator

BREAKING, WARNING, COMPATIBLE, NOTE = Severity


@dataclass(frozen=True, slots=True)
class Place:
    """Where two parts that are compared stand: at a model or at its provider, and on which side.

    `answer` is the name of an answer's object; None in a request. `owner` is the object around them, `path` leads to
    them from the body or from the answer's root.
    """

    provider: str
    model: tuple[Model, Model] | None = None
    providers: tuple[Provider, Provider] | None = None
    path: Path = ()
    answer: str | None = None
    field: tuple[Field, Field] | None = None
    owner: tuple[ObjectType, ObjectType] | None = None
    told: frozenset[Path | None] = frozenset()
    """Paths of the request whose limits and options are told elsewhere."""
    moved: frozenset[Path] = frozenset()
    """Paths of parameters that stand elsewhere now, both the old and the new ones."""
    today: date | None = None
    """The day from which a last day is near or past; None where that is not asked."""


class Pair(NamedTuple):
    """Two parts of two catalogues that are the same one, or one that has none on the other side (None)."""

    old: Any
    new: Any
    place: Place


class TypeOf(NamedTuple):
    """All that may stand at a place, as one type."""

    type: Type


class Member(NamedTuple):
    """One of several types, or the only one, that has no counterpart of its kind."""

    type: Type


class InWords(NamedTuple):
    """A value of a change that is told in words: as JSON has it, and what says it in a language."""

    json: Any
    words: Callable[[Translator], str]


class Found(NamedTuple):
    """A change that a kind found: the old and the new value as people see them, and a path below that of the pair."""

    old: Any = None
    new: Any = None
    path: Path = ()
    confidence: str | None = None
    percent: Decimal | None = None
    """By how much a price has risen on the requests of the vectors together."""


Changes: TypeAlias = Iterator[Found]


class Kind(NamedTuple):
    """A kind of change. `about` has the classes of the catalogue whose pairs it looks at."""

    code: str
    page: str
    severity: Severity
    about: tuple[type, ...]
    message: str
    what: str | None
    action: str
    changes: Callable[[Pair], Changes]
    in_answers: bool


def load_kind(package: str, name: str) -> Kind:
    """The kind of a module: the file's name is its code, the docstring its page.

    `ABOUT` is a class or a tuple of some. `MESSAGE` and `WHAT` are the words of it (`specpress.diff.words`), `ACTION`
    says what to do. One that says `IN_ANSWERS = True` looks at answers, all others at requests.
    """
    module = import_module(f"{package}.{name}")
    return Kind(
        code=name.replace("_", "-"),
        page=module.__doc__ or "",
        severity=module.SEVERITY,
        about=module.ABOUT if isinstance(module.ABOUT, tuple) else (module.ABOUT,),
        message=module.MESSAGE,
        what=getattr(module, "WHAT", None),
        action=module.ACTION,
        changes=module.changes,
        in_answers=getattr(module, "IN_ANSWERS", False),
    )
