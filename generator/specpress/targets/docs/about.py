"""About a page's facts: where they were read, what is not known, and where the sources contradict each other.

What is said of a parameter has a number, by which the parameter's row leads to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from specpress.base.identity import by_identity
from specpress.catalog.model import Discrepancy, Model, Source
from specpress.catalog.provider import Endpoint, Provider
from specpress.catalog.types import Field, ObjectType, walk
from specpress.catalog.values import Path, Provenance
from specpress.targets import markdown
from specpress.targets.docs.page import ModelPage, Section, bullets, dotted, joined, plain
from specpress.wording.phrases import listing
from specpress.wording.translator import Translator, gettext_noop

_UNKNOWN = gettext_noop("Not documented: {facts}. {why}")
_INFERRED = gettext_noop("Inferred: {facts}. {why}")
_OBSERVED = gettext_noop("Observed, not documented: {facts}. {why}")


def about(page: ModelPage) -> Section:
    """The section about a model's facts, folded but for the day on which the docs were read last."""
    return _section(
        page.model, fact_notes(page.model), page.translator, declared=_declared(page), sources=_sources(page)
    )


def about_provider(provider: Provider, translator: Translator) -> Section:
    """The section about what is known of a provider's API, folded likewise."""
    sources = bullets(source_texts(provider.sources, translator))
    return _section(provider, provider_notes(provider), translator, sources=sources)


def _section(
    holder: Model | Provider,
    known: Sequence[FactNote],
    translator: Translator,
    *,
    sources: str,
    declared: str = "",
) -> Section:
    """The section about the facts of a model or provider. `declared` are the words that the docs have for types."""
    gettext = translator.gettext
    contradictions = (
        f"{_number(number)} {text}"
        for number, text in enumerate(_discrepancy_lines(holder, translator), len(known) + 1)
    )
    parts = (
        (gettext("What the docs leave open"), "unknown", joined((
            translator.text(holder.note) if isinstance(holder, Model) and holder.note else "",
            bullets(f"{_number(number)} {note.text(translator)}" for number, note in enumerate(known, 1)),
        ))),
        (gettext("Contradictions in the docs"), "discrepancies", bullets(contradictions)),
        (gettext("Type names in the docs"), "types", declared),
        (gettext("Sources"), "sources", sources),
    )  # fmt: skip
    body = joined(joined((markdown.heading(3, title, anchor), text)) for title, anchor, text in parts if text)
    summary = gettext("Sources, gaps in the docs, and contradictions")
    days = [source.read for source in holder.sources]
    read = gettext("The docs were last read on {day}.", day=translator.day(max(days))) if days else ""
    fold = markdown.fold(summary, body, searched=False) if body else ""
    return Section("about", gettext("About these facts"), joined((read, fold)))


def _number(number: int) -> str:
    """The number of a note, to which links lead."""
    return f"{markdown.anchor(f'fact-{number}')}**{number}.**"


def note_links(path: Path, page: ModelPage) -> str:
    """Links to the notes about a parameter or key, by their numbers; empty where there is none."""
    names = {dotted(path), page.keys.get(path)}
    return _links(
        page.model, fact_notes(page.model), lambda fact: bool({fact, fact.rpartition(".")[0]} & names)
    )


def provider_note_links(prefix: str, provider: Provider) -> str:
    """Links to the notes about a part of a provider's API, whose facts begin with a prefix; likewise."""
    return _links(provider, provider_notes(provider), lambda fact: fact.startswith(prefix))


def _links(holder: Model | Provider, known: Iterable[FactNote], is_meant: Callable[[str], bool]) -> str:
    facts = [
        *(note.facts for note in known),
        *((contradiction.about,) for contradiction in holder.discrepancies),
    ]
    numbers = (number for number, about in enumerate(facts, 1) if any(map(is_meant, about)))
    links = " ".join(markdown.link(f"\\[{number}\\]", f"#fact-{number}") for number in numbers)
    return f"<sup>{links}</sup>" if links else ""


def source_marks(field: Field, page: ModelPage) -> str:
    """Where a parameter's facts were read: a letter for each source, which leads there; see `source_definitions`."""
    letters, read = _letters(page), [field.provenance.source]
    if field.media is not None:
        read.append(field.media.provenance.source)
    marks = [f"[{letters[source]}]" for source in dict.fromkeys(read) if source in letters]
    return f"<sup>{' '.join(marks)}</sup>" if marks else ""


def source_definitions(page: ModelPage) -> str:
    """What the letters lead to, for the end of a page: each source by its address, with its title and the day."""
    translator = plain(page.translator)
    return "\n".join(
        markdown.definition(
            letter,
            source.url or f"#source-{letter}",
            translator.gettext("{page}, read on {day}", page=source.title, day=translator.day(source.read)),
        )
        for source, letter in zip(_ordered(page), _letters(page).values(), strict=True)
    )


def _letters(page: ModelPage) -> dict[str, str]:
    """The letter of each source of a page by the source's id: a to z, aa, ab and so on."""
    return {source.id: _letter(number) for number, source in enumerate(_ordered(page))}


def _letter(number: int) -> str:
    more, last = divmod(number, 26)
    return (_letter(more - 1) if more else "") + chr(ord("a") + last)


def _ordered(page: ModelPage) -> list[Source]:
    """The sources of a page, those about the provider's API in general last."""
    return sorted(page.model.sources, key=lambda source: source.id.startswith(f"{page.provider.id}:"))


def _declared(page: ModelPage) -> str:
    """The words that the docs have for types, each with the parameters that it is used of."""
    translator, paths = page.translator, dict[str, list[str]]()
    for path, field in page.shown:
        if field.declared is not None:
            paths.setdefault(field.declared, []).append(translator.code(dotted(path)))
    return bullets(
        translator.gettext("{name}: {meaning}", name=translator.code(word), meaning=translator.listed(names))
        for word, names in paths.items()
    )


def _sources(page: ModelPage) -> str:
    """The sources by their letters, each with the parameters that were read there if there are several."""
    translator, prefix, letters = page.translator, f"{page.provider.id}:", _letters(page)
    read = _read_there(page)
    lines: dict[bool, list[str]] = {False: [], True: []}
    ordered = _ordered(page)
    for source, text in zip(ordered, source_texts(ordered, translator), strict=True):
        letter, names = letters[source.id], read.get(source.id, [])
        there = ""
        if names and len(read) > 1:
            there = translator.gettext("Used for: {parameters}.", parameters=translator.listed(names))
        mark = f"{markdown.anchor(f'source-{letter}')}**{letter}.**"
        lines[source.id.startswith(prefix)].append(" ".join(filter(None, (mark, text, there))))
    about = translator.gettext("About the provider's API in general:") if lines[True] else ""
    return joined((bullets(lines[False]), about, bullets(lines[True])))


def _read_there(page: ModelPage) -> dict[str, list[str]]:
    """The parameters that were read in each source, without parts of those that were read there themselves."""
    names: dict[str, list[str]] = {}
    sources: dict[Path, str | None] = {}
    for path, field in page.shown:
        sources[path] = source = field.provenance.source
        outer = next(
            (sources[path[:length]] for length in range(len(path) - 1, 0, -1) if path[:length] in sources),
            None,
        )
        if source is not None and source != outer:
            names.setdefault(source, []).append(page.translator.code(dotted(path)))
    return names


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
        if source.pointer is not None:
            line += " " + translator.gettext(
                "It stands at {pointer}.", pointer=translator.code(source.pointer)
            )
        if source.document_license is not None:
            line += " " + translator.gettext(
                "The document is under this licence: {license}.",
                license=translator.name(source.document_license),
            )
        if source.texts is not None:
            line += " " + translator.gettext("Texts were taken over as the document has them.")
        yield line


def _discrepancy_lines(holder: Model | Provider, translator: Translator) -> Iterator[str]:
    titles = {source.id: translator.name(source.title) for source in holder.sources}
    return (_discrepancy(discrepancy, titles, translator) for discrepancy in holder.discrepancies)


def _discrepancy(discrepancy: Discrepancy, titles: dict[str, str], translator: Translator) -> str:
    readings = [
        translator.text(reading.says) + (f" ({titles[reading.source]})" if reading.source in titles else "")
        for reading in discrepancy.readings
    ]
    chosen = translator.gettext(
        "We go by: {chosen} {why}",
        chosen=translator.text(discrepancy.chosen),
        why=translator.text(discrepancy.why),
    )
    return "\n    - ".join((translator.code(discrepancy.about), *readings, chosen))


def result_notes(type_: ObjectType, translator: Translator) -> str:
    """A list of what is not known, or known from elsewhere than the docs, of a result."""
    return bullets(note.text(translator) for note in notes(_object_parts("", type_)))


@dataclass(frozen=True, slots=True)
class FactNote:
    """What is said of one or more facts alike: that they are not known, or known from elsewhere than the docs."""

    kind: str
    facts: tuple[str, ...]
    why: str

    def text(self, translator: Translator) -> str:
        """The note as a sentence with its reason."""
        return translator.gettext(
            self.kind,
            facts=listing(translator, map(translator.code, self.facts)), why=translator.text(self.why),
        )  # fmt: skip


def notes(parts: Iterable[tuple[str, Provenance]]) -> tuple[FactNote, ...]:
    """The notes about parts, each with what its facts begin with; what is said of several facts alike is said once."""
    facts_by_reason: dict[tuple[str, str], list[str]] = {}
    for prefix, provenance in parts:
        for kind, facts in (
            (_UNKNOWN, provenance.unknown),
            (_INFERRED, provenance.inferred),
            (_OBSERVED, provenance.observed),
        ):
            for fact, why in facts:
                facts_by_reason.setdefault((kind, why), []).append(f"{prefix}{fact}")
    return tuple(FactNote(kind, tuple(facts), why) for (kind, why), facts in facts_by_reason.items())


@by_identity(64)
def fact_notes(model: Model) -> tuple[FactNote, ...]:
    """Every note about a model's facts, in the order of its page."""
    return notes(_parts(model))


@by_identity(64)
def provider_notes(provider: Provider) -> tuple[FactNote, ...]:
    """Every note about the facts of a provider's API, in the order of its page."""
    return notes(_provider_parts(provider))


def endpoint_name(endpoint: Endpoint) -> str:
    """The name by which pages speak of an endpoint."""
    return f"{endpoint.method} {endpoint.path}"


def _parts(model: Model) -> Iterator[tuple[str, Provenance]]:
    """Everything of a model that facts are known of, by what the names of its facts begin with."""
    yield "", model.provenance
    yield "", model.request.provenance
    for path, field in walk(model.request):
        yield f"{dotted(path)}.", field.provenance
        if field.media is not None:
            yield f"{dotted(path)}.", field.media.provenance
    for media in model.uploads.kinds if model.uploads else ():
        yield f"{media.kind}.", media.provenance
    yield from (("", rule.provenance) for *_, rule in model.rules())
    yield from ((f"modes.{mode.name}.", mode.provenance) for mode in model.modes)
    if model.uploads is not None:
        yield "", model.uploads.provenance
    if model.price is not None:
        yield "", model.price.provenance


def _object_parts(prefix: str, type_: ObjectType) -> Iterator[tuple[str, Provenance]]:
    """An object and every field in it."""
    yield prefix, type_.provenance
    for path, field in walk(type_, unions=True):
        yield f"{prefix}{dotted(path)}.", field.provenance


def _provider_parts(provider: Provider) -> Iterator[tuple[str, Provenance]]:
    """Everything of a provider that facts are known of, likewise."""
    yield "", provider.provenance
    if provider.auth is not None:
        yield "auth.", provider.auth.provenance
    yield from ((f"{setting.name}.", setting.provenance) for setting in provider.settings)
    for endpoint in provider.endpoints:
        prefix = f"{endpoint_name(endpoint)}: "
        yield prefix, endpoint.provenance
        for header in endpoint.headers:
            yield f"{prefix}{header.name}.", header.provenance
        for field in (*endpoint.query, *endpoint.fields):
            yield f"{prefix}{field.key}.", field.provenance
    if provider.polling is not None:
        yield "polling.", provider.polling.provenance
    yield from ((f"{status.name}.", status.provenance) for status in provider.statuses)
    if provider.uploads is not None:
        yield "uploads.", provider.uploads.provenance
        yield from ((f"{media.kind}.", media.provenance) for media in provider.uploads.defaults)
    yield from ((f"{event.event}.", event.provenance) for event in provider.webhooks)
    yield from ((f"{error.code}.", error.provenance) for error in provider.errors)
    for name, type_ in provider.objects:
        yield from _object_parts(f"{name}.", type_)
