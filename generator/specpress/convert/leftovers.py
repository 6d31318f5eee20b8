"""What a request holds that nothing in the family corresponds to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specpress.catalog.types import ArrayType, ObjectType, StringType, Type
from specpress.convert.ledger import Ledger
from specpress.convert.side import At, path_of


def see_to_leftovers(ledger: Ledger, body: Any) -> None:
    """Carry what both members have from their provider; lose what may be lost; refuse the rest."""
    source, target = ledger.source, ledger.target
    same = source.provider.id == target.provider.id
    shared = {one.key for one in source.provider.parameters} if same else set()
    for at, key, value in list(_leftovers(ledger, source.model.request, body, ())):
        if ledger.is_dropped(key, at, value):
            continue
        if key in shared and path_of(at) in target.fields:
            ledger.put(path_of(at), value, at)
        elif isinstance(at[-1], int):
            message = "One request is translated at a time, and this is another."
            ledger.refuse(at, "second-request", message, "give each in a request of its own")
        else:
            ledger.refuse_alone(key, at)


def _leftovers(ledger: Ledger, type_: Type, value: Any, at: At) -> Iterator[tuple[At, str, Any]]:
    """Places that nothing was read at, with what specs call them and the values there."""
    path = path_of(at)
    is_parameter = path in ledger.source.fields
    if at in ledger.read or (isinstance(type_, StringType) and type_.constant):
        return
    if isinstance(type_, ObjectType) and isinstance(value, dict):
        for key, inner in value.items():
            known = type_.field(key)
            if known is not None:
                yield from _leftovers(ledger, known.type, inner, (*at, key))
            else:
                parent = f"{ledger.source.key(path)}." if is_parameter else ""
                yield (*at, key), f"{parent}{key}", inner
    elif isinstance(type_, ArrayType) and isinstance(value, list) and not is_parameter:
        for position, inner in enumerate(value):
            if position:
                yield (*at, position), ledger.source.key(path), inner
            else:
                yield from _leftovers(ledger, type_.items, inner, (*at, position))
    else:
        yield at, ledger.source.key(path), value
