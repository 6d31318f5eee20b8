"""Each way in which a provider's file can describe a call, played by a mock: one provider that has them all."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from specpress.mock import Mock, Settings, serving

PNG = b"\x89PNG\r\n\x1a\n"
PROVIDER = """
title: Flows
sources: {page: {title: API, url: "https://flows.example/api", language: en, read: 2026-11-21}}
base_url: https://api.flows.example/v1
settings: {region: {default: north}, project: {}}
auth: {query: key}
envelope: {holds: parameters}
uploads:
  endpoint: promise
  put: {address: upload_url, headers: {Content-Type: file_type}}
  address: file_url
endpoints:
  queue:
    method: POST
    path: /{model}
    path_parts: {model: model}
    base_url: https://queue.flows.example
    body: request
    returns: ticket
    status: queue_status
    result: queue_result
  queue_status:
    method: GET
    path: /{model}/requests/{id}/status
    path_parts: {model: {holds: model, segments: 2}, id: id}
    base_url: https://queue.flows.example
    follow: status_url
    returns: ticket
    pending: [202]
  queue_result:
    method: GET
    path: /{model}/requests/{id}
    path_parts: {model: {holds: model, segments: 2}, id: id}
    base_url: https://queue.flows.example
    follow: result_url
    returns: output
    refusal_ends: true
  operate:
    method: POST
    path: /{project}/{region}/{model}:run
    path_parts: {project: {setting: project}, region: {setting: region}, model: {holds: model, slashes: false}}
    body: request
    returns: operation
    status: operation
  operation:
    method: POST
    path: /{project}/{region}/fetch
    path_parts: {project: {setting: project}, region: {setting: region}}
    body: json
    body_parts: {operationName: id}
    fields: {operationName: {type: string, required: true}}
    returns: operation
  speak:
    method: POST
    path: /speech/{voice}
    path_parts: {voice: voice}
    query:
      format: {type: string, holds: format}
      version: {type: string, required: true, value: "2"}
    headers: {X-Speed: {holds: speed}}
    body: request
    returns_media: audio
    starts: result
  draw:
    method: POST
    path: /draw
    content: [json, multipart]
    list_parts: brackets
    body: request
    returns: drawn
    starts: result
  form:
    method: POST
    path: /form
    content: [multipart]
    body: request
    returns: begun
    result: form_result
  form_result:
    method: GET
    path: /form
    query: {task: {type: string, required: true, holds: id}}
    pending: [202]
    returns_media: image
  promise:
    method: POST
    path: /promise
    base_url: https://files.flows.example/{region}
    body: json
    body_parts: {type: file_type, bytes: file_size}
    fields: {type: {type: string, required: true}, bytes: {type: integer}}
    returns: promised
statuses:
  IN_QUEUE: {phase: waiting}
  IN_PROGRESS: {phase: running}
  COMPLETED: {phase: finished}
errors:
  refused: {status: 422, kind: failed}
  unsafe: {status: 422, kind: blocked}
objects:
  ticket:
    places: {id: request_id, status: status, status_url: status_url, result_url: response_url}
    fields:
      request_id: {type: string, required: true}
      status: {type: string, required: true}
      status_url: {type: string}
      response_url: {type: string}
  output:
    places: {files: "images[].url"}
    fields: {images: {type: array, items: {type: object, fields: {url: {type: string}}}}}
  operation:
    places: {id: name, status: state, content: "told.videos[].data"}
    fields:
      name: {type: string, required: true}
      state: {type: string, required: true}
      told: {type: string, format: json}
  drawn:
    places: {files: "data[].url", content: "data[].b64", blocked: unsafe}
    fields:
      unsafe: {type: boolean}
      data:
        type: array
        items: {type: object, fields: {url: {type: string}, b64: {type: string}}}
  begun:
    places: {id: task}
    fields: {task: {type: string, required: true}}
  promised:
    fields: {upload_url: {type: string}, file_url: {type: string}}
  error:
    places: {code: code, message: message}
    fields: {code: {type: string}, message: {type: string}}
"""
MODEL = """
title: {id}
summary: Makes something.
modality: {modality}
inputs: [text]
endpoint: {endpoint}
sources: {{page: {{title: It, url: "https://flows.example/it", language: en, read: 2026-11-21}}}}
parameters:
  prompt: {{type: string, required: true}}
{more}
"""
MODELS = {
    "maker/fast/edit": ("queue", "image", "  image: {type: string, media: {kind: image, forms: [url]}}"),
    "veo": ("operate", "video", ""),
    "tts": (
        "speak",
        "audio",
        "  voice: {type: string, required: true}\n  format: {type: string}\n  speed: {type: number, max: 2}",
    ),
    "painter": (
        "draw",
        "image",
        "  n: {type: integer, max: 4}\n"
        "  images: {type: array, items: {type: string}, media: {kind: image, forms: [part, url], "
        "mime_types: [image/png]}}",
    ),
    "former": ("form", "image", "  steps: {type: integer}\n  tags: {type: array, items: {type: string}}"),
}


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """The provider with a model at each of its creations."""
    folder = tmp_path / "specs" / "flows"
    folder.mkdir(parents=True)
    (folder / "provider.yaml").write_text(PROVIDER, "utf-8")
    for id, (endpoint, modality, more) in MODELS.items():
        file = folder / f"{id}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(MODEL.format(id=id, endpoint=endpoint, modality=modality, more=more), "utf-8")
    return tmp_path / "specs"


@pytest.fixture
def flows(specs: Path) -> Iterator[tuple[Mock, httpx.Client]]:
    """A mock of it, and somebody who calls it."""
    with serving(specs, Settings(speed=0)) as mock, httpx.Client(params={"key": "mock"}) as http:
        yield mock, http
        assert mock.crashes == []


def test_each_base_address_is_served_below_the_same_one(flows: tuple[Mock, httpx.Client]) -> None:
    mock, http = flows
    base = mock.url("flows")
    assert mock.urls("flows") == {
        "https://api.flows.example/v1": base,
        "https://queue.flows.example": f"{base}/_hosts/queue.flows.example",
        "https://files.flows.example/{region}": f"{base}/_hosts/files.flows.example/north",
    }
    assert http.get(mock.address).json()["flows"]["base_urls"] == mock.urls("flows")


def test_addresses_in_answers_have_as_much_of_the_models_id_as_is_documented(
    flows: tuple[Mock, httpx.Client],
) -> None:
    mock, http = flows
    base = mock.urls("flows")["https://queue.flows.example"]
    assert http.post(f"{mock.url('flows')}/maker/fast/edit", json={"prompt": "a"}).status_code == 404
    ticket = http.post(f"{base}/maker/fast/edit", json={"prompt": "a"}).json()
    assert ticket["status_url"] == f"{base}/maker/fast/requests/{ticket['request_id']}/status"
    asked = http.get(ticket["status_url"])
    assert (asked.status_code, asked.json()["status"]) == (202, "IN_QUEUE")
    assert http.get(f"{base}/maker/fast/edit/requests/{ticket['request_id']}/status").status_code == 404
    assert http.get(f"{base}/maker/slow/requests/{ticket['request_id']}/status").status_code == 404
    mock.clock.advance(100)
    asked = http.get(ticket["status_url"])
    assert (asked.status_code, asked.json()["status"]) == (200, "COMPLETED")
    (image,) = http.get(ticket["response_url"]).json()["images"]
    assert http.get(image["url"]).content.startswith(PNG)


def test_an_end_that_the_status_does_not_tell_is_told_by_the_result(specs: Path) -> None:
    plan = "faults: [{endpoint: queue, task: failed}]"
    with serving(specs, Settings(speed=0), plan=plan) as mock, httpx.Client(params={"key": "mock"}) as http:
        url = f"{mock.urls('flows')['https://queue.flows.example']}/maker/fast/edit"
        ticket = http.post(url, json={"prompt": "a"}).json()
        mock.clock.advance(100)
        assert http.get(ticket["status_url"]).json()["status"] == "COMPLETED"
        refused = http.get(ticket["response_url"])
        assert (refused.status_code, refused.json()["code"]) == (422, "refused")


def test_an_operation_is_asked_for_by_a_name_in_a_body(flows: tuple[Mock, httpx.Client]) -> None:
    mock, http = flows
    base = f"{mock.url('flows')}/acme/south"
    begun = http.post(f"{base}/veo:run", json={"prompt": "a"}).json()
    assert http.post(f"{base}/fetch", json={"operationName": "no"}).status_code == 404
    assert http.post(f"{base}/fetch", json={}).status_code == 400
    mock.clock.advance(200)
    operation = http.post(f"{base}/fetch", json={"operationName": begun["name"]}).json()
    (video,) = json.loads(operation["told"])["videos"]  # JSON that stands in a text
    assert base64.b64decode(video["data"])[4:8] == b"ftyp"


def test_parameters_come_back_from_path_query_and_headers(flows: tuple[Mock, httpx.Client]) -> None:
    mock, http = flows
    url = f"{mock.url('flows')}/speech/a%2Fb"

    def speak(url: str = url, **more: Any) -> httpx.Response:
        query = {"key": "mock", "version": "2", **more.pop("query", {})}
        return http.post(url, params=query, json={"prompt": "a", **more.pop("body", {})}, headers=more)

    spoken = speak(query={"format": "mp3"})
    assert (spoken.status_code, spoken.headers["content-type"]) == (200, "audio/mpeg")
    assert mock.state.store.task("flows", "none") is None
    assert "/speed: " in speak(**{"X-Speed": "3"}).json()["message"]
    assert "/speed: " in speak(**{"X-Speed": "fast"}).json()["message"]
    assert speak(**{"X-Speed": "1.5"}).status_code == 200
    assert speak(body={"voice": "x"}).json()["message"] == (
        "/voice: This travels in the path (voice), and not in the body."
    )
    assert speak(query={"version": "1"}).json()["message"] == "The key 'version' of the query must be 2."
    no_key = httpx.post(url, params={"version": "2"}, json={"prompt": "a"})
    assert no_key.json()["message"] == "The key 'key' of the query with a key is missing."


def test_a_form_and_json_are_the_same_request(flows: tuple[Mock, httpx.Client]) -> None:
    mock, http = flows
    url = f"{mock.url('flows')}/draw"
    for answer in (
        http.post(url, json={"prompt": "a", "n": 1}),
        http.post(url, data={"prompt": "a", "n": "1"}, files={"images[]": ("a.png", PNG)}),
    ):
        (image,) = answer.json()["data"]
        if "b64" in image:
            assert base64.b64decode(image["b64"]).startswith(PNG)
        else:
            assert http.get(image["url"]).content.startswith(PNG)
    refused = http.post(url, data={"prompt": "a", "n": "9"}, files={"images[]": ("a.gif", b"GIF89a")})
    assert (
        refused.json()["message"] == "/images: Files of type image/gif are not taken; these are: image/png."
    )
    refused = http.post(url, data={"n": "9"}, files={"images[]": ("a.png", PNG)})
    assert "/prompt: A value is needed." in refused.json()["message"]


def test_what_is_blocked_may_be_told_in_a_success(specs: Path) -> None:
    plan = "faults: [{endpoint: draw, task: blocked}, {endpoint: speak, task: blocked}]"
    with serving(specs, Settings(speed=0), plan=plan) as mock, httpx.Client(params={"key": "mock"}) as http:
        blocked = http.post(f"{mock.url('flows')}/draw", json={"prompt": "a"})
        assert (blocked.status_code, blocked.json()) == (200, {"unsafe": True})
        query = {"key": "mock", "version": "2"}
        refused = http.post(f"{mock.url('flows')}/speech/x", params=query, json={"prompt": "a"})
        assert (refused.status_code, refused.json()["code"]) == (422, "unsafe")


def test_a_task_without_a_status_is_asked_for_its_result(flows: tuple[Mock, httpx.Client]) -> None:
    mock, http = flows
    url = f"{mock.url('flows')}/form"
    assert (
        http.post(url, json={"prompt": "a"}).json()["message"] == "A form is expected (multipart/form-data)."
    )
    form: Any = [
        ("prompt", (None, "a")),
        ("steps", (None, "2")),
        ("tags", (None, "x")),
        ("tags", (None, "y")),
    ]
    begun = http.post(url, files=form).json()
    task = mock.state.store.task("flows", begun["task"])
    assert task is not None
    assert task.body == {"prompt": "a", "steps": 2, "tags": ["x", "y"]}
    query = {"key": "mock", "task": begun["task"]}
    assert http.get(url, params=query).status_code == 202
    assert http.get(url).json()["message"] == "The key 'task' of the query is missing."
    mock.clock.advance(100)
    done = http.get(url, params=query)
    assert (done.headers["content-type"], done.content[:8]) == ("image/png", PNG)


def test_a_file_is_put_to_the_address_that_was_promised(flows: tuple[Mock, httpx.Client]) -> None:
    mock, http = flows
    urls = mock.urls("flows")
    promise = f"{urls['https://files.flows.example/{region}']}/promise"
    promised = http.post(promise, json={"type": "image/png", "bytes": len(PNG)}).json()
    create = f"{urls['https://queue.flows.example']}/maker/fast/edit"
    request = {"prompt": "a", "image": promised["file_url"]}
    assert "/image: There is no such file" in http.post(create, json=request).json()["message"]
    png = {"Content-Type": "image/png"}
    with_key = http.put(promised["upload_url"], content=PNG, headers=png)
    assert with_key.json()["message"] == "The key must not be sent here."
    for content, headers in ((PNG, {"Content-Type": "image/gif"}), (PNG + b"0", png)):
        assert httpx.put(promised["upload_url"], content=content, headers=headers).status_code == 400
    assert httpx.put(promised["upload_url"], content=PNG, headers=png).status_code == 200
    assert httpx.get(promised["file_url"]).content == PNG
    assert http.post(create, json=request).status_code == 200
