"""The parts of two catalogues side by side: what kinds of changes look at.

Given two catalogues; gives pairs of models, parameters, types, options, files, prices, endpoints and so on, outermost
first. A part without a counterpart stands beside None. Parts are matched by their names; where facts say so, one that
is gone and one that is new are the same under another name (`renames`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields as attributes_of
from dataclasses import replace
from typing import Any, TypeVar

from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import (
    ArrayType,
    Field,
    Media,
    NumberType,
    ObjectType,
    StringType,
    Type,
    members_of,
)
from specpress.diff.kind import Member, Pair, Place, TypeOf
from specpress.diff.renames import renamed_fields, renamed_models
from specpress.schema.values import kinds_of
from specpress.wording.constraints import rule_text

Part = TypeVar("Part")
_ANSWERS = ("task", "result", "error")


def pairs(old: Catalog, new: Catalog) -> Iterator[Pair]:
    """Every pair of parts of two catalogues."""
    yield Pair(old, new, Place(provider=""))
    providers = {
        id: (old.providers.get(id), new.providers.get(id)) for id in {**old.providers, **new.providers}
    }
    for id, (before, after) in sorted(providers.items()):
        yield from _providers(before, after, Place(provider=id))
    renamed = renamed_models(old, new)
    taken = {rename.new.name for rename in renamed.values()}
    for name in sorted({**old.models, **new.models}):
        before_model, after_model = old.models.get(name), new.models.get(name)
        if before_model is not None and after_model is None and name in renamed:
            rename = renamed[name]
            yield Pair(rename, rename, _place_of(rename.old, rename.new, old, new))
            after_model = rename.new
        elif before_model is None and name in taken:
            continue
        if before_model != after_model:
            yield from _models(before_model, after_model, old, new)


def _place_of(old: Model | None, new: Model | None, before: Catalog, after: Catalog) -> Place:
    either = new or old
    assert either is not None
    providers = before.providers.get(either.provider), after.providers.get(either.provider)
    return Place(
        provider=either.provider,
        model=(old or either, new or either),
        providers=(providers[0], providers[1]) if providers[0] and providers[1] else None,
    )


def _providers(old: Provider | None, new: Provider | None, place: Place) -> Iterator[Pair]:
    yield Pair(old, new, place)
    if old is None or new is None or old == new:
        return
    place = replace(place, providers=(old, new))
    for name in ("auth", "uploads", "polling", "rate_limit", "output"):
        yield from _one(getattr(old, name), getattr(new, name), place)
    for before, after in matched(old.endpoints, new.endpoints, lambda endpoint: endpoint.name):
        either = after or before
        inner = replace(place, path=("endpoints", either.name))
        yield Pair(before, after, inner)
        if before and after:
            for header in matched(before.headers, after.headers, lambda part: part.name.lower()):
                yield Pair(*header, replace(inner, path=(*inner.path, (header[1] or header[0]).name)))
            for kind, fields in (
                ("query", (before.query, after.query)),
                ("fields", (before.fields, after.fields)),
            ):
                owners = ObjectType(fields=fields[0]), ObjectType(fields=fields[1])
                yield from _objects(*owners, replace(inner, path=(*inner.path, kind)))
    for before, after in matched(old.statuses, new.statuses, lambda status: status.name):
        yield Pair(before, after, replace(place, path=("statuses", (after or before).name)))
    for before, after in matched(old.errors, new.errors, lambda error: error.code):
        yield Pair(before, after, replace(place, path=("errors", (after or before).code)))
    for before, after in matched(old.webhooks, new.webhooks, lambda webhook: webhook.event):
        yield Pair(before, after, replace(place, path=("webhooks", (after or before).event)))
    for (name, before), (_, after) in _both(old.objects, new.objects):
        yield from _answers(before, after, replace(place, path=("objects", name), answer=name))


def _both(old: Sequence[tuple[str, Any]], new: Sequence[tuple[str, Any]]) -> Iterator[tuple[Any, Any]]:
    for before, after in matched(old, new, lambda pair: pair[0]):
        if before and after:
            yield before, after


def _one(old: Any, new: Any, place: Place) -> Iterator[Pair]:
    """A part that there may be one of."""
    if old != new:
        yield Pair(old, new, place)


def _models(old: Model | None, new: Model | None, before: Catalog, after: Catalog) -> Iterator[Pair]:
    place = _place_of(old, new, before, after)
    yield Pair(old, new, place)
    if old is None or new is None:
        return
    # What is said of the uploads is not said again of the list that carries them.
    carriers = {model.uploads.carrier for model in (old, new) if model.uploads is not None}
    yield from _objects(old.request, new.request, replace(place, told=frozenset(carriers)))
    for name in _ANSWERS:
        answers = getattr(old, name), getattr(new, name)
        if _is_own(old, name, before) or _is_own(new, name, after):
            yield from _answers(*answers, replace(place, answer=name))
    yield from _one(old.uploads, new.uploads, place)
    if old.uploads and new.uploads:
        for kind in matched(old.uploads.kinds, new.uploads.kinds, lambda media: media.kind):
            yield Pair(*kind, replace(place, path=("uploads", (kind[1] or kind[0]).kind)))
    for name in ("price", "rate_limit"):
        yield from _one(getattr(old, name), getattr(new, name), place)
    for mode in matched(old.modes, new.modes, lambda part: part.name):
        yield Pair(*mode, replace(place, path=("modes", (mode[1] or mode[0]).name)))


def _is_own(model: Model, name: str, catalog: Catalog) -> bool:
    """Whether a model's answer is described of its own; else it is told with the provider."""
    provider = catalog.providers.get(model.provider)
    return provider is None or getattr(model, name) != provider.object_of(name)


def _answers(old: ObjectType, new: ObjectType, place: Place) -> Iterator[Pair]:
    if old != new:
        yield from _objects(old, new, place)


def _objects(old: ObjectType, new: ObjectType, place: Place) -> Iterator[Pair]:
    """Two objects, their fields and rules, and all that is in them."""
    if old == new:
        return
    yield Pair(old, new, place)
    inside = replace(place, owner=(old, new))
    renamed = renamed_fields(old.fields, new.fields)
    taken = {rename.new.key for rename in renamed.values()}
    for before, after in matched(old.fields, new.fields, lambda field: field.key):
        if before is None and after.key in taken:
            continue
        if after is None and before.key in renamed:
            rename = renamed[before.key]
            after = rename.new
            yield Pair(rename, rename, replace(inside, path=(*place.path, before.key)))
        either = after or before
        at = replace(inside, path=(*place.path, either.key))
        if at.path in place.told:
            continue
        yield Pair(before, after, at)
        if before is not None and after is not None:
            at = replace(at, field=(before, after))
            yield from _media(before.media, after.media, at)
            yield from _types(before.type, after.type, at)
    # By their words: a default that a rule counts with is told of the parameter that has it.
    rules = [[(rule.checked, rule_text(rule, owner), rule) for rule in owner.rules] for owner in (old, new)]
    for worded, reworded in matched(rules[0], rules[1], lambda row: row[:2]):
        yield Pair(worded and worded[2], reworded and reworded[2], inside)
    if old.values is not None and new.values is not None:
        yield from _types(old.values, new.values, replace(inside, path=(*place.path, "<key>"), field=None))


def _media(old: Media | None, new: Media | None, place: Place) -> Iterator[Pair]:
    if old != new and (old is not None or new is not None):
        yield Pair(old, new, place)


def _types(old: Type, new: Type, place: Place) -> Iterator[Pair]:
    """Two types of one place; of unions each member with the one that is most like it."""
    if old == new or _is_id(old, new, place):
        return
    yield Pair(TypeOf(old), TypeOf(new), place)
    for before, after in _alike(members_of(old), members_of(new)):
        if before == after:
            continue
        if before is None or after is None:
            if kinds_of(old) == kinds_of(new):  # else it is told of the type as a whole
                yield Pair(before and Member(before), after and Member(after), place)
            continue
        yield Pair(before, after, place)
        if isinstance(before, ArrayType) and isinstance(after, ArrayType):
            yield from _types(before.items, after.items, replace(place, path=(*place.path, "*"), field=None))
        elif isinstance(before, ObjectType) and isinstance(after, ObjectType):
            for pair in _objects(before, after, place):
                if pair.old is not before:  # it was given above
                    yield pair
        elif isinstance(before, StringType | NumberType) and type(before) is type(after):
            sizes = getattr(before, "size", None), getattr(after, "size", None)
            if None not in sizes and sizes[0] != sizes[1]:
                yield Pair(*sizes, place)
            for option in matched(before.options, after.options, lambda option: repr(option.value)):
                if None not in option and option[0] != option[1]:
                    yield Pair(*option, place)


def _is_id(old: Type, new: Type, place: Place) -> bool:
    """Whether it is the model's id, whose change is told of the model."""
    if place.model is None or not isinstance(old, StringType) or not isinstance(new, StringType):
        return False
    values = [[option.value for option in type_.options] for type_ in (old, new)]
    return old.constant and new.constant and values == [[place.model[0].id], [place.model[1].id]]


def matched(
    old: Sequence[Part], new: Sequence[Part], name: Callable[[Part], Any]
) -> Iterator[tuple[Any, Any]]:
    """Parts with those of the same name, in the new order and then the old ones that are gone; None for none."""
    before = {name(part): part for part in reversed(old)}
    after = {name(part): part for part in reversed(new)}
    yield from ((before.get(key), part) for key, part in reversed(after.items()))
    yield from ((part, None) for key, part in reversed(before.items()) if key not in after)


def _alike(old: Sequence[Type], new: Sequence[Type]) -> Iterator[tuple[Type | None, Type | None]]:
    """Types with those that are most like them, but for those that are the same; None for none."""
    left = [type_ for type_ in old if type_ not in new]
    right = [type_ for type_ in new if type_ not in old]
    is_single = len(old) == len(new) == 1
    scored = [
        (score, row, column)
        for row, before in enumerate(left)
        for column, after in enumerate(right)
        if (score := _likeness(before, after, is_single)) > 0
    ]
    columns: dict[int, int] = {}
    for _, row, column in sorted(scored, key=lambda cell: -cell[0]):
        if row not in columns and column not in columns.values():
            columns[row] = column
    for row, before in enumerate(left):
        yield before, right[columns[row]] if row in columns else None
    yield from ((None, after) for column, after in enumerate(right) if column not in columns.values())


def _likeness(old: Type, new: Type, is_single: bool) -> float:
    """How much two types have in common, above 0 where the one can have become the other.

    Of several objects, those that a key tells apart are never the same one, however alike the rest is.
    """
    if type(old) is not type(new):
        return 0
    if isinstance(old, ObjectType) and isinstance(new, ObjectType):
        both = [(field, other) for field in old.fields if (other := new.field(field.key)) is not None]
        if not is_single and any(_are_apart(*fields) for fields in both):
            return 0
        keys = len(old.fields) + len(new.fields) - len(both)
        return 0.1 + sum(0.5 + 0.5 * (field == other) for field, other in both) / max(keys, 1)
    if isinstance(old, ArrayType) and isinstance(new, ArrayType):
        return 0.1 + _likeness(old.items, new.items, is_single)
    names = [field.name for field in attributes_of(old)]
    return 0.1 + sum(bool(getattr(old, name) == getattr(new, name)) for name in names) / len(names)


def _are_apart(old: Field, new: Field) -> bool:
    """Whether two keys of a name take texts that have none in common, as a key does that names a kind of object."""
    options = [
        {option.value for option in field.type.options} if isinstance(field.type, StringType) else set()
        for field in (old, new)
    ]
    return (
        old.required
        and new.required
        and bool(options[0] and options[1])
        and options[0].isdisjoint(options[1])
    )
