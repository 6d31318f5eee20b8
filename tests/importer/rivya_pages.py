"""Pages in Rivya's layout made of facts, in any language and form: what a saved page would be if the facts were so."""

from __future__ import annotations

import html
import json
import random
from dataclasses import dataclass, field
from typing import Any

FORMS = ("md", "md-labels", "glued", "html")


@dataclass(frozen=True)
class Locale:
    """A language: two words for yes and no, and sentences made of words of its letters."""

    letters: str
    yes: str
    no: str
    space: str = " "
    stop: str = "."
    comma: str = ", "
    seed: int = 1

    def words(self, at: int, count: int) -> str:
        """The same words for the same place each time."""
        choose = random.Random(f"{self.seed} {at}")
        found = [
            "".join(choose.choice(self.letters) for _ in range(choose.randint(3, 8))) for _ in range(count)
        ]
        return self.space.join(found).capitalize()

    def sentence(self, at: int) -> str:
        return self.words(at, 6) + self.comma + self.words(at + 500, 3).lower() + self.stop


@dataclass(frozen=True)
class Row:
    """One parameter of a model."""

    key: str
    type: str
    description: str
    required: bool = False
    default: str | None = None
    options: tuple[str, ...] | None = None
    range: str | None = None

    def cells(self, locale: Locale) -> tuple[str, ...]:
        return (
            self.key,
            self.type,
            locale.yes if self.required else locale.no,
            self.default or "-",
            self.range or "-",
            ", ".join(self.options) if self.options else "-",
            self.description,
        )


@dataclass(frozen=True)
class Model:
    """The facts of one page."""

    rows: tuple[Row, ...]
    id: str = "tiny-model-2"
    title: str = "Tiny Model 2"
    credits: str = "0.5"
    billing: str = "METERED"
    limit: int | None = 5000
    prompt_required: bool = True
    files: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    max_files: int = 3

    @property
    def sample(self) -> dict[str, Any]:
        values = {}
        for row in self.rows:
            value = row.default or (row.options or ("Optional text",))[0]
            values[row.key] = json.loads(value) if row.type == "number" and row.default else value
        return values


def render(model: Model, locale: Locale, form: str) -> str:
    """The page as it is saved."""
    blocks = list(_blocks(model, locale, labels=form != "md"))
    if form == "html":
        body = "\n".join(_as_html(block) for block in blocks)
        return f"<!DOCTYPE html>\n<html lang='en'>\n<head><title>x</title></head>\n<body>\n{body}\n</body></html>\n"
    between = "\n\n" if form == "glued" else "\n"
    text = between.join(_as_text(block, form == "glued") for block in blocks)
    # On unlabelled pages the next heading touches the last brace.
    return (text if form == "glued" else text.replace("}\n\x01", "}")).replace("\x01", "") + "\n"


def _as_text(block: object, glued: bool) -> str:
    if isinstance(block, str):
        return block
    if isinstance(block, dict):
        text = json.dumps(block, indent=2, ensure_ascii=False)
        return text if glued else "\n".join(line.strip() for line in text.split("\n"))
    assert isinstance(block, tuple)
    if glued:
        return "\n".join("".join(row) for row in block)
    head, *rows = ("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in block)
    return "\n".join([head, "|" + "---|" * len(block[0]), *rows])


def _as_html(block: object) -> str:
    if isinstance(block, str):
        return f"<p>{html.escape(block.removeprefix(chr(1)))}</p>"
    if isinstance(block, dict):
        return f"<pre><code>{html.escape(json.dumps(block, indent=2, ensure_ascii=False))}</code></pre>"
    assert isinstance(block, tuple)
    head, *rows = block
    cells = "".join(f"<th>{html.escape(cell)}</th>" for cell in head)
    lines = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in rows)
    return f"<table><thead><tr>{cells}</tr></thead><tbody>{''.join(f'<tr>{row}</tr>' for row in lines)}</tbody></table>"


def _blocks(model: Model, locale: Locale, labels: bool) -> Any:
    said = locale.words
    limit = f"{model.limit}{locale.space}{said(7, 1)}" if model.limit else said(8, 3)
    yield f"{model.title} API {said(1, 1)}"
    yield f"{said(2, 2)} {model.title} {said(3, 1)} Rivya Public API v1 {said(4, 2)} {model.id}, Files API{locale.stop}"
    badge = f"{said(5, 2)}; {said(6, 1)} Files API{said(9, 1)}" if model.files else said(5, 3)
    if labels:
        yield badge
    values = (
        model.id,
        "text, file" if model.files else "text",
        said(10 if model.files else 11, 4),
        model.credits,
        said(12, 1),
        model.billing,
        limit,
    )
    for at, value in enumerate(values):
        if labels:
            yield said(20 + at, 2)
        yield value
    yield said(30, 2)
    yield f"{said(31, 4)} params{locale.stop}"
    heads = tuple(said(40 + at, 1) for at in range(7))
    described = (
        f"{said(51, 2)} {model.limit} {said(52, 2)}{locale.stop}" if model.limit else locale.sentence(53)
    )
    yield (
        (*heads[:4], heads[6]),
        ("model", "string", locale.yes, model.id, f"{said(50, 1)} {model.id} {said(57, 1)}{locale.stop}"),
        ("prompt", "string", locale.yes if model.prompt_required else locale.no, "-", described),
        ("params", "object", locale.no, "-", locale.sentence(54)),
        ("client_request_id", "string", locale.no, "-", locale.sentence(55)),
    )
    yield said(60, 2)
    if model.rows:
        yield (heads, *(row.cells(locale) for row in model.rows))
    if model.files:
        yield from _uploads(model, locale, labels)
    request = {"model": model.id, "prompt": "A small picture", "params": model.sample}
    yield said(70, 2)
    yield request
    if model.files:
        yield "\x01" + said(71, 2)
        media = [{"url": "https://cdn.example.com/a.png", "kind": "image"}]
        yield {**request, "params": {**model.sample, "referenceMediaItems": media}}
    yield "\x01" + said(72, 2)
    yield locale.sentence(73)
    yield {"id": "task_example", "status": "queued", "model": model.id, "reserved_credits": 1, "error": None}
    yield "\x01" + said(74, 2)
    yield "validation_failed, insufficient_credits, not_found"
    yield locale.sentence(75 if model.files else 73)


def _uploads(model: Model, locale: Locale, labels: bool) -> Any:
    said = locale.words
    values = (
        f"{said(81, 3)} {model.max_files} {said(82, 2)}{locale.stop}",
        str(model.max_files),
        ", ".join(model.files),
        f"{said(83, 3)} /api/v1/files {said(84, 2)}{locale.stop}",
    )
    yield said(85, 2)
    yield f"{said(86, 4)} params.referenceMediaItems{locale.stop}"
    for at, value in enumerate(values):
        if labels:
            yield said(90 + at, 2)
        yield value
    rows = ((kind, size, ", ".join(types)) for kind, (size, types) in model.files.items())
    yield (("kind", said(95, 2), said(96, 2)), *rows)
