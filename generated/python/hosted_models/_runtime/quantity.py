"""How much of something a request asks for: the factors of a charge, read from a request and its measures.

A quantity is never negative. A value that is negative (such as -1 for "the model decides"), is no number or
is too large counts as missing, as one that is absent without a default does: no price is made up for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from .conditions import Key, Measure, Measures, Subject, Unmeasured, UploadCount, value_of
from .estimate import Estimate, between, exactly, whole
from .price import Charge, Factor, Price
from .values import ABSENT, Lookup, is_array, number

DIGITS = 1000
"""Numbers with more digits than this, before or after the point, are not computed with."""

_NUMERAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,4})?")
_BITS = DIGITS * 10 // 3


@dataclass(frozen=True, slots=True)
class Call:
    """A request, and the measures of its call."""

    lookup: Lookup
    measures: Measures


def measured(measures: Mapping[str, Decimal | int | str], price: Price) -> dict[str, Decimal | str]:
    """The measures as decimals, and as words where the price asks for such.

    Raises ValueError for one that is not a number from 0 up, or none of the words.
    """
    if not measures:
        return {}
    words = {measure.name: measure.options for measure in _measures_in(price) if measure.options}
    sizes: dict[str, Decimal | str] = {}
    for name, value in measures.items():
        if name in words:
            if value not in words[name]:
                raise ValueError(f"the measure {name!r} must be one of: {', '.join(words[name])}")
            sizes[name] = str(value)
            continue
        size = readable(value)
        if size is None or size < 0:
            raise ValueError(f"the measure {name!r} must be a number from 0 up, of at most {DIGITS} digits")
        sizes[name] = size
    return sizes


def _measures_in(price: Price) -> Iterator[Measure]:
    for charge in price.charges:
        conditions = (charge.when, *(case.when for case in (*charge.amounts, *charge.times)))
        subjects = [test.subject for condition in conditions for test in condition]
        subjects += [factor.subject for factor in charge.quantity]
        yield from (subject for subject in subjects if isinstance(subject, Measure))


def quantity(charge: Charge, call: Call) -> Estimate:
    """How many units a charge is made for."""
    product = exactly(1)
    for factor in charge.quantity:
        product *= _size(factor, call)
    product *= exactly(1 / Fraction(charge.divide))
    return product if charge.round is None else whole(product, charge.round)


def name_of(subject: Subject) -> str:
    """What a subject is called among what is missing: a measure's name, or a path with dots."""
    match subject:
        case Measure():
            return subject.name
        case Key(path) | UploadCount(path):
            return ".".join(path)


def _size(factor: Factor, call: Call) -> Estimate:
    size = _value(factor, call)
    if size is not None and size >= 0:
        return exactly(size)
    return between(factor.min or Decimal(0), factor.max, (name_of(factor.subject),))


def _value(factor: Factor, call: Call) -> Decimal | None:
    try:
        value = value_of(factor.subject, call.lookup, call.measures)
    except Unmeasured:
        value = ABSENT
    if value is not ABSENT:
        return _read(value, factor)
    read = _read(factor.default, factor)
    return readable(factor.default) if read is None else read


def _read(value: Any, factor: Factor) -> Decimal | None:
    match factor.by:
        case "count":
            return Decimal(len(value)) if is_array(value) else None
        case "length":
            return Decimal(len(value)) if isinstance(value, str) else None
        case "value" | "measure":
            return _by_option(value, factor.values)


def _by_option(value: Any, values: tuple[tuple[str, Decimal], ...]) -> Decimal | None:
    """The number of an option; an option that is not listed is read as a number."""
    read = readable(value)
    text = str(value).lower() if isinstance(value, bool) else value
    for option, size in values:
        if option == text or (read is not None and readable(option) == read):
            return size
    return read


def readable(value: Any) -> Decimal | None:
    """The exact decimal of a JSON number, or of a text that is written like one; None for anything else."""
    if isinstance(value, str):
        value = Decimal(value) if _NUMERAL.fullmatch(value) else None
    # Making a decimal of a huge integer takes time that grows with the square of its digits.
    if isinstance(value, int) and value.bit_length() > _BITS:
        return None
    exact = number(value)
    if exact is None or exact.adjusted() >= DIGITS or exact.as_tuple().exponent < -DIGITS:  # type: ignore[operator]  # an integer where the number is finite
        return None
    return exact
