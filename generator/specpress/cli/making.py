"""Build and write once: what `generate` does when something may have changed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Span, has_errors, suggestion
from specpress.base.json_text import json_text
from specpress.build.build import Build, Request, build
from specpress.build.cache import mended
from specpress.build.output import Plan, content, plan, update
from specpress.build.output.codes import FORGOTTEN, refused
from specpress.build.workers import Pool
from specpress.cli.console import Console, Refused, shown
from specpress.cli.known_targets import all_targets, configured_languages, configured_targets
from specpress.cli.report import as_text, plan_json
from specpress.cli.requests import no_model
from specpress.targets.base import Target
from specpress.targets.user.codes import once_a_place

OWN_TARGETS = "templates.json"
"""The file of the output that lists the user's own targets which made a part of it."""


@dataclass(frozen=True, slots=True)
class Result:
    """The problems of a run, whether the output folder now is as it should be, and the digest of its manifest."""

    problems: tuple[Diagnostic, ...]
    settled: bool
    outputs: str = ""


def make(parsed: argparse.Namespace, cache: Path, executor: Executor | None, console: Console) -> Result:
    """Build, then write or (with --check) tell what would be written."""
    targets, problems = all_targets(parsed.templates)
    # With a broken target nothing is made, and what is wrong with the specs is told all the same.
    wanted = () if has_errors(problems) else _targets(parsed, targets)
    result, planned = mended(
        cache / "made", lambda kept: _written(parsed, wanted, problems, kept, executor, console)
    )
    told = (*result.problems, *(planned.problems if planned else ()))
    if parsed.format == "json":
        console.write(plan_json(planned, told))
    else:
        console.write(as_text(told, console.colour))
    if planned is None:
        console.tell("nothing was written")
        return Result(told, False)
    if not planned.problems:
        _report(parsed, planned, result, console)
    settled = not has_errors(planned.problems) and (planned.empty or not parsed.check)
    return Result(told, settled, planned.outcome)


def _written(
    parsed: argparse.Namespace,
    targets: Sequence[Target],
    problems: Sequence[Diagnostic],
    cache: Path | None,
    executor: Executor | None,
    console: Console,
) -> tuple[Build, Plan | None]:
    """What was built, and what was done with it; None where it has errors. `problems` are those of the targets."""
    result = built(parsed, targets, cache, executor, console, parsed.only)
    own, lost = _own_targets(parsed, targets)
    result = replace(result, problems=once_a_place((*problems, *result.problems, *lost)))
    if has_errors(result.problems):
        return result, None
    _refuse_unknown(parsed, result)
    if own:
        result = replace(result, files={**result.files, OWN_TARGETS: content(json_text(own).encode())})
    scope = _scope(parsed, result)
    if parsed.check:
        return result, plan(parsed.out, result.files, scope=scope)
    processes = executor if isinstance(executor, Pool) else None
    planned = update(
        parsed.out,
        result.files,
        scope=scope,
        force=parsed.force,
        waiting=console.tell,
        processes=processes,
    )
    return result, planned


def _own_targets(
    parsed: argparse.Namespace, targets: Sequence[Target]
) -> tuple[list[str], tuple[Diagnostic, ...]]:
    """The names of the user's own targets that have files in the output from now on, and a problem for each forgotten.

    A run that is not told of a folder of templates cannot tell files that are still wanted from those that are not.
    """
    own = {target.name for target in targets if target.stamp}
    record = parsed.out / OWN_TARGETS
    try:
        text = record.read_text(encoding="utf-8") if record.is_file() else "[]"
        known = {str(name) for name in json.loads(text)}
    except (OSError, ValueError, TypeError, RecursionError):
        known = set()  # somebody edited it, which the writer tells
    if parsed.only is not None or parsed.target is not None:
        return sorted(own | known) if own else [], ()
    if parsed.force:
        return sorted(own), ()
    cure = "name its folder by --templates, or under `templates` in specpress.toml; --force deletes its files"
    lost = (
        FORGOTTEN.at(Span(shown(record)), f"no folder of the target {name!r} is named", cure)
        for name in sorted(known - own)
    )
    return sorted(own), tuple(lost)


def built(
    parsed: argparse.Namespace,
    targets: Sequence[Target],
    cache: Path | None,
    executor: Executor | None,
    console: Console,
    only: str | None = None,
) -> Build:
    """What the specs make, from the packs of the last run where they are up to date; a cache that cannot be written
    is a problem of the result."""
    progress = console.progress
    try:
        languages = configured_languages(parsed)
        return build(
            Request(
                parsed.specs,
                tuple(targets),
                cache,
                executor=executor,
                only=only,
                languages=languages,
                progress=progress,
            )
        )
    except ChildProcessError:
        raise  # which is about no folder
    except OSError as error:
        return Build(problems=(refused(error, str(cache or parsed.specs)),))


def _targets(parsed: argparse.Namespace, known: Mapping[str, Target]) -> tuple[Target, ...]:
    """What a run makes: what `--target` names, or everything that the project makes."""
    if parsed.target is None:
        return tuple(configured_targets(parsed.configuration, known).values())
    for name in parsed.target:
        if name not in known:
            hint = suggestion(name, known) or f"there are: {', '.join(known)}"
            raise Refused(f"there is no target {name!r}; {hint}")
    return tuple(target for name, target in known.items() if name in parsed.target)


def _refuse_unknown(parsed: argparse.Namespace, result: Build) -> None:
    if parsed.only is not None and not result.models:
        raise Refused(no_model(parsed.only, parsed.specs))


def _scope(parsed: argparse.Namespace, result: Build) -> Callable[[str], bool] | None:
    """A run for one model or target leaves everything else as it is."""
    if parsed.only is None and parsed.target is None:
        return None
    return lambda path: path in result.files


def _report(parsed: argparse.Namespace, planned: Plan, result: Build, console: Console) -> None:
    lines = planned.render()
    is_text = parsed.format == "text"
    for line in lines[:-1]:
        console.print(line) if parsed.check and is_text else console.detail(line)
    if parsed.check and not planned.empty:
        console.tell(f"{lines[-1]}; run `specpress generate`")
    else:
        count = f"{result.models} model{'s' * (result.models != 1)}"
        console.tell(f"{count}, {result.made} made anew: {lines[-1]}")
