"""The bytes of a file, or the diagnostic that says why they cannot be had."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Span
from specpress.spec.yaml.codes import MAX_BYTES, TOO_LARGE, UNREADABLE


def read_bytes(path: Path, shown: str) -> bytes | Diagnostic:
    """The content of a regular file of at most `MAX_BYTES`. `shown` is its printed path."""
    span = Span(shown)
    try:
        # Asked for before it is opened: opening a pipe would wait for a writer.
        info = os.stat(path)
        if not stat.S_ISREG(info.st_mode):
            what = "a folder stands where a file should be" if path.is_dir() else "this is not a regular file"
            return UNREADABLE.at(span, what, "put a YAML file there, or remove it")
        if info.st_size > MAX_BYTES:
            message = f"{info.st_size:,} bytes; at most {MAX_BYTES:,} are read"
            return TOO_LARGE.at(span, message, "move it out of the specs folder, or split it")
        with open(path, "rb") as file:
            return file.read(MAX_BYTES)
    except (OSError, ValueError) as error:
        if os.path.islink(path) and not os.path.exists(path):
            message, help = "the link leads nowhere, or round in a circle", "mend the link, or remove it"
        else:
            reason = getattr(error, "strerror", None) or str(error)
            message, help = f"the file cannot be read: {reason}", "check its path and its permissions"
        return UNREADABLE.at(span, message, help)
