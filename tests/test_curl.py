"""A request as a command: what a shell makes of it, and that the form writes the same as the page."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import playwright
import pytest

from contract.specs import resolved
from small_models import choice, field, model, whole
from specpress.base.json_text import json_text
from specpress.catalog.provider import Auth, Endpoint, Header, Provider, Setting
from specpress.catalog.types import ArrayType, Media, ObjectType
from specpress.runtime.api import Filler
from specpress.targets.curl import Argument, Call, Variable, call_data, call_of, command
from specpress.targets.docs.examples import minimal_request

SOURCES = Path(__file__).parents[1] / "templates" / "builder"
NODE = Path(playwright.__file__).parent / "driver" / "node"
SCRIPT = """
const [sources, rows] = process.argv.slice(1);
const [{ curl }, { readJson }] = await Promise.all([
  import(`${sources}/form/curl.js`),
  import(`${sources}/runtime/json.js`),
]);
console.log(JSON.stringify(JSON.parse(rows).map(([call, body]) => curl(call, readJson(body)))));
"""
EVIL = 'it\'s "$(id)" `id` \\ %s ;type=x @< é\n'


def by_form(rows: list[tuple[Call, Any]]) -> list[str]:
    """What the form of a page writes."""
    sent = json.dumps([[call_data(call), json_text(body)] for call, body in rows])
    done = subprocess.run(
        [NODE, "--input-type=module", "-e", SCRIPT, SOURCES, sent], capture_output=True, text=True, check=True
    )
    found: list[str] = json.loads(done.stdout)
    return found


def arguments(text: str, **variables: str) -> list[str]:
    """What bash hands to curl; a body of JSON without its layout."""
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{text}\n"
    done = subprocess.run(
        ["bash", "-eu"], input=script.encode(), env=variables, capture_output=True, check=True
    )
    assert not done.stderr
    given = done.stdout.decode().split("\0")[:-1]
    at = given.index("--data") + 1 if "--data" in given else None
    if at is not None:
        given[at] = json.dumps(json.loads(given[at]))
    return given


def test_the_form_writes_the_command_of_the_page() -> None:
    catalog = resolved()
    rows = []
    for hosted in catalog.models.values():
        call = call_of(catalog.providers[hosted.provider], hosted)
        assert call is not None
        rows.append((call, minimal_request(hosted)))
    for (call, body), text in zip(rows, by_form(rows), strict=True):
        page = command(call, body)
        names = re.findall(r"\$\{?(\w+)", page)
        known = dict.fromkeys(names, "any")
        assert arguments(text, **known) == arguments(page, **known)


CALL = Call(
    method="PUT",
    url=("https://", Variable("PLACE", 'a}b$c"`'), ".example/", Argument("voice", "/", 2, "nobody")),
    query=(("key", (Variable("KEY"),)), ("of", (Argument("lists", ""),)), ("n&", ("a%20b",))),
    headers=(("X-It's", ("a ", Variable("KEY"))), ("X-Of", (Argument("of"),))),
    lifted=("voice", "lists", "of"),
)


@pytest.mark.parametrize(("call", "body", "sent"), [
    (
        CALL,
        {"voice": "a b/c/d", "lists": [1, EVIL, True], "of": "x y", "n": 1.5},
        [
            "https://a}b$c\"`.example/a%20b/c?key=K'EY&of=1&of=it%27s%20%22%24%28id%29%22%20%60id%60%20%5C%20%25s%20"
            "%3Btype%3Dx%20%40%3C%20%C3%A9%0A&of=true&n%26=a%20b",
            "--request", "PUT", "--header", "X-It's: a K'EY", "--header", "X-Of: x y",
            "--header", "Content-Type: application/json", "--data", '{"n": 1.5}',
        ],
    ),
    (
        replace(CALL, query=(), headers=(), user="KEY"),
        {"text": EVIL},
        [
            "https://a}b$c\"`.example/nobody", "--request", "PUT", "--user", "K'EY",
            "--header", "Content-Type: application/json", "--data", json.dumps({"text": EVIL}),
        ],
    ),
    (
        Call(method="POST", url=("https://a",), form="brackets", files=("file", "files"), output=True),
        {"file": "a b;\"c.png", "files": ["x.png", "https://y"], "tags": [1, "é"], "o": {"a": [None]}, "no": None},
        [
            "https://a", "--form", 'file=@"a b;\\"c.png"', "--form", "files[]=@x.png",
            "--form-string", "files[]=https://y", "--form-string", "tags[]=1", "--form-string", "tags[]=é",
            "--form-string", 'o={"a": [null]}', "--output", "result",
        ],
    ),
    (
        Call(method="POST", url=("https://a",), form="json", files=("files",)),
        {"files": ["x.png"], "tags": [1, "b"], "text": EVIL},
        [
            "https://a", "--form", "files=@x.png", "--form-string", 'tags=[1, "b"]',
            "--form-string", f"text={EVIL}",
        ],
    ),
    (
        Call(method="POST", url=("https://a",), form="repeated"),
        {"tags": [True, False]},
        ["https://a", "--form-string", "tags=true", "--form-string", "tags=false"],
    ),
])  # fmt: skip
def test_a_shell_takes_nothing_for_its_own(call: Call, body: Any, sent: list[str]) -> None:
    (text,) = by_form([(call, body)])
    for written in (command(call, body), text):
        assert arguments(written, KEY="K'EY") == sent


def test_what_stands_where() -> None:
    """A setting in the address, parameters in the path, the query and a header, the key in the query, a form."""
    create = Endpoint(
        name="create",
        method="POST",
        base_url="https://{region}.example/",
        path="v1/{voice}/{model}:go",
        path_parts=(("voice", Filler(holds="voice")), ("model", Filler(holds="model"))),
        query_fillers=(("n", Filler(holds="n")),),
        headers=(
            Header(name="X-Version", value="2"),
            Header(name="X-Mode", holds="mode"),
            Header(name="X-Mind"),
            Header(name="X-Once", holds="idempotency_key"),
        ),
        body="request",
        content=("multipart",),
        returns_media="image",
    )
    provider = Provider(
        id="acme",
        title="Acme",
        base_url="https://acme.example",
        settings=(Setting(name="region", environment="not a name"),),
        auth=Auth(header="Authorization", query="key", scheme=""),
        endpoints=(create,),
    )
    file = field("file", choice("text"), media=Media(kind="image", forms=("part",)), parameter=True)
    parameters = (
        file,
        field("voice", choice("a b"), default="a b", parameter=True),
        field("n", ArrayType(items=whole()), parameter=True),
        field("mode", choice("fast"), parameter=True),
    )
    painter = model(ObjectType(fields=parameters), id="painter", endpoint="create")
    call = call_of(provider, painter)
    assert call is not None
    body = {"file": "a.png", "n": [1, 2], "mode": "fast"}
    variables = {"ACME_REGION": "eu", "ACME_API_KEY": "k"}
    for text in (command(call, body), *by_form([(call, body)])):
        assert arguments(text, **variables) == [
            "https://eu.example/v1/a%20b/painter:go?n=1&n=2&key=k",
            "--header", "X-Version: 2", "--header", "X-Mode: fast",
            "--form", "file=@a.png", "--output", "result",
        ]  # fmt: skip
