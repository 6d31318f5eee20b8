"""A model as a tool that a language model may call: flat parameters by the names that travel, and the way back.

Given the published schema of a model's requests and where its parameters stand; gives the definition of the tool, and
the whole request for what the tool is called with. What a request always holds, such as the id of the model, is no
parameter of the tool.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any, Literal, TypeAlias, cast

from ._client.places import put
from ._runtime.calls import ModelData
from ._runtime.messages import closest
from ._runtime.values import Path

ToolFormat: TypeAlias = Literal["openai", "anthropic", "mcp"]
"""Who takes the definition: the APIs of OpenAI and Anthropic, or what speaks the Model Context Protocol."""

FORMATS: tuple[ToolFormat, ...] = ("openai", "anthropic", "mcp")
_LONGEST_NAME = 64
_LONGEST_DESCRIPTION = 1024
"""Characters that OpenAI takes in the description of a tool."""
_KEY = re.compile(r"[A-Za-z0-9_.-]{1,64}")
"""Names of parameters that all take."""


def tool(
    format: str, module: str, title: str, schema: Mapping[str, Any], data: ModelData, price: str | None
) -> dict[str, Any]:
    """The definition of a tool. Raises ValueError for a format that is not known."""
    name, paths = _name(module), parameters(data)
    costs = [f"Price: {price}."] if price else []
    texts = [*filter(None, [schema.get("description")]), *costs, *_rules(schema, data)]
    flat = {
        "type": "object",
        "properties": {key: found for key, path in paths.items() if (found := _at(schema, path)) is not None},
        "required": [key for key, path in paths.items() if _is_required(schema, path)],
        "additionalProperties": False,
    }
    description = "\n\n".join(texts)
    match format:
        case "openai":
            function = {"name": name, "description": _shortened(texts, costs), "parameters": flat}
            return {"type": "function", "function": function}
        case "anthropic":
            return {"name": name, "description": description, "input_schema": flat}
        case "mcp":
            return {"name": name, "title": title, "description": description, "inputSchema": flat}
        case _:
            meant = closest(str(format), FORMATS)
            hint = f"did you mean {meant!r}?" if meant else f"known: {', '.join(FORMATS)}"
            raise ValueError(f"there is no format {format!r} of tools; {hint}")


def request_of(arguments: Mapping[str, Any] | str | bytes, data: ModelData) -> dict[str, Any]:
    """The whole request for what a tool was called with, as JSON values or as their text."""
    given = json.loads(arguments) if isinstance(arguments, (str, bytes)) else arguments
    if not isinstance(given, Mapping):
        raise ValueError(f"a tool is called with an object, not with {given!r:.60}")
    paths = parameters(data)
    body: dict[str, Any] = {}
    for path in data.containers:
        put(body, path, {})
    for path, value in data.fixed:
        put(body, path, value)
    for key, value in cast("Mapping[str, Any]", given).items():
        if key not in paths:
            meant = closest(key, paths)
            hint = f"did you mean {meant!r}?" if meant else f"known: {', '.join(paths)}"
            raise ValueError(f"the tool of {data.id} has no parameter {key!r}; {hint}")
        put(body, paths[key], value)
    return body


def parameters(data: ModelData) -> dict[str, Path]:
    """Where each parameter of the tool stands in a request, by the name that travels.

    Of two with one name the second has its name in Python, and so has one whose name no tool may have.
    """
    taken = {argument.name for argument in data.arguments}
    paths: dict[str, Path] = {}
    for argument in data.arguments:
        key = argument.path[-1]
        # A key may also be called like another argument is in Python.
        is_other = key != argument.name and key in taken
        paths[argument.name if key in paths or is_other or not _KEY.fullmatch(key) else key] = argument.path
    return paths


def _name(module: str) -> str:
    """The name of the tool: letters, digits and underscores."""
    name = module.replace(".", "_")
    if len(name) <= _LONGEST_NAME:
        return name
    return f"{name[: _LONGEST_NAME - 9]}_{sha256(name.encode()).hexdigest()[:8]}"


def _shortened(texts: Sequence[str], costs: Sequence[str]) -> str:
    """The texts within what OpenAI takes: where they are too long, the price comes first, and the rest is cut."""
    whole = "\n\n".join(texts)
    if len(whole) <= _LONGEST_DESCRIPTION:
        return whole
    whole = "\n\n".join([*costs, *(text for text in texts if text not in costs)])
    return f"{whole[: _LONGEST_DESCRIPTION - 1].rstrip()}…"


def _steps(schema: Mapping[str, Any], path: Path) -> Iterator[tuple[Any, str]]:
    """Each object on the way, with the key that leads on."""
    for step in path:
        if step == "*":
            schema = schema.get("items", {})
            continue
        yield schema, step
        schema = schema.get("properties", {}).get(step, {})


def _at(schema: Mapping[str, Any], path: Path) -> Any:
    *_, (owner, key) = _steps(schema, path)
    return owner.get("properties", {}).get(key)


def _is_required(schema: Mapping[str, Any], path: Path) -> bool:
    return all(key in owner.get("required", ()) for owner, key in _steps(schema, path))


def _rules(schema: Mapping[str, Any], data: ModelData) -> Iterator[str]:
    """What holds between parameters, in words: a flat schema cannot say it."""
    owners = {id(owner): owner for argument in data.arguments for owner, _ in _steps(schema, argument.path)}
    comments = [
        rule["$comment"] for owner in owners.values() for rule in owner.get("allOf", ()) if "$comment" in rule
    ]
    if comments:
        yield "\n".join(f"- {comment}" for comment in dict.fromkeys(comments))
