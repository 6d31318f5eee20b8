"""A request made ready: arguments put in their places, files looked at, everything checked and priced.

Given a model and what a program calls it with; gives the body, the files that are still to be uploaded, and the
price. Nothing is sent. Raises `RequestRefused` with everything that is wrong.
"""

from __future__ import annotations

import base64
import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, cast
from urllib.parse import urlsplit

from pydantic import BaseModel

from hosted_models._client.errors import CostExceeded, RequestProblem, RequestRefused
from hosted_models._client.files import Examined, examined
from hosted_models._client.sources import NoFile, Source, is_file, source_of
from hosted_models._client.spots import Spot, put, replaced, spots
from hosted_models._runtime.api import Api, UploadApi
from hosted_models._runtime.calls import ModelData, Slot
from hosted_models._runtime.check import problems as problems_of
from hosted_models._runtime.cost import Cost, cost
from hosted_models._runtime.file_types import kind_at
from hosted_models._runtime.messages import Problem, pointer_of
from hosted_models._runtime.price import Price
from hosted_models._runtime.values import ABSENT, is_array, is_object

PENDING = "https://upload.invalid/pending"
"""Stands for the address of a file until it has been uploaded."""
_LATER = "pending"
"""Stands for whatever else the answer to an upload may tell."""
_INLINE = ("data-uri", "base64")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A file that is still to be uploaded, and the element of the body that it is for."""

    at: Spot
    source: Source
    mime: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRequest:
    """A request that is good, as it will be sent, but for the addresses of files that are to be uploaded.

    `cost` is None where no price is documented.
    """

    model: str
    body: dict[str, Any]
    uploads: tuple[Pending, ...] = ()
    cost: Cost | None = None


@dataclass(frozen=True, slots=True)
class Called:
    """A model as it is called, at its provider."""

    api: Api
    data: ModelData
    always: Cost | None = None
    """What every request costs, where the price does not depend on it."""


def prepare(
    called: Called, given: object, arguments: Mapping[str, Any], measures: Mapping[str, Decimal | int | str]
) -> CheckedRequest:
    """A request made ready and checked. Raises `RequestRefused`."""
    problems: list[RequestProblem] = []
    try:
        body = _body(called, given, arguments, problems)
        body, uploads = _with_files(called, body, problems)
    except RecursionError:
        raise _refused(called, [_told(called.data, Problem("", "nested-too-deep"))]) from None
    taken = {one.at for one in problems}
    problems += (
        _told(called.data, problem)
        for problem in problems_of(called.data.request, body)
        if not _covers(taken, problem.pointer)
    )
    if not problems and (unwritable := _no_json(body)):
        problems.append(RequestProblem(at="", reason="wrong-type", message=unwritable))
    if problems:
        raise _refused(called, problems)
    price = called.always
    if price is None and called.data.price is not None:
        price = cost(called.data.price, body, measures)
    return CheckedRequest(model=called.data.id, body=body, uploads=tuple(uploads), cost=price)


def called_as(api: Api, data: ModelData) -> Called:
    """A model as it is called, with what can be known of its price beforehand."""
    is_known = data.price is not None and _is_constant(data.price)
    return Called(api, data, cost(data.price, {}) if data.price is not None and is_known else None)


def _is_constant(price: Price) -> bool:
    """Whether nothing in a request, and no measure, changes a price."""
    return all(
        not (one.when or one.quantity or one.times or one.tiers)
        and not any(case.when for case in one.amounts)
        for one in price.charges
    )


def _no_json(body: Any) -> str | None:
    """What keeps a body from being written as JSON: a value that JSON does not have, where anything is allowed."""
    try:
        json.dumps(body, allow_nan=False)
    except (TypeError, ValueError) as error:
        return f"The request cannot be written as JSON: {error}."
    return None


def _covers(taken: set[str], at: str) -> bool:
    """Whether a problem is told already for the same file."""
    return any(one and (at == one or at.startswith(f"{one}/")) for one in taken)


def _told(data: ModelData, problem: Problem) -> RequestProblem:
    """A problem of the checker's, with the argument that it belongs to."""
    place = problem.pointer.split("/")[1:]
    steps = tuple(step.replace("~1", "/").replace("~0", "~") for step in place)
    return RequestProblem(
        at=problem.pointer, reason=problem.reason, message=problem.message, argument=_argument(data, steps)
    )


def _problem_at(data: ModelData, at: Spot, reason: str, message: str) -> RequestProblem:
    return RequestProblem(at=pointer_of(at), reason=reason, message=message, argument=_argument(data, at))


def _argument(data: ModelData, at: Spot) -> str | None:
    """The argument that a place belongs to, with the place in it: `images[1]`."""
    for argument in data.arguments:
        size = len(argument.path)
        if len(at) >= size and all(map(_leads, argument.path, at[:size])):
            rest = (f"[{step}]" if _is_position(step) else f".{step}" for step in at[size:])
            return argument.name + "".join(rest)
    return None


def _leads(step: str, own: str | int) -> bool:
    return step == own or (step == "*" and _is_position(own))


def _is_position(step: str | int) -> bool:
    return isinstance(step, int) or step.isdecimal()


def _refused(called: Called, problems: list[RequestProblem]) -> RequestRefused:
    return RequestRefused(problems, provider=called.api.title)


def priced(called: Called, given: object, arguments: Mapping[str, Any], measures: Mapping[str, Any]) -> Cost:
    """What a request costs. Raises LookupError where no price is documented."""
    prepared = prepare(called, given, arguments, measures)
    if prepared.cost is None:
        raise LookupError(f"no price is documented for {called.data.id} at {called.api.title}")
    return prepared.cost


def within(called: Called, prepared: CheckedRequest, most: Decimal | int | str | float | None) -> None:
    """Raise `CostExceeded` where a request costs more than this, or may: a price that is not known is no low one."""
    if most is None:
        return
    limit, found = _amount(most), prepared.cost
    highest = None if found is None else found.max if found.amount is None else found.amount
    if highest is not None and highest <= limit:
        return
    told = "its price is not documented" if found is None else f"it costs {found}"
    message = f"{told}, and max_cost is {limit}."
    problem = RequestProblem(at="", reason="too-dear", message=message, argument="max_cost")
    raise CostExceeded(problem, found, provider=called.api.title)


def _amount(most: Decimal | int | str | float) -> Decimal:
    try:
        found = Decimal(str(most))
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite():
        raise ValueError(f"max_cost is an amount, such as 5 or 2.50, not {most!r}")
    return found


def _body(
    called: Called, given: object, arguments: Mapping[str, Any], problems: list[RequestProblem]
) -> dict[str, Any]:
    """The body with files still in it: the one that is given, or one made of arguments."""
    if given is not ABSENT:
        if arguments:
            raise TypeError("give a whole request or arguments, not both")
        body = plain(given)
        if is_object(body):
            return body
        found = problems_of(called.data.request, body)
        raise _refused(called, [_told(called.data, problem) for problem in found])
    return _assembled(called.data, arguments, problems)


def _assembled(
    data: ModelData, arguments: Mapping[str, Any], problems: list[RequestProblem]
) -> dict[str, Any]:
    body: dict[str, Any] = {}
    for path in data.containers:
        put(body, path, {})
    for path, value in data.fixed:
        put(body, path, value)
    places = {one.name: one.path for one in data.arguments}
    for name, value in arguments.items():
        if name in places:
            put(body, places[name], plain(value))
        else:
            close = difflib.get_close_matches(name, list(places), n=1)
            hint = f"; did you mean {close[0]!r}?" if close else "."
            message = f"{data.id} has no argument {name!r}{hint}"
            problems.append(RequestProblem(at="", reason="unknown-key", message=message, argument=name))
    return body


def plain(value: Any) -> Any:
    """A value as plain JSON; files stay as they are."""
    if isinstance(value, Decimal):
        if not value.is_finite():
            return float("nan") if value.is_nan() else float(value)
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, BaseModel):
        return value.model_dump(exclude_unset=True, by_alias=True)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, Any]", value)
        return {str(key): plain(one) for key, one in pairs.items()}
    if is_array(value):
        return [plain(one) for one in value]
    return bytes(value) if isinstance(value, bytearray) else value


def _with_files(
    called: Called, body: dict[str, Any], problems: list[RequestProblem]
) -> tuple[dict[str, Any], list[Pending]]:
    """The body with its files inside, or with elements for those that are to be uploaded."""
    pending: list[Pending] = []
    for slot in called.data.slots:
        for at, value in list(spots(body, slot.path)):
            try:
                new, upload = _handed_over(called.api, slot, at, value)
            except _Unfit as unfit:
                problems += (_problem_at(called.data, at, *fault) for fault in unfit.faults)
                continue
            if upload is not None:
                pending.append(upload)
            if new is not value:
                body = replaced(body, at, new)
    return body, pending


class _Unfit(Exception):
    """A file, or what stands for one, that cannot be handed over."""

    def __init__(self, *faults: tuple[str, str]) -> None:
        super().__init__(faults)
        self.faults = faults


def _handed_over(api: Api, slot: Slot, at: Spot, value: Any) -> tuple[Any, Pending | None]:
    """What stands in the body for a file, and its upload where it needs one."""
    if slot.listed and api.uploads is not None:
        return _listed(api.uploads, slot, at, value)
    if is_file(value):
        return _inline(slot, value), None
    return value, None


def _listed(uploads: UploadApi, slot: Slot, at: Spot, value: Any) -> tuple[Any, Pending | None]:
    """An element of the list of uploads: from a file, from an address, or as it is documented."""
    given: dict[str, Any] = {}
    if is_object(value) and is_file(value.get(uploads.url_key)):
        given, value = value, value[uploads.url_key]
    if is_file(value):
        source, found = _examined(slot, value)
        element = {key: _LATER for key, _ in uploads.filled}
        element |= {uploads.url_key: PENDING, uploads.kind_key: found.kind}
        if uploads.mime_key is not None:
            element[uploads.mime_key] = found.mime
        given = {key: one for key, one in given.items() if key != uploads.url_key}
        return {**element, **given}, Pending(at=at, source=source, mime=found.mime, kind=found.kind)
    if isinstance(value, str):
        _address(value)
        return {uploads.url_key: value, uploads.kind_key: _kind(slot, value)}, None
    return value, None


def _examined(slot: Slot, value: Any) -> tuple[Source, Examined]:
    try:
        source = source_of(value)
        found = examined(source, slot.kinds)
    except NoFile as error:
        raise _Unfit(("unreadable-file", f"{str(error)[:1].upper()}{str(error)[1:]}.")) from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise _Unfit(("unreadable-file", f"The file cannot be read: {why}.")) from None
    if found.faults:
        raise _Unfit(*found.faults)
    return source, found


def _address(value: str) -> None:
    try:
        scheme = urlsplit(value).scheme
    except ValueError:
        scheme = ""
    if scheme not in ("http", "https", "data"):
        message = f"{value[:60]!r} is no address; give a file on this disk as Path({value[:60]!r})."
        raise _Unfit(("no-address", message))


def _kind(slot: Slot, url: str) -> str:
    """The kind of a file at an address: the only one that is taken, or the one that its name shows."""
    kinds = list(dict.fromkeys(limits.kind for limits in slot.kinds))
    if len(kinds) == 1:
        return kinds[0]
    kind = kind_at(url)
    if kind is not None and (not kinds or kind in kinds):
        return kind
    raise _Unfit(
        ("kind-unknown", "The address does not tell the kind of file; give an object with its url and kind.")
    )


def _inline(slot: Slot, value: Any) -> str:
    """A file as text inside the body. Raises `_Unfit` where the docs allow no such form."""
    form = next((one for one in _INLINE if one in _forms(slot)), None)
    if form is None:
        message = "The docs name no way to put a file into the request; give its address (URL) instead."
        raise _Unfit(("no-upload", message))
    source, found = _examined(slot, value)
    text = base64.b64encode(source.content()).decode("ascii")
    return f"data:{found.mime};base64,{text}" if form == "data-uri" else text


def _forms(slot: Slot) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for limits in slot.kinds for form in limits.forms))


def filled(body: dict[str, Any], at: Spot, values: Mapping[str, Any]) -> dict[str, Any]:
    """The body with what an upload answered in the element that it is for. None is what it did not tell."""
    element: Any = body
    for step in at:
        element = element[step]
    told = {key: value for key, value in {**element, **values}.items() if value is not None}
    found: dict[str, Any] = replaced(body, at, told)
    return found
