"""Faults by plan: what a caller sees of each, and what is wrong with a plan, with its place."""

from __future__ import annotations

import json
import time
from email.utils import parsedate_to_datetime

import httpx
import pytest

from mock_calls import Caller, catalogue, mocked
from specpress.base.package_data import folder
from specpress.mock.fault_injection import FaultInjector
from specpress.mock.plan import read_plan
from specpress.mock.serializers import TaskSerializer
from specpress.spec.load.codes import CODES
from specpress.tool_docs.mock import EXAMPLE

KONTEXT = "flux-kontext-pro"


def test_a_call_is_refused_by_plan() -> None:
    plan = """
faults:
  - {endpoint: create, nth: 1, answer: {status: 429, retry_after: 2}}
  - {endpoint: create, nth: 2, answer: {status: 503, retry_after: 30, as_date: true}}
  - {endpoint: create, nth: 3, answer: 500}
  - {endpoint: create, nth: 4, answer: {code: chat_session_conflict, message: Odd.}}
"""
    with mocked(plan) as mock, Caller(mock, "rivya") as caller:
        one, two, three, four, five = (caller.create(KONTEXT) for _ in range(5))
        assert (one.status_code, one.headers["retry-after"], one.json()["error"]["code"]) == (
            429,
            "2",
            "rate_limited",
        )
        assert two.json()["error"]["code"] == "public_api_disabled"
        assert 25 < parsedate_to_datetime(two.headers["retry-after"]).timestamp() - time.time() < 35
        assert (three.status_code, "retry-after" in three.headers) == (500, False)
        assert (four.status_code, four.json()["error"]["message"]) == (409, "Odd.")
        assert five.status_code == 200
        assert mock.counters.tasks == {"rivya": 1}
        assert mock.counters.faults == {"answer": 4}


def test_a_refusal_may_stand_in_the_body_alone() -> None:
    plan = 'faults: [{answer: {code: "403", status: 403, in_body: true}}]'
    with mocked(plan) as mock, Caller(mock, "vtrix") as caller:
        response = caller.create("flux_2_pro")
        assert (response.status_code, response.json()["status"]["code"]) == (200, 403)
        assert mock.counters.tasks == {}
    with mocked(plan.replace('code: "403", ', "")) as mock, Caller(mock, "rivya") as caller:
        assert caller.create(KONTEXT).status_code == 403


@pytest.mark.parametrize(("cut", "tasks"), [("before", 0), ("unanswered", 1), ("middle", 1)])
def test_a_connection_is_cut(cut: str, tasks: int) -> None:
    """Whether the task began cannot be seen by the caller; a second creation with the same key is safe."""
    with (
        mocked(f"faults: [{{endpoint: create, nth: 1, cut: {cut}}}]") as mock,
        Caller(mock, "rivya") as caller,
    ):
        headers = {"Idempotency-Key": "k"}
        with pytest.raises(httpx.RemoteProtocolError):
            caller.create(KONTEXT, headers=headers)
        assert mock.counters.tasks.total() == tasks
        assert caller.create(KONTEXT, headers=headers).status_code == 200
        assert mock.counters.creates == {"rivya/k": 1}
        assert mock.counters.replays.total() == tasks
        assert mock.counters.connections == 1


def test_a_refused_call_that_is_not_answered_is_not_counted() -> None:
    with mocked("faults: [{nth: 1, cut: unanswered}]") as mock, Caller(mock, "rivya") as caller:
        with pytest.raises(httpx.RemoteProtocolError):
            caller.create(KONTEXT, {"model": "none"})
        assert mock.counters.statuses == {}
        assert caller.create(KONTEXT, {"model": "none"}).status_code == 400
        assert mock.counters.statuses == {400: 1}


def test_a_code_without_a_documented_status_has_that_of_its_kind() -> None:
    errors = catalogue().hosted["odirouter"].provider.errors
    (code, kind) = next(
        (one.code, one.kind) for one in errors if one.status is None and one.kind == "invalid"
    )
    with mocked(f"faults: [{{answer: {{code: '{code}'}}}}]") as mock, Caller(mock, "odirouter") as caller:
        assert (kind, caller.create("flux_kontext_pro").status_code) == ("invalid", 400)


def test_how_a_task_ends_is_told_in_words_and_codes_that_fit_its_model() -> None:
    plan = "faults: [{endpoint: create, nth: 1, task: expired}, {endpoint: create, nth: 2, task: failed}]"
    with mocked(plan) as mock, Caller(mock, "vtrix") as caller:
        told = []
        for _ in range(2):
            created = caller.create("flux_2_pro").json()
            mock.clock.advance(1000)
            task = mock.state.store.task("vtrix", caller.at("id", created))
            assert task is not None
            serializer = TaskSerializer(catalogue().hosted["vtrix"], {}, 0)
            told.append(serializer.error(task))
        assert [message for _, message in told] == [
            "Time ran out before the model was done.",
            "The model could not finish.",
        ]
        # Only the page of another model, which makes videos, names this code.
        assert "002014001" not in {code for code, _ in told}


def test_retry_after_is_a_plain_number() -> None:
    plan = "faults: [{answer: {status: 429, retry_after: 1000000}}]"
    with mocked(plan) as mock, Caller(mock, "rivya") as caller:
        assert caller.create(KONTEXT).headers["retry-after"] == "1000000"
    assert read_plan(plan.replace("000000", "000001").encode(), "f.yaml", catalogue())[0] is None


def test_an_answer_is_malformed_or_slow_or_late() -> None:
    plan = """
faults:
  - {endpoint: credits, nth: 1, malformed: true}
  - {endpoint: credits, nth: 2, slow: 2}
  - {endpoint: credits, nth: 3, delay: 2}
"""
    with mocked(plan, speed=20) as mock, Caller(mock, "rivya") as caller:
        response = caller.http.get("/api/v1/credits")
        assert response.headers["content-type"] == "application/json"
        with pytest.raises(json.JSONDecodeError):
            response.json()
        for _ in range(2):
            began = time.monotonic()
            assert caller.call("GET", "/api/v1/credits").status_code == 200
            assert time.monotonic() - began >= 0.09
        assert mock.counters.faults == {"malformed": 1, "slow": 1, "delay": 1}


def test_a_state_is_told_again_or_out_of_order() -> None:
    plan = "faults: [{endpoint: status, nth: 3, stale: 6}, {endpoint: status, nth: 5, repeat: true}]"
    with mocked(plan) as mock, Caller(mock, "rivya") as caller:
        created = caller.create(KONTEXT).json()
        states = []
        for seconds in (1, 4, 0, 0, 100, 0):
            mock.clock.advance(seconds)
            states.append(caller.status(created, KONTEXT).json()["status"])
        assert states == ["queued", "processing", "queued", "processing", "processing", "succeeded"]


def test_a_rule_is_about_one_model_endpoint_and_provider() -> None:
    plan = f"""
faults:
  - {{provider: rivya, model: {KONTEXT}, endpoint: [create, status, file_content], answer: 500}}
"""
    with mocked(plan) as mock, Caller(mock, "rivya") as caller, Caller(mock, "odirouter") as other:
        assert caller.create(KONTEXT).status_code == 500
        assert caller.create(KONTEXT, {"model": 5}).status_code == 400
        created = caller.create("flux-2-pro").json()
        assert caller.status(created, "flux-2-pro").status_code == 200
        assert other.create("flux_kontext_pro").status_code == 200
    plan = "faults: [{model: flux-2-pro, endpoint: file_content, nth: 1, cut: middle}]"
    with mocked(plan) as mock, Caller(mock, "rivya") as caller:
        created = caller.create("flux-2-pro").json()
        mock.clock.advance(100)
        url = caller.status(created, "flux-2-pro").json()["result"]["primary_url"]
        with pytest.raises(httpx.RemoteProtocolError):
            caller.call("GET", url)
        assert caller.call("GET", url).content.startswith(b"\x89PNG")


def test_rules_strike_by_number_and_by_seed() -> None:
    def strikes(rule: str, seed: int = 0, calls: int = 12) -> list[int]:
        plan, problems = read_plan(f"faults: [{{{rule}, malformed: true}}]".encode(), "f.yaml", catalogue())
        assert plan is not None, problems
        disturber = FaultInjector(plan.faults, seed)
        return [at for at in range(1, calls + 1) if disturber.effects("rivya", "create", None).malformed]

    assert strikes("nth: [2, 5]") == [2, 5]
    assert strikes("every: 4") == [4, 8, 12]
    assert strikes("times: 2") == [1, 2]
    assert strikes("every: 3, times: 2") == [3, 6]
    assert strikes("endpoint: status") == []
    tenth = strikes("rate: 0.1", calls=1000)
    assert 60 < len(tenth) < 140
    assert tenth == strikes("rate: 0.1", calls=1000)
    assert tenth != strikes("rate: 0.1", seed=1, calls=1000)
    assert strikes("rate: 0") == []
    assert strikes("rate: 1") == list(range(1, 13))


def test_what_a_plan_gets_wrong_is_told_with_its_place() -> None:
    text = """\
faults:
  - {provider: rivja, answer: 500}
  - endpoint: [create, staus]
    model: flux-kontext
    answer: {status: 200, code: rate_limitd}
  - {rate: 2, delay: -1, cutt: middle}
  - {nth: 0, every: 0, cut: never}
"""
    plan, problems = read_plan(text.encode(), "f.yaml", catalogue())
    assert plan is None
    # What has the wrong form hides what names nothing.
    assert [(one.span.line, one.code) for one in problems] == [(6, "unknown-key"), (7, "value-not-allowed")]
    text = text.replace(", cutt: middle", "").replace(", cut: never", "")
    plan, problems = read_plan(text.encode(), "f.yaml", catalogue())
    assert plan is None
    told = [(one.span.line, one.span.column, one.message, one.help) for one in problems]
    assert told == [
        (2, 16, "'provider' cannot be 'rivja'", "did you mean 'rivya'?"),
        (3, 15, "'endpoint' cannot be 'staus'", "did you mean 'status'?"),
        (4, 12, "'model' cannot be 'flux-kontext'", "did you mean 'flux-kontext-pro'?"),
        (5, 22, "'status' cannot be 200", "write a number from 400 to 599"),
        (5, 33, "'code' cannot be 'rate_limitd'", "did you mean 'rate_limited'?"),
        (6, 12, "'rate' cannot be 2", "write a number from 0 to 1"),
        (6, 22, "'delay' cannot be -1", "write a number 0 or more"),
        (7, 11, "'nth' cannot be 0", "write a number 1 or more"),
        (7, 21, "'every' cannot be 0", "write a number 1 or more"),
    ]
    assert {one.code for one in problems} <= {fault.code for fault in CODES}
    assert read_plan(b"", "f.yaml", catalogue())[0] is None
    assert read_plan(b"faults: []", "f.yaml", catalogue())[0] is None


def test_the_example_of_the_reference_does_what_it_says() -> None:
    text = (folder() / "examples" / EXAMPLE).read_text(encoding="utf-8")
    with mocked(text, seed=14) as mock, Caller(mock, "rivya") as caller:
        ended = []
        for _ in range(5):
            try:
                created = caller.create(KONTEXT)
            except httpx.RemoteProtocolError:
                ended.append("lost")
                continue
            if created.status_code == 429:
                ended.append("refused")
                continue
            mock.clock.advance(119)
            early = caller.status(created.json(), KONTEXT).json()["status"]
            mock.clock.advance(10)
            ended.append(f"{early} {caller.status(created.json(), KONTEXT).json()['status']}")
        assert ended == [
            "succeeded succeeded",
            "failed failed",
            "lost",
            "processing failed",
            "refused",
        ]
