"""The facts of one parameter, from the lines that describe it: the labelled ones first, then those in its prose.

A fact that two lines state differently is lost. So is one on the last line of a copy that ends there, unless it
cannot go on; and where a copy ends in a parameter, what was not seen of it is lost as well, not absent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Any

from specpress.importer.extracted import ExtractedMedia, ExtractedParameter, Limit, Lost, Reading, Stated
from specpress.importer.layouts.fact_lines import prose, values
from specpress.importer.layouts.fact_lines.labels import (
    LONGEST,
    READ_AS_PROSE,
    FactLine,
    Meaning,
    fact_line,
)
from specpress.importer.layouts.fact_lines.values import Unit, ValueKind, parse_options, unquoted
from specpress.importer.page import Line
from specpress.wording.translator import gettext_noop

CUT = gettext_noop("The copy of the page ends here.")
_UNSEEN: dict[ValueKind, tuple[str, ...]] = {
    "boolean": ("default", "options"),
    "object": ("default",),
    "array": ("default", "options", "min_items", "max_items"),
}
"""What a parameter of a kind may have that a copy does not show which ends in it."""
_ANY_UNSEEN = ("default", "options", "min", "max")
_BRACKETS = re.compile(r"[(\uff08]([^()\uff08\uff09]*)[)\uff09]")
_NUMBERED_NOTE = re.compile(r"^\s*(?:Note|注|注意|说明)\s*\d{1,2}\s*[:\uff1a]\s*(?=\S)")
"""`Note 3: Supported image formats: png, webp`: what stands behind it is a line as any other."""
_LIST = re.compile(r"\s*[\w.]+(?: [\w.]+)?\s*[,\uff0c、]")
_VALUE = re.compile(r"[^\s,\uff0c]{1,40}|[-−\d.,\s–~]{1,40}")
"""A value that stands below its label alone."""
_WITH_VALUES = ("options", "default", "range", "min", "max", "length")
_MOST_LINES = 200
"""Most lines that describe one parameter."""
_LONG = "The description is too long to be read to its end."
_RUN_TOGETHER = "It may be one option, or several with nothing between them."
_FORMATS = "The list of formats names one that is not known."
_PREFIX = "Whether a text in Base64 has a prefix here is not clear."
_ENDS = "Whether the ends of a range are allowed themselves is not clear."
_JSON = "A piece of JSON in the description may show what the value looks like."
_JSON_LINE = re.compile(r'\s*"[\w.-]+"\s*:\s*(?:[\[{].*|\S+,?)|\s*[\[{]\s*')
_FIELDS: dict[Meaning, tuple[str, ...]] = {
    "options": ("options",), "range": ("min", "max"), "min": ("min",), "max": ("max",), "length": ("length",),
    "min length": ("length",), "max length": ("length",), "items": ("min_items", "max_items"),
    "max items": ("max_items",), "min items": ("min_items",), "multiple": ("multiple_of",), "step": ("step",),
}  # fmt: skip
"""What a line with such a label is about."""
_Fact = tuple[str, Reading[Any]]
"""The field of a parameter, `media.` before one of its media, and what was read for it."""


@dataclass(frozen=True, slots=True)
class DescribedParameter:
    """A parameter as far as its description says, and what is left to a person."""

    parameter: ExtractedParameter
    doubts: tuple[Lost, ...]


def read_description(
    parameter: ExtractedParameter,
    lines: Sequence[Line],
    cut_line: int | None = None,
    example_kind: ValueKind | None = None,
    labels: frozenset[Meaning] = frozenset(),
) -> DescribedParameter:
    """The parameter with the facts of its lines.

    `cut_line` is the last line of a copy that ends within them; `example_kind` the kind of value that an example has
    where the page's form loses the type; `labels` the meanings of all labels on the page that are known.
    """
    type_word = parameter.type.value if isinstance(parameter.type, Stated) else None
    kind = example_kind or values.value_kind(type_word)
    plain = [Line(line.number, _NUMBERED_NOTE.sub("", line.text)) for line in lines if line.text.strip()]
    filled = _with_values([part for line in plain for part in _labelled_parts(line)])
    readable = tuple(line for line in filled[:_MOST_LINES] if len(line.text) <= LONGEST)
    reader = _DescriptionReader(parameter, _without_notes(readable, kind), cut_line, kind, labels)
    facts = reader.labelled_facts()
    facts = _joined(
        [*facts.items(), *((name, fact) for name, fact in reader.prose_facts() if name not in facts)]
    )
    media = {name.removeprefix("media."): facts.pop(name) for name in [*facts] if name.startswith("media.")}
    if media:
        facts["media"] = ExtractedMedia(kind=reader.file_kind, line=parameter.line, **media)  # type: ignore[assignment]
    if cut_line is not None:
        unseen = [name for name in _UNSEEN.get(kind, _ANY_UNSEEN) if getattr(parameter, name) is None]
        facts = {**dict.fromkeys(unseen, Lost(CUT, cut_line)), **facts}
    is_whole = len(readable) == len(filled)
    doubts = (*reader.doubts(), *(() if is_whole else (Lost(_LONG, parameter.line),)))
    block = "\n".join(map(_prose_in, filled)) if is_whole and cut_line is None else None
    return DescribedParameter(replace(parameter, block=block, **facts), doubts)  # type: ignore[arg-type]


def _labelled_parts(line: Line) -> list[Line]:
    """A line with each fact on its own: `The mode. Options: std, pro. Default: std`."""
    parts = prose.sentences(line.text) if len(line.text) <= LONGEST else []
    facts = [fact_line(part) for part in parts[1:]]
    is_labelled = any(
        fact and fact.meaning in ("options", "default", "range") and fact.value for fact in facts
    )
    return [Line(line.number, part) for part in parts] if is_labelled else [line]


def _with_values(lines: Sequence[Line]) -> list[Line]:
    """The lines with a list or a value that stands below its label, `Options:`, behind it."""
    joined: list[Line] = []
    for line, behind in zip_longest(lines, lines[1:]):
        label = fact_line(joined[-1].text) if joined else None
        meaning = label.meaning if label and not label.value else None
        is_list = meaning in ("options", "formats") and _LIST.match(line.text)
        is_value = meaning in _WITH_VALUES and _is_only_value(line, behind)
        if (is_list or is_value) and fact_line(line.text) is None:
            joined[-1] = Line(line.number, f"{joined[-1].text} {line.text.strip()}")
        else:
            joined.append(line)
    return joined


def _is_only_value(line: Line, behind: Line | None) -> bool:
    """Whether a line is a value and the next one is none: of values in a line each, the first says little."""
    goes_on = behind and _VALUE.fullmatch(behind.text.strip()) and fact_line(behind.text) is None
    return not goes_on and _VALUE.fullmatch(line.text.strip()) is not None


def _prose_in(line: Line) -> str:
    """What a line says besides its fact: all of it where it states none, else what stands in brackets."""
    fact = fact_line(line.text)
    if fact is None or fact.meaning in (*READ_AS_PROSE, "unknown"):
        return line.text
    return " ".join(_BRACKETS.findall(line.text))


def _without_notes(lines: Sequence[Line], kind: ValueKind) -> tuple[Line, ...]:
    """The lines without those that explain one of the options, `auto: Automatic`, and so state no fact."""
    facts = [(line, fact_line(line.text)) for line in lines]
    lists = [parse_options(fact.value, kind) for _, fact in facts if fact and fact.meaning == "options"]
    options = {value for listed in lists if listed for value in listed.values}
    options |= {"true", "false"} if kind in ("boolean", "object") else set()
    # The label of a note is an option; one that is a label as well, such as `default`, has an option for its value.
    return tuple(
        line
        for line, fact in facts
        if not (fact and _label(line.text) in options and unquoted(fact.value) not in options)
    )


def _label(text: str) -> str:
    """What stands before a line's colon."""
    return unquoted(re.split(r"[:\uff1a]", text, maxsplit=1)[0])


def labels_of(lines: Sequence[Line]) -> frozenset[Meaning]:
    """The meanings of the labels on a page: one that goes by a known label there has no other."""
    facts = (fact_line(line.text) for line in lines)
    return frozenset(fact.meaning for fact in facts if fact)


def _joined(facts: Iterable[_Fact]) -> dict[str, Reading[Any]]:
    """One reading for each field; two different ones cancel each other."""
    joined: dict[str, Reading[Any]] = {}
    for name, reading in facts:
        known = joined.setdefault(name, reading)
        if name == "example":
            continue
        if isinstance(known, Stated) and isinstance(reading, Stated) and known.value != reading.value:
            reason = f"Lines {known.line} and {reading.line} state different values."
            joined[name] = Lost(reason, reading.line)
        elif isinstance(known, Stated) and isinstance(reading, Lost):
            joined[name] = reading
    return joined


@dataclass(frozen=True, slots=True)
class _DescriptionReader:
    """The lines of one parameter, and what is needed to read them."""

    parameter: ExtractedParameter
    lines: tuple[Line, ...]
    cut_line: int | None
    kind: ValueKind
    labels: frozenset[Meaning]

    @property
    def key(self) -> str:
        return self.parameter.key.value if isinstance(self.parameter.key, Stated) else ""

    @property
    def file_kind(self) -> prose.MediaKind:
        return prose.kind_of_file(self.key.split(".")[-1], [line.text for line in self.lines])

    def labelled_facts(self) -> dict[str, Reading[Any]]:
        """The facts of the lines with labels; the default last, since the options say whether it is one."""
        labelled = [(line, fact) for line in self.lines if (fact := fact_line(line.text))]
        others = [pair for pair in labelled if pair[1].meaning != "default"]
        facts = _joined(fact for pair in others for fact in self._read(*pair))
        options = facts.get("options")
        listed = options.value if isinstance(options, Stated) else None
        defaults = [pair for pair in labelled if pair[1].meaning == "default"]
        return _joined(
            [*facts.items(), *(fact for pair in defaults for fact in self._default(*pair, listed))]
        )

    def _read(self, line: Line, fact: FactLine) -> Iterator[_Fact]:
        stated = read_fact(fact, self.kind)
        fields = self._unlabelled() if fact.meaning == "unknown" else _FIELDS.get(fact.meaning, ())
        if line.number == self.cut_line and fact.meaning not in READ_AS_PROSE:
            yield from ((name, Lost(CUT, line.number)) for name in stated or fields)
        elif fields and not stated:
            reason = f"The value `{fact.value[:60]}` is in no form that is known."
            if fact.meaning == "unknown":
                reason = "A label that is not known may be that of such a fact."
            yield from ((name, Lost(reason, line.number)) for name in fields)
        elif fact.glued and fact.meaning == "options" and not self._is_alone(stated["options"]):
            yield "options", Lost(_RUN_TOGETHER, line.number)
        else:
            yield from ((name, Stated(value, line.number)) for name, value in stated.items())

    def _is_alone(self, options: tuple[str, ...]) -> bool:
        """Whether options behind a label with no space are told apart; one alone is where it is the default too."""
        facts = (fact_line(line.text) for line in self.lines)
        defaults = [fact.value for fact in facts if fact and fact.meaning == "default"]
        return len(options) > 1 or self.kind == "boolean" or [*options] == defaults

    def _default(self, line: Line, fact: FactLine, options: tuple[str, ...] | None) -> Iterator[_Fact]:
        default = values.parse_default(fact.value, self.kind, options)
        if line.number == self.cut_line and not _is_complete(fact.value, self.kind, options):
            yield "default", Lost(CUT, line.number)
        elif default is None:
            reason = f"The default `{fact.value[:60]}` is in no form that is known."
            yield "default", Lost(reason, line.number)
        else:
            text, unit = default
            yield "default", Stated(text, line.number)
            if unit:
                yield "unit", Stated(unit.name, line.number)

    def _unlabelled(self) -> tuple[str, ...]:
        """The facts that a label may be about which is not known: those that have no label on the page."""
        names = (
            "default",
            "options",
            *(("min", "max") if self.kind in ("number", "unknown", "mixed") else ()),
        )
        meanings: dict[str, tuple[Meaning, ...]] = {
            "default": ("default",),
            "options": ("options",),
            "min": ("range", "min"),
            "max": ("range", "max"),
        }
        return tuple(name for name in names if self.labels.isdisjoint(meanings[name]))

    def prose_facts(self) -> Iterator[_Fact]:
        """What the sentences state, and labelled lines whose value is one."""
        yield from self._forms()
        for line in self.lines:
            fact = fact_line(line.text)
            if fact is None or fact.meaning in (*READ_AS_PROSE, "max items", "unknown"):
                yield from self._sentence_facts(line)
            is_list = fact is not None and fact.meaning == "formats" and "data:" not in fact.value
            if fact and is_list and self.takes_files and line.number != self.cut_line:
                types = prose.mime_types(fact.value)
                yield "media.mime_types", Stated(types, line.number) if types else Lost(_FORMATS, line.number)

    @property
    def takes_files(self) -> bool:
        """Whether the value is a file or refers to one, by its key or its description."""
        named = prose.kind_of_file(self.key.split(".")[-1], []) != "file"
        return named or any(prose.speaks_of_files(line.text) for line in self.lines)

    def _sentence_facts(self, line: Line) -> Iterator[_Fact]:
        text = self._whole_sentences(line)
        for sentence in prose.sentences(text):
            for fact in self._stated_in(sentence):
                if fact.value is not None:
                    yield fact.field, Stated(fact.value, line.number)
        if self.kind in ("string", "array", "mixed", "unknown"):
            yield from self._formats(line, text)

    @property
    def _may_be_list(self) -> bool:
        """Whether one of the types that the value may have is a list."""
        word = self.parameter.type.value if isinstance(self.parameter.type, Stated) else ""
        return re.search(r"\b(?:array|list)\b|\[\]", word) is not None

    def _stated_in(self, sentence: str) -> Iterator[prose.ProseFact]:
        """What one sentence states of the value and of the file that it is."""
        yield from prose.parameter_facts(sentence, self.kind, self.key)
        if self.kind == "mixed" and self._may_be_list:
            yield from prose.parameter_facts(sentence, "array", self.key)
        if self.kind in ("string", "array", "mixed", "unknown") and self.takes_files:
            for fact in prose.file_facts(sentence):
                name = "ratio" if fact.field == "file_ratio" else fact.field
                if "seconds" not in name or self.file_kind != "image":
                    yield replace(fact, field=f"media.{name}")

    def _forms(self) -> Iterator[_Fact]:
        """How a file may be given, which several lines may say together."""
        first = next((line.number for line in self.lines if prose.speaks_of_files(line.text)), None)
        if first and self.kind not in ("number", "boolean", "object"):
            forms = prose.file_forms([*map(self._whole_sentences, self.lines)], self.key, self.file_kind)
            if forms is not None and self.cut_line is not None:
                yield "media.forms", Lost(CUT, self.cut_line)
            elif forms is not None:
                yield "media.forms", Stated(forms, first) if forms else Lost(_PREFIX, first)

    def _formats(self, line: Line, text: str) -> Iterator[_Fact]:
        """`... HTTP or HTTPS. Supports: JPG, PNG.`: a labelled list behind another sentence."""
        parts = prose.sentences(text)
        for sentence in parts:
            if self.takes_files and self.file_kind != "file" and (types := prose.named_types(sentence)):
                yield "media.mime_types", Stated(types, line.number)
        for sentence in parts[1:]:
            fact = fact_line(sentence)
            is_list = fact is not None and fact.meaning == "formats" and self.file_kind != "file"
            if fact and is_list and (types := prose.mime_types(fact.value)):
                yield "media.mime_types", Stated(types, line.number)

    def _whole_sentences(self, line: Line) -> str:
        """The text of a line; of the one that the copy ends in, its whole sentences."""
        return line.text if line.number != self.cut_line else line.text[: line.text.rfind(". ") + 1]

    def doubts(self) -> Iterator[Lost]:
        """What the lines say of numbers and rules beside the facts, and notes on options."""
        for line in self.lines:
            fact = fact_line(line.text)
            if fact and fact.meaning == "options":
                listed = parse_options(fact.value, self.kind)
                if listed and listed.noted:
                    yield Lost("Options have notes in brackets, which may limit them.", line.number)
            if fact and fact.meaning == "unknown":
                yield Lost(f"The label of `{line.text[:60]}` is not known.", line.number)
            elif fact is None or fact.meaning in READ_AS_PROSE:
                yield from (Lost(why, line.number) for why in self._unread(line, fact))

    def _unread(self, line: Line, fact: FactLine | None) -> Iterator[str]:
        """Why a person should look at a line of prose."""
        if _JSON_LINE.fullmatch(line.text):
            yield _JSON
            return
        formats = fact is not None and fact.meaning == "formats" and bool(prose.mime_types(fact.value))
        for sentence in prose.sentences(line.text):
            facts = [*self._stated_in(sentence)]
            if any(entry.field.startswith("media.") for entry in facts) and prose.has_open_ends(sentence):
                yield _ENDS
            if prose.denies_prefix(sentence) and self.takes_files:
                continue
            why = prose.unread(sentence, facts)
            if why and not (formats and not facts and not re.search(r"\d", prose.without_names(sentence))):
                yield why


def read_fact(fact: FactLine, kind: ValueKind) -> dict[str, Any]:
    """The fields that a labelled line states; none where its value is in no known form or its label says nothing."""
    match fact.meaning:
        case "options" | "value":
            listed = parse_options(fact.value, kind)
            if listed is None or (fact.meaning == "value" and len(listed.values) > 1):
                return {}
            return {"options": listed.values} | _unit_field(listed.unit)
        case "range" | "length" | "items":
            return _range(fact, kind)
        case "min" | "max" | "min length" | "max length" | "min items" | "max items":
            return _one_end(fact, kind)
        case "multiple" | "step":
            value = values.parse_number(fact.value.removesuffix("."))
            return {"multiple_of" if fact.meaning == "multiple" else "step": value} if value else {}
        case "example":
            return {"example": fact.value} if fact.value else {}
    return {}


def _unit_field(unit: Unit | None) -> dict[str, Any]:
    return {"unit": unit.name} if unit else {}


def _range(fact: FactLine, kind: ValueKind) -> dict[str, Any]:
    text = fact.value.removesuffix(".")
    if fact.meaning == "range" and (ratio := values.parse_ratios(text)):
        return {"ratio": ratio}
    of_length = fact.meaning == "length" or text.lower().startswith(("string length ", "length "))
    bounds = values.parse_bounds(text.lower().removeprefix("string ").removeprefix("length ").lstrip(": "))
    if bounds is None:
        return {}
    if of_length or (bounds.unit and bounds.unit.kind != "measure"):
        unit = bounds.unit or (Unit("items", "") if kind == "array" or fact.meaning == "items" else None)
        return _counted(bounds.low, bounds.high, unit, kind)
    if kind in ("array", "object", "boolean"):
        return {}
    low, high = "above" if bounds.above else "min", "below" if bounds.below else "max"
    return _without_none({low: bounds.low, high: bounds.high}) | _unit_field(bounds.unit)


def _one_end(fact: FactLine, kind: ValueKind) -> dict[str, Any]:
    amount = values.parse_amount((prose.sentences(fact.value) or [""])[0].removesuffix("."))
    if amount is None:
        return {}
    value, unit = amount
    low, high = (value, None) if fact.meaning.startswith("min") else (None, value)
    if fact.meaning.endswith("items"):
        unit = Unit("items", "")
    if fact.meaning.endswith("length") and unit is None:
        unit = Unit("items", "") if kind == "array" else Unit("length", "characters")
    if unit and unit.kind != "measure":
        return _counted(low, high, unit, kind)
    if kind in ("array", "object", "boolean") or fact.meaning.endswith("length"):
        return {}
    return {fact.meaning: value} | _unit_field(unit)


def _counted(low: Any, high: Any, unit: Unit | None, kind: ValueKind) -> dict[str, Any]:
    """The ends of a length, of a number of items, or of a number that counts something itself."""
    if any(end is not None and end != int(end) for end in (low, high)):
        return {}
    if kind == "number":
        return _without_none({"min": low, "max": high}) | _unit_field(
            unit if unit and unit.name == "tokens" else None
        )
    least, most = (None if end is None else int(end) for end in (low, high))
    if unit and unit.kind == "items":
        is_list = kind == "array" or not unit.name
        return _without_none({"min_items": least, "max_items": most}) if is_list else {}
    if kind not in ("string", "unknown", "mixed") or (unit is None and kind != "string"):
        return {}
    return {"length": Limit(most, least, unit.name if unit else "characters")}  # type: ignore[arg-type]


def _without_none(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _is_complete(value: str, kind: ValueKind, options: tuple[str, ...] | None) -> bool:
    """Whether a default on the last line of a copy cannot go on."""
    if kind == "boolean":
        return value.lower() in ("true", "false")
    longer = [option for option in options or () if option != value and option.startswith(value)]
    return options is not None and value in options and not longer
