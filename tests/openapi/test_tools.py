"""What others make of the documents: Redocly finds no error, and clients and classes made from them can be used.

The documents are those in generated/, one of models with many kinds of parameters and rules, and one with options that
meet when constants are named after them. Redocly's linter comes
from npm; without it, the test of it is skipped, but in CI.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.catalogues import write
from npm_tools import NODE, installed, run
from openapi_documents import GENERATED, body, operations
from specpress.cli import main

HERE = Path(__file__).parent
REDOCLY = "@redocly/cli/bin/cli.js"
QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
NAMES = [*sorted(path.stem for path in (GENERATED / "openapi").glob("*.json")), "alpha", "demo"]

TOLERATED = {
    "info-license",  # no provider names a licence of its API
    "operation-4xx-response",  # where no status of an error is documented
    "no-required-schema-properties-undefined",  # in rules: the properties are those of the object around them
    "no-unused-components",  # objects that lie within others
}
"""What Redocly warns of and what is meant."""

TWINS = """\
title: Twins
summary: Makes a picture.
modality: image
sources:
  page: { title: Model page, read: 2026-05-11 }

parameters:
  prompt: { type: string, required: true, description: What to show. }
  format: { type: string, options: [txt, TXT, Txt], default: TXT, description: Which file comes back. }
  size: { type: string, nullable: true, options: [1k, 1K], description: How large it is. }
  zone:
    type: string
    options: ["Etc/GMT+1", "Etc/GMT-1", "Etc/GMT+0", "Etc/GMT-0", "Etc/GMT"]
    default: "Etc/GMT-1"
    description: A time zone.
  odd:
    type: string
    options: ["", " ", "None", "null", "true", "1", "01", "1.0", "a\\tb", "mro", "__init__", "名前", "VALUE_2"]
    description: Odd words.
"""


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all documents."""
    home = tmp_path_factory.mktemp("openapi")
    write(home / "specs", 12, providers=1)
    shutil.copytree(HERE.parent / "cases" / "base" / "demo", home / "specs" / "demo")
    (home / "specs" / "demo" / "twins.yaml").write_text(TWINS, encoding="utf-8")
    out = home / "generated"
    command = [
        "generate",
        "--specs",
        str(home / "specs"),
        "--out",
        str(out),
        "--target",
        "openapi",
        "--jobs",
        "1",
    ]
    assert main(command) == 0
    for path in (GENERATED / "openapi").glob("*.json"):
        shutil.copy(path, out / "openapi")
    assert sorted(path.stem for path in (out / "openapi").iterdir()) == sorted(NAMES)
    return out / "openapi"


def read(documents: Path, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((documents / f"{name}.json").read_bytes())
    return found


def test_redocly_finds_no_error(documents: Path) -> None:
    options = ("--format", "json", "--config", HERE / "redocly.yaml")
    files = [f"{name}.json" for name in NAMES]
    said = run(NODE, installed() / REDOCLY, "lint", *options, *files, cwd=documents, **QUIET)
    at = 0
    for _ in files:
        found, at = json.JSONDecoder().raw_decode(said, said.index("{", at))
        assert found["totals"]["errors"] == 0
        assert {one["ruleId"] for one in found["problems"]} <= TOLERATED


def test_redocly_would_find_an_error(documents: Path, tmp_path: Path) -> None:
    broken = {**read(documents, "vtrix"), "paths": {"no-slash": {}}}
    (tmp_path / "broken.json").write_text(json.dumps(broken), encoding="utf-8")
    done = subprocess.run(
        [NODE, installed() / REDOCLY, "lint", "broken.json"],
        cwd=tmp_path,
        env={**os.environ, **QUIET},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1


def test_clients_have_everything_and_keep_their_types(documents: Path, tmp_path: Path) -> None:
    """Made by openapi-python-client, which says what it had to leave out."""
    (tmp_path / "config.json").write_text('{"post_hooks": []}', encoding="utf-8")
    for name in NAMES:
        said = run(
            sys.executable, "-m", "openapi_python_client", "generate", "--path", documents / f"{name}.json",
            "--output-path", tmp_path / name, "--meta", "none", "--config", "config.json", cwd=tmp_path,
        )  # fmt: skip
        # It has no word for answers that are files, and leaves them out.
        warned = said.count("WARNING parsing")
        assert warned == len(re.findall(r"Unsupported content_type (?:image|audio|video)/\*", said)), said
        assert warned or said.split() == ["Generating", *str(tmp_path / name).split()]
        found = read(documents, name)
        made = {path.stem.rstrip("_") for path in (tmp_path / name / "api").rglob("*.py")}
        assert {one["operationId"] for _, _, one in operations(found)} <= made
        for schema in found["components"]["schemas"].values():
            assert schema["type"] == "object"
    # The maker casts a list of anything to what it is already.
    options = ("--strict", "--no-warn-redundant-casts", "--cache-dir", tmp_path / "cache")
    run(sys.executable, "-m", "mypy", *options, *NAMES, cwd=tmp_path)


def test_classes_can_be_made(documents: Path, tmp_path: Path) -> None:
    """By datamodel-code-generator: they import, and take the examples."""
    for name in NAMES:
        run(
            sys.executable, "-m", "datamodel_code_generator", "--input", documents / f"{name}.json",
            "--input-file-type", "openapi", "--output", tmp_path / f"{name}.py", "--formatters", "builtin",
            "--output-model-type", "pydantic_v2.BaseModel", "--disable-timestamp", cwd=tmp_path,
        )  # fmt: skip
    use = [f"import {name}" for name in NAMES]
    for name in NAMES:
        found = read(documents, name)
        for cls in found["components"]["schemas"]:
            use.append(f"{name}.{cls}.model_json_schema()")
        for cls, example in examples(found):
            use.append(f"{name}.{cls}.model_validate_json({json.dumps(example)!r})")
    assert sum("model_validate_json" in line for line in use) >= len(NAMES)
    (tmp_path / "use.py").write_text("\n".join(use), encoding="utf-8")
    run(sys.executable, "-W", "error", "use.py", cwd=tmp_path)


def test_options_that_meet_keep_apart_in_classes(documents: Path) -> None:
    schemas = read(documents, "demo")["components"]["schemas"]
    parameters = schemas["TwinsRequest"]["properties"]["params"]["properties"]
    names = {key: value.get("x-enum-varnames") for key, value in parameters.items()}
    assert names["format"] == ["TXT", "TXT_2", "TXT_3"]
    assert names["zone"] == ["ETC_GMT_1", "ETC_GMT_1_2", "ETC_GMT_0", "ETC_GMT_0_2", "ETC_GMT"]
    assert len({*names["odd"]}) == len(parameters["odd"]["enum"])
    assert names["prompt"] is None


def examples(found: dict[str, Any]) -> list[tuple[str, Any]]:
    """The class of each example's request, and the example."""
    media = [body(one) for _, _, one in operations(found) if "requestBody" in one]
    rows = []
    for one in media:
        for example in one.get("examples", {}).values():
            told_by = one["schema"].get("discriminator")
            target = (
                told_by["mapping"][example["value"][told_by["propertyName"]]]
                if told_by
                else one["schema"]["$ref"]
            )
            rows.append((target.rpartition("/")[2], example["value"]))
    return rows
