"""What changed: the page of all releases, a page for each that changed something, and what a model's page tells."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from specpress.catalog import Catalog
from specpress.catalog.release import Release
from specpress.catalog.settings import Translations
from specpress.targets import markdown
from specpress.targets.docs.page import ModelPage, Section, joined, model_page, render, writer
from specpress.targets.release_notes import HEADINGS, intro, line, notes
from specpress.wording.translator import Translator

PAGE = "changes.md"
"""The page of all releases, below the folder of a language."""


def release_page(release: Release) -> str:
    """The page of a release, likewise."""
    return f"changes/{release.version}.md"


def changes_texts(
    catalog: Catalog, models: Collection[str], language: Translations
) -> Iterator[tuple[str, str]]:
    """The path and text of each page about releases; nothing before the first. `models` names those with a page."""
    if not catalog.releases:
        return
    yield PAGE, _all(catalog, writer(language))
    for release in catalog.releases:
        if release.changes:
            yield release_page(release), _one(release, models, language)


def changed_in(page: ModelPage) -> Section:
    """The section of a model's page: the releases that changed it, the newest first."""
    translator = page.translator
    parts = []
    for release in reversed(page.catalog.releases):
        of_model = [change for change in release.changes if change.model == page.model.name]
        if of_model:
            link = page.link(str(release.version), release_page(release))
            lines = [f"    - {line(change, translator, page.language)}" for change in of_model]
            parts.append("\n".join((f"- {link}, {translator.day(release.date)}:", "", *lines)))
    return Section("changes", translator.gettext("Changes of this model"), "\n".join(parts))


def _all(catalog: Catalog, translator: Translator) -> str:
    """The page of all releases."""
    gettext = translator.gettext
    rows = []
    for release in reversed(catalog.releases):
        name = str(release.version)
        rows.append(
            (
                markdown.link(name, release_page(release)) if release.changes else name,
                translator.day(release.date),
                *(translator.number(count) for count in release.counts.values()),
            )
        )
    head = (gettext("Version"), gettext("Day"), *map(gettext, HEADINGS.values()))

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
        sections=[markdown.table(head, rows)],
    )


def _one(release: Release, models: Collection[str], language: Translations) -> str:
    """The page of a release."""
    translator = writer(language)

    def named(name: str) -> str:
        return markdown.link(name, f"../{model_page(name)}") if name in models else markdown.code(name)

    listed = notes(release.changes, translator, language.language, named)

    def title(to: Translator) -> str:
        return to.gettext("Changes in {version}", version=str(release.version))

    return render(
        translator,
        title=title,
        about=lambda to: to.gettext("{name}: {meaning}", name=title(to), meaning=to.day(release.date)),
        intro=joined((translator.day(release.date), *intro(release, translator))),
        sections=[Section(note.severity, note.heading, note.lines) for note in listed],
    )
