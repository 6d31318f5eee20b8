"""Where the templates are: in the wheel inside the package, in a checkout beside it."""

from __future__ import annotations

from pathlib import Path


def folder() -> Path:
    """The folder that holds one folder of templates for each target."""
    inside = Path(__file__).parent / "templates"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "templates"
