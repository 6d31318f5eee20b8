"""What a document is, and what of it becomes a spec: one for each operation and model."""

from __future__ import annotations

from typing import Any

import pytest

from importer.documents.documents_at_hand import document, keys, known, openapi, post, published
from specpress.base.diagnostics import Diagnostic
from specpress.importer.documents.kinds import described
from specpress.importer.documents.operations import BadTemplate, Found, find_creations
from specpress.importer.documents.specs import converted


def names(found: Found) -> dict[str, str]:
    """The file's name of each creation, with what it is made of."""
    return {creation.name: str(creation) for creation in found.creations}


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("fal/RecraftV3.json", "OpenAPI", {"fal-ai/recraft-v3": "POST /fal-ai/recraft-v3"}),
        (
            "fal/IdeogramV3.json",
            "OpenAPI without paths",
            {"IdeogramV3": "#/components/schemas/IdeogramV3Input"},
        ),
        (
            "runware/Veo31.text2video.json",
            "OpenAPI without paths",
            {"Veo31Text2Video": "#/components/schemas/Veo31Text2VideoInput"},
        ),
        (
            "replicate/suno-ai_bark.json",
            "Replicate model",
            {"suno-ai/bark": "#/latest_version/openapi_schema/components/schemas/Input"},
        ),
        ("own/workers-style.json", "Cloudflare model", {"@ex/orchard/blossom-2-edit": "#/schema/input"}),
        ("huggingface/text-generation.json", "JSON Schema", {"text-generation": "#"}),
        (
            "own/form-style.json",
            "OpenAPI",
            {
                "image/generate/core": "POST /v2/image/generate/core",
                "image/edit": "POST /v2/image/edit/{operation}",
                "image/upscale/creative": "POST /v2/image/upscale/creative",
            },
        ),
        (
            "aimlapi/kling-video-o1-video-to-video-reference.json",
            "OpenAPI",
            {"klingai/video-o1-video-to-video-reference": "POST /v2/video/generations"},
        ),
    ],
)
def test_a_document_is_told_by_what_stands_in_it(name: str, kind: str, expected: dict[str, str]) -> None:
    found = published(name)
    assert found.kind == kind
    assert names(find_creations(found)) == expected


def test_creations_are_told_from_what_manages_and_what_is_left_out_has_its_reason() -> None:
    found = find_creations(published("bfl/openapi.json"))
    assert len(found.creations) == 16
    assert all(creation.name == creation.model for creation in found.creations)
    left_out = {str(left.operation): left.reason for left in found.left_out}
    assert "manages" in left_out["POST /v1/delete_finetune"]
    assert left_out["GET /v1/credits"] == "it makes nothing: no POST"


@pytest.mark.parametrize(
    ("path", "schema", "reason"),
    [
        ("/v1/images", keys("prompt"), ""),
        ("/v1/edit", keys("input_image"), ""),
        ("/v1/edit", keys("imageUrls", "n"), ""),
        ("/v1/tasks", keys("prompt"), ""),
        ("/v1/images", {"allOf": [keys("n"), {"$ref": "#/components/schemas/Text"}]}, ""),
        ("/v1/images", {"oneOf": [keys("n"), keys("prompt")]}, ""),
        ("/v1/images", keys("callback_url", "image_size", "video_id"), "no prompt"),
        ("/v1/files", keys("file"), "manages"),
        ("/v1/files:upload", keys("file"), "manages"),
        ("/v1/webhooks", keys("url"), "manages"),
        ("/v1/images/delete_all", keys("prompt"), "manages"),
        ("/v1/images", {"type": "string"}, "no prompt"),
    ],
)
def test_a_creation_takes_a_prompt_a_text_or_a_file(path: str, schema: Any, reason: str) -> None:
    found = find_creations(
        known(openapi({path: post(schema)}, components={"schemas": {"Text": keys("text")}}))
    )
    assert bool(found.creations) is not bool(reason)
    assert [left.reason for left in found.left_out if reason not in left.reason] == []


def test_operations_are_chosen_by_path_method_and_id() -> None:
    paths = {
        "/v1/a": post(keys("n"), operationId="makeA"),
        "/v1/b": post(keys("prompt"), operationId="makeB"),
        "/v1/c": {"post": {}, "put": post(keys("x"))["post"]},
    }
    chosen = {
        pattern: [*names(find_creations(known(openapi(paths)), [pattern]))]
        for pattern in ("/v1/a", "makeB", "POST /v1/*", "PUT *", "nothing")
    }
    assert chosen == {"/v1/a": ["a"], "makeB": ["b"], "POST /v1/*": ["a", "b"], "PUT *": ["c"], "nothing": []}


def of_model(*models: str, **more: Any) -> dict[str, Any]:
    return keys("prompt", model={"type": "string", "enum": list(models)}, **more)


@pytest.mark.parametrize(
    "schema",
    [
        of_model("a-1", "b-2"),
        keys("prompt", model={"anyOf": [{"type": "string"}, {"enum": ["a-1"]}, {"const": "b-2"}]}),
        {"oneOf": [of_model("a-1"), of_model("b-2")]},
        {"anyOf": [{"$ref": "#/components/schemas/A"}, of_model("b-2")]},
        {"allOf": [keys("prompt"), {"properties": {"model_id": {"$ref": "#/components/schemas/Models"}}}]},
    ],
    ids=["enum", "any text or one of these", "alternatives", "by reference", "put together"],
)
def test_a_body_that_is_told_apart_by_the_model_is_a_spec_for_each(schema: Any) -> None:
    schemas = {"A": of_model("a-1"), "Models": {"type": "string", "enum": ["a-1", "b-2"]}}
    found = find_creations(known(openapi({"/v1/images": post(schema)}, components={"schemas": schemas})))
    assert [creation.name for creation in found.creations] == ["a-1", "b-2"]
    assert {creation.model_key for creation in found.creations} <= {"model", "model_id"}


def test_alternatives_of_models_have_their_own_schemas() -> None:
    schema = {
        "oneOf": [of_model("a-1", seed={}), of_model("b-2", steps={})],
        **keys("style"),
        "required": ["style"],
    }
    found = find_creations(known(openapi({"/v1/images": post(schema)})))
    at = "#/paths/~1v1~1images/post/requestBody/content/application~1json/schema"
    assert [creation.alternative for creation in found.creations] == [f"{at}/oneOf/0", f"{at}/oneOf/1"]
    first, second = (converted(creation).parameters for creation in found.creations)
    assert {*first} - {*second} == {"seed"}
    assert {*second} - {*first} == {"steps"}
    # What stands beside the alternatives holds as well.
    assert [kept["style"].get("required") for kept in (first, second)] == [True, True]


def test_a_body_of_very_many_models_alike_is_one_spec() -> None:
    schema = of_model(*(f"model-{number}" for number in range(40)))
    [creation] = find_creations(known(openapi({"/v1/images": post(schema)}))).creations
    assert (creation.name, creation.model_key) == ("images", None)


def test_one_model_of_several_operations_has_a_file_for_each_whatever_their_order() -> None:
    paths = {"/v1/images/edits": post(of_model("a-1", n={})), "/v1/images/generations": post(of_model("a-1"))}
    expected = {
        "images/edits/a-1": "POST /v1/images/edits",
        "images/generations/a-1": "POST /v1/images/generations",
    }
    for order in (paths, dict(reversed(paths.items()))):
        found = find_creations(known(openapi(order)))
        assert names(found) == expected
        assert {creation.model for creation in found.creations} == {"a-1"}


def test_the_same_creation_at_an_older_path_is_left_out_and_another_one_is_not() -> None:
    same = {"/v1/speak": post(keys("text")), "/v2/speak": post(keys("text"))}
    found = find_creations(known(openapi(same)))
    assert names(found) == {"speak": "POST /v2/speak"}
    assert [(str(left.operation), left.reason) for left in found.left_out] == [
        ("POST /v1/speak", "the same as POST /v2/speak")
    ]
    other = {"/v1/speak": post(keys("text")), "/v2/speak": post(keys("text", "voice"))}
    assert names(find_creations(known(openapi(other)))) == {
        "v1/speak": "POST /v1/speak",
        "v2/speak": "POST /v2/speak",
    }


def test_several_contents_of_an_operation_are_one_spec_read_from_json() -> None:
    contents = {
        "multipart/form-data": {"schema": keys("image")},
        "image/png": {"schema": {"type": "string"}},
        "application/json": {"schema": keys("image_url")},
    }
    [creation] = find_creations(
        known(openapi({"/v1/edit": {"post": {"requestBody": {"content": contents}}}}))
    ).creations
    assert [content for content, _ in creation.bodies] == ["application/json", "multipart/form-data"]
    assert creation.schema.endswith("/content/application~1json/schema")


def test_files_are_named_by_a_template() -> None:
    described = known(
        openapi({"/v1/images": post(of_model("a-1"), operationId="createImage")}), "docs/acme.openapi.json"
    )
    [creation] = find_creations(described, (), "{title}/{file}-{path}-{operation}-{model}").creations
    assert creation.name == "acme-api/acme-images-createImage-a-1"
    for template in ("{nothing}", "{", "{0}", "{model.__class__}", "{model[0]}"):
        with pytest.raises(BadTemplate):
            find_creations(described, (), template)


SWAGGER = {
    "swagger": "2.0", "info": {"title": "Old"}, "host": "api.example.com", "basePath": "/v1/", "schemes": ["https"],
    "securityDefinitions": {"key": {"type": "basic"}},
    "definitions": {"Body": keys("prompt")},
    "paths": {
        "/json": {"post": {"parameters": [
            {"in": "query", "name": "q", "type": "string"},
            {"in": "body", "name": "body", "schema": {"$ref": "#/definitions/Body"}}]}},
        "/form": {"post": {"consumes": ["multipart/form-data"], "parameters": [
            {"in": "formData", "name": "image", "type": "file", "required": True},
            {"in": "formData", "name": "n", "type": "integer", "maximum": 4}]}},
    },
}  # fmt: skip


def test_swagger_2_is_read_as_version_3_has_it() -> None:
    found = known(SWAGGER)
    creations = {creation.name: creation for creation in find_creations(found).creations}
    assert found.document.value["servers"] == [{"url": "https://api.example.com/v1"}]
    assert found.document.at("#/components/securitySchemes/key") == {"type": "http", "scheme": "basic"}
    [(content, pointer)] = creations["form"].bodies
    assert content == "multipart/form-data"
    assert found.document.at(pointer) == {
        "type": "object",
        "properties": {
            "image": {"type": "string", "format": "binary"},
            "n": {"type": "integer", "maximum": 4},
        },
        "required": ["image"],
    }
    [(content, pointer)] = creations["json"].bodies
    assert found.document.at(pointer) == {"$ref": "#/definitions/Body"}
    assert [item["name"] for item in creations["json"].operation.value["parameters"]] == ["q"]  # type: ignore[union-attr]  # it has one


@pytest.mark.parametrize(
    "value", [{}, {"a": 1}, {"openapi": "2.0"}, {"swagger": 3}, [1], [[]], {"data": [{}]}]
)
def test_other_documents_are_refused_with_what_can_be_read(value: Any) -> None:
    refused = described(document(value))
    assert isinstance(refused, Diagnostic)
    assert refused.code == "document-of-unknown-kind"
    assert "OpenAPI 3" in refused.help
    assert "by hand" in refused.help


SELF = "#/paths/~1v1~1a/post/requestBody/content/application~1json/schema"


@pytest.mark.parametrize(
    "value",
    [
        openapi({"/v1/a": 5, "/v1/b": {"post": 5}, "/v1/c": {"post": {"requestBody": 5}}}),
        openapi({"/v1/a": {"$ref": "#/paths/~1v1~1a"}}),
        openapi({"/v1/a": post({"$ref": SELF})}),
        openapi({"/v1/a": post({"allOf": [{"$ref": SELF}]})}),
        openapi({"/v1/a": post({"allOf": 5, "oneOf": [5, None], "properties": [5]})}),
        openapi({"/v1/a": post(keys("prompt", model={"enum": 5, "anyOf": [{"$ref": "#"}]}))}),
        openapi({"/v1/a": {"post": {"requestBody": {"$ref": "secret.json"}}, "parameters": 5}}),
        openapi({"/v1/a": {"post": {"requestBody": {"content": [5]}}}}),
        openapi(5),
        {"openapi": "3.0.0", "components": {"schemas": {"A": 5, "B": {"$ref": "#/components/schemas/B"}}}},
        {"swagger": "2.0", "schemes": [], "host": 5, "paths": {"/a": {"post": {"parameters": [5], "responses": 5}}}},
        {"swagger": "2.0", "schemes": 5, "paths": {"/a": {"post": {"consumes": 5, "parameters": {"in": "body"}}}}},
        {"latest_version": {"openapi_schema": {"components": {"schemas": {"Input": 5}}}}},
        {"schema": {"input": {}}, "name": 5},
        {"properties": 5, "$schema": 5},
    ],
)  # fmt: skip
def test_documents_that_make_no_sense_are_read_without_a_fault(value: Any) -> None:
    found = described(document(value))
    assert isinstance(found, Diagnostic) or isinstance(find_creations(found), Found)
