from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from vendors import files
from vendors.stability.server import API, JPEG, WEBP, StabilityServer

CORE, ULTRA = "stable-image/generate/core", "stable-image/generate/ultra"
FAST, CREATIVE = "stable-image/upscale/fast", "stable-image/upscale/creative"
AUDIO = "audio/stable-audio/audio-to-audio"
PICTURE = {"image": ("a.png", files.png(64, 64), "image/png")}
SOUND = {"audio": ("a.mp3", files.mp3(), "audio/mpeg")}
NONE = {"none": ("", b"")}
"""What makes a form of texts alone, as the docs do it."""


def post(http: httpx.Client, server: StabilityServer, path: str = CORE, **more: Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {server.key}", **more.pop("headers", {})}
    if not {"json", "files", "content"} & more.keys():
        more["files"] = NONE
    more.setdefault("data", {"prompt": "a"})
    if "json" in more or "content" in more:
        del more["data"]
    return http.post(f"{server.urls[API]}/v2beta/{path}", headers=headers, **more)


def get(http: httpx.Client, server: StabilityServer, path: str, accept: str = "*/*") -> httpx.Response:
    headers = {"Authorization": f"Bearer {server.key}", "Accept": accept}
    return http.get(f"{server.urls[API]}/v2beta/{path}", headers=headers)


def refusal(response: httpx.Response) -> tuple[int, str, str]:
    told = response.json()
    assert set(told) == {"id", "name", "errors"}
    return response.status_code, told["name"], told["errors"][0].partition(":")[0]


def test_a_picture_comes_as_bytes_or_as_json(http: httpx.Client) -> None:
    with StabilityServer() as server:
        for output_format, data in (("png", files.png()), ("jpeg", JPEG), ("webp", WEBP)):
            texts = {"prompt": "a", "output_format": output_format, "seed": "7", "aspect_ratio": "21:9"}
            answer = post(http, server, data=texts)
            assert answer.content == data
            assert answer.headers["Content-Type"] == f"image/{output_format}"
            assert (answer.headers["finish-reason"], answer.headers["seed"]) == ("SUCCESS", "343940597")
            answer = post(http, server, data=texts, headers={"Accept": "application/json"})
            assert answer.headers["Content-Type"] == f"application/json; type=image/{output_format}"
            assert "finish-reason" not in answer.headers
            assert base64.b64decode(answer.json()["image"]) == data
            assert answer.json()["finish_reason"] == "SUCCESS"
        assert not server.undocumented
        assert not server.leaks


def test_takes_pictures_as_parts(http: httpx.Client) -> None:
    with StabilityServer() as server:
        sent = {"prompt": "a", "strength": "0.5", "style_preset": "anime"}
        assert post(http, server, ULTRA, files=PICTURE, data=sent).content == files.png()
        assert post(http, server, FAST, files={"image": ("a", files.png(32, 32))}, data={}).status_code == 200
        assert post(http, server, FAST, files={"image": ("a", JPEG)}, data={}).status_code == 200
        assert post(http, server, files={**NONE, "cfg": (None, "1")}).status_code == 200
        assert server.undocumented == ["form cfg"]


def test_takes_all_that_is_documented(http: httpx.Client) -> None:
    styles = """enhance anime photographic digital-art comic-book fantasy-art line-art analog-film neon-punk
        isometric low-poly origami modeling-compound cinematic 3d-model pixel-art tile-texture"""
    ratios = "21:9 16:9 3:2 5:4 1:1 4:5 2:3 9:16 9:21"
    text = {"prompt": "a" * 10_000, "negative_prompt": "", "seed": "4294967294", "output_format": "jpeg"}
    creative = {**text, "creativity": "0.1", "style_preset": "low-poly"}
    audio = {
        "prompt": "",
        "model": "stable-audio-3",
        "duration": "380",
        "seed": "0",
        "steps": "4",
        "cfg_scale": "25",
        "output_format": "mp3",
        "strength": "0",
    }
    with StabilityServer() as server:
        for style in styles.split():
            assert post(http, server, data={**text, "style_preset": style}).status_code == 200
        for ratio in ratios.split():
            sent = {**text, "aspect_ratio": ratio, "strength": "1"}
            assert post(http, server, ULTRA, data=sent, files=PICTURE).status_code == 200
        assert post(http, server, CREATIVE, data=creative, files=PICTURE).status_code == 200
        largest = {"image": ("a.png", files.png(1024, 1024))}
        assert post(http, server, CREATIVE, data=creative, files=largest).status_code == 200
        assert post(http, server, AUDIO, data=audio, files=SOUND).status_code == 202
        assert post(http, server, FAST, data={"output_format": "webp"}, files=PICTURE).content == WEBP
        assert not server.undocumented


@pytest.mark.parametrize(
    ("path", "started", "results", "sent"),
    [
        (CREATIVE, 200, f"{CREATIVE}/result", PICTURE),
        (CREATIVE, 200, "results", PICTURE),
        (AUDIO, 202, "audio/results", SOUND),
        (AUDIO, 202, "results", SOUND),
    ],
)
def test_a_task_ends_after_some_polls(
    http: httpx.Client, path: str, started: int, results: str, sent: Any
) -> None:
    with StabilityServer() as server:
        answer = post(http, server, path, files=sent)
        name = answer.json()["id"]
        assert (answer.status_code, list(answer.json()), len(name)) == (started, ["id"], 64)
        for _ in range(2):
            running = get(http, server, f"{results}/{name}")
            assert (running.status_code, running.json()) == (202, {"id": name, "status": "in-progress"})
        data = files.png() if path == CREATIVE else files.mp3()
        assert get(http, server, f"{results}/{name}").content == data
        told = get(http, server, f"{results}/{name}", "application/json").json()
        assert base64.b64decode(told["image" if path == CREATIVE else "audio"]) == data


def test_wav_comes_too(http: httpx.Client) -> None:
    with StabilityServer() as server:
        texts = {"prompt": "a", "output_format": "wav", "steps": "8", "duration": "12.5"}
        name = post(http, server, AUDIO, files=SOUND, data=texts).json()["id"]
        answers = [get(http, server, f"audio/results/{name}") for _ in range(3)]
        assert answers[-1].content.startswith(b"RIFF")


@pytest.mark.parametrize(
    ("path", "texts", "sent", "place"),
    [
        (CORE, {}, NONE, "prompt"),
        (CORE, {"prompt": ""}, NONE, "prompt"),
        (CORE, {"prompt": "a" * 10_001}, NONE, "prompt"),
        (CORE, {"prompt": "a", "aspect_ratio": "4:3"}, NONE, "aspect_ratio"),
        (CORE, {"prompt": "a", "seed": "4294967295"}, NONE, "seed"),
        (CORE, {"prompt": "a", "seed": "one"}, NONE, "seed"),
        (CORE, {"prompt": "a", "seed": "nan"}, NONE, "seed"),
        (CORE, {"prompt": "a", "output_format": "gif"}, NONE, "output_format"),
        (CORE, {"prompt": "a", "style_preset": "pop"}, NONE, "style_preset"),
        (ULTRA, {"prompt": "a"}, PICTURE, "strength"),
        (ULTRA, {"prompt": "a", "strength": "1.5"}, PICTURE, "strength"),
        (FAST, {}, NONE, "image"),
        (FAST, {}, {"image": ("a.png", files.png())}, "image"),
        (FAST, {}, {"image": ("a.gif", b"GIF89a")}, "image"),
        (FAST, {}, {"image": ("a.png", b"\x89PNG")}, "image"),
        (FAST, {}, {"image": (None, "https://a.example")}, "image"),
        (CREATIVE, {"prompt": "a"}, NONE, "image"),
        (CREATIVE, {"prompt": "a"}, {"image": ("a.png", files.png(2048, 1024))}, "image"),
        (CREATIVE, {"prompt": "a", "creativity": "0.6"}, PICTURE, "creativity"),
        (AUDIO, {"prompt": "a"}, NONE, "audio"),
        (AUDIO, {"prompt": "a"}, {"audio": ("a.ogg", b"OggS")}, "audio"),
        (AUDIO, {"prompt": "a", "steps": "9"}, SOUND, "steps"),
        (AUDIO, {"prompt": "a", "steps": "4.5"}, SOUND, "steps"),
        (AUDIO, {"prompt": "a", "model": "stable-audio-2"}, SOUND, "model"),
    ],
)
def test_refuses_what_an_operation_does_not_take(
    http: httpx.Client, path: str, texts: dict[str, str], sent: Any, place: str
) -> None:
    with StabilityServer() as server:
        assert refusal(post(http, server, path, data=texts, files=sent)) == (400, "bad_request", place)


def test_takes_forms_only_and_not_too_large_ones(http: httpx.Client) -> None:
    with StabilityServer() as server:
        wrong = (400, "bad_request", "content-type")
        assert refusal(post(http, server, json={"prompt": "a"})) == wrong
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        assert refusal(post(http, server, headers=kind, content=b"prompt=a")) == wrong
        kind = {"Content-Type": "multipart/form-data"}
        assert refusal(post(http, server, headers=kind, content=b"prompt=a")) == (400, "bad_request", "body")
        large = {"image": ("a.png", files.png(64, 64) + bytes(10 * 1024 * 1024))}
        assert refusal(post(http, server, FAST, files=large)) == (413, "payload_too_large", "body")


def test_gives_what_is_accepted(http: httpx.Client) -> None:
    with StabilityServer() as server:
        wrong = (400, "bad_request", "accept")
        for accept in ("image/png", "audio/*", "text/html"):
            assert refusal(post(http, server, headers={"Accept": accept})) == wrong
        assert post(http, server, headers={"Accept": "image/*"}).content == files.png()
        name = post(http, server, CREATIVE, files=PICTURE, headers={"Accept": "image/png"}).json()["id"]
        assert refusal(get(http, server, f"{CREATIVE}/result/{name}", "audio/*")) == wrong


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": StabilityServer.KEY}, {"Authorization": "Bearer x"}, {"key": "x"}]
)
def test_refuses_a_missing_or_wrong_key(http: httpx.Client, headers: dict[str, str]) -> None:
    with StabilityServer() as server:
        answer = http.post(f"{server.urls[API]}/v2beta/{CORE}", headers=headers, files=NONE)
        assert (answer.status_code, answer.json()["name"]) == (401, "unauthorized")
        assert set(answer.json()) == {"id", "name", "message"}


def test_knows_its_paths_and_ids_only(http: httpx.Client) -> None:
    with StabilityServer() as server:
        for path in (f"{CORE}/", "stable-image%2Fgenerate%2Fcore", "stable-image/generate"):
            assert refusal(post(http, server, path))[:2] == (404, "not_found")
        assert refusal(get(http, server, CORE))[:2] == (404, "not_found")
        answer = http.post(f"{server.urls[API]}/{CORE}", headers={"Authorization": f"Bearer {server.key}"})
        assert answer.status_code == 404
        gone = (404, "generation_not_found", "id")
        assert refusal(get(http, server, "results/" + "0" * 64)) == gone
        assert refusal(get(http, server, "results/abc")) == (400, "bad_request", "id")
        name = post(http, server, AUDIO, files=SOUND).json()["id"]
        assert refusal(get(http, server, f"{CREATIVE}/result/{name}")) == gone


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [
        ("fails", (500, "internal_error")),
        ("refused", (403, "content_moderation")),
        ("public_figure", (422, "public_figure")),
    ],
)
def test_fails_each_time(http: httpx.Client, scenario: str, expected: tuple[int, str]) -> None:
    with StabilityServer(scenario) as server:
        for _ in range(2):
            assert refusal(post(http, server))[:2] == expected


def test_a_failed_task_has_no_status(http: httpx.Client) -> None:
    with StabilityServer("fails") as server:
        name = post(http, server, CREATIVE, files=PICTURE).json()["id"]
        answers = [get(http, server, f"results/{name}").status_code for _ in range(4)]
        assert answers == [202, 202, 500, 500]
    with StabilityServer("expired") as server:
        name = post(http, server, CREATIVE, files=PICTURE).json()["id"]
        assert refusal(get(http, server, f"results/{name}"))[1] == "generation_not_found"


def test_a_filtered_picture_comes_with_200(http: httpx.Client) -> None:
    with StabilityServer("filtered") as server:
        answer = post(http, server)
        assert (answer.status_code, answer.headers["finish-reason"]) == (200, "CONTENT_FILTERED")
        told = post(http, server, headers={"Accept": "application/json"}).json()
        assert told["finish_reason"] == "CONTENT_FILTERED"


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [("rate_limited", (429, "rate_limit_exceeded")), ("overloaded", (500, "internal_error"))],
)
def test_fails_once(http: httpx.Client, scenario: str, expected: tuple[int, str]) -> None:
    with StabilityServer(scenario) as server:
        first = post(http, server)
        assert refusal(first)[:2] == expected
        assert "retry-after" not in first.headers
        assert post(http, server).status_code == 200


def test_asked_too_early_once(http: httpx.Client) -> None:
    with StabilityServer("impatient") as server:
        name = post(http, server, CREATIVE, files=PICTURE).json()["id"]
        answers = [get(http, server, f"results/{name}").status_code for _ in range(4)]
        assert answers == [429, 202, 202, 200]


def test_breaks_once(http: httpx.Client) -> None:
    with StabilityServer("broken") as server:
        with pytest.raises(httpx.RemoteProtocolError):
            post(http, server)
        assert post(http, server).content == files.png()
