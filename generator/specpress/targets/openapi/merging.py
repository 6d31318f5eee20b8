"""Two endpoints of one method and path, such as a call and its stream: OpenAPI has room for one operation."""

from __future__ import annotations

from typing import Any

from specpress.schema.components import any_of
from specpress.schema.texts import description_of
from specpress.wording.commonmark import COMMONMARK


def merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """An operation that may be either; it goes by the name of the first and tells what the other is for."""
    # A summary is plain text, a description CommonMark.
    summary = COMMONMARK.text(other.get("summary", ""))
    told = [text for text in (summary, other.get("description")) if text]
    found = dict(one)
    if text := description_of(one.get("description"), (f"Or: {line}" for line in told)):
        found["description"] = text
    if listed := _parameters(one.get("parameters", []), other.get("parameters", [])):
        found["parameters"] = listed
    if bodies := [call["requestBody"]["content"] for call in (one, other) if "requestBody" in call]:
        required = len(bodies) == 2
        found["requestBody"] = {"required": required, "content": _content(bodies[0], bodies[-1])}
    found["responses"] = _responses(one["responses"], other["responses"])
    return found


def _parameters(one: list[dict[str, Any]], other: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """All parameters; one that only one of the two demands may be left out."""
    mine, theirs = ({(each["in"], each["name"]): each for each in listed} for listed in (one, other))
    both = {**theirs, **mine}
    needed = {
        key
        for key in mine.keys() & theirs.keys()
        if mine[key].get("required") and theirs[key].get("required")
    }
    return [
        {word: value for word, value in each.items() if word != "required" or key in needed}
        for key, each in both.items()
    ]


def _content(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    found = {**other, **one}
    for kind in one.keys() & other.keys():
        schemas = [content[kind]["schema"] for content in (one, other)]
        found[kind] = {**other[kind], **one[kind], "schema": any_of(_different(schemas))}
    return found


def _different(schemas: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [schema for at, schema in enumerate(schemas) if schema not in schemas[:at]]


def _responses(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    found = {**other, **one}
    for status in one.keys() & other.keys():
        contents = [answers[status].get("content", {}) for answers in (one, other)]
        if any(contents):
            found[status] = {**one[status], "content": _content(*contents)}
    return dict(sorted(found.items()))
