"""Every text that is for people: those of the specs, and the tool's own phrases.

Given specs as they were read, and the tool's sources; gives a catalogue of messages without translations. The
format itself says which texts of a spec are for people (`Translated`), so that a new field needs nothing here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract

import specpress
from specpress.base.package_data import folder as templates_folder
from specpress.spec.base import Spec
from specpress.spec.shape import ListOf, MapOf, OneOf, Part, Shape, Text, keys_of
from specpress.wording.locales.po import PATTERN, forms
from specpress.wording.translator import parsed

_PACKAGE = Path(specpress.__file__).parent
_PHRASES = {"gettext": None, "gettext_noop": None, "ngettext": (1, 2), "ngettext_noop": (1, 2)}
"""The calls in which a phrase is written, with the places of its singular and plural."""


def messages(specs: Iterable[tuple[str, Spec]]) -> Catalog:
    """All messages: the tool's phrases, then the texts of the specs, each with the path that it is shown by."""
    catalog = Catalog(fuzzy=False)
    for name, id in _phrases():
        flags = [PATTERN] if any(part for _, part in parsed(forms(id)[-1])) else []
        catalog.add(id, locations=[(name, 0)], flags=flags)
    for name, spec in specs:
        for path, text in texts_of(spec):
            first = text not in catalog
            catalog.add(text, locations=[(name, 0)], auto_comments=[path] if first else [])
    return catalog


def texts_of(spec: Spec, path: str = "") -> Iterator[tuple[str, str]]:
    """The texts of a spec that are for people, as translators see them, each with the dotted path of its key."""
    for key in keys_of(type(spec)):
        inner = f"{path}.{key.name}" if path else key.name
        yield from _texts(key.shape, getattr(spec, key.field), inner)


def _texts(shape: Shape, value: Any, path: str) -> Iterator[tuple[str, str]]:
    match shape:
        case Text(phrase=phrase) if phrase is not None and isinstance(value, str):
            yield path, phrase.pattern.format(value)
        case Part() if isinstance(value, Spec):
            yield from texts_of(value, path)
        case ListOf(item) if isinstance(value, tuple):
            for at, one in enumerate(value, 1):
                yield from _texts(item, one, f"{path}.{at}")
        case MapOf(item) if isinstance(value, dict):
            for name, one in value.items():
                yield from _texts(item, one, f"{path}.{name}")
        case OneOf(members):
            for member in members:
                yield from _texts(member, value, path)
        case _:
            return


def _phrases() -> Iterator[tuple[str, str | tuple[str, ...]]]:
    """The tool's phrases with the file of each, in the order of the files."""
    sources = [(path, "python", _PACKAGE, "specpress/") for path in sorted(_PACKAGE.rglob("*.py"))]
    top = templates_folder()
    sources += [(path, "jinja2", top, "templates/") for path in sorted(top.rglob("*.jinja2"))]
    for path, kind, root, prefix in sources:
        data = path.read_bytes()
        if not any(f"{call}(".encode() in data for call in _PHRASES):
            continue
        with path.open("rb") as file:
            for _, id, _, _ in extract(kind, file, _PHRASES):
                yield f"{prefix}{path.relative_to(root).as_posix()}", id
