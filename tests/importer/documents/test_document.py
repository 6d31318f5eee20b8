"""Documents for machines are read whole, exactly and at a bounded cost, or refused at the place of the fault."""

from __future__ import annotations

import json
import time
from decimal import Decimal
from typing import Any

import pytest

from specpress.base.diagnostics import Diagnostic
from specpress.importer.codes import MAX_DOCUMENT_BYTES, MAX_DOCUMENT_DEPTH
from specpress.importer.documents.document import (
    Document,
    Fault,
    Target,
    child,
    pointer_of,
    read_documents,
    steps_of,
)
from specpress.importer.documents.losses import Loss, as_rows, folded


def document(text: str | bytes) -> Document:
    """The one document in a text."""
    found = read_documents(text if isinstance(text, bytes) else text.encode(), "x")
    assert not isinstance(found, Diagnostic), str(found)
    [one] = found
    return one


def refusal(text: str | bytes) -> Diagnostic:
    """Why a text is not read."""
    found = read_documents(text if isinstance(text, bytes) else text.encode(), "x")
    assert isinstance(found, Diagnostic), found
    return found


JSON = """{
  "openapi": "3.1.0",
  "components": {
    "schemas": {
      "Image": {"type": "object",
        "properties": {"size": {"maximum": 1.10, "minimum": 12345678901234567890123}}}
    }
  }
}"""
YAML = """\
openapi: 3.1.0
components:
  schemas:
    Image:
      type: object
      properties:
        size: {maximum: 1.10, minimum: 12345678901234567890123}
"""
SIZE = "#/components/schemas/Image/properties/size"


@pytest.mark.parametrize(("text", "line"), [(JSON, 6), (YAML, 7)], ids=["json", "yaml"])
def test_numbers_are_exact_and_every_value_has_its_line(text: str, line: int) -> None:
    read = document(text)
    assert read.at(SIZE) == {"maximum": Decimal("1.10"), "minimum": 12345678901234567890123}
    assert str(read.at(child(SIZE, "maximum"))) == "1.10"
    assert read.line(SIZE) == line
    assert read.line(child(SIZE, "nothing here")) == line, "the nearest one stands for it"
    assert read.line("#") == 1


def test_json_and_yaml_of_one_document_are_one_value_in_one_order() -> None:
    assert json.dumps(document(JSON).value, default=str) == json.dumps(document(YAML).value, default=str)


def test_numbers_and_keys_of_yaml_are_those_of_version_1_2() -> None:
    read = document(
        "properties:\n  ratio: {enum: [16:9, on, 1_000]}\n  200: {max: 1e400}\n  __proto__: null\n"
    )
    assert read.at("#/properties/ratio/enum") == ["16:9", "on", "1_000"]
    assert read.at("#/properties/200") == {"max": Decimal("1e400")}
    assert read.at("#/properties/__proto__") is None


def test_a_key_such_as_proto_is_a_key() -> None:
    assert (
        document('{"properties": {"__proto__": {"type": "string"}}}').at("#/properties/__proto__/type")
        == "string"
    )


@pytest.mark.parametrize("steps", [(), ("paths", "/v1/{id}", "post"), ("a~b", "c/d~1"), ("", "0")])
def test_a_pointer_is_the_steps_to_a_place(steps: tuple[str, ...]) -> None:
    assert steps_of(pointer_of(steps)) == steps


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("#/components/schemas/A", Target("#/components/schemas/A", {"$anchor": "first"})),
        ("#/components/schemas/a%20b%7B", Target("#/components/schemas/a b{", 1)),
        ("#first", Target("#/components/schemas/A", {"$anchor": "first"})),
        ("https://x.example/own.json#/components/list/1", Target("#/components/list/1", 8)),
        ("#/components/schemas/B", Fault.MISSING),
        ("#/components/list/01", Fault.MISSING),
        ("#/components/list/-1", Fault.MISSING),
        ("#second", Fault.MISSING),
        ("common.json#/A", Fault.FILE),
        ("/etc/passwd", Fault.FILE),
        ("../../secret.yaml", Fault.FILE),
        ("https://x.example/other.json#/A", Fault.ADDRESS),
        ("file:///etc/passwd", Fault.ADDRESS),
        ("//x.example/a", Fault.ADDRESS),
        (5, Fault.NOT_TEXT),
        (None, Fault.NOT_TEXT),
    ],
)
def test_a_reference_leads_into_the_document_and_nowhere_else(reference: object, expected: object) -> None:
    components = {"schemas": {"A": {"$anchor": "first"}, "a b{": 1}, "list": [7, 8]}
    read = document(json.dumps({"$id": "https://x.example/own.json", "components": components}))
    assert read.resolve(reference) == expected


def test_references_are_followed_to_their_end_and_a_circle_is_told() -> None:
    definitions: dict[str, Any] = {
        "a": {"$ref": "#/definitions/b"}, "b": {"$ref": "#/definitions/c"}, "c": {"type": "string"},
        "x": {"$ref": "#/definitions/y"}, "y": {"$ref": "#/definitions/x"}, "self": {"$ref": "#/definitions/self"},
        "out": {"$ref": "#/definitions/file"}, "file": {"$ref": "a.json"},
    }  # fmt: skip
    read = document(json.dumps({"definitions": definitions}))
    ends = {key: read.follow(child("#/definitions", key), value) for key, value in definitions.items()}
    end = Target("#/definitions/c", {"type": "string"})
    circles = dict.fromkeys(("x", "y", "self"), Fault.CYCLE)
    files = dict.fromkeys(("out", "file"), Fault.FILE)
    assert ends == {**dict.fromkeys("abc", end), **circles, **files}


MARKDOWN = """\
# Create an image

```json
{"prompt": "a cat", "properties": 5
```

  ~~~~yaml openapi
  openapi: 3.0.0
  paths:
    /v1/images: {}
  ~~~~

```json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "properties": {"prompt": {"type": "string"}}
}
```

```bash
curl -d '{"properties": {}}'
```
"""


def test_documents_in_the_fences_of_a_page_are_read_and_samples_are_not() -> None:
    found = read_documents(MARKDOWN.encode(), "page.md")
    assert not isinstance(found, Diagnostic)
    assert [list(read.value) for read in found] == [["openapi", "paths"], ["$schema", "properties"]]
    assert [read.line("#/paths/~1v1~1images") for read in found[:1]] == [10]
    assert [read.line("#/properties/prompt") for read in found[1:]] == [16]


def test_fences_in_the_texts_of_a_yaml_document_are_texts() -> None:
    fence = '    ```json\n    {"type": "object", "properties": {"a": {}}}\n    ```\n'
    read = document(f"# Ours\nopenapi: 3.1.0\npaths: {{}}\ninfo:\n  description: |\n    Text.\n{fence}")
    assert list(read.value) == ["openapi", "paths", "info"]


def test_a_broken_document_in_a_fence_is_told_at_its_line() -> None:
    problem = refusal(MARKDOWN.replace("  paths:\n", "  paths: }\n"))
    assert (problem.code, problem.span.line) == ("document-not-readable", 9)


@pytest.mark.parametrize(
    "text", ["just prose", "# Heading\n\nNo fence.\n", "<html><body>x</body></html>", "a: 1\nb: 2\n"]
)
def test_what_is_no_document_is_left_to_others(text: str) -> None:
    assert read_documents(text.encode(), "x") == ()


DEEP = 10_000
BOMB = "openapi: &a 3.0.0\n" + "".join(f"a{level}: &a [{', '.join(['*a'] * 9)}]\n" for level in range(9))
"""Each list has the one before nine times."""


@pytest.mark.parametrize(
    ("text", "code", "line", "word"),
    [
        ('{"a": 1,\n"b": ', "document-not-readable", 2, "no JSON"),
        ('{"a": {"b": 1},\n "c": {"x": 1,\n"x": 2}}', "document-not-readable", 3, "'x' stands twice"),
        ("openapi: 3.0.0\npaths: {}\npaths: {}\n", "document-not-readable", 3, "'paths' stands twice"),
        ('{"text": "NaN",\n"max": NaN}', "document-not-readable", 2, "NaN"),
        ('{"max": -Infinity}', "document-not-readable", 1, "Infinity"),
        ('{"a": 1,\n"max": 1e999999999}', "document-not-readable", 2, "number"),
        ('{"max": ' + "9" * 5_000 + "}", "document-not-readable", 1, "number"),
        ("openapi: 3.0.0\nmax: .inf\n", "document-not-readable", 2, "inf"),
        ("openapi: 3.0.0\nmax: 1e999999999\n", "document-not-readable", 1, "number"),
        ("openapi: 3.0.0\nx: !!python/name:os.system\n", "document-not-readable", 2, "tag"),
        ("openapi: 3.0.0\nx: *nothing\n", "document-not-readable", 2, "anchor"),
        ("openapi: 3.0.0\n<<: {a: 1}\n", "document-not-readable", 2, "<<"),
        ("openapi: 3.0.0\n---\nopenapi: 3.0.0\n", "document-not-readable", 2, "second"),
        ("openapi: 3.0.0\n\tpaths: {}\n", "document-not-readable", 2, "tab"),
        (r'{"text": "\ud800"}', "document-not-readable", 1, "half"),
        ('{"a": ' * DEEP + "1" + "}" * DEEP, "document-too-large", 1, "levels"),
        ("[" * DEEP + "]" * DEEP, "document-too-large", 1, "levels"),
        ("[" * (DEEP * 10), "document-too-large", 1, "levels"),
        ('{"a":' * (MAX_DOCUMENT_DEPTH + 1) + "1" + "}" * (MAX_DOCUMENT_DEPTH + 1), "document-too-large", 1, "levels"),
        ("openapi: 3.0.0\nx: " + "[" * DEEP + "]" * DEEP, "document-too-large", 2, "levels"),
        (BOMB, "document-too-large", 7, "aliases"),
        (b'{"a": "\xff"}', "page-not-utf-8", 1, "UTF-8"),
        (b"\x89PNG\r\n\x1a\n\0\0", "page-not-text", 0, "no text"),
        ("", "page-empty", 0, "empty"),
        ("{" + " " * MAX_DOCUMENT_BYTES, "document-too-large", 0, "bytes"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_at_its_place(
    text: str | bytes, code: str, line: int, word: str
) -> None:
    begin = time.process_time()
    problem = refusal(text)
    assert (problem.code, problem.span.line) == (code, line), str(problem)[:300]
    assert word in problem.message
    assert len(str(problem)) < 400
    assert time.process_time() - begin < 5


def test_the_deepest_document_that_is_read_is_walked_without_a_fault() -> None:
    read = document('{"a":' * MAX_DOCUMENT_DEPTH + "1" + "}" * MAX_DOCUMENT_DEPTH)
    assert read.at(pointer_of(["a"] * MAX_DOCUMENT_DEPTH)) == 1
    assert read.line(pointer_of(["a"] * MAX_DOCUMENT_DEPTH)) == 1


def test_losses_are_told_once_and_without_what_is_empty() -> None:
    loss = Loss("#/a", "pattern", "wider", "prompt")
    assert as_rows(folded([loss, Loss("#/a", "title", "annotation"), loss])) == [
        {"pointer": "#/a", "construct": "pattern", "effect": "wider", "parameter": "prompt"},
        {"pointer": "#/a", "construct": "title", "effect": "annotation"},
    ]
