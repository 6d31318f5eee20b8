"""What goes wrong: every refusal is its class, what may be repeated is, and the key shows nowhere."""

from __future__ import annotations

import contextlib
import errno
import io
import logging
import pickle
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import httpx
import pytest

from client_api import CREATE, FILE, FILES, KEY, PNG, STATUS, Api, client_of, rivya_done, rivya_task
from contract.specs import resolved

CLASSES = {
    "authentication": "AuthenticationError",
    "permission": "PermissionDenied",
    "access": "AccessError",
    "credits": "InsufficientCredits",
    "rate_limit": "RateLimited",
    "not_found": "NotFound",
    "conflict": "Conflict",
    "invalid": "InvalidRequest",
    "unavailable": "Unavailable",
}
CREATES = {
    "rivya": (CREATE, "Rivya"),
    "vtrix": ("POST /model/v1/generation", "Vtrix"),
    "odirouter": ("POST /model/v1/queue/flux_kontext_pro", "ODIRouter"),
}
"""Where refusals are played here; those of other providers are played by the strict servers of vendors."""
ERRORS = [
    (provider.id, error.code, error.status, error.kind)
    for provider in resolved().providers.values()
    if provider.id in CREATES
    for error in provider.errors
]
BY_STATUS = {
    400: "invalid", 401: "authentication", 402: "credits", 403: "access", 404: "not_found", 409: "conflict",
    410: "not_found", 413: "invalid", 415: "invalid", 418: "invalid", 422: "invalid", 429: "rate_limit",
    500: "unavailable", 502: "unavailable", 503: "unavailable", 504: "unavailable",
}  # fmt: skip


def refusal(code: str, status: int) -> httpx.Response:
    error = {"code": code, "message": "No.", "requestId": "req_1"}
    return httpx.Response(status, json={"error": error, "request_id": "req_1"})


@pytest.mark.parametrize(("provider", "code", "status", "kind"), ERRORS)
def test_every_documented_error_is_its_class(
    clients: ModuleType, provider: str, code: str, status: int | None, kind: str | None
) -> None:
    path, name = CREATES[provider]
    told = (
        httpx.Response(int(code)) if provider == "vtrix" and len(code) == 3 else refusal(code, status or 400)
    )
    if kind not in CLASSES or (provider == "vtrix" and len(code) > 3):
        assert kind in {"failed", "canceled", "timed_out", "blocked", "invalid", None}
        return
    api = Api().on(path, told)
    with (
        client_of(getattr(clients, name), api, max_retries=0) as client,
        pytest.raises(clients.ApiError) as caught,
    ):
        client.models.flux_kontext_pro.create(prompt="x")
    error = caught.value
    assert (type(error).__name__, error.code, error.kind) == (CLASSES[kind], code, kind)
    assert (error.status, error.provider) == (told.status_code, client.API.title)
    assert error.request_id == "req_1" or (provider == "vtrix" and error.request_id)
    assert error.action
    assert error.action in str(error)
    assert len(api.asked) == 1


@pytest.mark.parametrize(("status", "kind"), BY_STATUS.items())
def test_an_error_that_is_not_documented_is_told_by_its_status(
    clients: ModuleType, status: int, kind: str
) -> None:
    for answer in (refusal("brand_new", status), httpx.Response(status, text="<html>")):
        api = Api().on(CREATE, answer)
        with (
            client_of(clients.Rivya, api, max_retries=0) as client,
            pytest.raises(clients.ApiError) as caught,
        ):
            client.models.flux_kontext_pro.create(prompt="x")
        assert type(caught.value).__name__ == CLASSES[kind]
        assert caught.value.action


def test_a_body_may_hold_the_status(clients: ModuleType) -> None:
    answer = {"status": {"code": 403, "message": "balance"}}
    api = Api().on("POST /model/v1/generation", answer)
    with (
        client_of(clients.Vtrix, api) as client,
        pytest.raises(clients.AccessError, match="balance") as caught,
    ):
        client.models.flux_kontext_pro.create(prompt="x")
    assert (caught.value.status, caught.value.code, caught.value.kind) == (403, "403", "access")


def test_the_scope_and_the_prefix_are_named(clients: ModuleType) -> None:
    api = Api().on(CREATE, refusal("api_scope_denied", 403), refusal("api_key_invalid", 401))
    with client_of(clients.Rivya, api, api_key="sk-wrong") as client:
        with pytest.raises(clients.PermissionDenied, match="scope generations:create"):
            client.models.flux_kontext_pro.create(prompt="x")
        with pytest.raises(clients.AuthenticationError, match="begin with rvya_sk_"):
            client.models.flux_kontext_pro.create(prompt="x")


CUT = httpx.ReadError("cut")
REFUSED = httpx.ConnectError("refused")


@pytest.mark.parametrize(
    ("trouble", "rivya", "vtrix"),
    [
        (CUT, True, False),
        (httpx.ReadTimeout("slow"), True, False),
        (httpx.RemoteProtocolError("half"), True, False),
        (REFUSED, True, True),
        (httpx.ConnectTimeout("slow"), True, True),
        (httpx.Response(500), True, False),
        (httpx.Response(503), True, False),
        (httpx.Response(429), True, True),
        (httpx.Response(400), False, False),
        (httpx.Response(409), False, False),
    ],
)
def test_a_task_is_created_again_only_where_that_is_safe(
    clients: ModuleType, trouble: Any, rivya: bool, vtrix: bool
) -> None:
    api = Api().on(CREATE, trouble, rivya_task())
    with client_of(clients.Rivya, api) as client:
        _outcome(clients, client)
    keys = {one.headers["idempotency-key"] for one in api.calls(CREATE)}
    assert (len(api.asked), len(keys)) == (2 if rivya else 1, 1)
    api = Api().on("POST /model/v1/generation", trouble, {"data": {"id": "v1"}})
    with client_of(clients.Vtrix, api) as client:
        _outcome(clients, client)
    assert len(api.asked) == (2 if vtrix else 1)


def _outcome(clients: ModuleType, client: Any) -> None:
    with contextlib.suppress(clients.ApiError, clients.TransportError):
        client.models.flux_kontext_pro.create(prompt="x")


def test_a_task_that_may_exist_can_be_asked_for_again_under_its_key(clients: ModuleType) -> None:
    api = Api().on(CREATE, CUT)
    with client_of(clients.Rivya, api, max_retries=1) as client:
        with pytest.raises(clients.TransportError) as caught:
            client.models.flux_kontext_pro.create(prompt="x")
        key = caught.value.idempotency_key
        assert f"idempotency_key='{key}'" in caught.value.action
        assert {one.headers["idempotency-key"] for one in api.calls(CREATE)} == {key}
        api.on(CREATE, refusal("idempotency_conflict", 409))
        with pytest.raises(clients.Conflict) as caught:
            client.models.flux_kontext_pro.create(prompt="x", idempotency_key="mine")
        assert caught.value.idempotency_key == "mine"
        assert "mine" not in str(caught.value)


def test_a_lost_call_tells_whether_it_may_have_arrived(clients: ModuleType) -> None:
    for trouble, arrived in ((CUT, True), (REFUSED, False)):
        api = Api().on("POST /model/v1/generation", trouble)
        with client_of(clients.Vtrix, api) as client, pytest.raises(clients.TransportError) as caught:
            client.models.flux_kontext_pro.create(prompt="x")
        assert caught.value.may_have_arrived is arrived
        assert ("look before you repeat it" in str(caught.value)) is arrived


def test_your_own_idempotency_key(clients: ModuleType) -> None:
    api = Api().on(CREATE, rivya_task()).on(STATUS, rivya_done())
    with client_of(clients.Rivya, api) as client:
        client.models.flux_kontext_pro.run(prompt="x", idempotency_key="order-7")
        client.models.flux_kontext_pro.run(prompt="x")
        client.models.flux_kontext_pro.run(prompt="x")
    first, second, third = (one.headers["idempotency-key"] for one in api.calls(CREATE))
    assert first == "order-7"
    assert len({first, second, third}) == 3


def test_retry_after_is_kept_as_seconds_and_as_a_date(clients: ModuleType) -> None:
    at = format_datetime(datetime.now(UTC) + timedelta(seconds=40), usegmt=True)
    for value, least, most in (("20", 20, 20), (at, 38, 40), ("soon", 0, 2), ("-5", 0, 2), ("0", 0, 2)):
        api = Api().on(CREATE, httpx.Response(429, headers={"retry-after": value}), rivya_task())
        with client_of(clients.Rivya, api) as client:
            client.models.flux_kontext_pro.create(prompt="x")
        (slept,) = client.clock.slept
        assert least <= slept <= most
    api = Api().on(CREATE, httpx.Response(429, headers={"retry-after": "9999"}))
    with client_of(clients.Rivya, api) as client, pytest.raises(clients.RateLimited) as caught:
        client.models.flux_kontext_pro.create(prompt="x")
    assert (caught.value.retry_after, client.clock.slept) == (9999, [])


def test_pauses_grow_and_differ(clients: ModuleType) -> None:
    slept = []
    for _ in range(5):
        api = Api().on("GET /api/v1/credits", REFUSED)
        with client_of(clients.Rivya, api, max_retries=5) as client, pytest.raises(clients.TransportError):
            client.credits()
        slept.append(tuple(client.clock.slept))
        assert all(0.5 * 2**tried <= one <= 2**tried for tried, one in enumerate(client.clock.slept))
    assert len(set(slept)) == 5


def test_a_wait_rides_out_what_passes(clients: ModuleType) -> None:
    trouble = [
        CUT,
        REFUSED,
        httpx.Response(502),
        httpx.Response(429, headers={"retry-after": "90"}),
        httpx.Response(200, text='{"id": "t1", "sta'),
        httpx.Response(200, json=[]),
        rivya_task("queued"),
        httpx.ReadTimeout("slow"),
        rivya_done(),
    ]
    api, told = Api().on(CREATE, rivya_task()).on(STATUS, *trouble), []
    with client_of(clients.Rivya, api, max_retries=0) as client:
        job = client.models.flux_kontext_pro.run(prompt="x", on_progress=told.append)
    assert job.task.phase == "succeeded"
    assert [one.stage for one in told].count("unreachable") == 7
    assert max(client.clock.slept) == 90
    assert len(api.calls(CREATE)) == 1


def test_a_wait_ends_with_what_does_not_pass(clients: ModuleType) -> None:
    api = Api().on(STATUS, refusal("not_found", 404))
    with client_of(clients.Rivya, api) as client, pytest.raises(clients.NotFound):
        client.wait("t1")
    assert len(api.asked) == 1


def test_the_deadline_ends_a_wait_and_the_task_can_be_waited_for_again(clients: ModuleType) -> None:
    api = Api().on(CREATE, rivya_task()).on(STATUS, rivya_task("processing"))
    with client_of(clients.Rivya, api) as client:
        with pytest.raises(clients.WaitTimeout, match="wait for it again") as caught:
            client.models.flux_kontext_pro.run(prompt="x", deadline=60)
        assert client.clock.now == 1060
        assert caught.value.task.status == "processing"
        api.on(STATUS, rivya_done())
        assert client.wait(caught.value.task).cost == 4
        api.on(STATUS, REFUSED)
        with pytest.raises(clients.WaitTimeout, match="no connection could be made"):
            client.wait("t1", deadline=10)


def test_a_failed_task_tells_why(clients: ModuleType) -> None:
    error = {"code": "generation_failed", "message": "The model stumbled."}
    api = Api().on(CREATE, rivya_task()).on(STATUS, rivya_task("failed", error=error))
    with (
        client_of(clients.Rivya, api) as client,
        pytest.raises(clients.TaskFailed, match="stumbled") as caught,
    ):
        client.models.flux_kontext_pro.run(prompt="x")
    assert (caught.value.code, caught.value.kind, caught.value.task.cost) == (
        "generation_failed",
        "failed",
        0,
    )
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (str(copy), copy.task) == (str(caught.value), caught.value.task)


@pytest.mark.parametrize("answer", ["", '{"id": "t1', "[" * 100_000, "\ud800"])
def test_a_broken_answer_is_asked_for_again_only_where_that_is_safe(clients: ModuleType, answer: str) -> None:
    broken = httpx.Response(200, content=answer.encode("utf-8", "surrogatepass"))
    api = Api().on(CREATE, broken, rivya_task())
    with client_of(clients.Rivya, api) as client:
        assert client.models.flux_kontext_pro.create(prompt="x").id == "t1"
    assert len({one.headers["idempotency-key"] for one in api.calls(CREATE)}) == 1
    api = Api().on("POST /model/v1/generation", broken)
    with client_of(clients.Vtrix, api) as client, pytest.raises(clients.UnreadableAnswer, match="is no JSON"):
        client.models.flux_kontext_pro.create(prompt="x")
    assert len(api.asked) == 1


@pytest.mark.parametrize("answer", ["[]", "{}", '{"id": null}', '{"id": {}}', "5"])
def test_an_answer_without_a_task_is_unreadable(clients: ModuleType, answer: str) -> None:
    api = Api().on(CREATE, httpx.Response(200, content=answer.encode()))
    with client_of(clients.Rivya, api) as client, pytest.raises(clients.UnreadableAnswer, match="no task"):
        client.models.flux_kontext_pro.create(prompt="x")
    assert len(api.asked) == 1


def test_the_api_is_not_followed_elsewhere(clients: ModuleType) -> None:
    api = Api().on(CREATE, httpx.Response(307, headers={"location": "https://evil.example/x"}))
    with client_of(clients.Rivya, api) as client, pytest.raises(clients.ApiError, match="Check base_url"):
        client.models.flux_kontext_pro.create(prompt="x")
    assert len(api.asked) == 1


def echo(request: httpx.Request) -> httpx.Response:
    """A server that says back all that it was sent."""
    said = dict(request.headers)
    error = {"code": f"c {KEY}", "message": f"got {said}", "requestId": KEY}
    return httpx.Response(400, json={"error": error, KEY: KEY}, headers={"x-request-id": KEY})


def failing(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError(f"cannot send {dict(request.headers)}")


@pytest.mark.parametrize("answer", [echo, failing])
def test_the_key_shows_nowhere(
    clients: ModuleType,
    answer: Callable[[httpx.Request], httpx.Response],
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    api = Api().on(CREATE, answer).on(STATUS, answer).on(FILES, answer)
    shown = []
    with client_of(clients.Rivya, api, max_retries=1) as client:
        model = client.models.flux_kontext_pro
        for call in (
            lambda: model.run(prompt="x"),
            lambda: model.run(prompt="x", reference_media_items=[PNG]),
            lambda: client.status("t1"),
            lambda: client.wait("t1", deadline=30),
        ):
            with pytest.raises(clients.HostedModelsError) as caught:
                call()
            shown += traceback.format_exception(caught.value)
            shown += [repr(caught.value), str(vars(caught.value)), str(pickle.dumps(caught.value))]
            assert caught.value.__cause__ is caught.value.__context__ is None
        shown += [repr(client), str(client), str(vars(client)), repr(client._session), repr(client._runner)]
        shown += [repr(model), str(vars(model))]
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(client._session.secret)
    shown += [caplog.text, *capsys.readouterr()]
    assert KEY not in "".join(shown)
    assert "[key]" in "".join(shown)


def test_an_echoed_key_is_kept_out_of_tasks(clients: ModuleType) -> None:
    api = Api().on(STATUS, rivya_task(note=f"by {KEY}", **{KEY: [KEY]}))
    with client_of(clients.Rivya, api) as client:
        task = client.status("t1")
    assert task.raw["note"] == "by [key]"
    assert KEY not in repr(task.raw)


@pytest.mark.parametrize("key", ["", " ", "a b", "a\nb: c", "schlüssel", "a\x00"])
def test_a_key_that_cannot_be_sent_is_refused_without_being_shown(clients: ModuleType, key: str) -> None:
    with pytest.raises((ValueError, clients.AuthenticationError)) as caught:
        clients.Rivya(key)
    assert not key.strip() or key not in str(caught.value)


def test_key_and_address_come_from_the_environment(
    clients: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RIVYA_API_KEY", raising=False)
    with pytest.raises(clients.AuthenticationError, match="RIVYA_API_KEY"):
        clients.Rivya()
    monkeypatch.setenv("RIVYA_API_KEY", f"{KEY}\n")
    monkeypatch.setenv("RIVYA_BASE_URL", "http://127.0.0.1:9/rivya/")
    api = Api().on("GET /rivya/api/v1/credits", {"current_credits": 1})
    with client_of(clients.Rivya, api, api_key=None) as client:
        assert client.credits() == 1
    assert str(api.asked[0].url) == "http://127.0.0.1:9/rivya/api/v1/credits"
    assert api.asked[0].headers["authorization"] == f"Bearer {KEY}"
    with pytest.raises(ValueError, match="RIVYA_BASE_URL"):
        clients.Rivya(base_url="ftp://x")


REDIRECT = httpx.Response(302, headers={"location": "https://other.example/made.png"})


def test_a_file_is_fetched_without_the_key_wherever_it_lies(clients: ModuleType, tmp_path: Path) -> None:
    home = "https://rivya.ai/made.png"
    api = Api().on(STATUS, rivya_task("succeeded", result={"primary_url": home, "urls": [FILE]}))
    api.on("GET /made.png", REDIRECT, httpx.Response(200, content=PNG))
    with client_of(clients.Rivya, api) as client:
        at_home, elsewhere = client.wait("t1").files
        assert at_home.read() == elsewhere.read() == PNG
    asked = [(one.url.host, "authorization" in one.headers) for one in api.calls("GET /made.png")]
    assert asked == [("rivya.ai", True), ("other.example", False), ("cdn.example", False)]


@pytest.mark.parametrize(
    ("answers", "error", "times"),
    [
        ([CUT, httpx.Response(503), httpx.Response(200, content=PNG)], None, 3),
        ([httpx.Response(404)], "NotFound", 1),
        ([httpx.Response(302, headers={"location": "file:///etc/passwd"})], "TransportError", None),
        ([httpx.Response(302, headers={"location": "http://cdn.example/made.png"})], "TransportError", None),
        ([httpx.Response(302, headers={"location": "/made.png"})], "TransportError", None),
        ([CUT], "TransportError", 5),
    ],
)
def test_a_target_is_whole_or_untouched(
    clients: ModuleType, tmp_path: Path, answers: list[Any], error: str | None, times: int | None
) -> None:
    api = Api().on(STATUS, rivya_done()).on("GET /made.png", *answers)
    target = tmp_path / "made.png"
    target.write_text("before")
    with client_of(clients.Rivya, api) as client:
        (file,) = client.wait("t1").files
        if error is None:
            assert file.save(tmp_path) == target
            assert target.read_bytes() == PNG
        else:
            with pytest.raises(getattr(clients, error)):
                file.save(target)
            assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]
    assert times is None or len(api.calls("GET /made.png")) == times


def test_a_cancelled_task_leaves_nothing_running(clients: ModuleType) -> None:
    async def main() -> None:
        async with clients.AsyncRivya(KEY, transport=httpx.MockTransport(api)) as client:
            with anyio.move_on_after(0.05) as scope:
                await client.models.flux_kontext_pro.run(prompt="x")
            assert scope.cancelled_caught
            assert anyio.get_running_tasks() == [anyio.get_current_task()]
            assert client._runner._free.value == 100

    api = Api().on(CREATE, rivya_task()).on(STATUS, rivya_task("processing"))
    anyio.run(main)


def test_many_waits_share_one_event_loop(clients: ModuleType) -> None:
    async def main() -> None:
        async with clients.AsyncRivya(KEY, transport=httpx.MockTransport(api)) as client:
            client._runner.sleep = no_sleep

            async def one() -> None:
                job = await client.models.flux_kontext_pro.run(prompt="x")
                done.append(job.id)

            async with anyio.create_task_group() as group:
                for _ in range(300):
                    group.start_soon(one)

    async def no_sleep(seconds: float) -> None:
        await anyio.sleep(0)

    done: list[str] = []
    api = Api().on(CREATE, rivya_task()).on(STATUS, rivya_done())
    anyio.run(main)
    assert len(done) == 300
    assert len({one.headers["idempotency-key"] for one in api.calls(CREATE)}) == 300


def test_a_key_is_not_ignored_where_the_api_has_none(clients: ModuleType) -> None:
    for client_class in (clients.Vtrix, clients.ODIRouter):
        api = Api()
        with client_of(client_class, api) as client, pytest.raises(ValueError, match="no idempotency key"):
            client.models.flux_kontext_pro.run(prompt="x", idempotency_key="order-7")
        assert not api.asked
    for key in ("", " a", "schlüssel", "a\nb"):
        api = Api()
        with client_of(clients.Rivya, api) as client, pytest.raises(ValueError, match="printable ASCII"):
            client.models.flux_kontext_pro.create(prompt="x", idempotency_key=key)
        assert not api.asked


def test_a_code_of_tasks_does_not_end_a_wait(clients: ModuleType) -> None:
    broken = httpx.Response(500, json={"error": {"code": "INTERNAL_SERVER_ERROR", "message": "No."}})
    status = "GET /model/v1/queue/flux_kontext_pro/requests/o1/status"
    api = Api().on(status, broken, httpx.Response(408), httpx.Response(401))
    with client_of(clients.ODIRouter, api) as client, pytest.raises(clients.AuthenticationError) as caught:
        client.wait("o1", model="flux_kontext_pro")
    assert len(api.asked) == 3
    assert caught.value.task.id == "o1"


def test_an_answer_without_a_task_tells_the_key(clients: ModuleType) -> None:
    api = Api().on(CREATE, httpx.Response(200, json={}))
    with client_of(clients.Rivya, api) as client, pytest.raises(clients.UnreadableAnswer) as caught:
        client.models.flux_kontext_pro.create(prompt="x", idempotency_key="mine")
    assert (caught.value.idempotency_key, caught.value.body) == ("mine", None)
    assert "idempotency_key='mine'" in str(caught.value)


def test_a_request_with_uploads_can_be_given_again_whole(clients: ModuleType) -> None:
    api = Api().on(FILES, {"url": FILE, "duration_token": "t"}).on(CREATE, CUT)
    with client_of(clients.Rivya, api, max_retries=0) as client:
        model = client.models.flux_kontext_pro
        with pytest.raises(clients.TransportError, match=r"error\.body") as caught:
            model.create(prompt="x", reference_media_items=[PNG])
        first = api.sent(CREATE)
        api.on(CREATE, rivya_task())
        model.create(caught.value.body, idempotency_key=caught.value.idempotency_key)
    assert api.sent(CREATE) == first
    assert len({one.headers["idempotency-key"] for one in api.calls(CREATE)}) == 1
    assert len(api.calls(FILES)) == 1


def test_what_is_told_may_raise_anything(clients: ModuleType) -> None:
    def told(_: Any) -> None:
        raise StopIteration

    with client_of(clients.Rivya, Api()) as client, pytest.raises(StopIteration):
        client.models.flux_kontext_pro.run(prompt="x", on_progress=told)

    async def job() -> None:
        async with clients.AsyncRivya(KEY, transport=httpx.MockTransport(Api())) as client:
            await client.models.flux_kontext_pro.run(prompt="x", on_progress=told)

    with pytest.raises(RuntimeError, match="StopIteration"):
        anyio.run(job)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("1.5", 1.5), ("9" * 400, 1e9), ("Mon, 01 Jan 99999999999 00:00:00 GMT", None), ("nan", None)],
)
def test_odd_pauses(clients: ModuleType, value: str, seconds: float | None) -> None:
    api = Api().on(CREATE, httpx.Response(429, headers={"retry-after": value}))
    with client_of(clients.Rivya, api, max_retries=0) as client, pytest.raises(clients.RateLimited) as caught:
        client.models.flux_kontext_pro.create(prompt="x")
    assert caught.value.retry_after == seconds


def test_no_blank_begins_a_line(clients: ModuleType) -> None:
    with client_of(clients.Rivya, Api()) as client, pytest.raises(clients.RequestRefused) as caught:
        client.models.flux_kontext_pro.create()
    assert "\nCorrect the request" in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://cdn.example/a",
        "data:image/png;base64,?",
        "https://cdn.example:99999/a",
        "https://[a",
    ],
)
@pytest.mark.parametrize("redirected", [False, True])
def test_an_address_that_is_not_fetched_is_refused_at_once(
    clients: ModuleType, url: str, redirected: bool
) -> None:
    lies = FILE if redirected else url
    api = Api().on(STATUS, rivya_task("succeeded", result={"primary_url": lies, "urls": [lies]}))
    api.on("GET /made.png", httpx.Response(302, headers={"location": url}))
    with client_of(clients.Rivya, api) as client:
        (file,) = client.wait("t1").files
        client.clock.slept.clear()
        with pytest.raises(clients.TransportError, match="address") as caught:
            file.read()
        assert (client.clock.slept, caught.value.passes, caught.value.may_have_arrived) == ([], False, False)


class FullDisk(io.BytesIO):
    def write(self, _: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_fault_of_this_machine_is_told_at_once(clients: ModuleType) -> None:
    fetch = sys.modules[clients.Rivya.__mro__[-2].__module__.replace("clients", "download")].fetch
    api = Api().on("GET /made.png", httpx.Response(200, content=PNG))
    with client_of(clients.Rivya, api) as client:
        with pytest.raises(clients.TransportError, match="disk has room"):
            client._runner.run(fetch(client._session, FILE, FullDisk()))
        assert client.clock.slept == []


@pytest.mark.parametrize(
    "url",
    [
        "https://me:hush@rivya.ai",
        "https://me@rivya.ai",
        "https://",
        "https:///hush",
        "https://a?hush",
        "https://a#hush",
        "https://a:hush",
        "https://[hush",
    ],
)
def test_an_odd_base_url_is_refused_without_being_shown(clients: ModuleType, url: str) -> None:
    with pytest.raises(ValueError, match="base_url") as caught:
        clients.Rivya(KEY, base_url=url)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a/..", "file"),
        ("https://a/%2e%2e", "file"),
        ("https://a/x/a%20b.png?c", "a b.png"),
        (f"https://a/{'a' * 300}.png", f"{'a' * 146}.png"),
        (f"https://a/{'%C3%A4' * 300}.png", f"{'ä' * 73}.png"),
        (f"https://a/a.{'b' * 300}", f"a.{'b' * 148}"),
    ],
)
def test_the_name_of_a_file(clients: ModuleType, url: str, name: str) -> None:
    api = Api().on(STATUS, rivya_task("succeeded", result={"primary_url": url, "urls": [url]}))
    with client_of(clients.Rivya, api) as client:
        (file,) = client.wait("t1").files
    assert file.name == name


def test_what_was_known_of_the_cost_is_kept(clients: ModuleType) -> None:
    last = {key: one for key, one in rivya_done().items() if key != "reserved_credits"}
    api = Api().on(CREATE, rivya_task()).on(STATUS, last)
    with client_of(clients.Rivya, api) as client:
        task = client.models.flux_kontext_pro.run(prompt="x").task
    assert (task.reserved, task.cost) == (4, 4)
