"""A spec made of a document gives the document's own verdicts, or names what it lets through besides.

Judged by the oracle: validators of others for the document, our checker for the spec. How documents of vendors score
stands in `SCORES.md`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from importer.documents import oracle
from importer.documents.documents_at_hand import FILES, document
from importer.documents.oracle import Score, documents_of, requests_in, scores
from importer.documents.random_schemas import Maker
from specpress.importer.documents.parameters import Converted, convert

BODY = {
    "type": "object",
    "required": ["prompt", "mode"],
    "properties": {
        "prompt": {"type": "string", "minLength": 1, "maxLength": 20},
        "mode": {"enum": ["fast", "best"]},
        "seed": {"type": ["integer", "null"], "minimum": 0, "maximum": 100},
        "scale": {"type": "number", "multipleOf": 0.5},
        "images": {
            "type": "array",
            "items": {"type": "string", "pattern": "^https:"},
            "minItems": 1,
            "maxItems": 3,
        },
        "size": {
            "type": "object",
            "properties": {"width": {"type": "integer"}, "height": {"type": "integer"}},
            "required": ["width"],
            "additionalProperties": False,
        },
        "labels": {"type": "object", "additionalProperties": {"type": "boolean"}},
        "text": {"anyOf": [{"type": "string", "enum": ["auto"]}, {"type": "integer"}]},
    },
    "anyOf": [{"required": ["seed"]}, {"required": ["images"]}],
}


def score(value: Any, folder: Path, bodies: int, seed: int = 1) -> Score:
    """The score of all requests of a document."""
    found = [value] if not isinstance(value, Path) else documents_of(value)
    total = Score()
    for one in scores(
        [request for each in found for request in requests_in(each)], bodies, seed, folder / "specs"
    ):
        total.add(one)
    return total


def test_a_schema_of_every_kind_is_told_exactly(tmp_path: Path) -> None:
    whole = document({"openapi": "3.1.0", "components": {"schemas": {"XInput": BODY}}})
    total = score(whole, tmp_path, 900)
    assert (total.exact, total.same, total.notes) == (1, 900, [])
    assert 300 < total.accepted < 700


@pytest.mark.parametrize("name", FILES)
def test_published_documents(name: str, tmp_path: Path) -> None:
    total = score(FILES[name], tmp_path, 40)
    assert (total.narrower, total.unnamed, total.refused) == (0, 0, 0), total.notes[:3]
    assert total.accepted > total.bodies // 10


@pytest.mark.parametrize("seed", range(1 + int(os.environ.get("SPECPRESS_FUZZ", "80")) // 12))
def test_random_schemas(seed: int, tmp_path: Path) -> None:
    whole = document(Maker(seed, old=seed % 2 == 0).document(12))
    total = score(whole, tmp_path, 30, seed)
    assert (total.narrower, total.unnamed, total.refused) == (0, 0, 0), total.notes[:3]
    assert total.schemas == 12


def _without(*path: Any) -> Callable[[Any], None]:
    def change(parameters: Any) -> None:
        for step in path[:-1]:
            parameters = parameters[step]
        del parameters[path[-1]]

    return change


def _with(value: Any, *path: Any) -> Callable[[Any], None]:
    def change(parameters: Any) -> None:
        for step in path[:-1]:
            parameters = parameters[step]
        parameters[path[-1]] = value

    return change


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (_without("prompt", "required"), "unnamed"),
        (_without("prompt", "length"), "unnamed"),
        (_without("mode", "options"), "unnamed"),
        (_without("seed", "max"), "unnamed"),
        (_without("scale", "multiple_of"), "unnamed"),
        (_without("images", "max_items"), "unnamed"),
        (_without("images", "items", "pattern"), "unnamed"),
        (_without("size", "fields", "width", "required"), "unnamed"),
        (_without("labels", "values"), "unnamed"),
        (_with(True, "size", "open"), "unnamed"),
        (_with({"max": 19}, "prompt", "length"), "narrower"),
        (_with(["fast"], "mode", "options"), "narrower"),
        (_with(99, "seed", "max"), "narrower"),
        (_without("seed", "nullable"), "narrower"),
        (_with(1, "scale", "multiple_of"), "narrower"),
        (_with(2, "images", "min_items"), "narrower"),
        (_with(True, "size", "required"), "narrower"),
        (_with("string", "text", "type"), "narrower"),
        (_without("size"), "unnamed"),
    ],
)  # fmt: skip
def test_the_oracle_sees_every_fact_that_is_wrong(
    change: Callable[[Any], None], fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrongly(*given: Any, **more: Any) -> Converted:
        result = convert(*given, **more)
        change(result.parameters)
        return result

    monkeypatch.setattr(oracle, "convert", wrongly)
    whole = document({"openapi": "3.1.0", "components": {"schemas": {"XInput": BODY}}})
    total = score(whole, tmp_path, 900)
    assert getattr(total, fault) > 0, json.dumps(total.notes)[:300]
    assert total.exact == 0
