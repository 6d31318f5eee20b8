"""Puts the catalogue and the vectors, which lie beside this folder, into the package."""

from __future__ import annotations

from pathlib import Path
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
