"""The values at the top of a Rivya page: seven in a fixed order, each with its label before it or without any.

The line of inputs is the anchor, for its words are English on every page; the price and the word for the billing
behind it tell whether labels stand between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from specpress.importer.extracted import Limit, Lost, Reading, Stated
from specpress.importer.layouts.rivya.outline import Outline
from specpress.importer.layouts.rivya.words import FOR_REFERENCES, MODALITIES, NOT_FOR_THE_MINIMUM
from specpress.importer.page import Line

Files = Literal["required", "required_for_reference_modes", "not_required"]

_INPUT = "(?:text|file|url|image|video|audio)"
_INPUTS = re.compile(rf"{_INPUT}(?:\s*[,،、]\s*{_INPUT})*")
_CREDITS = re.compile(r"\d{1,12}(?:\.\d{1,12})?")
_BILLING = re.compile(r"[A-Z][A-Z_]{2,40}")
_GROUPED = re.compile(
    r"(?<![\w.,-])([1-9]\d{0,2}(?:([.,'’])\d{3}(?:\2\d{3})*|(?:[ \u00a0\u2009\u202f]\d{3})+))(?![\w.,]*\d)"
)
"""A number whose thousands are apart: 5.000, 20,000, 1 800. A length has no fractions."""
_NUMBER = re.compile(r"(?<![\w.,-])\d{1,12}(?![\w.]*[A-Za-z0-9_]|[.,]\d)")
_API = "Rivya Public API v1"
_Unit = Literal["characters", "words", "tokens", "bytes"]
_UNITS: tuple[_Unit, ...] = ("words", "tokens", "bytes")
CUT = "Our copy of the page ends before it."


@dataclass(frozen=True, slots=True)
class Header:
    """The lines that hold the values; None for one before which the page ends."""

    step: int = 1
    """How many lines a value takes: 2 where its label stands before it."""
    id: Line | None = None
    inputs: Line | None = None
    files: Line | None = None
    credits: Line | None = None
    capability: Line | None = None
    billing: Line | None = None
    limit: Line | None = None


def header(lines: Sequence[Line], ids: Sequence[str]) -> Header:
    """Where the values stand. `ids` are the names that the model may have."""
    for at, line in enumerate(lines):
        if _INPUTS.fullmatch(line.text):
            step = _step(lines, at, ids)
            if step:
                places = [at + step * count for count in range(-1, 6)]
                values = (lines[place] if 0 <= place < len(lines) else None for place in places)
                return Header(step, *values)
    return Header()


def _step(lines: Sequence[Line], at: int, ids: Sequence[str]) -> int | None:
    """How many lines a value takes; None where these are not the values."""

    def text(place: int) -> str:
        return lines[place].text if 0 <= place < len(lines) else ""

    priced = [step for step in (1, 2) if _CREDITS.fullmatch(text(at + 2 * step))]
    billed = [step for step in priced if _BILLING.fullmatch(text(at + 4 * step))]
    named = [step for step in (1, 2) if text(at - step) in ids]
    cut = [step for step in named if step in priced or at + 2 * step >= len(lines)]
    return next((found[0] for found in (billed, cut) if len(found) == 1), None)


def model_of(head: Header, ids: Sequence[str], last: int) -> Reading[str]:
    """The model's id."""
    if head.id and re.fullmatch(r"\S+", head.id.text):
        return Stated(head.id.text, head.id.number)
    return Stated(ids[0], 1) if ids else Lost("The page does not show the model's id.", last)


def inputs_of(head: Header, outline: Outline) -> Reading[tuple[str, ...]]:
    """What a request can bring: text, file, url."""
    if head.inputs is None or head.inputs == outline.end:
        return Lost(CUT, outline.last)
    return Stated(tuple(re.split(r"\s*[,،、]\s*", head.inputs.text)), head.inputs.number)


def credits_of(head: Header, outline: Outline) -> Reading[Decimal | None]:
    """The base price."""
    if head.credits is None or head.credits == outline.end:
        return Lost(CUT, outline.last)
    text = head.credits.text
    if text == "-":
        return Stated(None, head.credits.number)
    if not _CREDITS.fullmatch(text):
        return Lost(f"The base price is written as {text!r}.", head.credits.number)
    return Stated(Decimal(text), head.credits.number)


def billing_of(head: Header, outline: Outline) -> Reading[str]:
    """FIXED or METERED."""
    if head.billing is None or head.billing == outline.end:
        return Lost(CUT, outline.last)
    if not _BILLING.fullmatch(head.billing.text):
        return Lost(f"{head.billing.text!r} is no word for a kind of billing.", head.billing.number)
    return Stated(head.billing.text, head.billing.number)


def modality_of(head: Header, outline: Outline) -> Reading[str | None]:
    """What the model makes, where the page's word for it is known."""
    if head.capability is None or head.capability == outline.end:
        return Lost(CUT, outline.last)
    modality = MODALITIES.get(head.capability.text.casefold())
    if modality is None:
        return Lost(
            f"What {head.capability.text!r} means in this language is not known.", head.capability.number
        )
    return Stated(modality, head.capability.number)


def limit_of(head: Header, outline: Outline) -> Reading[Limit | None]:
    """How long the prompt may be; a sentence without a number says that no limit is documented."""
    if head.limit is None or head.limit == outline.end:
        return Lost(CUT, outline.last)
    return limit_in(head.limit.text, head.limit.number)


def limit_in(text: str, line: int) -> Reading[Limit | None]:
    """The only number in a text. It counts characters, unless a word says otherwise."""
    text = text[:2000]
    numbers = _NUMBER.findall(_GROUPED.sub(lambda match: re.sub(r"\D", "", match[1]), text))
    if not numbers and not re.search(r"\d", text):
        return Stated(None, line)
    if len(numbers) != 1:
        return Lost(f"The limit is written as {text!r}.", line)
    unit: _Unit = next((unit for unit in _UNITS if re.search(rf"\b{unit}\b", text.lower())), "characters")
    return Stated(Limit(int(numbers[0]), unit=unit), line)


def files_of(
    head: Header, inputs: Reading[tuple[str, ...]], outline: Outline, sample: object
) -> Reading[Files]:
    """Whether uploads are needed: by a known phrase, or by what the page shows of uploads.

    In a language that is not known, a page with files among its inputs and a plain example without any needs them
    for references alone; one without such inputs and without such a section needs none.
    """
    if head.files is None or head.files == outline.end:
        return Lost(CUT, outline.last)
    line, phrase = head.files.number, head.files.text.casefold()
    if phrase in FOR_REFERENCES:
        return Stated("required_for_reference_modes", line)
    if phrase in NOT_FOR_THE_MINIMUM:
        return Stated("not_required", line)
    given = inputs.value if isinstance(inputs, Stated) else ()
    shown = any("referenceMediaItems" in one.text for one in outline.uploads)
    if "file" in given and len(given) > 1 and (shown or _badge(outline)):
        return Stated("required_for_reference_modes", line)
    if given and "file" not in given and sample is not None and not shown:
        return Stated("not_required", line)
    return Lost(f"What {head.files.text!r} means in this language is not known.", line)


def _badge(outline: Outline) -> bool:
    """Whether the line of badges above the values says that some modes use uploads."""
    return sum("Files API" in line.text for line in outline.header if _API not in line.text) > 1


def title_of(outline: Outline, ids: Sequence[str]) -> Reading[str]:
    """The model's name: what the page's heading and the sentence below it have in common."""
    for at, line in enumerate(outline.header[1:], 1):
        if _API in line.text:
            heading = outline.header[at - 1]
            name = _common(heading.text[:120], line.text[:1000])
            if name and any(_named(name, one) for one in ids):
                return Stated(name, heading.number)
            return Lost("Which part of the heading is the model's name cannot be told.", heading.number)
    return Lost("The page shows no heading above the sentence on the model.", outline.last)


def _common(heading: str, sentence: str) -> str:
    """The longest run of whole words of a heading that a sentence has too, without the word API at its ends."""
    edges = [at for at in range(len(heading) + 1) if _is_edge(heading, at)]
    best = ""
    for begin in edges:
        for end in edges:
            part = heading[begin:end].strip()
            if len(part) > len(best) and _stands_in(part, sentence):
                best = part
    return re.sub(r"^API\s+|\s+API$", "", best)


def _is_edge(text: str, at: int) -> bool:
    """Whether a word may end or begin at a place."""
    before, behind = text[at - 1 : at], text[at : at + 1]
    return not (_is_plain(before) and _is_plain(behind))


def _is_plain(letter: str) -> bool:
    return letter.isalnum() and ord(letter[0]) < 0x250 if letter else False


def _stands_in(part: str, sentence: str) -> bool:
    at = sentence.find(part)
    return at >= 0 and _is_edge(sentence, at) and _is_edge(sentence, at + len(part))


def _named(name: str, model: str) -> bool:
    """Whether a name is that of a model: the id's first and last part stand in it."""
    parts, words = (re.findall(r"[^\W\d_]+|\d+", text.lower()) for text in (model, name))
    return bool(parts) and parts[0] in words and parts[-1] in words
