"""A page as somebody may have saved it: of a random model, in a random language, in one of the forms, or as HTML."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from importer.page_forms import odirouter, rivya, vtrix
from importer.page_forms.blocks import STYLES, as_glued, as_html, as_markdown
from importer.page_forms.languages import LANGUAGES
from importer.page_forms.models import listed_models, rivya_models
from importer.transcribed.truth import LIMITS, Truth, truth_of

READ_WORDS = ("en", "bn", "hi", "vi", "zh-Hant")
"""Languages whose words for what a model makes, and for when it needs files, were seen on a page."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved page, and what is true of it."""

    text: str
    truth: Truth
    whole_from: int
    """Where in the text the part behind the parameters begins: a copy that ends before is not whole."""
    found: frozenset[str]
    """The facts that a page in full must yield; what its form loses is not among them."""

    def __repr__(self) -> str:
        return f"\n{self.text}\n"


@st.composite
def rivya_pages(draw: st.DrawFn) -> Saved:
    """A page of Rivya."""
    facts, language = draw(rivya_models()), LANGUAGES[draw(st.sampled_from(sorted(LANGUAGES)))]
    form = draw(st.sampled_from((*rivya.FORMS, "html")))
    address = rivya.url(facts, language)
    if form == "html":
        blocks = rivya.page(facts, language, draw(st.sampled_from(("md", "md-labels"))))
        text = as_html(blocks, draw(st.sampled_from(STYLES)), language.tag, address)
    else:
        write = as_glued if form == "glued" else as_markdown
        text = f"# url: {address}\n" + write(rivya.page(facts, language, form))
    behind = language.headings[2 if facts["upload"] else 3]
    at = text.rindex(html.escape(behind) if form == "html" else f"\n{behind}\n")
    truth = truth_of(facts)
    lost = {name for name in truth if _has_no_column(name, truth)}
    lost |= {"files", "modality"} if language.tag not in READ_WORDS else set()
    return Saved(text, truth, at, frozenset(truth.keys() - lost if form != "glued" else ()))


def _has_no_column(name: str, truth: Truth) -> bool:
    parameter, _, fact = name.rpartition(".")
    in_contract = parameter and str(truth.get(f"{parameter}.key")).startswith("params.")
    return truth[name] is None and (
        fact == "multiple_of" or bool(in_contract and fact in (*LIMITS, "options"))
    )


@st.composite
def vtrix_pages(draw: st.DrawFn) -> Saved:
    """A page of Vtrix."""
    facts = draw(listed_models("vtrix"))
    form, language = draw(st.sampled_from(vtrix.FORMS)), draw(st.sampled_from(sorted(vtrix.WORDS)))
    if form == "gitbook":
        # Its cells hold a range of two numbers and no multiples.
        for parameter in facts["params"]:
            parameter |= {"multiple_of": None} | ({"min": None} if parameter["max"] is None else {})
    text = vtrix.page(facts, language, form)
    truth = truth_of(facts)
    end = vtrix.behind(facts, language)
    stated = {name for name, value in truth.items() if value is not None} - {"inputs"}
    if form == "gitbook":
        return Saved(text, truth, len(text) + 1, frozenset())
    if form == "compact":
        stated -= {"title"}
    if language not in ("en", "zh-cn"):
        stated = {name for name in stated if name.endswith((".key", ".type", ".required"))}
    stated -= {f"{one['key']}.multiple_of" for one in facts["params"] if re.search(r"\d", one["description"])}
    html_too = all(one["type"] != "array" for one in facts["params"])
    saved = Saved(text, truth, text.index(f"\n{end}\n"), frozenset(stated))
    # Without blank lines, what follows an array may as well stand inside it.
    return _as_html(draw, saved) if html_too else saved


@st.composite
def odirouter_pages(draw: st.DrawFn) -> Saved:
    """A page of ODIRouter or SeaArt."""
    facts = draw(listed_models("odirouter"))
    form, language = draw(st.sampled_from(odirouter.FORMS)), draw(st.sampled_from(sorted(odirouter.WORDS)))
    text = odirouter.page(facts, language, form)
    truth = truth_of(facts)
    stated = {name for name, value in truth.items() if value is not None} - {"inputs"}
    stated -= {f"{one['key']}.multiple_of" for one in facts["params"] if re.search(r"\d", one["description"])}
    if form == "compact":
        return Saved(text, truth, text.index('{ "request_id"'), frozenset({"model", "title"}))
    return _as_html(draw, Saved(text, truth, text.index('{\n"request_id"'), frozenset(stated)))


def _as_html(draw: st.DrawFn, saved: Saved) -> Saved:
    """The same page as a browser saves it, at times."""
    if draw(st.integers(0, 3)):
        return saved
    address, *lines = saved.text.splitlines(keepends=True)
    head = f'<!DOCTYPE html>\n<html><head><link rel="canonical" href="{address[7:].strip()}"></head><body>\n'
    text, at, seen = head, 0, len(address)
    for line in lines:
        at = at or (len(text) if seen >= saved.whole_from else 0)
        text += f"<div>{html.escape(line.strip())}</div>\n" if line.strip() else ""
        seen += len(line)
    return Saved(text + "</body></html>\n", saved.truth, at, saved.found)


PAGES: dict[str, Any] = {"rivya": rivya_pages, "vtrix": vtrix_pages, "odirouter": odirouter_pages}
