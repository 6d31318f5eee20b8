"""What a request costs, with an example that is computed by the same rules."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from specpress.base.json_text import json_line
from specpress.catalog.model import PriceMeasure, PriceVector
from specpress.catalog.values import ABSENT
from specpress.runtime.cost import cost, plain
from specpress.targets.docs.examples import minimal_request, named_smallest
from specpress.targets.docs.glance import cost_text
from specpress.targets.docs.page import ModelPage, Section, joined
from specpress.targets.docs.price_tables import price_tables
from specpress.wording.phrases import money
from specpress.wording.price import price_text
from specpress.wording.translator import Translator


def price(page: ModelPage) -> Section:
    """The section."""
    return Section("price", page.translator.gettext("Price"), joined(_parts(page)))


def _parts(page: ModelPage) -> Iterator[str]:
    translator, price = page.translator, page.model.price
    if price is None:
        reason = next((why for fact, why in page.model.provenance.unknown if fact == "price"), None)
        yield translator.text(reason) if reason else translator.gettext("The docs give no price.")
        return
    yield f"**{_opened(price_text(price.formula, page.model.request, translator))}**"
    yield " ".join(filter(None, (*_remarks(page), _example(page))))
    yield price_tables(page)
    if price.note:
        yield translator.text(price.note)


def _opened(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]


def _remarks(page: ModelPage) -> Iterator[str]:
    translator, price = page.translator, page.model.price
    assert price is not None
    if price.billing:
        yield translator.gettext(
            "The provider calls this kind of billing {word}.", word=translator.code(price.billing)
        )
    if price.effective is not None:
        yield translator.gettext("The price holds from {day}.", day=translator.day(price.effective))
    if price.reference is not None:
        yield translator.gettext(
            "The docs mention {amount} without saying that a request costs that much.",
            amount=money(translator, price.reference, price.formula.unit),
        )
    for measure in price.measures:
        yield from _measure(measure, translator)
    if price.worth is not None:
        yield translator.gettext(
            "{credits} are worth {amount}.",
            credits=money(translator, price.worth.credits, "credits"),
            amount=money(translator, price.worth.amount, price.worth.unit),
        )


def _measure(measure: PriceMeasure, translator: Translator) -> Iterator[str]:
    """What a word is that the price depends on and the request does not hold."""
    gettext, code = translator.gettext, translator.code
    yield gettext(
        "{name} is not part of the request; its values are {words}.",
        name=code(measure.name), words=translator.listed([*map(code, measure.options)]),
    )  # fmt: skip
    if measure.default is not ABSENT:
        yield gettext("If nothing says which, {word} applies.", word=code(str(measure.default)))
    if measure.description:
        yield translator.text(measure.description)


def _example(page: ModelPage) -> str:
    """What the smallest request of the page costs, and the examples that the docs give."""
    translator, price = page.translator, page.model.price
    assert price is not None
    request = named_smallest(page)
    text = cost_text(cost(price.formula, minimal_request(page.model)), translator)
    sentences = (
        [translator.gettext("For example, {request} costs {amount}.", request=request, amount=text)]
        if text
        else []
    )
    sentences += [_documented(vector, price.formula.unit, translator) for vector in price.vectors]
    return " ".join(sentences)


def _documented(vector: PriceVector, unit: str, translator: Translator) -> str:
    """What the docs say that a request costs, with the measures for which that is true."""
    gettext, code = translator.gettext, translator.code
    request, amount = code(json_line(vector.request)), money(translator, vector.amount, unit)
    measures = translator.listed([code(f"{name}={_plain(value)}") for name, value in vector.measures])
    if not vector.request and not measures:
        return gettext("The docs say that a request costs {amount}.", amount=amount)
    if not vector.request:
        return gettext(
            "The docs say that a request with {measures} costs {amount}.", measures=measures, amount=amount
        )
    if not measures:
        return gettext("The docs say that {request} costs {amount}.", request=request, amount=amount)
    return gettext(
        "The docs say that {request} with {measures} costs {amount}.",
        request=request, measures=measures, amount=amount,
    )  # fmt: skip


def _plain(value: Decimal | str) -> str:
    return value if isinstance(value, str) else plain(value)
