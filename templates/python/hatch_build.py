"""Puts the catalogue, the vectors and the schemas of requests, which lie beside this folder, into the package."""

from __future__ import annotations

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataHook(BuildHookInterface[Any]):
    """Adds what is there; a package made from a source archive has it inside already."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Tell the builder which files to add, and where they go."""
        root = Path(self.root).resolve()
        for name in ("catalog.json", "vectors"):
            if root.name == "python" and (data := root.parent / name).exists():
                build_data["force_include"][str(data)] = f"{self.config['package']}/_data/{name}"
        schemas = root.parent / "schemas"
        for path in sorted(schemas.rglob("request.schema.json")) if root.name == "python" else ():
            name = path.relative_to(root.parent).as_posix()
            build_data["force_include"][self._without_indents(path, name)] = (
                f"{self.config['package']}/_data/{name}"
            )

    def _without_indents(self, path: Path, name: str) -> str:
        """A copy of a JSON file on one line, which is a third smaller; no text in JSON holds the end of a line."""
        self.copies = getattr(self, "copies", None) or Path(mkdtemp())
        copy = self.copies / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(b"".join(map(bytes.strip, path.read_bytes().split(b"\n"))))
        return str(copy)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the copies away again."""
        if copies := getattr(self, "copies", None):
            rmtree(copies)
