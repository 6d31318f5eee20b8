"""`specpress models`: a line for each model of the catalogue, or some of them."""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from datetime import date
from typing import Any, get_args

from specpress.base.diagnostics import has_errors, suggestion
from specpress.catalog.json_values import plain
from specpress.catalog.model import Model
from specpress.catalog.read import provider_names, read
from specpress.check.overview import overview
from specpress.cli.console import Console, Refused
from specpress.cli.report import as_text, json_result, visible
from specpress.spec.model import Modality
from specpress.wording.price import price_text

HEADINGS = ("model", "title", "output", "inputs", "price", "state")
WORTH = ("model", "output", "state", "price", "title", "inputs")
"""The columns in the order in which a narrow terminal gets them."""
NARROWEST = 12
"""A column is not cut below so many characters; where it has no room for them, it is left out."""
GAP = "  "


def run(parsed: argparse.Namespace, console: Console) -> int:
    """List the models that were asked for; 1 where a spec is broken, whose model is not in the list."""
    only = (
        None
        if parsed.provider is None
        else (_known("provider", parsed.provider, provider_names(parsed.specs)),)
    )
    if parsed.modality is not None:
        _known("modality", parsed.modality, get_args(Modality))
    catalog, problems = read(parsed.specs, only)
    today = parsed.today or date.today()
    models = [model for model in catalog.models.values() if parsed.modality in (None, model.modality)]
    problems = tuple(problem for problem in problems if has_errors((problem,)))
    if parsed.format == "json":
        console.write(json_result({"models": [_row(model, today) for model in models]}, problems))
        return int(bool(problems))
    rows = [dict(zip(HEADINGS, _cells(model, today), strict=True)) for model in models]
    for line in table(rows, console.width):
        console.print(line)
    console.write(as_text(problems, console.colour))
    console.tell(f"{len(rows)} model{'s' * (len(rows) != 1)}")
    return int(bool(problems))


def _known(kind: str, name: str, known: Sequence[str]) -> str:
    if name not in known:
        hint = suggestion(name, known) or f"there are: {', '.join(known) or 'none'}"
        raise Refused(f"there is no {kind} {name!r}; {hint}")
    return name


def _row(model: Model, today: date) -> dict[str, Any]:
    """A model for programs, with its overview as in `catalog.json`; `show --format json` prints a price in full."""
    return {
        "name": model.name,
        "provider": model.provider,
        "id": model.id,
        "title": model.title,
        "family": model.family,
        **overview(model).to_json(),
        "price_text": _price(model),
        "works": not _is_over(model, today),
        "deprecated": plain(model.deprecated) if model.deprecated else None,
    }


def _cells(model: Model, today: date) -> tuple[str, ...]:
    price, inputs = _price(model) or "not documented", ", ".join(overview(model).inputs)
    return model.name, model.title, model.modality, inputs, price, _state(model, today)


def _price(model: Model) -> str | None:
    return price_text(model.price.formula, model.request) if model.price else None


def _state(model: Model, today: date) -> str:
    if model.deprecated is None:
        return ""
    if model.deprecated.until is None:
        return "deprecated"
    return f"{'ended' if _is_over(model, today) else 'works until'} {model.deprecated.until}"


def _is_over(model: Model, today: date) -> bool:
    until = model.deprecated.until if model.deprecated else None
    return until is not None and until <= today


def table(rows: Sequence[dict[str, str]], width: int | None) -> list[str]:
    """The rows below their headings, in lines that are no wider than a terminal of so many columns; None: any width.

    Columns of more worth get their room first; the others are cut or left out. A name stays whole, to be copied.
    """
    if not rows:
        return []
    shown = [{name: visible(text) for name, text in row.items()} for row in rows]
    cells = [{name: name for name in HEADINGS}, *shown]
    full = {name: max(len(row[name]) for row in cells) for name in HEADINGS if any(row[name] for row in rows)}
    left = math.inf if width is None else width
    widths: dict[str, int] = {}
    for name in filter(full.__contains__, WORTH):
        least = full[name] if name == "model" else min(full[name], NARROWEST)
        if not widths or least + len(GAP) <= left:
            widths[name] = least
            left -= least + len(GAP) * (len(widths) > 1)
    for name in widths:
        more = int(max(0, min(left, full[name] - widths[name])))
        widths[name] += more
        left -= more
    columns = [name for name in HEADINGS if name in widths]
    return [GAP.join(_fitted(row[name], widths[name]) for name in columns).rstrip() for row in cells]


def _fitted(text: str, width: int) -> str:
    return text.ljust(width) if len(text) <= width else f"{text[: width - 1]}…"
