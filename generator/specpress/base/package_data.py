"""Where the data that the program comes with is: in the wheel inside the package, in a checkout beside it."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def folder() -> Path:
    """The folder that holds one folder of templates for each target."""
    inside = _PACKAGE / "templates"
    return inside if inside.is_dir() else _PACKAGE.parents[1] / "templates"


def translations() -> Path:
    """The folder of this project's own translations, which hold those of the tool's phrases."""
    inside = _PACKAGE / "translations"
    return inside if inside.is_dir() else _PACKAGE.parents[1] / "specs" / "locales"
