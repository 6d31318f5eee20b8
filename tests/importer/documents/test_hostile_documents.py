"""Documents that nobody should write: no fault of ours, no long wait, no other file and no network."""

from __future__ import annotations

import json
import re
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from importer.documents.documents_at_hand import keys, openapi, post
from importer.import_cases import run
from specpress.importer.catalogue import Catalogue

SECONDS = 5.0
SELF = "#/paths/~1v1~1x/post/requestBody/content/application~1json/schema"
SECRET = "secret.json"
"""A file beside the documents, which none of them may have read."""


def body(schema: Any, **more: Any) -> str:
    """A document with one operation that takes such a body."""
    return json.dumps(openapi({"/v1/x": post(schema)}, servers=[{"url": "https://api.acme.example"}], **more))


def parameter(schema: Any, **more: Any) -> str:
    """A document with one parameter of such a schema beside a prompt."""
    return body(keys("prompt", x=schema), **more)


def nested(word: str, depth: int, inner: Any) -> Any:
    """A schema that holds another one, so many times."""
    for _ in range(depth):
        inner = (
            {word: [inner]}
            if word.endswith("Of")
            else {word: {"a": inner} if word == "properties" else inner}
        )
    return inner


def chain(length: int) -> dict[str, Any]:
    """Components of which each refers to the next."""
    links = {f"L{number}": {"$ref": f"#/components/schemas/L{number + 1}"} for number in range(length)}
    return {"schemas": {**links, f"L{length}": {"type": "string"}}}


def ladder(height: int) -> dict[str, Any]:
    """Components of which each holds the next twice, so that written out they double with each step."""
    steps = {
        f"S{number}": {
            "properties": {side: {"$ref": f"#/components/schemas/S{number + 1}"} for side in ("a", "b")}
        }
        for number in range(height)
    }
    return {"schemas": {**steps, f"S{height}": {"type": "string"}}}


def alternatives(count: int) -> dict[str, Any]:
    """An object whose alternatives multiply."""
    return {"allOf": [{"anyOf": [keys(f"a{n}"), keys(f"b{n}")]} for n in range(count)], **keys("prompt")}


LONG = "x" * 3_000_000
DOCUMENTS: dict[str, str] = {
    # circles
    "a schema that is itself": body({"$ref": SELF}),
    "allOf of itself": body({"allOf": [{"$ref": SELF}], **keys("prompt")}),
    "anyOf of itself": body({"anyOf": [{"$ref": SELF}, keys("prompt")]}),
    "a key that holds the whole": parameter({"$ref": SELF}),
    "a list of the whole": parameter({"type": "array", "items": {"$ref": SELF}}),
    "a map of the whole": parameter({"additionalProperties": {"$ref": SELF}}),
    "two that hold each other": parameter(
        {"$ref": "#/components/schemas/A"},
        components={
            "schemas": {
                "A": keys(b={"$ref": "#/components/schemas/B"}),
                "B": keys(a={"$ref": "#/components/schemas/A"}),
            }
        },
    ),
    "two references in a circle": parameter(
        {"$ref": "#/components/schemas/A"},
        components={
            "schemas": {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}
        },
    ),
    "a path that is itself": json.dumps(openapi({"/v1/x": {"$ref": "#/paths/~1v1~1x"}})),
    "a body that is itself": json.dumps(
        openapi({"/v1/x": {"post": {"requestBody": {"$ref": "#/paths/~1v1~1x/post/requestBody"}}}})
    ),
    "the model's id from a circle": body(
        keys("prompt", model={"anyOf": [{"$ref": f"{SELF}/properties/model"}]})
    ),
    # other files and addresses
    "a file": parameter({"$ref": SECRET}),
    "a file above": parameter({"$ref": f"../{SECRET}#/a"}),
    "a file by its address": parameter({"$ref": f"file://{SECRET}"}),
    "the file of users": parameter({"$ref": "/etc/passwd"}),
    "a web address": parameter({"$ref": "https://example.com/a.json#/A"}),
    "an address without scheme": parameter({"$ref": "//example.com/a.json"}),
    "a body in a file": json.dumps(openapi({"/v1/x": {"post": {"requestBody": {"$ref": SECRET}}}})),
    "a path in a file": json.dumps(openapi({"/v1/x": {"$ref": SECRET}})),
    "an id that is elsewhere": json.dumps(
        {"$id": "https://example.com/a.json", "$schema": "https://example.com/s", **keys("a")}
    ),
    "a base that is elsewhere": json.dumps(
        {"$id": f"file:///{SECRET}", "$ref": f"file:///{SECRET}#/a", **keys("a")}
    ),
    "no reference": parameter({"$ref": 5}),
    "nothing there": parameter({"$ref": "#/components/schemas/Nobody"}),
    "a pointer of a thousand steps": parameter({"$ref": "#" + "/a" * 1_000}),
    # size
    "a long enum": parameter({"enum": [f"{number:07}" for number in range(100_000)]}),
    "a long text": parameter({"description": LONG, "default": LONG, "enum": [LONG]}),
    "many keys": body(keys("prompt", *(f"key_{number}" for number in range(3_000)))),
    "many operations": json.dumps(openapi({f"/v1/x{number}": post(keys("prompt")) for number in range(150)})),
    "many models": body(keys("prompt", model={"enum": [f"m-{number}" for number in range(20_000)]})),
    "a long chain": parameter({"$ref": "#/components/schemas/L0"}, components=chain(5_000)),
    "a ladder that doubles": parameter({"$ref": "#/components/schemas/S0"}, components=ladder(40)),
    "alternatives that multiply": body(alternatives(14)),
    "a list in a list": parameter(nested("items", 45, {"type": "string"})),
    "an object in an object": parameter(nested("properties", 22, {"type": "string"})),
    "alternatives in alternatives": parameter(nested("anyOf", 22, {"type": "string"})),
    "all of all of": parameter(nested("allOf", 22, {"type": "string"})),
    "not of not": parameter(nested("not", 40, {"type": "string"})),
    "10,000 levels": '{"openapi": "3.1.0", "x": ' + '{"a": ' * 10_000 + "1" + "}" * 10_000 + "}",
    "10,000 lists": '{"openapi": ' + "[" * 10_000,
    "10,000 levels of YAML": "openapi: 3.1.0\nx: " + "{a: " * 10_000 + "1" + "}" * 10_000,
    "a billion laughs": "openapi: &a 3.0.0\n"
    + "".join(f"a{n}: &a [{', '.join(['*a'] * 10)}]\n" for n in range(12)),
    "an anchor in itself": "openapi: 3.1.0\nx: &x\n  y: *x\n",
    # keys and values
    "a key twice": '{"openapi": "3.1.0", "paths": {}, "paths": {}}',
    "a key twice far down": body(keys("prompt")).replace(
        '"prompt": {', '"prompt": {"type": "integer"}, "prompt": {'
    ),
    "__proto__ and its kin": body(
        keys("prompt", "__proto__", "constructor", "__class__", "toString", "model_config")
    ),
    "keys that are no names": body(
        keys("prompt", "", " ", "a.b", "a/b", "a~b", "日本", "1st", "x\ny", "#", "a" * 300)
    ),
    "options of every kind": parameter({"enum": [1, 1.0, True, None, "1", [], {}, [[]], {"a": [None]}]}),
    "numbers without end": parameter(
        {"type": "number", "minimum": -1e308, "maximum": 1e308, "multipleOf": 1e-300}
    ),
    "limits of the wrong kind": parameter(
        {"type": "string", "maxLength": "5", "minLength": -1, "pattern": 5, "enum": {}}
    ),
    "types that are none": parameter({"type": ["string", 5, "odd", None], "format": [], "nullable": "yes"}),
    "a pattern that never ends": parameter(
        {"type": "string", "pattern": "^(a+)+$", "default": "a" * 40 + "!"}
    ),
    "a pattern that is none": parameter({"type": "string", "pattern": "([", "examples": ["("]}),
    "schemas that are none": json.dumps(
        openapi({"/v1/x": post(keys("prompt", a=True, b=False, c=None, d=5, e=[]))})
    ),
    "required that is none": body(
        {**keys("prompt"), "required": ["prompt", 5, None, "nobody"], "properties": {"prompt": {}}}
    ),
    "servers that are none": json.dumps(
        openapi({"/v1/x": post(keys("prompt"))}, servers=[5, {"url": "javascript:alert(1)"}])
    ),
    "security that is none": body(
        keys("prompt"), security=[5, {"a": 5}], components={"securitySchemes": {"a": 5}}
    ),
    "answers that are none": json.dumps(
        openapi({"/v1/x": post(keys("prompt"), responses={"200": 5, "2XX": {"content": []}})})
    ),
    "half a character": body(keys("prompt")).replace("prompt", "\\ud800"),
    "control characters": body(
        keys("prompt", "a\u0000b", "c\u202ed", x={"default": "\u0007", "title": "\u001b[31m"})
    ),
    "a path out of the specs": json.dumps(
        openapi({"/../../../etc/x": post(keys("prompt"))}, servers=[{"url": "https://a.b.example"}])
    ),
    "a model out of the specs": body(
        keys("prompt", model={"enum": ["../../evil", "/etc/evil", "..", "con", "a\u0000b"]})
    ),
    "an owner out of the specs": json.dumps(
        {
            "owner": "..",
            "name": "../x",
            "latest_version": {
                "openapi_schema": {"openapi": "3.0.0", "components": {"schemas": {"Input": keys("prompt")}}}
            },
        }
    ),
    "cut off": body(keys("prompt"))[:-20],
    "behind a byte order mark": "\ufeff" + body(keys("prompt")),
}

_opened: list[str] | None = None


def _note(event: str, arguments: tuple[Any, ...]) -> None:
    """Note which files are opened, while somebody wants to know."""
    if _opened is not None and event == "open" and isinstance(arguments[0], str):
        _opened.append(arguments[0])


sys.addaudithook(_note)  # it cannot be taken away again, so it does nothing most of the time


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The files that are opened; the network is shut."""

    def shut(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    global _opened
    monkeypatch.setattr(socket, "socket", shut)
    monkeypatch.setattr(socket, "getaddrinfo", shut)
    _opened = []
    yield _opened
    _opened = None


@pytest.mark.parametrize(
    "model", ["../x", "../../x", "..", ".", "/etc/x", "a/../../x", "a//b", "./a", ".. /x", "...", "/"]
)
def test_no_id_leads_out_of_the_folder_of_its_provider(model: str, tmp_path: Path) -> None:
    """Ids of pages go the same way."""
    path = Catalogue(tmp_path).file("acme", model).path
    assert path.resolve().is_relative_to(tmp_path.resolve() / "acme")
    assert path.parent.resolve() != tmp_path.resolve()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_hostile_document_is_imported_or_refused(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    opened: list[str],
) -> None:
    work = tmp_path / "work"
    (work / "specs").mkdir(parents=True)
    monkeypatch.chdir(work)
    for folder in (tmp_path, work):
        (folder / SECRET).write_text('{"a": {"type": "string"}}', encoding="utf-8")
    (work / "document").write_bytes(DOCUMENTS[name].encode("utf-8", "surrogatepass"))
    opened.clear()
    begin = time.process_time()
    code = run("document", "--provider", "acme", "--report", "report.json")
    assert time.process_time() - begin < SECONDS
    assert not [path for path in opened if path.endswith(SECRET) or path == "/etc/passwd"]
    told = capsys.readouterr().out
    assert "Traceback" not in told
    assert not re.search("[\x00-\x08\x0b-\x1a\x1c-\x1f]", told)
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    kept = {"work/document", "work/report.json", SECRET, f"work/{SECRET}"}
    assert all(path.startswith("work/specs/acme/") for path in written - kept)
    if code:
        assert re.search(r"error [a-z-]+: ", told), told[:500]
        assert written - kept == set()
    else:
        assert run("document", "--provider", "acme", "--update") == 0
        assert "no change" in capsys.readouterr().out
