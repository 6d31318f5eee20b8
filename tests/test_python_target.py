"""The package `hosted_models`: what a newcomer does with it."""

from __future__ import annotations

import ast
import json
import pickle
import shutil
import subprocess
import sys
import warnings
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pydantic
import pytest

from few_specs import KONTEXT, copy_few
from python_package import imported
from specpress.base.diagnostics import has_errors
from specpress.build.build import Request, build
from specpress.targets.registry import TARGETS


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
        "assert not {'pydantic', 'httpx', 'anyio', 'hosted_models.acme', 'hosted_models._client'} & before\n"
        "assert 'hosted_models._find' not in before\n"
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


def test_what_is_assigned_is_checked(painter: Any) -> None:
    request = painter.Request(prompt="sun")
    request.n = 2.0
    assert request.body()["n"] == 2
    for name, value in (("n", 5), ("n", True), ("prompt", ""), ("nn", 1)):
        with pytest.raises(pydantic.ValidationError):
            setattr(request, name, value)
    request.params = pydantic.MISSING
    assert request.body() == {"prompt": "sun", "model": "painter", "n": 2}


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


def test_a_deprecated_model_warns_once_and_is_marked_in_stubs(tmp_path: Path) -> None:
    specs = copy_few(tmp_path / "specs", [*KONTEXT, "rivya/suno-music"], "locales")
    path = specs / "rivya" / "flux-kontext-pro.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        f"{text}\ndeprecated: {{ since: 2026-03-24, until: 2026-09-24, replacement: suno-music }}\n",
        encoding="utf-8",
    )
    result = build(Request(specs=specs, targets=(TARGETS["python"],)))
    assert not has_errors(result.problems), result.problems
    for name, content in result.files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content.read())
    said = "Deprecated since 2026-03-24. It works until 2026-09-24. Use suno-music instead."
    package = tmp_path / "python" / "hosted_models"
    for stub, count in (("__init__.pyi", 1), ("rivya/_client.pyi", 4)):
        source = (package / stub).read_text(encoding="utf-8")
        marked = [
            node
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.FunctionDef) and any("@deprecated" in line for line in _above(node))
        ]
        assert len(marked) == source.count(f'@deprecated("{said}")') == count
        assert "from typing_extensions import deprecated\n" in source
    with imported(tmp_path / "python") as hosted_models, warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        for _ in range(2):
            client = hosted_models.Rivya(api_key="x")
            client.models["suno-music"].price(prompt="x")
            client.models.flux_kontext_pro.validate_only(prompt="x")
    (warning,) = told
    assert warning.category is DeprecationWarning
    assert (warning.filename, str(warning.message)) == (__file__, f"rivya/flux-kontext-pro: {said}")


def _above(node: ast.FunctionDef) -> list[str]:
    return [f"@{ast.unparse(decorator)}" for decorator in node.decorator_list]
