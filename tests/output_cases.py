"""What the tests of `specpress.build.output` share: a tree to write, updates that must succeed or be refused."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from specpress.build.output import Content, Plan, intact, plan, update

Files = Mapping[str, bytes | Content]
FILES = {
    "a.json": b"{}\n",
    "docs/de/\u00fcber uns.md": b"eins\r\nzwei\r\n",
    "docs/en/x.md": b"x",
    "py/x.py": b"",
}


def done(root: Path, files: Files = FILES, *, force: bool = False) -> Plan:
    """An update that must succeed, after which everything is as claimed and nothing is left over."""
    result = update(root, files, force=force)
    assert result.problems == ()
    assert plan(root, files).empty
    assert result.outcome == intact(root)
    left = {path.name for path in (root.parent / ".specpress_cache" / "output" / root.name).iterdir()}
    assert left <= {"lock", "stat.json", "shadow"}
    return result


def tree(root: Path) -> dict[str, bytes | str | None]:
    """Everything below a folder but the manifest: bytes of files, targets of links, None for the rest."""
    contents: dict[str, bytes | str | None] = {}
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            contents[name] = os.readlink(path)
        else:
            contents[name] = path.read_bytes() if path.is_file() else None
    contents.pop("manifest.json", None)
    return contents


def files_in(root: Path) -> dict[str, bytes | str]:
    return {path: data for path, data in tree(root).items() if data is not None}


def codes(result: Plan) -> list[str]:
    return [problem.code for problem in result.problems]


def refused(root: Path, files: Files, *, force: bool = False) -> Plan:
    """An update that must stop with problems that `plan` finds too, and change nothing."""
    before = tree(root), (root / "manifest.json").read_bytes() if root.is_dir() else b""
    result = update(root, files, force=force)
    assert result.problems
    assert plan(root, files, force=force).problems == result.problems
    assert (tree(root), (root / "manifest.json").read_bytes() if root.is_dir() else b"") == before
    return result


def stamps(root: Path) -> dict[str, tuple[int, int]]:
    paths = [path for path in root.rglob("*") if path.is_file()]
    return {
        path.relative_to(root).as_posix(): (path.stat().st_mtime_ns, path.stat().st_ino) for path in paths
    }
