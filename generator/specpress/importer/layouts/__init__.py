"""The page layouts that can be read.

A layout is given a page of text and says whether it is one of its own, in which of its forms, and what stands on
it. It knows the provider's page and nothing of specs. Pages that are built after a common pattern need no module here:
`generic` reads them by what the provider's file says of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from specpress.base.diagnostics import Diagnostic, Span
from specpress.importer.codes import OTHER_PROVIDER, UNKNOWN_LAYOUT
from specpress.importer.extracted import ExtractedPage
from specpress.importer.layouts.generic import GenericLayout, suited
from specpress.importer.layouts.odirouter import OdiRouter
from specpress.importer.layouts.rivya import Rivya
from specpress.importer.layouts.vtrix import Vtrix
from specpress.importer.page import Page


class Layout(Protocol):
    """How one provider's docs pages look."""

    def form(self, page: Page) -> str | None:
        """The form in which the page was saved; None where it is no model page of this provider.

        Judged by the page's structure and, where it has one, its address; never by words of one language.
        """

    def read(self, page: Page, form: str) -> ExtractedPage:
        """What stands on the page. Never raises on any text: what cannot be read is lost, with the reason."""


LAYOUTS: dict[str, Layout] = {"odirouter": OdiRouter(), "rivya": Rivya(), "vtrix": Vtrix()}
"""By provider, as its folder under `specs/` is called."""


def extract(
    page: Page, provider: str | None, described: Sequence[GenericLayout] = ()
) -> ExtractedPage | Diagnostic:
    """What stands on a page. `provider` is the one that it has to be of, where the caller knows it.

    `described` are the layouts that the providers' files describe.
    """
    forms = {name: form for name, layout in LAYOUTS.items() if (form := layout.form(page)) is not None}
    generic = [layout for layout in described if layout.is_of(page, provider)]
    if generic and generic[0].provider not in forms:
        return generic[0].read(page)  # by its address, or because somebody says whose it is
    name = provider if provider in forms else next(iter(forms), None)
    if name is None:
        message = "this is no model page in a layout that is known"
        known = dict.fromkeys((*LAYOUTS, *(layout.provider for layout in described)))
        help = (
            f"model pages of {', '.join(known)} are read, saved whole; {suited(page)}, and "
            "`specpress explain page-of-unknown-layout` tells how to go on"
        )
        return UNKNOWN_LAYOUT.at(Span(page.name), message, help)
    if provider is not None and name != provider:
        message = f"this is a page of {name}, not of {provider}"
        return OTHER_PROVIDER.at(Span(page.name), message, "leave `--provider` out, or name the right page")
    return LAYOUTS[name].read(page, forms[name])
