"""Schemas of types and documents, and that all readers give the verdict that is meant."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator

from agreement import Readers
from small_models import PROVIDER, choice, field, model, uploads, whole
from specpress.catalog import Catalog
from specpress.catalog.constraints import Mode
from specpress.catalog.model import Example, Role, Uploads
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Length,
    Media,
    NullType,
    NumberType,
    ObjectType,
    Option,
    Ratio,
    Rounding,
    Size,
    StringType,
    Type,
    UnionType,
)
from specpress.catalog.values import Deprecation
from specpress.check import problems_of_value
from specpress.schema import (
    DIALECT,
    error_schema,
    request_schema,
    result_schema,
    task_schema,
)
from specpress.schema.texts import lines_of_elements, lines_of_field
from specpress.schema.types import Writer
from specpress.targets.json_schema import JsonSchema
from specpress.wording.translator import PLAIN
from target_runs import outputs, rows

TEXT, ANY = StringType(), AnyType()
D = Decimal
GRID = [0, 0.05, 0.1, 0.15, 0.2]


@pytest.mark.parametrize(
    ("type_", "schema"),
    [
        (ANY, {}),
        (NullType(), {"type": "null"}),
        (BooleanType(), {"type": "boolean"}),
        (BooleanType(options=(Option(value=True),)), {"type": "boolean", "enum": [True]}),
        (TEXT, {"type": "string"}),
        (choice("16:9", "1:1"), {"type": "string", "enum": ["16:9", "1:1"]}),
        (choice("m-1", constant=True), {"type": "string", "const": "m-1"}),
        (choice("a", open_options=True), {"anyOf": [{"enum": ["a"]}, {"type": "string"}]}),
        (
            StringType(lengths=(Length(min=1, max=9), Length(min=2, max=5), Length(max=3, unit="words"))),
            {"type": "string", "minLength": 2, "maxLength": 5},
        ),
        (StringType(lengths=(Length(max=300, script="Chinese"),)), {"type": "string"}),
        (whole(options=(Option(value=D("0.5")), Option(value="a")), open_options=True), {"type": "integer"}),
        (
            whole(options=(Option(value=10**30),), open_options=True),
            {"anyOf": [{"enum": [10**30]}, {"type": "integer"}]},
        ),
        (
            StringType(pattern="^[0-9]+:[0-9]+$"),
            {"type": "string", "pattern": "^[0-9]+:[0-9]+$", "not": {"pattern": "\\n$"}},
        ),
        (StringType(pattern="^a"), {"type": "string", "pattern": "^a"}),
        (StringType(format="uri"), {"type": "string", "format": "uri"}),
        (StringType(format="base64"), {"type": "string", "contentEncoding": "base64"}),
        (
            StringType(ratio=Ratio(min=(9, 21)), size=Size(separator="*", max_side=9)),
            {
                "type": "string",
                "pattern": r"^0*[1-9][0-9]*\*0*[1-9][0-9]*$",
                "not": {"pattern": r"\n$"},
            },
        ),
        (StringType(size=Size(separator="0")), {"type": "string"}),
        (whole(0, 6), {"type": "integer", "minimum": 0, "maximum": 6}),
        (
            NumberType(above=D("0.5"), below=D("22.0")),
            {"type": "number", "exclusiveMinimum": 0.5, "exclusiveMaximum": 22},
        ),
        (whole(0, 64, step=D(32)), {"type": "integer", "minimum": 0, "maximum": 64, "multipleOf": 32}),
        (whole(5, 9, step=D(2)), {"type": "integer", "enum": [5, 7, 9], "minimum": 5, "maximum": 9}),
        (whole(5, None, step=D(2)), {"type": "integer", "minimum": 5}),
        (whole(1, 5000, step=D(2)), {"type": "integer", "minimum": 1, "maximum": 5000}),
        (whole(step=D(1)), {"type": "integer"}),
        (NumberType(step=D(1)), {"type": "number", "multipleOf": 1}),
        (NumberType(step=D(4), multiple_of=D(6)), {"type": "number", "multipleOf": 12}),
        (
            NumberType(min=D(0), max=D("0.2"), step=D("0.05")),
            {"type": "number", "enum": GRID, "minimum": 0, "maximum": 0.2},
        ),
        (NumberType(multiple_of=D("0.05")), {"type": "number"}),
        (
            NumberType(options=(Option(value=4), Option(value=D("0.5")))),
            {"type": "number", "enum": [4, 0.5]},
        ),
        (
            whole(options=(Option(value=4), Option(value=5)), multiple_of=D(2)),
            {"type": "integer", "enum": [4]},
        ),
        (
            ArrayType(items=TEXT, min_items=1, max_items=3, unique=True),
            {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 3, "uniqueItems": True},
        ),
        (ArrayType(items=ANY), {"type": "array", "items": {}}),
        (ObjectType(open=True), {"type": "object"}),
        (UnionType(of=(TEXT, whole(), TEXT)), {"type": ["string", "integer"]}),
        (
            UnionType(of=(TEXT, whole(1), NullType())),
            {"anyOf": [{"type": "string"}, {"type": "integer", "minimum": 1}, {"type": "null"}]},
        ),
        (
            UnionType(of=(choice("a", open_options=True), whole())),
            {"anyOf": [{"enum": ["a"]}, {"type": "string"}, {"type": "integer"}]},
        ),
        (UnionType(of=(TEXT, ANY)), {}),
    ],
)
def test_type(type_: Type, schema: dict[str, Any]) -> None:
    found = Writer().bare(type_, ())
    assert found == schema
    assert list(found) == list(schema), "the order of the keys"
    Draft202012Validator.check_schema(found)
    jsonschema_rs.validator_for(found)


def test_longest_list_of_a_grid() -> None:
    def type_with(count: int) -> NumberType:
        return NumberType(min=D(0), max=D("0.1") * (count - 1), step=D("0.1"))

    assert len(Writer().bare(type_with(512), ())["enum"]) == 512
    assert "enum" not in Writer().bare(type_with(513), ())
    assert list(lines_of_elements(type_with(513), PLAIN)) == ["Allowed: in steps of 0.1."]


@pytest.mark.parametrize(
    ("type_", "schema"),
    [
        (ANY, {}),
        (NullType(), {"type": "null"}),
        (TEXT, {"type": ["string", "null"]}),
        (choice("a"), {"type": ["string", "null"], "enum": ["a", None]}),
        (choice("a", constant=True), {"type": ["string", "null"], "enum": ["a", None]}),
        (choice("a", open_options=True), {"anyOf": [{"enum": ["a"]}, {"type": "string"}, {"type": "null"}]}),
        (UnionType(of=(TEXT, whole())), {"type": ["string", "integer", "null"]}),
        (
            StringType(pattern="a$"),
            {"anyOf": [{"type": "string", "pattern": "a$", "not": {"pattern": "\\n$"}}, {"type": "null"}]},
        ),
        (ObjectType(open=True), {"type": ["object", "null"]}),
    ],
)
def test_nullable(type_: Type, schema: dict[str, Any]) -> None:
    root = ObjectType(fields=(field("a", type_, nullable=True),))
    assert Writer().object(root)["properties"]["a"] == {"title": "A", **schema}
    assert Readers(root).accept({"a": None})


@pytest.mark.parametrize(
    ("type_", "good", "bad"),
    [
        (whole(), "1 1.0 -0.0 64.0 1e3 123456789012345678901234567890", "1.5 true null '1' 1e-7 []"),
        (whole(0, 6), "0 6 6.0", "-1 7 6.5 1e30 -123456789012345678901234567890"),
        (NumberType(max=D("0.3")), "0.3 0.1 -1e300", "0.30000000000000004 1e300 true '0.1'"),
        (NumberType(options=(Option(value=4), Option(value=8))), "4 4.0 8", "true 5 '4' null"),
        (NumberType(options=(Option(value=0), Option(value=1))), "0 1 1.0 -0.0", "true false '0'"),
        (NumberType(min=D(0), max=D(1), step=D("0.05")), "0.15 0.1 0.7 1 1.0", "0.01 0.17 1.05 true"),
        (whole(256, 1440, multiple_of=D(32)), "256 1440 288.0", "257 255 1472 true"),
        (BooleanType(), "true false", "0 1 'true' null"),
        (choice("true", "false"), "'true'", "true 'True' 1 null"),
        (choice("5", "10"), "'5'", "5 5.0 '5.0'"),
        (StringType(lengths=(Length(min=1, max=2),)), "'😀😀' 'é' 'ab'", "'' '😀😀😀' 'abc' 12"),
        (StringType(pattern="^[0-9]+:[0-9]+$"), "'16:9'", "'16:9\\n' '16:9\\n\\n' '16:9 ' '١:٩' 969"),
        (StringType(pattern="^[^:]+$"), "'a\\n' '\\n'", "'a:' 'a:\\n' ''"),
        (
            ArrayType(items=ANY, unique=True),
            "[1,true] [0,false] ['1',1] [null] []",
            "[1,1.0] [{},{}] [null,null]",
        ),
        (NullType(), "null", "0 false '' {} []"),
        (UnionType(of=(TEXT, ArrayType(items=TEXT))), "'a' ['a'] []", "1 [1] null {}"),
    ],
)
def test_verdicts(type_: Type, good: str, bad: str) -> None:
    readers = Readers(type_)
    for text in good.replace("'", '"').split(" "):
        assert readers.accept_text(text), text
    for text in _texts(bad):
        assert not readers.accept_text(text), text


def _texts(line: str) -> list[str]:
    """The JSON texts of a line; a blank inside quotes belongs to its text."""
    found: list[str] = []
    for part in line.replace("'", '"').split(" "):
        if found and found[-1].count('"') % 2:
            found[-1] += f" {part}"
        else:
            found.append(part)
    return found


def test_number_that_no_float_can_hold() -> None:
    """Readers of JSON make infinity of 1e400; jsonschema-rs is not asked, as it makes null of that."""
    for type_, accepted in ((NumberType(), True), (NumberType(max=D(9)), False), (whole(), False)):
        readers = Readers(type_)
        assert Draft202012Validator(readers.schema).is_valid(json.loads("1e400")) is accepted
        (found,) = problems_of_value(type_, json.loads("1e400"))
        assert (found.layer == "request") is accepted


@pytest.mark.parametrize(
    ("type_", "lines"),
    [
        (
            StringType(lengths=(Length(max=800, unit="tokens"), Length(max=9))),
            ["Allowed: at most 800 tokens."],
        ),
        (
            StringType(lengths=(Length(min=1, max=600, unit="words", script="English"),)),
            ["Allowed: from 1 to 600 words of English text."],
        ),
        (StringType(unlimited=True), ["Allowed: no limit of length."]),
        (StringType(ratio=Ratio(min=(9, 21), max=(21, 9))), ["Allowed: width to height from 9:21 to 21:9."]),
        (
            StringType(size=Size(separator="*", max_side=1440, multiple_of=32, min_pixels=100)),
            [
                "Allowed: width*height in pixels; at most 1,440 pixels a side; at least 100 pixels in all; "
                "sides in multiples of 32."
            ],
        ),
        (NumberType(unit="seconds"), ["Allowed: a number of seconds."]),
        (NumberType(min=D("0.10"), step=D("0.05")), ["Allowed: in steps of 0.05."]),
        (whole(0, 9, step=D(3)), []),
        (
            whole(rounding=Rounding(multiple_of=D(16), direction="up", max=D(1440))),
            [
                "Allowed: rounded up to a multiple of 16 by the server; "
                "greater values are lowered to 1440 by the server."
            ],
        ),
        (
            StringType(
                options=(
                    Option(value="jpeg", title="JPEG", description="Smaller files"),
                    Option(value="png"),
                    Option(value="bmp", deprecated=Deprecation(since=date(2026, 1, 2), replacement="png")),
                )
            ),
            ["- jpeg (JPEG): Smaller files", "- bmp: Deprecated since 2026-01-02. Use png instead."],
        ),
    ],
)
def test_lines_for_what_no_keyword_says(type_: Type, lines: list[str]) -> None:
    assert list(lines_of_field(field("x", type_), PLAIN, whole=False)) == lines
    assert list(lines_of_elements(type_, PLAIN)) == lines


def test_field() -> None:
    image = Media(kind="image", forms=("url",), max_size="10 MB", mime_types=("image/png",), alpha=False)
    one = field(
        "size",
        whole(1, 9),
        description="How large.",
        default=D("2.0"),
        examples=(3, D("4")),
        meanings=(("-1", "a random one"),),
        media=image,
        unavailable="not yet there.",
        deprecated=Deprecation(reason="Nobody uses it"),
    )
    assert list(Writer().field(one, ()).items()) == [
        ("title", "Size"),
        (
            "description",
            "How large.\n\nDeprecated. Nobody uses it\nNot available at present: not yet there.\n"
            "Allowed: image as a URL; at most 10 MB; image/png; no transparency; -1: a random one.",
        ),
        ("type", "integer"),
        ("minimum", 1),
        ("maximum", 9),
        ("default", 2),
        ("examples", [3, 4]),
        ("deprecated", True),
    ]
    assert "description" not in Writer().field(field("plain"), ())


def test_request_document() -> None:
    one = model(
        ObjectType(fields=(field("prompt", required=True), field("files", uploads(2)))),
        id="big/Painter 2",
        summary="Paints.",
        uploads=Uploads(
            carrier=("files",),
            kinds=(Media(kind="image", max_size="10 MB"),),
            roles=(Role(position=2, role="last frame", kind="image"),),
        ),
        modes=(Mode(name="edit", title="Edit", description="Changes an image."),),
        examples=(Example(title="One", request={"prompt": "A cat", "n": D("1.0")}),),
        deprecated=Deprecation(replacement="painter-3"),
    )
    schema = request_schema(one, PROVIDER)
    assert list(schema) == [
        *("$schema", "$id", "title", "description", "type", "properties", "required"),
        *("additionalProperties", "examples", "deprecated"),
    ]
    assert schema["$schema"] == DIALECT
    assert schema["$id"] == "https://specpress.dev/schemas/v1/acme/big/Painter%202/request.schema.json"
    assert schema["title"] == "Painter at Acme: request"
    assert schema["description"] == "Paints.\n\nDeprecated. Use painter-3 instead.\n- Edit: Changes an image."
    assert schema["properties"]["files"]["description"] == "- image; at most 10 MB\n- Image 2: last frame"
    assert schema["examples"] == [{"prompt": "A cat", "n": 1}]
    Draft202012Validator.check_schema(schema)


def test_uploads_that_no_parameter_lists_are_told_of_the_request() -> None:
    one = model(uploads=Uploads(max_files=3, kinds=(Media(kind="video", max_seconds=D("15")),)))
    assert (
        request_schema(one, PROVIDER)["description"]
        == "In all: at most 3 files.\n- video; at most 15 seconds"
    )


def test_response_documents_are_open() -> None:
    one = model()
    for part, write in (("task", task_schema), ("result", result_schema), ("error", error_schema)):
        schema = write(one, PROVIDER)
        assert schema["$id"].endswith(f"/acme/painter/{part}.schema.json")
        assert "additionalProperties" not in schema
        Draft202012Validator.check_schema(schema)
    assert task_schema(one, PROVIDER)["required"] == ["id"]


def test_hostile_texts_stay_texts() -> None:
    hostile = 'quote " \\ */ </script> {{ x }} \u202e \n """'
    one = model(ObjectType(fields=(field(hostile, choice(hostile), description=hostile),)), title=hostile)
    (made,) = outputs(JsonSchema(), (one,), PROVIDER).values()
    schema = json.loads(made.files["schemas/acme/painter/request.schema.json"])
    assert schema["properties"][hostile]["enum"] == [hostile]
    assert schema["properties"][hostile]["description"] == hostile


def test_target_lists_what_it_publishes() -> None:
    models = [model(id=id, title=id) for id in ("b", "a")]
    products = outputs(JsonSchema(), models, PROVIDER)
    files = JsonSchema().make_catalog(Catalog.of(providers=(PROVIDER,)), rows(products))
    catalog = json.loads(files["schemas/catalog.json"])
    assert (catalog["$schema"], catalog["version"]) == ("https://json.schemastore.org/schema-catalog.json", 1)
    listed = [entry["url"] for entry in catalog["schemas"]]
    published = {json.loads(data)["$id"] for made in products.values() for data in made.files.values()}
    base = "https://specpress.dev/schemas/v1"
    names = ("spec", "provider", "family", "catalog", "glossary", "target", "faults")
    formats = [f"{base}/{draft}{name}.schema.json" for draft in ("draft-07/", "") for name in names]
    assert listed[:14] == formats
    assert set(listed[14:]) == published
    assert listed[14:] == sorted(listed[14:], key=lambda url: url.split("/")[-2]), "models in order"
    assert len(published) == 8
    assert all(entry["name"] and entry["description"] for entry in catalog["schemas"])


def test_a_list_without_models() -> None:
    catalog = json.loads(JsonSchema().make_catalog(Catalog(), {})["schemas/catalog.json"])
    assert len(catalog["schemas"]) == 14
