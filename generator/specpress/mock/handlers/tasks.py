"""Tasks: begun, looked at, fetched and stopped."""

from __future__ import annotations

import json
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse, Response

from specpress.catalog.model import Model
from specpress.mock.handlers.files import upload_problems
from specpress.mock.handlers.received import request_of
from specpress.mock.ledger import InsufficientCredits, price_of
from specpress.mock.media import make
from specpress.mock.refusals import Refusal
from specpress.mock.requests import refuse
from specpress.mock.seeded_random import token
from specpress.mock.serializers import KINDS
from specpress.mock.state import Call, Context
from specpress.mock.tasks import Course, Task, course_of, state_at
from specpress.spec.plan import Ending


async def create(context: Context, call: Call) -> Response:
    """Begin a task; with an idempotency key that was used before, answer with the task that there is."""
    model, body = await request_of(context, call)
    key = _idempotency_key(call)
    earlier = key and context.state.store.idempotent_task(context.id, call.owner, key)
    if earlier:
        return await _replay(context, call, body, f"{context.id}/{key}", earlier)
    call.about = model
    _refuse_retired(context, model)
    context.requests.check(model, body)
    refuse(upload_problems(context, call, model, body))
    task = _begin(context, call, model, body, key)
    counters = context.state.counters
    counters.tasks[context.id] += 1
    if key:
        counters.creates[f"{context.id}/{key}"] += 1
    if call.endpoint.starts == "task":
        context.state.dispatcher.watch(task)
    return await _begun(context, call, task)


async def _begun(context: Context, call: Call, task: Task) -> Response:
    """The answer to a creation: that of a task which has begun, or the result."""
    if call.endpoint.starts == "task":
        return _shown(context, call, task)
    return await _ended(context, call, task)


async def _ended(context: Context, call: Call, task: Task) -> Response:
    """The result of a task, or why it has none: in the answer, where that has a place for it, else as a refusal."""
    now = max(task.ended, context.state.clock.now())
    context.state.ledger.settle(now)
    places = context.hosted.provider.places_of(call.endpoint.returns)
    if task.ends != "succeeded" and not (places.status or (places.blocked and task.ends == "blocked")):
        code, message = context.serializer.error(task)
        raise Refusal(KINDS.get(task.ends, "failed"), message, code=code)
    if task.ends != "succeeded" or call.endpoint.returns_media is None:
        return _shown(context, call, task, now)
    model = context.hosted.models[task.model]
    _, requested = context.serializer.files(model, task, "")[0]
    data = await run_in_threadpool(make, requested, context.state.seed, task.id, 1)
    success = call.endpoint.success
    return Response(data, success[0] if success else 200, media_type=requested.mime)


def _refuse_retired(context: Context, model: Model) -> None:
    """Refuse a model that no longer works, where the mock was given a day. Raises `Refusal`."""
    today, until = context.state.today, model.deprecated.until if model.deprecated else None
    if today is not None and until is not None and until <= today:
        raise Refusal("not_found", f"The model {model.id!r} stopped working on {until}.", hint="model")


def _begin(context: Context, call: Call, model: Model, body: Any, key: str | None) -> Task:
    state, now = context.state, context.state.clock.now()
    store = state.store
    limit = model.rate_limit or context.hosted.provider.rate_limit
    # What is due is settled for itself: within the creation it would be undone if the creation is refused.
    state.ledger.settle(now)
    if limit is not None and limit.concurrent is not None:
        state.limits.tasks(limit, store.under_way(context.id, call.owner))
    with store.transaction():
        id = context.serializer.new_id(call.endpoint, store.count())
        usual = course_of(state.seed, id, model.modality)
        if call.endpoint.starts == "result":
            usual = Course(0.0, 0.0)
        course = _course(usual, call.effects.task)
        task = Task(context.id, id, model.id, call.owner, body, now, course, price_of(model, body))
        try:
            state.ledger.reserve(task)
        except InsufficientCredits as short:
            unit = model.price.formula.unit if model.price else "credits"
            raise Refusal(
                "credits", f"This needs {short.needed:f} {unit}, and {short.left:f} are left."
            ) from None
        store.add_task(task)
        if key:
            store.keep_idempotency_key(context.id, call.owner, key, _digest(body), id)
    return task


def _course(usual: Course, ending: Ending | None) -> Course:
    if ending is None:
        return usual
    work = usual.work if ending.seconds is None else float(ending.seconds)
    return Course(usual.wait, work, ending.ends, ending.code, ending.message)


async def _replay(context: Context, call: Call, body: Any, key: str, earlier: tuple[str, str]) -> Response:
    digest, id = earlier
    if digest != _digest(body):
        message = "The idempotency key was used before, for a request with another body."
        raise Refusal("conflict", message, hint="idempotency")
    task = context.state.store.task(context.id, id)
    assert task is not None
    call.about = context.hosted.models.get(task.model)
    context.state.counters.replays[key] += 1
    return await _begun(context, call, task)


async def status(context: Context, call: Call) -> Response:
    """The state of a task."""
    task = find(context, call)
    effects, now = call.effects, context.state.clock.now()
    context.state.ledger.settle(now)
    if effects.repeat and task.id in context.last:
        return Response(context.last[task.id], media_type="application/json")
    then = max(task.created, now - effects.stale)
    shown = _shown(context, call, task, then, is_pending=not state_at(task, then).over)
    if context.state.fault_injector.rules:
        context.last[task.id] = bytes(shown.body)
    return shown


async def result(context: Context, call: Call) -> Response:
    """What a task has made; before that, the answer that there is none yet."""
    task = find(context, call)
    now = context.state.clock.now()
    task_state = state_at(task, now)
    if not task_state.over:
        if not call.endpoint.pending:
            raise Refusal("conflict", "The task is not done yet.")
        if context.hosted.provider.places_of(call.endpoint.returns).status:
            return _shown(context, call, task, now, is_pending=True)
        return JSONResponse({}, call.endpoint.pending[0])
    return await _ended(context, call, task)


async def cancel(context: Context, call: Call) -> Response:
    """Stop a task that is not over."""
    task, state = find(context, call), context.state
    now = state.clock.now()
    if state_at(task, now).over:
        raise Refusal("conflict", "The task is over already.")
    with state.store.transaction():
        state.store.cancel(task, now)
        stopped = find(context, call)
        state.ledger.watch(stopped)
    state.ledger.settle(now)
    state.dispatcher.watch(stopped)
    return _shown(context, call, stopped)


def find(context: Context, call: Call) -> Task:
    """The task that a call is about, if it is the caller's."""
    task = context.state.store.task(context.id, call.id or "")
    if task is None or task.owner != call.owner or not _is_its(context, call, task):
        raise Refusal("not_found", "There is no such task, or it belongs to another account.")
    if task.model not in context.hosted.models:
        raise Refusal("not_found", f"The model {task.model!r} of this task is not known any more.")
    call.about = context.hosted.models[task.model]
    return task


def _is_its(context: Context, call: Call, task: Task) -> bool:
    """Whether a call is one for tasks of its model: at their endpoint, and with the model's id where that is sent."""
    model, provider = context.hosted.models.get(task.model), context.hosted.provider
    if model is None:
        return True
    creation, template = provider.creation_of(model), context.templates[call.endpoint.name]
    if call.model is not None and not template.is_about(call.model, model.sent_id):
        return False
    steps = {endpoint.name for made in provider.creations for endpoint in provider.flow(made).endpoints}
    flow = () if creation is None else provider.flow(creation).endpoints
    return call.endpoint.name not in steps or call.endpoint.name in {endpoint.name for endpoint in flow}


def _shown(
    context: Context, call: Call, task: Task, now: float | None = None, *, is_pending: bool = False
) -> JSONResponse:
    now = context.state.clock.now() if now is None else now
    answer = context.serializer.answer(call.endpoint.returns, task, now, call.base)
    endpoint = call.endpoint
    success = endpoint.pending if is_pending and endpoint.pending else endpoint.success
    return JSONResponse([answer] if call.endpoint.returns_list else answer, success[0] if success else 200)


def _idempotency_key(call: Call) -> str | None:
    names = [header.name for header in call.endpoint.headers if header.holds == "idempotency_key"]
    return next((value for name in names if (value := call.request.headers.get(name))), None)


def _digest(body: Any) -> str:
    return token(json.dumps(body, sort_keys=True), size=16)
