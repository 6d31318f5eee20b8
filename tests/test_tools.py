"""Each model of the committed package as a tool for language models, and the way back to a request."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator

from contract.contract import vectors_of
from contract.specs import resolved
from python_package import imported
from specpress.catalog.values import Path as Keys
from specpress.check import problems
from specpress.wording.price import price_text

GENERATED = Path(__file__).parents[1] / "generated"
KONTEXT = "rivya/flux-kontext-pro"
SCHEMAS = {"openai": "parameters", "anthropic": "input_schema", "mcp": "inputSchema"}
NAME = re.compile(r"[A-Za-z0-9_]{1,64}")


@pytest.fixture(scope="module")
def hosted() -> Iterator[ModuleType]:
    with imported(GENERATED / "python") as package:
        yield package


@cache
def names() -> tuple[str, ...]:
    return tuple(resolved().models)


def paths_of(hosted: ModuleType, name: str) -> dict[str, Keys]:
    from hosted_models._entry import model_data  # noqa: PLC0415  # the package of this test
    from hosted_models._tools import parameters  # noqa: PLC0415  # likewise

    assert hosted
    found: dict[str, Keys] = parameters(model_data(name))  # type: ignore[arg-type]  # the same class, copied
    return found


def test_the_schema_is_the_published_one(hosted: ModuleType) -> None:
    for name in names():
        schema = hosted.load(name).schema
        Draft202012Validator.check_schema(schema)
        assert schema["$id"].endswith(f"{name}/request.schema.json".replace("%", "%25"))
    published = json.loads((GENERATED / "schemas" / KONTEXT / "request.schema.json").read_bytes())
    assert hosted.load(KONTEXT).schema == published


@pytest.mark.parametrize("form", SCHEMAS)
def test_a_tool_is_flat_and_whole(hosted: ModuleType, form: str) -> None:
    taken = set()
    for name, model in resolved().models.items():
        found = hosted.load(name).tool(form)
        function = found["function"] if form == "openai" else found
        schema = function[SCHEMAS[form]]
        Draft202012Validator.check_schema(schema)
        assert schema.keys() == {"type", "properties", "required", "additionalProperties"}, name
        assert NAME.fullmatch(function["name"]), name
        taken.add(function["name"])
        wire = [field.key for _, field in model.parameters()]
        assert len(schema["properties"]) == len(wire), name
        assert {*schema["required"]} <= {*schema["properties"]}
        assert all(
            "type" in row or row.keys() & {"anyOf", "oneOf", "title"} for row in schema["properties"].values()
        )
        assert not any(
            isinstance(row, dict) and row.get("const") == model.id for row in schema["properties"].values()
        )
        if (words := " ".join((model.summary or "").split())) and form != "openai":
            assert words in " ".join(function["description"].split()), name
        if model.price is not None and form != "openai":
            assert price_text(model.price.formula, model.request) in function["description"], name
        assert form != "openai" or len(function["description"]) <= 1024
    assert len(taken) == len(names())


def test_a_tool_in_full(hosted: ModuleType) -> None:
    found = hosted.load(KONTEXT).tool("anthropic")
    assert found["name"] == "rivya_flux_kontext_pro"
    assert found["description"].startswith("Makes an image from a prompt, or edits one input image.")
    assert "Price: 4 credits per request." in found["description"]
    schema = found["input_schema"]
    assert (schema["required"], schema["additionalProperties"]) == (["prompt"], False)
    assert [*schema["properties"]][:3] == ["prompt", "aspectRatio", "outputFormat"]
    assert schema["properties"]["aspectRatio"]["enum"] == ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]
    assert hosted.load(KONTEXT).tool("openai")["function"]["parameters"] == schema
    assert hosted.load(KONTEXT).tool("mcp")["title"] == "Flux Kontext Pro"


def test_rules_between_parameters_are_told(hosted: ModuleType) -> None:
    text = hosted.load("google/veo-3.1-fast-generate-001").tool("mcp")["description"]
    assert "- At least one of prompt and image must be given." in text


def test_requests_go_through_the_tool_and_back(hosted: ModuleType) -> None:
    same = total = 0
    for name in names():
        entry, paths = hosted.load(name), paths_of(hosted, name)
        validator = jsonschema_rs.validator_for(entry.tool("mcp")["inputSchema"])
        of_model = 0
        for vector in vectors_of(name):
            if not vector["valid"]:
                continue
            arguments = {key: value for key, path in paths.items() for value in at(vector["request"], path)}
            body = entry.request_of(arguments)
            total += 1
            if (
                body != vector["request"]
            ):  # it has what no parameter says, such as two elements of an envelope
                continue
            of_model += 1
            assert [*validator.iter_errors(arguments)] == [], (name, vector["name"])
            assert entry.request_of(json.dumps(arguments)) == body
        assert of_model, name
        same += of_model
    assert same > total * 0.95


def test_what_a_tool_requires_no_request_can_do_without(hosted: ModuleType) -> None:
    tried = 0
    for name, model in resolved().models.items():
        entry, paths = hosted.load(name), paths_of(hosted, name)
        required = entry.tool("mcp")["inputSchema"]["required"]
        first = next(vector["request"] for vector in vectors_of(name) if vector["valid"])
        arguments = {key: value for key, path in paths.items() for value in at(first, path)}
        assert {*required} <= arguments.keys(), name
        for key in required:
            less = {other: value for other, value in arguments.items() if other != key}
            assert [*problems(model, entry.request_of(less))], (name, key)
            tried += 1
    assert tried > len(names()) * 0.8


def at(body: Any, path: Keys) -> list[Any]:
    """The value at a path, if there is one; of a list in the envelope the first element's."""
    for step in path:
        if step == "*":
            if not body:
                return []
            body = body[0]
        elif not isinstance(body, dict) or step not in body:
            return []
        else:
            body = body[step]
    return [body]


def test_what_no_tool_takes(hosted: ModuleType) -> None:
    entry = hosted.load(KONTEXT)
    with pytest.raises(ValueError, match=r"no format 'openapi' of tools; did you mean 'openai'\?"):
        entry.tool("openapi")
    with pytest.raises(ValueError, match=r"no parameter 'aspect_ratio'; did you mean 'aspectRatio'\?"):
        entry.request_of({"prompt": "x", "aspect_ratio": "1:1"})
    with pytest.raises(ValueError, match="called with an object"):
        entry.request_of("[1]")
    assert entry.request_of('{"prompt": "x"}') == {"model": "flux-kontext-pro", "prompt": "x"}


def test_objects_that_every_request_has_are_there_though_empty(hosted: ModuleType) -> None:
    from hosted_models._runtime.calls import Argument, ModelData  # noqa: PLC0415  # likewise
    from hosted_models._runtime.types import ObjectType  # noqa: PLC0415  # likewise

    from hosted_models import _tools  # noqa: PLC0415  # the package of this test

    assert hosted
    data = ModelData(
        id="m", sent_id="m", request=ObjectType(fields={}), fixed=((("model",), "m"),),
        containers=(("input", "*", "params"),), arguments=(Argument("seed", ("input", "*", "params", "seed")),),
    )  # fmt: skip
    assert _tools.request_of({}, data) == {"input": [{"params": {}}], "model": "m"}
    assert _tools.request_of({"seed": 1}, data) == {"input": [{"params": {"seed": 1}}], "model": "m"}


def test_a_description_that_is_too_long_keeps_its_price(hosted: ModuleType) -> None:
    from hosted_models import _tools  # noqa: PLC0415  # the package of this test

    assert hosted
    price = "Price: 4 credits."
    short = _tools._shortened(["a" * 1100, price, "- A rule."], [price])
    assert (len(short), short[:18], short[-2:]) == (1024, f"{price}\n", "a…")
    assert _tools._shortened(["a" * 1000, price], [price]) == f"{'a' * 1000}\n\n{price}"


def test_a_long_name_and_two_of_one_key(hosted: ModuleType) -> None:
    from hosted_models._runtime.calls import Argument, ModelData  # noqa: PLC0415  # likewise
    from hosted_models._runtime.types import ObjectType  # noqa: PLC0415  # likewise

    from hosted_models import _tools  # noqa: PLC0415  # the package of this test

    assert hosted
    long = [_tools._name(f"acme.{'a' * 80}_{number}") for number in range(2)]
    assert len({*long}) == 2
    assert all(NAME.fullmatch(name) for name in long)
    paths = [("a", "size"), ("b", "size"), ("two words",), ("x_1",), ("x-1",)]
    arguments = zip(("size", "size_2", "two_words", "x_1", "x_1_2"), paths, strict=True)
    data = ModelData(
        id="m",
        sent_id="m",
        request=ObjectType(fields={}),
        arguments=tuple(Argument(*each) for each in arguments),
    )
    assert _tools.parameters(data) == dict(
        zip(("size", "size_2", "two_words", "x_1", "x-1"), paths, strict=True)
    )
