"""What others do with published addresses: they load a schema by its `$id`, pinned or moving, and judge requests by it.

The schemas are made for the address of a server on this machine, so that nothing stands between a tool and its request.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import jsonschema
import pytest
from referencing import Registry, Resource

from npm_tools import NODE, do_without, installed, run
from published_cases import catalogue, change
from site_server import served
from specpress.build.output import content
from specpress.build.publish import publish
from specpress.catalog.read import read
from specpress.targets.json_schema import JsonSchema

Judge = Callable[[str, Path], bool]
"""Whether a tool finds the request in a file valid by the schema at an address."""

AJV = """\
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
const [address, file] = process.argv.slice(2);
const ajv = new Ajv.default({ loadSchema: async (uri) => (await fetch(uri)).json(), strictTypes: false });
const validate = await ajv.compileAsync({ $ref: address });
console.log(validate(JSON.parse(readFileSync(file, "utf8"))));
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a catalogue is served of which 1.0.0 was published, and 2.0.0, which asks for a prompt no longer."""
    folder = tmp_path_factory.mktemp("consumers")
    specs = catalogue(folder)
    (folder / "www").mkdir()
    with served(folder / "www") as server:
        for version in ("1.0.0", "2.0.0"):
            if version == "2.0.0":
                change(specs, "required: true, ", "")
            catalog, _ = read(specs)
            settings = replace(catalog.settings, schemas=f"{server}/schemas", version=version)
            catalog = replace(catalog, settings=settings)
            target = JsonSchema()
            outputs = target.make_models([*catalog.models.values()], catalog)
            rows = {name: outputs[name].row for name in outputs}
            files = dict(target.make_catalog(catalog, rows))
            for made in outputs.values():
                files |= made.files
            claims = {path: content(data) for path, data in files.items()}
            assert publish(folder / "www" / "schemas", claims, settings).problems == ()
        yield f"{server}/schemas"


def by_check_jsonschema(address: str, request: Path) -> bool:
    if importlib.util.find_spec("check_jsonschema") is None:
        do_without("check-jsonschema was not found; run `make test`, which installs it")
    command = [sys.executable, "-m", "check_jsonschema", "--no-cache", "--schemafile", address, request]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ("Schema validation errors" in done.stdout) == bool(done.returncode), done.stdout + done.stderr
    return done.returncode == 0


def by_ajv(address: str, request: Path) -> bool:
    program = request.with_name("judge.mjs")
    program.write_text(AJV, encoding="utf-8")
    modules = request.with_name("node_modules")
    if not modules.exists():
        modules.symlink_to(installed(), target_is_directory=True)
    return {"true": True, "false": False}[run(NODE, program, address, request, cwd=request.parent).strip()]


def by_jsonschema(address: str, request: Path) -> bool:
    def load(uri: str) -> Resource[Any]:
        with urlopen(uri) as answer:
            return Resource.from_contents(json.load(answer))

    registry: Registry[Any] = Registry(retrieve=load)  # type: ignore[call-arg]
    validator = jsonschema.Draft202012Validator({"$ref": address}, registry=registry)
    return validator.is_valid(json.loads(request.read_bytes()))


@pytest.mark.parametrize("judge", [by_check_jsonschema, by_ajv, by_jsonschema])
@pytest.mark.parametrize(("version", "needs"), [("1.0.0", True), ("1", True), ("2", False), ("2.0.0", False)])
def test_a_tool_judges_requests_by_the_schema_at_an_address(
    address: str, version: str, needs: bool, judge: Judge, tmp_path: Path
) -> None:
    pinned = f"{address}/v{version}/demo/still/request.schema.json"
    with urlopen(pinned) as answer:
        assert json.load(answer)["$id"] == pinned
    verdicts = []
    for body in (
        {"model": "still", "params": {"prompt": "A red apple"}},
        {"model": "still", "params": {}},
        {"model": "another", "params": {"prompt": "A red apple"}},
    ):
        request = tmp_path / "request.json"
        request.write_text(json.dumps(body), encoding="utf-8")
        verdicts.append(judge(pinned, request))
    assert verdicts == [True, not needs, False]
