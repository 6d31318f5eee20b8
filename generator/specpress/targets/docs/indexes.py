"""The pages that lead to models: the home page, the table of all models, and those by modality."""

from __future__ import annotations

import html
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal

from specpress.catalog import Catalog
from specpress.catalog.model import Family
from specpress.catalog.values import Deprecation
from specpress.check.overview import ComparablePrice, Prompt, overview
from specpress.runtime.cost import plain
from specpress.targets import markdown
from specpress.targets.docs.examples import smallest_programs
from specpress.targets.docs.page import (
    ModelPage,
    Page,
    Section,
    bullets,
    family_page,
    joined,
    modality_page,
    model_page,
    named,
    provider_page,
    render,
)
from specpress.targets.programs import variable_of
from specpress.targets.yaml import Value
from specpress.wording.facts import MODALITIES, title_text
from specpress.wording.phrases import bounds, listing, money, remarks
from specpress.wording.translator import Translator, gettext_noop

WIDE: Mapping[str, Value] = {"hide": ("navigation", "toc")}
"""Tells the site to give a page its whole width."""
KINDS = {
    "text": gettext_noop("text"),
    "image": gettext_noop("image"),
    "video": gettext_noop("video"),
    "audio": gettext_noop("audio"),
    "3d": gettext_noop("3D model"),
    "embedding": gettext_noop("embedding"),
}
TAGS = {"last-frame": gettext_noop("last frame"), "seed": gettext_noop("seed")}
"""The tags of an overview that do not say what becomes of what."""
_ROUND = (1, 2, 5, 10)


@dataclass(frozen=True, slots=True)
class ModelRow:
    """What the index pages tell of a model in one language: texts in Markdown, and plain numbers to sort by."""

    name: str
    id: str
    title: str
    provider: str
    modality: str
    family: str | None
    tags: list[tuple[str, str]]
    """Each tag of the overview, with its text."""
    price: str
    amount: str
    unit: str
    files: str
    most_files: str
    prompt: str
    longest_prompt: str
    deprecated: str
    """That it should no longer be used and until when it works; empty where it may be."""
    takes_prompt: bool
    """Whether its smallest request has a prompt and no file."""
    programs: str
    """The smallest request as programs, in Markdown; empty where there is no client."""

    @classmethod
    def of(cls, page: ModelPage) -> ModelRow:
        """The row of a model."""
        model, translator, known = page.model, page.translator, overview(page.model)
        files, prompt, price = known.files, known.prompt, known.price
        amount = price.amount if price else None
        return cls(
            name=model.name,
            id=translator.code(model.id),
            title=translator.name(model.title),
            provider=translator.name(page.provider.title),
            modality=model.modality,
            family=model.family,
            tags=[(tag, tag_text(tag, translator)) for tag in known.tags],
            price=_price_text(price, translator),
            amount="" if amount is None else plain(amount),
            unit=price.cost.unit if price else "",
            files=_number(files is not None, files.max if files else None, translator),
            most_files=_sort_key(files is not None, files.max if files else None),
            prompt=_prompt_text(prompt, translator),
            longest_prompt=_sort_key(prompt is not None, prompt.max_characters if prompt else None),
            deprecated=_deprecated(model.deprecated, translator),
            takes_prompt=prompt is not None and prompt.required and not (files is not None and files.min),
            programs=smallest_programs(page),
        )


def tag_text(tag: str, translator: Translator) -> str:
    """A tag of an overview in words: `image to video`."""
    if tag in TAGS:
        return translator.gettext(TAGS[tag])
    taken, _, made = tag.partition("-to-")
    return translator.gettext(
        "{input} to {output}", input=translator.gettext(KINDS[taken]), output=translator.gettext(KINDS[made])
    )


def _price_text(price: ComparablePrice | None, translator: Translator) -> str:
    """The price to compare, with the seconds of video that it is for."""
    if price is None:
        return translator.gettext("not documented")
    cost = price.cost
    if cost.kind == "free":
        return translator.gettext("free")
    if cost.amount is None:
        text = bounds(translator, cost.min, cost.max, cost.unit)
        if not text and cost.missing:
            needed = translator.listed([markdown.code(name) for name in cost.missing])
            return translator.gettext("depends on {what}", what=needed)
        return text or translator.gettext("known only after billing")
    text = money(translator, cost.amount, cost.unit)
    if price.seconds is None:
        return text
    return translator.gettext("{price} ({n} s)", price=text, n=translator.number(price.seconds))


def _number(is_taken: bool, most: int | None, translator: Translator) -> str:
    """The most of something; where it is taken and no number is documented, that is said."""
    if not is_taken:
        return translator.gettext("none")
    return translator.gettext("not documented") if most is None else translator.number(most)


def _prompt_text(prompt: Prompt | None, translator: Translator) -> str:
    """How long the prompt may be."""
    if prompt is None or prompt.max_characters is None:
        return _number(prompt is not None, None, translator)
    return translator.ngettext("{n} character", "{n} characters", prompt.max_characters)


def _sort_key(is_taken: bool, most: int | None) -> str:
    """The same to sort by; empty where it is not known."""
    return "0" if not is_taken else "" if most is None else str(most)


def _deprecated(deprecation: Deprecation | None, translator: Translator) -> str:
    """What lists say in brackets behind the name of a deprecated model."""
    if deprecation is None:
        return ""
    if deprecation.until is None:
        return translator.gettext("deprecated")
    return translator.gettext("deprecated, works until {day}", day=translator.day(deprecation.until))


def packed(rows: Iterable[ModelRow]) -> bytes:
    """The rows of a model in each language, in the order of the languages, as bytes to be kept."""
    return json.dumps([asdict(row) for row in rows], ensure_ascii=False).encode()


def unpacked(data: bytes) -> list[ModelRow]:
    """From bytes that were kept."""
    rows = json.loads(data)
    return [ModelRow(**{**row, "tags": [(tag, text) for tag, text in row["tags"]]}) for row in rows]


def models_table(
    rows: Sequence[ModelRow], translator: Translator, up: str = "../", *, with_provider: bool = True
) -> str:
    """A row for each model, in a box that the site lets sort and filter; search leaves it to the models' pages.

    What is documented of none of them is said once, in place of a column.
    """
    gettext = translator.gettext
    columns: dict[str, list[str]] = {
        gettext("Model"): [f"{_link(row, translator, up)}<br />{row.id}" for row in rows],
        **({gettext("Provider"): [row.provider for row in rows]} if with_provider else {}),
        gettext("Kind"): [_kind(row, translator) for row in rows],
        gettext("Price"): [_sorted(row.price, row.amount, row.unit) for row in rows],
        gettext("Files"): [_sorted(row.files, row.most_files) for row in rows],
        gettext("Longest prompt"): [_sorted(row.prompt, row.longest_prompt) for row in rows],
    }
    unknown = [name for name, cells in columns.items() if {*cells} == {gettext("not documented")}]
    shown = {name: cells for name, cells in columns.items() if name not in unknown}
    table = markdown.table(tuple(shown), zip(*shown.values(), strict=True))
    opening = f'<div class="sortable"{_cheap(rows, translator)} data-search-exclude="" markdown="block">'
    box = f"{opening}\n\n{table}\n\n</div>"
    if not unknown:
        return box
    what = gettext("Not documented for any of these models: {facts}.", facts=listing(translator, unknown))
    return joined((box, what))


def _kind(row: ModelRow, translator: Translator) -> str:
    """What becomes of what, as tags; what is made where that is all that is known."""
    tags = [f'<span class="tag" data-tag="{tag}">{text}</span>' for tag, text in row.tags]
    return listing(translator, tags) or translator.gettext(MODALITIES[row.modality])


def _cheap(rows: Sequence[ModelRow], translator: Translator) -> str:
    """As attributes the amount below which a model is cheap among these: round, and about that of every other."""
    unit = next(iter(Counter(row.unit for row in rows if row.amount).most_common(1)), ("", 0))[0]
    amounts = sorted(Decimal(row.amount) for row in rows if row.amount and row.unit == unit)
    paid = [amount for amount in amounts if amount > 0]
    if len(paid) < 4:
        return ""
    middle = paid[len(paid) // 2]
    digit = Decimal(1).scaleb(middle.adjusted())
    limit = next(step * digit for step in _ROUND if step * digit >= middle)
    if amounts[-1] < limit:
        return ""
    text = translator.gettext("under {amount}", amount=money(translator, limit, unit))
    return f' data-cheap="{plain(limit)}" data-unit="{html.escape(unit)}" data-cheap-text="{text}"'


def _sorted(text: str, number: str, unit: str = "") -> str:
    """A cell that the site sorts by a number, where there is one, and by its unit before that."""
    if not number:
        return text
    of_unit = f' data-unit="{html.escape(unit)}"' if unit else ""
    return f'<data value="{number}"{of_unit}>{text}</data>'


def _link(row: ModelRow, translator: Translator, up: str) -> str:
    """The link to a model's page, marked where the model is deprecated."""
    link = markdown.link(row.title, f"{up}{model_page(row.name)}")
    if not row.deprecated:
        return link
    return translator.gettext("{model} ({remark})", model=link, remark=row.deprecated)


def models_text(rows: Sequence[ModelRow], translator: Translator) -> Page:
    """The page with all models: a table, and below it the same by price and by kind, which search finds."""
    gettext = translator.gettext
    compared = gettext(
        "Prices are for the smallest request that a model takes, and for videos of 5 seconds or the nearest length on "
        "offer. The model's page says what else decides the price."
    )
    sections = [Section("price", gettext("Price"), compared)]
    for modality in sorted({row.modality for row in rows}):
        made = [row for row in by_price(rows) if row.modality == modality]
        if len(made) > 1:
            title = gettext("{outputs}, cheapest first", outputs=gettext(MODALITIES[modality]))
            texts = [_with_price(row, translator, "") for row in made]
            sections.append(Section(f"cheapest-{modality}", title, remarks(translator, texts)))
    current = [row for row in rows if not row.deprecated]
    texts_of_tags = dict(sorted(tag for row in current for tag in row.tags))
    for tag, text in texts_of_tags.items():
        links = [_at_provider(row, translator, "") for row in current if tag in dict(row.tags)]
        # Search puts first what says a word in the text too.
        listed = gettext(
            "{kind} ({n}): {models}",
            kind=markdown.link(text, f"?show={tag}"),
            n=translator.number(len(links)),
            models=listing(translator, links),
        )
        sections.append(Section(tag, f"{text[:1].upper()}{text[1:]}", listed))
    return _wide(gettext_noop("Models"), rows, translator, "", sections)


def modality_text(modality: str, rows: Sequence[ModelRow], translator: Translator) -> Page:
    """The page of all models that make one kind of thing."""
    return _wide(MODALITIES[modality], rows, translator, "../", ())


def by_price(rows: Iterable[ModelRow]) -> list[ModelRow]:
    """The models to choose from whose price can be compared, the cheapest first; each unit by itself."""
    priced = (row for row in rows if row.amount and not row.deprecated)
    return sorted(priced, key=lambda row: (row.unit, Decimal(row.amount), row.name))


def _at_provider(row: ModelRow, translator: Translator, up: str) -> str:
    return translator.gettext(
        "{model} at {provider}", model=_link(row, translator, up), provider=row.provider
    )


def _with_price(row: ModelRow, translator: Translator, up: str) -> str:
    return translator.gettext("{model}: {price}", model=_at_provider(row, translator, up), price=row.price)


def _wide(
    title: str, rows: Sequence[ModelRow], translator: Translator, up: str, sections: Sequence[Section]
) -> Page:
    """A page of a table and little else."""

    def count(to: Translator) -> str:
        return to.ngettext(
            "{n} model, with what it takes and costs.",
            "{n} models, with what each takes and costs.",
            len(rows),
        )

    return render(
        translator,
        title=lambda to: to.gettext(title),
        about=lambda to: to.gettext("{name}: {meaning}", name=to.gettext(title), meaning=count(to)),
        intro=count(translator),
        sections=[models_table(rows, translator, up), *sections],
        settings=WIDE,
    )


def family_text(
    family: Family, rows: Sequence[ModelRow], table: str, mapping: Sequence[Section], translator: Translator
) -> Page:
    """The page of a family: its members, everything compared, and how requests are translated."""
    concepts = bullets(
        translator.gettext(
            "{name}: {meaning}",
            name=title_text(concept.title, concept.name, translator),
            meaning=translator.text(concept.description),
        )
        for concept in family.concepts
        if concept.description
    )
    sections = (
        Section("members", translator.gettext("Members"), models_table(rows, translator)),
        Section("comparison", translator.gettext("Parameter by parameter"), table),
        *mapping,
        Section("meanings", translator.gettext("What the parameters mean"), concepts),
    )

    def title(to: Translator) -> str:
        return to.name(family.title)

    return render(
        translator,
        title=title,
        about=named(title, family.summary),
        intro=translator.text(family.summary) if family.summary else "",
        sections=sections,
    )


def home_text(catalog: Catalog, rows: Sequence[ModelRow], translator: Translator) -> Page:
    """The first page of a language: how to begin, and tables that lead to the models."""
    gettext = translator.gettext
    links = [markdown.link(gettext("All models"), "models.md")]
    if catalog.releases:
        links.append(markdown.link(gettext("What changed"), "changes.md"))
    parts = (
        Section("quick-start", gettext("Quick start"), _quick_start(catalog, rows, translator)),
        Section("modalities", gettext("Find a model"), joined(_ways_to_models(rows, translator))),
        Section("providers", gettext("Providers"), _providers_table(catalog, rows, translator)),
        Section(
            "families",
            gettext("The same model at several providers"),
            _families_table(catalog, rows, translator),
        ),
    )
    return render(
        translator,
        title=lambda to: to.text(catalog.settings.title),
        about=lambda to: to.text(catalog.settings.summary or catalog.settings.title),
        intro=joined(
            (
                translator.text(catalog.settings.summary) if catalog.settings.summary else "",
                " · ".join(links),
            )
        ),
        sections=parts,
    )


def _quick_start(catalog: Catalog, rows: Sequence[ModelRow], translator: Translator) -> str:
    """What to do before a first request, and the smallest: to the cheapest model that a client can call.

    One that works from a prompt goes before one that wants a file.
    """
    called = [row for row in (*by_price(rows), *rows) if row.programs]
    row = next((row for row in called if row.takes_prompt), next(iter(called), None))
    if row is None:
        return ""
    gettext, packages = translator.gettext, catalog.settings.packages
    provider = catalog.providers[row.name.partition("/")[0]]
    name = translator.name(provider.title)
    model = _at_provider(row, translator, "")
    steps = (
        gettext(
            "Get a key from {provider} and put it into the environment variable {name}.",
            provider=markdown.link(name, provider.website) if provider.website else name,
            name=translator.code(variable_of(provider)),
        ),
        gettext(
            "Install the client: {python} or {npm}.",
            python=translator.code(f"pip install {packages.python}"),
            npm=translator.code(f"npm install {packages.npm}"),
        ),
        gettext("Send a request. This one to {model} costs {price}.", model=model, price=row.price)
        if row.amount
        else gettext("Send a request, here to {model}.", model=model),
    )
    listed = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
    return joined((listed, row.programs))


def _ways_to_models(rows: Sequence[ModelRow], translator: Translator) -> Iterator[str]:
    """Links to the table of all models by kind, and a table of what models make."""
    gettext = translator.gettext
    table = markdown.link(gettext("The table of all models"), "models.md")
    yield gettext("{table} sorts and filters by price, limits and inputs.", table=table)
    counts = Counter(tag for row in rows for tag in row.tags)
    yield listing(
        translator,
        [
            gettext(
                "{kind} ({n})", kind=markdown.link(text, f"models.md?show={tag}"), n=translator.number(count)
            )
            for (tag, text), count in counts.most_common()
        ],
    )
    yield _modalities_table(rows, translator)


def _modalities_table(rows: Sequence[ModelRow], translator: Translator) -> str:
    gettext = translator.gettext
    cells = []
    for modality in sorted({row.modality for row in rows}):
        made = [row for row in rows if row.modality == modality]
        cheapest = next(
            (_with_price(row, translator, "") for row in by_price(made)), gettext("not documented")
        )
        link = markdown.link(gettext(MODALITIES[modality]), modality_page(modality))
        cells.append((link, translator.number(len(made)), cheapest))
    return markdown.table((gettext("Makes"), gettext("Models"), gettext("Cheapest")), cells)


def _providers_table(catalog: Catalog, rows: Sequence[ModelRow], translator: Translator) -> str:
    gettext = translator.gettext
    cells = [
        (
            markdown.link(translator.name(provider.title), provider_page(provider.id)),
            translator.number(sum(row.name.startswith(f"{provider.id}/") for row in rows)),
            translator.text(provider.summary) if provider.summary else "",
        )
        for provider in catalog.providers.values()
    ]
    return markdown.table((gettext("Provider"), gettext("Models"), gettext("About")), cells) if cells else ""


def _families_table(catalog: Catalog, rows: Sequence[ModelRow], translator: Translator) -> str:
    gettext, by_name = translator.gettext, {row.name: row for row in rows}
    cells = [
        (
            markdown.link(translator.name(family.title), family_page(family.id)),
            listing(translator, [by_name[name].provider for name in family.members if name in by_name]),
            next(
                (
                    _with_price(row, translator, "")
                    for row in by_price(by_name[name] for name in family.members if name in by_name)
                ),
                gettext("not documented"),
            ),
        )
        for family in catalog.families.values()
    ]
    return (
        markdown.table((gettext("Model"), gettext("Providers"), gettext("Cheapest")), cells) if cells else ""
    )
