"""A task is created once, whatever becomes of the call: answered, cut off after it happened, refused, malformed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

import hosted_models
from mock_calls import catalogue, mocked, valid_request
from mocked_clients import client_class, client_of, key_header
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
PROVIDERS = sorted(catalogue().hosted)


def in_a_thread(mock: Mock, provider: str, model: str, request: Any) -> Any:
    with client_of(mock, provider) as client:
        return client.models[model].create(request)


def in_an_event_loop(mock: Mock, provider: str, model: str, request: Any) -> Any:
    async def create() -> Any:
        kind = client_class(provider, asynchronous=True)
        async with kind(mock.key(provider), base_url=mock.url(provider)) as client:
            client._runner.sleep = lambda seconds: asyncio.sleep(0)
            return await client.models[model].create(request)

    return asyncio.run(create())


WAYS = pytest.mark.parametrize("way", [in_a_thread, in_an_event_loop])


@WAYS
@pytest.mark.parametrize("provider", PROVIDERS)
def test_one_task_and_one_charge(provider: str, way: Callable[..., Any]) -> None:
    """Only with an idempotency key is a creation made again that may have happened."""
    model = next(iter(catalogue().hosted[provider].models))
    request, repeats = valid_request(f"{provider}/{model}"), key_header(provider) is not None
    for fault, left in TROUBLE.items():
        with mocked(f"faults: [{{endpoint: create, nth: 1, {fault}}}]") as mock:
            if repeats:
                assert way(mock, provider, model, request).id, fault
            else:
                with pytest.raises(hosted_models.HostedModelsError) as caught:
                    way(mock, provider, model, request)
                assert isinstance(caught.value, hosted_models.ApiError) or "look before" in str(caught.value)
            mock.clock.advance(1000)
            mock.state.ledger.settle(mock.clock.now())
            counters = mock.counters
            assert counters.requests[f"{provider}/create"] == 1 + repeats, fault
            assert counters.tasks.total() == counters.charges.total() == (1 if repeats else left), fault
            assert counters.replays.total() == (left if repeats else 0), fault


@WAYS
@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_creation_that_was_too_early_is_made_again_everywhere(
    provider: str, way: Callable[..., Any]
) -> None:
    model = next(iter(catalogue().hosted[provider].models))
    with mocked(f"faults: [{{endpoint: create, nth: [1, 2], {SAFE}}}]") as mock:
        assert way(mock, provider, model, valid_request(f"{provider}/{model}")).id
        assert mock.counters.requests[f"{provider}/create"] == 3
        assert mock.counters.tasks.total() == 1


def test_another_request_under_a_key_that_was_used_is_a_conflict() -> None:
    with mocked() as mock, client_of(mock, "rivya") as client:
        model = client.models.flux_kontext_pro
        first = model.create(prompt="a", idempotency_key="order-7")
        assert model.create(prompt="a", idempotency_key="order-7").id == first.id
        with pytest.raises(hosted_models.Conflict, match="another body"):
            model.create(prompt="b", idempotency_key="order-7")
        assert mock.counters.tasks == {"rivya": 1}
