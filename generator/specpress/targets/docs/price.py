"""What a request costs, with an example that is computed by the same rules."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.text import json_line
from specpress.runtime.cost import Cost, cost
from specpress.targets import markdown
from specpress.targets.docs.examples import minimal_request
from specpress.targets.docs.page import ModelPage, Section, joined
from specpress.targets.docs.parameters import marks
from specpress.wording.prose import Prose
from specpress.wording.rules_and_prices import bounds, money, price_in_words


def price(page: ModelPage) -> Section:
    """The section."""
    return Section("price", page.prose.say("Price"), joined(_parts(page)))


def _parts(page: ModelPage) -> Iterator[str]:
    prose, own = page.prose, page.model.price
    if own is None:
        reason = next((why for fact, why in page.model.provenance.unknown if fact == "price"), None)
        yield prose.text(reason) if reason else prose.say("The docs give no price.")
        return
    yield f"**{_opened(price_in_words(own.formula, page.lists, prose))}**"
    yield " ".join(_remarks(page))
    yield _example(page)
    if own.note:
        yield prose.text(own.note)
    yield marks([("", own.provenance)], prose)


def _opened(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]


def _remarks(page: ModelPage) -> Iterator[str]:
    prose, own = page.prose, page.model.price
    assert own is not None
    if own.billing:
        yield prose.say("The provider calls this kind of billing {word}.", word=prose.code(own.billing))
    if own.effective is not None:
        yield prose.say("The price holds from {day}.", day=prose.day(own.effective))
    if own.reference is not None:
        yield prose.say(
            "The docs name {amount} without saying that a request costs it.",
            amount=money(prose, own.reference, own.formula.unit),
        )
    if own.worth is not None:
        yield prose.say(
            "{credits} are worth {amount}.",
            credits=money(prose, own.worth.credits, "credits"),
            amount=money(prose, own.worth.amount, own.worth.unit),
        )


def _example(page: ModelPage) -> str:
    """What the smallest request below costs, and the examples that the docs give."""
    prose, own = page.prose, page.model.price
    assert own is not None
    request = markdown.link(prose.say("the minimal request below"), "#minimal-request")
    text = cost_text(cost(own.formula, minimal_request(page.model)), prose)
    found = (
        [prose.say("For example, {request} costs {amount}.", request=request, amount=text)] if text else []
    )
    for one in own.vectors:
        body, amount = prose.code(json_line(one.request)), money(prose, one.amount, own.formula.unit)
        found.append(prose.say("The docs say that {request} costs {amount}.", request=body, amount=amount))
    return " ".join(found)


def cost_text(found: Cost, prose: Prose) -> str:
    """What a request costs, or between which bounds; empty where nothing is known."""
    if found.amount is not None:
        return money(prose, found.amount, found.unit)
    return bounds(prose, found.min, found.max, found.unit)
