"""The file of a model's vectors, read: each vector with its whole request.

Given the JSON of `vectors/<provider>/<model>.json`; gives its vectors as a test uses them. A file says once what most
of its vectors share: `base` is the least request, `price` what it costs. A vector says what differs:

- `set` has values by the JSON pointers (RFC 6901) of the places of `base` that hold them instead, `remove` the pointers
  of keys to take out. A vector that differs in more than two places has a whole `request`.
- `repeat` has, by the pointer of a text in `set`, another text and how often that stands before it.
- `problems` has what is wrong; without it the request is valid. The `layer` of a problem is `request` where a JSON
  Schema cannot see it, and else `schema`.
- `price` is that of a valid request where it is another than the file's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any


def in_full(file: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The vectors of a file, each as one object that needs no other.

    It has a `name`, the `request`, whether it is `valid` and `schema_valid` (as far as a JSON Schema can see), all
    `problems` of one that is refused, and the `price` of one that is valid where it is known.
    """
    for vector in file["vectors"]:
        problems = [
            {**problem, "layer": problem.get("layer", "schema")} for problem in vector.get("problems", ())
        ]
        full = {
            "name": vector["name"],
            "valid": not problems,
            "schema_valid": all(problem["layer"] == "request" for problem in problems),
            "request": _request(file["base"], vector),
        }
        price = vector.get("price", file.get("price"))
        if problems:
            full["problems"] = problems
        elif price is not None:
            full["price"] = price
        yield full


def _request(base: Any, vector: Mapping[str, Any]) -> Any:
    if "request" in vector:
        return vector["request"]
    request = deepcopy(base)
    for pointer in vector.get("remove", ()):
        holder, key = _place(request, pointer)
        del holder[key]
    for pointer, value in vector.get("set", {}).items():
        holder, key = _place(request, pointer)
        text, times = vector.get("repeat", {}).get(pointer, ("", 0))
        holder[key] = text * times + value if times else value
    return request


def _place(request: Any, pointer: str) -> tuple[Any, Any]:
    """The object or list that holds a value, and the key or position there."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    for step in steps[:-1]:
        request = request[_key(request, step)]
    return request, _key(request, steps[-1])


def _key(holder: Any, step: str) -> Any:
    return int(step) if isinstance(holder, list) else step
