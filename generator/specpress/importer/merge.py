"""Several pages of one model, in other languages or saved in other forms, as one set of facts.

What is stated goes before what is lost, and what is lost before silence. Where pages state different things, none
of them wins for being the last or the first: a value that more than half of at least three pages state is taken,
otherwise the fact is not known, and both readings are kept for a person. A page whose list of parameters is not
whole says nothing by its silence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

from specpress.importer.align import aligned
from specpress.importer.extracted import FoundExample, FoundPage, FoundParameter, Lost, Stated
from specpress.importer.facts import PageFacts, Path, facts_of
from specpress.importer.page import Page
from specpress.importer.types import kind_of, number
from specpress.wording.translator import gettext_noop

UNDETERMINED = "und"
"""The language of a page that tells it nowhere (BCP 47)."""
DISAGREE = gettext_noop("The pages disagree.")
_MANY = 3
"""So many pages make a majority worth something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """A page as a source: the same page saved twice is one."""

    id: str
    title: str
    url: str | None
    language: str
    read: date
    ends_in: str | None
    name: str
    """The file that line numbers are about."""
    last: int
    """The last line of the file that has text."""


@dataclass(frozen=True, slots=True)
class Known:
    """A fact that holds, with its first witness."""

    value: Any
    source: str
    line: int
    name: str
    """The file of the line."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that could be read on no page, or on which the pages disagree."""

    reason: str
    line: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Nameless:
    """The parameters of a page whose names are lost."""

    parameters: tuple[FoundParameter, ...]
    source: str
    name: str
    """The file of their lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """All that a page says of a parameter."""

    text: str
    source: str
    line: int
    name: str
    """The file of the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A fact that the pages state in several ways."""

    path: Path
    readings: tuple[Known, ...]
    """One for each value."""
    chosen: Known | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Where a part was read: a parameter, the uploads, the price."""

    source: str
    line: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFacts:
    """Everything that the pages say of one model."""

    provider: str
    model: str
    origins: tuple[Origin, ...]
    """The most complete page first."""
    main: str
    """The source that a part need not name."""
    facts: dict[Path, Known | Unknown]
    parts: dict[Path, Part]
    parameters: tuple[str, ...]
    complete: bool
    """Whether one of the pages lists all parameters."""
    nameless: Nameless | None
    """Parameters without a name, of the most complete page that has any."""
    blocks: dict[str, tuple[Block, ...]]
    """By key, what each page says of a parameter, of those that were read to their end."""
    disagreements: tuple[Disagreement, ...]
    examples: tuple[tuple[str, FoundExample], ...]
    """Each with its source."""
    doubts: tuple[tuple[str, Lost], ...]
    """Each with the name of its page."""

    def known(self, *path: str) -> Any:
        """The value of a fact, or None."""
        fact = self.facts.get(path)
        return fact.value if isinstance(fact, Known) else None


def merged(pages: Sequence[tuple[Page, FoundPage]]) -> ModelFacts:
    """The facts of one model; the pages are all of it, in any order."""
    found = aligned([one for _, one in pages])
    facts = sorted(map(facts_of, [page for page, _ in pages], found), key=_rank)
    identities = _identities(facts)
    ids = _ids(identities)
    sources = tuple(ids[one] for one in identities)
    joined, disagreements = _joined(facts, sources)
    parameters, more = _parameters(facts, sources)
    first = facts[0].found
    assert isinstance(first.model, Stated)  # pages without a model were refused
    whole = any(one.found.complete and not one.nameless for one in facts)
    return ModelFacts(
        provider=first.provider,
        model=first.model.value,
        origins=tuple(_origins(facts, sources, identities)),
        main=sources[0],
        facts=joined,
        parts=_parts(facts, sources),
        parameters=parameters,
        complete=whole,
        nameless=None if whole else _nameless(facts, sources),
        blocks=_blocks(facts, sources),
        disagreements=(*disagreements, *more),
        examples=tuple(_examples(facts, sources)),
        doubts=tuple((one.page.name, doubt) for one in facts for doubt in one.found.doubts),
    )


def _rank(facts: PageFacts) -> tuple[bool, int, int, bool, str]:
    """The page that says most comes first; of equal ones the English one, then by name and not by their order."""
    english = (facts.language or "en").startswith("en")
    return not facts.found.complete, len(facts.nameless), -facts.stated, not english, facts.page.name


_Identity: TypeAlias = tuple[str, str | None]


def _identities(facts: Sequence[PageFacts]) -> list[_Identity]:
    """Where each page stands and in which language; a copy that does not tell it is in that of the others."""
    spoken: dict[str, set[str]] = {}
    for one in facts:
        spoken.setdefault(one.page.url or one.page.name, set()).update([one.language] if one.language else [])
    found = []
    for one in facts:
        address = one.page.url or one.page.name
        only = min(spoken[address], default=None) if len(spoken[address]) == 1 else None
        found.append((address, one.language or only))
    return found


def _ids(identities: Sequence[_Identity]) -> dict[_Identity, str]:
    """An id for each page: its language, numbered where there are several in one."""
    ids: dict[_Identity, str] = {}
    for one in dict.fromkeys(identities):
        base = (one[1] or "page").lower().replace("-", "_")
        used = [id for id in ids.values() if id.rpartition("_")[0] == base or id == base]
        ids[one] = f"{base}_{len(used) + 1}" if used else base
    return ids


def _origins(
    facts: Sequence[PageFacts], sources: Sequence[str], identities: Sequence[_Identity]
) -> list[Origin]:
    found: dict[str, Origin] = {}
    for one, source, (_, language) in zip(facts, sources, identities, strict=True):
        title = one.found.title
        found.setdefault(
            source,
            Origin(
                id=source,
                title=title.value if isinstance(title, Stated) else one.found.model.value,  # type: ignore[union-attr]  # pages without a model were refused
                url=one.page.url,
                language=language or UNDETERMINED,
                read=one.page.read,
                ends_in=one.found.cut.value if one.found.cut else None,
                name=one.page.name,
                last=max((line.number for line in one.page.lines if line.text.strip()), default=1),
            ),
        )
    return list(found.values())


def _joined(
    facts: Sequence[PageFacts], sources: Sequence[str]
) -> tuple[dict[Path, Known | Unknown], list[Disagreement]]:
    joined: dict[Path, Known | Unknown] = {}
    disagreements = []
    for path in dict.fromkeys(path for one in facts for path in one.readings):
        known = []
        for one, source in zip(facts, sources, strict=True):
            reading = one.readings.get(path)
            if isinstance(reading, Stated):
                known.append(Known(reading.value, source, reading.line, one.page.name))
            elif isinstance(reading, Lost):
                joined.setdefault(path, Unknown(reading.reason, reading.line, one.page.name))
        if known:
            groups = _groups(path, known)
            joined[path] = _chosen(groups)
            if len(groups) > 1 and path != ("title",):
                disagreements.append(_disagreement(path, groups))
    joined.setdefault(("title",), Unknown("", 0, ""))
    return joined, disagreements


def _groups(path: Path, known: Sequence[Known]) -> list[list[Known]]:
    """The readings, those of one value together."""
    groups: list[list[Known]] = []
    for one in known:
        alike = next((group for group in groups if same(path[-1], group[0].value, one.value)), None)
        if alike is None:
            groups.append([one])
        else:
            alike.append(one)
    return groups


def _chosen(groups: Sequence[Sequence[Known]]) -> Known | Unknown:
    pages = [len({one.source for one in group}) for group in groups]
    most = max(range(len(groups)), key=lambda at: pages[at])
    if len(groups) == 1 or (sum(pages) >= _MANY and pages[most] * 2 > sum(pages)):
        return groups[most][0]
    return Unknown(DISAGREE, groups[0][0].line, groups[0][0].name)


def _disagreement(path: Path, groups: Sequence[Sequence[Known]]) -> Disagreement:
    chosen = _chosen(groups)
    readings = tuple(group[0] for group in groups)
    return Disagreement(path=path, readings=readings, chosen=chosen if isinstance(chosen, Known) else None)


def same(fact: str, one: Any, other: Any) -> bool:
    """Whether two values that pages give for a fact are one: `int` is `integer`, 5 is 5.0, order is nothing."""
    if one is None or other is None:
        return one is other
    if fact == "type":
        kinds = kind_of(one), kind_of(other)
        return one == other or (kinds[0] is not None and kinds[0] == kinds[1])
    if fact == "example":
        return True  # two pages may show two values
    if isinstance(one, tuple) and isinstance(other, tuple) and fact != "ratio":
        return sorted(map(_plain, one)) == sorted(map(_plain, other))
    return (
        _plain(one) == _plain(other)
        if isinstance(one, str) and isinstance(other, str)
        else bool(one == other)
    )


def _plain(text: str) -> str:
    """A text, or the number that it stands for in one way of writing it."""
    value = number(text)
    return text if value is None else format(value.normalize() + Decimal(0), "f")


def _parts(facts: Sequence[PageFacts], sources: Sequence[str]) -> dict[Path, Part]:
    """Each part with the source that says most of it. Its line is one of the file that stands for the source."""
    parts: dict[Path, Part] = {}
    names: dict[str, str] = {}
    for one, source in zip(facts, sources, strict=True):
        names.setdefault(source, one.page.name)
    counts = [_stated(one) for one in facts]
    for path in dict.fromkeys(path for one in facts for path in one.lines):
        holders = [at for at, one in enumerate(facts) if path in one.lines]
        source = sources[max(holders, key=lambda at: counts[at][path])]
        lines = [facts[at].lines[path] for at in holders if facts[at].page.name == names[source]]
        parts[path] = Part(source=source, line=lines[0] if lines else None)
    return parts


def _stated(facts: PageFacts) -> Counter[Path]:
    """How much a page states of each part."""
    stated = (path for path, one in facts.readings.items() if isinstance(one, Stated))
    return Counter(path[: 2 if path[0] == "parameters" else 1] for path in stated)


def _parameters(
    facts: Sequence[PageFacts], sources: Sequence[str]
) -> tuple[tuple[str, ...], list[Disagreement]]:
    """All keys in the order of the first page, others behind the key that they follow on theirs."""
    order = list(facts[0].parameters)
    known = {*order}
    for one in facts[1:]:
        before = None
        for key in one.parameters:
            if key not in known:
                order.insert(0 if before is None else order.index(before) + 1, key)
                known.add(key)
            before = key
    whole = [
        (one, source, {*one.parameters})
        for one, source in zip(facts, sources, strict=True)
        if one.found.complete and not one.nameless
    ]
    disagreements = [found for key in order if (found := _unlisted(key, whole)) is not None]
    return tuple(order), disagreements


def _unlisted(key: str, whole: Sequence[tuple[PageFacts, str, set[str]]]) -> Disagreement | None:
    """A parameter that one whole list has and another has not."""
    path = ("parameters", key)
    listed = [(one, source) for one, source, keys in whole if key in keys]
    others = [(one, source) for one, source, keys in whole if key not in keys]
    if not listed or not others:
        return None
    readings = (
        Known(True, listed[0][1], listed[0][0].lines[path], listed[0][0].page.name),
        Known(False, others[0][1], 1, others[0][0].page.name),
    )
    return Disagreement(path=path, readings=readings, chosen=readings[0])


def _nameless(facts: Sequence[PageFacts], sources: Sequence[str]) -> Nameless | None:
    for one, source in zip(facts, sources, strict=True):
        if lost := tuple(each for each in one.found.parameters if isinstance(each.key, Lost)):
            return Nameless(parameters=lost, source=source, name=one.page.name)
    return None


def _blocks(facts: Sequence[PageFacts], sources: Sequence[str]) -> dict[str, tuple[Block, ...]]:
    found: dict[str, tuple[Block, ...]] = {}
    for one, source in zip(facts, sources, strict=True):
        for key, each in one.blocks.items():
            block = Block(text=each.block or "", source=source, line=each.line, name=one.page.name)
            found[key] = (*found.get(key, ()), block)
    return found


def _examples(facts: Sequence[PageFacts], sources: Sequence[str]) -> list[tuple[str, FoundExample]]:
    """The requests of the first page that shows any; those on other pages differ in their wording alone."""
    for one, source in zip(facts, sources, strict=True):
        if one.examples:
            return [(source, example) for example in one.examples]
    return []
