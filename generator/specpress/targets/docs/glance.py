"""At a glance: what a reader wants to know of a model before anything else."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.catalog.model import Model, RateLimit
from specpress.catalog.types import Field, StringType, walk
from specpress.targets import markdown
from specpress.targets.docs.page import ModelPage, Section, family_page, modality_page, provider_page
from specpress.wording.facts import KINDS, limits
from specpress.wording.prose import Prose, marked
from specpress.wording.rules_and_prices import price_in_words
from specpress.wording.rules_and_prices.phrases import listing, remarks

MODALITIES = {
    "image": marked("Images"),
    "video": marked("Videos"),
    "audio": marked("Audio"),
    "text": marked("Text"),
    "3d": marked("3D models"),
    "embedding": marked("Embeddings"),
    "multimodal": marked("Several kinds of output"),
    "unknown": marked("Not known yet"),
}
INPUTS = {
    "text": marked("text"),
    "image": marked("images"),
    "video": marked("videos"),
    "audio": marked("audio"),
    "file": marked("uploaded files"),
    "url": marked("addresses of files"),
}


def glance(page: ModelPage) -> Section:
    """The section."""
    title = page.prose.say("At a glance")
    return Section(
        "at-a-glance",
        title,
        markdown.table((page.prose.say("Fact"), page.prose.say("Value")), list(_rows(page))),
    )


def _rows(page: ModelPage) -> Iterator[tuple[str, str]]:
    say, model = page.prose.say, page.model
    yield say("Model id"), page.prose.code(model.id)
    yield say("Provider"), page.link(page.prose.name(page.provider.title), provider_page(page.provider.id))
    yield say("Makes"), page.link(say(MODALITIES[model.modality]), modality_page(model.modality))
    if model.inputs:
        yield say("Takes"), inputs_text(model, page.prose)
    if files := files_text(model, page.prose):
        yield say("Files"), files
    yield say("Price"), price_text(page)
    if prompt := prompt_text(model, page.prose):
        yield say("Prompt"), prompt
    if limit := rate_text(model.rate_limit or page.provider.rate_limit, page.prose):
        yield say("Rate limit"), limit
    if page.kin is not None:
        family = page.kin.family
        yield say("Family"), page.link(page.prose.name(family.title), family_page(family.id))


def inputs_text(model: Model, prose: Prose) -> str:
    """What a model takes."""
    return prose.listed([prose.say(INPUTS[one]) for one in model.inputs])


def files_text(model: Model, prose: Prose) -> str:
    """How many files of which kinds may be handed over; empty where none is documented."""
    if model.uploads is None:
        media = [field.media for _, field in walk(model.request) if field.media is not None]
        return prose.listed(list(dict.fromkeys(prose.say(KINDS[one.kind]) for one in media)))
    kinds = prose.listed([prose.say(KINDS[one.kind]) for one in model.uploads.kinds])
    if model.uploads.max_files is None:
        return kinds
    count = prose.plural("at most {n} file", "at most {n} files", model.uploads.max_files)
    return prose.say("{count}: {kinds}", count=count, kinds=kinds) if kinds else count


def price_text(page: ModelPage) -> str:
    """The price in a phrase."""
    price = page.model.price
    if price is None:
        return page.prose.say("not documented")
    return price_in_words(price.formula, page.lists, page.prose)


def prompt_field(model: Model) -> Field | None:
    """The parameter for the prompt, where it has that name."""
    return next((field for path, field in model.parameters() if path[-1] == "prompt"), None)


def prompt_text(model: Model, prose: Prose) -> str:
    """Whether a prompt is needed and how long it may be; empty where there is none."""
    field = prompt_field(model)
    if field is None:
        return ""
    needed = prose.say("required") if field.required else prose.say("optional")
    found = list(limits(field.type, prose))
    if not found and isinstance(field.type, StringType):
        found = [prose.say("no limit of length documented")]
    return listing(prose, (needed, *found))


def longest_prompt(model: Model) -> int | None:
    """The most characters of a prompt, where its docs say so."""
    field = prompt_field(model)
    lengths = field.type.lengths if field is not None and isinstance(field.type, StringType) else ()
    return next((one.max for one in lengths if one.unit == "characters" and one.max is not None), None)


def rate_text(limit: RateLimit | None, prose: Prose) -> str:
    """How much may be asked; empty where nothing is documented."""
    if limit is None:
        return ""
    found = []
    if limit.requests is not None:
        requests = prose.plural("{n} request", "{n} requests", limit.requests)
        found.append(
            prose.plural(
                "{requests} in {n} second", "{requests} in {n} seconds", limit.seconds, requests=requests
            )
        )
    if limit.concurrent is not None:
        found.append(prose.plural("{n} task at once", "{n} tasks at once", limit.concurrent))
    note = prose.text(limit.note) if limit.note else ""
    return remarks(prose, (prose.listed(found), note))
