"""Files: taken in, looked up, handed out, and held against what a request says of them."""

from __future__ import annotations

import base64
import io
import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.responses import FileResponse, JSONResponse, Response

from specpress.catalog.model import Model
from specpress.catalog.provider import UploadApi
from specpress.catalog.types import Media
from specpress.check import Problem, pointer_of
from specpress.mock.example_values import Tree, filled, has, put
from specpress.mock.media import Measured, make, measure
from specpress.mock.refusals import Refusal
from specpress.mock.requests import check_fields
from specpress.mock.seeded_random import token
from specpress.mock.state import FILES, PUTS, Call, Context
from specpress.mock.tasks import state_at
from specpress.runtime.api import Filler
from specpress.runtime.calls import TOLERANCE
from specpress.runtime.file_types import HEAD, accepted, kind_of, types_of
from specpress.runtime.texts import outside_ratio
from specpress.runtime.values import ABSENT, is_array, is_object, lookup_in

KIND = "file"
"""The kind of their records."""
PROMISED = "promised_file"
"""The kind of records of files whose bytes are still to come."""
_PLAYED = ("video", "audio")


async def upload(context: Context, call: Call) -> Response:
    """Take a file in, if it is one that the model or the provider takes."""
    api = context.hosted.provider.uploads
    assert api is not None
    if call.endpoint.body == "json":
        return await _upload_by_json(context, call, api)
    async with read_form(call) as form:
        form_of = context.hosted.provider.upload_form
        names = {"file": "file", "kind": "", "model": "", **{holds: name for name, holds in form_of}}
        file = form.get(names["file"])
        check_fields(call.endpoint.fields, _texts(form))
        if not isinstance(file, UploadFile):
            raise Refusal("invalid", f"/{names['file']}: A file is expected.", hint="valid")
        model = call.about = _model_of(context, form, names["model"])
        kind = form.get(names["kind"])
        try:
            record = await _take(context, api, file, kind if isinstance(kind, str) else None, model)
        except _Misfit as misfit:
            message = " ".join(f"/{names['file']}: {reason}" for reason in misfit.args)
            raise Refusal("invalid", message, hint="valid") from None
    context.state.store.keep_record(context.id, call.owner, KIND, record["id"], record)
    return _shown(context, call, api, record)


async def _upload_by_json(context: Context, call: Call, api: UploadApi) -> Response:
    """Take a file in that stands in the JSON, or promise to take it at an address, of which the answer tells."""
    body = await call.json()
    check_fields(call.endpoint.fields, body)
    places = {filler.holds: path for path, filler in call.endpoint.body_parts}
    sent = {holds: value for holds, path in places.items() if (value := lookup_in(body)(path)) is not ABSENT}
    if api.put is not None:
        id = token(context.state.seed, context.id, "file", context.state.store.next_number())
        mime = sent.get("file_type") or "application/octet-stream"
        record = {
            "id": id,
            "kind": None,
            "mime": mime,
            "size": sent.get("file_size"),
            "name": id,
            "seconds": None,
        }
        record["owner"] = call.owner
        context.state.store.keep_record(context.id, call.owner, PROMISED, id, record)
        return _shown(context, call, api, record)
    at = pointer_of(places.get("file", ()))
    try:
        data = base64.b64decode(sent["file"], validate=True)
    except (KeyError, TypeError, ValueError):
        raise Refusal("invalid", f"{at}: A file is expected, as base64.", hint="valid") from None
    file = UploadFile(io.BytesIO(data), size=len(data), filename=str(sent.get("file_name") or "file"))
    try:
        record = await _take(context, api, file, None, None)
    except _Misfit as misfit:
        raise Refusal(
            "invalid", " ".join(f"{at}: {reason}" for reason in misfit.args), hint="valid"
        ) from None
    context.state.store.keep_record(context.id, call.owner, KIND, record["id"], record)
    return _shown(context, call, api, record)


async def take_put(context: Context, call: Call) -> Response:
    """Take the bytes of a file at the address of the first step. A key that is sent there is given away."""
    auth, api, id = context.hosted.provider.auth, context.hosted.provider.uploads, call.id or ""
    promised = context.state.store.any_record(context.id, PROMISED, id)
    if api is None or api.put is None or promised is None:
        raise Refusal("not_found", "There is no such address for a file.")
    if auth is not None and (
        auth.header in call.request.headers if auth.query is None else auth.query in call.request.query_params
    ):
        raise Refusal("invalid", "The key must not be sent here.", hint="valid")
    given = call.request.headers.get("content-type", "")
    names = {name.lower(): filler for name, filler in api.put.headers}
    if names.get("content-type", Filler()).holds == "file_type" and given != promised["mime"]:
        raise Refusal(
            "invalid", f"The file was promised as {promised['mime']}, not {given or 'nothing'}.", hint="valid"
        )
    data = await call.body()
    if promised["size"] not in (None, len(data)):
        raise Refusal(
            "invalid", f"The file was promised with {promised['size']} bytes, not {len(data)}.", hint="valid"
        )
    file = UploadFile(io.BytesIO(data), size=len(data), filename=id)
    try:
        record = await _take(context, api, file, None, None, id)
    except _Misfit as misfit:
        raise Refusal("invalid", " ".join(misfit.args), hint="valid") from None
    context.state.store.keep_record(context.id, promised["owner"], KIND, id, record)
    return Response(status_code=200)


async def look_up(context: Context, call: Call) -> Response:
    """What is known of a file."""
    api = context.hosted.provider.uploads
    record = context.state.store.record(context.id, call.owner, KIND, call.id or "")
    if api is None or record is None:
        raise Refusal("not_found", "There is no such file, or it belongs to another account.")
    return _shown(context, call, api, record)


class read_form:
    """The form of a call. Files in it lie on disk once they are large, and are gone afterwards."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._form: FormData | None = None

    async def __aenter__(self) -> FormData:
        if not self._call.request.headers.get("content-type", "").startswith("multipart/form-data"):
            raise Refusal("invalid", "A form is expected (multipart/form-data).", hint="valid")
        try:
            self._form = await self._call.request.form(max_files=8, max_fields=64)
        except (HTTPException, MultiPartException) as error:
            message = getattr(error, "message", None) or getattr(error, "detail", "")
            raise Refusal("invalid", f"The form cannot be read: {message}", hint="valid") from None
        return self._form

    async def __aexit__(self, *error: object) -> None:
        if self._form is not None:
            await self._form.close()


def _texts(form: FormData) -> dict[str, Any]:
    """The form as JSON would have it; a file stands for its own presence."""
    return {key: value if isinstance(value, str) else {} for key, value in form.items()}


class _Misfit(Exception):
    """A file that is not taken; the arguments are sentences that say why."""


def _model_of(context: Context, form: FormData, field: str) -> Model | None:
    """The model that a field of the form names; None where it names none."""
    name = form.get(field)
    if not isinstance(name, str) or not name:
        return None
    if name not in context.hosted.models:
        raise Refusal("invalid", f"/{field}: There is no model {name!r}.", hint="valid")
    return context.hosted.models[name]


async def misfits_of_part(media: Media | None, file: UploadFile) -> list[str]:
    """Why a file that came with a request is not taken, as far as its first bytes and its size tell."""
    types = types_of(await file.read(HEAD))
    await file.seek(0)
    if media is None:
        return []
    return list(_misfits(media, types or ("application/octet-stream",), file.size or 0, Measured()))


async def _take(
    context: Context,
    api: UploadApi,
    file: UploadFile,
    kind: str | None,
    model: Model | None,
    id: str | None = None,
) -> dict[str, Any]:
    """Keep a file, under an id of its own or one that it has already; gives what is known of it. Raises _Misfit."""
    head = await file.read(HEAD)
    await file.seek(0)
    types, size = types_of(head), file.size or 0
    types, file_kind = _of_kind(types, kind_of((*types, "")[0]) if kind is None else kind)
    if not _is_taken(model, file_kind):
        raise _Misfit(f"The model takes no files of kind {file_kind}.")
    id = id or token(context.state.seed, context.id, "file", context.state.store.next_number())
    path = context.state.store.folder / id
    await run_in_threadpool(_save, file, path)
    measured = await run_in_threadpool(measure, path, file_kind)
    media = media_of(api, model, file_kind)
    misfits = [] if media is None else list(_misfits(media, types, size, measured))
    if misfits:
        path.unlink()
        raise _Misfit(*misfits)
    seconds = None if measured.seconds is None else str(measured.seconds)
    return {
        "id": id,
        "kind": file_kind,
        "mime": accepted(types, media.mime_types if media is not None else ()) or types[0],
        "size": size,
        "name": file.filename or id,
        "seconds": seconds,
    }


def _of_kind(types: tuple[str, ...], kind: str) -> tuple[tuple[str, ...], str]:
    """The types of a kind among those that content may go by: sound and video share some containers."""
    of_kind = tuple(mime for mime in types if kind_of(mime) == kind)
    if not of_kind:
        content = types[0] if types else "no known file"
        raise _Misfit(f"The content is that of {content}, not of {kind or 'any kind'}.")
    return of_kind, kind


def _save(file: UploadFile, path: Path) -> None:
    with path.open("wb") as out:
        shutil.copyfileobj(file.file, out, 1 << 16)


def media_of(api: UploadApi, model: Model | None, kind: str) -> Media | None:
    """The limits of files of a kind: those of the model, which has inherited what it may; else those for all."""
    media_of_model = model.uploads.kinds if model is not None and model.uploads is not None else ()
    of_model = next((media for media in media_of_model if media.kind == kind), None)
    for_all = next((media for media in api.defaults if media.kind == kind), None)
    return of_model or for_all


def _is_taken(model: Model | None, kind: str) -> bool:
    """Whether a model takes files of a kind, as far as that is known."""
    kinds = model.uploads.kinds if model is not None and model.uploads is not None else ()
    return not kinds or any(media.kind == kind for media in kinds)


def _misfits(media: Media, types: tuple[str, ...], size: int, measured: Measured) -> Iterator[str]:
    if accepted(types, media.mime_types) is None:
        yield f"Files of type {types[0]} are not taken; these are: {', '.join(media.mime_types)}."
    if media.max_bytes is not None and size > media.max_bytes:
        yield f"The file has {size:,} bytes; at most {media.max_bytes:,} are allowed."
    yield from _out_of("seconds long", measured.seconds, media.min_seconds, media.max_seconds, TOLERANCE)
    yield from _out_of("frames per second", measured.frame_rate, media.min_frame_rate, media.max_frame_rate)
    for side in (measured.width, measured.height):
        yield from _out_of("pixels wide or high", side, media.min_side, media.max_side)
    yield from _out_of("pixels wide", measured.width, media.min_width, media.max_width)
    yield from _out_of("pixels high", measured.height, media.min_height, media.max_height)
    if measured.width and measured.height:
        pixels = measured.width * measured.height
        yield from _out_of("pixels large", pixels, media.min_pixels, media.max_pixels)
        if media.ratio is not None:
            beyond = outside_ratio(media.ratio, measured.width, measured.height)
            yield from (problem.message for problem in beyond)


def _out_of(
    what: str,
    value: Decimal | int | None,
    low: Decimal | int | None,
    high: Decimal | int | None,
    tolerance: Decimal = Decimal(0),
) -> Iterator[str]:
    if value is not None and low is not None and value < low - tolerance:
        yield f"It is {value} {what}; at least {low} are needed."
    if value is not None and high is not None and value > high + tolerance:
        yield f"It is {value} {what}; at most {high} are allowed."


def _shown(context: Context, call: Call, api: UploadApi, record: dict[str, Any]) -> Response:
    """The answer about a file. Its id ends its address, by which it can be looked up where no other place is known."""
    name = call.endpoint.returns or ""
    shape = context.hosted.answer_of(name, None)
    tree: Tree = {}
    for path in context.hosted.provider.places_of(name).id[:1]:
        put(tree, path, record["id"])
    own = [(path, _url(call, record)) for path in api.address[:1]]
    if api.put is not None:
        own += [(path, f"{call.base}/{PUTS}/{record['id']}") for path in api.put.address[:1]]
    for path, address in own:
        if has(shape, path):
            put(tree, path, address)
    for key, path in api.filled:
        value = _url(call, record) if key == api.url_key else proof(context, record)
        if value is not None and has(shape, path):
            put(tree, path, value)
    return JSONResponse(filled(shape, tree), call.endpoint.success[0] if call.endpoint.success else 200)


def _url(call: Call, record: dict[str, Any]) -> str:
    return f"{call.base}/{FILES}/{record['id']}"


def proof(context: Context, record: dict[str, Any]) -> str | None:
    """What proves how long a video or sound is; None for other files."""
    if record["kind"] not in _PLAYED:
        return None
    return token(context.state.seed, context.id, "proof", record["id"], record["seconds"], size=16)


def upload_problems(context: Context, call: Call, model: Model, body: Any) -> Iterator[Problem]:
    """What a request says wrongly of files that were uploaded here. Files from elsewhere are taken as they are."""
    api = context.hosted.provider.uploads
    if api is not None and api.parameter is None:
        yield from _unknown_files(context, call, body, ())
    carrier = model.uploads.carrier if model.uploads is not None else None
    listed = lookup_in(body)(carrier) if carrier is not None else ABSENT
    if api is None or carrier is None or not is_array(listed):
        return
    seconds: dict[str, list[Decimal]] = {}
    for index, element in enumerate(listed):
        url = element.get(api.url_key) if is_object(element) else None
        at: tuple[str | int, ...] = (*carrier, index)
        if isinstance(url, str) and f"/{context.id}/{FILES}/" in url:
            id = url.rpartition("/")[2]
            yield from _element_problems(context, call, model, api, element, id, at)
            record = context.state.store.record(context.id, call.owner, KIND, id) or {"seconds": None}
            if record["seconds"] is not None:
                seconds.setdefault(record["kind"], []).append(Decimal(record["seconds"]))
    for kind, each in seconds.items():
        media = media_of(api, model, kind)
        most = None if media is None else media.max_total_seconds
        total = sum(each, Decimal(0))
        if most is not None and total > most + TOLERANCE * len(each):
            yield _problem(
                carrier, f"The {kind} files are {total} seconds long in all; at most {most} are allowed."
            )


def _unknown_files(context: Context, call: Call, value: Any, at: tuple[str | int, ...]) -> Iterator[Problem]:
    """Addresses of files of this mock, anywhere in a request, at which there is none of the caller's."""
    if is_object(value) or is_array(value):
        for key, inner in value.items() if is_object(value) else enumerate(value):
            yield from _unknown_files(context, call, inner, (*at, key))
    elif (
        isinstance(value, str)
        and f"/{context.id}/{FILES}/" in value
        and context.state.store.record(context.id, call.owner, KIND, value.rpartition("/")[2]) is None
    ):
        yield _problem(at, "There is no such file, or it belongs to another account.")


def _element_problems(
    context: Context,
    call: Call,
    model: Model,
    api: UploadApi,
    element: dict[str, Any],
    id: str,
    at: tuple[str | int, ...],
) -> Iterator[Problem]:
    record = context.state.store.record(context.id, call.owner, KIND, id)
    if record is None:
        yield _problem((*at, api.url_key), "There is no such file, or it belongs to another account.")
        return
    kind = element.get(api.kind_key)
    if kind is not None and kind != record["kind"]:
        yield _problem((*at, api.kind_key), f"The file is of kind {record['kind']}.")
    media = media_of(api, model, record["kind"])
    if not _is_taken(model, record["kind"]):
        yield _problem(at, f"The model takes no files of kind {record['kind']}.")
    is_timed = media is not None and (media.min_seconds is not None or media.max_seconds is not None)
    for key, _ in api.filled:
        given = element.get(key)
        if key == api.url_key or record["kind"] not in _PLAYED:
            continue
        if given is not None and given != proof(context, record):
            yield _problem((*at, key), "This is not what the upload was answered with.")
        if given is None and is_timed:
            yield _problem((*at, key), "The model checks the duration, so it must be there.")


def _problem(at: tuple[str | int, ...], message: str) -> Problem:
    return Problem(pointer_of(at), "upload", "request", parts={"text": message})


async def content(context: Context, call: Call, folder: str, name: str) -> Response:
    """The content of a file: uploaded, or made by a task. Addresses of files work without a key, as links do."""
    if folder == FILES:
        record = context.state.store.any_record(context.id, KIND, name)
        path = context.state.store.folder / name
        if record is None or not path.is_file():
            raise Refusal("not_found", "There is no such file.")
        return FileResponse(path, media_type=record["mime"])
    id, _, file = name.partition("/")
    task = context.state.store.task(context.id, id)
    model = context.hosted.models.get(task.model) if task is not None else None
    if task is None or model is None or state_at(task, context.state.clock.now()).ends != "succeeded":
        raise Refusal("not_found", "There is no such file.")
    call.about = model
    for number, (url, requested) in enumerate(context.serializer.files(model, task, ""), 1):
        if url.rpartition("/")[2] == file:
            data = await run_in_threadpool(make, requested, context.state.seed, task.id, number)
            return Response(data, media_type=requested.mime)
    raise Refusal("not_found", "There is no such file.")
