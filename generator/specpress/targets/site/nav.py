"""The navigation: every page of a language under the heading where a reader looks for it.

Given the providers, families and models; gives a tree of titles and paths. The docs targets write the pages and this
module lists them, so a page that one of them adds needs a line here; `specpress site` refuses a page without one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, TypeAlias

from specpress.base.safe_filenames import as_page
from specpress.catalog import Catalog
from specpress.targets.docs.glance import MODALITIES
from specpress.targets.site import words
from specpress.targets.site.card import Card
from specpress.targets.site.words import Say

Entry: TypeAlias = "tuple[str, str | tuple[Entry, ...]]"
"""A title with the path of a page, or with the entries below it."""

FEW = 12
"""Up to so many models of a provider stand in one list; more are parted by modality."""


class EnglishPage(NamedTuple):
    """A page about specpress itself, which exists in English alone."""

    path: str
    """Below the folder of the language."""
    title: str
    summary: str
    """One line for `llms.txt`, as Markdown."""
    below: tuple[tuple[str, str], ...] = ()
    """The titles and paths of the pages that it leads to."""


def navigation(catalog: Catalog, cards: Sequence[Card], gettext: Say) -> tuple[Entry, ...]:
    """The tree of one language."""
    groups: tuple[Entry, ...] = (
        (gettext(words.PROVIDERS), tuple(_providers(catalog, cards, gettext))),
        (gettext(words.MODALITIES), tuple(_modalities(cards, gettext))),
        (
            gettext(words.FAMILIES),
            tuple((one.title, f"families/{as_page(one.id)}.md") for one in catalog.families.values()),
        ),
    )
    first = ((gettext(words.HOME), "index.md"), (gettext(words.MODELS), "models.md"))
    return (*first, *(group for group in groups if group[1]))


def reference(pages: Sequence[EnglishPage]) -> tuple[Entry, ...]:
    """The group of the pages about specpress itself; nothing where there are none."""
    below: list[Entry] = [(words.OVERVIEW, "reference/index.md")]
    for page in pages:
        below.append((page.title, ((words.OVERVIEW, page.path), *page.below) if page.below else page.path))
    return ((words.REFERENCE, tuple(below)),) if pages else ()


def modality_title(modality: str, gettext: Say) -> str:
    """A modality as a reader calls it."""
    return gettext(MODALITIES[modality])


def _providers(catalog: Catalog, cards: Sequence[Card], gettext: Say) -> Iterator[Entry]:
    for provider in catalog.providers.values():
        own = [card for card in cards if card.provider == provider.id]
        overview = (gettext(words.OVERVIEW), f"providers/{as_page(provider.id)}.md")
        yield provider.title, (overview, *_models(own, gettext))


def _models(cards: Sequence[Card], gettext: Say) -> Iterator[Entry]:
    """The models of one provider, parted by modality where that makes shorter lists."""
    ordered = sorted(cards, key=_by_modality)
    parts = [(name, tuple(_links(group))) for name, group in groupby(ordered, key=_modality)]
    if len(cards) <= FEW or len(parts) == 1:
        yield from _links(sorted(cards, key=_by_title))
    else:
        yield from ((modality_title(name, gettext), links) for name, links in parts)


def _links(cards: Iterator[Card] | Sequence[Card]) -> Iterator[Entry]:
    return ((card.title, card.page) for card in cards)


def _modalities(cards: Sequence[Card], gettext: Say) -> Iterator[Entry]:
    for name in sorted({card.modality for card in cards}):
        yield modality_title(name, gettext), f"modalities/{as_page(name)}.md"


def _modality(card: Card) -> str:
    return card.modality


def _by_title(card: Card) -> tuple[str, str]:
    return card.title.casefold(), card.name


def _by_modality(card: Card) -> tuple[str, str, str]:
    return card.modality, *_by_title(card)
