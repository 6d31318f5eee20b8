"""A model's request as it was received, put together again: one object with all parameters, wherever they travelled.

Given a call of a creation; gives its model and its request. A file that came as a part of a form stands in the request
as an address.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote

from starlette.datastructures import FormData, UploadFile

from specpress.catalog.calls import lifted, models_of
from specpress.catalog.model import Model
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    NullType,
    NumberType,
    ObjectType,
    StringType,
    Type,
    UnionType,
)
from specpress.check import problems_of_value
from specpress.mock.handlers.files import misfits_of_part, read_form
from specpress.mock.refusals import Refusal
from specpress.mock.requests import check_fields, read_json
from specpress.mock.state import Call, Context
from specpress.runtime.values import lookup_in

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_FORM = "multipart/form-data"


async def request_of(context: Context, call: Call) -> tuple[Model, Any]:
    """The model and the request of a call. Raises `Refusal` where it cannot be read, or is about no model."""
    if call.received is None:
        call.received = await _read(context, call)
    return call.received


async def _read(context: Context, call: Call) -> tuple[Model, Any]:
    endpoint = call.endpoint
    is_form = call.request.headers.get("content-type", "").startswith(_FORM)
    if is_form and "multipart" not in endpoint.content:
        raise Refusal("invalid", "JSON is expected, and no form.", hint="valid", status=415)
    if is_form or "json" not in endpoint.content:
        async with read_form(call) as form:
            model = context.requests.model(endpoint, _texts(form), named_model(context, call))
            body = _of_form(call, model, form)
            await _check_parts(model, form)
    else:
        data = await call.body()
        body = {} if not data and endpoint.method == "GET" else read_json(data)
        model = context.requests.model(endpoint, body, named_model(context, call))
    return model, _with_lifted(call, model, body)


def named_model(context: Context, call: Call) -> Model | str | None:
    """The model that the path, the query or a header names: an id that there is none of, as it is."""
    if call.model is None:
        return None
    template = context.templates[call.endpoint.name]
    for model in models_of(call.endpoint, context.hosted.models.values()):
        if template.is_about(call.model, model.sent_id):
            return model
    return call.model


def _texts(form: FormData) -> dict[str, Any]:
    return {key: value for key, value in form.items() if isinstance(value, str)}


def _of_form(call: Call, model: Model, form: FormData) -> dict[str, Any]:
    """What a form has, as JSON has it."""
    fields = {field.key: field for field in model.request.fields}
    body: dict[str, Any] = {}
    for key in dict.fromkeys(form):
        values = [
            f"{call.base}/_parts/{quote(value.filename or key)}" if isinstance(value, UploadFile) else value
            for value in form.getlist(key)
        ]
        name = key.removesuffix("[]") if call.endpoint.list_parts == "brackets" else key
        field = fields.get(name)
        as_json = call.endpoint.list_parts == "json"
        body[name] = values[-1] if field is None else value_of(field.type, values, lists_are_json=as_json)
    return body


async def _check_parts(model: Model, form: FormData) -> None:
    """Refuse files that a parameter does not take."""
    fields = {field.key: field for field in model.request.fields}
    for key, value in form.multi_items():
        field = fields.get(key.removesuffix("[]"))
        if not isinstance(value, UploadFile) or field is None:
            continue
        reasons = await misfits_of_part(field.media, value)
        if reasons:
            raise Refusal("invalid", f"/{field.key}: {' '.join(reasons)}", hint="valid")


def _with_lifted(call: Call, model: Model, body: Any) -> Any:
    """A request with the parameters that travelled beside its body."""
    if not isinstance(body, dict):
        return body
    received: dict[str, Any] = {}
    for key, place, name in lifted(call.endpoint):
        if key in body:
            message = f"/{key}: This travels in the {place} ({name}), and not in the body."
            raise Refusal("invalid", message, hint="valid")
        texts = _received(call, place, key, name)
        field = model.request.field(key)
        if texts:
            received[key] = texts[-1] if field is None else value_of(field.type, texts)
    return {**received, **body}


def _received(call: Call, place: str, key: str, name: str) -> list[str]:
    match place:
        case "path":
            return [call.values[key]] if key in call.values else []
        case "query":
            return call.request.query_params.getlist(name)
        case _:
            return call.request.headers.getlist(name)


def value_of(type_: Type, texts: list[str], *, lists_are_json: bool = False) -> Any:
    """The value that texts of a path, a query or a form stand for; a text that fits no type stays a text."""
    text = texts[-1]
    match type_:
        case ArrayType() if not lists_are_json:
            return [value_of(type_.items, [item]) for item in texts]
        case NumberType():
            return json.loads(text) if _NUMBER.fullmatch(text) else text
        case BooleanType():
            return {"true": True, "false": False}.get(text, text)
        case NullType():
            return None if text == "null" else text
        case StringType():
            return text
        case UnionType():
            values = [value_of(member, texts, lists_are_json=lists_are_json) for member in type_.of]
            fitting = (
                value
                for member, value in zip(type_.of, values, strict=True)
                if not problems_of_value(member, value)
            )
            return next(fitting, text)
        case ObjectType() | ArrayType() | AnyType():
            return _json_or_text(text)


def _json_or_text(text: str) -> Any:
    try:
        return read_json(text.encode())
    except Refusal:
        return text


async def id_of(call: Call) -> str | None:
    """The id of the task or file that a call is about, wherever it travels."""
    for path, filler in call.endpoint.body_parts if call.id is None else ():
        if filler.holds == "id":
            check_fields(call.endpoint.fields, await call.json())
            value = lookup_in(await call.json())(path)
            return value if isinstance(value, str) else None
    return call.id
