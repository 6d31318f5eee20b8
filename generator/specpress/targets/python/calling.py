"""How a model is called, as the data that its module carries for the clients.

Given a model and its provider; gives where each argument stands in the body, where files may stand and what they
must be like, and the limits of the request that no schema states.
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.names import attribute_name, free
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import (
    ArrayType,
    Field,
    Media,
    ObjectType,
    StringType,
    Type,
    UnionType,
    object_in,
    walk,
)
from specpress.catalog.values import Path
from specpress.runtime.calls import Argument, Calling, FileLimits, RuleLimit, Slot, TextLimit
from specpress.schema import unexpressible
from specpress.wording.constraints import rule_with_text

OPTIONS = frozenset({"deadline", "idempotency_key", "max_cost", "measures", "on_progress"})
"""What a call takes beside the arguments of the model."""


def calling_of(model: Model, provider: Provider) -> Calling:
    """The data of one model."""
    envelope = tuple(_envelope(model.request, ()))
    return Calling(
        model=model.id,
        arguments=tuple(_arguments(model)),
        fixed=tuple(
            (path, one.type.options[0].value)
            for path, one in envelope
            if isinstance(one.type, StringType) and one.type.constant and one.type.options
        ),
        containers=tuple(
            path + steps
            for path, one in envelope
            for inner, steps in [object_in(one.type)]
            if inner is not None
        ),
        slots=tuple(_slots(model, provider)),
        texts=tuple(_texts(model)),
        rules=tuple(_rules(model)),
    )


def _envelope(home: ObjectType, at: Path) -> Iterator[tuple[Path, Field]]:
    """What stands around the parameters in every body."""
    for one in home.fields:
        if one.parameter or not one.required:
            continue
        yield (*at, one.key), one
        inner, steps = object_in(one.type)
        if inner is not None:
            yield from _envelope(inner, (*at, one.key, *steps))


def _arguments(model: Model) -> Iterator[Argument]:
    """The parameters by Python names that differ, and that no option of a call has."""
    taken: set[str] = set(OPTIONS)
    found = list(model.parameters())
    # A key that is a Python name already keeps it, whatever comes before.
    ordered = sorted(found, key=lambda one: attribute_name(one[1].key) != one[1].key)
    names: dict[Path, str] = {}
    for path, one in ordered:
        alone = attribute_name(one.key)
        names[path] = free(f"{alone}_" if alone in OPTIONS else alone, taken)
        taken.add(names[path])
    for path, one in found:
        yield Argument(names[path], path, text=isinstance(one.type, StringType))


def _slots(model: Model, provider: Provider) -> Iterator[Slot]:
    carrier = _carrier(model, provider)
    for path, one in walk(model.request):
        if path == carrier:
            kinds = model.uploads.kinds if model.uploads is not None else ()
            yield Slot(path=(*path, "*"), kinds=tuple(map(_limits, kinds)), listed=True)
        elif one.media is not None:
            is_list = isinstance(one.type, ArrayType)
            yield Slot(path=(*path, "*") if is_list else path, kinds=(_limits(one.media, one),))


def _carrier(model: Model, provider: Provider) -> Path | None:
    """Where uploads are listed: objects with an address."""
    if provider.uploads is None:
        return None
    for path, one in model.parameters():
        inner, steps = object_in(one.type)
        if one.key == provider.uploads.parameter and inner is not None and steps == ("*",):
            return path
    return None


def _limits(media: Media, field: Field | None = None) -> FileLimits:
    return FileLimits(
        kind=media.kind,
        forms=media.forms or _forms(field),
        max_bytes=media.max_bytes,
        mime_types=media.mime_types,
        min_seconds=media.min_seconds,
        max_seconds=media.max_seconds,
        min_side=media.min_side,
        max_side=media.max_side,
        min_pixels=media.min_pixels,
        max_pixels=media.max_pixels,
        ratio=media.ratio,
        alpha=media.alpha,
    )


_FORMS = {"base64": ("base64",), "uri": ("url",), "uri-or-base64": ("url", "base64")}


def _forms(field: Field | None) -> tuple[str, ...]:
    """The forms that the format of a text tells, where the docs of the file name none."""
    type_ = field.type if field is not None else None
    if isinstance(type_, ArrayType):
        type_ = type_.items
    return _FORMS.get(type_.format or "", ()) if isinstance(type_, StringType) else ()


def _texts(model: Model) -> Iterator[TextLimit]:
    for path, one in walk(model.request):
        for at, text in _strings(path, one.type):
            lengths = tuple(
                length for length in text.lengths if length.unit != "characters" or length.script is not None
            )
            closed = text.options and not text.open_options
            if not closed and (lengths or text.ratio is not None or text.size is not None):
                options = tuple(str(option.value) for option in text.options)
                yield TextLimit(path=at, lengths=lengths, ratio=text.ratio, size=text.size, options=options)


def _strings(path: Path, type_: Type) -> Iterator[tuple[Path, StringType]]:
    match type_:
        case StringType():
            yield path, type_
        case ArrayType(items=items):
            yield from _strings((*path, "*"), items)
        case UnionType(of=members):
            for member in members:
                yield from _strings(path, member)
        case _:
            return


def _rules(model: Model) -> Iterator[RuleLimit]:
    """Rules that a schema cannot state, so that neither it nor the class refuses what breaks them."""
    for path, home in _objects(model):
        rules = tuple(
            rule_with_text(rule, home)
            for rule in home.rules
            if rule.checked and unexpressible(rule, home) is not None
        )
        if rules:
            yield RuleLimit(path=path, rules=rules)


def _objects(model: Model) -> Iterator[tuple[Path, ObjectType]]:
    yield (), model.request
    for path, one in walk(model.request):
        inner, steps = object_in(one.type)
        if inner is not None:
            yield path + steps, inner
