"""The navigation: every page of a language under the heading where a reader looks for it.

Given the providers, families and models; gives a tree of titles and paths. The docs targets write the pages and this
module lists them, so a page that one of them adds needs a line here; `specpress site` refuses a page without one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from specpress.base.safe_filenames import as_page
from specpress.catalog import Catalog
from specpress.catalog.release import Release
from specpress.targets.site import EnglishPage, ModelRow, words
from specpress.targets.site.words import Say
from specpress.wording.facts import MODALITIES

Entry: TypeAlias = "tuple[str, str | tuple[Entry, ...]]"
"""A title with the path of a page, or with the entries below it."""

FEW = 12
"""Up to so many models of a provider stand in one list; more are parted by modality."""


def navigation(catalog: Catalog, rows: Sequence[ModelRow], gettext: Say) -> tuple[Entry, ...]:
    """The tree of one language."""
    groups: tuple[Entry, ...] = (
        (gettext(words.PROVIDERS), tuple(_providers(catalog, rows, gettext))),
        (gettext(words.MODALITIES), tuple(_modalities(rows, gettext))),
        (
            gettext(words.FAMILIES),
            tuple(
                (family.title, f"families/{as_page(family.id)}.md") for family in catalog.families.values()
            ),
        ),
    )
    changes = (
        ((gettext(words.OVERVIEW), "changes.md"), *_releases(catalog.releases)) if catalog.releases else ()
    )
    groups += ((gettext(words.CHANGES), changes),)
    first = ((gettext(words.HOME), "index.md"), (gettext(words.MODELS), "models.md"))
    return (*first, *(group for group in groups if group[1]))


def _releases(releases: Sequence[Release]) -> Iterator[Entry]:
    """The releases that have a page, the newest first."""
    for release in reversed(releases):
        if release.changes:
            yield str(release.version), f"changes/{release.version}.md"


def english_reference(pages: Sequence[EnglishPage], gettext: Say) -> tuple[Entry, ...]:
    """In a language that has no pages about specpress, the way to the English ones; nothing where there are none."""
    return ((gettext(words.ENGLISH_REFERENCE), "../en/reference/index.html"),) if pages else ()


def reference(pages: Sequence[EnglishPage]) -> tuple[Entry, ...]:
    """The group of the pages about specpress itself; nothing where there are none."""
    below: list[Entry] = [(words.OVERVIEW, "reference/index.md")]
    for page in pages:
        below.append((page.title, ((words.OVERVIEW, page.path), *page.below) if page.below else page.path))
    return ((words.REFERENCE, tuple(below)),) if pages else ()


def _providers(catalog: Catalog, rows: Sequence[ModelRow], gettext: Say) -> Iterator[Entry]:
    for provider in catalog.providers.values():
        overview = (gettext(words.OVERVIEW), f"providers/{as_page(provider.id)}.md")
        yield (
            provider.title,
            (overview, *_models([row for row in rows if row.provider == provider.id], gettext)),
        )


def _models(rows: Sequence[ModelRow], gettext: Say) -> Iterator[Entry]:
    """The models of one provider, parted by modality where that makes shorter lists."""
    by_title = sorted(rows, key=lambda row: (row.title.casefold(), row.name))
    modalities = sorted({row.modality for row in rows})
    if len(rows) <= FEW or len(modalities) == 1:
        yield from ((row.title, row.page) for row in by_title)
    else:
        for modality in modalities:
            links = tuple((row.title, row.page) for row in by_title if row.modality == modality)
            yield gettext(MODALITIES[modality]), links


def _modalities(rows: Sequence[ModelRow], gettext: Say) -> Iterator[Entry]:
    for modality in sorted({row.modality for row in rows}):
        yield gettext(MODALITIES[modality]), f"modalities/{as_page(modality)}.md"
