"""A task is created once, whatever becomes of the call: answered, cut off after it happened, refused, malformed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

import hosted_models
from mock_calls import mocked, valid_request
from mocked_clients import (
    RICH,
    arguments_of,
    begin,
    client_class,
    client_of,
    creation_of,
    each_creation,
    key_header,
)
from specpress.mock import Mock

TROUBLE = {
    "cut: before": 0,
    "cut: unanswered": 1,
    "cut: middle": 1,
    "malformed: true": 1,
    "answer: 500": 0,
    "answer: 503": 0,
}
"""What happens to the first creation, and how many tasks it leaves behind."""
SAFE = "answer: {status: 429, retry_after: 1}"
of_each_creation = pytest.mark.parametrize(("provider", "id"), each_creation())


def in_a_thread(mock: Mock, provider: str, id: str, request: Any) -> Any:
    with client_of(mock, provider) as client:
        return begin(client.models[id], request)


def in_an_event_loop(mock: Mock, provider: str, id: str, request: Any) -> Any:
    async def main() -> Any:
        async with client_class(provider, asynchronous=True)(**arguments_of(mock, provider)) as client:
            client._runner.sleep = lambda seconds: asyncio.sleep(0)
            return await begin(client.models[id], request)

    return asyncio.run(main())


WAYS = pytest.mark.parametrize("way", [in_a_thread, in_an_event_loop])


@WAYS
@of_each_creation
def test_one_task_and_one_charge(provider: str, id: str, way: Callable[..., Any]) -> None:
    """Only with an idempotency key is a creation made again that may have happened."""
    request, repeats = valid_request(f"{provider}/{id}"), key_header(provider, id) is not None
    name = creation_of(provider, id).name
    for fault, left in TROUBLE.items():
        if fault == "malformed: true" and creation_of(provider, id).returns_media:
            continue  # Half of a file is a file to any client.
        with mocked(f"faults: [{{endpoint: {name}, nth: 1, {fault}}}]", credits=RICH) as mock:
            if repeats:
                assert way(mock, provider, id, request).id, fault
            else:
                with pytest.raises(hosted_models.HostedModelsError) as caught:
                    way(mock, provider, id, request)
                assert isinstance(caught.value, hosted_models.ApiError) or "look before" in str(caught.value)
            mock.clock.advance(1000)
            mock.state.ledger.settle(mock.clock.now())
            counters = mock.counters
            assert counters.requests[f"{provider}/{name}"] == 1 + repeats, fault
            assert counters.tasks.total() == counters.charges.total() == (1 if repeats else left), fault
            assert counters.replays.total() == (left if repeats else 0), fault


@WAYS
@of_each_creation
def test_a_creation_that_was_too_early_is_made_again_everywhere(
    provider: str, id: str, way: Callable[..., Any]
) -> None:
    name = creation_of(provider, id).name
    with mocked(f"faults: [{{endpoint: {name}, nth: [1, 2], {SAFE}}}]", credits=RICH) as mock:
        way(mock, provider, id, valid_request(f"{provider}/{id}"))
        assert mock.counters.requests[f"{provider}/{name}"] == 3
        assert mock.counters.tasks.total() == 1


def test_another_request_under_a_key_that_was_used_is_a_conflict() -> None:
    with mocked() as mock, client_of(mock, "rivya") as client:
        model = client.models.flux_kontext_pro
        first = model.create(prompt="a", idempotency_key="order-7")
        assert model.create(prompt="a", idempotency_key="order-7").id == first.id
        with pytest.raises(hosted_models.Conflict, match="another body"):
            model.create(prompt="b", idempotency_key="order-7")
        assert mock.counters.tasks == {"rivya": 1}
