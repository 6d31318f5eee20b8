"""What all providers of a mock share, and what one of them is played with.

Given the parts; holds them together. A call is carried through the handlers with all that is known of it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from starlette.requests import Request
from starlette.responses import Response

from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint
from specpress.mock.catalogue import Catalogue, Hosted
from specpress.mock.clock import Clock
from specpress.mock.connections import Connections
from specpress.mock.counters import Counters
from specpress.mock.fault_injection import NOTHING, Disturber, Effects
from specpress.mock.ledger import Ledger
from specpress.mock.limits import Limits
from specpress.mock.paths import Template
from specpress.mock.refusals import Refusal, Refusals
from specpress.mock.requests import Requests, read_json
from specpress.mock.serializers import Views
from specpress.mock.store import Store
from specpress.mock.webhook_dispatch import Deliveries

FILES = "_files"
"""The folder below a provider's address where uploaded files lie."""
MAX_BODY = 64_000_000
"""The largest body that is no form; files may stand in it as base64."""

Log: TypeAlias = Callable[[str], None]


@dataclass(slots=True)
class World:
    """What all providers of a mock share."""

    catalogue: Catalogue
    seed: int
    clock: Clock
    store: Store
    ledger: Ledger
    counters: Counters
    disturber: Disturber
    connections: Connections
    deliveries: Deliveries
    keys: frozenset[str] = frozenset()
    """What keys may be called after the documented beginning; empty where any will do."""
    log: Log = lambda line: None
    limits: Limits = field(default_factory=Limits)
    crashes: list[str] = field(default_factory=list)
    """Faults of the mock itself, as tracebacks; tests ask that there are none."""


@dataclass(slots=True)
class Stage:
    """One provider, and what it is played with."""

    world: World
    hosted: Hosted
    templates: dict[str, Template]
    views: Views
    requests: Requests
    refusals: Refusals
    last: dict[str, bytes] = field(default_factory=dict)
    """The last answer about the state of a task that may be repeated, by the task's id."""
    made: dict[str, Any] = field(default_factory=dict)
    """What is made once, when it is first asked for."""

    @property
    def id(self) -> str:
        """The provider's id."""
        return self.hosted.provider.id

    @classmethod
    def of(cls, world: World, hosted: Hosted) -> Stage:
        """The stage of a provider."""
        templates = {name: Template.of(one.path) for name, one in hosted.endpoints.items()}
        views = Views(hosted, templates, world.seed)
        return cls(world, hosted, templates, views, Requests(hosted), Refusals(hosted.provider))


@dataclass(slots=True)
class Call:
    """One call of an endpoint."""

    request: Request
    endpoint: Endpoint
    base: str
    """The address of the provider as the caller knows it."""
    request_id: str
    model: str | None = None
    """The model's id, where the path has it."""
    id: str | None = None
    """The id of something else, where the path has one."""
    owner: str = ""
    """Who calls: a digest of the key."""
    effects: Effects = field(default_factory=lambda: NOTHING)
    about: Model | None = None
    """The model that the call turned out to be about."""
    _body: bytes | None = None

    async def body(self) -> bytes:
        """The body. Raises a refusal where it is too large."""
        if self._body is None:
            found = bytearray()
            async for part in self.request.stream():
                found += part
                if len(found) > MAX_BODY:
                    raise Refusal(
                        "invalid", f"The body has more than {MAX_BODY:,} bytes.", hint="valid", status=413
                    )
            self._body = bytes(found)
        return self._body

    async def json(self) -> Any:
        """The body as JSON."""
        return read_json(await self.body())


Handler: TypeAlias = Callable[[Stage, Call], Awaitable[Response]]
