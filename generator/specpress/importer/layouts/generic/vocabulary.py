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
        "|option|option name|property name|attribute name|argument name|input|arg"
        "|参数|参数名|参数名称|字段|字段名|字段名称|名称|属性|属性名|變數|參數|參數名稱|欄位"
        "|параметр|параметры|имя|поле|название|имя параметра|パラメータ|パラメーター|パラメータ名|フィールド"
        "|フィールド名|プロパティ"
        "|매개변수|파라미터|필드|이름|parámetro|campo|parâmetro|paramètre|champ|parametro|feld|parametre"
        "|tham số|trường"
    ),
    "type": (
        "type|data type|datatype|types|schema|type/format|value type|类型|数据类型|参数类型|字段类型|類型|型別"
        "|тип|тип данных|型|データ型|タイプ|유형|타입|tipo|tipo de dato|typ|tür|tip|tipe|kiểu|kiểu dữ liệu"
    ),
    "required": (
        "required|is required|mandatory|req|req.|requirement|required/optional"
        "|required or optional|optional/required|required / optional|mandatory/optional|m/o"
        "|必填|是否必填|必选|是否必须|必须|必需|必传|是否必传|是否必选|是否必需|必要|必填项|是否必要|必填/可选|必選"
        "|обязательный|обязательно|обязательность|обязателен|обязательное|обязательное поле|必須|필수|필수 여부"
        "|obligatorio|requerido|obrigatório|requis|obligatoire|obbligatorio|pflicht|erforderlich|pflichtfeld"
        "|zorunlu|wajib|bắt buộc|wymagany|wymagane"
    ),
    "optional": "optional|是否可选|可选|omittable",
    "default": (
        "default|default value|defaults|default values|默认值|默认|缺省值|默认取值|預設值|預設|по умолчанию"
        "|значение по умолчанию|デフォルト|デフォルト値|既定値|初期値|기본값|predeterminado|por defecto"
        "|valor predeterminado"
        "|padrão|valor padrão|défaut|par défaut|valeur par défaut|predefinito|standardwert|varsayılan|bawaan|mặc định"
    ),
    "values": (
        "range|values|allowed|allowed values|accepted values|valid values|possible values|supported values"
        "|value range"
        "|options|enum|constraints|limits|allowed range|valid range|range/options|options/range|range / options"
        "|range / values|options / range|options / constraints|options/constraints"
        "|min/max|min / max|min-max|min–max|allowed options|choices|supported|accepted|limit|values / range"
        "|values/range|possible options|available values|available options|valid options|enum values|options / range"
        "|constraint|allowed values / range|limits/options|bounds|value constraints"
        "|取值范围|可选值|枚举值|范围|取值|可选项|限制|约束|取值範圍|可選值|допустимые значения|диапазон"
        "|значения|ограничения"
        "|возможные значения|範囲|取りうる値|値の範囲|選択肢|범위|허용 값|valores|rango|intervalo|valeurs|plage"
        "|werte|bereich"
    ),
    "min": "min|minimum|min value|min.|minimum value|最小值",
    "max": "max|maximum|max value|max.|maximum value|最大值",
    "max length": "max length|maximum length|最大长度|长度限制",
    "example": "example|examples|example value|sample|sample value|示例|示例值|样例|例子|пример|例|예시|ejemplo",
    "description": (
        "description|details|notes|note|meaning|explanation|purpose|what it does|comment|comments|remarks|desc"
        "|usage|use|function|explanation / notes|summary|about|info|information|effect"
        "|描述|说明|备注|参数说明|参数描述|字段说明|字段描述|含义|解释|备注说明|中文名|作用|說明|描述說明"
        "|описание|примечание|назначение|комментарий|説明|備考|설명|비고"
        "|descripción|descrição|beschreibung|descrizione|açıklama|deskripsi|keterangan|mô tả|opis"
    ),
    "location": "in|location|position|where|located in|sent in|位置|参数位置|传参方式",
    "ignored": "#|no|no.|since|version",
}
_MARKS = {
    True: (
        "heavy check mark|white check mark|ballot box with check|yes|y|true|required|mandatory|must|m|✅|✓|✔|✔️"
        "|☑|☑️|●|🔴|是|必传|必填|да|はい|예|네|sí|si|sim|oui|ja"
        "|evet|ya|có"
        "|obligatorio|obligatoria|obrigatória|obligatoire|pflicht|zorunlu|bắt buộc|обяз."
    ),
    False: (
        "heavy minus sign|heavy multiplication x|➖|no|n|false|optional|not required|o|❌|✗|✘|✖|✖️|×|否|非必填"
        "|不必填|非必须|非必传|нет|いいえ|아니요"
        "|아니오|não|non|nein|hayır"
        "|tidak|không|facultativo|opcional|isteğe bağlı|tùy chọn|необяз.|необязательно"
    ),
}
_HEADINGS: dict[Scope, str] = {
    "request": (
        "body|request body|body param|body params|body parameters|request|request parameters|request params"
        "|request fields|request schema|request payload|payload|parameters|params|parameter|api parameters|arguments"
        "|input|inputs|input schema|input parameters|input fields|input params|model inputs|model parameters"
        "|form data"
        "|required parameters|optional parameters|required|optional|request arguments|all parameters|core parameters"
        "|task submission parameters|body parameter|request body schema|request body parameters|input parameter"
        ""
        "|request options|query or body parameters|supported parameters|available parameters|parameter details"
        "|parameter reference|parameter list|parameter description|parameters reference|model input|input arguments"
        "|generation parameters|additional parameters|advanced parameters|required fields|optional fields|fields"
        "|common parameters|basic parameters|main parameters|key parameters|required params|optional params"
        "|必填参数|可选参数|选填参数|请求体参数|业务参数|入参|请求字段|输入|обязательные параметры"
        "|необязательные параметры"
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
        "one of these|must be one of|supported values|choices|allowed|available values|supported options"
        "|valid options"
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
_ANY_ANSWER = frozenset(
    (
        "",
        "-",
        "true",
        "false",
        "yes",
        "no",
        "y",
        "n",
        "must",
        "m",
        "o",
        "x",
        "si",
        "ja",
        "ya",
        "non",
        "sim",
        "oui",
    )
)
_HEADING_MARK = re.compile(
    r"(?P<first>[^\W\d_]+)(?: (?:and|&|api|body|request|input|model|query|form|data|common|basic|other|main"
    r"|parameters?|params?|fields?|arguments?|args|inputs?|keys?|properties|attributes?|options?|settings?|параметры|поля)){0,3}"
    r"|.{1,40}[(\uff08](?P<last>[^\W\d_]+)[)\uff09]|(?P<han>必填|必选|必传|可选|选填|非必填)[^\W\d_]{1,6}"
)
"""A heading that is the mark of all that stands behind it: `Required parameters`, `Image (optional)`."""
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
        known = self.columns.get(_normal(text)) or self.columns.get(_normal(bare))
        if known is not None:
            return known
        # `Options / limits`: two words for one thing, or for two that one column may hold.
        parts = [
            self.columns.get(_normal(part)) for part in re.split(r"\s*(?:[/、&|]|\band\b|\bor\b)\s*", bare)
        ]
        meanings = {*parts}
        if len(parts) > 1 and len(meanings) == 1:
            return parts[0]
        return "values" if len(parts) > 1 and meanings <= {"values", "min", "max"} else None

    def mark(self, text: str) -> bool | None:
        """Whether a text says that something is required; None where it is no mark, or several that differ."""
        if len(text) > _LONGEST_HEADING:
            return None
        whole = self.marks.get(_normal(text))
        parts = [self.marks.get(part.lower()) for part in _SIGNS.split(text) if part]
        return whole if whole is not None else parts[0] if len({*parts}) == 1 else None

    def heading_mark(self, heading: str) -> bool | None:
        """The mark that a heading is for the parameters behind it; None for one that is none."""
        text = re.sub(r"^[\W\d_]+(?=[^\W\d_])", "", _normal(heading)).rstrip(".:")
        match = _HEADING_MARK.fullmatch(text) if len(text) <= _LONGEST_HEADING else None
        if match is None:
            return None
        word = next(filter(None, match.groups()), "")
        if word in ("обязательные", "необязательные"):
            return word == "обязательные"
        is_word = word in REQUIRED or word in OPTIONAL or match["han"]
        return self.marks.get(word) if is_word else None

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
        bare = re.sub(r"\s*[(\uff08][^()\uff08\uff09]{1,30}[)\uff09]$", "", text)  # `Request body (JSON)`
        known = self.headings.get(_normal(heading)) or self.headings.get(text) or self.headings.get(bare)
        if known or not marked:
            return known
        return next((scope for scope, pattern in _IN_HEADING if pattern.search(text)), None)
