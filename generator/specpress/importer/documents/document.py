"""A document for machines as plain values: JSON or YAML, on its own or in the fences of a Markdown page.

Given the bytes of a file; gives the documents in it, or what is wrong. Values keep what the document says: the order
of keys, each number digit for digit. A reference leads to a place in the same document, never to another file or an
address. No document costs more than its size: depth and number of values are bounded, and no walk over it recurses
further than that.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from json.decoder import JSONDecodeError, JSONDecoder
from typing import Any
from urllib.parse import unquote

from specpress.base.diagnostics import Diagnostic, Span
from specpress.importer import codes
from specpress.importer.codes import MAX_DOCUMENT_BYTES, MAX_DOCUMENT_DEPTH, MAX_DOCUMENT_VALUES
from specpress.importer.reading import decoded
from specpress.spec.yaml import Mapping as MappingNode
from specpress.spec.yaml import Node, Scalar, clipped, parse
from specpress.spec.yaml import codes as yaml_codes
from specpress.spec.yaml.scalars import resolve

Steps = tuple[str | int, ...]
"""The keys and indexes that lead to a value."""
ROOT = "#"
"""The pointer of the document as a whole."""
_FENCE = re.compile(r"(?P<indent>[ \t]*)(?P<mark>`{3,}|~{3,})[ \t]*(?P<words>[^`]*)")
_MARKS = ("openapi", "swagger", "$schema", "properties")
"""Of these keys one stands at the top of what a fence holds that is a document and not an example."""
_YAML_DOCUMENT = re.compile(
    r"""(?m)^["']?(?:openapi|swagger|\$schema|\$id|\$ref|definitions|components|properties|paths)["']?[ \t]*:"""
)
_YAML_BEGIN = re.compile(
    r"""(?:[ \t]*(?:#[^\n]*)?\n)*["']?(?:openapi|swagger|info|servers|security|tags|paths|components)["']?[ \t]*:"""
)
"""With one of these keys on its first line a file is YAML, whatever fences stand in the texts of it."""
_MOST_DIGITS = 400
"""A longer number is no limit of anything, and takes long to read and to write."""
_HALF = re.compile("[\ud800-\udfff]")
_SPECS_OWN = frozenset(code.code for code in (yaml_codes.HIDDEN, yaml_codes.YAML_1_1, yaml_codes.NUMBER_SIZE))
"""What YAML's reader says of specs and does not matter in a document of others."""


class Fault(StrEnum):
    """Why a reference leads nowhere."""

    FILE = "it refers to another file"
    ADDRESS = "it refers to a web address"
    MISSING = "nothing stands in the document where it points to"
    CYCLE = "it leads back to itself"
    NOT_TEXT = "a reference is a text"


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference leads to."""

    pointer: str
    """Where it stands, such as `#/components/schemas/Image`."""
    value: Any


@dataclass(frozen=True, eq=False, kw_only=True)
class Document:
    """A document, read whole."""

    name: str
    """How messages call its file."""
    value: Any
    """dict, list, str, int, Decimal, bool or None; keys in the order of the document."""
    first_line: int = 1
    """The line of the file in which it begins: another one than the first inside a page."""
    text: str = field(repr=False)
    node: Node | None = field(default=None, repr=False)
    """The places of everything, where it is YAML."""
    base: str = ROOT
    """The pointer of the value in its file, where it is a part of it."""

    def at(self, pointer: str) -> Any:
        """The value at a pointer. Raises KeyError where nothing stands there."""
        value = self.value
        for step in steps_of(pointer):
            value = _inside(value, step)
        return value

    def resolve(self, reference: object) -> Target | Fault:
        """What a `$ref` leads to, one step far; what stands there may be a reference itself."""
        if not isinstance(reference, str):
            return Fault.NOT_TEXT
        base, _, fragment = reference.partition("#")
        if base and base != self._id:
            return Fault.ADDRESS if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:|//", base) else Fault.FILE
        if fragment and not fragment.startswith("/"):
            pointer = self._anchors.get(unquote(fragment))
            return Fault.MISSING if pointer is None else Target(pointer, self.at(pointer))
        pointer = pointer_of(steps_of(f"#{unquote(fragment)}"))
        try:
            return Target(pointer, self.at(pointer))
        except KeyError:
            return Fault.MISSING

    def follow(self, pointer: str, value: Any) -> Target | Fault:
        """A value, or what its `$ref` leads to in the end. The keys beside a `$ref` are its caller's to look at."""
        seen = {pointer}
        target: Target | Fault = Target(pointer, value)
        while isinstance(target, Target) and isinstance(target.value, dict) and "$ref" in target.value:
            target = self.resolve(target.value["$ref"])
            if isinstance(target, Target):
                if target.pointer in seen:
                    return Fault.CYCLE
                seen.add(target.pointer)
        return target

    def within(self, steps: Steps) -> Document:
        """The part of a document that is one itself, so that its references lead into it. Raises KeyError."""
        pointer = pointer_of(steps)
        return replace(self, value=self.at(pointer), base=self.full(pointer))

    def full(self, pointer: str) -> str:
        """A pointer as it leads through the whole file."""
        return self.base + pointer.removeprefix(ROOT)

    def line(self, pointer: str) -> int:
        """The line of the file in which a value begins; that of what comes nearest where nothing stands there."""
        steps = steps_of(self.full(pointer))
        return (_yaml_line(self.node, steps) if self.node else self._json.line(steps)) + self.first_line - 1

    def span(self, pointer: str) -> Span:
        """The place of a value, for messages."""
        return Span(self.name, self.line(pointer))

    @cached_property
    def _json(self) -> _JsonPlaces:
        return _JsonPlaces(self.text)

    @cached_property
    def _id(self) -> str:
        own = self.value.get("$id") if isinstance(self.value, dict) else None
        return own.partition("#")[0] if isinstance(own, str) else ""

    @cached_property
    def _anchors(self) -> dict[str, str]:
        """The pointer of each `$anchor`; the first of equal ones counts."""
        anchors: dict[str, str] = {}
        waiting: list[tuple[Steps, Any]] = [((), self.value)]
        while waiting:
            steps, value = waiting.pop()
            if isinstance(value, dict) and isinstance(anchor := value.get("$anchor"), str):
                anchors.setdefault(anchor, pointer_of(steps))
            waiting += [((*steps, step), item) for step, item in reversed(list(_items(value)))]
        return anchors


def pointer_of(steps: Sequence[str | int]) -> str:
    """The JSON pointer of a place, as the fragment of an address: `#/paths/~1v1~1images/post`."""
    return ROOT + "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)


def steps_of(pointer: str) -> tuple[str, ...]:
    """The steps of a pointer."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def child(pointer: str, *steps: str | int) -> str:
    """The pointer of what stands below another one."""
    return pointer + pointer_of(steps)[len(ROOT) :]


def _inside(value: Any, step: str | int) -> Any:
    """What stands under a step of a value. Raises KeyError."""
    if isinstance(value, dict):
        return value[str(step)]
    if isinstance(value, list) and re.fullmatch("0|[1-9][0-9]{0,8}", str(step)) and int(step) < len(value):
        return value[int(step)]
    raise KeyError(step)


def _items(value: Any) -> Iterator[tuple[str | int, Any]]:
    """What a value holds, by key or index."""
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


def read_documents(data: bytes, name: str) -> tuple[Document, ...] | Diagnostic:
    """Every document in the bytes of a file; none where it is something else, such as a page with prose alone."""
    if len(data) > MAX_DOCUMENT_BYTES:
        message = f"more than {MAX_DOCUMENT_BYTES:,} bytes; so many are read at most"
        return codes.LARGE_DOCUMENT.at(Span(name), message, "cut the document to what is to be imported")
    text = decoded(data, name)
    if isinstance(text, Diagnostic):
        return text
    # A Markdown page may begin with a link in brackets.
    if re.match(r"\s*(?:\{|\[\s*[\[{\]\"0-9tfn-])", text):
        found = [_json_document(text, name)]
    elif not (found := _in_fences(text, name)) and _YAML_DOCUMENT.search(text):
        found = [_yaml_document(text, name)]
    fault = next((document for document in found if isinstance(document, Diagnostic)), None)
    return fault or tuple(document for document in found if isinstance(document, Document))


def _in_fences(text: str, name: str) -> list[Document | Diagnostic]:
    return [] if _YAML_BEGIN.match(text) else list(_fenced(text, name))


def _fenced(text: str, name: str) -> Iterator[Document | Diagnostic]:
    """The documents in the fences of a Markdown page; a fence with anything else is none."""
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        fence = _FENCE.fullmatch(lines[number])
        number += 1
        if fence is None:
            continue
        begin = number
        close = re.compile(rf"[ \t]*{re.escape(fence['mark'][0])}{{{len(fence['mark'])},}}[ \t]*")
        while number < len(lines) and not close.fullmatch(lines[number]):
            number += 1
        inside = [line.removeprefix(fence["indent"]) for line in lines[begin:number]]
        number += 1
        content = "\n".join(inside)
        if not any(mark in content for mark in _MARKS):
            continue
        is_json = content.lstrip().startswith("{")
        if not is_json and not _YAML_DOCUMENT.search(content):
            continue
        document = (_json_document if is_json else _yaml_document)(content, name, begin + 1)
        if isinstance(document, Diagnostic):
            # A broken document is told, a broken sample is not: only the first names itself on its first lines.
            if re.search(r"""(?m)^\s*["']?(?:openapi|swagger|\$schema)["']?\s*:""", content[:500]):
                yield document
        elif isinstance(document.value, dict) and any(mark in document.value for mark in _MARKS):
            yield document


def _json_document(text: str, name: str, first_line: int = 1) -> Document | Diagnostic:
    try:
        value = _DECODER.decode(text)
    except JSONDecodeError as error:
        span = Span(name, error.lineno + first_line - 1, error.colno)
        return codes.DOCUMENT_SYNTAX.at(span, f"this is no JSON from here on: {_lower(error.msg)}", _AGAIN)
    except RecursionError:
        return _too_deep(Span(name, first_line))
    except _Refused as error:
        places = _JsonPlaces(text)
        line = places.twice(error.key) if error.key is not None else places.number(error.text)
        return codes.DOCUMENT_SYNTAX.at(Span(name, line + first_line - 1), error.message, error.help)
    document = Document(name=name, value=value, first_line=first_line, text=text)
    return _fault_of_size(document) or document


def _yaml_document(text: str, name: str, first_line: int = 1) -> Document | Diagnostic:
    node, problems = parse(text.encode(), name, MAX_DOCUMENT_VALUES)
    fault = next((problem for problem in problems if problem.code not in _SPECS_OWN), None)
    if fault is not None or node is None:
        span = fault.span._replace(line=fault.span.line + first_line - 1) if fault else Span(name, first_line)
        code = fault.code if fault else ""
        if code == yaml_codes.TOO_DEEP.code:
            return _too_deep(span)
        kind = codes.LARGE_DOCUMENT if code == yaml_codes.TOO_MANY_NODES.code else codes.DOCUMENT_SYNTAX
        return kind.at(span._replace(end_line=0, end_column=0), fault.message if fault else "no YAML", _AGAIN)
    try:
        value = plain_node(node)
    except _Refused as error:
        return codes.DOCUMENT_SYNTAX.at(Span(name, first_line), error.message, error.help)
    document = Document(name=name, value=value, first_line=first_line, text=text, node=node)
    return _fault_of_size(document) or document


_AGAIN = "save the document again as its provider publishes it, whole"


def _too_deep(span: Span) -> Diagnostic:
    message = f"more than {MAX_DOCUMENT_DEPTH} levels of nesting"
    return codes.LARGE_DOCUMENT.at(span, message, "no document that people use is nested so deeply")


def _fault_of_size(document: Document) -> Diagnostic | None:
    """What of a document no spec could be made of: depth, too many values, a text that is none."""
    count = 0
    waiting: list[tuple[int, Any]] = [(1, document.value)]
    while waiting:
        depth, value = waiting.pop()
        inside = [*value, *value.values()] if isinstance(value, dict) else value
        if isinstance(inside, list):
            if depth > MAX_DOCUMENT_DEPTH:
                return _too_deep(Span(document.name, document.first_line))
            waiting += [(depth + 1, item) for item in inside]
            count += len(inside)
        elif isinstance(value, str) and _HALF.search(value):
            message = "a text holds half of a character (a surrogate without its other half)"
            return codes.DOCUMENT_SYNTAX.at(Span(document.name, document.first_line), message, _AGAIN)
    if count > 2 * MAX_DOCUMENT_VALUES:
        message = f"more than {MAX_DOCUMENT_VALUES:,} values"
        return codes.LARGE_DOCUMENT.at(Span(document.name), message, "cut it to what is to be imported")
    return None


class _Refused(Exception):
    """What JSON's reader would take and we do not."""

    def __init__(self, message: str, help: str, key: str | None = None, text: str = "") -> None:
        super().__init__(message)
        self.message, self.help, self.key, self.text = message, help, key, text


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, of which no key stands twice."""
    value = dict(pairs)
    if len(value) != len(pairs):
        keys = [key for key, _ in pairs]
        key = next(key for key in keys if keys.count(key) > 1)
        message = f"the key {clipped(key)!r} stands twice in this object"
        raise _Refused(message, "readers of JSON drop one of the two; take out the wrong one", key)
    return value


def _number(text: str) -> int | Decimal:
    """A number digit for digit."""
    value = Decimal(text) if len(text) <= _MOST_DIGITS else None
    if value is None or abs(value.adjusted()) > _MOST_DIGITS:
        raise _Refused(
            f"{clipped(text)} is no number that a reader can hold", "write a shorter number", text=text
        )
    return value if "." in text or "e" in text or "E" in text else int(text)


def _constant(text: str) -> Any:
    raise _Refused(f"{text} is no number that JSON can carry", "leave it out", text=text)


_DECODER = JSONDecoder(
    parse_int=_number, parse_float=_number, parse_constant=_constant, object_pairs_hook=_pairs
)
_SKIPPER = JSONDecoder(parse_int=len, parse_float=len)
_BLANKS = re.compile(r"[ \t\n\r]*")


def _lower(message: str) -> str:
    return message[:1].lower() + message[1:]


class _JsonPlaces:
    """Where in a JSON text its values begin, looked up when it is asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._children: dict[int, dict[str, int]] = {}
        self._ends: list[int] = []

    def line(self, steps: Sequence[str]) -> int:
        """The line of a value, or of the innermost that is there."""
        start = self._skip(0)
        for step in steps:
            inside = self._inside(start)
            if step not in inside:
                break
            start = inside[step]
        return self._line_at(start)

    def _line_at(self, place: int) -> int:
        if not self._ends:
            self._ends = [match.start() for match in re.finditer("\n", self.text)]
        return bisect_left(self._ends, place) + 1

    def twice(self, key: str) -> int:
        """The line of the second of two equal keys of an object."""
        waiting = [self._skip(0)]
        while waiting:
            seen = set()
            for name, start in self._pairs(waiting.pop()):
                if name == key and name in seen:
                    return self._line_at(start)
                seen.add(name)
                waiting.append(start)
        return 1

    def number(self, text: str) -> int:
        """The line of a number, or what stands in the place of one, outside of texts."""
        for match in re.finditer(rf'"(?:[^"\\]|\\.)*"|{re.escape(text)}', self.text):
            if match[0] == text:
                return self._line_at(match.start())
        return 1

    def _inside(self, start: int) -> dict[str, int]:
        if start not in self._children:
            self._children[start] = dict(self._pairs(start))
        return self._children[start]

    def _pairs(self, start: int) -> Iterator[tuple[str, int]]:
        """The keys or indexes of a value, each with where its value begins."""
        text, opening = self.text, self.text[start : start + 1]
        place, index = self._skip(start + 1), 0
        while opening in ("{", "[") and text[place : place + 1] not in ("}", "]", ""):
            key = str(index)
            if opening == "{":
                key, place = _SKIPPER.raw_decode(text, place)
                place = self._skip(self._skip(place) + 1)
            yield key, place
            _, place = _SKIPPER.raw_decode(text, place)
            place, index = self._skip(place), index + 1
            if text[place : place + 1] == ",":
                place = self._skip(place + 1)

    def _skip(self, place: int) -> int:
        """Where the next character stands that is no blank."""
        match = _BLANKS.match(self.text, place)
        return match.end() if match else place


def _yaml_line(node: Node, steps: Sequence[str]) -> int:
    line = node.span.line
    for step in steps:
        inside: Node | None = None
        if isinstance(node, MappingNode):
            for key, value in node.items:
                if key.text == step:
                    inside, line = value, key.span.line
        elif not isinstance(node, Scalar) and step.isdecimal() and int(step) < len(node.items):
            inside = node.items[int(step)]
            line = inside.span.line
        if inside is None:
            break
        node = inside
    return line


def plain_node(node: Node) -> Any:
    """What a node says, without its place."""
    if isinstance(node, Scalar):
        # The reader puts 0 for a number that no spec can hold; a document may have it.
        is_large = node.plain and node.value == 0 and type(resolve(node.text)) is str
        return _number(node.text) if is_large else node.value
    if isinstance(node, MappingNode):
        return {key.text: plain_node(value) for key, value in node.items}
    return [plain_node(item) for item in node.items]
