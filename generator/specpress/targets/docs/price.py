"""What a request costs, with an example that is computed by the same rules."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.json_text import json_line
from specpress.runtime.cost import Cost, cost
from specpress.targets import markdown
from specpress.targets.docs.examples import minimal_request
from specpress.targets.docs.page import ModelPage, Section, joined
from specpress.targets.docs.parameters import marks
from specpress.wording.phrases import bounds, money
from specpress.wording.price import price_text
from specpress.wording.translator import Translator


def price(page: ModelPage) -> Section:
    """The section."""
    return Section("price", page.translator.gettext("Price"), joined(_parts(page)))


def _parts(page: ModelPage) -> Iterator[str]:
    translator, own = page.translator, page.model.price
    if own is None:
        reason = next((why for fact, why in page.model.provenance.unknown if fact == "price"), None)
        yield translator.text(reason) if reason else translator.gettext("The docs give no price.")
        return
    yield f"**{_opened(price_text(own.formula, page.model.request, translator))}**"
    yield " ".join(_remarks(page))
    yield _example(page)
    if own.note:
        yield translator.text(own.note)
    yield marks([("", own.provenance)], translator)


def _opened(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]


def _remarks(page: ModelPage) -> Iterator[str]:
    translator, own = page.translator, page.model.price
    assert own is not None
    if own.billing:
        yield translator.gettext(
            "The provider calls this kind of billing {word}.", word=translator.code(own.billing)
        )
    if own.effective is not None:
        yield translator.gettext("The price holds from {day}.", day=translator.day(own.effective))
    if own.reference is not None:
        yield translator.gettext(
            "The docs name {amount} without saying that a request costs it.",
            amount=money(translator, own.reference, own.formula.unit),
        )
    if own.worth is not None:
        yield translator.gettext(
            "{credits} are worth {amount}.",
            credits=money(translator, own.worth.credits, "credits"),
            amount=money(translator, own.worth.amount, own.worth.unit),
        )


def _example(page: ModelPage) -> str:
    """What the smallest request below costs, and the examples that the docs give."""
    translator, own = page.translator, page.model.price
    assert own is not None
    request = markdown.link(translator.gettext("the minimal request below"), "#minimal-request")
    text = cost_text(cost(own.formula, minimal_request(page.model)), translator)
    found = (
        [translator.gettext("For example, {request} costs {amount}.", request=request, amount=text)]
        if text
        else []
    )
    for one in own.vectors:
        body, amount = (
            translator.code(json_line(one.request)),
            money(translator, one.amount, own.formula.unit),
        )
        found.append(
            translator.gettext("The docs say that {request} costs {amount}.", request=body, amount=amount)
        )
    return " ".join(found)


def cost_text(found: Cost, translator: Translator) -> str:
    """What a request costs, or between which bounds; empty where nothing is known."""
    if found.amount is not None:
        return money(translator, found.amount, found.unit)
    return bounds(translator, found.min, found.max, found.unit)
