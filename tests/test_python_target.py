"""The package `hosted_models`: what a newcomer does with it, and that its classes draw the schema's lines."""

from __future__ import annotations

import ast
import gc
import json
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pydantic
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agreement import Readers
from python_package import imported, request_classes, write
from random_types import roots, values
from small_models import PROVIDER, choice, field, model, rule, test, whole
from specpress.catalog.model import Example, Source
from specpress.catalog.price import ModelPrice
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Length,
    NumberType,
    ObjectType,
    Option,
    StringType,
    UnionType,
)
from specpress.emit.python import Python
from specpress.emit.python.literals import docstring, literal
from specpress.names import attribute_names
from specpress.runtime.conditions import Key
from specpress.runtime.price import Case, Charge, Factor, Price

HOSTILE = 'it\'s """quoted""" \\ {{ x }} {% y %} \u202e\x00\r\n*/ # </script> ../..\\'
NASTY_KEYS = (
    *(
        "schema",
        "schema_",
        "copy",
        "from",
        "class",
        "None",
        "match",
        "type",
        "json",
        "model_config",
        "model_x",
    ),
    *(
        "body",
        "list",
        "str",
        "self",
        "cls",
        "fields",
        "name",
        "constant",
        "RULES",
        "Request",
        "__init__",
        "_x",
    ),
    *(
        "aspectRatio",
        "aspect-ratio",
        "a.b",
        "Request.schema",
        "3d",
        "é",
        "提示",
        "",
        " ",
        "'",
        '"',
        "\\",
        "\n",
    ),
)
TEXT = StringType()

PRICE = Price(
    kind="computed",
    unit="credits",
    charges=(
        Charge(amounts=(Case(amount=Decimal("1.5")),), quantity=(Factor(subject=Key(("n",)), default=1),)),
    ),
)
PARAMS = ObjectType(
    fields=(
        field("aspectRatio", choice("16:9", "1:1"), default="16:9", description="The shape."),
        field("mode", choice("std", "pro"), default="std"),
        field("seed", whole(-1), nullable=True),
        field("steps", whole(1, 50, multiple_of=Decimal(2))),
        field("frames", NumberType(integer=True, options=tuple(Option(value=one) for one in (4, 8)))),
        field(
            "strength",
            NumberType(min=Decimal(0), max=Decimal(1), step=Decimal("0.05")),
            default=Decimal("0.5"),
        ),
        field("scale", NumberType(options=tuple(Option(value=Decimal(one)) for one in ("0.5", "1", "2")))),
        field("tags", ArrayType(items=StringType(lengths=(Length(max=3),)), max_items=2, unique=True)),
        field("image", UnionType(of=(TEXT, ArrayType(items=TEXT)))),
        field("extra", AnyType()),
        field("tiled", BooleanType(), default=False, nullable=True),
    ),
    rules=(
        rule(
            'A "pro" {picture} takes at most 10 steps.',
            when=(test("mode", one_of=("pro",)), test("steps", present=True)),
            then=(test("steps", max=10),),
        ),
    ),
)
PAINTER = model(
    ObjectType(
        fields=(
            field("model", choice("painter", constant=True), required=True),
            field(
                "prompt",
                StringType(lengths=(Length(min=1, max=5),)),
                required=True,
                description="What to paint.",
            ),
            field("n", whole(1, 4), default=1),
            field("params", PARAMS),
        )
    ),
    summary="Paints.",
    price=ModelPrice(formula=PRICE),
    examples=(
        Example(title="One", request={"model": "painter", "prompt": "sun", "params": {"tags": ("a",)}}),
    ),
    result=ObjectType(fields=(field("url", required=True),), open=True),
)
NASTY = model(
    ObjectType(
        fields=tuple(
            field(key, choice("a", HOSTILE), default=HOSTILE, description=HOSTILE, note=HOSTILE)
            for key in NASTY_KEYS
        ),
        rules=(rule(HOSTILE, at_least_one=(("schema",), ("copy",))),),
    ),
    id="nasty-1.0",
    title=HOSTILE,
    summary=HOSTILE,
    sources=(Source(id="page", title=HOSTILE, read=date(2026, 1, 2)),),
)
ACME = replace(PROVIDER, objects=(("task", PAINTER.task), ("error", PAINTER.error)), summary=HOSTILE)
MODELS = (NASTY, PAINTER)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("generated"), MODELS, ACME)


@pytest.fixture(scope="module")
def hosted(folder: Path) -> Iterator[ModuleType]:
    with imported(folder) as package:
        yield package


@pytest.fixture(scope="module")
def painter(hosted: ModuleType) -> Any:
    return hosted.load("acme/painter")


def test_models_are_found_by_name(hosted: ModuleType, painter: Any) -> None:
    assert hosted.models() == ("acme/nasty-1.0", "acme/painter")
    assert (painter.name, painter.title) == ("acme/painter", "Painter")
    assert painter.Request is hosted.acme.painter.Request
    assert {"acme", "load"} <= set(dir(hosted))
    assert {"painter", "responses"} <= set(dir(hosted.acme))
    for home in (hosted, hosted.acme):
        with pytest.raises(AttributeError):
            _ = home.nothing


def test_unknown_model(hosted: ModuleType) -> None:
    with pytest.raises(
        hosted.UnknownModel, match=r"there is no model 'acme/paintr'; did you mean 'acme/painter'\?"
    ):
        hosted.load("acme/paintr")
    with pytest.raises(KeyError, match=r"there is no model 'zzz'$"):
        hosted.load("zzz")


def test_import_is_lazy(folder: Path) -> None:
    code = (
        "import sys, hosted_models; hosted_models.models(); before = set(sys.modules)\n"
        "assert 'pydantic' not in before and 'hosted_models.acme' not in before\n"
        "hosted_models.load('acme/painter').Request\n"
        "assert 'hosted_models.acme.painter' in sys.modules\n"
        "assert not {'hosted_models.acme.nasty_1_0', 'hosted_models.acme.responses'} & set(sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_request_by_python_names(hosted: ModuleType, painter: Any) -> None:
    params = hosted.acme.painter.Params(aspect_ratio="1:1", seed=None, tags=["a", "b"])
    request = painter.Request(prompt="sun", params=params)
    body = {
        "prompt": "sun",
        "model": "painter",
        "params": {"aspectRatio": "1:1", "seed": None, "tags": ["a", "b"]},
    }
    assert request.body() == body
    assert painter.Request(prompt="sun", params={"aspect_ratio": "1:1"}).body()["params"] == {
        "aspectRatio": "1:1"
    }
    assert painter.Request.model_validate(body) == request
    assert painter.Request.model_validate_json(json.dumps(body)) == request
    assert pickle.loads(pickle.dumps(request)) == request
    assert json.loads(request.model_dump_json(exclude_unset=True)) == body


def test_absent_null_and_default_are_told_apart(painter: Any) -> None:
    request = painter.Request.model_validate({"model": "painter", "prompt": "sun", "params": {"tiled": None}})
    assert request.n == 1
    assert request.params.tiled is None
    assert request.params.strength == 0.5
    assert request.params.seed is pydantic.MISSING
    assert request.body() == {"model": "painter", "prompt": "sun", "params": {"tiled": None}}


def test_json_has_wire_names_alone(painter: Any) -> None:
    for params in ({"aspect_ratio": "1:1"}, {"Seed": 1}):
        with pytest.raises(pydantic.ValidationError, match="Extra inputs are not permitted"):
            painter.Request.model_validate({"model": "painter", "prompt": "sun", "params": params})


def test_constant_is_filled_in_by_constructors_alone(painter: Any) -> None:
    assert painter.Request(prompt="sun").model == "painter"
    with pytest.raises(pydantic.ValidationError) as caught:
        painter.Request.model_validate({"prompt": "sun"})
    assert [(one["type"], one["loc"]) for one in caught.value.errors()] == [("missing", ("model",))]


def test_broken_rule_is_told_in_its_own_words(painter: Any) -> None:
    params = {"mode": "pro", "steps": 12}
    with pytest.raises(pydantic.ValidationError) as caught:
        painter.Request.model_validate({"model": "painter", "prompt": "sun", "params": params})
    (error,) = caught.value.errors()
    assert (error["type"], error["loc"]) == ("broken_rule", ("params",))
    assert error["msg"] == 'A "pro" {picture} takes at most 10 steps.'


@pytest.mark.parametrize(
    ("params", "valid"),
    [
        *[({"steps": one}, True) for one in (2, 2.0, 50, 5e1)],
        *[({"steps": one}, False) for one in (0, 3, 52, 2.5, True, "2", None, 10**400)],
        *[({"seed": one}, True) for one in (-1, 10**400, None, 64.0)],
        *[({"frames": one}, True) for one in (4, 8, 4.0)],
        *[({"frames": one}, False) for one in (True, "4", 5, 4.5, None)],
        *[({"strength": one}, True) for one in (0, 0.15, 0.7, 1, 1.0)],
        *[({"strength": one}, False) for one in (0.01, 1.05, True, "0.5", -0.05)],
        *[({"scale": one}, True) for one in (0.5, 1, 1.0, 2)],
        *[({"scale": one}, False) for one in (True, 0.25, "1")],
        *[({"tags": one}, True) for one in ([], ["a", "b"], ["😀😀😀"])],
        *[({"tags": one}, False) for one in (["a", "a"], ["abcd"], ["a", "b", "c"], "a", {"a": 1}, [1])],
        *[({"image": one}, True) for one in ("a", ["a"], [])],
        *[({"image": one}, False) for one in (1, [1], {})],
        *[({"tiled": one}, True) for one in (True, None)],
        *[({"tiled": one}, False) for one in (0, 1, "true")],
        *[({"extra": one}, True) for one in (None, [1.0, {"a": None}], True)],
    ],
)
def test_verdict(painter: Any, params: dict[str, Any], valid: bool) -> None:
    body = {"model": "painter", "prompt": "sun", "params": params}
    assert Readers(PAINTER.request).accept(body) is valid
    assert _verdict(painter.Request, json.dumps(body)) is valid


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ('{"steps": 1e400}', False),
        ('{"seed": 1e400}', False),
        ('{"steps": 2, "steps": 3}', False),
        ('{"steps": 3, "steps": 2}', True),
        ('{"extra": 1e400}', True),
    ],
)
def test_verdict_on_odd_texts(painter: Any, text: str, valid: bool) -> None:
    assert _verdict(painter.Request, f'{{"model": "painter", "prompt": "sun", "params": {text}}}') is valid


def _verdict(request: Any, text: str) -> bool:
    """Whether a class accepts a JSON text; what it accepts, it gives back as it was."""
    found = set()
    for read, value in ((request.model_validate, json.loads(text)), (request.model_validate_json, text)):
        try:
            assert read(value).body() == json.loads(text)
            found.add(True)
        except pydantic.ValidationError:
            found.add(False)
    assert len(found) == 1, text
    return found.pop()


TYPES = 10
VALUES = 10
CALLS = int(os.environ.get("SPECPRESS_FUZZ", "1500")) // (TYPES * VALUES)


@settings(max_examples=CALLS, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(data=st.data(), types=st.lists(roots, min_size=TYPES, max_size=TYPES))
def test_class_and_schema_agree(hosted: ModuleType, data: st.DataObject, types: list[ObjectType]) -> None:
    assert hosted
    readers = [Readers(type_) for type_ in types]
    classes = request_classes(types, [one.schema for one in readers])
    for reader, made in zip(readers, classes, strict=True):
        for misses in (False, True) * (VALUES // 2):
            text = json.dumps(data.draw(values(reader.type, misses)))
            assert _verdict(made, text) is reader.accept_text(text), f"{text}\n{json.dumps(reader.schema)}"


def test_documented_examples_and_vectors(hosted: ModuleType) -> None:
    for name in hosted.models():
        entry = hosted.load(name)
        for vector in entry.vectors:
            assert _verdict(entry.Request, json.dumps(vector["request"])) is vector["schema_valid"], vector
            if "price" in vector:
                assert entry.cost(vector["request"]).to_json() == vector["price"]


def test_cost(hosted: ModuleType, painter: Any) -> None:
    request = painter.Request(prompt="sun", n=3)
    assert str(painter.cost(request)) == "4.5 credits"
    for body in (
        request.body(),
        json.dumps(request.body()),
        request.model_dump_json(exclude_unset=True).encode(),
    ):
        assert painter.cost(body) == painter.cost(request)
    assert painter.cost({}).amount == Decimal("1.5")
    with pytest.raises(LookupError, match=r"no price is documented for acme/nasty-1\.0"):
        hosted.load("acme/nasty-1.0").cost({})


def test_data_of_an_installed_package(folder: Path, tmp_path: Path) -> None:
    """What the build puts under _data is found before what may lie beside the package."""
    home = tmp_path / "site-packages"
    data = home / "hosted_models/_data"
    shutil.copytree(folder / "hosted_models", home / "hosted_models")
    shutil.copytree(folder.parent / "vectors", data / "vectors")
    shutil.copy(folder.parent / "catalog.json", data)
    with imported(home) as package:
        assert package.load("acme/painter").spec["title"] == "Painter"
        assert package.load("acme/painter").vectors[0]["name"]


def test_answers_keep_what_is_not_documented(painter: Any, hosted: ModuleType) -> None:
    text = '{"id": "1", "status": "brand-new", "more": {"a": [1.5, null]}}'
    assert painter.Task.model_validate_json(text).body() == json.loads(text)
    assert painter.Error.model_validate({"error": 1}).body() == {"error": 1}
    assert painter.Result is hosted.acme.painter.Result
    with pytest.raises(pydantic.ValidationError):
        painter.Result.model_validate({})
    assert hosted.load("acme/nasty-1.0").Result is hosted.acme.responses.Result


def test_nasty_keys(hosted: ModuleType) -> None:
    request = hosted.load("acme/nasty-1.0").Request
    names = {name if one.alias is None else one.alias: name for name, one in request.model_fields.items()}
    assert names == attribute_names(NASTY_KEYS)
    body = dict.fromkeys(NASTY_KEYS, "a")
    assert _verdict(request, json.dumps(body))
    assert request(**dict.fromkeys(attribute_names(NASTY_KEYS).values(), "a")).body() == body


def test_hostile_texts_stay_texts(folder: Path, hosted: ModuleType) -> None:
    module = hosted.acme.nasty_1_0
    shown = " ".join(
        [
            "it's",
            '"""quoted"""',
            "\\",
            "{{",
            "x",
            "}}",
            "{%",
            "y",
            "%}",
            "\u202e\x00",
            "*/",
            "#",
            "</script>",
            "../..\\",
        ]
    )
    for text in (module.__doc__, module.Request.__doc__):
        assert shown in " ".join(text.split())
    tree = ast.parse((folder / "hosted_models/acme/nasty_1_0.py").read_text(encoding="utf-8"))
    (request,) = [one for one in tree.body if isinstance(one, ast.ClassDef) and one.name == "Request"]
    docs = [
        one.value.value
        for one in request.body
        if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)
    ]
    assert len(docs) == len(NASTY_KEYS) + 1
    assert all(shown in " ".join(str(one).split()) for one in docs)
    assert module.Request.RULES[0].text == HOSTILE
    assert module.Request(copy_="a").schema_ == HOSTILE


def test_attributes_are_explained(hosted: ModuleType, folder: Path) -> None:
    text = (folder / "hosted_models/acme/painter.py").read_text(encoding="utf-8")
    for line in (
        '"""Painter at Acme.',
        "Price: 1.5 credits per request × n.",
        '    """The shape.',
        '    Allowed: "16:9", "1:1". Default: "16:9".',
        "    Allowed: 1 to 50; a multiple of 2.",
        "    Allowed: at most 2 elements; all elements different; each element: at most 3 characters.",
        '    - A "pro" {picture} takes at most 10 steps.',
    ):
        assert line in text
    assert all(len(line) <= 100 for line in text.splitlines())


def test_making_is_the_same_in_any_company() -> None:
    target = Python()
    together = target.make(MODELS, ACME)
    apart = {name: one for each in reversed(MODELS) for name, one in target.make([each], ACME).items()}
    assert together == apart


def test_making_leaves_the_process_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    before = (os.getcwd(), dict(os.environ), gc.get_threshold(), gc.isenabled(), list(sys.path))
    monkeypatch.setattr("socket.socket", None)
    Python().make([PAINTER], ACME)
    assert before == (os.getcwd(), dict(os.environ), gc.get_threshold(), gc.isenabled(), list(sys.path))


def test_catalogue_without_models(tmp_path: Path) -> None:
    with imported(write(tmp_path, ())) as package:
        assert package.models() == ()


USE = """
from typing import assert_type
import hosted_models
from hosted_models.acme.painter import Params, Request
from pydantic import MISSING

entry = hosted_models.load("acme/painter")
request = entry.Request(prompt="sun", params=Params(aspect_ratio="1:1", seed=None))
assert_type(request, Request)
if request.params is not MISSING:
    assert_type(request.params, Params)
    assert_type(request.params.strength, int | float)
    if request.params.steps is not MISSING:
        assert_type(request.params.steps, int)
assert_type(entry.cost(request).unit, str)
hosted_models.load("acme/" + "painter").Request.model_validate({})
entry.Request(prompt=1)  # wrong
Params(aspect_ratio="2:1")  # wrong
Params(aspectRatio="1:1")  # wrong
entry.Requst  # wrong
"""


def _wrong_lines() -> list[int]:
    return [number for number, line in enumerate(USE.splitlines(), 1) if line.endswith("# wrong")]


def test_mypy(folder: Path, tmp_path: Path) -> None:
    use = tmp_path / "use.py"
    use.write_text(USE)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--cache-dir",
        str(tmp_path / "cache"),
    ]
    done = subprocess.run(
        [*command, "use.py", str(folder / "hosted_models")],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    errors = [line for line in done.stdout.splitlines() if ": error: " in line]
    assert [line.partition(": error")[0] for line in errors] == [
        f"use.py:{number}" for number in _wrong_lines()
    ]


def test_pyright(folder: Path, tmp_path: Path) -> None:
    """The runtime looks at JSON of any shape, which the strict rules about unknown types do not allow for."""
    (tmp_path / "use.py").write_text(USE)
    settings = {
        "typeCheckingMode": "strict",
        "extraPaths": [str(folder)],
        "include": [str(folder / "hosted_models"), "use.py"],
        "ignore": [str(folder / "hosted_models/_runtime")],
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run([*command, "-p", "."], cwd=tmp_path, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["generalDiagnostics"]
    places = {
        (Path(one["file"]).name, one["range"]["start"]["line"] + 1)
        for one in found
        if one["severity"] == "error"
    }
    assert places == {("use.py", number) for number in _wrong_lines()}


@given(st.lists(st.text(st.sampled_from("a \"'\\\n{}-\u202e\x00😀\ud800"), max_size=30), max_size=4))
def test_docstring_says_its_paragraphs(paragraphs: list[str]) -> None:
    source = f"class A:\n    {docstring(paragraphs, '    ')}\n"
    assert source.isprintable() or "\n" in source
    (node,) = ast.parse(source).body
    said = " ".join((ast.get_docstring(node) or "").split())  # type: ignore[arg-type]
    assert said == " ".join(" ".join(paragraphs).split())


def test_docstring_wraps_and_keeps_lines() -> None:
    text = docstring(["One two.", f"- {'word ' * 30}\n- next"], "    ")
    assert text.startswith('"""One two.\n\n    - word')
    assert "\n      word" in text
    assert "\n    - next\n    " in text


def test_literal() -> None:
    names = {"Price": Price, "Charge": Charge, "Case": Case, "Factor": Factor, "Key": Key, "Decimal": Decimal}
    assert eval(literal(PRICE), names) == PRICE
    assert literal(PRICE.charges[0].amounts) == '(Case(amount=Decimal("1.5")),)'
    for value in ("it's", 'a"b', "\u202e", [1, 2.5, None], {"a": (True,)}, ()):
        assert eval(literal(value)) == value
