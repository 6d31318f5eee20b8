"""Runs of the command that are signalled at an exact step, for test_interrupts.py.

Called as `interrupted_process.py STEPS ARGUMENT...`. A step is `MODULE:NAME>TARGET` with a function that signals the
first time it is called, and then does its work; several are joined by commas. TARGET is `group`, the process and all
that it has started, as a terminal signals; or `main`, the process alone, as a service manager does.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
from functools import partial, reduce
from typing import Any

from specpress.__main__ import run


def signal_at(step: str) -> None:
    """Let a function signal once."""
    place, target = step.split(">")
    module, name = place.split(":")
    *path, name = name.split(".")
    owner = reduce(getattr, path, importlib.import_module(module))
    real = getattr(owner, name, None)
    number = signal.Signals[os.environ["SIGNAL"]]
    send = partial(os.killpg, os.getpgrp()) if target == "group" else partial(os.kill, os.getpid())

    def signalled(*arguments: Any, **more: Any) -> Any:
        if real is None:
            delattr(owner, name)
        else:
            setattr(owner, name, real)
        send(number)
        return None if real is None else real(*arguments, **more)

    setattr(owner, name, signalled)


if __name__ == "__main__":
    for step in sys.argv.pop(1).split(","):
        signal_at(step)
    sys.exit(run())
