"""Files of a person's own, such as specs, put in place together.

Given the content of each file; every one is first written whole beside its place, and only then do they take
their places by renaming. So no file is ever half-written, and where one cannot be written at all, none is. A kill
between two renames leaves some files new and the others old, each of them whole.
"""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from specpress.base.interrupts import held


def put(files: Mapping[Path, bytes]) -> None:
    """Write all files. Raises OSError where one cannot be; none has changed then."""
    spares: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            with held():
                spares[path] = _spare(path, data)
        for path, spare in spares.items():
            spare.replace(path)
    finally:
        with held():
            for spare in spares.values():
                spare.unlink(missing_ok=True)


def _spare(path: Path, data: bytes) -> Path:
    """The content in a file beside the one whose place it will take."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name[:50]}-", delete=False) as file:
        spare = Path(file.name)
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            spare.chmod(stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o644)
        except BaseException:
            with suppress(OSError):
                spare.unlink()
            raise
    return spare
