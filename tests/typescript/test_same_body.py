"""The two clients make the same body of the same call, or refuse it for the same reasons at the same places.

A failure tells the call; `SPECPRESS_SEED=7` tries the calls of a run again.
"""

from __future__ import annotations

import json
import os
import random
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import hosted_models
from contract.specs import resolved
from mocked_clients import client_class
from npm_tools import NODE, run
from python_package import imported, write
from random_requests import near
from specpress.base.json_text import json_text
from specpress.catalog.model import Model
from specpress.check.vectors import minimal, vectors
from specpress.runtime.calls import Argument
from specpress.runtime.reading import read_model
from specpress.runtime.values import ABSENT, equal, kind_of, lookup_in
from specpress.targets.client_names import call_data, python_clients
from test_needs import NEEDS, catalogue
from typescript_package import built, written

CASES = NEEDS.parent
CALLS = 6000
VALID = 1000
SEED = int(os.environ.get("SPECPRESS_SEED") or random.randrange(1 << 32))
MOST_EXACT = 2**53
"""Greater whole numbers are rounded by JavaScript, before a client sees them."""
PROGRAM = """
import { readFileSync, writeFileSync } from "node:fs";
const hosted = await import(`${process.env.PACKAGE}/index.js`);
const kinds = Object.values(hosted).filter((one) => one.prototype instanceof hosted.Client);
async function result({ client, model, given }) {
  const kind = kinds.find((one) => one.name === client);
  try {
    return { body: (await new kind({ apiKey: "k" }).model(model).validateOnly(given)).body };
  } catch (error) {
    if (!(error instanceof hosted.RequestRefused)) throw error;
    return { problems: error.problems.map(({ at, reason }) => [at, reason]) };
  }
}
const results = [];
for (const call of JSON.parse(readFileSync(process.env.CALLS, "utf8"))) results.push(await result(call));
writeFileSync(process.env.RESULTS, JSON.stringify(results));
"""


def test_both_clients_make_the_same_bodies(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every model's least call, and random ones near what conformance vectors say is valid."""
    for provider in resolved().providers.values():
        for setting in provider.settings:
            assert setting.environment is not None
            monkeypatch.setenv(setting.environment, "any")
    models = {
        name: (model, [vector["request"] for vector in hosted_models.load(name).vectors if vector["valid"]])
        for name, model in resolved().models.items()
    }
    clients = {provider: client_class(provider)(api_key="k") for provider in resolved().providers}
    kinds = assert_same_bodies(
        models, clients, package / "dist", hosted_models, CALLS // len(models), tmp_path
    )
    assert kinds.keys() == {"null", "boolean", "number", "string", "array", "object"}


def test_both_clients_make_the_same_bodies_of_made_up_models(tmp_path: Path) -> None:
    """With every construct of the format, as in `test_judges.py`."""
    cases = [catalogue(CASES / name, tmp_path / name) for name in ("judged", "field_reports")]
    made = {name: model for case in cases for name, model in case.models.items()}
    providers = {name: provider for case in cases for name, provider in case.providers.items()}
    models = {name: (model, valid_requests(model)) for name, model in made.items()}
    package = built(written(tmp_path / "npm", made.values(), providers))
    with imported(write(tmp_path / "python", [*made.values()], *providers.values())) as hosted:
        classes = python_clients([*providers.values()])
        clients = {name: getattr(hosted, names.sync)(api_key="k") for name, names in classes.items()}
        assert_same_bodies(models, clients, package / "dist", hosted, 100, tmp_path)


def valid_requests(model: Model) -> list[Any]:
    """The requests of a model's vectors that are valid."""
    found = vectors(model, minimal(model))
    return [json.loads(json_text(vector.request)) for vector in found if not vector.problems]


def assert_same_bodies(
    models: Mapping[str, tuple[Model, list[Any]]],
    clients: Mapping[str, Any],
    package: Path,
    hosted: ModuleType,
    count: int,
    folder: Path,
) -> Counter[str]:
    """Make so many calls near each model's valid requests by both clients; gives the kinds of values that were sent."""
    calls = list(calls_of(models, count, random.Random(SEED)))
    rows = [
        {"client": type(clients[provider]).__name__, "model": model, "given": keyed(given)}
        for name, given in calls
        for provider, _, model in [name.partition("/")]
    ]
    (folder / "calls.json").write_text(json.dumps(rows), encoding="utf-8")
    (folder / "use.mjs").write_text(PROGRAM, encoding="utf-8")
    env = {
        "PACKAGE": str(package),
        "CALLS": str(folder / "calls.json"),
        "RESULTS": str(folder / "results.json"),
    }
    run(NODE, folder / "use.mjs", cwd=folder, **env)
    theirs = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    taken: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for (name, given), result in zip(calls, theirs, strict=True):
        provider, _, model = name.partition("/")
        call = {argument.name: value for argument, value in given.items()}
        ours = made_by(clients[provider].models[model], call, hosted)
        for either in (ours, result):
            either.get("problems", []).sort()  # they stand in the order of the body
        assert equal(ours, result), f"SPECPRESS_SEED={SEED}: {name} {call}\n{ours}\n{result}"
        if "body" in ours:
            taken[name] += 1
            kinds.update(kind_of(value) for value in call.values())
    assert taken.keys() == models.keys()
    assert taken.total() >= VALID
    return kinds


def made_by(model: Any, call: dict[str, Any], hosted: ModuleType) -> dict[str, Any]:
    """The body that the Python client would send, or what it refuses the call for."""
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        try:
            return {"body": json.loads(json.dumps(model.validate_only(**call).body))}
        except hosted.RequestRefused as error:
            return {"problems": [[problem.at, problem.reason] for problem in error.problems]}


def calls_of(
    models: Mapping[str, tuple[Model, list[Any]]], count: int, chance: random.Random
) -> Iterator[tuple[str, dict[Argument, Any]]]:
    """Arguments for every model: those of its shortest valid request, and of requests near its valid ones."""
    for name, (model, bodies) in models.items():
        arguments = read_model(call_data(model)).arguments
        yield name, given_in(min(bodies, key=lambda body: len(json.dumps(body))), arguments)
        for _ in range(count):
            given = given_in(near([bodies], chance), arguments)
            if not any(map(is_rounded, given.values())):
                yield name, given


def given_in(body: Any, arguments: tuple[Argument, ...]) -> dict[Argument, Any]:
    """What a body holds at the places of arguments."""
    find = lookup_in(body)
    return {argument: value for argument in arguments if (value := find(argument.path)) is not ABSENT}


def is_rounded(value: Any) -> bool:
    """Whether a whole number in a value is too large for JavaScript."""
    if isinstance(value, (dict, list)):
        return any(map(is_rounded, value.values() if isinstance(value, dict) else value))
    return isinstance(value, int) and abs(value) > MOST_EXACT


def keyed(given: dict[Argument, Any]) -> dict[str, Any]:
    """Arguments by the keys of the API, as TypeScript has them."""
    return {argument.path[-1]: value for argument, value in given.items()}
