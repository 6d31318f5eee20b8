"""`specpress translate`: a request for one model, conversion into the same request for another of its family."""

from __future__ import annotations

import argparse

from specpress.base.json_text import json_text
from specpress.catalog import Catalog
from specpress.catalog.model import Family
from specpress.cli.console import Console, Refused
from specpress.cli.report import visible
from specpress.cli.requests import find_models, read_request
from specpress.convert import Conversion, Side, convert


def run(parsed: argparse.Namespace, console: Console) -> int:
    """0 with the new request; 1 where it is refused, or a spec is broken."""
    catalog = find_models(parsed, (parsed.source, parsed.target), console)
    if catalog is None:
        return 1
    models = (catalog.models[name] for name in (parsed.source, parsed.target))
    source, target = (Side(model, catalog.provider_of(model)) for model in models)
    conversion = convert(
        _family(catalog, source, target), source, target, read_request(parsed.file), parsed.drop
    )
    if parsed.format == "json":
        console.write(json_text(conversion.to_json()))
    else:
        _tell(conversion, console)
    return 1 if conversion.refusals else 0


def _tell(conversion: Conversion, console: Console) -> None:
    """The request as the result, and everything else beside it."""
    for refusal in conversion.refusals:
        for line in str(refusal).split("\n"):
            console.complain(visible(line))
    for note in conversion.notes:
        for line in str(note).split("\n"):
            console.tell(visible(line))
    if conversion.refusals:
        console.tell(
            f"{len(conversion.refusals)} reason{'s' * (len(conversion.refusals) != 1)} not to translate this"
        )
    else:
        console.write(json_text(conversion.request))


def _family(catalog: Catalog, source: Side, target: Side) -> Family:
    """The family of both models."""
    family = catalog.family_of(source.model)
    if source.name == target.name:
        return family or Family(id="", title="", members=(source.name,))
    if family is None or source.model.family != target.model.family:
        raise Refused(
            f"{source.name} and {target.name} are not of one family; `family` in their files and a file under "
            "families say that two models are the same"
        )
    return family
