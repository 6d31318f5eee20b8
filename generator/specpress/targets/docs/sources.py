"""Where a page's facts were read, where the sources contradict each other, and what is not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specpress.catalog.model import Discrepancy, Model, Source
from specpress.catalog.types import walk
from specpress.catalog.values import Provenance
from specpress.targets.docs.page import ModelPage, Section, bullets, dotted, joined, web_link
from specpress.targets.docs.parameters import marks
from specpress.wording.translator import Translator


def sources(page: ModelPage) -> Section:
    """The section."""
    own = [one for one in page.model.sources if not one.id.startswith(f"{page.provider.id}:")]
    shared = [one for one in page.model.sources if one not in own]
    translator = page.translator
    about = translator.gettext("About the provider's API in general:") if shared else ""
    body = joined((bullets(source_texts(own, translator)), about, bullets(source_texts(shared, translator))))
    return Section("sources", translator.gettext("Sources"), body)


def source_texts(found: Iterable[Source], translator: Translator) -> Iterator[str]:
    """A line for each page that was read."""
    for one in found:
        title = translator.name(one.title)
        told = translator.gettext(
            "{page} ({language}), read on {day}.",
            page=web_link(title, one.url, translator) if one.url else title,
            language=translator.code(one.language),
            day=translator.day(one.read),
        )
        if one.ends_in is not None:
            told += " " + translator.gettext(
                "Our copy ends in the section “{section}”; what follows is not known.",
                section=translator.name(one.ends_in),
            )
        yield told


def discrepancies(page: ModelPage) -> Section:
    """Where the docs contradict themselves, and what was chosen."""
    body = discrepancy_texts(page.model.discrepancies, page.model.sources, page.translator)
    return Section("discrepancies", page.translator.gettext("Contradictions in the docs"), body)


def discrepancy_texts(found: Iterable[Discrepancy], sources: Iterable[Source], translator: Translator) -> str:
    """A list of contradictions with their readings."""
    titles = {one.id: translator.name(one.title) for one in sources}
    return bullets(_discrepancy(one, titles, translator) for one in found)


def _discrepancy(one: Discrepancy, titles: dict[str, str], translator: Translator) -> str:
    readings = [
        translator.text(reading.says) + (f" ({titles[reading.source]})" if reading.source in titles else "")
        for reading in one.readings
    ]
    chosen = translator.gettext(
        "Taken: {chosen} {why}", chosen=translator.text(one.chosen), why=translator.text(one.why)
    )
    return "\n    - ".join((translator.code(one.about), *readings, chosen))


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
