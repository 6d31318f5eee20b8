"""The strict server of Replicate, by plain HTTP."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from vendors.files import png
from vendors.replicate.models import MODELS
from vendors.replicate.server import API, MEDIA, ReplicateServer

FLUX, XTTS, BARK = "black-forest-labs/flux-schnell", "lucataco/xtts-v2", "suno-ai/bark"
SPEAKER = "data:audio/mpeg;base64,AAAA"


def key(server: ReplicateServer) -> dict[str, str]:
    return {"Authorization": f"Bearer {server.key}"}


def create(
    http: httpx.Client, server: ReplicateServer, body: Any = None, model: str = FLUX, **headers: str
) -> httpx.Response:
    version = MODELS[model].version
    base = f"{server.urls[API]}/v1"
    url = f"{base}/models/{model}/predictions" if version is None else f"{base}/predictions"
    body = {"prompt": "a cat"} if body is None else body
    content = {"input": body} if version is None else {"input": body, "version": version}
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return http.post(url, json=content, headers=key(server) | names)


def ended(http: httpx.Client, server: ReplicateServer, created: httpx.Response) -> Any:
    for _ in range(5):
        task = http.get(created.json()["urls"]["get"], headers=key(server)).json()
        if task["status"] not in ("starting", "processing"):
            return task
    raise AssertionError("it does not end")


def test_a_prediction_succeeds(http: httpx.Client) -> None:
    with ReplicateServer() as server:
        created = create(http, server, {"prompt": "a cat", "num_outputs": 2})
        task = created.json()
        assert (created.status_code, task["status"], task["version"]) == (201, "starting", "hidden")
        assert "output" not in task
        seen = [http.get(task["urls"]["get"], headers=key(server)).json() for _ in range(3)]
        assert [each["status"] for each in seen] == ["starting", "processing", "succeeded"]
        assert seen[1]["output"] is None
        assert len(seen[2]["output"]) == 2
        file = http.get(seen[2]["output"][0])
        assert (file.headers["Content-Type"], file.content) == ("image/png", png())
        assert (server.leaks, server.undocumented) == ([], [])


@pytest.mark.parametrize(
    ("model", "body", "shape"), [(XTTS, {"speaker": SPEAKER}, str), (BARK, {"prompt": "hello"}, dict)]
)
def test_outputs_are_of_several_shapes(http: httpx.Client, model: str, body: Any, shape: Any) -> None:
    with ReplicateServer() as server:
        output: Any = ended(http, server, create(http, server, body, model))["output"]
        assert isinstance(output, shape)
        address: str = output["audio_out"] if model == BARK else output
        assert http.get(address).headers["Content-Type"] == "audio/mpeg"


@pytest.mark.parametrize("version", ["{version}", "{name}:{version}"])
def test_a_version_is_named_in_two_ways(http: httpx.Client, version: str) -> None:
    with ReplicateServer() as server:
        name = version.format(name=XTTS, version=MODELS[XTTS].version)
        url = f"{server.urls[API]}/v1/predictions"
        body = {"version": name, "input": {"speaker": SPEAKER}}
        assert http.post(url, json=body, headers=key(server)).status_code == 201
        body = {"version": FLUX, "input": {"prompt": "a"}}
        assert http.post(url, json=body, headers=key(server)).status_code == 201
        body = {"version": XTTS, "input": {"speaker": SPEAKER}}
        assert http.post(url, json=body, headers=key(server)).status_code == 422


def test_waiting_gives_the_output_while_the_status_is_processing(http: httpx.Client) -> None:
    with ReplicateServer() as server:
        done = create(http, server, Prefer="wait=5")
        assert (done.status_code, done.headers["Preference-Applied"]) == (201, "wait")
        assert done.json()["status"] == "processing"
        assert len(done.json()["output"]) == 1
        assert ended(http, server, done)["output"] == done.json()["output"]


def test_waiting_can_end_too_early(http: httpx.Client) -> None:
    with ReplicateServer("slow") as server:
        early = create(http, server, Prefer="wait")
        assert (early.status_code, early.json()["status"]) == (202, "starting")
        assert ended(http, server, early)["status"] == "succeeded"


@pytest.mark.parametrize("value", ["wait=0", "wait=61", "respond-async"])
def test_what_can_be_preferred(http: httpx.Client, value: str) -> None:
    with ReplicateServer() as server:
        create(http, server, Prefer=value)
        assert server.undocumented == [f"Prefer: {value}"]


@pytest.mark.parametrize(
    ("value", "known"), [("30", True), ("5m", True), ("1h30m45s", True), ("soon", False)]
)
def test_deadlines(http: httpx.Client, value: str, known: bool) -> None:
    with ReplicateServer() as server:
        create(http, server, Cancel_After=value)
        assert (server.undocumented == []) is known


def test_outputs_as_data_uris(http: httpx.Client) -> None:
    with ReplicateServer("data_uris") as server:
        output = create(http, server, Prefer="wait").json()["output"][0]
        assert base64.b64decode(output.partition(",")[2]) == png()


@pytest.mark.parametrize(
    ("scenario", "status", "error"),
    [("fails", "failed", True), ("refused", "failed", True), ("aborted", "aborted", False)],
)
def test_a_prediction_that_does_not_succeed(
    http: httpx.Client, scenario: str, status: str, error: bool
) -> None:
    with ReplicateServer(scenario) as server:
        task = ended(http, server, create(http, server))
        assert (task["status"], task["output"], isinstance(task["error"], str)) == (status, None, error)
        waited = create(http, server, Prefer="wait")
        assert (waited.status_code, waited.json()["status"]) == (201, status)


@pytest.mark.parametrize(
    ("model", "body", "field", "kind"),
    [
        (FLUX, {}, "input", "required"),
        (FLUX, {"prompt": 1}, "input.prompt", "invalid_type"),
        (FLUX, {"prompt": "a", "num_outputs": 5}, "input.num_outputs", "invalid_max"),
        (FLUX, {"prompt": "a", "megapixels": 1}, "input.megapixels", "invalid_type"),
        (FLUX, {"prompt": "a", "aspect_ratio": "7:7"}, "input.aspect_ratio", "invalid_option"),
        (XTTS, {"speaker": "a.mp3"}, "input.speaker", "invalid_uri"),
    ],
)
def test_an_input_that_is_wrong(http: httpx.Client, model: str, body: Any, field: str, kind: str) -> None:
    with ReplicateServer() as server:
        refused = create(http, server, body, model)
        assert refused.status_code == 422
        assert refused.headers["Content-Type"] == "application/problem+json"
        problem = refused.json()["invalid_fields"][0]
        assert (problem["field"], problem["type"]) == (field, kind)
        assert server.predictions == {}


def test_other_keys_are_refused_beside_the_input_but_not_in_it(http: httpx.Client) -> None:
    with ReplicateServer() as server:
        assert create(http, server, {"prompt": "a", "other": 1}).status_code == 201
        url = f"{server.urls[API]}/v1/models/{FLUX}/predictions"
        refused = http.post(url, json={"inptu": {}}, headers=key(server)).json()["invalid_fields"]
        assert [(each["field"], each["type"]) for each in refused] == [
            ("", "required"),
            ("", "additional_property_not_allowed"),
        ]
        # A model's version is no key of the operation that has the model in its path.
        body = {"input": {"prompt": "a"}, "version": "x"}
        assert http.post(url, json=body, headers=key(server)).status_code == 422


@pytest.mark.parametrize("value", [None, "Token {}", "{}", "Bearer other", "Key {}"])
def test_a_key_that_is_missing_or_in_a_wrong_form(http: httpx.Client, value: str | None) -> None:
    with ReplicateServer() as server:
        headers = {} if value is None else {"Authorization": value.format(server.key)}
        url = f"{server.urls[API]}/v1/models/{FLUX}/predictions"
        refused = http.post(url, json={"input": {"prompt": "a"}}, headers=headers)
        assert (refused.status_code, refused.json()["status"]) == (401, 401)


def test_addresses_that_are_none(http: httpx.Client) -> None:
    with ReplicateServer() as server:
        for method, path in (
            ("POST", f"/v1/models/{XTTS}/predictions"),
            ("POST", f"/v1/models/{FLUX.replace('/', '%2F')}/predictions"),
            ("POST", f"/models/{FLUX}/predictions"),
            ("GET", "/v1/predictions/other"),
            ("POST", "/v1/predictions/other/cancel"),
            ("DELETE", "/v1/predictions/other"),
            ("GET", "/v1/files/other"),
        ):
            answer = http.request(method, server.urls[API] + path, headers=key(server), json={"input": {}})
            assert (answer.status_code, path) == (404, path)


def test_cancelling(http: httpx.Client) -> None:
    with ReplicateServer("waits") as server:
        task = create(http, server).json()
        done = http.post(task["urls"]["cancel"], headers=key(server))
        assert (done.status_code, done.json()["status"]) == (200, "canceled")
        assert http.get(task["urls"]["get"], headers=key(server)).json()["status"] == "canceled"


def test_cancelling_what_has_ended_changes_nothing(http: httpx.Client) -> None:
    with ReplicateServer() as server:
        task = ended(http, server, create(http, server))
        assert http.post(task["urls"]["cancel"], headers=key(server)).json()["status"] == "succeeded"


def test_faults_that_pass(http: httpx.Client) -> None:
    with ReplicateServer("rate_limited") as server:
        refused = create(http, server)
        assert (refused.status_code, refused.headers["ratelimit-reset"]) == (429, "1")
        assert create(http, server).status_code == 201
        assert len(server.predictions) == 1
    with ReplicateServer("overloaded") as server:
        url = create(http, server).json()["urls"]["get"]
        assert http.get(url, headers=key(server)).status_code == 503
        assert http.get(url, headers=key(server)).status_code == 200
    with ReplicateServer("unknown_at_first") as server:
        url = create(http, server).json()["urls"]["get"]
        assert http.get(url, headers=key(server)).status_code == 404
        assert http.get(url, headers=key(server)).status_code == 200
    with ReplicateServer("broken") as server:
        url = create(http, server).json()["urls"]["get"]
        with pytest.raises(httpx.RemoteProtocolError):
            http.get(url, headers=key(server))
        assert http.get(url, headers=key(server)).status_code == 200


@pytest.mark.parametrize("scheme", ["Bearer", "Token"])
def test_an_upload_in_one_step(http: httpx.Client, scheme: str) -> None:
    with ReplicateServer() as server:
        headers = {"Authorization": f"{scheme} {server.key}"}
        sent = {"content": ("voice.mp3", b"mp3", "audio/mpeg")}
        more = {"metadata": '{"a": 1}'}
        made = http.post(f"{server.urls[API]}/v1/files", files=sent, data=more, headers=headers)
        file = made.json()
        assert (made.status_code, file["size"], file["content_type"]) == (201, 3, "audio/mpeg")
        assert file["metadata"] == {"a": 1}
        address = file["urls"]["get"]
        assert create(http, server, {"speaker": address}, XTTS).status_code == 201
        assert http.delete(address, headers=headers).status_code == 204
        assert http.get(address, headers=headers).status_code == 404
        assert create(http, server, {"speaker": address}, XTTS).status_code == 422


def test_what_an_upload_needs(http: httpx.Client) -> None:
    with ReplicateServer() as server:
        url = f"{server.urls[API]}/v1/files"
        assert http.post(url, json={}, headers=key(server)).status_code == 400
        other = {"file": ("a.png", b"a", "image/png")}
        assert http.post(url, files=other, headers=key(server)).status_code == 400
        assert server.undocumented == ["part file"]
        long = {"content": ("a" * 256, b"a", "image/png")}
        assert http.post(url, files=long, headers=key(server)).status_code == 400


def test_the_key_at_the_media_host_is_a_leak(http: httpx.Client) -> None:
    with ReplicateServer() as server:
        address = ended(http, server, create(http, server))["output"][0]
        assert address.startswith(server.urls[MEDIA])
        http.get(address, headers=key(server))
        assert len(server.leaks) == 1
