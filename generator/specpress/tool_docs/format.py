"""The reference of the spec format, as one Markdown page.

Given nothing but the format's classes; gives the page: every part and key with its type, whether it is needed,
its default and its meaning, and where each part stands. The prose at its head says what no single key can.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from specpress.base.json_text import json_text
from specpress.spec import CatalogSpec, Fact, FamilySpec, GlossarySpec, ModelSpec, ProviderSpec, Spec
from specpress.spec.docstrings import class_text, field_text, module_text
from specpress.spec.shape import (
    Key,
    ListOf,
    MapOf,
    OneOf,
    Part,
    Plain,
    Shape,
    Text,
    described,
    inside,
    joined,
    keys_of,
    list_form,
    part_name,
    parts,
    short_form,
)
from specpress.targets.markdown import code, link, prose, slug, table
from specpress.tool_docs.blocks import page

_HEAD = """\
# The spec format

A catalogue is a folder of YAML files. Each describes one thing, and its path says which:

| file | describes |
|---|---|
| `specs/<provider>/provider.yaml` | [a provider](#provider): how its API is spoken |
| `specs/<provider>/<model>.yaml` | [a model](#model): what it takes, gives and costs |
| `specs/families/<family>.yaml` | [a family](#family): the same underlying model at several providers |
| `specs/catalog.yaml` | [the catalogue](#catalog) as a whole: its name, and where it is published; may be left out |
| `specs/glossary.yaml` | [the glossary](#glossary): texts for the parameters of new models; may be left out |

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

Run [`specpress check`](commands.md#specpress-check) to see everything that is wrong; what a message means stands
under [problems](problems/index.md).
"""

_GROUPS = {
    "model": "Models and families",
    "parameter": "Parameters and values",
    "constraint": "Conditions, rules and modes",
    "price": "Prices",
    "provider": "Providers",
    "pages": "Docs pages of a provider",
    "catalog": "The catalogue and its glossary",
}
_FACT = "every part that states facts"
_PLAIN = {
    Plain.INTEGER: "whole number",
    Plain.NUMBER: "number",
    Plain.BOOLEAN: "`true` or `false`",
    Plain.DATE: "date",
    Plain.ADDRESS: "address",
    Plain.ANYTHING: "any value",
}


@cache
def classes() -> tuple[type[Spec], ...]:
    """Every part of the format, in the order in which they are first mentioned; what many have in common is last."""
    roots = (ModelSpec, FamilySpec, ProviderSpec, CatalogSpec, GlossarySpec)
    return (*dict.fromkeys(part for root in roots for part in parts(root)), Fact)


def own_keys(cls: type[Spec]) -> tuple[Key, ...]:
    """The keys of a part, without those of the part that it is a kind of."""
    base = _base(cls)
    common = {key.name for key in keys_of(base)} if base is not None else ()
    return tuple(key for key in keys_of(cls) if key.name not in common)


def _base(cls: type[Spec]) -> type[Spec] | None:
    """The part whose keys a part has besides its own; None where it has none but its own."""
    return cls.__base__ if cls.__base__ is not Spec and issubclass(cls, Fact) and cls is not Fact else None


def named(cls: type[Spec]) -> str:
    """What a part is called on the page."""
    return _FACT if cls is Fact else part_name(cls)


def anchor(cls: type[Spec]) -> str:
    """The anchor of a part on the page."""
    return slug(named(cls))


def reference(problems: Mapping[str, Iterable[type[Spec]]]) -> str:
    """The whole page, with links to the problems that each part can have, given by code."""
    pieces, places = [_HEAD.strip()], _places()
    for name, title in _GROUPS.items():
        module = f"{Spec.__module__.rpartition('.')[0]}.{name}"
        pieces += [f"## {title}", prose(module_text(module))]
        for cls in classes():
            if cls.__module__ == module:
                pieces += _section("###", cls, places[cls], problems)
    return page(*pieces, *_section("##", Fact, [], problems))


def _section(
    level: str, cls: type[Spec], places: Iterable[str], problems: Mapping[str, Iterable[type[Spec]]]
) -> list[str]:
    """One part: what it is, where it stands, its short form, a table of its keys, and what can be wrong with it."""
    lines = [f"{level} {named(cls).capitalize()}", *map(prose, class_text(cls).split("\n\n"))]
    lines += [f"Stands under {joined(places)}."] if places else []
    if key := short_form(cls):
        lines.append(f"Short form: {described(key.shape)}, which stands for {code(key.name)}.")
    if key := list_form(cls):
        lines.append(f"Short form: a list, which stands for {code(key.name)}.")
    lines.append(_table(cls))
    if (base := _base(cls)) is not None:
        lines.append(f"Also the keys of {link(named(base), f'#{anchor(base)}')}.")
    links = [link(code(name), f"problems/{name}.md") for name, about in problems.items() if cls in about]
    return [*lines, f"Problems: {', '.join(links)}." if links else ""]


def key_tables(root: type[Spec]) -> Iterator[str]:
    """The parts of another format, given by its first class: of each what it is, and a table of its keys."""
    for cls in parts(root):
        yield f"### {part_name(cls).capitalize()}"
        yield prose(class_text(cls))
        rows = [
            (code(key.name), _short_default(key), prose(field_text(cls, key.field))) for key in keys_of(cls)
        ]
        yield table(("key", "default", "meaning"), rows)


def _short_default(key: Key) -> str:
    """What holds when the key is left out; that it is off needs no word."""
    if key.required:
        return "**required**"
    return "" if key.default is None or key.default is False else code(str(key.default))


def _places() -> Mapping[type[Spec], list[str]]:
    """The keys that each part is written under, with the parts that have these keys."""
    places: defaultdict[type[Spec], list[str]] = defaultdict(list)
    for owner in classes():
        for key in own_keys(owner):
            for cls in inside(key.shape):
                places[cls].append(f"{code(key.name)} of {_linked(owner)}")
    return places


def _table(cls: type[Spec]) -> str:
    rows = (
        (code(key.name), _value(key.shape), _default(key), prose(field_text(cls, key.field)))
        for key in own_keys(cls)
    )
    return table(("key", "value", "default", "meaning"), rows)


def _default(key: Key) -> str:
    """What holds when the key is left out; nothing where that says nothing."""
    if key.required:
        return "**required**"
    return "" if key.default is None else code(json_text(key.default).strip())


def _linked(cls: type[Spec]) -> str:
    return link(named(cls), f"#{anchor(cls)}")


def _value(shape: Shape) -> str:
    """What may be written, with links to the parts."""
    match shape:
        case Text(words=words):
            return joined(map(code, words)) if words else "text"
        case Plain():
            return _PLAIN[shape]
        case ListOf(item):
            return f"list of {_plural(item)}"
        case MapOf(item):
            return f"mapping of names to {_plural(item)}"
        case Part(cls):
            return _linked(cls)
        case OneOf((single, ListOf(item))) if single == item:
            return f"{_value(single)}, or a list of these"
        case OneOf(members):
            return joined(_value(member) for member in members)


def _plural(item: Shape) -> str:
    match item:
        case Text(words=()):
            return "texts"
        case Plain.INTEGER | Plain.NUMBER | Plain.ANYTHING:
            return f"{_value(item)}s"
        case _:
            return _value(item)
