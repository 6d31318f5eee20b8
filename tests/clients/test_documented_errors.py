"""Every documented error, as a mock answers it by a fault plan, is raised as its class and says what to do."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import hosted_models
from mock_calls import catalogue, mocked, plan_of, valid_request
from mocked_clients import begin, client_and_mock, client_of, creation_of, each_creation, is_at_once
from specpress.catalog.provider import ErrorCode, Flow
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
AGAIN = "not_yet"
"""What is said of a task that is asked for too early; of a creation it says no more than its status."""
of_each_creation = pytest.mark.parametrize(("provider", "id"), each_creation())


def errors_of(provider: str) -> tuple[ErrorCode, ...]:
    return catalogue().hosted[provider].provider.errors


def has_body(provider: str) -> bool:
    """Whether anything is known of the body of a refused call."""
    found = dict(catalogue().hosted[provider].provider.objects).get("error")
    return found is not None and "http_body" not in dict(found.provenance.unknown)


def flow_of(provider: str, id: str) -> Flow:
    """The endpoints that a job of a model goes through."""
    return catalogue().hosted[provider].provider.flow(creation_of(provider, id))


def is_told(provider: str, id: str) -> bool:
    """Whether a state tells how a task of a model ends."""
    return flow_of(provider, id).status is not None


def tells_request_id(provider: str, id: str) -> bool:
    """Whether a refused call has an id that is documented: in its body, or sent along and kept."""
    sent = (header.holds for header in creation_of(provider, id).headers)
    return "request_id" in sent or bool(catalogue().hosted[provider].provider.places_of("error").request_id)


@pytest.mark.parametrize(("provider", "id"), [of for of in each_creation() if errors_of(of.values[0])])
def test_a_refused_call(provider: str, id: str) -> None:
    errors = errors_of(provider)
    plan = plan_of(
        creation_of(provider, id).name,
        *(f'answer: {{code: "{one.code}", message: Because.}}' for one in errors),
    )
    with client_and_mock(provider, plan, max_retries=0) as (client, mock):
        model, request = client.models[id], valid_request(f"{provider}/{id}")
        for error in errors:
            with pytest.raises(hosted_models.ApiError) as caught:
                begin(model, request)
            _is_documented(caught.value, error, client.API.title, has_body(provider))
            assert caught.value.request_id or not tells_request_id(provider, id), error.code
        assert mock.counters.requests.total() == len(errors)
        assert mock.counters.tasks == {}


def _is_documented(raised: Any, error: ErrorCode, title: str, has_body: bool) -> None:
    assert raised.provider == title
    assert raised.action, error.code
    assert raised.action in str(raised)
    assert raised.status == (error.status or USUAL[kind_of(error) or "unavailable"]), error.code
    if has_body or error.code == str(error.status):
        assert raised.code == error.code
        # What is said of tasks alone does not tell what a refused call comes to: its status does.
        usual = BY_STATUS.get(raised.status, "Unavailable" if raised.status >= 500 else "InvalidRequest")
        name = usual if error.kind in (*ENDS, AGAIN) else REFUSED.get(error.kind or "")
        assert name in (None, type(raised).__name__), error.code
    if has_body:
        assert "Because." in str(raised)
        assert error.action is None or (error.action in raised.action) is (error.kind not in ENDS)


@pytest.mark.parametrize(("provider", "id"), [of for of in each_creation() if is_told(*of.values)])
def test_a_task_that_fails(provider: str, id: str) -> None:
    errors = errors_of(provider)
    status = flow_of(provider, id).status
    assert status is not None
    places = catalogue().hosted[provider].provider.places_of(status.returns)
    plan = plan_of(
        creation_of(provider, id).name,
        *(f'task: {{ends: failed, code: "{one.code}", message: Because.}}' for one in errors),
    )
    with client_and_mock(provider, plan) as (client, mock):
        model, request = client.models[id], valid_request(f"{provider}/{id}")
        for error in errors:
            with pytest.raises(hosted_models.TaskFailed) as caught:
                model.run(request)
            raised = caught.value
            if not places.code:  # Then nothing tells one failure from another.
                assert (type(raised).__name__, raised.kind, raised.code) == ("TaskFailed", "failed", None)
                continue
            name = "TaskCanceled" if error.kind == "canceled" else "TaskFailed"
            kind = "failed" if error.kind in (None, AGAIN) else error.kind
            assert (type(raised).__name__, raised.kind) == (name, kind)
            assert (raised.code, raised.task.code, raised.task.phase) == (error.code, error.code, "failed")
            assert "Because." in str(raised)
            assert raised.action == (error.action or raised.default_action)
        assert mock.counters.charges == {}
        assert mock.counters.refunds.total() == len(errors)


@pytest.mark.parametrize(
    ("provider", "id"), [of for of in each_creation() if errors_of(of.values[0]) and not is_told(*of.values)]
)
def test_a_result_that_is_refused(provider: str, id: str) -> None:
    """No state tells of the end: the call for the result is refused, and costs nothing."""
    errors = errors_of(provider)
    plan = plan_of(
        creation_of(provider, id).name,
        *(f'task: {{ends: failed, code: "{error.code}", message: Because.}}' for error in errors),
    )
    with client_and_mock(provider, plan, max_retries=0) as (client, mock):
        model, request = client.models[id], valid_request(f"{provider}/{id}")
        for error in errors:
            with pytest.raises(hosted_models.HostedModelsError) as caught:
                model.run(request)
            if is_at_once(provider, id):
                _is_documented(caught.value, error, client.API.title, has_body(provider))
            else:  # A refusal ends the task, unless it says that there is none, or that it may be asked again.
                known = {"not_found": "NotFound", "rate_limit": "WaitTimeout", "unavailable": "WaitTimeout"}
                assert type(caught.value).__name__ == known.get(kind_of(error) or "", "TaskFailed"), (
                    error.code
                )
                assert error.code in str(caught.value)
        assert mock.counters.charges == {}


@of_each_creation
def test_a_status_without_a_documented_code(provider: str, id: str) -> None:
    known = {error.status: error.kind for error in errors_of(provider)}
    plan = plan_of(creation_of(provider, id).name, *(f"answer: {status}" for status in BY_STATUS))
    with client_and_mock(provider, plan, max_retries=0) as (client, _):
        model, request = client.models[id], valid_request(f"{provider}/{id}")
        for status, name in BY_STATUS.items():
            with pytest.raises(hosted_models.ApiError) as caught:
                begin(model, request)
            assert caught.value.status == status
            assert type(caught.value).__name__ in {name, REFUSED.get(known.get(status) or "")}, status
        assert begin(model, request)


def test_a_status_that_stands_in_the_body_alone() -> None:
    plan = plan_of("create", *(f"answer: {{status: {status}, in_body: true}}" for status in BY_STATUS))
    with client_and_mock("vtrix", plan, max_retries=0) as (client, mock):
        id = next(iter(client.models))
        model, request = client.models[id], valid_request(f"vtrix/{id}")
        for status, name in BY_STATUS.items():
            with pytest.raises(hosted_models.ApiError) as caught:
                begin(model, request)
            assert (caught.value.status, type(caught.value).__name__) == (status, name)
        assert mock.counters.statuses == {200: len(BY_STATUS)}


@of_each_creation
def test_refusals_that_the_mock_has_reasons_of_its_own_for(provider: str, id: str) -> None:
    with mocked(keys=frozenset({"mock"}), credits=Decimal(0)) as mock:
        with client_of(mock, provider, api_key=mock.key(provider, "stranger")) as client:
            model, request = client.models[id], valid_request(f"{provider}/{id}")
            with pytest.raises((hosted_models.AuthenticationError, hosted_models.AccessError)) as caught:
                begin(model, request)
            assert caught.value.status == 401
        if not is_at_once(provider, id):
            with client_of(mock, provider) as client, pytest.raises(hosted_models.NotFound):
                client.wait("none", model=model.id)
    assert mock.counters.tasks == {}


def test_an_account_without_credits() -> None:
    with mocked(credits=Decimal(1)) as mock, client_of(mock, "rivya") as client:
        with pytest.raises(hosted_models.InsufficientCredits, match="4 credits, and 1 are left"):
            client.models.flux_kontext_pro.run(prompt="x")
        assert client.credits() == 1
