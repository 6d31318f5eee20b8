"""What keys mean that are not in a request: where the members' defaults differ, the meaning is written out."""

from __future__ import annotations

from typing import Any

from specpress.catalog.model import Counterpart, Family
from specpress.catalog.values import ABSENT, Path
from specpress.check import pointer_of
from specpress.convert.forms import Unwritable, rewritten, said
from specpress.convert.ledger import Ledger
from specpress.convert.side import place_of, values_at
from specpress.runtime.values import equal


def keep_default(ledger: Ledger, here: Counterpart, there: Counterpart | None) -> None:
    """Keep what it means that nothing stands under a key."""
    path = here.paths[0]
    default, key = ledger.source.fields[path].assumed, ledger.source.key(path)
    if default is ABSENT or default is None:
        if there is not None:
            note_target_default(ledger, there.paths[0], "documents no default")
    elif key in ledger.drop:
        ledger.dropped.add(key)
        ledger.note("dropped", f"the default {said(default)} of {key}, as was asked for", place_of(path))
    elif there is None or there.spread or isinstance(default, (tuple, dict)):
        _note_source_default(ledger, path)
    else:
        _add(ledger, here, there, default)


def _add(ledger: Ledger, here: Counterpart, there: Counterpart, default: Any) -> None:
    """Write a default of the source out, unless the target has the same."""
    source, target = ledger.source, ledger.target
    path, other = here.paths[0], there.paths[0]
    theirs, key = target.fields[other].assumed, source.key(path)
    instead = "documents none" if theirs is ABSENT else f"has {said(theirs)}"
    if source.fields[path].default is ABSENT:  # it counts where the key is left out, and nothing may send it
        if theirs is ABSENT or not equal(default, theirs):
            known = f"{key} is {said(default)} at {source.name} unless it is given"
            ledger.note("differs", f"{known}; {target.name} {instead}", place_of(path), other)
        return
    try:
        value = rewritten(default, here, there, target.element(other))
    except Unwritable as reason:
        message = f"{key} is {said(default)} by default. {reason}"
        ledger.refuse(place_of(path), reason.reason, message, ledger.choose(key))
        return
    if theirs is not ABSENT and equal(value, theirs):
        return
    ledger.put(other, value, place_of(path))
    ledger.assumed[pointer_of(place_of(other))] = key
    text = f"{target.key(other)} = {said(value)}, the default of {source.name}; {target.name} {instead}"
    ledger.note("added", text, None, other)


def note_other_defaults(ledger: Ledger, family: Family, body: Any) -> None:
    """Say what parameters that correspond to nothing are by default."""
    mapped = {
        (name, path)
        for concept in family.concepts
        for name, counterpart in concept.keys
        for path in counterpart.paths
    }
    for path, field in ledger.source.fields.items():
        is_set = any(True for _ in values_at(body, (path,)))
        if (ledger.source.name, path) not in mapped and not is_set and field.assumed not in (ABSENT, None):
            _note_source_default(ledger, path)
    for path in ledger.target.fields:
        if (ledger.target.name, path) not in mapped and path not in ledger.values:
            note_target_default(ledger, path, "has no such key")


def _note_source_default(ledger: Ledger, path: Path) -> None:
    """Say what the source takes by default, where the target has nothing like it."""
    source, key = ledger.source, ledger.source.key(path)
    if key in ledger.drop:
        return
    default = said(source.fields[path].assumed)
    text = f"{key} is {default} at {source.name} unless it is given; {ledger.target.name} has no such key"
    ledger.note("differs", text, place_of(path))


def note_target_default(ledger: Ledger, path: Path, instead: str) -> None:
    """Say what the target takes by default, where the source has or documents nothing like it."""
    target, theirs = ledger.target, ledger.target.fields[path].assumed
    if theirs is not ABSENT and theirs is not None:
        known = f"{target.key(path)} is {said(theirs)} at {target.name} unless it is given"
        ledger.note("differs", f"{known}; {ledger.source.name} {instead}", None, path)
