"""The few wordings in which a description's prose states a limit without a doubt.

Everything else that prose says of numbers is left to a person: that a value is fixed, that a mode allows less, that
something is only advised. A sentence with a condition states nothing here, however plain its numbers are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from specpress.importer.extracted import Limit
from specpress.importer.layouts.fact_lines.numbers import NUMBER, RATIO, number, ratios
from specpress.importer.layouts.fact_lines.types import Kind
from specpress.importer.layouts.fact_lines.units import unit

_END = re.compile(r"(?<=[.;!?])\s+|[。\uff1b\uff01\uff1f]")
_CONDITION = re.compile(
    r"\b(?:if|when|whenever|unless|except|otherwise|while|depend\w*|recommend\w*|suggest\w*|prefer\w*|usually|typically"
    r"|approximately|about|around|mode|per|each|not?|scenarios?|billed|charged|cost\w*|less than|without|with \w+ input"
    r"|если|при|кроме|рекоменд\w*)\b"
    r"|如果|若|当|除|建议|推荐|约|每|不支持|模式",
    re.IGNORECASE,
)
_MOST = (
    r"(?:\bmax(?:imum)?(?: (?:\w+ )?length)?(?: of|:| is)?|\bup to|\bat most|\bno more than|\bnot exceed(?:ing)?"
    r"|\blimited to|最多|最长|不超过|最大长度(?:为|是|:|\uff1a)?|长度不超过|не более|до|максимум)"
)
_LEAST = r"(?:\bmin(?:imum)?(?: of|:)?|\bat least|至少|最少|не менее)"
_TEXT_UNIT = r"(?P<unit>characters?|chars?|words?|tokens?|bytes?|个字符|字符|символов)"
_LENGTH = re.compile(rf"{_MOST}\s*(?P<max>{NUMBER})\s*{_TEXT_UNIT}(?![\w-])", re.IGNORECASE)
_STRING_LENGTH = re.compile(
    r"\bstring length:?\s+(?P<min>\d{1,9})\s*(?:-|–|to)\s*(?P<max>\d{1,9})\s*\.?$", re.IGNORECASE
)
_OTHER_LENGTH = re.compile(
    rf"{NUMBER}\s*(?:\w+ )?(?:characters?|chars|words?|tokens?|个?字|个?词)", re.IGNORECASE
)
_COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10}
_COUNT = rf"(?P<count>\d{{1,4}}|{'|'.join(_COUNTS)})"
_THINGS = (
    r"(?P<things>(?:(?:input|reference) )?images?|pictures?|videos?|audios?|files?|elements?|items?"
    r"|张图片|张图像|张|个元素|изображени[йея])"
)
_MAX_ITEMS = re.compile(
    rf"(?:{_MOST}|\bonly accepts|\baccepts only|\bonly supports)\s*{_COUNT}\s+?{_THINGS}(?!\w)", re.I
)
_MAX_ITEMS_HAN = re.compile(
    rf"(?:最多|不超过)(?:支持|可传|上传)?\s*{_COUNT}\s*(?P<things>张(?:图片|图像)?|个元素)"
)
_MIN_ITEMS = re.compile(rf"{_LEAST}\s*{_COUNT}\s*(?:{_THINGS}(?!\w)|(?=,\s*max))", re.IGNORECASE)
_RANGE_OF_ITEMS = re.compile(
    rf"(?P<low>\d{{1,4}})\s*(?:-|–|to)\s*(?P<high>\d{{1,4}})\s+{_THINGS}\.?", re.IGNORECASE
)
"""A sentence that is nothing else: `1 to 3 images.`"""
_EXACT_ITEMS = re.compile(rf"\bexactly\s+{_COUNT}\s+{_THINGS}(?!\w)", re.IGNORECASE)
_MULTIPLE = re.compile(
    rf"\b(?:must be|should be|has to be)? ?(?:a )?multiples? of (?P<a>{NUMBER})"
    rf"|\bdivisible by (?P<b>{NUMBER})|(?P<c>{NUMBER})\s*的(?:整数)?倍数",
    re.IGNORECASE,
)
_MUST = re.compile(r"\bmust be|必须|须为|需为|需是", re.IGNORECASE)
_FROM = re.compile(
    rf"(?:^|,\s*|\b(?:values?|range|range is|numbers?|integers?)\s+)(?:from|between)\s+"
    rf"(?P<low>{NUMBER})\s+(?:to|and)\s+(?P<high>{NUMBER})\s*\.?$",
    re.IGNORECASE,
)
_RATIOS = re.compile(
    rf"\bratio,\s*(?:from|between)\s+({RATIO})\s+(?:to|and)\s+({RATIO})\s*\.?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Said:
    """One fact that prose states: the field of a parameter, and its value."""

    field: str
    value: object


def sentences(text: str) -> list[str]:
    """The sentences of a description, each without the sign that ends it and what hangs on a semicolon."""
    return [part.strip() for part in _END.split(text) if part and part.strip()]


def plain_sentences(text: str) -> list[str]:
    """Those that state no condition."""
    return [part for part in sentences(text) if not _CONDITION.search(_without_plain_no(part))]


def _without_plain_no(sentence: str) -> str:
    """`no more than` and `not exceed` deny nothing."""
    return re.sub(r"\bno more than\b|\bnot exceed|\bno\. ?\d", "up to", sentence, flags=re.IGNORECASE)


def said(text: str, kind: Kind, key: str) -> Iterator[Said]:
    """What the sentences of a description state of a parameter of this kind."""
    for sentence in plain_sentences(text):
        if kind in ("string", "unknown", "mixed"):
            yield from _length(sentence)
        if kind == "array":
            yield from _items(sentence)
        if kind in ("number", "unknown"):
            yield from _numbers(sentence)
        if "ratio" in key.lower() and (match := _RATIOS.search(sentence)):
            yield Said("ratio", ratios(f"{match[1]} - {match[2]}"))


def _length(sentence: str) -> Iterator[Said]:
    match = _LENGTH.search(sentence)
    if match and len(_OTHER_LENGTH.findall(sentence)) == 1:
        value, counted = number(match["max"]), unit(match["unit"])
        if value is not None and value == int(value) and counted and counted.kind == "length":
            yield Said("length", Limit(int(value), unit=counted.name))  # type: ignore[arg-type]
    if (match := _STRING_LENGTH.search(sentence)) and int(match["min"]) <= int(match["max"]):
        yield Said("length", Limit(int(match["max"]), int(match["min"])))


def _items(sentence: str) -> Iterator[Said]:
    for field, patterns in (("max_items", (_MAX_ITEMS, _MAX_ITEMS_HAN)), ("min_items", (_MIN_ITEMS,))):
        found = [match["count"].lower() for pattern in patterns for match in pattern.finditer(sentence)]
        if len(set(found)) == 1:
            yield Said(field, _count(found[0]))
    if (match := _RANGE_OF_ITEMS.fullmatch(sentence)) and int(match["low"]) <= int(match["high"]):
        yield Said("min_items", int(match["low"]))
        yield Said("max_items", int(match["high"]))
    if match := _EXACT_ITEMS.search(sentence):
        yield Said("min_items", _count(match["count"]))
        yield Said("max_items", _count(match["count"]))


def _count(word: str) -> int:
    return _COUNTS.get(word.lower()) or int(word)


def _numbers(sentence: str) -> Iterator[Said]:
    multiple = _MULTIPLE.search(sentence)
    if multiple and _MUST.search(sentence):
        yield Said("multiple_of", number(multiple["a"] or multiple["b"] or multiple["c"]))
    if match := _FROM.search(sentence):
        low, high = number(match["low"]), number(match["high"])
        if low is not None and high is not None and low < high:
            yield Said("min", low)
            yield Said("max", high)


def left_over(text: str) -> bool:
    """Whether prose gives a number beside the facts that are read from it."""
    return bool(_LOOSE.search(re.sub(r"`[^`]*`|https?://\S+|\bno\. ?\d+", "", text)))


_LOOSE = re.compile(r"(?<![\w:.*/-])-?\d+(?:\.\d+)?(?![\w:*/-]|\.\d)")
