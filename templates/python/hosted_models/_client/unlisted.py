"""Models that the package does not know yet: called like one that it knows, or without any check.

Given the data of a known model and another id; gives the data by which that id is called.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .._runtime.api import Api
from .._runtime.calls import ModelData
from .._runtime.types import ArrayType, ObjectType, StringType, Type
from .._runtime.values import Path


def like(data: ModelData, id: str) -> ModelData:
    """A model that takes what another takes. Its price is not known."""
    request = data.request
    for path, value in data.fixed:
        if value == data.sent_id:
            request = _object(_with_value(request, path, id))
    fixed = tuple((path, id if value == data.sent_id else value) for path, value in data.fixed)
    return replace(data, id=id, sent_id=id, request=request, fixed=fixed, price=None, deprecated=None)


def bare(api: Api, known: Iterable[ModelData], id: str) -> ModelData:
    """A model of which nothing is known: its parameters stand where those of the provider's models do.

    Raises LookupError where the provider's models are called in several ways, or none is known.
    """
    ways = {(data.endpoint, data.parameters_at): data for data in known}
    if len(ways) != 1:
        raise LookupError(
            f"the models of {api.title} are called in several ways; say by like=... which one is like {id!r}"
        )
    (data,) = ways.values()
    return replace(like(data, id), request=ObjectType(fields={}, open=True), arguments=(), slots=())


def _with_value(type_: Type, path: Path, value: str) -> Type:
    """A type in which one text is the only one."""
    if not path:
        assert isinstance(type_, StringType)
        return replace(type_, options=(value,))
    if isinstance(type_, ArrayType):
        return replace(type_, items=_with_value(type_.items, path[1:], value))
    owner = _object(type_)
    field = owner.fields[path[0]]
    changed = replace(field, type=_with_value(field.type, path[1:], value))
    return replace(owner, fields={**owner.fields, path[0]: changed})


def _object(type_: Type) -> ObjectType:
    assert isinstance(type_, ObjectType)
    return type_
