"""A request made ready: arguments put in their places, files looked at, everything checked and priced.

Given a model and what a program calls it with; gives the body, the files that are still to be uploaded, and the
price. Nothing is sent. Raises `RequestRefused` with everything that is wrong.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from mimetypes import guess_type
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import urlsplit

from pydantic import BaseModel

from .._runtime.api import Api, UploadApi
from .._runtime.calls import ModelData, Slot
from .._runtime.check import problems as problems_of
from .._runtime.cost import Cost, cost
from .._runtime.file_types import kind_at
from .._runtime.messages import TOO_DEEP, Problem, closest, pointer_of
from .._runtime.price import Price
from .._runtime.values import ABSENT, DEEPEST, is_array, is_object
from .errors import CostExceeded, RequestProblem, RequestRefused
from .files import TOGETHER, Examined, examined, together
from .options import DEFAULTS, Options
from .places import Place, places, put, replaced
from .sources import NoFile, Source, is_file, source_of
from .steps import FilePart
from .warning import warn

PENDING = "https://upload.invalid/pending"
"""Stands for the address of a file until it has been uploaded."""
_LATER = "pending"
"""Stands for whatever else the answer to an upload may tell."""
_INLINE = ("data-uri", "base64")
_DEEPEST_PART = 2
"""A part of a form has the name of a parameter, or is one of a list of files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A file that is still to be sent, and the place in the body that it is for.

    `to`: what stands there then: an `element` of the list of uploads, the `address` of the file, or the file itself,
    as a `part` of the form.
    """

    at: Place
    source: Source
    mime: str
    kind: str
    to: Literal["element", "address", "part"]

    @property
    def part(self) -> FilePart:
        """It as a part of a form."""
        return FilePart(self.source, self.mime)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRequest:
    """A request that is good, as it will be sent, but for files that are still to be sent.

    `model` and `sent_id`: the model's id, and the one that travels; `endpoint`: what it is sent to; `defaults`: what
    holds where the request says nothing. `cost` is None where no price is documented, and where `is_unproved` says that
    the request may hold what the docs do not tell, which may cost something. `unchecked` says of which files limits
    are documented that could not be checked, because their format does not tell enough. `extra_query`: further keys for
    the address of the creation.
    """

    model: str
    sent_id: str
    endpoint: str
    body: dict[str, Any]
    defaults: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    uploads: tuple[Pending, ...] = ()
    cost: Cost | None = None
    is_unproved: bool = False
    unchecked: tuple[str, ...] = ()
    extra_query: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)


@dataclass(frozen=True, slots=True)
class Called:
    """A model as it is called, at its provider."""

    api: Api
    data: ModelData
    always: Cost | None = None
    """What every request costs, where the price does not depend on it."""

    @property
    def takes_parts(self) -> bool:
        """Whether a form can have its request."""
        return any(
            each.name == self.data.endpoint and "multipart" in each.content for each in self.api.endpoints
        )


class RequestWarning(UserWarning):
    """A request was sent that is not what the docs say, since `check="warn"` asked for it."""


def prepare(
    called: Called, given: object, arguments: Mapping[str, Any], options: Options = DEFAULTS
) -> CheckedRequest:
    """A request made ready and checked. Raises `RequestRefused`.

    What is not what the docs say is refused, told as a `RequestWarning` or let through, as `options.check` says. What
    cannot be sent at all, such as a file that cannot be read, is refused in any case.
    """
    faults = _Faults()
    try:
        body = _body(called, given, arguments, faults)
        body, uploads, unchecked = _with_files(called, body, faults)
    except RecursionError:
        raise _refused(called, [_request_problem(called.data, TOO_DEEP)]) from None
    if options.check != "off":
        reported = {problem.at for problem in faults.found if problem.reason != TOGETHER}
        faults.documented += (
            _request_problem(called.data, problem)
            for problem in problems_of(called.data.request, body)
            if not _covers(reported, problem.pointer)
        )
    body = _with_extra(called.data, body, options.extra_body)
    if not faults.found and (unwritable := _no_json(body)):
        faults.certain.append(RequestProblem(at="", reason="wrong-type", message=unwritable))
    if faults.certain or (faults.documented and options.check == "error"):
        error = _refused(called, faults.found)
        error.action = error.action if faults.certain else _PAST_THE_DOCS
        raise error
    if faults.documented and options.check == "warn":
        warn(_refused(called, faults.documented).message, RequestWarning)
    is_unproved = bool(options.extra_body or faults.documented or options.check == "off")
    price = called.always
    if is_unproved:
        price = None
    elif price is None and called.data.price is not None:
        price = cost(called.data.price, body, options.measures)
    return CheckedRequest(
        model=called.data.id,
        sent_id=called.data.sent_id,
        endpoint=called.data.endpoint,
        body=body,
        defaults={
            key: known.default
            for key, known in called.data.request.fields.items()
            if known.parameter and known.default is not ABSENT
        },
        uploads=tuple(uploads),
        cost=price,
        is_unproved=is_unproved,
        unchecked=tuple(unchecked),
        extra_query=options.extra_query,
    )


@dataclass(slots=True)
class _Faults:
    """What is wrong with a request: `documented` is against the docs, and with `certain` it cannot be sent at all."""

    documented: list[RequestProblem] = field(default_factory=list[RequestProblem])
    certain: list[RequestProblem] = field(default_factory=list[RequestProblem])

    @property
    def found(self) -> list[RequestProblem]:
        """All of it."""
        return self.documented + self.certain


def _with_extra(data: ModelData, body: dict[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """The body with further keys where the model's parameters without a place of their own stand."""
    if not extra:
        return body
    whole: dict[str, Any] = plain(body)  # a copy: what a program gave stays as it is
    for key, value in extra.items():
        put(whole, (*data.parameters_at, key), plain(value))
    return whole


def called_as(api: Api, data: ModelData) -> Called:
    """A model as it is called, with what can be known of its price beforehand."""
    is_known = data.price is not None and _is_constant(data.price)
    return Called(api, data, cost(data.price, {}) if data.price is not None and is_known else None)


def _is_constant(price: Price) -> bool:
    """Whether nothing in a request, and no measure, changes a price."""
    return all(
        not (charge.when or charge.quantity or charge.times or charge.tiers)
        and not any(case.when for case in charge.amounts)
        for charge in price.charges
    )


def _no_json(body: Any) -> str | None:
    """What keeps a body from being written as JSON: a value that JSON does not have, where anything is allowed."""
    try:
        json.dumps(body, allow_nan=False)
    except (TypeError, ValueError) as error:
        return f"The request cannot be written as JSON: {error}."
    return None


def _covers(reported: set[str], pointer: str) -> bool:
    """Whether a problem is reported already for the same file."""
    return any(file and (pointer == file or pointer.startswith(f"{file}/")) for file in reported)


def _request_problem(data: ModelData, problem: Problem) -> RequestProblem:
    """A problem of the checker's, with the argument that it belongs to."""
    steps = problem.pointer.split("/")[1:]
    place = tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)
    return RequestProblem(
        at=problem.pointer, reason=problem.reason, message=problem.message, argument=_argument(data, place)
    )


def _argument(data: ModelData, place: Place) -> str | None:
    """The argument that a place belongs to, with the place in it: `images[1]`."""
    for argument in data.arguments:
        size = len(argument.path)
        if len(place) >= size and all(map(_leads, argument.path, place[:size])):
            rest = (f"[{step}]" if _is_position(step) else f".{step}" for step in place[size:])
            return argument.name + "".join(rest)
    return None


def _leads(step: str, actual: str | int) -> bool:
    return step == actual or (step == "*" and _is_position(actual))


def _is_position(step: str | int) -> bool:
    return isinstance(step, int) or step.isdecimal()


def _refused(called: Called, problems: list[RequestProblem]) -> RequestRefused:
    return RequestRefused(problems, provider=called.api.title)


_PAST_THE_DOCS = 'Correct the request, or send it as it is by check="warn" or check="off"; nothing was sent.'


def priced(called: Called, prepared: CheckedRequest) -> Cost:
    """What a request costs. Raises LookupError where no price is documented, or none is known of what it holds."""
    if prepared.is_unproved:
        raise LookupError(f"the price is not known: {_UNPROVED}")
    if prepared.cost is None:
        raise LookupError(f"no price is documented for {called.data.id} at {called.api.title}")
    return prepared.cost


def within(called: Called, prepared: CheckedRequest, most: Decimal | int | str | float | None) -> None:
    """Raise `CostExceeded` where a request costs more than this, or may: a price that is not known is no low one."""
    if most is None:
        return
    limit, cost = _amount(most), prepared.cost
    highest = None if cost is None else cost.max if cost.amount is None else cost.amount
    if highest is not None and highest <= limit:
        return
    what = "its price is not documented" if cost is None else f"it costs {cost}"
    if prepared.is_unproved:
        what = f"its price is not known ({_UNPROVED}; without max_cost it is sent)"
    message = f"{what}, and max_cost is {limit}."
    problem = RequestProblem(at="", reason="too-dear", message=message, argument="max_cost")
    raise CostExceeded(problem, cost, provider=called.api.title)


_UNPROVED = "extra_body or check lets through what the docs do not tell"


def _amount(most: Decimal | int | str | float) -> Decimal:
    try:
        amount = Decimal(str(most))
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite():
        raise ValueError(f"max_cost is an amount, such as 5 or 2.50, not {most!r}")
    return amount


def _body(called: Called, given: object, arguments: Mapping[str, Any], faults: _Faults) -> dict[str, Any]:
    """The body with files still in it: the one that is given, or one made of arguments."""
    if given is not ABSENT:
        if arguments:
            raise TypeError("give a whole request or arguments, not both")
        body = plain(given)
        if is_object(body):
            return body
        wrong = problems_of(called.data.request, body)
        raise _refused(called, [_request_problem(called.data, problem) for problem in wrong])
    return _assembled(called.data, arguments, faults)


def _assembled(data: ModelData, arguments: Mapping[str, Any], faults: _Faults) -> dict[str, Any]:
    body: dict[str, Any] = {}
    for path in data.containers:
        put(body, path, {})
    for path, value in data.fixed:
        put(body, path, value)
    paths = {argument.name: argument.path for argument in data.arguments}
    for name, value in arguments.items():
        if name in paths:
            put(body, paths[name], plain(value))
            continue
        put(body, (*data.parameters_at, name), plain(value))
        at = pointer_of([0 if step == "*" else step for step in (*data.parameters_at, name)])
        meant = closest(name, paths)
        hint = f"did you mean {meant!r}? " if meant else ""
        message = (
            f"{data.id} has no argument {name!r}; {hint}extra_body={{{name!r}: ...}} sends it all the same."
        )
        faults.documented.append(RequestProblem(at=at, reason="unknown-key", message=message, argument=name))
    return body


def plain(value: Any, levels: int = DEEPEST) -> Any:
    """A value as plain JSON; files stay as they are. Raises RecursionError for more levels, such as an endless list."""
    if levels < 0:
        raise RecursionError
    if isinstance(value, Decimal):
        if not value.is_finite():
            return float("nan") if value.is_nan() else float(value)
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, BaseModel):
        return value.model_dump(exclude_unset=True, by_alias=True)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, Any]", value)
        return {str(key): plain(item, levels - 1) for key, item in pairs.items()}
    if is_array(value):
        return [plain(item, levels - 1) for item in value]
    return bytes(value) if isinstance(value, bytearray) else value


def _with_files(
    called: Called, body: dict[str, Any], faults: _Faults
) -> tuple[dict[str, Any], list[Pending], list[str]]:
    """The body with its files inside, or with elements for those that are to be uploaded; what was not checked."""
    pending: list[Pending] = []
    unchecked: list[str] = []

    def problems(place: Place, found: Iterable[tuple[str, str]]) -> Iterator[RequestProblem]:
        for reason, message in found:
            argument = _argument(called.data, place)
            yield RequestProblem(at=pointer_of(place), reason=reason, message=message, argument=argument)

    for slot in called.data.slots:
        of_lists: dict[Place, list[Examined]] = {}
        for place, value in list(places(body, slot.path)):
            try:
                new, upload, file = _handed_over(called, slot, place, value)
            except _Unfit as unfit:
                (faults.certain if is_file(value) else faults.documented).extend(
                    problems(place, [unfit.fault])
                )
                continue
            if file is not None:
                faults.documented += problems(place, file.faults)
                of_lists.setdefault(place[:-1], []).append(file)
                unchecked += filter(None, (file.unchecked,))
            if upload is not None:
                pending.append(upload)
            if new is not value:
                body = replaced(body, place, new)
        for place, files in of_lists.items():
            fit = [file for file in files if not file.faults]
            faults.documented += problems(place, together(fit, slot.kinds))
    return body, pending, unchecked


class _Unfit(Exception):
    """A file, or what stands for one, that cannot be handed over."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(reason, message)
        self.fault = (reason, message)


_Handed: TypeAlias = tuple[Any, Pending | None, Examined | None]
"""What stands in the body for a file, its upload where it needs one, and what is known of it."""


def _handed_over(called: Called, slot: Slot, place: Place, value: Any) -> _Handed:
    """A file, or an address, in the form in which it travels."""
    uploads = called.api.uploads
    if slot.listed and uploads is not None:
        return _listed(uploads, slot, place, value)
    if not is_file(value):
        return value, None, None
    forms = _forms(slot)
    to: Literal["address", "part"] | None = None
    if "part" in forms and called.takes_parts and len(place) <= _DEEPEST_PART:
        to = "part"
    elif "url" in forms and uploads is not None and uploads.address:
        to = "address"
    if to is None:
        text, file = _inline(slot, value)
        return text, None, file
    source, file = _examined(slot, value)
    return PENDING, Pending(at=place, source=source, mime=file.mime, kind=file.kind, to=to), file


def _listed(uploads: UploadApi, slot: Slot, place: Place, value: Any) -> _Handed:
    """An element of the list of uploads: from a file, from an address, or as it is documented."""
    given: dict[str, Any] = {}
    if is_object(value) and is_file(value.get(uploads.url_key)):
        given, value = value, value[uploads.url_key]
    if is_file(value):
        source, file = _examined(slot, value)
        element = {key: _LATER for key, _ in uploads.filled}
        element |= {uploads.url_key: PENDING, uploads.kind_key: file.kind}
        if uploads.mime_key is not None:
            element[uploads.mime_key] = file.mime
        given = {key: content for key, content in given.items() if key != uploads.url_key}
        pending = Pending(at=place, source=source, mime=file.mime, kind=file.kind, to="element")
        return {**element, **given}, pending, file
    if isinstance(value, str):
        _address(value)
        return {uploads.url_key: value, uploads.kind_key: _kind(slot, value)}, None, None
    return value, None, None


def _examined(slot: Slot, value: Any) -> tuple[Source, Examined]:
    try:
        source = source_of(value)
        file = examined(source, slot.kinds)
        if not file.mime:  # of a type that the docs do not name: it is sent where nobody asks for a check
            kinds = [limits.kind for limits in slot.kinds]
            mime = guess_type(source.name)[0] or "application/octet-stream"
            file = replace(file, mime=mime, kind=next(iter(kinds), "file"))
    except NoFile as error:
        raise _Unfit("unreadable-file", f"{str(error)[:1].upper()}{str(error)[1:]}.") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise _Unfit("unreadable-file", f"The file cannot be read: {why}.") from None
    return source, file


def _address(value: str) -> None:
    try:
        scheme = urlsplit(value).scheme
    except ValueError:
        scheme = ""
    if scheme not in ("http", "https", "data"):
        message = f"{value[:60]!r} is no address; give a file on this disk as Path({value[:60]!r})."
        raise _Unfit("no-address", message)


def _kind(slot: Slot, url: str) -> str:
    """The kind of a file at an address: the only one that is taken, or the one that its name shows."""
    kinds = list(dict.fromkeys(limits.kind for limits in slot.kinds))
    if len(kinds) == 1:
        return kinds[0]
    kind = kind_at(url)
    if kind is not None and (not kinds or kind in kinds):
        return kind
    raise _Unfit(
        "kind-unknown", "The address does not tell the kind of file; give an object with its url and kind."
    )


def _inline(slot: Slot, value: Any) -> tuple[str, Examined]:
    """A file as text inside the body. Raises `_Unfit` where the docs allow no such form."""
    form = next((form for form in _INLINE if form in _forms(slot)), None)
    if form is None:
        message = "The docs name no way to put a file into the request; give its address (URL) instead."
        raise _Unfit("no-upload", message)
    source, file = _examined(slot, value)
    text = base64.b64encode(source.content()).decode("ascii")
    return f"data:{file.mime};base64,{text}" if form == "data-uri" else text, file


def _forms(slot: Slot) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for limits in slot.kinds for form in limits.forms))


def filled(body: dict[str, Any], place: Place, values: Mapping[str, Any] | str) -> dict[str, Any]:
    """The body with what an upload answered in the place that it is for. None is what it did not tell."""
    if isinstance(values, str):
        with_address: dict[str, Any] = replaced(body, place, values)
        return with_address
    element: Any = body
    for step in place:
        element = element[step]
    known = {key: value for key, value in {**element, **values}.items() if value is not None}
    whole: dict[str, Any] = replaced(body, place, known)
    return whole
