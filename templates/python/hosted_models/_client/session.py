"""What all calls of one client have in common."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .._entry import model_data
from .._index import MODELS
from .._runtime.api import Api, Endpoint, Places
from .._runtime.messages import closest
from .errors import AuthenticationError, TransportError
from .secret import Secret
from .task import Task, places_of

if TYPE_CHECKING:
    from .options import Options

DEADLINE = 3600.0
"""How many seconds a wait lasts at most where nobody says."""
MAX_RETRIES = 4
"""How often a call is made again at most, within some ten seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A provider, its address and the key, and the clock that waits are measured by."""

    api: Api = field(repr=False)
    secret: Secret
    base_url: str
    base_urls: Mapping[str, str] = field(default_factory=dict[str, str])
    """What is called in the place of documented addresses, by how these begin."""
    settings: Mapping[str, str] = field(default_factory=dict[str, str])
    max_retries: int = MAX_RETRIES
    timeout: Any = None
    """Seconds for each phase of a call, or httpx's settings; None is what whoever sends it has."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """What each call to the API has besides, by names in small letters."""
    clock: Callable[[], float] = time.monotonic
    random: Random = field(default_factory=Random, repr=False)

    def having(self, options: Options) -> Session:
        """The same with what one call has of its own."""
        if options.timeout is None and options.max_retries is None and not options.extra_headers:
            return self
        return replace(
            self,
            timeout=self.timeout if options.timeout is None else options.timeout,
            max_retries=retries_of(options.max_retries, self.max_retries),
            headers={**self.headers, **headers_of(options.extra_headers)},
        )

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

    def creation(self, task: Task) -> Endpoint:
        """The endpoint that a task was created by. Raises ValueError where only its model would tell."""
        if task.endpoint is not None:
            return self.needed(task.endpoint)
        name = f"{self.api.id}/{task.model}"
        if name in MODELS:
            return self.needed(model_data(name).endpoint)
        creations = [each for each in self.api.endpoints if each.body == "request" and each.starts == "task"]
        if len({(each.status, each.result, each.cancel, each.returns) for each in creations}) == 1:
            return creations[0]
        raise ValueError(f"the model is needed to ask {self.api.title} for this task")

    def step(self, creation: Endpoint, word: str) -> Endpoint | None:
        """The endpoint `status`, `result` or `cancel` of the tasks that a creation starts; None where there is none."""
        return self.endpoint(getattr(creation, word) or word)

    def held(self, task: Task) -> dict[str, Any]:
        """What the places of a call about a task may hold."""
        name = f"{self.api.id}/{task.model}"
        return {"id": task.id, "model": model_data(name).sent_id if name in MODELS else task.model}

    def base(self, endpoint: Endpoint) -> str:
        """The address that the path of an endpoint is added to."""
        if endpoint.base_url in (None, self.api.base_url):
            return self.base_url
        return self.led(_with_settings(endpoint.base_url or "", self.settings)).rstrip("/")

    def led(self, url: str) -> str:
        """An address, or what is called in its place."""
        for documented in sorted(self.base_urls, key=len, reverse=True):
            rest = url.removeprefix(documented.rstrip("/"))
            if rest != url and rest[:1] in ("", "/", "?"):
                return self.base_urls[documented].rstrip("/") + rest
        return url

    def told_address(self, endpoint: Endpoint, task: Task) -> str | None:
        """The address of a call that the answer to the creation told; None where the path is to be called.

        Raises TransportError for one that leads to a host that may not see the key.
        """
        url = dict(task.urls).get(endpoint.follow or "")
        if url is None:
            return None
        if not self.may_call(url := self.led(url)):
            raise TransportError(
                f"the API says to go on at {url[:200]}, which is none of its documented hosts",
                provider=self.api.title,
                may_have_arrived=False,
                action="Nothing was sent there. Check base_url, and base_urls for another address of a host.",
                passes=False,
            )
        return url

    def may_call(self, url: str) -> bool:
        """Whether an address is on a host that may see the key."""
        try:
            scheme, host, port = origin(url)
            known = {origin(address) for address in (self.base_url, *self.base_urls.values())}
            if "@" in urlsplit(url).netloc or not re.fullmatch(r"[a-z0-9.-]+", host or ""):
                return False
        except ValueError:
            return False
        if (scheme, host, port) in known:
            return True
        names = (str(host),) if port == _PORTS.get(scheme) else (f"{host}:{port}",)
        return scheme == origin(self.base_url)[0] and any(_fits(name, self.api.hosts) for name in names)

    def is_home(self, url: str) -> bool:
        """Whether an address is on the API's own host, which alone may see the key."""
        return origin(url) == origin(self.base_url)


_PORTS = {"http": 80, "https": 443}


def _fits(name: str, hosts: tuple[str, ...]) -> bool:
    return any(name.endswith(host[1:]) if host.startswith("*.") else name == host for host in hosts)


def origin(url: str) -> tuple[str, str | None, int | None]:
    """Scheme, host and port of an address."""
    parts = urlsplit(url)
    port = parts.port or _PORTS.get(parts.scheme)
    return parts.scheme, parts.hostname, port


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a program gives a client; the rest is taken from the environment and from what is documented."""

    api_key: str | Callable[[], str] | None = None
    base_url: str | None = None
    base_urls: Mapping[str, str] | None = None
    settings: Mapping[str, str] | None = None
    max_retries: int | None = None
    headers: Mapping[str, str] | None = None


def make_session(api: Api, given: Given, environment: Mapping[str, str] = os.environ) -> Session:
    """A session, with what is not given taken from the environment."""
    key = given.api_key if given.api_key is not None else environment.get(api.key_variable, "")
    if isinstance(key, str) and not key.strip():
        raise AuthenticationError(
            "there is no key",
            provider=api.title,
            status=401,
            kind="authentication",
            action=f"Give api_key=..., or set {api.key_variable}.",
        )
    url = given.base_url or environment.get(api.url_variable)
    session = Session(
        api=api,
        secret=Secret(key),
        base_url=url or "",
        base_urls=given.base_urls or {},
        settings=_settings(api, given.settings or {}, environment, is_elsewhere=bool(url)),
        max_retries=retries_of(given.max_retries, MAX_RETRIES),
        headers=headers_of(given.headers or {}),
    )
    url = url or session.led(_with_settings(api.base_url or "", session.settings))
    for address in (url, *session.base_urls.values()):
        if not _is_base(address):
            raise ValueError(
                f"give base_url=..., or set {api.url_variable}, to an address of http or https with a host, "
                "and without a user, a query or a fragment"
            )
    return replace(session, base_url=url.rstrip("/"))


def retries_of(given: object, otherwise: int) -> int:
    """How often a call is made again. Raises ValueError for what is no such number."""
    if given is None:
        return otherwise
    if isinstance(given, bool) or not isinstance(given, int) or given < 0:
        raise ValueError(f"max_retries is a whole number from 0 up, not {given!r}")
    return given


def headers_of(given: Mapping[str, object]) -> dict[str, str]:
    """Headers by their names in small letters. Raises ValueError for what cannot be sent."""
    headers: dict[str, str] = {}
    for name, value in given.items():
        is_text = isinstance(value, str) and value.isascii() and value.isprintable()
        if not (is_text and _HEADER.fullmatch(name)):
            raise ValueError(f"the header {name[:60]!r} cannot be sent: give printable ASCII text")
        headers[name.lower()] = str(value)
    return headers


_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_SETTING = re.compile(r"\{([^{}]+)\}")


def _with_settings(url: str, settings: Mapping[str, str]) -> str:
    return _SETTING.sub(lambda part: settings[part[1]], url)


def _settings(
    api: Api, given: Mapping[str, str], environment: Mapping[str, str], *, is_elsewhere: bool
) -> dict[str, str]:
    """The settings by their names. Raises ValueError for one that there is none, or that an address needs."""
    names = [setting.name for setting in api.settings]
    for name in given:
        if name not in names:
            meant = closest(name, names)
            known = f"did you mean {meant!r}?" if meant else f"there are {', '.join(names) or 'none'}."
            raise ValueError(f"{api.title} has no setting {name!r}; {known}")
    needed = {
        name
        for address in (*([] if is_elsewhere else [api.base_url]), *(each.base_url for each in api.endpoints))
        if not (is_elsewhere and address == api.base_url)
        for name in _SETTING.findall(address or "")
    }
    needed |= {
        filler.setting
        for each in api.endpoints
        for _, filler in each.path_parts
        if filler.setting is not None
    }
    values: dict[str, str] = {}
    for setting in api.settings:
        value = given.get(setting.name) or environment.get(setting.environment or "") or setting.default
        if value:
            values[setting.name] = value
        elif setting.name in needed:
            variable = f", or set {setting.environment}" if setting.environment else ""
            raise ValueError(
                f"give settings={{{setting.name!r}: ...}}{variable}: {api.title} is called by it"
            )
    return values


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
