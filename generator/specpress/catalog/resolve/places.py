"""Where in answers things stand: the paths that specs write, such as `data.output[].url`, and whether they lead there.

Given a provider's spec and its objects; gives paths as steps in which `*` stands for each element of a list, and
what is wrong with them. A path is checked when it is written, because a client that looks in the wrong place finds
nothing and cannot know why.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields

from specpress.base.diagnostics import Code, Diagnostic, Severity, Span, suggestion
from specpress.catalog.provider import Output, Places
from specpress.catalog.resolve.context import Context
from specpress.catalog.resolve.family import Member
from specpress.catalog.types import AnyType, ArrayType, ObjectType, StringType, Type, UnionType
from specpress.catalog.values import Path
from specpress.spec.provider import Carrier, Place, ProviderSpec
from specpress.spec.provider import Output as OutputSpec
from specpress.spec.provider import Places as PlacesSpec
from specpress.spec.yaml import Sequence as NodeList

NO_SUCH_PLACE = Code(
    "no-such-place",
    "A path, such as `data.output[].url`, says where in an answer something stands, and the object has no such key, "
    "or has a list where the path has no `[]`. A client would look there in vain. The same goes for what "
    "`uploads` says of its form and of the elements of its parameter.\n\n"
    "Correct the path, or describe the key under the object's `fields`.",
)
UNKNOWN_OUTPUT_PARAMETER = Code(
    "unknown-output-parameter",
    "The `output` of a provider says which parameters ask for the number, the size, the format or the length of what "
    "is made, and names one that no model of the provider has. Nothing would ever be asked for by it.\n\n"
    "Correct the name, or leave it out. A parameter within an object is named with a dot, such as `canvas.width`.",
    Severity.WARNING,  # a catalogue may have a part of a provider's models
)


def path_in(text: str) -> Path:
    """The steps of a path; `[]` after a key is the step `*`."""
    steps: list[str] = []
    for part in text.split("."):
        key = part.removesuffix("[]")
        steps += [key, "*"] if part != key else [key]
    return tuple(steps)


def places_in(spec: PlacesSpec) -> Places:
    """The places of an object as the catalogue has them."""
    return Places(**{place.name: paths_in(getattr(spec, place.name)) for place in fields(Places)})


def paths_in(place: Place | None) -> tuple[Path, ...]:
    """The paths of a place."""
    return tuple(map(path_in, _texts(place)))


def output_in(spec: OutputSpec) -> Output:
    """The parameters that say what is asked for, as the catalogue has them."""
    return Output(**{name.name: _texts(getattr(spec, name.name)) for name in fields(Output)})


def check_outputs(
    providers: Mapping[str, ProviderSpec], members: Mapping[str, Member]
) -> Iterator[Diagnostic]:
    """Report every name under a provider's `output` that no model of it has a parameter of.

    Given the providers by id and every model by its name. A provider without models is left alone.
    """
    parameters: dict[str, set[str]] = {}
    for model, member in members.items():
        parameters.setdefault(model.partition("/")[0], set()).update(member.paths)
    for id, spec in providers.items():
        for name, span in _written(spec.output, Output) if spec.output and id in parameters else ():
            if name not in parameters[id]:
                help = suggestion(name, parameters[id]) or "correct the name, or leave it out"
                message = f"no model of this provider has a parameter {name!r}"
                yield UNKNOWN_OUTPUT_PARAMETER.at(span, message, help)


def _texts(place: Place | None) -> tuple[str, ...]:
    if place is None:
        return ()
    return (place,) if isinstance(place, str) else place


def check_places(spec: ProviderSpec, objects: Mapping[str, ObjectType], context: Context) -> None:
    """Report every path that leads nowhere, and what an upload fills that is not there."""
    for name, answer in (spec.objects or {}).items():
        for text, span in _written(answer.places, Places) if answer.places else ():
            _check_path(text, span, objects[name], context)
    if spec.uploads is not None:
        _check_upload(spec.uploads, spec, objects, context)


def _written(spec: PlacesSpec | OutputSpec, words: type[Places | Output]) -> Iterator[tuple[str, Span]]:
    """Every path or name with its own place, also within a list."""
    for field in fields(words):
        texts, node = _texts(getattr(spec, field.name)), spec.wrote(field.name)
        spans = [item.span for item in node.items] if isinstance(node, NodeList) else []
        yield from zip(texts, spans or [spec.where(field.name)] * len(texts), strict=True)


def _check_path(text: str, span: Span, within: Type, context: Context) -> None:
    type_, done = within, ""
    for step in path_in(text):
        if isinstance(type_, (AnyType, UnionType)) or _holds_json(type_):
            return
        if step == "*" and isinstance(type_, ArrayType):
            type_, done = type_.items, f"{done}[]"
            continue
        fields = {field.key: field for field in type_.fields} if isinstance(type_, ObjectType) else {}
        if step not in fields:
            where = f"under {done!r}" if done else "in this object"
            message = f"there is no list {where}" if step == "*" else f"there is no key {step!r} {where}"
            help = f"write {done}[].{step}" if isinstance(type_, ArrayType) else suggestion(step, fields)
            context.report(
                NO_SUCH_PLACE, span, message, help or f"known there: {', '.join(fields) or 'no key'}"
            )
            return
        type_, done = fields[step].type, f"{done}.{step}" if done else step


def _holds_json(type_: Type) -> bool:
    """Whether a value is a text with JSON in it, into which a path may lead."""
    return isinstance(type_, StringType) and type_.format == "json"


def _check_upload(
    carrier: Carrier, spec: ProviderSpec, objects: Mapping[str, ObjectType], context: Context
) -> None:
    endpoint = (spec.endpoints or {}).get(carrier.endpoint or "")
    form = endpoint.fields if endpoint else None
    for field, filler in (endpoint.body_parts or {}).items() if endpoint else ():
        if form is not None and field.partition(".")[0] not in form:
            help = suggestion(field, form) or f"known there: {', '.join(form) or 'no field'}"
            message = f"the endpoint of uploads has no field {field!r}"
            context.report(NO_SUCH_PLACE, filler.where(), message, help)
    _check_filled(carrier, spec, context)
    answer = objects.get((endpoint.returns if endpoint else None) or "")
    put = carrier.put
    for text, span in (
        *((text, carrier.where("filled")) for text in (carrier.filled or {}).values()),
        *((text, carrier.where("address")) for text in _texts(carrier.address)),
        *((text, put.where("address")) for text in _texts(put.address if put else None) if put),
    ):
        if answer is not None:
            _check_path(text, span, answer, context)


def _check_filled(carrier: Carrier, spec: ProviderSpec, context: Context) -> None:
    """Report keys to fill that an element of the parameter does not have."""
    parameter = (spec.parameters or {}).get(carrier.parameter or "")
    items = parameter.items if parameter else None
    known = items.fields if items and not items.open else None
    for key in (carrier.filled or {}) if known else ():
        if key not in (known or {}):
            help = suggestion(key, known or {}) or f"known there: {', '.join(known or {})}"
            message = f"an element of {carrier.parameter!r} has no key {key!r} to fill"
            context.report(NO_SUCH_PLACE, carrier.where("filled"), message, help)
