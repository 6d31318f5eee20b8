"""Where a page's facts were read, where the sources contradict each other, and what is not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specpress.catalog.model import Discrepancy, Model, Source
from specpress.catalog.types import walk
from specpress.catalog.values import Provenance
from specpress.targets.docs.page import ModelPage, Section, bullets, dotted, joined, web_link
from specpress.targets.docs.parameters import marks
from specpress.wording.prose import Prose


def sources(page: ModelPage) -> Section:
    """The section."""
    own = [one for one in page.model.sources if not one.id.startswith(f"{page.provider.id}:")]
    shared = [one for one in page.model.sources if one not in own]
    prose = page.prose
    about = prose.say("About the provider's API in general:") if shared else ""
    body = joined((bullets(source_texts(own, prose)), about, bullets(source_texts(shared, prose))))
    return Section("sources", prose.say("Sources"), body)


def source_texts(found: Iterable[Source], prose: Prose) -> Iterator[str]:
    """A line for each page that was read."""
    for one in found:
        title = prose.name(one.title)
        told = prose.say(
            "{page} ({language}), read on {day}.",
            page=web_link(title, one.url, prose) if one.url else title,
            language=prose.code(one.language),
            day=prose.day(one.read),
        )
        if one.ends_in is not None:
            told += " " + prose.say(
                "Our copy ends in the section “{section}”; what follows is not known.",
                section=prose.name(one.ends_in),
            )
        yield told


def discrepancies(page: ModelPage) -> Section:
    """Where the docs contradict themselves, and what was chosen."""
    body = discrepancy_texts(page.model.discrepancies, page.model.sources, page.prose)
    return Section("discrepancies", page.prose.say("Contradictions in the docs"), body)


def discrepancy_texts(found: Iterable[Discrepancy], sources: Iterable[Source], prose: Prose) -> str:
    """A list of contradictions with their readings."""
    titles = {one.id: prose.name(one.title) for one in sources}
    return bullets(_discrepancy(one, titles, prose) for one in found)


def _discrepancy(one: Discrepancy, titles: dict[str, str], prose: Prose) -> str:
    readings = [
        prose.text(reading.says) + (f" ({titles[reading.source]})" if reading.source in titles else "")
        for reading in one.readings
    ]
    chosen = prose.say("Taken: {chosen} {why}", chosen=prose.text(one.chosen), why=prose.text(one.why))
    return "\n    - ".join((prose.code(one.about), *readings, chosen))


def unknown(page: ModelPage) -> Section:
    """What is not known of the model and its parameters, and what was not read in its docs."""
    prose, model = page.prose, page.model
    note = prose.text(model.note) if model.note else ""
    title = prose.say("What is not known, and what is concluded")
    return Section("unknown", title, joined((note, marks(_parts(model), prose))))


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
