"""`make bench`, first part: what runs on catalogues of 10, 100 and 1,000 models take, each the median of several."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import catalogues
from measure import (
    RESULTS,
    Figure,
    cold,
    command,
    first_check,
    machine,
    measure,
    median,
    one_changed,
    put_section,
)
from plot import HEADING, PICTURE, put

SIZES = (10, 100, 1000)
FIRST_USE = """
import hosted_models
entry = hosted_models.load("alpha/model-0000")
request = entry.Request.model_validate({"model": "model-0000", "prompt": "A red apple"})
entry.cost(request)
"""
GOALS = {
    "cold": "500 MB", "unchanged": "0.2 s", "one changed": "0.8 s", "check": "1.0 s", "check again": "0.4 s",
    "diff, unchanged": "0.5 s", "diff, a tenth changed": "3.0 s", "--help": "0.12 s", "import and first use": "0.35 s",
}  # fmt: skip


def bench(models: int, times: int) -> dict[str, Figure]:
    """Every figure for a catalogue of one size."""
    with tempfile.TemporaryDirectory(prefix="specpress-bench-") as scratch:
        root = Path(scratch)
        catalogues.write(root / "specs", models)
        figures = {"cold": median(lambda _: cold(root), times)}
        figures["unchanged"] = median(lambda _: command(root, "generate"), 5)
        figures["one changed"] = median(lambda number: one_changed(root, number), 5)
        figures["check"] = median(lambda _: first_check(root), 3)
        figures["check again"] = median(lambda _: command(root, "check"), 3)
        shutil.copytree(root / "specs", root / "old")
        figures["diff, unchanged"] = median(lambda _: command(root, "diff", "old"), 3)
        changed = change_a_tenth(root / "specs")
        figures["diff, a tenth changed"] = median(lambda _: command(root, "diff", "old"), 3)
        told = told_by_diff(root)
        assert told >= changed, (told, changed)
        figures["--help"] = median(lambda _: command(root, "--help"), 5)
        use = {**os.environ, "PYTHONPATH": str(root / "generated" / "python")}
        figures["import and first use"] = median(
            lambda _: measure((sys.executable, "-c", FIRST_USE), root, use), 5
        )
        return figures


def change_a_tenth(specs: Path) -> int:
    """Change a title, a range or options in every tenth model; gives the number of changes."""
    count = 0
    for file in sorted(specs.glob("*/model-*.yaml"))[::10]:
        text = file.read_text(encoding="utf-8")
        for old, new in (
            ("title: ", "title: New "),
            ("max: 4", "max: 3"),
            ("[jpeg, png, webp]", "[jpeg, png]"),
        ):
            if old in text:
                text = text.replace(old, new, 1)
                count += 1
        file.write_text(text, encoding="utf-8")
    return count


def told_by_diff(root: Path) -> int:
    """How many changes `specpress diff` tells."""
    run = subprocess.run(
        (sys.executable, "-m", "specpress", "diff", "old", "--format", "json"),
        cwd=root,
        capture_output=True,
        check=True,
    )
    return len(json.loads(run.stdout)["changes"])


def main() -> None:
    """Measure all sizes and put the section on the page."""
    about = machine()
    figures = {size: bench(size, 3 if size < 1000 else 2) for size in SIZES}
    lines = [
        about,
        "",
        f"![Seconds of a run by the number of models; the table has the figures.]({PICTURE})",
        "",
        "| run | models | wall s | CPU s | peak MB | to reach at 1,000 |",
        "|---|---|---|---|---|---|",
    ]
    for name, goal in GOALS.items():
        for size in SIZES:
            figure = figures[size][name]
            lines.append(
                f"| {name} | {size:,} | {figure.wall:.2f} | {figure.cpu:.2f} | {figure.peak:.0f} "
                f"| {goal if size == SIZES[-1] else ''} |"
            )
    put_section(HEADING, "\n".join(lines))
    put(RESULTS)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
