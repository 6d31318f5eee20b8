"""What a page tells of itself: whose it is by its address, and its language by the words around its content.

Only words count that no other language has, each as a whole line, and a page that has those of two languages is in
neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from specpress.importer.extracted import Reading, Stated
from specpress.importer.page import Line

_WORDS = {
    "en": "authentication|request parameters|response parameters|parameters reference|skip to content|get api key",
    "ru": (
        "эндпоинты|параметры запроса|параметры ответа|перейти к содержимому|аутентификация|получить api-ключ"
        "|формат ответа|коды ошибок"
    ),
    "zh-Hans": "认证|请求参数|响应参数|响应格式|错误代码|错误码|获取 api key|使用方法|跳转到内容",
    "zh-Hant": "認證|請求參數|回應參數|回應格式|錯誤碼|取得 api key|跳至內容",
    "ja": "リクエストパラメータ|レスポンスパラメータ|レスポンス形式|エラーコード|コンテンツへスキップ",
    "ko": "인증|요청 매개변수|응답 매개변수|응답 형식|오류 코드",
}
_BEGINNINGS = {"en": "section titled “", "ru": "заголовок раздела «"}
"""What stands before a heading that is repeated in quotes."""
_LANGUAGES = {word: language for language, words in _WORDS.items() for word in words.split("|")}
_LONGEST = 60
"""Characters of the longest line that may be a heading."""


def host_is(url: str, *names: str) -> bool:
    """Whether an address is of one of these hosts or of one below them; an address that is none is of none."""
    try:
        host = (urlsplit(url).hostname or "").lower().rstrip(".")
    except ValueError:
        return False
    return any(host == name or host.endswith(f".{name}") for name in names)


def language_of(lines: Sequence[Line]) -> str | None:
    """The language of a page's headings (BCP 47); None where they do not tell."""
    languages = {language for line in lines for language in _languages_of(line.text)}
    return languages.pop() if len(languages) == 1 else None


def _languages_of(text: str) -> set[str]:
    heading = text.strip("#* \t:\uff1a").lower() if len(text) <= _LONGEST else text[:_LONGEST].lower()
    languages = {language for language, beginning in _BEGINNINGS.items() if heading.startswith(beginning)}
    return languages | ({_LANGUAGES[heading]} if heading in _LANGUAGES else set())


_MADE = re.compile(
    r"\b(?:text|image|video|audio|frames?|reference)[ -]to[ -](?P<to>image|video|audio|speech|music|3d)\b"
    r"|\b(?P<of>image|video|audio|music|speech)[ -](?:generation|editing|edit|synthesis)\b"
    r"|\bgenerates? (?P<what>image|video|music|speech)s?\b(?! (?:descriptions?|prompts?|captions?|scripts?)\b)"
    r"|(?<![^\W_])[a-z0-9]*[tivr]2(?P<letter>[via])(?![^\W_])|文生(?P<han>图|视频)|图生(?P<han2>图|视频)"
    r"|(?P<han3>图像|图片|视频|音频)(?:生成|编辑)",
    re.IGNORECASE,
)
_MODALITIES = {
    "speech": "audio",
    "music": "audio",
    "v": "video",
    "i": "image",
    "a": "audio",
    "图": "image",
    "图像": "image",
    "图片": "image",
    "音频": "audio",
    "视频": "video",
}


def modality_of(lines: Sequence[Line], model: Reading[str]) -> Stated[str | None] | None:
    """What a model makes by its title, its summary and its id: `Text to Video`, `t2v`; None unless all say the same."""
    texts = [*lines, *([Line(model.line, model.value)] if isinstance(model, Stated) else [])]
    found = {
        _MODALITIES.get(word, word): line.number
        for line in reversed(texts)
        for match in _MADE.finditer(line.text[:500])
        for word in [next(filter(None, match.groups())).lower()]
    }
    return Stated(*next(iter(found.items()))) if len(found) == 1 else None
