"""`specpress mock` as a user calls it: what it prints, how it stops, and what it says where it cannot start."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from mock_calls import ROOT
from specpress.cli import main
from specpress.mock import Settings, serving

SPECS = ("--specs", str(ROOT / "specs"))


def start(*options: str) -> subprocess.Popen[str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT / "generator"), "PYTHONUNBUFFERED": "1"}
    words = [sys.executable, "-m", "specpress", "mock", *SPECS, *options]
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_stopped(number: signal.Signals) -> None:
    running = start("--port", "0", "--provider", "odirouter")
    try:
        assert running.stdout is not None
        line = running.stdout.readline()
        assert line.startswith("export ODIROUTER_BASE_URL=http://127.0.0.1:")
        base, key = (word.partition("=")[2] for word in line.split()[1:])
        assert key == "mock"
        with httpx.Client(headers={"Authorization": f"Bearer {key}"}) as http:
            assert (
                http.post(f"{base}/model/v1/queue/flux_kontext_pro", json={"prompt": "x"}).status_code == 200
            )
            assert http.post(f"{base}/model/v1/queue/flux_kontext_pro", json={}).status_code == 400
            running.send_signal(number)
            out, err = running.communicate(timeout=20)
    finally:
        running.kill()
    assert (running.returncode, out) == (0, "")
    told = err.splitlines()
    assert told[0] == "ODIRouter: 7 models, 8 endpoints"
    assert told[1].startswith("serving at http://127.0.0.1:")
    assert told[2] == "POST /odirouter/model/v1/queue/flux_kontext_pro flux_kontext_pro 200"
    assert told[3].endswith("400: /prompt: A value is needed.")
    assert told[4:] == ["stopped"]


def test_what_a_client_must_know_besides_its_key_can_be_copied(capsys: pytest.CaptureFixture[str]) -> None:
    """Google's region has a default; its project has none, and a client without one refuses every call."""
    assert main(["mock", *SPECS, "--check", "--port", "9000", "--provider", "google"]) == 0
    assert capsys.readouterr().out == (
        "export GOOGLE_BASE_URL=http://127.0.0.1:9000/google GOOGLE_ACCESS_TOKEN=mock GOOGLE_CLOUD_PROJECT=mock\n"
    )


def test_a_port_that_is_taken_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["mock", *SPECS, "--port", str(port), "--provider", "vtrix"]) == 2
    expected = f"specpress: port {port} is taken; name another by --port, or 0 for a free one\n"
    assert capsys.readouterr().err == expected


def test_what_cannot_be_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other"
    other.write_text("something else, and long enough to be looked at" * 20, encoding="utf-8")
    cases = {
        ("--provider", "rivja"): "there is no provider 'rivja'; did you mean 'rivya'?",
        ("--provider", "x"): "there is no provider 'x'; there are: ",
        ("--port", "0", "--state", str(other)): f"cannot keep the state in {other}: file is not a database",
        ("--port", "0", "--state", str(tmp_path / "no" / "s")): "unable to open database file",
    }
    for options, told in cases.items():
        assert main(["mock", *SPECS, *options]) == 2
        assert told in capsys.readouterr().err
    assert other.read_text(encoding="utf-8").startswith("something else")
    for options in (["--port", "70000"], ["--speed", "0"], ["--speed", "fast"], ["--credits", "-1"]):
        with pytest.raises(SystemExit, match="2"):
            main(["mock", *options])
    assert main(["mock", "--specs", str(tmp_path / "none")]) == 2
    assert main(["mock", "--specs", str(tmp_path)]) == 1


def test_a_wrong_fault_plan_is_told_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = tmp_path / "faults.yaml"
    plan.write_text("faults:\n  - {endpoint: creat, answer: 500}\n", encoding="utf-8")
    assert main(["mock", *SPECS, "--check", "--faults", str(plan)]) == 1
    assert capsys.readouterr().out.startswith(
        f"{plan}:2:16: error value-not-allowed: 'endpoint' cannot be 'creat'\n    help: did you mean 'create'?\n"
    )
    assert main(["mock", *SPECS, "--check", "--faults", str(tmp_path / "none.yaml")]) == 1
    assert "none.yaml" in capsys.readouterr().out
    plan.write_text("faults:\n  - {endpoint: create, answer: 500}\n", encoding="utf-8")
    assert main(["mock", *SPECS, "--check", "--faults", str(plan)]) == 0


def test_the_catalogue_that_init_makes_can_be_played(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(tmp_path / "demo")]) == 0
    assert main(["mock", "--specs", str(tmp_path / "demo" / "specs"), "--check", "--port", "9000"]) == 0
    told = capsys.readouterr()
    with serving(tmp_path / "demo" / "specs", Settings(speed=0)) as mock:
        headers = {"Authorization": f"Bearer {mock.key('acme')}"}
        with httpx.Client(base_url=mock.url("acme"), headers=headers) as http:
            created = http.post("/v1/tasks", json={"model": "painter", "prompt": "A fox"}).json()
            assert created["status"] == "queued"
            mock.clock.advance(100)
            done = http.get(f"/v1/tasks/{created['id']}").json()
            assert (done["id"], done["status"]) == (created["id"], "done")
            assert http.get(done["url"]).status_code == 200
            refused = http.post("/v1/tasks", json={"model": "painter"})
            assert (refused.status_code, refused.json()["code"]) == (400, "bad_request")
    assert told.out.endswith("export ACME_BASE_URL=http://127.0.0.1:9000/acme ACME_API_KEY=mock\n")
