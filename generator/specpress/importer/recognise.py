"""Which provider's page it is, in which form, and what stands on it."""

from __future__ import annotations

from specpress.base.diagnostics import Diagnostic, Span
from specpress.importer.codes import OTHER_PROVIDER, UNKNOWN_LAYOUT
from specpress.importer.extracted import FoundPage
from specpress.importer.layouts import LAYOUTS
from specpress.importer.page import Page


def found_on(page: Page, provider: str | None) -> FoundPage | Diagnostic:
    """What stands on a page. `provider` is the one that it has to be of, where the caller knows it."""
    forms = {name: form for name, layout in LAYOUTS.items() if (form := layout.form(page)) is not None}
    name = provider if provider in forms else next(iter(forms), None)
    if name is None:
        message = "this is no model page in a layout that is known"
        return UNKNOWN_LAYOUT.at(Span(page.name), message, f"known layouts: {', '.join(LAYOUTS)}")
    if provider is not None and name != provider:
        message = f"this is a page of {name}, not of {provider}"
        return OTHER_PROVIDER.at(Span(page.name), message, "leave `--provider` out, or name the right page")
    return LAYOUTS[name].read(page, forms[name])
