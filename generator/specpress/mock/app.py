"""The mock as an ASGI application: each provider under its id, and below `/_mock` what is about the mock itself.

Given a catalogue and settings; gives the application with its clock, counters and store. Nothing listens yet.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from specpress.catalog.provider import Webhook
from specpress.mock.catalogue import Catalogue
from specpress.mock.clock import Clock
from specpress.mock.connections import Connections
from specpress.mock.counters import Counters
from specpress.mock.fault_injection import Disturber
from specpress.mock.ledger import Ledger
from specpress.mock.provider_app import Stand
from specpress.mock.state import Log, Stage, World
from specpress.mock.store import Store
from specpress.mock.tasks import Task
from specpress.mock.webhook_dispatch import Deliveries, Payload
from specpress.spec.plan import Disturbance

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
    faults: Sequence[Disturbance] = ()
    state: Path | None = None
    """The file that outlives the process."""
    credits: Decimal = CREDITS
    keys: frozenset[str] = frozenset()
    """The only keys that are taken, without the documented beginning, such as `mock`; empty: any key."""
    log: Log = field(default=lambda line: None)
    """Takes a line about each call that changes something or is refused."""


def make_world(catalogue: Catalogue, settings: Settings) -> World:
    """What a mock works with. Raises NotOurs or OSError for a state file that cannot be used."""
    store, counters = Store(settings.state), Counters()
    clock = _clock(store, settings.speed)
    crashes: list[str] = []
    return World(
        catalogue=catalogue,
        seed=settings.seed,
        clock=clock,
        store=store,
        ledger=Ledger(store, counters, settings.credits),
        counters=counters,
        disturber=Disturber(tuple(settings.faults), settings.seed),
        connections=Connections(counters),
        deliveries=Deliveries(clock, store, crashes),
        crashes=crashes,
        keys=settings.keys,
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
class Hall:
    """Sends each call to the stand of its provider; what is about the mock itself goes to a desk of its own."""

    stands: Mapping[str, ASGIApp]
    desk: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one call on. Starlette's own router has no place for a path with a line break in it."""
        first = scope["path"].split("/", 2)[1:2] if scope["type"] == "http" else []
        await self.stands.get("".join(first), self.desk)(scope, receive, send)


def make_app(world: World, address: str) -> ASGIApp:
    """The application. `address` begins what webhooks tell; callers are told the one that they called."""
    stages = {id: Stage.of(world, hosted) for id, hosted in world.catalogue.hosted.items()}
    for id, stage in stages.items():
        world.deliveries.payloads[id] = (stage.hosted, _payload(stage, f"{address}/{id}"))
    desk = Starlette(
        routes=[
            Route("/", _overview(world)),
            Route("/_mock/counters", _counters(world)),
            Route("/_mock/clock", _clock_page(world), methods=["GET", "POST"]),
        ],
        lifespan=_lifespan(world),
    )
    hall = Hall({id: Stand(stage) for id, stage in stages.items()}, desk)
    # Pages of any origin may call a mock, as a page under development has to.
    return CORSMiddleware(
        hall,
        allow_origins=["*"],
        allow_methods=["*"],
        allow_headers=["*"],
        expose_headers=["Retry-After"],
    )


def _payload(stage: Stage, base: str) -> Payload:
    def payload(task: Task, webhook: Webhook) -> Any:
        return stage.views.answer(webhook.sends, task, task.ended, base)

    return payload


def _lifespan(world: World) -> Any:
    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        del app
        delivering = asyncio.create_task(world.deliveries.run())
        try:
            yield
        finally:
            delivering.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await delivering
            _keep_clock(world.store, world.clock)

    return lifespan


def _overview(world: World) -> Any:
    async def overview(request: Request) -> Response:
        base = f"{request.url.scheme}://{request.url.netloc}"
        return JSONResponse(
            {id: {"base_url": f"{base}/{id}", "models": list(one.models)} for id, one in _hosted(world)}
        )

    return overview


def _hosted(world: World) -> Any:
    return world.catalogue.hosted.items()


def _counters(world: World) -> Any:
    async def counters(request: Request) -> Response:
        del request
        world.ledger.settle(world.clock.now())
        return JSONResponse(world.counters.to_json())

    return counters


def _clock_page(world: World) -> Any:
    async def clock(request: Request) -> Response:
        if request.method == "POST":
            try:
                seconds = float((await request.json())["advance"])
                if not 0 <= seconds <= MAX_ADVANCE:
                    raise ValueError(seconds)
            except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
                error = f'send {{"advance": SECONDS}}, with a number from 0 to {MAX_ADVANCE}'
                return JSONResponse({"error": error}, 400)
            world.clock.advance(seconds)
            _keep_clock(world.store, world.clock)
        return JSONResponse({"now": world.clock.now(), "speed": world.clock.speed})

    return clock
