"""What the tests of `specpress.build.publish` share: a small catalogue, its schemas, the folder they go to."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from specpress.build.build import Request, build
from specpress.build.output import Content
from specpress.targets.registry import TARGETS

CASE = Path(__file__).parent / "cases" / "base"
BASE = "https://example.com/a b/schemas".replace(" ", "%20")
"""An address with a path, and something in it that is escaped."""
ODD_ID = "flux:1?x#y%41/naïve model"
"""What no file can be called, what an address gives a meaning to, and what it escapes."""


def catalogue(folder: Path, base: str = BASE) -> Path:
    """The specs of two models, one of them with an odd id; gives their folder."""
    specs = folder / "specs"
    shutil.copytree(CASE, specs)
    (specs / "catalog.yaml").write_text(f"title: Demo\nschemas: {base}\n", encoding="utf-8")
    still = (specs / "demo" / "still.yaml").read_text(encoding="utf-8")
    (specs / "demo" / "odd.yaml").write_text(f"id: {json.dumps(ODD_ID)}\n{still}", encoding="utf-8")
    return specs


def change(specs: Path, old: str, new: str, file: str = "still.yaml") -> None:
    """Change a fact of a model."""
    path = specs / "demo" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def schemas(specs: Path) -> Mapping[str, Content]:
    """The schemas of a catalogue as `generate` makes them, by their paths below their folder."""
    made = build(Request(specs=specs, targets=(TARGETS["json-schema"], TARGETS["spec-format"])))
    assert made.problems == ()
    return {
        path.removeprefix("schemas/"): data
        for path, data in made.files.items()
        if path.startswith("schemas/")
    }


def files_in(root: Path) -> dict[str, bytes]:
    """Every file of a folder but the writer's manifest."""
    files = {p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()}
    files.pop("manifest.json", None)
    return files


def documents_in(root: Path) -> dict[str, Any]:
    """Every schema of a folder by its path."""
    return {path: json.loads(data) for path, data in files_in(root).items() if path != "catalog.json"}


def entries_in(root: Path) -> dict[str, dict[str, Any]]:
    """The entries of the folder's list by their addresses."""
    listed = json.loads((root / "catalog.json").read_bytes())["schemas"]
    entries = {entry["url"]: entry for entry in listed}
    assert len(entries) == len(listed)
    return entries
