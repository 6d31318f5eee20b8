"""Every other endpoint: what is sent is checked as far as it is documented, and answered in the documented shape.

Nothing is behind it: no language model writes, and no session is kept. Where the shape of an answer is not known, it
is an empty object.
"""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse, Response

from specpress.catalog.types import ArrayType, Field, ObjectType
from specpress.check import problems_of_value
from specpress.mock.example_values import filled, plainest, put
from specpress.mock.handlers.files import read_form
from specpress.mock.requests import check_fields
from specpress.mock.seeded_random import token
from specpress.mock.state import Call, Context

_NO_EVENTS = ": what events such a stream has is not documented\n\n"
"""A stream with a remark and no event."""


async def answer(context: Context, call: Call) -> Response:
    """Check what can be checked, and answer."""
    sent = await _sent(call)
    status = call.endpoint.success[0] if call.endpoint.success else 200
    if call.endpoint.streams:
        return Response(_NO_EVENTS, status, media_type="text/event-stream")
    if call.endpoint.returns is None:
        return JSONResponse({}, status)
    shape = context.hosted.answer_of(call.endpoint.returns, None)
    number = context.state.store.next_number()
    known = {field.key: _fact(field, sent) for field in shape.fields}
    for path in context.hosted.provider.places_of(call.endpoint.returns).id:
        if path[0] not in sent:
            put(known, path, token(context.state.seed, context.id, number))
    value = filled(shape, known)
    return JSONResponse([value] if call.endpoint.returns_list else value, status)


async def _sent(call: Call) -> dict[str, Any]:
    if call.endpoint.body == "multipart":
        async with read_form(call) as form:
            sent = {key: value if isinstance(value, str) else {} for key, value in form.items()}
        check_fields(call.endpoint.fields, sent)
        return sent
    if call.endpoint.body != "json":
        return {}
    body = await call.json()
    if call.endpoint.fields:
        check_fields(call.endpoint.fields, body)
    return dict(body) if isinstance(body, dict) else {}


def _fact(field: Field, sent: dict[str, Any]) -> Any:
    """The value of a key: what was sent under it, or the plainest value, with all that lies in it."""
    if field.key in sent and not problems_of_value(field.type, sent[field.key]):
        return sent[field.key]
    return _whole(field)


def _whole(field: Field) -> Any:
    if isinstance(field.type, ObjectType):
        return {inner.key: _whole(inner) for inner in field.type.fields}
    return [] if isinstance(field.type, ArrayType) else plainest(field.type)
