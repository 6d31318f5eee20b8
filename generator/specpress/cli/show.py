"""`specpress show`: what is known of a model, what is not, and where it was read."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from specpress.catalog.model import Model
from specpress.catalog.types import Field, walk
from specpress.catalog.values import ABSENT, Path, Provenance
from specpress.cli.console import Console
from specpress.cli.requests import find_model
from specpress.emit.catalog_json import model_json
from specpress.facts import allowed, type_name
from specpress.report import visible
from specpress.text import json_text
from specpress.words import price_in_words


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print the model for a person, or as it stands in catalog.json."""
    model = find_model(parsed, console)
    if model is None:
        return 1
    if parsed.json:
        console.write(json_text(model_json(model)))
        return 0
    for line in lines(model):
        console.print(visible(line))
    return 0


def lines(model: Model) -> Iterator[str]:
    """The model as lines of text."""
    yield f"{model.name}: {model.title} ({model.modality})"
    if model.summary:
        yield f"  {model.summary}"
    if model.inputs:
        yield f"  inputs: {', '.join(model.inputs)}"
    yield f"  price: {_price(model)}"
    yield from _section("parameters", list(_table(model)))
    yield from _section("rules", [rule.rule.text for _, rule in model.rules()])
    yield from _section("uploads", list(_uploads(model)))
    yield from _section("not known", list(_unknown(model)))
    yield from _section("not documented, but concluded or observed", list(_concluded(model)))
    yield from _section(
        "contradictions", [f"{one.about}: took {one.chosen} ({one.why})" for one in model.discrepancies]
    )
    yield from _section(
        "sources", [f"{one.id}: {one.title} [{one.language}], read {one.read}" for one in model.sources]
    )


def _section(title: str, rows: list[str]) -> Iterator[str]:
    if rows:
        yield ""
        yield f"{title}:"
        yield from (f"  {row}" for row in rows)


def _price(model: Model) -> str:
    if model.price is None:
        return "the docs give none"
    words = price_in_words(model.price.formula)
    return f"{words} ({model.price.billing})" if model.price.billing else words


def _table(model: Model) -> Iterator[str]:
    rows = [("key", "type", "", "default", "allowed")]
    rows += [_row(path, field) for path, field in model.parameters()]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        yield "  ".join([*cells, row[4]]).rstrip()


def _row(path: Path, field: Field) -> tuple[str, str, str, str, str]:
    default = "-" if field.default is ABSENT else json_text(field.default).strip()
    key = ".".join(step for step in path if step != "*")
    return key, type_name(field), "required" if field.required else "", default, "; ".join(allowed(field))


def _uploads(model: Model) -> Iterator[str]:
    if model.uploads is None:
        return
    if model.uploads.max_files is not None:
        yield f"at most {model.uploads.max_files} files in all"
    for media in model.uploads.kinds:
        size = f", at most {media.max_size}" if media.max_size else ""
        yield f"{media.kind}{size}{': ' if media.mime_types else ''}{', '.join(media.mime_types)}"
    for role in model.uploads.roles:
        yield f"number {role.position} is the {role.role}"


def _provenances(model: Model) -> Iterator[tuple[str, Provenance]]:
    yield "", model.provenance
    for path, field in walk(model.request):
        yield ".".join(step for step in path if step != "*"), field.provenance
    if model.uploads is not None:
        yield "uploads", model.uploads.provenance
    if model.price is not None:
        yield "price", model.price.provenance


def _unknown(model: Model) -> Iterator[str]:
    for name, provenance in _provenances(model):
        for fact, why in provenance.unknown:
            yield f"{name}.{fact}: {why}" if name else f"{fact}: {why}"


def _concluded(model: Model) -> Iterator[str]:
    for name, provenance in _provenances(model):
        for fact, why in (*provenance.inferred, *provenance.observed):
            yield f"{name}.{fact}: {why}" if name else f"{fact}: {why}"
