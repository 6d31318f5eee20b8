"""The tour in the README, run command by command; what it shows is what is printed."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from few_specs import copy_few

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FEW = ("rivya/suno-music", "rivya/elevenlabs-sound-effect-v2")
"""Beside a new model; the command is tested here, not the catalogue."""
MARK = "@@@ end of step"


def steps(text: str) -> list[tuple[str, str]]:
    """Pairs of a command (with its here-document) and the output that the README shows for it."""
    found = []
    for block in BLOCK.findall(text):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            lines = step.splitlines(keepends=True)
            end = 1
            if (here := re.search(r"<<'(\w+)'$", lines[0].rstrip())) is not None:
                end = lines.index(f"{here[1]}\n") + 1
            found.append(("".join(lines[:end]), "".join(lines[end:])))
    return found


def installing() -> list[list[str]]:
    """The commands of each block about installing."""
    section = README.read_text(encoding="utf-8").split("\n## Installing\n")[1].split("\n## ")[0]
    return [
        block.splitlines() for block in re.findall(r"^```sh\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    ]


@pytest.mark.parametrize("number", [0, 1])
def test_specpress_is_installed_by_itself(number: int, tmp_path: Path) -> None:
    """From a git address and from a wheel, as the README says; of a network there is none."""
    clone = tmp_path / "clone"
    for name in ("generator", "templates", "specs/locales"):
        shutil.copytree(
            ROOT / name, clone / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules")
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, clone)
    typed = installing()[1][number]
    if number == 0:
        assert "git+https://git.example/team/specpress" in typed
        typed = typed.replace("https://git.example/team/specpress", f"file://localhost{clone}")
        author = ("-c", "user.name=x", "-c", "user.email=x@example.com")
        for words in (("init", "-q"), ("add", "."), (*author, "commit", "-q", "-m", "all")):
            subprocess.run(["git", *words], cwd=clone, check=True)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    no_network = {"PIP_NO_DEPS": "1", "PIP_NO_INDEX": "1", "PIP_NO_BUILD_ISOLATION": "0"}
    target = tmp_path / "installed"
    script = f'pip() {{ if [ "$1" = install ]; then set -- "$@" --target {target}; fi; python -m pip "$@"; }}\n{typed}'
    env = {**os.environ, **no_network, "PATH": path, "PIP_QUIET": "1"}
    run = subprocess.run(
        ["bash", "-c", script], cwd=clone, env=env, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    own = {**os.environ, "PYTHONPATH": str(target)}
    program = "from specpress.cli import __file__, main; print(__file__); main(['init', 'd'])"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=tmp_path, env=own, capture_output=True, text=True, check=True)
    assert done.stdout.startswith(str(target))
    assert (tmp_path / "d" / "specpress.toml").is_file()


def test_the_tour_does_what_it_says(tmp_path: Path) -> None:
    tour = steps(README.read_text(encoding="utf-8"))
    assert len(tour) >= 10
    _, enter = installing()[0]
    (tmp_path / ".venv").symlink_to(sys.prefix)
    script = f"{enter}\n" + "".join(f"{command}echo '{MARK}'\n" for command, _ in tour)
    run = subprocess.run(
        ["bash"], input=script, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    printed = run.stdout.split(f"{MARK}\n")
    if os.environ.get("SPECPRESS_GOLDEN"):
        text, done = README.read_text(encoding="utf-8"), ""
        for (command, shown), found in zip(tour, printed, strict=False):
            before, step, text = text.partition(f"$ {command}{shown}")
            done += before + step.removesuffix(shown) + found
        README.write_text(done + text, encoding="utf-8")
        return
    for (command, shown), found in zip(tour, printed, strict=False):
        assert found == shown, command + run.stderr
    assert run.returncode == 0, run.stderr


def test_a_job_is_done_by_the_mock(tmp_path: Path) -> None:
    """The commands after the first, which made what is committed, and the program below them."""
    text = README.read_text(encoding="utf-8").partition("## A job that costs nothing")[2]
    block = text.partition("```sh\n")[2].partition("```")[0]
    program = text.partition("```python\n")[2].partition("```")[0]
    first, _, commands = block.partition("\n")
    assert first == "make generate setup"
    assert "specpress mock" in commands.splitlines()[0]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    commands = commands.replace("specpress mock", f"specpress mock --port {port}").replace("8787", port)
    commands = commands.replace(".venv/bin/", f"{shlex.quote(str(Path(sys.executable).parent))}/")
    (tmp_path / "specs").symlink_to(ROOT / "specs")
    (tmp_path / "hat.py").write_text(program, encoding="utf-8")
    Image.new("RGB", (64, 64), "orange").save(tmp_path / "cat.png")
    settings = re.findall(r"RIVYA_\w+=\S+", commands)
    commands = commands.replace(" &\n", ' &\ntrap "kill $!" EXIT\n')
    script = f"{commands}{' '.join(settings)} {shlex.quote(sys.executable)} hat.py\n"
    run = subprocess.run(
        ["bash", "-e"], input=script, cwd=tmp_path, timeout=120,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'generator'}{os.pathsep}{ROOT / 'generated' / 'python'}"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    for name in ("apple.jpg", "hat.jpg"):
        with Image.open(tmp_path / name) as made:
            assert made.format == "JPEG"


def test_a_page_becomes_a_model(tmp_path: Path) -> None:
    """The four commands that add a model, with what a person does between; the last one runs this test."""
    heading = "## A new model, from its docs page"
    block = (
        README.read_text(encoding="utf-8").partition(heading)[2].partition("```sh\n")[2].partition("```")[0]
    )
    first, person, *commands, last = block.splitlines()
    assert (person[:2], len(commands), last) == ("# ", 2, "make test")
    copy_few(tmp_path / "specs", FEW)
    shutil.copytree(ROOT / "tests" / "corpus" / "unseen", tmp_path / "tests" / "corpus" / "unseen")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"

    def typed(command: str) -> subprocess.CompletedProcess[str]:
        env = {**os.environ, "PATH": path}
        return subprocess.run(
            command, shell=True, cwd=tmp_path, env=env, capture_output=True, text=True, check=False
        )

    assert typed(first).returncode == 0
    unwritten = typed("specpress check")
    assert (unwritten.returncode, "6 errors" in unwritten.stdout) == (1, True), unwritten.stdout
    spec = tmp_path / "specs" / "rivya" / "suno-sounds.yaml"
    text = spec.read_text(encoding="utf-8").replace("# To be written: a summary", "summary: Makes sounds")
    spec.write_text(text.replace("# To be written: what", "description: What"), encoding="utf-8")
    for command in (*commands, "specpress check", "specpress locales --check", "specpress generate --check"):
        run = typed(command)
        assert run.returncode == 0, run.stdout + run.stderr
    assert (tmp_path / "generated" / "docs" / "ar" / "rivya" / "suno-sounds.md").exists()
