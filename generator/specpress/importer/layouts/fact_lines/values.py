"""Single values as docs pages write them: types, units, numbers, ranges, ratios, lists of options and defaults.

Given a text; gives what it says, or None. A text is read whole or not at all: what stands before or behind a number
and is not understood makes it another statement.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

ValueKind: TypeAlias = Literal["string", "number", "boolean", "array", "object", "mixed", "unknown"]
"""What kind of value a word for a type means."""
_KINDS: dict[str, ValueKind] = {
    **dict.fromkeys(("string", "str", "enum", "text", "uri", "url", "file", "binary", "date"), "string"),
    **dict.fromkeys(("integer", "int", "number", "float", "double", "long", "decimal"), "number"),
    **dict.fromkeys(("int32", "int64", "uint32", "uint64", "float32", "float64"), "number"),
    **dict.fromkeys(("boolean", "bool"), "boolean"),
    **dict.fromkeys(("array", "list"), "array"),
    **dict.fromkeys(("object", "map", "dict", "json"), "object"),
    **dict.fromkeys(("any", "null"), "unknown"),
}
_TYPE_WORD = "|".join(sorted(_KINDS, key=len, reverse=True))
_ATOM = (
    rf"(?:(?:array|list) of (?:{_TYPE_WORD})s?|(?:{_TYPE_WORD})(?:<[\w ,|<>-]{{1,60}}>|\[(?:{_TYPE_WORD})\])?)"
    r"(?:\[\]){0,3}"
)
TYPE = rf"{_ATOM}(?: ?[|/] ?{_ATOM}){{0,5}}"
"""A type as pages write it: `string | null`, `array of string`, `enum<string>`, `string[]`."""
_WHOLE_TYPE = re.compile(TYPE)


def is_type(text: str) -> bool:
    """Whether a text is the word for a type."""
    return bool(_WHOLE_TYPE.fullmatch(text.strip()))


def value_kind(type_word: str | None) -> ValueKind:
    """What kind of value a type means; unknown without one, mixed where it means several."""
    if type_word is None:
        return "unknown"
    alternatives = re.split(r"[|/]", re.sub(r"<[^>]*>*", "", type_word))
    kinds = {_kind_of_one(part.strip()) for part in alternatives} - {"unknown"}
    return kinds.pop() if len(kinds) == 1 else ("mixed" if kinds else "unknown")


def _kind_of_one(word: str) -> ValueKind:
    """The kind of value of one alternative of a type."""
    if word.endswith("[]") or re.match(r"(?:array|list)\b", word):
        return "array"
    name = re.match(r"\w+", word)
    return _KINDS.get(name[0], "unknown") if name else "unknown"


def may_hold_keys(type_word: str) -> bool:
    """Whether parameters may stand under one of this type: an object, or a list that may be of objects."""
    alternatives = re.split(r"[|/]", type_word.replace(" ", ""))
    holders = (part for part in alternatives if re.fullmatch(r"(?:array|list|object|map|dict|json).*", part))
    return any(not _is_of_scalars(part) for part in holders)


def _is_of_scalars(word: str) -> bool:
    element = re.search(r"(?:of|<|\[)([a-z]+)", word)
    scalars = ("string", "number", "boolean")
    return element is not None and _KINDS.get(element[1].removesuffix("s"), "object") in scalars


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts."""

    kind: Literal["length", "items", "measure"]
    """Parts of a text, members of a list, or something that is measured."""
    name: str
    """The English plural."""


# A word that is not in this table makes its number unreadable, since it may count anything.
_UNIT_WORDS: dict[tuple[Literal["length", "items", "measure"], str], str] = {
    ("length", "characters"): (
        "character characters char chars 字符 个字符 字元 個字元 символ символа символов 文字 글자 자"
        " caracteres caractères zeichen"
    ),
    ("length", "words"): "word words слов слова",
    ("length", "tokens"): "token tokens токенов",
    ("length", "bytes"): "byte bytes 字节",
    ("items", "image"): (
        "image images picture pictures 张图片 张图像 张 張 張圖片 изображение изображения изображений"
    ),
    ("items", "video"): "video videos clip clips 个视频 段视频 видео",
    ("items", "audio"): "audio audios",
    ("items", "file"): "file files 个文件 файл файла файлов",
    ("items", ""): "item items element elements entry entries 个元素 элементов элемента",
    ("measure", "seconds"): (
        "s sec secs second seconds 秒 秒钟 сек секунд секунды 초 segundos secondes sekunden"
    ),
    ("measure", "milliseconds"): "ms millisecond milliseconds 毫秒",
    ("measure", "minutes"): "min mins minute minutes 分钟 минут",
    ("measure", "fps"): "fps",
    ("measure", "frames"): "frame frames 帧 кадров",
    ("measure", "pixels"): "px pixel pixels 像素 пикселей пиксель пикселя",
    ("measure", "megapixels"): "mp megapixel megapixels",
    ("measure", "steps"): "step steps 步 шагов",
    ("measure", "percent"): "% percent",
}
_UNITS = {word: Unit(*unit) for unit, words in _UNIT_WORDS.items() for word in words.split()}
_UNITS |= dict.fromkeys(("input images", "reference images"), Unit("items", "image"))


def unit_of(text: str | None) -> Unit | None:
    """The unit that a word names; None for a word that is not known, and for none."""
    return _UNITS.get((text or "").strip().lower())


NUMBER = (
    r"[-−]?(?:2\s?(?:\^|\*\*)\s?\d{1,3}(?:\s?[-−]\s?1(?![\d,]|\.\d))?"
    r"|\d{1,3}(?:,\d{3})+(?:\.\d{1,20})?|\d{1,30}(?:\.\d{1,20})?)(?![\d])"
)
"""A number, also as a power of two, perhaps less one."""
RATIO = r"\d{1,5}:\d{1,5}"
_JOIN = r"\s*(?:-|–|—|~|～|\bto\b|\band\b|\.\.\.?|至|到|до)\s*"
_UNIT = r"(?:\s*(?P<unit>[^\W\d_%]?[^\W\d_ ]*(?: [^\W\d_]+){0,2}|%))?"
_LOWER = r"(?P<low>" + NUMBER + r")\s*(?P<above><=|≤|<|⩽)\s*"
_UPPER = r"\s*(?P<below><=|≤|<|⩽)\s*(?P<high>" + NUMBER + ")"
_PAIR = re.compile(rf"(?P<low>{NUMBER}){_JOIN}(?P<high>{NUMBER}){_UNIT}")
_RATIOS = re.compile(rf"({RATIO}){_JOIN}({RATIO})")
_BETWEEN = re.compile(rf"{_LOWER}[a-zA-Z_]\w*{_UPPER}{_UNIT}")
_LEAST = re.compile(rf"(?:[a-zA-Z_]\w*\s*)?(?P<above>>=|≥|>|⩾)\s*(?P<low>{NUMBER}){_UNIT}")
_MOST = re.compile(rf"(?:[a-zA-Z_]\w*\s*)?(?P<below><=|≤|<|⩽)\s*(?P<high>{NUMBER}){_UNIT}")
_INTERVAL = re.compile(rf"(?P<above>[\[(])\s*(?P<low>{NUMBER})\s*,\s*(?P<high>{NUMBER})\s*(?P<below>[\])])")
_SLASHED = re.compile(rf"min\s*(?P<low>{NUMBER})\s*/\s*max\s*(?P<high>{NUMBER})", re.IGNORECASE)
_ALONE = re.compile(rf"(?P<low>{NUMBER}){_UNIT}")
_POWER = re.compile(r"([-−]?)2\s?(?:\^|\*\*)\s?(\d{1,3})(?:\s?[-−]\s?(1))?")


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a value may lie."""

    low: Decimal | None = None
    high: Decimal | None = None
    above: bool = False
    """Whether the lower bound itself is excluded."""
    below: bool = False
    """Whether the upper bound itself is excluded."""
    unit: Unit | None = None


def parse_number(text: str) -> Decimal | None:
    """The number that the whole text is."""
    text = text.strip()
    if not re.fullmatch(NUMBER, text):
        return None
    if power := _POWER.fullmatch(text):
        minus, exponent, less_one = power.groups()
        value = Decimal(2 ** int(exponent) - (1 if less_one and not minus else 0))
        # `-2^31 - 1` may be meant either way.
        return None if minus and less_one else (-value if minus else value)
    return Decimal(text.replace(",", "").replace("−", "-"))


def parse_amount(text: str) -> tuple[Decimal, Unit | None] | None:
    """A number with what it counts, where the whole text is that."""
    match = _ALONE.fullmatch(text.strip())
    if not match:
        return None
    value, unit = parse_number(match["low"]), unit_of(match["unit"])
    return None if value is None or (match["unit"] and unit is None) else (value, unit)


def parse_bounds(text: str) -> Bounds | None:
    """The range that the whole text is; None where it is none, or its ends are in the wrong order."""
    text = text.strip()
    for pattern in (_PAIR, _BETWEEN, _LEAST, _MOST, _INTERVAL, _SLASHED):
        if match := pattern.fullmatch(text):
            return _bounds(match.groupdict())
    return None


def _bounds(parts: dict[str, str | None]) -> Bounds | None:
    low, high = (parse_number(parts.get(end) or "") for end in ("low", "high"))
    unit = unit_of(parts.get("unit"))
    if parts.get("unit") and unit is None:
        return None
    if (parts.get("low") and low is None) or (parts.get("high") and high is None):
        return None
    if low is not None and high is not None and low > high:
        return None
    return Bounds(low, high, parts.get("above") in ("<", ">", "("), parts.get("below") in ("<", ")"), unit)


def parse_ratios(text: str) -> tuple[str, str] | None:
    """The narrowest and the widest ratio, where the whole text is a range of ratios."""
    match = _RATIOS.fullmatch(text.strip())
    if not match or "0" in (match[1].split(":")[1], match[2].split(":")[1]):
        return None
    narrow, wide = sorted((match[1], match[2]), key=_width)
    return narrow, wide


def _width(ratio: str) -> Decimal:
    across, down = ratio.split(":")
    return Decimal(int(across)) / (Decimal(int(down)) or Decimal(1))


_COMMA = re.compile(r"\s*[,、\uff0c،;\uff1b]\s*|\s+[|/]\s+")
_OR = re.compile(r"\s+(?:or|или|oder|ou|o)\s+|\s*或\s*")
_NOTE = re.compile(r"\s*[(\uff08][^()\uff08\uff09]*[)\uff09]")
_QUOTED = re.compile(r"[\"“”'‘’`]([^\"“”'‘’`]+)[\"“”'‘’`]")
_OPEN_END = re.compile(r"(?:\.\.\.|…|等|\betc\.?|\band so on|\bи т\. ?д\.)\s*\.?$")
"""How a list ends that names some of its members only."""
_TOKEN = re.compile(r"[^\s,\uff0c()\uff08\uff09\"']{1,80}")
_PHRASE = re.compile(r"[\w.:#+-]+(?: [\w.:#+-]+){0,2}")
_NO_DEFAULT = frozenset(("none", "random", "empty", "auto-detected", "-"))
"""Words in the place of a default that describe what happens; none of them is a value."""


@dataclass(frozen=True, slots=True)
class OptionList:
    """The options that a text lists."""

    values: tuple[str, ...]
    unit: Unit | None = None
    noted: bool = False
    """Whether some have notes in brackets, which may limit them."""


def parse_options(text: str, kind: ValueKind) -> OptionList | None:
    """The options that a text lists; None where it lists more than it names, or is no list."""
    plain = _NOTE.sub("", text.strip())
    if (
        not plain
        or _OPEN_END.search(plain)
        or any(mark in plain for mark in "()\uff08\uff09")
        or ": " in plain
    ):
        return None
    parts = [part for piece in _COMMA.split(re.sub(r"[.。]$", "", plain)) for part in _OR.split(piece)]
    parts = [re.sub(r"^(?:or|или|或)\s*", "", part) for part in parts]
    values, unit = _without_unit([unquoted(part) for part in parts])
    if len(set(values)) < len(values) or not all(_is_option(value, kind, len(values)) for value in values):
        return None
    return OptionList(tuple(values), unit, plain != text.strip())


def _without_unit(parts: list[str]) -> tuple[list[str], Unit | None]:
    """`16, 24 fps`: a unit behind the last of the numbers is that of all."""
    match = re.fullmatch(r"(-?[\d.]+)\s+(\D+)", parts[-1])
    unit = unit_of(match[2]) if match else None
    if match and unit and all(parse_amount(part) for part in parts[:-1]):
        return [*parts[:-1], match[1]], unit
    return parts, None


def _is_option(value: str, kind: ValueKind, count: int) -> bool:
    """Whether a text may be one of so many options."""
    if kind == "number":
        return parse_amount(value) is not None
    if kind == "boolean":
        return value.lower() in ("true", "false")
    if kind == "unknown" and count == 1 and parse_bounds(value):
        return False
    if "/" in value and not re.match(r"(?:image|video|audio|text|application)/[\w.+-]+$", value):
        return False
    # A text alone behind the label may be a sentence, so that it has to be one word; among others it may be a few.
    listed = _TOKEN.fullmatch(value) or (count > 1 and _PHRASE.fullmatch(value))
    return bool(listed) and not re.search(r"\b(?:and|и)\b|和", value)


def unquoted(text: str) -> str:
    """A value without the marks of a quotation or of code around it."""
    match = _QUOTED.fullmatch(text.strip())
    return match[1].strip() if match else text.strip()


Default: TypeAlias = tuple[str | None, Unit | None]
"""The text of a default, None where the page says that there is none, and what it counts."""


def parse_default(text: str, kind: ValueKind, options: tuple[str, ...] | None) -> Default | None:
    """The default that a text states; None where it is not plain."""
    plain = _NOTE.sub("", text.strip())
    value = unquoted(plain)
    if not value:
        return None
    if options is not None and value in options:
        return value, None
    if value in ("null", "None"):
        return None, None
    if kind == "boolean":
        return (value.lower(), None) if value.lower() in ("true", "false") else None
    if kind == "number":
        return _counted(value.removesuffix("."), None)
    if value != plain:  # it is quoted, so that it may be any text
        return value, None
    if options is not None:
        return _counted(value, options)
    word = value.removesuffix(".")
    return (word, None) if _TOKEN.fullmatch(word) and word.lower() not in _NO_DEFAULT else None


def _counted(value: str, options: tuple[str, ...] | None) -> Default | None:
    """A number with its unit; where there are options, one of them, which are written without it."""
    amount = parse_amount(value)
    digits = re.match(r"-?\d[\d.]*" if options is None else r"-?[\d.]+", value)
    if not amount or not digits or (options is not None and not (amount[1] and digits[0] in options)):
        return None
    return digits[0], amount[1]
