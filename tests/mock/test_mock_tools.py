"""What tools of others make of the mock: Schemathesis finds no failure, a client made by openapi-python-client works.

Both know nothing but the published OpenAPI documents.
"""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from mock_calls import ASKED_BY_STATUS, GENERATED, catalogue, mocked
from openapi_documents import generated

LEFT_OUT = {
    "positive_data_acceptance": "more is refused than a schema can say: a ratio out of range, a file of another kind",
}
"""Checks of Schemathesis that are not made, and why."""


def without_formats(value: Any) -> Any:
    """The document without formats: in what is published they are remarks and refuse nothing."""
    if isinstance(value, dict):
        is_format = value.get("type") in ("string", ["string", "null"]) and isinstance(
            value.get("format"), str
        )
        return {
            k: without_formats(v) for k, v in value.items() if k != "format" or not is_format or v == "binary"
        }
    return [without_formats(one) for one in value] if isinstance(value, list) else value


MANY = 12
"""So many models make a list of requests too long."""


def with_few_models(found: Any) -> Any:
    """The document with every eighth model in a long list of requests: each of them makes a hundred calls."""
    if isinstance(found, dict):
        return {key: with_few_models(value) for key, value in found.items()}
    if isinstance(found, list) and len(found) > MANY and "Request" in str(found[0]):
        return found[::8]
    return [with_few_models(one) for one in found] if isinstance(found, list) else found


@pytest.mark.parametrize("provider", ASKED_BY_STATUS)
def test_schemathesis_finds_no_failure(provider: str, tmp_path: Path) -> None:
    """The examples of every model, and all kinds of calls for some of them."""
    whole = without_formats(generated(provider))
    with mocked(speed=100, credits=Decimal(10**9), keys=frozenset({"mock"})) as mock:
        for phases, found in (("examples", whole), ("coverage,fuzzing", with_few_models(whole))):
            (tmp_path / "api.json").write_text(json.dumps(found), encoding="utf-8")
            run(
                tmp_path, "-c", "from schemathesis.cli import schemathesis; schemathesis()", "run", "api.json",
                "--url", mock.url(provider), "-H", f"Authorization: Bearer {mock.key(provider)}",
                "--checks", "all", "--exclude-checks", ",".join(LEFT_OUT), "--phases", phases,
                "--max-examples", "3", "--seed", "1", "--no-color", "--suppress-health-check", "all", "--no-shrink",
            )  # fmt: skip
        called = {name.partition("/")[2] for name in mock.counters.requests}
        assert called == set(catalogue().hosted[provider].endpoints)
        assert mock.counters.statuses[200] > 20


JOB = """
import sys, time
from pathlib import Path
from {package} import AuthenticatedClient
from {package}.api.tasks import {create}, status{more}
from {package}.models import {request}

client = AuthenticatedClient(base_url=sys.argv[1], token=sys.argv[2])
{job}
print(url)
Path("file").write_bytes(client.get_httpx_client().get(url).content)
"""
RIVYA = """
body = FluxKontextProRequest.from_dict({"model": "flux-kontext-pro", "prompt": "A fox"})
task = create.sync(client=client, body=body)
while (task := status.sync(task.id, client=client)).status != "succeeded":
    assert task.status in ("queued", "processing")
    time.sleep(0.02)
url = task.result.primary_url
"""
ODIROUTER = """
body = FluxKontextProRequest.from_dict({"prompt": "A fox"})
task = create_flux_kontext_pro.sync(client=client, body=body)
where = {"endpoint": "flux_kontext_pro", "request_id": task.request_id, "client": client}
while status.sync(**where).status != "COMPLETED":
    assert result.sync_detailed(**where).status_code in (200, 202)
    time.sleep(0.02)
url = result.sync(**where).outputs[0].url
"""


@pytest.mark.parametrize(
    ("provider", "create", "more", "job"),
    [("rivya", "create", "", RIVYA), ("odirouter", "create_flux_kontext_pro", ", result", ODIROUTER)],
)
def test_a_client_of_another_maker_completes_a_job(
    provider: str, create: str, more: str, job: str, tmp_path: Path
) -> None:
    (tmp_path / "config.json").write_text('{"post_hooks": []}', encoding="utf-8")
    text = JOB.format(package=provider, create=create, more=more, request="FluxKontextProRequest", job=job)
    (tmp_path / "job.py").write_text(text, encoding="utf-8")
    run(
        tmp_path, "-m", "openapi_python_client", "generate", "--path", GENERATED / "openapi" / f"{provider}.json",
        "--output-path", provider, "--meta", "none", "--config", "config.json",
    )  # fmt: skip
    with mocked(speed=50) as mock:
        url = run(tmp_path, "job.py", mock.url(provider), mock.key(provider)).strip()
        assert url.startswith(mock.url(provider))
        assert mock.counters.charges.total() == 1
    assert (tmp_path / "file").read_bytes()[:4] in (b"\x89PNG", b"\xff\xd8\xff\xe0")


def run(folder: Path, *arguments: object) -> str:
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
