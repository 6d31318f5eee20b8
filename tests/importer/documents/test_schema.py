"""What a schema says becomes a parameter that says the same: in every spelling, and what cannot be said is named."""

from __future__ import annotations

import time
from typing import Any

import pytest

from importer.documents.documents_at_hand import document
from specpress.importer.documents.parameters import SILENT, Converted, convert, convert_value

OPEN = {"type": "object", "open": True, "inferred": {"open": SILENT}}


def converted(
    schema: Any, *, version: str = "3.1.0", media_type: str = "application/json", **more: Any
) -> Converted:
    """What comes of the schema of a body in an OpenAPI document."""
    whole = {"openapi": version, "components": {"schemas": {"Body": schema, **more}}}
    return convert(document(whole), "#/components/schemas/Body", media_type=media_type)


def parameter(schema: Any, **more: Any) -> dict[str, Any]:
    """The parameter of a key with a schema."""
    return converted({"type": "object", "properties": {"x": schema}}, **more).parameters["x"]


def losses(result: Converted) -> list[tuple[str, str, str]]:
    """Construct, effect and parameter of what was lost."""
    return [(loss.construct, loss.effect, loss.parameter) for loss in result.losses]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, {"type": "string"}),
        ({"type": "integer", "minimum": 64, "maximum": 1440.0, "multipleOf": 32},
         {"type": "integer", "min": 64, "max": 1440, "multiple_of": 32}),
        ({"type": "number", "exclusiveMinimum": 0, "maximum": 1}, {"type": "number", "above": 0, "max": 1}),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, {"type": "number", "above": 0}),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": False}, {"type": "number", "min": 0}),
        ({"type": "string", "minLength": 0, "maxLength": 10}, {"type": "string", "length": {"max": 10}}),
        ({"type": "string", "pattern": r"^\d+:\d+$"}, {"type": "string", "pattern": "^[0-9]+:[0-9]+$"}),
        ({"type": "string", "pattern": "(?i)^ab[c-e]$"}, {"type": "string", "pattern": "^[aA][bB][c-eC-E]$"}),
        ({"type": "string", "pattern": r"^(?P<kind>a\-b)$"}, {"type": "string", "pattern": r"^(?:a\-b)$"}),
        ({"type": "string", "format": "url"}, {"type": "string", "format": "uri"}),
        ({"type": "string", "format": "uuid"}, {"type": "string", "declared": "uuid"}),
        ({"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"},
         {"type": "string", "format": "base64",
          "media": {"kind": "image", "mime_types": ["image/png"], "forms": ["base64"]}}),
        ({"enum": ["a", "b", "a"]}, {"type": "string", "options": ["a", "b"]}),
        ({"const": 5}, {"type": "number", "options": [5]}),
        ({"type": "integer", "enum": [5, 10]}, {"type": "integer", "options": [5, 10]}),
        ({"type": "boolean", "enum": [True]}, {"type": "boolean", "options": [True]}),
        ({"type": "boolean", "enum": [True, False]}, {"type": "boolean"}),
        ({"type": "string", "enum": ["a", "b"], "x-enum-varnames": ["First", "b"]},
         {"type": "string", "options": [{"value": "a", "title": "First"}, "b"]}),
        ({"oneOf": [{"const": "a", "title": "First", "description": "One."}, {"const": "b", "deprecated": True}]},
         {"type": "string",
          "options": [{"value": "a", "title": "First", "description": "One."}, {"value": "b", "deprecated": {}}]}),
        ({"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a"]}]},
         {"type": "string", "options": ["a"], "open_options": True}),
        ({"anyOf": [{"type": "string", "enum": ["auto"]}, {"type": "integer", "minimum": 1}]},
         {"type": ["string", "integer"], "options": ["auto"], "min": 1}),
        ({"anyOf": [{"type": "string", "maxLength": 9}, {"type": "string", "pattern": "^data:"}]},
         {"any_of": [{"type": "string", "length": {"max": 9}}, {"type": "string", "pattern": "^data:"}]}),
        ({"anyOf": [{"type": "string", "format": "uri"}, {"type": "string", "format": "byte"}]},
         {"type": "string", "format": "uri-or-base64"}),
        ({"anyOf": [{"type": "integer"}, {"type": "number"}]}, {"type": "number"}),
        ({"type": "array", "items": {"type": "array", "items": {"type": "number"}}, "minItems": 1, "uniqueItems": True},
         {"type": "array", "items": {"type": "array", "items": {"type": "number"}}, "min_items": 1,
          "unique_items": True}),
        ({"type": "array"},
         {"type": "array", "unknown": {"items": "The document does not say what the elements are."}}),
        ({}, {"unknown": {"type": "The document gives no type."}}),
        ({"type": "object", "additionalProperties": {"type": "integer"}},
         {"type": "object", "values": {"type": "integer"}}),
        ({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
         {**OPEN, "fields": {"a": {"type": "string", "required": True}}}),
        ({"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": True},
         {"type": "object", "fields": {"a": {"type": "string"}}, "open": True}),
        ({"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False},
         {"type": "object", "fields": {"a": {"type": "string"}}}),
        ({"type": "object", "additionalProperties": False}, {"type": "object", "open": False}),
        ({"type": "object", "dependentRequired": {"a": ["b"]}, "additionalProperties": False,
          "properties": {"a": {"type": "string"}, "b": {"type": "string"}}},
         {"type": "object", "fields": {"a": {"type": "string"}, "b": {"type": "string"}},
          "rules": [{"when": {"a": {"present": True}}, "then": {"b": {"present": True}}}]}),
        ({"allOf": [{"type": "integer", "minimum": 1}, {"type": "integer", "minimum": 3, "maximum": 5}]},
         {"type": "integer", "min": 3, "max": 5}),
        ({"type": "integer", "default": 3, "deprecated": True, "example": 4},
         {"type": "integer", "default": 3, "examples": [4], "deprecated": {}}),
    ],
)  # fmt: skip
def test_a_schema_becomes_what_says_the_same(schema: Any, expected: dict[str, Any]) -> None:
    result = converted({"type": "object", "properties": {"x": schema}})
    assert result.parameters["x"] == expected
    assert [loss for loss in losses(result) if loss[1] == "wider"] == []


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"]},
        {"type": "string", "nullable": True},
        {"type": "string", "x-nullable": True},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, {"type": "string"}]},
        {"allOf": [{"type": "string"}], "nullable": True},
        {"$ref": "#/components/schemas/Text", "nullable": True},
        {"anyOf": [{"$ref": "#/components/schemas/Text"}, {"type": "null"}]},
    ],
)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_every_spelling_of_null_is_one(schema: Any, version: str) -> None:
    assert parameter(schema, version=version, Text={"type": "string"}) == {"type": "string", "nullable": True}


def test_null_among_options_is_no_option() -> None:
    schema = {"type": ["string", "null"], "enum": ["a", None]}
    assert parameter(schema) == {"type": "string", "options": ["a"], "nullable": True}


def test_a_reference_or_what_it_refers_to_is_the_same() -> None:
    size = {"title": "Size", "type": "string", "enum": ["a", "b"], "description": "How large."}
    spellings: list[Any] = [
        {**size, "default": "a"},
        {"$ref": "#/components/schemas/Size", "default": "a"},
        {"allOf": [{"$ref": "#/components/schemas/Size"}], "default": "a"},
        {"allOf": [size], "default": "a"},
    ]
    first, *others = (converted({"properties": {"x": schema}}, Size=size) for schema in spellings)
    assert first.parameters["x"]["default"] == "a"
    for other in others:
        assert (other.parameters, other.model) == (first.parameters, first.model)


def test_what_stands_beside_a_reference_limits_in_new_dialects_alone() -> None:
    schema = {"$ref": "#/components/schemas/Text", "maxLength": 3}
    assert parameter(schema, version="3.1.0", Text={"type": "string"}) == {
        "type": "string",
        "length": {"max": 3},
    }
    result = converted({"properties": {"x": schema}}, version="3.0.3", Text={"type": "string"})
    assert result.parameters["x"] == {"type": "string"}
    assert losses(result) == [("maxLength", "annotation", "x")]


def test_silence_about_other_keys_is_told_from_leave_and_from_refusal() -> None:
    silent, allowed, refused = (
        converted({"type": "object", "properties": {}, **more}).model
        for more in ({}, {"additionalProperties": True}, {"additionalProperties": False})
    )
    assert silent == {"open_parameters": True, "inferred": {"open_parameters": SILENT}}
    assert allowed == {"open_parameters": True}
    assert refused == {}


@pytest.mark.parametrize(
    ("more", "rules"),
    [
        ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, [{"at_least_one": ["a", "b"]}]),
        ({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}, [{"exactly_one": ["a", "b"]}]),
        ({"not": {"required": ["a", "b"]}}, [{"at_most_one": ["a", "b"]}]),
        ({"anyOf": [{"required": ["a", "b"]}, {"required": ["c"]}]},
         [{"at_least_one": ["a", "c"]}, {"at_least_one": ["b", "c"]}]),
        ({"oneOf": [{"required": ["a"], "properties": {"a": {"type": "string"}}}, {"required": ["b"]}]},
         [{"exactly_one": ["a", "b"]}]),
        ({"not": {"anyOf": [{"required": ["a", "b", "c"]}]}},
         [{"when": {"a": {"present": True}, "b": {"present": True}}, "then": {"c": {"present": False}}}]),
    ],
)  # fmt: skip
def test_demands_on_keys_become_rules(more: dict[str, Any], rules: list[Any]) -> None:
    keys = {key: {"type": "string"} for key in "abc"}
    result = converted({"type": "object", "properties": keys, **more})
    assert result.model["rules"] == rules
    assert losses(result) == []
    inner = parameter({"type": "object", "properties": keys, **more})
    assert inner["rules"] == rules


def test_objects_told_apart_stay_apart() -> None:
    branches = [
        {"type": "object", "title": name.title(), "required": ["type", name], "additionalProperties": False,
         "properties": {"type": {"const": name}, name: {"type": "string"}}}
        for name in ("text", "url")
    ]  # fmt: skip
    result = converted({"properties": {"x": {"oneOf": branches}}})
    first, second = result.parameters["x"]["any_of"]
    assert (first["title"], list(first["fields"])) == ("Text", ["type", "text"])
    assert (second["title"], list(second["fields"])) == ("Url", ["type", "url"])
    assert losses(result) == []


@pytest.mark.parametrize(
    ("schema", "lost", "fact"),
    [
        ({"oneOf": [{"type": "string", "maxLength": 3}, {"type": "string"}]}, "oneOf", "any_of"),
        ({"type": "string", "pattern": "(?!a)b"}, "pattern", "pattern"),
        ({"type": "array", "prefixItems": [{"type": "string"}]}, "prefixItems", "items"),
        ({"type": "array", "contains": {"const": 1}}, "contains", "items"),
        ({"type": "object", "patternProperties": {"^a": {"type": "string"}}}, "patternProperties", "values"),
        ({"type": "object", "propertyNames": {"maxLength": 3}}, "propertyNames", "fields"),
        ({"type": "object", "maxProperties": 3}, "maxProperties", "fields"),
        ({"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}}, "if", "rules"),
        ({"type": "string", "not": {"const": "a"}}, "not", "rules"),
        ({"enum": [["a"], ["b"]]}, "enum", "options"),
        ({"type": "date"}, "type", "type"),
        ({"$ref": "https://elsewhere.example/schema.json"}, "$ref", "type"),
        ({"$ref": "#/components/schemas/Nobody"}, "$ref", "type"),
        ({"type": "integer", "minimum": 5, "maximum": 1}, "limits", "rules"),
        ({"type": "integer", "minimum": "one"}, "minimum", "min"),
        ({"allOf": [{"type": "string"}, {"type": "integer"}]}, "allOf", "rules"),
        ({"type": "integer", "enum": ["5", "10"]}, "enum", "rules"),
        ({"anyOf": [False]}, "schema", "type"),
    ],
)
def test_what_cannot_be_said_is_named(schema: Any, lost: str, fact: str) -> None:
    result = converted(
        {"type": "object", "properties": {"x": schema}},
    )
    assert (lost, "wider") in {(loss[0], loss[1]) for loss in losses(result)}
    assert fact in result.parameters["x"]["unknown"]
    assert all(loss.pointer.startswith("#/components/schemas/Body") for loss in result.losses)


def test_an_alternative_that_something_else_excludes_is_none() -> None:
    tagged = [
        {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"const": name}, name: {"type": "string"}},
        }
        for name in ("text", "url")
    ]
    only = {"type": "object", "properties": {"type": {"enum": ["url"]}}}
    result = converted({"properties": {"x": {"allOf": [{"anyOf": tagged}, only]}}})
    assert list(result.parameters["x"]["fields"]) == ["type", "url"]
    assert losses(result) == []


def test_a_key_that_may_not_be_there_is_no_parameter() -> None:
    result = converted({"properties": {"x": False, "y": {"type": "string"}}})
    assert list(result.parameters) == ["y"]
    assert losses(result) == [("properties", "wider", "")]


def test_what_is_no_schema_among_the_keys_is_named() -> None:
    result = converted({"properties": {"required": ["prompt"], "prompt": {"type": "string"}}})
    assert list(result.parameters) == ["prompt"]
    assert losses(result) == [("properties", "wider", "")]


def test_recursion_is_cut_and_named() -> None:
    node = {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Node"}, "name": {"type": "string"}},
    }
    result = converted({"properties": {"x": {"$ref": "#/components/schemas/Node"}}}, Node=node)
    inner = result.parameters["x"]["fields"]
    assert inner["name"] == {"type": "string"}
    assert list(inner["next"]) == ["unknown"]
    assert losses(result) == [("$ref", "wider", "x.next")]


@pytest.mark.parametrize(
    ("schema", "absent_means"),
    [
        ({"type": "integer", "nullable": True, "minimum": 64, "default": 0}, 0),
        ({"type": "integer", "enum": [5, 10], "default": "5"}, "5"),
        ({"type": "string", "default": None}, None),
        ({"type": "boolean", "default": "false"}, "false"),
    ],
)
def test_a_default_that_may_not_be_sent_is_said_with_the_contradiction(
    schema: Any, absent_means: Any
) -> None:
    result = converted({"properties": {"x": schema}})
    assert "default" not in result.parameters["x"]
    assert result.parameters["x"]["absent_means"] == absent_means
    [discrepancy] = result.model["discrepancies"]
    assert discrepancy["about"] == "x.absent_means"
    assert len(discrepancy["readings"]) == 2


def test_a_contradicting_default_of_a_required_key_is_said_and_not_stated() -> None:
    result = converted({"properties": {"x": {"type": "integer", "default": "5"}}, "required": ["x"]})
    assert result.parameters["x"] == {"type": "integer", "required": True}
    assert result.model["discrepancies"][0]["about"] == "x.required"


def test_keys_stand_in_the_order_that_the_document_gives() -> None:
    by_number = {"a": {"type": "string", "x-order": 1}, "b": {"type": "string", "x-order": 0}}
    assert list(converted({"properties": by_number}).parameters) == ["b", "a"]
    schema = {
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        "x-fal-order-properties": ["b", "a"],
    }
    assert list(converted(schema).parameters) == ["b", "a"]


def test_parts_of_a_form_are_files() -> None:
    schema = {
        "properties": {
            "image": {"type": "string", "format": "binary"},
            "images": {"type": "array", "items": {"type": "string", "format": "binary"}},
            "mask": {"type": "string", "format": "binary"},
        }
    }
    whole = document({"openapi": "3.0.3", "components": {"schemas": {"Body": schema}}})
    encoding = {"mask": {"contentType": "image/png, image/jpeg"}}
    result = convert(
        whole, "#/components/schemas/Body", media_type="multipart/form-data", encoding=encoding
    ).parameters
    part = {"kind": "file", "forms": ["part"]}
    assert result["image"]["media"] == result["images"]["media"] == part
    assert result["mask"]["media"] == {
        "kind": "image",
        "forms": ["part"],
        "mime_types": ["image/png", "image/jpeg"],
    }
    in_json = convert(whole, "#/components/schemas/Body").parameters
    assert in_json["image"] == {"type": "string", "declared": "binary"}


def test_a_key_of_answers_is_not_demanded() -> None:
    result = converted({"properties": {"x": {"type": "string", "readOnly": True}}, "required": ["x"]})
    assert result.parameters == {"x": {"type": "string"}}
    assert losses(result) == [("readOnly", "annotation", "")]


def test_a_body_of_several_kinds_is_read_for_one_model() -> None:
    branches = [
        {
            "type": "object",
            "required": ["model"],
            "properties": {"model": {"const": model}, key: {"type": "string"}},
        }
        for model, key in (("one", "a"), ("two", "b"))
    ]
    schema = {"properties": {"prompt": {"type": "string"}}, "required": ["prompt"], "oneOf": branches}
    whole = document({"openapi": "3.1.0", "components": {"schemas": {"Body": schema}}})
    result = convert(whole, "#/components/schemas/Body", fixed={"model": "two"})
    assert list(result.parameters) == ["prompt", "model", "b"]
    assert result.parameters["model"] == {"type": "string", "required": True, "options": ["two"]}
    assert losses(result) == []
    for branch in branches:
        del branch["required"]
    without = document({"openapi": "3.1.0", "components": {"schemas": {"Body": schema}}})
    result = convert(without, "#/components/schemas/Body", fixed={"model": "two"})
    assert result.parameters["model"] == {"type": "string", "required": True, "options": ["two"]}
    assert losses(result) == []
    together = convert(whole, "#/components/schemas/Body")
    assert list(together.parameters) == ["prompt", "model", "a", "b"]
    assert ("anyOf", "wider", "") in losses(together)


def test_limits_in_prose_are_listed_with_their_place() -> None:
    text = "The prompt. At most 2,000 characters; PNG or JPEG. Version 2 is faster."
    result = converted({"properties": {"x": {"type": "string", "description": text}}})
    [limit] = result.prose_limits
    assert limit.sentence == "At most 2,000 characters;"
    stated = {
        "type": "integer",
        "minimum": 1,
        "maximum": 10,
        "description": "From 1 to 10. Best between 3 and 7.",
    }
    sentences = [limit.sentence for limit in converted({"properties": {"x": stated}}).prose_limits]
    assert sentences == ["Best between 3 and 7."]
    assert (limit.parameter, limit.pointer) == ("x", "#/components/schemas/Body/properties/x/description")


def test_one_value_alone_is_a_parameter() -> None:
    schema = {"name": "format", "in": "query", "schema": {"enum": ["mp3", "wav"], "default": "mp3"}}
    whole = document({"openapi": "3.1.0", "components": {"parameters": {"format": schema}}})
    value, result = convert_value(whole, "#/components/parameters/format/schema")
    assert value == {"type": "string", "default": "mp3", "options": ["mp3", "wav"]}
    assert result.losses == ()


def test_what_repeats_itself_without_end_is_cut_in_time() -> None:
    names = [f"S{number}" for number in range(40)]
    every = {name: {"$ref": f"#/components/schemas/{name}"} for name in names}
    schemas = {name: {"type": "object", "properties": every} for name in names}
    result = converted({"properties": every}, **schemas)
    assert {loss.construct for loss in result.losses} == {"$ref", "schema"}


def test_what_doubles_itself_at_each_step_is_cut_in_time() -> None:
    twice = [
        {
            "type": "object",
            "properties": {key: {"$ref": f"#/components/schemas/S{number + 1}"} for key in "ab"},
        }
        for number in range(26)
    ]
    schemas = {f"S{number}": schema for number, schema in enumerate(twice)} | {"S26": {"type": "string"}}
    result = converted({"properties": {"x": {"$ref": "#/components/schemas/S0"}}}, **schemas)
    assert {loss.construct for loss in result.losses} == {"schema"}
    shallow = converted({"properties": {"x": {"$ref": "#/components/schemas/S20"}}}, **schemas)
    assert shallow.losses == ()


def test_deep_objects_that_hold_at_once_are_put_together_in_time() -> None:
    deep: Any = {"type": "string"}
    for _ in range(14):
        deep = {"type": "object", "required": ["a"], "properties": {"a": deep}}
    begin = time.process_time()
    result = converted({"properties": {"x": {"allOf": [deep, deep, deep]}}})
    assert time.process_time() - begin < 20  # it takes one or two; without an end it would take for ever
    assert result.losses == ()


def test_what_is_read_first_makes_no_difference() -> None:
    chain = {
        f"S{number}": {"properties": {"a": {"$ref": f"#/components/schemas/S{number + 1}"}}}
        for number in range(40)
    }
    whole = document({"openapi": "3.1.0", "components": {"schemas": {**chain, "S40": {"type": "string"}}}})
    alone = convert(document(whole.value), "#/components/schemas/S25")
    convert(whole, "#/components/schemas/S0")
    assert convert(whole, "#/components/schemas/S25") == alone
    assert convert(whole, "#/components/schemas/S0") == convert(
        document(whole.value), "#/components/schemas/S0"
    )


def _nested(keyword: str, levels: int, inner: Any) -> Any:
    for _ in range(levels):
        inner = {keyword: [inner]} if keyword.endswith("Of") else {keyword: inner}
    return inner


def _chain(levels: int) -> dict[str, Any]:
    refs = {f"S{number}": {"$ref": f"#/components/schemas/S{number + 1}"} for number in range(levels)}
    return {**refs, f"S{levels}": {"type": "string"}}


@pytest.mark.parametrize(
    ("schema", "shared"),
    [
        ({"$ref": "#/components/schemas/S0"}, _chain(3_000)),
        (_nested("allOf", 20, {"type": "string"}), {}),
        (_nested("anyOf", 20, {"type": "string"}), {}),
        (_nested("items", 40, {"type": "string"}), {}),
        (_nested("not", 40, {"type": "string"}), {}),
        ({"$ref": "#/components/schemas/S"}, {"S": {"$ref": "#/components/schemas/S"}}),
        ({"$ref": "#/components/schemas/S"}, {"S": {"allOf": [{"$ref": "#/components/schemas/S"}]}}),
        (
            {"$ref": "#/components/schemas/S"},
            {"S": {"anyOf": [{"$ref": "#/components/schemas/S"}, {"type": "null"}]}},
        ),
        ({"$ref": ["#"]}, {}),
        ({"$ref": "#/components/schemas/Body"}, {}),
        ({"oneOf": [{"const": f"option {number}"} for number in range(2_000)]}, {}),
        ({"enum": [f"option {number}" for number in range(20_000)]}, {}),
        ({"oneOf": [{"type": "string", "maxLength": number} for number in range(200)]}, {}),
        ({"oneOf": [{"required": [f"k{number}"]} for number in range(200)]}, {}),
        ({"allOf": [{"anyOf": [{"required": [f"{a}{b}"]} for b in range(20)]} for a in "abcdefgh"]}, {}),
        ({"allOf": [{"anyOf": [{"minLength": number}, {"maxLength": number}]} for number in range(20)]}, {}),
        (
            {"properties": [], "required": "x", "type": {}, "enum": {}, "items": 5, "allOf": {}, "anyOf": 1},
            {},
        ),
        ({"type": ["string", 5, None]}, {}),
        ({"type": "string", "minLength": -1, "maxLength": 1.5, "pattern": 5}, {}),
        ({"type": "number", "multipleOf": 0, "minimum": "x", "maximum": None}, {}),
        (
            {"properties": {"__proto__": {"type": "string"}, "": {"type": "string"}, "a.b": {"default": 1}}},
            {},
        ),
        ({"dependentRequired": {"a": "b"}, "patternProperties": 5, "x-enum-varnames": 5, "enum": [1]}, {}),
        ({"default": [[1] * 1000], "examples": {"a": 5}, "description": ["x"], "title": 5}, {}),
    ],
)
def test_what_nobody_would_write_is_read_in_time(schema: Any, shared: dict[str, Any]) -> None:
    begin = time.process_time()
    result = converted({"type": "object", "properties": {"x": schema, "y": {"type": "string"}}}, **shared)
    assert time.process_time() - begin < 20  # it takes one or two; without an end it would take for ever
    assert result.parameters["y"] == {"type": "string"}
    assert "x" in result.parameters
