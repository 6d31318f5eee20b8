"""`specpress init`: a small catalogue that works, to begin with."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import tempfile
import unicodedata
from pathlib import Path

from specpress.base.interrupts import held
from specpress.base.package_data import folder
from specpress.cli.console import Console, Refused

VERSION_CONTROL = {".bzr", ".git", ".gitattributes", ".hg", ".jj", ".pijul", ".svn"}
"""What may be in a folder that counts as empty: version control was begun there first."""
_LONGEST = 60
"""How many characters of a folder's name go into that of the packages."""


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Copy the starting catalogue into a folder that is new or empty; all of it or nothing."""
    target: Path = parsed.folder
    try:
        if target.exists() and not (target.is_dir() and VERSION_CONTROL.issuperset(os.listdir(target))):
            raise Refused(f"{target} is not empty; name a folder that is new or empty")
        target.parent.mkdir(parents=True, exist_ok=True)
        # Beside the folder, or in it where it is there: it may be the only place that can be written.
        place = target if target.exists() else target.parent
        with held(), tempfile.TemporaryDirectory(dir=place, prefix=".specpress-init-") as scratch:
            copy = Path(scratch) / "catalogue"
            shutil.copytree(folder() / "init", copy)
            catalog, name = copy / "specs" / "catalog.yaml", _package_name(target.resolve().name)
            catalog.write_bytes(catalog.read_bytes().replace(b"acme-models", name.encode()))
            _move(copy, target)
    except OSError as error:
        raise Refused(f"cannot make {target}: {error.strerror or error}") from None
    typed = shlex.quote(f"./{target}" if str(target).startswith("-") else str(target))
    there = "" if os.path.samefile(target, ".") else f"cd {typed} && "
    console.print(f"made {target}; next: {there}specpress generate")
    return 0


def _move(copy: Path, target: Path) -> None:
    """Put the catalogue in its place. A folder that is there stays the same one, for somebody may stand in it."""
    if not target.exists():
        copy.rename(target)
        return
    moved: list[Path] = []
    try:
        for path in sorted(copy.iterdir()):
            moved.append(path.rename(target / path.name))
    except OSError:
        for path in moved:
            path.rename(copy / path.name)
        raise


def _package_name(folder: str) -> str:
    """A name for the packages of the catalogue in a folder, which every index takes and every program can import."""
    letters = unicodedata.normalize("NFKD", folder[:_LONGEST]).encode("ascii", "ignore").decode()
    words = re.findall("[a-z0-9]+", letters.lower()) or ["hosted"]
    head = ["hosted"] if words[0][0].isdigit() else []
    return "-".join([*head, *words, *(["models"] if words[-1] != "models" else [])])
