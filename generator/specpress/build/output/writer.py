"""The two ways in for a run that writes: `update` changes the folder, `intact` tells that there is no need to.

Given the claims, or nothing but the folder; gives the plan that was carried out, or the manifest's digest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from specpress.build.output import manifest
from specpress.build.output.codes import refused
from specpress.build.output.paths import MANIFEST
from specpress.build.output.place import Place, locked
from specpress.build.output.planning import Files, Plan, Scope, plan
from specpress.build.output.swap import apply, restore
from specpress.build.output.tree import Prints, walk
from specpress.build.workers import Pool


def update(
    root: Path,
    files: Files,
    *,
    scope: Scope | None = None,
    fixed: Scope | None = None,
    force: bool = False,
    waiting: Callable[[str], None] | None = None,
    processes: Pool | None = None,
) -> Plan:
    """Make the folder hold `files`, all of them or, with a problem, none; gives the plan that was carried out.

    `files`, `scope`, `fixed` and `force` are those of `plan`. Another run on the same folder is waited for; `waiting`
    gets a sentence about it after a second. `processes` are those of `apply`. An interrupt (Ctrl-C) passes through and
    leaves the old tree or the new one. Raises ChildProcessError where one of `processes` was killed.
    """
    place = Place.of(root)
    try:
        if problems := place.problems():
            return Plan(place=place, problems=problems)
        if processes is not None:
            processes.start()  # a process that is started later would hold the lock too
        with locked(place, waiting):
            restore(place)
            planned = plan(root, files, scope=scope, fixed=fixed, force=force)
            if planned.empty and planned.prints is not None:
                planned.prints.save(planned.tree.files)
            if planned.empty or planned.problems:
                return planned
            return replace(planned, problems=apply(planned, processes))
    except ChildProcessError:
        raise  # which is about no folder
    except OSError as error:
        return Plan(place=place, problems=(refused(error, place.shown),))


def held(root: Path, scope: Scope) -> dict[str, str]:
    """The sha256 of the files in a scope by path: as we wrote them, or for those of others as they lie there.

    Raises OSError.
    """
    place = Place.of(root)
    files = walk(place.root).files
    text = manifest.read(place.root / MANIFEST) if MANIFEST in files else b"{}"
    rows = {path: sha256 for path, sha256 in (manifest.parse(text) or {}).items() if scope(path)}
    prints = Prints(place.root, place.store)
    others = (path for path in files if scope(path) and path not in rows)
    return rows | {path: prints.digest(path, files[path]) for path in others}


def intact(root: Path) -> str | None:
    """The sha256 of the manifest if each file that it names still has its digest, else None.

    A run whose inputs are those of a run that ended with the same sha256 has nothing to do. None also when a
    run was killed here, so that the next one clears up.
    """
    place = Place.of(root)
    try:
        if place.interrupted:
            return None
        text = manifest.read(place.root / MANIFEST)
        rows = manifest.parse(text)
        prints = Prints(place.root, place.store)
        files = walk(place.root).files
        if rows is None or not all(
            path in files and prints.digest(path, files[path]) == sha256 for path, sha256 in rows.items()
        ):
            return None
        prints.save(files)
    except OSError:
        return None
    return hashlib.sha256(text).hexdigest()
