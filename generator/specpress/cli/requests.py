"""What `show`, `validate`, `cost` and `translate` share: a model by its name, and a request from a file."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from specpress.base.diagnostics import has_errors, suggestion
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.read import Text, read_model, read_provider
from specpress.cli.console import Console, Refused
from specpress.cli.report import as_text
from specpress.runtime.quantity import measured
from specpress.spec.load import Found, SpecFile, discover
from specpress.spec.yaml import read_bytes


def find_model(parsed: argparse.Namespace, console: Console) -> Model | None:
    """The model that was named; None where its spec is broken, which is printed then."""
    read = read_named(find_specs(parsed.specs), parsed.model, console)
    return read and read[0]


def find_specs(specs: Path) -> Found:
    """The files of a catalogue."""
    if not specs.is_dir():
        raise Refused(f"there is no folder {specs}; name one by --specs, or make one by `specpress init`")
    return discover(specs)


def read_named(found: Found, name: str, console: Console) -> tuple[Model, Provider] | None:
    """The model of a name, and its provider; None where a spec is broken, which is printed then."""
    names = {f"{file.provider}/{file.model}": file for file in found.files if file.kind == "model"}
    if name not in names:
        raise Refused(f"there is no model {name!r}; {meant(name, names)}")
    wanted = names[name]
    files = [file for file in found.files if file.kind == "provider" and file.provider == wanted.provider]
    texts = [read_text(file, console) for file in (*files, wanted)]
    if len(texts) < 2:
        raise Refused(f"{wanted.provider} has no provider.yaml; `specpress check` tells more")
    if texts[0] is None or texts[1] is None:
        return None
    provider_spec, provider, problems = read_provider(texts[0])
    model = None
    if provider_spec is not None and not has_errors(problems):
        model, more = read_model(texts[1], provider_spec)
        problems = (*problems, *more)
    if has_errors(problems) or model is None or provider is None:
        console.write(as_text(tuple(sorted(problems)), console.colour))
        return None
    return model, provider


def meant(name: str, names: Iterable[str]) -> str:
    """What may be meant by a name that no model has: one like it, or else those of its provider, or the providers."""
    known = sorted(names)
    own = [one for one in known if one.partition("/")[0] == name.partition("/")[0]]
    providers = dict.fromkeys(f"{one.partition('/')[0]}/…" for one in known)
    return suggestion(name, known) or f"there are: {', '.join(own or providers) or 'none'}"


def read_text(file: SpecFile, console: Console) -> Text | None:
    """A file with its bytes; None where it cannot be read, which is printed then."""
    data = read_bytes(file.path, file.shown)
    if isinstance(data, bytes):
        return Text(file, data)
    console.write(as_text((data,), console.colour))
    return None


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
