"""Schema, class and checker give the same verdict on arbitrary JSON texts near the committed models' requests.

`SPECPRESS_FUZZ=100000` sets how many texts are tried, others each time; by default few and the same.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError

import hosted_models
from contract.contract import validators, vectors_of
from contract.specs import resolved
from specpress.check import problems

MODELS = sorted(resolved().models)
LONG = os.environ.get("SPECPRESS_FUZZ")
TEXTS = int(LONG or "4000") // len(MODELS)
VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 6, 7, 1.0, 2.0, 0.5, 6.000001, 10**18, 10**30, -(10**30), 1e-9, "", "2", "true",
    "1:1", "x" * 5001, "\U0001f3a8" * 5000, "16:9\n", [], [[]], [1], {},
    {"url": "https://cdn.example.com/a", "kind": "image"},
)  # fmt: skip
KEYS = (
    "unknown",
    "model",
    "prompt",
    "params",
    "seed",
    "kind",
    "url",
    "aspectRatio",
    "aspect_ratio",
    "Prompt",
)


def texts(name: str, count: int, seed: int | None) -> Iterator[str]:
    """JSON texts made from a model's own vectors by changing none to three places."""
    source = random.Random(seed)
    bodies = [vector["request"] for vector in vectors_of(name)]
    for _ in range(count):
        body = json.loads(json.dumps(source.choice(bodies)))
        for _ in range(source.randint(0, 3)):
            body = changed(body, source)
        yield json.dumps(body, ensure_ascii=source.random() < 0.5)


def changed(node: Any, source: random.Random) -> Any:
    """The same value with one place, anywhere in it, replaced, removed or added."""
    if isinstance(node, dict) and node and source.random() < 0.8:
        key = source.choice(sorted(node))
        kind = source.random()
        if kind < 0.15:
            return {one: value for one, value in node.items() if one != key}
        if kind < 0.3:
            return {**node, source.choice(KEYS): source.choice(VALUES)}
        return {**node, key: changed(node[key], source)}
    if isinstance(node, list) and node and source.random() < 0.7:
        at = source.randrange(len(node))
        return [
            *node[:at],
            changed(node[at], source),
            *node[at + 1 :],
            *(node[:1] if source.random() < 0.3 else ()),
        ]
    return source.choice(VALUES)


@pytest.mark.parametrize("name", MODELS)
def test_the_same_verdict_on_every_text(name: str) -> None:
    python, rust = validators(name)
    request, model = hosted_models.load(name).Request, resolved().models[name]
    verdicts = set()
    for text in texts(name, TEXTS, None if LONG else 7):
        body = json.loads(text)
        found = {
            python.is_valid(body),
            rust.is_valid(body),
            not any(problem.layer == "schema" for problem in problems(model, body)),
            accepts(request.model_validate_json, text),
            accepts(request.model_validate, body),
        }
        assert len(found) == 1, text
        verdicts |= found
    assert verdicts == {True, False}


def accepts(validate: Any, given: Any) -> bool:
    """Whether a class takes a request."""
    try:
        validate(given)
    except ValidationError:
        return False
    return True
