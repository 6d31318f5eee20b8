"""What a program can do where the docs have moved on: further keys, other values, other models, other paths."""

from __future__ import annotations

import io
import json
import warnings
from types import ModuleType
from typing import Any

import httpx
import pytest

from client_api import CREATE, KEY, PNG, STATUS, Api, client_of, rivya_done, rivya_task

VTRIX, ODI = "POST /model/v1/generation", "POST /model/v1/queue/flux_kontext_pro"


def rivya_api() -> Api:
    return Api().on(CREATE, rivya_task()).on(STATUS, rivya_done())


def test_extra_body_stands_where_the_parameters_do(clients: ModuleType) -> None:
    api = rivya_api()
    with client_of(clients.Rivya, api) as client:
        client.models.flux_kontext_pro.create(prompt="x", extra_body={"guidance": 3, "deep": {"a": [1]}})
    assert api.sent(CREATE) == {
        "model": "flux-kontext-pro",
        "prompt": "x",
        "params": {"guidance": 3, "deep": {"a": [1]}},
    }


@pytest.mark.parametrize(
    ("kind", "model", "expected"),
    [
        (
            "Vtrix",
            "flux_kontext_pro",
            {"model": "flux_kontext_pro", "input": [{"params": {"prompt": "x", "new": 1}}]},
        ),
        ("ODIRouter", "flux_kontext_pro", {"prompt": "x", "new": 1}),
    ],
)
def test_each_envelope_has_a_place_for_them(
    kind: str, model: str, expected: dict[str, Any], clients: ModuleType
) -> None:
    with client_of(getattr(clients, kind), Api()) as client:
        checked = client.models[model].validate_only(prompt="x", extra_body={"new": 1})
    assert checked.body == expected
    assert checked.is_unproved


def test_what_was_given_stays_as_it_is(clients: ModuleType) -> None:
    given = {"model": "flux-kontext-pro", "prompt": "x", "params": {"aspectRatio": "1:1"}}
    with client_of(clients.Rivya, Api()) as client:
        checked = client.models.flux_kontext_pro.validate_only(given, extra_body={"new": 1})
    assert checked.body["params"] == {"aspectRatio": "1:1", "new": 1}
    assert given["params"] == {"aspectRatio": "1:1"}


def test_headers_and_a_query_of_the_programs_own(clients: ModuleType) -> None:
    api = rivya_api().on("GET /made.png", httpx.Response(200, content=b"png"))
    with client_of(clients.Rivya, api, default_headers={"X-Team": "a", "X-Both": "a"}) as client:
        job = client.models.flux_kontext_pro.run(
            prompt="x", extra_headers={"x-both": "b", "Authorization": "other"}, extra_query={"trace": "1 2"}
        )
        job.files[0].read()
        client.status("t1")
    create, *others, file, last = api.asked
    assert create.url.query == b"trace=1%202"
    for one in (create, *others):
        assert (one.headers["x-team"], one.headers["x-both"]) == ("a", "b")
        assert one.headers["authorization"] == f"Bearer {KEY}"
        assert one is create or not one.url.query
    assert "x-team" not in file.headers, "another host sees nothing of it"
    assert (last.headers["x-team"], last.headers["x-both"]) == ("a", "a")


@pytest.mark.parametrize("headers", [{"X-A": "a\nb"}, {"X A": "a"}, {"X-A": 3}, {"X-A": "ä"}])
def test_headers_that_cannot_be_sent_are_refused(headers: Any, clients: ModuleType) -> None:
    with pytest.raises(ValueError, match="cannot be sent"):
        clients.Rivya(KEY, default_headers=headers)
    with client_of(clients.Rivya, Api()) as client, pytest.raises(ValueError, match="cannot be sent"):
        client.models.flux_kontext_pro.create(prompt="x", extra_headers=headers)


def test_a_value_that_the_docs_do_not_name(clients: ModuleType) -> None:
    api = rivya_api()
    with client_of(clients.Rivya, api) as client:
        model = client.models.flux_kontext_pro
        with pytest.raises(clients.RequestRefused, match='send it as it is by check="warn"'):
            model.create(prompt="x", aspect_ratio="2:1")
        with pytest.warns(clients.RequestWarning, match="aspect_ratio") as told:
            model.create(prompt="x", aspect_ratio="2:1", check="warn")
        assert told[0].filename == __file__
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            model.create(prompt="x", aspect_ratio="2:1", check="off")
            model.create(prompt="x", aspect_ratio="1:1", check="warn")
    assert [json.loads(one.content)["params"] for one in api.calls(CREATE)] == [
        {"aspectRatio": "2:1"},
        {"aspectRatio": "2:1"},
        {"aspectRatio": "1:1"},
    ]


def test_an_argument_that_the_docs_do_not_name(clients: ModuleType) -> None:
    api = rivya_api()
    with client_of(clients.Rivya, api) as client:
        model = client.models.flux_kontext_pro
        with pytest.raises(
            clients.RequestRefused, match=r"extra_body=\{'guidance': \.\.\.\} sends it"
        ) as caught:
            model.create(prompt="x", guidance=3)
        assert [(one.reason, one.argument) for one in caught.value.problems] == [("unknown-key", "guidance")]
        with pytest.warns(clients.RequestWarning, match="guidance") as told:
            model.create(prompt="x", guidance=3, check="warn")
        assert len(told) == 1
        assert str(told[0].message).count("guidance: ") == 1, "and not a second time by its place"
    assert api.sent(CREATE)["params"] == {"guidance": 3}


def test_a_file_of_a_type_that_the_docs_do_not_name(clients: ModuleType) -> None:
    file = io.BytesIO(b"GIF89a" + bytes(100))
    file.name = "x.gif"
    answer = {"url": "https://cdn.example/x.gif", "duration_token": None}
    api = rivya_api().on("POST /api/v1/files", answer)
    with client_of(clients.Rivya, api) as client:
        model = client.models.flux_kontext_pro
        with pytest.raises(clients.RequestRefused, match=r"(?i)gif"):
            model.create(prompt="x", reference_media_items=[file])
        model.create(prompt="x", reference_media_items=[file], check="off")
        with pytest.raises(clients.RequestRefused) as caught:
            model.create(
                prompt="x", reference_media_items=[io.BytesIO(PNG), PNG[:0]], check="off", max_cost=1
            )
        assert isinstance(caught.value, clients.CostExceeded)
    (element,) = api.sent(CREATE)["params"]["referenceMediaItems"]
    assert (element["mimeType"], element["kind"]) == ("image/gif", "image")


def test_what_cannot_be_sent_is_refused_however_little_is_checked(clients: ModuleType) -> None:
    with client_of(clients.Rivya, Api()) as client:
        model = client.models.flux_kontext_pro
        for odd in ({"prompt": object()}, {"prompt": "x", "extra_body": {"a": float("nan")}}):
            with pytest.raises(clients.RequestRefused, match="cannot be written as JSON"):
                model.create(**odd, check="off")
        with pytest.raises(ValueError, match="check is 'error', 'warn' or 'off', not 'maybe'"):
            model.create(prompt="x", check="maybe")


@pytest.mark.parametrize("past", [{"extra_body": {"a": 1}}, {"check": "off"}])
def test_a_price_that_is_not_known_is_no_low_one(past: Any, clients: ModuleType) -> None:
    api = rivya_api()
    with client_of(clients.Rivya, api) as client:
        model = client.models.flux_kontext_pro
        with pytest.raises(clients.CostExceeded, match="without max_cost it is sent") as caught:
            model.create(prompt="x", max_cost=1000, **past)
        assert caught.value.cost is None
        with pytest.raises(LookupError, match="lets through what the docs do not tell"):
            model.price(prompt="x", **past)
        assert api.asked == []
        assert model.run(prompt="x", **past).price is None


def test_a_model_like_one_that_is_known(clients: ModuleType) -> None:
    api = rivya_api()
    with client_of(clients.Rivya, api) as client:
        model = client.models.any("flux-9-ultra", like="flux-kontext-pro")
        job = model.run(prompt="x", aspect_ratio="1:1")
        assert api.sent(CREATE) == {"model": "flux-9-ultra", "prompt": "x", "params": {"aspectRatio": "1:1"}}
        assert (model.name, model.id, model.title) == ("rivya/flux-9-ultra", "flux-9-ultra", "flux-9-ultra")
        assert (job.task.model, job.price, job.files[0].url) == ("flux-9-ultra", None, job.result.primary_url)
        with pytest.raises(clients.RequestRefused, match="aspect_ratio"):
            model.run(prompt="x", aspect_ratio="2:1")
        with pytest.raises(clients.CostExceeded, match="not documented"):
            model.run(prompt="x", max_cost=9)
        for ask in (lambda: model.price(prompt="x"), lambda: model.entry.Request, lambda: model.entry.spec):
            with pytest.raises(LookupError):
                ask()
        assert client.models.any("flux-kontext-pro") is client.models.flux_kontext_pro
        with pytest.raises(KeyError, match="no model 'nope'"):
            client.models.any("flux-9-ultra", like="nope")
        with pytest.raises(KeyError, match=r"models\.any\('entirely-else', like=\.\.\.\) calls one"):
            client.models["entirely-else"]


def test_a_model_of_which_nothing_is_known(clients: ModuleType) -> None:
    api = rivya_api()
    with client_of(clients.Rivya, api) as client:
        model = client.models.any("next")
        model.create(guidance=3, aspectRatio="5:1")
        assert api.sent(CREATE) == {"model": "next", "params": {"guidance": 3, "aspectRatio": "5:1"}}
        model.create({"model": "next", "prompt": "x", "anything": [1]})
        assert api.sent(CREATE) == {"model": "next", "prompt": "x", "anything": [1]}
        with pytest.raises(clients.CostExceeded):
            model.create(guidance=3, max_cost=9)


def test_a_model_whose_way_is_not_told(clients: ModuleType) -> None:
    with client_of(clients.Rivya, Api()) as client:
        names = {client.models[id]._called.data.parameters_at for id in client.models}
    assert names == {("params",)}
    with client_of(clients.Vtrix, Api()) as client:
        ways = {
            (data.endpoint, data.parameters_at)
            for data in (client.models[id]._called.data for id in client.models)
        }
        if len(ways) > 1:
            with pytest.raises(LookupError, match="say by like="):
                client.models.any("next")
        else:
            assert client.models.any("next").id == "next"


def test_a_call_to_any_path(clients: ModuleType) -> None:
    api = Api()
    api.on("GET /api/v1/models", httpx.Response(200, json={"data": []}, headers={"X-Request-Id": "r1"}))
    api.on("POST /api/v1/webhooks", {"id": "w1"})
    with client_of(clients.Rivya, api) as client:
        got = client.request("get", "/api/v1/models", query={"page": 2, "kind": ["a", "b"]})
        assert (got.status, got.json(), got.request_id) == (200, {"data": []}, "r1")
        assert (got.headers["x-request-id"], got.text) == ("r1", '{"data":[]}')
        body = {"url": "https://me.example"}
        sent = client.request("POST", "/api/v1/webhooks", body=body, extra_headers={"X-A": "1"})
        assert sent.json() == {"id": "w1"}
    first, second = api.asked
    assert str(first.url).endswith("/api/v1/models?page=2&kind=a&kind=b")
    assert (json.loads(second.content), second.headers["x-a"]) == (body, "1")
    assert {one.headers["authorization"] for one in api.asked} == {f"Bearer {KEY}"}


def test_a_call_to_any_path_is_repeated_and_fails_as_all_calls_do(clients: ModuleType) -> None:
    gone = httpx.Response(404, json={"error": {"code": "not_found", "message": "No such thing."}})
    api = (
        Api()
        .on("GET /a", httpx.Response(503), {"ok": True})
        .on("POST /a", httpx.Response(503))
        .on("GET /b", gone)
    )
    with client_of(clients.Rivya, api) as client:
        assert client.request("GET", "/a").json() == {"ok": True}
        with pytest.raises(clients.Unavailable):
            client.request("POST", "/a", body={})
        assert len(api.calls("POST /a")) == 1, "it may have had an effect"
        with pytest.raises(clients.NotFound):
            client.request("GET", "/b")
        with pytest.raises(clients.Unavailable):
            client.request("GET", "/c", max_retries=0) if api.on("GET /c", httpx.Response(503)) else None
        assert len(api.calls("GET /c")) == 1


@pytest.mark.parametrize("path", ["https://evil.example/a", "api/v1", "", "https://u:p@api.rivya.example/"])
def test_the_key_goes_to_no_other_host(path: str, clients: ModuleType) -> None:
    with client_of(clients.Rivya, Api()) as client, pytest.raises(ValueError, match="begins with a slash"):
        client.request("GET", path)


def test_a_path_of_two_slashes_is_one_of_the_api(clients: ModuleType) -> None:
    api = Api().on("GET //evil.example/a", {})
    with client_of(clients.Rivya, api, base_url="https://own.example") as client:
        client.request("GET", "//evil.example/a")
    assert api.asked[0].url.host == "own.example"


def test_a_client_with_other_settings_shares_its_connections(clients: ModuleType) -> None:
    api = Api().on(STATUS, httpx.Response(503), rivya_task())
    with client_of(clients.Rivya, api, default_headers={"X-A": "1", "X-B": "1"}) as client:
        other = client.with_options(max_retries=0, default_headers={"X-B": "2"}, timeout=5)
        with pytest.raises(clients.Unavailable):
            other.status("t1")
        assert len(api.asked) == 1
        assert (api.asked[0].headers["x-a"], api.asked[0].headers["x-b"]) == ("1", "2")
        assert api.asked[0].extensions["timeout"]["read"] == 5
        client.status("t1")
        assert api.asked[-1].headers["x-b"] == "1"
        assert api.asked[-1].extensions["timeout"]["read"] == 60
        assert other._runner._client is client._runner._client
        assert other.models is not client.models
        other.close()
        client.status("t1")


def test_a_call_has_times_and_repeats_of_its_own(clients: ModuleType) -> None:
    api = rivya_api().on(STATUS, httpx.Response(503))
    with client_of(clients.Rivya, api, timeout=30) as client:
        client.models.flux_kontext_pro.create(prompt="x", timeout=httpx.Timeout(3, read=7))
        client.models.flux_kontext_pro.create(prompt="x")
    first, second = (one.extensions["timeout"] for one in api.asked)
    assert (first["connect"], first["read"]) == (3, 7)
    assert second["read"] == 30
    for bad in (-1, 1.5, True, "2"):
        with pytest.raises(ValueError, match="max_retries is a whole number from 0 up"):
            clients.Rivya(KEY, max_retries=bad)


def test_a_client_of_the_programs_own_keeps_its_settings(clients: ModuleType) -> None:
    api = Api().on(STATUS, rivya_task())
    own = httpx.Client(timeout=1, headers={"user-agent": "my-app/1"}, transport=httpx.MockTransport(api))
    with own, clients.Rivya(KEY, http_client=own) as client:
        client.status("t1")
        client.with_options(timeout=9).status("t1")
    first, second = api.asked
    assert (first.extensions["timeout"]["read"], second.extensions["timeout"]["read"]) == (1, 9)
    assert {one.headers["user-agent"] for one in api.asked} == {"my-app/1"}
