"""Our own text for a parameter, looked up by its key.

Given a glossary and a key of a request; gives the entry, if there is one. Casing and what stands between words do
not matter: `aspectRatio`, `aspect-ratio` and `aspectratio` are `aspect_ratio`. Of a key with a path the last step
counts. `size` is a shape at one model and a number of pixels at another, so an entry may say of what type a parameter
is, and what its options look like.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from specpress.spec.catalog import Entry, GlossarySpec

_SEPARATORS = re.compile(r"[^a-z0-9]+")


class Glossary:
    """The entries under every key that they go by."""

    def __init__(self, spec: GlossarySpec | None) -> None:
        parameters = spec.parameters if spec is not None else {}
        self._named = {_folded(name): entry for name, entry in parameters.items()}
        self._others: dict[str, list[Entry]] = {}
        for entry in parameters.values():
            for key in entry.keys or ():
                self._others.setdefault(_folded(key), []).append(entry)

    def entry(self, key: str, types: Sequence[str] = (), options: Sequence[str] = ()) -> Entry | None:
        """The entry for a key of a request whose values have these types (none: any) and are one of these options.

        A key with an entry of its own is found under another's only where that says of what type or options it is.
        """
        folded = _folded(key.rpartition(".")[2])
        named, others = self._named.get(folded), self._others.get(folded, [])
        entries = (
            others if named is None else [named, *(entry for entry in others if entry.options or entry.type)]
        )
        return next((entry for entry in entries if _fits(entry, types, options)), None)


_SHAPES = {
    "ratio": re.compile(r"\d+(?:\.\d+)?:\d+(?:\.\d+)?"),
    "size": re.compile(r"\d{2,5} ?[x*×] ?\d{2,5}"),
    "tier": re.compile(r"\d+(?:\.\d+)? ?[kKpP]"),
}
_WORD = re.compile(r"[a-z][a-z_ -]*", re.IGNORECASE)
"""An option such as `auto`, which may stand beside any others."""


def _fits(entry: Entry, types: Sequence[str], options: Sequence[str]) -> bool:
    """Whether an entry's text is true of a parameter of these types with these options."""
    types = [name for name in types if name != "null"]
    if types and "boolean" not in types and not options and entry.description.startswith("Whether "):
        return False  # words for a switch are of no use for what may be anything
    if entry.type is not None:
        wanted = {entry.type} if isinstance(entry.type, str) else {*entry.type}
        wanted |= {"integer"} if "number" in wanted else set()
        if not types or not wanted.issuperset(types):
            return False
    if entry.options is None:
        return True
    shaped = [option for option in options if not _WORD.fullmatch(option)]
    return bool(shaped) and all(_SHAPES[entry.options].fullmatch(option) for option in shaped)


def _folded(key: str) -> str:
    """The letters and digits of a key."""
    return _SEPARATORS.sub("", key.lower())
