"""Every documented error, as a mock answers it by a fault plan, is raised as its class and says what to do."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import hosted_models
from mock_calls import catalogue, mocked, valid_request
from mocked_clients import client_and_mock, client_of
from specpress.catalog.provider import ErrorCode
from specpress.mock.refusals import USUAL, kind_of

REFUSED = {
    "authentication": "AuthenticationError",
    "permission": "PermissionDenied",
    "access": "AccessError",
    "credits": "InsufficientCredits",
    "rate_limit": "RateLimited",
    "not_found": "NotFound",
    "conflict": "Conflict",
    "invalid": "InvalidRequest",
    "blocked": "InvalidRequest",
    "unavailable": "Unavailable",
}
BY_STATUS = {
    400: "InvalidRequest", 401: "AuthenticationError", 402: "InsufficientCredits", 403: "AccessError",
    404: "NotFound", 409: "Conflict", 410: "NotFound", 413: "InvalidRequest", 415: "InvalidRequest",
    422: "InvalidRequest", 429: "RateLimited", 500: "Unavailable", 502: "Unavailable", 503: "Unavailable",
    504: "Unavailable",
}  # fmt: skip
ENDS = ("failed", "canceled", "timed_out")
"""What is said of tasks alone."""
PROVIDERS = sorted(catalogue().hosted)
of_each_provider = pytest.mark.parametrize("provider", PROVIDERS)


def errors_of(provider: str) -> tuple[ErrorCode, ...]:
    return catalogue().hosted[provider].provider.errors


def plan_of(*rules: str) -> str:
    """A fault plan whose first rule is about the first creation, and so on."""
    return (
        f"faults: [{', '.join(f'{{endpoint: create, nth: {at}, {one}}}' for at, one in enumerate(rules, 1))}]"
    )


def a_model(provider: str, client: Any) -> tuple[Any, Any]:
    """A model of a client with a request that it takes."""
    id = next(iter(catalogue().hosted[provider].models))
    return client.models[id], valid_request(f"{provider}/{id}")


def has_body(provider: str) -> bool:
    """Whether anything is known of the body of a refused call."""
    found = dict(catalogue().hosted[provider].provider.objects).get("error")
    return found is not None and "http_body" not in dict(found.provenance.unknown)


@of_each_provider
def test_a_refused_call(provider: str) -> None:
    errors = errors_of(provider)
    plan = plan_of(*(f'answer: {{code: "{one.code}", message: Because.}}' for one in errors))
    with client_and_mock(provider, plan, retries=0) as (client, mock):
        model, request = a_model(provider, client)
        for error in errors:
            with pytest.raises(hosted_models.ApiError) as caught:
                model.create(request)
            _is_documented(caught.value, error, client.API.title, has_body(provider))
        assert mock.counters.requests.total() == len(errors)
        assert mock.counters.tasks == {}


def _is_documented(raised: Any, error: ErrorCode, title: str, has_body: bool) -> None:
    assert raised.provider == title
    assert raised.request_id, error.code
    assert raised.action, error.code
    assert raised.action in str(raised)
    assert raised.status == (error.status or USUAL[kind_of(error) or "unavailable"]), error.code
    if has_body or error.code == str(error.status):
        assert raised.code == error.code
        assert error.kind in (None, *ENDS) or type(raised).__name__ == REFUSED[error.kind], error.code
        # What is said of tasks alone does not tell what a refused call comes to: its status does.
        assert error.kind not in ENDS or type(raised).__name__ == BY_STATUS[raised.status], error.code
    if has_body:
        assert "Because." in str(raised)
        assert error.action is None or (error.action in raised.action) is (error.kind not in ENDS)


@of_each_provider
def test_a_task_that_fails(provider: str) -> None:
    errors = errors_of(provider)
    plan = plan_of(*(f'task: {{ends: failed, code: "{one.code}", message: Because.}}' for one in errors))
    with client_and_mock(provider, plan) as (client, mock):
        model, request = a_model(provider, client)
        for error in errors:
            with pytest.raises(hosted_models.TaskFailed) as caught:
                model.run(request)
            raised = caught.value
            name = "TaskCanceled" if error.kind == "canceled" else "TaskFailed"
            assert (type(raised).__name__, raised.kind) == (name, error.kind or "failed")
            assert (raised.code, raised.task.code, raised.task.phase) == (error.code, error.code, "failed")
            assert "Because." in str(raised)
            assert raised.action == (error.action or raised.default_action)
        assert mock.counters.charges == {}
        assert mock.counters.refunds.total() == len(errors)


@of_each_provider
def test_a_status_without_a_documented_code(provider: str) -> None:
    known = {error.status: error.kind for error in errors_of(provider)}
    plan = plan_of(*(f"answer: {status}" for status in BY_STATUS))
    with client_and_mock(provider, plan, retries=0) as (client, _):
        model, request = a_model(provider, client)
        for status, name in BY_STATUS.items():
            with pytest.raises(hosted_models.ApiError) as caught:
                model.create(request)
            assert caught.value.status == status
            assert type(caught.value).__name__ in {name, REFUSED.get(known.get(status) or "")}, status
        assert model.create(request).id


def test_a_status_that_stands_in_the_body_alone() -> None:
    plan = plan_of(*(f"answer: {{status: {status}, in_body: true}}" for status in BY_STATUS))
    with client_and_mock("vtrix", plan, retries=0) as (client, mock):
        model, request = a_model("vtrix", client)
        for status, name in BY_STATUS.items():
            with pytest.raises(hosted_models.ApiError) as caught:
                model.create(request)
            assert (caught.value.status, type(caught.value).__name__) == (status, name)
        assert mock.counters.statuses == {200: len(BY_STATUS)}


@of_each_provider
def test_refusals_that_the_mock_has_reasons_of_its_own_for(provider: str) -> None:
    with mocked(keys=frozenset({"mock"}), credits=Decimal(0)) as mock:
        with client_of(mock, provider, api_key=mock.key(provider, "stranger")) as client:
            model, request = a_model(provider, client)
            with pytest.raises((hosted_models.AuthenticationError, hosted_models.AccessError)) as caught:
                model.create(request)
            assert caught.value.status == 401
        with client_of(mock, provider) as client, pytest.raises(hosted_models.NotFound):
            client.wait("none", model=model.id)
    assert mock.counters.tasks == {}


def test_an_account_without_credits() -> None:
    with mocked(credits=Decimal(1)) as mock, client_of(mock, "rivya") as client:
        with pytest.raises(hosted_models.InsufficientCredits, match="4 credits, and 1 are left"):
            client.models.flux_kontext_pro.run(prompt="x")
        assert client.credits() == 1
