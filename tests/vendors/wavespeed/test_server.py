"""The strict server of WaveSpeed, by plain HTTP."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from vendors.files import png
from vendors.wavespeed.server import API, BYTES, STORAGE, WaveSpeedServer

FLUX, VIDEO = "wavespeed-ai/flux-dev", "wavespeed-ai/wan-2.2/image-to-video-lora"
SPEECH = "elevenlabs/eleven-v4-turbo"
IMAGE = "https://a.example/cat.png"


def key(server: WaveSpeedServer) -> dict[str, str]:
    return {"Authorization": f"Bearer {server.key}"}


def create(http: httpx.Client, server: WaveSpeedServer, model: str = FLUX, **body: Any) -> httpx.Response:
    return http.post(
        f"{server.urls[API]}/api/v3/{model}", json={"prompt": "a cat", **body}, headers=key(server)
    )


def ended(http: httpx.Client, server: WaveSpeedServer, created: httpx.Response) -> Any:
    for _ in range(5):
        task = http.get(created.json()["data"]["urls"]["get"], headers=key(server)).json()["data"]
        if task["status"] not in ("created", "processing"):
            return task
    raise AssertionError("it does not end")


@pytest.mark.parametrize(
    ("model", "body", "kind"),
    [
        (FLUX, {}, "image/png"),
        (VIDEO, {"image": IMAGE}, "video/mp4"),
        (SPEECH, {"text": "a", "voice_id": "b"}, "audio/mpeg"),
    ],
)
def test_a_task_succeeds(http: httpx.Client, model: str, body: dict[str, Any], kind: str) -> None:
    with WaveSpeedServer() as server:
        created = create(http, server, model, **body)
        task = created.json()["data"]
        assert (created.status_code, task["status"], task["outputs"]) == (200, "created", [])
        base = f"{server.urls[API]}/api/v3/predictions/{task['id']}"
        assert task["urls"]["get"] == f"{base}/result"
        # The docs have the one address, the clients the other.
        seen = [http.get(url, headers=key(server)).json()["data"] for url in (base, f"{base}/result", base)]
        assert [each["status"] for each in seen] == ["created", "processing", "completed"]
        file = http.get(seen[2]["outputs"][0])
        assert (file.headers["Content-Type"], file.content) == (kind, BYTES[kind])
        assert (server.leaks, server.undocumented) == ([], [])


@pytest.mark.parametrize(
    ("scenario", "status", "code"),
    [("fails", "failed", 1405), ("refused", "failed", 1200), ("timed_out", "timeout", 5004)],
)
def test_a_task_that_does_not_succeed(http: httpx.Client, scenario: str, status: str, code: int) -> None:
    with WaveSpeedServer(scenario) as server:
        task = ended(http, server, create(http, server))
        assert (task["status"], task["code"], task["outputs"]) == (status, code, [])
        assert task["error"]


def test_media_that_can_not_be_read_fails_the_task(http: httpx.Client) -> None:
    with WaveSpeedServer() as server:
        task = ended(http, server, create(http, server, VIDEO, image="cat.png"))
        assert (task["status"], task["code"]) == ("failed", 1402)


def test_the_answer_at_once(http: httpx.Client) -> None:
    with WaveSpeedServer() as server:
        done = create(http, server, enable_sync_mode=True, num_images=2).json()["data"]
        assert (done["status"], len(done["outputs"])) == ("completed", 2)
        text = create(http, server, enable_sync_mode=True, enable_base64_output=True).json()["data"][
            "outputs"
        ][0]
        assert base64.b64decode(text) == png()


def test_the_answer_at_once_that_comes_too_late(http: httpx.Client) -> None:
    with WaveSpeedServer("sync_timeout") as server:
        late = create(http, server, enable_sync_mode=True)
        assert (late.status_code, late.json()["data"]["status"]) == (200, "processing")
        assert late.json()["data"]["code"] == 5004
        assert ended(http, server, late)["status"] == "completed"
    with WaveSpeedServer("gateway_timeout") as server:
        late = create(http, server, enable_sync_mode=True)
        assert (late.status_code, late.headers["Content-Type"]) == (504, "text/html")
        assert len(server.tasks) == 1


@pytest.mark.parametrize(
    ("model", "body", "message"),
    [
        (FLUX, {"prompt": 1}, "prompt: type"),
        (FLUX, {"size": "1024x1024"}, "size: pattern"),
        (FLUX, {"size": "128*1024"}, "size: side"),
        (FLUX, {"num_images": 5}, "num_images: max"),
        (FLUX, {"output_format": "jpg"}, "output_format: option"),
        (VIDEO, {}, "image: missing"),
        (VIDEO, {"image": IMAGE, "duration": 6}, "duration: option"),
        (VIDEO, {"image": IMAGE, "duration": "5"}, "duration: type"),
        (SPEECH, {"text": "a" * 10_001, "voice_id": "b"}, "text: length"),
    ],
)
def test_a_wrong_body(http: httpx.Client, model: str, body: dict[str, Any], message: str) -> None:
    with WaveSpeedServer() as server:
        refused = create(http, server, model, **body)
        assert refused.status_code == 400
        assert refused.json() == {"code": 400, "message": message}
        assert server.tasks == {}


@pytest.mark.parametrize("value", [None, "{}", "Key {}", "Bearer other"])
def test_a_key_that_is_missing_or_in_a_wrong_form(http: httpx.Client, value: str | None) -> None:
    with WaveSpeedServer() as server:
        headers = {} if value is None else {"Authorization": value.format(server.key)}
        refused = http.post(f"{server.urls[API]}/api/v3/{FLUX}", json={"prompt": "a"}, headers=headers)
        assert (refused.status_code, refused.json()["code"]) == (401, 401)


def test_addresses_that_are_none(http: httpx.Client) -> None:
    with WaveSpeedServer() as server:
        for method, path in (
            ("POST", "/api/v3/other/model"),
            ("POST", f"/api/v3/{FLUX.replace('/', '%2F')}"),
            ("POST", f"/{FLUX}"),
            ("GET", f"/api/v3/{FLUX}"),
            ("GET", "/api/v3/predictions/other/result"),
            ("DELETE", "/api/v3/predictions/other"),
            ("GET", "/api/v3/predictions"),
        ):
            answer = http.request(method, server.urls[API] + path, headers=key(server))
            assert (answer.status_code, path) == (404, path)


def test_a_webhook_stands_in_the_query(http: httpx.Client) -> None:
    with WaveSpeedServer() as server:
        url = f"{server.urls[API]}/api/v3/{FLUX}?webhook=https%3A%2F%2Fa.example&wait=1"
        assert http.post(url, json={"prompt": "a"}, headers=key(server)).status_code == 200
        assert server.undocumented == [f"POST /api/v3/{FLUX}: query wait"]


def test_deleting_cancels(http: httpx.Client) -> None:
    with WaveSpeedServer("waits") as server:
        created = create(http, server)
        url = f"{server.urls[API]}/api/v3/predictions/{created.json()['data']['id']}"
        assert http.delete(url, headers=key(server)).json()["data"]["status"] == "deleted"
        assert ended(http, server, created)["status"] == "deleted"


def test_faults_that_pass(http: httpx.Client) -> None:
    with WaveSpeedServer("rate_limited") as server:
        assert create(http, server).status_code == 429
        assert create(http, server).status_code == 200
        assert len(server.tasks) == 1
    with WaveSpeedServer("overloaded") as server:
        url = create(http, server).json()["data"]["urls"]["get"]
        assert http.get(url, headers=key(server)).status_code == 503
        assert http.get(url, headers=key(server)).status_code == 200
    with WaveSpeedServer("broken") as server:
        url = create(http, server).json()["data"]["urls"]["get"]
        with pytest.raises(httpx.RemoteProtocolError):
            http.get(url, headers=key(server))
        assert http.get(url, headers=key(server)).status_code == 200


def test_an_upload_in_one_step(http: httpx.Client) -> None:
    with WaveSpeedServer() as server:
        url = f"{server.urls[API]}/api/v3/media/upload/binary"
        sent = {"file": ("cat.png", png(), "image/png")}
        file = http.post(url, files=sent, headers=key(server)).json()["data"]
        assert (file["type"], file["filename"], file["size"]) == ("image", "cat.png", len(png()))
        assert http.get(file["download_url"]).content == png()
        task = ended(http, server, create(http, server, VIDEO, image=file["download_url"]))
        assert task["status"] == "completed"
        assert http.post(url, json={}, headers=key(server)).status_code == 400


def test_an_upload_in_two_steps(http: httpx.Client) -> None:
    with WaveSpeedServer() as server:
        url = f"{server.urls[API]}/api/v3/media/uploads"
        body = {"filename": "cat.png", "size": len(png()), "content_type": "image/png"}
        ticket = http.post(url, json=body, headers=key(server)).json()["data"]
        upload = ticket["upload"]
        assert upload["url"].startswith(server.urls[STORAGE])
        early = ended(http, server, create(http, server, VIDEO, image=ticket["download_url"]))
        assert early["code"] == 1402
        assert http.put(upload["url"], content=png()).status_code == 403
        assert http.put(upload["url"], content=b"x", headers=upload["headers"]).status_code == 403
        done = http.request(upload["method"], upload["url"], content=png(), headers=upload["headers"])
        assert done.status_code == 200
        assert http.get(ticket["download_url"]).content == png()
        assert server.leaks == []
        http.put(upload["url"], content=png(), headers={**upload["headers"], **key(server)})
        assert len(server.leaks) == 1
        assert http.post(url, json={"filename": "a"}, headers=key(server)).status_code == 400


def test_the_key_at_the_media_host_is_a_leak(http: httpx.Client) -> None:
    with WaveSpeedServer() as server:
        http.get(ended(http, server, create(http, server))["outputs"][0], headers=key(server))
        assert len(server.leaks) == 1
