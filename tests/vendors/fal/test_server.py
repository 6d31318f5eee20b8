"""The strict server of fal, by plain HTTP."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from vendors.fal.server import MEDIA, QUEUE, REST, SYNC, FalServer

REMIX, VIDEO, RECRAFT = (
    "fal-ai/ideogram/v3/remix",
    "fal-ai/minimax/hailuo-02/pro/image-to-video",
    "fal-ai/recraft-v3",
)
PICTURE = "data:image/png;base64,AAAA"
BODY = {"prompt": "a cat", "image_url": PICTURE}


def key(server: FalServer) -> dict[str, str]:
    return {"Authorization": f"Key {server.key}"}


def submit(http: httpx.Client, server: FalServer, model: str = REMIX, body: Any = BODY) -> httpx.Response:
    return http.post(f"{server.urls[QUEUE]}/{model}", json=body, headers=key(server))


def ended(http: httpx.Client, server: FalServer, model: str = REMIX, body: Any = BODY) -> Any:
    """Follow a job to its end, and give the last status and the result."""
    task = submit(http, server, model, body).json()
    status = http.get(task["status_url"], headers=key(server))
    while status.status_code == 202:
        status = http.get(task["status_url"], headers=key(server))
    return status.json(), http.get(task["response_url"], headers=key(server))


@pytest.mark.parametrize(("model", "kind"), [(REMIX, "image/png"), (VIDEO, "video/mp4")])
def test_a_job_succeeds(http: httpx.Client, model: str, kind: str) -> None:
    with FalServer() as server:
        created = submit(http, server, model)
        task = created.json()
        assert (created.status_code, task["status"], task["queue_position"]) == (200, "IN_QUEUE", 0)
        owner, app = model.split("/")[:2]
        base = f"{server.urls[QUEUE]}/{owner}/{app}/requests/{task['request_id']}"
        assert (task["response_url"], task["status_url"], task["cancel_url"]) == (
            base,
            f"{base}/status",
            f"{base}/cancel",
        )
        early = http.get(base, headers=key(server))
        assert (early.status_code, early.json()["detail"]) == (400, "Request is still in progress")
        seen = [http.get(f"{base}/status?logs=1", headers=key(server)) for _ in range(3)]
        assert [(each.status_code, each.json()["status"]) for each in seen] == [
            (202, "IN_QUEUE"),
            (202, "IN_PROGRESS"),
            (200, "COMPLETED"),
        ]
        assert [bool(each.json()["logs"]) for each in seen] == [False, True, True]
        assert "error" not in seen[2].json()
        result = http.get(base, headers=key(server)).json()
        file = result["video"] if kind.startswith("video") else result["images"][0]
        bytes_of_it = http.get(file["url"])
        assert (bytes_of_it.headers["Content-Type"], len(bytes_of_it.content)) == (kind, file["file_size"])
        assert (server.leaks, server.undocumented) == ([], [])


@pytest.mark.parametrize(
    ("scenario", "status", "kind"),
    [
        ("fails", 500, "internal_server_error"),
        ("refused", 422, "content_policy_violation"),
        ("runner_lost", 503, "runner_disconnected"),
    ],
)
def test_a_failed_job_is_completed_with_an_error(
    http: httpx.Client, scenario: str, status: int, kind: str
) -> None:
    with FalServer(scenario) as server:
        last, result = ended(http, server)
        assert (last["status"], last["error_type"], result.status_code) == ("COMPLETED", kind, status)
        body = result.json()
        if scenario == "runner_lost":
            assert body == {"detail": last["error"], "error_type": kind}
            assert result.headers["X-Fal-Error-Type"] == kind
        else:
            assert body["detail"][0]["type"] == kind
            assert result.headers["X-Fal-Retryable"] == ("true" if scenario == "fails" else "false")


@pytest.mark.parametrize(
    ("model", "body", "where", "kind"),
    [
        (REMIX, {"prompt": "a cat"}, ["body", "image_url"], "missing"),
        (REMIX, {**BODY, "strength": 2}, ["body", "strength"], "less_than_equal"),
        (REMIX, {**BODY, "style": "auto"}, ["body", "style"], "literal_error"),
        (REMIX, {**BODY, "image_size": "huge"}, ["body", "image_size"], "literal_error"),
        (REMIX, {**BODY, "image_size": {"width": 32}}, ["body", "image_size", "width"], "greater_than_equal"),
        (REMIX, {**BODY, "prompt": 5}, ["body", "prompt"], "type_error"),
        (REMIX, {**BODY, "image_url": "cat.png"}, ["body", "image_url"], "file_download_error"),
        (VIDEO, {**BODY, "prompt_optimizer": 2}, ["body", "prompt_optimizer"], "type_error"),
        (RECRAFT, {"prompt": "a", "colors": [{"r": 256}]}, ["body", "colors", 0, "r"], "less_than_equal"),
        (RECRAFT, [], ["body"], "type_error"),
    ],
)
def test_a_wrong_body_is_told_by_the_result(
    http: httpx.Client, model: str, body: Any, where: list[Any], kind: str
) -> None:
    """The queue takes it: a client that looks at the submission alone never hears of it."""
    with FalServer() as server:
        last, result = ended(http, server, model, body)
        assert (last["status"], last["error_type"], result.status_code) == ("COMPLETED", kind, 422)
        assert (result.json()["detail"][0]["loc"], result.json()["detail"][0]["type"]) == (where, kind)


def test_other_keys_are_ignored(http: httpx.Client) -> None:
    with FalServer() as server:
        assert ended(http, server, RECRAFT, {"prompt": "a", "other": 1})[1].status_code == 200


@pytest.mark.parametrize("value", [None, "Bearer {}", "{}", "Key other"])
def test_a_key_that_is_missing_or_in_a_wrong_form(http: httpx.Client, value: str | None) -> None:
    with FalServer() as server:
        headers = {} if value is None else {"Authorization": value.format(server.key)}
        for host, path in ((QUEUE, REMIX), (SYNC, REMIX), (REST, "storage/upload/initiate")):
            refused = http.post(f"{server.urls[host]}/{path}", json=BODY, headers=headers)
            assert (refused.status_code, list(refused.json())) == (401, ["detail"])


def test_addresses_that_are_none(http: httpx.Client) -> None:
    with FalServer() as server:
        task = submit(http, server).json()
        wrong = [
            ("GET", f"/{REMIX}/requests/{task['request_id']}/status", 404),
            ("GET", f"/fal-ai%2Fideogram/requests/{task['request_id']}/status", 404),
            ("GET", f"/fal-ai/recraft-v3/requests/{task['request_id']}/status", 404),
            ("GET", f"/fal-ai/ideogram/requests/{task['request_id']}/result", 404),
            ("GET", f"/fal-ai/ideogram/requests/{task['request_id']}/", 404),
            ("GET", "/fal-ai/ideogram/requests/other/status", 404),
            ("GET", "/fal-ai/ideogram/requests/other", 404),
            ("PUT", "/fal-ai/ideogram/requests/other/cancel", 404),
            ("POST", f"/fal-ai/ideogram/requests/{task['request_id']}/cancel", 405),
            ("POST", f"/fal-ai/ideogram/requests/{task['request_id']}/status", 405),
            ("POST", "/fal-ai/other", 404),
            ("POST", "/" + REMIX.replace("/", "%2F"), 404),
        ]
        for method, path, status in wrong:
            answer = http.request(method, server.urls[QUEUE] + path, headers=key(server), json={})
            assert (answer.status_code, path) == (status, path)


def test_query_keys_that_no_doc_knows_are_noted(http: httpx.Client) -> None:
    with FalServer() as server:
        http.post(f"{server.urls[QUEUE]}/{REMIX}?fal_webhook=x&wait=1", json=BODY, headers=key(server))
        assert server.undocumented == [f"POST /{REMIX}: query wait"]


def test_cancelling(http: httpx.Client) -> None:
    with FalServer("waits") as server:
        task = submit(http, server).json()
        assert http.get(task["status_url"], headers=key(server)).json()["status"] == "IN_QUEUE"
        done = http.put(task["cancel_url"], headers=key(server))
        assert (done.status_code, done.json()) == (200, {"status": "OK"})
        last = http.get(task["status_url"], headers=key(server)).json()
        assert (last["status"], last["error_type"]) == ("COMPLETED", "client_cancelled")
        assert http.get(task["response_url"], headers=key(server)).status_code == 499
        again = http.put(task["cancel_url"], headers=key(server))
        assert (again.status_code, again.json()) == (400, {"status": "ALREADY_COMPLETED"})


def test_cancelling_what_is_at_work(http: httpx.Client) -> None:
    with FalServer() as server:
        task = submit(http, server).json()
        for _ in range(2):
            http.get(task["status_url"], headers=key(server))
        done = http.put(task["cancel_url"], headers=key(server))
        assert (done.status_code, done.json()) == (202, {"status": "CANCELLATION_REQUESTED"})


@pytest.mark.parametrize(("scenario", "status"), [("rate_limited", 429), ("overloaded", 503)])
def test_faults_that_pass(http: httpx.Client, scenario: str, status: int) -> None:
    with FalServer(scenario) as server:
        assert submit(http, server).status_code == status
        assert submit(http, server).status_code == 200
        assert len(server.jobs) == 1


def test_an_answer_that_is_cut_short(http: httpx.Client) -> None:
    with FalServer("broken") as server:
        task = submit(http, server).json()
        with pytest.raises(httpx.RemoteProtocolError):
            http.get(task["status_url"], headers=key(server))
        assert http.get(task["status_url"], headers=key(server)).status_code == 202


@pytest.mark.parametrize("kind", ["fal-cdn-v3", "gcs"])
def test_an_upload_in_two_steps(http: httpx.Client, kind: str) -> None:
    with FalServer() as server:
        started = http.post(
            f"{server.urls[REST]}/storage/upload/initiate?storage_type={kind}",
            json={"file_name": "cat.png", "content_type": "image/png"},
            headers=key(server),
        ).json()
        early = ended(http, server, REMIX, {**BODY, "image_url": started["file_url"]})
        assert early[0]["error_type"] == "file_download_error"
        wrong = http.put(started["upload_url"], content=b"png", headers={"Content-Type": "image/jpeg"})
        assert wrong.status_code == 403
        assert http.put(started["file_url"], content=b"png").status_code == 403
        put = http.put(started["upload_url"], content=b"png", headers={"Content-Type": "image/png"})
        assert put.status_code == 200
        assert http.get(started["file_url"]).content == b"png"
        assert ended(http, server, REMIX, {**BODY, "image_url": started["file_url"]})[1].status_code == 200
        assert server.leaks == []


def test_an_upload_with_a_token(http: httpx.Client) -> None:
    with FalServer() as server:
        url = f"{server.urls[REST]}/storage/auth/token?storage_type=fal-cdn-v3"
        token = http.post(url, json={}, headers=key(server)).json()
        target = f"{token['base_url']}/files/upload"
        headers = {"Content-Type": "image/png", "X-Fal-File-Name": "cat.png"}
        assert http.post(target, content=b"png", headers=headers).status_code == 401
        headers["Authorization"] = f"{token['token_type']} {token['token']}"
        address = http.post(target, content=b"png", headers=headers).json()["access_url"]
        assert address.endswith("/cat.png")
        assert http.get(address).content == b"png"


def test_what_an_upload_needs(http: httpx.Client) -> None:
    with FalServer() as server:
        base = f"{server.urls[REST]}/storage/upload/initiate"
        assert http.post(base, json={}, headers=key(server)).status_code == 404
        missing = http.post(f"{base}?storage_type=gcs", json={"file_name": "a"}, headers=key(server))
        assert missing.json()["detail"][0]["loc"] == ["body", "content_type"]


def test_the_key_at_the_media_host_is_a_leak(http: httpx.Client) -> None:
    with FalServer() as server:
        result = ended(http, server)[1].json()
        http.get(result["images"][0]["url"], headers=key(server))
        assert len(server.leaks) == 1
        assert server.requests[-1].host == MEDIA


def test_the_answer_at_once(http: httpx.Client) -> None:
    with FalServer() as server:
        url = f"{server.urls[SYNC]}/{REMIX}"
        done = http.post(url, json=BODY, headers=key(server))
        assert done.json()["images"][0]["content_type"] == "image/png"
        assert http.post(url, json={}, headers=key(server)).status_code == 422
