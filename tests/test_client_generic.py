"""A made-up provider, in nothing like a real one: its client comes from data alone, and no name breaks it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from client_api import PNG, Api, client_of
from python_models import HOSTILE
from python_package import imported, write
from small_models import choice, field, model, rule
from specpress.catalog.model import Uploads
from specpress.catalog.provider import (
    Auth,
    Endpoint,
    ErrorCode,
    Header,
    Places,
    Polling,
    Provider,
    Status,
    UploadApi,
    Webhook,
)
from specpress.catalog.types import ArrayType, Length, Media, ObjectType, StringType
from specpress.runtime.api import Filler
from specpress.runtime.conditions import Key, Test

ELEMENT = ObjectType(
    fields=(
        field("src", StringType(format="uri"), required=True),
        field("sort", choice("image", "audio"), required=True),
        field("proof"),
    )
)
SETTINGS = ObjectType(
    fields=(
        field("deadline", parameter=True),
        field("prompt", StringType(lengths=(Length(max=3, unit="words"),)), parameter=True),
        field("class", choice("a", HOSTILE), parameter=True),
        field("media", ArrayType(items=ELEMENT), parameter=True),
    ),
    rules=(
        rule(
            "The first file has a proof.",
            when=(Test(subject=Key(("deadline",)), present=True),),
            then=(Test(subject=Key(("media", "*", "proof")), present=True),),
        ),
    ),
)
REQUEST = ObjectType(
    fields=(
        field("engine", choice("odd/1.0", constant=True), required=True),
        field("prompt", StringType(), required=True, parameter=True),
        field(
            "jobs",
            ArrayType(items=ObjectType(fields=(field("settings", SETTINGS, required=True),))),
            required=True,
        ),
    )
)
ODD = model(
    REQUEST,
    id="odd/1.0",
    title=HOSTILE,
    uploads=Uploads(
        kinds=(Media(kind="image", mime_types=("image/png",)),), carrier=("jobs", "*", "settings", "media")
    ),
)
PROVIDER = Provider(
    id="acme",
    title="Job",
    summary=HOSTILE,
    base_url="https://acme.example/base/",
    auth=Auth(header="X-Key", scheme=""),
    uploads=UploadApi(
        parameter="media",
        url_key="src",
        kind_key="sort",
        endpoint="put_file",
        filled=(("src", ("file", "at")), ("proof", ("file", "seal"))),
    ),
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/make/{what}",
            path_parts=(("what", Filler(holds="model")),),
            body="request",
            returns="made",
            headers=(
                Header(name="Once", holds="idempotency_key"),
                Header(name="Call-Id", holds="request_id"),
            ),
        ),
        Endpoint(
            name="status",
            method="GET",
            path="/made/{job}",
            path_parts=(("job", Filler(holds="id")),),
            returns="state",
        ),
        Endpoint(
            name="put_file",
            method="POST",
            path="/files",
            body="multipart",
            body_parts=((("content",), Filler(holds="file")), (("sort",), Filler(holds="kind"))),
            returns="file",
        ),
        Endpoint(name="credits", method="GET", path="/purse", returns="purse"),
    ),
    statuses=(
        Status(name="busy", phase="running"),
        Status(name="ok", phase="succeeded"),
        Status(name="lost", phase="failed"),
        Status(name="too late", phase="timed_out"),
        Status(name="censored", phase="blocked"),
        Status(name="called off", phase="canceled"),
    ),
    polling=Polling(first_after=Decimal(1), every=Decimal("0.5")),
    webhooks=(Webhook(event="done", sends="task"),),
    places=(
        ("made", Places(id=(("job", "no"), ("no",)))),
        (
            "state",
            Places(status=(("now", "*", "is"),), files=(("got", "*"),), result=(("got",),), code=(("why",),)),
        ),
        ("purse", Places(balance=(("left", "cents"),))),
        ("error", Places(code=(("c",),), message=(("m",),), request_id=(("r",),), retry_after=(("w", "s"),))),
        ("task", Places(id=(("no",),), status=(("is",),))),
    ),
    errors=(ErrorCode(code="007", kind="credits", action=HOSTILE), ErrorCode(code="burnt", kind="blocked")),
)


@pytest.fixture(scope="module")
def odd_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("odd"), [ODD], PROVIDER, Provider(id="silent", title="Silent"))


@pytest.fixture(scope="module")
def odd(odd_folder: Path) -> Iterator[ModuleType]:
    with imported(odd_folder) as package:
        yield package


def api() -> Api:
    return (
        Api()
        .on("POST /base/files", {"file": {"at": "https://acme.example/f", "seal": "wax"}})
        .on("POST /base/make/odd/1.0", {"job": {"no": 17}})
        .on(
            "GET /base/made/17",
            {"now": [{"is": "busy"}]},
            {"now": [{"is": "ok"}], "got": ["https://x.example/1"]},
        )
        .on("GET /base/purse", {"left": {"cents": "12.50"}})
    )


def test_a_job(odd: ModuleType) -> None:
    calls = api()
    with client_of(odd.JobClient, calls, api_key="k") as client:
        arguments = {"prompt": "x", "prompt_2": "a b c", "class_": "a", "deadline_": "soon", "media": [PNG]}
        job = client.models["odd/1.0"].run(**arguments, deadline=60)
        assert client.credits() == Decimal("12.50")
        assert client.parse_webhook('{"no": 1, "is": "ok"}').phase == "succeeded"
    element = {"src": "https://acme.example/f", "sort": "image", "proof": "wax"}
    assert calls.sent("POST /base/make/odd/1.0") == {
        "engine": "odd/1.0",
        "prompt": "x",
        "jobs": [{"settings": {"prompt": "a b c", "class": "a", "deadline": "soon", "media": [element]}}],
    }
    assert (job.id, job.raw, [one.url for one in job.files]) == (
        *("17", ["https://x.example/1"]),
        ["https://x.example/1"],
    )
    upload, create, *_ = calls.asked
    assert b'name="content"; filename="file"' in upload.content
    assert (create.headers["x-key"], len(create.headers["once"]), len(create.headers["call-id"])) == (
        "k",
        36,
        36,
    )
    assert client.clock.slept[0] <= 1.2


def test_limits_beyond_the_schema(odd: ModuleType) -> None:
    given = {"media": [{"src": "https://x.example/1", "sort": "image"}]}
    with client_of(odd.JobClient, Api(), api_key="k") as client, pytest.raises(odd.RequestRefused) as caught:
        client.models.odd_1_0.validate_only(prompt="x", prompt_2="a b c d", deadline_="soon", **given)
    found = {(one.at, one.reason, one.argument) for one in caught.value.problems}
    assert found == {
        ("/jobs/0/settings/prompt", "too-long", "prompt_2"),
        ("/jobs/0/settings", "broken-rule", None),
    }


def test_an_error_of_its_own(odd: ModuleType) -> None:
    calls = Api().on("POST /base/make/odd/1.0", httpx.Response(400, json={"c": "007", "m": "no", "r": 5}))
    with (
        client_of(odd.JobClient, calls, api_key="k") as client,
        pytest.raises(odd.InsufficientCredits) as caught,
    ):
        client.models.odd_1_0.create(prompt="x")
    assert (caught.value.code, caught.value.request_id, caught.value.action) == ("007", "5", HOSTILE)


def test_a_wait_that_is_told_in_the_body(odd: ModuleType) -> None:
    """It is kept, and is no failed attempt as long as such waits do not add up to more than a minute."""
    full = httpx.Response(429, json={"c": "full", "m": "slow down", "w": {"s": 6}})
    calls = Api().on("POST /base/make/odd/1.0", *[full] * 9, {"job": {"no": 17}})
    with client_of(odd.JobClient, calls, api_key="k") as client:
        client.models.odd_1_0.create(prompt="x")
    assert client.clock.slept == [6] * 9
    for retries, attempts in ((4, 15), (0, 1)):
        calls = Api().on("POST /base/make/odd/1.0", full)
        with (
            client_of(odd.JobClient, calls, api_key="k", max_retries=retries) as client,
            pytest.raises(odd.RateLimited) as caught,
        ):
            client.models.odd_1_0.create(prompt="x")
        assert caught.value.retry_after == 6
        assert len(calls.asked) == attempts


@pytest.mark.parametrize(
    ("answer", "phase"),
    [
        ({"now": [{"is": "dreaming"}]}, "running"),
        ({"now": [{"is": "dreaming"}], "why": "unheard of"}, "running"),
        ({"now": [{"is": "dreaming"}], "why": "007"}, "running"),  # an error of calls
        ({"now": [{"is": "rejected"}], "why": "burnt"}, "failed"),
        ({"now": [{"is": "delivered"}], "got": ["https://x.example/1"]}, "succeeded"),
        ({"now": [{"is": "busy"}], "got": ["https://x.example/1"]}, "running"),  # its word says so
    ],
)
def test_what_stands_beside_a_word_that_nobody_knows_tells_an_end(
    odd: ModuleType, answer: dict[str, Any], phase: str
) -> None:
    calls = Api().on("POST /base/make/odd/1.0", {"job": {"no": 17}}).on("GET /base/made/17", answer)
    with client_of(odd.JobClient, calls, api_key="k") as client:
        assert client.status("17").phase == phase
        if phase == "failed":
            with pytest.raises(odd.TaskFailed, match="burnt"):
                client.models.odd_1_0.run(prompt="x")
        if phase == "succeeded":
            assert [one.url for one in client.models.odd_1_0.run(prompt="x").files] == answer["got"]


@pytest.mark.parametrize(
    ("status", "code", "kind", "action"),
    [
        ("lost", None, "failed", "Start a new task; change the request if it fails again."),
        ("too late", None, "timed_out", "Start a new task, with less to do if that is possible."),
        ("censored", None, "blocked", "Change the prompt or the files."),
        ("censored", "unheard of", "blocked", "Change the prompt or the files."),
        ("called off", None, "canceled", "Start a new task if you did not stop it."),
        ("lost", "burnt", "blocked", "Change the prompt or the files."),
        ("too late", "burnt", "blocked", "Change the prompt or the files."),  # a code says more than a status
    ],
)
def test_a_status_tells_how_a_task_failed(
    odd: ModuleType, status: str, code: str | None, kind: str, action: str
) -> None:
    answer = {"now": [{"is": status}], **({"why": code} if code else {})}
    calls = Api().on("POST /base/make/odd/1.0", {"job": {"no": 17}}).on("GET /base/made/17", answer)
    with client_of(odd.JobClient, calls, api_key="k") as client:
        task = client.status("17")
        assert (task.phase, task.kind, task.ended) == ("failed", kind, True)
        with pytest.raises(odd.TaskFailed) as caught:
            client.models.odd_1_0.run(prompt="x")
    assert (caught.value.kind, caught.value.action) == (kind, action)
    assert isinstance(caught.value, odd.TaskCanceled) is (kind == "canceled")


def test_a_provider_of_which_too_little_is_known_has_no_client(odd: ModuleType) -> None:
    assert not hasattr(odd, "Silent")
    assert odd.Job.__name__ == "Job"
    assert {"JobClient", "AsyncJobClient"} <= set(dir(odd))


def test_a_checker_knows_it_all_the_same(odd_folder: Path, tmp_path: Path) -> None:
    use = "from hosted_models import JobClient\n" + "\n".join(
        f"JobClient('k').models.odd_1_0.run({words})"
        for words in ("prompt='x', deadline_='s', deadline=5", "deadline=5")
    )
    (tmp_path / "use.py").write_text(use)
    command = [
        sys.executable,
        "-m",
        "basedpyright",
        "--outputjson",
        "--pythonpath",
        sys.executable,
        "-p",
        ".",
    ]
    settings = {"typeCheckingMode": "strict", "extraPaths": [str(odd_folder)]}
    settings["include"] = ["use.py", str(odd_folder / "hosted_models/acme")]
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    found: list[Any] = json.loads(done.stdout)["generalDiagnostics"]
    assert {one["range"]["start"]["line"] for one in found if one["severity"] == "error"} == {2}, found
