"""The strict server of Black Forest Labs, by plain HTTP."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from vendors.bfl.server import EU, GLOBAL, MEDIA, US, BflServer
from vendors.files import png

PROMPT = {"prompt": "a cat"}


def key(server: BflServer) -> dict[str, str]:
    return {"x-key": server.key}


def create(
    http: httpx.Client, server: BflServer, body: Any = PROMPT, model: str = "flux-2-pro", host: str = GLOBAL
) -> httpx.Response:
    return http.post(f"{server.urls[host]}/v1/{model}", json=body, headers=key(server))


def ended(http: httpx.Client, server: BflServer, created: httpx.Response) -> Any:
    for _ in range(5):
        task = http.get(created.json()["polling_url"], headers=key(server)).json()
        if task["status"] not in ("Pending", "Task not found"):
            return task
    raise AssertionError("it does not end")


@pytest.mark.parametrize(("host", "region"), [(GLOBAL, US), (EU, EU), (US, US)])
def test_a_task_succeeds_in_its_region(http: httpx.Client, host: str, region: str) -> None:
    with BflServer() as server:
        created = create(http, server, host=host)
        task = created.json()
        assert created.status_code == 200
        assert task["polling_url"] == f"{server.urls[region]}/v1/get_result?id={task['id']}"
        seen = [http.get(task["polling_url"], headers=key(server)).json() for _ in range(3)]
        assert [each["status"] for each in seen] == ["Pending", "Pending", "Ready"]
        assert seen[0]["result"] is None
        file = http.get(seen[2]["result"]["sample"])
        assert (file.headers["Content-Type"], file.content) == ("image/png", png())
        assert (server.leaks, server.undocumented) == ([], [])


def test_a_task_is_unknown_outside_its_region(http: httpx.Client) -> None:
    with BflServer() as server:
        id = create(http, server).json()["id"]
        asked = http.get(f"{server.urls[GLOBAL]}/v1/get_result", params={"id": id}, headers=key(server))
        assert (asked.status_code, asked.json()["status"]) == (404, "Task not found")


@pytest.mark.parametrize(
    ("scenario", "status"),
    [("fails", "Error"), ("refused", "Request Moderated"), ("output_refused", "Content Moderated")],
)
def test_a_task_that_does_not_succeed(http: httpx.Client, scenario: str, status: str) -> None:
    with BflServer(scenario) as server:
        task = ended(http, server, create(http, server))
        assert (task["status"], task["result"]) == (status, None)


def test_a_task_can_be_unknown_at_first(http: httpx.Client) -> None:
    with BflServer("unknown_at_first") as server:
        created = create(http, server)
        assert http.get(created.json()["polling_url"], headers=key(server)).status_code == 404
        assert ended(http, server, created)["status"] == "Ready"


def test_a_task_with_a_webhook_has_no_address(http: httpx.Client) -> None:
    with BflServer() as server:
        task = create(http, server, {**PROMPT, "webhook_url": "https://a.example/hook"}).json()
        assert "polling_url" not in task
        assert task["webhook_url"] == "https://a.example/hook"


@pytest.mark.parametrize(
    ("picture", "status"),
    [
        ("https://a.example/cat.png", "Ready"),
        ("iVBORw0KGgo=", "Ready"),
        ("data:image/png;base64,AA==", "Error"),
    ],
)
def test_pictures_are_addresses_or_plain_base64(http: httpx.Client, picture: str, status: str) -> None:
    with BflServer() as server:
        body = {**PROMPT, "input_image": picture}
        assert ended(http, server, create(http, server, body, "flux-kontext-pro"))["status"] == status


@pytest.mark.parametrize(
    ("model", "body", "where", "kind"),
    [
        ("flux-2-pro", {}, ["body", "prompt"], "missing"),
        ("flux-2-pro", {**PROMPT, "width": 0}, ["body", "width"], "min"),
        ("flux-2-pro", {**PROMPT, "safety_tolerance": 6}, ["body", "safety_tolerance"], "max"),
        ("flux-2-pro", {**PROMPT, "safety_tolerance": None}, ["body", "safety_tolerance"], "type"),
        ("flux-2-pro", {**PROMPT, "output_format": "jpg"}, ["body", "output_format"], "option"),
        ("flux-2-flex", {**PROMPT, "guidance": 1}, ["body", "guidance"], "min"),
        ("flux-2-flex", {**PROMPT, "steps": "9"}, ["body", "steps"], "type"),
        ("flux-pro-1.0-fill", PROMPT, ["body", "image"], "missing"),
    ],
)
def test_a_wrong_body(http: httpx.Client, model: str, body: Any, where: list[str], kind: str) -> None:
    with BflServer() as server:
        refused = create(http, server, body, model)
        assert (refused.status_code, refused.json()["detail"][0]["loc"]) == (422, where)
        assert refused.json()["detail"][0]["type"] == kind
        assert server.tasks == {}


def test_limits_differ_by_model_and_other_keys_are_ignored(http: httpx.Client) -> None:
    with BflServer() as server:
        body = {**PROMPT, "safety_tolerance": 6, "other": 1}
        assert create(http, server, body, "flux-kontext-pro").status_code == 200
        body = {**PROMPT, "width": None, "seed": None}
        assert create(http, server, body).status_code == 200


def test_sides_that_are_no_multiple_of_16_are_noted(http: httpx.Client) -> None:
    with BflServer() as server:
        assert create(http, server, {**PROMPT, "width": 1000}).status_code == 200
        assert server.undocumented == ["width 1000"]


@pytest.mark.parametrize(
    "headers", [{}, {"x-key": "other"}, {"Authorization": "Bearer {}"}, {"x-key": "Bearer {}"}]
)
def test_a_key_that_is_missing_or_in_a_wrong_form(http: httpx.Client, headers: dict[str, str]) -> None:
    with BflServer() as server:
        sent = {name: value.format(server.key) for name, value in headers.items()}
        refused = http.post(f"{server.urls[GLOBAL]}/v1/flux-2-pro", json=PROMPT, headers=sent)
        assert (refused.status_code, list(refused.json())) == (403, ["detail"])


def test_addresses_that_are_none(http: httpx.Client) -> None:
    with BflServer() as server:
        for method, path, status in (
            ("POST", "/v1/flux-9", 404),
            ("POST", "/v1%2Fflux-2-pro", 404),
            ("POST", "/flux-2-pro", 404),
            ("GET", "/v1/flux-2-pro", 405),
            ("POST", "/v1/get_result", 405),
            ("GET", "/v1/get_result", 422),
            ("GET", "/v1/get_result/other", 404),
            ("GET", "/v1/get_result?id=other", 404),
            ("GET", "/v1/get_result%3Fid=other", 404),
        ):
            answer = http.request(method, server.urls[US] + path, json=PROMPT, headers=key(server))
            assert (answer.status_code, path) == (status, path)


@pytest.mark.parametrize(("scenario", "status"), [("no_credits", 402), ("rate_limited", 429)])
def test_creations_that_are_refused_once(http: httpx.Client, scenario: str, status: int) -> None:
    with BflServer(scenario) as server:
        assert create(http, server).status_code == status
        assert create(http, server).status_code == 200


def test_requests_for_a_task_that_fail_once(http: httpx.Client) -> None:
    with BflServer("overloaded") as server:
        url = create(http, server).json()["polling_url"]
        assert http.get(url, headers=key(server)).status_code == 503
        assert http.get(url, headers=key(server)).json()["status"] == "Pending"
    with BflServer("broken") as server:
        url = create(http, server).json()["polling_url"]
        assert http.get(url, headers=key(server)).text.startswith("<html>")
        assert http.get(url, headers=key(server)).json()["status"] == "Pending"


def test_files_are_signed_and_need_no_key(http: httpx.Client) -> None:
    with BflServer() as server:
        address = ended(http, server, create(http, server))["result"]["sample"]
        assert address.startswith(server.urls[MEDIA])
        assert http.get(address.partition("?")[0]).status_code == 403
        http.get(address, headers=key(server))
        assert len(server.leaks) == 1
