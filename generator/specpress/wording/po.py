"""A .po file, read and checked.

Given the bytes of a file; gives its messages, and the form in which they are looked up quickly. What is wrong with an
entry costs the translation of one text, which is then said in English, and nothing else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from gettext import c2py
from io import BytesIO

import babel
from babel import UnknownLocaleError
from babel.messages import pofile
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo

from specpress.base.diagnostics import Code, Diagnostic, Span
from specpress.catalog.settings import ENGLISH, Translations
from specpress.spec.load import LocaleFile
from specpress.wording.translator import parsed

UNREADABLE_PO = Code(
    "translation-unreadable",
    "A file of translations is not what gettext's tools write: it is not UTF-8, or an entry is broken, such as a "
    "text without its closing quote. The text of that entry stays English until then.\n\n"
    "Mend the line that is named, or open the file in a translator's program, which keeps the form.",
)
UNKNOWN_LANGUAGE = Code(
    "translation-of-unknown-language",
    "A file of translations is named after its language, such as `bn.po` or `zh-Hant.po`, and this name is none "
    "that the Unicode CLDR knows, so that neither plurals nor numbers could be written; or it is `en`, the language "
    "of the specs themselves.\n\n"
    "Rename the file to the language's BCP 47 tag, with the letters large and small as in `zh-Hant` and `pt-BR`.",
)
PARTS_DIFFER = Code(
    "translation-parts-differ",
    "A phrase has places in braces, such as `{limit}`, into which values are put, and its translation has others. "
    "A value would be lost, so the phrase stays English until then.\n\n"
    "Write each place of the English phrase into the translation, spelt the same, wherever the language wants it. "
    "A plural that one number alone takes, as Arabic has for two, may say the number `{n}` in a word.",
)
FORMS_MISSING = Code(
    "translation-forms-missing",
    "A phrase about a number of things needs as many forms as the language has plurals, and some are missing. It stays "
    "English until then.\n\n"
    "Write all of them, or leave all of them empty until then.",
)
BEHIND = Code(
    "translation-behind",
    "A file of translations says in its header, under `X-Required-Coverage`, what percentage of the texts it is to "
    "have at least, and it has less: texts were added or changed.\n\n"
    "Translate what is empty and check what is marked fuzzy, then remove the mark. With `X-Required-Coverage: 95` one "
    "text in twenty may lag behind, in English under a notice, so that a model can land before its translations.",
)

CODES = (UNREADABLE_PO, UNKNOWN_LANGUAGE, PARTS_DIFFER, FORMS_MISSING, BEHIND)

PATTERN = "python-brace-format"
"""The flag of messages with places in braces, by which translators' programs check them too."""
_LINE = re.compile(r'\s*(#.*|(msgctxt|msgid|msgid_plural|msgstr(\[[0-9]\])?)?\s*"(\\.|[^"\\])*"\s*)?')
"""A whole line of a file. Babel reads over a missing quote and takes a character for it."""
_NOT_UTF8 = re.compile("[\udc80-\udcff]")
"""A byte that is no part of UTF-8, as Python decodes it with `surrogateescape`."""
_HEADER = re.compile(r'(?:(?:#.*|[ \t]*)\n)*msgid ""\nmsgstr ".*"\n(?:".*"\n)*')
_OBSOLETE_PREVIOUS = re.compile(r"^#~\|.*", re.MULTILINE)
"""What other programs keep of a message that is gone twice over, and Babel does not read."""
_REQUIRED = re.compile(r'"X-Required-Coverage: *([0-9]{1,3})')
_COUNTS = range(1_000)
_FRACTIONS = tuple(map(Decimal, ("0.5", "1.5", "2.5")))


@dataclass(frozen=True)
class Po:
    """The messages of one language, with the file's header as it is written."""

    file: LocaleFile
    catalog: Catalog
    header: str
    faulty: frozenset[int] = frozenset()
    """The lines of the messages whose translations cannot be used."""

    @cached_property
    def required(self) -> int:
        """The percentage of messages that the file promises to have."""
        found = _REQUIRED.search(self.header)
        return int(found[1]) if found else 0

    def translates(self, message: Message) -> bool:
        """Whether a message has a translation that can be used, in all its forms; one that is fuzzy may be wrong."""
        return all(forms(message.string or "")) and message.lineno not in self.faulty

    def compiled(self) -> Translations:
        """The translations without those that are fuzzy or cannot be used."""
        data = BytesIO()
        known = Catalog(locale=self.catalog.locale, fuzzy=False)
        for message in self.catalog:
            if message.id and self.translates(message):  # Babel would put English for forms that are empty
                known[message.id] = message
        write_mo(data, known)
        return Translations(self.file.language, data.getvalue())


def babel_locale(language: str) -> babel.Locale | None:
    """What the Unicode CLDR knows of a language other than English, by its BCP 47 tag as that is usually written."""
    try:
        found = babel.Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return None
    return found if str(found).replace("_", "-") == language != ENGLISH.language else None


def counted_as(locale: babel.Locale, number: Decimal | int) -> int:
    """The whole number whose plural a number of things takes, for gettext counts no others.

    That is the first of a fraction's category, and two where only fractions have theirs.
    """
    if number == int(number):
        return int(number)
    category = locale.plural_form(number)
    return next((count for count in range(101) if locale.plural_form(count) == category), 2)


def read_po(file: LocaleFile, data: bytes) -> tuple[Po | None, tuple[Diagnostic, ...]]:
    """Read a file as far as it can be read, with what is wrong with its entries; None where it is of no language."""
    locale = babel_locale(file.language)
    if locale is None:
        problem = f"{file.language!r} is no language to translate into"
        help = "name the file after a language's tag, such as bn.po"
        return None, (UNKNOWN_LANGUAGE.at(Span(file.shown), problem, help),)
    text = data.decode(errors="surrogateescape").replace("\r\n", "\n")
    head = _HEADER.match(text)
    header = head[0] if head and not _NOT_UTF8.search(head[0]) else ""
    # The language decides the plurals, and the text is UTF-8, whatever a header claims.
    rest = "\n" * header.count("\n") + _OBSOLETE_PREVIOUS.sub("", text[len(header) :])
    catalog, unreadable = _read(file, rest.split("\n"), locale)
    for message in catalog:
        _find_previous(message)
    problems = tuple(_problems(file, catalog, _lone_plurals(catalog, locale)))
    po = Po(file, catalog, header, frozenset(problem.span.line for problem in problems))
    return po, tuple(sorted((*unreadable, *problems)))


def _read(file: LocaleFile, lines: list[str], locale: babel.Locale) -> tuple[Catalog, tuple[Diagnostic, ...]]:
    """The messages of a file without the entries that cannot be read, and why those cannot."""
    broken = {at: _broken(file, at + 1, line) for at, line in enumerate(lines) if not _is_sound(line)}
    for entry in _entries(lines) if broken else ():
        if not broken.keys().isdisjoint(entry):
            _blank(lines, entry)
    try:
        return _parsed(lines, locale), tuple(broken.values())
    except (pofile.PoFileError, ValueError):
        for entry in _entries(lines):
            try:
                _parsed([lines[at] for at in entry], locale)
            except (pofile.PoFileError, ValueError) as error:
                at = entry.start + (getattr(error, "lineno", None) or 0)
                message = f"not a .po file: {error.args[0]}"
                broken[at] = UNREADABLE_PO.at(Span(file.shown, at + 1, 1), message, "mend this line")
                _blank(lines, entry)
        return _parsed(lines, locale), tuple(broken.values())


def _parsed(lines: Iterable[str], locale: babel.Locale) -> Catalog:
    """The messages of lines. Raises PoFileError or ValueError for what is none."""
    return pofile.read_po(BytesIO("\n".join(lines).encode()), locale=locale, abort_invalid=True)


def _is_sound(line: str) -> bool:
    return bool(_LINE.fullmatch(line)) and not _NOT_UTF8.search(line)


def _entries(lines: Sequence[str]) -> Iterator[range]:
    """The lines of each entry: it ends at an empty line, or where the next begins behind a translation."""
    start, has_translation = 0, False
    for at, line in enumerate(lines):
        text = line.removeprefix("#~").strip()
        if not text or (has_translation and text.startswith(("#", "msgctxt", "msgid"))):
            yield range(start, at)
            start, has_translation = at, False
        has_translation |= text.startswith("msgstr")
    yield range(start, len(lines))


def _blank(lines: list[str], entry: range) -> None:
    """Take an entry out, so that those behind it stay in their lines."""
    lines[entry.start : entry.stop] = [""] * len(entry)


def _find_previous(message: Message) -> None:
    """Tell what a message was before from translators' comments; Babel writes the one and reads the other."""
    before = [one.removeprefix("|").strip() for one in message.user_comments if one.startswith("|")]
    message.user_comments = [one for one in message.user_comments if not one.startswith("|")]
    parts = re.split(r"^msgid(?:_plural)? ", "\n".join(before), flags=re.MULTILINE)[1:]
    message.previous_id = [pofile.denormalize(part.strip()) for part in parts]


def _broken(file: LocaleFile, line: int, text: str) -> Diagnostic:
    span = Span(file.shown, line, 1)
    if _NOT_UTF8.search(text):
        return UNREADABLE_PO.at(span, "this line is not UTF-8", "save the file as UTF-8")
    message = "this line is neither a comment nor a text in quotes"
    return UNREADABLE_PO.at(span, message, 'write it like msgstr "text", with \\" for a quote')


def forms(string: str | Iterable[str]) -> tuple[str, ...]:
    """The translations of a message: one, or one for each plural."""
    return (string,) if isinstance(string, str) else tuple(string)


def _lone_plurals(catalog: Catalog, locale: babel.Locale) -> frozenset[int]:
    """The plurals that a single number takes, as those for one and for two do in Arabic: words may say which."""
    plural = c2py(catalog.plural_expr)
    takers = Counter(map(plural, _COUNTS))
    lone = {form for form, count in takers.items() if count == 1}
    return frozenset(lone - {plural(counted_as(locale, fraction)) for fraction in _FRACTIONS})


def _problems(file: LocaleFile, catalog: Catalog, lone: frozenset[int]) -> Iterator[Diagnostic]:
    for message in catalog:
        strings = forms(message.string or "")
        if not message.id or message.fuzzy or not any(strings):
            continue
        span = Span(file.shown, message.lineno or 0, 1)
        if not all(strings) or (message.pluralizable and len(strings) != catalog.num_plurals):
            text = f"{_english(message)!r} has {sum(map(bool, strings))} of {catalog.num_plurals} forms"
            yield FORMS_MISSING.at(span, text, "write the others")
        elif PATTERN in message.flags:
            yield from _part_problems(span, message, strings, lone)


def _part_problems(
    span: Span, message: Message, strings: tuple[str, ...], lone: frozenset[int]
) -> Iterator[Diagnostic]:
    wanted = _parts(forms(message.id)[-1])
    for form, string in enumerate(strings):
        said = {"n"} if message.pluralizable and form in lone else set()
        try:
            found = _parts(string)
        except ValueError:
            yield PARTS_DIFFER.at(span, f"the braces of {string!r} do not close", "close each place: {name}")
            continue
        for name in sorted(wanted - found - said):
            yield PARTS_DIFFER.at(span, f"{string!r} lacks {{{name}}}", "put it where the language wants it")
        for name in sorted(found - wanted):
            there = ", ".join(f"{{{one}}}" for one in sorted(wanted))
            yield PARTS_DIFFER.at(span, f"{string!r} has {{{name}}}", f"there is only {there or 'no place'}")


def _parts(pattern: str) -> frozenset[str]:
    return frozenset(name for _, name in parsed(pattern) if name)


def _english(message: Message) -> str:
    return forms(message.id)[0]
