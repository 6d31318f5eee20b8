"""A whole job through the clients: what is sent, in which order, and what comes of it."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from pathlib import Path
from platform import python_version, system
from types import ModuleType
from typing import Any

import anyio
import httpx
import pytest

from client_api import CREATE, FILE, FILES, KEY, PNG, STATUS, Api, client_of, rivya_done, rivya_task

UPLOADED = {"url": "https://cdn.example/up.png", "duration_token": "token"}


def rivya_api() -> Api:
    return (
        Api()
        .on(CREATE, rivya_task())
        .on(STATUS, rivya_task("processing"), rivya_done())
        .on(FILES, httpx.Response(201, json=UPLOADED))
        .on("GET /made.png", httpx.Response(200, content=PNG))
    )


def test_a_job_from_request_to_file(clients: ModuleType, tmp_path: Path) -> None:
    api, told = rivya_api(), []
    with client_of(clients.Rivya, api) as client:
        job = client.models.flux_kontext_pro.run(
            prompt="a fox",
            aspect_ratio="1:1",
            reference_media_items=[PNG],
            max_cost=5,
            on_progress=told.append,
        )
        saved = job.files[0].save(tmp_path / "fox.png")
    element = {"url": UPLOADED["url"], "kind": "image", "mimeType": "image/png", "durationToken": "token"}
    assert api.sent(CREATE) == {
        "model": "flux-kontext-pro",
        "prompt": "a fox",
        "params": {"aspectRatio": "1:1", "referenceMediaItems": [element]},
    }
    assert saved.read_bytes() == PNG
    assert [one.name for one in tmp_path.iterdir()] == ["fox.png"]
    assert (job.id, job.cost, job.price.amount, job.task.phase) == ("t1", 4, Decimal(4), "succeeded")
    assert type(job.result) is clients.load("rivya/flux-kontext-pro").Result
    assert [one.url for one in job.files] == [job.result.primary_url] == [FILE]
    assert [one.stage for one in told] == ["checked", "uploading", "created", "polled", "done"]
    assert [str(one) for one in told][:3] == ["checked: 4 credits", "uploading file 1 of 1", "created t1"]
    assert [one.headers.get("authorization") for one in api.asked] == [f"Bearer {KEY}"] * 4 + [None]
    assert {one.headers["user-agent"] for one in api.asked} == {
        f"hosted-models/0.0.0 Python/{python_version()} {system()}"
    }
    assert len(client.clock.slept) == 2
    assert 2 <= client.clock.slept[0] <= 3 <= 5 <= client.clock.slept[1] <= 10


def test_what_an_upload_does_not_tell_is_left_out(clients: ModuleType) -> None:
    api = rivya_api().on(FILES, {"url": UPLOADED["url"], "duration_token": None})
    with client_of(clients.Rivya, api) as client:
        checked = client.models.flux_kontext_pro.validate_only(prompt="x", reference_media_items=[PNG])
        assert checked.body["params"]["referenceMediaItems"][0]["durationToken"] == "pending"
        client.models.flux_kontext_pro.create(prompt="x", reference_media_items=[PNG])
    (element,) = api.sent(CREATE)["params"]["referenceMediaItems"]
    assert element == {"url": UPLOADED["url"], "kind": "image", "mimeType": "image/png"}


def test_a_form_holds_the_file_its_kind_and_the_model(clients: ModuleType) -> None:
    api = rivya_api()
    with client_of(clients.Rivya, api) as client:
        client.models.flux_kontext_pro.create(prompt="x", reference_media_items=[io.BytesIO(PNG)])
    (form,) = api.calls(FILES)
    assert form.headers["content-type"].startswith("multipart/form-data")
    for part in (
        b'name="kind"\r\n\r\nimage\r\n',
        b'name="model"\r\n\r\nflux-kontext-pro\r\n',
        b"image/png",
        PNG,
    ):
        assert part in form.content


def test_the_same_job_in_an_event_loop(clients: ModuleType, tmp_path: Path) -> None:
    async def told(progress: Any) -> None:
        await anyio.sleep(0)
        stages.append(progress.stage)

    async def main() -> None:
        async with clients.AsyncRivya(KEY, transport=httpx.MockTransport(api)) as client:
            client._runner.sleep = no_sleep
            job = await client.models.flux_kontext_pro.run(
                prompt="a fox", reference_media_items=[image], on_progress=told
            )
            assert await job.files[0].save(tmp_path) == tmp_path / "made.png"
            assert await job.files[0].read() == PNG
            assert (await client.status("t1")).phase == "succeeded"
            assert await client.credits() == Decimal("12.5")

    async def no_sleep(seconds: float) -> None:
        await anyio.sleep(0)

    api, stages = rivya_api().on("GET /api/v1/credits", {"current_credits": 12.5}), list[str]()
    image = tmp_path / "fox.png"
    image.write_bytes(PNG)
    anyio.run(main)
    assert stages == ["checked", "uploading", "created", "polled", "done"]


def test_steps_one_by_one(clients: ModuleType) -> None:
    api = rivya_api().on("GET /api/v1/credits", {"current_credits": 12.5})
    with client_of(clients.Rivya, api) as client:
        model = client.models["flux-kontext-pro"]
        request = clients.rivya.flux_kontext_pro.Request(prompt="x")
        checked = model.validate_only(request)
        assert (checked.body, api.asked) == ({"model": "flux-kontext-pro", "prompt": "x"}, [])
        assert str(model.price(request)) == "4 credits"
        task = model.create(request.body())
        assert (task.id, task.status, task.phase, task.ended) == ("t1", "queued", "waiting", False)
        assert client.status(task).status == "processing"
        assert type(client.wait(task).result) is type(model.wait(task).result)
        assert client.wait("t1").cost == 4
        assert client.credits() == Decimal("12.5")
        assert not hasattr(client, "cancel")


def test_files_travel_inside_where_there_is_no_upload(clients: ModuleType) -> None:
    created = {"data": {"id": "v1", "status": "in_queue", "model": "m"}, "status": {"code": 200}}
    api = Api().on("POST /model/v1/generation", created)
    with client_of(clients.Vtrix, api) as client:
        client.models.flux_kontext_pro.create(prompt="x", input_image=PNG)
        (sent,) = api.sent("POST /model/v1/generation")["input"]
        assert set(sent["params"]) == {"prompt", "input_image"}
        assert not sent["params"]["input_image"].startswith("data:")
        model = client.models.wan25_i2i_preview_intl
        model.create(input={"prompt": "x", "images": ["https://a.example/b.png", PNG]})
        images = api.sent("POST /model/v1/generation")["input"][0]["params"]["input"]["images"]
        assert images[0] == "https://a.example/b.png"
        assert images[1].startswith("data:image/png;base64,iVBORw0KGgo")
    first, second = api.asked
    assert first.headers["x-request-id"] != second.headers["x-request-id"]
    with client_of(clients.ODIRouter, api) as client, pytest.raises(clients.RequestRefused) as caught:
        client.models.nano_banana_2.create(prompt="x", image_urls=[PNG])
    assert [(one.at, one.reason) for one in caught.value.problems] == [("/image_urls/0", "no-upload")]


@pytest.mark.parametrize(
    ("running", "done"),
    [
        (
            {"status": "processing", "progress": 0.5},
            {"status": "success", "output": [{"type": "image", "url": FILE, "duration": 1}]},
        ),
        (
            {"status": "in_progress", "progress": 0.5},
            {"status": "completed", "output": [{"content": [{"type": "image", "url": FILE}]}]},
        ),
    ],
)
def test_both_vocabularies_of_vtrix(clients: ModuleType, running: Any, done: Any) -> None:
    base, told = {"id": "v1", "created_at": 1, "model": "flux_kontext_pro"}, []
    ok = {"code": 200, "message": "success"}
    api = (
        Api()
        .on("POST /model/v1/generation", {"data": {**base, "status": "in_queue"}, "status": ok})
        .on(
            "GET /api/v1/multi-models-generate/v1",
            {"data": {**base, **running}, "status": ok},
            {"data": {**base, **done, "usage": {"cost": "0.04"}}, "status": ok},
        )
    )
    with client_of(clients.Vtrix, api) as client:
        job = client.models.flux_kontext_pro.run(prompt="x", on_progress=told.append)
    assert [one.url for one in job.files] == [FILE]
    assert job.cost == Decimal("0.04")
    assert job.result.output[0].body() == done["output"][0]
    assert [(one.stage, one.fraction) for one in told if one.stage == "polled"] == [("polled", 0.5)]


QUEUE = "/model/v1/queue/flux_kontext_pro"
QUEUED = {
    "request_id": "r/1",
    "response_url": "https://evil.example/response",
    "status_url": "https://evil.example/status",
    "cancel_url": "https://evil.example/cancel",
    "queue_position": 0,
}


def odirouter_api(*states: Any) -> Api:
    return (
        Api()
        .on(f"POST {QUEUE}", QUEUED)
        .on(f"GET {QUEUE}/requests/r/1/status", *states)
        .on(
            f"GET {QUEUE}/requests/r/1/response",
            httpx.Response(202, json={"status": "IN_PROGRESS"}),
            {"request_id": "r/1", "outputs": [{"type": "image", "url": FILE}], "metadata": {}},
        )
        .on(f"PUT {QUEUE}/requests/r/1/cancel", httpx.Response(200, json={}))
    )


def test_a_result_that_is_not_ready_is_asked_for_again(clients: ModuleType) -> None:
    api = odirouter_api({"status": "IN_QUEUE"}, {"status": "COMPLETED", "metrics": {"inference_time": 1.5}})
    with client_of(clients.ODIRouter, api) as client:
        job = client.models.flux_kontext_pro.run(prompt="x")
        client.cancel(job.task)
        assert client.models.flux_kontext_pro.wait("r/1").id == "r/1"
        with pytest.raises(ValueError, match="the model is needed"):
            client.status("r/1")
    assert api.sent(f"POST {QUEUE}") == {"prompt": "x"}
    assert [one.url for one in job.files] == [FILE]
    assert (job.task.status, job.task.position) == ("COMPLETED", None)
    assert {one.url.host for one in api.asked} == {"odirouter.ai"}
    assert b"requests/r%2F1/" in api.asked[-1].url.raw_path


@pytest.mark.parametrize(
    ("state", "kind", "code"),
    [
        ({"error": "too hot", "error_type": "CONTENT_BLOCKED"}, "TaskFailed", "CONTENT_BLOCKED"),
        ({"error": "stopped", "error_type": "CANCELED"}, "TaskCanceled", "CANCELED"),
        ({"error": "nobody knows"}, "TaskFailed", None),
        ({"error": {"deep": 1}}, "TaskFailed", None),
        ({"error_type": "NEW_WORD"}, "TaskFailed", "NEW_WORD"),
    ],
)
def test_completed_may_hide_a_failure(clients: ModuleType, state: Any, kind: str, code: str | None) -> None:
    api = odirouter_api({"status": "COMPLETED", **state})
    with client_of(clients.ODIRouter, api) as client, pytest.raises(clients.TaskFailed) as caught:
        client.models.flux_kontext_pro.run(prompt="x")
    assert (type(caught.value).__name__, caught.value.code) == (kind, code)
    assert caught.value.task.raw["status"] == "COMPLETED"


def test_codes_keep_their_leading_zeros(clients: ModuleType) -> None:
    failed = {"id": "v1", "status": "failed", "error": {"code": "002014001", "message": "no"}}
    api = (
        Api()
        .on("POST /model/v1/generation", {"data": {"id": "v1", "status": "in_queue"}})
        .on("GET /api/v1/multi-models-generate/v1", {"data": failed, "status": {"code": 200}})
    )
    with client_of(clients.Vtrix, api) as client, pytest.raises(clients.TaskFailed) as caught:
        client.models.flux_kontext_pro.run(prompt="x")
    assert (caught.value.code, caught.value.kind) == ("002014001", "failed")
    assert "Start a new task" in caught.value.action


def test_what_is_not_documented_is_kept(clients: ModuleType) -> None:
    odd = rivya_task("brand_new", more={"a": 1}, final_credits="7", result=[])
    done = rivya_task("succeeded", result={"primary_url": 5, "urls": [FILE], "shape": "round"})
    api, told = Api().on(CREATE, odd).on(STATUS, odd, done), []
    with client_of(clients.Rivya, api) as client:
        job = client.models.flux_kontext_pro.run(prompt="x", on_progress=told.append)
    assert (told[2].task.status, told[2].task.phase, told[2].task.cost) == ("brand_new", "running", 7)
    assert told[2].task.raw["more"] == {"a": 1}
    assert (job.result.urls, job.result.shape, job.raw["primary_url"]) == ([FILE], "round", 5)
    assert [one.url for one in job.files] == [FILE]


def test_webhooks_are_read_into_the_same_task(clients: ModuleType) -> None:
    body = json.dumps(rivya_done())
    with client_of(clients.Rivya, Api().on(STATUS, rivya_done())) as client:
        for form in (body, body.encode(), json.loads(body)):
            assert client.parse_webhook(form) == client.status("t1")
        for wrong in ("", "[]", "{}", b"\xff", {"id": None}):
            with pytest.raises(clients.UnreadableAnswer):
                client.parse_webhook(wrong)
        assert "does not prove" in client.parse_webhook.__doc__
    assert not hasattr(clients.Vtrix, "parse_webhook")


def test_models_are_found_and_missed_with_a_hint(clients: ModuleType) -> None:
    with client_of(clients.Rivya, Api()) as client:
        assert client.models.wan_2_6 is client.models["wan-2-6"]
        assert (len(client.models), "wan-2-6" in client.models, "x" in client.models) == (5, True, False)
        assert list(client.models) == sorted(client.models)
        assert "flux_kontext_pro" in dir(client.models)
        with pytest.raises(AttributeError, match="did you mean 'flux_kontext_pro'"):
            _ = client.models.flux_kontxt_pro
        with pytest.raises(KeyError, match="did you mean 'wan-2-6'"):
            _ = client.models["wan-2.6"]
        with pytest.raises(KeyError):
            _ = client.models["flux_2_pro"]
