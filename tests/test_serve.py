"""`specpress serve`: pages that follow the specs, on a port that is free, until somebody stops it."""

from __future__ import annotations

import re
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from command_line import COMMAND, environment, specpress
from specpress.cli import serve

ADDRESS = "https://models.example/x/y"


@pytest.fixture
def demo(made_demo: Path, tmp_path: Path) -> Path:
    """The catalogue that `init` makes, whose site will have an address below a path."""
    folder = shutil.copytree(made_demo, tmp_path / "cat alogue")
    with (folder / "specs" / "catalog.yaml").open("a", encoding="utf-8") as settings:
        settings.write(f"site: {ADDRESS}\n")
    return folder


@contextmanager
def taken() -> Iterator[int]:
    """A port that is taken."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_pages_follow_the_specs_until_it_is_stopped(demo: Path) -> None:
    painter = demo / "specs" / "acme" / "painter.yaml"
    good = painter.read_text(encoding="utf-8")
    with (
        taken() as port,
        subprocess.Popen(
            [*COMMAND, "serve", "--port", str(port)],
            cwd=demo, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment(),
        ) as process,
    ):  # fmt: skip
        assert process.stdout is not None

        def told(words: str) -> str:
            """Wait for a line with the words."""
            assert process.stdout is not None
            lines = []
            for line in iter(process.stdout.readline, ""):
                lines.append(line)
                if words in line:
                    return line
            raise AssertionError("".join(lines))

        assert f"port {port} is taken" in told("taken")
        at = re.search(r"http://127\.0\.0\.1:\d+/x/y/", told("serving at"))
        assert at is not None
        with httpx.Client(base_url=at[0]) as client:
            first = client.get("en/acme/painter.html")
            assert (first.status_code, first.headers["cache-control"]) == (200, "no-store")
            assert client.get("en/acme/painter.md").headers["content-type"] == "text/markdown; charset=utf-8"
            missing = client.get("en/no/such/page.html")
            assert (missing.status_code, 'href="/x/y/en/' in missing.text) == (404, True)
            built = client.get("built.txt").text
            assert built in client.get("assets/site.js").text

            painter.write_text(f"{good}nonsense: [", encoding="utf-8")
            told("yaml-syntax")
            told("the pages stay as they were")
            assert client.get("en/acme/painter.html").text == first.text

            painter.write_text(good.replace("title: Painter", "title: Dauber"), encoding="utf-8")
            told("1 language:")
            assert "Dauber" in client.get("en/acme/painter.html").text
            assert built != client.get("built.txt").text
        process.send_signal(signal.SIGTERM)
        rest = process.stdout.read()
    assert (process.returncode, rest) == (0, "stopped\n")
    assert not (demo / "site").exists()


def test_without_a_port_it_says_so(demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve, "NEXT", 1)
    with taken() as port:
        run = specpress("serve", "--port", str(port), cwd=demo)
    assert (run.returncode, run.stdout) == (2, "")
    assert f"port {port} and those after it are taken" in run.stderr


def test_specs_that_were_never_right_are_waited_for(demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (demo / "specs" / "acme" / "provider.yaml").unlink()
    monkeypatch.setattr(serve, "changes", lambda folders: iter([False]))
    run = specpress("serve", "--port", "0", cwd=demo)
    assert run.returncode == 0
    assert "error" in run.stdout
    assert run.stderr.endswith("there is nothing to show yet; waiting for a change\nstopped\n")
