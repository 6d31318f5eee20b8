"""What is left of a file with faults of form, so that the rest of it is judged in the same run.

Given the YAML of a file and its faults; gives the spec in three ways: without the smallest parts that are broken, with
a blank in place of each entry (a parameter, an example, the price) in which something is, and without these entries.
A problem that all three have does not come of the faults; one that only some have does, or may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import TypeVar

from specpress.base.diagnostics import Diagnostic, Span, closest
from specpress.spec import shape as shapes
from specpress.spec.base import Spec
from specpress.spec.load import codes
from specpress.spec.load.decode import convert
from specpress.spec.yaml import Mapping, Node, Scalar, edited
from specpress.spec.yaml import Sequence as List
from specpress.spec.yaml.codes import DUPLICATE_KEY, MERGE_KEY

T = TypeVar("T", bound=Spec)

_OF_KEYS = frozenset(code.code for code in (codes.UNKNOWN_KEY, DUPLICATE_KEY, MERGE_KEY))
"""Faults whose place is a key and not its value."""
_OF_WORDS = (shapes.Text, shapes.Plain)
"""What a blank can stand in for, where it must be there; without the parameters, say, too little is left."""
_OF_PARTS = (shapes.Part, shapes.OneOf)
"""What all else in a file hangs on, where it must be there, such as the envelope of a provider: too little is left."""
_ROUNDS = 4
"""So often what is left is read again, where leaving something out has broken what is around it."""


class _Way(Enum):
    SMALLEST_PART = 0
    BLANK_ENTRY = 1
    NO_ENTRY = 2


def mended(node: Node, faults: Sequence[Diagnostic]) -> Node:
    """The same YAML as if each fault were mended whose cure is certain, such as a misspelt key.

    A number where a text belongs stays: in quotes it can be read, but may be meant for another text.
    """
    certain = (fault for fault in faults if fault.code != codes.UNQUOTED_TEXT.code)
    fixes = {(fault.span, fault.code in _OF_KEYS): fault.fix.text for fault in certain if fault.fix}
    return _mended(node, fixes) if fixes else node


def partial_specs(node: Node, cls: type[T], faults: Sequence[Diagnostic]) -> tuple[T, ...]:
    """What is left of a file in each way; nothing where that is too little, or where a fault has no place in it."""
    if len(faults) > codes.MAX_PROBLEMS or not isinstance(node, Mapping):
        return ()
    specs = [_left(node, cls, faults, way) for way in _Way]
    return tuple(spec for spec in specs if spec is not None) if None not in specs else ()


def told_by_all(judged: Sequence[Sequence[Diagnostic]]) -> tuple[Diagnostic, ...]:
    """The problems that a file has however what is broken is left out, in the words of the first way."""
    if len(judged) < 2:
        return tuple(judged[0]) if judged else ()
    known = [{(problem.span, problem.code) for problem in problems} for problems in judged]
    return tuple(
        problem for problem in judged[0] if all((problem.span, problem.code) in each for each in known)
    )


def _left(node: Mapping, cls: type[T], faults: Sequence[Diagnostic], way: _Way) -> T | None:
    known = list(faults)
    for _ in range(_ROUNDS):
        cut = _Cut(known, way)
        left = cut.file(node, cls)
        if left is None:
            return None
        spec, more = convert(left, cls)
        if spec is not None:
            return spec if cut.used >= cut.places else None
        known += more
    return None


class _Cut:
    """A walk through a file that leaves out what is broken."""

    def __init__(self, faults: Sequence[Diagnostic], way: _Way) -> None:
        self.keys = {fault.span for fault in faults if fault.code in _OF_KEYS}
        self.values = {fault.span for fault in faults if fault.code not in _OF_KEYS}
        self.places = self.keys | self.values
        self.used: set[Span] = set()
        self.way = way

    def file(self, node: Mapping, cls: type[Spec]) -> Mapping | None:
        """What is left of a file; a text that must be there is blank. None where too little is left."""
        if node.span in self.values:
            self.used.add(node.span)
        known = {key.name: key for key in shapes.keys_of(cls)}
        items: list[tuple[Scalar, Node]] = []
        for key, item in self._named(node, cls):
            about = known[key.text]
            before = len(self.used)
            left = self._section(item, about.shape)
            if len(self.used) > before and about.required and isinstance(about.shape, _OF_PARTS):
                return None
            if left is not None:
                items.append((key, left))
        return _with_blanks(items, cls, node.span)

    def _named(self, node: Mapping, cls: type[Spec]) -> Iterator[tuple[Scalar, Node]]:
        """The keys that a class knows, with what stands there; one that looks like such a key may be meant for it."""
        names = {key.name for key in shapes.keys_of(cls)}
        for key, item in node.items:
            if key.span not in self.keys:
                yield key, item
                continue
            self.used.add(key.span)
            free = names - {name.text for name, _ in node.items}
            name = closest(key.text, free) if self.way is _Way.SMALLEST_PART else None
            if name is None:
                self.used.update(_spans(item))
            else:
                yield _scalar(name, key.span), item

    def _section(self, node: Node, shape: shapes.Shape) -> Node | None:
        """What is left under a key of the file: of a mapping or a list of entries each is looked at by itself."""
        if node.span in self.values:
            return self._entry(node, shape)
        if isinstance(node, Mapping) and isinstance(shape, shapes.MapOf):
            return self._map(node, shape.item, self._entry) or _blank(shape, node.span)
        if isinstance(node, List) and isinstance(shape, shapes.ListOf):
            elements = [
                left for item in node.items if (left := self._entry(item, shape.item, True)) is not None
            ]
            return List(tuple(elements), node.span) if elements or not node.items else None
        return self._entry(node, shape)

    def _entry(self, node: Node, shape: shapes.Shape, is_element: bool = False) -> Node | None:
        """What is left of an entry: all of it where it is whole, else what the way says; of a list none is blank."""
        before = len(self.used)
        left = self._part(node, shape)
        if len(self.used) == before:
            return node
        if self.way is _Way.NO_ENTRY:
            return None
        if self.way is _Way.BLANK_ENTRY or left is None:
            return None if is_element else _blank(shape, node.span)
        return left

    def _part(self, node: Node, shape: shapes.Shape) -> Node | None:
        """What is left of a part; None where it is broken itself, or lacks what no blank can stand for."""
        shape = _shape_of(node, shape)
        if node.span in self.values:
            self.used.update(_spans(node) if not _is_part(node, shape) else (node.span,))
            if not _is_part(node, shape):
                return None
        if isinstance(node, Mapping) and isinstance(shape, shapes.Part):
            known = {key.name: key.shape for key in shapes.keys_of(shape.cls)}
            pairs = [
                (key, left)
                for key, item in self._named(node, shape.cls)
                if (left := self._part(item, known.get(key.text, shapes.Plain.ANYTHING))) is not None
            ]
            return _with_blanks(pairs, shape.cls, node.span) if pairs or not node.items else None
        if isinstance(node, Mapping):
            item_shape = shape.item if isinstance(shape, shapes.MapOf) else shapes.Plain.ANYTHING
            return self._map(node, item_shape, self._part)
        if isinstance(node, List):
            item_shape = shape.item if isinstance(shape, shapes.ListOf) else shapes.Plain.ANYTHING
            items = [left for item in node.items if (left := self._part(item, item_shape)) is not None]
            return List(tuple(items), node.span) if items or not node.items else None
        return node

    def _map(
        self, node: Mapping, shape: shapes.Shape, left_of: Callable[[Node, shapes.Shape], Node | None]
    ) -> Mapping | None:
        """What is left of a mapping whose keys the writer chose; None where nothing is."""
        pairs = []
        for key, item in node.items:
            if key.span in self.keys:
                self.used.update((key.span, *_spans(item)))
            elif (left := left_of(item, shape)) is not None:
                pairs.append((key, left))
        return Mapping(tuple(pairs), node.span) if pairs or not node.items else None


def _with_blanks(items: list[tuple[Scalar, Node]], cls: type[Spec], span: Span) -> Mapping | None:
    """A mapping with a blank under each key that must be there and is not; None where no blank can stand for one."""
    there = {key.text for key, _ in items}
    for key in shapes.keys_of(cls):
        if key.required and key.name not in there:
            if not isinstance(key.shape, _OF_WORDS):
                return None
            items = [*items, (_scalar(key.name, span), _blank(key.shape, span))]
    return Mapping(tuple(items), span)


def _is_part(node: Node, shape: shapes.Shape) -> bool:
    """Whether a mapping stands where one belongs, so that what is wrong with it is a key that it lacks."""
    return isinstance(node, Mapping) and isinstance(shape, shapes.Part) and bool(node.items)


def _shape_of(node: Node, shape: shapes.Shape) -> shapes.Shape:
    """The shape that what stands there is for, of several."""
    members = shape.members if isinstance(shape, shapes.OneOf) else (shape,)
    kinds: tuple[type, ...] = ()
    if isinstance(node, Mapping):
        kinds = (shapes.Part, shapes.MapOf)
    elif isinstance(node, List):
        kinds = (shapes.ListOf,)
    found = next((member for kind in kinds for member in members if isinstance(member, kind)), members[0])
    if isinstance(node, List) and isinstance(found, shapes.Part) and (form := shapes.list_form(found.cls)):
        return _shape_of(node, form.shape)
    return found


def _spans(node: Node) -> Iterator[Span]:
    """The places of a node, of its keys and of all that is in it."""
    yield node.span
    if isinstance(node, Mapping):
        for key, item in node.items:
            yield key.span
            yield from _spans(item)
    elif isinstance(node, List):
        for item in node.items:
            yield from _spans(item)


def _mended(node: Node, fixes: dict[tuple[Span, bool], str]) -> Node:
    """The YAML after the fixes of places, of keys and of values."""
    if isinstance(node, Mapping):
        pairs = [(_mended_scalar(key, fixes, True), _mended(item, fixes)) for key, item in node.items]
        return Mapping(tuple(pairs), node.span)
    if isinstance(node, List):
        return List(tuple(_mended(item, fixes) for item in node.items), node.span)
    return _mended_scalar(node, fixes, False)


def _mended_scalar(node: Scalar, fixes: dict[tuple[Span, bool], str], is_key: bool) -> Scalar:
    fix = fixes.get((node.span, is_key))
    return node if fix is None else edited(node, fix)


def _blank(shape: shapes.Shape, span: Span) -> Node:
    """The least that a shape takes, which says nothing or next to nothing."""
    match shape:
        case shapes.Text(words=words):
            return _scalar(words[0] if words else "Left out", span)
        case shapes.Plain.BOOLEAN:
            return _scalar(True, span)
        case shapes.Plain.DATE:
            return _scalar("2000-01-01", span)
        case shapes.Plain.ADDRESS:
            return _scalar("https://example.com", span)
        case shapes.Plain():
            return _scalar(0, span)
        case shapes.ListOf(item, may_be_empty):
            return List(() if may_be_empty else (_blank(item, span),), span)
        case shapes.MapOf(item, may_be_empty):
            return Mapping(() if may_be_empty else ((_scalar("-", span), _blank(item, span)),), span)
        case shapes.Part(cls):
            known = shapes.keys_of(cls)
            keys = [key for key in known if key.required]
            if not keys and not cls.may_be_empty:
                keys = [key for key in known if key.name == "note"] or [known[0]]
            return Mapping(tuple((_scalar(key.name, span), _blank(key.shape, span)) for key in keys), span)
        case shapes.OneOf(members):
            return _blank(next((one for one in members if isinstance(one, shapes.Part)), members[0]), span)


def _scalar(value: str | bool | int, span: Span) -> Scalar:
    return Scalar(value, str(value), True, span)
