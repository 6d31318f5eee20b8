"""`specpress publish`: bring a release into a folder that a static server serves, at addresses that stay."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Span, has_errors
from specpress.base.version import Version
from specpress.build.build import Build
from specpress.build.cache import mended
from specpress.build.output import CACHE, Plan
from specpress.build.output import plan as plan_of
from specpress.build.output.codes import NOT_RELEASED
from specpress.build.publish import CATALOG, is_published, plan, publish, published
from specpress.build.workers import Pool, count, workers
from specpress.catalog.release import Release
from specpress.catalog.releases import read_releases, rows_at, unlike
from specpress.cli.console import Console, Refused, shown
from specpress.cli.known_targets import configured_targets, known_targets
from specpress.cli.making import built
from specpress.cli.releases import readable
from specpress.cli.report import as_text, plan_json, stale
from specpress.spec.load import discover

NEEDED = ("catalog", "json-schema")
"""The targets whose output is published, or compared with the last release, whatever else the project makes."""


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Publish, or tell what would be published; 1 where something is wrong or (with --check) would change."""
    _refuse_overlap(parsed)
    cache = parsed.out.parent / CACHE
    before = published(parsed.folder)
    with workers(parsed.jobs or count()) as pool:
        result, generated, done = mended(cache / "made", lambda kept: _published(parsed, kept, pool, console))
    plans = [each for each in (generated, done) if each is not None]
    problems = [*result.problems, *(problem for each in plans for problem in each.problems)]
    is_text = parsed.format == "text"
    console.write(
        as_text(problems, console.colour) if is_text else plan_json(done, problems, stale=stale(generated))
    )
    if generated is None:
        console.tell("nothing was published")
        return 1
    if done is None:
        console.tell(f"{parsed.out} is not what the specs make; run `specpress generate`, then publish again")
        return 1
    _report(parsed, done, result, before, console)
    return int(bool(done.problems) or (parsed.check and not done.empty))


def _published(
    parsed: argparse.Namespace, cache: Path | None, pool: Pool | None, console: Console
) -> tuple[Build, Plan | None, Plan | None]:
    """What was built, how the generated files differ from it, and what was published; None for what was not done."""
    known = known_targets()
    configured = configured_targets(parsed.configuration, known)
    # The same as `generate` makes, so that they share what is kept; and what is needed in any case.
    targets = [target for name, target in known.items() if name in configured or name in NEEDED]
    result = built(parsed, targets, cache, pool, console)
    if not has_errors(result.problems):
        result = replace(result, problems=(*result.problems, *_unreleased(parsed.specs, result)))
    if has_errors(result.problems):
        return result, None, None
    made = {path: data for path, data in result.files.items() if is_published(path)}
    if "catalog" not in configured:
        del made[CATALOG]
    generated = plan_of(parsed.out, made, scope=made.__contains__)
    if not generated.empty:
        return result, generated, None
    if parsed.check:
        return result, generated, plan(parsed.folder, made, result.settings)
    return result, generated, publish(parsed.folder, made, result.settings, console.tell)


def _unreleased(specs: Path, result: Build) -> Sequence[Diagnostic]:
    """The problem of specs that are not as their last release has them, if they are not."""
    folders = discover(specs).releases
    if not folders:
        cure = "run `specpress release`, which records the specs as 1.0.0, and publish that"
        return [NOT_RELEASED.at(Span(shown(specs)), "nothing was released yet", cure)]
    last = folders[-1].version
    with readable():
        before = rows_at(folders, last)
    names = unlike(before, json.loads(result.files[CATALOG].read(), parse_float=Decimal))
    if not names:
        return ()
    listed = ", ".join(names[:3]) + f" and {len(names) - 3} more" * (len(names) > 3)
    verb = "is" if len(names) == 1 else "are"
    cure = f"run `specpress release`, and publish that; or take the specs back to {last}"
    return [NOT_RELEASED.at(Span(shown(specs)), f"{listed} {verb} not as {last} has it", cure)]


def _refuse_overlap(parsed: argparse.Namespace) -> None:
    """The specs, what is made of them, and what is published are three folders, none of them inside another."""
    folder = Path(os.path.realpath(parsed.folder))
    for other in (parsed.specs, parsed.out):
        real = os.path.realpath(other)
        if folder.is_relative_to(real) or Path(real).is_relative_to(folder):
            raise Refused(
                f"{parsed.folder} and {other} overlap; name a folder that holds only what is published"
            )


def _report(
    parsed: argparse.Namespace, done: Plan, result: Build, before: Sequence[Version], console: Console
) -> None:
    if done.problems:
        console.tell("nothing was published")
        return
    is_text = parsed.format == "text"
    for line in done.render()[:-1]:
        console.print(line) if parsed.check and is_text else console.detail(line)
    if done.empty:
        console.tell(f"{parsed.folder} is up to date")
        return
    releases, _ = read_releases(discover(parsed.specs).releases)
    for release in releases if is_text and before else ():
        if release.version > before[-1]:
            for line in _rise(release):
                console.print(line)
    version = result.settings.version
    if parsed.check:
        console.tell(f"{version}: {len(done.write)} files to write; run `specpress publish {parsed.folder}`")
    else:
        base = result.settings.schemas
        console.tell(
            f"{version}: {len(done.write)} files written; {parsed.folder} is to be served at {base}/"
        )


def _rise(release: Release) -> list[str]:
    """Why a version rose: what changed in it."""
    reason = f" ({release.reason})" if release.reason else ""
    return [
        f"{release.version}{reason}: {release.counted}",
        *(f"  {change.told}" for change in release.changes),
    ]
