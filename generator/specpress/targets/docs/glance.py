"""At a glance: what a reader wants to know of a model before anything else."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.catalog.model import Model, RateLimit
from specpress.catalog.types import Field, StringType, walk
from specpress.runtime.cost import Cost, cost
from specpress.targets import markdown
from specpress.targets.docs.examples import minimal_request
from specpress.targets.docs.page import ModelPage, family_page, modality_page, provider_page
from specpress.wording.facts import KINDS, MODALITIES, file_count, limits
from specpress.wording.phrases import bounds, listing, money, remarks
from specpress.wording.price import price_text
from specpress.wording.translator import Translator, gettext_noop

INPUTS = {
    "text": gettext_noop("text"),
    "image": gettext_noop("images"),
    "video": gettext_noop("videos"),
    "audio": gettext_noop("audio"),
    "file": gettext_noop("uploaded files"),
    "url": gettext_noop("addresses of files"),
}


def glance(page: ModelPage) -> str:
    """The facts that decide, on one line, and the way to the form."""
    facts = " · ".join(f"**{label}** {text}" for label, text in _facts(page))
    form = markdown.link(page.translator.gettext("Build a request in a form"), "#build")
    return f"{facts}\n\n{form}"


def _facts(page: ModelPage) -> Iterator[tuple[str, str]]:
    gettext, model = page.translator.gettext, page.model
    yield gettext("Makes"), page.link(gettext(MODALITIES[model.modality]), modality_page(model.modality))
    if model.inputs:
        yield gettext("Takes"), inputs_text(model, page.translator)
    yield gettext("Price"), usual_price(page)
    if files := files_text(model, page.translator):
        yield gettext("Files"), files
    if prompt := prompt_text(model, page.translator):
        yield gettext("Prompt"), prompt
    yield gettext("Model id"), page.translator.code(model.id)
    yield (
        gettext("Provider"),
        page.link(page.translator.name(page.provider.title), provider_page(page.provider.id)),
    )
    if (family := page.catalog.family_of(model)) is not None:
        yield gettext("Family"), page.link(page.translator.name(family.title), family_page(family.id))


def usual_price(page: ModelPage) -> str:
    """What the smallest request costs where prices differ, or else the price in a phrase."""
    translator, price = page.translator, page.model.price
    if price is None or not any(
        len(charge.amounts) > 1 or charge.quantity for charge in price.formula.charges
    ):
        return price_cell(page)
    text = cost_text(cost(price.formula, minimal_request(page.model)), translator)
    link = markdown.link(translator.gettext("{amount} for the request below", amount=text), "#price")
    return link if text else price_cell(page)


def cost_text(cost: Cost, translator: Translator) -> str:
    """What a request costs, or between which bounds; empty where nothing is known."""
    if cost.amount is not None:
        return money(translator, cost.amount, cost.unit)
    return bounds(translator, cost.min, cost.max, cost.unit)


def inputs_text(model: Model, translator: Translator) -> str:
    """What a model takes."""
    return translator.listed([translator.gettext(INPUTS[input]) for input in model.inputs])


def files_text(model: Model, translator: Translator) -> str:
    """How many files of which kinds may be handed over; empty where none is documented."""
    if model.uploads is None:
        media = [field.media for _, field in walk(model.request) if field.media is not None]
        names = dict.fromkeys(translator.gettext(KINDS[limits.kind]) for limits in media)
        return translator.listed(list(names))
    kinds = translator.listed([translator.gettext(KINDS[limits.kind]) for limits in model.uploads.kinds])
    count = file_count(model.uploads, translator)
    if not (count and kinds):
        return count or kinds
    return translator.gettext("{count}: {kinds}", count=count, kinds=kinds)


def price_cell(page: ModelPage) -> str:
    """The price in a phrase."""
    price = page.model.price
    if price is None:
        return page.translator.gettext("not documented")
    return price_text(price.formula, page.model.request, page.translator)


def prompt_field(model: Model) -> Field | None:
    """The parameter for the prompt, where it has that name."""
    return next((field for path, field in model.parameters() if path[-1] == "prompt"), None)


def prompt_text(model: Model, translator: Translator) -> str:
    """Whether a prompt is needed and how long it may be; empty where there is none."""
    field = prompt_field(model)
    if field is None:
        return ""
    needed = translator.gettext("required") if field.required else translator.gettext("optional")
    limit_texts = list(limits(field.type, translator))
    if not limit_texts and isinstance(field.type, StringType):
        limit_texts = [translator.gettext("no length limit documented")]
    return listing(translator, (needed, *limit_texts))


def longest_prompt(model: Model) -> int | None:
    """The most characters of a prompt, where its docs say so."""
    field = prompt_field(model)
    lengths = field.type.lengths if field is not None and isinstance(field.type, StringType) else ()
    return next(
        (length.max for length in lengths if length.unit == "characters" and length.max is not None), None
    )


def rate_text(limit: RateLimit | None, translator: Translator) -> str:
    """How much may be asked; empty where nothing is documented."""
    if limit is None:
        return ""
    rates = []
    if limit.requests is not None:
        requests = translator.ngettext("{n} request", "{n} requests", limit.requests)
        rates.append(
            translator.ngettext(
                "{requests} in {n} second", "{requests} in {n} seconds", limit.seconds, requests=requests
            )
        )
    if limit.concurrent is not None:
        rates.append(translator.ngettext("{n} task at once", "{n} tasks at once", limit.concurrent))
    note = translator.text(limit.note) if limit.note else ""
    return remarks(translator, (translator.listed(rates), note))
