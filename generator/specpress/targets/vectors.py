"""The target `vectors`: for each model a file of requests with their expected verdict."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from specpress.base.json_text import json_line
from specpress.base.safe_filenames import as_path
from specpress.catalog import Catalog
from specpress.catalog.json_values import pointer
from specpress.catalog.model import Model
from specpress.catalog.values import ABSENT
from specpress.check.vectors import Vector, minimal, vectors
from specpress.targets.base import ModelTarget, Outputs

MOST_CHANGES = 2
"""A vector that differs from the base in more places has its whole request."""
LONGEST_STATED = 100
"""Of longer texts it is told what repeats in them."""
_REPEATED = re.compile("(?P<repeated>(?P<unit>.{1,5}?)(?P=unit){19,})(?P<rest>.*)", re.DOTALL)


class Vectors(ModelTarget):
    """`vectors/<provider>/<model>.json`."""

    name = "vectors"
    summary = "requests with their expected verdict, place, reason and price, for tests in any language"

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """One file a model."""
        del catalog
        return {model.name: Outputs(files={_path(model): _file(model)}) for model in models}


def _path(model: Model) -> str:
    return f"vectors/{as_path(model.name)}.json"


def _file(model: Model) -> bytes:
    """One vector a line: a file of hundreds stays readable, and a diff shows which ones changed.

    The form is told in `specpress.runtime.vectors`, which reads it.
    """
    base = minimal(model)
    all_vectors = vectors(model, base)
    price = next(vector.price for vector in all_vectors if repr(vector.request) == repr(base))
    head = {"model": model.name, "version": 2, "base": base, **({} if price is None else {"price": price})}
    lines = ",\n".join([f"    {json_line(_row(vector, base, price))}" for vector in all_vectors])
    rows = "".join(f"  {json_line(key)}: {json_line(value)},\n" for key, value in head.items())
    return f'{{\n{rows}  "vectors": [\n{lines}\n  ]\n}}\n'.encode()


def _row(vector: Vector, base: Any, price: dict[str, Any] | None) -> dict[str, Any]:
    """A vector as what differs from the base of its file."""
    row: dict[str, Any] = {"name": vector.name}
    changes = list(_changes(base, vector.request))
    if len(changes) > MOST_CHANGES or any(not at for at, _ in changes):
        row["request"] = vector.request
    else:
        row |= _stated(changes)
    if vector.problems:
        row["problems"] = [
            {"at": problem.pointer, "reason": problem.reason}
            if problem.layer == "schema"
            else {"at": problem.pointer, "reason": problem.reason, "layer": problem.layer}
            for problem in vector.problems
        ]
    elif vector.price != price:
        row["price"] = vector.price
    return row


def _changes(base: Any, request: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    """What makes a request of another: values by their pointers, `ABSENT` for a key that is taken out.

    An object whose keys would come to stand in another order is given as a whole: problems are told in that order.
    """
    if request is base:
        return
    if isinstance(base, dict) and isinstance(request, dict):
        kept = [key for key in base if key in request]
        if [*islice(request, len(kept))] == kept:
            yield from ((at + pointer((key,)), ABSENT) for key in base if key not in request)
            for key, value in request.items():
                if key not in base:
                    yield at + pointer((key,)), value
                elif value is not base[key]:
                    yield from _changes(base[key], value, at + pointer((key,)))
            return
    elif isinstance(base, list) and isinstance(request, list) and len(base) == len(request):
        for index, (old, new) in enumerate(zip(base, request, strict=True)):
            yield from _changes(old, new, f"{at}/{index}")
        return
    if repr(request) != repr(base):  # which tells 1 from 1.0 and from true
        yield at, request


def _stated(changes: list[tuple[str, Any]]) -> dict[str, Any]:
    """Changes as a vector says them, long texts by what repeats in them."""
    values: dict[str, Any] = {}
    repeat: dict[str, tuple[str, int]] = {}
    for at, value in changes:
        if value is ABSENT:
            continue
        values[at] = value
        if isinstance(value, str) and len(value) > LONGEST_STATED and (text := _REPEATED.fullmatch(value)):
            repeat[at] = text["unit"], text.end("repeated") // len(text["unit"])
            values[at] = text["rest"]
    removed = [at for at, value in changes if value is ABSENT]
    said = {"set": values, "repeat": repeat, "remove": removed}
    return {word: part for word, part in said.items() if part}
