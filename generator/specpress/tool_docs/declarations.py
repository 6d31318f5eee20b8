"""What the npm package exports, read from the TypeScript that is the same in every catalogue.

Given its sources as Prettier lays them out, which `make check` holds them to; gives each exported name with its comment
and its declaration, without what stands in functions. It reads layout, not the language, because whoever generates has
no Node.js that could read that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_LISTED = re.compile(
    r'^export (?:type )?(?:\{(?P<names>[^}]*)\}|\*) from "\./(?P<file>[^"]+)\.js";$', re.MULTILINE
)
_COMMENT = r"(?P<comment>/\*\*(?:(?!\*/).)*\*/\n)?"
_EXPORTED = re.compile(
    rf"^{_COMMENT}(?P<head>export (?:abstract )?(?:async )?(?P<kind>class|interface|type|function) (?P<name>\w+))",
    re.MULTILINE | re.DOTALL,
)
_HIDDEN = re.compile(r"  (?:(?:readonly|async) )*#|  (?:protected |static |constructor\()")


@dataclass(frozen=True, slots=True)
class Declaration:
    """An exported name: what its comment says, and what it is."""

    name: str
    kind: str
    text: str
    code: str


def declarations(index: str, sources: Mapping[str, str]) -> tuple[Declaration, ...]:
    """What an index exports from sources, by their paths without an ending, in its order."""
    offered: dict[str, Declaration] = {}
    for listed in _LISTED.finditer(index):
        declared = {declaration.name: declaration for declaration in exported(sources[listed["file"]])}
        names = list(declared) if listed["names"] is None else re.findall(r"\w+", listed["names"])
        offered.update((name, declared[name]) for name in names)
    return tuple(offered.values())


def exported(source: str) -> Iterator[Declaration]:
    """All that one source exports."""
    for match in _EXPORTED.finditer(source):
        code = _code(source[match.start("head") :], match["kind"])
        yield Declaration(match["name"], match["kind"], _words(match["comment"] or ""), code)


def _words(comment: str) -> str:
    """The words of a comment."""
    inside = comment.strip().removeprefix("/**").removesuffix("*/")
    return re.sub(r"(?m)^ *\* ?", "", inside).strip()


def _code(rest: str, kind: str) -> str:
    """A declaration without bodies."""
    if kind == "function":
        return rest[: rest.index(" {\n")] + ";"
    if kind == "type":
        return rest[: rest.index(";\n") + 1]
    head = rest[: rest.index("\n")]
    if head.endswith("{}"):
        return head
    lines = rest[: rest.index("\n}\n")].split("\n")
    inside = lines[1:] if kind == "interface" else _members(lines[1:])
    return "\n".join([head, *inside, "}"]).replace("{\n}", "{}")


def _members(lines: list[str]) -> Iterator[str]:
    """The members of a class that a program sees, each with its comment and without a body."""
    rows = iter(lines)
    comment: list[str] = []
    for line in rows:
        if re.match(r"  (?:/\*\*| \*)|$", line):
            comment = [*comment, line] if line else []
            continue
        signature = [line]
        while not signature[-1].endswith((";", " {")):
            signature.append(next(rows))
        if signature[-1].endswith(" {"):
            signature[-1] = f"{signature[-1].removesuffix(' {')};"
            while next(rows) != "  }":
                pass
        if not _HIDDEN.match(line):
            yield from (*comment, *signature)
        comment = []
