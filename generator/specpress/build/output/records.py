"""What a run leaves in its cache folder for the next one: whole, or as if it were not there.

Given a path and a value; gives the value back, or None where anything about the file is not as it was written. A
digest stands before the text, so that one flipped bit is seen, and it covers the file's name, so that a file in
another's place is seen too.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import Any

CACHE = ".specpress_cache"
"""The folder of all that runs leave behind, beside the output; it holds nothing that cannot be made again."""
_DIGITS = 64  # of a sha256 in hex


def sealed(name: str, data: bytes) -> bytes:
    """Data behind the digest of it and of a name."""
    return _digest(name, data) + data


def unsealed(name: str, data: bytes) -> bytes:
    """The data that was sealed under a name. Raises ValueError where a bit of it has changed."""
    digest, data = data[:_DIGITS], data[_DIGITS:]
    if digest != _digest(name, data):
        raise ValueError(f"{name} is not as it was written")
    return data


def _digest(name: str, data: bytes) -> bytes:
    whole = hashlib.sha256(os.fsencode(name) + b"\0")
    whole.update(data)
    return whole.hexdigest().encode()


def read_record(path: Path) -> Any:
    """The JSON value that `write_record` kept; None where there is none that is whole."""
    try:
        if not path.is_file():  # opening a pipe would wait for a writer
            return None
        return json.loads(unsealed(path.name, path.read_bytes()))
    except (OSError, ValueError):
        return None


def write_record(path: Path, value: Any) -> None:
    """Keep a JSON value all at once; where that cannot be done, the next run finds none."""
    part = path.with_suffix(".part")
    with contextlib.suppress(OSError):
        try:
            clear(part)
            clear(path)
            part.write_bytes(sealed(path.name, json.dumps(value).encode()))
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


def clear(path: Path) -> None:
    """Remove what stands in the way of a file of ours and is no regular file. Raises OSError."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    elif os.path.lexists(path) and not path.is_file():
        path.unlink()


def make_folder(folder: Path) -> None:
    """Make a folder in the cache, in place of any file that stands in its way. Raises OSError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        for part in (folder, *folder.parents):
            if part.name == CACHE:
                break  # a file of this name may be somebody's, which is for them to say
            if os.path.lexists(part) and not part.is_dir():
                part.unlink()
        folder.mkdir(parents=True, exist_ok=True)


def ignored(folder: Path) -> None:
    """Keep the cache folder out of version control. Raises OSError."""
    ignore = folder / ".gitignore"
    clear(ignore)
    if not ignore.exists() or ignore.read_bytes() != b"*\n":
        ignore.write_bytes(b"*\n")
