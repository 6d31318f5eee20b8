"""Models found by what they do: flat records of all models, and the question which of them fit.

What is known of the models stands in one small file, which is read when somebody first asks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any, cast

from ._runtime.messages import closest

_SHOWN = 12
"""A message lists no more of the known words."""
_CURRENCY = re.compile("[A-Z]{3}")
"""A unit of this form is the same everywhere; a credit of one provider is not one of another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelInfo:
    """What is known of a model by which to choose one. None and () stand for what is not documented, or not there."""

    name: str
    """The name that `load` takes: the provider, a slash, and the id."""
    provider: str
    id: str
    title: str
    family: str | None = None
    """The same underlying model at several providers has one family."""
    output: str
    """What it makes: image, video, audio, text and the like."""
    inputs: tuple[str, ...] = ()
    """Kinds of what it takes; `file` where the docs do not say of which kind a file is."""
    tags: tuple[str, ...] = ()
    """Such as `image-to-video`; `last-frame` and `seed` where one may be given."""
    roles: tuple[str, ...] = ()
    """What files are used for, such as `first frame` or `mask`."""
    price: Decimal | None = None
    """The least that a request costs: the smallest that is valid, for a video of about five seconds."""
    unit: str | None = None
    """What the price is in: a currency such as USD, or the provider's credits."""
    is_least: bool = False
    """Whether even that request may cost more than the price, which is then the least of it."""
    seconds: Decimal | None = None
    """How long the video is that the price is of."""
    max_prompt_characters: int | None = None
    """How long a prompt may be."""
    min_files: int | None = None
    max_files: int | None = None
    deprecated: str | None = None
    """That it should no longer be used, and until when it works; None where it may be."""

    def to_json(self) -> dict[str, Any]:
        """As JSON values; amounts are decimal texts."""
        return {
            key: str(value)
            if isinstance(value, Decimal)
            else [*cast("tuple[str, ...]", value)]
            if isinstance(value, tuple)
            else value
            for key, value in asdict(self).items()
        }


def find(
    *,
    output: str | Iterable[str] | None = None,
    inputs: str | Iterable[str] | None = None,
    roles: str | Iterable[str] | None = None,
    tags: str | Iterable[str] | None = None,
    provider: str | Iterable[str] | None = None,
    family: str | Iterable[str] | None = None,
    max_price: Decimal | int | str | float | None = None,
    unit: str | None = None,
) -> list[ModelInfo]:
    """The models that fit, in the order of their names; all of them where nothing is asked for.

    Of several words for `output`, `provider` or `family` one must fit; of those for `inputs`, `roles` or `tags` all
    must. `max_price` leaves out what costs more and what has no documented price; where prices are in several units,
    say in which `unit`. Raises ValueError for a word that no model has, with what is known.
    """
    records, synonyms = _records()
    found = records
    one_of: Mapping[str, tuple[str | Iterable[str] | None, Callable[[ModelInfo], str | None]]] = {
        "output": (output, lambda record: record.output),
        "provider": (provider, lambda record: record.provider),
        "family": (family, lambda record: record.family),
        "unit": (unit, lambda record: record.unit),
    }
    for kind, (given, value_of) in one_of.items():
        if given is not None:
            words = _known(kind, given, [value for record in records if (value := value_of(record))])
            found = [record for record in found if value_of(record) in words]
    all_of: Mapping[str, tuple[str | Iterable[str] | None, Callable[[ModelInfo], tuple[str, ...]]]] = {
        "input": (inputs, lambda record: record.inputs),
        "role": (roles, lambda record: record.roles),
        "tag": (tags, lambda record: record.tags),
    }
    for kind, (given, values_of) in all_of.items():
        if given is not None:
            known = [value for record in records for value in values_of(record)]
            words = _known(kind, given, known, synonyms if kind == "role" else {})
            found = [record for record in found if words <= {*values_of(record)}]
    if max_price is None:
        return found[:]
    most = _amount(max_price)
    priced = [record for record in found if record.price is not None]
    _one_unit(priced)
    return [record for record in priced if record.price is not None and record.price <= most]


@cache
def _records() -> tuple[list[ModelInfo], dict[str, str]]:
    """What is known of each model, and other words for roles."""
    data = json.loads((Path(__file__).parent / "_models.json").read_bytes())
    return [*map(_record, data["models"])], data["synonyms"]


def _record(row: Mapping[str, Any]) -> ModelInfo:
    provider, _, id = row["name"].partition("/")
    values: dict[str, Any] = {
        key: tuple(cast("list[str]", value)) if isinstance(value, list) else value
        for key, value in row.items()
    }
    values |= {key: Decimal(row[key]) for key in ("price", "seconds") if key in row}
    values |= {"provider": provider, "id": id}
    return ModelInfo(**values)


def _known(
    kind: str, given: str | Iterable[str], known: Iterable[str], synonyms: Mapping[str, str] | None = None
) -> set[str]:
    """The words that are asked for, as records have them. Raises ValueError for one that no record has."""
    words = {given} if isinstance(given, str) else {*given}
    synonyms = synonyms or {}
    all_known = sorted({*known})
    for word in sorted(words, key=str):
        if word not in all_known and word not in synonyms:
            raise ValueError(_unknown(kind, word, [*all_known, *synonyms], all_known))
    return {synonyms.get(word, word) for word in words}


def _unknown(kind: str, word: object, candidates: list[str], known: list[str]) -> str:
    meant = closest(word, candidates) if isinstance(word, str) else None
    hint = f"; did you mean {meant!r}?" if meant is not None else ""
    more = f" and {len(known) - _SHOWN} more" if len(known) > _SHOWN else ""
    listed = f"{', '.join(known[:_SHOWN])}{more}" if known else "none"
    return f"there is no {kind} {word!r}{hint or ';'} known: {listed}"


def _amount(most: Decimal | int | str | float) -> Decimal:
    try:
        amount = Decimal(str(most))
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite():
        raise ValueError(f"max_price is an amount, such as 5 or 2.50, not {most!r}")
    return amount


def _one_unit(priced: Iterable[ModelInfo]) -> None:
    """Raises ValueError where prices cannot be compared."""
    units = {
        record.unit if _CURRENCY.fullmatch(record.unit or "") else f"{record.unit} of {record.provider}"
        for record in priced
    }
    if len(units) > 1:
        listed = ", ".join(sorted(map(str, units)))
        raise ValueError(
            f"max_price compares prices of one unit, and these are in {listed}; name a unit or a provider"
        )
