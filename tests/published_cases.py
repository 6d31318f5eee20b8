"""What the tests of `specpress.build.publish` share: a small catalogue, what is made of it, the folder it goes to."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from specpress.base.json_text import json_text
from specpress.build.build import Request, build
from specpress.build.output import Content, update
from specpress.build.publish import is_published
from specpress.catalog.settings import Settings
from specpress.schema.index import FORM
from specpress.targets.registry import TARGETS

PUBLISHED = ("catalog", "arazzo", "changes", "json-schema", "openapi", "spec-format", "vectors")
"""The targets of whose output all is published."""
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


def made(specs: Path, version: str) -> tuple[Mapping[str, Content], Settings]:
    """What is published of a catalogue as `generate` makes it, and its settings, at a release of this version."""
    path = specs / "catalog.yaml"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if "version: " not in line]
    path.write_text("\n".join([*lines, f"version: {version}", ""]), encoding="utf-8")
    result = build(Request(specs=specs, targets=tuple(TARGETS[name] for name in PUBLISHED)))
    assert result.problems == ()
    return {path: data for path, data in result.files.items() if is_published(path)}, result.settings


def published_before_releases(root: Path, specs: Path) -> None:
    """Publish as specpress did before there were releases: each schema under v1/ and, of its own, under v1.0/."""
    files, index = {}, []
    for path, data in made(specs, "1.0.0")[0].items():
        if path.endswith(".schema.json"):
            place = path.removeprefix("schemas/")
            document = json.loads(data.read())
            exact = document["$id"].replace(f"{BASE}/v1/", f"{BASE}/v1.0/")
            files[f"v1/{place}"] = data.read()
            files[f"v1.0/{place}"] = json_text({**document, "$id": exact}).encode()
            index.append({"name": document["title"], "url": document["$id"], "versions": {"1.0": exact}})
    listed = {"$schema": FORM, "version": 1, "schemas": index}
    assert not update(root, {**files, "catalog.json": json_text(listed).encode()}).problems


def files_in(root: Path) -> dict[str, bytes]:
    """Every file of a folder but the writer's manifest."""
    files = {p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()}
    files.pop("manifest.json", None)
    return files


def documents_in(root: Path) -> dict[str, Any]:
    """Every schema of a folder by its path."""
    return {path: json.loads(data) for path, data in files_in(root).items() if path.endswith(".schema.json")}


def entries_in(root: Path) -> dict[str, dict[str, Any]]:
    """The entries of the folder's list by their addresses."""
    listed = json.loads((root / "catalog.json").read_bytes())["schemas"]
    entries = {entry["url"]: entry for entry in listed}
    assert len(entries) == len(listed)
    return entries
