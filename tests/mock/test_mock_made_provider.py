"""A provider under keys that nobody here has seen: the mock knows what its file says, and no key of any provider."""

from __future__ import annotations

import ast
import io
import json
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from mock_calls import ASKED_BY_STATUS, ROOT, catalogue
from specpress.catalog.provider import Output, Places, Provider
from specpress.catalog.types import ArrayType, Field, NumberType, ObjectType, Type, UnionType
from specpress.mock import Mock, Settings, serving
from specpress.mock.refusals import Refusal, Refusals

PROVIDER = """
title: Oddly
sources: {page: {title: API, url: "https://oddly.example/api", language: en, read: 2026-11-21}}
base_url: https://oddly.example
auth: {header: X-Oddly, scheme: ""}
envelope: {fields: {engine: {holds: model, required: true}, wish: {holds: parameters}}}
parameters:
  things: {type: array, items: {type: object, fields: {at: {type: string}, sort: {type: string}}}}
uploads:
  parameter: things
  url_key: at
  kind_key: sort
  endpoint: send
  filled: {at: where}
  defaults: [{kind: image, mime_types: [image/png]}]
output:
  count: [pieces]
  width: canvas.across
  height: canvas.down
  size: [proportion]
  format: container
  seconds: playtime
endpoints:
  create: {method: POST, path: /make, body: request, returns: ticket}
  status: {method: GET, path: "/look/{ticket}", path_parts: {ticket: id}, returns: ticket}
  models: {method: GET, path: /engines, public: true, returns: engines}
  webhook_create:
    method: POST
    path: /bells
    body: json
    returns: bell
    fields: {target: {type: string, format: uri}}
  webhook: {method: GET, path: "/bells/{bell}", path_parts: {bell: id}, returns: bell}
  send:
    method: POST
    path: /send
    body: multipart
    body_parts: {blob: file, sort: kind, engine: model}
    returns: thing
    fields: {blob: {required: true, media: {kind: file}}, sort: {type: string}, engine: {type: string}}
statuses:
  begun: {phase: waiting}
  busy: {phase: running}
  over: {phase: succeeded}
  broken: {phase: failed}
  unseemly: {phase: blocked}
  dropped: {phase: canceled}
objects:
  ticket:
    places:
      id: number
      status: how
      files: "made[].where"
      file_kind: "made[].sort"
      file_type: "made[].mime"
      file_name: "made[].label"
      file_width: "made[].across"
      file_height: "made[].down"
      file_seconds: "made[].plays"
    fields:
      number: {type: string, required: true}
      how: {type: string, required: true}
      made:
        type: array
        items:
          type: object
          fields:
            where: {type: string, format: uri}
            sort: {type: string}
            mime: {type: string}
            label: {type: string}
            across: {type: integer}
            down: {type: integer}
            plays: {type: number}
  engines:
    places:
      model: "rows[].slug"
      title: "rows[].says"
      modality: "rows[].makes"
      modes: "rows[].ways"
      parameters: "rows[].knobs"
      upload_kinds: "rows[].eats"
      price: "rows[].coins"
    fields:
      what: {type: string, options: [rows]}
      rows:
        type: array
        items:
          type: object
          fields:
            slug: {type: string, required: true}
            says: {type: string}
            makes: {type: string}
            ways: {type: array, items: {type: string}}
            knobs: {type: array, items: {type: string}}
            eats: {type: array, items: {type: string}}
            coins: {type: number}
            open: {type: string, examples: ["yes"], options: ["no", "yes"]}
  thing:
    places: {id: tag}
    fields: {tag: {type: string}, where: {type: string, format: uri}}
  bell:
    places: {id: bell, secret: whisper, failures: missed}
    fields:
      bell: {type: string}
      whisper: {type: string}
      missed: {type: integer}
"""
MODEL = """
title: {title}
summary: Makes something.
modality: {modality}
inputs: [text]
sources: {{page: {{title: It, url: "https://oddly.example/it", language: en, read: 2026-11-21}}}}
parameters:
  pieces: {{type: integer, min: 1, max: 4}}
  proportion: {{type: string}}
  container: {{type: string}}
  playtime: {{type: string, default: "2"}}
  canvas:
    type: object
    fields: {{across: {{type: integer}}, down: {{type: integer}}}}
price: {{unit: coins, reference: 7, charges: [{{per: request, amount: 1}}]}}
"""
KEY = {"X-Oddly": "mock"}


@pytest.fixture
def oddly(tmp_path: Path) -> Iterator[tuple[Mock, httpx.Client]]:
    """A mock of that provider, and somebody who calls it."""
    folder = tmp_path / "specs" / "oddly"
    folder.mkdir(parents=True)
    (folder / "provider.yaml").write_text(PROVIDER, "utf-8")
    for name, modality in (("daub", "image"), ("hum", "audio")):
        (folder / f"{name}.yaml").write_text(MODEL.format(title=name.title(), modality=modality), "utf-8")
    with serving(tmp_path / "specs", Settings(speed=0)) as mock:
        with httpx.Client(base_url=mock.url("oddly"), headers=KEY) as http:
            yield mock, http
        assert mock.crashes == []


def made(oddly: tuple[Mock, httpx.Client], model: str, wish: dict[str, Any]) -> list[dict[str, Any]]:
    """What is told of the files that a request gives."""
    mock, http = oddly
    created = http.post("/make", json={"engine": model, "wish": wish})
    assert created.status_code == 200, created.text
    mock.clock.advance(100)
    task = http.get(f"/look/{created.json()['number']}").json()
    assert task["how"] == "over"
    rows: list[dict[str, Any]] = task["made"]
    return rows


def test_models_are_listed_at_the_places_of_the_answer(oddly: tuple[Mock, httpx.Client]) -> None:
    keys = ["pieces", "proportion", "container", "playtime", "canvas"]
    rows = [
        {
            "slug": name,
            "says": name.title(),
            "makes": makes,
            "ways": [],
            "knobs": keys,
            "eats": [],
            "coins": 7,
            "open": "yes",
        }
        for name, makes in (("daub", "image"), ("hum", "audio"))
    ]
    assert oddly[1].get("/engines").json() == {"what": "rows", "rows": rows}


def test_files_are_as_the_parameters_ask_for_them(oddly: tuple[Mock, httpx.Client]) -> None:
    wish = {"pieces": 2, "container": "webp", "canvas": {"across": 300, "down": 200}}
    rows = made(oddly, "daub", wish)
    assert [{key: row[key] for key in row if key not in ("where", "label")} for row in rows] == [
        {"sort": "image", "mime": "image/webp", "across": 300, "down": 200}
    ] * 2
    assert [row["label"] for row in rows] == ["1.webp", "2.webp"]
    with Image.open(io.BytesIO(oddly[1].get(rows[0]["where"]).content)) as image:
        assert (image.format, image.size) == ("WEBP", (300, 200))
    (row,) = made(oddly, "daub", {"proportion": "1:2"})
    assert (row["across"], row["down"], row["mime"]) == (128, 256, "image/png")
    (row,) = made(oddly, "hum", {"container": "flac"})
    assert (row["sort"], row["mime"], row["plays"], "across" in row) == ("audio", "audio/flac", 2.0, False)


def test_a_request_that_says_nothing_gives_one_small_file(oddly: tuple[Mock, httpx.Client]) -> None:
    for wish in ({}, {"proportion": "auto", "container": "tiff", "canvas": {"across": 300}}):
        (row,) = made(oddly, "daub", wish)
        assert (row["across"], row["down"], row["mime"]) == (256, 256, "image/png")


@pytest.mark.parametrize(
    ("ends", "status"),
    [("failed", "broken"), ("expired", "broken"), ("blocked", "unseemly"), ("canceled", "dropped")],
)
def test_a_task_ends_with_the_word_for_its_kind_of_failure(tmp_path: Path, ends: str, status: str) -> None:
    folder = tmp_path / "specs" / "oddly"
    folder.mkdir(parents=True)
    (folder / "provider.yaml").write_text(PROVIDER, "utf-8")
    (folder / "daub.yaml").write_text(MODEL.format(title="Daub", modality="image"), "utf-8")
    plan = f"faults: [{{endpoint: create, task: {ends}}}]"
    with (
        serving(tmp_path / "specs", Settings(speed=0), plan=plan) as mock,
        httpx.Client(base_url=mock.url("oddly"), headers=KEY) as http,
    ):
        number = http.post("/make", json={"engine": "daub"}).json()["number"]
        mock.clock.advance(200)
        assert http.get(f"/look/{number}").json()["how"] == status
        assert mock.crashes == []


def test_a_webhook_is_told_at_the_places_of_its_object(oddly: tuple[Mock, httpx.Client]) -> None:
    bell = oddly[1].post("/bells", json={"target": "http://127.0.0.1:1/"}).json()
    assert bell.keys() == {"bell", "whisper", "missed"}
    assert oddly[1].get(f"/bells/{bell['bell']}").json() == {"bell": bell["bell"], "missed": 0}


def test_refusals_name_the_fields_of_the_provider(oddly: tuple[Mock, httpx.Client]) -> None:
    _, http = oddly
    assert http.post("/bells", json={}).text == "/target: An address is needed.\n"
    assert (
        http.post("/send", files={"blob": b"x"}, data={"engine": "no"}).text
        == "/engine: There is no model 'no'.\n"
    )
    gif = http.post("/send", files={"blob": b"GIF89a"})
    assert gif.text == "/blob: Files of type image/gif are not taken; these are: image/png.\n"
    thing = http.post("/send", files={"blob": b"\x89PNG\r\n\x1a\n"}, data={"sort": "image"}).json()
    assert thing.keys() == {"tag", "where"}
    assert thing["where"].endswith(f"/{thing['tag']}")


FORMAT = {
    *(word.name for words in (Places, Output) for word in fields(words)),
    *("credits", "failed", "not_found", "succeeded"),  # kinds of errors and phases of a task
    *("audio", "image", "text", "video"),  # kinds of files and what models make
    *("file", "kind", "file_size"),  # what fields of an upload hold
}
"""Words of the format, which every provider's file is written in."""
OWN = {
    *("data", "detail", "type", "stream", "quality"),  # of HTTP, Starlette, Pillow and Uvicorn
    *("id", "kind", "name", "size", "url"),  # keys of what the mock keeps in its store
    *("content", "error", "speed", "success"),  # of its own pages, attributes and fault plans
}
"""Words of the mock's own that happen to be keys of a provider as well."""


def test_the_mock_names_no_key_of_a_provider() -> None:
    """Nothing about a provider is written in the program, as its reference page says."""
    known = keys_of_providers()
    assert {"base_credits", "display_name", "aspectRatio", "content_type", "duration"} <= known
    named: dict[str, str] = {}
    for path in sorted((ROOT / "generator" / "specpress" / "mock").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        docstrings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings:
                # What has spaces is a sentence; a pattern is looked at word by word.
                words = re.findall("[A-Za-z_]+", node.value) if " " not in node.value else ()
                named.update({word: f"{path.name}:{node.lineno}" for word in words if word in known})
    assert {word: place for word, place in named.items() if word not in FORMAT | OWN} == {}


def keys_of_providers() -> set[str]:
    """Every key of a request or an answer, every header, state and code that the specs of this repository name."""
    known: set[str] = set()
    for id in ASKED_BY_STATUS:  # of all providers together, every plain word is a key
        hosted = catalogue().hosted[id]
        provider = hosted.provider
        known |= {status.name for status in provider.statuses} | {error.code for error in provider.errors}
        for _, shape in provider.objects:
            known.update(keys_in(shape))
        for endpoint in provider.endpoints:
            known.update(header.name for header in endpoint.headers)
            known.update(keys_in(ObjectType(fields=(*endpoint.fields, *endpoint.query))))
        for model in hosted.models.values():
            known.update(keys_in(model.request), keys_in(model.result))
    return known


def keys_in(type_: Type) -> Iterator[str]:
    """The keys of objects in a type, at every depth."""
    match type_:
        case ObjectType():
            for field in type_.fields:
                yield field.key
                yield from keys_in(field.type)
        case ArrayType():
            yield from keys_in(type_.items)
        case UnionType():
            for member in type_.of:
                yield from keys_in(member)


def test_a_wait_is_told_where_the_provider_tells_it() -> None:
    """In the body and nowhere else where that has a place for it, else in the header."""
    seconds = Field(key="seconds", type=NumberType(), title="")
    shape = ObjectType(fields=(Field(key="wait", type=ObjectType(fields=(seconds,)), title=""),))
    places = Places(retry_after=(("wait", "seconds"),))
    refusal = Refusal("rate_limit", "Too many.", retry_after=6.0)
    for provider, body, header in (
        (
            Provider(
                id="a",
                title="A",
                base_url="https://a.example",
                objects=(("error", shape),),
                places=(("error", places),),
            ),
            {"wait": {"seconds": 6}},
            None,
        ),
        (Provider(id="a", title="A", base_url="https://a.example", objects=(("error", shape),)), {}, "6"),
    ):
        answer = Refusals(provider).answer(refusal, "r1")
        assert (answer.status_code, answer.headers.get("retry-after")) == (429, header)
        assert json.loads(bytes(answer.body)) == body
