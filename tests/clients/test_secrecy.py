"""The key shows in no output of any failure: over every fault, every class of error, and all that can be printed."""

from __future__ import annotations

import asyncio
import io
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import pytest

import hosted_models
from mock_calls import catalogue, mocked, png, valid_request
from mock_process import free_port
from mocked_clients import arguments_of, begin, client_class, creation_of, is_at_once
from specpress.mock import Mock
from specpress.mock.catalogue import sample_key
from specpress.mock.plan import CONTENT

KEY = "a-key-that-nobody-may-see"
PROVIDERS = sorted(catalogue().hosted)
ANSWERS = (400, 401, 402, 403, 404, 409, 410, 413, 415, 418, 422, 429, 500, 502, 503)
FAULTS = (
    *(f"answer: {{status: {status}, message: 'You sent Bearer {{key}} to us.'}}" for status in ANSWERS),
    "cut: before",
    "cut: unanswered",
    "cut: middle",
    "malformed: true",
)


@contextmanager
def printed() -> Iterator[io.StringIO]:
    """All that anybody logs, down to the least, as text."""
    found, root = io.StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(found), root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield found
    finally:
        root.setLevel(level)
        root.removeHandler(handler)


def shown(error: BaseException) -> str:
    """All that can be made of an exception, those that it came from included."""
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "\n".join(
        (str(error), repr(error), repr(vars(error)), str(pickle.dumps(error)), *told.format(chain=True))
    )


def whole_key(provider: str) -> str:
    return sample_key(catalogue().hosted[provider].provider, KEY)


def client_of(mock: Mock, provider: str) -> Any:
    """A client whose key is in no variable of the caller."""
    made = client_class(provider)(
        **{**arguments_of(mock, provider), "api_key": whole_key(provider), "max_retries": 0}
    )
    made._runner.sleep = mock.clock.advance
    return made


def plan_of(provider: str, fault: str) -> str:
    """A plan by which each second call of an endpoint goes wrong."""
    names = ", ".join((*catalogue().hosted[provider].endpoints, CONTENT))
    return f"faults: [{{endpoint: [{names}], every: 2, {fault.replace('{key}', whole_key(provider))}}}]"


def tried_model(provider: str) -> str:
    """The first model of a provider that makes files."""
    models = catalogue().hosted[provider].models
    return next(id for id, model in models.items() if model.modality != "text")


def calls(client: Any, provider: str) -> Iterator[Callable[[], Any]]:
    """Everything that can be done with a client, so that each endpoint is met."""
    id = tried_model(provider)
    model, request = client.models[id], valid_request(f"{provider}/{id}")
    yield partial(begin, model, request)
    yield partial(model.run, request, deadline=60)
    yield lambda: model.run(request, deadline=60).files[0].read()
    if not is_at_once(provider, id):
        yield partial(client.status, "none", model=id)
        yield lambda: client.wait(model.create(request), deadline=2)
    if hasattr(client, "cancel"):
        yield lambda: client.cancel(model.create(request))
    if hasattr(client, "credits"):
        yield client.credits
    if provider == "rivya":
        yield lambda: client.models.flux_kontext_pro.create(prompt="x", reference_media_items=[png()])


def raised(call: Callable[[], Any]) -> BaseException:
    """What a call raises; of its own variables, a test would show more than the client's."""
    with pytest.raises(hosted_models.HostedModelsError) as caught:
        call()
    return caught.value


def failures(client: Any, provider: str) -> Iterator[BaseException]:
    """What comes of these calls."""
    for call in calls(client, provider):
        try:
            call()
        except hosted_models.HostedModelsError as error:
            yield error


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_key_shows_nowhere(provider: str, capfd: pytest.CaptureFixture[str]) -> None:
    """A mock that sends it back in the text of each refusal, where texts are known."""
    seen: dict[str, int] = {}
    with printed() as log:
        for fault in FAULTS:
            with mocked(plan_of(provider, fault)) as mock, client_of(mock, provider) as client:
                for error in failures(client, provider):
                    seen[type(error).__name__] = seen.get(type(error).__name__, 0) + 1
                    text = shown(error)
                    assert KEY not in text, text
                assert KEY not in repr((client, vars(client), client._session, vars(client._runner)))
    assert {"Conflict", "NotFound", "RateLimited", "TransportError"} <= seen.keys()
    # Half of a file is a file to any client.
    is_media = creation_of(provider, tried_model(provider)).returns_media is not None
    assert is_media or "UnreadableAnswer" in seen
    assert "send_request_headers" in log.getvalue()
    assert KEY not in log.getvalue() + "".join(capfd.readouterr())


ODD = (
    ("vtrix", "answer: {status: 403, in_body: true, message: '{key}'}", "AccessError"),
    ("rivya", "answer: {code: api_scope_denied, message: '{key}'}", "PermissionDenied"),
    ("rivya", "answer: {status: 402, message: '{key}'}", "InsufficientCredits"),
    ("odirouter", "task: {ends: canceled, message: '{key}'}", "TaskCanceled"),
    ("rivya", "task: {ends: failed, message: '{key}'}", "TaskFailed"),
    ("rivya", "task: {seconds: 9999}", "WaitTimeout"),
)


@pytest.mark.parametrize(("provider", "fault", "name"), ODD)
def test_the_key_shows_in_no_class_of_error(provider: str, fault: str, name: str) -> None:
    plan = f"faults: [{{endpoint: create, {fault.replace('{key}', whole_key(provider))}}}]"
    id = next(iter(catalogue().hosted[provider].models))
    with printed() as log, mocked(plan) as mock, client_of(mock, provider) as client:
        object.__setattr__(client._session, "clock", mock.clock.now)
        error = raised(partial(client.models[id].run, valid_request(f"{provider}/{id}"), deadline=600))
        assert type(error).__name__ == name
        assert KEY not in shown(error) + log.getvalue()
        assert "{key}" not in fault or "[key]" in str(error) or provider == "vtrix"


@pytest.mark.parametrize("refused", ["RequestRefused", "CostExceeded", "TransportError"])
def test_the_key_shows_nowhere_where_nothing_is_sent(refused: str) -> None:
    key = whole_key("rivya")
    with (
        printed() as log,
        hosted_models.Rivya(key, base_url=f"http://127.0.0.1:{free_port()}", max_retries=0) as client,
    ):
        del key
        error = raised(partial(client.models.flux_kontext_pro.create, **ARGUMENTS[refused]))
    assert type(error).__name__ == refused
    assert KEY not in shown(error) + log.getvalue()


ARGUMENTS: dict[str, dict[str, Any]] = {
    "RequestRefused": {"promt": "x"},
    "CostExceeded": {"prompt": "x", "max_cost": 1},
    "TransportError": {"prompt": "x"},
}


@pytest.mark.parametrize("fault", [one for one in FAULTS if "answer" not in one])
def test_the_key_shows_nowhere_in_an_event_loop(fault: str) -> None:
    async def main() -> None:
        async with client_class("rivya", asynchronous=True)(
            whole_key("rivya"), base_url=mock.url("rivya"), max_retries=0
        ) as client:
            with pytest.raises(hosted_models.HostedModelsError) as caught:
                await client.models.flux_kontext_pro.create(prompt="x")
            assert KEY not in shown(caught.value)

    with printed() as log, mocked(f"faults: [{{endpoint: create, {fault}}}]") as mock:
        asyncio.run(main(), debug=True)
    assert KEY not in log.getvalue()
