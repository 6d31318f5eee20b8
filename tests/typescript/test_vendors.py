"""The npm package's clients against strict servers that were written from the vendors' docs alone.

The jobs, and what each scenario comes to, are those of the Python clients: both languages come to the same end.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clients.test_vendors import CASES, VENDORS, Job
from contract.specs import resolved
from npm_tools import NODE
from specpress.runtime.file_types import types_of
from specpress.targets.client_names import typescript_classes

PROGRAM = Path(__file__).parent / "node" / "vendors.mjs"


@pytest.fixture(scope="module")
def client(package: Path) -> Iterator[subprocess.Popen[str]]:
    """The program that does jobs as it is asked to, line by line."""
    env = {**os.environ, "PACKAGE": str(package / "dist")}
    pipe = subprocess.PIPE
    with subprocess.Popen([NODE, PROGRAM], stdin=pipe, stdout=pipe, text=True, env=env) as program:
        yield program
        assert program.stdin is not None
        program.stdin.close()


def given(name: str, job: Job) -> dict[str, Any]:
    """What a job is asked for by the keys of the request, with files in a form that JSON has."""
    keys = {of.key.lower(): of.key for _, of in resolved().models[f"{name}/{job.model}"].parameters()}
    return {
        keys.get(argument, keys.get(argument.replace("_", ""), argument)): as_json(value)
        for argument, value in job.arguments.items()
    }


def as_json(value: Any) -> Any:
    if isinstance(value, bytes):
        return {"$file": base64.b64encode(value).decode()}
    return [as_json(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize(("name", "scenario"), CASES)
def test_whole_jobs(name: str, scenario: str, client: subprocess.Popen[str]) -> None:
    vendor = VENDORS[name]
    providers = list(resolved().providers.values())
    assert client.stdin is not None
    assert client.stdout is not None
    for job in vendor.jobs:
        with vendor.server(scenario) as server:
            told = {
                "className": typescript_classes(providers)[name],
                "key": server.key,
                "baseUrls": server.urls,
                "settings": dict(vendor.settings),
                "model": job.model,
                "given": given(name, job),
            }
            client.stdin.write(json.dumps(told) + "\n")
            client.stdin.flush()
            came = json.loads(client.stdout.readline())
            assert (server.leaks, server.undocumented) == ([], [])
        end = {**vendor.ends, **job.ends}.get(scenario, len(job.files))
        if not isinstance(end, int):
            assert (came.get("error"), came.get("kind")) == end, came.get("message", came)
            continue
        assert "files" in came, came["message"]
        contents = [base64.b64decode(file["content"]) for file in came["files"]]
        assert [types_of(content)[0] for content in contents] == list(job.files[:end])
        assert all(file["type"] in (None, kind) for file, kind in zip(came["files"], job.files, strict=False))
