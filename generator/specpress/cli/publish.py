"""`specpress publish`: bring the schemas into a folder that a static server serves, at addresses that stay."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from specpress.base.diagnostics import has_errors
from specpress.build.build import Build
from specpress.build.cache import mended
from specpress.build.output import CACHE, Plan
from specpress.build.output import plan as plan_of
from specpress.build.publish import plan, publish
from specpress.build.workers import Pool, count, workers
from specpress.cli.console import Console, Refused
from specpress.cli.known_targets import configured_targets, known_targets
from specpress.cli.making import built
from specpress.cli.report import as_text, plan_json, stale
from specpress.targets.json_schema import FOLDER

JSON_SCHEMA = "json-schema"
"""The target that makes what is published."""


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Publish, or tell what would be published; 1 where something is wrong or (with --check) would change."""
    _refuse_overlap(parsed)
    cache = parsed.out.parent / CACHE
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
    _report(parsed, done, result.settings.schemas, console)
    return int(bool(done.problems) or (parsed.check and not done.empty))


def _published(
    parsed: argparse.Namespace, cache: Path | None, pool: Pool | None, console: Console
) -> tuple[Build, Plan | None, Plan | None]:
    """What was built, how the generated schemas differ from it, and what was published; None for what was not done."""
    known = known_targets()
    # The same as `generate` makes, so that they share what is kept; and the schemas in any case.
    targets = {**configured_targets(parsed.configuration, known), JSON_SCHEMA: known[JSON_SCHEMA]}
    result = built(
        parsed, [target for name, target in known.items() if name in targets], cache, pool, console
    )
    if has_errors(result.problems):
        return result, None, None
    schemas = {path: data for path, data in result.files.items() if path.startswith(f"{FOLDER}/")}
    generated = plan_of(parsed.out, schemas, scope=schemas.__contains__)
    if not generated.empty:
        return result, generated, None
    base = result.settings.schemas
    named = {path.removeprefix(f"{FOLDER}/"): data for path, data in schemas.items()}
    if parsed.check:
        return result, generated, plan(parsed.folder, named, base)
    return result, generated, publish(parsed.folder, named, base, console.tell)


def _refuse_overlap(parsed: argparse.Namespace) -> None:
    """The specs, what is made of them, and what is published are three folders, none of them inside another."""
    folder = Path(os.path.realpath(parsed.folder))
    for other in (parsed.specs, parsed.out):
        real = os.path.realpath(other)
        if folder.is_relative_to(real) or Path(real).is_relative_to(folder):
            raise Refused(
                f"{parsed.folder} and {other} overlap; name a folder that holds only what is published"
            )


def _report(parsed: argparse.Namespace, done: Plan, base: str, console: Console) -> None:
    for line in done.render()[:-1] if not done.problems else ():
        console.print(line) if parsed.check and parsed.format == "text" else console.detail(line)
    if done.problems:
        console.tell("nothing was published")
    elif done.empty:
        console.tell(f"{parsed.folder} is up to date")
    elif parsed.check:
        console.tell(f"{len(done.write)} files to write; run `specpress publish {parsed.folder}`")
    else:
        console.tell(f"{len(done.write)} files written; {parsed.folder} is to be served at {base}/")
