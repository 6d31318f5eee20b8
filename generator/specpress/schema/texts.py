"""What a `description` says: a person's words, then what people must know and no keyword beside it states.

Given types and fields; gives what keywords leave unsaid of them, which `specpress.wording` puts into words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from specpress.base.identity import by_identity
from specpress.catalog import types
from specpress.catalog.step_grid import grid_of
from specpress.schema.constraints import unexpressible
from specpress.schema.values import Schema
from specpress.wording.constraints import rule_text
from specpress.wording.facts import allowed_text, deprecation_text, field_lines, limits, option_lines
from specpress.wording.translator import Translator

TextOrNumber = TypeVar("TextOrNumber", types.StringType, types.NumberType)

FORMATS: dict[str, Schema] = {
    "uri": {"format": "uri"},
    "date-time": {"format": "date-time"},
    "base64": {"contentEncoding": "base64"},
    "json": {"contentMediaType": "application/json"},
}
"""Formats that JSON Schema has a word for. All of them are annotations: they refuse nothing."""


def description_of(words: str | None, lines: Iterable[str]) -> str | None:
    """A person's words, then each fact on a line of its own; None rather than nothing at all."""
    facts = "\n".join(lines)
    return "\n\n".join(part for part in (words, facts) if part) or None


def lines_of_field(field: types.Field, translator: Translator, *, whole: bool) -> Iterator[str]:
    """The facts of a field: with `whole` all of them, as a docstring has them, else those that no keyword states."""
    if field.deprecated is not None:
        yield deprecation_text(field.deprecated, translator)
    yield from field_lines(field, translator, None if whole else unstated(field.type))
    if isinstance(field.type, types.ObjectType) and not whole:
        yield from lines_of_object(field.type, translator)


def lines_of_object(type_: types.ObjectType, translator: Translator) -> Iterator[str]:
    """The rules of an object that its schema cannot say."""
    for rule in type_.rules:
        if not rule.checked or unexpressible(rule, type_) is not None:
            yield rule_text(rule, type_, translator)


def lines_of_elements(items: types.Type, translator: Translator) -> Iterator[str]:
    """The facts of an array's elements, where they are not objects with descriptions of their own."""
    if line := allowed_text(limits(unstated(items), translator), translator):
        yield line
    yield from (f"- {line}" for line in option_lines(items, translator, elements=False))


@by_identity(256)
def unstated(type_: types.Type) -> types.Type:
    """What keywords leave unsaid of a type itself, as a type; of what lies in it nothing."""
    match type_:
        case types.StringType():
            return _unstated_text(type_)
        case types.NumberType():
            return _unstated_number(type_)
        case types.UnionType(of=members):
            rest = tuple(map(unstated, members))
            # Which limits are left unsaid has to be told with the name of the alternative that has them.
            is_limited = any(any(limits(member)) for member in rest)
            return replace(type_, of=rest) if is_limited else types.UnionType(of=rest)
        case types.ArrayType() | types.ObjectType() | types.BooleanType():
            return types.AnyType()
        case _:
            return type_


def _unstated_text(type_: types.StringType) -> types.StringType:
    remaining = replace(
        type_,
        options=(),
        lengths=tuple(
            length for length in type_.lengths if length.unit != "characters" or length.script is not None
        ),
        pattern=None,
        format=None if type_.format in FORMATS else type_.format,
    )
    return _beside_options(remaining, type_.options)


def _unstated_number(type_: types.NumberType) -> types.NumberType:
    grid = grid_of(type_)
    is_stated = not grid.unlisted and grid.listed is None
    remaining = replace(
        type_,
        options=(),
        min=None,
        max=None,
        above=None,
        below=None,
        step=None if is_stated else type_.step,
        multiple_of=None if is_stated else type_.multiple_of,
    )
    return _beside_options(remaining, type_.options)


def _beside_options(remaining: TextOrNumber, options: tuple[types.Option, ...]) -> TextOrNumber:
    """What is left unsaid of a type, with its options where these are suggestions and others are limited.

    Without them, limits of other values would be read as limits of all.
    """
    if not remaining.open_options or not any(limits(replace(remaining, unit=None))):
        return remaining
    return replace(remaining, options=options)
