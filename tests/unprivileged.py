"""Tests of missing permissions, for whoever runs them: root lays its power to read everything down for a while."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def unprivileged(folder: Path) -> Iterator[None]:
    """Run a block as a user to whom a folder below the temporary one is reachable but not everything in it readable.

    What the block imports must have been imported before: the interpreter itself may lie where only root may look.
    """
    if os.geteuid() != 0:
        yield
        return
    top = Path(tempfile.gettempdir()).resolve()
    for parent in (folder, *folder.parents):
        if parent.resolve() != top and top in parent.resolve().parents:
            parent.chmod(parent.stat().st_mode | 0o055)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
