"""`make bench`, third part: build the site of the committed catalogue and of 300 models.

What is built is what `specpress generate` wrote. Pages that the navigation names and that no target writes yet are
filled in by made-up ones of a usual size, and the page of results says how many.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import catalogues
from measure import SPECPRESS, Figure, machine, measure, median, put_section

from specpress.build.site.pages import read_languages

HEADING = "The site"
MODELS = 300
SPECS = Path(__file__).parents[2] / "specs"
SECTION = """
## {title}

{prose}

| parameter | type | required | default | range | what it does |
|---|---|---|---|---|---|
{rows}

```bash
curl https://api.example/v1/generations --header 'Authorization: Bearer …' --data '{{"prompt": "a fox"}}'
```
"""


def page(path: str) -> str:
    """A made-up page: eight sections, four tables' worth of parameters, 10 KB."""
    prose = "What the model does with it, and what it costs, in a sentence or two. " * 4
    row = "| `guidance_scale` | number | no | 7.5 | 0 – 20 | How closely the picture follows the prompt. |"
    sections = [
        SECTION.format(title=f"Section {at}", prose=prose, rows="\n".join([row] * 6)) for at in range(8)
    ]
    return f"# {path}\n{''.join(sections)}"


def fill(docs: Path) -> tuple[int, int]:
    """Write the pages that are missing; gives how many there are and how many of them are made up."""
    languages, _ = read_languages(docs)
    missing = [docs / one.code / name for one in languages for name in one.nav.keys() - one.pages]
    for path in missing:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(path.stem), encoding="utf-8")
    return sum(len(one.nav) for one in languages), len(missing)


def bench(root: Path) -> tuple[Figure, Figure, int, int]:
    """A first build and one that changes nothing, the pages, and how many of them are made up."""
    measure((*SPECPRESS, "generate"), root, dict(os.environ))
    pages, made_up = fill(root / "generated" / "docs")

    def build(number: int) -> Figure:
        del number
        return measure((*SPECPRESS, "site"), root, dict(os.environ))

    return build(0), median(build, 2), pages, made_up


def main() -> None:
    """Measure both catalogues and put the section on the page."""
    measured_on = machine()
    rows = []
    for name in ("committed", f"{MODELS} models"):
        with tempfile.TemporaryDirectory(prefix="specpress-bench-") as scratch:
            root = Path(scratch)
            if name == "committed":
                shutil.copytree(SPECS, root / "specs")
            else:
                catalogues.write(root / "specs", MODELS)
                shutil.copytree(SPECS / "locales", root / "specs" / "locales")
            first, again, pages, made_up = bench(root)
        for run, figure in (("first", first), ("again", again)):
            figures = f"{figure.wall:.1f} | {figure.cpu:.1f} | {figure.peak:.0f}"
            rows.append(f"| {name} | {run} | {pages:,} | {made_up:,} | {figures} |")
    head = "| catalogue | build | pages | made up | wall s | CPU s | peak MB |\n|---|---|---|---|---|---|---|"
    about = "`specpress site` in all languages, checks included; a page that no target writes yet is a made-up one."
    put_section(HEADING, "\n".join((about, measured_on, "", head, *rows)))


if __name__ == "__main__":
    main()
