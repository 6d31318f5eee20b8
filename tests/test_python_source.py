"""The source of `hosted_models`: names, docstrings and types, whatever the specs say."""

from __future__ import annotations

import ast
import gc
import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from python_models import ACME, HOSTILE, MODELS, NASTY_KEYS, PAINTER, PRICE, TEXT
from python_package import imported, write
from small_models import field, model, rule
from specpress.catalog.types import (
    ArrayType,
    Length,
    ObjectType,
    StringType,
    UnionType,
)
from specpress.runtime.conditions import Key
from specpress.runtime.price import Case, Charge, Factor, Price
from specpress.targets.python.source import docstring, literal
from specpress.targets.python.target import Python
from target_runs import outputs


def test_hostile_texts_stay_texts(folder: Path, hosted: ModuleType) -> None:
    module = hosted.acme.nasty_1_0
    shown = " ".join(HOSTILE.split())
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
        "    Allowed: 16:9, 1:1. Default: 16:9.",
        "    Allowed: from 1 to 50; a multiple of 2.",
        "    Allowed: at most 2 elements; all different; each at most 3 characters.",
        '    - A "pro" {picture} takes at most 10 steps.',
    ):
        assert line in text
    assert all(len(line) <= 100 for line in text.splitlines())


def test_classes_are_named_once_after_their_keys() -> None:
    size = ObjectType(fields=(field("width"), field("tags", ArrayType(items=StringType(pattern="^a$")))))
    other = ObjectType(fields=(field("height"),), open=True)
    request = ObjectType(
        fields=(
            field("size", size),
            field("same", ObjectType(fields=(field("size", size),))),
            field("nested", ObjectType(fields=(field("size", other),))),
            field("request", ObjectType(fields=(field("model", size),))),
            field("sizes", ArrayType(items=other)),
            field("any", ObjectType(open=True)),
            field("ruled", ObjectType(open=True, rules=(rule(at_least_one=(("a",), ("b",))),))),
            field("text", UnionType(of=(StringType(lengths=(Length(max=2),)), ArrayType(items=TEXT)))),
        )
    )
    (product,) = outputs(Python(), [model(request)], ACME).values()
    source = next(iter(product.files.values())).decode()
    found = {one.name for one in ast.parse(source).body if isinstance(one, ast.ClassDef)}
    assert found == {
        *("Request", "Size", "Same", "Nested", "NestedSize", "RequestRequest", "ModelObject", "RequestSize"),
        *("Ruled", "Arguments"),
    }
    assert {one.target.id for one in ast.parse(source).body if isinstance(one, ast.AnnAssign)} == {  # type: ignore[union-attr]
        *("Tag", "ModelObjectTag", "TextText"),
    }
    assert "any: dict[str, Any] | MISSING = MISSING" in source
    assert "text: TextText | list[str] | MISSING = MISSING" in source


def test_making_is_the_same_in_any_company() -> None:
    target = Python()
    together = outputs(target, MODELS, ACME)
    apart = {name: one for each in reversed(MODELS) for name, one in outputs(target, [each], ACME).items()}
    assert together == apart


def test_making_leaves_the_process_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    before = (os.getcwd(), dict(os.environ), gc.get_threshold(), gc.isenabled(), list(sys.path))
    monkeypatch.setattr("socket.socket", None)
    outputs(Python(), [PAINTER], ACME)
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
    (tmp_path / "use.py").write_text(USE)
    settings = {
        "typeCheckingMode": "strict",
        "extraPaths": [str(folder)],
        "include": [str(folder / "hosted_models"), "use.py"],
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
