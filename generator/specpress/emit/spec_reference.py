"""The reference of the spec format, as one Markdown page.

Given nothing but the format's classes; gives the page: every part and key with its type, whether it is needed,
its default and its meaning. The prose at its head says what no single key can.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from specpress.emit.spec_docs import class_text, field_text, module_text, parts
from specpress.load.kinds import described, joined, part_name
from specpress.spec import Fact, FamilySpec, ModelSpec, ProviderSpec, Spec
from specpress.spec.shape import (
    Anything,
    Boolean,
    Day,
    Integer,
    Key,
    ListOf,
    MapOf,
    Number,
    OneOf,
    Part,
    Shape,
    Text,
    keys_of,
)
from specpress.text import json_text

_HEAD = """\
# The spec format

A catalogue is a folder of YAML files. Each describes one thing, and its path says which:

| file | describes |
|---|---|
| `specs/<provider>/provider.yaml` | [a provider](#provider): how its API is spoken |
| `specs/<provider>/<model>.yaml` | [a model](#model): what it takes, gives and costs |
| `specs/families/<family>.yaml` | [a family](#family): the same underlying model at several providers |

Folder and file are named after the provider and the model's id on the wire; a slash in the id becomes a folder.
An id that a file system refuses is written under `id`. A small model, whole:

```yaml
# yaml-language-server: $schema=../../generated/schemas/spec.schema.json
title: Tiny Image
modality: image
sources:
  page: {title: Tiny Image API, url: "https://docs.example.com/tiny", read: 2026-05-11}
parameters:
  prompt:
    type: string
    description: What the image shows.
    required: true
    length: 2000
  aspect_ratio:
    type: string
    options: ["1:1", "16:9"]
    default: "1:1"
  steps: {type: integer, min: 1, max: 50}
price: {unit: credits, fixed: 4}
```

## How to read it

- **A key that is left out means that the docs are silent.** It never means zero, false or unlimited. What the
  docs do say, or may say, and what is not in the spec yet, is named under `unknown`.
- **Every fact has a source.** `source` names one of the file's `sources` and holds for everything below it; a
  file with one source need not name it. A fact that was not read is listed under `inferred` or `observed`.
- **Texts are our own words.** Facts and figures carry over from a provider's page, sentences do not.
- **YAML is read as YAML 1.2**: `16:9`, `on` and `1_000` are text. Other readers disagree, so quote them. Quotes
  decide what travels: `"5"` is text and `5` is a number, `"true"` is text and `true` is a boolean.
- **Amounts and limits are decimal numbers**, read digit for digit; they may be quoted. Counts are whole numbers.
- **Dates** are written as year, month and day: 2026-05-11.
- **Some parts have a short form**, which stands in place of the mapping; it is given above their keys.
- Nothing may be empty that would say nothing, and no key may be made up: both are reported.

Run `specpress check` to see everything that is wrong, and `specpress explain CODE` for what a message means.
"""

_GROUPS = {
    "model": "Models and families",
    "parameter": "Parameters and values",
    "rule": "Conditions, rules and modes",
    "price": "Prices",
    "provider": "Providers",
}


def reference() -> str:
    """The whole page."""
    classes = tuple(
        dict.fromkeys(part for root in (ModelSpec, FamilySpec, ProviderSpec) for part in parts(root))
    )
    pieces = [_HEAD]
    for name, title in _GROUPS.items():
        module = f"{Spec.__module__.rpartition('.')[0]}.{name}"
        pieces.append(f"## {title}\n\n{module_text(module)}\n")
        pieces.extend(_section(cls) for cls in classes if cls.__module__ == module)
    pieces.append(_common())
    return "\n".join(pieces)


def _section(cls: type[Spec]) -> str:
    """One part: what it is, its short form, and a table of its keys."""
    lines = [f"### {_title(cls)}", "", class_text(cls), ""]
    for key in keys_of(cls):
        if key.field == cls.shorthand:
            lines += [f"Short form: {described(key.shape)}, which stands for `{key.name}`.", ""]
        if key.field == cls.list_shorthand:
            lines += [f"Short form: a list, which stands for `{key.name}`.", ""]
    own = [key for key in keys_of(cls) if key.name not in _common_keys(cls)]
    lines += _table(cls, own)
    if issubclass(cls, Fact):
        lines += ["", "Also the keys of [every part that states facts](#every-part-that-states-facts)."]
    return "\n".join([*lines, ""])


def _common_keys(cls: type[Spec]) -> frozenset[str]:
    return frozenset(key.name for key in keys_of(Fact)) if issubclass(cls, Fact) else frozenset()


def _common() -> str:
    lines = ["## Every part that states facts", "", class_text(Fact), "", *_table(Fact, keys_of(Fact))]
    return "\n".join([*lines, ""])


def _table(cls: type[Spec], keys: Iterable[Key]) -> list[str]:
    rows = [
        f"| `{key.name}` | {_value(key.shape)} | {_default(key)} | {_meaning(cls, key)} |" for key in keys
    ]
    return ["| key | value | default | meaning |", "|---|---|---|---|", *rows]


def _default(key: Key) -> str:
    """What holds when the key is left out; nothing where that says nothing."""
    if key.required:
        return "**required**"
    return "" if key.default is None else f"`{json_text(key.default).strip()}`"


def _meaning(cls: type[Spec], key: Key) -> str:
    return field_text(cls, key.field).replace("|", "\\|").replace("\n\n", " ")


def _title(cls: type[Spec]) -> str:
    return part_name(cls).capitalize()


def _value(shape: Shape) -> str:
    """What may be written, with links to the parts."""
    match shape:
        case Text(words=words):
            return joined(f"`{word}`" for word in words) if words else "text"
        case Integer():
            return "whole number"
        case Number():
            return "number"
        case Boolean():
            return "`true` or `false`"
        case Day():
            return "date"
        case Anything():
            return "any value"
        case ListOf(item):
            return f"list of {_plural(item)}"
        case MapOf(item):
            return f"mapping of names to {_plural(item)}"
        case Part(cls):
            title = _title(cls)
            return f"[{title.lower()}](#{title.lower().replace(' ', '-')})"
        case OneOf((one, ListOf(item))) if one == item:
            return f"{_value(one)}, or a list of these"
        case OneOf(members):
            return joined(_value(member) for member in members)
        case _:
            assert_never(shape)


def _plural(item: Shape) -> str:
    match item:
        case Text(words=()):
            return "texts"
        case Integer() | Number():
            return f"{_value(item)}s"
        case Anything():
            return "any values"
        case _:
            return _value(item)
