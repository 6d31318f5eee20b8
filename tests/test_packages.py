"""What `catalog.yaml` says of the packages is what all outputs say: two catalogues under names of their own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from platform import python_version, system
from typing import Any

import pytest

from command_line import environment, specpress
from published_cases import catalogue
from specpress.build.build import Build, Request, build
from specpress.targets.registry import TARGETS
from target_runs import made_once

PYTHON = f"Python/{python_version()} {system()}"
ALPHA = {
    "title": "Alpha's models",
    "summary": 'What "models" at Alpha\\Beta take,\u2028 give \x7fand cost.',
    "version": "1.4.0",
    "packages": {"python": "Alpha.Models", "npm": "@alpha/models"},
    "author": {"name": 'Alpha "Team" é', "email": "team@alpha.example", "url": "https://alpha.example"},
    "license": "MIT",
    "repository": "https://git.alpha.example/models",
    "issues": "https://git.alpha.example/models/issues",
    "changelog": "https://git.alpha.example/models/changelog",
    "site": "https://docs.alpha.example",
}
DEFAULT = re.compile(rb"hosted[-_]models", re.IGNORECASE)
ABOUT_THE_FORMAT = {
    "docs/en/reference/format.md",
    "schemas/catalog.schema.json",
    "schemas/draft-07/catalog.schema.json",
}
"""What tells how the packages are called that no name is written for."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The outputs of two catalogues, `alpha` with everything written, `beta models` as `init` makes it."""

    def make(folder: Path) -> None:
        folder.mkdir()
        for name in ("alpha", "beta models"):
            assert specpress("init", name, cwd=folder).returncode == 0
        (folder / "alpha" / "specs" / "catalog.yaml").write_text(json.dumps(ALPHA), encoding="utf-8")
        for name in ("alpha", "beta models"):
            assert specpress("generate", cwd=folder / name).returncode == 0

    return made_once(tmp_path_factory.getbasetemp(), "two catalogues", make)


def in_json(path: Path) -> Any:
    return json.loads(path.read_bytes())


def test_no_output_holds_the_name_that_others_have(made: Path) -> None:
    files = 0
    for out in (made / "alpha" / "generated", made / "beta models" / "generated"):
        for path in out.rglob("*"):
            name = path.relative_to(out).as_posix()
            assert not DEFAULT.search(name.encode())
            if path.is_file() and name not in ABOUT_THE_FORMAT and not name.startswith("."):
                files += 1
                assert not DEFAULT.search(path.read_bytes()), name
    assert files > 400


def test_both_are_used_in_one_process(made: Path) -> None:
    program = """
import alpha_models, beta_models
import alpha_models._client.http, beta_models._client.http

one, other = (package.load("acme/painter") for package in (alpha_models, beta_models))
assert one.Request is not other.Request
body = next(vector["request"] for vector in other.vectors if vector["valid"])
print([entry.cost(entry.Request.model_validate(body)) for entry in (one, other)])
for package in (alpha_models, beta_models):
    print(package.__version__, package.Acme.__module__, package._client.http.AGENT)
    assert list(package.models()) == ["acme/painter"]
    assert not issubclass(package.RequestRefused, alpha_models.RequestRefused) or package is alpha_models
"""
    folders = [str(made / name / "generated" / "python") for name in ("alpha", "beta models")]
    code = f"import sys; sys.path[:0] = {folders}\n{program}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines()[1:] == [
        f"1.4.0 alpha_models.acme._client Alpha.Models/1.4.0 {PYTHON}",
        f"0.0.0 beta_models.acme._client beta-models/0.0.0 {PYTHON}",
    ]


def test_the_command_is_told_by_its_name(made: Path) -> None:
    env = environment(PYTHONPATH=str(made / "alpha" / "generated" / "python"))
    command = [sys.executable, "-m", "alpha_models", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=True)
    assert done.stdout.startswith("usage: python -m alpha_models ")


def test_what_the_index_of_python_is_told(made: Path) -> None:
    folder = made / "alpha" / "generated" / "python"
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    del project["dependencies"]
    assert project == {
        "name": "Alpha.Models",
        "version": "1.4.0",
        "description": 'What "models" at Alpha\\Beta take, give \x7fand cost.',
        "license": "MIT",
        "license-files": ["LICENSE"],
        "authors": [{"name": 'Alpha "Team" é', "email": "team@alpha.example"}],
        "readme": "README.md",
        "requires-python": ">=3.11",
        "classifiers": ["Typing :: Typed"],
        "urls": {
            "Documentation": "https://docs.alpha.example",
            "Repository": "https://git.alpha.example/models",
            "Issues": "https://git.alpha.example/models/issues",
            "Changelog": "https://git.alpha.example/models/changelog",
        },
    }
    assert 'Copyright (c) Alpha "Team" é\n' in (folder / "LICENSE").read_text(encoding="utf-8")
    assert (folder / "README.md").read_text(encoding="utf-8").startswith("# Alpha.Models\n")
    assert not (made / "beta models" / "generated" / "python" / "LICENSE").exists()


def test_what_npm_is_told(made: Path) -> None:
    folder = made / "alpha" / "generated" / "typescript"
    told, lock = in_json(folder / "package.json"), in_json(folder / "package-lock.json")
    assert {key: told[key] for key in told if key in {*ALPHA, "name", "description", "homepage", "bugs"}} == {
        "name": "@alpha/models",
        "version": "1.4.0",
        "description": 'What "models" at Alpha\\Beta take, give \x7fand cost.',
        "license": "MIT",
        "author": ALPHA["author"],
        "homepage": "https://docs.alpha.example",
        "repository": {"type": "git", "url": "git+https://git.alpha.example/models"},
        "bugs": {"url": "https://git.alpha.example/models/issues"},
    }
    for part in (lock, lock["packages"][""]):
        assert (part["name"], part["version"]) == ("@alpha/models", "1.4.0")
    assert (folder / "LICENSE").read_bytes() == (made / "alpha/generated/python/LICENSE").read_bytes()
    assert '"alpha-models/1.4.0"' in (folder / "src" / "client" / "agent.ts").read_text(encoding="utf-8")
    assert in_json(made / "beta models/generated/typescript/package.json")["name"] == "beta-models"


def test_what_openapi_is_told(made: Path) -> None:
    info = in_json(made / "alpha" / "generated" / "openapi" / "acme.json")["info"]
    assert (info["version"], info["contact"]) == ("1.4.0", ALPHA["author"])
    assert info["license"] == {"name": "MIT", "identifier": "MIT"}
    info = in_json(made / "beta models" / "generated" / "openapi" / "acme.json")["info"]
    assert (info["version"], info.keys() & {"contact", "license"}) == ("0.0.0", set())


def test_pages_show_programs_with_the_names(made: Path) -> None:
    page = (made / "alpha/generated/docs/en/acme/painter.md").read_text(encoding="utf-8")
    assert "from alpha_models import Acme" in page
    assert 'import { Acme } from "@alpha/models";' in page
    page = (made / "alpha/generated/docs/en/reference/python.md").read_text(encoding="utf-8")
    assert "import alpha_models" in page


def build_all(specs: Path, cache: Path) -> Build:
    result = build(Request(specs=specs, targets=tuple(TARGETS.values()), cache=cache))
    assert result.problems == ()
    return result


def test_a_new_version_makes_no_model_anew_and_a_new_name_all(tmp_path: Path) -> None:
    specs, cache = catalogue(tmp_path), tmp_path / "cache" / "made"
    path = specs / "catalog.yaml"
    text = path.read_text(encoding="utf-8")
    assert build_all(specs, cache).made == 2
    path.write_text(f"{text}version: 1.0.0\nauthor: Acme\nlicense: MIT\n", encoding="utf-8")
    result = build_all(specs, cache)
    assert result.made == 0
    for file in (
        "python/pyproject.toml",
        "python/hosted_models/_index.py",
        "typescript/package.json",
        "openapi/demo.json",
    ):
        assert b'"1.0.0"' in result.files[file].read(), file
    (specs / "LICENSE").write_text("Ours.\n", encoding="utf-8")
    result = build_all(specs, cache)
    assert (result.made, result.files["typescript/LICENSE"].read()) == (0, b"Ours.\n")
    path.write_text(f"{text}packages: {{npm: '@acme/models'}}\n", encoding="utf-8")
    result = build_all(specs, cache)
    assert result.made == 2
    fresh = build_all(specs, tmp_path / "other" / "made")
    assert {p: c.read() for p, c in result.files.items()} == {p: c.read() for p, c in fresh.files.items()}


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("demo", "demo-models"),
        ("Maquina Models", "maquina-models"),
        ("Máquina", "maquina-models"),
        ("3d", "hosted-3d-models"),
        ("json", "json-models"),
        ("модели", "hosted-models"),
        ("a" * 200, "a" * 60 + "-models"),
    ],
)
def test_init_names_the_packages_after_the_folder(folder: str, name: str, tmp_path: Path) -> None:
    assert specpress("init", folder, cwd=tmp_path).returncode == 0
    assert f"packages: {{python: {name}}}\n" in (tmp_path / folder / "specs" / "catalog.yaml").read_text(
        encoding="utf-8"
    )
    assert specpress("check", cwd=tmp_path / folder).stdout == "1 model: no problems\n"
