"""The page layouts that can be read.

A layout is given a page of text and says whether it is one of its own, in which of its forms, and what stands on
it. It knows the provider's page and nothing of specs. Pages that are built after a common pattern need no module here:
`generic` reads them by what the provider's file says of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from specpress.base.diagnostics import Diagnostic, Span
from specpress.importer.codes import OTHER_PROVIDER, UNKNOWN_LAYOUT
from specpress.importer.extracted import ExtractedPage
from specpress.importer.layouts.generic import GenericLayout, suited
from specpress.importer.layouts.identify import host_is
from specpress.importer.layouts.odirouter import OdiRouter
from specpress.importer.layouts.rivya import Rivya
from specpress.importer.layouts.vtrix import Vtrix
from specpress.importer.page import Page


class Layout(Protocol):
    """How one provider's docs pages look."""

    @property
    def hosts(self) -> tuple[str, ...]:
        """At which hosts they stand."""

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
        return _unknown(page, described)
    if provider is not None and name != provider:
        message = f"this is a page of {name}, not of {provider}"
        return OTHER_PROVIDER.at(Span(page.name), message, "leave `--provider` out, or name the right page")
    return LAYOUTS[name].read(page, forms[name])


def _unknown(page: Page, described: Sequence[GenericLayout]) -> Diagnostic:
    """Why a page is not read, and how to go on."""
    tells = "`specpress explain page-of-unknown-layout` tells how to go on"
    lines = [line.text.strip() for line in page.lines if line.text.strip()]
    if instead := _instead_of_docs(page, lines):
        help = "open the page in a browser, and save it once its text is shown, or copy that text into a file"
        return UNKNOWN_LAYOUT.at(Span(page.name), f"this is {instead} and no docs page", f"{help}; {tells}")
    hosts = {name: layout.hosts for name, layout in LAYOUTS.items()}
    near = next((name for name in hosts if page.url and host_is(page.url, *hosts[name])), None)
    if near:
        count = f"{len(lines)} line{'s' * (len(lines) != 1)}"
        message = (
            f"its address is one of {near}, but this is no page of one model, or ends before it tells which"
        )
        help = f"save the page of the model from its title to its end; this copy has {count} with text"
        return UNKNOWN_LAYOUT.at(Span(page.name), message, f"{help}; {tells}")
    message = "this is no model page in a layout that is known"
    known = dict.fromkeys((*LAYOUTS, *(layout.provider for layout in described)))
    help = f"model pages of {', '.join(known)} are read, saved whole; {suited(page)}, and {tells}"
    return UNKNOWN_LAYOUT.at(Span(page.name), message, help)


_FEW = 40
"""Lines with text of the longest page that is shown in place of one."""
_ROBOTS = re.compile(
    r"just a moment|verif\w+ (?:that )?you are (?:a )?human|checking your browser|are you a robot|captcha"
    r"|enable javascript and cookies|unusual traffic|确认您是真人|проверяем ваш браузер",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"(?:error\W{0,3})?(?:40[0134]|410|429|50[0-4])(?!\d)|(?:this |the )?page (?:could not|cannot|can't) be found"
    r"|(?:page )?not found|access denied|forbidden|页面不存在|страница не найдена",
    re.IGNORECASE,
)


def _instead_of_docs(page: Page, lines: Sequence[str]) -> str | None:
    """What a server shows in place of a page, where this is that; told by few lines and what these say."""
    if len(lines) > _FEW:
        return None
    if page.asks_password:
        return "a page to sign in"
    if any(_ROBOTS.search(line[:200]) for line in lines):
        return "a check whether a person is there"
    if any(_FAILED.match(line[:200]) for line in lines[:3]):
        return "a message of the server"
    return None
