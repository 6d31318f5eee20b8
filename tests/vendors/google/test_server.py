from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from vendors import files
from vendors.google.server import GLOBAL, PROJECT, REGION, GoogleServer

VEO, IMAGEN, GEMINI = "veo-3.1-generate-001", "imagen-4.0-generate-001", "gemini-3.1-flash-image"
PICTURE = {"bytesBase64Encoded": base64.b64encode(files.png()).decode(), "mimeType": "image/png"}
TEXT: dict[str, Any] = {"contents": [{"role": "user", "parts": [{"text": "a cat"}]}]}


def path_of(model: str, method: str, location: str = "us-central1", project: str = PROJECT) -> str:
    return f"/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:{method}"


def call(
    http: httpx.Client, server: GoogleServer, path: str, body: Any, host: str = REGION, **headers: str
) -> httpx.Response:
    sent = headers or {"Authorization": f"Bearer {server.key}"}
    return http.post(server.urls[host] + path, headers=sent, json=body)


def predict(http: httpx.Client, server: GoogleServer, model: str = IMAGEN, **values: Any) -> httpx.Response:
    instance = values.pop("instance", {"prompt": "a cat"})
    method = "predictLongRunning" if model == VEO else "predict"
    return call(http, server, path_of(model, method), {"instances": [instance], "parameters": values})


def fetch(http: httpx.Client, server: GoogleServer, name: str, model: str = VEO) -> httpx.Response:
    return call(http, server, path_of(model, "fetchPredictOperation"), {"operationName": name})


def end_of(http: httpx.Client, server: GoogleServer, **values: Any) -> dict[str, Any]:
    """A whole task for videos: what is said of its end."""
    started = predict(http, server, VEO, **values).json()
    assert list(started) == ["name"]
    for _ in range(2):
        assert fetch(http, server, started["name"]).json() == started
    done: dict[str, Any] = fetch(http, server, started["name"]).json()
    assert (done.pop("name"), done.pop("done")) == (started["name"], True)
    return done


def refusal(response: httpx.Response) -> tuple[int, str]:
    error = response.json()["error"]
    assert error["code"] == response.status_code
    return response.status_code, error["status"]


BAD = (400, "INVALID_ARGUMENT")


def test_videos_come_as_base64_when_the_operation_ends(http: httpx.Client) -> None:
    with GoogleServer() as server:
        instance = {"prompt": "a cat", "image": PICTURE, "lastFrame": PICTURE}
        done = end_of(http, server, instance=instance, sampleCount=2, durationSeconds=6, resolution="1080p")
        videos = done["response"]["videos"]
        assert [base64.b64decode(video["bytesBase64Encoded"]) for video in videos] == [files.mp4()] * 2
        assert videos[0]["mimeType"] == "video/mp4"
        stored = end_of(http, server, storageUri="gs://bucket/out/")["response"]["videos"]
        assert stored == [{"gcsUri": "gs://bucket/out/sample_0.mp4", "mimeType": "video/mp4"}]
        assert not server.leaks
        assert not server.undocumented


def test_pictures_come_at_once(http: httpx.Client) -> None:
    with GoogleServer() as server:
        told = predict(http, server, sampleCount=3, outputOptions={"mimeType": "image/jpeg"}).json()
        assert [item["mimeType"] for item in told["predictions"]] == ["image/jpeg"] * 3
        told = predict(http, server, storageUri="gs://bucket").json()
        assert told["predictions"] == [{"gcsUri": "gs://bucket/sample_0.png", "mimeType": "image/png"}]


def test_gemini_answers_with_parts_of_several_kinds(http: httpx.Client) -> None:
    with GoogleServer() as server:
        told = call(http, server, path_of(GEMINI, "generateContent"), TEXT).json()
        parts = told["candidates"][0]["content"]["parts"]
        assert [list(part) for part in parts] == [["text"], ["inlineData"]]
        config = {"response_modalities": ["IMAGE"], "image_config": {"aspect_ratio": "16:9"}}
        data = base64.urlsafe_b64encode(b"\xfb\xff\xfe").decode()
        sent = [{"inline_data": {"mime_type": "image/png", "data": data}}]
        body = {"contents": [{"parts": sent}], "generation_config": config}
        path = path_of(GEMINI, "generateContent", "global")
        told = call(http, server, path, body, GLOBAL).json()
        assert [list(part) for part in told["candidates"][0]["content"]["parts"]] == [["inlineData"]]


def test_takes_all_that_is_documented(http: httpx.Client) -> None:
    video: dict[str, Any] = {
        "sampleCount": 4,
        "durationSeconds": 4,
        "aspectRatio": "16:9",
        "resolution": "4k",
        "fps": 24,
        "seed": 4_294_967_295,
        "personGeneration": "allow_adult",
        "negativePrompt": "a",
        "enhancePrompt": True,
        "generateAudio": False,
        "storageUri": "gs://a",
        "pubsubTopic": "a",
        "resizeMode": "crop",
        "compressionQuality": "lossless",
    }
    stored = {"gcsUri": "gs://a/b.png", "mimeType": "image/png"}
    references = [{"image": stored, "referenceType": "asset"}] * 3
    instance = {
        "prompt": "a",
        "image": stored,
        "lastFrame": stored,
        "video": {"gcsUri": "gs://a/b.mp4", "mimeType": "video/mp4"},
        "mask": {**stored, "maskMode": "insert"},
        "referenceImages": references,
    }
    picture: dict[str, Any] = {
        "sampleCount": 4,
        "aspectRatio": "9:16",
        "sampleImageSize": "2K",
        "negativePrompt": "a",
        "seed": 1,
        "language": "en",
        "personGeneration": "dont_allow",
        "safetySetting": "a",
        "guidanceScale": 1.5,
        "addWatermark": False,
        "enhancePrompt": False,
        "includeRaiReason": True,
        "storageUri": "gs://a",
        "includeSafetyAttributes": True,
        "outputOptions": {"mimeType": "image/png", "compressionQuality": 9},
    }
    output = {"mimeType": "image/jpeg", "compressionQuality": 80}
    image = {"aspectRatio": "21:9", "imageSize": "4K", "personGeneration": "ALLOW_ADULT"}
    config = {
        "responseModalities": ["TEXT", "IMAGE"],
        "candidateCount": 1,
        "temperature": 0.5,
        "topP": 0.5,
        "seed": 1,
        "maxOutputTokens": 9,
        "imageConfig": {**image, "imageOutputOptions": output},
    }
    file = {"fileData": {"mimeType": "image/png", "fileUri": "gs://a/b.png"}}
    body = {
        "contents": [{"role": "model", "parts": [file]}],
        "systemInstruction": {"parts": [{"text": "a"}]},
        "safetySettings": [],
        "labels": {"a": "b"},
        "generationConfig": config,
    }
    with GoogleServer() as server:
        assert predict(http, server, VEO, instance=instance, **video).status_code == 200
        assert predict(http, server, **picture).status_code == 200
        assert call(http, server, path_of(GEMINI, "generateContent"), body).status_code == 200
        labelled = {"instances": [{"prompt": "a"}], "labels": {"a": "b"}}
        assert call(http, server, path_of(IMAGEN, "predict"), labelled).status_code == 200
        assert not server.undocumented


@pytest.mark.parametrize(
    "values",
    [
        {"instance": {}},
        {"instance": {"prompt": 1}},
        {"instance": {"image": {"bytesBase64Encoded": "a", "mimeType": "image/png"}}},
        {"instance": {"image": {"bytesBase64Encoded": PICTURE["bytesBase64Encoded"]}}},
        {"instance": {"image": {**PICTURE, "gcsUri": "gs://a/b"}}},
        {"instance": {"image": {"mimeType": "image/png"}}},
        {"instance": {"image": "https://a.example"}},
        {"instance": {"referenceImages": [{"image": {"gcsUri": "https://a", "mimeType": "image/png"}}]}},
        {"instance": {"image": {**PICTURE, "bytesBase64Encoded": "data:image/png;base64,AAAA"}}},
        {"instance": {"referenceImages": [{"referenceType": "asset"}]}},
        {"durationSeconds": 5},
        {"durationSeconds": "8"},
        {"sampleCount": 5},
        {"aspectRatio": "1:1"},
        {"resolution": "480p"},
        {"seed": -1},
        {"generateAudio": "yes"},
        {"storageUri": "s3://bucket"},
        {"resizeMode": "stretch"},
    ],
)
def test_refuses_what_a_video_does_not_take(http: httpx.Client, values: dict[str, Any]) -> None:
    with GoogleServer() as server:
        assert refusal(predict(http, server, VEO, **values)) == BAD


@pytest.mark.parametrize(
    "values",
    [{"instance": {}}, {"sampleCount": 0}, {"aspectRatio": "21:9"}, {"sampleImageSize": "4K"}, {"seed": "1"}],
)
def test_refuses_what_a_picture_does_not_take(http: httpx.Client, values: dict[str, Any]) -> None:
    with GoogleServer() as server:
        assert refusal(predict(http, server, **values)) == BAD


@pytest.mark.parametrize(
    "change",
    [
        {"contents": []},
        {"contents": [{"parts": []}]},
        {"contents": [{"role": "system", "parts": [{"text": "a"}]}]},
        {"contents": [{"parts": [{"text": "a", "fileData": {"mimeType": "a/b", "fileUri": "gs://a"}}]}]},
        {"contents": [{"parts": [{"inlineData": {"mimeType": "image/png", "data": "a"}}]}]},
        {"contents": [{"parts": [{"image": "a"}]}]},
        {"prompt": "a"},
        {"generationConfig": {"imageConfig": {"aspectRatio": "1:8"}}},
        {"generationConfig": {"size": "1K"}},
    ],
)
def test_refuses_what_gemini_does_not_take(http: httpx.Client, change: dict[str, Any]) -> None:
    with GoogleServer() as server:
        assert refusal(call(http, server, path_of(GEMINI, "generateContent"), {**TEXT, **change})) == BAD


def test_refuses_bodies_of_another_form(http: httpx.Client) -> None:
    with GoogleServer() as server:
        path, headers = path_of(IMAGEN, "predict"), {"Authorization": f"Bearer {server.key}"}
        one = {"prompt": "a"}
        instances: list[Any] = [[], [one, one], [1], one]
        bodies = [[], {}, {"instances": [one], "prompt": "a"}, *({"instances": these} for these in instances)]
        for body in bodies:
            assert refusal(call(http, server, path, body)) == BAD
        for kind, content in (("application/json", b"{"), ("text/plain", b"{}")):
            sent = {**headers, "Content-Type": kind}
            assert refusal(http.post(server.urls[REGION] + path, headers=sent, content=content)) == BAD
        assert predict(http, server, instance={"prompt": "a", "image": "b"}, size="1K").status_code == 200
        assert server.undocumented == ["instances image", "parameters size"]


@pytest.mark.parametrize(
    "headers",
    [
        {"x-goog-api-key": GoogleServer.KEY},
        {"Authorization": GoogleServer.KEY},
        {"Authorization": f"Key {GoogleServer.KEY}"},
        {"Authorization": "Bearer other"},
    ],
)
def test_takes_a_bearer_token_only(http: httpx.Client, headers: dict[str, str]) -> None:
    with GoogleServer() as server:
        answer = call(http, server, path_of(IMAGEN, "predict"), {"instances": [{"prompt": "a"}]}, **headers)
        assert refusal(answer) == (401, "UNAUTHENTICATED")


def test_knows_its_paths_only(http: httpx.Client) -> None:
    with GoogleServer() as server:
        body, good = {"instances": [{"prompt": "a"}]}, path_of(IMAGEN, "predict")
        for path in (
            good.replace(":predict", "%3Apredict"),
            good.replace("/publishers/", "%2Fpublishers%2F"),
            good.replace("/v1/", "/v2/"),
            good + "/",
            "/v1/publishers/google/models/imagen-4.0-generate-001:predict",
        ):
            assert refusal(call(http, server, path, body)) == (404, "NOT_FOUND")
        assert http.get(server.urls[REGION] + good).status_code == 404
        assert (
            refusal(call(http, server, path_of("veo-3.0-generate-001", "predictLongRunning"), body))[0] == 404
        )
        assert refusal(call(http, server, path_of(VEO, "predict"), body)) == BAD
        assert refusal(call(http, server, path_of(IMAGEN, "predict", "europe-west4"), body)) == BAD
        assert refusal(call(http, server, good, body, GLOBAL)) == BAD
        other = path_of(IMAGEN, "predict", project="other")
        assert refusal(call(http, server, other, body)) == (403, "PERMISSION_DENIED")


def test_asks_for_operations_by_their_whole_name(http: httpx.Client) -> None:
    with GoogleServer() as server:
        name = predict(http, server, VEO).json()["name"]
        assert refusal(fetch(http, server, name.rpartition("/")[2])) == BAD
        assert refusal(fetch(http, server, name + "0")) == (404, "NOT_FOUND")
        assert refusal(fetch(http, server, name, "veo-3.1-fast-generate-001")) == BAD
        path = path_of(VEO, "fetchPredictOperation")
        for body in ({}, {"operation_name": name}, {"operationName": name, "id": 1}):
            assert refusal(call(http, server, path, body)) == BAD
        get = http.get(server.urls[REGION] + "/v1/" + name, headers={"Authorization": f"Bearer {server.key}"})
        assert refusal(get) == (404, "NOT_FOUND")


@pytest.mark.parametrize(("scenario", "code"), [("fails", 13), ("prompt_refused", 3)])
def test_operations_end_with_an_error(http: httpx.Client, scenario: str, code: int) -> None:
    with GoogleServer(scenario) as server:
        done = end_of(http, server)
        assert list(done) == ["error"]
        assert done["error"]["code"] == code


def test_operations_end_well_without_a_video(http: httpx.Client) -> None:
    with GoogleServer("refused") as server:
        response = end_of(http, server, sampleCount=2)["response"]
        assert response["raiMediaFilteredCount"] == 2
        assert len(response["raiMediaFilteredReasons"]) == 1
        assert "videos" not in response
        assert predict(http, server).json() == {}
        told = predict(http, server, includeRaiReason=True).json()
        assert [list(item) for item in told["predictions"]] == [["raiFilteredReason"]]
        told = call(http, server, path_of(GEMINI, "generateContent"), TEXT).json()
        assert told["promptFeedback"]["blockReason"] == "PROHIBITED_CONTENT"
        assert "candidates" not in told


def test_some_files_are_filtered(http: httpx.Client) -> None:
    with GoogleServer("some_filtered") as server:
        response = end_of(http, server, sampleCount=3)["response"]
        assert (response["raiMediaFilteredCount"], len(response["videos"])) == (1, 2)
        told = predict(http, server, sampleCount=3, includeRaiReason=True).json()["predictions"]
        assert ["raiFilteredReason" in item for item in told] == [False, False, True]


def test_pictures_fail(http: httpx.Client) -> None:
    with GoogleServer("fails") as server:
        assert refusal(predict(http, server)) == (500, "INTERNAL")
        assert refusal(call(http, server, path_of(GEMINI, "generateContent"), TEXT)) == (500, "INTERNAL")
    with GoogleServer("prompt_refused") as server:
        assert refusal(predict(http, server)) == BAD
        told = call(http, server, path_of(GEMINI, "generateContent"), TEXT).json()
        assert told["candidates"] == [{"finishReason": "IMAGE_SAFETY"}]
    with GoogleServer("imagen_retired") as server:
        assert refusal(predict(http, server)) == (404, "NOT_FOUND")
        assert predict(http, server, VEO).status_code == 200


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [("rate_limited", (429, "RESOURCE_EXHAUSTED")), ("overloaded", (503, "UNAVAILABLE"))],
)
def test_fails_once(http: httpx.Client, scenario: str, expected: tuple[int, str]) -> None:
    with GoogleServer(scenario) as server:
        first = predict(http, server)
        assert refusal(first) == expected
        assert "retry-after" not in first.headers
        assert predict(http, server).status_code == 200


def test_breaks_once(http: httpx.Client) -> None:
    with GoogleServer("broken") as server:
        with pytest.raises(httpx.RemoteProtocolError):
            predict(http, server)
        assert predict(http, server).status_code == 200
