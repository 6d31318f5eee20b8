"""The languages of a catalogue: its files of translations, compiled and kept until they change."""

from __future__ import annotations

from collections.abc import Sequence

from specpress.base.diagnostics import Diagnostic
from specpress.build.maker import Kept
from specpress.build.packs import Made
from specpress.spec.load import LocaleFile
from specpress.spec.yaml import read_bytes
from specpress.wording.translator import ENGLISH, Translations

_MESSAGES = "messages"


def read_languages(
    files: Sequence[LocaleFile], kept: Kept
) -> tuple[tuple[Translations, ...], tuple[Diagnostic, ...]]:
    """The languages, English first, and what is wrong with their files."""
    found, problems = [ENGLISH], []
    for file in files:
        data = read_bytes(file.path, file.shown)
        if isinstance(data, Diagnostic):
            problems.append(data)
            continue
        key = kept.key(b"language", file.shown.encode(), data)
        part = kept.find(key) or kept.save(key, _compiled(file, data))
        problems += part.problems
        found.append(Translations(file.language, part.piece(_MESSAGES)))
    return tuple(found), tuple(problems)


def _compiled(file: LocaleFile, data: bytes) -> Made:
    # A run whose translations have not changed does without Babel: 0.1 s.
    from specpress.wording.locales.po import read_po  # noqa: PLC0415

    po, problems = read_po(file, data)
    return Made(file.shown, problems, pieces={_MESSAGES: po.compiled().messages if po else b""})
