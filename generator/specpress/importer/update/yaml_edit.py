"""One fact put into the text of a spec, every other byte left as it is.

Given the text of a spec and the path of a key; gives the text with the key's value set, or the key removed. The
places of values come from libyaml's own marks, so that quotes, comments, flow and block style are whatever the
writer chose. What cannot be changed in one place alone, such as a value behind an alias, raises CannotEdit.

Turned down: a round trip through ruamel.yaml, which writes the whole file anew and keeps most of its looks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import yaml

from specpress.importer.facts import Path
from specpress.importer.writing.yaml_text import entry, flow, key_text
from specpress.spec import ModelSpec
from specpress.spec.shape import ListOf, MapOf, OneOf, Part, Plain, Shape, keys_of

Node = Any
"""A node of PyYAML's, whose stubs know neither its marks nor its style."""
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class CannotEdit(Exception):
    """The text cannot be changed here without changing something else, or a person's work would be lost."""


def _compose(text: str) -> Node:
    """The tree of a text that is known to be a mapping."""
    return yaml.compose(text, Loader=_LOADER)


def set_value(text: str, path: Path, value: Any, after: str | None = None) -> str:
    """The text with a key set; a new one stands where its kind belongs, or behind the key `after`."""
    parent = _find(_compose(text), path[:-1])
    pair = _pair(parent, path[-1])
    if pair is None:
        return _inserted(text, parent, path, value, after)
    key, old = pair
    _refuse_alias(key, old)
    lines = list(entry(path[-1], value, key.start_mark.column))
    if len(lines) == 1 and not _is_block(old):
        # Only the value is put anew, so that the key stays as it was written.
        written = lines[0].partition(": ")[2] if not parent.flow_style else flow(value)
        return text[: old.start_mark.index] + written + text[_end(text, old) :]
    if parent.flow_style:
        return text[: old.start_mark.index] + flow(value) + text[_end(text, old) :]
    start = text.rindex("\n", 0, key.start_mark.index) + 1 if "\n" in text[: key.start_mark.index] else 0
    return text[:start] + _under(text, start, key, lines) + text[_end(text, old) :]


def _under(text: str, start: int, key: Node, lines: Sequence[str]) -> str:
    """The lines of an entry, of which the first may stand behind the dash of a list."""
    return text[start : key.start_mark.index] + "\n".join(lines)[key.start_mark.column :]


def remove(text: str, path: Path) -> str:
    """The text without a key."""
    parent = _find(_compose(text), path[:-1])
    pair = _pair(parent, path[-1])
    if pair is None:
        raise CannotEdit("the key is not there")
    _refuse_alias(*pair)
    if len(parent.value) == 1:
        raise CannotEdit("nothing would be left of its part")
    if parent.flow_style:
        return _cut_from_flow(text, parent, pair)
    key, value = pair
    start = text.rindex("\n", 0, key.start_mark.index) + 1
    if text[start : key.start_mark.index].strip():
        raise CannotEdit("it stands behind the dash of a list")
    return text[:start] + text[_line_end(text, _end(text, value)) :]


def set_elements(text: str, path: Path, values: Sequence[Any], is_same: Callable[[Node, Any], bool]) -> str:
    """The text with a list that holds just these values; elements that stay are left as they are written."""
    parent = _find(_compose(text), path[:-1])
    pair = _pair(parent, path[-1])
    if pair is None or not isinstance(pair[1], yaml.SequenceNode):
        return set_value(text, path, list(values))
    _refuse_alias(*pair)
    old = pair[1]
    elements = _order(old.value, values, is_same)
    _refuse_loss(text, old, elements)
    if not old.flow_style:
        return _block_elements(text, old, elements)
    parts = [
        text[element.start_mark.index : element.end_mark.index]
        if isinstance(element, yaml.Node)
        else flow(element)
        for element in elements
    ]
    return text[: old.start_mark.index] + f"[{', '.join(parts)}]" + text[old.end_mark.index :]


def _refuse_loss(text: str, old: Node, elements: Sequence[Any]) -> None:
    """No element goes that has a text of its own: what a person has written is not deleted."""
    stays = [id(element) for element in elements]
    for node in old.value:
        if id(node) not in stays and isinstance(node, yaml.MappingNode) and len(node.value) > 1:
            shown = " ".join(text[node.start_mark.index : _end(text, node.value[0][1])].split())
            raise CannotEdit(f"a person has written about `{shown}`; remove it yourself")


def _order(old: Sequence[Node], values: Sequence[Any], is_same: Callable[[Node, Any], bool]) -> list[Any]:
    """The nodes that stay, in their own order, with each new value behind the one that it follows on the page."""
    elements: list[Any] = [node for node in old if any(is_same(node, value) for value in values)]
    behind = 0
    for value in values:
        matches = (
            index
            for index, element in enumerate(elements)
            if element is value or (isinstance(element, yaml.Node) and is_same(element, value))
        )
        index = next(matches, None)
        if index is None:
            elements.insert(behind, value)
            index = behind
        behind = index + 1
    return elements


def _block_elements(text: str, old: Node, elements: Sequence[Any]) -> str:
    """A list of one element a line, with its comments: lines are removed and put in, none is written anew."""
    pad = " " * old.start_mark.column
    stays = [id(element) for element in elements]
    removed = [node for node in old.value if id(node) not in stays]
    pieces: list[tuple[int, int, str]] = [(*_lines(text, node), "") for node in removed]
    begin = text.rindex("\n", 0, old.start_mark.index) + 1
    for element in elements:
        if isinstance(element, yaml.Node):
            begin = _lines(text, element)[1]
        else:
            pieces.append((begin, begin, f"{pad}- {flow(element)}\n"))
    # From the end to the beginning, so that places stay true; what is removed at a place before what goes in there.
    for start, end, new in sorted(pieces, key=lambda piece: (piece[0], not piece[2]))[::-1]:
        text = text[:start] + new + text[end:]
    return text


def _lines(text: str, node: Node) -> tuple[int, int]:
    """The whole lines of an element of a list."""
    start = text.rindex("\n", 0, node.start_mark.index) + 1
    return start, _line_end(text, _end(text, node))


def _inserted(text: str, parent: Node, path: Path, value: Any, after: str | None) -> str:
    key, before = path[-1], _before(parent, path, after)
    if parent.flow_style:
        written = f"{key_text(key)}: {flow(value)}"
        if before is not None:
            end = _end(text, before[1])
            return f"{text[:end]}, {written}{text[end:]}"
        start = parent.start_mark.index + 1
        return f"{text[:start]} {written}{',' if parent.value else ''}{text[start:]}"
    first = parent.value[0][0]
    column = first.start_mark.column
    lines = "".join(f"{line}\n" for line in entry(key, value, column))
    if before is None:
        start = text.rindex("\n", 0, first.start_mark.index) + 1
        if text[start : first.start_mark.index].strip():
            return f"{text[: first.start_mark.index]}{lines[column:]}{' ' * column}{text[first.start_mark.index :]}"
        return text[:start] + lines + text[start:]
    end = _line_end(text, _end_of_pair(text, before))
    joint = "" if text[:end].endswith("\n") else "\n"
    blank = "\n" if column == 0 and key in _SECTIONS else ""
    return text[:end] + joint + blank + lines + text[end:]


_SECTIONS = frozenset({"sources", "parameters", "uploads", "price", "errors", "examples", "discrepancies"})
"""What is set apart by a blank line."""


def _before(parent: Node, path: Path, after: str | None) -> tuple[Node, Node] | None:
    """The pair behind which a new key goes; None where it comes first."""
    if after is not None:
        return _pair(parent, after)
    order = _keys_at(path[:-1])
    if path[-1] not in order:
        return parent.value[-1] if parent.value else None
    earlier = (_pair(parent, key) for key in reversed(order[: order.index(path[-1])]))
    return next((pair for pair in earlier if pair is not None), None)


def _keys_at(path: Path) -> list[str]:
    """The keys of the part at a path of a model's spec, in the order of the format, in which specs are written."""
    shape: Shape = Part(ModelSpec)
    for step in path:
        members = shape.members if isinstance(shape, OneOf) else (shape,)
        inner = (_inner(member, step) for member in members)
        shape = next((member for member in inner if member is not None), Plain.ANYTHING)
    keys = keys_of(shape.cls) if isinstance(shape, Part) else ()
    # Where a fact was read comes before the fact, though every part has it.
    return sorted((key.name for key in keys), key=lambda name: name not in ("source", "line"))


def _inner(shape: Shape, step: str) -> Shape | None:
    """The shape of what stands under a key, or of an element of a list by its number."""
    match shape:
        case Part(cls):
            return next((key.shape for key in keys_of(cls) if key.name == step), None)
        case MapOf(item):
            return item
        case ListOf(item) if step.isdecimal():
            return item
    return None


def _cut_from_flow(text: str, parent: Node, pair: tuple[Node, Node]) -> str:
    index = next(index for index, other in enumerate(parent.value) if other[0] is pair[0])
    if index:
        start, end = _end(text, parent.value[index - 1][1]), _end(text, pair[1])
    else:
        start, end = pair[0].start_mark.index, parent.value[1][0].start_mark.index
    return text[:start] + text[end:]


def _find(node: Node, path: Path) -> Node:
    """The mapping at a path."""
    for step in path:
        if isinstance(node, yaml.SequenceNode):
            node = node.value[int(step)]
            continue
        pair = _pair(node, step) if isinstance(node, yaml.MappingNode) else None
        if pair is None:
            raise CannotEdit("the part around it is not there")
        _refuse_alias(*pair)
        node = pair[1]
    if not isinstance(node, yaml.MappingNode):
        raise CannotEdit("it is written in a short form")
    return node


def _pair(node: Node, key: str) -> tuple[Node, Node] | None:
    return next(((name, value) for name, value in node.value if name.value == key), None)


def _refuse_alias(key: Node, value: Node) -> None:
    # A node behind an alias is that of its anchor, which stands before the key.
    if value.start_mark.index < key.end_mark.index:
        raise CannotEdit("it stands behind an alias, and other parts share it")


def _end_of_pair(text: str, pair: tuple[Node, Node]) -> int:
    key, value = pair
    return _end(text, key if value.start_mark.index < key.end_mark.index else value)


def _is_block(node: Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and not node.flow_style


def _end(text: str, node: Node) -> int:
    """Where a value ends, without the comments and blank lines that libyaml counts to a block."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end_of_pair(text, last) if isinstance(last, tuple) else _end(text, last)
    end: int = node.end_mark.index
    while end > node.start_mark.index and text[end - 1] in " \n":
        end -= 1
    return end


def _line_end(text: str, index: int) -> int:
    """The beginning of the next line."""
    end = text.find("\n", index)
    return len(text) if end < 0 else end + 1
