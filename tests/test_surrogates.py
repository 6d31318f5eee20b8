"""One verdict on half of a character: no judge of requests takes a text with a surrogate without its pair."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from pydantic import ValidationError

from builder_node import Job, Row, in_javascript
from client_api import CREATE, STATUS, Api, client_of, rivya_task
from mock_calls import create_path, mocked, valid_request
from python_models import PAINTER
from specpress.check import problems
from specpress.cli import main

SAID = "The text here holds half of a character, a surrogate without its pair, which cannot be sent."
BASE = Path(__file__).parent / "cases" / "base"
HALVES = (r"\ud800", r"\uDFFF", r"\ud800\ud800", r"\udc00\ud83d", r"ж\udBFFж", r"\\\ud800")
WHOLE = (r"\ud83d\ude00", r"\\ud8", r"\ud7ff\ue000", "😀")
CASES = [
    *((f'{{"model": "painter", "prompt": "{half}"}}', "/prompt") for half in HALVES),
    ('{"model": "painter", "prompt": "p", "params": {"extra": {"k": [1, {"a": ["x", "\\ud800"]}]}}}',
     "/params/extra/k/1/a/1"),
    ('{"model": "painter", "prompt": "p", "params": {"extra": {"k": 1, "\\udc00": 1}}}', "/params/extra"),
    ('{"model": "painter", "prompt": "p", "\\ud800": "\\ud801"}', ""),
    *((f'{{"model": "painter", "prompt": "{whole}"}}', None) for whole in WHOLE),
]  # fmt: skip
"""Requests as JSON texts, with the place of what is wrong; none where the request is fine."""


@pytest.mark.parametrize(("text", "place"), CASES)
def test_checkers_and_classes_agree(text: str, place: str | None, painter: Any) -> None:
    (row,) = in_javascript([Job(PAINTER, rows=[Row(text)])])[0]
    expected = [] if place is None else [[place, "lone-surrogate", "request", SAID]]
    assert row["problems"] == expected
    value = json.loads(text)
    assert [[one.pointer, one.reason, one.layer, one.message] for one in problems(PAINTER, value)] == expected
    for load, given in (
        (painter.Request.model_validate, value),
        (lambda value: painter.Request(**value), value),
        (painter.Request.model_validate_json, text),
        (painter.Request.model_validate_json, text.encode()),
    ):
        if place is None:
            assert load(given).body() == value
        else:
            with pytest.raises(ValidationError, match=SAID):
                load(given)


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize(
    "command", [("validate", "demo/still"), ("cost", "demo/still"), ("translate", "demo/still", "demo/still")]
)
def test_the_command_line_agrees(
    command: tuple[str, ...], half: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = Path(shutil.copytree(BASE, tmp_path / "specs"))
    file = tmp_path / "request.json"
    file.write_text(f'{{"model": "still", "params": {{"prompt": "{half}"}}}}', encoding="utf-8")
    assert main([*command, str(file), "--specs", str(specs)]) == 1
    printed = capsys.readouterr()
    assert SAID in printed.out + printed.err


@pytest.mark.parametrize("half", HALVES)
def test_the_mock_agrees(half: str) -> None:
    text = json.dumps({**valid_request("rivya/z-image"), "prompt": "@"}).replace("@", half)
    with mocked() as mock:
        response = httpx.post(
            mock.url("rivya") + create_path("rivya", "z-image"),
            content=text.encode(),
            headers={
                "Authorization": f"Bearer {mock.key('rivya', 'mock')}",
                "Content-Type": "application/json",
            },
        )
    assert response.status_code in (400, 422)
    assert SAID in response.text


def test_the_client_sends_none_and_raises_its_own_errors(clients: ModuleType) -> None:
    api = Api().on(CREATE, rivya_task())
    with client_of(clients.Rivya, api) as client:
        with pytest.raises(clients.RequestRefused) as caught:
            client.models.flux_kontext_pro.create(prompt="\ud800")
        assert [(one.reason, one.argument, one.message) for one in caught.value.problems] == [
            ("lone-surrogate", "prompt", SAID)
        ]
        with pytest.raises(clients.TransportError, match="half of a character") as lost:
            client.status("\ud800")
        assert (lost.value.may_have_arrived, str(lost.value).isascii()) == (False, True)
    assert api.asked == []


def test_no_address_with_one_is_fetched(clients: ModuleType) -> None:
    url = "https://cdn.example/@.png"
    task = rivya_task("succeeded", result={"primary_url": url, "urls": [url]})
    api = Api().on(STATUS, httpx.Response(200, content=json.dumps(task).replace("@", "\\ud800")))
    with client_of(clients.Rivya, api) as client:
        (file,) = client.wait("t1").files
        assert file.url == "https://cdn.example/\ud800.png"
        asked = len(api.asked)
        with pytest.raises(clients.TransportError, match="the file's address is none"):
            file.read()
    assert len(api.asked) == asked
