"""What `show`, `validate`, `cost` and `translate` share: a model by its name, and a request from a file."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection, Iterable
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from specpress.base.diagnostics import has_errors, suggestion
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.read import model_names, read
from specpress.cli.console import Console, Refused
from specpress.cli.report import as_text
from specpress.lint import check_model
from specpress.runtime.quantity import measured


def find_model(parsed: argparse.Namespace, console: Console) -> Model | None:
    """The model that was named; None where its spec is broken, which is printed then."""
    catalog = find_models(parsed.specs, (parsed.model,), console)
    return None if catalog is None else catalog.models[parsed.model]


def find_models(specs: Path, names: Collection[str], console: Console) -> Catalog | None:
    """The catalogue of the models that were named; None where a spec is broken, which is printed then."""
    if not specs.is_dir():
        raise Refused(f"there is no folder {specs}; name one by --specs, or make one by `specpress init`")
    catalog, problems = read(specs, names)
    problems = (*problems, *(problem for model in catalog.models.values() for problem in check_model(model)))
    if has_errors(problems):
        console.write(as_text(tuple(sorted(problems)), console.colour))
        return None
    for name in names:
        if name not in catalog.models:
            raise Refused(f"there is no model {name!r}; {meant(name, model_names(specs))}")
    return catalog


def meant(name: str, names: Iterable[str]) -> str:
    """What may be meant by a name that no model has: one like it, or else those of its provider, or the providers."""
    known = sorted(names)
    own = [one for one in known if one.partition("/")[0] == name.partition("/")[0]]
    providers = dict.fromkeys(f"{one.partition('/')[0]}/…" for one in known)
    return suggestion(name, known) or f"there are: {', '.join(own or providers) or 'none'}"


def read_request(name: str) -> Any:
    """The JSON of a file, or of standard input for `-`. Numbers with a fraction are exact."""
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise Refused(f"cannot read {name}: {error.strerror or error}") from None
    name = "standard input" if name == "-" else name
    try:
        return json.loads(data.decode("utf-8-sig"), parse_float=_decimal, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise Refused(f"{name} is not UTF-8 text (byte {error.start})") from None
    except json.JSONDecodeError as error:
        raise Refused(f"{name}:{error.lineno}:{error.colno}: not JSON: {error.msg}") from None
    except (ValueError, RecursionError) as error:
        raise Refused(f"{name}: not JSON that can be read: {error}") from None


def _decimal(text: str) -> Decimal:
    return Decimal(text)


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is not a JSON number")


def measures(parsed: argparse.Namespace) -> dict[str, Decimal]:
    """The measures that were given as NAME=NUMBER."""
    found: dict[str, Decimal] = {}
    for text in parsed.measure:
        name, _, value = text.partition("=")
        try:
            found.update(measured({name: Decimal(value)}) if name else {})
        except (InvalidOperation, ValueError):
            found.pop(name, None)
        if name not in found:
            raise Refused(
                f"--measure {text!r}: write a name and a number of 0 or more, such as audio_seconds=12"
            )
    return found
