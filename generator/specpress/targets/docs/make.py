"""The files of the docs: a model's pages in every language, and the pages around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from specpress.base.safe_filenames import as_page
from specpress.catalog import Catalog
from specpress.catalog.model import Family, Model
from specpress.catalog.settings import Translations
from specpress.targets import markdown
from specpress.targets.base import Outputs
from specpress.targets.docs import (
    about,
    answers,
    changes,
    examples,
    family,
    glance,
    mapping,
    parameters,
    price,
    usage,
)
from specpress.targets.docs.indexes import (
    ModelRow,
    family_text,
    home_text,
    modality_text,
    models_text,
    packed,
    unpacked,
)
from specpress.targets.docs.page import (
    ModelPage,
    Page,
    Section,
    family_page,
    joined,
    modality_page,
    model_page,
    named,
    provider_page,
    render,
    up,
    writer,
)
from specpress.targets.docs.providers import provider_text
from specpress.wording.facts import deprecation_text
from specpress.wording.translator import Translator

FOLDER = "docs"


def outputs(model: Model, catalog: Catalog) -> Outputs:
    """The pages of a model, with its rows; the first member of a family brings the family's comparison."""
    shared = catalog.family_of(model)
    rows = []
    pages: dict[str, dict[str, Page]] = {}
    for language in catalog.languages:
        page = ModelPage(model, catalog, writer(language), language.language)
        own = pages[language.language] = {model_page(model.name): _model_text(page)}
        rows.append(ModelRow.of(page))
        if shared is not None and model.name == next(iter(catalog.members(shared)), None):
            own[family_page(shared.id)] = _family_text(shared, catalog, writer(language))
    return Outputs(_files(pages), packed(rows))


def _files(pages: Mapping[str, Mapping[str, Page]]) -> dict[str, bytes]:
    """The files of pages by language and by path. English comes first."""
    english = next(iter(pages.values()))
    return {
        f"{FOLDER}/{language}/{path}": page.text(english[path]).encode()
        for language, own in pages.items()
        for path, page in own.items()
    }


def _family_text(shared: Family, catalog: Catalog, translator: Translator) -> Page:
    """The page of a family."""
    rows = [ModelRow.of(ModelPage(model, catalog, translator)) for model in catalog.members(shared).values()]
    makers = (mapping.values, mapping.alone, mapping.translating)
    sections = [make(shared, catalog, translator) for make in makers]
    return family_text(shared, rows, family.comparison(shared, catalog, translator), sections, translator)


def index_files(catalog: Catalog, rows: Mapping[str, bytes]) -> dict[str, bytes]:
    """The pages about several models, in every language, from the packed rows of each model."""
    by_model = [unpacked(data) for data in rows.values()]
    return _files(
        {
            language.language: dict(
                _index_pages(catalog, [in_languages[number] for in_languages in by_model], language)
            )
            for number, language in enumerate(catalog.languages)
        }
    )


def _index_pages(
    catalog: Catalog, rows: list[ModelRow], language: Translations
) -> Iterator[tuple[str, Page]]:
    # Each page has a translator of its own, because it tells how many of its texts are not translated.
    yield "index.md", home_text(catalog, rows, writer(language))
    yield "models.md", models_text(rows, writer(language))
    for provider in catalog.providers.values():
        of_provider = [row for row in rows if row.name.startswith(f"{provider.id}/")]
        yield provider_page(provider.id), provider_text(provider, of_provider, writer(language))
    by_modality = sorted(rows, key=lambda row: row.modality)
    for modality, group in groupby(by_modality, key=lambda row: row.modality):
        yield modality_page(modality), modality_text(modality, list(group), writer(language))
    yield from changes.changes_texts(catalog, {row.name for row in rows}, language)


def _model_text(page: ModelPage) -> Page:
    """The whole page."""
    translator, model = page.translator, page.model
    notice = deprecation_text(model.deprecated, translator) if model.deprecated is not None else ""

    def title(to: Translator) -> str:
        model_title, provider_title = to.name(model.title), to.name(page.provider.title)
        return to.gettext("{model} at {provider}", model=model_title, provider=provider_title)

    return render(
        translator,
        title=title,
        about=named(title, model.summary),
        intro=joined(
            (
                markdown.notice(notice) if notice else "",
                translator.text(model.summary) if model.summary else "",
                glance.glance(page),
            )
        ),
        sections=[*(make(page) for make in SECTIONS), about.source_definitions(page)],
    )


def _builder(page: ModelPage) -> Section:
    """The place where the site puts the form that builds requests, folded: a link to it opens it."""
    translator, name = page.translator, as_page(page.model.name)
    data, texts = (
        f"{name.rpartition('/')[2]}.json",
        f"{up(model_page(page.model.name))}assets/builder-texts.json",
    )
    fallback = translator.gettext("The form needs JavaScript; the requests above can be copied without it.")
    div = f'<div id="build" class="request-builder" data-model="{_attribute(data)}" data-texts="{texts}">'
    summary = translator.gettext("A form with every parameter, its checks and the price")
    # The id is the form's, which only sites have; code hosts look for a name.
    body = markdown.fold(summary, f'{div}\n<p><a name="build"></a>{fallback}</p>\n</div>')
    return Section("form", translator.gettext("Build a request"), body)


def _attribute(text: str) -> str:
    """A file's name as an address in an HTML attribute; what a name may hold beside letters is percent-encoded."""
    return "".join(
        char
        if char.isascii() and (char.isalnum() or char in "._-")
        else "".join(f"%{byte:02X}" for byte in char.encode())
        for char in text
    )


SECTIONS: tuple[Callable[[ModelPage], Section], ...] = (
    family.smallest,
    parameters.parameters,
    usage.rules,
    usage.modes,
    usage.uploads,
    price.price,
    examples.requests,
    _builder,
    answers.answers,
    parameters.contract,
    family.elsewhere,
    changes.changed_in,
    about.about,
)
"""What makes the sections of a model's page, in their order."""
