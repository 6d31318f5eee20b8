"""Every kind of problem that can be printed, with its page: what `specpress explain` and the reference show.

The stages of reading and writing keep their kinds of problem as `Code` constants beside the code that meets
them, the rules of `check` as modules whose docstring is the page, and the words of a verdict on a request are a table.
Only this module, the reference and the tests need them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import ModuleType

from specpress.base.diagnostics import Code, Severity
from specpress.build.output import CODES as IN_OUTPUT
from specpress.build.site.codes import CODES as IN_SITE
from specpress.catalog.resolve import (
    catalog,
    conditions,
    constraints,
    context,
    envelope,
    family,
    fields,
    flows,
    model,
    places,
    price,
    provider,
)
from specpress.importer.codes import CODES as IN_IMPORTS
from specpress.lint import RULES
from specpress.spec.load import CODES as IN_FILES
from specpress.spec.yaml import CODES as IN_YAML
from specpress.targets.user.codes import CODES as IN_TEMPLATES
from specpress.wording.po import CODES as IN_TRANSLATIONS
from specpress.wording.verdicts import VERDICTS

_RESOLVING: tuple[ModuleType, ...] = (
    catalog,
    conditions,
    context,
    envelope,
    family,
    fields,
    flows,
    model,
    places,
    price,
    provider,
    constraints,
)

STAGES = (
    "YAML",
    "files and keys",
    "meaning",
    "rules",
    "translations",
    "templates",
    "output",
    "site",
    "pages",
    "requests",
)
"""What a problem is met in, in the order of a run; requests come last, which are checked by themselves."""


_IN_REQUESTS = "As the verdict on a request:"


@dataclass(frozen=True, slots=True)
class Page:
    """One kind of problem as it is explained. `text` is Markdown without a heading."""

    code: str
    stage: str
    severity: Severity
    text: str

    @property
    def summary(self) -> str:
        """The first sentence."""
        return first_sentence(self.text)


def first_sentence(text: str) -> str:
    """The first sentence of a page."""
    paragraph = " ".join(text.strip().split("\n\n")[0].split())
    return re.split(r"(?<=\.) ", paragraph)[0].rstrip(".") + "."


def pages() -> dict[str, Page]:
    """The page of every code, sorted by code. Where specs and requests share a code, its page says both."""
    pages_by_code = {
        fault.code: Page(fault.code, stage, fault.severity, fault.page.strip()) for stage, fault in _faults()
    }
    for code, text in VERDICTS.items():
        if code in pages_by_code:
            page = pages_by_code[code]
            pages_by_code[code] = replace(page, text=f"{page.text}\n\n{_IN_REQUESTS}\n\n{text.strip()}")
        else:
            pages_by_code[code] = Page(code, "requests", Severity.ERROR, text.strip())
    return dict(sorted(pages_by_code.items()))


def change_pages() -> dict[str, Page]:
    """The page of every kind of change by its code, with what it does at its end; sorted."""
    from specpress.diff import all_kinds  # noqa: PLC0415  # hundreds of modules, for few commands

    levels = {"breaking": Severity.ERROR, "warning": Severity.WARNING}
    return {
        kind.code: Page(
            kind.code,
            "changes",
            levels.get(kind.severity, Severity.NOTE),
            f"{kind.page.strip()}\n\nSuch a change is **{kind.severity}**.",
        )
        for kind in all_kinds()
    }


def _faults() -> Iterator[tuple[str, Code]]:
    yield from (("YAML", fault) for fault in IN_YAML)
    yield from (("files and keys", fault) for fault in IN_FILES)
    for module in _RESOLVING:
        yield from (("meaning", fault) for fault in vars(module).values() if isinstance(fault, Code))
    yield from (("rules", rule.code) for rule in RULES)
    yield from (("translations", fault) for fault in IN_TRANSLATIONS)
    yield from (("templates", fault) for fault in IN_TEMPLATES)
    yield from (("output", fault) for fault in IN_OUTPUT)
    yield from (("site", fault) for fault in IN_SITE)
    yield from (("pages", fault) for fault in IN_IMPORTS)
