"""What changed in a release, as Markdown in any language: of a package's changelog, and of pages.

Given releases; gives lists of sentences under headings, the worst first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from specpress.catalog import Catalog
from specpress.catalog.release import Release, ReleasedChange
from specpress.diff.released import action
from specpress.targets import markdown
from specpress.targets.base import Files
from specpress.wording.translator import PLAIN, Markup, Translator, gettext_noop


class Note(NamedTuple):
    """What there is of one severity."""

    severity: str
    heading: str
    lines: str
    """A list in Markdown."""


HEADINGS = {
    "breaking": gettext_noop("Breaking changes"),
    "warning": gettext_noop("Other results or prices"),
    "compatible": gettext_noop("Compatible changes"),
    "note": gettext_noop("Texts and sources"),
}
"""The heading over the changes of each severity, the worst first."""
_WITH_ACTION = ("breaking", "warning")
"""What of these one has to do something about is said."""
ENGLISH = Translator(PLAIN.locale, Markup(markdown.text, markdown.code))
"""Writes English Markdown."""


def changelog(folder: str, catalog: Catalog) -> Files:
    """`CHANGELOG.md` of a package, with every release, the newest first; nothing before the first."""
    if not catalog.releases:
        return {}
    parts = [f"# {ENGLISH.name(catalog.settings.title)}: what changed in each version"]
    for release in reversed(catalog.releases):
        parts.append(f"## {release.version}, {release.date.isoformat()}")
        parts += intro(release, ENGLISH)
        for note in notes(release.changes, ENGLISH, "en", markdown.code):
            parts += [f"### {note.heading}", note.lines]
    return {f"{folder}/CHANGELOG.md": ("\n\n".join(parts) + "\n").encode()}


def intro(release: Release, translator: Translator) -> Iterator[str]:
    """What is said before the changes: that it is the first release, that nothing about calls changed, and a reason."""
    if release.bump == "none":
        yield translator.gettext("The first release.")
    elif not release.changes:
        yield translator.gettext("Nothing that requests or answers would notice.")
    if release.reason:
        yield translator.text(release.reason)


def notes(
    changes: Sequence[ReleasedChange], translator: Translator, language: str, named: Callable[[str], str]
) -> Iterator[Note]:
    """A heading and a list for each severity that there is. `named` writes the name of a model or provider."""
    for severity, heading in HEADINGS.items():
        lines = [
            f"- {line(change, translator, language, named)}"
            for change in changes
            if change.severity == severity
        ]
        if lines:
            yield Note(severity, translator.gettext(heading), "\n".join(lines))


def line(
    change: ReleasedChange, translator: Translator, language: str, named: Callable[[str], str] | None = None
) -> str:
    """A change in a line: the model's name where one is wanted, what changed, and what to do about it."""
    about = f"{named(change.model)}: " if named and change.model and change.path else ""
    said = sentence(change, translator, language)
    todo = action(change, translator) if change.severity in _WITH_ACTION else ""
    return " ".join(filter(None, (f"{about}{said}", todo)))


def sentence(change: ReleasedChange, translator: Translator, language: str) -> str:
    """What changed, in the words of that day; in English where the language came later."""
    told = change.message.get(language)
    plain = told or change.message["en"]
    # The sentence was kept as plain text: the key in it, which may leave out what a request wraps it in, is code.
    steps = change.path.split(".")
    keys = (".".join(steps[start:]) or change.model for start in range(len(steps)))
    found = next(filter(None, (_word(key, plain) for key in keys)), None)
    if found is None:
        text = markdown.text(plain)
    else:
        before, after = plain[: found.start()], plain[found.end() :]
        blanks = " " * before.endswith(" "), " " * after.startswith(" ")
        parts = (markdown.text(before), blanks[0], markdown.code(found[0]), blanks[1], markdown.text(after))
        text = "".join(parts).strip()
    return text if told is not None else translator.markup.english(text)


def _word(key: str, text: str) -> re.Match[str] | None:
    """Where a key stands in a text by itself."""
    return re.search(rf"(?<!\w){re.escape(key)}(?!\w)", text)
