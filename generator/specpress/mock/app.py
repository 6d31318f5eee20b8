"""The mock as an ASGI application: each provider under its id, and below `/_mock` what is about the mock itself.

Given a catalogue and settings; gives the application with its clock, counters and store. Nothing listens yet.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from specpress.catalog.calls import bases
from specpress.catalog.provider import Webhook
from specpress.mock.catalogue import Catalogue
from specpress.mock.clock import Clock
from specpress.mock.connections import Connections
from specpress.mock.counters import Counters
from specpress.mock.fault_injection import FaultInjector
from specpress.mock.ledger import Ledger
from specpress.mock.paths import base_addresses
from specpress.mock.provider_app import ProviderApp
from specpress.mock.state import Context, Log, State
from specpress.mock.store import Store
from specpress.mock.tasks import Task
from specpress.mock.webhook_dispatch import Payload, WebhookDispatcher
from specpress.spec.plan import FaultRule

CREDITS = Decimal(100_000)
"""What each key has to spend when it is first seen, in the unit of the provider's prices."""
MAX_ADVANCE = 10**9
"""How many seconds the clock can be moved at once; beyond the year 9999 no time could be told."""
_CLOCK = "clock"


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How a mock behaves."""

    seed: int = 0
    """What happens by chance follows from it: how long tasks take, what files look like, which calls a rate strikes."""
    speed: float = 1.0
    """How fast time passes; 0: only as the clock is moved."""
    faults: Sequence[FaultRule] = ()
    state: Path | None = None
    """The file that outlives the process."""
    credits: Decimal = CREDITS
    today: date | None = None
    """The day on which models whose `until` has come are refused; None: none is."""
    keys: frozenset[str] = frozenset()
    """The only keys that are taken, without the documented beginning, such as `mock`; empty: any key."""
    log: Log = field(default=lambda line: None)
    """Takes a line about each call that changes something or is refused."""


def make_state(catalogue: Catalogue, settings: Settings) -> State:
    """What a mock works with. Raises NotOurs or OSError for a state file that cannot be used."""
    store, counters = Store(settings.state), Counters()
    clock = _clock(store, settings.speed)
    crashes: list[str] = []
    return State(
        catalogue=catalogue,
        seed=settings.seed,
        clock=clock,
        store=store,
        ledger=Ledger(store, counters, settings.credits),
        counters=counters,
        fault_injector=FaultInjector(tuple(settings.faults), settings.seed),
        connections=Connections(counters),
        dispatcher=WebhookDispatcher(clock, store, crashes),
        crashes=crashes,
        keys=settings.keys,
        today=settings.today,
        log=settings.log,
    )


def _clock(store: Store, speed: float) -> Clock:
    """The clock goes on from where it was: with the speed of before, it ran while nobody was there."""
    kept = store.fact(_CLOCK)
    if kept is None:
        clock = Clock(speed)
    else:
        real, shown, before = map(float, kept.split())
        clock = Clock(speed, shown + (time.time() - real) * before)
    _keep_clock(store, clock)
    return clock


def _keep_clock(store: Store, clock: Clock) -> None:
    """Write down what the clock shows, so that it goes on from there."""
    store.keep_fact(_CLOCK, f"{time.time()!r} {clock.now()!r} {clock.speed!r}")


@dataclass(frozen=True, slots=True)
class Router:
    """Sends each call to the application of its provider; what is about the mock itself has one of its own."""

    apps: Mapping[str, ASGIApp]
    own_pages: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one call on. Starlette's own router has no place for a path with a line break in it."""
        first = scope["path"].split("/", 2)[1:2] if scope["type"] == "http" else []
        await self.apps.get("".join(first), self.own_pages)(scope, receive, send)


def make_app(state: State, address: str) -> ASGIApp:
    """The application. Addresses in messages of webhooks begin with `address`, those in answers as they were called."""
    contexts = {id: Context.of(state, hosted) for id, hosted in state.catalogue.hosted.items()}
    for id, context in contexts.items():
        state.dispatcher.payloads[id] = (context.hosted, _payload(context, f"{address}/{id}"))
    own_pages = Starlette(
        routes=[
            Route("/", _overview(state)),
            Route("/_mock/counters", _counters(state)),
            Route("/_mock/clock", _clock_page(state), methods=["GET", "POST"]),
        ],
        lifespan=_lifespan(state),
    )
    router = Router({id: ProviderApp(context) for id, context in contexts.items()}, own_pages)
    # Pages of any origin may call a mock, as a page under development has to.
    return CORSMiddleware(
        router,
        allow_origins=["*"],
        allow_methods=["*"],
        allow_headers=["*"],
        expose_headers=["Retry-After"],
    )


def _payload(context: Context, base: str) -> Payload:
    def payload(task: Task, webhook: Webhook) -> Any:
        return context.serializer.answer(webhook.sends, task, task.ended, base)

    return payload


def _lifespan(state: State) -> Any:
    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        del app
        delivering = asyncio.create_task(state.dispatcher.run())
        try:
            yield
        finally:
            delivering.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await delivering
            _keep_clock(state.store, state.clock)

    return lifespan


def _overview(state: State) -> Any:
    async def overview(request: Request) -> Response:
        base = f"{request.url.scheme}://{request.url.netloc}"
        about: dict[str, Any] = {}
        for id, hosted in _hosted(state):
            about[id] = {"base_url": f"{base}/{id}", "models": list(hosted.models)}
            if bases(hosted.provider):
                about[id]["base_urls"] = base_addresses(hosted.provider, f"{base}/{id}")
        return JSONResponse(about)

    return overview


def _hosted(state: State) -> Any:
    return state.catalogue.hosted.items()


def _counters(state: State) -> Any:
    async def counters(request: Request) -> Response:
        del request
        state.ledger.settle(state.clock.now())
        return JSONResponse(state.counters.to_json())

    return counters


def _clock_page(state: State) -> Any:
    async def clock(request: Request) -> Response:
        if request.method == "POST":
            try:
                seconds = float((await request.json())["advance"])
                if not 0 <= seconds <= MAX_ADVANCE:
                    raise ValueError(seconds)
            except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
                error = f'send {{"advance": SECONDS}}, with a number from 0 to {MAX_ADVANCE}'
                return JSONResponse({"error": error}, 400)
            state.clock.advance(seconds)
            _keep_clock(state.store, state.clock)
        return JSONResponse({"now": state.clock.now(), "speed": state.clock.speed})

    return clock
