"""The list of schemas in the form that SchemaStore uses, by which editors find the schema of a file.

Given documents; gives entries and the text of the list. The form (https://json.schemastore.org/schema-catalog.json):
an entry has a name, a description and an address that begins with https://, may have patterns of files and a map of
versions to addresses, and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from specpress.base.json_text import json_text

FORM = "https://json.schemastore.org/schema-catalog.json"

Entry: TypeAlias = dict[str, Any]


def entry_of(document: Mapping[str, Any]) -> Entry:
    """A document as the list names it. The form demands a description, so the title stands in for none."""
    return {
        "name": document["title"],
        "description": document.get("description", document["title"]).partition("\n")[0],
        "url": document["$id"],
    }


def entry_text(entry: Entry) -> str:
    """An entry as it stands in the list, with the comma that follows it."""
    # Not `splitlines`, which would break a text at a U+2028 in it.
    return "".join(f"    {line}\n" for line in json_text(entry)[:-1].split("\n"))[:-1] + ",\n"


def index_text(entries: str) -> str:
    """The list of entries that `entry_text` gave."""
    head = f'{{\n  "$schema": "{FORM}",\n  "version": 1,\n  "schemas": [\n'
    return head + entries.rstrip(",\n") + "\n  ]\n}\n"
