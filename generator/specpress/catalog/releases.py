"""The releases of a catalogue: its named states, each recorded as what changed since the one before.

A release is a folder `releases/<version>` among the specs, so that nothing but the specs is needed to know it:

    changes.json    the version, its day, and each change; what pages and changelogs are made of
    catalog.json    the parts of the catalogue that changed, as they were then, in the form of `generated/catalog.json`;
                    `removed` names those that were gone

`specpress release` alone writes them. The state of a release is put together from the files of it and of all before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from specpress.base.diagnostics import Diagnostic, Span
from specpress.base.json_text import json_facts
from specpress.base.version import Version
from specpress.catalog import Catalog
from specpress.catalog.from_json import NotACatalog, catalog_of
from specpress.catalog.json_values import model_json, plain
from specpress.catalog.release import Release, ReleasedChange
from specpress.spec.load import ReleaseFolder
from specpress.spec.load.codes import BROKEN_RELEASE, RELEASE_CURE
from specpress.spec.load.files import CHANGES, STATE
from specpress.spec.yaml import read_bytes

LARGEST = 512 * 1024 * 1024
"""A larger file of a release is not read, in bytes."""
_PARTS = ("providers", "families", "models")


def read_releases(
    folders: Iterable[ReleaseFolder],
) -> tuple[tuple[Release, ...], tuple[Diagnostic, ...]]:
    """The releases in the order of their folders, and what is wrong with their files."""
    releases: list[Release] = []
    problems: list[Diagnostic] = []
    for folder in folders:
        shown = f"{folder.shown}/{CHANGES}"
        data = read_bytes(folder.path / CHANGES, shown, LARGEST)
        if isinstance(data, Diagnostic):
            problems.append(data)
            continue
        try:
            releases.append(_release_of(json.loads(data, parse_float=Decimal), folder.version))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            # Of a key that is missing, a KeyError says the name alone.
            why = f"it has no {error}" if isinstance(error, KeyError) else str(error)
            problems.append(
                BROKEN_RELEASE.at(Span(shown), f"this is no record of a release: {why}", RELEASE_CURE)
            )
    return tuple(releases), tuple(problems)


def _release_of(row: Mapping[str, Any], version: Version) -> Release:
    if row["version"] != str(version):
        raise ValueError(f"its folder says {version}, and it says {row['version']!r}")
    return Release(
        version=version,
        date=date.fromisoformat(row["date"]),
        bump=row["bump"],
        reason=row.get("reason"),
        changes=tuple(map(_change_of, row["changes"])),
    )


def _change_of(row: Mapping[str, Any]) -> ReleasedChange:
    names = ("code", "severity", "model", "path", "fingerprint")
    if not all(isinstance(row[name], str) for name in names):
        raise ValueError("a change has no text where one belongs")
    if not all(isinstance(text, str) for text in (row["message"]["en"], *row["message"].values())):
        raise ValueError("the sentences of a change are no texts")
    return ReleasedChange(
        **{name: row[name] for name in names},
        old=row["old"],
        new=row["new"],
        message=row["message"],
        confidence=row.get("confidence"),
        percent=row.get("percent"),
    )


def rows_at(folders: Iterable[ReleaseFolder], version: Version) -> dict[str, Any]:
    """What a whole `catalog.json` held at a release, as JSON values with exact numbers. The oldest release comes first.

    Raises `NotACatalog` or OSError, both with the path of the file that cannot be read.
    """
    settings: Mapping[str, Any] = {}
    parts: dict[str, dict[str, Any]] = {part: {} for part in _PARTS}
    for folder in folders:
        if folder.version > version:
            break
        try:
            row = json.loads(_bytes(folder.path / STATE), parse_float=Decimal)
            settings = row.get("settings", settings)
            for part in _PARTS:
                parts[part] |= {_name(entry): entry for entry in row.get(part, ())}
                for name in row.get("removed", {}).get(part, ()):
                    parts[part].pop(name, None)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise NotACatalog(f"{folder.shown}/{STATE} is broken; {RELEASE_CURE}") from None
    return {
        "version": 1,
        "settings": settings,
        **{part: [entries[name] for name in sorted(entries)] for part, entries in parts.items()},
    }


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > LARGEST:
        raise ValueError("it is too large")
    return path.read_bytes()


def _name(entry: Mapping[str, Any]) -> str:
    """What tells an entry of `catalog.json` from the others of its list."""
    return str(entry["name"] if "name" in entry else entry["id"])


def catalog_at(folders: Iterable[ReleaseFolder], version: Version) -> Catalog:
    """The catalogue as it was at a release. Raises `NotACatalog` or OSError."""
    return catalog_of(rows_at(folders, version))


def changed_models(folders: Sequence[ReleaseFolder], catalog: Catalog) -> frozenset[str]:
    """The models that the last release has otherwise or not at all; none before the first. Raises as `rows_at` does."""
    if not folders:
        return frozenset()
    rows = rows_at(folders, folders[-1].version)["models"]
    before = {_name(row): _exact(row) for row in rows}
    return frozenset(
        name for name, model in catalog.models.items() if before.get(name) != _exact(model_json(model))
    )


def unlike(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """The names of what two whole `catalog.json` do not have alike: models, providers, families, and `catalog.yaml`.

    The version is passed over, because a release sets it, and so is the overview of a model, which follows from it.
    """
    names: list[str] = []
    for part in _PARTS:
        old, new = (
            {_name(entry): _exact({**entry, "overview": None}) for entry in rows[part]}
            for rows in (before, now)
        )
        names += [name for name in sorted({*old, *new}) if old.get(name) != new.get(name)]
    old, new = (
        {key: _exact(value) for key, value in rows["settings"].items() if key != "version"}
        for rows in (before, now)
    )
    return names + ["catalog.yaml"] * (old != new)


def rows_of(catalog: Catalog) -> dict[str, Any]:
    """What a whole `catalog.json` holds, as JSON values with exact numbers."""
    return {
        "version": 1,
        "settings": plain(catalog.settings),
        "providers": plain(tuple(catalog.providers.values())),
        "families": plain(tuple(catalog.families.values())),
        "models": [model_json(model) for model in catalog.models.values()],
    }


def record(release: Release, old: Mapping[str, Any] | None, new: Mapping[str, Any]) -> dict[str, bytes]:
    """The files of a release below its folder, given the whole `catalog.json` of the one before (None) and of now."""
    state: dict[str, Any] = {
        "version": 1,
        "settings": {**new["settings"], "version": str(release.version)},
    }
    removed: dict[str, list[str]] = {}
    for part in _PARTS:
        before = {_name(entry): _exact(entry) for entry in old[part]} if old else {}
        state[part] = [entry for entry in new[part] if before.pop(_name(entry), None) != _exact(entry)]
        kept = {_name(entry) for entry in new[part]}
        if gone := [name for name in before if name not in kept]:
            removed[part] = gone
    if removed:
        state["removed"] = removed
    return {
        CHANGES: f"{json_facts(release.row())}\n".encode(),
        STATE: f"{json_facts(state)}\n".encode(),
    }


def _exact(entry: Any) -> str:
    """The text of an entry: 1 and 1.0 are equal in Python, and two facts in a catalogue."""
    return json_facts(entry)
