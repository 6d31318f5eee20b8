"""What a command prints with: two streams, colour where it is wanted, and one line of progress."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TextIO

PATIENCE = 1.0
"""Progress is shown once a run has taken so many seconds."""
PAUSE = 0.1
"""Progress is shown no more often than this, in seconds."""


_STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Control characters but for the line feed, and those that turn the direction of writing round."""
_COLOURS = re.compile(r"(\x1b\[[01](?:;3[13])?m)")
"""What colours a report; whatever comes from outside stands in it with escapes already."""


def harmless(text: str, is_coloured: bool = False) -> str:
    """The text with escapes for what steers a terminal, colours excepted where there are any."""
    if is_coloured:
        return "".join(part if _COLOURS.fullmatch(part) else harmless(part) for part in _COLOURS.split(text))
    return _STEERING.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


class Refused(Exception):
    """The command cannot be carried out as it was called; the text says why and what to do."""


def refuse_missing_specs(specs: Path) -> None:
    """Refuse a folder of specs that is none."""
    if not specs.is_dir():
        raise Refused(f"there is no folder {specs}; name one by --specs, or make one by `specpress init`")


def how_to_install(extra: str) -> str:
    """The command that brings an extra, from where specpress itself came: a clone, a file, an address or an index."""
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415  # for this message alone

    root = Path(__file__).parents[3]
    if (root / "pyproject.toml").is_file():
        path = min(os.path.relpath(root), str(root), key=len)
        return f"pip install {shlex.quote(f'{path}[{extra}]')}"
    wanted = f"specpress[{extra}]"
    with suppress(PackageNotFoundError, ValueError, KeyError):
        if text := distribution("specpress").read_text("direct_url.json"):
            origin = json.loads(text)
            version_control = origin.get("vcs_info", {}).get("vcs")
            wanted += f" @ {version_control}+{origin['url']}" if version_control else f" @ {origin['url']}"
    return f"pip install {shlex.quote(wanted)}"


class Console:
    """Standard output for results, standard error for what is told beside them."""

    quiet = False
    """Whether nothing but results and problems is said."""
    verbose = False

    def __init__(self, out: TextIO, err: TextIO) -> None:
        self._out = out
        self._err = err
        self._started = time.monotonic()
        self._line = 0
        self._shown = 0.0
        for stream in (out, err):
            # Specs hold text in any script; a terminal that cannot show it gets escapes, not a traceback.
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")

    @property
    def colour(self) -> bool:
        """Whether results may be coloured: on a terminal, or by FORCE_COLOR; never against NO_COLOR (no-color.org)."""
        if os.environ.get("NO_COLOR"):
            return False
        if forced := os.environ.get("FORCE_COLOR"):
            return forced not in ("0", "false")
        return self._out.isatty() and os.environ.get("TERM") != "dumb"

    @property
    def width(self) -> int | None:
        """How many columns a terminal has; None where the output goes elsewhere, whose lines are left whole."""
        return shutil.get_terminal_size().columns if self._out.isatty() else None

    def print(self, text: str) -> None:
        """Print a result, with a line's end."""
        self.write(text + "\n")

    def write(self, text: str) -> None:
        """Print a result as it is, but for characters that steer a terminal: in JSON the escapes mean the same."""
        self.clear()
        self._out.write(harmless(text, self.colour))

    def tell(self, text: str) -> None:
        """Say something that is neither a result nor a problem."""
        if not self.quiet:
            self.complain(text)

    def detail(self, text: str) -> None:
        """Say what only those want to know who ask for it."""
        if self.verbose:
            self.complain(text)

    def complain(self, text: str) -> None:
        """Say beside the result what is wrong, after what was printed before it: the two streams may be one pipe."""
        self.flush()
        self._err.write(harmless(text) + "\n")

    def error(self, text: str) -> None:
        """Say why nothing was done."""
        self.flush()
        self._err.write(f"specpress: {harmless(text)}\n")

    def progress(self, done: int, total: int, things: str = "models") -> None:
        """Show how far a run is, in one line of a terminal, once it has taken a while."""
        now = time.monotonic()
        if (
            self.quiet
            or not self._err.isatty()
            or now - self._started < PATIENCE
            or now - self._shown < PAUSE
        ):
            return
        self._shown = now
        line = f"{done} of {total} {things}"
        self._err.write(f"\r{line.ljust(self._line)}")
        self._err.flush()
        self._line = len(line)

    def clear(self) -> None:
        """Remove the line of progress."""
        if self._line:
            self._err.write("\r" + " " * self._line + "\r")
            self._line = 0

    @property
    def seconds(self) -> float:
        """How long the run has taken."""
        return time.monotonic() - self._started

    def flush(self) -> None:
        """Send everything on its way, so that a closed pipe is noticed here."""
        self.clear()
        self._out.flush()


def shown(path: os.PathLike[str]) -> str:
    """A path as it is printed: with `/` on every system."""
    return os.fspath(path).replace(os.sep, "/") if sys.platform == "win32" else os.fspath(path)
