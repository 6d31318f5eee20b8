"""What both ways of sending share: httpx's settings, the key, and what its exceptions come to.

Failures are told as values, never as exceptions with a cause: what httpx raises holds the request, and with it
the key.
"""

from __future__ import annotations

import platform
import time
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, BinaryIO

import httpx

from .._index import NAME, __version__
from .secret import HIDDEN
from .session import Session
from .steps import Answer, Lost, Send

TIMEOUT = httpx.Timeout(connect=10.0, read=60.0, write=60.0, pool=None)
"""Seconds for each phase. Waiting for a free connection has no limit of its own: it ends when others end."""
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=30.0)
AGENT = f"{NAME}/{__version__} Python/{platform.python_version()} {platform.system() or 'unknown'}"
_AGENT_OF_HTTPX = f"python-httpx/{httpx.__version__}"
_UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
)
"""Failures before the first byte of a request was sent."""
_NO_ADDRESS = (httpx.UnsupportedProtocol, httpx.InvalidURL)
MOST_IN_MEMORY = 2**28
"""How many bytes an answer may have that is kept in memory: results may hold videos as base64."""


class TooMuch(Exception):
    """An answer has more bytes than it may have."""


class TooLate(Exception):
    """An answer was not whole in time, though some of it came again and again."""


FAILURES = (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL, OSError, TooMuch, TooLate)
"""What may be raised while a call is made; anything else is a mistake of ours."""


class KeyAuth(httpx.Auth):
    """Puts the key on one call: into a header, or into the query."""

    def __init__(self, session: Session) -> None:
        self._api = session.api
        self._secret = session.secret

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """As httpx wants it: one request, changed."""
        if self._api.auth_query is None:
            request.headers[self._api.auth_header] = self._secret.proof(self._api.auth_scheme)
        else:
            key = {self._api.auth_query: self._secret.proof("")}
            request.url = _SecretURL(request.url.copy_merge_params(key))
        yield request


class _SecretURL(httpx.URL):
    """An address with the key in its query, which httpx writes into its log."""

    def __str__(self) -> str:
        return str(self.copy_with(query=HIDDEN.encode()))

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


class NoAuth(httpx.Auth):
    """No key, whatever the httpx client itself would add."""


def timeout_of(given: float | httpx.Timeout | None, otherwise: httpx.Timeout) -> httpx.Timeout:
    """Timeouts as a program gives them. Waiting for a free connection has no limit of its own unless it says so."""
    if given is None:
        return otherwise
    return given if isinstance(given, httpx.Timeout) else httpx.Timeout(given, pool=None)


def timeout_for(timeout: httpx.Timeout, step: Send) -> httpx.Timeout:
    """The timeouts of one call: its own or those of the client, none longer than what is left."""
    within, timeout = step.within, timeout_of(step.timeout, timeout)
    if step.patience is not None and timeout is TIMEOUT:
        timeout = httpx.Timeout(**{**timeout.as_dict(), "read": step.patience})
    if within is None:
        return timeout

    def least(value: float | None) -> float:
        return within if value is None else min(value, within)

    return httpx.Timeout(
        connect=least(timeout.connect),
        read=least(timeout.read),
        write=least(timeout.write),
        pool=least(timeout.pool),
    )


class Meter:
    """Counts what arrives of an answer, and looks at the clock: each phase of a call has its time, and all of it too.

    httpx limits how long a server may be silent; one that sends a byte now and then would never be stopped by that.
    """

    def __init__(self, step: Send, timeout: httpx.Timeout) -> None:
        is_kept = step.into is None
        self._left = MOST_IN_MEMORY if is_kept else step.most
        self.seconds: float | None = step.within
        if self.seconds is None and is_kept and not step.sources:  # how long files take, nobody can say
            phases = (timeout.connect, timeout.write, timeout.read)
            self.seconds = None if None in phases else sum(phase or 0.0 for phase in phases)
        self._end = None if self.seconds is None else time.monotonic() + self.seconds

    def passed(self, chunk: bytes) -> bytes:
        """A piece that has arrived. Raises TooMuch and TooLate."""
        if self._left is not None:
            self._left -= len(chunk)
            if self._left < 0:
                raise TooMuch
        if self._end is not None and time.monotonic() > self._end:
            raise TooLate
        return chunk


@contextmanager
def opened(step: Send) -> Generator[Sequence[BinaryIO], None, None]:
    """The files of a call, open."""
    with ExitStack() as stack:
        yield [stack.enter_context(source.opened()) for source in step.sources]


def arguments(
    client: httpx.Client | httpx.AsyncClient,
    step: Send,
    files: Sequence[BinaryIO],
    auth: httpx.Auth,
    timeout: httpx.Timeout,
) -> dict[str, Any]:
    """What `httpx.Client.stream` takes for a call."""
    # A client of the program's own may name the program.
    agent = (
        {"user-agent": AGENT} if client.headers.get("user-agent", _AGENT_OF_HTTPX) == _AGENT_OF_HTTPX else {}
    )
    options: dict[str, Any] = {
        "method": step.method,
        "url": step.url,
        "headers": {**agent, **step.headers},
        "auth": auth,
        "timeout": timeout_for(timeout, step),
        "follow_redirects": False,
    }
    if step.form is not None:
        left = iter(files)
        options["files"] = [
            (name, (None, part) if isinstance(part, str) else (part.source.name, next(left), part.mime))
            for name, part in step.form
        ]
    elif step.file is not None:
        options["content"] = files[0]
        options["headers"]["content-length"] = str(step.file.size)
    elif step.body is not None:
        options["content"] = step.body
    return options


def answer(response: httpx.Response, body: bytes) -> Answer:
    """What came back."""
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(status=response.status_code, headers=headers, body=body)


def lost(error: Exception) -> Lost:
    """What a failure of the connection, or of a file on this machine, comes to."""
    if isinstance(error, TooMuch):
        return Lost(
            message="the answer has more bytes than it may have",
            may_have_arrived=True,
            action="Give a higher max_bytes where it is a file that you want.",
        )
    if isinstance(error, TooLate):
        return Lost(message="the answer was not whole in time", may_have_arrived=True)
    if isinstance(error, OSError):
        return Lost(
            message=f"the file could not be read or written: {error.strerror or type(error).__name__}",
            may_have_arrived=True,
            action="Check the file on this machine, and whether its disk has room.",
        )
    words = _WORDS.get(type(error), "the connection failed")
    detail = str(error)
    message = f"{words} ({detail})" if detail else words
    action = "Check the address." if isinstance(error, _NO_ADDRESS) else None
    return Lost(message=message, may_have_arrived=not isinstance(error, _UNSENT), action=action)


_WORDS: dict[type[Exception], str] = {
    httpx.ConnectError: "no connection could be made",
    httpx.ConnectTimeout: "no connection was made in time",
    httpx.ReadTimeout: "no answer came in time",
    httpx.WriteTimeout: "the request could not be sent in time",
    httpx.PoolTimeout: "no connection became free in time",
    httpx.RemoteProtocolError: "the connection was closed before the answer was whole",
    httpx.ReadError: "the connection was cut while the answer was read",
    httpx.WriteError: "the connection was cut while the request was sent",
    httpx.DecodingError: "the answer could not be decompressed",
}
