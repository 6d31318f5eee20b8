"""The few wordings in which a description's prose states a limit without a doubt.

Everything else that prose says of numbers is left to a person: that a value is fixed, that a mode allows less, that
something is only advised. A sentence with a condition states nothing here, however plain its numbers are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from specpress.importer.extracted import Limit
from specpress.importer.layouts.fact_lines import values
from specpress.importer.layouts.fact_lines.labels import LONGEST
from specpress.importer.layouts.fact_lines.values import NUMBER, RATIO, ValueKind, parse_number, unquoted

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
_LOOSE_NUMBER = re.compile(r"(?<![\w:.*/-])-?\d+(?:\.\d+)?(?![\w:*/-]|\.\d)")


@dataclass(frozen=True, slots=True)
class ProseFact:
    """One fact that prose states: the field of a parameter or of its media, and its value."""

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


def parameter_facts(text: str, kind: ValueKind, key: str) -> Iterator[ProseFact]:
    """What the sentences of a description state of a parameter with values of this kind."""
    for sentence in plain_sentences(text):
        if kind in ("string", "unknown", "mixed"):
            yield from _length(sentence)
        if kind == "array":
            yield from _items(sentence)
        if kind in ("number", "unknown"):
            yield from _numbers(sentence)
        if "ratio" in key.lower() and (match := _RATIOS.search(sentence)):
            yield ProseFact("ratio", values.parse_ratios(f"{match[1]} - {match[2]}"))


def _length(sentence: str) -> Iterator[ProseFact]:
    match = _LENGTH.search(sentence)
    # A second number of characters or words makes it open which of the two is the limit.
    if match and len(_OTHER_LENGTH.findall(sentence)) == 1:
        value, unit = parse_number(match["max"]), values.unit_of(match["unit"])
        if value is not None and value == int(value) and unit and unit.kind == "length":
            yield ProseFact("length", Limit(int(value), unit=unit.name))  # type: ignore[arg-type]  # of this kind
    if (match := _STRING_LENGTH.search(sentence)) and int(match["min"]) <= int(match["max"]):
        yield ProseFact("length", Limit(int(match["max"]), int(match["min"])))


def _items(sentence: str) -> Iterator[ProseFact]:
    for field, patterns in (("max_items", (_MAX_ITEMS, _MAX_ITEMS_HAN)), ("min_items", (_MIN_ITEMS,))):
        counts = [match["count"].lower() for pattern in patterns for match in pattern.finditer(sentence)]
        if len(set(counts)) == 1:
            yield ProseFact(field, _count(counts[0]))
    if (match := _RANGE_OF_ITEMS.fullmatch(sentence)) and int(match["low"]) <= int(match["high"]):
        yield ProseFact("min_items", int(match["low"]))
        yield ProseFact("max_items", int(match["high"]))
    if match := _EXACT_ITEMS.search(sentence):
        yield ProseFact("min_items", _count(match["count"]))
        yield ProseFact("max_items", _count(match["count"]))


def _count(word: str) -> int:
    return _COUNTS.get(word.lower()) or int(word)


def _numbers(sentence: str) -> Iterator[ProseFact]:
    multiple = _MULTIPLE.search(sentence)
    if multiple and _MUST.search(sentence):
        yield ProseFact("multiple_of", parse_number(multiple["a"] or multiple["b"] or multiple["c"]))
    if match := _FROM.search(sentence):
        low, high = parse_number(match["low"]), parse_number(match["high"])
        if low is not None and high is not None and low < high:
            yield ProseFact("min", low)
            yield ProseFact("max", high)


def has_unread_number(text: str) -> bool:
    """Whether prose gives a number, wherever it is not part of a word, a ratio, code or an address."""
    return bool(_LOOSE_NUMBER.search(re.sub(r"`[^`]*`|https?://\S+|\bno\. ?\d+", "", text)))


# What a description says of the files that a parameter takes. Only where the text or the key names one kind of file;
# a format is a MIME type only where it is a known one, and the list of formats is whole or not read.

MediaKind: TypeAlias = Literal["image", "video", "audio", "file"]
_KINDS: dict[MediaKind, re.Pattern[str]] = {
    "image": re.compile(
        r"(?<![^\W_])(?:images?|pictures?|photos?|frames?|mask|jpe?g|png)(?![^\W_])|图像|图片|изображени",
        re.IGNORECASE,
    ),
    "video": re.compile(r"(?<![^\W_])(?:videos?|mp4)(?![^\W_])|视频|видео", re.IGNORECASE),
    "audio": re.compile(r"(?<![^\W_])(?:audios?|mp3|wav)(?![^\W_])|音频|аудио", re.IGNORECASE),
}  # fmt: skip
_URL = re.compile(r"(?<![^\W_])URLs?(?![^\W_])", re.IGNORECASE)
_BASE64 = re.compile(r"(?<![^\W_])base64(?![^\W_])", re.IGNORECASE)
_NO_FILE = re.compile(
    r"callback|webhook|notif|redirect|回调|response|output|result|return|generated", re.IGNORECASE
)
_DENIAL = re.compile(r"\bnot?\b|\bonly\b|\bwithout\b|\bunsupported\b|不支持|仅|только|\bне\b", re.IGNORECASE)
_SIZE = re.compile(
    r"(?:\bup to|\bno more than|\bat most|\bmax(?:imum)?(?: (?:file )?size)?(?: of|:| is)?|\bnot exceed(?:ing)?"
    r"|≤|<=|不超过|最大|不大于|не более|до)\s*(?P<size>\d{1,6}(?:\.\d{1,3})?)\s?(?P<unit>[KMG]i?B)(?![\w/])",
    re.IGNORECASE,
)
_ANY_SIZE = re.compile(r"\d\s?[KMG]i?B\b", re.IGNORECASE)
_SIDES = re.compile(
    rf"\b(?:width and height|both sides|each side)(?:\s*:| must be between| between| from)?\s*(?P<low>{NUMBER})\s*"
    rf"(?:-|–|~|to|and)\s*(?P<high>{NUMBER})\s*(?:pixels|px)\b",
    re.IGNORECASE,
)
_NO_ALPHA = re.compile(
    r"\((?:no|without) (?:transparency|alpha(?: channel)?)\)|\bwithout (?:transparent|alpha) channels?"
    r"|\bno (?:transparency|alpha channel)",
    re.IGNORECASE,
)
_SUBTYPES = {
    "image": "jpeg png webp gif bmp tiff avif heic heif",
    "video": "mp4 webm mpeg",
    "audio": "wav aac ogg flac",
}
_MIME = {
    **{f"{word}": f"{kind}/{word}" for kind, words in _SUBTYPES.items() for word in words.split()},
    "jpg": "image/jpeg", "tif": "image/tiff", "mov": "video/quicktime", "mp3": "audio/mpeg", "m4a": "audio/mp4",
}  # fmt: skip


def kind_of_file(key: str, texts: list[str]) -> MediaKind:
    """The kind of file that the key names, or else the description; file where it is none or several."""
    for text in (key.replace("_", " "), " ".join(texts)):
        named = [kind for kind, pattern in _KINDS.items() if pattern.search(text)]
        if named:
            return named[0] if len(named) == 1 else "file"
    return "file"


def file_forms(texts: list[str], key: str, kind: MediaKind) -> tuple[str, ...] | None:
    """How a file may be given, where the sentences name ways; one that denies something names none."""
    text = " ".join(part for text in texts for part in sentences(text) if not _DENIAL.search(part))
    if kind == "file" or _NO_FILE.search(key) or _NO_FILE.search(text):
        return None
    url, base64 = bool(_URL.search(text)), bool(_BASE64.search(text))
    if url and not base64 and not _KINDS[kind].search(text):
        return None
    encoded = "data-uri" if "data:" in text else "base64"
    return (*(("url",) if url else ()), *((encoded,) if base64 else ())) or None


def speaks_of_files(text: str) -> bool:
    """Whether a description is of a value that is a file or refers to one."""
    text = text[:LONGEST]
    names_one = any(pattern.search(text) for pattern in (_URL, _BASE64, _ANY_SIZE))
    return names_one and not _NO_FILE.search(text)


def file_facts(text: str) -> Iterator[ProseFact]:
    """The size and sides that the sentences of a description allow a file."""
    for sentence in plain_sentences(text):
        size = _SIZE.search(sentence)
        if size and len(_ANY_SIZE.findall(sentence)) == 1:
            unit = size["unit"][0].upper() + size["unit"][1:].replace("b", "B").replace("I", "i")
            yield ProseFact("max_size", f"{size['size']} {unit}")
        if sides := _SIDES.search(sentence):
            yield ProseFact("min_side", _whole(sides["low"]))
            yield ProseFact("max_side", _whole(sides["high"]))
    if _NO_ALPHA.search(text):
        yield ProseFact("alpha", False)


def mime_types(text: str) -> tuple[str, ...] | None:
    """The types of a list of formats, `JPEG, JPG, PNG (no transparency). ...`; None where one is not known."""
    listed = re.split(r"[.。](?:\s|$)", text.strip(), maxsplit=1)[0]
    listed = re.sub(r"\s*[(\uff08][^()\uff08\uff09]*[)\uff09]", "", listed)
    names = re.split(r"\s*[,、\uff0c/]\s*(?:and |or )?|\s+(?:and|or)\s+", listed)
    types = [_MIME.get(unquoted(name).lower().lstrip(".")) for name in names]
    return tuple(dict.fromkeys(type_ for type_ in types if type_)) if all(types) else None


def _whole(text: str) -> int | None:
    value = parse_number(text)
    return int(value) if value is not None and value == int(value) else None
