"""The published list of schemas: SchemaStore's form, with the address of every exact version.

Given the list as generated, and what the folder will hold; gives the text. A schema that is no longer made, because
its model has left the catalogue, stays in the list, for whoever uses it still does.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from specpress.build.publish.versions import label
from specpress.schema import address, place
from specpress.schema.index import Entry, entry_of, entry_text, index_text


def listing(root: Path, index: bytes, versions: Mapping[str, list[int]], base: str) -> bytes:
    """The list. `versions` are those of each schema after the publication, in `root` those before it."""
    paths = {address(path, base): path for path in versions}
    entries: list[Entry] = json.loads(index)["schemas"]
    made = {entry["url"] for entry in entries}
    gone = (_last(root, path, base, versions[path][-1]) for url, path in paths.items() if url not in made)
    entries += filter(None, gone)
    return index_text(
        "".join(map(entry_text, (_with(entry, paths, versions, base) for entry in entries)))
    ).encode()


def _with(entry: Entry, paths: Mapping[str, str], versions: Mapping[str, list[int]], base: str) -> Entry:
    path = paths[entry["url"]]
    return {
        **entry,
        "versions": {label(number): address(path, base, label(number)) for number in versions[path]},
    }


def _last(root: Path, path: str, base: str, number: int) -> Entry | None:
    """The entry of a schema that is no longer made; None where its last version cannot be read."""
    try:
        document = json.loads((root / place(path, label(number))).read_bytes())
        return {**entry_of(document), "url": address(path, base)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None  # somebody altered it, which the plan refuses
