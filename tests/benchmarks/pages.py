"""`make bench`, fourth part: read saved docs pages and translate a request."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from measure import SPECPRESS, Figure, machine, measure, median, put_section

HEADING = "Docs pages and requests"
ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "corpus" / "pages"
PAGE = CORPUS / "rivya" / "flux-kontext-pro.en.md.txt"
REQUEST = '{"model": "flux-kontext-pro", "prompt": "a fox", "params": {"promptUpsampling": "true"}}\n'
TRANSLATE = ("rivya/flux-kontext-pro", "vtrix/flux_kontext_pro")


def main() -> None:
    """Measure and put the section on the page."""
    about = f"With the committed catalogue. {machine()}"
    with _catalogue() as root:
        figures = dict(_figures(root))
    rows = [f"| {name} | {one.wall:.2f} | {one.cpu:.2f} | {one.peak:.0f} |" for name, one in figures.items()]
    head = "| run | wall s | CPU s | peak MB |\n|---|---|---|---|"
    put_section(HEADING, "\n".join((about, "", head, *rows)))


@contextmanager
def _catalogue() -> Iterator[Path]:
    """A folder with the committed specs and a request."""
    with tempfile.TemporaryDirectory(prefix="specpress-bench-") as scratch:
        root = Path(scratch)
        shutil.copytree(ROOT / "specs", root / "specs")
        (root / "request.json").write_text(REQUEST, encoding="utf-8")
        yield root


def _figures(root: Path) -> Iterator[tuple[str, Figure]]:
    spec = root / "specs" / "rivya" / "flux-kontext-pro.yaml"
    text = spec.read_bytes()

    def run(*command: str | Path) -> Figure:
        return measure((*SPECPRESS, *map(str, command)), root, dict(os.environ))

    def first(number: int) -> Figure:
        del number
        spec.unlink()
        return run("import", PAGE)

    yield "`import` of one page", median(first, 5)
    spec.write_bytes(text)
    known = [page for page in sorted(CORPUS.rglob("*.txt")) if _has_spec(page, root)]
    yield f"`import --update` of {len(known)} pages", median(lambda _: run("import", "--update", *known), 3)
    yield "`translate` of a request", median(lambda _: run("translate", *TRANSLATE, "request.json"), 5)


def _has_spec(page: Path, root: Path) -> bool:
    command = (*SPECPRESS, "import", "--update", str(page))
    return not subprocess.run(command, cwd=root, capture_output=True, check=False).returncode


if __name__ == "__main__":
    main()
