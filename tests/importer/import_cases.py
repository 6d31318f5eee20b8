"""A catalogue to import into, a page, and the command in this process: what the tests of imports share."""

from __future__ import annotations

import shutil
from pathlib import Path

from specpress.base.diagnostics import Diagnostic
from specpress.cli import main
from specpress.importer.page import Page
from specpress.importer.reading import load_file, read_bytes

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "tests" / "corpus" / "pages"
KONTEXT = PAGES / "rivya" / "flux-kontext-pro.en.md.txt"
SPEC = Path("specs/rivya/flux-kontext-pro.yaml")
WATERMARK = "| watermark | text | No | - | - | - | Watermark |\n"


def catalogue(folder: Path, *, specs: bool) -> None:
    """The repository's providers and glossary, without the models or with one."""
    (folder / "specs").mkdir()
    shutil.copy(ROOT / "specs" / "glossary.yaml", folder / "specs")
    for provider in ("rivya", "vtrix", "odirouter"):
        (folder / "specs" / provider).mkdir()
        shutil.copy(ROOT / "specs" / provider / "provider.yaml", folder / "specs" / provider)
    if specs:
        shutil.copy(ROOT / SPEC, folder / SPEC)


def page(folder: Path, *changes: tuple[str, str], name: str = "page.txt") -> str:
    """A page of one model with some of its text replaced, in a file; gives the file's name."""
    text = KONTEXT.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    (folder / name).write_text(text, encoding="utf-8")
    return name


def read_file(path: Path, shown: str) -> Page | Diagnostic:
    """The page in a file."""
    loaded = load_file(path, shown)
    return loaded if isinstance(loaded, Diagnostic) else read_bytes(loaded[0], shown, loaded[1])


def run(*arguments: str) -> int:
    """The command, in the working directory."""
    return main(["import", *arguments])
