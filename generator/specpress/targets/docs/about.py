"""About a page's facts: where they were read, what is not known, and where the sources contradict each other.

What is said of a parameter has a number, by which the parameter's row leads to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specpress.base.identity import by_identity
from specpress.catalog.model import Discrepancy, Model, Source
from specpress.catalog.types import Field, walk
from specpress.catalog.values import Path, Provenance
from specpress.targets import markdown
from specpress.targets.docs.page import ModelPage, Section, bullets, dotted, joined
from specpress.wording.phrases import listing
from specpress.wording.translator import Translator, gettext_noop

_UNKNOWN = gettext_noop("Not documented: {facts}. {why}")
_INFERRED = gettext_noop("Inferred: {facts}. {why}")
_OBSERVED = gettext_noop("Observed, not documented: {facts}. {why}")


def about(page: ModelPage) -> Section:
    """The section, folded but for the day on which the docs were read last."""
    translator, model = page.translator, page.model
    gettext, known = translator.gettext, fact_notes(model)
    contradictions = (
        f"{_number(number)} {text}"
        for number, text in enumerate(
            _discrepancy_lines(model.discrepancies, model.sources, translator), len(known) + 1
        )
    )
    parts = (
        (gettext("What the docs leave open"), "unknown", joined((
            translator.text(model.note) if model.note else "",
            bullets(f"{_number(number)} {note.text(translator)}" for number, note in enumerate(known, 1)),
        ))),
        (gettext("Contradictions in the docs"), "discrepancies", bullets(contradictions)),
        (gettext("Type names in the docs"), "types", _declared(page)),
        (gettext("Sources"), "sources", _sources(page)),
    )  # fmt: skip
    body = joined(joined((markdown.heading(3, title, anchor), text)) for title, anchor, text in parts if text)
    summary = gettext("Sources, gaps in the docs, and contradictions")
    days = [source.read for source in model.sources]
    read = gettext("The docs were last read on {day}.", day=translator.day(max(days))) if days else ""
    fold = markdown.fold(summary, body, searched=False) if body else ""
    return Section("about", gettext("About these facts"), joined((read, fold)))


def _number(number: int) -> str:
    """The number of a note, to which links lead."""
    return f"{markdown.anchor(f'fact-{number}')}**{number}.**"


def note_links(path: Path, page: ModelPage) -> str:
    """Links to the notes about a parameter or key, by their numbers; empty where there is none."""
    known = [[*note.facts] for note in fact_notes(page.model)]
    known += [[discrepancy.about] for discrepancy in page.model.discrepancies]
    names = {dotted(path), page.keys.get(path)}
    numbers = (
        number
        for number, facts in enumerate(known, 1)
        if any(fact in names or fact.rpartition(".")[0] in names for fact in facts)
    )
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
    plain = Translator(page.translator.locale)
    return "\n".join(
        markdown.definition(
            letter,
            source.url or f"#source-{letter}",
            plain.gettext("{page}, read on {day}", page=source.title, day=plain.day(source.read)),
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
        yield line


def discrepancy_texts(
    discrepancies: Iterable[Discrepancy], sources: Iterable[Source], translator: Translator
) -> str:
    """A list of contradictions with their readings."""
    return bullets(_discrepancy_lines(discrepancies, sources, translator))


def _discrepancy_lines(
    discrepancies: Iterable[Discrepancy], sources: Iterable[Source], translator: Translator
) -> Iterator[str]:
    titles = {source.id: translator.name(source.title) for source in sources}
    return (_discrepancy(discrepancy, titles, translator) for discrepancy in discrepancies)


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


def marks(parts: Iterable[tuple[str, Provenance]], translator: Translator) -> str:
    """A list of what is not known, and of what is known from elsewhere than the docs, of parts with their names.

    What is said of several facts alike is said once.
    """
    return bullets(note.text(translator) for note in notes(parts))


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
    """The notes about parts with their names; what is said of several facts alike is said once."""
    facts_by_reason: dict[tuple[str, str], list[str]] = {}
    for name, provenance in parts:
        for kind, facts in (
            (_UNKNOWN, provenance.unknown),
            (_INFERRED, provenance.inferred),
            (_OBSERVED, provenance.observed),
        ):
            for fact, why in facts:
                facts_by_reason.setdefault((kind, why), []).append(f"{name}.{fact}" if name else fact)
    return tuple(FactNote(kind, tuple(facts), why) for (kind, why), facts in facts_by_reason.items())


@by_identity(64)
def fact_notes(model: Model) -> tuple[FactNote, ...]:
    """Every note about a model's facts, in the order of its page."""
    return notes(_parts(model))


def _parts(model: Model) -> Iterator[tuple[str, Provenance]]:
    """Everything of a model that facts are known of, by its name."""
    yield "", model.provenance
    yield "", model.request.provenance
    for path, field in walk(model.request):
        yield dotted(path), field.provenance
        if field.media is not None:
            yield dotted(path), field.media.provenance
    for media in model.uploads.kinds if model.uploads else ():
        yield media.kind, media.provenance
    yield from (("", rule.provenance) for *_, rule in model.rules())
    yield from ((f"modes.{mode.name}", mode.provenance) for mode in model.modes)
    if model.uploads is not None:
        yield "", model.uploads.provenance
    if model.price is not None:
        yield "", model.price.provenance
