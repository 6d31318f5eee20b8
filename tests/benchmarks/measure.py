"""What the programs here share: how a process is measured, and how their figures get onto the page of results.

Each program writes one section of RESULTS.md. All of them together are `make bench`; one alone, such as
`python tests/benchmarks/peers.py`, replaces its own section and nothing else.
"""

from __future__ import annotations

import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from specpress.build.output import together

RESULTS = Path(__file__).parent / "RESULTS.md"
SPECPRESS = (sys.executable, "-m", "specpress")
KEPT = ".specpress_cache"


class Figure(NamedTuple):
    """What one process took: seconds of wall clock, seconds of CPU, and its peak memory in MB."""

    wall: float
    cpu: float
    peak: float


def measure(command: Sequence[str], cwd: Path, env: dict[str, str]) -> Figure:
    """Run a command to its end. Raises CalledProcessError where it fails."""
    # A user's second run finds its modules compiled.
    env = {name: value for name, value in env.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    with subprocess.Popen(
        command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        assert process.stdout is not None
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, command, output)
    scale = 1 if sys.platform == "darwin" else 1024
    return Figure(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6)


def median(run: Callable[[int], Figure], times: int) -> Figure:
    """The median of each figure over several runs."""
    return Figure(*map(statistics.median, zip(*(run(number) for number in range(times)), strict=True)))


def command(root: Path, *words: str) -> Figure:
    """A command of specpress on the catalogue below a folder."""
    return measure((*SPECPRESS, *words), root, {**os.environ, "PYTHONHASHSEED": "0"})


def put_away(path: Path) -> None:
    """Have nothing at a path, without removing what is there, which the end of the program does.

    ext4 gives no file the inode of one that was removed in the last minutes, and looks at each of those in turn: where
    20,000 have just been removed, to make a file takes up to eight times as long.
    """
    if path.exists():
        path.rename(Path(tempfile.mkdtemp(prefix="gone-", dir=path.parent)) / path.name)


def cold(root: Path, *options: str) -> Figure:
    """`generate` where nothing is left of an earlier run."""
    for folder in ("generated", KEPT):
        put_away(root / folder)
    return command(root, "generate", *options)


def one_changed(root: Path, number: int) -> Figure:
    """`generate` after the title of one model has changed; a number that differs each time makes it another one."""
    path = root / "specs" / "alpha" / "model-0000.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub("(?m)^title: .*", f"title: Model {number} again", text), encoding="utf-8")
    time.sleep(0.2)
    return command(root, "generate")


def first_check(root: Path) -> Figure:
    """`check` where nothing is known of any model; what `generate` had kept is gone after it."""
    put_away(root / KEPT)
    # Without the folder `check` keeps nothing: a second one would have to begin again.
    (root / KEPT).mkdir()
    return command(root, "check")


def machine() -> str:
    """On what machine it is measured, as a sentence. To be asked before the first run, which is a load itself."""
    return (
        f"Measured with CPython {platform.python_version()} on {os.cpu_count()} cores of {_processor()}; the load "
        f"before was {os.getloadavg()[0]:.1f}."
    )


def put_section(heading: str, text: str) -> None:
    """Put a section onto the page of results: in one step when all is measured, so that an interrupted run leaves the
    page as it was."""
    page = with_section(RESULTS.read_text(encoding="utf-8"), heading, text)
    together.put({RESULTS: page.encode()})
    print(f"## {heading}\n\n{text}")


def with_section(page: str, heading: str, text: str) -> str:
    """A page whose section of this heading holds this text: where it stands, or at the end where there is none yet."""
    sections = {part.partition("\n")[0]: part.strip("\n") for part in re.split("(?m)^(?=## )", page)}
    sections[f"## {heading}"] = f"## {heading}\n\n{text}".strip("\n")
    return "\n\n".join(sections.values()) + "\n"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()
