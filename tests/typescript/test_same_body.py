"""The two clients make the same body of the same call, or refuse it for the same reasons at the same places.

A failure tells the call; `SPECPRESS_SEED=7` tries the calls of a run again.
"""

from __future__ import annotations

import json
import os
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hosted_models
from mock_calls import catalogue
from mocked_clients import client_class
from npm_tools import NODE, run
from random_requests import near
from specpress.runtime.calls import Argument
from specpress.runtime.reading import read_model
from specpress.runtime.values import ABSENT, equal, kind_of, lookup_in
from specpress.targets.client_names import call_data

CALLS = 6000
VALID = 1000
SEED = int(os.environ.get("SPECPRESS_SEED") or random.randrange(1 << 32))
MOST_EXACT = 2**53
"""Greater whole numbers are rounded by JavaScript, before a client sees them."""
PROGRAM = """
import { readFileSync } from "node:fs";
const hosted = await import(`${process.env.PACKAGE}/index.js`);
const kinds = Object.values(hosted).filter((one) => one.prototype instanceof hosted.Client);
async function result({ provider, model, given }) {
  const kind = kinds.find((one) => one.name.toLowerCase() === provider);
  try {
    return { body: (await new kind({ apiKey: "k" }).model(model).validateOnly(given)).body };
  } catch (error) {
    if (!(error instanceof hosted.RequestRefused)) throw error;
    return { problems: error.problems.map(({ at, reason }) => [at, reason]) };
  }
}
const results = [];
for (const call of JSON.parse(readFileSync(process.env.CALLS, "utf8"))) results.push(await result(call));
console.log(JSON.stringify(results));
"""


def test_both_clients_make_the_same_bodies(package: Path, tmp_path: Path) -> None:
    """Every model's least call, and random ones near what conformance vectors say is valid."""
    calls = list(calls_of(random.Random(SEED)))
    rows = [
        {"provider": name.partition("/")[0], "model": name.partition("/")[2], "given": keyed(given)}
        for name, given in calls
    ]
    (tmp_path / "calls.json").write_text(json.dumps(rows), encoding="utf-8")
    (tmp_path / "use.mjs").write_text(PROGRAM, encoding="utf-8")
    env = {"PACKAGE": str(package / "dist"), "CALLS": str(tmp_path / "calls.json")}
    theirs = json.loads(run(NODE, tmp_path / "use.mjs", cwd=tmp_path, **env))
    clients = {provider: client_class(provider)(api_key="k") for provider in catalogue().hosted}
    taken: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for (name, given), result in zip(calls, theirs, strict=True):
        provider, _, model = name.partition("/")
        call = {argument.name: value for argument, value in given.items()}
        ours = made(clients[provider].models[model], call)
        for either in (ours, result):
            either.get("problems", []).sort()  # they stand in the order of the body
        assert equal(ours, result), f"SPECPRESS_SEED={SEED}: {name} {call}\n{ours}\n{result}"
        if "body" in ours:
            taken[name] += 1
            kinds.update(kind_of(value) for value in call.values())
    assert taken.keys() == {*names()}
    assert taken.total() >= VALID
    assert kinds.keys() == {"null", "boolean", "number", "string", "array", "object"}


def made(model: Any, call: dict[str, Any]) -> dict[str, Any]:
    """The body that the Python client would send, or what it refuses the call for."""
    try:
        return {"body": json.loads(json.dumps(model.validate_only(**call).body))}
    except hosted_models.RequestRefused as error:
        return {"problems": [[problem.at, problem.reason] for problem in error.problems]}


def names() -> list[str]:
    """All models that a client can call."""
    return [
        f"{provider}/{model}" for provider, hosted in catalogue().hosted.items() for model in hosted.models
    ]


def calls_of(chance: random.Random) -> Iterator[tuple[str, dict[Argument, Any]]]:
    """Arguments for every model: those of its shortest valid vector, and of requests near its valid ones."""
    for name in names():
        provider, _, model = name.partition("/")
        arguments = read_model(call_data(catalogue().hosted[provider].models[model])).arguments
        bodies = [vector["request"] for vector in hosted_models.load(name).vectors if vector["valid"]]
        yield name, given_in(min(bodies, key=lambda body: len(json.dumps(body))), arguments)
        for _ in range(CALLS // len(names())):
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
