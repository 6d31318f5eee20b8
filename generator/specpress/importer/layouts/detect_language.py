"""The language of a page by the words around its content, which providers write themselves.

Given the lines of a page; gives the language whose headings or marks stand there. Only words count that no other
language has, each as a whole line, and a page that has those of two languages is in neither.
"""

from __future__ import annotations

from collections.abc import Sequence

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


def language_of(lines: Sequence[Line]) -> str | None:
    """The language of a page's headings (BCP 47); None where they do not tell."""
    found = {language for line in lines for language in _said(line.text)}
    return found.pop() if len(found) == 1 else None


def _said(text: str) -> set[str]:
    plain = text.strip("#* \t:\uff1a").lower() if len(text) <= _LONGEST else text[:_LONGEST].lower()
    found = {language for language, beginning in _BEGINNINGS.items() if plain.startswith(beginning)}
    return found | ({_LANGUAGES[plain]} if plain in _LANGUAGES else set())
