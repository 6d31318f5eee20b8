"""`specpress init`: a small catalogue that works, to begin with."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

from specpress.base.interrupts import held
from specpress.base.package_data import folder
from specpress.cli.console import Console, Refused


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Copy the starting catalogue into a folder that is new or empty; all of it or nothing."""
    target: Path = parsed.folder
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise Refused(f"{target} is not empty; name a folder that is new or empty")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with held(), tempfile.TemporaryDirectory(dir=target.parent, prefix=".specpress-init-") as scratch:
            copy = Path(scratch) / "catalogue"
            shutil.copytree(folder() / "init", copy)
            copy.rename(target)
    except OSError as error:
        raise Refused(f"cannot make {target}: {error.strerror or error}") from None
    console.print(f"made {target}; next: cd {target} && specpress generate")
    return 0
