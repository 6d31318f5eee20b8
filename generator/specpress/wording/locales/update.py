"""Files of translations brought up to date with what there is to translate.

Given a file and the messages; gives the file with new messages empty, changed ones marked fuzzy, and those that are
gone kept at its end, as gettext's own `msgmerge` does. What the tool's own files translate is filled in.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import normalize, write_po

from specpress.base.diagnostics import Diagnostic, Span
from specpress.spec.load import LocaleFile
from specpress.wording.locales.codes import BEHIND
from specpress.wording.locales.po import Po, babel_locale, forms

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
    known = [one for one in found if one is not None and all(forms(one.string or ""))]
    fuzzy = sum(one.fuzzy for one in known)
    return Coverage(po.file.language, len(known) - fuzzy, fuzzy, len(ids), po.required)


def behind(po: Po, found: Coverage) -> tuple[Diagnostic, ...]:
    """The problem that a file has less than it promises."""
    if found.percent >= found.required:
        return ()
    left = found.total - found.translated
    message = f"{left} of {found.total} texts are not translated: {found.percent}% of {found.required}%"
    return (
        BEHIND.at(
            Span(po.file.shown), message, "run `specpress locales` and translate what is empty or fuzzy"
        ),
    )


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
