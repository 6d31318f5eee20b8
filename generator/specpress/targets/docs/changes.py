"""What changed: the page of all releases, a page for each that changed something, and what a model's page tells."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import groupby

from specpress.base.identity import by_identity
from specpress.catalog import Catalog
from specpress.catalog.release import Release, ReleasedChange, Severity
from specpress.catalog.settings import Translations
from specpress.catalog.values import Path
from specpress.targets import markdown
from specpress.targets.docs.page import ModelPage, Page, Section, dotted, joined, model_page, render, writer
from specpress.targets.release_notes import HEADINGS, intro, line, notes
from specpress.wording.translator import Translator

PAGE = "changes.md"
"""The page of all releases, below the folder of a language."""

_UNFOLDED = 5
"""More changes of a model than these are folded on its page."""
_SHOWN = 3
"""How many changes of a release the page of all tells, the worst first."""


def release_page(release: Release) -> str:
    """The page of a release, likewise."""
    return f"changes/{release.version}.md"


def changes_texts(
    catalog: Catalog, models: Collection[str], language: Translations
) -> Iterator[tuple[str, Page]]:
    """Each page about releases with its path; nothing before the first. `models` names those with a page."""
    if not catalog.releases:
        return
    yield PAGE, _all(catalog, models, language)
    for release in catalog.releases:
        if release.changes:
            yield release_page(release), _one(release, models, language)


@by_identity(64)
def _by_model(release: Release) -> Mapping[str, tuple[ReleasedChange, ...]]:
    """The changes of a release by the names of their models."""
    by_model: dict[str, list[ReleasedChange]] = {}
    for change in release.changes:
        by_model.setdefault(change.model, []).append(change)
    return {name: tuple(changes) for name, changes in by_model.items()}


def changed_in(page: ModelPage) -> Section:
    """The section of a model's page: the releases that changed it, the newest first; folded where there are many."""
    translator, count = page.translator, 0
    gettext = translator.gettext
    parts, last = [], ""
    for release in reversed(page.catalog.releases):
        if of_model := _by_model(release).get(page.model.name):
            link = page.link(str(release.version), release_page(release))
            day = translator.day(release.date)
            last = last or gettext("Last changed in {version}, on {day}.", version=link, day=day)
            lines = [f"    - {line(change, translator, page.language)}" for change in of_model]
            parts.append("\n".join((f"- {link}, {day}:", *lines)))
            count += len(of_model)
    body = "\n".join(parts)
    if count > _UNFOLDED:
        body = joined((last, markdown.fold(gettext("Everything that changed"), body)))
    return Section("changes", gettext("Changes of this model"), body)


def last_change(path: Path, page: ModelPage) -> str:
    """In which release a parameter was changed last, for its row; empty where none changed more than its texts."""
    for release in reversed(page.catalog.releases):
        for change in _by_model(release).get(page.model.name, ()):
            if (
                change.path == dotted(path)
                and change.severity != Severity.NOTE
                and not change.code.startswith("answer-")
            ):
                version = markdown.link(str(release.version), "#changes")
                return page.translator.gettext("Changed in {version}.", version=version)
    return ""


def _all(catalog: Catalog, models: Collection[str], language: Translations) -> Page:
    """The page of all releases: a timeline, the newest first, under their years where there are several."""
    translator = writer(language)
    years = [
        (year, [_entry(release, models, translator, language.language) for release in of_year])
        for year, of_year in groupby(reversed(catalog.releases), key=lambda release: release.date.year)
    ]
    lists = [
        (year, joined(('<div class="timeline" markdown="1">', "\n".join(entries), "</div>")))
        for year, entries in years
    ]

    def rule(to: Translator) -> str:
        return to.gettext(
            "The first number of a version rises when requests that worked may fail, the second when results, prices "
            "or limits change, the third when only texts do."
        )

    return render(
        translator,
        title=lambda to: to.gettext("Changes"),
        about=rule,
        intro=rule(translator),
        sections=[
            Section(f"year-{year}", str(year), entries) if len(years) > 1 else entries
            for year, entries in lists
        ],
    )


def _entry(release: Release, models: Collection[str], translator: Translator, language: str) -> str:
    """A release as an item of a list: its version and day, how much changed, and the worst of it."""
    name = str(release.version)
    link = markdown.link(name, release_page(release)) if release.changes else name
    counts = [
        translator.gettext(
            "{name}: {meaning}", name=translator.gettext(HEADINGS[severity]), meaning=translator.number(count)
        )
        for severity, count in release.counts.items()
        if count
    ]
    worst = next((severity for severity, count in release.counts.items() if count), "none")
    about = " · ".join((translator.day(release.date), *counts))
    lines = [f'- <span class="release-{worst}"></span>**{link}** · {about}']
    first = sorted(release.changes, key=lambda change: [*release.counts].index(change.severity))[:_SHOWN]
    said = [
        *intro(release, translator),
        *(line(change, translator, language, _named(models, "")) for change in first),
    ]
    if more := len(release.changes) - len(first):
        text = translator.ngettext("{n} more change", "{n} more changes", more)
        said.append(markdown.link(text, release_page(release)))
    return "\n".join((*lines, *(f"    - {text}" for text in said)))


def _named(models: Collection[str], up: str) -> Callable[[str], str]:
    """Writes the name of a model, linked to its page where it has one; `up` is the way to the language's folder."""
    return lambda name: (
        markdown.link(name, f"{up}{model_page(name)}") if name in models else markdown.code(name)
    )


def _one(release: Release, models: Collection[str], language: Translations) -> Page:
    """The page of a release."""
    translator = writer(language)
    listed = notes(release.changes, translator, language.language, _named(models, "../"))

    def title(to: Translator) -> str:
        return to.gettext("Changes in {version}", version=str(release.version))

    return render(
        translator,
        title=title,
        about=lambda to: to.gettext("{name}: {meaning}", name=title(to), meaning=to.day(release.date)),
        intro=joined((translator.day(release.date), *intro(release, translator))),
        sections=[Section(note.severity, note.heading, note.lines) for note in listed],
    )
