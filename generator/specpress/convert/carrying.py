"""What a request says of one thing, written as the other member has it: single values, lists, and listed files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from specpress.base.json_text import json_line
from specpress.catalog.model import Counterpart
from specpress.catalog.types import ArrayType, Media
from specpress.catalog.values import Path
from specpress.check import pointer_of
from specpress.convert.forms import Unwritable, handed_over, rewritten, said
from specpress.convert.ledger import Ledger
from specpress.convert.side import At, place_of
from specpress.runtime.file_types import is_among
from specpress.wording.facts import media_limits

Given: TypeAlias = Sequence[tuple[int, At, Any]]
"""What stands at the keys of a counterpart: the number of the key, the place, and the value."""


@dataclass(frozen=True, slots=True)
class Item:
    """One value: where it was read, and its position in the list that it is an element of."""

    at: At
    value: Any
    position: int = 0
    beside: dict[str, Any] = field(default_factory=dict)
    """The other keys of a listed file."""


def carry(ledger: Ledger, here: Counterpart, there: Counterpart, given: Given) -> None:
    """Write what was read for one thing."""
    items, path = list(_items(ledger, here, given)), there.paths[0]
    if there.spread:
        for item in items:
            _spread(ledger, item, here, there)
        return
    at = given[0][1]
    _renamed(ledger, here.paths[0], path, at)
    if isinstance(ledger.target.fields[path].type, ArrayType):
        _list(ledger, items, here, there, at)
    elif here.spread or isinstance(given[0][2], list):
        ledger.refuse(
            at, "not-a-list", f"{ledger.target.name} takes one value, not a list.", "choose another model"
        )
    else:
        ledger.put(path, _written(ledger, items[0], here, there), at)


def _items(ledger: Ledger, here: Counterpart, given: Given) -> Iterator[Item]:
    """The values, one by one."""
    for number, at, value in given:
        if here.spread or not isinstance(value, list):
            yield Item(at, value, number)
        else:
            yield from (
                _item(ledger, here, (*at, position), element) for position, element in enumerate(value)
            )


def _item(ledger: Ledger, here: Counterpart, at: At, value: Any) -> Item:
    """An element of a list; of a listed file, its address is the value."""
    position, url = at[-1], ledger.source.url_key
    assert isinstance(position, int)
    if ledger.source.is_carrier(here.paths[0]) and isinstance(value, dict) and url in value:
        beside = {key: inner for key, inner in value.items() if key != url}
        return Item((*at, url), value[url], position, beside)
    return Item(at, value, position)


def _spread(ledger: Ledger, item: Item, here: Counterpart, there: Counterpart) -> None:
    """Write an element of a list under the key that is there for it."""
    if item.position >= len(there.paths):
        message = f"{ledger.target.name} takes at most {len(there.paths)} here."
        ledger.refuse(item.at, "too-many-items", message, "give fewer")
        return
    path = there.paths[item.position]
    _renamed(ledger, here.paths[item.position if here.spread else 0], path, item.at)
    ledger.put(path, _written(ledger, item, here, there), item.at)
    _lost_beside(ledger, item)


def _list(ledger: Ledger, items: Sequence[Item], here: Counterpart, there: Counterpart, at: At) -> None:
    """Write a list under one key."""
    path = there.paths[0]
    gap = next((item for number, item in enumerate(items) if item.position != number), None)
    if gap is not None:
        message = f"{ledger.target.name} has a list here, in which no place can be left empty."
        ledger.refuse(gap.at, "gap-in-list", message, "fill the keys before it first")
        return
    ledger.put(path, [_element(ledger, item, here, there) for item in items], at)
    for item in items:
        ledger.origins[pointer_of((*place_of(path), item.position))] = pointer_of(item.at)


def _element(ledger: Ledger, item: Item, here: Counterpart, there: Counterpart) -> Any:
    """An element of a list as it is written there."""
    value, source, target = _written(ledger, item, here, there), ledger.source, ledger.target
    if not target.is_carrier(there.paths[0]):
        _lost_beside(ledger, item)
        return value
    if source.provider.id == target.provider.id:
        return {**item.beside, target.url_key: value}
    _lost_beside(ledger, item)
    media = source.media(here) or target.media(there)
    kind = item.beside.get(source.kind_key, media.kind if media else None)
    return {target.url_key: value, **({} if kind is None else {target.kind_key: kind})}


def _lost_beside(ledger: Ledger, item: Item) -> None:
    """Say that what was told of a file is not told any more."""
    keys = [key for key in item.beside if key != ledger.source.kind_key]
    if keys:
        text = f"{', '.join(keys)} of the file at {pointer_of(item.at[:-1])}: its address alone is sent"
        ledger.note("dropped", text, item.at[:-1])


def _written(ledger: Ledger, item: Item, here: Counterpart, there: Counterpart) -> Any:
    """One value in the target's form; what cannot be written is refused, and stays as it is."""
    path = there.paths[item.position if there.spread else 0]
    ours, theirs = ledger.source.media(here), ledger.target.media(there)
    try:
        value = handed_over(rewritten(item.value, here, there, ledger.target.element(path)), ours, theirs)
    except Unwritable as reason:
        ledger.refuse(item.at, reason.reason, str(reason), reason.help)
        return item.value
    if json_line(value) != json_line(item.value):
        text = f"{ledger.target.key(path)}: {said(item.value)} -> {said(value)}"
        ledger.note("converted", text, item.at, path)
    if theirs is not None and not item.position and (limits := _stricter(ours, theirs)):
        text = f"{ledger.target.name} takes {theirs.kind} files under these conditions: {'; '.join(limits)}"
        ledger.note("differs", text, item.at)
    return value


def _stricter(ours: Media | None, theirs: Media) -> tuple[str, ...]:
    """What a file must be like at the target, where the source does not ask for it already."""
    known = _conditions(ours) if ours is not None else ()
    left = theirs
    if ours is not None and ours.max_bytes is not None and ours.max_bytes <= (theirs.max_bytes or 0):
        left = replace(left, max_size=None, max_bytes=None)
    if (
        ours is not None
        and ours.mime_types
        and all(is_among(mime, theirs.mime_types) for mime in ours.mime_types)
    ):
        left = replace(left, mime_types=())
    return tuple(limit for limit in _conditions(left) if limit not in known)


def _conditions(media: Media) -> tuple[str, ...]:
    """What each file must be like, in words, beside its kind."""
    _, *phrases = media_limits(replace(media, min_files=None, max_files=None, role=None))
    return tuple(phrases)


def _renamed(ledger: Ledger, old: Path, new: Path, at: At) -> None:
    old_key, new_key = ledger.source.key(old), ledger.target.key(new)
    if old_key != new_key:
        ledger.note("renamed", f"{old_key} -> {new_key}", at, new)
