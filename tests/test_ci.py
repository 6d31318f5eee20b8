"""What other projects and code hosts run: the action, the hooks, and this project's own workflow.

A host is played by bash and the environment that it gives: each step's own lines are run, in a repository of a small
catalogue. `uses:` names what is the host's own, and is left out.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
BASE = ROOT / "tests" / "cases" / "base"
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
OWN_HOOKS = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
WORKFLOW = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"))
STILL = Path("specs", "demo", "still.yaml")
PAGES = ROOT / "tests" / "corpus" / "pages" / "rivya"


def run(*command: str, cwd: Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)


def git(*command: str, cwd: Path) -> str:
    who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@acme.example")
    done = run("git", *who, *command, cwd=cwd)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def commit(repository: Path, subject: str) -> str:
    git("add", "--all", cwd=repository)
    git("commit", "--quiet", "--message", subject, cwd=repository)
    return git("rev-parse", "HEAD", cwd=repository)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository of a small catalogue, whose root is not the folder of its project."""
    repository = tmp_path / "repository"
    shutil.copytree(BASE, repository / "models" / "specs")
    git("init", "--quiet", "--initial-branch", "main", cwd=repository)
    commit(repository, "Begin")
    return repository


@dataclass(frozen=True)
class Host:
    """What runs the steps of the action, as a code host does."""

    repository: Path
    scratch: Path
    inputs: Mapping[str, str]
    outputs: dict[str, str] = field(default_factory=dict)
    """What a step said under a name, `diff.changes`."""

    def step(self, name: str) -> tuple[int, str, str]:
        """Run a step; gives its exit code, what it printed, and the page about the run."""
        (step,) = (step for step in ACTION["runs"]["steps"] if step.get("name") == name)
        output, summary, path = (self.scratch / file for file in ("output", "summary", "path"))
        for file in (output, summary, path):
            file.write_bytes(b"")
        bin = self.scratch / "bin"
        bin.mkdir(exist_ok=True)
        script = bin / "specpress"
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m specpress "$@"\n', encoding="utf-8")
        script.chmod(0o755)
        env = {
            **os.environ,
            "PATH": f"{bin}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT / "generator"),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(summary),
            "GITHUB_PATH": str(path),
            "GITHUB_WORKSPACE": str(self.repository),
            "RUNNER_TEMP": str(self.scratch),
            **{key: self.value(text) for key, text in step.get("env", {}).items()},
        }
        folder = self.repository / self.value(step.get("working-directory", "."))
        assert step["shell"] == "bash"
        script = self.scratch / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        done = run("bash", "--noprofile", "--norc", "-eo", "pipefail", str(script), cwd=folder, env=env)
        told = re.findall(r"^(\w+)<<(.+)\n((?:.*\n)*?)\2\n", output.read_text(encoding="utf-8"), re.MULTILINE)
        self.outputs.update({f"{step.get('id')}.{key}": text for key, _, text in told})
        return done.returncode, done.stdout + done.stderr, summary.read_text(encoding="utf-8")

    def value(self, text: str) -> str:
        """A text of the action with what the host puts into it."""
        known = {"steps.python.outputs.python-path": sys.executable, "github.action_path": str(ROOT)}
        known |= {
            f"inputs.{name}": self.inputs.get(name, input["default"])
            for name, input in ACTION["inputs"].items()
        }
        return re.sub(r"\$\{\{ (.+?) \}\}", lambda match: known[match[1]], text)


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    (tmp_path / "scratch").mkdir()
    return tmp_path / "scratch"


def test_the_action_checks(repository: Path, scratch: Path) -> None:
    inputs = {"working-directory": "models"}
    assert Host(repository, scratch, inputs).step("Check the specs")[0] == 0
    strict = Host(repository, scratch, {**inputs, "strict": "true"})
    assert strict.step("Check the specs")[0] == 0
    change(repository / "models" / STILL, "summary:", "# summary:")
    assert Host(repository, scratch, inputs).step("Check the specs")[0] == 0
    code, printed, _ = strict.step("Check the specs")
    assert code == 1
    assert "::error file=models/specs/demo/still.yaml,line=1,col=1" in printed, (
        "from the root of the checkout"
    )


def test_the_action_tells_what_changed(repository: Path, scratch: Path) -> None:
    base = git("rev-parse", "HEAD", cwd=repository)
    inputs = {"working-directory": "models", "base": base}
    host = Host(repository, scratch, inputs)
    code, printed, summary = host.step("Tell what changed")
    assert (code, printed) == (0, "")
    assert "Nothing changed." in summary
    change(repository / "models" / STILL, "required: true,", "required: true, length: 100,")
    commit(repository, "Change")
    # The host checks out the last commit alone.
    alone = scratch / "alone"
    git("clone", "--quiet", "--depth", "1", f"file://{repository}", str(alone), cwd=scratch)
    assert run("git", "cat-file", "-e", base, cwd=alone).returncode != 0
    code, printed, summary = Host(alone, scratch, {**inputs, "fail-on": "any"}).step("Tell what changed")
    assert code == 1
    assert "file=models/specs/demo/still.yaml,line=" in printed
    host = Host(alone, scratch, {**inputs, "fail-on": "never"})
    assert host.step("Tell what changed")[0] == 0
    assert summary == f"# What changed in the models\n\n{host.outputs['diff.changes']}"
    assert "- `demo/still`: " in summary


def test_an_input_is_no_command(repository: Path, scratch: Path) -> None:
    inputs = {
        "working-directory": "models",
        "base": "$(touch never)",
        "pages": "$(touch never) `touch never`",
    }
    for step in ("Tell what changed", "Compare with the docs pages"):
        assert Host(repository, scratch, inputs).step(step)[0] != 0
    assert not list(repository.rglob("never"))
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", "")


def test_the_action_compares_with_pages(repository: Path, scratch: Path) -> None:
    rivya = repository / "specs" / "rivya"
    rivya.mkdir(parents=True)
    for name in ("provider.yaml", "flux-kontext-pro.yaml"):
        shutil.copyfile(ROOT / "specs" / "rivya" / name, rivya / name)
    page = (PAGES / "flux-kontext-pro.en.md.txt").read_text(encoding="utf-8")
    (repository / "flux.txt").write_text(page.replace(" 6 ", " 5 "), encoding="utf-8")
    host = Host(repository, scratch, {"pages": "flux.txt\nmissing.txt"})
    code, printed, summary = host.step("Compare with the docs pages")
    assert code == 1
    assert "missing.txt:1:1: error page-unreadable" in printed
    assert "specs/rivya/flux-kontext-pro.yaml: 1 change" in summary
    assert "max: 5" in (rivya / "flux-kontext-pro.yaml").read_text(encoding="utf-8")
    assert host.outputs["drift.drift"].splitlines() == summary.split("```")[1].splitlines()[1:]


def test_the_action_installs_itself(tmp_path: Path, scratch: Path) -> None:
    # Without a network: what it needs, and what builds it, is lent by the environment of the tests.
    offline = {"PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1", "PIP_NO_BUILD_ISOLATION": "0"}
    lent = str(Path(pytest.__file__).parents[1])
    (step,) = (step for step in ACTION["runs"]["steps"] if step.get("id") == "install")
    env = {**os.environ, **offline, "PYTHONPATH": lent, "RUNNER_TEMP": str(scratch)}
    env |= {"GITHUB_PATH": str(scratch / "path"), "PYTHON": sys.executable, "ACTION": str(ROOT)}
    done = run("bash", "-eo", "pipefail", "-c", step["run"], cwd=tmp_path, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    bin = Path((scratch / "path").read_text(encoding="utf-8").strip())
    program = next(bin.glob("specpress*"))
    assert run(str(program), "init", "demo", cwd=tmp_path, env=env).returncode == 0
    assert run(str(program), "check", cwd=tmp_path / "demo", env=env).stdout == "1 model: no problems\n"


def test_every_input_and_output_is_used() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name, input in ACTION["inputs"].items():
        assert f"inputs.{name}" in text
        assert input["description"].endswith((".", "`."))
    for output in ACTION["outputs"].values():
        step, _, name = re.search(r"steps\.(.+?)\}", output["value"])[1].strip().partition(".outputs.")  # type: ignore[index]
        (used,) = (one for one in ACTION["runs"]["steps"] if one.get("id") == step)
        assert f'"{name}<<$mark"' in used["run"]


def hooked(hook: Mapping[str, Any], names: list[str]) -> list[str] | None:
    """What a hook runs for the files of a commit; None where none of them is its own."""
    matching = [name for name in names if re.search(hook["files"], name)]
    if not matching:
        return None
    return [*hook["entry"].split(), *(matching if hook.get("pass_filenames", True) else ())]


@pytest.mark.parametrize("hook", HOOKS, ids=[hook["id"] for hook in HOOKS])
def test_a_hook_fails_on_what_is_wrong_and_on_nothing_else(hook: Mapping[str, Any], repository: Path) -> None:
    project = repository / "models"
    env = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}

    def result(*names: str) -> int | None:
        command = hooked(hook, list(names))
        if command is None:
            return None
        program, *arguments = command
        assert program == "specpress"
        return run(sys.executable, "-m", "specpress", *arguments, cwd=project, env=env).returncode

    for command in (("locales", "--add", "fr"), ("generate", "--target", "catalog")):
        done = run(sys.executable, "-m", "specpress", *command, cwd=project, env=env)
        assert done.returncode == 0, done.stderr
    if hook["id"] == "specpress-generate":
        assert run(sys.executable, "-m", "specpress", "generate", cwd=project, env=env).returncode == 0
    still, other = STILL.as_posix(), "specs/demo/provider.yaml"
    assert result(still, other) == 0
    assert result("README.md", "src/specs.py") is None
    change(project / STILL, "summary: ", "summary: A new sentence. ")
    assert result(still) == (0 if hook["id"] == "specpress-check" else 1)
    change(project / STILL, "parameters:", "paramters:")
    assert result(still) == 1
    if hook["id"] == "specpress-check":
        assert result(other) == 0, "a hook fails on the files of the commit alone"


def test_this_project_runs_the_hooks_that_it_offers() -> None:
    (repository,) = OWN_HOOKS["repos"]
    own = {hook["id"]: hook for hook in repository["hooks"]}
    for hook in HOOKS:
        assert own[hook["id"]]["entry"] == f".venv/bin/{hook['entry']}"
        assert own[hook["id"]].get("pass_filenames") == hook.get("pass_filenames")


def test_the_workflow_runs_what_make_has(tmp_path: Path) -> None:
    commands = [step["run"] for job in WORKFLOW["jobs"].values() for step in job["steps"] if "run" in step]
    assert commands == ["make test PYTHON=python"]
    done = run("make", "--dry-run", *commands[0].split()[1:], cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert "-m pytest" in done.stdout
    pythons = WORKFLOW["jobs"]["test"]["strategy"]["matrix"]["python"]
    assert pythons[0] == re.search(r'requires-python = ">=(.+?)"', (ROOT / "pyproject.toml").read_text())[1]  # type: ignore[index]
