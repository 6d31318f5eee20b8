"""Which lines of the compact form describe which key of the example, where only one answer is possible.

The compact form loses all names. The example has keys in the page's order, though not all. So every way to lay the
keys along the lines is weighed that agrees with what the lines say: a number does not take a list of words as
options, a sentence is not in Base64. A key is given to a line only where all the ways that are left agree.

Where a page is cut, keys may be described behind the cut. A key whose value stands in the options of one place only
is taken to be described there, and so are, before it, all keys that precede it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from specpress.importer.layouts.fact_lines import values
from specpress.importer.layouts.fact_lines.labels import FactLine, fact_line
from specpress.importer.layouts.fact_lines.prose import speaks_of_files
from specpress.importer.page import Line

_MAX_STARTS, _MAX_KEYS = 120, 40
"""The largest page and example that are weighed, for each key is tried at each start."""
_CLOSING = frozenset(
    ("options", "value", "default", "range", "min", "max", "length", "min length", "max length")
)
"""The facts that stand at the end of a parameter's lines."""
_REMARK = re.compile(r"[\w ,]{1,60} (?:is|are) (?:also )?supported[.,;]", re.IGNORECASE)
"""How a line begins that only goes on about the thing before it."""
_ARTICLES = r"(?:(?:the|an?|input|output|array of|list of)\s+){0,2}"
_FUNCTION = r"(?=\s*$|[.,;:(]|\s+(?:for|as|in|of|to|by|that|when|or|and|is|are|with|from|used|which)\b)"
_FILE = re.compile(r"https?://|data:|base64|[\w/-]+\.(?:png|jpe?g|webp|mp4|mov|wav|mp3)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Start:
    """A line with which the description of a parameter may begin."""

    index: int
    """Its place among the lines."""
    sure: bool
    """Whether one does begin there."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """What is certain."""

    starts: tuple[Start, ...]
    keys: Mapping[int, str]
    """By the index of the line with which its description begins, or that owns its facts."""


def align(lines: Sequence[Line], request: Mapping[str, Any], whole: bool) -> Alignment:
    """The keys that can be given to lines. The last line of a copy that is not whole says nothing of facts."""
    facts = [fact_line(line.text) for line in lines]
    if not whole and facts:
        facts[-1] = FactLine("remark", "")
    starts = _starts(lines, facts)
    keys = tuple(request)
    if not starts or not keys or len(starts) > _MAX_STARTS or len(keys) > _MAX_KEYS:
        return Alignment(starts, {})
    needed = len(keys) if whole else 0
    layouts = _Layouts(tuple(lines), tuple(facts), starts, keys, tuple(request.values()), {}, needed)
    layouts = _settled(layouts)
    return Alignment(layouts.starts, dict(_given(layouts)))


def _starts(lines: Sequence[Line], facts: Sequence[FactLine | None]) -> tuple[Start, ...]:
    """Every line that states no fact, but for remarks; one begins for certain behind facts that close a parameter."""
    starts: list[Start] = []
    closed = True
    for index, (line, fact) in enumerate(zip(lines, facts, strict=True)):
        if fact and fact.meaning != "unknown":
            closed = closed or fact.meaning in _CLOSING
        elif closed or not _REMARK.match(line.text):
            # A line that stands twice describes two parameters, such as eight images.
            behind_start = bool(starts) and starts[-1].index == index - 1
            repeated = behind_start and lines[index - 1].text.strip() == line.text.strip()
            if repeated:
                starts[-1] = replace(starts[-1], sure=True)
            starts.append(Start(index, closed or repeated))
            closed = False
    return tuple(starts)


_Place = tuple[int, int]
"""The start with which a key's lines begin, and the start behind them, as positions among the starts."""


@dataclass(frozen=True, slots=True)
class _Layouts:
    """All ways that are left to lay keys along lines. Keys and starts are named by their positions."""

    lines: tuple[Line, ...]
    facts: tuple[FactLine | None, ...]
    starts: tuple[Start, ...]
    keys: tuple[str, ...]
    values: tuple[Any, ...]
    fixed: Mapping[int, int]
    """Start by key, of those that are settled."""
    needed: int
    """How many of the keys must be described before the page ends."""

    def places(self) -> list[set[_Place]]:
        """For each key, the places that it may have in any layout of all keys."""
        size, count = len(self.starts), len(self.keys)
        fits = [{key: set(self._ends(key, start)) for key in range(count)} for start in range(size)]
        # Which numbers of keys may be laid before a start so that the others still fit behind it.
        ahead = [set[int]() for _ in range(size)] + [set(range(self.needed, count + 1))]
        for start in reversed(range(size)):
            for behind in self._behind(start):
                ahead[start] |= ahead[behind]
                ahead[start] |= {
                    key for key in range(count) if key + 1 in ahead[behind] and behind in fits[start][key]
                }
        # And which numbers can be, from the first start on: a place is possible where both agree.
        places: list[set[_Place]] = [set() for _ in range(count)]
        reached = [{0}] + [set[int]() for _ in range(size)]
        for start in range(size):
            for behind in self._behind(start):
                for key in reached[start]:
                    if key in ahead[behind]:
                        reached[behind].add(key)
                    if key < count and behind in fits[start][key] and key + 1 in ahead[behind]:
                        reached[behind].add(key + 1)
                        places[key].add((start, behind))
        return places

    def _behind(self, start: int) -> Iterator[int]:
        """The starts that may come next: any up to the next that is sure."""
        for behind in range(start + 1, len(self.starts)):
            yield behind
            if self.starts[behind].sure:
                return
        yield len(self.starts)

    def _ends(self, key: int, start: int) -> Iterator[int]:
        """The starts behind the lines that a key may have from a start on."""
        if self.fixed.get(key, start) != start:
            return
        line = self.starts[start].index
        for behind in self._behind(start):
            end = self.begin(behind)
            if not all(self._agrees(key, index) for index in range(line, end)):
                return
            line = end
            yield behind

    def begin(self, start: int) -> int:
        """The index of the line of a start; behind the last one, of the end."""
        return self.starts[start].index if start < len(self.starts) else len(self.lines)

    def text(self, start: int) -> str:
        """The line of a start."""
        return self.lines[self.begin(start)].text.strip()

    def _agrees(self, key: int, index: int) -> bool:
        """Whether what a line says may be said of a key with this value."""
        fact, value = self.facts[index], self.values[key]
        if fact and fact.meaning != "unknown":
            return _fact_agrees(fact, value)
        return not speaks_of_files(self.lines[index].text) or _may_be_file(value)

    def lists(self, key: int, place: _Place, least: int = 1) -> bool:
        """Whether the options of a place, which has at least so many of them, have the key's value."""
        for fact in self.facts[self.begin(place[0]) : self.begin(place[1])]:
            listed = (
                values.parse_options(fact.value, "unknown") if fact and fact.meaning == "options" else None
            )
            if listed and len(listed.values) >= least and self.values[key] in listed.values:
                return True
        return False

    def named(self, key: int, start: int) -> bool:
        """Whether the line of a start begins with the words of a key."""
        words = r"[\s_-]+".join(re.escape(word) for word in re.split(r"[_\s-]+", self.keys[key]) if word)
        pattern = rf"{_ARTICLES}{words}{_FUNCTION}"
        return len(self.keys[key]) > 1 and re.match(pattern, self.text(start), re.IGNORECASE) is not None

    def with_fixed(self, key: int, start: int, needed: int = 0) -> _Layouts:
        """The layouts in which a key begins at a start."""
        return replace(self, fixed={**self.fixed, key: start}, needed=max(self.needed, needed))

    def certain(self) -> Iterator[tuple[int, set[_Place]]]:
        """The keys that are described before the page ends, each with its places."""
        for key, places in enumerate(self.places()):
            if places and (key < self.needed or key in self.fixed):
                yield key, places


def _settled(layouts: _Layouts) -> _Layouts:
    """The layouts that are left after all evidence, and the starts that are sure then."""
    layouts = _first(layouts)
    while further := _further(layouts):
        layouts = further
    sure = set()
    for _, places in layouts.certain():
        if len(places) == 1:
            sure |= {behind for _, behind in places}
    starts = (replace(s, sure=s.sure or position in sure) for position, s in enumerate(layouts.starts))
    return replace(layouts, starts=tuple(starts))


def _given(layouts: _Layouts) -> Iterator[tuple[int, str]]:
    """The index of the line of each key that has one."""
    for key, places in layouts.certain():
        starts = {start for start, _ in places}
        line = layouts.begin(min(starts)) if len(starts) == 1 else _owner(layouts, places)
        if line is not None:
            yield line, layouts.keys[key]


def _owner(layouts: _Layouts, places: set[_Place]) -> int | None:
    """The last line with which a key may begin, where it owns the same facts from wherever it begins."""
    last = max(start for start, _ in places)
    if {behind for _, behind in places} != {last + 1}:
        return None
    begin, end = layouts.begin(last), layouts.begin(last + 1)
    return (
        begin if any(fact and fact.meaning in _CLOSING for fact in layouts.facts[begin + 1 : end]) else None
    )


def _first(layouts: _Layouts) -> _Layouts:
    """The first line is that of the first key, unless it cannot be or another line is called like the key."""
    starts = {start for start, _ in layouts.places()[0]}
    others = [start for start in starts if start and layouts.named(0, start)]
    if 0 in starts and (not others or layouts.named(0, 0)):
        return layouts.with_fixed(0, 0, 1)
    return layouts


def _further(layouts: _Layouts) -> _Layouts | None:
    """The layouts after one more piece of evidence; None where there is no more."""
    for key, places in enumerate(layouts.places()):
        if key not in layouts.fixed and places:
            for evidence in (_by_options, _by_name, _by_file):
                if (start := evidence(layouts, key, places)) is not None:
                    return layouts.with_fixed(key, start, key + 1)
    return None


def _by_options(layouts: _Layouts, key: int, places: set[_Place]) -> int | None:
    """The one place whose options have the value, where there are several; a lone one elsewhere is a rival."""
    if not isinstance(layouts.values[key], str):
        return None
    listing = {place for place in places if layouts.lists(key, place)}
    of_several = any(layouts.lists(key, place, 2) for place in listing)
    if not of_several or len({behind for _, behind in listing}) != 1:
        return None
    starts = {start for start, _ in listing}
    return max(starts) if len(starts) == 1 or _owner(layouts, listing) is not None else None


def _by_name(layouts: _Layouts, key: int, places: set[_Place]) -> int | None:
    """The one line that begins with the words of the key."""
    named = [start for start in {start for start, _ in places} if layouts.named(key, start)]
    return named[0] if len(named) == 1 else None


def _by_file(layouts: _Layouts, key: int, places: set[_Place]) -> int | None:
    """The one line that speaks of files, for a value that is one, or the first where the others repeat each other."""
    value = layouts.values[key]
    if not _is_file(value[0] if isinstance(value, list) and value else value):
        return None
    starts = [
        start for start in sorted({start for start, _ in places}) if speaks_of_files(layouts.text(start))
    ]
    texts = [layouts.text(start) for start in starts]
    if len(starts) == 1 or (len(starts) > 2 and len(set(texts[1:])) == 1 and texts[0] != texts[1]):
        return starts[0]
    return None


def _is_file(value: Any) -> bool:
    return isinstance(value, str) and bool(_FILE.search(value[:2000]))


def _may_be_file(value: Any) -> bool:
    if isinstance(value, list):
        return all(_may_be_file(item) for item in value)
    return isinstance(value, dict) or _is_file(value)


def _fact_agrees(fact: FactLine, value: Any) -> bool:
    """Whether a fact may be one of a parameter that has this value."""
    if isinstance(value, dict):
        return fact.meaning not in ("options", "range", "length", "default")
    match fact.meaning:
        case "options" | "value":
            listed = values.parse_options(fact.value, "unknown")
            items = value if isinstance(value, list) else [value]
            words = [str(item).lower() if isinstance(item, bool) else str(item) for item in items]
            return listed is None or all(word in listed.values for word in words)
        case "default":
            return _is_alike(fact.value, value)
        case "range":
            return _is_in_range(fact.value, value)
        case "min" | "max":
            amount, number = values.parse_amount(fact.value), _number(value)
            if amount is None or (amount[1] and amount[1].kind != "measure"):
                return not isinstance(value, bool)
            return number is not None and (
                number >= amount[0] if fact.meaning == "min" else number <= amount[0]
            )
        case "length" | "min length" | "max length":
            return isinstance(value, str) or (isinstance(value, list) and "character" not in fact.value)
        case "formats" | "size" | "sides":
            return _may_be_file(value)
        case "items" | "max items" | "min items":
            return isinstance(value, list)
    return True


def _is_in_range(text: str, value: Any) -> bool:
    if values.parse_ratios(text):
        return isinstance(value, str) and bool(re.fullmatch(r"\d+:\d+", value))
    bounds, number = values.parse_bounds(text), _number(value)
    if bounds is None or (bounds.unit and bounds.unit.kind != "measure"):
        return not isinstance(value, bool)
    if number is None or (bounds.low is not None and number < bounds.low):
        return False
    return bounds.high is None or number <= bounds.high


def _is_alike(text: str, value: Any) -> bool:
    """Whether a default is of the kind of a value: a flag, a list, a number, or another text."""
    plain = text.strip().strip("\"'`")
    is_flag = isinstance(value, bool) or value in ("true", "false")
    if is_flag or plain.lower() in ("true", "false"):
        return is_flag == (plain.lower() in ("true", "false"))
    if isinstance(value, list):
        return plain.startswith("[") or plain in ("null", "None")
    return plain in ("null", "None") or (values.parse_number(plain) is not None) == (
        _number(value) is not None
    )


def _number(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        return None
    return values.parse_number(str(value)) if len(str(value)) < 40 else None
