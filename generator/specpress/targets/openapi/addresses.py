"""Addresses and paths, which a spec may spell in any way and a document only in one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

_PART = re.compile(r"\{([^{}/?#]+)\}")
_RESERVED = "/:?#[]@!$&'()*+,;=~%"
"""What an address may hold as it is (RFC 3986); everything else is percent-encoded."""


def address(text: str) -> str:
    """A text as an address."""
    return quote(text, safe=_RESERVED)


def server(base_url: str) -> str:
    """The address that paths are added to. Paths begin with a slash, so it does not end in one."""
    return address(base_url.rstrip("/")) or "/"


@dataclass(frozen=True, slots=True)
class Template:
    """A path with parts to fill in. `fixed` stands around `names`: one more of the first than of the second."""

    fixed: tuple[str, ...]
    names: tuple[str, ...]

    def __str__(self) -> str:
        parts = (f"{before}{{{name}}}" for before, name in zip(self.fixed, self.names, strict=False))
        return "".join((*parts, self.fixed[-1]))

    def filled(self, values: Mapping[str, str]) -> Template:
        """The path with values in the place of some names. A slash in a value stays, as ids are written."""
        fixed, names = [self.fixed[0]], []
        for name, after in zip(self.names, self.fixed[1:], strict=True):
            if name in values:
                fixed[-1] += quote(values[name], safe="/~:@!$&'()*+,;=") + after
            else:
                names.append(name)
                fixed.append(after)
        return Template(tuple(fixed), tuple(names))


def template(path: str) -> Template:
    """A documented path. A name that comes again gets a number, for a document has one value a name."""
    pieces = _PART.split(path if path.startswith("/") else f"/{path}")
    names: list[str] = []
    for name in pieces[1::2]:
        again = names.count(name)
        names.append(f"{name}_{again + 1}" if again else name)
    return Template(tuple(map(address, pieces[::2])), tuple(names))
