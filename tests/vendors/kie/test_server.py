"""The strict server of Kie, by plain HTTP."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import pytest

from vendors.files import mp3, png
from vendors.kie.server import API, MEDIA, UPLOADS, KieServer

IMAGE, SPEECH = "nano-banana-2", "elevenlabs/text-to-speech-turbo-2-5"


def key(server: KieServer) -> dict[str, str]:
    return {"Authorization": f"Bearer {server.key}"}


def create(http: httpx.Client, server: KieServer, input: Any = None, model: str = IMAGE) -> httpx.Response:
    body = {"model": model, "input": {"prompt": "a cat"} if input is None else input}
    return http.post(f"{server.urls[API]}/api/v1/jobs/createTask", json=body, headers=key(server))


def record(http: httpx.Client, server: KieServer, id: str) -> httpx.Response:
    url = f"{server.urls[API]}/api/v1/jobs/recordInfo"
    return http.get(url, params={"taskId": id}, headers=key(server))


def ended(http: httpx.Client, server: KieServer, created: httpx.Response) -> Any:
    for _ in range(7):
        answer = record(http, server, created.json()["data"]["taskId"]).json()
        if answer["code"] == 200 and answer["data"]["state"] in ("success", "fail"):
            return answer["data"]
    raise AssertionError("it does not end")


@pytest.mark.parametrize(
    ("model", "input", "kind"),
    [(IMAGE, {"prompt": "a"}, "image/png"), (SPEECH, {"text": "hello"}, "audio/mpeg")],
)
def test_a_task_succeeds(http: httpx.Client, model: str, input: Any, kind: str) -> None:
    with KieServer() as server:
        created = create(http, server, input, model)
        assert (created.status_code, created.json()["code"]) == (200, 200)
        id = created.json()["data"]["taskId"]
        seen = [record(http, server, id).json()["data"] for _ in range(4)]
        assert [each["state"] for each in seen] == ["waiting", "queuing", "generating", "success"]
        assert "resultJson" not in seen[0]
        (address,) = json.loads(seen[3]["resultJson"])["resultUrls"]
        assert json.loads(seen[3]["param"])["model"] == model
        file = http.get(address)
        assert (file.headers["Content-Type"], file.content) == (kind, png() if model == IMAGE else mp3())
        assert (server.leaks, server.undocumented) == ([], [])


@pytest.mark.parametrize("scenario", ["fails", "refused"])
def test_a_task_fails(http: httpx.Client, scenario: str) -> None:
    with KieServer(scenario) as server:
        task = ended(http, server, create(http, server))
        assert (task["state"], task["failCode"], bool(task["failMsg"])) == ("fail", "501", True)
        assert "resultJson" not in task


def test_a_result_can_be_no_json(http: httpx.Client) -> None:
    with KieServer("bad_result") as server:
        task = ended(http, server, create(http, server))
        with pytest.raises(ValueError, match="property name"):
            json.loads(task["resultJson"])


def test_a_task_that_is_not_there_yet_looks_like_one_that_is_none(http: httpx.Client) -> None:
    with KieServer("null_at_first") as server:
        created = create(http, server)
        null = record(http, server, created.json()["data"]["taskId"])
        assert (null.status_code, null.json()) == (
            200,
            {"code": 422, "msg": "recordInfo is null", "data": None},
        )
        assert record(http, server, "other").json() == null.json()
        assert ended(http, server, created)["state"] == "success"


@pytest.mark.parametrize(
    ("scenario", "status", "code"),
    [
        ("no_credits", 200, 402),
        ("rate_limited", 429, 429),
        ("rate_limited_inside", 200, 429),
        ("maintenance", 200, 455),
    ],
)
def test_creations_that_are_refused_once(http: httpx.Client, scenario: str, status: int, code: int) -> None:
    with KieServer(scenario) as server:
        refused = create(http, server)
        assert (refused.status_code, refused.json()["code"]) == (status, code)
        assert create(http, server).json()["code"] == 200
        assert len(server.tasks) == 1


def test_requests_for_a_task_that_fail_once(http: httpx.Client) -> None:
    with KieServer("overloaded") as server:
        id = create(http, server).json()["data"]["taskId"]
        assert record(http, server, id).json()["code"] == 500
        assert record(http, server, id).json()["data"]["state"] == "waiting"
    with KieServer("broken") as server:
        id = create(http, server).json()["data"]["taskId"]
        assert record(http, server, id).text.startswith("<html>")
        assert record(http, server, id).json()["data"]["state"] == "waiting"


@pytest.mark.parametrize(
    ("model", "input", "where"),
    [
        (IMAGE, {}, "input.prompt: missing"),
        (IMAGE, [], "input: type"),
        (IMAGE, {"prompt": "a", "resolution": "8K"}, "input.resolution: option"),
        (IMAGE, {"prompt": "a", "image_input": ["data:image/png;base64,AA=="]}, "An image"),
        (IMAGE, {"prompt": "a", "image_input": ["https://a.example/x.png"] * 15}, "input.image_input: items"),
        (SPEECH, {"text": "a", "speed": 1.3}, "input.speed: max"),
        (SPEECH, {"text": "a", "stability": "0.5"}, "input.stability: type"),
        ("other", {"prompt": "a"}, "The model"),
    ],
)
def test_a_wrong_body_is_code_422_inside_of_http_200(
    http: httpx.Client, model: str, input: Any, where: str
) -> None:
    with KieServer() as server:
        refused = create(http, server, input, model)
        assert (refused.status_code, refused.json()["code"], refused.json()["data"]) == (200, 422, None)
        assert refused.json()["msg"].startswith(where)


@pytest.mark.parametrize("value", [None, "{}", "Key {}", "Bearer other"])
def test_a_key_that_is_missing_or_in_a_wrong_form(http: httpx.Client, value: str | None) -> None:
    with KieServer() as server:
        headers = {} if value is None else {"Authorization": value.format(server.key)}
        url = f"{server.urls[API]}/api/v1/jobs/createTask"
        refused = http.post(url, json={"model": IMAGE, "input": {"prompt": "a"}}, headers=headers)
        assert (refused.status_code, refused.json()["code"]) == (200, 401)
        upload = http.post(f"{server.urls[UPLOADS]}/api/file-stream-upload", headers=headers)
        assert (upload.status_code, upload.json()["success"]) == (401, False)


def test_addresses_that_are_none(http: httpx.Client) -> None:
    with KieServer() as server:
        for method, host, path in (
            ("GET", API, "/api/v1/jobs/createTask"),
            ("GET", API, "/api/v1/jobs/recordInfo/task_1"),
            ("GET", API, "/api/v1/jobs/recordInfo%3FtaskId=1"),
            ("POST", API, "/v1/jobs/createTask"),
            ("POST", UPLOADS, "/api/v1/jobs/createTask"),
        ):
            answer = http.request(method, server.urls[host] + path, headers=key(server))
            assert (answer.status_code, path) == (404, path)
        missing = http.get(f"{server.urls[API]}/api/v1/jobs/recordInfo", headers=key(server))
        assert (missing.status_code, missing.json()["code"]) == (200, 400)


@pytest.mark.parametrize("host", [UPLOADS, API])
@pytest.mark.parametrize("way", ["form", "base64", "data URI"])
def test_an_upload_in_one_step(http: httpx.Client, host: str, way: str) -> None:
    with KieServer() as server:
        folder = {"uploadPath": "images/a", "fileName": "cat.png"}
        if way == "form":
            url = f"{server.urls[host]}/api/file-stream-upload"
            sent = {"file": ("x.png", png(), "image/png")}
            made = http.post(url, files=sent, data=folder, headers=key(server))
        else:
            url = f"{server.urls[host]}/api/file-base64-upload"
            head = "data:image/png;base64," if way == "data URI" else ""
            body = {**folder, "base64Data": head + base64.b64encode(png()).decode()}
            made = http.post(url, json=body, headers=key(server))
        file = made.json()["data"]
        assert (made.json()["success"], file["filePath"], file["fileSize"]) == (
            True,
            "images/a/cat.png",
            len(png()),
        )
        assert http.get(file["downloadUrl"]).content == png()
        input = {"prompt": "a", "image_input": [file["downloadUrl"]]}
        assert create(http, server, input).json()["code"] == 200
        input = {"prompt": "a", "image_input": [server.urls[MEDIA] + "/other.png"]}
        assert create(http, server, input).json()["code"] == 422


def test_what_an_upload_needs(http: httpx.Client) -> None:
    with KieServer() as server:
        url = f"{server.urls[UPLOADS]}/api/file-stream-upload"
        sent = {"file": ("x.png", png(), "image/png")}
        assert http.post(url, files=sent, headers=key(server)).status_code == 400
        assert http.post(url, json={}, headers=key(server)).status_code == 400
        url = f"{server.urls[UPLOADS]}/api/file-base64-upload"
        body = {"base64Data": "???", "uploadPath": "a"}
        assert http.post(url, json=body, headers=key(server)).status_code == 400


def test_the_key_at_the_media_host_is_a_leak(http: httpx.Client) -> None:
    with KieServer() as server:
        task = ended(http, server, create(http, server))
        http.get(json.loads(task["resultJson"])["resultUrls"][0], headers=key(server))
        assert len(server.leaks) == 1
