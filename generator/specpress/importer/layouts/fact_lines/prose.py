"""The few wordings in which a description's prose states a limit without a doubt.

Everything else that prose says of numbers is left to a person: that a value is fixed, that a mode allows less, that
something is only advised. A sentence with a condition states nothing here, however plain its numbers are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from specpress.importer.extracted import Limit
from specpress.importer.layouts.fact_lines import values
from specpress.importer.layouts.fact_lines.labels import LONGEST
from specpress.importer.layouts.fact_lines.values import NUMBER, RATIO, ValueKind, parse_number, unquoted

_END = re.compile(
    r"(?<=[.;!?])(?<!\be\.g\.)(?<!\bi\.e\.)\s+|,\s+and\s+(?=(?:the )?\w+(?: \w+)? must\b)|[。\uff1b\uff01\uff1f]",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|when|whenever|unless|except|otherwise|while|depend\w*|recommend\w*|suggest\w*|prefer\w*|usually|typically"
    r"|approximately|about|around|mode|per|each|not?|scenarios?|billed|charged|cost\w*|less than|without|with \w+ input"
    r"|если|при|кроме|рекоменд\w*)\b"
    r"|如果|若|当|除|建议|推荐|约|每|不支持|模式",
    re.IGNORECASE,
)
_MOST = (
    r"(?:\bmax(?:imum)?(?: (?:\w+ )?length)?(?: of|:| is)?|\bup to|\bat most|\bno more than"
    r"|\b(?:can)?not exceed(?:ing)?"
    r"|\blimited to|最多|最长|不超过|不能超过|不得超过|最大长度(?:为|是|:|\uff1a)?|长度不超过|не более|до|максимум)"
)
_LEAST = r"(?:\bmin(?:imum)?(?: of|:)?|\bat least|至少|最少|не менее)"
_TEXT_UNIT = r"(?P<unit>characters?|chars?|words?|tokens?|bytes?|个字符|字符|символов)"
_LENGTH = re.compile(rf"{_MOST}\s*(?P<max>{NUMBER})\s*{_TEXT_UNIT}(?![\w-])", re.IGNORECASE)
_LENGTH_RANGE = re.compile(
    rf"(?:\blength\b|长度)[^\d.;]{{0,20}}?(?P<min>\d{{1,9}})\s*(?:-|–|~|to|and|至|到)\s*(?P<max>\d{{1,9}})\s*{_TEXT_UNIT}(?![A-Za-z0-9_-])",
    re.IGNORECASE,
)
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
_OR_ITEMS = re.compile(rf"\bor\s+\d{{1,4}}\s+{_THINGS}(?!\w)", re.IGNORECASE)
"""A second number of things, `1 video of 8 seconds or 2 videos of 5`: neither is the limit alone."""
_RANGE_OF_ITEMS = re.compile(
    rf"(?P<low>\d{{1,4}})\s*(?:-|–|to)\s*(?P<high>\d{{1,4}})\s+{_THINGS}\.?", re.IGNORECASE
)
"""A sentence that is nothing else: `1 to 3 images.`"""
_SUPPORTED_ITEMS = re.compile(
    r"\b(?:supports?|accepts?|takes?|provide)\s+(?:(?:(?:an )?input of|uploading)\s+)?"
    r"(?P<low>\d{1,4})\s*(?:-|–|to)\s*(?P<high>\d{1,4})\s+(?P<thing>[a-z]+?)s?\b",
    re.I,
)
_EXACT_ITEMS = re.compile(
    rf"(?:\bexactly|恰好|必须是?|只能是?)\s*{_COUNT}\s*{_THINGS}(?!\w)|\bonly\s+(?P<only>1|one)\s+image(?!\w)",
    re.IGNORECASE,
)
_MULTIPLE = re.compile(
    rf"\b(?:must be|should be|has to be)? ?(?:a )?multiples? of (?P<a>{NUMBER})"
    rf"|\bdivisible by (?P<b>{NUMBER})|(?P<c>{NUMBER})\s*的(?:整数)?倍数",
    re.IGNORECASE,
)
_MUST = re.compile(r"\bmust be|必须|须为|需为|需是", re.IGNORECASE)
_DENYING_KEY = re.compile(r"(?:^|_)(?:disable|no|not|skip|without|remove)(?:_|d_|$)")
"""A switch that turns something off: whether `enabled` means the switch or the thing is open."""
_SWITCHED = re.compile(r"^(?:It )?(?:is )?(?:(?P<on>enabled|on)|disabled|off) by default\b", re.IGNORECASE)
"""What a switch is when it is left out, said of it in a sentence of its own."""
_FROM = re.compile(
    rf"(?:^|,\s*|\b(?:values?|range|range is|numbers?|integers?)\s+)(?:from|between)\s+"
    rf"(?P<low>{NUMBER})\s+(?:to|and)\s+(?P<high>{NUMBER})\s*\.?$",
    re.IGNORECASE,
)
_RATIOS = re.compile(
    rf"\bratio,\s*(?:from|between)\s+({RATIO})\s+(?:to|and)\s+({RATIO})\s*\.?$", re.IGNORECASE
)
_NO_CONDITION = re.compile(
    r"\bno more than\b|\bno less than\b|\bnot less than\b|\bnot exceed|\bno\. ?\d|,? each (?:with|having|carrying)\b"
    r"|\b(?:must |should )?not be less than(?=\s*\d)|\bless than(?=\s*\d)|\bno processing (?:is )?required\b",
    re.IGNORECASE,
)
_NO_NUMBER = re.compile(
    r"`[^`]*`|https?://\S+|\bno\. ?\d+|data:\S+|\b[23]D\b|\b(?:utf-?8|mp[34]|m4a|base64|h\.?26[45]|sha\d+)\b"
    r"|\b[A-Z_][A-Za-z]*-?\d[\w.-]*|\b[A-Za-z]\w*_\w*|\bv\d+(?:\.\d+)*\b",
    re.IGNORECASE,
)
"""What holds digits and is no number: a name, code, an address."""
_RULE = re.compile(
    r"\brequires? (?:an?|the|that|\w+ to be)\b|\baccepted, but\b|\bunavailable\b"
    r"|\b(?:consum|cost)\w* (?:additional|extra|more|fewer)\b"
    r"|\b(?:valid|allowed|accepted|possible) values\b"
    r"|\bonly\b|\bmust\b|\beither\b|\b(?:at least |exactly )?one of\b|\bat least one\b|\bexclusive(?:ly)?\b"
    r"|\bcan(?:not|'t| ?not)\b|\bmay not\b|\b(?:not|n't) (?:be )?(?:currently )?(?:support|allow|accept|combine|use)\w*"
    r"|\bunsupported\b|\binvalid\b|\bignored\b|\b(?:is|are|be) required\b|\btogether\b|\bcombin\w+|\bmatch(?:es)?\b"
    r"|\btied to\b|\bset to\b"
    r"|\bwhen\b|\bunless\b|\bdepend(?:s|ing)\b|\bif\b.{0,60}(?:\bparameter\b|\bis (?:set|true|false|not)\b|=)"
    r"|\brequired (?:for|when|if|in)\b|\bcorresponds? to\b|\bmaps? to\b"
    r"|仅|必须|须|只能|如果|若|当|不支持|不能|不得|不可|无效|互斥|二选一|至少|同时|必填|不得为空"
    r"|\b(?:только|если|при|нельзя|либо|хотя бы|вместе|должн\w+|необходимо)\b|\bне (?:поддержива|допуска|може)\w+",
    re.IGNORECASE,
)
_CUT_OFF = re.compile(r"\btruncated\b|截断", re.IGNORECASE)
"""That what is too long is cut off, not refused, which a limit beside it does not say."""
_REACHABLE = re.compile(
    r"\(?\b(?:it )?(?:must be|ensure|make sure|needs? to be|has to be)[^().,;]{0,40}(?:accessib|reachab|public)\w*\)?",
    re.IGNORECASE,
)
"""That an address has to be open, which is a matter of course."""


@dataclass(frozen=True, slots=True)
class ProseFact:
    """One fact that a sentence states: the field of a parameter or of its media, and its value."""

    field: str
    value: object
    span: tuple[int, int]
    """Where in the sentence it stands."""


def sentences(text: str) -> list[str]:
    """The sentences of a description, each without the sign that ends it and what hangs on a semicolon."""
    return [part.strip() for part in _END.split(text) if part and part.strip()]


def is_plain(sentence: str) -> bool:
    """Whether a sentence states no condition."""
    return not _CONDITION.search(_without_plain_no(sentence))


def _without_plain_no(sentence: str) -> str:
    """The sentence without words that only look like a condition: `no more than` and `not exceed` deny nothing."""
    return _NO_CONDITION.sub("up to", sentence)


def parameter_facts(sentence: str, kind: ValueKind, key: str) -> Iterator[ProseFact]:
    """What a sentence without a condition states of a parameter with values of this kind."""
    if not is_plain(sentence):
        return
    if kind in ("string", "unknown", "mixed"):
        yield from _length(sentence)
    if kind in ("array", "unknown"):
        yield from _items(sentence)
        yield from _supported_items(sentence, key)
    if kind in ("number", "unknown"):
        yield from _numbers(sentence)
    switched = _SWITCHED.search(sentence) if kind == "boolean" else None
    if switched and not _DENYING_KEY.search(key.rpartition(".")[2]):
        yield ProseFact("default", "true" if switched["on"] else "false", switched.span())
    if "ratio" in key.lower() and (match := _RATIOS.search(sentence)):
        yield ProseFact("ratio", values.parse_ratios(f"{match[1]} - {match[2]}"), match.span())


def _length(sentence: str) -> Iterator[ProseFact]:
    # A second number of characters or words makes it open which of the two is the limit.
    is_only = len(_OTHER_LENGTH.findall(sentence)) == 1
    if is_only and (match := _LENGTH_RANGE.search(sentence)):
        unit = values.unit_of(match["unit"])
        if unit and unit.kind == "length" and int(match["min"]) <= int(match["max"]):
            limit = Limit(int(match["max"]), int(match["min"]), unit.name)  # type: ignore[arg-type]  # of this kind
            yield ProseFact("length", limit, match.span())
    elif is_only and (match := _LENGTH.search(sentence)):
        value, unit = parse_number(match["max"]), values.unit_of(match["unit"])
        if value is not None and value == int(value) and unit and unit.kind == "length":
            limit = Limit(int(value), unit=unit.name)  # type: ignore[arg-type]  # of this kind
            yield ProseFact("length", limit, match.span())
    if (match := _STRING_LENGTH.search(sentence)) and int(match["min"]) <= int(match["max"]):
        yield ProseFact("length", Limit(int(match["max"]), int(match["min"])), match.span())


def _items(sentence: str) -> Iterator[ProseFact]:
    if _OR_ITEMS.search(sentence):
        return
    for field, patterns in (("max_items", (_MAX_ITEMS, _MAX_ITEMS_HAN)), ("min_items", (_MIN_ITEMS,))):
        matches = [match for pattern in patterns for match in pattern.finditer(sentence)]
        if len({match["count"].lower() for match in matches}) == 1:
            yield ProseFact(field, _count(matches[0]["count"]), matches[0].span())
    if (match := _RANGE_OF_ITEMS.fullmatch(sentence)) and int(match["low"]) <= int(match["high"]):
        yield ProseFact("min_items", int(match["low"]), match.span())
        yield ProseFact("max_items", int(match["high"]), match.span())
    if match := _EXACT_ITEMS.search(sentence):
        yield ProseFact("min_items", _count(match["count"] or match["only"]), match.span())
        yield ProseFact("max_items", _count(match["count"] or match["only"]), match.span())


def _supported_items(sentence: str, key: str) -> Iterator[ProseFact]:
    """`supports 1 - 7 subjects` of `subjects`: what is counted is called like the key."""
    matches = [
        match for match in _SUPPORTED_ITEMS.finditer(sentence) if match["thing"].lower() in key.lower()
    ]
    if len(matches) == 1 and int(matches[0]["low"]) <= int(matches[0]["high"]):
        yield ProseFact("min_items", int(matches[0]["low"]), matches[0].span())
        yield ProseFact("max_items", int(matches[0]["high"]), matches[0].span())


def _count(word: str) -> int:
    return _COUNTS.get(word.lower()) or int(word)


def _numbers(sentence: str) -> Iterator[ProseFact]:
    multiple = _MULTIPLE.search(sentence)
    if multiple and _MUST.search(sentence):
        number = parse_number(multiple["a"] or multiple["b"] or multiple["c"])
        yield ProseFact("multiple_of", number, multiple.span())
    if match := _FROM.search(sentence):
        low, high = parse_number(match["low"]), parse_number(match["high"])
        if low is not None and high is not None and low < high:
            yield ProseFact("min", low, match.span())
            yield ProseFact("max", high, match.span())


def without_names(text: str) -> str:
    """A text without what holds digits and is no number."""
    return _NO_NUMBER.sub(" ", text)


def unread(sentence: str, facts: Iterable[ProseFact]) -> str | None:
    """Why a person should look at a sentence of which these facts were read; None where nothing is left in it."""
    facts = list(facts)
    rest = sentence
    for fact in facts:
        begin, end = fact.span
        rest = f"{rest[:begin]}{' ' * (end - begin)}{rest[end:]}"
    rest = without_names(rest)
    if re.search(r"\d", rest):
        return "A number in the prose is in no wording that is known."
    if _CUT_OFF.search(rest) or (not facts and _RULE.search(_REACHABLE.sub(" ", rest))):
        return "A sentence in the prose may state a rule."
    return None


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
_URL = re.compile(r"(?<!\w)URLs?(?!\w)", re.IGNORECASE)
"""The word alone: `image_url` is the name of a key."""
_BASE64 = re.compile(r"(?<![^\W_])base64(?![^\W_])", re.IGNORECASE)
_DATA_URI = re.compile(
    r"\bbase64(?:[ -]encoded)?[ -]data[ -]ur[il]s?\b|\bdata[ -]ur[il]s? \(base64", re.IGNORECASE
)
"""A text in Base64 with its prefix, by name."""
_OR_DATA_URI = re.compile(r"(?:\bor|,|/) (?:an? )?data[ -]ur[il]s?\b", re.IGNORECASE)
"""That a data URI is one way beside another one, so that both may be taken."""
_ASSET = re.compile(r"\basset ids?\b|\basset://", re.IGNORECASE)
_NO_FILE = re.compile(
    r"callback|webhook|notif|redirect|回调|response|output|result|return|generated", re.IGNORECASE
)
_DENIAL = re.compile(
    r"\bnot?\b|\bonly\b|\bwithout\b|\bunsupported\b|不支持|不要|不得|仅|только|\bне\b", re.IGNORECASE
)
_NO_PREFIX = re.compile(
    r"\b(?:no|not|never|without)\b[^.;。]{0,80}?\bprefix|\bprefix(?:es)?\b[^.;。]{0,40}\b(?:not|never|forbidden)\b"
    r"|(?:不要|无需|请勿|不能|不得|不带|去掉)[^。；]{0,40}前缀|\bбез\s+префикс|\bне\s+добавл\w+[^.;]{0,40}префикс",
    re.IGNORECASE,
)
"""That `data:` may not stand before a text in Base64, whatever example of it follows."""
_SIZE = re.compile(
    r"(?:\bup to|\bno more than|\bat most|\bmax(?:imum)?(?: (?:file )?size)?(?: of|:| is)?|\bnot exceed(?:ing)?"
    r"|\bless than|\bsmaller than|\bunder|\bwithin|\bsize(?: limit)?\s*[:\uff1a]|≤|<=?"
    r"|不超过|不能超过|不得超过|最大|不大于|小于|不高于|не более|до)"
    r"\s*(?P<size>\d{1,6}(?:\.\d{1,3})?)\s?(?P<unit>[KMG]i?B)(?![\w/])",
    re.IGNORECASE,
)
_OF_REQUEST = re.compile(
    r"(?:\b(?:request|post|body|payload|total|altogether|base64|decoded|encoded)\b|请求|总大小|总共)[^,;.]{0,40}$",
    re.IGNORECASE,
)
"""That the size behind it is one of all files together, or of what is sent with them."""
_ANY_SIZE = re.compile(r"\d\s?[KMG]i?B\b", re.IGNORECASE)
_TO = r"\s*(?:-|–|—|~|～|\bto\b|\band\b|(?<=\d)and(?=\d)|,|至|到)\s*"
_PIXELS = r"\s*(?:pixels?|px|像素|пикселей)"
_BOTH = (
    r"(?:(?:image |video )?dimensions|width and height|height and width|both (?:sides|dimensions)|each side|sides"
    r"|宽度?和高度?|宽高)"
)
_SHALL = r"(?:\s*:|\s*(?:must|should|has to|have to) be|\s*need to be)?\s*"
_SIDES = re.compile(
    rf"{_BOTH}(?P<unit>\s*\(px\))?{_SHALL}(?:between|from|in)?\s*[\[(]?(?P<low>\d{{1,5}})(?:{_PIXELS})?{_TO}(?P<high>\d{{1,5}})"
    rf"(?:(?:{_PIXELS})\b|(?(unit)[\])]|(?!)))",
    re.IGNORECASE,
)
_LEAST_WORDS = r"(?:at least|no less than|not less than|>=|≥|min(?:imum)?(?: of)?|不小于|不低于|至少)"
_LEAST_SIDE = re.compile(
    rf"{_BOTH}{_SHALL}{_LEAST_WORDS}\s*(?P<a>\d{{1,5}}){_PIXELS}"
    rf"|{_LEAST_WORDS}\s*(?P<b>\d{{1,5}}){_PIXELS}(?: for| in| on)?(?: both)? {_BOTH}",
    re.IGNORECASE,
)
_LEAST_SQUARE = re.compile(
    rf"\b(?:resolution|dimensions?|pixels)\s*(?:must|should)?\s*(?:be\s+|not be less than|{_LEAST_WORDS})+\s*"
    r"(?P<side>\d{1,5})\s*[×x*]\s*(?P=side)"
    rf"(?:{_PIXELS})?(?![\d×])",
    re.IGNORECASE,
)
"""The smallest picture as a square, `not less than 128×128`: neither side may be shorter."""
_RATIO_OF_FILE = r"\d{1,5}(?:\.\d{1,3})?:\d{1,5}(?:\.\d{1,3})?"
_FILE_RATIO = re.compile(
    rf"\b(?:ratio|宽高比|比例)(?:\s*\([^()]{{0,30}}\))?{_SHALL}(?:between|from|within|在)?\s*"
    rf"(?P<low>{_RATIO_OF_FILE}){_TO}(?P<high>{_RATIO_OF_FILE})(?![\d:])"
    rf"|\bratio\s*\(w(?:idth)?\s*/\s*h(?:eight)?\){_SHALL}(?:between|from)?\s*[\[(]?(?P<least>\d{{1,3}}(?:\.\d{{1,4}})?){_TO}"
    r"(?P<most>\d{1,3}(?:\.\d{1,4})?)[\])]?",
    re.IGNORECASE,
)
_SECONDS = r"\s*(?:s|secs?|seconds?|秒|сек\w*)(?![^\W\d])"
_DURATION = re.compile(
    rf"\b(?:duration|length|时长){_SHALL}(?:between|from|of|在)?\s*(?P<low>\d{{1,4}}(?:\.\d)?)(?:{_SECONDS})?{_TO}"
    rf"(?P<high>\d{{1,4}}(?:\.\d)?){_SECONDS}",
    re.IGNORECASE,
)
_EXCLUSIVE = re.compile(r"\(\s*\d[\d.]*\s*,\s*\d[\d.]*\s*\)")
"""An interval without its ends."""
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
    "jpg": "image/jpeg", "tif": "image/tiff", "mov": "video/quicktime",
    "avi": "video/x-msvideo", "mp3": "audio/mpeg", "m4a": "audio/mp4",
}  # fmt: skip


_IN_FORMATS = re.compile(
    r"\bsupports?\s+(?P<names>\.?\w{3,4}(?:(?:\s*[,/]\s*|\s+(?:or|and)\s+)\.?\w{3,4}){0,9})"
    r"\s+formats?\b",
    re.IGNORECASE,
)
_ARE_SUPPORTED = re.compile(
    r"(?:^|[:\uff1a]\s*)(?P<names>\.?\w{3,4}(?:(?:\s*[,/]\s*|\s*,?\s+(?:or|and)\s+)\.?\w{3,4}){1,9})"
    r"(?:\s+formats?)?\s+are (?:supported|accepted|allowed)\.?$",
    re.IGNORECASE,
)
_FORMAT_JOIN = re.compile(r"\s*[,、\uff0c/]\s*(?:and |or )?|\s+(?:and|or)\s+")


def kind_of_file(key: str, texts: list[str]) -> MediaKind:
    """The kind of file that the key names, or else the description; file where it is none or several."""
    for text in (key.replace("_", " "), " ".join(texts)):
        named = [kind for kind, pattern in _KINDS.items() if pattern.search(text)]
        if named:
            return named[0] if len(named) == 1 else "file"
    return "file"


def file_forms(texts: list[str], key: str, kind: MediaKind) -> tuple[str, ...] | None:
    """How a file may be given, where the sentences name ways; one that denies something names none.

    Empty where it is open whether a text in Base64 has a prefix: only an example shows one.
    """
    whole = " ".join(texts)
    parts = [part for line in texts for part in sentences(line)]
    text = " ".join(
        part for part in parts if not _DENIAL.search(_without_plain_no(part)) and not _NO_FILE.search(part)
    )
    if kind == "file" or _NO_FILE.search(key):
        return None
    no_prefix = denies_prefix(whole)
    url, base64 = bool(_URL.search(text)), bool(_BASE64.search(text))
    if url and not base64 and not _KINDS[kind].search(text):
        return None
    if base64 and not no_prefix and _DENIAL.search(_without_plain_no(_before_data(texts))):
        return ()
    with_prefix = "data:" in text or bool(_DATA_URI.search(text))
    if base64 and "data:" not in text and _OR_DATA_URI.search(text):
        return ()
    encoded = "data-uri" if with_prefix and not no_prefix else "base64"
    asset = ("file-id",) if (url or base64) and _ASSET.search(text) else ()
    return (*(("url",) if url else ()), *((encoded,) if base64 else ()), *asset) or None


def _before_data(texts: list[str]) -> str:
    """What stands before a data URI, in its own sentence and the one before it; empty where none is shown."""
    index = next((index for index, text in enumerate(texts) if "data:" in text), None)
    if index is None:
        return ""
    parts = [*texts[max(index - 1, 0) : index], texts[index].partition("data:")[0]]
    return " ".join([part for text in parts for part in sentences(text)][-2:])


def denies_prefix(text: str) -> bool:
    """Whether a sentence says that a text in Base64 has no prefix."""
    return _NO_PREFIX.search(_without_plain_no(text)) is not None


def speaks_of_files(text: str) -> bool:
    """Whether a description is of a value that is a file or refers to one."""
    text = text[:LONGEST]
    names_one = any(pattern.search(text) for pattern in (_URL, _BASE64, _ANY_SIZE))
    return names_one and not _NO_FILE.search(text)


def file_facts(sentence: str) -> Iterator[ProseFact]:
    """The size, sides, ratio and seconds that a sentence allows a file."""
    if match := _NO_ALPHA.search(sentence):
        yield ProseFact("alpha", False, match.span())
    if not is_plain(_NO_ALPHA.sub("", sentence)):
        return
    size = _SIZE.search(sentence)
    if (
        size
        and _OF_REQUEST.search(sentence[: size.start()]) is None
        and len(_ANY_SIZE.findall(sentence)) == 1
    ):
        unit = size["unit"][0].upper() + size["unit"][1:].replace("b", "B").replace("I", "i")
        yield ProseFact("max_size", f"{size['size']} {unit}", size.span())
    if match := _SIDES.search(sentence):
        yield ProseFact("min_side", int(match["low"]), match.span())
        yield ProseFact("max_side", int(match["high"]), match.span())
    elif match := _LEAST_SIDE.search(sentence):
        yield ProseFact("min_side", int(match["a"] or match["b"]), match.span())
    elif match := _LEAST_SQUARE.search(sentence):
        yield ProseFact("min_side", int(match["side"]), match.span())
    if match := _FILE_RATIO.search(sentence):
        ends = (match["low"] or match["least"], match["high"] or match["most"])
        if "0" not in (ends[0].rpartition(":")[2], ends[1].rpartition(":")[2]):
            yield ProseFact("file_ratio", ends, match.span())
    if match := _DURATION.search(sentence):
        yield ProseFact("min_seconds", Decimal(match["low"]), match.span())
        yield ProseFact("max_seconds", Decimal(match["high"]), match.span())


def has_open_ends(sentence: str) -> bool:
    """Whether a sentence gives a range without its ends, which the format takes with them."""
    return bool(_EXCLUSIVE.search(sentence))


def mime_types(text: str) -> tuple[str, ...] | None:
    """The types of a list of formats, `JPEG, JPG, PNG (no transparency). ...`; None where one is not known.

    What follows the formats in words, `mp3, wav, at most 5 MB`, is no part of the list.
    """
    listed = re.split(r"[.。](?:\s|$)|[;\uff1b]", text.strip(), maxsplit=1)[0]
    listed = re.sub(r"\s*[(\uff08][^()\uff08\uff09]*[)\uff09]", "", listed)
    names = [unquoted(name).lower().lstrip(".") for name in _FORMAT_JOIN.split(listed)]
    count = next((at for at, name in enumerate(names) if at and _is_phrase(name)), len(names))
    types = [_MIME.get(name) for name in names[:count]]
    return tuple(dict.fromkeys(type_ for type_ in types if type_)) if all(types) else None


def _is_phrase(name: str) -> bool:
    """Whether a part of a list says something else than a format, not even with more words behind it."""
    words = name.split()
    return len(words) > 1 and words[0] not in _MIME


def named_types(sentence: str) -> tuple[str, ...] | None:
    """The types that a sentence names, `Supports JPEG or PNG format`; None where it names none or one is not known."""
    match = (_IN_FORMATS.search(sentence) or _ARE_SUPPORTED.search(sentence)) if is_plain(sentence) else None
    return mime_types(match["names"]) if match else None
