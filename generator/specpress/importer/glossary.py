"""Our own text for a parameter, looked up by its key.

Given a glossary and a key of a request; gives the entry, if there is one. Casing and what stands between words do
not matter: `aspectRatio`, `aspect-ratio` and `aspectratio` are `aspect_ratio`. Of a key with a path the last step
counts.
"""

from __future__ import annotations

import re

from specpress.spec.catalog import Entry, GlossarySpec

_SEPARATORS = re.compile(r"[^a-z0-9]+")


class Glossary:
    """The entries under every key that they go by."""

    def __init__(self, spec: GlossarySpec | None) -> None:
        self._entries: dict[str, Entry] = {}
        parameters = spec.parameters if spec is not None else {}
        for entry in parameters.values():
            for key in entry.keys or ():
                self._entries.setdefault(_folded(key), entry)
        # A key with an entry of its own is never found under another's.
        self._entries.update((_folded(name), entry) for name, entry in parameters.items())

    def entry(self, key: str) -> Entry | None:
        """The entry for a key of a request."""
        return self._entries.get(_folded(key.rpartition(".")[2]))


def _folded(key: str) -> str:
    """The letters and digits of a key."""
    return _SEPARATORS.sub("", key.lower())
