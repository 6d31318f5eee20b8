"""One limit of nesting for every judge of a request: all take the same depth, and refuse one more in the same words."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import ValidationError

from builder_node import Job, Row, in_javascript
from mock_calls import create_path, mocked, valid_request
from python_models import PAINTER
from specpress.check import problems
from specpress.cli import main
from specpress.runtime.values import DEEPEST

SAID = "The request is nested too deep to be checked."
BASE = Path(__file__).parent / "cases" / "base"
LEVELS = (DEEPEST, DEEPEST + 1, DEEPEST + 2, 200, 201, 202, 500, 600, 1500)
"""Deepest, one past it, and what once was the limit of one judge or another on both sides."""


def nested(levels: int, opened: str) -> str:
    """The JSON text of lists in lists, or of mappings in mappings."""
    return opened * levels + ("]" * levels if opened == "[" else f"1{'}' * levels}")


def body(levels: int, opened: str) -> str:
    """A request that is that deep, where any value may stand."""
    return f'{{"model": "painter", "prompt": "[{{", "params": {{"extra": {nested(levels - 2, opened)}}}}}'


CASES = [
    pytest.param(levels, opened, id=f"{levels}-{opened[0]}") for opened in ("[", '{"a":') for levels in LEVELS
]


@pytest.mark.parametrize(("levels", "opened"), CASES)
def test_checkers_and_classes_agree(levels: int, opened: str, painter: Any) -> None:
    text, fits = body(levels, opened), levels <= DEEPEST
    (row,) = in_javascript([Job(PAINTER, rows=[Row(text)])])[0]
    expected = [] if fits else [["", "nested-too-deep", "request", SAID]]
    assert row["problems"] == expected
    for load in (
        painter.Request.model_validate_json,
        lambda text: painter.Request.model_validate_json(text.encode()),
    ):
        assert told(load, text) == ("" if fits else SAID)
    try:
        value = json.loads(text)
    except RecursionError:
        return
    assert [[one.pointer, one.reason, one.layer, one.message] for one in problems(PAINTER, value)] == expected
    assert told(painter.Request.model_validate, value) == ("" if fits else SAID)
    assert told(lambda value: painter.Request(**value), value) == ("" if fits else SAID)


def told(load: Any, given: Any) -> str:
    """What a class says of a request; nothing where it takes it."""
    try:
        load(given)
    except ValidationError as error:
        (problem,) = error.errors()
        return str(problem["msg"])
    return ""


@pytest.mark.parametrize(("levels", "opened"), CASES)
def test_the_command_line_agrees(
    levels: int, opened: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = Path(shutil.copytree(BASE, tmp_path / "specs"))
    spec = specs / "demo" / "still.yaml"
    spec.write_text(
        spec.read_text("utf-8").replace(
            "parameters:\n", "parameters:\n  extra: { type: object, open: true, description: Any. }\n"
        ),
        encoding="utf-8",
    )
    file = tmp_path / "request.json"
    params = f'{{"prompt": "p", "extra": {{"k": {nested(levels - 3, opened)}}}}}'
    file.write_text(f'{{"model": "still", "params": {params}}}', encoding="utf-8")
    fits = levels <= DEEPEST
    for command in (
        ("validate", "demo/still"),
        ("cost", "demo/still"),
        ("translate", "demo/still", "demo/still"),
    ):
        code = main([*command, str(file), "--specs", str(specs)])
        printed = capsys.readouterr()
        assert (SAID in printed.out + printed.err) is not fits
        assert code == (0 if fits else 1) or (command[0] == "cost" and fits)


@pytest.mark.parametrize("levels", LEVELS)
def test_the_mock_agrees(levels: int) -> None:
    valid = valid_request("rivya/z-image")
    inner = levels - 1
    text = json.dumps({**valid, "deep": 0}).replace('"deep": 0', f'"deep": {"[" * inner}{"]" * inner}')
    with mocked() as mock:
        response = httpx.post(
            mock.url("rivya") + create_path("rivya", "z-image"),
            content=text,
            headers={
                "Authorization": f"Bearer {mock.key('rivya', 'mock')}",
                "Content-Type": "application/json",
            },
        )
    assert response.status_code in (400, 422)
    assert (SAID in response.text) is (levels > DEEPEST)


def test_brackets_in_texts_are_no_levels(painter: Any) -> None:
    texts = ["[{" * 300, '\\"[' * 300, "]" * 300]
    value = {"model": "painter", "prompt": "sun", "params": {"extra": texts}}
    assert painter.Request.model_validate_json(json.dumps(value))
    wide = {"model": "painter", "prompt": "sun", "params": {"extra": [[[]]] * 300}}
    assert painter.Request.model_validate_json(json.dumps(wide))
