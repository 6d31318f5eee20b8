"""The model pages of Rivya, in the three forms in which they are saved, in any language.

`md` has tables with bars and values without labels, `md-labels` the same with a label before each value, `glued` has
labels and tables whose cells touch. Nothing is known of the language: what is what follows from places and shapes,
and from the rows that every page has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from specpress.importer.extracted import (
    ExtractedExample,
    ExtractedPage,
    ExtractedParameter,
    Limit,
    Lost,
    Reading,
    Stated,
)
from specpress.importer.layouts.json_blocks import JsonBlock
from specpress.importer.layouts.rivya import header
from specpress.importer.layouts.rivya.glued import Context, read_glued
from specpress.importer.layouts.rivya.outline import CUT, ENVELOPE, REFERENCES, Outline, Row, listed, outline
from specpress.importer.layouts.rivya.rows import answers, description_in, read_row, says_more
from specpress.importer.layouts.rivya.uploads import uploads_of
from specpress.importer.page import Page

_ELSEWHERE = (
    "These keys stand beside `model`, so that the request goes to another endpoint; name it under `endpoint`."
)
_SEEDS = frozenset(("seed", "seeds"))
_SECOND_CLAUSE = re.compile(r"[:\uff1a].*[;,\uff1b\uff0c\u061b\u060c\u3001]")
"""`Reference images: up to 2 images; the second one is the tail frame.`"""


class Rivya:
    """The layout of Rivya's model pages."""

    hosts = ("rivya.ai",)

    def form(self, page: Page) -> str | None:
        """The form in which the page was saved; None where it is no model page of Rivya."""
        at_rivya = _is_at_rivya(page.url)
        if at_rivya is False:
            return None
        parts = outline(page)
        head = header.header(parts.header, _ids(page, parts))
        rows = [row for row in parts.contract if not row.cut]
        envelope = {key for row in rows for key in ENVELOPE if row.cells[0].startswith(key)}
        if not (len(envelope) > 2 or (at_rivya and (rows or head.inputs))):
            return None
        if any(row.glued for row in rows) or (not rows and head.step == 2 and parts.spaced):
            return "glued"
        return "md-labels" if head.step == 2 else "md"

    def read(self, page: Page, form: str) -> ExtractedPage:
        """What stands on the page."""
        parts = outline(page)
        ids = _ids(page, parts)
        head = header.header(parts.header, ids)
        model = header.model_of(head, ids, parts.last)
        requests = _requests(parts.blocks)
        inputs = header.value(head.inputs, parts, header.inputs)
        limit = header.value(head.limit, parts, header.limit)
        limit, parameters = _with_prompt_limit(
            limit, _parameters(parts, _context(parts, model, requests)), parts
        )
        return ExtractedPage(
            provider="rivya",
            form=form,
            title=header.title_of(parts, ids),
            # The English pages are those whose address names no language.
            language="en" if page.url is not None and page.language is None else None,
            model=model,
            modality=header.value(head.capability, parts, header.modality),
            inputs=inputs,
            files=header.files_of(head, inputs, parts, has_example=bool(requests)),
            credits=header.value(head.credits, parts, header.credits),
            billing=header.value(head.billing, parts, header.billing),
            prompt_limit=limit,
            parameters=tuple(parameters),
            complete=parts.complete and all(isinstance(entry.key, Stated) for entry in parameters),
            uploads=uploads_of(parts, inputs),
            errors=_errors(parts),
            examples=tuple(map(_example, requests)),
            cut=_cut(parts, requests),
            doubts=(
                *_doubts(parts, model, parameters, requests),
                *_of_another_endpoint(parts),
                *_described(parts.parameters or (), parameters),
            ),
        )


def _is_at_rivya(url: str | None) -> bool | None:
    """Whether the page's address is one of Rivya's; None where it has none."""
    if url is None:
        return None
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return None
    return host == "rivya.ai" or host.endswith(".rivya.ai")


def _ids(page: Page, parts: Outline) -> list[str]:
    """The names that the model may have: as the default of `model`, in the examples, in the address."""
    rows = [row.cells for row in parts.contract if not row.glued and len(row.cells) > 3]
    names = [cells[3] for cells in rows if cells[0] == "model"]
    names += [block.value["model"] for block in _requests(parts.blocks)]
    if page.url:
        names.append(re.split("[?#]", page.url)[0].rstrip("/").rpartition("/")[2])
    return [name for name in dict.fromkeys(names) if name and name != "-"]


def _requests(blocks: Sequence[JsonBlock]) -> list[JsonBlock]:
    """The blocks that are whole requests, not answers."""
    bodies = ((block, block.value) for block in blocks if isinstance(block.value, dict))
    return [block for block, body in bodies if isinstance(body.get("model"), str) and "id" not in body]


def _context(parts: Outline, model: Reading[str], requests: Sequence[JsonBlock]) -> Context:
    sample = requests[0].value.get("params") if requests else None
    return Context(
        answers(parts.contract, model.value if isinstance(model, Stated) else None),
        sample if isinstance(sample, dict) else {},
    )


def _parameters(parts: Outline, context: Context) -> list[ExtractedParameter]:
    """The rows of both tables, without the keys that every request has."""
    rows = [(row, 5) for row in parts.contract if not _is_envelope(row)]
    rows += [(row, 7) for row in parts.parameters or ()]
    parameters = (
        read_glued(row, context, columns) if row.glued else read_row(row, context.answers, columns)
        for row, columns in rows
    )
    return [parameter for parameter in parameters if parameter]


def _is_envelope(row: Row) -> bool:
    if not row.glued:
        return row.cells[0] in ENVELOPE and row.cells[0] != "prompt"
    return row.cells[0].startswith(("modelstring", "paramsobject", "client_request_idstring"))


def _with_prompt_limit(
    limit: Reading[Limit | None], parameters: list[ExtractedParameter], parts: Outline
) -> tuple[Reading[Limit | None], list[ExtractedParameter]]:
    """The prompt's limit, which stands among the values and in the description of `prompt`."""
    rows = ((row, row.cells[0]) for row in parts.contract)
    row = next(
        (row for row, key in rows if key == "prompt" or (row.glued and key.startswith("promptstring"))), None
    )
    described = _described_limit(row) if row else None
    if described is None:
        return limit, parameters
    # The rows of the first table are read first, so that it is no parameter of the same name.
    key = Stated("prompt", described.line)
    index = next((index for index, entry in enumerate(parameters) if entry.key == key), None)
    if index is not None:
        parameters[index] = replace(parameters[index], length=described)
    if isinstance(limit, Lost) and limit.reason == CUT:
        return described, parameters
    if isinstance(limit, Stated) and limit.value != described.value:
        return Lost(
            "The prompt's limit is another one in the table of the request's keys.", limit.line
        ), parameters
    return limit, parameters


def _described_limit(row: Row) -> Stated[Limit | None] | None:
    """The only number in the description of `prompt`."""
    text = row.cells[0] if row.glued else "".join(row.cells[4:])
    limit = header.limit(text, row.line) if not row.cut else None
    return limit if isinstance(limit, Stated) and limit.value else None


def _errors(parts: Outline) -> Reading[tuple[str, ...]]:
    if parts.errors is None or parts.errors == parts.end:
        return Lost(CUT, parts.last)
    return Stated(listed(parts.errors.text.strip()), parts.errors.number)


def _example(block: JsonBlock) -> ExtractedExample:
    parameters = block.value.get("params")
    with_files = isinstance(parameters, dict) and REFERENCES in parameters
    return ExtractedExample(line=block.line, request=block.value, with_files=with_files)


def _cut(parts: Outline, requests: Sequence[JsonBlock]) -> Stated[str] | None:
    """Where the page ends before its last sentence."""
    if parts.whole:
        return None
    answered = any(isinstance(block.value, dict) and block not in requests for block in parts.blocks)
    if parts.errors is not None or answered:
        return Stated("common errors" if parts.errors else "create response", parts.last)
    return Stated(_section(parts, requests), parts.last)


def _section(parts: Outline, requests: Sequence[JsonBlock]) -> str:
    """The section in which a page ends that does not come to its end."""
    shows_uploads = any(REFERENCES in line.text for line in parts.uploads)
    if requests:
        has_files = any(_example(block).with_files for block in requests)
        return "reference-file request" if shows_uploads and not has_files else "create response"
    if parts.blocks:
        return "minimal request"
    if parts.parameters is None or not parts.complete:
        return "model parameters" if parts.contract else "header"
    return "upload policy" if parts.uploads else "model parameters"


def _of_another_endpoint(parts: Outline) -> Iterator[Lost]:
    """A doubt where a request has a message and neither `prompt` nor `params`: then it goes elsewhere."""
    keys = [row.cells[0] for row in parts.contract if not row.cut]
    others = any(key.startswith(("prompt", "params")) for key in keys)
    if not others and any(key.startswith("message") for key in keys):
        yield Lost(_ELSEWHERE, parts.contract[0].line)


def _described(rows: Sequence[Row], parameters: Sequence[ExtractedParameter]) -> Iterator[Lost]:
    """Descriptions that say more than what a parameter is; that of a seed tells everywhere how to repeat a result."""
    by_line = {parameter.line: parameter for parameter in parameters}
    for row in rows:
        parameter = by_line.get(row.line)
        if parameter is None or (isinstance(parameter.key, Stated) and parameter.key.value in _SEEDS):
            continue
        if says_more(description_in(row, parameter), parameter):
            yield Lost("The description says more than what the parameter is.", row.line)


def _doubts(
    parts: Outline,
    model: Reading[str],
    parameters: Sequence[ExtractedParameter],
    requests: Sequence[JsonBlock],
) -> Iterator[Lost]:
    """Where the page contradicts itself, or shows what it does not list."""
    known = {entry.key.value for entry in parameters if isinstance(entry.key, Stated)} | {REFERENCES}
    known |= {key.removeprefix("params.") for key in known}
    if parts.complete:
        for block in requests:
            sent: Any = block.value.get("params")
            for key in sent if isinstance(sent, dict) else ():
                if key not in known:
                    yield Lost(f"The example sends {key!r}, which no table lists.", block.line)
    for line in parts.uploads:
        if _SECOND_CLAUSE.search(line.text):
            yield Lost("The rule on files says more than how many there may be.", line.number)
    for block in requests:
        if isinstance(model, Stated) and block.value["model"] != model.value:
            yield Lost(f"The example is for the model {block.value['model']!r}.", block.line)
