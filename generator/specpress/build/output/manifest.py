"""The manifest: which files of the folder are ours, and the sha256 that each had when we wrote it.

Given the text of `manifest.json`, or rows; gives rows, or the text. One row a line and sorted, so that a diff
can be read and merged; no times, so that the same input gives the same bytes.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Mapping
from pathlib import Path

LARGEST = 100_000_000
"""The most bytes of a manifest; that of 1,000 models has some 4,000,000."""


def read(path: Path) -> bytes:
    """The text of a manifest; none of what cannot be one, such as a device. Raises OSError."""
    info = path.stat()
    return path.read_bytes() if stat.S_ISREG(info.st_mode) and info.st_size <= LARGEST else b""


def parse(text: bytes) -> dict[str, str] | None:
    """The rows, path to sha256 in hex; None when the text is no manifest."""
    try:
        rows = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return rows if isinstance(rows, dict) and set(map(type, rows.values())) <= {str} else None


def render(rows: Mapping[str, str]) -> bytes:
    """The text of a manifest with these rows."""
    # Not `indent`: with it, json leaves its C encoder and takes ten times as long.
    text = json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",\n  ", ": "))
    return f"{{\n  {text[1:-1]}\n}}\n".encode() if rows else b"{}\n"
