"""Which exact versions of which schemas a folder holds, told from the paths of its files.

A schema's versions are counted for it alone: 1.3 is the fourth form in which it was published. The number promises
nothing of compatibility, because what changes is a provider's API, and whom that breaks is not for us to know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from specpress.base.safe_filenames import is_portable
from specpress.schema import MAJOR

_VERSION = re.compile(rf"v{MAJOR}(?:\.(0|[1-9][0-9]*))?/(.+\.schema\.json)")


def is_exact(path: str) -> bool:
    """Whether a file of the folder is a schema in an exact version, which never changes."""
    match = _VERSION.fullmatch(path)
    return match is not None and match[1] is not None and all(map(is_portable, path.split("/")))


def is_schema(path: str) -> bool:
    """Whether a file of the folder is a schema in an exact version or as it is now."""
    return is_exact(path) or path.startswith(f"v{MAJOR}/")


def exact_versions(paths: Iterable[str]) -> dict[str, list[int]]:
    """The numbers of each schema's exact versions, sorted, by its path below the folder of schemas."""
    found: dict[str, list[int]] = {}
    for path in filter(is_exact, paths):
        version, _, schema = path.partition("/")
        found.setdefault(schema, []).append(int(version.partition(".")[2]))
    return {schema: sorted(found[schema]) for schema in sorted(found)}


def label(number: int) -> str:
    """An exact version as it stands in addresses and in the list: 1.3."""
    return f"{MAJOR}.{number}"
