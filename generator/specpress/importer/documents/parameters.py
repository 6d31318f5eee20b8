"""Shapes written as parameters, in the form that specs have.

Given the shape of a request's body, or of one value; gives parameters as plain values, in the order of keys that specs
are written in, with what is unknown of each, and what a report tells: losses, contradictions, limits in prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import combinations
from typing import Any

from specpress.importer.documents.document import Document
from specpress.importer.documents.losses import Loss, folded
from specpress.importer.documents.schema import reader_of, said_of, said_values
from specpress.importer.documents.shapes import (
    ANY,
    Choice,
    Clause,
    Lost,
    Member,
    Shape,
    fits,
    join,
    meet,
    one_of,
)
from specpress.spec.parameter import Parameter
from specpress.spec.shape import keys_of

_ORDER = {key.name: place for place, key in enumerate(keys_of(Parameter))}
SILENT = "The document does not say whether other keys are allowed; by its language they are."
"""What stands under `inferred` where keys that are not listed pass for want of a word about them."""
_NUMBER = r"-?\d[\d,._]*"
_UNIT = (
    r"characters?|chars?|words?|tokens?|letters?|bytes?|[KMG]i?B|px|pixels?|megapixels?|MP|seconds?|secs?|s|ms|minutes?|"
    r"mins?|hours?|frames?|fps|images?|videos?|files?|items?|elements?|%|percent|dpi|[kM]?Hz|秒|个|字符|像素|张"
)
_BOUND = (
    r"at least|at most|up to|maximum(?: of)?|minimum(?: of)?|max\.?|min\.?|between|less than|more than|no more than|"
    r"greater than|multiples? of|divisible by|ranges?|limit(?:ed)?|exceed|valid|allowed|accepted|supported|defaults?"
)
_PROSE = re.compile(
    rf"(?<![\w.]){_NUMBER}\s*[kKM]?\s*-?\s*(?:{_UNIT})(?![\w])|\b(?:{_BOUND})\b[^.]{{0,30}}?(?<![\w.]){_NUMBER}(?!\w)"
    rf"|(?<![\w.-])(?:[\[(]{_NUMBER},\s*{_NUMBER}[\])]|{_NUMBER}\s?(?:-|–|to|~|x|×|:)\s?{_NUMBER})(?![\w-])",
    re.IGNORECASE,
)
"""What reads like a limit: a number with a unit, behind a word that bounds, or with another one as a range or size."""
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")


@dataclass(frozen=True, slots=True)
class ProseLimit:
    """A number in a description that reads like a limit which nothing else of the document states."""

    pointer: str
    parameter: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """What came of one schema.

    `parameters` and the values of `model` are as YAML would read them. Titles, descriptions and examples are the
    document's own; who does not want them takes them out.
    """

    parameters: dict[str, dict[str, Any]] = field(default_factory=dict)
    model: dict[str, Any] = field(default_factory=dict)
    """Keys of the model beside its parameters: `open_parameters`, `rules`, `discrepancies`, `inferred`, `unknown`."""
    losses: tuple[Loss, ...] = ()
    prose_limits: tuple[ProseLimit, ...] = ()


def convert(
    document: Document,
    pointer: str,
    *,
    media_type: str = "application/json",
    encoding: Mapping[str, Any] | None = None,
    fixed: Mapping[str, str] | None = None,
) -> Converted:
    """The parameters of the body whose schema stands at a pointer of a document.

    `encoding` is what OpenAPI says beside the schema of the parts of a form. `fixed` has keys of the body that are
    known to hold one value, such as the model's id: of several kinds of body only those that take it are read.
    Raises KeyError where nothing stands at the pointer. What is said of the body as a whole stands under `model`.
    """
    reader = reader_of(document, media_type, encoding)
    return written(_narrowed(reader.shape(pointer, document.at(pointer)), fixed or {}))


def _narrowed(shape: Shape, fixed: Mapping[str, str]) -> Shape:
    """The bodies of a shape in which some keys hold one value each, where they are there.

    Where such a key tells several kinds of body apart, it must be there: a body without it is none of this kind.
    """
    for key, value in fixed.items():
        only = one_of([Choice(value)])
        members = []
        for member in shape.members:
            inner = member.inside(key) if member.kind == "object" else None
            if inner is not None and fits(inner, value):
                met = replace(meet(inner, only), pointer=inner.pointer)
                members.append(replace(member, fields={**member.fields, key: met}))
        if len(members) != 1 or sum(member.kind == "object" for member in shape.members) == 1:
            shape = replace(shape, members=tuple(members) or shape.members)
            continue
        [told] = members
        told = replace(told, clauses=told.clauses | {frozenset({(key, True)})})
        lost = tuple(entry for entry in shape.lost if entry.fact != "any_of")
        shape = replace(shape, members=(told,), lost=lost)
    return shape


def convert_value(document: Document, pointer: str) -> tuple[dict[str, Any], Converted]:
    """The parameter of a schema that describes one value, such as that of a key of the query, and what was lost.

    Raises KeyError where nothing stands at the pointer.
    """
    shape = reader_of(document, "", None).shape(pointer, document.at(pointer))
    key = pointer.rpartition("/")[2]
    converted = written(
        Shape(members=(Member(kind="object", fields={key: shape}, is_closed=True),), pointer=pointer)
    )
    return converted.parameters[key], converted


def written(shape: Shape) -> Converted:
    """The parameters of a body of some shape. What it may be besides an object is no request and is left away."""
    writer = _Writer()
    member = writer.body(shape)
    parameters = writer.fields(member, _Place(), shape.pointer)
    model: dict[str, Any] = {}
    if member.others is not None:
        reason = "What other keys of the body may hold has no place at a model."
        place = f"{shape.pointer}/additionalProperties"
        writer.losses.append(Loss(place, "additionalProperties", "wider", "", reason))
    if not member.is_closed:
        model["open_parameters"] = True
        if member.is_silent:
            model["inferred"] = {"open_parameters": SILENT}
    if rules := list(_rules(member.clauses)):
        model["rules"] = rules
    if unknown := writer.unknown(shape.lost, _Place(), _OF_MODEL):
        model["unknown"] = unknown
    writer.conflicts(shape, _Place())
    if writer.discrepancies:
        model["discrepancies"] = writer.discrepancies
    return Converted(
        parameters=parameters,
        model=model,
        losses=folded(writer.losses),
        prose_limits=tuple(writer.prose_limits),
    )


_OF_MODEL = {"fields": "parameters", "any_of": "parameters", "type": "parameters", "values": "parameters"} | {
    "options": "parameters",
    "items": "parameters",
    "open": "open_parameters",
}
"""Facts of an object by the name that they have at a model."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands in a spec: the keys to it as people write them, and as discrepancies do.

    These name a key that is called like one of the format below `fields`, and none that has a dot in it.
    """

    path: str = ""
    about: str = ""

    def key(self, key: str) -> _Place:
        """The place of a key of the object here."""
        if not self.path:
            return _Place(key, "" if "." in key else key)
        is_plain = self.about and "." not in key
        step = f"fields.{key}" if key in _ORDER else key
        return _Place(f"{self.path}.{key}", f"{self.about}.{step}" if is_plain else "")

    def part(self, name: str) -> _Place:
        """The place of what is described under a key of the format, such as `items`."""
        return _Place(f"{self.path}.{name}", self.about and f"{self.about}.{name}")

    def fact(self, name: str) -> str:
        """A fact of the value here, as discrepancies name it; of what they cannot name, the parameters."""
        return f"{self.about}.{name}" if self.about else "parameters"


class _Writer:
    def __init__(self) -> None:
        self.losses: list[Loss] = []
        self.discrepancies: list[dict[str, Any]] = []
        self.prose_limits: list[ProseLimit] = []

    def body(self, shape: Shape) -> Member:
        """The one object that a body is. Of several, one that lets through whatever one of them does."""
        objects = [member for member in shape.members if member.kind == "object"]
        if not objects:
            reason = "The document's body is no object."
            self.losses.append(Loss(shape.pointer, "type", "wider", "", reason))
            return Member(kind="object")
        if len(objects) == 1:
            return objects[0]
        reason = "The document has several kinds of body; the parameters are those of all of them."
        self.losses.append(Loss(shape.pointer, "anyOf", "wider", "", reason))
        return _widest(objects)

    def fields(self, member: Member, place: _Place, pointer: str = "") -> dict[str, dict[str, Any]]:
        """The keys of an object, those that it only demands behind the others."""
        required = member.required
        named = [key for clause in sorted(member.clauses, key=sorted) for key, _ in sorted(clause)]
        written: dict[str, dict[str, Any]] = {}
        for key in dict.fromkeys((*member.fields, *named)):
            shape = member.inside(key) or ANY
            parameter = self.parameter(shape, place.key(key), is_required=key in required)
            if member.inside(key) is None:
                reason = "The document demands the key and does not allow it."
                self.losses.append(Loss(pointer, "required", "wider", place.key(key).path, reason))
            if key in required:
                parameter["required"] = True
            written[key] = _sorted(parameter)
        return written

    def parameter(self, shape: Shape, place: _Place, *, is_required: bool = False) -> dict[str, Any]:
        """One key of an object."""
        notes = shape.notes
        parameter: dict[str, Any] = {}
        key = place.path.rpartition(".")[2]
        if _letters(notes.get("title", key)) != _letters(key):
            parameter["title"] = notes["title"]
        for name in ("declared", "media"):
            if name in notes:
                parameter[name] = notes[name]
        if notes.get("deprecated"):
            parameter["deprecated"] = {}
        parameter |= self.value(shape, place)
        if "description" in notes:
            parameter["description"] = notes["description"]
        if isinstance(text := parameter.get("description"), str):
            self._prose(shape.pointer, place, text, parameter)
        if "default" in notes:
            self._default(parameter, shape, place, is_required)
        if examples := [example for example in notes.get("examples", ()) if fits(shape, example)]:
            parameter["examples"] = examples
        return _sorted(parameter)

    def value(self, shape: Shape, place: _Place) -> dict[str, Any]:
        """What a value may be, without what belongs to the key that holds it, but for `nullable`."""
        value: dict[str, Any] = {}
        members = [member for member in shape.members if member.kind != "null"]
        is_any = shape.is_any and not any(member.options for member in members)
        if is_any:
            members = []
        elif len(members) < len(shape.members):
            value["nullable"] = True
        if not members and not is_any:
            value = {"type": "null"}
        if len(members) == 1:
            value |= self._member(members[0], place)
            if members[0].description and members[0].kind == "object":
                value["description"] = members[0].description
        elif members:
            value |= self._several(members, place)
        if is_any and not any(lost.fact == "type" for lost in shape.lost):
            value["unknown"] = {"type": "The document gives no type."}
        unknown = self.unknown(shape.lost, place, {})
        if unknown:
            value["unknown"] = {**value.get("unknown", {}), **_unstated(unknown, value)}
        self.conflicts(shape, place)
        return value

    def _several(self, members: list[Member], place: _Place) -> dict[str, Any]:
        kinds = [member.kind for member in members]
        if len(set(kinds)) == len(kinds):
            marks = (len(self.losses), len(self.discrepancies), len(self.prose_limits))
            apart = [self._member(member, place) for member in members]
            if (together := _together(apart)) is not None:
                return together
            del self.losses[marks[0] :], self.discrepancies[marks[1] :], self.prose_limits[marks[2] :]
        alternatives = []
        for index, member in enumerate(members):
            alternative = self._member(member, place.part(f"any_of.{index}"))
            if member.title:
                alternative["title"] = member.title
            if member.description and member.kind == "object":
                alternative["description"] = member.description
            alternatives.append(_sorted(alternative))
        return {"any_of": alternatives}

    def _member(self, member: Member, place: _Place) -> dict[str, Any]:
        """The values of one type."""
        value: dict[str, Any] = {"type": "integer" if member.integer else member.kind}
        if member.options and not (member.kind == "boolean" and len(member.options) == 2):
            value["options"] = [_option(choice) for choice in member.options]
            if member.is_open:
                value["open_options"] = True
        limits = dict(member.limits)
        length = {name: limits.pop(f"{name}_length") for name in ("min", "max") if f"{name}_length" in limits}
        if length:
            value["length"] = length
        value |= limits
        if member.format:
            value["format"] = member.format
        if member.kind == "array" and member.items is None:
            value["unknown"] = {"items": "The document does not say what the elements are."}
        elif member.kind == "array" and member.items is not None:
            value["items"] = self._element(member.items, place.part("items"))
            if media := member.items.notes.get("media"):
                value["media"] = media
        if member.kind == "object":
            value |= self._object(member, place)
        return value

    def _element(self, shape: Shape, place: _Place) -> dict[str, Any]:
        for name in ("default", "examples", "deprecated", "declared"):
            if name in shape.notes:
                reason = "This is said of elements, and of keys alone in a spec."
                self.losses.append(Loss(shape.pointer, name, "annotation", place.path, reason))
        value = self.value(shape, place)
        if isinstance(text := shape.notes.get("description"), str):
            self._prose(shape.pointer, place, text, value)
            if value.get("type") == "object":
                value["description"] = text
        return _sorted(value)

    def _object(self, member: Member, place: _Place) -> dict[str, Any]:
        value: dict[str, Any] = {}
        fields = self.fields(member, place)
        if fields:
            value["fields"] = fields
        if member.others is not None:
            value["values"] = self._element(member.others, place.part("values"))
        elif member.is_closed:
            value["open"] = False
        elif fields:
            value["open"] = True
        if value.get("open") and member.is_silent:
            value["inferred"] = {"open": SILENT}
        if value.get("open") is False and fields:
            del value["open"]
        if rules := list(_rules(member.clauses)):
            value["rules"] = rules
        return value

    def _default(self, parameter: dict[str, Any], shape: Shape, place: _Place, is_required: bool) -> None:
        """The default, or, where it may not be sent, what counts where the key is left out."""
        default = shape.notes["default"]
        if fits(shape, default):
            parameter["default"] = default
            return
        readings = [said_of(shape), f"The default is {said_values([default])}."]
        if is_required:
            readings.append("The key must be given.")
            chosen = "No default is stated."
        else:
            parameter["absent_means"] = default
            chosen = "The default counts where the key is left out, and is never sent."
        about = place.fact("required" if is_required else "absent_means")
        why = "The document says both, and each may be what the API does."
        self._discrepancy(about, readings, chosen, why)

    def conflicts(self, shape: Shape, place: _Place) -> None:
        """Note what a shape's document says in ways that exclude each other."""
        for conflict in shape.conflicts:
            self._discrepancy(place.fact(conflict.fact), conflict.readings, conflict.chosen, conflict.why)

    def _discrepancy(self, about: str, readings: Iterable[str], chosen: str, why: str) -> None:
        says = [{"says": reading} for reading in readings]
        self.discrepancies.append({"about": about, "readings": says, "chosen": chosen, "why": why})

    def unknown(self, lost: Iterable[Lost], place: _Place, names: Mapping[str, str]) -> dict[str, str]:
        """What a spec must say that it does not know, by fact; every loss is noted on the way."""
        unknown: dict[str, list[str]] = {}
        for entry in lost:
            self.losses.append(Loss(entry.pointer, entry.construct, entry.effect, place.path, entry.reason))
            if entry.effect == "wider":
                unknown.setdefault(names.get(entry.fact, entry.fact), []).append(entry.reason)
        return {fact: " ".join(dict.fromkeys(reasons)) for fact, reasons in unknown.items()}

    def _prose(self, pointer: str, place: _Place, text: str, parameter: Mapping[str, Any]) -> None:
        """Note each sentence with a number like a limit that the parameter does not have."""
        stated = {*_numbers(parameter)}
        for sentence in _SENTENCE.split(text):
            if any(not stated.issuperset(_numbers(match[0])) for match in _PROSE.finditer(sentence)):
                self.prose_limits.append(ProseLimit(f"{pointer}/description", place.path, sentence.strip()))


def _numbers(value: Any) -> Iterator[Decimal]:
    """Every number in what is stated of a parameter or in a text; of descriptions none."""
    if isinstance(value, str):
        yield from (
            Decimal(text.replace(",", "")).copy_abs()
            for text in re.findall(r"\d+(?:,\d{3})*(?:\.\d+)?", value)
        )
    elif isinstance(value, int | Decimal) and not isinstance(value, bool):
        yield Decimal(value).copy_abs()
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if key not in ("description", "title", "fields"):
                yield from _numbers(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _numbers(inner)


def _widest(objects: list[Member]) -> Member:
    """One object that lets through what any of some does."""
    fields: dict[str, Shape] = {}
    for key in dict.fromkeys(key for member in objects for key in member.fields):
        fields[key] = _any_of([inner for member in objects if (inner := member.inside(key)) is not None])
    clauses = frozenset.intersection(*(member.clauses for member in objects))
    closed = all(member.is_closed for member in objects)
    others = [member.others for member in objects if not member.is_closed]
    first = others[0] if others and all(other == others[0] for other in others) else None
    return Member(
        kind="object",
        fields=fields,
        others=first,
        is_closed=closed,
        is_silent=all(member.is_silent or member.is_closed for member in objects),
        clauses=clauses,
    )


def _any_of(shapes: list[Shape]) -> Shape:
    described = next((shape for shape in shapes if shape.notes), shapes[0])
    if any(shape.is_any for shape in shapes):
        return replace(ANY, pointer=described.pointer, notes=described.notes, lost=described.lost)
    joined = join(ANY, shapes, exclusive=False, pointer=described.pointer, construct="anyOf")
    return replace(joined, pointer=described.pointer, notes={**described.notes, **joined.notes})


def _letters(text: str) -> str:
    """What a title and the key that it was made from have in common."""
    return re.sub(r"[\W_]", "", text).casefold()


def _unstated(unknown: dict[str, str], value: dict[str, Any]) -> dict[str, str]:
    """What is unknown under the name of a fact that the part does not state as one value."""
    moved: dict[str, str] = {}
    for fact, reason in unknown.items():
        name = "rules" if isinstance(value.get(fact), str | int | bool) or fact not in _ORDER else fact
        moved[name] = f"{moved[name]} {reason}" if name in moved else reason
    return moved


_SHARED = frozenset({"type", "options", "open_options"})


def _together(parts: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Several types whose facts do not meet, as one parameter with a list of types; None where they do."""
    together: dict[str, Any] = {"type": [part["type"] for part in parts]}
    with_options = [part for part in parts if "options" in part]
    if len({part.get("open_options", False) for part in with_options}) > 1:
        return None
    for part in parts:
        for key, fact in part.items():
            if key == "options":
                together.setdefault("options", []).extend(fact)
            elif key == "open_options":
                together[key] = fact
            elif key in together and key not in _SHARED:
                return None
            elif key != "type":
                together[key] = fact
    return together


def _option(choice: Choice) -> Any:
    said = {"title": choice.title, "description": choice.description}
    option = {"value": choice.value, **{name: text for name, text in said.items() if text}}
    if choice.deprecated:
        option["deprecated"] = {}
    return option if len(option) > 1 else choice.value


def _sorted(parameter: dict[str, Any]) -> dict[str, Any]:
    return dict(sorted(parameter.items(), key=lambda pair: _ORDER.get(pair[0], len(_ORDER))))


def _rules(clauses: frozenset[Clause]) -> Iterator[dict[str, Any]]:
    """The clauses of an object as rules, but for the keys that are simply required."""
    left = {clause for clause in clauses if len(clause) > 1 or not all(is_there for _, is_there in clause)}
    for clause in sorted(left, key=lambda clause: (-len(clause), sorted(clause))):
        keys = sorted(key for key, is_there in clause if is_there)
        pairs = {frozenset({(one, False), (other, False)}) for one, other in combinations(keys, 2)}
        if len(keys) == len(clause) and pairs <= left:
            left -= {clause, *pairs}
            yield {"exactly_one": keys}
    for clause in sorted(left, key=sorted):
        there = sorted(key for key, is_there in clause if is_there)
        missing = sorted(key for key, is_there in clause if not is_there)
        if not there and len(missing) == 2:
            yield {"at_most_one": missing}
            continue
        rule: dict[str, Any] = {}
        if not there:
            rule["then"] = {missing.pop(): {"present": False}}
        elif len(there) == 1:
            rule["then"] = {there[0]: {"present": True}}
        else:
            rule["at_least_one"] = there
        if missing:
            rule = {"when": {key: {"present": True} for key in missing}, **rule}
        yield rule
