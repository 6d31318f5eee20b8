"""`llms.txt` (llmstxt.org): what there is for programs that read, as links to pages in Markdown with a line on each.

Given the families and cards of the models; gives the text. It is English: the pages in other languages say the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from specpress.base.safe_filenames import as_page
from specpress.catalog import Catalog
from specpress.targets.docs.glance import MODALITIES
from specpress.targets.site import words
from specpress.targets.site.card import Card
from specpress.targets.site.nav import EnglishPage

_SPECIAL = re.compile(r"[\\`*\[\]<]|&(?=#?\w+;)")
_FIRST = "en"


def llms_text(catalog: Catalog, cards: Sequence[Card], english_pages: Sequence[EnglishPage] = ()) -> str:
    """The text of the file; the links go out from the folder that holds the languages."""
    sections = (
        (words.PROVIDERS, tuple(_providers(catalog))),
        (words.MODALITIES, tuple(_modalities(cards))),
        (words.FAMILIES, tuple(_families(catalog))),
        ("Models", tuple(_link(f"{card.title} ({card.name})", card.page, card.summary) for card in cards)),
        (
            words.REFERENCE,
            tuple(f"- [{page.title}]({_FIRST}/{page.path}): {page.summary}" for page in english_pages),
        ),
    )
    summary = f"> {_plain(catalog.settings.summary)}\n\n" if catalog.settings.summary else ""
    head = f"# {_plain(catalog.settings.title)}\n\n{summary}{_link(words.MODELS, 'models.md', _TABLE)}\n"
    return head + "".join(f"\n## {title}\n\n" + "\n".join(links) + "\n" for title, links in sections if links)


_TABLE = "one table of all models with inputs, limits and prices"


def _providers(catalog: Catalog) -> Iterator[str]:
    for one in catalog.providers.values():
        yield _link(one.title, f"providers/{as_page(one.id)}.md", one.summary or "")


def _modalities(cards: Sequence[Card]) -> Iterator[str]:
    for name in sorted({card.modality for card in cards}):
        yield _link(MODALITIES[name], f"modalities/{as_page(name)}.md", "")


def _families(catalog: Catalog) -> Iterator[str]:
    for one in catalog.families.values():
        yield _link(one.title, f"families/{as_page(one.id)}.md", one.summary or "")


def _link(title: str, page: str, summary: str) -> str:
    line = f"- [{_plain(title)}]({_FIRST}/{page})"
    return f"{line}: {_plain(summary)}" if summary else line


def _plain(text: str) -> str:
    """A text on one line of Markdown, where nothing in it means anything but itself."""
    return _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
