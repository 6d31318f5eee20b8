"""What the last run left behind, by which the next one can tell in little time that nothing has changed.

Given the options of a run; gives the warnings to repeat, or None where the run must really be made. It imports
nothing that reads YAML, so that this answer stays quick.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from specpress.base.diagnostics import Diagnostic
from specpress.build import fingerprint
from specpress.build.output import intact
from specpress.build.output.records import read_record, write_record

SETTLED_NS = 100_000_000
"""A file changed less than this before it was read could change again without another mtime, so it is not trusted."""


@dataclass(frozen=True, slots=True)
class LastRun:
    """The record of the last run with the same options."""

    record: Path
    specs: Path
    out: Path
    options: str
    templates: tuple[Path, ...] = ()
    """The folders of the user's own targets."""

    def unchanged(self) -> tuple[Diagnostic, ...] | None:
        """The warnings of the last run where inputs and outputs are still the same, else None."""
        known = read_record(self.record)
        if known is None or known["inputs"] != self._inputs()[0] or known["outputs"] != intact(self.out):
            return None
        return tuple(map(Diagnostic.of_row, known["warnings"]))

    def forget(self) -> str:
        """Note what the inputs are before they are read, for `remember`."""
        with suppress(OSError):  # what cannot be removed is no record either
            self.record.unlink()
        inputs, latest = self._inputs()
        return inputs if time.time_ns() - latest > SETTLED_NS else ""

    def remember(self, inputs: str, outputs: str, warnings: Sequence[Diagnostic]) -> None:
        """Record a run that ended well: what `forget` gave before it, and the digest of the manifest after it."""
        if not inputs or not outputs:
            return
        rows = [problem.as_row() for problem in warnings]
        write_record(self.record, {"inputs": inputs, "outputs": outputs, "warnings": rows})

    def _inputs(self) -> tuple[str, int]:
        folders = [fingerprint.of_files(folder) for folder in (self.specs, *self.templates)]
        marks = [marks.encode() for marks, _ in folders]
        run = [fingerprint.of_generator().encode(), os.fsencode(self.options)]
        return fingerprint.digest([*marks, *run]), max(latest for _, latest in folders)
