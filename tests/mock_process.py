"""`specpress mock` in a process of its own, which a test may kill and start again at the same address."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from types import TracebackType

from mock_calls import ROOT

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "generator"), "PYTHONUNBUFFERED": "1"}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


class MockProcess:
    """A mock of one provider. Give `--state`, so that it goes on where it was when it is started again."""

    def __init__(self, provider: str, *options: str) -> None:
        self.port = free_port()
        self._words = [sys.executable, "-m", "specpress", "mock", "--specs", str(ROOT / "specs")]
        self._words += ["--provider", provider, "--port", str(self.port), *options]
        self._running: subprocess.Popen[str] | None = None
        self.url = f"http://127.0.0.1:{self.port}/{provider}"

    def start(self) -> None:
        """Start it, and wait until it listens."""
        silent = subprocess.DEVNULL
        self._running = subprocess.Popen(
            self._words, stdout=subprocess.PIPE, stderr=silent, text=True, env=ENVIRONMENT
        )
        assert self._running.stdout is not None
        assert self._running.stdout.readline().startswith("export ")

    def kill(self) -> None:
        """End it at once, without any chance to put things in order."""
        if self._running is not None:
            self._running.send_signal(signal.SIGKILL)
            self._running.communicate()
            self._running = None

    def __enter__(self) -> MockProcess:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.kill()
