"""The Arazzo documents in generated/: a linter of others finds nothing, an executor of others runs whole jobs by them.

The executor is Redocly's `respect`. It takes the success codes of a document word for word and knows no ranges such as
`2XX`, so its own check of answers by their schema is off; `tests/mock` holds answers against the schemas.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from PIL import Image

from mock_calls import catalogue, mocked, valid_request
from mocked_clients import RICH
from npm_tools import NODE, ROOT, installed
from specpress.catalog.model import Model
from specpress.mock import Mock
from vendors.bfl.server import EU, BflServer
from vendors.elevenlabs.server import ElevenLabsServer
from vendors.fal.server import FalServer
from vendors.google.server import GLOBAL, PROJECT, GoogleServer
from vendors.kie.server import KieServer
from vendors.openai.server import OpenAIServer
from vendors.replicate.server import ReplicateServer
from vendors.stability.server import StabilityServer
from vendors.strict import StrictServer
from vendors.wavespeed.server import WaveSpeedServer

GENERATED = ROOT / "generated"
DOCUMENTS = sorted(path.stem for path in (GENERATED / "arazzo").glob("*.json"))
PLAYED = ("odirouter", "rivya", "vtrix")
"""Providers whose jobs are run against the mock; the others run against servers that play their vendors."""
VENDORS: Mapping[str, tuple[type[StrictServer], str, str]] = {
    "bfl": (BflServer, "bfl/flux-2-pro", "run"),
    "elevenlabs": (ElevenLabsServer, "elevenlabs/eleven_flash_v2_5", "run"),
    "fal": (FalServer, "fal/fal-ai/recraft-v3", "run"),
    "google, a task": (GoogleServer, "google/veo-3.1-generate-001", "run"),
    "google, at once": (GoogleServer, "google/gemini-3.1-flash-image", "run_content"),
    "kie": (KieServer, "kie/nano-banana-2", "run"),
    "openai": (OpenAIServer, "openai/gpt-image-2", "run"),
    "replicate": (ReplicateServer, "replicate/black-forest-labs/flux-schnell", "run"),
    "stability": (StabilityServer, "stability/stable-image-core", "run"),
    "wavespeed": (WaveSpeedServer, "wavespeed/wavespeed-ai/flux-dev", "run"),
}
SPEED = 2000
"""As many times as the mock lets time pass faster."""
SAID = 4000
"""The characters that are kept of what the executor said: each of hundreds of questions is told."""


def document(provider: str, kind: str = "arazzo") -> Any:
    return json.loads((GENERATED / kind / f"{provider}.json").read_text("utf-8"))


def steps(provider: str) -> Iterator[tuple[Any, Any]]:
    """Every step with its workflow."""
    for workflow in document(provider)["workflows"]:
        yield from ((workflow, step) for step in workflow["steps"])


def redocly(*words: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [NODE, installed() / "@redocly" / "cli" / "bin" / "cli.js", *words]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=120, check=False)


def lasting(folder: Path, provider: str, **replaced: str) -> Path:
    """The documents of a provider in a folder of their own, without the pauses between two questions."""
    for kind in ("arazzo", "openapi"):
        (folder / kind).mkdir(exist_ok=True)
        shutil.copy(GENERATED / kind / f"{provider}.json", folder / kind)
    made = document(provider)
    for workflow in made["workflows"]:
        for step in workflow["steps"]:
            for action in step.get("onFailure", ()):
                action.pop("retryAfter", None)
            payload = step.get("requestBody", {}).get("payload")
            if isinstance(payload, dict):
                payload.update({key: value for key, value in replaced.items() if key in payload})
    path = folder / "arazzo" / f"{provider}.json"
    path.write_text(json.dumps(made), "utf-8")
    return path


def run(path: Path, workflow: str, inputs: Mapping[str, Any], url: str) -> tuple[bool, Any, str]:
    """Whether a workflow has succeeded, the steps that were made, and the end of what was said."""
    log = path.with_suffix(".log.json")
    done = redocly(
        "respect", path, "--workflow", workflow, "--input", json.dumps(inputs),
        "--server", f"{path.stem}={url}", "--severity", "SCHEMA_CHECK=off", "--json-output", log,
        cwd=path.parent,
    )  # fmt: skip
    (file,) = json.loads(log.read_text("utf-8"))["files"].values()
    (executed,) = file["executedWorkflows"]
    said = (done.stdout + done.stderr)[-SAID:]
    return done.returncode == 0, executed["executedSteps"], said


def test_the_linter_of_redocly_finds_nothing() -> None:
    done = redocly("lint", *(GENERATED / "arazzo" / f"{name}.json" for name in DOCUMENTS), cwd=GENERATED)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in done.stdout + done.stderr


def test_every_provider_with_a_job_that_can_be_gone_through_has_one() -> None:
    able = {
        provider.id
        for provider in (hosted.provider for hosted in catalogue().hosted.values())
        if any(provider.flow(creation).is_callable for creation in provider.creations)
    }
    assert set(DOCUMENTS) == able


@pytest.mark.parametrize("provider", DOCUMENTS)
def test_every_step_is_an_operation_of_the_openapi_document(provider: str) -> None:
    operations = {
        operation["operationId"]: (operation, path)
        for path, methods in document(provider, "openapi")["paths"].items()
        for operation in methods.values()
    }
    for workflow, step in steps(provider):
        operation, path = operations[step["operationId"]]
        known = {(each["in"], each["name"]) for each in operation.get("parameters", ())}
        given = {(each["in"], each["name"]) for each in step.get("parameters", ())}
        assert given <= known, step["stepId"]
        assert {name for place, name in given if place == "path"} == {
            part.partition("}")[0] for part in path.split("{")[1:]
        }
        assert ("requestBody" in step) <= ("requestBody" in operation)
        named = {text for text in _texts(step) if text.startswith("$inputs.")}
        assert {text.removeprefix("$inputs.") for text in named} <= workflow["inputs"]["properties"].keys()


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _texts(part)


def inputs(provider: str, mock: Mock) -> dict[str, Any]:
    """What a whole job needs: a request of the provider's first model."""
    model = next(iter(catalogue().hosted[provider].models))
    request = valid_request(f"{provider}/{model}")
    return {"request": request, "model": model, "api_key": mock.key(provider), "idempotency_key": "job-1"}


def last_step(provider: str) -> Any:
    return document(provider)["workflows"][0]["steps"][-1]["stepId"]


@pytest.mark.parametrize("provider", PLAYED)
def test_a_job_runs_against_the_mock(provider: str, tmp_path: Path) -> None:
    path = lasting(tmp_path, provider)
    with mocked(speed=SPEED, credits=RICH) as mock:
        is_well, made, said = run(path, "run", inputs(provider, mock), mock.url(provider))
    assert is_well, said
    assert made[0]["stepId"] == "create"
    assert made[-1]["stepId"] == last_step(provider)


@pytest.mark.parametrize("provider", ["odirouter", "rivya"])
def test_a_job_that_fails_ends_the_workflow(provider: str, tmp_path: Path) -> None:
    """Where the state tells it, and where only the result does."""
    path = lasting(tmp_path, provider)
    with mocked("faults: [{endpoint: create, task: failed}]", speed=SPEED, credits=RICH) as mock:
        is_well, made, said = run(path, "run", inputs(provider, mock), mock.url(provider))
    assert not is_well, said
    assert made[-1]["stepId"] == last_step(provider)


def test_a_wrong_key_ends_the_workflow_at_once(tmp_path: Path) -> None:
    path = lasting(tmp_path, "rivya")
    with mocked() as mock:
        given = {**inputs("rivya", mock), "api_key": "wrong"}
        is_well, made, said = run(path, "run", given, mock.url("rivya"))
    assert not is_well, said
    assert [step["stepId"] for step in made] == ["create"]


def test_a_refusal_for_too_many_calls_is_called_again(tmp_path: Path) -> None:
    path = lasting(tmp_path, "rivya")
    plan = "faults: [{endpoint: create, nth: 1, answer: {status: 429}}]"
    with mocked(plan, speed=SPEED, credits=RICH) as mock:
        is_well, made, said = run(path, "run", inputs("rivya", mock), mock.url("rivya"))
    assert is_well, said
    assert [step["stepId"] for step in made[:3]] == ["create", "create", "status"]


def test_a_file_is_uploaded(tmp_path: Path) -> None:
    """Arazzo has no word for a file; the executor's own is `$file`."""
    path = lasting(tmp_path, "rivya", file="$file('./still.png')")
    Image.new("RGB", (512, 512)).save(path.parent / "still.png")
    with mocked() as mock:
        given = {**inputs("rivya", mock), "file": "still.png", "kind": "image"}
        is_well, _, said = run(path, "upload", given, mock.url("rivya"))
    assert is_well, said


def wire_inputs(model: Model, server: StrictServer) -> dict[str, Any]:
    """What a whole job of a model needs: its plainest request, without what travels beside the body."""
    provider = catalogue().hosted[model.provider].provider
    creation = provider.creation_of(model)
    assert creation is not None
    flow = provider.flow(creation)
    request = valid_request(model.name)
    given: dict[str, Any] = {"model": model.sent_id, "api_key": server.key, "request": request}
    given |= {setting.name: setting.default or PROJECT for setting in provider.settings}
    for endpoint in flow.endpoints:
        headers = ((header.name, header.filler) for header in endpoint.headers)
        for place, filler in (*endpoint.path_parts, *endpoint.query_fillers, *headers):
            if filler is None or filler.holds is None:
                continue
            if filler.segments is not None:
                given[place] = "/".join(model.sent_id.split("/")[: filler.segments])
            elif filler.holds in request:
                given[filler.holds] = request.pop(filler.holds)
    return given


def _spell_out_forms(path: Path, request: Any) -> None:
    """Put a request that goes as a form into the document itself: the executor makes no form of an input."""
    made = json.loads(path.read_text("utf-8"))
    for workflow in made["workflows"]:
        for step in workflow["steps"]:
            body = step.get("requestBody", {})
            if body.get("contentType") == "multipart/form-data" and body["payload"] == "$inputs.request":
                body["payload"] = request
    path.write_text(json.dumps(made), "utf-8")


@pytest.mark.parametrize("name", VENDORS)
def test_a_job_runs_against_the_vendor(name: str, tmp_path: Path) -> None:
    """Whole jobs against the strict servers, which are made of nothing of ours."""
    kind, model_name, workflow = VENDORS[name]
    provider, _, id = model_name.partition("/")
    path = lasting(tmp_path, provider)
    with kind() as server:
        given = wire_inputs(catalogue().hosted[provider].models[id], server)
        _spell_out_forms(path, given["request"])
        # The tasks of the global address of BFL are asked for at another one, which no step can say.
        host = {"bfl": EU, "google, at once": GLOBAL}.get(name, server.HOSTS[0])
        base = urlsplit(catalogue().hosted[provider].provider.base_url or "").path
        is_well, made, said = run(path, workflow, given, server.urls[host] + base.rstrip("/"))
    assert is_well, said
    assert server.leaks == []
    assert server.undocumented == []
    steps_of = next(each for each in document(provider)["workflows"] if each["workflowId"] == workflow)
    assert made[-1]["stepId"] == steps_of["steps"][-1]["stepId"]
