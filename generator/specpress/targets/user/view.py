"""What templates see: the catalogue as it stands in `catalog.json`, and on top of it what a template cannot make.

Given parts of the catalogue; gives plain data (mappings, lists, texts, numbers, booleans, null), which `join` gets
back from a text. On top come names that differ from each other, the parameters in one list wherever they stand in
the request, and rules and prices in words.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from decimal import Decimal
from typing import Any, TypeAlias

from specpress.base.json_text import json_line
from specpress.base.names import Names
from specpress.catalog import types
from specpress.catalog.json_values import plain, pointer
from specpress.catalog.model import Family, Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import Settings
from specpress.catalog.values import Path
from specpress.check.overview import catalog_entry
from specpress.spec.target import View
from specpress.wording.constraints import rule_text
from specpress.wording.facts import allowed, title_text, type_name
from specpress.wording.price import price_text

Data: TypeAlias = dict[str, Any]

BRIEF = (
    "name", "provider", "id", "title", "summary", "modality", "inputs", "family", "deprecated", "price_text", "names",
)  # fmt: skip
"""The keys of a model in a brief view."""
ADDED = (
    ("a model, provider or family", "names", "its id as a name: `names.snake`, `.camel`, `.pascal`, `.screaming`"),
    ("a model", "parameters", "its parameters, each as under `request`, wherever it stands there"),
    ("a model", "price_text", "its price in words, where it is known"),
    ("a model", "rule_texts", "its rules in words"),
    ("a parameter", "path", "its place in the request, as a JSON pointer"),
    ("a parameter", "names", "its key as a name; no two of a model's parameters have the same"),
    ("a parameter", "title_text", "its title, made of its key where the spec has none"),
    ("a parameter", "type_text", "its type in words"),
    ("a parameter", "limit_texts", "its limits in words"),
    ("a parameter", "options", "its options, each a mapping with `value` and `names`; empty where any value goes"),
)  # fmt: skip
"""What the view has and `catalog.json` has not: of what, the key, and what it is."""


def packed(view: Data) -> bytes:
    """A view as bytes, to be kept."""
    return json_line(view).encode()


def unpacked(data: bytes) -> Data:
    """A view from bytes. Numbers keep their digits."""
    view: Data = json.loads(data, parse_float=Decimal)
    return view


def model_view(model: Model, view: View) -> Data:
    """A model, after the way there and back, so that it is the same in every kind of file."""
    data = {**catalog_entry(model), "names": _names(model.id, "model")}
    if model.price is not None:
        data["price_text"] = price_text(model.price.formula, model.request)
    if view == "brief":
        return unpacked(packed({key: data[key] for key in BRIEF if key in data}))
    data["parameters"] = _parameters(model)
    data["rule_texts"] = [rule_text(rule, type_, path=path) for path, type_, rule in model.rules()]
    return unpacked(packed(data))


def provider_view(provider: Provider) -> Data:
    """A provider."""
    return unpacked(packed({**plain(provider), "names": _names(provider.id, "provider")}))


def settings_view(settings: Settings) -> Data:
    """The settings of the catalogue."""
    return unpacked(packed(plain(settings)))


def family_views(families: Sequence[Family]) -> list[Data]:
    """Every family."""
    return [
        unpacked(packed({**plain(family), "names": asdict(names)}))
        for family, names in zip(families, Names.of_each(family.id for family in families), strict=True)
    ]


def _names(id: str, empty: str) -> Data:
    return asdict(Names.of(id, empty))


def _parameters(model: Model) -> list[Data]:
    parameters = list(model.parameters())
    each_names = Names.of_each((_called(path, parameters) for path, _ in parameters), "field")
    return [
        _parameter(path, field, asdict(names))
        for (path, field), names in zip(parameters, each_names, strict=True)
    ]


def _called(path: Path, among: Iterable[tuple[Path, types.Field]]) -> str:
    """A parameter's key; with the keys around it where another parameter has the same."""
    alike = [other for other, _ in among if other[-1] == path[-1]]
    return path[-1] if len(alike) == 1 else " ".join(step for step in path if step != "*")


def _parameter(path: Path, field: types.Field, names: Data) -> Data:
    """A parameter: what the catalogue says of it, its place, and every option in one form."""
    options = list(_options(field.type))
    option_names = Names.of_each(_label(option.value) for option in options)
    return {
        **plain(field),
        "path": pointer(path),
        "names": names,
        "title_text": title_text(field.title, field.key),
        "type_text": type_name(field),
        "limit_texts": list(allowed(field)),
        "options": [
            {**plain(option), "names": asdict(names)}
            for option, names in zip(options, option_names, strict=True)
        ],
    }


def _options(type_: types.Type) -> Iterable[types.Option]:
    match type_:
        case types.StringType() | types.NumberType() | types.BooleanType():
            yield from type_.options
        case types.ArrayType():
            yield from _options(type_.items)
        case types.UnionType():
            for member in type_.of:
                yield from _options(member)
        case _:
            return


def _label(value: Any) -> str:
    """What an option is named after; a sign is a word."""
    label = value if isinstance(value, str) else json_line(value)
    return f"minus {label[1:]}" if label[:1] == "-" and label[1:2].isdigit() else label
