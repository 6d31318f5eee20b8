"""One provider as an ASGI application: finds the endpoint, asks who calls, and lets its handler answer.

Whatever goes wrong on the way is answered in the provider's own form, and a fault plan may spoil each answer.
"""

from __future__ import annotations

import asyncio
import base64
import re
import traceback
from dataclasses import dataclass, field, replace

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from specpress.catalog.calls import text_of, texts_of
from specpress.catalog.provider import Auth, Endpoint
from specpress.mock.faulty_response import Cut, faulty
from specpress.mock.handlers import handler_of
from specpress.mock.handlers.files import content, take_put
from specpress.mock.handlers.received import id_of, named_model, request_of
from specpress.mock.paths import path_of, with_slashes
from specpress.mock.plan import CONTENT, PUT
from specpress.mock.refusals import Refusal, kind_of_status
from specpress.mock.seeded_random import token
from specpress.mock.serializers import RESULTS
from specpress.mock.state import FILES, PUTS, Call, Context, Handler
from specpress.runtime.values import ABSENT
from specpress.spec.plan import Answer

_CONTENT = Endpoint(name=CONTENT, method="GET", path="", public=True)


@dataclass(frozen=True, slots=True)
class _Route:
    pattern: re.Pattern[str]
    endpoint: Endpoint
    handler: Handler


@dataclass
class ProviderApp:
    """Answers the calls of one provider."""

    context: Context
    routes: list[_Route] = field(default_factory=list)
    numbers: int = 0

    def __post_init__(self) -> None:
        provider, templates = self.context.hosted.provider, self.context.templates
        ids = [model.sent_id for model in self.context.hosted.models.values()]
        self.routes = [
            _Route(
                templates[endpoint.name].pattern(ids),
                endpoint,
                handler_of(endpoint, provider),
            )
            for endpoint in sorted(provider.endpoints, key=lambda endpoint: templates[endpoint.name].weight)
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one call."""
        request = Request(scope, receive)
        try:
            response = await self._answer(request, path_of(scope).removeprefix(f"/{self.context.id}"))
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def _answer(self, request: Request, path: str) -> Response:
        state = self.context.state
        self.numbers += 1
        call: Call | None = None
        try:
            call, handler = self._call(request, path)
            return await self._handle(call, handler)
        except Refusal as refusal:
            response = self._refused(request, call, refusal)
        except ClientDisconnect:
            raise
        except Exception:
            state.crashes.append(traceback.format_exc())
            state.log(f"the mock has a fault of its own:\n{state.crashes[-1]}")
            response = self._refused(
                request, call, Refusal("unavailable", "The mock has a fault of its own.", status=500)
            )
        self._count(response)
        return response

    async def _handle(self, call: Call, handler: Handler) -> Response:
        state = self.context.state
        state.counters.requests[f"{self.context.id}/{call.endpoint.name}"] += 1
        await self._inject_faults(call)
        effects = call.effects
        if effects.delay:
            await asyncio.sleep(state.clock.real(effects.delay))
        if effects.cut == "before":
            return Cut(state.connections)
        if effects.answer is not None:
            raise _as_refusal(effects.answer)
        call.owner = self._owner(call)
        self._demand_parts(call)
        call.id = await id_of(call)
        if not call.endpoint.public:
            limit = self.context.hosted.provider.rate_limit
            state.limits.call(limit, state.clock.now(), self.context.id, call.owner)
        response = await handler(self.context, call)
        if call.request.method != "GET":
            self._log(call.request, call, response.status_code)
        response = faulty(response, effects, state.connections, state.clock)
        self._count(response)
        return response

    def _count(self, response: Response) -> None:
        """Count an answer; a connection that is closed instead has no status."""
        if not isinstance(response, Cut):
            self.context.state.counters.statuses[response.status_code] += 1

    def _call(self, request: Request, path: str) -> tuple[Call, Handler]:
        """The call that a request is, and what carries it out."""
        base = f"{request.url.scheme}://{request.url.netloc}/{self.context.id}"
        request_id = token(self.context.state.seed, self.context.id, "request", self.numbers)
        shown = with_slashes(path)
        _, folder, name = shown.split("/", 2) if shown.count("/") > 1 else ("", "", "")
        if folder in (FILES, RESULTS) and request.method in ("GET", "HEAD"):
            return Call(request, _CONTENT, base, request_id), lambda context, call: content(
                context, call, folder, name
            )
        uploads = self.context.hosted.provider.uploads
        if folder == PUTS and uploads is not None and uploads.put is not None:
            put = Endpoint(name=PUT, method=uploads.put.method, path="", public=True)
            if request.method == put.method:
                return Call(request, put, base, request_id, id=name), take_put
        allowed: list[str] = []
        matched: tuple[Call, Handler] | None = None
        for route in self.routes:
            match = route.pattern.fullmatch(path)
            if match is None:
                continue
            if route.endpoint.method == request.method:
                values = self.context.templates[route.endpoint.name].values(match)
                named = _request_id(route.endpoint, request) or request_id
                call = Call(request, route.endpoint, base, named, values, values.get("id"))
                call.id = call.id or call.beside_the_path("id")
                matched = matched or (call, route.handler)
                # Two creations may have the same path, and take other models there.
                if route.endpoint.body != "request" or not isinstance(named_model(self.context, call), str):
                    return call, route.handler
                continue
            allowed.append(route.endpoint.method)
        if matched is not None:
            return matched
        if allowed:
            message = f"{request.method} is not allowed here; use {' or '.join(allowed)}."
            raise Refusal("invalid", message, status=405, headers={"Allow": ", ".join(allowed)})
        raise Refusal("not_found", f"There is nothing at {shown or '/'}.")

    async def _inject_faults(self, call: Call) -> None:
        """Ask the fault plan what is done to a call; which model it is about is found out only for a rule that asks."""
        state, name = self.context.state, call.endpoint.name
        model = None
        if state.fault_injector.asks_for_model(self.context.id, name):
            model = await self._model(call)
        call.effects = state.fault_injector.effects(self.context.id, name, model)
        for word in call.effects.words():
            state.counters.faults[word] += 1

    async def _model(self, call: Call) -> str | None:
        try:
            if call.endpoint.body == "request":
                return (await request_of(self.context, call))[0].id
            path = call.request.url.path.split("/")
            id = path[-2] if call.endpoint.name == CONTENT else await id_of(call) or ""
        except Refusal:
            return None
        task = self.context.state.store.task(self.context.id, id)
        return task.model if task is not None else None

    def _owner(self, call: Call) -> str:
        auth = self.context.hosted.provider.auth
        if auth is None or call.endpoint.public:
            return ""
        key = _key(auth, call.request)
        if not key:
            place = (
                f"The header {auth.header}" if auth.query is None else f"The key {auth.query!r} of the query"
            )
            raise Refusal("authentication", f"{place} with a key is missing.", hint="missing")
        if auth.key_prefix and (not key.startswith(auth.key_prefix) or key == auth.key_prefix):
            raise Refusal("authentication", f"A key begins with {auth.key_prefix}.", hint="invalid")
        if self.context.state.keys and key.removeprefix(auth.key_prefix or "") not in self.context.state.keys:
            raise Refusal("authentication", "This key is not known.", hint="invalid")
        return token("key", key)

    def _demand_parts(self, call: Call) -> None:
        """Refuse a call that lacks a header or a key of the query, or has another value there than it must."""
        for header in call.endpoint.headers:
            given = call.request.headers.get(header.name)
            if header.required and given is None:
                raise Refusal("invalid", f"The header {header.name} is missing.", hint="valid")
            if header.required and header.value not in (None, given):
                raise Refusal("invalid", f"The header {header.name} must be {header.value}.", hint="valid")
        fillers = dict(call.endpoint.query_fillers)
        for key in call.endpoint.query:
            values = call.request.query_params.getlist(key.key)
            if key.required and not values:
                raise Refusal("invalid", f"The key {key.key!r} of the query is missing.", hint="valid")
            filler = fillers.get(key.key)
            if key.required and filler and filler.value is not ABSENT and values != texts_of(filler.value):
                message = f"The key {key.key!r} of the query must be {text_of(filler.value)}."
                raise Refusal("invalid", message, hint="valid")

    def _refused(self, request: Request, call: Call | None, refusal: Refusal) -> Response:
        number = (
            call.request_id
            if call
            else token(self.context.state.seed, self.context.id, "request", self.numbers)
        )
        response = self.context.refusals.answer(refusal, number, call.endpoint.returns if call else None)
        self._log(request, call, response.status_code, f": {refusal.message}")
        if call is None:
            return response
        effects = replace(call.effects, cut=None) if call.effects.cut == "before" else call.effects
        return faulty(response, effects, self.context.state.connections, self.context.state.clock)

    def _log(self, request: Request, call: Call | None, status: int, more: str = "") -> None:
        about = f" {call.about.id}" if call is not None and call.about is not None else ""
        self.context.state.log(f"{request.method} {request.url.path}{about} {status}{more}")


def _request_id(endpoint: Endpoint, request: Request) -> str | None:
    names = [header.name for header in endpoint.headers if header.holds == "request_id"]
    return next((value for name in names if (value := request.headers.get(name))), None)


def _key(auth: Auth, request: Request) -> str:
    """The key in the header or the query; empty where there is none."""
    if auth.query is not None:
        return request.query_params.get(auth.query, "").strip()
    value = request.headers.get(auth.header.lower(), "").strip()
    schemes = (auth.scheme, *auth.alternatives)
    word, _, key = value.partition(" ")
    if any(word.lower() == scheme.lower() for scheme in schemes if scheme):
        return _decoded(key.strip()) if word.lower() == "basic" else key.strip()
    return value if "" in schemes and " " not in value else ""


def _decoded(key: str) -> str:
    """A user and a password of RFC 7617 with a colon between them, or a key that stands as it is."""
    try:
        text = base64.b64decode(key, validate=True).decode()
    except ValueError:
        return key
    return text if ":" in text else key


def _as_refusal(answer: Answer) -> Refusal:
    kind = kind_of_status(answer.status) if answer.status is not None else "unavailable"
    return Refusal(
        kind,
        answer.message or "The fault plan says so.",
        code=answer.code,
        status=answer.status,
        retry_after=None if answer.retry_after is None else float(answer.retry_after),
        as_date=answer.as_date,
        in_body=answer.in_body,
    )
