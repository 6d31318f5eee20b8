"""The two clients make the same body of the same call, byte for byte but for the order of keys."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hosted_models
from mock_calls import catalogue
from mocked_clients import client_class
from npm_tools import NODE, run
from specpress.runtime.calls import Argument
from specpress.runtime.reading import read_model
from specpress.targets.client_names import call_data
from specpress.targets.docs.programs import arguments

CALLS = 1000
PROGRAM = """
import { readFileSync } from "node:fs";
const hosted = await import(`${process.env.PACKAGE}/index.js`);
const kinds = Object.values(hosted).filter((one) => one.prototype instanceof hosted.Client);
const bodies = [];
for (const { provider, model, given } of JSON.parse(readFileSync(process.env.CALLS, "utf8"))) {
  const kind = kinds.find((one) => one.name.toLowerCase() === provider);
  bodies.push((await new kind({ apiKey: "k" }).model(model).validateOnly(given)).body);
}
console.log(JSON.stringify(bodies));
"""


def test_both_clients_make_the_same_bodies(package: Path, tmp_path: Path) -> None:
    """Every model's least call, and 1,000 random ones of what conformance vectors say is valid."""
    calls = [(name, given) for name in names() for given in calls_of(name)]
    seed = random.randrange(1 << 32)
    least = {name: min((given for of, given in calls if of == name), key=len) for name, _ in calls}
    chosen = [*least.items(), *random.Random(seed).sample(calls, CALLS)]
    rows = [
        {"provider": name.partition("/")[0], "model": name.partition("/")[2], "given": keyed(given)}
        for name, given in chosen
    ]
    (tmp_path / "calls.json").write_text(json.dumps(rows), encoding="utf-8")
    (tmp_path / "use.mjs").write_text(PROGRAM, encoding="utf-8")
    env = {"PACKAGE": str(package / "dist"), "CALLS": str(tmp_path / "calls.json")}
    theirs = json.loads(run(NODE, tmp_path / "use.mjs", cwd=tmp_path, **env))
    clients = {provider: client_class(provider)(api_key="k") for provider in catalogue().hosted}
    for (name, given), body in zip(chosen, theirs, strict=True):
        provider, _, model = name.partition("/")
        call = {argument.name: value for argument, value in given.items()}
        ours = clients[provider].models[model].validate_only(**call).body
        assert json.loads(json.dumps(ours)) == body, f"{name} {call}, seed {seed}"


def names() -> list[str]:
    """All models that a client can call."""
    return [
        f"{provider}/{model}" for provider, hosted in catalogue().hosted.items() for model in hosted.models
    ]


def calls_of(name: str) -> Iterator[dict[Argument, Any]]:
    """The arguments that make each valid vector's body."""
    provider, _, model = name.partition("/")
    data = read_model(call_data(catalogue().hosted[provider].models[model]))
    bodies = [vector["request"] for vector in hosted_models.load(name).vectors if vector["valid"]]
    yield from (dict(given) for body in bodies if (given := arguments(data, body)) is not None)


def keyed(given: dict[Argument, Any]) -> dict[str, Any]:
    """Arguments by the keys of the API, as TypeScript has them."""
    return {argument.path[-1]: value for argument, value in given.items()}
