"""Types of the catalogue as TypeScript: an interface for each object, named once in its module.

Given the objects that a module is about, by the names that they shall have; gives the text of their interfaces.
Whatever the type system cannot say (ranges, lengths, rules) stands in words in the comments.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from specpress.base.names import class_name, free
from specpress.catalog import types
from specpress.targets.typescript.comments import field_comment, object_comment
from specpress.targets.typescript_source import WIDTH, literal, name

RESERVED = frozenset({
    "Array", "Blob", "GivenFile", "Json", "ModelData", "Object", "Readonly", "ReadonlyArray", "Types",
})  # fmt: skip
"""What a module imports, or has of its own, beside the interfaces."""
_EXACT = 2**53
_LONGEST_ELEMENT = WIDTH - 30
"""What elements of a list may be has a name where it would fill a line."""


@dataclass(slots=True)
class Interfaces:
    """The interfaces of one module, growing. A request's lists are read-only, an answer's are not."""

    answers: bool = False
    rows: dict[str, str] = field(default_factory=dict)
    made: list[tuple[types.Type, str]] = field(default_factory=list)
    imported: set[str] = field(default_factory=set)
    """The types of the package that the interfaces name."""

    def reserve(self, *names: str) -> None:
        """Keep names for objects that come later."""
        self.rows |= {class_: "" for class_ in names if class_ not in self.rows}

    def object(self, type_: types.ObjectType, class_: str, role: str = "") -> str:
        """The interface of an object under a name that is free or reserved; gives the name."""
        self.rows[class_] = ""
        members = "".join(map(self.member, type_.fields))
        if type_.open:
            members += "  /** Keys that are not documented. */\n" if type_.fields else ""
            members += f"  {self.readonly}[key: string]: unknown;\n"
        if type_.values is not None:
            members += self._others(type_, type_.values, class_)
        self.rows[class_] = interface(class_, members, object_comment(type_, role))
        return class_

    def member(
        self, of: types.Field, *, required: bool | None = None, files: bool = False, more: Iterable[str] = ()
    ) -> str:
        """A field as a member of an interface, with more lines that its comment shall have."""
        needed = of.required if required is None else required
        head = f"  {self.readonly}{name(of.key)}{'' if needed else '?'}:"
        alternatives = self.alternatives(of.type, of.key, files=files) + (["null"] if of.nullable else [])
        return field_comment(of, "  ", more) + head + _union(dict.fromkeys(alternatives), len(head)) + ";\n"

    @property
    def readonly(self) -> str:
        """What stands before a member that a program hands over and the package leaves as it is."""
        return "" if self.answers else "readonly "

    def alternatives(self, type_: types.Type, key: str, *, files: bool = False) -> list[str]:
        """The types that a value may have."""
        match type_:
            case types.ArrayType():
                return [self._array(type_.items, key, files=files)]
            case types.UnionType():
                return [
                    text
                    for name, member in zip(_alternative_names(type_, key), type_.of, strict=True)
                    for text in self.alternatives(member, name, files=files)
                ]
            case types.AnyType():
                texts = ["unknown" if self.answers else self._imported("Json")]
            case types.NullType():
                texts = ["null"]
            case types.StringType():
                texts = _texts(type_)
            case types.NumberType():
                texts = _numbers(type_)
            case types.BooleanType():
                texts = [*map(_option, type_.options)] or ["boolean"]
            case types.ObjectType():
                texts = [self._named(type_, key)]
            case _:
                assert_never(type_)
        return [*texts, self._imported("GivenFile")] if files else texts

    def _imported(self, name_: str) -> str:
        self.imported.add(name_)
        return name_

    def _array(self, items: types.Type, key: str, *, files: bool) -> str:
        inner = class_name(key, item=True) if isinstance(items, types.ObjectType | types.UnionType) else key
        if isinstance(items, types.UnionType) and items.titles and not files:
            return f"{self.readonly}{self._alias(items, inner)}[]"
        texts = list(dict.fromkeys(self.alternatives(items, inner, files=files)))
        of = texts[0] if len(texts) == 1 and " " not in texts[0] else f"({' | '.join(texts)})"
        if len(of) > _LONGEST_ELEMENT and not files:
            return f"{self.readonly}{self._alias(items, class_name(key, item=True))}[]"
        return f"{self.readonly}{of}[]"

    def _alias(self, type_: types.Type, key: str) -> str:
        """A name for what the elements of a list may be; the one that is there already for the same."""
        for other, class_ in self.made:
            if other == type_ and class_.startswith(key):
                return class_
        class_ = free(key, {*self.rows, *RESERVED})
        self.made.append((type_, class_))
        self.rows[class_] = ""
        head = f"export type {class_} ="
        self.rows[class_] = f"{head}{_union(dict.fromkeys(self.alternatives(type_, key)), len(head))};\n"
        return class_

    def _others(self, type_: types.ObjectType, values: types.Type, class_: str) -> str:
        """The keys that an object has beside its own; to TypeScript the values of its own are some of theirs."""
        texts = self.alternatives(values, f"{class_}Value")
        own = [text for of in type_.fields for text in self.alternatives(of.type, of.key)]
        nothing = ["undefined"] if any(not of.required for of in type_.fields) else []
        null = ["null"] if any(of.nullable for of in type_.fields) else []
        head = f"  {self.readonly}[key: string]:"
        return f"{head}{_union(dict.fromkeys([*texts, *own, *null, *nothing]), len(head))};\n"

    def _named(self, type_: types.ObjectType, key: str) -> str:
        """The interface of an object; the one that is there already for the same object."""
        wanted = class_name(key)
        for other, class_ in self.made:
            if other == type_ and class_.startswith(wanted):
                return class_
        class_ = free(wanted, {*self.rows, *RESERVED})
        self.made.append((type_, class_))
        return self.object(type_, class_)

    def text(self) -> str:
        """All interfaces, those that were asked for first."""
        return "\n".join(self.rows.values())


def _alternative_names(type_: types.UnionType, key: str) -> list[str]:
    """What the objects among several types are named by: a title, or the words that tell one apart."""
    titles = type_.titles or (None,) * len(type_.of)
    return [
        f"{key}_{title or _words(member, type_.key)}".rstrip("_")
        for title, member in zip(titles, type_.of, strict=True)
    ]


def _words(type_: types.Type, key: str | None) -> str:
    of = type_.field(key) if isinstance(type_, types.ObjectType) and key is not None else None
    return (
        "_".join(str(o.value) for o in of.type.options)
        if of and isinstance(of.type, types.StringType)
        else ""
    )


def interface(class_: str, members: str, comment: str = "") -> str:
    """An interface with its comment."""
    if not members:
        return f"{comment}export type {class_} = object;\n"
    return f"{comment}export interface {class_} {{\n{members}}}\n"


def _texts(type_: types.StringType) -> list[str]:
    if not type_.options:
        return ["string"]
    return [*map(_option, type_.options), *(["(string & {})"] if type_.open_options else [])]


def _numbers(type_: types.NumberType) -> list[str]:
    is_exact = all(
        not isinstance(option.value, int) or abs(option.value) < _EXACT for option in type_.options
    )
    if not type_.options or type_.open_options or not is_exact:
        return ["number"]
    return list(map(_option, type_.options))


def _option(option: types.Option) -> str:
    return literal(option.value)


def _union(alternatives: Mapping[str, None], lead: int) -> str:
    """A type of several: on one line where there is room for it."""
    line = f" {' | '.join(alternatives)}"
    if lead + len(line) + 1 <= WIDTH or len(alternatives) == 1:
        return line
    return "".join(f"\n    {row}" for row in _rows(alternatives))


def _rows(alternatives: Mapping[str, None]) -> Iterator[str]:
    row = ""
    for alternative in alternatives:
        if row and len(row) + len(alternative) + 8 > WIDTH:
            yield row
            row = ""
        row += f" | {alternative}" if row else f"| {alternative}"
    yield row
