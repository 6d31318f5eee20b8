"""Model pages of ODIRouter and of SeaArt, which serves the same API under its own name.

The form's name is whose page it is and how it was saved: `odirouter`, `seaart` or `seaart-dev`, then `spaced` or
`compact`.
"""

from __future__ import annotations

from specpress.importer.extracted import ExtractedPage, Lost, Stated
from specpress.importer.layouts.identify import host_is, language_of, modality_of
from specpress.importer.layouts.name_lines import name_lines
from specpress.importer.layouts.odirouter.parameters import compact_parameters, spaced_parameters
from specpress.importer.layouts.odirouter.sections import Sections, model_of, sections
from specpress.importer.page import Page

_SITES = {"odirouter": ("odirouter.ai",), "seaart-dev": ("seaart.dev",), "seaart": ("seaart.ai",)}


class OdiRouter:
    """How the docs pages of ODIRouter look."""

    hosts = tuple(host for hosts in _SITES.values() for host in hosts)

    def form(self, page: Page) -> str | None:
        """The site and `spaced` or `compact`; None where it is no model page of one of these sites."""
        site = _site(page)
        if site is None or model_of(page.lines) is None:
            return None
        return f"{site}-{'spaced' if name_lines(sections(page.lines).request) else 'compact'}"

    def read(self, page: Page, form: str) -> ExtractedPage:
        """What stands on the page."""
        parts = sections(page.lines)
        is_spaced = form.endswith("spaced")
        described = spaced_parameters(parts) if is_spaced else compact_parameters(parts)
        return ExtractedPage(
            provider="odirouter",
            form=form,
            title=parts.title,
            language=language_of(page.lines),
            model=parts.model,
            modality=_modality(page, parts),
            parameters=tuple(entry.parameter for entry in described),
            complete=parts.whole
            and is_spaced
            and all(isinstance(entry.parameter.key, Stated) for entry in described),
            endpoints=parts.endpoints,
            examples=(parts.example,) if parts.example else (),
            cut=_cut(parts),
            doubts=(*(doubt for entry in described for doubt in entry.doubts), *_no_example(parts)),
        )


def _site(page: Page) -> str | None:
    """Whose page it is, by its address or else by the address that its example calls."""
    if page.url is not None:
        return next((site for site, hosts in _SITES.items() if host_is(page.url, *hosts)), None)
    text = "\n".join(line.text for line in page.lines)
    calls = {site: any(f"{host}/model/v" in text for host in hosts) for site, hosts in _SITES.items()}
    return next((site for site, is_called in calls.items() if is_called), None)


def _modality(page: Page, parts: Sections) -> Stated[str | None] | None:
    """What the model makes, by the title, the id and the summary below it."""
    if not isinstance(parts.model, Stated):
        return None
    first = parts.model.line
    head = tuple(line for line in page.lines if first - 3 < line.number < first + 4 and line.text.strip())
    return modality_of(head, parts.model)


def _cut(parts: Sections) -> Stated[str] | None:
    if not parts.whole:
        return Stated("request parameters", parts.last)
    return None if parts.answered else Stated("response parameters", parts.last)


def _no_example(parts: Sections) -> tuple[Lost, ...]:
    if parts.example or parts.request:
        return ()
    return (Lost("The example cannot be read, so neither can what follows it.", parts.last),)
