"""The facts of one parameter, from the lines that describe it: the labelled ones first, then those in its prose.

A fact that two lines state differently is lost. So is one on the last line of a copy that ends there, unless it
cannot go on; and where a copy ends in a parameter, what was not seen of it is lost as well, not absent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from specpress.importer.extracted import FoundMedia, FoundParameter, Limit, Lost, Reading, Stated
from specpress.importer.layouts.fact_lines import media, prose
from specpress.importer.layouts.fact_lines.choices import Choice, choice, default
from specpress.importer.layouts.fact_lines.labels import LONGEST, FactLine, Meaning, fact_line
from specpress.importer.layouts.fact_lines.numbers import amount, bounds, number, ratios
from specpress.importer.layouts.fact_lines.types import Kind, kind_of
from specpress.importer.layouts.fact_lines.units import Unit
from specpress.importer.page import Line
from specpress.wording.translator import gettext_noop

CUT = gettext_noop("The copy of the page ends here.")
_UNSEEN: dict[Kind, tuple[str, ...]] = {
    "boolean": ("default", "options"),
    "object": ("default",),
    "array": ("default", "options", "min_items", "max_items"),
}
"""What a parameter of a kind may have that a copy does not show which ends in it."""
_ANY_UNSEEN = ("default", "options", "min", "max")
_BRACKETS = re.compile(r"[(\uff08]([^()\uff08\uff09]*)[)\uff09]")
_Found = tuple[str, Reading[Any]]


@dataclass(frozen=True, slots=True)
class Described:
    """A parameter as far as its description says, and what is left to a person."""

    parameter: FoundParameter
    doubts: tuple[Lost, ...]


def describe(
    parameter: FoundParameter, lines: Sequence[Line], ragged: int | None = None, like: Kind | None = None
) -> Described:
    """The parameter with the facts of its lines.

    `ragged` is the last line of a copy that ends within them; `like` the kind of value that an example has where the
    page's form loses the type.
    """
    kind = like or kind_of(parameter.type.value if isinstance(parameter.type, Stated) else None)
    filled = [line for line in lines if line.text.strip()]
    short = tuple(line for line in filled[:_MOST_LINES] if len(line.text) <= LONGEST)
    reader = _Reader(parameter, _without_notes(short, kind), ragged, kind)
    found = reader.labelled()
    found = _joined([*found.items(), *((f, r) for f, r in reader.prose() if f not in found)])
    files = {name.removeprefix("media."): found.pop(name) for name in [*found] if name.startswith("media.")}
    if files:
        found["media"] = FoundMedia(kind=reader.file_kind, line=parameter.line, **files)  # type: ignore[assignment]
    if ragged is not None:
        lost = Lost(CUT, ragged)
        found |= {
            name: lost
            for name in _UNSEEN.get(kind, _ANY_UNSEEN)
            if name not in found and getattr(parameter, name) is None
        }
    doubts = (*reader.doubts(), *([Lost(_LONG, parameter.line)] if len(short) < len(filled) else []))
    whole = ragged is None and len(short) == len(filled)
    block = "\n".join(map(_prose_in, filled)) if whole else None
    return Described(replace(parameter, block=block, **found), doubts)  # type: ignore[arg-type]


def _prose_in(line: Line) -> str:
    """What a line says besides its fact: all of it where it states none, else what stands in brackets."""
    fact = fact_line(line.text)
    if fact is None or fact.meaning in (*_READ_AS_PROSE, "unknown"):
        return line.text
    return " ".join(_BRACKETS.findall(line.text))


def _without_notes(lines: Sequence[Line], kind: Kind) -> tuple[Line, ...]:
    """The lines without those that explain one of the options, `auto: Automatic`, and so state no fact."""
    facts = [(line, fact_line(line.text)) for line in lines]
    listed = [choice(fact.value, kind) for _, fact in facts if fact and fact.meaning == "options"]
    options = {value for one in listed if one for value in one.values}
    return tuple(
        line for line, fact in facts if not (fact and fact.meaning == "unknown" and fact.label in options)
    )


def _joined(found: Sequence[_Found]) -> dict[str, Reading[Any]]:
    """One reading for each field; two different ones cancel each other."""
    joined: dict[str, Reading[Any]] = {}
    for name, reading in found:
        known = joined.setdefault(name, reading)
        if name == "example":
            continue
        if isinstance(known, Stated) and isinstance(reading, Stated) and known.value != reading.value:
            joined[name] = Lost(
                f"Lines {known.line} and {reading.line} state different values.", reading.line
            )
        elif isinstance(known, Stated) and isinstance(reading, Lost):
            joined[name] = reading
    return joined


@dataclass(frozen=True, slots=True)
class _Reader:
    parameter: FoundParameter
    lines: tuple[Line, ...]
    ragged: int | None
    kind: Kind

    @property
    def key(self) -> str:
        return self.parameter.key.value if isinstance(self.parameter.key, Stated) else ""

    @property
    def file_kind(self) -> media.MediaKind:
        return media.kind_of_file(self.key.split(".")[-1], [line.text for line in self.lines])

    def labelled(self) -> dict[str, Reading[Any]]:
        """The facts of the lines with labels; the default last, since the options say whether it is one."""
        facts = [(line, fact) for line in self.lines if (fact := fact_line(line.text))]
        found = _joined(
            [one for line, fact in facts if fact.meaning != "default" for one in self._read(line, fact)]
        )
        options = found.get("options")
        listed = options.value if isinstance(options, Stated) else None
        defaults = [
            one
            for line, fact in facts
            if fact.meaning == "default"
            for one in self._default(line, fact, listed)
        ]
        return _joined([*found.items(), *defaults])

    def _read(self, line: Line, fact: FactLine) -> Iterator[_Found]:
        values = {**_read_fact(fact, self.kind)}
        if line.number == self.ragged and fact.meaning not in _READ_AS_PROSE:
            yield from ((name, Lost(CUT, line.number)) for name in values or _FIELDS.get(fact.meaning, ()))
            return
        if fact.meaning in _FIELDS and not values:
            reason = f"The value `{fact.value[:60]}` is in no form that is known."
            if fact.meaning == "unknown":
                reason = "A label that is not known may be that of such a fact."
            yield from ((name, Lost(reason, line.number)) for name in _FIELDS[fact.meaning])
        yield from ((name, Stated(value, line.number)) for name, value in values.items())

    def _default(self, line: Line, fact: FactLine, options: tuple[str, ...] | None) -> Iterator[_Found]:
        found = default(fact.value, self.kind, options)
        if line.number == self.ragged and not _ends(fact.value, self.kind, options):
            yield "default", Lost(CUT, line.number)
        elif found is None:
            yield (
                "default",
                Lost(f"The default `{fact.value[:60]}` is in no form that is known.", line.number),
            )
        else:
            yield "default", Stated(found[0], line.number)
            yield from _unit(found[1], line.number)

    def prose(self) -> Iterator[_Found]:
        """What the sentences state, and labelled lines whose value is one."""
        yield from self._forms()
        for line in self.lines:
            fact = fact_line(line.text)
            text = self._whole_text(line)
            if fact is None or fact.meaning in ("formats", "size", "sides", "max items", "unknown"):
                yield from self._prose_of(line, text)
            if fact and fact.meaning == "formats" and line.number != self.ragged and self.file_kind != "file":
                mime = media.mime_types(fact.value)
                yield "media.mime_types", Stated(mime, line.number) if mime else Lost(_FORMATS, line.number)

    def _prose_of(self, line: Line, text: str) -> Iterator[_Found]:
        for said in prose.said(text, self.kind, self.key):
            if said.value is not None:
                yield said.field, Stated(said.value, line.number)
        if self.kind in ("string", "array", "mixed", "unknown"):
            for said in media.file_facts(text):
                if said.value is not None:
                    yield f"media.{said.field}", Stated(said.value, line.number)
            yield from self._formats(line, text)

    def _forms(self) -> Iterator[_Found]:
        """How a file may be given, which several lines may say together."""
        texts = [self._whole_text(line) for line in self.lines]
        first = next((line.number for line in self.lines if media.speaks_of_files(line.text)), None)
        found = (
            media.forms(texts, self.key, self.file_kind)
            if first and self.kind not in ("number", "boolean")
            else None
        )
        if first and found:
            yield "media.forms", Stated(found, first) if self.ragged is None else Lost(CUT, self.ragged)

    def _formats(self, line: Line, text: str) -> Iterator[_Found]:
        """`... HTTP or HTTPS. Supports: JPG, PNG.`: a labelled list behind another sentence."""
        for sentence in prose.sentences(text)[1:]:
            fact = fact_line(sentence)
            if (
                fact
                and fact.meaning == "formats"
                and self.file_kind != "file"
                and (mime := media.mime_types(fact.value))
            ):
                yield "media.mime_types", Stated(mime, line.number)

    def _whole_text(self, line: Line) -> str:
        """The text of a line; of the one that the copy ends in, its whole sentences."""
        if line.number != self.ragged:
            return line.text
        ends = [at + 1 for at, sign in enumerate(line.text[:-1]) if sign == "." and line.text[at + 1] == " "]
        return line.text[: ends[-1]] if ends else ""

    def doubts(self) -> Iterator[Lost]:
        """What the prose says of numbers beside the facts, and notes on options."""
        for line in self.lines:
            fact = fact_line(line.text)
            if (
                fact
                and fact.meaning == "options"
                and (listed := choice(fact.value, self.kind))
                and listed.noted
            ):
                yield Lost("Options have notes in brackets, which may limit them.", line.number)
            if fact and fact.meaning == "unknown":
                yield Lost(f"The label of `{line.text[:60]}` is not known.", line.number)
            plain = fact is None and not any(True for _ in self._prose_of(line, self._whole_text(line)))
            if plain and prose.left_over(line.text):
                yield Lost("A number in the prose is in no wording that is known.", line.number)


_MOST_LINES = 200
"""Most lines that describe one parameter."""
_LONG = "The description is too long to be read to its end."
_READ_AS_PROSE = frozenset(("formats", "size", "sides", "remark"))
"""The labels before sentences rather than values."""
_FORMATS = "The list of formats names one that is not known."
_FIELDS: dict[Meaning, tuple[str, ...]] = {
    "options": ("options",), "range": ("min", "max"), "min": ("min",), "max": ("max",), "length": ("length",),
    "min length": ("length",), "max length": ("length",), "items": ("min_items", "max_items"),
    "max items": ("max_items",), "min items": ("min_items",), "multiple": ("multiple_of",), "step": ("step",),
    "unknown": ("default", "options", "min", "max"),
}  # fmt: skip
"""What a line with such a label is about."""


def _read_fact(fact: FactLine, kind: Kind) -> dict[str, Any]:
    match fact.meaning:
        case "options":
            return _options(choice(fact.value, kind))
        case "value":
            only = choice(fact.value, kind)
            return _options(only) if only and len(only.values) == 1 else {}
        case "range" | "length" | "items":
            return _range(fact, kind)
        case "min" | "max" | "min length" | "max length" | "min items" | "max items":
            return _one_end(fact, kind)
        case "multiple" | "step":
            value = number(fact.value.removesuffix("."))
            return {"multiple_of" if fact.meaning == "multiple" else "step": value} if value else {}
        case "example":
            return {"example": fact.value} if fact.value else {}
    return {}


def _options(listed: Choice | None) -> dict[str, Any]:
    if listed is None:
        return {}
    return {"options": listed.values} | ({"unit": listed.unit.name} if listed.unit else {})


def _range(fact: FactLine, kind: Kind) -> dict[str, Any]:
    text = fact.value.removesuffix(".")
    if fact.meaning == "range" and (found := ratios(text)):
        return {"ratio": found}
    of_length = fact.meaning == "length" or text.lower().startswith(("string length ", "length "))
    limits = bounds(text.lower().removeprefix("string ").removeprefix("length ").lstrip(": "))
    if limits is None:
        return {}
    if of_length or (limits.unit and limits.unit.kind != "measure"):
        unit_ = limits.unit or (Unit("items", "") if kind == "array" or fact.meaning == "items" else None)
        return _counted(limits.low, limits.high, unit_, kind)
    if kind in ("array", "object", "boolean"):
        return {}
    ends: dict[str, Any] = {}
    if limits.low is not None:
        ends["above" if limits.above else "min"] = limits.low
    if limits.high is not None:
        ends["below" if limits.below else "max"] = limits.high
    return ends | ({"unit": limits.unit.name} if limits.unit else {})


def _one_end(fact: FactLine, kind: Kind) -> dict[str, Any]:
    found = amount((prose.sentences(fact.value) or [""])[0].removesuffix("."))
    if found is None:
        return {}
    value, counted = found
    low, high = (value, None) if fact.meaning.startswith("min") else (None, value)
    if fact.meaning.endswith("items"):
        counted = Unit("items", "")
    if fact.meaning.endswith("length") and counted is None:
        counted = Unit("items", "") if kind == "array" else Unit("length", "characters")
    if counted and counted.kind != "measure":
        return _counted(low, high, counted, kind)
    if kind in ("array", "object", "boolean") or fact.meaning.endswith("length"):
        return {}
    return {fact.meaning: value} | ({"unit": counted.name} if counted else {})


def _counted(low: Any, high: Any, counted: Unit | None, kind: Kind) -> dict[str, Any]:
    """The ends of a length, of a number of items, or of a number that counts something itself."""
    if any(end is not None and end != int(end) for end in (low, high)):
        return {}
    if kind == "number":
        named = {"unit": counted.name} if counted and counted.name == "tokens" else {}
        return {name: end for name, end in (("min", low), ("max", high)) if end is not None} | named
    least, most = (None if end is None else int(end) for end in (low, high))
    if counted and counted.kind == "items":
        ends = {"min_items": least, "max_items": most} if kind == "array" or not counted.name else {}
        return {name: end for name, end in ends.items() if end is not None}
    if kind not in ("string", "unknown", "mixed") or (counted is None and kind != "string"):
        return {}
    return {"length": Limit(most, least, counted.name if counted else "characters")}  # type: ignore[arg-type]


def _unit(counted: Unit | None, line: int) -> Iterator[_Found]:
    if counted:
        yield "unit", Stated(counted.name, line)


def _ends(value: str, kind: Kind, options: tuple[str, ...] | None) -> bool:
    """Whether a default on the last line of a copy cannot go on."""
    if kind == "boolean":
        return value.lower() in ("true", "false")
    longer = [option for option in options or () if option != value and option.startswith(value)]
    return options is not None and value in options and not longer
