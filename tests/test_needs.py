"""What real docs pages oblige the format to say, need by need.

A case under `cases/needs` is a tiny catalogue with the facts of one need: `specs/` (a provider without a
`provider.yaml` of its own gets the one under `_providers`), `requests.json` with the verdict on each request,
and `shows.json` with what people and tools must be told of it. Loading it gives no diagnostics but the warnings
of `warnings.json`; texts may be missing. `ROWS.md` maps every need to its cases.

In a request, `{"repeat": "a", "times": 3}` stands for the text "aaa".
"""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from specpress.base.diagnostics import Diagnostic, Severity, begun, has_errors
from specpress.base.json_text import json_text
from specpress.catalog.json_values import model_json, plain
from specpress.catalog.model import Family, Model
from specpress.catalog.provider import Provider
from specpress.catalog.read import read
from specpress.check import problems
from specpress.cli.show import lines
from specpress.lint import check_model
from specpress.runtime.cost import cost
from specpress.schema import request_schema

NEEDS = Path(__file__).parent / "cases" / "needs"
PROVIDERS = NEEDS / "_providers"
NAMES = sorted(path.name for path in NEEDS.iterdir() if path.is_dir() and path != PROVIDERS)


@dataclass(frozen=True)
class Catalogue:
    """A resolved case with everything that was found wrong in it."""

    providers: dict[str, Provider]
    models: dict[str, Model]
    families: dict[str, Family]
    problems: tuple[Diagnostic, ...]

    def schema(self, model: Model) -> dict[str, Any]:
        return request_schema(model, self.providers[model.provider])


def catalogue(case: Path, at: Path) -> Catalogue:
    specs = Path(shutil.copytree(case / "specs", at / "specs"))
    for folder in specs.iterdir():
        if folder.name != "families" and not (folder / "provider.yaml").exists():
            shutil.copy(PROVIDERS / folder.name / "provider.yaml", folder)
    read_catalog, problems = read(specs)
    models = read_catalog.models
    found = (*problems, *(problem for model in models.values() for problem in check_model(model)))
    problems = begun(found, None)
    return Catalogue(read_catalog.providers, models, read_catalog.families, problems)


def content(path: Path, default: Any) -> Any:
    return json.loads(path.read_text("utf-8")) if path.exists() else default


def spelled_out(value: Any) -> Any:
    """A request with its long texts."""
    if isinstance(value, dict):
        if value.keys() == {"repeat", "times"}:
            return value["repeat"] * value["times"]
        return {key: spelled_out(one) for key, one in value.items()}
    return [spelled_out(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", NAMES)
def test_need(name: str, tmp_path: Path) -> None:
    made = catalogue(NEEDS / name, tmp_path)
    warnings = set(content(NEEDS / name / "warnings.json", []))
    assert not has_errors(made.problems), "\n".join(map(str, made.problems))
    faults = {problem.code for problem in made.problems if problem.severity is not Severity.NOTE}
    assert faults == warnings, "\n".join(map(str, made.problems))
    requests = content(NEEDS / name / "requests.json", [])
    shows = content(NEEDS / name / "shows.json", {})
    assert requests or shows
    for row in requests:
        model = made.models[row["model"]] if "model" in row else next(iter(made.models.values()))
        assert "model" in row or len(made.models) == 1, "name the model"
        verdict(row, model, made.schema(model))
    told(shows, made)


def verdict(row: dict[str, Any], model: Model, schema: dict[str, Any]) -> None:
    """One request: the checker's verdict with place and reason, the schema's, and the price."""
    body, layer = spelled_out(row["request"]), row.get("layer", "schema")
    expected = [] if row["valid"] else [(row["at"], row["reason"], layer)]
    found = problems(model, body)
    assert [(one.pointer, one.reason, one.layer) for one in found] == expected, (row["name"], found)
    accepted = row["valid"] or layer == "request"
    assert Draft202012Validator(schema).is_valid(body) is accepted, (row["name"], schema)
    if "price" in row:
        assert model.price is not None
        assert cost(model.price.formula, body, row.get("measures", {})).to_json() == row["price"], row["name"]


def told(shows: dict[str, list[str]], made: Catalogue) -> None:
    """What `specpress show`, the catalogue file and the schemas tell, however it is broken into lines."""
    models = made.models.values()
    places = {
        "show": [line for model in models for line in lines(model)],
        "catalog": [
            *(json_text(model_json(model)) for model in models),
            *(json_text(plain(one)) for one in (*made.providers.values(), *made.families.values())),
        ],
        "schema": [json_text(made.schema(model)) for model in models],
    }
    for place, wanted in shows.items():
        text = " ".join("\n".join(places[place]).split())
        for one in wanted:
            assert one in text, f"{place} does not tell: {one}\n{text}"


def test_every_need_has_its_cases() -> None:
    rows = re.findall(r"^\|.*\|$", (NEEDS / "ROWS.md").read_text("utf-8"), re.MULTILINE)[2:]
    cases = [re.findall("`([^`]+)`", row.split("|")[-2]) for row in rows]
    assert all(cases), "a row without a case"
    assert sorted({one for found in cases for one in found}) == NAMES


def test_every_shared_provider_is_used() -> None:
    used = {path.name for name in NAMES for path in (NEEDS / name / "specs").iterdir()}
    assert {path.name for path in PROVIDERS.iterdir()} <= used
