"""Webhooks: a task's end is told to the addresses that its owner has set up.

Given tasks as they are created; sends each one's state when it is over, to addresses of this machine alone. No
signature is added where the docs do not say how one is made.
"""

from __future__ import annotations

import asyncio
import heapq
import http.client
import ipaddress
import json
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from specpress.catalog.provider import Provider, Webhook
from specpress.mock.catalogue import Hosted
from specpress.mock.clock import Clock
from specpress.mock.store import Store
from specpress.mock.tasks import Task, state_at

KIND = "webhook"
"""The kind of their records."""
TIMEOUT = 5.0

Payload: TypeAlias = Callable[[Task, Webhook], Any]
"""Gives what a message about a task holds."""


def is_local(url: str) -> bool:
    """Whether an address is one of this machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme not in ("http", "https"):
            return False
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_public(url: str) -> bool:
    """Whether an address begins with https and names a host of elsewhere, as real webhooks must."""
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and "." in (parts.hostname or "") and parts.port != 0
    except ValueError:
        return False


def event_of(provider: Provider, phase: str) -> Webhook | None:
    """The message about a task that has ended in a phase: the one whose name ends in a word for it."""
    words = {phase, *(status.name for status in provider.statuses if status.phase == phase)}
    return next((webhook for webhook in provider.webhooks if webhook.event.rpartition(".")[2] in words), None)


def post(url: str, body: bytes) -> int | None:
    """Send one message, without following redirects; gives the HTTP status, None where nobody answered."""
    parts = urlsplit(url)
    try:
        make = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        connection = make(parts.hostname or "", parts.port, timeout=TIMEOUT)
        try:
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request("POST", path, body, {"Content-Type": "application/json"})
            return connection.getresponse().status
        finally:
            connection.close()
    except (OSError, ValueError, http.client.HTTPException):
        return None


@dataclass(slots=True)
class WebhookDispatcher:
    """Sends what is due."""

    clock: Clock
    store: Store
    crashes: list[str] = field(default_factory=list)
    """Where faults of the mock itself go, as tracebacks."""
    payloads: dict[str, tuple[Hosted, Payload]] = field(default_factory=dict)
    """By provider: what it has, and what messages hold."""
    _due: list[tuple[float, str, str]] = field(default_factory=list)
    _woken: asyncio.Event = field(default_factory=asyncio.Event)

    def watch(self, task: Task) -> None:
        """Tell of a task when it is over, to the webhooks that its owner has by then."""
        heapq.heappush(self._due, (task.ended, task.provider, task.id))
        self._woken.set()

    async def run(self) -> None:
        """Send what is due, until this is cancelled."""
        loop = asyncio.get_running_loop()
        self.clock.on_move(lambda: loop.call_soon_threadsafe(self._woken.set))
        for task in self.store.unnotified():
            self.watch(task)
        while True:
            self._woken.clear()
            while self._due and self._due[0][0] <= self.clock.now():
                _, provider, id = heapq.heappop(self._due)
                try:
                    await self._notify(provider, id)
                except Exception:
                    self.crashes.append(traceback.format_exc())
            await self._wait()

    async def _wait(self) -> None:
        left = self.clock.real(self._due[0][0] - self.clock.now()) if self._due else None
        if self.clock.speed <= 0:
            left = None
        try:
            await asyncio.wait_for(self._woken.wait(), None if left is None else max(left, 0.001))
        except TimeoutError:
            return

    async def _notify(self, provider_id: str, id: str) -> None:
        task = self.store.task(provider_id, id)
        if task is None or task.ended > self.clock.now() or self.store.was_notified(task):
            return
        hosted, payload = self.payloads.get(provider_id, (None, None))
        if hosted is None or payload is None or task.model not in hosted.models:
            return  # the state file is of a mock that had more; such a mock tells of it
        event = event_of(hosted.provider, state_at(task, task.ended).phase)
        if event is not None:
            for webhook in self.store.records(task.provider, task.owner, KIND):
                if not webhook["events"] or event.event in webhook["events"]:
                    await self.send(task.provider, task.owner, webhook, payload(task, event))
        self.store.mark_notified(task)

    async def send(self, provider: str, owner: str, webhook: dict[str, Any], body: Any) -> None:
        """Send one message, and count it where nobody takes it."""
        if not is_local(webhook["url"]):
            return
        status = await asyncio.to_thread(post, webhook["url"], json.dumps(body).encode())
        if status is not None and status < 300:
            return
        # It may have been changed or deleted in the meantime.
        current = self.store.record(provider, owner, KIND, webhook["id"])
        if current is not None:
            current = {**current, "failures": current["failures"] + 1}
            self.store.keep_record(provider, owner, KIND, current["id"], current)
