"""Changes as releases have them: in words of each language, since those need the facts that a record leaves out."""

from __future__ import annotations

from collections.abc import Mapping

from specpress.catalog.release import ReleasedChange
from specpress.diff import Change, kind_of
from specpress.wording.translator import PLAIN, Translator


def released(change: Change, translators: Mapping[str, Translator]) -> ReleasedChange:
    """A change as a release has it, told by the translator of each language and in English."""
    row = change.row()
    return ReleasedChange(
        **{name: row[name] for name in _NAMES},
        message={
            "en": row["message"],
            **{language: change.message(translator) for language, translator in translators.items()},
        },
        confidence=row.get("confidence"),
        percent=row.get("percent"),
    )


_NAMES = ("code", "severity", "model", "path", "old", "new", "fingerprint")


def action(change: ReleasedChange, translator: Translator = PLAIN) -> str:
    """What to do about it; nothing where its kind is gone."""
    kind = kind_of(change.code)
    return translator.gettext(kind.action) if kind is not None else ""
