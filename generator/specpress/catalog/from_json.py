"""The catalogue that a `catalog.json` holds: the way back from `specpress.catalog.json_values`.

Given JSON values with numbers as int or Decimal; gives the parts of the catalogue, equal to those that were written but
for the places of their YAML. What is read is a file of ours, whose shape the classes of the catalogue state: a key that
a class does not have, as of a later version, is passed over, and a value of another shape raises `NotACatalog`.
"""

from __future__ import annotations

import dataclasses
import types as python_types
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from specpress.catalog import Catalog, types
from specpress.catalog.json_values import PAIRS, POINTERS, TAGS
from specpress.catalog.model import Counterpart, Family, Model, ModelPrice, PriceMeasure
from specpress.catalog.provider import Endpoint, Places, Provider, Put, UploadApi
from specpress.catalog.settings import Settings
from specpress.catalog.values import Path
from specpress.runtime.api import Filler
from specpress.runtime.conditions import Measure
from specpress.runtime.texts import RatioRange
from specpress.runtime.values import Absent

Row: TypeAlias = Mapping[str, Any]
_Decode: TypeAlias = Callable[[Any], Any]


class NotACatalog(ValueError):
    """A JSON value is not what `catalog.json` holds; the text says where."""


def catalog_of(row: Row) -> Catalog:
    """The catalogue that a whole file holds. Raises `NotACatalog`."""
    if not isinstance(row, Mapping) or not isinstance(row.get("models"), list) or "providers" not in row:
        raise NotACatalog("it has no list of models beside one of providers")
    return Catalog.of(
        settings=settings_of(row.get("settings", {})),
        providers=map(provider_of, row["providers"]),
        families=map(family_of, row.get("families", ())),
        models=map(model_of, row["models"]),
    )


def settings_of(row: Row) -> Settings:
    """The settings of a catalogue."""
    settings: Settings = _decoder(Settings)(row)
    return settings


def provider_of(row: Row) -> Provider:
    """A provider."""
    provider: Provider = _decoder(Provider)(row)
    return provider


def family_of(row: Row) -> Family:
    """A family."""
    family: Family = _decoder(Family)(row)
    return family


def model_of(row: Row) -> Model:
    """A model."""
    model: Model = _decoder(Model)(row)
    return model


def _path(pointer: str) -> Path:
    if pointer and not pointer.startswith("/"):
        raise NotACatalog(f"{pointer!r} is no JSON pointer")
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def _paths(pointers: Iterable[str]) -> tuple[Path, ...]:
    return tuple(map(_path, pointers))


def _frozen(value: Any) -> Any:
    """A JSON value as the catalogue holds it: lists are tuples."""
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return value


def _pairs(of: _Decode) -> _Decode:
    return lambda row: tuple((name, of(value)) for name, value in row.items())


def _pair(text: str) -> tuple[int, int]:
    width, _, height = text.partition(":")
    return int(width), int(height)


def _option(value: Any) -> types.Option:
    row = value if isinstance(value, dict) else {"value": value}
    option: types.Option = _dataclass(types.Option, row)
    return option


def _counterpart(place: Any) -> Counterpart:
    values = place.get("values", {}) if isinstance(place, dict) else {}
    if isinstance(place, dict):
        place = place.get("keys", place.get("key"))
    spread = isinstance(place, list)
    return Counterpart(
        paths=_paths(place) if spread else (_path(place),),
        spread=spread,
        values=tuple((name, _frozen(value)) for name, value in values.items()),
    )


@cache
def _decoder(annotation: Any) -> _Decode:
    """What makes a value of an annotation of one as JSON has it."""
    origin, args = get_origin(annotation), get_args(annotation)
    if annotation is Any or Absent in args or annotation is object:
        return _frozen
    if origin is Literal or annotation in (str, int, bool):
        return _same
    if annotation is Decimal:
        return lambda value: Decimal(value) if isinstance(value, (str, int, Decimal)) else _refuse(value)
    if annotation is date:
        return date.fromisoformat
    if origin is tuple:
        item = _decoder(args[0])
        return lambda values: tuple(map(item, values))
    if origin in (Union, python_types.UnionType):
        return _decoder_of_union(tuple(arg for arg in args if arg is not type(None)))
    if annotation is types.Option:
        return _option
    if isinstance(annotation, type) and dataclasses.is_dataclass(annotation):
        cls: type = annotation
        return lambda row: _dataclass(cls, row)
    return _frozen


def _same(value: Any) -> Any:
    return value


def _refuse(value: Any) -> Any:
    raise NotACatalog(f"{value!r} is not expected here")


def _decoder_of_union(members: tuple[Any, ...]) -> _Decode:
    """What tells the members apart: their tag, or that one of them is no object."""
    if len(members) == 1:
        return _decoder(members[0])
    tagged = {TAGS[member]: member for member in members if member in TAGS}
    plain = [member for member in members if member not in TAGS]
    if tagged and not plain:
        key = next(iter(tagged))[0]
        by_tag = {tag: member for (_, tag), member in tagged.items()}
        by_tag["integer"] = types.NumberType

        def of_tag(row: Any) -> Any:
            member = by_tag.get(str(row.get(key))) if isinstance(row, dict) else None
            return _refuse(row) if member is None else _dataclass(member, row)

        return of_tag
    rows: list[Any] = [member for member in plain if dataclasses.is_dataclass(member)]
    others = [member for member in plain if not dataclasses.is_dataclass(member)]
    if len(rows) == 1 and len(others) == 1:
        of_row, of_other = _decoder(rows[0]), _decoder(others[0])
        return lambda value: of_row(value) if isinstance(value, dict) else of_other(value)
    return _frozen


_OF_CLASS: Mapping[type, Mapping[str, _Decode]] = {
    Provider: {
        "objects": _pairs(lambda row: _decoder(types.ObjectType)(row)),
        "places": _pairs(lambda row: _decoder(Places)(row)),
    },
    Endpoint: {
        "path": _same,
        **dict.fromkeys(("path_parts", "query_fillers"), _pairs(lambda row: _decoder(Filler)(row))),
        "body_parts": lambda row: tuple(
            (_path(place), _decoder(Filler)(filler)) for place, filler in row.items()
        ),
    },
    ModelPrice: {"measures": lambda rows: _decoder(tuple[PriceMeasure, ...])(rows)},
    Measure: {"options": tuple},
    PriceMeasure: {"options": tuple},
    UploadApi: {"address": _paths, "filled": _pairs(_path)},
    Put: {"address": _paths, "headers": _pairs(lambda row: _decoder(Filler)(row))},
    types.ObjectType: {"values": lambda row: _decoder(types.Type)(row)},
    Places: {field.name: _paths for field in dataclasses.fields(Places)},
    RatioRange: {"min": _pair, "max": _pair},
}


@cache
def _fields(cls: type) -> Mapping[str, _Decode]:
    """What makes the value of each field of a class; the YAML that it was read from has none."""
    hints = get_type_hints(cls, localns={"Json": Any})
    decoders: dict[str, _Decode] = {}
    for field in dataclasses.fields(cls):
        name = field.name
        if name == "origin" or not field.init:
            continue
        if name in _OF_CLASS.get(cls, {}):
            decoders[name] = _OF_CLASS[cls][name]
        elif name == "keys":
            decoders[name] = _pairs(_counterpart)
        elif name in PAIRS:
            decoders[name] = _pairs(_second_of(hints[name]))
        elif name == "normalised":
            decoders[name] = lambda row: tuple((_path(pointer), to) for pointer, to in row.items())
        elif name in POINTERS:
            decoders[name] = _paths if hints[name] == tuple[Path, ...] else _path
        else:
            decoders[name] = _decoder(hints[name])
    return decoders


@cache
def _unsaid(cls: type) -> Mapping[str, Any]:
    """The values that JSON leaves out of fields which a class has no default for: false, and nothing of many."""
    hints = get_type_hints(cls, localns={"Json": Any})
    nothing: Mapping[Any, Any] = {bool: False, tuple: ()}
    return {
        field.name: nothing[kind]
        for field in dataclasses.fields(cls)
        if field.default is dataclasses.MISSING
        and field.default_factory is dataclasses.MISSING
        and (kind := get_origin(hints[field.name]) or hints[field.name]) in (bool, tuple)
    }


def _second_of(annotation: Any) -> _Decode:
    """What makes the second part of pairs, such as the numbers of options."""
    (pair, _) = get_args(annotation)
    return _decoder(get_args(pair)[1])


def _dataclass(cls: type, row: Any) -> Any:
    if not isinstance(row, Mapping):
        return _refuse(row)
    if row.get("type") == "integer":
        row = {**row, "integer": True}
    decoders = _fields(cls)
    try:
        values = {name: decoders[name](value) for name, value in row.items() if name in decoders}
        return cls(**{**_unsaid(cls), **values})
    except (TypeError, AttributeError, ArithmeticError) as error:
        raise NotACatalog(f"this is no {cls.__name__}: {error}") from None
