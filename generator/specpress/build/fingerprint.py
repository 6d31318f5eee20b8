"""What a run depends on, as short texts: the specs by content or by their marks on disk, and the generator itself."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import specpress
from specpress.base.package_data import folder as templates_folder

_LIBRARIES = frozenset(
    {"babel", "datamodel_code_generator", "inflect", "jinja2", "pydantic", "pydantic_core", "pyyaml", "ruff"}
)
_PACKAGE = Path(specpress.__file__).parent
_PASSED_OVER = "."
"""No reader looks at hidden files, such as an editor's locks and swap files, so they change nothing."""


def digest(parts: Iterable[bytes]) -> str:
    """A sha256 over parts, each with its length, so that no two lists of parts have the same."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()


@cache
def of_generator() -> str:
    """The generator: its own code, its templates, and the versions of what is installed beside its libraries.

    Names of `*.dist-info` folders hold the versions; reading them costs a listing, while importlib.metadata
    costs 50 ms of imports.
    """
    parts = [data for root in (_PACKAGE, templates_folder()) for data in _contents(root)]
    parts += [name.encode() for name in sorted(_installed())]
    return digest(parts)


@cache
def maker() -> str:
    """What the bytes of the output depend on beside the specs: specpress, its templates and some libraries.

    Unlike `of_generator` it is the same in two environments that differ in what else is installed there.
    """
    parts = [data for root in (_PACKAGE, templates_folder()) for data in _contents(root)]
    names = (name.removesuffix(".dist-info").lower().partition("-") for name in _installed())
    versions = sorted(f"{name} {version}" for name, _, version in names if name in _LIBRARIES)
    return ", ".join((f"specpress {digest(parts)[:12]}", *versions))


def demand(other: str) -> None:
    """Refuse to work for a specpress with another `maker`. Raises ChildProcessError."""
    if other != maker():
        here, there = (set(text.split(", ")) for text in (other, maker()))
        differs = f"{', '.join(sorted(here - there))} here, {', '.join(sorted(there - here))} there"
        raise ChildProcessError(
            f"a worker would make other files ({differs}); install the same versions there"
        )


def of_files(root: Path) -> tuple[str, int]:
    """The marks on disk of every file below a folder, as a digest, and the latest change in nanoseconds.

    Whatever lies there, it never raises: what cannot be looked at has no marks, and whoever reads it tells why.
    """
    rows: list[bytes] = []
    latest = 0
    pending = [os.fspath(root)]
    while pending:
        folder = pending.pop()
        # A folder may be closed to us, and what is listed may be gone when it is looked at.
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(_PASSED_OVER):
                    continue
                marks, changed = _marks(entry)
                latest = max(latest, changed)
                rows.append(os.fsencode(entry.path) + marks)
                if entry.is_dir(follow_symlinks=False):  # no reader follows a link to a folder
                    pending.append(entry.path)
        rows.append(os.fsencode(folder))
    return digest(sorted(rows)), latest


def _marks(entry: os.DirEntry[str]) -> tuple[bytes, int]:
    """What tells one state of an entry from another, for a link that of its end too; and its latest change."""
    marks, latest = b"", 0
    for follow in (False, True) if entry.is_symlink() else (False,):
        try:
            info = entry.stat(follow_symlinks=follow)
        except OSError:  # gone, or a link that leads nowhere or round in a circle
            marks += b"\0"
        else:
            marks += f"\0{info.st_mode}\0{info.st_size}\0{info.st_mtime_ns}\0{info.st_ino}".encode()
            latest = max(latest, info.st_mtime_ns, info.st_ctime_ns)
    return marks, latest


def _contents(root: Path) -> Iterable[bytes]:
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            yield path.relative_to(root).as_posix().encode()
            yield path.read_bytes()


def _installed() -> Iterable[str]:
    folders = {Path(module_path).parent for module_path in _library_files()}
    for folder in sorted(folders):
        yield from (name for name in os.listdir(folder) if name.endswith(".dist-info"))


def _library_files() -> Iterable[str]:
    from importlib.util import find_spec  # noqa: PLC0415  # keeps `--help` from paying for it

    for name in ("datamodel_code_generator", "yaml", "pydantic"):
        spec = find_spec(name)
        if spec is not None and spec.origin is not None:
            yield os.path.dirname(spec.origin)
