"""What `show`, `validate` and `cost` share: one model by its name, and a request from a file."""

from __future__ import annotations

import argparse
import json
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from specpress.catalog.model import Model
from specpress.cli.console import Console, Refused
from specpress.diagnostics import has_errors, suggestion
from specpress.load import discover
from specpress.pipeline.work import Text, read_model, read_provider
from specpress.report import as_text
from specpress.runtime.quantity import measured
from specpress.source import read_bytes


def find_model(parsed: argparse.Namespace, console: Console) -> Model | None:
    """The model that was named; None where its spec is broken, which is printed then."""
    if not parsed.specs.is_dir():
        raise Refused(
            f"there is no folder {parsed.specs}; name one by --specs, or make one by `specpress init`"
        )
    found = discover(parsed.specs)
    names = {f"{file.provider}/{file.model}": file for file in found.files if file.kind == "model"}
    if parsed.model not in names:
        hint = suggestion(parsed.model, names) or f"there are: {', '.join(sorted(names)) or 'none'}"
        raise Refused(f"there is no model {parsed.model!r}; {hint}")
    wanted = names[parsed.model]
    files = [file for file in found.files if file.kind == "provider" and file.provider == wanted.provider]
    texts = []
    for file in (*files, wanted):
        data = read_bytes(file.path, file.shown)
        if not isinstance(data, bytes):
            console.write(as_text((data,), console.colour))
            return None
        texts.append(Text(file, data))
    if len(texts) < 2:
        raise Refused(f"{wanted.provider} has no provider.yaml; `specpress check` tells more")
    provider_spec, _, problems = read_provider(texts[0])
    model = None
    if provider_spec is not None and not has_errors(problems):
        model, more = read_model(texts[1], provider_spec)
        problems = (*problems, *more)
    if has_errors(problems) or model is None:
        console.write(as_text(tuple(sorted(problems)), console.colour))
        return None
    return model


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
