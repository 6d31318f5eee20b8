"""`specpress serve`: show the site on this machine, and make again what changes."""

from __future__ import annotations

import argparse
import errno
import os
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain
from pathlib import Path
from typing import Any

from specpress.base.diagnostics import has_errors
from specpress.base.interrupts import check
from specpress.base.package_data import folder as templates_folder
from specpress.base.system import run_program, scratch_folder
from specpress.build.fingerprint import digest, of_files
from specpress.build.output import content
from specpress.build.site import MISSING
from specpress.build.workers import count, workers
from specpress.cli.console import Console, Refused
from specpress.cli.generate import changes
from specpress.cli.known_targets import refuse_missing
from specpress.cli.report import as_text
from specpress.cli.site import Files, make, refuse_without_builder

HOST = "127.0.0.1"
NEXT = 100
"""So many ports after the one that was asked for are tried."""
SCRIPT, BUILT = "assets/site.js", "built.txt"
"""The script of all pages, and the file that tells one build of them from another."""
_RELOADING = """
/* Of `specpress serve`: a page is loaded again when there is another build of it. */
{
  const address = new URL("../%s", document.currentScript.src);
  setInterval(async () => {
    const built = await fetch(address).then((answer) => answer.text(), () => "%s");
    if (built !== "%s") location.reload();
  }, 1000);
}
"""


class _Server(ThreadingHTTPServer):
    root = "/"
    """The path of the site's address, below which the pages are found as well as at the root."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of browsers that hang up."""


class _Pages(SimpleHTTPRequestHandler):
    """The files of a folder. A browser keeps none of them, since the next build may follow within a second."""

    server: _Server

    def translate_path(self, path: str) -> str:
        return super().translate_path(f"/{path.removeprefix(self.server.root)}")

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        kind = super().guess_type(path)
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, MISSING)
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.read_bytes())
        return None

    def log_message(self, format: str, *args: Any) -> None:
        """What is asked for is not told."""


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Serve until somebody stops it, whatever is wrong with the specs meanwhile."""
    refuse_without_builder()
    refuse_missing(parsed.templates)
    folders = (parsed.specs, *parsed.templates, templates_folder())
    with suppress(KeyboardInterrupt), scratch_folder() as scratch, workers(count()) as pool:
        if pool is not None:
            pool.start()  # before there is another thread beside this one
        with _listening(parsed.port, scratch / "pages", console) as server:
            preview = _Preview(parsed, scratch, pool, server, console)
            for has_changed in changes(folders):
                check()
                if has_changed or not preview.rounds:
                    preview.make()
                console.flush()
    console.tell("stopped")
    return 0


@dataclass(slots=True)
class _Preview:
    """The pages that are served, and what they are made with."""

    parsed: argparse.Namespace
    scratch: Path
    pool: Executor | None
    server: _Server
    console: Console
    rounds: int = 0
    """So often it was tried to make them."""
    made_of: str = ""
    """The marks of the docs that they were made of; empty before the first."""

    def make(self) -> None:
        """Bring the pages up to date; with a problem they stay as they are."""
        self.rounds += 1
        is_first = not self.made_of
        if not (self._generate() and self._build()):
            rest = "there is nothing to show yet" if is_first else "the pages stay as they were"
            self.console.tell(f"{rest}; waiting for a change")
        elif is_first:
            address = f"http://{HOST}:{self.server.server_port}{self.server.root}"
            self.console.tell(f"serving at {address}, and making again what changes; stop it with Ctrl-C")

    def _generate(self) -> bool:
        """Make all output anew; whether that went well.

        A process of its own does it, since this one would not see that the templates of specpress itself changed.
        """
        parsed, console = self.parsed, self.console
        options = [("--specs", parsed.specs), ("--out", parsed.out)]
        options += [("--templates", folder) for folder in parsed.templates]
        command = (sys.executable, "-P", "-m", "specpress", "generate", *chain(*options))
        colour = {"FORCE_COLOR": "1"} if console.colour else {"NO_COLOR": "1"}
        done = run_program(command, environment={**os.environ, "PYTHONUTF8": "1", **colour})
        console.write(done.stdout.decode(errors="replace"))
        for line in done.stderr.decode(errors="replace").splitlines():
            console.complain(line) if done.returncode else console.tell(line)
        return not done.returncode

    def _build(self) -> bool:
        """Make the pages of the docs, unless these are as they were, and put them in the place of those before; whether
        that went well."""
        marks, _ = of_files(self.parsed.out / "docs")
        if marks == self.made_of:
            return True
        stage, pages = self.scratch / "stage", self.scratch / "pages"
        made = make(self.parsed.out, stage, pages, self.pool, self.console, complete=with_reloading)
        problems, done, built = made
        self.console.write(as_text(problems, self.console.colour))
        if has_errors(problems):
            return False
        self.made_of, self.server.root = marks, built.root
        self.console.tell(done)
        return True


def with_reloading(files: Files) -> Files:
    """The files of the site, whose pages are loaded again when there are others."""
    build = digest(f"{path} {file.sha256}".encode() for path, file in sorted(files.items()))
    script = files[SCRIPT].read() + (_RELOADING % (BUILT, build, build)).encode() if SCRIPT in files else b""
    return {**files, SCRIPT: content(script), BUILT: content(build.encode())}


@contextmanager
def _listening(port: int, folder: Path, console: Console) -> Iterator[_Server]:
    """A server of a folder on the port, or on the next one that is free."""
    with _bound(port, partial(_Pages, directory=os.fspath(folder))) as server:
        if port not in (0, server.server_port):
            console.tell(f"port {port} is taken, so it is {server.server_port}")
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def _bound(port: int, handler: Any) -> _Server:
    for number in range(port, min(port + NEXT, 2**16)) if port else (0,):
        try:
            return _Server((HOST, number), handler)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                reason = error.strerror or error
                raise Refused(f"cannot listen on port {number}: {reason}; name another by --port") from None
    raise Refused(f"port {port} and those after it are taken; name another by --port, or 0 for a free one")
