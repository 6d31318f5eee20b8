"""The specs of this repository, loaded once for the tests that read them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from specpress.spec.load import Loaded, load_catalogue
from specpress.spec.parameter import Media

SPECS = Path(__file__).parent.parent / "specs"


@cache
def repository_specs() -> Loaded:
    """All specs; fails with the diagnostics where there are any."""
    loaded = load_catalogue(SPECS)
    assert not loaded.problems, "\n".join(map(str, loaded.problems))
    return loaded


def media(one: Media) -> tuple[str, str | None, tuple[str, ...] | None]:
    """Kind, largest size and MIME types of a file."""
    return one.kind, one.max_size, one.mime_types
