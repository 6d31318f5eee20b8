"""What `show`, `validate`, `cost` and `translate` share: a model by its name, and a request from a file."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple

from specpress.base.diagnostics import Diagnostic, Span, begun, closest, has_errors, suggestion
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.read import model_names, read
from specpress.check import Problem, problems
from specpress.cli.console import Console, Refused
from specpress.cli.report import as_text, json_result, json_row, visible
from specpress.lint import check_model
from specpress.runtime.cost import Cost, cost
from specpress.runtime.price import Price
from specpress.runtime.quantity import measured
from specpress.runtime.values import DEEPEST, OVERFLOW, is_deep_text

_MAX_BYTES = 32_000_000
"""Of a request: files in it as Base64 have room, and what is no request does not fill the memory."""


def find_model(parsed: argparse.Namespace, console: Console) -> Model | None:
    """The model that was named; None where its spec is broken, which is printed then."""
    catalog = find_models(parsed, (parsed.model,), console)
    return None if catalog is None else catalog.models[parsed.model]


def find_models(parsed: argparse.Namespace, names: Collection[str], console: Console) -> Catalog | None:
    """The catalogue of the models that were named; None where a spec is broken, which is printed then."""
    catalog, diagnostics = read(parsed.specs, names)
    found = (each for model in catalog.models.values() for each in check_model(model))
    diagnostics = (*diagnostics, *begun(found, None))
    if has_errors(diagnostics):
        diagnostics = tuple(sorted(diagnostics))
        is_json = parsed.format == "json"
        console.write(json_result({}, diagnostics) if is_json else as_text(diagnostics, console.colour))
        return None
    for name in names:
        if name not in catalog.models:
            raise Refused(no_model(name, parsed.specs))
    return catalog


def no_model(name: str, specs: Path) -> str:
    """That no model has this name, and which may be meant: one of its id, one like it, or where all are listed."""
    known = model_names(specs)
    provider, slash, id = name.rpartition("/")
    namesakes = [model for model in known if model.partition("/")[2] == id]
    ids = [model.partition("/")[2] for model in known if model.partition("/")[0] == provider]
    if not slash and any(model.partition("/")[0] == name for model in known):
        return f"{name!r} is a provider; `specpress models --provider {name}` lists its models"
    if namesakes:
        meant = f"did you mean {' or '.join(map(repr, namesakes))}?"
    elif (like := closest(id, ids)) is not None:
        meant = f"did you mean '{provider}/{like}'?"
    else:
        which = f" --provider {provider}" * bool(ids)
        meant = (
            not ids and suggestion(name, known)
        ) or f"`specpress models{which}` lists those that there are"
    return f"there is no model {name!r}; {meant}"


class Judged(NamedTuple):
    """A request that was checked, and its price where it and the docs have one."""

    model: Model
    body: Any
    problems: Sequence[Problem]
    price: Cost | None

    def lines(self) -> list[str]:
        """A line for each problem."""
        return [
            f"{visible(problem.place())}: {problem.reason}: {visible(problem.message)}"
            for problem in self.problems
        ]

    def rows(self, file: str) -> list[dict[str, Any]]:
        """The problems as `check` prints those of a file, each with its JSON pointer; its line is not known."""
        return [
            {**json_row(Diagnostic(Span(file), problem.reason, problem.message)), "pointer": problem.pointer}
            for problem in self.problems
        ]


def judge(parsed: argparse.Namespace, console: Console) -> Judged | None:
    """The request that was named, checked and priced; None where the model's spec is broken, which is printed then."""
    model = find_model(parsed, console)
    if model is None:
        return None
    measures = _measures(parsed.measure, model.price.formula if model.price else _NO_PRICE)
    body = read_request(parsed.file)
    wrong = problems(model, body)
    price = model.price if not wrong else None
    return Judged(model, body, wrong, cost(price.formula, body, measures) if price is not None else None)


_NO_PRICE = Price(kind="free", unit="")
"""Stands for the price of a model whose docs give none: what is measured is a number there."""


def read_request(name: str) -> Any:
    """The JSON of a file, or of standard input for `-`. Numbers with a fraction are exact.

    What is nested too deep is not read: a value stands for it of which every checker says so.
    """
    try:
        if name == "-":
            data = sys.stdin.buffer.read(_MAX_BYTES + 1)
        else:
            with open(name, "rb") as file:
                data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise Refused(f"cannot read {name}: {error.strerror or error}") from None
    name = "standard input" if name == "-" else name
    if len(data) > _MAX_BYTES:
        raise Refused(f"{name} has more than {_MAX_BYTES:,} bytes; send files by their addresses instead")
    try:
        text = data.decode("utf-8-sig")
        if is_deep_text(text):
            return _BEYOND
        return json.loads(text, parse_float=_exact, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise Refused(f"{name} is not UTF-8 text (byte {error.start})") from None
    except json.JSONDecodeError as error:
        raise Refused(f"{name}:{error.lineno}:{error.colno}: not JSON: {error.msg}") from None
    except ValueError as error:
        raise Refused(f"{name}: not JSON that can be read: {error}") from None


_BEYOND = json.loads("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1))
"""Stands for any request that is nested too deep: the checker says the same of all."""


def _exact(text: str) -> Decimal:
    """A number digit for digit; one whose exponent no decimal can have is beyond every float, or nothing."""
    try:
        return Decimal(text)
    except InvalidOperation:
        value = Decimal(float(text))
        return value if value.is_finite() else OVERFLOW.copy_sign(value)


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is not a JSON number")


def _measures(texts: Iterable[str], price: Price) -> dict[str, Decimal | str]:
    """The measures that were given as NAME=VALUE, as a price reads them; the last of a name counts."""
    measures: dict[str, Decimal | str] = {}
    for text in texts:
        name, mark, value = text.partition("=")
        try:
            if not (name and mark):
                raise ValueError("a measure has a name and a value")
            measures |= measured({name: value}, price)
        except ValueError as error:
            raise Refused(f"--measure {text!r}: {error}; write it as in audio_seconds=12") from None
    return measures
