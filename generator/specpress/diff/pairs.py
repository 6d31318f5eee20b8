"""The parts of two catalogues side by side: what kinds of changes look at.

Given two catalogues; gives pairs of models, parameters, types, options, files, prices, endpoints and so on, outermost
first. A part without a counterpart stands beside None. Parts are matched by their names; where facts say so, one that
is gone and one that is new are the same under another name (`renames`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields as attributes_of
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from specpress.catalog import Catalog
from specpress.catalog.model import Family, Model
from specpress.catalog.provider import Places, Provider
from specpress.catalog.settings import Translations
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Field,
    Media,
    NumberType,
    ObjectType,
    StringType,
    Type,
    members_of,
    objects_in,
)
from specpress.catalog.values import Path
from specpress.diff.kind import Member, Pair, Place, TypeOf
from specpress.diff.renames import moved_fields, renamed_fields, renamed_models, renamed_paths
from specpress.diff.rules import matched_rules
from specpress.schema.values import kinds_of

Part = TypeVar("Part")
_ANSWERS = ("task", "result", "error")
_WITH_OPTIONS = StringType | NumberType | BooleanType


def pairs(old: Catalog, new: Catalog, today: date | None = None) -> Iterator[Pair]:
    """Every pair of parts of two catalogues, on a day from which last days are near or past."""
    everywhere = Place(provider="", today=today)
    yield Pair(old, new, everywhere)
    yield from _one(old.settings, new.settings, replace(everywhere, path=("catalog",)))
    yield from _one(
        old.settings.packages, new.settings.packages, replace(everywhere, path=("catalog", "packages"))
    )
    yield from _languages(old.languages, new.languages, everywhere)
    for id in sorted({**old.families, **new.families}):
        yield from _families(old.families.get(id), new.families.get(id), id, everywhere)
    providers = {
        id: (old.providers.get(id), new.providers.get(id)) for id in {**old.providers, **new.providers}
    }
    for id, (before, after) in sorted(providers.items()):
        yield from _providers(before, after, replace(everywhere, provider=id))
    renamed = renamed_models(old, new)
    taken = {rename.new.name for rename in renamed.values()}
    for name in sorted({**old.models, **new.models}):
        before_model, after_model = old.models.get(name), new.models.get(name)
        if before_model is not None and after_model is None and name in renamed:
            rename = renamed[name]
            yield Pair(rename, rename, _place_of(rename.old, rename.new, old, new, today))
            after_model = rename.new
        elif before_model is None and name in taken:
            continue
        if before_model != after_model:
            yield from _models(before_model, after_model, old, new, today)


def _languages(old: Sequence[Translations], new: Sequence[Translations], place: Place) -> Iterator[Pair]:
    """The languages of both, unless one is read from a file, which holds none."""
    if old and new:
        for language in matched(old, new, lambda part: part.language):
            yield from _one(
                *language, replace(place, path=("locales", (language[1] or language[0]).language))
            )


def _families(old: Family | None, new: Family | None, id: str, place: Place) -> Iterator[Pair]:
    at = replace(place, path=("families", id))
    yield from _one(old, new, at)
    if old and new:
        for concept in matched(old.concepts, new.concepts, lambda part: part.name):
            yield from _one(*concept, replace(at, path=(*at.path, (concept[1] or concept[0]).name)))


def _place_of(
    old: Model | None, new: Model | None, before: Catalog, after: Catalog, today: date | None
) -> Place:
    either = new or old
    assert either is not None
    providers = before.providers.get(either.provider), after.providers.get(either.provider)
    return Place(
        provider=either.provider,
        model=(old or either, new or either),
        providers=(providers[0], providers[1]) if providers[0] and providers[1] else None,
        today=today,
    )


def _providers(old: Provider | None, new: Provider | None, place: Place) -> Iterator[Pair]:
    yield Pair(old, new, place)
    if old is None or new is None or old == new:
        return
    place = replace(place, providers=(old, new))
    for name in ("auth", "uploads", "polling", "rate_limit", "output"):
        yield from _one(getattr(old, name), getattr(new, name), replace(place, path=(name,)))
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
    for name, old_object, new_object in _named(old.objects, new.objects):
        yield from _answers(old_object, new_object, replace(place, path=("objects", name), answer=name))
    for name, *places in _named(old.places, new.places):
        before_places, after_places = (part or Places() for part in places)
        yield from _one(before_places, after_places, replace(place, path=("places", name)))


def _named(old: Sequence[tuple[str, Any]], new: Sequence[tuple[str, Any]]) -> Iterator[tuple[str, Any, Any]]:
    """Parts that have a name beside them, with it; None for none."""
    for before, after in matched(old, new, lambda pair: pair[0]):
        yield (after or before)[0], before and before[1], after and after[1]


def _one(old: Any, new: Any, place: Place) -> Iterator[Pair]:
    """A part that there may be one of."""
    if old != new:
        yield Pair(old, new, place)


def _models(
    old: Model | None, new: Model | None, before: Catalog, after: Catalog, today: date | None
) -> Iterator[Pair]:
    place = _place_of(old, new, before, after, today)
    yield Pair(old, new, place)
    if old is None or new is None:
        return
    moved = moved_fields(old, new)
    in_request = replace(
        place,
        told=_told(old, new, before, after),
        moved=frozenset(path for move in moved for path in (move.path, move.new_path)),
    )
    yield from _objects(old.request, new.request, in_request)
    for move in moved:
        at = replace(in_request, path=move.path, owner=move.owner, field=(move.old, move.new))
        yield Pair(move, move, at)
        at = replace(at, path=move.new_path)
        yield Pair(move.old, move.new, at)
        yield from _media(move.old.media, move.new.media, at)
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


def _told(old: Model, new: Model, before: Catalog, after: Catalog) -> frozenset[Path | None]:
    """The list that carries uploads, and its keys that follow from the kinds of files: the uploads tell of them."""
    told: set[Path | None] = set()
    for model, catalog in ((old, before), (new, after)):
        api = catalog.providers[model.provider].uploads if model.provider in catalog.providers else None
        if model.uploads is not None and model.uploads.carrier is not None and api is not None:
            told.add(model.uploads.carrier)
            told |= {(*model.uploads.carrier, "*", key) for key in (api.kind_key, api.mime_key) if key}
    return frozenset(told)


def _is_own(model: Model, name: str, catalog: Catalog) -> bool:
    """Whether a model's answer is described of its own; else it is told with the provider."""
    provider = catalog.providers.get(model.provider)
    return provider is None or getattr(model, name) != provider.object_of(name)


def _answers(old: ObjectType | None, new: ObjectType | None, place: Place) -> Iterator[Pair]:
    if old is None or new is None:
        yield Pair(old, new, place)
    elif old != new:
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
        if at.path in place.moved and None in (before, after):
            continue
        if at.path in place.told and before is not None and after is not None:
            yield Pair(before, replace(after, required=before.required), at)
        else:
            yield Pair(before, after, at)
        if before is not None and after is not None:
            at = replace(at, field=(before, after))
            yield from _media(before.media, after.media, at)
            yield from _types(before.type, after.type, at)
    if old.rules != new.rules:
        keys = renamed_paths(old, dict(objects_in(new)))
        yield from (Pair(*rule, inside) for rule in matched_rules(old.rules, new.rules, keys))
    if old.values is not None and new.values is not None:
        yield from _types(old.values, new.values, replace(inside, path=(*place.path, "<key>"), field=None))


def _media(old: Media | None, new: Media | None, place: Place) -> Iterator[Pair]:
    if old != new and (old is not None or new is not None):
        yield Pair(old, new, place)


def _types(old: Type, new: Type, place: Place) -> Iterator[Pair]:
    """Two types of one place; of unions each member with the one that is most like it."""
    if old == new or _is_id(old, new, place):
        return
    is_told = place.path in place.told
    if not is_told:
        yield Pair(TypeOf(old), TypeOf(new), place)
    for before, after in _alike(_members(old), _members(new)):
        if before == after:
            continue
        if before is None or after is None:
            if kinds_of(old) == kinds_of(new):  # else it is told of the type as a whole
                yield Pair(before and Member(before), after and Member(after), place)
            continue
        if not is_told:
            yield Pair(before, after, place)
        if isinstance(before, ArrayType) and isinstance(after, ArrayType):
            yield from _types(before.items, after.items, replace(place, path=(*place.path, "*"), field=None))
        elif isinstance(before, ObjectType) and isinstance(after, ObjectType):
            for pair in _objects(before, after, place):
                if pair.old is not before:  # it was given above
                    yield pair
        elif isinstance(before, _WITH_OPTIONS) and isinstance(after, _WITH_OPTIONS) and not is_told:
            sizes = getattr(before, "size", None), getattr(after, "size", None)
            if None not in sizes and sizes[0] != sizes[1]:
                yield Pair(*sizes, place)
            for option in matched(before.options, after.options, lambda option: repr(option.value)):
                if None not in option and option[0] != option[1]:
                    yield Pair(*option, replace(place, path=(*place.path, f"[{option[1].value}]")))


def _is_id(old: Type, new: Type, place: Place) -> bool:
    """Whether it is the id of a model under another id, which is told of the model."""
    if (
        place.model is None
        or place.model[0].id == place.model[1].id
        or not isinstance(old, StringType)
        or not isinstance(new, StringType)
    ):
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


def _members(type_: Type) -> tuple[Type, ...]:
    """What may stand at a place: any text beside listed ones is one text, which suggests what is listed."""
    members = members_of(type_)
    any_text = StringType()
    listed = [
        part
        for part in members
        if isinstance(part, StringType) and part.options and replace(any_text, options=part.options) == part
    ]
    if any_text not in members or not listed:
        return members
    options = {option.value: option for part in listed for option in part.options}
    text = replace(any_text, options=tuple(options.values()), open_options=True)
    return (text, *(part for part in members if part != any_text and part not in listed))


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
    return 0.1 + sum(bool(getattr(old, name) == getattr(new, name)) for name in names) / max(len(names), 1)


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
