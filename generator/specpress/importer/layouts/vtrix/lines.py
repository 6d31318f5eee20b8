"""Vtrix pages in lines, spaced or compact: `name type required`, the description, and the facts with their labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from specpress.importer.extracted import FoundPage, FoundParameter, Lost, Reading, Stated
from specpress.importer.layouts.fact_lines.labels import fact_line
from specpress.importer.layouts.fact_lines.readings import CUT, Described, describe
from specpress.importer.layouts.fact_lines.types import may_hold_keys
from specpress.importer.layouts.name_lines import Marks, NameLine, name_lines, type_of
from specpress.importer.layouts.vtrix.nesting import glued_names, glued_text, placed, stem
from specpress.importer.layouts.vtrix.sections import Sections, error_codes, sections
from specpress.importer.page import Line, Page

ID = re.compile(r"[a-z0-9][\w.-]{1,79}")
_CHROME = frozenset(("⌘k", "ctrl k", "ctrl+k", "ctrlk", "search"))


def line_form(page: Page) -> str | None:
    """spaced or compact; None for what is not in lines of this shape."""
    names = name_lines(page.lines)
    keys = [name.key for name in names]
    if "authorization" not in keys or "model" not in keys:
        return None
    model = names[keys.index("model")]
    blank = model.at + 1 < len(page.lines) and not page.lines[model.at + 1].text.strip()
    return "spaced" if blank else "compact"


def read_lines(page: Page, form: str) -> FoundPage:
    """What stands on such a page."""
    parts = sections(page.lines)
    if parts is None:
        first = page.lines[0].number if page.lines else 1
        return FoundPage(
            provider="vtrix", form=form, title=None, parameters=(), complete=False,
            model=Lost("No line names the parameter `model`.", first),
        )  # fmt: skip
    title, id_ = _head(page.lines[: parts.begin])
    last = next((line for line in reversed(page.lines) if line.text.strip()), page.lines[0])
    described = tuple(_parameters(page.lines, parts, form, last.number, title is None))
    codes = error_codes(page.lines[parts.errors_from :]) if parts.errors_from is not None else ()
    return FoundPage(
        provider="vtrix",
        form=form,
        title=title,
        model=_model(page.lines, parts, id_, last.number),
        parameters=tuple(one.parameter for one in described),
        complete=parts.whole and all(isinstance(one.parameter.key, Stated) for one in described),
        errors=Stated(codes, page.lines[parts.errors_from].number)
        if parts.errors_from is not None and codes
        else None,
        cut=_cut(parts, last.number),
        doubts=tuple(doubt for one in described for doubt in one.doubts),
    )


def _cut(parts: Sections, last: int) -> Stated[str] | None:
    if not parts.whole:
        return Stated("parameters", last)
    return Stated("response format", last) if parts.errors_from is None else None


def _head(lines: Sequence[Line]) -> tuple[Reading[str] | None, Stated[str] | None]:
    """The title and the id above the parameters, which the compact form has not."""
    stop = next((name.at for name in name_lines(lines) if name.key == "authorization"), len(lines))
    head = [line for line in lines[:stop] if line.text.strip() and line.text.strip().lower() not in _CHROME]
    for before, line in pairwise(head):
        text = line.text.strip().strip("`")
        if ID.fullmatch(text) and (re.search(r"[_\d-]", text) or _is_called(text, before.text)):
            return Stated(before.text.strip().lstrip("# "), before.number), Stated(text, line.number)
    return None, None


def _is_called(id_: str, title: str) -> bool:
    """Whether an id of one word is the title in small letters."""
    return title.strip().lstrip("# ").lower() == id_


def _block(lines: Sequence[Line], parts: Sections, at: int) -> tuple[Line, ...]:
    """The lines behind a name, up to the next one."""
    names = parts.names
    end = names[at + 1].at if at + 1 < len(names) else parts.end
    return tuple(lines[names[at].at + 1 : end])


def _model(lines: Sequence[Line], parts: Sections, id_: Stated[str] | None, last: int) -> Reading[str]:
    """The id on the wire: the one value of `model`, which the head gives as well."""
    for line in _block(lines, parts, 0):
        # One token behind any label at all: no description is so short.
        fact = fact_line(line.text)
        if fact and fact.meaning in ("options", "value", "unknown") and ID.fullmatch(fact.value):
            if id_ and id_.value != fact.value:
                return Lost(f"Line {id_.line} gives another id.", line.number)
            if id_ or not (line.number == last and not parts.whole):
                return Stated(fact.value, line.number)
    return id_ or Lost("No line gives the id of the model.", lines[parts.begin].number)


def _parameters(
    lines: Sequence[Line], parts: Sections, form: str, last: int, headless: bool
) -> Iterator[Described]:
    flat = form == "compact" and headless
    marks = Marks.of(parts.names)
    seen: set[str] = set()
    for at, one in enumerate(placed(parts.names, lines, form == "spaced", flat)):
        if one.name.key == "model" and one.name is parts.names[0]:
            continue
        final = not parts.whole and one.name is parts.names[-1]
        ragged = last if final else None
        block = _block(lines, parts, at)
        inner = glued_names(one.name, block) if flat else ()
        own = block[: inner[0].at] if inner else block
        key: Reading[str] = one.key
        if at >= len(parts.names) - parts.doubtful:
            key = Lost("It may be a field of the response already.", one.name.line)
        parameter = FoundParameter(
            line=one.name.line,
            key=key,
            type=type_of(one.name, ragged),
            required=marks.required(one.name, ragged),
        )
        found = describe(parameter, own, None if inner else ragged)
        yield _once(found, seen)
        yield from _inner(one.name, inner, block, ragged, seen)


def _inner(
    parent: NameLine, inner: Sequence[NameLine], block: Sequence[Line], ragged: int | None, seen: set[str]
) -> Iterator[Described]:
    """The keys of an object whose lines are glued. The form loses which of them are required, unless it says so."""
    deeper = False
    for at, name in enumerate(inner):
        end = inner[at + 1].at if at + 1 < len(inner) else len(block)
        first = block[name.at + 1]
        key: Reading[str] = Stated(f"{stem(parent)}.{name.key}", name.line)
        parameter = FoundParameter(
            line=name.line,
            key=Lost("How deep it stands in its object cannot be seen.", name.line) if deeper else key,
            type=Lost(CUT, first.number) if first.number == ragged else Stated(name.type, first.number),
            required=Stated(name.mark not in ("optional", "可选"), first.number)
            if name.mark
            else Lost("The form glues the type to the description.", first.number),
        )
        text = (Line(first.number, glued_text(first.text)), *block[name.at + 2 : end])
        yield _once(describe(parameter, text, ragged if end == len(block) else None), seen)
        deeper = deeper or may_hold_keys(name.type)


def _once(found: Described, seen: set[str]) -> Described:
    """A key that is listed twice is in doubt."""
    key = found.parameter.key
    if isinstance(key, Lost) or key.value not in seen:
        seen |= {key.value} if isinstance(key, Stated) else set()
        return found
    twice = Lost(f"`{key.value}` is listed twice.", key.line)
    return Described(replace(found.parameter, key=twice), (*found.doubts, twice))
