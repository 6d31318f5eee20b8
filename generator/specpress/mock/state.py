"""What all providers of a mock share, and what handlers know of one of them.

Given the parts; holds them together. A call is carried through the handlers with all that is known of it.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from starlette.requests import Request
from starlette.responses import Response

from specpress.catalog.model import Model, RateLimit
from specpress.catalog.provider import Endpoint
from specpress.mock.catalogue import Catalogue, Hosted
from specpress.mock.clock import Clock
from specpress.mock.connections import Connections
from specpress.mock.counters import Counters
from specpress.mock.fault_injection import NOTHING, Effects, FaultInjector
from specpress.mock.ledger import Ledger
from specpress.mock.paths import Template
from specpress.mock.refusals import Refusal, Refusals
from specpress.mock.requests import Requests, read_json
from specpress.mock.serializers import TaskSerializer
from specpress.mock.store import Store
from specpress.mock.webhook_dispatch import WebhookDispatcher

FILES = "_files"
"""The folder below a provider's address where uploaded files lie."""
PUTS = "_puts"
"""The folder below a provider's address that takes the second step of uploads."""
MAX_BODY = 64_000_000
"""The largest body that is no form; files may stand in it as base64."""

Log: TypeAlias = Callable[[str], None]


class Limits:
    """Documented limits of how much may be asked of an API at a time.

    Calls beyond a limit are refused, with when to come back. Where the docs give no number, nothing is limited: a fault
    plan can do that.
    """

    def __init__(self) -> None:
        self._calls: defaultdict[tuple[str, ...], deque[float]] = defaultdict(deque)

    def call(self, limit: RateLimit | None, now: float, *whose: str) -> None:
        """Count a call. Raises a refusal where there were too many."""
        if limit is None or limit.requests is None:
            return
        calls = self._calls[whose]
        while calls and calls[0] <= now - limit.seconds:
            calls.popleft()
        if len(calls) >= limit.requests:
            message = f"At most {limit.requests} requests are allowed in {limit.seconds} seconds."
            raise Refusal("rate_limit", message, retry_after=float(int(calls[0] + limit.seconds - now) + 1))
        calls.append(now)

    @staticmethod
    def tasks(limit: RateLimit | None, under_way: int) -> None:
        """Look at how many tasks are under way. Raises a refusal where there are too many."""
        if limit is not None and limit.concurrent is not None and under_way >= limit.concurrent:
            raise Refusal(
                "rate_limit", f"At most {limit.concurrent} tasks may be under way at once.", retry_after=1.0
            )


@dataclass(slots=True)
class State:
    """What all providers of a mock share."""

    catalogue: Catalogue
    seed: int
    clock: Clock
    store: Store
    ledger: Ledger
    counters: Counters
    fault_injector: FaultInjector
    connections: Connections
    dispatcher: WebhookDispatcher
    keys: frozenset[str] = frozenset()
    """What keys may be called after the documented beginning; empty where any will do."""
    today: date | None = None
    """The day on which models that no longer work are refused."""
    log: Log = lambda line: None
    limits: Limits = field(default_factory=Limits)
    crashes: list[str] = field(default_factory=list)
    """Faults of the mock itself, as tracebacks; tests ask that there are none."""


@dataclass(slots=True)
class Context:
    """One provider, and what its calls are answered with."""

    state: State
    hosted: Hosted
    templates: dict[str, Template]
    serializer: TaskSerializer
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
    def of(cls, state: State, hosted: Hosted) -> Context:
        """The context of a provider, made of what it has."""
        templates = {
            name: Template.of(endpoint, hosted.provider) for name, endpoint in hosted.endpoints.items()
        }
        serializer = TaskSerializer(hosted, templates, state.seed)
        return cls(state, hosted, templates, serializer, Requests(hosted), Refusals(hosted.provider))


@dataclass(slots=True)
class Call:
    """One call of an endpoint."""

    request: Request
    endpoint: Endpoint
    base: str
    """The address of the provider as the caller knows it."""
    request_id: str
    values: Mapping[str, str] = field(default_factory=dict)
    """What stands in the path, by what its parts hold."""
    id: str | None = None
    """The id of the task, file or the like that it is about."""
    owner: str = ""
    """Who calls: a digest of the key."""
    effects: Effects = field(default_factory=lambda: NOTHING)
    about: Model | None = None
    """The model that the call turned out to be about."""
    received: tuple[Model, Any] | None = None
    """The model and the request that it sends, once they were put together."""
    _body: bytes | None = None

    @property
    def model(self) -> str | None:
        """The model's id, where the path, the query or a header has it."""
        return self.values.get("model") or self.beside_the_path("model")

    def beside_the_path(self, holds: str) -> str | None:
        """What stands in the key of the query or the header that holds something."""
        for name, filler in self.endpoint.query_fillers:
            if filler.holds == holds:
                return self.request.query_params.get(name)
        for header in self.endpoint.headers:
            if header.holds == holds:
                return self.request.headers.get(header.name)
        return None

    async def body(self) -> bytes:
        """The body. Raises a refusal where it is too large."""
        if self._body is None:
            received = bytearray()
            async for part in self.request.stream():
                received += part
                if len(received) > MAX_BODY:
                    raise Refusal(
                        "invalid", f"The body has more than {MAX_BODY:,} bytes.", hint="valid", status=413
                    )
            self._body = bytes(received)
        return self._body

    async def json(self) -> Any:
        """The body as JSON."""
        return read_json(await self.body())


Handler: TypeAlias = Callable[[Context, Call], Awaitable[Response]]
