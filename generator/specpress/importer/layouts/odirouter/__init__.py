"""Model pages of ODIRouter and of SeaArt, which serves the same API under its own name.

The form's name is whose page it is and how it was saved: `odirouter`, `seaart` or `seaart-dev`, then `spaced` or
`compact`.
"""

from __future__ import annotations

from specpress.importer.extracted import FoundPage, Lost, Stated
from specpress.importer.layouts.detect_language import language_of
from specpress.importer.layouts.host import host_is
from specpress.importer.layouts.name_lines import name_lines
from specpress.importer.layouts.odirouter.compact import compact_parameters
from specpress.importer.layouts.odirouter.sections import Sections, model_of, sections
from specpress.importer.layouts.odirouter.spaced import spaced_parameters
from specpress.importer.page import Page

_SITES = {"odirouter": ("odirouter.ai",), "seaart-dev": ("seaart.dev",), "seaart": ("seaart.ai",)}


class OdiRouter:
    """How the docs pages of ODIRouter look."""

    def form(self, page: Page) -> str | None:
        """The site and `spaced` or `compact`; None where it is no model page of one of these sites."""
        site = _site(page)
        if site is None or model_of(page.lines) is None:
            return None
        named = name_lines(sections(page.lines).request)
        return f"{site}-{'spaced' if named else 'compact'}"

    def read(self, page: Page, form: str) -> FoundPage:
        """What stands on the page."""
        parts = sections(page.lines)
        spaced = form.endswith("spaced")
        described = spaced_parameters(parts) if spaced else compact_parameters(parts)
        return FoundPage(
            provider="odirouter",
            form=form,
            title=parts.title,
            language=language_of(page.lines),
            model=parts.model,
            parameters=tuple(one.parameter for one in described),
            complete=parts.whole
            and spaced
            and all(isinstance(one.parameter.key, Stated) for one in described),
            endpoints=parts.endpoints,
            examples=(parts.example,) if parts.example else (),
            cut=_cut(parts),
            doubts=tuple(doubt for one in described for doubt in one.doubts) + _no_example(parts),
        )


def _site(page: Page) -> str | None:
    """Whose page it is, by its address or else by the address that its example calls."""
    if page.url is not None:
        return next((site for site, hosts in _SITES.items() if host_is(page.url, *hosts)), None)
    text = "\n".join(line.text for line in page.lines)
    return next(
        (site for site, hosts in _SITES.items() if any(f"{host}/model/v" in text for host in hosts)), None
    )


def _cut(parts: Sections) -> Stated[str] | None:
    if not parts.whole:
        return Stated("request parameters", parts.last)
    return None if parts.answered else Stated("response parameters", parts.last)


def _no_example(parts: Sections) -> tuple[Lost, ...]:
    if parts.example or parts.request:
        return ()
    return (Lost("The example cannot be read, so neither can what follows it.", parts.last),)
