"""The clients in TypeScript against the mock: they judge every vector as it says, and tell errors as Python's do."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

import hosted_models
from contract.contract import some_vectors_of
from mock_calls import catalogue, mocked, plan_of, valid_request
from mocked_clients import RICH, arguments_of, client_of, creation_of
from npm_tools import NODE, run
from specpress.base.json_text import json_text
from specpress.mock import Mock
from specpress.mock.seeded_random import token

PROGRAM = Path(__file__).parent / "node" / "against_mock.mjs"
SPEED = 500
"""As many times as the program lets time pass faster."""


@pytest.mark.parametrize("provider", sorted(catalogue().hosted))
def test_vectors_and_errors(provider: str, package: Path, tmp_path: Path) -> None:
    hosted = catalogue().hosted[provider]
    model, errors = next(iter(hosted.models)), hosted.provider.errors
    request = valid_request(f"{provider}/{model}")
    name = creation_of(provider, model).name
    refusals: str | None = plan_of(
        name, *(f'answer: {{code: "{one.code}", message: Because.}}' for one in errors)
    )
    failures: str | None = plan_of(
        name, *(f'task: {{ends: failed, code: "{one.code}", message: Because.}}' for one in errors)
    )
    if not errors:  # a plan has rules
        refusals = failures = None
    with ExitStack() as stack:
        first, second, third = (
            stack.enter_context(mocked(one, speed=SPEED, credits=RICH)) for one in (None, refusals, failures)
        )
        job = {"model": model, "request": request, "times": len(errors)}
        told = {
            "provider": provider,
            "vectors": place(first, provider),
            "refusals": {**place(second, provider), **job},
            "failures": {**place(third, provider), **job},
        }
        (tmp_path / "vectors.json").write_text(json.dumps(vectors(provider)), encoding="utf-8")
        env = {"PACKAGE": str(package / "dist"), "VECTORS": str(tmp_path / "vectors.json")}
        said = json.loads(run(NODE, PROGRAM, json.dumps(told), cwd=tmp_path, **env))
        assert said[0] == sent(first, provider)
    assert said[1] == as_python_tells_them(provider, refusals, model, request, len(errors))
    assert said[2] == as_python_tells_them(provider, failures, model, request, len(errors))


def place(mock: Mock, provider: str) -> dict[str, Any]:
    """Where a mock is, and a key."""
    given = arguments_of(mock, provider)
    return {
        "key": given["api_key"],
        "url": given["base_url"],
        "urls": given["base_urls"],
        "settings": given["settings"],
    }


def vectors(provider: str) -> list[dict[str, Any]]:
    """Some vectors of each model of a provider, with the model's id."""
    return [
        {"model": id, "vector": vector}
        for id in catalogue().hosted[provider].models
        for vector in some_vectors_of(f"{provider}/{id}")
    ]


def sent(mock: Mock, provider: str) -> dict[str, int]:
    """What the vectors say of how many are taken; the mock has those, as they stand, and has seen no other."""
    every = [row["vector"] for row in vectors(provider)]
    bodies = [vector["request"] for vector in every if vector["valid"]]
    assert kept(mock, provider, len(bodies)) == bodies
    assert mock.counters.statuses.total() == len(bodies)
    return {"taken": len(bodies), "refused": len(every) - len(bodies)}


def kept(mock: Mock, provider: str, count: int) -> Sequence[Any]:
    """The bodies of the tasks of a mock."""
    tasks = (mock.state.store.task(provider, token(mock.state.seed, provider, at)) for at in range(count))
    return [json.loads(json_text(task.body)) for task in tasks if task is not None]


def as_python_tells_them(
    provider: str, plan: str | None, model: str, request: Any, times: int
) -> list[list[Any]]:
    """The errors that the clients in Python raise by the same plan."""
    found = []
    with mocked(plan, credits=RICH) as mock, client_of(mock, provider, max_retries=0) as client:
        for _ in range(times):
            with pytest.raises(hosted_models.HostedModelsError) as caught:
                client.models[model].run(request)
            error: Any = caught.value
            found.append([type(error).__name__, error.code, error.kind, getattr(error, "status", None)])
    return found
