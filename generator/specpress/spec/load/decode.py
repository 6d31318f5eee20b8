"""YAML nodes in, the frozen classes of the format out, with every problem of the file.

The classes' annotations are the only description of the format: for each key a reader, a closure, is made from
its shape, once in a process and only for classes that occur. A reader never raises; it adds what is wrong to a
list and goes on, so that one run shows everything. Its messages say what is expected and what stands there; the
cure depends on both: a number where text belongs wants quotes, a quoted number does not.

Why not pydantic or msgspec: see "The format is decoded by ourselves" among the decisions.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from types import NoneType
from typing import Any, Literal, TypeAlias, TypeVar

from specpress.base.addresses import fault_in_address
from specpress.base.diagnostics import Diagnostic, Edit, has_errors, suggestion, surely_meant
from specpress.spec import shape as shapes
from specpress.spec.base import Spec
from specpress.spec.load import codes
from specpress.spec.yaml import Mapping, Node, Scalar, Sequence, clipped, edit_of, quoted, resolve

T = TypeVar("T", bound=Spec)

Problems: TypeAlias = list[Diagnostic]
Reader: TypeAlias = Callable[[Node, Problems], Any]
"""Gives the value of a node; after a problem what it gives is not to be used."""
Builder: TypeAlias = Callable[[Mapping, Problems], Spec | None]
"""Gives an instance of one class; None where a required key is missing."""
ScalarReader: TypeAlias = Callable[[Scalar, str], Any]
"""Gives the value of a scalar that a message calls by the name given, or a diagnostic; None for another kind."""
Kind: TypeAlias = Literal["text", "integer", "fraction", "boolean", "null", "list", "mapping"]

BLANK = " \t\r\n"
"""A text of nothing but these says nothing."""
NUMBER = r"[-+]?[0-9]{1,30}(\.[0-9]{1,30})?"
"""How a decimal number is written as text."""
DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
"""How a date is written; whether the day exists is looked up in the calendar."""

_NUMBER = re.compile(NUMBER)
_DATE = re.compile(DATE)


def convert(node: Node, cls: type[T]) -> tuple[T | None, tuple[Diagnostic, ...]]:
    """Read a node as an instance of a class of the format; None where any problem is an error."""
    problems: Problems = []
    spec: T | None = _reader(shapes.Part(cls), "the file")(node, problems)
    return (None if has_errors(problems) else spec), tuple(problems)


# What stands there, and what may.

_SCALARS: dict[type, Kind] = {
    str: "text",
    int: "integer",
    Decimal: "fraction",
    bool: "boolean",
    NoneType: "null",
}
_ANY_SCALAR: frozenset[Kind] = frozenset(_SCALARS.values())
_NO_KIND: frozenset[Kind] = frozenset()
_LIST: frozenset[Kind] = frozenset({"list"})
_MAPPING: frozenset[Kind] = frozenset({"mapping"})
_TEXT: frozenset[Kind] = frozenset({"text"})
_PLAIN: dict[shapes.Plain, tuple[frozenset[Kind], frozenset[Kind]]] = {
    shapes.Plain.INTEGER: (frozenset({"integer"}), frozenset({"fraction"})),
    shapes.Plain.NUMBER: (frozenset({"integer", "fraction"}), _TEXT),
    shapes.Plain.BOOLEAN: (frozenset({"boolean"}), _NO_KIND),
    shapes.Plain.DATE: (_TEXT, _NO_KIND),
    shapes.Plain.ADDRESS: (_TEXT, _NO_KIND),
    shapes.Plain.ANYTHING: (_ANY_SCALAR | _LIST | _MAPPING, _NO_KIND),
}


def _kind(node: Node) -> Kind:
    if isinstance(node, Scalar):
        return _SCALARS[type(node.value)]
    return "list" if isinstance(node, Sequence) else "mapping"


def _quoted_kind(node: Node) -> Kind | None:
    """What a text in quotes would be without them, where that is not text; else None."""
    if not isinstance(node, Scalar) or node.plain:
        return None
    kind = _SCALARS[type(resolve(node.text))]
    return None if kind == "text" else kind


def _is_blank(node: Node) -> bool:
    """Whether nothing at all was written, which is not the same as `null`."""
    return isinstance(node, Scalar) and node.value is None and not node.text


def _accepted(shape: shapes.Shape) -> tuple[frozenset[Kind], frozenset[Kind]]:
    """The kinds that a shape is there for, and those that it also takes when no other shape wants them."""
    match shape:
        case shapes.Text():
            return _TEXT, _NO_KIND
        case shapes.Plain():
            return _PLAIN[shape]
        case shapes.ListOf():
            return _LIST, _NO_KIND
        case shapes.MapOf():
            return _MAPPING, _NO_KIND
        case shapes.Part(cls):
            first, second = _short_kinds(cls)
            return first | _MAPPING | (_LIST if cls.list_shorthand else _NO_KIND), second
        case shapes.OneOf(members):
            both = [_accepted(member) for member in members]
            first = _NO_KIND.union(*(kinds for kinds, _ in both))
            return first, _NO_KIND.union(*(kinds for _, kinds in both)) - first


def _short_kinds(cls: type[Spec]) -> tuple[frozenset[Kind], frozenset[Kind]]:
    """The kinds of scalar that may stand in place of a mapping of this class, as `_accepted` gives them."""
    key = shapes.short_form(cls)
    if key is None:
        return _NO_KIND, _NO_KIND
    first, second = _accepted(key.shape)
    return first & _ANY_SCALAR, second & _ANY_SCALAR


# A value of the wrong kind.


def _mismatch(shape: shapes.Shape, subject: str, node: Node) -> Diagnostic:
    """The problem of a node that is of no kind that the shape takes. `subject` names it: `'title'`."""
    expected = shapes.described(shape)
    if _is_blank(node):
        help = f"write {expected}, or leave the key out"
        return codes.EMPTY_VALUE.at(node.span, f"{subject} has no value", help)
    members = shape.members if isinstance(shape, shapes.OneOf) else (shape,)
    message = f"{subject} must be {expected}, not {_what_stands(node)}"
    if isinstance(node, Scalar):
        texts = [member.words for member in members if isinstance(member, shapes.Text)]
        if type(node.value) is not str and any(not words or node.text in words for words in texts):
            help = f'put it in quotes: "{clipped(node.text)}"'
            return codes.UNQUOTED_TEXT.at(node.span, message, help, fix=Edit(node.span, quoted(node.text)))
        if any(_quoted_kind(node) in _accepted(member)[0] for member in members):
            help = f"remove the quotes: {clipped(node.text)}"
            return codes.NEEDLESS_QUOTES.at(node.span, message, help, fix=Edit(node.span, node.text))
        if members == (shapes.Plain.BOOLEAN,) and (meant := _BOOLEANS.get(node.text.lower())):
            return codes.WRONG_KIND.at(node.span, message, f"write {meant}", fix=Edit(node.span, meant))
    return codes.WRONG_KIND.at(node.span, message, _cure(members, node))


def _what_stands(node: Node) -> str:
    match node:
        case Mapping():
            return "a mapping"
        case Sequence():
            return "a list"
        case Scalar(value=str()):
            return f"the text {clipped(node.text)!r}"
        case Scalar(value=bool() | None):
            return node.text
        case _:
            return f"the number {clipped(node.text)}"


_BOOLEANS = dict.fromkeys(("yes", "on", "y", "1"), "true") | dict.fromkeys(("no", "off", "n", "0"), "false")


def _cure(members: tuple[shapes.Shape, ...], node: Node) -> str:
    """How to write what is expected, where only one thing is."""
    text = node.text if isinstance(node, Scalar) else ""
    match members:
        case (shapes.MapOf() | shapes.Part(),) if isinstance(node, Sequence):
            return "write `key: value` lines without `- `"
        case (shapes.MapOf() | shapes.Part(),) if text:
            return "write `key: value` lines below it, indented by two spaces"
        case (shapes.ListOf(),) if text:
            return f"write a list, such as [{clipped(text)}]"
        case (shapes.ListOf(),) if isinstance(node, Mapping):
            return "begin each element with `- `"
        case _ if isinstance(node, Sequence):
            return "write one value"
        case (shapes.Plain.INTEGER | shapes.Plain.NUMBER,):
            return "write digits only, without a unit or separators"
        case _:
            return "see the reference of the format"


# Scalars.


def _text_or_empty(node: Scalar, subject: str) -> Any:
    del subject
    return node.value if type(node.value) is str else None


def _text(node: Scalar, subject: str) -> Any:
    if type(node.value) is not str or node.value.strip(BLANK):
        return _text_or_empty(node, subject)
    help = "write it, or leave the key out"
    return codes.EMPTY_VALUE.at(node.span, f"{subject} is an empty text", help)


def _integer(node: Scalar, subject: str) -> Any:
    value = node.value
    if type(value) is Decimal and value != value.to_integral_value():
        message = f"{subject} must be a whole number, not {node.text}"
        return codes.NOT_WHOLE.at(node.span, message, "drop the fraction")
    return int(value) if type(value) is int or type(value) is Decimal else None


def _number(node: Scalar, subject: str) -> Any:
    del subject
    value = node.value
    if type(value) is int or (type(value) is str and _NUMBER.fullmatch(value)):
        return Decimal(value)
    return value if type(value) is Decimal else None


def _date(node: Scalar, subject: str) -> Any:
    if _is_blank(node):
        return None
    message = f"{subject} must be a date, not {_what_stands(node)}"
    try:
        if type(node.value) is str and _DATE.fullmatch(node.value):
            return date.fromisoformat(node.value)
    except ValueError as error:
        message = f"{node.text} is not a date: {error}"
    return codes.NOT_A_DATE.at(node.span, message, "write year, month and day, such as 2026-05-11")


def _address(node: Scalar, subject: str) -> Any:
    text = _text(node, subject)
    if type(text) is str and (fault := fault_in_address(text)):
        help = "copy the address from the browser, or leave the key out"
        # It is not repeated: a password may stand in it.
        return codes.NOT_AN_ADDRESS.at(node.span, f"{subject} {fault}", help)
    return text


_SCALAR_READERS: dict[shapes.Plain, ScalarReader] = {
    shapes.Plain.INTEGER: _integer,
    shapes.Plain.NUMBER: _number,
    shapes.Plain.BOOLEAN: lambda node, subject: node.value if type(node.value) is bool else None,
    shapes.Plain.DATE: _date,
    shapes.Plain.ADDRESS: _address,
}


# Readers.


def _reader(shape: shapes.Shape, subject: str) -> Reader:
    """What reads a node of a shape. `subject` names it in messages: `'title'`."""
    match shape:
        case shapes.Text(words=()):
            return _scalar(shape, subject, _text_or_empty if shape.may_be_empty else _text)
        case shapes.Text():
            return _word(shape, subject)
        case shapes.Plain.ANYTHING:
            return _json
        case shapes.Plain():
            return _scalar(shape, subject, _SCALAR_READERS[shape])
        case shapes.ListOf() | shapes.MapOf():
            return _collection(shape, subject)
        case shapes.Part(cls):
            return _part(cls, subject)
        case shapes.OneOf():
            return _one_of(shape, subject)


def _scalar(shape: shapes.Shape, subject: str, read_scalar: ScalarReader) -> Reader:
    def read(node: Node, problems: Problems) -> Any:
        value = read_scalar(node, subject) if type(node) is Scalar else None
        if value is None:
            value = _mismatch(shape, subject, node)
        if type(value) is Diagnostic:
            problems.append(value)
        return value

    return read


def _word(shape: shapes.Text, subject: str) -> Reader:
    words = frozenset(shape.words)

    def read(node: Node, problems: Problems) -> Any:
        if type(node) is not Scalar or type(node.value) is not str:
            return problems.append(_mismatch(shape, subject, node))
        if node.value not in words:
            message = f"{subject} cannot be {clipped(node.value)!r}"
            help = _advice(node.value, shape.words, "allowed", problems)
            meant = surely_meant(node.value, shape.words)
            fix = edit_of(node, meant) if meant else None
            problems.append(codes.NOT_ALLOWED.at(node.span, message, help, fix=fix))
        return node.value

    return read


def _json(node: Node, problems: Problems) -> Any:
    """Any value as JSON has it; the reader of YAML bounds how deep this goes."""
    if isinstance(node, Scalar):
        if _is_blank(node):
            help = "write `null` if null is meant, or leave the key out"
            message = "nothing stands where a value is expected"
            problems.append(codes.EMPTY_VALUE.at(node.span, message, help))
        return node.value
    if isinstance(node, Sequence):
        return tuple([_json(item, problems) for item in node.items])
    return {key.text: _json(item, problems) for key, item in node.items}


def _collection(shape: shapes.ListOf | shapes.MapOf, subject: str) -> Reader:
    is_list = isinstance(shape, shapes.ListOf)
    node_type = Sequence if is_list else Mapping
    read_item = _reader(shape.item, f"each {'element of' if is_list else 'value under'} {subject}")
    kind, entry = ("list", "element") if is_list else ("mapping", "entry")

    def read(node: Node, problems: Problems) -> Any:
        if not isinstance(node, node_type):
            return problems.append(_mismatch(shape, subject, node))
        if not node.items and not shape.may_be_empty:
            help = f"add an {entry}, or leave the key out"
            problems.append(codes.EMPTY_VALUE.at(node.span, f"{subject} is an empty {kind}", help))
        if isinstance(node, Sequence):
            return tuple([read_item(item, problems) for item in node.items])
        return {key.text: read_item(item, problems) for key, item in node.items}

    return read


def _one_of(shape: shapes.OneOf, subject: str) -> Reader:
    """A reader that asks what stands there and hands it to the member that is there for it."""
    table: dict[Kind | None, Reader] = {}
    both = [(_accepted(member), _reader(member, subject)) for member in shape.members]
    for rank in (0, 1):
        for kinds, read_member in both:
            for kind in kinds[rank]:
                table.setdefault(kind, read_member)

    words = {word for member in shape.members if isinstance(member, shapes.Text) for word in member.words}

    def read(node: Node, problems: Problems) -> Any:
        chosen = None if _is_blank(node) else table.get(_kind(node))
        # A number in quotes is not a misspelt word.
        if words and isinstance(node, Scalar) and node.text not in words and _quoted_kind(node) in table:
            chosen = None
        return chosen(node, problems) if chosen else problems.append(_mismatch(shape, subject, node))

    return read


def _part(cls: type[Spec], subject: str) -> Reader:
    """A reader of a mapping, or of the bare value that may stand for one."""
    shape = shapes.Part(cls)
    short_kinds = _NO_KIND.union(*_short_kinds(cls))
    forms = {kind: form.name for kind in short_kinds if (form := shapes.short_form(cls))}
    forms |= {kind: form.name for kind in _LIST if (form := shapes.list_form(cls))}

    def read(node: Node, problems: Problems) -> Any:
        if type(node) is not Mapping:
            key = forms.get(_kind(node))
            if key is None or _is_blank(node):
                return problems.append(_mismatch(shape, subject, node))
            # The mapping that a bare value stands for, at the value's place.
            node = Mapping(((Scalar(key, key, True, node.span), node),), node.span)
        return _builder(cls)(node, problems)

    return read


_NOT_COUNTED = frozenset({"auth", "media", "polling", "rounding", "uploads", "worth"})


_BUILDERS: dict[type[Spec], Builder] = {}


def _builder(cls: type[Spec]) -> Builder:
    """What makes an instance from a mapping. Made when a class first occurs, since classes hold each other."""
    if cls not in _BUILDERS:
        _BUILDERS[cls] = _new_builder(cls)
    return _BUILDERS[cls]


def _new_builder(cls: type[Spec]) -> Builder:
    keys = shapes.keys_of(cls)
    readers = {key.name: (key.field, _reader(key.shape, repr(key.name))) for key in keys}
    required = {key.field: key.name for key in keys if key.required}
    name = shapes.part_name(cls)
    if name not in _NOT_COUNTED:
        name = f"{'an' if name[0] in 'aeiou' else 'a'} {name}"

    def build(node: Mapping, problems: Problems) -> Spec | None:
        values: dict[str, Any] = {}
        for written, item in node.items:
            known = readers.get(written.text)
            if known is None:
                message = f"{name} has no key {clipped(written.text)!r}"
                help = _advice(written.text, tuple(readers), "keys", problems)
                meant = surely_meant(written.text, readers)
                fix = edit_of(written, meant) if meant and node.get(meant) is None else None
                problems.append(codes.UNKNOWN_KEY.at(written.span, message, help, fix=fix))
            else:
                values[known[0]] = known[1](item, problems)
        missing = [key for field, key in required.items() if field not in values]
        for key in missing:
            message = f"{name} must have the key {key!r}"
            problems.append(codes.MISSING_KEY.at(node.span, message, f"add `{key}:`"))
        if not node.items and not cls.may_be_empty and not missing:
            problems.append(codes.EMPTY_VALUE.at(node.span, f"{name} with no key says nothing", "fill it in"))
        return None if missing else cls(node=node, **values)

    return build


_LONGEST_WORD = 60
_SHORT_LIST = 20


def _advice(word: str, known: tuple[str, ...], label: str, problems: Problems) -> str:
    """The word that was meant, and all words that there are; where they are many, the one is enough.

    Looking for it is slow, so not without end.
    """
    listed = f"{label}: {', '.join(known)}"
    if len(word) > _LONGEST_WORD or len(problems) > codes.MAX_PROBLEMS:
        return listed
    meant = suggestion(word, known)
    return " ".join(filter(None, (meant, "" if meant and len(known) > _SHORT_LIST else listed)))
