"""Everything that there is to translate, and files of translations brought up to date with it.

Given specs as they were read, the tool's sources and a file; gives a catalogue of messages without translations, and
the file with new messages empty, changed ones marked fuzzy, and those that are gone kept at its end, as gettext's own
`msgmerge` does. The format itself says which texts of a spec are for people (`Translated`), so that a new field needs
nothing here. What the tool's own files translate is filled in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.pofile import normalize, write_po

import specpress
from specpress.base.diagnostics import Diagnostic, Span
from specpress.base.package_data import folder as templates_folder
from specpress.spec.base import Spec
from specpress.spec.load import LocaleFile
from specpress.spec.shape import ListOf, MapOf, OneOf, Part, Shape, Text, keys_of
from specpress.spec.yaml import clipped
from specpress.wording.po import BEHIND, PATTERN, Po, babel_locale, forms
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


_WIDTH = 100
_FUZZY_MATCHES = 200_000
"""Comparing each new message with each old one is given up beyond this many pairs: it would take minutes."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the messages there are in a language, and how many of the others are marked fuzzy."""

    language: str
    translated: int
    fuzzy: int
    total: int
    required: int

    @property
    def percent(self) -> int:
        """The percentage of messages that there are, rounded down: 100 means all."""
        return self.translated * 100 // self.total if self.total else 100


def started(file: LocaleFile) -> Po:
    """A file without messages. Raises ValueError for what is no language."""
    locale = babel_locale(file.language)
    if locale is None:
        message = f"{file.language!r} is no language to translate into"
        raise ValueError(f"{message}; name one by its tag, such as bn or zh-Hant")
    catalog = Catalog(locale=locale, fuzzy=False)
    head = (
        "Project-Id-Version: specpress",
        f"Language: {file.language}",
        f"Plural-Forms: {catalog.plural_forms}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "X-Required-Coverage: 0",
    )
    lines = "".join(f'"{line}\\n"\n' for line in head)
    header = f'# Translations: {locale.english_name}.\nmsgid ""\nmsgstr ""\n{lines}'
    return Po(file, catalog, header)


def updated(po: Po, messages: Catalog, memory: Catalog | None) -> bytes:
    """The file as it should be. `memory` has translations of its own to take over where they fit exactly."""
    catalog = _copy(po.catalog)
    fresh = sum(message.id not in catalog for message in messages)
    catalog.update(_copy(messages), no_fuzzy_matching=fresh * len(catalog) > _FUZZY_MATCHES)
    for message in catalog:
        if not message.id:
            continue
        old = po.catalog.get(message.id)
        if message.fuzzy and old is not None:
            message.previous_id = old.previous_id
        _fill(message, catalog.obsolete.pop(forms(message.id)[0], None))  # what was gone may be there again
    if memory is not None:
        for message in catalog:
            _fill(message, memory.get(message.id) if message.id else None)
    body = BytesIO()
    write_po(body, catalog, width=_WIDTH, omit_header=True, include_lineno=False)
    header = po.header or started(po.file).header
    text = body.getvalue().decode()
    for message in catalog:
        if message.previous_id:
            own = f"\nmsgid {normalize(forms(message.id)[0], width=_WIDTH)}\n"
            text = text.replace(own, f"\n{_previous(message)}{own}")
    return f"{header}\n{text.rstrip()}\n".encode()


def _previous(message: Message) -> str:
    """What a message was before it changed. Babel would break its lines within quotes."""
    keys = ("msgid", "msgid_plural")
    lines = [
        f"{key} {normalize(id, width=_WIDTH)}" for key, id in zip(keys, message.previous_id, strict=False)
    ]
    return "\n".join(f"#| {line}" for line in "\n".join(lines).split("\n"))


def coverage(po: Po, messages: Catalog) -> Coverage:
    """How much of the messages a file translates."""
    ids = [message.id for message in messages if message.id]
    found = [po.catalog.get(id) for id in ids]
    known = [one for one in found if one is not None and po.translates(one)]
    fuzzy = sum(one.fuzzy for one in known)
    return Coverage(po.file.language, len(known) - fuzzy, fuzzy, len(ids), po.required)


_NAMED = 20
"""So many texts are named that a language lacks; whoever has more to do works through the file."""


def behind(po: Po, found: Coverage, messages: Catalog) -> tuple[Diagnostic, ...]:
    """The problem that a file has less than it promises, and then the texts that it lacks, as they stand in it."""
    if found.percent >= found.required:
        return ()
    left = found.total - found.translated
    message = f"{left} of {found.total} texts are not translated: {found.percent}% of {found.required}%"
    help = "run `specpress locales` and translate what is empty or fuzzy"
    lacking = sorted(_lacking(po, messages))
    if left > _NAMED:
        help += f"; the first {_NAMED} are named below"
    return (BEHIND.at(Span(po.file.shown), message, help), *lacking[:_NAMED])


def _lacking(po: Po, messages: Catalog) -> Iterator[Diagnostic]:
    """The texts that a file has not, or not for certain, each with where it comes from."""
    for message in messages:
        own = po.catalog.get(message.id) if message.id else None
        if not message.id or (own is not None and po.translates(own) and not own.fuzzy):
            continue
        span = Span(po.file.shown, (own.lineno or 0) if own else 0, 1)
        state = "is marked fuzzy" if own is not None and own.fuzzy else "is not translated"
        places = [name for name, _ in message.locations]
        where = ": ".join((places[0], *message.auto_comments[:1]))
        more = f", and {len(places) - 1} more" if len(places) > 1 else ""
        yield BEHIND.at(span, f"{clipped(forms(message.id)[0])!r} {state}", f"it comes from {where}{more}")


def _copy(catalog: Catalog) -> Catalog:
    copy = Catalog(locale=catalog.locale, fuzzy=False)
    for message in catalog:
        if message.id:
            copy[message.id] = message.clone()
    copy.obsolete.update(catalog.obsolete)
    return copy


def _fill(message: Message, known: Message | None) -> None:
    """Take over a translation where there is none, or only a doubtful one."""
    if known is None or known.fuzzy or not all(forms(known.string or "")):
        return
    if message.fuzzy or not all(forms(message.string or "")):
        message.string = known.string
        message.flags.discard("fuzzy")
        message.previous_id = []
