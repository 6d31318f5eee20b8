"""Several pages of one model, in other languages or saved in other forms, as one set of facts.

What is stated goes before what is lost, and what is lost before silence. Where pages state different things, none
of them wins for being the last or the first: a value that more than half of at least three pages state is taken,
otherwise the fact is not known, and both readings are kept for a person. A page whose list of parameters is not
whole says nothing by its silence.

Names that a page has lost are taken from another page of the same model before. A compact copy keeps the order of the
parameters and their facts and loses their names; a spaced copy of the same page has all three. A name is taken over
only where both lists are equally long and whole, and no fact of any pair contradicts; else the names stay lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

from specpress.importer.extracted import (
    ExtractedExample,
    ExtractedPage,
    ExtractedParameter,
    ExtractedRule,
    Lost,
    Stated,
)
from specpress.importer.facts import PARAMETER, PageFacts, Path, facts_of, in_words
from specpress.importer.page import Page
from specpress.importer.types import declared_type, number, shortened
from specpress.wording.translator import gettext_noop

_UNDETERMINED = "und"
"""The language of a page that tells it nowhere (BCP 47)."""
DISAGREE = gettext_noop("The pages disagree.")
_KIND = re.compile(r"(?P<list>[^|]*\[\])\|\d+")
"""The path of one of the kinds of a list's elements: `content[]|2`."""
_MAJORITY_FROM = 3
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

    @property
    def shown(self) -> str:
        """The value as sentences name it."""
        return shortened(in_words(self.value))


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that could be read on no page, or on which the pages disagree."""

    reason: str
    line: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Nameless:
    """The parameters of a page whose names are lost."""

    parameters: tuple[ExtractedParameter, ...]
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

    @property
    def is_of_key(self) -> bool:
        """Whether it is about a parameter that one page lists and another does not."""
        return len(self.path) == 2 and self.path[0] == "parameters"


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
    within: tuple[str, ...]
    """The paths of objects and elements that may hold more than any page tells."""
    nameless: Nameless | None
    """Parameters without a name, of the most complete page that has any."""
    rules: tuple[tuple[str, ExtractedRule], ...]
    """What pages say of keys in relation to each other, with the source of each."""
    blocks: dict[str, tuple[Block, ...]]
    """By key, what each page says of a parameter, of those that were read to their end."""
    disagreements: tuple[Disagreement, ...]
    examples: tuple[tuple[str, ExtractedExample], ...]
    """Each with its source."""
    doubts: tuple[tuple[str, Lost], ...]
    """Each with the name of its page."""

    def known(self, *path: str) -> Any:
        """The value of a fact, or None."""
        fact = self.facts.get(path)
        return fact.value if isinstance(fact, Known) else None


_Sourced: TypeAlias = Sequence[tuple[PageFacts, str]]
"""The facts of each page with the id of its source, the page that says most first."""


def merged(pages: Sequence[tuple[Page, ExtractedPage]]) -> ModelFacts:
    """The facts of one model; the pages are all of it, in any order."""
    named = _with_single_kinds(with_names_of_twins([extracted for _, extracted in pages]))
    facts = sorted((facts_of(page, twin) for (page, _), twin in zip(pages, named, strict=True)), key=_rank)
    identities = _identities(facts)
    ids = _ids(identities)
    sourced = [(page, ids[identity]) for page, identity in zip(facts, identities, strict=True)]
    joined, disagreements = _joined(sourced)
    parameters = _parameters(facts)
    unlisted = (_unlisted(key, sourced) for key in parameters)
    first = facts[0].extracted
    assert isinstance(first.model, Stated)  # pages without a model were refused
    complete = any(page.lists_all for page in facts)
    return ModelFacts(
        provider=first.provider,
        model=first.model.value,
        origins=_origins(sourced, dict(zip(ids.values(), ids, strict=True)), first.model.value),
        main=sourced[0][1],
        facts=joined,
        parts=_parts(sourced),
        parameters=parameters,
        complete=complete,
        within=() if complete else _within(facts),
        nameless=None if complete else _nameless(sourced),
        rules=_rules(sourced),
        blocks=_blocks(sourced),
        disagreements=(*disagreements, *(disagreement for disagreement in unlisted if disagreement)),
        examples=_examples(sourced),
        doubts=tuple((page.page.name, doubt) for page in facts for doubt in page.extracted.doubts),
    )


def _with_single_kinds(pages: Sequence[ExtractedPage]) -> tuple[ExtractedPage, ...]:
    """The same pages; elements that are of one kind, on a page that tells all kinds, have no alternatives."""
    found = [
        (page, match)
        for page in pages
        for entry in page.parameters
        if isinstance(entry.key, Stated)
        for match in _KIND.finditer(entry.key.value)
    ]
    kinds = {match[0] for _, match in found}
    open_ = {(id(page), path) for page in pages for entry in page.parameters for path in entry.within}
    told = {match[0] for page, match in found if (id(page), match["list"]) not in open_}
    single = {kind for kind in told if kind.endswith("|1") and f"{kind[:-1]}2" not in kinds}

    def plain(path: str) -> str:
        return _KIND.sub(lambda match: match["list"] if match[0] in single else match[0], path)

    def with_plain(entry: ExtractedParameter) -> ExtractedParameter:
        key = Stated(plain(entry.key.value), entry.key.line) if isinstance(entry.key, Stated) else entry.key
        return replace(entry, key=key, within=tuple(map(plain, entry.within)))

    if not single:
        return tuple(pages)
    return tuple(replace(page, parameters=tuple(map(with_plain, page.parameters))) for page in pages)


def with_names_of_twins(pages: Sequence[ExtractedPage]) -> tuple[ExtractedPage, ...]:
    """The same pages, with the names that a twin tells."""
    twins = [page for page in pages if not _has_nameless(page)]
    return tuple(_named(page, twins) if _has_nameless(page) else page for page in pages)


def _has_nameless(page: ExtractedPage) -> bool:
    return any(isinstance(entry.key, Lost) for entry in page.parameters)


def _named(page: ExtractedPage, twins: Sequence[ExtractedPage]) -> ExtractedPage:
    count = len(page.parameters)
    for twin in twins:
        # A page that is cut off has the first names of the whole list.
        fits = count == len(twin.parameters) if page.complete else count <= len(twin.parameters)
        pairs = list(zip(page.parameters, twin.parameters, strict=False))
        if fits and all(_may_be_one(*pair) for pair in pairs):
            named = (_with_key_of(parameter, other) for parameter, other in pairs)
            return replace(page, parameters=tuple(named))
    return page


def _with_key_of(parameter: ExtractedParameter, twin: ExtractedParameter) -> ExtractedParameter:
    if isinstance(parameter.key, Stated) or isinstance(twin.key, Lost):
        return parameter
    return replace(parameter, key=Stated(twin.key.value, parameter.line))


def _may_be_one(parameter: ExtractedParameter, twin: ExtractedParameter) -> bool:
    """Whether two entries may be of one parameter."""
    pairs = ((getattr(parameter, name), getattr(twin, name)) for name in ("key", *PARAMETER))
    stated = (pair for pair in pairs if all(isinstance(reading, Stated) for reading in pair))
    return all(reading.value == other.value for reading, other in stated)


def _rank(facts: PageFacts) -> tuple[bool, int, int, bool, str]:
    """The page that says most comes first; of equal ones the English one, then by name and not by their order."""
    is_english = (facts.language or "en").startswith("en")
    return not facts.extracted.complete, len(facts.nameless), -facts.stated, not is_english, facts.page.name


_Identity: TypeAlias = tuple[str, str | None]
"""Where a page stands, and in which language."""


def _identities(facts: Sequence[PageFacts]) -> list[_Identity]:
    """The identity of each page; a copy that does not tell its language is in that of the others."""
    addresses = [page.page.url or page.page.name for page in facts]
    languages: dict[str, set[str]] = {}
    for address, page in zip(addresses, facts, strict=True):
        languages.setdefault(address, set()).update([page.language] if page.language else [])
    only = {address: next(iter(known)) for address, known in languages.items() if len(known) == 1}
    return [
        (address, page.language or only.get(address)) for address, page in zip(addresses, facts, strict=True)
    ]


def _ids(identities: Sequence[_Identity]) -> dict[_Identity, str]:
    """An id for each page: its language, numbered where there are several in one."""
    ids: dict[_Identity, str] = {}
    for identity in dict.fromkeys(identities):
        base = (identity[1] or "page").lower().replace("-", "_")
        used = [id for id in ids.values() if id.rpartition("_")[0] == base or id == base]
        ids[identity] = f"{base}_{len(used) + 1}" if used else base
    return ids


def _origins(pages: _Sourced, identities: dict[str, _Identity], model: str) -> tuple[Origin, ...]:
    """Each source with what its first page says of it."""
    origins: dict[str, Origin] = {}
    for facts, source in pages:
        page, extracted = facts.page, facts.extracted
        origin = Origin(
            id=source,
            title=extracted.title.value if isinstance(extracted.title, Stated) else model,
            url=page.url,
            language=identities[source][1] or _UNDETERMINED,
            read=page.read,
            ends_in=extracted.cut.value if extracted.cut else None,
            name=page.name,
            last=max((line.number for line in page.lines if line.text.strip()), default=1),
        )
        origins.setdefault(source, origin)
    return tuple(origins.values())


def _joined(pages: _Sourced) -> tuple[dict[Path, Known | Unknown], list[Disagreement]]:
    """One fact for each path, and those that the pages state in several ways."""
    joined: dict[Path, Known | Unknown] = {}
    disagreements = []
    for path in dict.fromkeys(path for page, _ in pages for path in page.readings):
        known = []
        for page, source in pages:
            reading = page.readings.get(path)
            if isinstance(reading, Stated):
                known.append(Known(reading.value, source, reading.line, page.page.name))
            elif isinstance(reading, Lost):
                joined.setdefault(path, Unknown(reading.reason, reading.line, page.page.name))
        if known:
            groups = _groups(path[-1], known)
            joined[path] = chosen = _chosen(groups)
            if len(groups) > 1 and path != ("title",):
                readings = tuple(group[0] for group in groups)
                taken = chosen if isinstance(chosen, Known) else None
                disagreements.append(Disagreement(path=path, readings=readings, chosen=taken))
    joined.setdefault(("title",), Unknown("", 0, ""))
    return joined, disagreements


def _groups(name: str, readings: Sequence[Known]) -> list[list[Known]]:
    """The readings of a fact, those of one value together."""
    groups: list[list[Known]] = []
    for reading in readings:
        alike = next((group for group in groups if _is_same(name, group[0].value, reading.value)), None)
        if alike is None:
            groups.append([reading])
        else:
            alike.append(reading)
    return groups


def _chosen(groups: Sequence[Sequence[Known]]) -> Known | Unknown:
    """The value that all pages state, or more than half of at least three."""
    counts = [len({reading.source for reading in group}) for group in groups]
    most = counts.index(max(counts))
    if len(groups) == 1 or (sum(counts) >= _MAJORITY_FROM and counts[most] * 2 > sum(counts)):
        return groups[most][0]
    return Unknown(DISAGREE, groups[0][0].line, groups[0][0].name)


def _is_same(name: str, value: Any, other: Any) -> bool:
    """Whether two values that pages give for a fact are one: `int` is `integer`, 5 is 5.0, order is nothing."""
    if value is None or other is None:
        return value is other
    if name == "type":
        type_ = declared_type(value)
        return value == other or (type_ is not None and type_ == declared_type(other))
    if name == "example":
        return True  # two pages may show two values
    if isinstance(value, tuple) and isinstance(other, tuple) and name != "ratio":
        return sorted(map(_plain, value)) == sorted(map(_plain, other))
    if isinstance(value, str) and isinstance(other, str):
        return _plain(value) == _plain(other)
    return bool(value == other)


def _plain(text: str) -> str:
    """A text, or the number that it stands for in one way of writing it."""
    value = number(text)
    return text if value is None else format(value.normalize() + Decimal(0), "f")


def _parts(pages: _Sourced) -> dict[Path, Part]:
    """Each part with the source that says most of it. Its line is one of the file that stands for the source."""
    parts: dict[Path, Part] = {}
    names: dict[str, str] = {}
    for page, source in pages:
        names.setdefault(source, page.page.name)
    counted = [(page, source, _stated(page)) for page, source in pages]
    for path in dict.fromkeys(path for page, _ in pages for path in page.lines):
        holders = [(page, source, counts[path]) for page, source, counts in counted if path in page.lines]
        _, source, _ = max(holders, key=lambda holder: holder[2])
        lines = (page.lines[path] for page, _, _ in holders if page.page.name == names[source])
        parts[path] = Part(source=source, line=next(lines, None))
    return parts


def _stated(facts: PageFacts) -> Counter[Path]:
    """How much a page states of each part."""
    stated = (path for path, reading in facts.readings.items() if isinstance(reading, Stated))
    return Counter(path[: 2 if path[0] == "parameters" else 1] for path in stated)


def _parameters(facts: Sequence[PageFacts]) -> tuple[str, ...]:
    """All keys in the order of the first page, others behind the key that they follow on theirs."""
    order = list(facts[0].parameters)
    known = {*order}
    for page in facts[1:]:
        before = None
        for key in page.parameters:
            if key not in known:
                order.insert(0 if before is None else order.index(before) + 1, key)
                known.add(key)
            before = key
    return tuple(order)


def _unlisted(key: str, pages: _Sourced) -> Disagreement | None:
    """A parameter that one whole list has and another has not."""
    path = ("parameters", key)
    listed: list[Known] = []
    others: list[Known] = []
    for page, source in pages:
        if page.lists_all:
            is_listed = path in page.lines
            known = Known(is_listed, source, page.lines.get(path, 1), page.page.name)
            (listed if is_listed else others).append(known)
    if not listed or not others:
        return None
    return Disagreement(path=path, readings=(listed[0], others[0]), chosen=listed[0])


def _nameless(pages: _Sourced) -> Nameless | None:
    for page, source in pages:
        lost = tuple(entry for entry in page.extracted.parameters if isinstance(entry.key, Lost))
        if lost:
            return Nameless(parameters=lost, source=source, name=page.page.name)
    return None


def _within(pages: Sequence[PageFacts]) -> tuple[str, ...]:
    parameters = (parameter for page in pages for parameter in page.extracted.parameters)
    return tuple(dict.fromkeys(path for parameter in parameters for path in parameter.within))


def _rules(pages: _Sourced) -> tuple[tuple[str, ExtractedRule], ...]:
    """Each rule with the first page that states it."""
    rules: dict[tuple[str, frozenset[str]], tuple[str, ExtractedRule]] = {}
    for page, source in pages:
        for rule in page.extracted.rules:
            rules.setdefault((rule.kind, frozenset(rule.keys)), (source, rule))
    return tuple(rules.values())


def _blocks(pages: _Sourced) -> dict[str, tuple[Block, ...]]:
    blocks: dict[str, tuple[Block, ...]] = {}
    for page, source in pages:
        for key, entry in page.blocks.items():
            block = Block(text=entry.block or "", source=source, line=entry.line, name=page.page.name)
            blocks[key] = (*blocks.get(key, ()), block)
    return blocks


def _examples(pages: _Sourced) -> tuple[tuple[str, ExtractedExample], ...]:
    """The requests of the first page that shows any; those on other pages differ in their wording alone."""
    shown = ((source, page.extracted.examples) for page, source in pages if page.extracted.examples)
    source, examples = next(shown, ("", ()))
    return tuple((source, example) for example in examples)
