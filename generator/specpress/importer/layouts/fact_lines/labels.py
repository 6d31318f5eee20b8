"""Lines that state one fact, `LABEL: value`, and what their labels mean.

The labels of some languages are known. A label that is not known decides nothing: a recommended range looks like the
range that is enforced, and an example like a default.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from specpress.importer.page import Line

Meaning: TypeAlias = Literal[
    "options", "value", "default", "range", "min", "max", "length", "min length", "max length", "items",
    "max items", "min items", "multiple", "step", "formats", "size", "sides", "ratio", "seconds", "example", "remark",
    "unknown",
]  # fmt: skip

LONGEST = 1500
"""Characters of the longest line that is read; a longer one is no description that a page has."""
_WORDS: dict[Meaning, str] = {
    "options": (
        "options|option|allowed values|accepted values|possible values|valid values|available options|enum"
        "|可选值|可选项|选项|允许值|允许的值|枚举值|可用值|可選值|選項|允許值"
        "|варианты|опции|допустимые значения|возможные значения|значения"
        "|オプション|選択肢|許可される値|옵션|허용 값|허용값|opciones|valores permitidos|valeurs autorisées|optionen"
        "|opções|các tùy chọn|tùy chọn"
    ),
    "value": "value|constant|值|固定值|значение|値|값|valor|valeur|wert|giá trị",
    "default": (
        "default|default value|defaults to|默认值|默认|缺省值|預設值|預設|默認值|значение по умолчанию|по умолчанию"
        "|デフォルト|デフォルト値|既定値|기본값|por defecto|predeterminado|valor predeterminado|padrão|valor padrão"
        "|par défaut|valeur par défaut|standard|standardwert|mặc định|giá trị mặc định"
    ),
    "range": (
        "range|value range|valid range|required range"
        "|范围|取值范围|範圍|取值範圍|диапазон|диапазон значений|範囲|범위|rango|intervalo"
        "|plage|bereich|phạm vi"
    ),
    "min": "minimum|min|minimum value|最小值|最小|минимум|минимальное значение|最小値|최소값|mínimo|mindestwert",
    "max": "maximum|max|maximum value|最大值|最大|максимум|максимальное значение|最大値|최대값|máximo|höchstwert",
    "length": "length|string length|required string length|长度|字符长度|長度|длина|長さ|길이|longitud|longueur|länge",
    "min length": "minimum length|min length|minimum string length|最小长度|最小長度|минимальная длина",
    "max length": "maximum length|max length|maximum string length|最大长度|最大長度|максимальная длина",
    "items": "array length|required array length|数组长度|количество элементов",
    "max items": "maximum array length|max array length|max items|maximum items|最大数组长度",
    "min items": "minimum array length|min array length|min items|minimum items",
    "multiple": "multiple of|倍数",
    "step": "step|步长|шаг",
    "formats": (
        "format|image formats|image format|supported formats|supported image formats|formats|supports|video formats"
        "|audio formats|supported video formats|supported audio formats"
        "|支持|支持格式|支持的格式|图片格式|图像格式|форматы|поддерживаемые форматы|форматы изображений"
    ),
    "size": "file size|image size limit|max file size|maximum file size|size|max size|文件大小|图片大小|размер файла",
    "sides": (
        "image width and height|width and height|dimensions|resolution requirements|image resolution"
        "|图像宽高|宽高|分辨率要求"
    ),
    "ratio": "aspect ratio|图片宽高比|宽高比",
    "seconds": "duration|video duration|audio duration|时长",
    "example": "example|examples|e.g.|示例|例如|例|範例|пример|例子|예시|예|ejemplo|exemple|beispiel|exemplo|ví dụ",
    "remark": "note|notes|tip|important|warning|recommended|suggested|推荐|建议|рекомендуется|注意|提示|说明",
}  # fmt: skip
_MEANINGS: dict[str, Meaning] = {
    word: meaning for meaning, words in _WORDS.items() for word in words.split("|")
}
_LABELLED = re.compile(r"\s*[*`]{0,2}([^\W\d_][^:\uff1a\n]{0,39}?)[*`]{0,2}\s*[:\uff1a]\s*(.*?)\s*")
_NOTE = re.compile(r"\s*\([^()]{1,30}\)$")
"""What a label has in brackets: `Aspect ratio (width/height): ...`."""
_GLUED_HAN = sorted((word for word in _MEANINGS if re.match(r"[一-鿿]", word)), key=len, reverse=True)
_GLUED_LATIN = re.compile(r"(Range|Default|Minimum|Maximum)(?=-?\d)")
_BARE = re.compile(
    r"""["'“`]?[\w.:*/#+-]+["'”`]?(?:\s*[,、\uff0c]\s*["'“`]?[\w.:*/#+-]+["'”`]?)*|[-−\d\s.,^~–<>=≤≥x]+"""
)
_HAN_LABEL = re.compile(r"\s*[一-鿿]{1,10}[:\uff1a]\S")
_SHORT = re.compile(r"[\w.:*#+^-]{1,24}(?:\s*[,、\uff0c|~–-]\s*[\w.:*#+^-]{1,24})*")

_OF_VALUES = ("options", "default", "range", "min", "max", "length")
_LATIN_LABELS, _OTHER_LABELS = (
    "|".join(
        re.escape(word)
        for word, meaning in _MEANINGS.items()
        if meaning in _OF_VALUES and word.isascii() is latin
    )
    for latin in (True, False)
)
_LABEL_BEHIND = re.compile(
    rf"(?!(?:min|max)[A-Z])(?P<text>.*\S)"
    rf"(?P<label>(?=[A-Z])(?i:{_LATIN_LABELS})|(?<=[!-~])(?:{_OTHER_LABELS}))[:\uff1a]"
)
"""A label with no blank before it: `true,falseDefault:`."""


READ_AS_PROSE = frozenset(("formats", "size", "sides", "ratio", "seconds", "remark"))
"""The labels before sentences rather than values."""


@dataclass(frozen=True, slots=True)
class FactLine:
    """A line of the form `LABEL: value`."""

    meaning: Meaning
    value: str
    label: str = ""
    """The label itself, where it is not known."""
    glued: bool = False
    """Whether nothing parts a value from a Chinese label but its colon: then nothing may part several values either."""


def fact_line(text: str) -> FactLine | None:
    """The fact line that a text is; None for what is prose, or a heading with nothing behind it."""
    if len(text) > LONGEST:
        return None
    match = _LABELLED.fullmatch(text)
    if match and (meaning := _MEANINGS.get(_NOTE.sub("", match[1]).strip().lower())):
        return FactLine(meaning, match[2], glued=_HAN_LABEL.match(text) is not None)
    if glued := _glued(text.strip()):
        return glued
    if match and _SHORT.fullmatch(match[2]) and len(match[1].split()) <= 3:
        return FactLine("unknown", match[2], match[1].strip())
    return None


def with_labels_apart(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with each label on one of its own that a copy glues to the value before it.

    Copies that break lines at values in code leave `Options:`, `true,falseDefault:` and `true`.
    """
    apart: list[Line] = []
    for line in lines:
        match = _LABEL_BEHIND.fullmatch(line.text.strip()) if len(line.text) <= LONGEST else None
        if match:
            apart += [Line(line.number, match["text"]), Line(line.number, f"{match['label']}:")]
        else:
            apart.append(line)
    return tuple(apart)


def _glued(text: str) -> FactLine | None:
    """`默认值1328`: the compact forms lose what stands between a label and its value."""
    if match := _GLUED_LATIN.match(text):
        return FactLine(_MEANINGS[match[1].lower()], text[match.end() :].strip())
    word = next((word for word in _GLUED_HAN if text.startswith(word)), None)
    if word is None:
        return None
    meaning, value = _MEANINGS[word], text[len(word) :].strip()
    bare = meaning in ("default", "range", "min", "max", "options", "value")
    is_bare = bare and re.sub("[、\uff0c]", ",", value).isascii() and _BARE.fullmatch(value)
    return FactLine(meaning, value, glued=True) if is_bare else None
