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

from published_cases import (
    BASE,
    ODD_ID,
    catalogue,
    change,
    documents_in,
    entries_in,
    files_in,
    made,
    published_before_releases,
)
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
    """A folder with four versions of a model, one with an odd id, and one that has left the catalogue."""
    folder = tmp_path_factory.mktemp("published")
    specs, root = catalogue(folder), folder / "www"
    published_before_releases(root, specs)
    for version in ("1.0.0", "1.0.1"):
        assert publish(root, *made(specs, version)).problems == ()
        change(specs, "title: ", f"title: After {version} ", "odd.yaml")
    (specs / "demo" / "still.yaml").unlink()
    assert publish(root, *made(specs, "2.0.0")).problems == ()
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
    assert len(documents) == 22 * 4 + 18 * 2
    for path, document in documents.items():
        assert document["$id"] == f"{BASE}/{quote(path)}"
    assert any("%253A" in document["$id"] for document in documents.values())


@pytest.mark.parametrize(("moving", "exact"), [("v1", "v1.0.1"), ("v2", "v2.0.0")])
def test_a_document_differs_from_its_exact_version_in_the_address_only(
    root: Path, moving: str, exact: str
) -> None:
    texts = {path: data.decode() for path, data in files_in(root).items()}
    paths = [path.removeprefix(f"{moving}/") for path in texts if path.startswith(f"{moving}/")]
    assert len(paths) >= 22
    for path in paths:
        there, here = texts[f"{exact}/{path}"], texts[f"{moving}/{path}"]
        lines = [pair for pair in zip(there.split("\n"), here.split("\n"), strict=True) if pair[0] != pair[1]]
        assert len(lines) == path.endswith(".schema.json")
        assert all('"$id": ' in line for pair in lines for line in pair)


def test_the_list_names_every_version_and_keeps_the_form(root: Path) -> None:
    listed = json.loads((root / "catalog.json").read_bytes())
    jsonschema.Draft202012Validator(FORM).validate(listed)
    entries = entries_in(root).values()
    assert all(entry["url"] in entry["versions"].values() for entry in entries)
    addresses = [address for entry in entries for address in entry["versions"].values()]
    assert sorted(addresses) == sorted(document["$id"] for document in documents_in(root).values())
    assert sorted({len(entry["versions"]) for entry in entries}) == [4, 6]


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


def test_the_model_with_the_odd_id_is_among_them(root: Path) -> None:
    assert ODD_ID in {
        document.get("properties", {}).get("model", {}).get("const")
        for document in documents_in(root).values()
    }
