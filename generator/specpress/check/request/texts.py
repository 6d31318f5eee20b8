"""Checks of texts: options, lengths, patterns, and the forms that no schema can limit."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.catalog.types import StringType
from specpress.check.request.problems import Problem, not_among
from specpress.check.request.values import shown
from specpress.runtime.texts import Broken, broken_lengths, broken_ratio, broken_size
from specpress.schema.patterns import matches


def text_problems(type_: StringType, value: str, pointer: str) -> Iterator[Problem]:
    """What is wrong with a text."""
    options = [option.value for option in type_.options]
    if options and value in options and type_.open_options:
        return
    if options and value not in options and not type_.open_options:
        if type_.constant:
            message = f"It must be {shown(options[0])}."
            yield Problem(pointer=pointer, reason="not-constant", message=message, limit=options[0])
        else:
            message, limit = not_among(value, options), tuple(options)
            yield Problem(pointer=pointer, reason="not-an-option", message=message, limit=limit)
        return
    yield from (_problem(one, pointer) for one in broken_lengths(type_.lengths, value))
    if type_.pattern is not None and not matches(type_.pattern, value):
        message = f"The text does not match the pattern {type_.pattern}"
        yield Problem(pointer=pointer, reason="pattern", message=message, limit=type_.pattern)
    if type_.ratio is not None:
        yield from (_problem(one, pointer) for one in broken_ratio(type_.ratio, value))
    if type_.size is not None:
        yield from (_problem(one, pointer) for one in broken_size(type_.size, value))


def _problem(broken: Broken, pointer: str) -> Problem:
    return Problem(
        pointer=pointer,
        reason=broken.reason,
        message=broken.message,
        layer="schema" if broken.stated else "request",
        limit=broken.limit,
    )
