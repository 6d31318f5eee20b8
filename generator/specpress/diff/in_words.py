"""What a change was and is, as a sentence has it in any language.

Given a part of a catalogue; gives its words: numbers and keys as they travel, texts in quotes, limits, prices and files
as the docs say them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass
from datetime import date
from typing import Any

from specpress.catalog.json_values import plain
from specpress.catalog.model import (
    Discrepancy,
    Example,
    PriceVector,
    RateLimit,
    Role,
    Source,
    Uploads,
    Worth,
)
from specpress.catalog.provider import Polling
from specpress.catalog.settings import Author
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Field,
    Length,
    Media,
    NullType,
    NumberType,
    ObjectType,
    Ratio,
    Rounding,
    Size,
    StringType,
    UnionType,
)
from specpress.catalog.values import ABSENT, Deprecation
from specpress.diff.kind import InWords
from specpress.wording.facts import (
    deprecation_text,
    file_counts,
    limits,
    media_limits,
    role_lines,
    type_name,
)
from specpress.wording.phrases import money, value
from specpress.wording.translator import Translator, gettext_noop

_POLLING = {
    "first_after": gettext_noop("first after {n} s"),
    "first_within": gettext_noop("first within {n} s"),
    "every": gettext_noop("every {n} s"),
    "at_most_every": gettext_noop("not more often than every {n} s"),
}


def in_words(part: Any, translator: Translator) -> str:
    """A part of a catalogue in a sentence; "nothing" for none."""
    if part is None or part is ABSENT or part in ((), ""):
        return translator.gettext("nothing")
    if isinstance(part, str):
        return _text(part, translator)
    if isinstance(part, tuple) and not isinstance(part, InWords):
        return _listed(part, translator)
    if is_dataclass(part) or isinstance(part, (InWords, date)):
        return ", ".join(_phrases(part, translator)) or translator.gettext("nothing")
    return value(translator, plain(part))


def _text(text: str, translator: Translator) -> str:
    """A text: prose in quotes and translated, a key or a value as it travels."""
    if any(letter.isspace() for letter in text):
        return translator.gettext("“{text}”", text=translator.text(text))
    return translator.code(text)


def _listed(parts: tuple[Any, ...], translator: Translator) -> str:
    if all(isinstance(part, Role) for part in parts):
        return ", ".join(role_lines(Uploads(roles=parts), translator))
    if all(isinstance(part, tuple) and len(part) == 2 for part in parts):
        return ", ".join(
            f"{in_words(name, translator)}: {in_words(part, translator)}" for name, part in parts
        )
    return ", ".join(in_words(part, translator) for part in parts)


def _phrases(part: Any, translator: Translator) -> Iterator[str]:
    match part:
        case InWords():
            yield part.words(translator)
        case date():
            yield translator.day(part)
        case Deprecation():
            yield translator.gettext("“{text}”", text=deprecation_text(part, translator))
        case Ratio():
            yield from limits(StringType(ratio=part), translator)
        case Size():
            yield from limits(StringType(size=part), translator)
        case Length():
            yield from limits(StringType(lengths=(part,)), translator)
        case Rounding():
            yield from limits(NumberType(rounding=part), translator)
        case (
            AnyType() | NullType() | StringType() | NumberType() | BooleanType()
            | ArrayType() | ObjectType() | UnionType()
        ):  # fmt: skip
            yield type_name(Field(key="", type=part), translator)
        case Media():
            yield translator.code(part.kind)
            yield from media_limits(part, translator)
        case Uploads():
            yield from file_counts(part, translator)
            yield from (translator.code(media.kind) for media in part.kinds)
        case Author():
            yield translator.name(part.name)
            yield from (translator.code(address) for address in (part.email, part.url) if address)
        case Source():
            yield f"{translator.name(part.title)} ({translator.day(part.read)})"
        case Example():
            yield _text(part.title, translator)
        case Discrepancy():
            yield translator.code(part.about)
        case PriceVector():
            yield translator.code(str(part.amount))
        case Worth():
            credits = money(translator, part.credits, "credits")
            yield f"{credits} = {money(translator, part.amount, part.unit)}"
        case Polling():
            for name, pattern in _POLLING.items():
                if (seconds := getattr(part, name)) is not None:
                    yield translator.gettext(pattern, n=translator.number(seconds))
        case RateLimit() if part.requests is not None:
            yield translator.gettext(
                "{requests} in {seconds} s",
                requests=translator.number(part.requests),
                seconds=translator.number(part.seconds),
            )
        case _:
            yield value(translator, plain(part))
