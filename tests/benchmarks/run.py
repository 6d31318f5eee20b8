"""`make bench`: build catalogues of 10, 100 and 1,000 models and write what it took into RESULTS.md.

Each figure is that of a whole process: wall and CPU seconds (children included) and the peak resident memory of
its largest process, the median of several runs.
"""

from __future__ import annotations

import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

import catalogues

SIZES = (10, 100, 1000)
RESULTS = Path(__file__).parent / "RESULTS.md"
SPECPRESS = (sys.executable, "-m", "specpress")
FIRST_USE = """
import hosted_models
entry = hosted_models.load("alpha/model-0000")
request = entry.Request.model_validate({"model": "model-0000", "prompt": "A red apple"})
entry.cost(request)
"""
TARGETS = {
    "cold": "500 MB", "unchanged": "0.2 s", "one changed": "0.8 s", "check": "1.0 s", "check again": "0.4 s",
    "--help": "0.12 s", "import and first use": "0.35 s",
}  # fmt: skip


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


def bench(models: int, times: int) -> dict[str, Figure]:
    """Every figure for a catalogue of one size."""
    with tempfile.TemporaryDirectory(prefix="specpress-bench-") as scratch:
        root = Path(scratch)
        catalogues.write(root / "specs", models)
        env = {**os.environ, "PYTHONHASHSEED": "0"}

        def generate(*options: str) -> Figure:
            return measure((*SPECPRESS, "generate", *options), root, env)

        def cold(number: int) -> Figure:
            del number
            shutil.rmtree(root / ".specpress_cache", ignore_errors=True)
            shutil.rmtree(root / "generated", ignore_errors=True)
            return generate()

        def changed(number: int) -> Figure:
            path = root / "specs" / "alpha" / "model-0000.yaml"
            path.write_text(catalogues.model(0).replace("Model 0", f"Model {number} again"), encoding="utf-8")
            time.sleep(0.2)
            return generate()

        found = {"cold": median(cold, times)}
        generate()
        found["unchanged"] = median(lambda _: generate(), 5)
        found["one changed"] = median(changed, 5)

        def check(number: int) -> Figure:
            del number
            shutil.rmtree(root / ".specpress_cache" / "checked", ignore_errors=True)
            return measure((*SPECPRESS, "check"), root, env)

        found["check"] = median(check, 3)
        found["check again"] = median(lambda _: measure((*SPECPRESS, "check"), root, env), 3)
        found["--help"] = median(lambda _: measure((*SPECPRESS, "--help"), root, env), 5)
        use = {**env, "PYTHONPATH": str(root / "generated" / "python")}
        found["import and first use"] = median(
            lambda _: measure((sys.executable, "-c", FIRST_USE), root, use), 5
        )
        return found


def main() -> None:
    """Measure all sizes and rewrite the page."""
    rows = {size: bench(size, 3 if size < 1000 else 2) for size in SIZES}
    lines = [
        "# What a run costs",
        "",
        "Written by `make bench`. Whole processes, medians; CPU includes child processes, peak is the largest process.",
        f"Measured with CPython {platform.python_version()} on {os.cpu_count()} cores of {_processor()}.",
        "",
        "| run | models | wall s | CPU s | peak MB | to reach at 1,000 |",
        "|---|---|---|---|---|---|",
    ]
    for name in TARGETS:
        for size in SIZES:
            figure = rows[size][name]
            goal = TARGETS[name] if size == SIZES[-1] else ""
            lines.append(
                f"| {name} | {size:,} | {figure.wall:.2f} | {figure.cpu:.2f} | {figure.peak:.0f} | {goal} |"
            )
    text = "\n".join(lines) + "\n"
    RESULTS.write_text(text, encoding="utf-8")
    print(text)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
