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

from specpress.importer.layouts.fact_lines.choices import choice
from specpress.importer.layouts.fact_lines.labels import FactLine, fact_line
from specpress.importer.layouts.fact_lines.media import speaks_of_files
from specpress.importer.layouts.fact_lines.numbers import amount, bounds, number, ratios
from specpress.importer.page import Line

_MOST_STARTS, _MOST_KEYS = 120, 40
_HARD = frozenset(
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

    at: int
    """Its place among the lines."""
    sure: bool
    """Whether one does begin there."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """What is certain."""

    starts: tuple[Start, ...]
    keys: Mapping[int, str]
    """By the place of the line with which its description begins, or that owns its facts."""


def align(lines: Sequence[Line], request: Mapping[str, Any], whole: bool) -> Alignment:
    """The keys that can be given to lines. The last line of a copy that is not whole says nothing of facts."""
    facts = [fact_line(line.text) for line in lines]
    if not whole and facts:
        facts[-1] = FactLine("remark", "")
    starts = _starts(lines, facts)
    keys = tuple(request)
    if not starts or not keys or len(starts) > _MOST_STARTS or len(keys) > _MOST_KEYS:
        return Alignment(starts, {})
    ways = _Ways(
        tuple(lines), tuple(facts), starts, keys, tuple(request.values()), {}, len(keys) if whole else 0
    )
    ways = _settled(ways)
    return Alignment(ways.starts, dict(_given(ways)))


def _starts(lines: Sequence[Line], facts: Sequence[FactLine | None]) -> tuple[Start, ...]:
    found: list[Start] = []
    closed = True
    for at, (line, fact) in enumerate(zip(lines, facts, strict=True)):
        if fact and fact.meaning != "unknown":
            closed = closed or fact.meaning in _HARD
        elif closed or not _REMARK.match(line.text):
            again = bool(found) and found[-1].at == at - 1 and lines[at - 1].text.strip() == line.text.strip()
            if again:
                found[-1] = replace(found[-1], sure=True)
            found.append(Start(at, closed or again))
            closed = False
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Ways:
    """All ways that are left to lay keys along lines."""

    lines: tuple[Line, ...]
    facts: tuple[FactLine | None, ...]
    starts: tuple[Start, ...]
    keys: tuple[str, ...]
    values: tuple[Any, ...]
    fixed: Mapping[int, int]
    """Start by key, of those that are settled."""
    needed: int
    """How many of the keys must be described before the page ends."""

    def places(self) -> list[set[tuple[int, int]]]:
        """For each key, the starts that it may have, each with the start behind its lines."""
        size, count = len(self.starts), len(self.keys)
        fits = [{key: set(self._ends(key, start)) for key in range(count)} for start in range(size)]
        ahead = [set[int]() for _ in range(size)] + [set(range(self.needed, count + 1))]
        for start in reversed(range(size)):
            for behind in self._behind(start):
                ahead[start] |= ahead[behind]
                ahead[start] |= {
                    key for key in range(count) if key + 1 in ahead[behind] and behind in fits[start][key]
                }
        found: list[set[tuple[int, int]]] = [set() for _ in range(count)]
        reached = [{0}] + [set[int]() for _ in range(size)]
        for start in range(size):
            for behind in self._behind(start):
                for key in reached[start]:
                    if key in ahead[behind]:
                        reached[behind].add(key)
                    if key < count and behind in fits[start][key] and key + 1 in ahead[behind]:
                        reached[behind].add(key + 1)
                        found[key].add((start, behind))
        return found

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
        at = self.starts[start].at
        for behind in self._behind(start):
            end = self.begin(behind)
            if not all(self._agrees(key, line) for line in range(at, end)):
                return
            at = end
            yield behind

    def begin(self, start: int) -> int:
        """The place of the line of a start; behind the last one, of the end."""
        return self.starts[start].at if start < len(self.starts) else len(self.lines)

    def _agrees(self, key: int, at: int) -> bool:
        fact, value = self.facts[at], self.values[key]
        if fact and fact.meaning != "unknown":
            return _fact_agrees(fact, value)
        return not speaks_of_files(self.lines[at].text) or _may_be_file(value)

    def lists(self, key: int, place: tuple[int, int], least: int = 1) -> bool:
        """Whether the options of a place, which has at least so many of them, have the key's value."""
        for at in range(self.begin(place[0]), self.begin(place[1])):
            fact = self.facts[at]
            listed = choice(fact.value, "unknown") if fact and fact.meaning == "options" else None
            if listed and len(listed.values) >= least and self.values[key] in listed.values:
                return True
        return False

    def named(self, key: int, start: int) -> bool:
        """Whether the line of a start begins with the words of a key."""
        words = r"[\s_-]+".join(re.escape(word) for word in re.split(r"[_\s-]+", self.keys[key]) if word)
        text = self.lines[self.starts[start].at].text.strip()
        return len(self.keys[key]) > 1 and bool(
            re.match(rf"{_ARTICLES}{words}{_FUNCTION}", text, re.IGNORECASE)
        )

    def with_fixed(self, key: int, start: int, needed: int = 0) -> _Ways:
        """The ways in which a key begins at a start."""
        return replace(self, fixed={**self.fixed, key: start}, needed=max(self.needed, needed))


def _settled(ways: _Ways) -> _Ways:
    """The ways that are left after all evidence, and the starts that are sure then."""
    ways = _first(ways)
    while further := _further(ways):
        ways = further
    behind = {min(ends) for _, _, ends in _single(ways) if len(ends) == 1}
    return replace(
        ways, starts=tuple(replace(s, sure=True) if at in behind else s for at, s in enumerate(ways.starts))
    )


def _given(ways: _Ways) -> Iterator[tuple[int, str]]:
    """The place of each key that has one."""
    for key, places in enumerate(ways.places()):
        if places and (key < ways.needed or key in ways.fixed):
            starts = {start for start, _ in places}
            if len(starts) == 1:
                yield ways.starts[starts.pop()].at, ways.keys[key]
            elif (owner := _owner(ways, places)) is not None:
                yield owner, ways.keys[key]


def _single(ways: _Ways) -> Iterator[tuple[int, int, set[int]]]:
    """The keys with one start, that start, and the starts that may come behind it."""
    for key, places in enumerate(ways.places()):
        starts = {start for start, _ in places}
        if len(starts) == 1 and (key < ways.needed or key in ways.fixed):
            yield key, starts.pop(), {behind for _, behind in places}


def _owner(ways: _Ways, places: set[tuple[int, int]]) -> int | None:
    """The last line with which a key may begin, where it owns the same facts from wherever it begins."""
    ends = {behind for _, behind in places}
    last = max(start for start, _ in places)
    if len(ends) > 1 or ends != {last + 1}:
        return None
    own = ways.facts[ways.begin(last) + 1 : ways.begin(last + 1)]
    return ways.begin(last) if any(fact and fact.meaning in _HARD for fact in own) else None


def _first(ways: _Ways) -> _Ways:
    """The first line is that of the first key, unless it cannot be or another line is called like the key."""
    starts = {start for start, _ in ways.places()[0]}
    others = [start for start in starts if start and ways.named(0, start)]
    if 0 in starts and (not others or ways.named(0, 0)):
        return ways.with_fixed(0, 0, 1)
    return ways


def _further(ways: _Ways) -> _Ways | None:
    """The ways after one more piece of evidence; None where there is no more."""
    for key, places in enumerate(ways.places()):
        starts = sorted({start for start, _ in places})
        if key in ways.fixed or not starts:
            continue
        for evidence in (_by_options, _by_name, _by_file):
            start = evidence(ways, key, places, starts)
            if start is not None:
                return ways.with_fixed(key, start, key + 1)
    return None


def _by_options(ways: _Ways, key: int, places: set[tuple[int, int]], starts: list[int]) -> int | None:
    """The one place whose options have the value, where there are several; a lone one elsewhere is a rival."""
    if not isinstance(ways.values[key], str):
        return None
    listing = {place for place in places if ways.lists(key, place)}
    if len({behind for _, behind in listing}) != 1 or not any(ways.lists(key, one, 2) for one in listing):
        return None
    found = {start for start, _ in listing}
    return max(found) if len(found) == 1 or _owner(ways, listing) is not None else None


def _by_name(ways: _Ways, key: int, places: set[tuple[int, int]], starts: list[int]) -> int | None:
    """The one line that begins with the words of the key."""
    called = [start for start in starts if ways.named(key, start)]
    return called[0] if len(called) == 1 else None


def _by_file(ways: _Ways, key: int, places: set[tuple[int, int]], starts: list[int]) -> int | None:
    """The one line that speaks of files, for a value that is one, or the first where the others repeat each other."""
    value = ways.values[key]
    if not _is_file(value[0] if isinstance(value, list) and value else value):
        return None
    about = [start for start in starts if speaks_of_files(ways.lines[ways.starts[start].at].text)]
    texts = [ways.lines[ways.starts[start].at].text.strip() for start in about]
    if len(about) == 1 or (len(about) > 2 and len(set(texts[1:])) == 1 and texts[0] != texts[1]):
        return about[0]
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
            listed = choice(fact.value, "unknown")
            return listed is None or all(_word(item) in listed.values for item in _items(value))
        case "default":
            return _same_kind(fact.value, value)
        case "range":
            return _in_range(fact.value, value)
        case "min" | "max":
            found, own = amount(fact.value), _number(value)
            if found is None or (found[1] and found[1].kind != "measure"):
                return not isinstance(value, bool)
            return own is not None and (own >= found[0] if fact.meaning == "min" else own <= found[0])
        case "length" | "min length" | "max length":
            return isinstance(value, str) or (isinstance(value, list) and "character" not in fact.value)
        case "formats" | "size" | "sides":
            return _may_be_file(value)
        case "items" | "max items" | "min items":
            return isinstance(value, list)
    return True


def _in_range(text: str, value: Any) -> bool:
    if ratios(text):
        return isinstance(value, str) and bool(re.fullmatch(r"\d+:\d+", value))
    limits, own = bounds(text), _number(value)
    if limits is None or (limits.unit and limits.unit.kind != "measure"):
        return not isinstance(value, bool)
    above = limits.low is None or (own is not None and own >= limits.low)
    return own is not None and above and (limits.high is None or own <= limits.high)


def _same_kind(text: str, value: Any) -> bool:
    plain = text.strip().strip("\"'`")
    flag = isinstance(value, bool) or value in ("true", "false")
    if flag or plain.lower() in ("true", "false"):
        return flag == (plain.lower() in ("true", "false"))
    if isinstance(value, list):
        return plain.startswith("[") or plain in ("null", "None")
    return plain in ("null", "None") or (number(plain) is not None) == (_number(value) is not None)


def _number(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        return None
    return number(str(value)) if len(str(value)) < 40 else None


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
