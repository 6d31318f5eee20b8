"""A price that depends on two things or more, as tables: a row for each value of one, a column for each of another.

Given a model's page; gives Markdown, each amount computed by the same rules as everywhere. What has too many values
for a table, such as a length in characters, stays as the smallest request has it, and words say the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from math import prod
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.types import BooleanType, Field, NumberType, StringType, walk
from specpress.catalog.values import Path
from specpress.check import problems
from specpress.check.samples import put
from specpress.runtime.conditions import Key, Measure, Subject
from specpress.runtime.cost import Cost, cost
from specpress.runtime.price import Price
from specpress.targets import markdown
from specpress.targets.docs.examples import minimal_request, named_smallest
from specpress.targets.docs.glance import cost_text
from specpress.targets.docs.page import ModelPage, dotted, joined
from specpress.wording.phrases import value as value_text
from specpress.wording.translator import Translator

_MOST_VALUES = 12
"""Of a thing with more values there is no table."""
_MOST_IN_RANGE = 6
"""A range of more whole numbers is no list of values."""
_MOST_AXES = 3
_MOST_CELLS = 200
"""What would make more amounts together is left to words."""
_OPEN_TABLES = 2
"""More tables than these are folded."""
_SHADES = 5
"""How many shades tell dear from cheap; see the site's style sheet."""


@dataclass(frozen=True, slots=True)
class _Axis:
    """Something that the price depends on, with its values. A `path` is a parameter's, else it is a measure."""

    name: str
    values: tuple[Any, ...]
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class _Prices:
    """What the smallest request costs by the values that are put into it; None where they are not allowed together."""

    axes: tuple[_Axis, ...]
    costs: dict[tuple[int, ...], Cost | None]

    def shade(self, amount: Decimal) -> int:
        """How dear an amount is among all, from 1; one that is far dearer leaves the others their shades."""
        amounts = sorted(
            {cost.amount for cost in self.costs.values() if cost is not None and cost.amount is not None}
        )
        return 1 + amounts.index(amount) * (_SHADES - 1) // max(len(amounts) - 1, 1)


def price_tables(page: ModelPage) -> str:
    """The tables under the sentence that says what they hold; empty where fewer than two things decide."""
    model, translator = page.model, page.translator
    if model.price is None:
        return ""
    prices = _prices(model, model.price.formula)
    if len(prices.axes) < 2:
        return ""
    axes = prices.axes
    request = named_smallest(page)
    names = translator.listed([translator.code(axis.name) for axis in axes])
    intro = translator.gettext("With other values of {names}, {request} costs:", names=names, request=request)
    if len(axes) == 2:
        return joined((intro, _table(prices, (), translator)))
    third = axes[2]
    tables = [
        (_stated(third, value, translator), _table(prices, (at,), translator))
        for at, value in enumerate(third.values)
    ]
    if len(tables) > _OPEN_TABLES:
        return joined((intro, *(markdown.fold(title, table) for title, table in tables)))
    return joined((intro, *(joined((f"{title}:", table)) for title, table in tables)))


def _table(prices: _Prices, rest: tuple[int, ...], translator: Translator) -> str:
    """One table; `rest` chooses the values of what has neither rows nor columns."""
    rows, columns = prices.axes[:2]
    head = [translator.code(rows.name), *(_stated(columns, value, translator) for value in columns.values)]
    return markdown.table(
        head,
        [
            [
                value_text(translator, value),
                *(_cell(prices, (row, column, *rest), translator) for column in range(len(columns.values))),
            ]
            for row, value in enumerate(rows.values)
        ],
    )


def _stated(axis: _Axis, value: Any, translator: Translator) -> str:
    return translator.gettext(
        "{name}: {meaning}", name=translator.code(axis.name), meaning=value_text(translator, value)
    )


def _cell(prices: _Prices, place: tuple[int, ...], translator: Translator) -> str:
    told = prices.costs[place]
    if told is None:
        return "–"
    text = cost_text(told, translator) or "?"
    return text if told.amount is None else f'<span class="price-{prices.shade(told.amount)}">{text}</span>'


def _axes(model: Model, price: Price) -> Iterator[_Axis]:
    """What the price depends on and has few values, each once, what decides about amounts first."""
    fields = dict(walk(model.request))
    names = {path: key for key, (path, _) in model.named().items()}
    for subject in dict.fromkeys(_subjects(price)):
        if isinstance(subject, Measure):
            if subject.options:
                yield _Axis(subject.name, subject.options)
        elif isinstance(subject, Key) and (field := fields.get(subject.path)) is not None:
            values = _values(field)
            if 1 < len(values) <= _MOST_VALUES:
                yield _Axis(names.get(subject.path) or dotted(subject.path), values, subject.path)


def _subjects(price: Price) -> Iterator[Subject]:
    for charge in price.charges:
        for condition in (charge.when, *(case.when for case in (*charge.amounts, *charge.times))):
            yield from (test.subject for test in condition)
    for charge in price.charges:
        yield from (factor.subject for factor in charge.quantity if factor.by == "value")


def _values(field: Field) -> tuple[Any, ...]:
    """The values that may be listed; none where there are too many."""
    type_ = field.type
    if isinstance(type_, BooleanType):
        return (False, True)
    if not isinstance(type_, NumberType | StringType):
        return ()
    if type_.options:
        return tuple(option.value for option in type_.options)
    if isinstance(type_, NumberType) and type_.integer and type_.min is not None and type_.max is not None:
        low, high = int(type_.min), int(type_.max)
        return tuple(range(low, high + 1)) if high - low < _MOST_IN_RANGE else ()
    return ()


def _prices(model: Model, price: Price) -> _Prices:
    """The prices by up to three things that decide about them.

    The rows are of what has most values, and the tables of what has fewest, so that they fit on a phone.
    """
    axes: list[_Axis] = []
    for axis in _axes(model, price):
        if len(axes) < _MOST_AXES and prod(len(one.values) for one in (*axes, axis)) <= _MOST_CELLS:
            axes.append(axis)
    axes.sort(key=lambda axis: -len(axis.values))
    costs = _costs(axes, model, price)
    deciding = tuple(axis for number, axis in enumerate(axes) if _decides(number, costs))
    return _Prices(deciding, costs if len(deciding) == len(axes) else _costs(deciding, model, price))


def _decides(axis: int, costs: Mapping[tuple[int, ...], Cost | None]) -> bool:
    """Whether a price differs by the values of one axis alone."""
    by_rest: dict[tuple[int, ...], set[str]] = {}
    for place, told in costs.items():
        if told is not None:
            by_rest.setdefault((*place[:axis], *place[axis + 1 :]), set()).add(str(told))
    return any(len(told) > 1 for told in by_rest.values())


def _costs(axes: Sequence[_Axis], model: Model, price: Price) -> dict[tuple[int, ...], Cost | None]:
    """What the smallest request costs with each value of each axis, by their numbers."""
    least = minimal_request(model)
    costs: dict[tuple[int, ...], Cost | None] = {}
    for place in product(*(range(len(axis.values)) for axis in axes)):
        request, measures = least, {}
        for axis, at in zip(axes, place, strict=True):
            if axis.path is None:
                measures[axis.name] = axis.values[at]
            else:
                request = put(model, request, axis.path, axis.values[at])
        costs[place] = None if problems(model, request) else cost(price, request, measures)
    return costs
