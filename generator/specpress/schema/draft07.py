"""A JSON Schema 2020-12 document in the words of draft-07, which more editors know.

Given a document that uses the keywords below; gives one with the same verdict on every value. A keyword that is not
listed here is refused rather than carried over: draft-07 would pass it by without a word, and so accept more.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

DRAFT_07 = "http://json-schema.org/draft-07/schema#"

_SAME = frozenset({
    "$id", "default", "description", "enum", "examples", "format", "markdownDescription", "minItems",
    "minProperties", "pattern", "patternErrorMessage", "required", "title", "type",
})  # fmt: skip
"""Keywords without schemas in them that mean the same, or nothing, in both."""
_INNER = frozenset({"additionalProperties", "items"})
"""Keywords that hold a schema. (A list under `items` would be one of draft-07 only.)"""


def draft_07(document: Mapping[str, Any]) -> dict[str, Any]:
    """The same document as draft-07. Raises ValueError for a keyword that has no known form in it."""
    return {"$schema": DRAFT_07, **_schema({key: one for key, one in document.items() if key != "$schema"})}


def _schema(schema: Any) -> Any:
    if not isinstance(schema, Mapping):
        return schema
    found: dict[str, Any] = {}
    for keyword, value in schema.items():
        found.update(_keyword(keyword, value))
    if len(found) > 1 and "$ref" in found:
        # Draft-07 passes by whatever stands beside a reference.
        found["allOf"] = [{"$ref": found.pop("$ref")}]
    return found


def _keyword(keyword: str, value: Any) -> dict[str, Any]:
    if keyword in _SAME:
        return {keyword: value}
    if keyword in _INNER:
        return {keyword: _schema(value)}
    match keyword:
        case "properties":
            return {keyword: {name: _schema(one) for name, one in value.items()}}
        case "$defs":
            return {"definitions": {name: _schema(one) for name, one in value.items()}}
        case "anyOf":
            return {keyword: [_schema(one) for one in value]}
        case "$ref":
            return {keyword: value.replace("#/$defs/", "#/definitions/")}
        case _:
            raise ValueError(f"the keyword {keyword} has no form in draft-07 yet")
