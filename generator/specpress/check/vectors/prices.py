"""The prices of many requests to one model, each computed once for all that agree in what the price reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.values import Path
from specpress.runtime.conditions import Condition, Key, Subject, UploadCount
from specpress.runtime.cost import cost
from specpress.runtime.price import Price
from specpress.runtime.values import lookup_in


class Pricer:
    """Prices requests to a model. Hundreds of vectors differ in keys that its price does not read."""

    def __init__(self, model: Model) -> None:
        self._formula = model.price.formula if model.price else None
        self._reads = tuple(dict.fromkeys(_paths(self._formula))) if self._formula else ()
        self._known: dict[str, dict[str, Any]] = {}

    def price(self, body: Any) -> dict[str, Any] | None:
        """The price of a request as JSON; None where the docs give none."""
        if self._formula is None:
            return None
        lookup = lookup_in(body)
        key = repr([lookup(path) for path in self._reads])
        if key not in self._known:
            self._known[key] = cost(self._formula, body).to_json()
        return self._known[key]


def _paths(formula: Price) -> Iterator[Path]:
    for charge in formula.charges:
        subjects: list[Subject] = [factor.subject for factor in charge.quantity]
        conditions: list[Condition] = [charge.when, *(case.when for case in (*charge.amounts, *charge.times))]
        subjects += [test.subject for condition in conditions for test in condition]
        yield from (subject.path for subject in subjects if isinstance(subject, (Key, UploadCount)))
