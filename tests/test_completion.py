"""What shells offer at a press of Tab: bash as it runs, the others by what they ask and are answered."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from command_line import environment, specpress
from specpress.cli.commands import SHELLS


@pytest.fixture(scope="module")
def project(made_demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue, and beside it a folder with the command `specpress` for the PATH."""
    folder = shutil.copytree(made_demo, tmp_path_factory.mktemp("tab") / "demo")
    program = folder.parent / "bin" / "specpress"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m specpress "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    (folder / "specs" / "acme" / "x\x1b[31m.yaml").write_text("", encoding="utf-8")
    return folder


def in_bash(project: Path, typed: str) -> list[str]:
    """What bash has to offer behind what was typed."""
    script = (
        f"{specpress('completion', 'bash', cwd=project).stdout}\n"
        f"COMP_LINE={shlex.quote(typed)} COMP_POINT={len(typed)} COMP_TYPE=9\n"
        'COMP_WORDS=($COMP_LINE)\n_python_argcomplete specpress\nprintf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    path = f"{project.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    run = subprocess.run(
        ["bash", "-c", script], cwd=project, env=environment(PATH=path), capture_output=True, text=True, check=False
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (0, ""), run.stderr
    return [word.rstrip() for word in run.stdout.splitlines()]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("specpress ex", ["explain"]),
        ("specpress show ", ["acme/painter"]),
        ("specpress show --specs ../none ", [""]),
        ("specpress translate acme/painter ac", ["acme/painter"]),
        ("specpress models --provider ", ["acme"]),
        ("specpress models --modality im", ["image"]),
        ("specpress generate --target pyth", ["python"]),
        ("specpress explain default-not", ["default-not-an-option"]),
        ("specpress check --form", ["--format"]),
        ("specpress check --format ", ["text", "json", "github", "sarif"]),
        ("specpress validate acme/painter requests/p", ["requests/painter.json"]),
        ("specpress site --docs gen", ["generated/"]),
    ],
)
def test_bash_offers_what_may_come_next(project: Path, typed: str, offered: list[str]) -> None:
    assert in_bash(project, typed) == offered


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_is_answered(project: Path, shell: str) -> None:
    run = specpress("completion", shell, cwd=project)
    assert (run.returncode, run.stderr) == (0, "")
    assert "specpress" in run.stdout
    assert "_ARGCOMPLETE" in run.stdout
    line, answer = "specpress show acme/p", project / "answer"
    asked = environment(
        _ARGCOMPLETE="1", _ARGCOMPLETE_SHELL=shell, _ARGCOMPLETE_STDOUT_FILENAME=str(answer),
        COMP_LINE=line, COMP_POINT=str(len(line)),
    )  # fmt: skip
    command = [sys.executable, "-m", "specpress"]
    done = subprocess.run(command, cwd=project, env=asked, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert answer.read_text(encoding="utf-8").split(":")[0].rstrip() == "acme/painter"


def test_the_configuration_file_counts(project: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(project / "specs", elsewhere / "models")
    shutil.copytree(project.parent / "bin", tmp_path / "bin")
    (elsewhere / "specpress.toml").write_text('specs = "models"\n', encoding="utf-8")
    assert in_bash(elsewhere, "specpress show ") == ["acme/painter"]
    (elsewhere / "specpress.toml").write_text("no TOML", encoding="utf-8")
    assert in_bash(elsewhere, "specpress sho") == ["show"]


def test_a_shell_that_is_not_known(project: Path) -> None:
    run = specpress("completion", "bsh", cwd=project)
    assert (run.returncode, run.stdout) == (2, "")
    assert "there is no 'bsh'; did you mean 'bash'?" in run.stderr
