"""Vtrix pages in lines, spaced or compact: `name type required`, the description, and the facts with their labels.

Under which parameter another one stands shows by blank lines or by glued lines only. The spaced form has two blank
lines before a parameter of the request itself and one before a key of an object; how deep such a key stands is not
shown. The compact form glues the type of such a key to its description. What may be read in two ways is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from specpress.importer.extracted import ExtractedPage, ExtractedParameter, Lost, Reading, Stated
from specpress.importer.layouts.fact_lines.labels import fact_line
from specpress.importer.layouts.fact_lines.readings import CUT, DescribedParameter, read_description
from specpress.importer.layouts.fact_lines.values import TYPE, may_hold_keys
from specpress.importer.layouts.name_lines import KEY, Marks, NameLine, name_lines, type_of
from specpress.importer.layouts.vtrix.sections import Sections, error_codes, sections
from specpress.importer.page import Line, Page, last_line

_ID = re.compile(r"[a-z0-9][\w.-]{1,79}")
_SEARCH_BOX = frozenset(("⌘k", "ctrl k", "ctrl+k", "ctrlk", "search"))
"""What stands above the title and is none."""
_AMBIGUOUS = "Whether it stands beside or under the parameter before it cannot be seen."
_GLUED = re.compile(rf"(?P<type>{TYPE}?)(?P<mark>required|optional|必填|可选)?(?=[^\sa-z|\[<])(?P<text>.*)")


def line_form(page: Page) -> str | None:
    """spaced or compact; None for what is not in lines of this shape."""
    names = name_lines(page.lines)
    keys = [name.key for name in names]
    if "authorization" not in keys or "model" not in keys:
        return None
    behind = page.lines[names[keys.index("model")].index + 1 :][:1]
    return "spaced" if behind and not behind[0].text.strip() else "compact"


def read_lines(page: Page, form: str) -> ExtractedPage:
    """What stands on such a page."""
    lines = page.lines
    parts = sections(lines)
    if parts is None:
        lost = Lost("No line names the parameter `model`.", lines[0].number if lines else 1)
        return ExtractedPage(
            provider="vtrix", form=form, title=None, model=lost, parameters=(), complete=False
        )
    title, model = _head(lines[: parts.begin])
    last = last_line(lines)
    described = tuple(_parameters(lines, parts, form, last, title is None))
    codes = error_codes(lines[parts.errors_from :]) if parts.errors_from is not None else ()
    return ExtractedPage(
        provider="vtrix",
        form=form,
        title=title,
        model=_model(lines, parts, model, last),
        parameters=tuple(entry.parameter for entry in described),
        complete=parts.whole and all(isinstance(entry.parameter.key, Stated) for entry in described),
        errors=Stated(codes, lines[parts.errors_from or 0].number) if codes else None,
        cut=_cut(parts, last),
        doubts=tuple(doubt for entry in described for doubt in entry.doubts),
    )


def _cut(parts: Sections, last: int) -> Stated[str] | None:
    if not parts.whole:
        return Stated("parameters", last)
    return Stated("response format", last) if parts.errors_from is None else None


def _head(lines: Sequence[Line]) -> tuple[Reading[str] | None, Stated[str] | None]:
    """The title and the id above the parameters, which the compact form has not."""
    end = next((name.index for name in name_lines(lines) if name.key == "authorization"), len(lines))
    head = [
        line for line in lines[:end] if line.text.strip() and line.text.strip().lower() not in _SEARCH_BOX
    ]
    for before, line in pairwise(head):
        title, text = before.text.strip().lstrip("# "), line.text.strip().strip("`")
        # An id of one word may be any word, unless it is the title in small letters.
        if _ID.fullmatch(text) and (re.search(r"[_\d-]", text) or title.lower() == text):
            return Stated(title, before.number), Stated(text, line.number)
    return None, None


def _block(lines: Sequence[Line], parts: Sections, position: int) -> tuple[Line, ...]:
    """The lines behind a name, up to the next one."""
    names = parts.names
    end = names[position + 1].index if position + 1 < len(names) else parts.end
    return tuple(lines[names[position].index + 1 : end])


def _model(lines: Sequence[Line], parts: Sections, head: Stated[str] | None, last: int) -> Reading[str]:
    """The id on the wire: the one value of `model`, which the head gives as well."""
    for line in _block(lines, parts, 0):
        # One token behind any label at all: no description is so short.
        fact = fact_line(line.text)
        if fact and fact.meaning in ("options", "value", "unknown") and _ID.fullmatch(fact.value):
            if head and head.value != fact.value:
                return Lost(f"Line {head.line} gives another id.", line.number)
            if head or not (line.number == last and not parts.whole):
                return Stated(fact.value, line.number)
    return head or Lost("No line gives the id of the model.", lines[parts.begin].number)


def _parameters(
    lines: Sequence[Line], parts: Sections, form: str, last: int, headless: bool
) -> Iterator[DescribedParameter]:
    """The parameters with their inner ones. `last` is the number of the page's last line with text."""
    # The headless compact form has keys of objects in glued lines alone.
    is_flat = form == "compact" and headless
    marks = Marks.of(parts.names)
    seen: set[str] = set()
    keys = _keys(parts.names, lines, form == "spaced", is_flat)
    for position, (name, key) in enumerate(zip(parts.names, keys, strict=True)):
        if position == 0:
            continue  # `model`
        cut_line = last if not parts.whole and name is parts.names[-1] else None
        if position >= len(parts.names) - parts.doubtful:
            key = Lost("It may be a field of the response already.", name.line)
        parameter = ExtractedParameter(
            line=name.line, key=key, type=type_of(name, cut_line), required=marks.required(name, cut_line)
        )
        block = _block(lines, parts, position)
        inner = _glued_names(name, block) if is_flat else ()
        own_lines = block[: inner[0].index] if inner else block
        yield _once(read_description(parameter, own_lines, None if inner else cut_line), seen)
        yield from _inner(name, inner, block, cut_line, seen)


def _inner(
    parent: NameLine, inner: Sequence[NameLine], block: Sequence[Line], cut_line: int | None, seen: set[str]
) -> Iterator[DescribedParameter]:
    """The keys of an object whose lines are glued. The form loses which of them are required, unless it says so."""
    deeper = False
    ends = [*(name.index for name in inner[1:]), len(block)]
    for name, end in zip(inner, ends, strict=False):
        first = block[name.index + 1]
        key: Reading[str] = Stated(f"{_stem(parent)}.{name.key}", name.line)
        required: Reading[bool] = Lost("The form glues the type to the description.", first.number)
        if name.mark:
            required = Stated(name.mark not in ("optional", "可选"), first.number)
        parameter = ExtractedParameter(
            line=name.line,
            key=Lost("How deep it stands in its object cannot be seen.", name.line) if deeper else key,
            type=Lost(CUT, first.number) if first.number == cut_line else Stated(name.type, first.number),
            required=required,
        )
        glued = _glued(first.text)
        text = (Line(first.number, glued["text"] if glued else first.text), *block[name.index + 2 : end])
        yield _once(read_description(parameter, text, cut_line if end == len(block) else None), seen)
        deeper = deeper or may_hold_keys(name.type)


def _once(described: DescribedParameter, seen: set[str]) -> DescribedParameter:
    """A key that is listed twice is in doubt."""
    key = described.parameter.key
    if isinstance(key, Lost):
        return described
    if key.value not in seen:
        seen.add(key.value)
        return described
    twice = Lost(f"`{key.value}` is listed twice.", key.line)
    return DescribedParameter(replace(described.parameter, key=twice), (*described.doubts, twice))


def _keys(
    names: Sequence[NameLine], lines: Sequence[Line], spaced: bool, flat: bool
) -> Iterator[Reading[str]]:
    """The key of each name with its path. `flat` says that keys of objects are never in lines of this shape."""
    parent: NameLine | None = None
    deep = False
    doubles = any(_blanks_before(lines, name.index) > 1 for name in names)
    for before, name in zip([None, *names], names, strict=False):
        if spaced and _blanks_before(lines, name.index) > 1:
            parent, deep = None, False
        elif before and may_hold_keys(before.type):
            if parent is None and not flat and before.key != "model":
                parent, deep = before, not (spaced and doubles)
            elif parent is not None and before is not parent:
                deep = True
        if parent is None or "." in name.key:
            yield Stated(name.key, name.line)
        else:
            yield Lost(_AMBIGUOUS, name.line) if deep else Stated(f"{_stem(parent)}.{name.key}", name.line)


def _stem(parent: NameLine) -> str:
    """The path to the keys of a parameter: `messages[]` for a list of objects."""
    in_list = re.match(r"(?:array|list)\b", parent.type) or parent.type.endswith("[]")
    return f"{parent.key}[]" if in_list else parent.key


def _blanks_before(lines: Sequence[Line], index: int) -> int:
    count = 0
    while index - count > 0 and not lines[index - count - 1].text.strip():
        count += 1
    return count


def _glued_names(parent: NameLine, lines: Sequence[Line]) -> tuple[NameLine, ...]:
    """The keys of an object in the compact form: the name on one line, on the next the type and the description."""
    if not may_hold_keys(parent.type):
        return ()
    names = []
    for index, (line, following) in enumerate(pairwise(lines)):
        key, glued = line.text.strip(), _glued(following.text)
        if glued and re.fullmatch(KEY, key) and key[0].islower():
            names.append(NameLine(index, line.number, key, glued["type"], glued["mark"]))
    return tuple(names)


def _glued(text: str) -> re.Match[str] | None:
    """A type, perhaps a mark, and a description without anything between them."""
    return _GLUED.fullmatch(text) if len(text) < 2000 else None
