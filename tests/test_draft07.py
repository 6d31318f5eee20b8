"""The draft-07 rendering: what it changes, and that it refuses what it cannot say."""

from __future__ import annotations

import json

import jsonschema
import pytest

from specpress.schema import BASE
from specpress.targets.spec_format import DRAFT_07, ROOTS, draft_07, emit


@pytest.mark.parametrize("name", ROOTS)
def test_the_editors_schemas_are_valid_and_stand_alone(name: str) -> None:
    text = emit(BASE)[f"schemas/draft-07/{name}.schema.json"].decode()
    document = json.loads(text)
    jsonschema.Draft7Validator.check_schema(document)
    assert document["$schema"] == DRAFT_07
    assert document["$id"] == f"{BASE}/draft-07/{name}.schema.json"
    assert "$defs" not in text
    assert {part.split('"')[0] for part in text.split('"$ref": "')[1:]} <= {
        f"#/definitions/{part}" for part in document["definitions"]
    }


def test_what_stands_beside_a_reference_is_kept() -> None:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {"a": {"description": "A.", "$ref": "#/$defs/A"}, "$defs": {"$ref": "#/$defs/A"}},
        "anyOf": [{"items": {"$ref": "#/$defs/A"}}, True],
        "default": {"$ref": "#/$defs/A", "$defs": 1},
        "$defs": {"A": {"type": "string"}},
    }
    assert draft_07(schema) == {
        "$schema": DRAFT_07,
        "properties": {
            "a": {"description": "A.", "allOf": [{"$ref": "#/definitions/A"}]},
            "$defs": {"$ref": "#/definitions/A"},
        },
        "anyOf": [{"items": {"$ref": "#/definitions/A"}}, True],
        "default": {"$ref": "#/$defs/A", "$defs": 1},
        "definitions": {"A": {"type": "string"}},
    }


@pytest.mark.parametrize(
    "keyword",
    ["prefixItems", "dependentRequired", "unevaluatedProperties", "minContains", "$dynamicRef", "allOf"],
)
def test_a_keyword_that_draft_07_would_pass_by_is_refused(keyword: str) -> None:
    with pytest.raises(ValueError, match="has no form in draft-07"):
        draft_07({"$defs": {"A": {"properties": {"a": {keyword: []}}}}})
