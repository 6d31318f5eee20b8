"""A file's bytes, and the walk from libyaml's events to nodes.

PyYAML's own resolver is YAML 1.1 and would read `16:9` as 969 and `on` as True, so only the event stream of
its C parser is used and the scalars are resolved by ourselves. The walk is a loop, not a recursion, and its
size is bounded with aliases followed, so that neither a deep file nor an alias bomb does harm.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from specpress.base.diagnostics import Code, Diagnostic, Edit, Span
from specpress.spec.yaml import codes, scalars
from specpress.spec.yaml.codes import MAX_BYTES, MAX_DEPTH, MAX_NODES
from specpress.spec.yaml.nodes import Atom, Mapping, Node, Scalar, Sequence, clipped

Event: TypeAlias = Any
"""An event of PyYAML's, whose stubs know neither its mark nor its anchor."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BLOCK_STYLES = ("|", ">")


def read_bytes(
    path: Path,
    shown: str,
    most: int = MAX_BYTES,
    cure: str = "move it out of the specs folder, or split it",
) -> bytes | Diagnostic:
    """The content of a regular file of at most so many bytes. `shown` is its printed path.

    `cure` is what to do with one that is larger.
    """
    span = Span(shown)
    try:
        # Asked for before it is opened: opening a pipe would wait for a writer.
        info = os.stat(path)
        if not stat.S_ISREG(info.st_mode):
            message = (
                "a folder stands where a file should be" if path.is_dir() else "this is not a regular file"
            )
            return codes.UNREADABLE.at(span, message, "put a file with text there, or remove it")
        if info.st_size > most:
            return codes.TOO_LARGE.at(span, f"{info.st_size:,} bytes; at most {most:,} are read", cure)
        with open(path, "rb") as file:
            return file.read(most)
    except (OSError, ValueError) as error:
        if os.path.islink(path) and not os.path.exists(path):
            message, help = "the link leads nowhere, or round in a circle", "mend the link, or remove it"
        else:
            reason = getattr(error, "strerror", None) or str(error)
            message, help = f"the file cannot be read: {reason}", "check its path and its permissions"
        return codes.UNREADABLE.at(span, message, help)


def parse(data: bytes, file: str, most: int = MAX_NODES) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """Read one YAML document of at most so many values. The node is None where the text could not be read at all."""
    text, problems = decoded(data, file)
    if text is None:
        return None, problems
    if match := _CONTROL.search(text):
        message = f"{scalars.hidden_character(match[0]) or f'U+{ord(match[0]):04X}'} is not allowed in a file"
        help = "delete it, or write it as an escape in double quotes"
        return None, (codes.CONTROL.at(_place(file, text[: match.start()]), message, help),)
    return _Reader(file, text, most).read()


def decoded(data: bytes, file: str) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """The text of a file; None with a problem where it is not UTF-8."""
    if data.startswith(_UTF_16) or b"\0" in data[:4]:
        message = "this looks like UTF-16 or UTF-32 text"
        return None, (codes.NOT_UTF8.at(Span(file, 1, 1), message, "save the file as UTF-8"),)
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        message = f"byte 0x{data[error.start]:02x} is not UTF-8 text"
        before = data[: error.start].decode("utf-8-sig")
        return None, (codes.NOT_UTF8.at(_place(file, before), message, "save the file as UTF-8"),)


def _place(file: str, before: str) -> Span:
    """The place behind a piece of text."""
    lines = before.replace("\r\n", "\n").replace("\r", "\n")
    return Span(file, lines.count("\n") + 1, len(lines) - lines.rfind("\n"))


class _Open:
    """A collection that is still being read, with the key that waits for its value."""

    __slots__ = ("event", "height", "is_list", "items", "key", "keys", "pairs", "size")

    def __init__(self, event: Event) -> None:
        self.event = event
        self.is_list = type(event) is yaml.SequenceStartEvent
        self.items: list[Node] = []
        self.pairs: list[tuple[Scalar, Node]] = []
        self.keys: set[str] = set()
        self.key: Scalar | None = None
        self.size = 1
        self.height = 1


class _Reader:
    """The state of one walk over the events of one file."""

    def __init__(self, file: str, text: str, most: int) -> None:
        self.file = file
        self.text = text
        self.most = most
        self.problems: list[Diagnostic] = []
        self.anchors: dict[str, tuple[Node, int, int]] = {}
        self.stack: list[_Open] = []
        self.nodes = 0
        self.root: Node | None = None
        self.documents = 0
        # An escape can make any character, so that a file with a backslash must be looked at text by text.
        self.may_hide = "\\" in text or bool(scalars.hidden_character(text))

    def read(self) -> tuple[Node | None, tuple[Diagnostic, ...]]:
        """Walk the events; stop at the first thing after which nothing can be trusted."""
        loader = _LOADER(self.text)
        try:
            for event in iter(loader.get_event, None):
                # Two of three events are scalars.
                if type(event) is yaml.ScalarEvent:
                    goes_on = self._value(self._scalar(event), 1, 0, event.anchor)
                else:
                    goes_on = self._take(event)
                if not goes_on:
                    return None, tuple(self.problems)
        except yaml.YAMLError as error:
            self._syntax(error)
            return None, tuple(self.problems)
        finally:
            loader.dispose()
        if self.root is None and not self.problems:
            self.problems.append(codes.EMPTY.at(Span(self.file), "the file holds no YAML", "write the spec"))
        return self.root, tuple(self.problems)

    def _take(self, event: Event) -> bool:
        """Use an event that is no scalar; False when reading must stop."""
        kind = type(event)
        if kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            return self._open(event)
        if kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            return self._close(event)
        if kind is yaml.AliasEvent:
            return self._alias(event)
        if kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                self._report(
                    codes.MANY_DOCUMENTS, event, "a second document begins here", "one file, one spec"
                )
                return False
        return True

    def _open(self, event: Event) -> bool:
        if len(self.stack) >= MAX_DEPTH:
            return self._too_deep(event)
        if event.tag is not None:
            self._report_tag(event)
        self.stack.append(_Open(event))
        return True

    def _too_deep(self, event: Event) -> bool:
        self._report(codes.TOO_DEEP, event, f"more than {MAX_DEPTH} levels of nesting", "flatten the file")
        return False

    def _close(self, end: Event) -> bool:
        done = self.stack.pop()
        mark, end_mark = done.event.start_mark, end.end_mark
        if done.event.flow_style and end_mark.line == mark.line:
            end_line, end_column = end_mark.line + 1, end_mark.column + 1
        elif done.pairs and not done.event.flow_style:
            *_, end_line, end_column = done.pairs[0][0].span
        else:
            end_line, end_column = mark.line + 1, mark.column + 2
        span = Span(self.file, mark.line + 1, mark.column + 1, end_line, end_column)
        node = Sequence(tuple(done.items), span) if done.is_list else Mapping(tuple(done.pairs), span)
        return self._value(node, done.size, done.height, done.event.anchor)

    def _alias(self, event: Event) -> bool:
        if event.anchor not in self.anchors:
            message = f"no anchor &{clipped(event.anchor)} stands before this"
            self._report(codes.ALIAS, event, message, "write the value out")
            return False
        node, size, height = self.anchors[event.anchor]
        if len(self.stack) + height > MAX_DEPTH:
            return self._too_deep(event)
        # The node's own place is that of its anchor; a problem belongs where the alias stands.
        return self._value(node, size, height, None, self._span(event))

    def _value(
        self, node: Node, size: int, height: int, anchor: str | None, alias: Span | None = None
    ) -> bool:
        """Put a finished node where it belongs; `height` is how many levels of collections it has."""
        if anchor is not None:
            self.anchors[anchor] = (node, size, height)
        self.nodes += 1
        if not self.stack:
            self.root = node
            return True
        top = self.stack[-1]
        top.size += size
        if height >= top.height:
            top.height = height + 1
        if top.size > self.most or self.nodes > self.most:
            message = f"more than {self.most:,} values once aliases are followed"
            self.problems.append(codes.TOO_MANY_NODES.at(alias or node.span, message, "use fewer aliases"))
            return False
        if top.is_list:
            top.items.append(node)
        elif top.key is None:
            return self._key(top, node)
        else:
            top.pairs.append((top.key, node))
            top.key = None
        return True

    def _key(self, top: _Open, node: Node) -> bool:
        if not isinstance(node, Scalar) or not node.text:
            self.problems.append(codes.BAD_KEY.at(node.span, "a key must be plain text", "name the key"))
            return False
        if node.text in top.keys:
            message = f"the key {clipped(node.text)!r} stands twice in this mapping"
            self.problems.append(codes.DUPLICATE_KEY.at(node.span, message, "merge the two entries"))
        if node.text == "<<" and node.plain:
            message = "'<<' does not merge in YAML 1.2"
            self.problems.append(codes.MERGE_KEY.at(node.span, message, "write the keys out"))
        top.keys.add(node.text)
        top.key = node
        return True

    def _scalar(self, event: Event) -> Scalar:
        text: str = event.value
        if event.tag is not None:
            self._report_tag(event)
        # libyaml leaves the style of a plain scalar out; an unquoted `*`, `!` or `|` never gets here.
        plain = not event.style
        value: Atom = text
        if plain:
            value = scalars.resolve(text)
            if text[:1] in scalars.DOUBTFUL_START:
                value = self._doubtful(event, text, value)
        if self.may_hide and (hidden := scalars.hidden_character(text)):
            self._report(codes.HIDDEN, event, f"the text holds {hidden}", "delete it")
        return Scalar(value, text, plain, self._span(event))

    def _doubtful(self, event: Event, text: str, value: Atom) -> Atom:
        """The value of a plain scalar that may be meant otherwise.

        For a number that cannot be had 0 stands in, lest it be called text too.
        """
        if type(value) is str and scalars.is_not_finite(text):
            self._report(
                codes.NOT_FINITE, event, f"{text} is not a number that JSON can carry", "leave it out"
            )
            return 0
        if type(value) is str and scalars.is_too_large(text):
            message = f"JSON readers cannot hold the number {clipped(text)}"
            self._report(codes.NUMBER_SIZE, event, message, "write the documented number, or quote it")
            return 0
        if scalars.differs_in_yaml_1_1(text):
            other = scalars.in_yaml_1_1(text)
            help = "quote it" if type(value) is str else "write it in decimal digits, or quote it"
            help = "quote it where text is meant, or write true or false" if "boolean" in other else help
            message = f"YAML 1.1 readers take {clipped(text)} for {other}"
            # That a boolean is not meant is not certain; an anchor would stand within the edit.
            is_certain = type(value) is str and "boolean" not in other and event.anchor is None
            fix = Edit(self._span(event), scalars.quoted(text)) if is_certain else None
            self._report(codes.YAML_1_1, event, message, help, fix)
        return value

    def _report_tag(self, event: Event) -> None:
        message = f"the tag {clipped(event.tag)} is not allowed in a spec"
        self._report(codes.TAG, event, message, "remove the tag")

    def _span(self, event: Event) -> Span:
        """The place of an event. libyaml ends `|` and `>` texts where the next line with text begins."""
        start, end = event.start_mark, event.end_mark
        line, column = start.line + 1, start.column + 1
        if type(event) is yaml.ScalarEvent and event.style in _BLOCK_STYLES:
            *_, last = lines = self.text[start.index - start.column : end.index].rstrip().splitlines()
            return Span(self.file, line, column, start.line + len(lines), len(last) + 1)
        return Span(self.file, line, column, end.line + 1, end.column + 1)

    def _report(self, fault: Code, event: Event, message: str, help: str, fix: Edit | None = None) -> None:
        self.problems.append(fault.at(self._span(event), message, help, fix=fix))

    def _syntax(self, error: yaml.YAMLError) -> None:
        """Report what libyaml stumbled over. It has one message for all characters that begin no value."""
        mark = getattr(error, "problem_mark", None)
        span = _place(self.file, self.text[: mark.index]) if mark else Span(self.file)
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        context = getattr(error, "context", None)
        help = "quote values that hold ':' or '#', mind the indentation"
        if "cannot start any token" in problem and mark:
            line = self.text[: mark.index + 1].splitlines()[-1]
            if "\t" in line[-1:] + line[: len(line) - len(line.lstrip())]:
                problem = "tab character"
            else:
                context, problem, help = (
                    None,
                    f"{line[-1:]!r} cannot begin a value",
                    "put the value in quotes",
                )
        elif "escape code" in problem:
            help = r"write the character itself, or \U and its eight hexadecimal digits"
        if "tab character" in problem or r"'\t'" in problem:
            self.problems.append(
                codes.TAB.at(span, "a tab where YAML wants spaces", "indent with two spaces")
            )
        else:
            self.problems.append(codes.SYNTAX.at(span, f"{context}: {problem}" if context else problem, help))


_LOADER: Callable[[str], Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
