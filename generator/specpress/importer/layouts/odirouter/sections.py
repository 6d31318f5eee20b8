"""The parts of a model page of ODIRouter or SeaArt: head, endpoints, the example, the request's lines, the response.

The compact form glues code to the text behind it and puts all endpoints on one line; the spaced form has no headings.
The request's lines begin behind the example and end before the example of a response, in any language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from specpress.importer.extracted import ExtractedExample, Lost, Reading, Stated
from specpress.importer.layouts.json_blocks import curl_example
from specpress.importer.layouts.name_lines import name_lines
from specpress.importer.page import Line, last_line

_ENDPOINT = re.compile(r"(GET|POST|PUT|PATCH|DELETE)\s+(/v\d/[\w./{}-]{1,200})")
_MAX_LINES = 1000
"""Most lines that describe the parameters of a request."""
_QUEUE = re.compile(r"POST /v\d/queue/([\w.-]+(?:/[\w.-]+){0,4})")
_HEADINGS_WORDS = """\
response parameters|response|response fields|параметры ответа|响应参数|返回参数|响应|回應參數
レスポンスパラメータ|응답 매개변수|parámetros de respuesta|paramètres de réponse|antwortparameter"""
_HEADINGS = frozenset(_HEADINGS_WORDS.replace("\n", "|").split("|"))
_ANSWER = re.compile(r"\s*\{|\s*\|.*\||\s*[\w.\[\]]+ \| \S+ \|")
_QUOTES = ("“”", "«»", "「」", "„“", '""', "‘’", "''")


@dataclass(frozen=True, slots=True)
class Sections:
    """The parts of a page."""

    title: Reading[str] | None
    model: Reading[str]
    endpoints: tuple[Stated[str], ...]
    example: ExtractedExample | None
    request: tuple[Line, ...]
    """The lines that describe parameters; the first may be what is glued behind the example."""
    whole: bool
    """Whether something follows them, so that all are there."""
    last: int
    """The number of the page's last line with text."""
    answered: bool
    """Whether the page goes on to the end of the table of the response."""


def model_of(lines: Sequence[Line]) -> tuple[Reading[str] | None, Stated[str]] | None:
    """The title and the id, which stands in the head and in the endpoint; None where it does not stand in both."""
    queue = next((match for line in lines if (match := _QUEUE.search(line.text))), None)
    head = [line for line in lines[:40] if line.text.strip()]
    for before, line in zip([None, *head], head, strict=False):
        text = line.text.strip().strip("`")
        if queue and text == queue[1]:
            title = Stated(before.text.strip().lstrip("# "), before.number) if before else None
            return title, Stated(text, line.number)
    return None


def sections(lines: Sequence[Line]) -> Sections:
    """The parts of a page."""
    head = model_of(lines)
    curl = curl_example(lines)
    names = name_lines(lines) if curl is None else ()
    request: tuple[Line, ...] = ()
    end = len(lines)
    if curl or names:
        # The request's lines follow the example; without one, they begin with the first name.
        begin = curl.last + 1 if curl else names[0].index
        end = next(
            (index for index in range(begin, len(lines)) if _begins_response(lines, index)), len(lines)
        )
        end = min(end, begin + _MAX_LINES)
        glued = (Line(lines[curl.last].number, curl.behind),) if curl and curl.behind.strip() else ()
        request = (*glued, *lines[begin:end])
    rest = [line.text.strip() for line in lines[end:] if line.text.strip()]
    return Sections(
        title=head[0] if head else None,
        model=head[1] if head else Lost("No line gives the id that the endpoint has.", 1),
        endpoints=_endpoints(lines),
        example=curl.example if curl else None,
        request=request,
        whole=bool(rest),
        last=last_line(lines),
        answered=len(rest) > 1 and rest[-1].endswith("|"),
    )


def _endpoints(lines: Sequence[Line]) -> tuple[Stated[str], ...]:
    """Every endpoint, of those that are glued in one line too."""
    found: dict[str, Stated[str]] = {}
    for line in lines:
        for match in _ENDPOINT.finditer(line.text):
            text = f"{match[1]} {match[2]}"
            found.setdefault(text, Stated(text, line.number))
    return tuple(found.values())


def _begins_response(lines: Sequence[Line], index: int) -> bool:
    """Whether the response begins: its JSON, its table, or a heading, which the next line repeats in quotes."""
    text = lines[index].text.strip()
    if _ANSWER.match(text) or text.strip("# ").lower() in _HEADINGS:
        return True
    behind = lines[index + 1].text if index + 1 < len(lines) else ""
    return bool(text) and any(f"{quotes[0]}{text}{quotes[1]}" in behind for quotes in _QUOTES)
