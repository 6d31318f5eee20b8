"""The parts of a Vtrix page whose parameters stand in lines: its head, the request's parameters, and what follows.

The response's fields have the same shape as the parameters. Where no heading that is known parts them, they are
told by their own names: a page that goes on with `error`, `output`, `usage` is past the request.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from specpress.importer.layouts.name_lines import NameLine, is_described, name_lines
from specpress.importer.page import Line

_HEADINGS_WORDS = """\
polling|response format|response|response parameters|response fields|response example|output|returns|polling example
code example|code examples|examples
轮询|响应格式|响应|响应参数|响应字段|返回参数|代码示例|轮询任务状态|輪詢|回應格式
опрос|формат ответа|ответ|параметры ответа|ポーリング|レスポンス形式|レスポンス|폴링|응답 형식|응답
sondeo|formato de respuesta|format de réponse|antwortformat"""
_ERROR_HEADINGS_WORDS = """\
error codes|errors|错误码|错误代码|錯誤碼|коды ошибок|ошибки|エラーコード|오류 코드|에러 코드
códigos de error|codes d'erreur|fehlercodes"""
_ERROR_HEADINGS = frozenset(_ERROR_HEADINGS_WORDS.replace("\n", "|").split("|"))
_HEADINGS = frozenset(_HEADINGS_WORDS.replace("\n", "|").split("|")) | _ERROR_HEADINGS
_NOTES_WORDS = "api notes|api tips|api note|api tip|notes|tips|api 说明|api 提示|注意事项|接口说明"
NOTES_HEADINGS = frozenset(_NOTES_WORDS.split("|"))
"""Headings above what is said of the whole API, before the parameters or behind them."""
_ANSWER_KEYS_WORDS = """\
id task_id request_id created_at updated_at completed_at created status model progress
error output outputs usage metadata choices object"""
_ANSWER_KEYS = frozenset(_ANSWER_KEYS_WORDS.split())
_ANSWER_SIGNS = frozenset(
    ("error object", "usage object", "output array", "outputs array", "metadata object")
)
_ERROR_ROW = re.compile(r"(?:\|\s*)?([45]\d\d|\d{6,12})(?!\d)\s*(?=[^\W\d_]|\|)")


@dataclass(frozen=True, slots=True)
class Sections:
    """Where the parts of a page are."""

    names: tuple[NameLine, ...]
    """The request's parameters, `model` among them."""
    begin: int
    """The place of the line that names the first one."""
    end: int
    """The place of the first line behind the last one's block."""
    whole: bool
    """Whether something follows the parameters, so that all of them are there."""
    doubtful: int
    """How many of the last names may belong to the response already."""
    errors_from: int | None
    """The place of the heading above the error codes, or of the first of them."""


def sections(lines: Sequence[Line]) -> Sections | None:
    """The parts of a page; None where no line names its `model`."""
    names = name_lines(lines)
    first = next((position for position, name in enumerate(names) if name.key == "model"), None)
    if first is None:
        return None
    begin = names[first].index
    heading = _heading(lines, begin, frozenset(name.index for name in names))
    listed = tuple(name for name in names[first:] if name.index < heading)
    count = _before_answer(listed)
    end = min([heading, *(name.index for name in listed[count:][:1])])
    whole = end < len(lines)
    doubtful = 0 if whole else _doubtful(listed[:count])
    return Sections(listed[:count], begin, end, whole, doubtful, _errors_from(lines, end))


def _heading(lines: Sequence[Line], begin: int, names: frozenset[int]) -> int:
    """The index of the first heading; the line behind a name describes it, whatever it says.

    The last line of a copy may go on: `output` is the beginning of a name as well.
    """
    before = begin
    last = max((index for index, line in enumerate(lines) if line.text.strip()), default=begin)
    for index in range(begin + 1, last):
        text = lines[index].text.strip()
        is_heading = _plain(text) in _HEADINGS or _begins_table(lines, index) or _ends_in_notes(lines, index)
        if text and before not in names and is_heading:
            return index
        before = index if text else before
    return len(lines)


def _ends_in_notes(lines: Sequence[Line], index: int) -> bool:
    """Whether the notes on the whole API begin here; notes on one parameter have others behind them."""
    if lines[index].text.strip("#* ").lower() not in NOTES_HEADINGS:
        return False
    return not any(is_described(lines, at) for at in range(index + 1, len(lines))) and not name_lines(
        lines[index:]
    )


def _plain(text: str) -> str:
    return re.sub(r"^[#*\s]+|[*\s:\uff1a]+$", "", text[:200]).lower()


def _begins_table(lines: Sequence[Line], index: int) -> bool:
    """Whether the codes of errors begin here: one line with a number in front may be a description."""
    if not _ERROR_ROW.match(lines[index].text.strip()):
        return False
    behind = next((line.text.strip() for line in lines[index + 1 : index + 4] if line.text.strip()), "")
    return bool(_ERROR_ROW.match(behind))


def _before_answer(names: Sequence[NameLine]) -> int:
    """How many names stand before the first field of the response, among names that no heading parts from it."""
    numbered = list(enumerate(names))
    signs = [at for at, name in numbered if f"{name.key} {name.type}" in _ANSWER_SIGNS and not name.mark]
    again = [at for at, name in numbered if at and name.key == "model"]
    count = min(signs + again, default=None)
    if count is None:
        return len(names)
    while count > 1 and names[count - 1].key in _ANSWER_KEYS:
        count -= 1
    return count


def _doubtful(names: Sequence[NameLine]) -> int:
    """How many of the last names are called like fields of a response."""
    count = 0
    while count < len(names) - 1 and names[-1 - count].key in _ANSWER_KEYS:
        count += 1
    return count


def _errors_from(lines: Sequence[Line], begin: int) -> int | None:
    for index in range(begin, len(lines)):
        if _plain(lines[index].text) in _ERROR_HEADINGS or _begins_table(lines, index):
            return index
    return None


def error_codes(lines: Sequence[Line]) -> tuple[str, ...]:
    """The codes of the rows of the last table, whether their cells are apart or glued."""
    matches = (_ERROR_ROW.match(line.text.strip()) for line in lines)
    return tuple(dict.fromkeys(match[1] for match in matches if match))
