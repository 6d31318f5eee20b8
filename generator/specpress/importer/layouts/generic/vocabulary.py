"""The words of docs pages that are built after a common pattern, and what each means.

Given what a provider's file says of its pages; gives the meaning of a column's head, a label, a mark or a heading.
The usual words are known in English and in some other languages. A word that is not known means nothing: what stands
under it is not guessed at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from specpress.importer.layouts.fact_lines.labels import fact_line
from specpress.importer.layouts.name_lines import OPTIONAL, REQUIRED
from specpress.spec.pages import PageLayout

Scope: TypeAlias = Literal["request", "other", "answer"]
"""What stands behind a heading: parameters of the request, something else, or fields of the answer."""

_COLUMNS = {
    "key": (
        "parameter|parameters|param|parameter name|param name|name|field|field name|key|property|argument|attribute"
        "|option name|参数|参数名|参数名称|字段|字段名|名称|параметр|параметры|имя|поле"
        "|パラメータ|パラメーター|매개변수|파라미터"
    ),
    "type": "type|data type|datatype|types|类型|数据类型|参数类型|тип|тип данных|型|タイプ|유형|타입",
    "required": (
        "required|is required|mandatory|req|req.|requirement|required/optional"
        "|必填|是否必填|必选|是否必须|必须|必需|обязательный|обязательно|обязательность|обязателен|必須|필수"
    ),
    "default": "default|default value|defaults|默认值|默认|по умолчанию|значение по умолчанию|デフォルト|기본값",
    "values": (
        "range|values|allowed|allowed values|accepted values|valid values|possible values|supported values|value range"
        "|options|enum|constraints|limits|allowed range|valid range|range/options|options/range|range / options"
        "|range / values|options / range|options / constraints|options/constraints"
        "|取值范围|可选值|枚举值|范围|допустимые значения|диапазон"
    ),
    "min": "min|minimum|min value|最小值",
    "max": "max|maximum|max value|最大值",
    "example": "example|examples|example value|sample|sample value|示例|示例值|пример",
    "description": (
        "description|details|notes|note|meaning|explanation|purpose|what it does|comment|comments|remarks|desc"
        "|描述|说明|备注|описание|примечание|説明|설명"
    ),
    "location": "in|location|position|where|位置|参数位置",
    "ignored": "#|no|no.|since|version",
}
_MARKS = {
    True: "yes|y|true|required|mandatory|must|✅|✓|✔|✔️|☑|☑️|●|是|да|はい|예",
    False: "no|n|false|optional|not required|❌|✗|✘|✖|✖️|×|○|否|нет|いいえ|아니요",
}
_HEADINGS: dict[Scope, str] = {
    "request": (
        "body|request body|body param|body params|body parameters|request|request parameters|request params"
        "|request fields|request schema|request payload|payload|parameters|params|parameter|api parameters|arguments"
        "|input|inputs|input schema|input parameters|input fields|input params|model inputs|model parameters|form data"
        "|required parameters|optional parameters|required|optional|request arguments|all parameters|core parameters"
        "|task submission parameters"
        "|请求参数|请求体|参数说明|输入参数|body参数|参数|параметры запроса|тело запроса|входные параметры|параметры"
        "|リクエストパラメータ|リクエストボディ|요청 매개변수"
    ),
    "answer": (
        "response|responses|response body|response parameters|response fields|response schema|response format"
        "|response structure|response params|response attributes|output|outputs|output schema|output parameters"
        "|output fields|output format|returns|return value|return values|result|results|result parameters"
        "|result request parameters|200|200 ok|响应|响应参数|返回参数|返回结果|响应体|返回值|输出参数|ответ"
        "|success response|response example|response examples|example response|example responses|sample response"
        "|response attributes|success|返回响应|返回示例|响应示例|成功响应|пример ответа|успешный ответ"
        "|параметры ответа|формат ответа|レスポンス|응답"
    ),
    "other": (
        "authorization|authorizations|authentication|security|headers|header|request headers|header params"
        "|header parameters|http headers|path parameters|path params|path|query parameters|query params|query|cookies"
        "|errors|error codes|error responses|status codes|error handling|pricing|price|rate limits|webhook|webhooks"
        "|callback|callbacks|notes|faq|changelog|related|limitations|请求头|认证|错误码|заголовки|аутентификация"
    ),
}
_IN_HEADING: tuple[tuple[Scope, re.Pattern[str]], ...] = (
    ("answer", re.compile(r"\b(?:responses?|outputs?|returns?|results?|answer)\b|响应|返回|输出|ответ")),
    (
        "other",
        re.compile(
            r"\b(?:examples?|errors?|headers?|auth\w*|path|query|pricing|prices?|status|polling|webhooks?|callbacks?"
            r"|codes?|curl|python|javascript|typescript|node|limits|faq|changelog|compare|comparison)\b|示例|错误"
        ),
    ),
    (
        "request",
        re.compile(r"\b(?:request|body|input|inputs|parameters?|params|arguments|payload)\b|参数|请求"),
    ),
)
"""What a heading that is marked as one is about, by the first of these words in it."""
_LABELS = {
    "type": "type|data type|类型|тип",
    "required": "required|必填|обязательный",
    "options": (
        "one of these|must be one of|supported values|choices|allowed|available values|supported options|valid options"
        "|allowed options|enum values"
    ),
    "default": "default is",
    "one of": "one of|any of|array of",
    "values": "values|accepted|supported|value range",
    "ignored": "in|title|since",
    "description": "description|details|constraints|constraint|notes|note|comment|purpose|usage|描述|说明|описание",
}
_DEFAULTS_TO = re.compile(r"(?i)\s*defaults? to\s+(?:be\s+)?(\S+?)\.?\s*")
_BEGINS_LABEL = re.compile(r"(?i)\W*(?:defaults?|range|minimum|maximum)")
"""How a labelled fact begins that has no colon."""
_EMPHASIS = re.compile(r"[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}")
_SIGNS = re.compile(r"[\s*_`()\[\]]+")
_ANY_ANSWER = frozenset(("", "-", "true", "false", "yes", "no", "y", "n", "must"))
_LONGEST_HEADING = 60


def _by_word(words: Mapping[str, str]) -> dict[str, str]:
    return {word: meaning for meaning, listed in words.items() for word in listed.split("|")}


def _normal(text: str) -> str:
    """A word as tables of words have it."""
    return " ".join(re.sub(r"[*_`#:\uff1a?\uff1f]+", " ", text).split()).lower()


@dataclass(frozen=True, slots=True)
class Labelled:
    """What stands behind a label, and what the label means."""

    meaning: str
    value: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words of a provider's pages mean, each in small letters."""

    columns: Mapping[str, str]
    labels: Mapping[str, str]
    marks: Mapping[str, bool]
    headings: Mapping[str, Scope]

    @staticmethod
    def of(layout: PageLayout) -> Vocabulary:
        """The usual words, and those that the provider's file adds."""
        marks = dict.fromkeys(REQUIRED, True) | dict.fromkeys(OPTIONAL, False)
        marks |= {word: mark for mark, listed in _MARKS.items() for word in listed.split("|")}
        headings: dict[str, Scope] = {
            word: scope for scope, listed in _HEADINGS.items() for word in listed.split("|")
        }
        return Vocabulary(
            columns=_by_word(_COLUMNS) | {_normal(word): is_ for word, is_ in (layout.columns or {}).items()},
            labels=_by_word(_LABELS) | {_normal(word): is_ for word, is_ in (layout.labels or {}).items()},
            marks=marks | {_normal(word): is_ == "required" for word, is_ in (layout.marks or {}).items()},
            headings=headings | {_normal(word): is_ for word, is_ in (layout.headings or {}).items()},
        )

    def column(self, text: str) -> str | None:
        """What a column holds, by its head."""
        if len(text) > _LONGEST_HEADING:
            return None
        bare = re.sub(r"\s*[(\uff08][^()\uff08\uff09]*[)\uff09]", "", text)
        return self.columns.get(_normal(text)) or self.columns.get(_normal(bare))

    def mark(self, text: str) -> bool | None:
        """Whether a text says that something is required; None where it is no mark, or several that differ."""
        if len(text) > _LONGEST_HEADING:
            return None
        whole = self.marks.get(_normal(text))
        parts = [self.marks.get(part.lower()) for part in _SIGNS.split(text) if part]
        return whole if whole is not None else parts[0] if len({*parts}) == 1 else None

    def mark_beside(self, text: str) -> bool | None:
        """The same for a text beside a name, where a word such as `yes`, `n` or `-` may be anything else."""
        return None if text.strip("()[]*_` ").lower() in _ANY_ANSWER else self.mark(text)

    def label(self, text: str) -> Labelled | None:
        """The fact line that a text is: `LABEL: value`, or `Defaults to value`."""
        if text.isascii() and ":" not in text and not _BEGINS_LABEL.match(text):
            return None
        plain = re.sub(r"^\s*[-*+•]\s+", "", text)
        if match := _DEFAULTS_TO.fullmatch(plain):
            return Labelled("default", match[1])
        head, colon, value = plain.partition(":") if ":" in plain else plain.partition("\uff1a")
        if colon and (meaning := self.labels.get(_normal(head))) and len(head) <= _LONGEST_HEADING:
            return Labelled(meaning, value.strip().strip("*").strip())
        if len(head) <= _LONGEST_HEADING:
            # `**Default:** x` has its emphasis behind the colon.
            plain = f"{_EMPHASIS.sub('', head).strip()}{colon}{value.removeprefix('**').removeprefix('__')}"
        fact = fact_line(plain)
        return Labelled(fact.meaning, fact.value) if fact else None

    def scope(self, heading: str, marked: bool) -> Scope | None:
        """What stands behind a heading. `marked` says that the page marks it as one, so that it may have more words."""
        if len(heading) > 2 * _LONGEST_HEADING:
            return None
        text = re.sub(r"^[\W\d_]+(?=[^\W\d_])", "", _normal(heading)).rstrip(".")
        known = self.headings.get(_normal(heading)) or self.headings.get(text)
        if known or not marked:
            return known
        return next((scope for scope, pattern in _IN_HEADING if pattern.search(text)), None)
