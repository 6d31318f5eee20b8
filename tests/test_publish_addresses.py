"""Every published address: what is served there says so itself, stands alone, and is in the list."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import quote, unquote, urlsplit
from urllib.request import urlopen

import jsonschema
import pytest
from referencing import Registry, Resource

from published_cases import BASE, ODD_ID, catalogue, change, documents_in, entries_in, schemas
from specpress.build.output import content
from specpress.build.publish import publish

FORM = {
    "type": "object",
    "required": ["$schema", "version", "schemas"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"const": "https://json.schemastore.org/schema-catalog.json"},
        "version": {"const": 1},
        "schemas": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["name", "description", "url"],
                "additionalProperties": False,
                "properties": {
                    "name": {"type": "string", "minLength": 1},
                    "description": {"type": "string", "minLength": 1},
                    "url": {"$ref": "#/$defs/address"},
                    "fileMatch": {"type": "array", "uniqueItems": True, "items": {"type": "string"}},
                    "versions": {"type": "object", "additionalProperties": {"$ref": "#/$defs/address"}},
                },
            },
        },
    },
    "$defs": {"address": {"type": "string", "pattern": "^https://[!-~]+$"}},
}
"""What SchemaStore demands of a list of schemas, in our words."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two versions of a model, one with an odd id, and one that has left the catalogue."""
    folder = tmp_path_factory.mktemp("published")
    specs, root = catalogue(folder), folder / "www"
    for title in ("Second", "Third"):
        publish(root, schemas(specs), BASE)
        change(specs, "title: ", f"title: {title} ", "odd.yaml")
    (specs / "demo" / "still.yaml").unlink()
    assert publish(root, schemas(specs), BASE).problems == ()
    return root


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def references(node: Any) -> Iterator[str]:
    for key, value in node.items() if isinstance(node, dict) else enumerate(node):
        if key == "$ref":
            yield value
        elif isinstance(value, dict | list):
            yield from references(value)


def test_each_document_has_the_address_of_its_place(root: Path) -> None:
    documents = documents_in(root)
    assert len(documents) == 22 * 2 + 2 * 4
    for path, document in documents.items():
        assert document["$id"] == f"{BASE}/{quote(path)}"
    assert any("%253A" in document["$id"] for document in documents.values())


def test_a_document_differs_from_its_exact_version_in_the_address_only(root: Path) -> None:
    documents = documents_in(root)
    entries = entries_in(root)
    by_address = {document["$id"]: document for document in documents.values()}
    for path, document in documents.items():
        if path.startswith("v1/"):
            newest = list(entries[document["$id"]]["versions"].values())[-1]
            assert {**by_address[newest], "$id": document["$id"]} == document
            assert [*by_address[newest]] == [*document]


def test_the_list_names_every_version_and_keeps_the_form(root: Path) -> None:
    listed = json.loads((root / "catalog.json").read_bytes())
    jsonschema.Draft202012Validator(FORM).validate(listed)
    entries = entries_in(root).values()
    addresses = [address for entry in entries for address in (entry["url"], *entry["versions"].values())]
    assert sorted(addresses) == sorted(document["$id"] for document in documents_in(root).values())
    assert sorted({len(entry["versions"]) for entry in entries}) == [1, 3]


def test_the_form_refuses_what_schemastore_refuses(root: Path) -> None:
    good = json.loads((root / "catalog.json").read_bytes())
    entry = good["schemas"][0]
    for wrong in (
        {"url": "http://example.com/x"},
        {"more": 1},
        {"versions": {"1.0": "x"}},
        {"fileMatch": ["a", "a"]},
    ):
        assert not jsonschema.Draft202012Validator(FORM).is_valid({**good, "schemas": [{**entry, **wrong}]})


@pytest.mark.usefixtures("no_network")
def test_each_document_works_alone_from_the_disk(root: Path) -> None:
    def load(uri: str) -> Resource[Any]:
        path = Path(unquote(urlsplit(uri).path))
        return Resource.from_contents(json.loads(path.read_bytes()))

    for path, document in documents_in(root).items():
        assert all(reference.startswith("#") for reference in references(document))
        kind = jsonschema.validators.validator_for(document)
        assert kind is (jsonschema.Draft7Validator if "draft-07" in path else jsonschema.Draft202012Validator)
        kind.check_schema(document)
        registry: Registry[Any] = Registry(retrieve=load)  # type: ignore[call-arg]
        checker = kind({"$ref": (root / path).as_uri()}, registry=registry)
        assert not checker.is_valid([])
        for example in document.get("examples", ()):
            checker.validate(example)


@pytest.mark.usefixtures("no_network")
def test_addresses_resolve_in_a_copy_of_the_folder(root: Path) -> None:
    """As a tool does that has the folder and is told its base address."""
    pairs = [(one["$id"], Resource.from_contents(one)) for one in documents_in(root).values()]
    registry: Registry[Any] = Registry().with_resources(pairs)
    for entry in entries_in(root).values():
        for address in (entry["url"], *entry["versions"].values()):
            assert registry.resolver(BASE).lookup(address).contents["$id"] == address


def test_an_ordinary_server_finds_each_address_below_any_base(root: Path) -> None:
    handler = partial(QuietHandler, directory=str(root))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        for address in (document["$id"] for document in documents_in(root).values()):
            url = f"http://127.0.0.1:{server.server_port}{address.removeprefix(BASE)}"
            with urlopen(url) as answer:
                assert json.load(answer)["$id"] == address
        server.shutdown()


class QuietHandler(SimpleHTTPRequestHandler):
    """Python's static server without its log."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def test_numbers_keep_their_digits(tmp_path: Path) -> None:
    numbers = "[1.10, 12345678901234567890.5, 0.0000001, -0]"
    schema = f'{{"$id": "x", "title": "T", "enum": {numbers}}}'
    index = {"schemas": [{"name": "T", "description": "T", "url": f"{BASE}/v1/x.schema.json"}]}
    made = {"x.schema.json": content(schema.encode()), "catalog.json": content(json.dumps(index).encode())}
    assert publish(tmp_path / "out", made, BASE).problems == ()
    exact = (tmp_path / "out" / "v1.0" / "x.schema.json").read_text(encoding="utf-8")
    assert numbers.replace("-0", "0") in exact


def test_the_model_with_the_odd_id_is_among_them(root: Path) -> None:
    assert ODD_ID in {
        document.get("properties", {}).get("model", {}).get("const")
        for document in documents_in(root).values()
    }
