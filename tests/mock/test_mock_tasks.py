"""Tasks and what they cost: their course, their end, balances, and keys that make a repeat safe."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_calls import Caller, catalogue, mocked, names, valid_request
from specpress.catalog.model import RateLimit
from specpress.catalog.values import Deprecation
from specpress.mock import Catalogue, Settings, serving
from specpress.mock.catalogue import Hosted
from specpress.mock.ledger import price_of
from specpress.mock.serializers import word_of
from specpress.mock.tasks import Course, Task, course_of, state_at

KONTEXT = "flux-kontext-pro"


def task(**more: Any) -> Task:
    parts: dict[str, Any] = {
        "provider": "rivya",
        "id": "t",
        "model": KONTEXT,
        "owner": "o",
        "body": {},
        "created": 1000.0,
        "course": Course(2.0, 8.0),
    }
    return Task(**{**parts, **more})


def test_a_task_waits_works_and_ends() -> None:
    assert [state_at(task(), 1000.0 + at).phase for at in (-5, 0, 1.9, 2, 9.9, 10, 99)] == [
        "waiting", "waiting", "waiting", "running", "running", "succeeded", "succeeded",
    ]  # fmt: skip
    assert state_at(task(), 1006.0).progress == 0.5
    assert state_at(task(), 1099.0).changed == 1010.0
    assert state_at(task(canceled=1004.0), 1004.0).ends == "canceled"
    assert state_at(task(canceled=1011.0), 1012.0).ends == "succeeded"
    assert state_at(task(course=Course(0, 0, "expired")), 1000.0).phase == "failed"


ORDER = ("waiting", "running", "succeeded", "failed")


@given(
    st.lists(st.floats(-10, 100), min_size=2, max_size=8),
    st.integers(),
    st.sampled_from(["image", "video", "x"]),
)
def test_no_task_ever_goes_back(moments: list[float], seed: int, modality: str) -> None:
    one = task(course=course_of(seed, "t", modality))
    states = [state_at(one, one.created + moment) for moment in sorted(moments)]
    phases = [ORDER.index(state.phase) for state in states]
    assert phases == sorted(phases)
    progress = [state.progress for state in states]
    assert progress == sorted(progress)
    assert all(0 <= one <= 1 for one in progress)


def test_both_vocabularies_of_vtrix_occur_and_each_task_keeps_to_one() -> None:
    provider = catalogue().hosted["vtrix"].provider
    running, done = state_at(task(), 1005.0), state_at(task(), 1099.0)
    pairs = {
        (word_of(provider, running, 0, str(at)), word_of(provider, done, 0, str(at))) for at in range(40)
    }
    assert {("processing", "success"), ("in_progress", "completed")} <= pairs
    assert pairs <= {("processing", "success"), ("in_progress", "completed"), ("processing", "completed")}


def test_what_is_due_is_given_back_even_where_the_next_creation_is_too_dear() -> None:
    with (
        mocked("faults: [{endpoint: create, nth: 1, task: failed}]", credits=Decimal(5)) as mock,
        Caller(mock, "rivya") as caller,
    ):
        failed = caller.create(KONTEXT).json()
        mock.clock.advance(100)
        dear = next(
            name.partition("/")[2]
            for name in names()
            if name.startswith("rivya/") and (price_of_request(name) or 0) > 5
        )
        assert caller.create(dear).status_code == 402
        assert caller.call("GET", "/api/v1/credits").json() == {"current_credits": 5}
        assert mock.counters.refunds == {failed["id"]: 1}


def price_of_request(name: str) -> Decimal | None:
    provider, _, model = name.partition("/")
    return price_of(catalogue().hosted[provider].models[model], valid_request(name))


def test_credits_are_set_aside_charged_and_given_back() -> None:
    plan = "faults: [{endpoint: create, nth: 2, task: failed}]"
    with mocked(plan, credits=Decimal(10)) as mock, Caller(mock, "rivya") as caller:
        left = lambda: caller.call("GET", "/api/v1/credits").json()["current_credits"]  # noqa: E731
        first, second = (caller.create(KONTEXT).json() for _ in range(2))
        assert (first["reserved_credits"], first["final_credits"], left()) == (4, 0, 2)
        refused = caller.create(KONTEXT)
        assert (refused.status_code, refused.json()["error"]["code"]) == (402, "insufficient_credits")
        assert refused.json()["error"]["message"] == "This needs 4 credits, and 2 are left."
        mock.clock.advance(100)
        assert caller.status(first, KONTEXT).json()["final_credits"] == 4
        assert caller.status(second, KONTEXT).json()["final_credits"] == 0
        assert left() == 6
        assert mock.counters.charges == {first["id"]: 1}
        assert mock.counters.refunds == {second["id"]: 1}
        assert mock.counters.tasks == {"rivya": 2}
    with mocked(credits=Decimal("0")) as mock, Caller(mock, "odirouter") as caller:
        assert (
            caller.create("flux_kontext_pro").status_code == 200
        )  # no price is documented, so none is charged


def test_a_metered_price_sets_aside_the_least_that_it_can_be() -> None:
    models = catalogue().hosted["rivya"].models.values()
    metered = [
        one for one in models if one.price is not None and one.price.formula.kind in ("metered", "range")
    ]
    for model in metered:
        assert model.price is not None
        assert price_of(model, {}) == (model.price.formula.min or 0)


def test_an_idempotency_key_stands_for_one_task() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller, Caller(mock, "rivya", "other") as other:
        body = {"model": KONTEXT, "prompt": "x", "params": {"safetyTolerance": 2}}
        headers = {"Idempotency-Key": "k"}
        first = caller.create(KONTEXT, body, headers=headers).json()
        again = json.loads('{"params": {"safetyTolerance": 2}, "prompt": "x", "model": "flux-kontext-pro"}')
        mock.clock.advance(100)
        repeated = caller.create(KONTEXT, again, headers=headers).json()
        assert (repeated["id"], repeated["status"]) == (first["id"], "succeeded")
        conflict = caller.create(KONTEXT, {**body, "prompt": "y"}, headers=headers)
        assert (conflict.status_code, conflict.json()["error"]["code"]) == (409, "idempotency_conflict")
        assert other.create(KONTEXT, body, headers=headers).json()["id"] != first["id"]
        assert mock.counters.creates == {"rivya/k": 2}
        assert mock.counters.replays == {"rivya/k": 1}
        assert caller.create(KONTEXT, body).json()["id"] != caller.create(KONTEXT, body).json()["id"]


def test_a_refused_request_leaves_its_idempotency_key_free() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller:
        headers = {"Idempotency-Key": "k"}
        assert caller.create(KONTEXT, {"model": KONTEXT}, headers=headers).status_code == 400
        assert caller.create(KONTEXT, {"model": KONTEXT, "prompt": "x"}, headers=headers).status_code == 200


def test_a_header_that_names_the_request_makes_nothing_safe() -> None:
    with mocked() as mock, Caller(mock, "vtrix") as caller:
        headers = {"X-Request-Id": "same"}
        ids = {caller.create("flux_2_pro", headers=headers).json()["data"]["id"] for _ in range(2)}
        assert len(ids) == 2


def test_a_task_is_its_owners_alone() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller, Caller(mock, "rivya", "other") as other:
        created = caller.create(KONTEXT).json()
        assert other.status(created, KONTEXT).status_code == 404
        assert caller.status(created, KONTEXT).status_code == 200


def test_a_task_can_be_stopped_until_it_is_over() -> None:
    with mocked() as mock, Caller(mock, "odirouter") as caller:
        model = "flux_kontext_pro"
        created = caller.create(model).json()
        assert caller.call("GET", created["response_url"]).status_code == 202
        assert caller.call("PUT", created["cancel_url"]).json() == {}
        done = caller.status(created, model).json()
        assert (done["status"], done["error_type"]) == ("COMPLETED", "CANCELED")
        refused = caller.call("GET", created["response_url"])
        assert (refused.status_code, refused.json()["error"]["code"]) == (422, "CANCELED")
        assert caller.call("PUT", created["cancel_url"]).status_code == 409
        assert caller.call("PUT", created["cancel_url"].replace(model, "flux_2_pro")).status_code == 404
        assert mock.counters.refunds.total() == 1


def test_the_same_seed_gives_the_same_and_another_does_not() -> None:
    def run(seed: int) -> tuple[str, bytes]:
        with mocked(seed=seed) as mock, Caller(mock, "rivya") as caller:
            created = caller.create(KONTEXT).json()
            mock.clock.advance(100)
            url = caller.status(created, KONTEXT).json()["result"]["primary_url"]
            return created["id"], caller.call("GET", url).content

    assert run(1) == run(1)
    assert run(1)[0] != run(2)[0]
    assert run(1)[1] != run(2)[1]


def limited(limit: RateLimit) -> Catalogue:
    rivya = catalogue().hosted["rivya"]
    return Catalogue({"rivya": Hosted(replace(rivya.provider, rate_limit=limit), rivya.models)})


def test_documented_limits_are_kept() -> None:
    with (
        serving(limited(RateLimit(requests=2, seconds=10)), Settings(speed=0)) as mock,
        Caller(mock, "rivya") as caller,
    ):
        assert [caller.create(KONTEXT).status_code for _ in range(2)] == [200, 200]
        refused = caller.create(KONTEXT)
        assert (refused.status_code, refused.headers["retry-after"]) == (429, "11")
        assert refused.json()["error"]["code"] == "rate_limited"
        with Caller(mock, "rivya", "other") as other:
            assert other.create(KONTEXT).status_code == 200
        mock.clock.advance(11)
        assert caller.create(KONTEXT).status_code == 200
    with (
        serving(limited(RateLimit(concurrent=1)), Settings(speed=0)) as mock,
        Caller(mock, "rivya") as caller,
    ):
        assert caller.create(KONTEXT).status_code == 200
        assert caller.create(KONTEXT).status_code == 429
        mock.clock.advance(100)
        assert caller.create(KONTEXT).status_code == 200


def test_a_model_that_no_longer_works_is_refused_where_the_day_is_given() -> None:
    rivya = catalogue().hosted["rivya"]
    model = rivya.models[KONTEXT]
    models = {**rivya.models, KONTEXT: replace(model, deprecated=Deprecation(until=date(2026, 9, 24)))}
    retiring = Catalogue({"rivya": Hosted(rivya.provider, models)})
    for today, status in ((None, 200), (date(2026, 9, 23), 200), (date(2026, 9, 24), 404)):
        with serving(retiring, Settings(speed=0, today=today)) as mock, Caller(mock, "rivya") as caller:
            answer = caller.create(KONTEXT)
            assert answer.status_code == status
            assert ("stopped working on 2026-09-24" in answer.text) == (status == 404)


def test_the_clock_cannot_go_back() -> None:
    with mocked() as mock:
        with pytest.raises(ValueError, match="cannot be moved"):
            mock.clock.advance(-1)
        assert mock.clock.advance(5) == mock.clock.now()
