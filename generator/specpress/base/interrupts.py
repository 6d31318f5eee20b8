"""Signals that ask a process to stop: Ctrl-C, the one of service managers and `kill`, that of a closed terminal.

Given nothing; raises KeyboardInterrupt where the program is made for one. Python raises it between any two steps,
and most libraries are not made for that: an import leaves a class half-made, a wait for a thread takes the thread
for ended, a destructor swallows it and prints it. Here a signal raises only within `interruptible` and outside of
every `held`; anywhere else it waits for that. A process that never calls `catch` stays as Python has it.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM, *((signal.SIGHUP,) if hasattr(signal, "SIGHUP") else ()))


class _State:
    first: int | None = None
    """The first signal that came."""
    waiting: bool = False
    """Whether one came that has not been raised yet."""
    raises: bool = False
    """Whether one raises at once."""


_state = _State()


def catch() -> None:
    """Catch signals from now on. Those that this process was told to ignore when it was started stay ignored."""
    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _come)
    sys.unraisablehook = _swallowed


def ignore() -> None:
    """Ignore signals from now on: all is done, and Python is about to end."""
    for number in SIGNALS:
        signal.signal(number, signal.SIG_IGN)
    # Where an interrupt has passed through code that is made of a text, such as a dataclass, CPython ends itself with
    # a SIGINT instead of giving the exit code, though it was caught: it takes it for the end of the program. The next
    # code of a text makes it forget that.
    exec("", {})


def first() -> int | None:
    """The number of the first signal that came."""
    return _state.first


def check() -> None:
    """Raise what waits, if it may be raised here."""
    if _state.raises and _state.waiting:
        _state.waiting = False
        raise KeyboardInterrupt


@contextmanager
def interruptible() -> Iterator[None]:
    """Let signals raise KeyboardInterrupt for as long as the block lasts, one that came before it too."""
    try:
        _state.raises = True
        check()
        yield
        check()
    except Exception:
        # Some code, such as that which makes a class, gives another error for any that it meets.
        if _state.first is None:
            raise
        raise KeyboardInterrupt from None
    finally:
        _state.raises = False


@contextmanager
def held() -> Iterator[None]:
    """Let signals wait for the end of a block that has to be done as a whole; a short one."""
    before = _state.raises
    try:
        _state.raises = False
        yield
    finally:
        _state.raises = before
        check()


def _come(number: int, frame: FrameType | None) -> None:
    if _state.first is None:
        _state.first = number
    _state.waiting = True
    check()


def _swallowed(exception: sys.UnraisableHookArgs) -> None:
    """What Python calls for an error that nobody can get, such as one in a destructor: an interrupt waits on then."""
    if issubclass(exception.exc_type, KeyboardInterrupt):
        _state.waiting = True
    else:
        sys.__unraisablehook__(exception)
