"""What the target `typescript` makes of small models: names, types, arguments, and the methods of a client."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from npm_tools import NODE, run
from small_models import PROVIDER, choice, field, model, uploads, whole
from specpress.catalog import Catalog
from specpress.catalog.model import Model, Uploads
from specpress.catalog.provider import Endpoint, Header, Places, Provider, Setting, UploadApi, Webhook
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Media,
    NullType,
    NumberType,
    ObjectType,
    Option,
    StringType,
    UnionType,
)
from specpress.catalog.values import Deprecation, Provenance
from specpress.runtime.api import Filler
from specpress.targets.client_names import TYPESCRIPT_EXPORTS, typescript_attributes, typescript_classes
from specpress.targets.typescript import TypeScript
from specpress.targets.typescript.api import api_data, methods, starts
from specpress.targets.typescript.modules import file_of, folder_of
from target_runs import outputs
from typescript_package import built, written

CREATE = Endpoint(name="create", method="POST", path="/v1/tasks", body="request", returns="task")
STATUS = Endpoint(
    name="status",
    method="GET",
    path="/v1/tasks/{task_id}",
    path_parts=(("task_id", Filler(holds="id")),),
    returns="task",
)
PLACES = (
    ("task", Places(id=(("id",),), status=(("status",),))),
    ("credits", Places(balance=(("left",),))),
)


def provider(*endpoints: Endpoint, **more: Any) -> Provider:
    parts: dict[str, Any] = {
        "id": "acme",
        "title": "Acme",
        "base_url": "https://acme.example",
        "places": PLACES,
    }
    return Provider(endpoints=endpoints, **{**parts, **more})


def source(made: Model, home: Provider = PROVIDER) -> str:
    (files,) = (one.files for one in outputs(TypeScript(), [made], home).values())
    (data,) = files.values()
    return data.decode()


def member(made: Model, key: str, of: str = "Request") -> str:
    """The type of a key in an interface."""
    (body,) = re.findall(rf"export interface {of} {{\n(.*?)^}}", source(made), re.MULTILINE | re.DOTALL)
    (found,) = re.findall(rf"^  readonly {re.escape(key)}: (.*);$", body, re.MULTILINE)
    return str(found)


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (StringType(), "string"),
        (choice("a", 'b"c'), '"a" | "b\\"c"'),
        (choice("a", open_options=True), '"a" | (string & {})'),
        (NumberType(), "number"),
        (whole(1, 5), "number"),
        (NumberType(options=(Option(value=Decimal("0.5")), Option(value=2))), "0.5 | 2"),
        (NumberType(options=(Option(value=2**60),)), "number"),
        (NumberType(options=(Option(value=1),), open_options=True), "number"),
        (BooleanType(), "boolean"),
        (BooleanType(options=(Option(value=False),)), "false"),
        (AnyType(), "Json"),
        (NullType(), "null"),
        (ArrayType(items=StringType()), "readonly string[]"),
        (ArrayType(items=choice("a", "b")), 'readonly ("a" | "b")[]'),
        (ArrayType(items=ArrayType(items=whole())), "readonly (readonly number[])[]"),
        (UnionType(of=(StringType(), whole(), NumberType())), "string | number"),
        (ObjectType(fields=(field("a"),)), "Value"),
        (ArrayType(items=ObjectType(open=True)), "readonly ValueItem[]"),
    ],
)
def test_types(type_: Any, expected: str) -> None:
    home = ObjectType(fields=(field("value", type_, required=True),))
    assert member(model(home), "value") == expected


def parts_model() -> Model:
    """A list of objects that a key tells apart, one of which is named like a type of the package."""
    text = ObjectType(fields=(field("type", choice("text", constant=True), required=True),))
    data = ObjectType(fields=(field("type", choice("json", constant=True), required=True),))
    parts = UnionType(of=(text, data), titles=(None, "Json"), key="type")
    return model(ObjectType(fields=(field("part", ArrayType(items=parts), required=True),)))


def test_alternatives_in_a_list_have_a_name() -> None:
    text = source(parts_model())
    assert member(parts_model(), "part") == "readonly PartItem[]"
    assert "export type PartItem = PartItemText | PartItemJson;" in text
    assert re.search(r'export interface PartItemText {\n.*?readonly type: "text";', text, re.DOTALL)


def test_what_is_imported_is_used() -> None:
    """A name that only contains that of a type of the package would be an import that no compiler lets pass."""
    assert "given.js" not in source(parts_model())
    assert '{ Json } from "../client/given.js"' in source(model(ObjectType(fields=(field("x", AnyType()),))))


def test_absent_and_null_are_two_things() -> None:
    home = ObjectType(
        fields=(
            field("a", nullable=True, required=True),
            field("b", nullable=True),
            field("c"),
            field("d", required=True),
        ),
    )
    made = model(home)
    assert [member(made, key) for key in ("a", "b?", "c?", "d")] == [
        "string | null",
        "string | null",
        "string",
        "string",
    ]


def test_arguments_are_parameters_wherever_they_stand() -> None:
    params = ObjectType(
        fields=(
            field("size", parameter=True, required=True),
            field("style", parameter=True),
            field("fixed", whole()),
        )
    )
    listed = ArrayType(items=ObjectType(fields=(field("deep", parameter=True, required=True),)))
    home = ObjectType(
        fields=(
            field("model", choice("painter", constant=True), required=True),
            field("prompt", required=True, parameter=True),
            field("params", params),
            field("input", listed, required=True),
        ),
    )
    made = model(home)
    (body,) = re.findall(r"export interface Arguments {\n(.*?)^}", source(made), re.MULTILINE | re.DOTALL)
    keys = re.findall(r"readonly (\S+): ", body)
    assert keys == ["prompt", "size?", "style?", "deep"], (
        "what stands in something optional need not be given"
    )


def test_files_may_be_handed_over_where_files_stand() -> None:
    media = Media(kind="image", forms=("base64",))
    home = ObjectType(
        fields=(
            field("picture", parameter=True, media=media, required=True),
            field("pictures", ArrayType(items=StringType()), parameter=True, media=media, required=True),
            field("items", uploads(), parameter=True, required=True),
            field("text", parameter=True, required=True),
        ),
    )
    made = model(home, uploads=Uploads(kinds=(media,), carrier=("items",)))
    types = [member(made, key, "Arguments") for key in ("picture", "pictures", "items", "text")]
    assert types == [
        "string | GivenFile",
        "readonly (string | GivenFile)[]",
        "readonly (Item | GivenFile)[]",
        "string",
    ]
    assert member(made, "picture") == "string"


def test_names_that_are_taken() -> None:
    inner = ObjectType(
        fields=(field("a", ObjectType(fields=(field("x"),))), field("json", ObjectType(open=True)))
    )
    home = ObjectType(
        fields=(
            field("request", inner, required=True),
            field("a", ObjectType(fields=(field("y"),)), required=True),
            field("__proto__", required=True),
            field("model data", ObjectType(open=True), required=True),
        )
    )
    made = model(home)
    assert [member(made, key) for key in ("request", "a", "__proto__", '"model data"')] == [
        "Request2", "A2", "string", "ModelData2",
    ]  # fmt: skip


def test_files_and_attributes() -> None:
    assert [folder_of(one) for one in ("acme", "Client", "a_b.c", "runtime")] == [
        "acme",
        "client-",
        "a-b-c",
        "runtime-",
    ]
    ids = ("flux.1/Kontext_Pro", "index", "responses", "x.d", "3d", "con", "a:b")
    assert [file_of(one) for one in ids] == [
        "flux-1-kontext-pro", "index-", "responses-", "x-d", "model-3d", "con-", "a-b",
    ]  # fmt: skip
    named = typescript_attributes(["flux-1", "flux1", "gpt-image-1-5", "then", "constructor", "class"])
    assert list(named.values()) == ["flux1", "flux1_2", "gptImage1_5", "then_2", "constructor_2", "class"]


def test_classes_are_named_as_providers_write_themselves() -> None:
    titles = ("ODIRouter", "Rivya", "rivya", "Task", "*/ x", "")
    made = typescript_classes([Provider(id=str(at), title=title) for at, title in enumerate(titles)])
    assert list(made.values()) == ["ODIRouter", "Rivya", "Rivya2", "TaskClient", "X", "Object"]


def test_methods_are_those_that_the_docs_have_endpoints_for() -> None:
    def names(*endpoints: Endpoint) -> list[str]:
        return [*methods(provider(*endpoints))]

    parts = (("a", Filler(holds="model")), ("b", Filler(holds="id")))
    cancel = Endpoint(name="cancel", method="PUT", path="/v1/{a}/{b}", path_parts=parts)
    credit = Endpoint(name="credits", method="GET", path="/v1/credits", returns="credits")
    assert names() == []
    assert names(CREATE, STATUS) == ["status", "wait"]
    assert names(CREATE, STATUS, cancel, credit) == ["status", "wait", "cancel", "credits"]
    assert names(CREATE, Endpoint(name="status", method="GET", path="/v1/{a}/{b}", returns="task")) == [], (
        "what stands there is not known"
    )
    sends = (Webhook(event="done", sends="task"),)
    assert [*methods(provider(webhooks=sends))] == ["parseWebhook"]
    assert methods(provider(STATUS, credit, webhooks=sends, places=())) == {}
    assert names(replace(CREATE, starts="result", returns="task"), STATUS, cancel) == [], "there is no task"


def test_what_a_creation_starts() -> None:
    result = Endpoint(name="result", method="GET", path="/v1/made", returns="made", pending=(202,))
    left_open = Provenance(unknown=(("flow", "Not documented."),))
    assert starts(provider(CREATE, STATUS), CREATE) == "task"
    assert starts(provider(CREATE), CREATE) is None
    assert starts(provider(CREATE, result), CREATE) == "task", "a result may tell that it is not ready"
    assert starts(provider(CREATE, replace(result, pending=())), CREATE) is None
    assert starts(provider(CREATE, STATUS, places=()), CREATE) is None, "nobody knows where an id stands"
    assert starts(provider(CREATE), replace(CREATE, starts="result")) == "result"
    assert starts(provider(CREATE, STATUS), replace(CREATE, provenance=left_open)) is None


def test_the_api_as_data() -> None:
    create = Endpoint(
        name="start", method="POST", path="/v1/{endpoint}", path_parts=(("endpoint", Filler(holds="model")),),
        body="request", returns="task", headers=(
            Header(name="X-Key", holds="idempotency_key"), Header(name="X"), Header(name="Prefer", value="wait"),
        ), query_fillers=(("region", Filler(setting="region")),),
    )  # fmt: skip
    upload = UploadApi(
        parameter="items", kind_key="kind", endpoint="files", filled=(("url", ("data", "url")),)
    )
    parts = ((("blob",), Filler(holds="file")), (("deep", "null"), Filler(value=None)))
    send = Endpoint(name="files", method="POST", path="/v1/files", body="multipart", body_parts=parts)
    places = Places(id=(("id",),), status=(("state",),), http_status=(("code",),), status_url=(("url",),))
    found = api_data(
        provider(
            create,
            replace(STATUS, follow="status_url"),
            send,
            Endpoint(name="other", method="GET", path="/v1/other"),
            uploads=upload,
            settings=(Setting(name="region", default="eu"),),
            places=(("task", places), ("none", Places())),
        )
    )
    assert found["endpoints"] == {
        "start": {
            "method": "POST", "path": "/v1/{endpoint}", "pathParts": {"endpoint": {"holds": "model"}},
            "query": {"region": {"setting": "region"}},
            "headers": {"X-Key": {"holds": "idempotency_key"}, "Prefer": {"value": "wait"}},
            "body": "request", "returns": "task", "status": "status",
        },
        "status": {
            "method": "GET", "path": "/v1/tasks/{task_id}", "pathParts": {"task_id": {"holds": "id"}},
            "follow": "statusUrl", "returns": "task",
        },
        "files": {
            "method": "POST", "path": "/v1/files", "body": "multipart",
            "bodyParts": [[["blob"], {"holds": "file"}], [["deep", "null"], {"value": None}]],
        },
    }  # fmt: skip
    assert found["places"] == {
        "task": {"id": [["id"]], "status": [["state"]], "httpStatus": [["code"]], "statusUrl": [["url"]]}
    }
    assert found["upload"] == {
        "endpoint": "files", "keys": {"url": "url", "kind": "kind"}, "filled": {"url": ["data", "url"]},
    }  # fmt: skip
    assert (found["keyVariable"], found["baseUrlVariable"]) == ("ACME_API_KEY", "ACME_BASE_URL")
    assert found["settings"] == {"region": {"default": "eu"}}


def test_every_export_has_its_name_kept() -> None:
    """No provider's class may be called like something that the package exports."""
    made = TypeScript().make_catalog(Catalog(), {})
    index = made["typescript/src/index.ts"].decode()
    errors = re.findall(
        r"^export (?:class|interface) (\w+)", made["typescript/src/client/errors.ts"].decode(), re.MULTILINE
    )
    listed = [name.strip() for group in re.findall(r"{(.*?)}", index) for name in group.split(",")]
    assert {*listed, *errors} - {""} <= TYPESCRIPT_EXPORTS


def test_a_package_of_a_provider_without_any_endpoint(tmp_path: Path) -> None:
    """It builds, and checks and prices all the same; what would call the API is not there."""
    prompt = field("prompt", required=True, parameter=True)
    bare = Provider(id="bare", title="Bare", base_url="https://bare.example")
    error = ("error", Places(code=(("code",),), retry_after=(("wait", "s"),)))
    whole_one = provider(CREATE, STATUS, places=(*PLACES, error))
    request = ObjectType(fields=(prompt,))
    models = [model(request, endpoint="create"), model(request, provider="bare")]
    package = built(written(tmp_path, models, {"acme": whole_one, "bare": bare}))
    index = json.dumps((package / "dist" / "index.js").as_uri())
    program = f"""
import {{ Acme, Bare, RequestRefused }} from {index};
const [acme, bare] = [new Acme({{ apiKey: "k" }}), new Bare({{ apiKey: "k" }})];
const refused = await bare.models.painter.validateOnly({{}}).catch((error) => error instanceof RequestRefused);
const all = [acme, bare, acme.models.painter, bare.models.painter];
const methods = all.map((one) => ["wait", "run", "cancel"].filter((name) => name in one));
console.log(JSON.stringify([refused, await bare.models.painter.price({{ prompt: "p" }}), methods]));
"""
    (tmp_path / "use.mjs").write_text(program, encoding="utf-8")
    assert json.loads(run(NODE, "use.mjs", cwd=tmp_path)) == [True, None, [["wait"], [], ["wait", "run"], []]]
    (tmp_path / "wait.mjs").write_text(WAITS.replace("INDEX", index), encoding="utf-8")
    # A wait that the body tells is kept, and is no failed attempt for as long as they add up to no more than a minute.
    assert json.loads(run(NODE, "wait.mjs", cwd=tmp_path)) == [
        [10, 0, [6000] * 9],
        [14, 6000, [6000] * 13],
        [1, 6000, []],
    ]


WAITS = """
import { Acme } from INDEX;
const real = globalThis.setTimeout;
const pauses = [];
globalThis.setTimeout = (callback, wait, ...more) => {
  if (wait >= 6000 && wait < 60_000) pauses.push(wait);
  return real(callback, wait < 60_000 ? 0 : wait, ...more);
};
const found = [];
for (const [refusals, retries] of [[9, 3], [99, 3], [99, 0]]) {
  pauses.length = 0;
  let calls = 0;
  const fetch = async () => {
    calls += 1;
    const isFull = calls <= refusals;
    const body = isFull ? { code: "full", wait: { s: 6 } } : { id: "t" };
    return new Response(JSON.stringify(body), { status: isFull ? 429 : 200 });
  };
  const acme = new Acme({ apiKey: "k", fetch, retries, timeout: 600_000 });
  const error = await acme.models.painter.create({ prompt: "p" }).then(() => null, (caught) => caught);
  found.push([calls, error?.retryAfter ?? 0, [...pauses]]);
}
console.log(JSON.stringify(found));
"""


def test_the_data_of_a_deprecated_model_say_what_a_program_is_warned_of() -> None:
    deprecated = model(deprecated=Deprecation(until=date(2026, 9, 24), replacement="other"))
    said = 'deprecated: "Deprecated. It works until 2026-09-24. Use other instead."'
    data = [source(made).partition("ModelData = ")[2] for made in (deprecated, model())]
    assert [said in text for text in data] == [True, False]
