"""The editors' schemas and the reference: they say all that the classes say, and the verdict is the loader's."""

from __future__ import annotations

import json
import os
import random
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.base.diagnostics import Span
from specpress.schema import BASE
from specpress.spec import Spec
from specpress.spec.docstrings import field_text
from specpress.spec.load import convert
from specpress.spec.shape import ListOf, MapOf, OneOf, Part, Plain, Shape, Text, keys_of, parts
from specpress.spec.yaml import Mapping, Node, Scalar, Sequence, parse
from specpress.targets.spec_format import ROOTS, emit

SPECS = Path(__file__).parent.parent / "specs"
CASES = Path(__file__).parent / "cases"
FUZZ = int(os.environ.get("SPECPRESS_FUZZ", "80"))
PLACE = Span("f.yaml", 1, 1)


@cache
def published(name: str) -> Any:
    """The schema as it is in the file."""
    return json.loads(emit(BASE)[f"schemas/{name}.schema.json"])


@cache
def validator(name: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(published(name), validate_formats=True)


@cache
def draft_07_validator(name: str) -> jsonschema_rs.Draft7Validator:
    return jsonschema_rs.Draft7Validator(published(f"draft-07/{name}"), validate_formats=True)


@cache
def second_validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(published(name), format_checker=jsonschema.FormatChecker(["date"]))


def node_of(value: Any) -> Node:
    """The node that a JSON value would be read as."""
    match value:
        case dict():
            return Mapping(tuple((Scalar(k, k, False, PLACE), node_of(v)) for k, v in value.items()), PLACE)
        case list():
            return Sequence(tuple(map(node_of, value)), PLACE)
        case str():
            return Scalar(value, value, False, PLACE)
        case float():
            return Scalar(Decimal(repr(value)), repr(value), True, PLACE)
        case _:
            return Scalar(value, json.dumps(value), True, PLACE)


def plain(node: Node) -> Any:
    """The JSON value of a node, with binary floats, since validators know no others."""
    match node:
        case Mapping():
            return {key.text: plain(item) for key, item in node.items}
        case Sequence():
            return [plain(item) for item in node.items]
        case Scalar(value=Decimal() as number):
            return float(number)
        case _:
            return node.value


def loads(name: str, value: Any) -> bool:
    return convert(node_of(value), ROOTS[name])[0] is not None


# What may stand anywhere, right or wrong.
ODD: list[Any] = [
    "x",
    "",
    " \t",
    "5",
    "0.10",
    "1e5",
    "true",
    "2026-05-11",
    "2026-02-30",
    "unlimited",
    "image",
]
ODD += [0, 5, -1, 2.0, 0.5, True, False, None, [], {}, ["x"], [5], {"x": "y"}]


def valid(shape: Shape, depth: int) -> st.SearchStrategy[Any]:
    """Values of a shape; beyond a depth only keys that must be there are written."""
    match shape:
        case Text(words=()):
            return st.sampled_from(["a text", "5", "null", "é"] + ([""] if shape.may_be_empty else []))
        case Text(words=words):
            return st.sampled_from(words)
        case Plain.INTEGER:
            return st.sampled_from([0, 7, 3.0])
        case Plain.NUMBER:
            return st.sampled_from([0, 0.25, "0.10", "-5", 2**70])
        case Plain.BOOLEAN:
            return st.booleans()
        case Plain.DATE:
            return st.dates(date(1990, 1, 1)).map(str)
        case Plain.ADDRESS:
            return st.sampled_from(["https://docs.example.com", "http://é.example:80/à?b#c"])
        case Plain.ANYTHING:
            return st.sampled_from([value for value in ODD if value is not None])
        case ListOf(item):
            return st.lists(valid(item, depth - 1), min_size=1, max_size=2)
        case MapOf(item, may_be_empty):
            keys = st.sampled_from(["prompt", "x", "required", "5"])
            return st.dictionaries(keys, valid(item, depth - 1), min_size=not may_be_empty, max_size=2)
        case OneOf(members):
            return st.one_of([valid(member, depth) for member in members])
        case Part(cls):
            return part(cls, depth)


def part(cls: type[Spec], depth: int) -> st.SearchStrategy[Any]:
    keys = keys_of(cls)
    needed = {key.name: key.shape for key in keys if key.required}
    first = {} if needed or cls.may_be_empty else {keys[0].name: keys[0].shape}

    def mapping(optional: list[str]) -> st.SearchStrategy[Any]:
        chosen = {key.name: key.shape for key in keys if key.name in optional} if depth > 0 else {}
        return st.fixed_dictionaries(
            {n: valid(s, depth - 1) for n, s in (needed | (chosen or first)).items()}
        )

    mappings = st.lists(st.sampled_from([key.name for key in keys]), max_size=3).flatmap(mapping)
    short = [key.shape for key in keys if key.field == cls.shorthand]
    scalars = [valid(one, 0).filter(lambda value: not isinstance(value, list | dict)) for one in short]
    lists = [valid(key.shape, depth - 1) for key in keys if key.field == cls.list_shorthand]
    return st.one_of(mappings, *scalars, *lists)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value inside a value."""
    inner: Any = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for step, item in inner:
        yield (*path, step)
        yield from places(item, (*path, step))


def changed(value: Any, path: tuple[Any, ...], change: Any) -> Any:
    """A copy in which the value at a path is removed, its key misspelt, or replaced by `(other,)`."""
    step, *rest = path
    copy = dict(value) if isinstance(value, dict) else list(value)
    if rest:
        copy[step] = changed(copy[step], tuple(rest), change)
    elif change == "remove":
        del copy[step]
    elif change == "misspell" and isinstance(copy, dict):
        copy[f"{step}x"] = copy.pop(step)
    elif isinstance(change, tuple):
        copy[step] = change[0]
    return copy


CHANGES: list[Any] = ["remove", "misspell", *[(value,) for value in ODD]]


@pytest.mark.parametrize("name", ROOTS)
def test_the_schemas_are_valid_and_their_parts_are_all_used(name: str) -> None:
    document = published(name)
    jsonschema.Draft202012Validator.check_schema(document)
    written = json.dumps(document)
    assert set(re.findall(r'"#/\$defs/(\w+)"', written)) == document["$defs"].keys()


@pytest.mark.parametrize("name", ROOTS)
@settings(max_examples=FUZZ, deadline=None)
@given(data=st.data())
def test_loader_and_schema_agree_on_any_document(name: str, data: st.DataObject) -> None:
    document = data.draw(part(ROOTS[name], 4).filter(lambda value: isinstance(value, dict)))
    assert loads(name, document)
    assert validator(name).is_valid(document)
    for _ in range(8):
        where = data.draw(st.sampled_from(list(places(document))))
        wrong = changed(document, where, data.draw(st.sampled_from(CHANGES)))
        assert loads(name, wrong) == validator(name).is_valid(wrong), wrong


def documents() -> Iterator[tuple[str, Any, str]]:
    """The repository's own specs: kind, value, and path."""
    for path in sorted(SPECS.rglob("*.yaml")):
        node, problems = parse(path.read_bytes(), path.name)
        assert problems == ()
        assert node is not None
        yield kind(path.relative_to(SPECS)), plain(node), path.relative_to(SPECS).as_posix()


def kind(path: Path) -> str:
    """The kind of a spec by its path below the specs folder."""
    if path.parent.name == "families":
        return "family"
    if path.name in ("catalog.yaml", "glossary.yaml"):
        return path.stem
    return "provider" if path.name == "provider.yaml" else "spec"


@pytest.mark.parametrize(("name", "document", "path"), [pytest.param(*row, id=row[2]) for row in documents()])
def test_loader_and_schemas_agree_on_changed_specs(name: str, document: Any, path: str) -> None:
    assert loads(name, document)
    assert validator(name).is_valid(document)
    assert second_validator(name).is_valid(document)
    chance = random.Random(path)
    all_places = list(places(document))
    refused = 0
    for number in range(FUZZ):
        wrong = changed(document, chance.choice(all_places), chance.choice(CHANGES))
        verdict = loads(name, wrong)
        refused += not verdict
        assert verdict == validator(name).is_valid(wrong)
        assert verdict == draft_07_validator(name).is_valid(wrong)
        if number < 8:
            assert verdict == second_validator(name).is_valid(wrong)
    assert refused > FUZZ // 7


def test_both_drafts_give_the_same_verdict_on_every_case() -> None:
    verdicts = []
    for path in sorted(CASES.rglob("*.yaml")):
        node, _ = parse(path.read_bytes(), path.name)
        if node is not None:
            name, value = kind(path), plain(node)
            draft_07 = jsonschema.Draft7Validator(published(f"draft-07/{name}")).is_valid(value)
            assert draft_07 == jsonschema.Draft202012Validator(published(name)).is_valid(value), path
            verdicts.append(draft_07)
    assert verdicts.count(True) > 150
    assert verdicts.count(False) > 10


@pytest.mark.parametrize("name", ROOTS)
def test_each_key_is_explained(name: str) -> None:
    for cls in parts(ROOTS[name]):
        assert cls.__doc__
        for key in keys_of(cls):
            text = field_text(cls, key.field)
            assert text.endswith((".", "`.", ")")), (cls, key.name, text)


def test_an_editor_is_told_what_a_key_means() -> None:
    document = published("spec")
    read = document["$defs"]["Source"]["properties"]["read"]
    assert read["description"] == "The day on which it was read."
    assert read["examples"] == ["2026-05-11"]
    assert document["properties"]["modality"]["enum"][0] == "image"
    assert document["properties"]["sources"]["markdownDescription"].endswith("`source` refers to it.")
    assert document["$defs"]["Charge"]["properties"]["per"]["default"] == "request"
    assert document["required"] == ["title", "modality", "sources", "parameters"]
    assert document["additionalProperties"] is False
    scalar, many, mapping = document["$defs"]["Test"]["anyOf"]
    assert "string" in scalar["type"]
    assert many["type"] == "array"
    assert "is" in mapping["properties"]


def test_files() -> None:
    files = emit(BASE)
    names = [f"{draft}{name}" for name in ROOTS for draft in ("", "draft-07/")]
    kinds = [f"schemas/{name}.schema.json" for name in names]
    assert [*ROOTS] == ["spec", "provider", "family", "catalog", "glossary", "target", "faults"]
    assert [*files] == kinds
    assert all(json.loads(files[path])["$id"].endswith(f"/{path.removeprefix('schemas/')}") for path in kinds)
    assert all(text.endswith(b"}\n") for path, text in files.items() if path in kinds)
