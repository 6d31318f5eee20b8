"""Where a list of options ends and the description begins, when the two cells are glued together.

`1:1, 16:9, autoAspect ratio` has one reading, `png, jpegoutput format` has several. Every place where the list may
end is tried: the last option must be like the others, and what follows must begin like a description. One
candidate is read; of several, only one that something else on the page confirms, such as the parameter's key with
which many a description begins; otherwise nobody can tell, and the options are lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from specpress.importer.layouts.rivya.heuristics import Chance, may_begin

_INT = r"-?[0-9]+"
_DEC = r"-?[0-9]+\.[0-9]+"
_RATIO = r"[0-9]+:[0-9]+"
_SHAPES = (
    _INT, _DEC, _RATIO, r"[0-9]+[x*×][0-9]+", r"[0-9]+(?:[a-z]{1,3}|[A-Z])", r"[0-9]*[a-z][a-z0-9]*(?:[_.-][a-z0-9]+)*",
    r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*", r"[A-Z][a-z]+", r"[a-z][a-z]-[A-Z][A-Z]",
)  # fmt: skip
"""What options look like; an option of none of these shapes has no like."""
_RATIOS = re.compile("1:1|16:9|9:16|4:3|3:4|3:2|2:3|21:9|9:21|5:4|4:5|2:1|1:2|3:1|1:3|4:1|1:4|8:1|1:8")
_WORDS = re.compile(
    "auto|adaptive|default|none|custom|original|match|true|false|on|off|low|medium|high|ultra|fast|"
    "slow|standard|quality|draft|basic|normal|hd|sd|fhd|uhd|std|pro|square|portrait|landscape|png|"
    "jpg|jpeg|webp|gif|avif|mp3|mp4|wav|flac|aac|ogg|opus|webm|mov|natural|vivid"
)
"""Values that are whole words, so that no shorter option is meant."""
_BOOLEANS = {"true": "false", "false": "true"}
_ITEM = re.compile(r"[!-~]+")
"""What may be an option of no known shape: it has no space."""
_MAX_OPTION = 100
_MAX_OPTIONS = 300
_MAX_SHAPES = 2
_MAX_TEXT = 30_000
"""Longest option, most options, most shapes among them, and longest list that are looked at."""


@dataclass(frozen=True, slots=True)
class OptionCell:
    """What is known of a parameter whose list of options is looked for."""

    key: str
    default: str | None
    """A value that must be among the options; None where none is known."""
    cut: bool
    """Whether the page may end within the row."""


def options_in(text: str, cell: OptionCell) -> tuple[str, ...] | None:
    """The options at the start of a text that goes on with the description; None where there are several readings."""
    items = text[:_MAX_TEXT].split(", ", _MAX_OPTIONS)
    pair = _pair(items, cell)
    if pair:
        return pair
    count = _whole(items)
    behind = items[count] if count < len(items) - 1 else ""
    if count == _MAX_OPTIONS or (behind and (_shape(behind) or _ITEM.fullmatch(behind))):
        # This may be an option of another kind, or the last one with a word behind it.
        return None
    siblings, tail = tuple(items[:count]), ", ".join(items[count:])
    last = _last(siblings, tail, cell)
    return (*siblings, last) if last is not None else None


def admits(text: str, default: str, cell: OptionCell) -> bool:
    """Whether a default is one of the options at the start of a text."""
    items = text[:_MAX_TEXT].split(", ", _MAX_OPTIONS)
    count = _whole(items)
    tail = ", ".join(items[count:])
    return default in items[:count] or default in _starts(tail, (), cell, [re.escape(default)])


def _pair(items: Sequence[str], cell: OptionCell) -> tuple[str, ...] | None:
    """The two truth values, which are a whole list."""
    other = _BOOLEANS.get(items[0])
    if other is None or len(items) < 2 or not items[1].startswith(other):
        return None
    behind = items[1][len(other) :]
    if not behind or cell.default not in (None, "true", "false"):
        return None
    return (items[0], other) if may_begin(behind, "e") else None


def _whole(items: Sequence[str]) -> int:
    """How many items are whole options; the one behind them holds the last option and more."""
    count = 0
    while count < len(items) - 1 and _is_whole(items[count], items[:count]):
        count += 1
    return count


def _is_whole(option: str, before: Sequence[str]) -> bool:
    """Whether an item is an option; one of several words only where those before it are too."""
    shape = _shape(option)
    if shape is None:
        return _is_like(option, before)
    return "{" not in shape or not before or shape in map(_shape, before)


def _shape(option: str) -> str | None:
    """The shape of an option; some are alike only in the same unit, or with as many words."""
    if unit := re.fullmatch(r"[0-9]+([A-Za-z]{1,3})", option):
        return rf"[0-9]+{unit[1]}"
    if re.fullmatch(r"[a-z]+(?:[A-Z][a-z]+)+", option):
        return rf"[a-z]+(?:[A-Z][a-z]+){{{sum(map(str.isupper, option))}}}"
    if re.fullmatch(r"[A-Z][a-z]+(?: [A-Z][a-z]+)+", option):
        return rf"[A-Z][a-z]+(?: [A-Z][a-z]+){{{option.count(' ')}}}"
    return next((shape for shape in _SHAPES if re.fullmatch(shape, option)), None)


def _is_like(option: str, before: Sequence[str]) -> bool:
    """Whether an option without a shape, such as the id of a voice, is as long as those before it."""
    if not (len(option) >= 8 and option.isascii() and option.isalnum()):
        return False
    return all(len(sibling) == len(option) and sibling.isalnum() for sibling in before)


def _last(siblings: tuple[str, ...], tail: str, cell: OptionCell) -> str | None:
    if cell.default is not None and cell.default not in siblings:
        # The default is one of the options, and all others have been seen.
        candidates = _starts(tail, siblings, cell, [re.escape(cell.default)])
        return next(iter(candidates), None)
    if tail.partition(" ")[0] in siblings or any(_is_double(sibling, {*siblings}) for sibling in siblings):
        # No option has a space behind it: the list ended before, in what looked like an option.
        return None
    shapes = [_shape(option) for option in siblings]
    if siblings and None in shapes:
        return _of_one_length(siblings, tail, cell)
    alike = [shape for shape in dict.fromkeys(shapes) if shape]
    if len(alike) > _MAX_SHAPES:
        # Options of many shapes say nothing of the shape of the last.
        return None
    if alike == [_INT] or set(alike) == {_INT, _DEC}:
        alike = [_INT, _DEC]
    elif len(alike) > 1:
        alike = [shape for shape in alike if shape not in (_INT, _DEC)]
    candidates = _starts(tail, siblings, cell, alike) or _starts(tail, siblings, cell, _SHAPES)
    last = _one_of(_in_order(candidates, siblings), siblings, tail, cell)
    # A number behind options that are not all numbers is rather the first of those with which the description begins.
    return None if last and _is_number(last) and not all(map(_is_number, siblings)) else last


def _is_number(option: str) -> bool:
    return re.fullmatch(f"{_INT}|{_DEC}", option) is not None


def _of_one_length(siblings: tuple[str, ...], tail: str, cell: OptionCell) -> str | None:
    """The last of several options without a shape that are all as long as each other."""
    length = len(siblings[0])
    if len(siblings) < 2 or not all(_is_like(sibling, siblings) for sibling in siblings):
        return None
    option, behind = tail[:length], tail[length:]
    apart = behind[:1].isupper() or not behind[:1].isascii()
    fits = _is_like(option, siblings) and apart and may_begin(behind, option[-1:]) is Chance.YES
    return option if fits else None


def _starts(tail: str, siblings: Sequence[str], cell: OptionCell, shapes: Sequence[str]) -> dict[str, Chance]:
    """The starts of a text that may be the last option."""
    pattern = re.compile("|".join(f"(?:{shape})" for shape in shapes) or "(?!)")
    candidates = {}
    for end in range(1, min(len(tail), _MAX_OPTION)):
        option, behind = tail[:end], tail[end:]
        if pattern.fullmatch(option) and option not in siblings and (not cell.cut or " " in behind.strip()):
            names = _names_one(tail, option, siblings)
            candidates[option] = Chance.YES if names else may_begin(behind, option[-1])
    return {option: chance for option, chance in candidates.items() if chance}


def _one_of(
    candidates: dict[str, Chance], siblings: Sequence[str], tail: str, cell: OptionCell
) -> str | None:
    """The only candidate, or the only one that is confirmed."""
    if len(candidates) < 2:
        return next((option for option, chance in candidates.items() if chance is Chance.YES), None)
    run = re.match(r"[A-Za-z0-9_.:-]+", tail)
    splits_a_number = any(tail[len(option)].isdigit() for option in candidates)
    tests: tuple[Callable[[str], object], ...] = (
        lambda option: _continues_with_key(tail[len(option) :], cell.key),
        lambda option: _RATIOS.fullmatch(option),
        lambda option: run and option == run[0] and _WORDS.fullmatch(option),
        lambda option: _repeats_a_part(option, siblings),
        lambda option: _is_built_alike(option, siblings) and not splits_a_number,
    )
    passed = [[option for option in candidates if test(option)] for test in tests]
    confirmed = {options[0] for options in passed if len(options) == 1}
    # That the description may name an option is a reason for doubt, and no more.
    confirmed |= {option for option in candidates if confirmed and _names_one(tail, option, siblings)}
    return confirmed.pop() if len(confirmed) == 1 else None


def _is_double(option: str, siblings: set[str]) -> bool:
    """Whether what looks like an option may be one with another behind it, with which a description begins."""
    parts = ((option[:end], option[end:]) for end in range(2, len(option) - 1) if not option.isdigit())
    return any((last in siblings or last == first) and _shape(first) for first, last in parts)


def _names_one(tail: str, option: str, siblings: Sequence[str]) -> bool:
    """Whether what follows an option begins with one of the options, of which a description may speak."""
    match = re.match(r"[A-Za-z0-9_.:-]*[A-Za-z0-9]", tail[len(option) :])
    return match is not None and match[0] in (*siblings, option)


def _in_order(candidates: dict[str, Chance], siblings: Sequence[str]) -> dict[str, Chance]:
    """The candidates without the numbers that would break the order of the others."""
    numbers = [Decimal(option) for option in siblings if _is_number(option)]
    if len(numbers) < 2 or len(numbers) < len(siblings) or sorted(set(numbers)) != numbers:
        return candidates
    fits = [option for option in candidates if not _is_number(option) or Decimal(option) > numbers[-1]]
    return {option: candidates[option] for option in fits}


def _continues_with_key(behind: str, key: str) -> bool:
    """Whether a description begins with a word of the parameter's key."""
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", key)
    first = re.match(r"[A-Za-z]+", behind)
    return first is not None and len(first[0]) > 3 and first[0].lower() in {word.lower() for word in words}


def _is_built_alike(option: str, siblings: Sequence[str]) -> bool:
    """Whether the last part of an option, as in V4, has letters and digits where a part of another one has them."""
    built, *others = (
        [re.sub("[0-9]+", "9", re.sub("[A-Za-z]+", "a", part)) for part in sibling.split("_")]
        for sibling in (option, *siblings)
    )
    return "9" in built[-1] and any(built[-1] in parts for parts in others)


def _repeats_a_part(option: str, siblings: Sequence[str]) -> bool:
    """Whether the last part of an option, as in LAST_FRAME, is a part of another one."""
    *before, part = option.split("_")
    return bool(before) and any(part in sibling.split("_") for sibling in siblings)
