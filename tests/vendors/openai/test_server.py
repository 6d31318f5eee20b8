from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import pytest

from vendors import files
from vendors.openai.server import API, OpenAIServer

PICTURE = ("a.png", files.png(), "image/png")
GENERATIONS, EDITS, FILES = "/v1/images/generations", "/v1/images/edits", "/v1/files"
TEXTS = {"prompt": "red", "model": "gpt-image-2"}


def post(http: httpx.Client, server: OpenAIServer, path: str = GENERATIONS, **more: Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {server.key}", **more.pop("headers", {})}
    if not {"json", "files", "content"} & more.keys():
        more["json"] = TEXTS
    return http.post(server.urls[API] + path, headers=headers, **more)


USAGE = {
    "input_tokens": 20,
    "input_tokens_details": {"image_tokens": 0, "text_tokens": 20},
    "output_tokens": 1056,
    "total_tokens": 1076,
}


def refusal(response: httpx.Response) -> tuple[int, str | None, str | None]:
    assert list(response.json()) == ["error"]
    error = response.json()["error"]
    assert set(error) == {"message", "type", "param", "code"}
    return response.status_code, error["code"], error["param"]


def test_pictures_come_as_base64_with_what_was_used(http: httpx.Client) -> None:
    with OpenAIServer() as server:
        body = {**TEXTS, "n": 3, "size": "1536x864", "quality": "high", "output_format": "webp"}
        told = post(http, server, json={**body, "output_compression": 50, "background": None}).json()
        assert [base64.b64decode(item["b64_json"]) for item in told["data"]] == [files.png()] * 3
        assert (told["size"], told["quality"], told["output_format"]) == ("1536x864", "high", "webp")
        assert (told["background"], told["usage"]) == ("opaque", USAGE)
        told = post(http, server, json={"prompt": "a", "size": "auto", "background": "transparent"}).json()
        assert (told["size"], told["quality"], told["background"]) == ("1024x1024", "medium", "transparent")
        assert not server.leaks
        assert not server.undocumented


@pytest.mark.parametrize(
    ("change", "code", "param"),
    [
        ({"prompt": None}, "invalid_type", "prompt"),
        ({"prompt": ""}, "invalid_value", "prompt"),
        ({"prompt": "a" * 32_001}, "invalid_value", "prompt"),
        ({"model": "gpt-image-1"}, "invalid_value", "model"),
        ({"model": "dall-e-3"}, "invalid_value", "model"),
        ({"n": 0}, "integer_below_min_value", "n"),
        ({"n": 11}, "integer_above_max_value", "n"),
        ({"n": "2"}, "invalid_type", "n"),
        ({"quality": "hd"}, "invalid_value", "quality"),
        ({"quality": "max"}, "invalid_value", "quality"),
        ({"size": "1000x1000"}, "invalid_value", "size"),
        ({"size": "3200x800"}, "invalid_value", "size"),
        ({"size": "4096x2048"}, "invalid_value", "size"),
        ({"size": "1536x864", "model": "gpt-image-1.5"}, "invalid_value", "size"),
        ({"size": "big"}, "invalid_value", "size"),
        ({"background": "transparent", "output_format": "jpeg"}, "invalid_value", "background"),
        ({"output_compression": 50}, "invalid_value", "output_compression"),
        ({"output_format": "gif"}, "invalid_value", "output_format"),
        ({"partial_images": 4}, "integer_above_max_value", "partial_images"),
        ({"stream": "yes"}, "invalid_type", "stream"),
        ({"response_format": "b64_json"}, "unknown_parameter", "response_format"),
        ({"style": "vivid"}, "unknown_parameter", "style"),
        ({"images": []}, "unknown_parameter", "images"),
        ({"input_fidelity": "high"}, "unknown_parameter", "input_fidelity"),
    ],
)
def test_refuses_what_a_generation_does_not_take(
    http: httpx.Client, change: dict[str, Any], code: str, param: str
) -> None:
    with OpenAIServer() as server:
        assert refusal(post(http, server, json={**TEXTS, **change})) == (400, code, param)


def test_takes_all_that_is_documented(http: httpx.Client) -> None:
    shared = {
        "prompt": "a" * 32_000,
        "model": "gpt-image-1.5",
        "n": 10,
        "background": "opaque",
        "user": "a",
        "output_format": "jpeg",
        "output_compression": 0,
        "partial_images": 0,
        "quality": "low",
        "size": "1024x1536",
        "stream": False,
        "safety_identifier": "b",
    }
    nothing = dict.fromkeys(shared.keys() - {"prompt", "user"})
    images = [{"image_url": "https://a"}] * 16
    with OpenAIServer() as server:
        assert post(http, server, json={**shared, "moderation": "auto"}).status_code == 200
        assert post(http, server, json={"prompt": "a", **nothing, "moderation": None}).status_code == 200
        edit = {**shared, "moderation": "low", "input_fidelity": "high", "images": images}
        assert post(http, server, EDITS, json=edit).status_code == 200
        assert post(http, server, json={"prompt": "a", "output_compression": 100}).status_code == 200
        for purpose in ("assistants", "batch", "fine-tune", "vision", "user_data", "evals"):
            sent = post(http, server, FILES, data={"purpose": purpose}, files={"file": PICTURE})
            assert sent.status_code == 200
        for model in (
            *("gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21"),
            *("gpt-image-2.5-sunburst", "gpt-image-2.5-flare", "chatgpt-image-latest"),
        ):
            for size in ("1024x1024", "1024x1536", "1536x1024", "auto"):
                assert (
                    post(http, server, json={"prompt": "a", "model": model, "size": size}).status_code == 200
                )


def test_newer_models_take_more(http: httpx.Client) -> None:
    with OpenAIServer() as server:
        model = "gpt-image-2.5-flare-2026-09-08"
        answer = post(
            http, server, json={"prompt": "a", "model": model, "quality": "max", "size": "3840x2160"}
        )
        assert answer.json()["quality"] == "max"


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, None),
        ({"Authorization": "Basic abc"}, None),
        ({"Authorization": "Bearer"}, None),
        ({"Authorization": OpenAIServer.KEY}, None),
        ({"Authorization": "Bearer sk-other"}, "invalid_api_key"),
        ({"x-api-key": OpenAIServer.KEY}, None),
    ],
)
def test_refuses_a_missing_or_wrong_key(
    http: httpx.Client, headers: dict[str, str], code: str | None
) -> None:
    with OpenAIServer() as server:
        answer = http.post(server.urls[API] + GENERATIONS, headers=headers, json=TEXTS)
        assert refusal(answer) == (401, code, None)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", GENERATIONS),
        ("POST", "/images/generations"),
        ("POST", "/v1/images%2Fgenerations"),
        ("POST", "/v1/images/generations/"),
        ("POST", "/v1/images/variations"),
    ],
)
def test_knows_its_paths_only(http: httpx.Client, method: str, path: str) -> None:
    with OpenAIServer() as server:
        headers = {"Authorization": f"Bearer {server.key}"}
        assert refusal(http.request(method, server.urls[API] + path, headers=headers)) == (404, None, None)


def test_tells_a_body_of_another_kind(http: httpx.Client) -> None:
    with OpenAIServer() as server:
        for path in (GENERATIONS, EDITS, FILES):
            sent = post(http, server, path, headers={"Content-Type": "text/plain"}, content=b"{}")
            assert refusal(sent) == (400, None, None)
        for content in (b"{", b"[]"):
            sent = post(http, server, headers={"Content-Type": "application/json"}, content=content)
            assert refusal(sent) == (400, None, None)
        form = {"Content-Type": "multipart/form-data; boundary=x"}
        assert refusal(post(http, server, EDITS, headers=form, content=b"none")) == (400, None, None)
        post(http, server, GENERATIONS + "?a=1")
        assert server.undocumented == ["POST /v1/images/generations: query a"]


def test_edits_take_a_form_with_one_or_many_pictures(http: httpx.Client) -> None:
    with OpenAIServer() as server:
        one = post(http, server, EDITS, data={**TEXTS, "n": "2"}, files={"image": PICTURE, "mask": PICTURE})
        assert len(one.json()["data"]) == 2
        many = [("image[]", PICTURE)] * 16
        texts = {"prompt": "red", "model": "gpt-image-1.5", "input_fidelity": "high", "stream": "false"}
        assert post(http, server, EDITS, data=texts, files=many).status_code == 200


@pytest.mark.parametrize(
    ("texts", "parts", "code", "param"),
    [
        ({}, [("mask", PICTURE)], "missing_required_parameter", "image"),
        ({}, [("image", PICTURE)] * 2, "duplicate_parameter", "image"),
        ({}, [("image[]", PICTURE)] * 17, "array_above_max_length", "image"),
        ({}, [("image", (None, b"text", None))], "invalid_type", "image"),
        ({}, [("image", ("a.bin", b"x", "application/octet-stream"))], "unsupported_file_mimetype", "image"),
        ({}, [("image[]", PICTURE), ("image[]", ("a", b"x"))], "unsupported_file_mimetype", "image[1]"),
        ({"n": "two"}, [("image", PICTURE)], "invalid_type", "n"),
        ({"n": "11"}, [("image", PICTURE)], "integer_above_max_value", "n"),
        ({"moderation": "low"}, [("image", PICTURE)], "unknown_parameter", "moderation"),
        ({"input_fidelity": "low"}, [("image", PICTURE)], "invalid_value", "input_fidelity"),
        ({}, [("image", PICTURE), ("images", PICTURE)], "unknown_parameter", "images"),
    ],
)
def test_refuses_what_a_form_does_not_take(
    http: httpx.Client, texts: dict[str, str], parts: list[Any], code: str, param: str
) -> None:
    with OpenAIServer() as server:
        sent = post(http, server, EDITS, data={**TEXTS, **texts}, files=parts)
        assert refusal(sent) == (400, code, param)


def test_edits_take_json_with_addresses_and_uploaded_files(http: httpx.Client) -> None:
    with OpenAIServer() as server:
        file = post(http, server, FILES, data={"purpose": "vision"}, files={"file": PICTURE}).json()
        assert (file["object"], file["bytes"], file["filename"]) == ("file", len(files.png()), "a.png")
        other = {"file": ("a.txt", b"a", "text/plain")}
        text = post(http, server, FILES, data={"purpose": "assistants"}, files=other).json()
        assert text["purpose"] == "assistants"
        images = [
            {"file_id": file["id"]},
            {"image_url": "https://pictures.example/a.png"},
            {"image_url": "data:image/png;base64," + base64.b64encode(files.png()).decode()},
        ]
        body = {**TEXTS, "images": images, "mask": images[0], "moderation": "low"}
        assert len(post(http, server, EDITS, json=body).json()["data"]) == 1


@pytest.mark.parametrize(
    ("images", "code", "param"),
    [
        (None, "invalid_type", "images"),
        ([], "invalid_value", "images"),
        (["https://a.example"], "invalid_type", "images[0]"),
        ([{}], "invalid_value", "images[0]"),
        ([{"image_url": "https://a", "file_id": "b"}], "invalid_value", "images[0]"),
        ([{"url": "https://a"}], "unknown_parameter", "images[0].url"),
        ([{"file_id": "file-none"}], "invalid_value", "images[0].file_id"),
        ([{"image_url": "/a.png"}], "invalid_value", "images[0].image_url"),
        ([{"image_url": "https://a"}] * 17, "invalid_value", "images"),
    ],
)
def test_refuses_pictures_of_a_wrong_form(http: httpx.Client, images: Any, code: str, param: str) -> None:
    with OpenAIServer() as server:
        sent = post(http, server, EDITS, json={**TEXTS, "images": images})
        assert refusal(sent) == (400, code, param)


def test_json_has_no_image_and_uploads_have_a_purpose(http: httpx.Client) -> None:
    with OpenAIServer() as server:
        sent = post(http, server, EDITS, json={**TEXTS, "image": "https://a"})
        assert refusal(sent) == (400, "missing_required_parameter", "images")
        for data, parts, param in (
            ({}, {"file": PICTURE}, "purpose"),
            ({"purpose": "vision"}, {"other": PICTURE}, "other"),
            ({}, {"purpose": (None, "vision")}, "file"),
            ({"purpose": "vision"}, {"purpose": (None, "vision")}, "purpose"),
            ({"purpose": "none"}, {"file": PICTURE}, "purpose"),
        ):
            assert refusal(post(http, server, FILES, data=data, files=parts))[2] == param


@pytest.mark.parametrize(
    ("path", "more", "event"),
    [
        (GENERATIONS, {}, "image_generation"),
        (EDITS, {"images": [{"image_url": "https://a"}]}, "image_edit"),
    ],
)
def test_streams_events(http: httpx.Client, path: str, more: dict[str, Any], event: str) -> None:
    with OpenAIServer() as server:
        answer = post(http, server, path, json={**TEXTS, **more, "stream": True, "partial_images": 2})
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        events = [json.loads(part.partition("data: ")[2]) for part in answer.text.strip().split("\n\n")]
        assert [item["type"].partition(".") for item in events] == [
            (event, ".", "partial_image"),
            (event, ".", "partial_image"),
            (event, ".", "completed"),
        ]
        assert [item.get("partial_image_index") for item in events] == [0, 1, None]
        assert {base64.b64decode(item["b64_json"]) for item in events} == {files.png()}
        assert events[-1]["usage"] == USAGE


@pytest.mark.parametrize(
    ("scenario", "status", "code", "kind"),
    [
        ("fails", 500, "server_error", "server_error"),
        ("refused", 400, "moderation_blocked", "image_generation_user_error"),
    ],
)
def test_fails_each_time(http: httpx.Client, scenario: str, status: int, code: str, kind: str) -> None:
    with OpenAIServer(scenario) as server:
        for _ in range(2):
            answer = post(http, server)
            assert refusal(answer) == (status, code, None)
            assert answer.json()["error"]["type"] == kind


@pytest.mark.parametrize(
    ("scenario", "status", "code"),
    [("rate_limited", 429, "rate_limit_exceeded"), ("overloaded", 503, "server_is_overloaded")],
)
def test_fails_once(http: httpx.Client, scenario: str, status: int, code: str) -> None:
    with OpenAIServer(scenario) as server:
        first = post(http, server)
        assert refusal(first) == (status, code, None)
        waits = {name: first.headers.get(name) for name in ("retry-after", "retry-after-ms")}
        assert set(waits.values()) == ({"1", "20"} if status == 429 else {None})
        assert post(http, server).status_code == 200


def test_breaks_once(http: httpx.Client) -> None:
    with OpenAIServer("broken") as server:
        with pytest.raises(httpx.RemoteProtocolError):
            post(http, server)
        assert post(http, server).status_code == 200
