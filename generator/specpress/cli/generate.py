"""`specpress generate`: make all output, or tell what would change, or go on and watch."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import sleep

from specpress.base.diagnostics import has_errors
from specpress.base.interrupts import check, held
from specpress.build.fingerprint import of_files
from specpress.build.output import CACHE
from specpress.build.up_to_date import LastRun
from specpress.cli.cluster import workers_of
from specpress.cli.console import Console, Refused
from specpress.cli.known_targets import refuse_missing
from specpress.cli.report import as_text, plan_json
from specpress.targets.python.classgen_process import get_ready

PAUSE = 1.0
"""So long it is waited between two looks where nothing can watch for us, in seconds."""
LOOK = 100
"""So long the watcher waits for a change before it looks whether there is something else to do, in milliseconds."""


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Generate once, or again and again with --watch."""
    if parsed.watch and parsed.check:
        raise Refused("--watch and --check do not go together; choose one")
    refuse_missing(parsed.templates)
    return _watch(parsed, console) if parsed.watch else _once(parsed, console)


def _once(parsed: argparse.Namespace, console: Console) -> int:
    is_whole = parsed.only is None and parsed.target is None
    cache = parsed.out.parent / CACHE
    folders = tuple(parsed.templates)
    configured = [parsed.configuration.values.get(key) for key in ("targets", "languages")]
    options = "\0".join(map(str, (parsed.specs, *folders, *configured)))
    last = LastRun(cache / f"last-{parsed.out.name}.json", parsed.specs, parsed.out, options, folders)
    warnings = last.unchanged() if is_whole and not parsed.force else None
    if warnings is not None:
        is_json = parsed.format == "json"
        console.write(plan_json(None, warnings) if is_json else as_text(warnings, console.colour))
        console.tell(f"{parsed.out} is up to date")
        return 0
    inputs = last.forget()
    with workers_of(parsed, get_ready) as executor:
        # An unchanged run, the most frequent one, ends above and saves these imports: 0.15 s.
        with held():
            from specpress.cli.making import make  # noqa: PLC0415

        result = make(parsed, cache, executor, console)
    if is_whole and result.settled:
        last.remember(inputs, result.outputs, result.problems)
    return int(has_errors(result.problems) or (parsed.check and not result.settled))


def _watch(parsed: argparse.Namespace, console: Console) -> int:
    folders = (parsed.specs, *parsed.templates)
    watching = False
    # The watcher is at work before the first run begins, or an edit between the two would be lost.
    for has_changed in changes(folders):
        check()
        if has_changed or not watching:
            _once(parsed, console)
        if not watching:
            console.tell(f"watching {' and '.join(map(str, folders))}; Ctrl-C ends")
            watching = True
        console.flush()
    return 0


def changes(folders: Sequence[Path]) -> Iterator[bool]:
    """Whether something in the folders has changed, again and again."""
    with held():
        from watchfiles import watch  # noqa: PLC0415  # only --watch pays for it

    try:
        for seen in watch(*folders, rust_timeout=LOOK, yield_on_timeout=True, ignore_permission_denied=True):
            yield bool(seen)
    except (OSError, RuntimeError):
        # It gives up on names that are no text, and on more folders than the system watches: look without it then.
        before = None
        while True:
            marks = [of_files(folder)[0] for folder in folders]
            yield marks != before
            before = marks
            sleep(PAUSE)
