"""The targets of a user's own, by the folders that `--templates` names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.cli.console import Refused

if TYPE_CHECKING:
    from specpress.targets.user.target import Read


def refuse_missing(folders: Sequence[Path]) -> None:
    """Refuse folders of templates that are none."""
    for folder in folders:
        if not folder.is_dir():
            raise Refused(f"there is no folder {folder}; --templates names one that holds target.yaml")


def own_targets(folders: Sequence[Path]) -> Read:
    """What the folders are."""
    # A run without a change gets by without any of these imports, and few runs have templates at all.
    from specpress.targets.registry import TARGETS  # noqa: PLC0415
    from specpress.targets.user.target import Read  # noqa: PLC0415

    if not folders:
        return Read()
    from specpress.targets.user.reading import read_targets  # noqa: PLC0415

    return read_targets(folders, TARGETS)
