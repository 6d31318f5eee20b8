"""The target `openapi`: what a document says of a provider, one fact at a time."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from markdown_it import MarkdownIt
from openapi_spec_validator import validate

from markdown_reading import Reading
from openapi_documents import body, document, operation, operations, validator
from python_models import ACME, MODELS
from small_models import PROVIDER, choice, field, model, whole
from specpress.catalog import Catalog
from specpress.catalog.model import Example, RateLimit, Source
from specpress.catalog.provider import (
    Auth,
    Endpoint,
    ErrorCode,
    Header,
    Polling,
    Provider,
    Status,
    Webhook,
)
from specpress.catalog.types import AnyType, ArrayType, Media, NumberType, ObjectType
from specpress.catalog.values import Deprecation, Provenance
from specpress.runtime.api import Filler
from specpress.targets.openapi import OpenApi
from target_runs import files_of, outputs, rows

TASK = ObjectType(fields=(field("id", required=True),), open=True, description="A task.")
ERROR = ObjectType(fields=(field("error", ObjectType(open=True)),), open=True)
CREATE = Endpoint(name="create", method="POST", path="/v1/tasks", body="request", returns="task")
IN_PATH = replace(CREATE, path="/v1/queue/{app}", path_parts=(("app", Filler(holds="model")),))
RESULT = Endpoint(
    name="result", method="GET", path="/v1/queue/{app}/{id}", returns="result", pending=(202,),
    path_parts=(("app", Filler(holds="model")), ("id", Filler(holds="id"))),
)  # fmt: skip


def provider(*endpoints: Endpoint, **more: Any) -> Provider:
    objects = (("task", TASK), ("result", ObjectType(open=True)), ("error", ERROR))
    return replace(
        PROVIDER, **{"base_url": "https://acme.example/api/", "objects": objects, **more}, endpoints=endpoints
    )


def told(id: str = "painter", **more: Any) -> Any:
    """A model whose requests tell its id."""
    fields = (field("model", choice(id, constant=True), required=True), field("prompt", required=True))
    return model(ObjectType(fields=fields), id=id, title=id.capitalize(), **more)


def untold(id: str = "painter", **more: Any) -> Any:
    """A model whose requests do not."""
    return model(ObjectType(fields=(field("prompt", required=True),)), id=id, title=id.capitalize(), **more)


def test_document_without_anything() -> None:
    found = document(PROVIDER)
    validate(found)
    assert found["info"] == {
        "title": "Acme API",
        "description": found["info"]["description"],
        "version": "0.0.0",
    }
    assert "How a request proves who sends it is not known." in found["info"]["description"]
    assert found["servers"] == [{"url": "/", "description": "The address of the API is not known."}]
    assert (found["paths"], found["security"]) == ({}, [])
    assert found["components"]["responses"].keys() == {"ErrorOther"}


def test_head() -> None:
    acme = provider(
        summary="Paints.",
        website="https://acme.example/a b",
        note="Be gentle.",
        rate_limit=RateLimit(requests=10, concurrent=2, note="Per key."),
        sources=(Source(id="a", title="A", read=date(2026, 5, 1)),),
        provenance=Provenance(unknown=(("webhooks", "The page was cut short."),)),
    )
    found = document(acme, told(sources=(Source(id="b", title="B", read=date(2026, 5, 11)),)))
    validate(found)
    assert found["info"]["summary"] == "Paints."
    assert "The newest of their sources was read on 2026-05-11.\n" in found["info"]["description"]
    assert found["externalDocs"] == {"url": "https://acme.example/a%20b"}
    assert found["servers"] == [{"url": "https://acme.example/api"}], "paths begin with a slash"
    for line in (
        "Be gentle.",
        "At most 10 requests in 60 seconds.",
        "At most 2 tasks at once.",
        "Per key.",
        "Not known (webhooks): The page was cut short.",
    ):
        assert line in found["info"]["description"]


@pytest.mark.parametrize(
    ("auth", "schemes"),
    [
        (Auth(header="Authorization", scheme="Bearer"), {"bearer": {"type": "http", "scheme": "bearer"}}),
        (
            Auth(header="Authorization", scheme="Bearer", alternatives=("Key", "Bearer")),
            {
                "bearer": {"type": "http", "scheme": "bearer"},
                "key": {"type": "apiKey", "in": "header", "name": "Authorization"},
            },
        ),
        (Auth(header="X-Key", scheme=""), {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}),
        (
            Auth(header="X-Key", scheme="Bearer"),
            {"bearer": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        ),
    ],
)
def test_security(auth: Auth, schemes: dict[str, Any]) -> None:
    public = Endpoint(name="models", method="GET", path="/models", public=True)
    scoped = replace(public, name="draw", path="/draw", public=False, scope="paint")
    plain = replace(public, name="rest", path="/rest", public=False)
    found = document(provider(public, scoped, plain, auth=auth))
    validate(found)
    own = found["components"]["securitySchemes"]
    assert {name: {**one, "description": None} for name, one in own.items()} == {
        name: {**one, "description": None} for name, one in schemes.items()
    }
    assert found["security"] == [{name: []} for name in schemes]
    assert operation(found, "models")["security"] == []
    assert operation(found, "draw")["security"] == [{name: ["paint"]} for name in schemes]
    assert "The key needs the scope `paint`." in operation(found, "draw")["description"]
    assert "security" not in operation(found, "rest")


def test_what_is_told_of_keys() -> None:
    auth = Auth(
        header="X-Key",
        scheme="Token",
        key_prefix="sk-",
        environment="ACME_KEY",
        scopes=(("paint", "Lets you paint."),),
        note="Keep it safe.",
    )
    text = document(provider(auth=auth))["components"]["securitySchemes"]["token"]["description"]
    assert text.split("\n") == [
        "The header `X-Key` holds the word `Token`, a blank and the key.",
        "Keys begin with `sk-`.",
        "Clients read the key from the environment variable `ACME_KEY`.",
        "- `paint`: Lets you paint.",
        "Keep it safe.",
    ]


def test_requests_are_told_apart_by_the_id() -> None:
    example = Example(title="A fox", request={"model": "painter", "prompt": "a fox", "n": Decimal("1.50")})
    found = document(provider(CREATE), told("painter", examples=(example,)), told("sketcher"))
    validate(found)
    media = body(operation(found, "create"))
    assert media["schema"] == {
        "oneOf": [
            {"$ref": "#/components/schemas/PainterRequest"},
            {"$ref": "#/components/schemas/SketcherRequest"},
        ],
        "discriminator": {
            "propertyName": "model",
            "mapping": {
                "painter": "#/components/schemas/PainterRequest",
                "sketcher": "#/components/schemas/SketcherRequest",
            },
        },
    }
    assert media["examples"] == {
        "painter_a_fox": {"summary": "A fox", "value": {"model": "painter", "prompt": "a fox", "n": 1.5}}
    }
    checks = validator(found, media["schema"])
    assert checks.is_valid({"model": "sketcher", "prompt": "a fox"})
    assert not checks.is_valid({"model": "else", "prompt": "a fox"})
    assert not checks.is_valid({"prompt": "a fox"})


def test_a_component_is_named_and_titled_for_clients() -> None:
    found = document(provider(CREATE), told("painter", summary="Paints."))
    own = found["components"]["schemas"]["PainterRequest"]
    assert "title" not in own
    assert own["description"] == "Painter at Acme: request\n\nPaints."
    assert not {"$schema", "$id"} & own.keys()


def test_an_optional_id_tells_nothing_apart() -> None:
    loose = model(ObjectType(fields=(field("model", choice("x", constant=True)),)), id="x")
    schema = body(operation(document(provider(CREATE), loose, told()), "create"))["schema"]
    assert list(schema) == ["anyOf"]


def test_a_model_whose_id_stands_in_the_path_has_a_path() -> None:
    lines = (field("url"),)
    own = untold("big/Painter 2", result=ObjectType(fields=lines, open=True), errors=("busy",))
    shared = untold("sketcher", result=ObjectType(open=True), deprecated=Deprecation())
    found = document(provider(IN_PATH, RESULT), own, shared)
    validate(found)
    assert list(found["paths"]) == [
        "/v1/queue/{app}",
        "/v1/queue/big/Painter%202",
        "/v1/queue/sketcher",
        "/v1/queue/{app}/{id}",
        "/v1/queue/big/Painter%202/{id}",
    ]
    mine = operation(found, "create_big_painter_2")
    assert body(mine)["schema"] == {"$ref": "#/components/schemas/BigPainter2Request"}
    assert (
        "Errors that are documented for it: `busy`."
        in found["components"]["schemas"]["BigPainter2Request"]["description"]
    )
    assert "parameters" not in mine
    assert operation(found, "create_sketcher")["deprecated"] is True
    assert body(operation(found, "create"))["schema"] == {"type": "object"}, "models that are not described"
    answer = operation(found, "result_big_painter_2")["responses"]["2XX"]["content"]["application/json"]
    assert answer["schema"] == {"$ref": "#/components/schemas/BigPainter2Result"}
    (part,) = operation(found, "result_big_painter_2")["parameters"]
    assert (part["name"], part["in"], part["required"]) == ("id", "path", True)


def test_several_parts_of_a_path_are_nobodys_id() -> None:
    found = document(provider(replace(CREATE, path="/{a}/{b}")), untold(), untold("sketcher"))
    assert list(found["paths"]) == ["/{a}/{b}"]
    assert list(body(operation(found, "create"))["schema"]) == ["anyOf"]


def test_a_result_may_be_that_of_any_model() -> None:
    own = told(result=ObjectType(fields=(field("url"),), open=True))
    get = replace(RESULT, path="/v1/tasks/{id}/result", path_parts=(("id", Filler(holds="id")),))
    schema = operation(
        document(provider(CREATE, get), own, told("sketcher", result=ObjectType(open=True))), "result"
    )
    assert schema["responses"]["2XX"]["content"]["application/json"]["schema"] == {
        "anyOf": [{"$ref": "#/components/schemas/Result"}, {"$ref": "#/components/schemas/PainterResult"}]
    }


@pytest.mark.parametrize(
    ("path", "written", "names"),
    [
        ("/a/{id}", "/a/{id}", ["id"]),
        ("a/{id}/b/{id}", "/a/{id}/b/{id_2}", ["id", "id_2"]),
        ("/a b/{}/{x", "/a%20b/%7B%7D/%7Bx", []),
        ("/a/{tâche id}:stop", "/a/{tâche id}:stop", ["tâche id"]),
    ],
)
def test_paths(path: str, written: str, names: list[str]) -> None:
    found = document(provider(Endpoint(name="get", method="GET", path=path)))
    validate(found)
    assert list(found["paths"]) == [written]
    assert [one["name"] for one in operation(found, "get").get("parameters", [])] == names


def test_paths_that_differ_in_names_alone_are_one() -> None:
    get = Endpoint(name="get", method="GET", path="/a/{id}")
    found = document(provider(get, replace(get, name="remove", method="DELETE", path="/a/{name}")))
    validate(found)
    assert {path: list(methods) for path, methods in found["paths"].items()} == {"/a/{id}": ["get", "delete"]}
    assert operation(found, "remove")["parameters"][0]["name"] == "id"


def test_two_endpoints_of_one_method_and_path() -> None:
    trace = Header(name="X-Trace", required=True)
    chat = Endpoint(
        name="chat", method="POST", path="/chat", summary="Chats.", body="json", returns="task", headers=(trace,),
        fields=(field("message", required=True),),
    )  # fmt: skip
    stream = replace(
        chat, name="chat_stream", summary="Streams.", streams=True, returns=None, headers=(), note="Slowly.",
        fields=(field("message", required=True), field("stream", required=True)),
    )  # fmt: skip
    found = document(provider(chat, stream))
    validate(found)
    (one,) = (one for _, _, one in operations(found))
    assert one["summary"] == "Chats."
    assert one["description"] == "Or: Streams.\nOr: Slowly."
    assert len(body(one)["schema"]["anyOf"]) == 2
    assert one["responses"]["2XX"]["content"].keys() == {"application/json", "text/event-stream"}
    assert "required" not in one["parameters"][0], "only one of the two demands it"


def test_what_is_sent_beside_the_body() -> None:
    get = Endpoint(
        name="list",
        method="GET",
        path="/tasks",
        query=(
            field("limit", whole(1, 100), default=20, description="How many.", note="Few are quicker."),
            field("since", required=True, deprecated=Deprecation(replacement="after")),
        ),
        headers=(
            Header(name="X-Trace", required=True, provenance=Provenance(unknown=(("length", "Not seen."),))),
        ),
        returns="task",
        returns_list=True,
        success=(200, 206, 9999),
    )
    found = document(provider(get))
    validate(found)
    one = operation(found, "list")
    limit, since, trace = one["parameters"]
    assert limit == {
        "name": "limit",
        "in": "query",
        "description": "How many.\n\nFew are quicker.",
        "schema": {"type": "integer", "minimum": 1, "maximum": 100, "default": 20},
    }
    assert (since["required"], since["deprecated"], since["description"]) == (
        True,
        True,
        "Deprecated. Use `after` instead.",
    )
    assert (trace["in"], trace["description"]) == ("header", "Not known (length): Not seen.")
    assert list(one["responses"]) == ["200", "206", "default"]
    schema = one["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == {"type": "array", "items": {"$ref": "#/components/schemas/Task"}}


def test_a_form() -> None:
    upload = Endpoint(
        name="upload",
        method="POST",
        path="/files",
        body="multipart",
        fields=(
            field("file", AnyType(), media=Media(kind="image", mime_types=("image/png", "image/jpeg"))),
            field("more", ArrayType(items=AnyType()), media=Media(kind="file")),
            field("link", media=Media(kind="image", forms=("url",)), required=True),
        ),
    )
    found = document(provider(upload))
    validate(found)
    media = body(operation(found, "upload"))
    file, more, link = media["schema"]["properties"].values()
    assert (file["type"], file["format"]) == ("string", "binary")
    assert more["items"] == {"type": "string", "format": "binary"}
    assert "format" not in link
    assert media["encoding"] == {"file": {"contentType": "image/png, image/jpeg"}}
    assert "additionalProperties" not in media["schema"], "nobody says that there are no other keys"


def test_bodies_that_are_not_known_are_open() -> None:
    form = Endpoint(name="form", method="POST", path="/form", body="multipart")
    other = Endpoint(name="other", method="POST", path="/json", body="json")
    found = document(provider(form, other))
    validate(found)
    assert body(operation(found, "form"))["schema"] == {"type": "object"}
    assert body(operation(found, "other"))["schema"] == {}


def test_success_and_not_yet() -> None:
    found = document(provider(RESULT, replace(RESULT, name="stop", path="/stop", returns=None, pending=(1,))))
    responses = operation(found, "result")["responses"]
    assert list(responses) == ["202", "2XX", "default"]
    assert responses["202"] == {"description": "There is no answer yet; ask again later."}
    assert "Which status code a success has is not known." in responses["2XX"]["description"]
    assert "content" not in operation(found, "stop")["responses"]["2XX"]


def test_errors_by_status() -> None:
    errors = (
        ErrorCode(code="bad", status=400, description="It is wrong.", action="Correct it.", retry=False),
        ErrorCode(code="worse", status=400, retry=True, note="Rare."),
        ErrorCode(code="busy", status=429),
        ErrorCode(code="odd", status=200, description="It failed."),
        ErrorCode(code="failed", provenance=Provenance(unknown=(("status", "Not seen."),))),
    )
    found = document(provider(CREATE, errors=errors), told())
    validate(found)
    shared = found["components"]["responses"]
    assert list(shared) == ["Error400", "Error429", "ErrorOther"]
    assert shared["Error400"]["description"] == (
        "Refused with status 400.\n\n- `bad`: It is wrong. Correct it. Retrying does not help.\n"
        "- `worse`: Sending it again later can help. Rare."
    )
    assert shared["Error429"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/ErrorAnswer"
    }
    assert "- `odd`: It failed. Comes with status 200.\n" in shared["ErrorOther"]["description"]
    assert "- `failed`: Not known (status): Not seen." in shared["ErrorOther"]["description"]
    responses = operation(found, "create")["responses"]
    assert list(responses) == ["2XX", "400", "429", "default"]
    assert responses["429"] == {"$ref": "#/components/responses/Error429"}


def test_a_body_of_errors_that_is_not_known_is_not_told() -> None:
    hidden = replace(ERROR, provenance=Provenance(unknown=(("http_body", "It was not seen."),)))
    found = document(provider(objects=(("error", hidden),), errors=(ErrorCode(code="401", status=401),)))
    assert all("content" not in one for one in found["components"]["responses"].values())
    assert (
        "Not known (http_body): It was not seen."
        in found["components"]["schemas"]["ErrorAnswer"]["description"]
    )


def test_states_and_when_to_ask() -> None:
    status = Endpoint(name="status", method="GET", path="/tasks/{id}", returns="task")
    states = (
        Status(name="done", phase="succeeded", description="It is there."),
        Status(name="on", phase="running"),
        Status(name="no", phase="timed_out"),
    )
    polling = Polling(
        first_after=Decimal(2), first_within=Decimal(3), every=Decimal("0.5"), note="Not too often."
    )
    text = operation(document(provider(CREATE, status, statuses=states, polling=polling)), "status")[
        "description"
    ]
    assert text.split("\n") == [
        "- `done` (succeeded): It is there.",
        "- `on` (running)",
        "- `no` (timed out)",
        "Ask for the first time after 2 to 3 seconds.",
        "Then ask every 0.5 seconds.",
        "Not too often.",
    ]


def test_webhooks() -> None:
    done = Webhook(event="task.done", description="A task is done.", sends="task", note="Once.")
    found = document(provider(webhooks=(done, Webhook(event="ping"))))
    validate(found)
    assert list(found["webhooks"]) == ["task.done", "ping"]
    sent = found["webhooks"]["task.done"]["post"]
    assert (sent["operationId"], sent["summary"], sent["description"]) == (
        "webhook_task_done",
        "A task is done.",
        "Once.",
    )
    assert body(sent)["schema"] == {"$ref": "#/components/schemas/Task"}
    assert sent["security"] == []
    assert "requestBody" not in found["webhooks"]["ping"]["post"]


def test_names_differ_for_readers_that_do_not_look_at_case() -> None:
    get = Endpoint(name="get", method="GET", path="/a")
    acme = provider(CREATE, get, replace(get, name="Get", path="/b"), replace(get, name="?", path="/c"))
    acme = replace(acme, objects=(*acme.objects, ("TASK", TASK), ("Flux1Request", TASK)))
    found = document(acme, told("flux-1"), told("FLUX1"))
    validate(found)
    names = list(found["components"]["schemas"])
    assert len({name.lower() for name in names}) == len(names) == 7
    ids = [one["operationId"] for _, _, one in operations(found)]
    assert len({id.lower() for id in ids}) == len(ids) == 4
    mapping = body(operation(found, "create"))["schema"]["discriminator"]["mapping"]
    for id, target in mapping.items():
        own = found["components"]["schemas"][target.rpartition("/")[2]]
        assert own["properties"]["model"]["const"] == id


def test_fractions_stand_apart_from_the_options_that_clients_make_classes_of() -> None:
    steps = NumberType(min=Decimal(0), max=Decimal(1), step=Decimal("0.5"))
    one = model(ObjectType(fields=(field("strength", steps, nullable=True),)), id="painter")
    found = document(provider(CREATE), one)
    own = found["components"]["schemas"]["PainterRequest"]["properties"]["strength"]
    assert "enum" not in own
    assert own["allOf"] == [{"enum": [0, 0.5, 1, None]}]
    checks = validator(found, body(operation(found, "create"))["schema"])
    assert [checks.is_valid({"strength": value}) for value in (0.5, 1, None, 0.25, "1")] == [True] * 3 + [
        False
    ] * 2


def test_titles_that_two_keys_have_are_left_out() -> None:
    fields = (replace(field("a"), title="Same"), replace(field("b"), title="same"), field("c"))
    found = document(provider(CREATE), model(ObjectType(fields=fields), id="painter"))
    own = found["components"]["schemas"]["PainterRequest"]["properties"]
    assert {key: one.get("title") for key, one in own.items()} == {"a": None, "b": None, "c": "C"}


@pytest.mark.parametrize(
    "text",
    [
        "a < b <script>alert(1)</script> <!-- x -->",
        "Write 1280*720 or 720*1280; keys like __init__, *args and [x](y).",
        "`code` ~~gone~~ &lt; \\* ![x](y) <http://x.y>",
    ],
)
def test_descriptions_show_what_was_written_to_readers_of_commonmark(text: str) -> None:
    one = model(ObjectType(fields=(field("x", choice(text), description=text),)), id="painter", summary=text)
    acme = provider(
        replace(CREATE, note=text), note=text, errors=(ErrorCode(code="x", description=text),), summary=text
    )
    found = document(acme, one)
    own = found["components"]["schemas"]["PainterRequest"]
    assert own["properties"]["x"]["enum"] == [text], "values are not prose"
    for description in (
        own["description"],
        own["properties"]["x"]["description"],
        found["info"]["description"],
        operation(found, "create")["description"],
        found["components"]["responses"]["ErrorOther"]["description"],
    ):
        read = Reading(MarkdownIt("commonmark").enable("strikethrough").render(description))
        assert text in read.text
        assert {*read.elements} <= {"p", "ul", "li", "code"}


def test_nothing_stands_in_a_document_that_readers_of_yaml_refuse() -> None:
    text = "a\x7fb\x85c\u2028d\ufeffe\ufffef"
    one = model(ObjectType(fields=(field("x", description=text),)), id="painter")
    (data,) = files_of(OpenApi(), [one], PROVIDER).values()
    assert data.isascii()
    own = json.loads(data)["components"]["schemas"]["PainterRequest"]
    assert own["properties"]["x"]["description"] == text


def test_names_and_texts_of_every_kind_make_a_valid_document() -> None:
    found = document(replace(ACME, endpoints=(CREATE,), objects=(("task", TASK),)), *MODELS)
    validate(found)
    media = body(operation(found, "create"))
    checks = validator(found, media["schema"])
    examples = [example["value"] for example in media["examples"].values()]
    assert len(examples) == sum(len(one.examples) for one in MODELS) > 0
    assert all(map(checks.is_valid, examples))


@pytest.mark.parametrize("kind", [told, untold])
def test_documents_of_300_models_are_put_together_quickly(kind: Any) -> None:
    endpoint = CREATE if kind is told else IN_PATH
    acme = provider(endpoint)
    models = [kind(f"painter-{number}") for number in range(300)]
    made = rows(outputs(OpenApi(), models, acme))
    started = time.process_time()
    files = OpenApi().make_catalog(Catalog.of(providers=(acme,)), made)
    assert time.process_time() - started < 0.5, "0.03 s where nothing else is running"
    found = json.loads(files["openapi/acme.json"])
    assert len(found["components"]["schemas"]) == 3 + 300


def test_other_providers_keep_to_themselves() -> None:
    other = replace(provider(CREATE), id="acme2")
    files = files_of(OpenApi(), [told()], provider(CREATE), other)
    assert sorted(files) == ["openapi/acme.json", "openapi/acme2.json"]
    assert b"PainterRequest" not in files["openapi/acme2.json"]
