"""Tasks: begun, looked at, fetched and stopped."""

from __future__ import annotations

import json
from typing import Any

from starlette.responses import JSONResponse, Response

from specpress.catalog.model import Model
from specpress.mock.handlers.files import upload_problems
from specpress.mock.ledger import TooDear, price_of
from specpress.mock.refusals import USUAL, Refusal
from specpress.mock.requests import refuse
from specpress.mock.seeded_random import token
from specpress.mock.state import Call, Stage
from specpress.mock.tasks import Course, Task, course_of, state_at
from specpress.spec.plan import Ending


async def create(stage: Stage, call: Call) -> Response:
    """Begin a task; with an idempotency key that was used before, answer with the task that there is."""
    body = await call.json()
    key = _idempotency_key(call)
    promised = key and stage.world.store.promise(stage.id, call.owner, key)
    if promised:
        return _replay(stage, call, body, f"{stage.id}/{key}", promised)
    model = call.about = stage.requests.model(body, call.model)
    stage.requests.check(model, body)
    refuse(upload_problems(stage, call, model, body))
    task = _begin(stage, call, model, body, key)
    counters = stage.world.counters
    counters.tasks[stage.id] += 1
    if key:
        counters.creates[f"{stage.id}/{key}"] += 1
    stage.world.deliveries.watch(task)
    return _shown(stage, call, task)


def _begin(stage: Stage, call: Call, model: Model, body: Any, key: str | None) -> Task:
    world, now = stage.world, stage.world.clock.now()
    store = world.store
    limit = model.rate_limit or stage.hosted.provider.rate_limit
    # What is due is settled for itself: within the creation it would be undone if the creation is refused.
    world.ledger.settle(now)
    if limit is not None and limit.concurrent is not None:
        world.limits.tasks(limit, store.under_way(stage.id, call.owner))
    with store.together():
        id = token(world.seed, stage.id, store.count())
        course = _course(course_of(world.seed, id, model.modality), call.effects.task)
        task = Task(stage.id, id, model.id, call.owner, body, now, course, price_of(model, body))
        try:
            world.ledger.reserve(task)
        except TooDear as short:
            unit = model.price.formula.unit if model.price else "credits"
            raise Refusal(
                "credits", f"This needs {short.needed:f} {unit}, and {short.left:f} are left."
            ) from None
        store.add_task(task)
        if key:
            store.keep_promise(stage.id, call.owner, key, _digest(body), id)
    return task


def _course(usual: Course, ending: Ending | None) -> Course:
    if ending is None:
        return usual
    work = usual.work if ending.seconds is None else float(ending.seconds)
    return Course(usual.wait, work, ending.ends, ending.code, ending.message)


def _replay(stage: Stage, call: Call, body: Any, key: str, promised: tuple[str, str]) -> Response:
    digest, id = promised
    if digest != _digest(body):
        message = "The idempotency key was used before, for a request with another body."
        raise Refusal("conflict", message, hint="idempotency")
    task = stage.world.store.task(stage.id, id)
    assert task is not None
    call.about = stage.hosted.models.get(task.model)
    stage.world.counters.replays[key] += 1
    return _shown(stage, call, task)


async def status(stage: Stage, call: Call) -> Response:
    """The state of a task."""
    task = find(stage, call)
    effects, now = call.effects, stage.world.clock.now()
    stage.world.ledger.settle(now)
    if effects.repeat and task.id in stage.last:
        return Response(stage.last[task.id], media_type="application/json")
    shown = _shown(stage, call, task, max(task.created, now - effects.stale))
    if stage.world.disturber.rules:
        stage.last[task.id] = bytes(shown.body)
    return shown


async def result(stage: Stage, call: Call) -> Response:
    """What a task has made; before that, the answer that there is none yet."""
    task = find(stage, call)
    now = stage.world.clock.now()
    state = state_at(task, now)
    if not state.over:
        if not call.endpoint.pending:
            raise Refusal("conflict", "The task is not done yet.")
        return JSONResponse({}, call.endpoint.pending[0])
    if state.ends != "succeeded":
        code, message = stage.views.error(task)
        raise Refusal("failed", message, code=code, status=USUAL["failed"])
    return _shown(stage, call, task, now)


async def cancel(stage: Stage, call: Call) -> Response:
    """Stop a task that is not over."""
    task, world = find(stage, call), stage.world
    now = world.clock.now()
    if state_at(task, now).over:
        raise Refusal("conflict", "The task is over already.")
    with world.store.together():
        world.store.cancel(task, now)
        stopped = find(stage, call)
        world.ledger.watch(stopped)
    world.ledger.settle(now)
    world.deliveries.watch(stopped)
    return _shown(stage, call, stopped)


def find(stage: Stage, call: Call) -> Task:
    """The task that a call is about, if it is the caller's."""
    task = stage.world.store.task(stage.id, call.id or "")
    if task is None or task.owner != call.owner or call.model not in (None, task.model):
        raise Refusal("not_found", "There is no such task, or it belongs to another account.")
    if task.model not in stage.hosted.models:
        raise Refusal("not_found", f"The model {task.model!r} of this task is not known any more.")
    call.about = stage.hosted.models[task.model]
    return task


def _shown(stage: Stage, call: Call, task: Task, now: float | None = None) -> JSONResponse:
    now = stage.world.clock.now() if now is None else now
    answer = stage.views.answer(call.endpoint.returns, task, now, call.base)
    success = call.endpoint.success
    return JSONResponse([answer] if call.endpoint.returns_list else answer, success[0] if success else 200)


def _idempotency_key(call: Call) -> str | None:
    names = [one.name for one in call.endpoint.headers if one.holds == "idempotency_key"]
    return next((value for name in names if (value := call.request.headers.get(name))), None)


def _digest(body: Any) -> str:
    return token(json.dumps(body, sort_keys=True), size=16)
