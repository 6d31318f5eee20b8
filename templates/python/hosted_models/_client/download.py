"""Fetching a file that a job has made: redirects, repeats, and a target that is whole or not there.

The key goes to the API's own host alone. A result that lies elsewhere, and whatever a redirect leads to
elsewhere, is asked for without it.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin

from .._runtime.api import Endpoint
from .calling import LONGEST_PAUSE, lost_call
from .errors import ApiError, TransportError
from .failures import may_retry, refusal
from .http import TooMuch, lost
from .pace import backoff
from .session import Session, origin
from .steps import Answer, Flow, Lost, Send, Sleep, send

_FILE = Endpoint(name="download", method="GET", path="")
_MOST_REDIRECTS = 5
_ODD = "Look at the file's address (url), which is not fetched as it is."
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def written(
    session: Session, url: str | None, content: bytes | None, into: BinaryIO, most: int | None = None
) -> Flow[None]:
    """Write a file that a job has made into another: what it holds, or what lies at its address.

    `most`: how many bytes it may have. Raises TransportError for more.
    """
    if content is not None:
        if most is not None and len(content) > most:
            raise lost_call(session, lost(TooMuch()))
        into.write(content)
    elif url is not None:
        yield from fetch(session, url, into, most)


def fetch(session: Session, url: str, into: BinaryIO, most: int | None = None) -> Flow[str | None]:
    """Write what lies at an address into a file; gives its MIME type, where one is told."""
    for tried in count(1):
        into.seek(0)
        into.truncate()
        reply = yield from _followed(session, url, into, most)
        error: ApiError | TransportError
        if isinstance(reply, Lost):
            error = lost_call(session, reply)
            if not error.passes:
                raise error
        elif 200 <= reply.status < 300:
            return reply.headers.get("content-type")
        else:
            error = refusal(session, _FILE, reply, None, None)
            if not may_retry(session, error, repeatable=True):
                raise error
        pause = max(backoff(tried, session.random), getattr(error, "retry_after", None) or 0.0)
        if tried > session.max_retries or pause > LONGEST_PAUSE:
            raise error
        yield Sleep(pause)
    raise AssertionError


def _followed(session: Session, url: str, into: BinaryIO, most: int | None) -> Flow[Answer | Lost]:
    for _ in range(_MOST_REDIRECTS + 1):
        if (bad := unfit(session, url)) is not None:
            return bad
        # A file that unpacks itself could fill a disk, and what it is was compressed already.
        request = Send(
            method="GET",
            url=url,
            headers={"accept-encoding": "identity"},
            with_key=session.is_home(url),
            into=into,
            most=most,
        )
        reply = yield from send(request)
        target = reply.headers.get("location") if isinstance(reply, Answer) else None
        if isinstance(reply, Lost) or reply.status not in _REDIRECTS or not target:
            return reply
        url = _joined(url, target)
    return Lost(
        message="the file's address leads from one address to the next without end", may_have_arrived=True
    )


def _joined(url: str, target: str) -> str:
    try:
        return urljoin(url, target)
    except ValueError:  # it is no address, and is refused as such
        return target


def unfit(session: Session, url: str) -> Lost | None:
    """An address that is not asked: nothing but the web, and nothing unprotected where the API is protected."""
    allowed = ("https",) if session.base_url.startswith("https:") else ("https", "http")
    try:
        url.encode()
        scheme, host, _ = origin(url)
    except ValueError:  # also for half of a surrogate pair
        return Lost(message="the file's address is none", may_have_arrived=False, action=_ODD)
    if scheme not in allowed:
        message = f"the file's address begins with {scheme or 'no scheme'}, which is not fetched"
        return Lost(message=message, may_have_arrived=False, action=_ODD)
    if not host:
        return Lost(message="the file's address names no host", may_have_arrived=False, action=_ODD)
    return None


@contextmanager
def target_file(path: str | os.PathLike[str]) -> Generator[BinaryIO]:
    """A file to write to, which takes the place of the target when all went well, and is gone otherwise."""
    target = Path(path)
    part = target.with_name(f".{target.name[:80]}.{secrets.token_hex(8)}.part")
    try:
        with part.open("x+b") as file:
            yield file
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
