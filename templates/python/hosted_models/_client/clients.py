"""The clients that a generated module makes one of for each provider."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Mapping
from copy import copy
from decimal import Decimal
from functools import cached_property, partial
from types import TracebackType
from typing import Any, ClassVar, Self, Unpack

import httpx
from pydantic import BaseModel

from .._entry import Entry
from .._index import MODELS
from .._runtime.api import Api
from .asynchronous import AsyncRunner
from .errors import UnreadableAnswer
from .flow import Outcome, cancel, clocked, credits, request, status, wait
from .job import AsyncJob, Job
from .models import ClientModels, async_client_model, client_model
from .options import CallOptions, Options, ProgressCallback, Timeout, options_of
from .response import Response
from .session import DEADLINE, Given, Session, make_session
from .sync import Runner
from .task import Task, places_of, read_task

Key = str | Callable[[], str]
"""The key of a provider, or a function that gives the one of now."""


def _task(api: Api, task: Task | str, model: str | None) -> Task:
    """A task, or what is known of one by its id."""
    return task if isinstance(task, Task) else Task(provider=api.id, id=task, model=model)


def _result_class(api: Api, task: Task) -> type[BaseModel]:
    """The class of what a task gives, which its model may have of its own."""
    name = f"{api.id}/{task.model}"
    if name in MODELS:
        return Entry[Any](name).Result
    found: type[BaseModel] = importlib.import_module(f"..{api.package}.responses", __package__).Result
    return found


class Client:
    """A client of one provider. Use it in a `with` block, or close it."""

    API: ClassVar[Api]
    _session: Session
    _runner: Runner

    def __init__(
        self,
        api_key: Key | None = None,
        *,
        base_url: str | None = None,
        base_urls: Mapping[str, str] | None = None,
        settings: Mapping[str, str] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        """Make a client. The key, the address and settings are taken from the environment where they are not given.

        `api_key`: the key, or a function that gives the key of each call. `base_url`: another address of the API;
        `base_urls`: others for its further hosts, by the documented ones. `settings`: what stands in every call, such
        as a project or a region. `timeout`: seconds for each phase of a call, or httpx's settings. `max_retries`: how
        often a call that may safely be repeated is made again, 4 times where nobody says. `default_headers`: further
        headers of each call to the API. `http_client`: one of your own, with proxies or certificates, whose timeout,
        limits and user agent hold; you close it yourself.
        """
        given = Given(
            api_key=api_key,
            base_url=base_url,
            base_urls=base_urls,
            settings=settings,
            max_retries=max_retries,
            headers=default_headers,
        )
        self._session = make_session(self.API, given)
        self._runner = Runner(self._session, timeout, transport, http_client)

    @cached_property
    def models(self) -> ClientModels[Any]:
        """The provider's models."""
        return ClientModels(self.API, partial(client_model, self._runner))

    def with_options(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client with other settings, on the same connections; those that are not given stay."""
        options = Options(timeout=timeout, max_retries=max_retries, extra_headers=default_headers or {})
        made = copy(self)
        made.__dict__.pop("models", None)
        made._session = self._session.having(options)
        made._runner = self._runner.sharing(made._session)
        return made

    def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = None,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Response:
        """Call any path of the API, documented or not, with this client's key, repeats and errors.

        `path` begins with a slash, or is an address on a host of the API; `body` is sent as JSON. A call
        that may have had an effect is not repeated.
        """
        session = self._session.having(options_of(dict(options), CallOptions)[0])
        return self._runner.run(request(session, method, path, body, query))

    def close(self) -> None:
        """Close the connections."""
        self._runner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        session = getattr(self, "_session", None)  # a client that could not be made is shown in tracebacks
        return f"{type(self).__name__}({f'base_url={session.base_url!r}' if session else ''})"


class TaskClient(Client):
    """A client of a provider that starts tasks, of which the state is asked for."""

    def status(self, task: Task | str, *, model: str | None = None) -> Task:
        """The state of a task now. A task that is given by its id may need the id of its model."""
        return self._runner.run(status(self._session, _task(self.API, task, model)))

    def wait(
        self,
        task: Task | str,
        *,
        model: str | None = None,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = DEADLINE,
    ) -> Job[Any]:
        """Wait for a task, and fetch its result. `deadline` is in seconds."""
        known = _task(self.API, task, model)
        outcome = self._runner.run(wait(self._session, known, *clocked(self._session, deadline)), on_progress)
        return Job(self._runner, outcome, _result_class(self.API, outcome.task), None)


class CancelingClient(TaskClient):
    """A client of a provider that can stop tasks."""

    def cancel(self, task: Task | str, *, model: str | None = None) -> None:
        """Ask for a task to be stopped. Whether it was, its state tells."""
        self._runner.run(cancel(self._session, _task(self.API, task, model)))


class BalanceClient(Client):
    """A client of a provider that tells the balance."""

    def credits(self) -> Decimal:
        """The balance of the key's account."""
        return self._runner.run(credits(self._session))


class AsyncClient:
    """A client of one provider for an event loop. Use it in an `async with` block, or close it."""

    API: ClassVar[Api]
    _session: Session
    _runner: AsyncRunner

    def __init__(
        self,
        api_key: Key | None = None,
        *,
        base_url: str | None = None,
        base_urls: Mapping[str, str] | None = None,
        settings: Mapping[str, str] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """Make a client. The key, the address and settings are taken from the environment where they are not given.

        `api_key`: the key, or a function that gives the key of each call. `base_url`: another address of the API;
        `base_urls`: others for its further hosts, by the documented ones. `settings`: what stands in every call, such
        as a project or a region. `timeout`: seconds for each phase of a call, or httpx's settings. `max_retries`: how
        often a call that may safely be repeated is made again, 4 times where nobody says. `default_headers`: further
        headers of each call to the API. `http_client`: one of your own, with proxies or certificates, whose timeout,
        limits and user agent hold; you close it yourself.
        """
        given = Given(
            api_key=api_key,
            base_url=base_url,
            base_urls=base_urls,
            settings=settings,
            max_retries=max_retries,
            headers=default_headers,
        )
        self._session = make_session(self.API, given)
        self._runner = AsyncRunner(self._session, timeout, transport, http_client)

    @cached_property
    def models(self) -> ClientModels[Any]:
        """The provider's models."""
        return ClientModels(self.API, partial(async_client_model, self._runner))

    def with_options(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client with other settings, on the same connections; those that are not given stay."""
        options = Options(timeout=timeout, max_retries=max_retries, extra_headers=default_headers or {})
        made = copy(self)
        made.__dict__.pop("models", None)
        made._session = self._session.having(options)
        made._runner = self._runner.sharing(made._session)
        return made

    async def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = None,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Response:
        """Call any path of the API, documented or not, with this client's key, repeats and errors.

        `path` begins with a slash, or is an address on a host of the API; `body` is sent as JSON. A call
        that may have had an effect is not repeated.
        """
        session = self._session.having(options_of(dict(options), CallOptions)[0])
        return await self._runner.run(request(session, method, path, body, query))

    async def close(self) -> None:
        """Close the connections."""
        await self._runner.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        session = getattr(self, "_session", None)  # a client that could not be made is shown in tracebacks
        return f"{type(self).__name__}({f'base_url={session.base_url!r}' if session else ''})"


class AsyncTaskClient(AsyncClient):
    """A client of a provider that starts tasks, of which the state is asked for."""

    async def status(self, task: Task | str, *, model: str | None = None) -> Task:
        """The state of a task now. A task that is given by its id may need the id of its model."""
        return await self._runner.run(status(self._session, _task(self.API, task, model)))

    async def wait(
        self,
        task: Task | str,
        *,
        model: str | None = None,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = DEADLINE,
    ) -> AsyncJob[Any]:
        """Wait for a task, and fetch its result. `deadline` is in seconds."""
        known = _task(self.API, task, model)
        outcome: Outcome = await self._runner.run(
            wait(self._session, known, *clocked(self._session, deadline)), on_progress
        )
        return AsyncJob(self._runner, outcome, _result_class(self.API, outcome.task), None)


class AsyncCancelingClient(AsyncTaskClient):
    """A client of a provider that can stop tasks."""

    async def cancel(self, task: Task | str, *, model: str | None = None) -> None:
        """Ask for a task to be stopped. Whether it was, its state tells."""
        await self._runner.run(cancel(self._session, _task(self.API, task, model)))


class AsyncBalanceClient(AsyncClient):
    """A client of a provider that tells the balance."""

    async def credits(self) -> Decimal:
        """The balance of the key's account."""
        return await self._runner.run(credits(self._session))


class Webhooks:
    """For a client of a provider that sends the state of tasks to webhooks."""

    API: ClassVar[Api]
    _session: Session

    def parse_webhook(self, body: bytes | str | Mapping[str, Any]) -> Task:
        """The task that a webhook tells of, in the same words as `status`.

        This does not prove that the message comes from the provider: how its messages are signed was not in the
        pages that specpress has read. Ask for the state of the task with `status` before you rely on it: `wait`
        takes a task that has ended as it is.
        """
        try:
            value = dict(body) if isinstance(body, Mapping) else json.loads(body)
        except (ValueError, RecursionError):
            value = None
        value = self._session.secret.hidden_in(value)
        found = (
            read_task(self.API, value, places_of(self.API, "task"), None) if isinstance(value, dict) else None
        )
        if found is None:
            message = "the webhook's message tells of no task"
            raise UnreadableAnswer(message, provider=self.API.title, status=200)
        return found
