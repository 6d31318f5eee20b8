"""`specpress show`: what is known of a model, what is not, and where it was read."""

from __future__ import annotations

import argparse
import re
import textwrap
from collections.abc import Iterator, Mapping

from specpress.base.json_text import json_line, json_text
from specpress.catalog.constraints import Mode
from specpress.catalog.model import Model, RateLimit, Source
from specpress.catalog.types import Field, ObjectType, alternatives_in, walk
from specpress.catalog.values import ABSENT, Path, Provenance
from specpress.check.overview import catalog_entry
from specpress.cli.console import Console
from specpress.cli.report import visible
from specpress.cli.requests import find_model
from specpress.wording import facts
from specpress.wording.constraints import condition_text, rule_text
from specpress.wording.phrases import remarks
from specpress.wording.price import price_text
from specpress.wording.translator import PLAIN


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print the model for a person, or as it stands in catalog.json."""
    model = find_model(parsed, console)
    if model is None:
        return 1
    if parsed.format == "json":
        console.write(json_text(catalog_entry(model)))
        return 0
    for line in lines(model):
        for part in _wrapped(visible(line), console.width):
            console.print(part)
    return 0


def _wrapped(line: str, width: int | None) -> list[str]:
    """The line as a terminal can hold it: what does not fit goes on below, further in than it began."""
    if width is None or len(line) <= width:
        return [line]
    start = re.match(" *", line)
    inner = f"{start[0] if start else ''}    "
    # The columns of a table stay as far apart as they are.
    return textwrap.wrap(
        line,
        max(width, len(inner) + 20),
        subsequent_indent=inner,
        replace_whitespace=False,
        break_on_hyphens=False,
    )


def lines(model: Model) -> Iterator[str]:
    """The model as lines of text."""
    yield f"{model.name}: {model.title} ({model.modality})"
    if model.summary:
        yield f"  {model.summary}"
    if model.deprecated:
        yield f"  {facts.deprecation_text(model.deprecated)}"
    if model.inputs:
        yield f"  inputs: {', '.join(model.inputs)}"
    yield f"  price: {_price(model)}"
    if model.rate_limit:
        yield f"  rate limit: {_rate_limit(model.rate_limit)}"
    yield from _section("parameters", list(_table(model)))
    yield from _section("rules", [rule_text(rule, owner, path=path) for path, owner, rule in model.rules()])
    yield from _section("modes", [_mode(mode, model) for mode in model.modes])
    yield from _section("uploads", list(_uploads(model)))
    yield from _section("notes", list(_notes(model)))
    yield from _section("not known", list(_unknown(model)))
    yield from _section("not documented, but concluded or observed", list(_concluded(model)))
    yield from _section("contradictions", list(_contradictions(model)))
    yield from _section("sources", list(map(_source, model.sources)))


def _source(source: Source) -> str:
    cut = f"; our copy ends in {source.ends_in}" if source.ends_in is not None else ""
    place = f", at {source.pointer}" if source.pointer is not None else ""
    texts = "; its texts are kept" if source.texts is not None else ""
    license = f"; licence: {source.document_license}" if source.document_license is not None else ""
    return f"{source.id}: {source.title} [{source.language}]{place}, read {source.read}{cut}{license}{texts}"


def _rate_limit(limit: RateLimit) -> str:
    parts = [f"{limit.requests} requests in {limit.seconds} seconds"] if limit.requests else []
    parts += [f"{limit.concurrent} tasks at once"] if limit.concurrent else []
    return ", ".join(parts)


def _mode(mode: Mode, model: Model) -> str:
    when = "" if mode.when is None else f", when {condition_text(mode.when, model.request)}"
    texts = [text for text in (mode.description, mode.needs and f"Needs: {mode.needs}") if text]
    return f"{facts.title_text(mode.title, mode.name)}{when}{': ' if texts else ''}{' '.join(texts)}"


def _contradictions(model: Model) -> Iterator[str]:
    for discrepancy in model.discrepancies:
        yield f"{discrepancy.about}: {' / '.join(reading.says for reading in discrepancy.readings)}"
        yield f"  taken: {discrepancy.chosen} {discrepancy.why}"


def _notes(model: Model) -> Iterator[str]:
    if model.note:
        yield model.note
    for path, field in walk(model.request):
        name = _name(path)
        if field.unavailable:
            yield f"{name}: {facts.unavailable_text(field.unavailable)}"
        if field.deprecated:
            yield f"{name}: {facts.deprecation_text(field.deprecated)}"
        if field.note:
            yield f"{name}: {field.note}"
        if field.media and field.media.note:
            yield f"{name}: {field.media.note}"
    for owner, note in (
        ("uploads", model.uploads and model.uploads.note),
        ("price", model.price and model.price.note),
    ):
        if note:
            yield f"{owner}: {note}"
    yield from (
        f"{rule_text(rule, owner, path=path)} {rule.note}" for path, owner, rule in model.rules() if rule.note
    )


def _section(title: str, rows: list[str]) -> Iterator[str]:
    if rows:
        yield ""
        yield f"{title}:"
        yield from (f"  {row}" for row in rows)


def _price(model: Model) -> str:
    price = model.price
    if price is None:
        return "the docs give none"
    parts = [price.billing] if price.billing else []
    parts += [f"the docs name {price.reference} {price.formula.unit}"] if price.reference is not None else []
    parts += [f"from {price.effective}"] if price.effective else []
    words = price_text(price.formula, model.request)
    return f"{words} ({', '.join(parts)})" if parts else words


def _table(model: Model) -> Iterator[str]:
    """Every parameter and what lies inside it, without the envelope."""
    rows = [("key", "type", "", "default", "allowed")]
    inside: set[Path] = set()
    fields = list(walk(model.request, unions=True))
    by_path = dict(fields)
    for path, field in fields:
        if field.parameter or any(path[: len(outer)] == outer for outer in inside):
            inside.add(path)
            rows.append(_row(_name(path), field, path, by_path))
            rows += _alternatives(_name(path), field)
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        yield "  ".join([*cells, row[4]]).rstrip()


def _name(path: Path) -> str:
    return ".".join(step for step in path if step != "*")


def _alternatives(name: str, field: Field) -> Iterator[tuple[str, str, str, str, str]]:
    """The keys of each object that a field may be, named after the alternative."""
    union = alternatives_in(field.type)
    if union is None:
        return
    for alternative, member in zip(facts.alternative_names(union), union.of, strict=True):
        fields = list(walk(member, unions=True)) if isinstance(member, ObjectType) else []
        by_path = dict(fields)
        for path, inner in fields:
            inner_name = f"{name}({alternative}).{_name(path)}"
            yield _row(inner_name, inner, path, by_path)
            yield from _alternatives(inner_name, inner)


def _row(name: str, field: Field, path: Path, fields: Mapping[Path, Field]) -> tuple[str, str, str, str, str]:
    holder = facts.optional_object(path, fields)
    required = "required" if holder is None else f"required where {_name(holder)} is given"
    default = "-" if field.default is ABSENT else json_line(field.default)
    return (
        name,
        facts.type_name(field),
        required if field.required else "",
        default,
        "; ".join(facts.allowed(field)),
    )


def _uploads(model: Model) -> Iterator[str]:
    if model.uploads is None:
        return
    yield from facts.file_counts(model.uploads)
    yield from (remarks(PLAIN, facts.media_limits(media)) for media in model.uploads.kinds)
    yield from facts.role_lines(model.uploads)


def _provenances(model: Model) -> Iterator[tuple[str, Provenance]]:
    yield "", model.provenance
    for path, field in walk(model.request):
        yield _name(path), field.provenance
        if field.media is not None:
            yield _name(path), field.media.provenance
    if model.uploads is not None:
        yield "uploads", model.uploads.provenance
        yield from ((f"uploads.{media.kind}", media.provenance) for media in model.uploads.kinds)
    yield from ((f"modes.{mode.name}", mode.provenance) for mode in model.modes)
    yield from ((f"rules.{number}", rule.provenance) for number, (*_, rule) in enumerate(model.rules(), 1))
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
