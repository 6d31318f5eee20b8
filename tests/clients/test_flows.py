"""What clients do with keys and addresses: no stranger sees a key, whatever an answer says."""

from __future__ import annotations

import base64
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from client_api import PNG, Api, client_of
from python_package import imported, write
from small_models import field, model
from specpress.catalog.provider import Auth, Endpoint, Places, Provider, Setting, Status
from specpress.catalog.types import ObjectType, StringType
from specpress.runtime.api import Filler

KEY = "a-user:and-a-long-password"
ENCODED = base64.b64encode(KEY.encode()).decode()
PROMPT = ObjectType(fields=(field("prompt", StringType(), required=True, parameter=True),))
PROVIDER = Provider(
    id="acme",
    title="Acme",
    base_url="https://{region}.acme.example",
    hosts=("*.eu.acme.example",),
    settings=(Setting(name="region", default="us"),),
    auth=Auth(header="Authorization", scheme="Basic"),
    endpoints=(
        Endpoint(name="create", method="POST", path="/make", body="request", returns="task"),
        Endpoint(
            name="status",
            method="GET",
            path="/made/{id}",
            path_parts=(("id", Filler(holds="id")),),
            follow="status_url",
            returns="task",
        ),
        Endpoint(
            name="at_once", method="POST", path="/now", body="request", starts="result", returns_media="image"
        ),
    ),
    statuses=(Status(name="ok", phase="succeeded"),),
    places=(
        ("task", Places(id=(("id",),), status=(("is",),), files=(("url",),), status_url=(("ask",),))),
        ("error", Places(message=(("error",),))),
    ),
)
SAID = replace(PROVIDER, id="said", title="Said", auth=Auth(header="", scheme="", query="key"))
DONE = {"id": "t1", "is": "ok", "url": "https://cdn.example/1.png"}


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    models = [
        replace(model(PROMPT, id="slow", provider="acme"), endpoint="create"),
        replace(model(PROMPT, id="quick", provider="acme"), endpoint="at_once"),
        replace(model(PROMPT, id="slow", provider="said"), endpoint="create"),
    ]
    with imported(write(tmp_path_factory.mktemp("flows"), models, PROVIDER, SAID)) as package:
        yield package


@pytest.mark.parametrize("host", ["us.acme.example", "a.eu.acme.example", "b.a.eu.acme.example"])
def test_an_address_is_followed_on_listed_hosts(acme: ModuleType, host: str) -> None:
    api = Api().on("POST /make", {"id": "t1", "ask": f"https://{host}/elsewhere?x=1"})
    api.on("GET /elsewhere", DONE)
    with client_of(acme.Acme, api, api_key=KEY) as client:
        assert client.models.slow.run(prompt="x").id == "t1"
    assert api.asked[-1].url.host == host
    assert api.asked[-1].headers["authorization"] == f"Basic {ENCODED}"


@pytest.mark.parametrize(
    "address",
    [
        "https://acme.example/x",
        "https://eu.acme.example/x",
        "https://evil-eu.acme.example.org/x",
        "https://us.acme.example@evil.example/x",
        "https://evil.example\\.eu.acme.example/x",
        "http://us.acme.example/x",
        "https://us.acme.example:8443/x",
        "https://[a",
        "no address",
    ],
)
def test_an_address_is_followed_nowhere_else(acme: ModuleType, address: str) -> None:
    api = Api().on("POST /make", {"id": "t1", "ask": address})
    with client_of(acme.Acme, api, api_key=KEY) as client, pytest.raises(acme.TransportError) as caught:
        client.models.slow.run(prompt="x")
    assert len(api.asked) == 1
    assert "none of its documented hosts" in str(caught.value)


def test_a_task_that_is_known_by_its_id_is_asked_for_by_the_path(acme: ModuleType) -> None:
    api = Api().on("GET /made/t1", DONE)
    with client_of(acme.Acme, api, api_key=KEY, settings={"region": "asia"}) as client:
        assert client.status("t1", model="slow").phase == "succeeded"
    assert api.asked[0].url.host == "asia.acme.example"


def test_a_key_in_the_query_shows_in_no_log(acme: ModuleType, caplog: pytest.LogCaptureFixture) -> None:
    api = Api().on("POST /make", {"id": "t1"})
    with caplog.at_level(logging.DEBUG), client_of(acme.Said, api, api_key=KEY) as client:
        client.models.slow.create(prompt="x")
    assert api.asked[0].url.params["key"] == KEY
    assert "/make" in caplog.text
    assert "password" not in caplog.text


def test_a_function_gives_the_key_of_each_call_and_earlier_ones_stay_hidden(acme: ModuleType) -> None:
    keys = iter(["first:and-long-enough", "second:and-long-enough"])
    api = Api().on("POST /make", {"id": "t1"})
    api.on("GET /made/t1", httpx.Response(400, json={"error": "first:and-long-enough is gone"}))
    with (
        client_of(acme.Acme, api, api_key=lambda: next(keys)) as client,
        pytest.raises(acme.InvalidRequest) as caught,
    ):
        client.status(client.models.slow.create(prompt="x"))
    sent = [base64.b64decode(call.headers["authorization"].split()[1]) for call in api.asked]
    assert sent == [b"first:and-long-enough", b"second:and-long-enough"]
    assert "long" not in str(caught.value)


def test_what_starts_no_task_can_only_be_run(acme: ModuleType, tmp_path: Path) -> None:
    answer = httpx.Response(200, content=PNG, headers={"content-type": "image/png"})
    with client_of(acme.Acme, Api().on("POST /now", answer), api_key=KEY) as client:
        quick: Any = client.models.quick
        assert not hasattr(quick, "create")
        assert not hasattr(quick, "wait")
        (file,) = quick.run(prompt="x").files
        assert (file.url, file.type, file.read()) == (None, "image/png", PNG)
        assert file.save(tmp_path).read_bytes() == PNG
        assert [path.name for path in tmp_path.iterdir()] == ["file.png"]


def test_what_starts_no_task_is_called_once_unless_it_is_refused_for_its_rate(acme: ModuleType) -> None:
    lost = Api().on("POST /now", httpx.ReadTimeout("slow"))
    with client_of(acme.Acme, lost, api_key=KEY) as client, pytest.raises(acme.TransportError):
        client.models.quick.run(prompt="x")
    assert len(lost.asked) == 1
    answer = httpx.Response(200, content=PNG, headers={"content-type": "image/png"})
    early = Api().on("POST /now", httpx.Response(429), answer)
    with client_of(acme.Acme, early, api_key=KEY) as client:
        assert len(client.models.quick.run(prompt="x").files) == 1


def test_a_setting_that_there_is_none_is_refused(acme: ModuleType) -> None:
    with pytest.raises(ValueError, match="no setting 'regoin'; did you mean 'region'"):
        acme.Acme(api_key=KEY, settings={"regoin": "x"})
