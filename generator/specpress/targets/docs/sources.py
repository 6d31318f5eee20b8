"""Where a page's facts were read, where the sources contradict each other, and what is not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specpress.catalog.model import Discrepancy, Model, Source
from specpress.catalog.types import walk
from specpress.catalog.values import Provenance
from specpress.targets import markdown
from specpress.targets.docs.page import ModelPage, Section, bullets, dotted, joined
from specpress.targets.docs.parameters import marks
from specpress.wording.translator import Translator


def sources(page: ModelPage) -> Section:
    """The section."""
    translator, prefix = page.translator, f"{page.provider.id}:"
    of_model = [source for source in page.model.sources if not source.id.startswith(prefix)]
    shared = [source for source in page.model.sources if source.id.startswith(prefix)]
    about = translator.gettext("About the provider's API in general:") if shared else ""
    body = joined(
        (bullets(source_texts(of_model, translator)), about, bullets(source_texts(shared, translator)))
    )
    return Section("sources", translator.gettext("Sources"), body)


def source_texts(sources: Iterable[Source], translator: Translator) -> Iterator[str]:
    """A line for each page that was read."""
    for source in sources:
        title = translator.name(source.title)
        line = translator.gettext(
            "{page} ({language}), read on {day}.",
            page=markdown.link(title, source.url) if source.url else title,
            language=translator.code(source.language),
            day=translator.day(source.read),
        )
        if source.ends_in is not None:
            line += " " + translator.gettext(
                "Our copy ends in the section “{section}”; what follows is not known.",
                section=translator.name(source.ends_in),
            )
        yield line


def discrepancies(page: ModelPage) -> Section:
    """Where the docs contradict themselves, and what was chosen."""
    body = discrepancy_texts(page.model.discrepancies, page.model.sources, page.translator)
    return Section("discrepancies", page.translator.gettext("Contradictions in the docs"), body)


def discrepancy_texts(
    discrepancies: Iterable[Discrepancy], sources: Iterable[Source], translator: Translator
) -> str:
    """A list of contradictions with their readings."""
    titles = {source.id: translator.name(source.title) for source in sources}
    return bullets(_discrepancy(discrepancy, titles, translator) for discrepancy in discrepancies)


def _discrepancy(discrepancy: Discrepancy, titles: dict[str, str], translator: Translator) -> str:
    readings = [
        translator.text(reading.says) + (f" ({titles[reading.source]})" if reading.source in titles else "")
        for reading in discrepancy.readings
    ]
    chosen = translator.gettext(
        "Taken: {chosen} {why}",
        chosen=translator.text(discrepancy.chosen),
        why=translator.text(discrepancy.why),
    )
    return "\n    - ".join((translator.code(discrepancy.about), *readings, chosen))


def unknown(page: ModelPage) -> Section:
    """What is not known of the model and its parameters, and what was not read in its docs."""
    translator, model = page.translator, page.model
    note = translator.text(model.note) if model.note else ""
    title = translator.gettext("What is not known, and what is concluded")
    return Section("unknown", title, joined((note, marks(_parts(model), translator))))


def _parts(model: Model) -> Iterator[tuple[str, Provenance]]:
    """Everything in a request that facts are known of, by its name."""
    yield "", model.provenance
    yield "", model.request.provenance
    for path, field in walk(model.request):
        yield dotted(path), field.provenance
        if field.media is not None:
            yield dotted(path), field.media.provenance
    for media in model.uploads.kinds if model.uploads else ():
        yield media.kind, media.provenance
