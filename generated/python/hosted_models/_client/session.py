"""What all calls of one client have in common."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from urllib.parse import quote, urlsplit

from .._runtime.api import Api, Endpoint, Places, is_model_part
from .._runtime.values import is_whole_text
from .errors import AuthenticationError, TransportError
from .secret import Secret
from .task import places_of

DEADLINE = 3600.0
"""How many seconds a wait lasts at most where nobody says."""
RETRIES = 4
"""How often a call is made again at most, within some ten seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A provider, its address and the key, and the clock that waits are measured by."""

    api: Api = field(repr=False)
    secret: Secret
    base_url: str
    retries: int = RETRIES
    clock: Callable[[], float] = time.monotonic
    random: Random = field(default_factory=Random, repr=False)

    def endpoint(self, name: str) -> Endpoint | None:
        """The endpoint of a name, if it is documented."""
        return next((endpoint for endpoint in self.api.endpoints if endpoint.name == name), None)

    def needed(self, name: str) -> Endpoint:
        """The endpoint of a name that must be there."""
        endpoint = self.endpoint(name)
        if endpoint is None:
            raise AttributeError(f"{self.api.title} documents no endpoint {name!r}")
        return endpoint

    def places(self, endpoint: Endpoint) -> Places:
        """Where things stand in what an endpoint answers."""
        return places_of(self.api, endpoint.returns)

    def url(self, endpoint: Endpoint, *, id: str = "", model: str | None = None) -> str:
        """The address of an endpoint. A part named like the model is the model's id; any other is the id."""
        path = endpoint.path
        for name in _parts(path):
            is_model = is_model_part(name)
            value = (model or "") if is_model else id
            if not value:
                what = "model" if is_model else "id"
                raise ValueError(f"the {what} is needed to ask {self.api.title} for this task")
            if not is_whole_text(value):
                raise TransportError(
                    f"the {'model' if is_model else 'id'} of the task holds half of a character, which cannot be sent",
                    provider=self.api.title,
                    may_have_arrived=False,
                    action="Check the id of the task.",
                )
            path = path.replace(f"{{{name}}}", _segment(value, slashes=is_model))
        return f"{self.base_url}{path}"

    def is_home(self, url: str) -> bool:
        """Whether an address is on the API's own host, which alone may see the key."""
        return origin(url) == origin(self.base_url)


def _parts(path: str) -> list[str]:
    return [part.partition("}")[0] for part in path.split("{")[1:]]


def _segment(value: str, slashes: bool) -> str:
    """A value as one part of a path; an id of a model may lead through several."""
    safe = quote(value, safe="/" if slashes else "")
    # A path that climbs would ask for something else than what is documented.
    return "/".join(part.replace(".", "%2E") if part in (".", "..") else part for part in safe.split("/"))


def origin(url: str) -> tuple[str, str | None, int | None]:
    """Scheme, host and port of an address."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname, port


def make_session(
    api: Api,
    api_key: str | None,
    base_url: str | None,
    retries: int,
    environment: Mapping[str, str] = os.environ,
) -> Session:
    """A session, with what is not given taken from the environment."""
    key = api_key if api_key is not None else environment.get(api.key_variable, "")
    if not key.strip():
        raise AuthenticationError(
            "there is no key",
            provider=api.title,
            status=401,
            kind="authentication",
            action=f"Give api_key=..., or set {api.key_variable}.",
        )
    url = base_url or environment.get(api.url_variable) or api.base_url
    if not url or not _is_base(url):
        raise ValueError(
            f"give base_url=..., or set {api.url_variable}, to an address of http or https with a host, "
            "and without a user, a query or a fragment"
        )
    if retries < 0:
        raise ValueError("retries is a number from 0 up")
    return Session(api=api, secret=Secret(key), base_url=url.rstrip("/"), retries=retries)


def _is_base(url: str) -> bool:
    """Whether paths can be put behind an address. One with a password would show it, in messages and reprs."""
    try:
        scheme, host, _ = origin(url)
        user = "@" in urlsplit(url).netloc
    except ValueError:
        return False
    return scheme in ("https", "http") and bool(host) and not user and not re.search(r"[?#\s]", url)


class Deadline:
    """The moment by which a wait must have ended."""

    __slots__ = ("_at", "_clock")

    def __init__(self, clock: Callable[[], float], seconds: float | None) -> None:
        self._clock = clock
        self._at = None if seconds is None else clock() + seconds

    def left(self) -> float | None:
        """The seconds that are left, none below 0; None where there is no end."""
        return None if self._at is None else max(self._at - self._clock(), 0.0)

    def allows(self, seconds: float) -> bool:
        """Whether so many seconds are left."""
        left = self.left()
        return left is None or seconds < left
