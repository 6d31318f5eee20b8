"""`specpress release`: record the catalogue as it is now as a release, and give it a version that says what changed."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from specpress.base.diagnostics import Diagnostic, Edit, Span, has_errors
from specpress.base.edits import edited
from specpress.base.interrupts import held
from specpress.base.version import FIRST, Version
from specpress.build.build import Request, build
from specpress.build.output.together import put
from specpress.catalog import Catalog
from specpress.catalog.from_json import catalog_of
from specpress.catalog.read import Source, open_source, read
from specpress.catalog.release import Release
from specpress.catalog.releases import record, rows_at, rows_of, unlike
from specpress.cli import generate
from specpress.cli.cluster import workers_of
from specpress.cli.console import Console, Refused
from specpress.cli.diff import translator_of
from specpress.cli.known_targets import refuse_missing
from specpress.cli.releases import readable
from specpress.cli.report import as_text
from specpress.diff import Change, bump, changes
from specpress.diff.released import released
from specpress.spec.load import discover
from specpress.spec.load.files import RELEASES
from specpress.spec.yaml import Mapping as Node
from specpress.spec.yaml import parse, read_bytes

SETTINGS = "catalog.yaml"


@dataclass(frozen=True)
class _Next:
    """What is to be released: the changes since the last release, and the version that they ask for."""

    last: Version | None
    changes: Sequence[Change]
    bump: str
    before: Mapping[str, Any] | None
    now: Mapping[str, Any]

    @property
    def least(self) -> Version:
        """The lowest version that the changes allow."""
        return self.last.after(self.bump) if self.last else FIRST


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Record a release, or with --check tell what it would be; 1 where the specs are not fit for one."""
    refuse_missing(parsed.templates)
    problems = _unfit(parsed, console)
    if problems:
        console.write(as_text(problems, console.colour))
        console.tell("nothing was released")
        return 1
    source = open_source(parsed.specs)
    catalog, _ = read(parsed.specs)
    coming = _next(source, catalog)
    if coming.bump == "none" and coming.last and parsed.version is None:
        console.tell(f"nothing changed since {coming.last}; there is nothing to release")
        return 0
    release = _release(parsed, coming)
    if not parsed.check:
        _write(parsed.specs, release, coming)
    for line in _lines(release, coming):
        console.print(line)
    if parsed.check:
        console.tell("nothing was written; leave out --check to record it")
        return 0
    console.tell(f"recorded in {parsed.specs / RELEASES / str(release.version)}")
    # The version stands in nearly every output.
    return generate.run(argparse.Namespace(**{**_WHOLE, **vars(parsed)}), console)


_WHOLE = {"watch": False, "only": None, "target": None, "force": False, "format": "text"}
"""The options of `specpress generate` that a release has none of."""


def _unfit(parsed: argparse.Namespace, console: Console) -> tuple[Diagnostic, ...]:
    """What keeps the specs from being released: errors, and texts that are still to be written."""
    with workers_of(parsed) as executor:
        result = build(Request(parsed.specs, (), executor=executor, progress=console.progress))
    notes = any(problem.severity == "note" for problem in result.problems)
    return result.problems if has_errors(result.problems) or notes else ()


def _next(source: Source, catalog: Catalog) -> _Next:
    now = rows_of(catalog)
    folders = source.folders_of_releases
    if not folders:
        return _Next(None, (), "none", None, now)
    last = folders[-1].version
    with readable():
        before = rows_at(folders, last)
        old = catalog_of(before)
    found = changes(old, catalog)
    rises = bump(found)
    if rises == "none" and unlike(before, now):
        rises = "patch"
    return _Next(last, found, rises, before, now)


def _release(parsed: argparse.Namespace, coming: _Next) -> Release:
    """The release under the version that was asked for. Refuses one that says less than what changed."""
    if not _is_text(parsed.allow or ""):
        raise Refused("the reason of --allow is no text; write it in letters")
    version = parsed.version or coming.least
    if coming.last and version <= coming.last:
        raise Refused(f"{coming.last} is released already; the next version is {coming.least} or higher")
    if version < coming.least and not parsed.allow:
        if coming.last is None:
            raise Refused(f"a first release is {FIRST} or higher, because addresses begin with v1")
        worst = next(change for change in coming.changes if change.severity == coming.changes[0].severity)
        raise Refused(
            f"{version} is too low: {worst.model}, {worst.kind.code}, asks for {coming.least};"
            f" take that, or say by --allow REASON why a lower version will do"
        )
    languages = {
        file.language: translator_of(parsed.specs, file.language)
        for file in discover(parsed.specs).locales
        if coming.changes
    }
    return Release(
        version=version,
        date=parsed.date or date.today(),
        bump=coming.bump,
        reason=parsed.allow,
        changes=tuple(released(change, languages) for change in coming.changes),
    )


def _is_text(typed: str) -> bool:
    """Whether what was typed can be written down: a terminal may give bytes that stand for no character."""
    try:
        typed.encode()
    except UnicodeEncodeError:
        return False
    return True


def _write(specs: Path, release: Release, coming: _Next) -> None:
    """Record the release and set the version, both or none."""
    folder = specs / RELEASES / str(release.version)
    files = {folder / name: data for name, data in record(release, coming.before, coming.now).items()}
    settings = specs / SETTINGS
    try:
        with held():
            put({**files, settings: with_version(settings, release.version)})
    except OSError as error:
        where = f" {error.filename}" if error.filename else ""
        raise Refused(f"cannot write{where}: {error.strerror or error}; nothing was released") from None


def with_version(settings: Path, version: Version) -> bytes:
    """The text of `catalog.yaml` with a version, and nothing else in it changed. Refuses one without a place for it."""
    if not settings.exists():
        return f"title: Hosted models\nversion: {version}\n".encode()
    data = read_bytes(settings, str(settings))
    root = parse(data, str(settings))[0] if isinstance(data, bytes) else None
    if isinstance(data, bytes) and isinstance(root, Node):
        for edit in _places(root, data, version):
            changed, _ = edited(data, [edit])
            now = parse(changed, "")[0]
            if isinstance(now, Node) and getattr(now.get("version"), "value", None) == str(version):
                return changed
    raise Refused(f"cannot find a place for the version in {settings}; write `version: {version}` there")


def _places(root: Node, data: bytes, version: Version) -> list[Edit]:
    """The edits that may set the version: of what is there, before the second key, or at the end."""
    there = root.get("version")
    if there is not None:
        return [Edit(there.span, str(version))]
    lines = [key.span.line for key, _ in root.items[1:2]]
    edits = [Edit(Span("", line, 1, line, 1), f"version: {version}\n") for line in lines]
    text = data.decode("utf-8").removeprefix("\ufeff")
    line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    start = "" if column == 1 else "\n"
    return [*edits, Edit(Span("", line, column, line, column), f"{start}version: {version}\n")]


def _lines(release: Release, coming: _Next) -> list[str]:
    """What is released and why its version is what it is."""
    if coming.last is None:
        count = len(coming.now["models"])
        return [f"{release.version}, the first release: {count} model{'s' * (count != 1)}"]
    return [
        f"{release.version} after {coming.last}: {release.counted}",
        *(f"  {change.told}" for change in release.changes),
    ]
