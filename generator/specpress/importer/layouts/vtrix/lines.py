"""Vtrix pages in lines, spaced or compact: `name type required`, the description, and the facts with their labels.

Under which parameter another one stands shows by blank lines or by glued lines only. The spaced form has two blank
lines before a parameter of the request itself and one before a key of an object; how deep such a key stands is not
shown. The compact form glues the type of such a key to its description. What may be read in two ways is lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from specpress.importer.extracted import ExtractedPage, ExtractedParameter, Lost, Reading, Stated
from specpress.importer.layouts.fact_lines.labels import Meaning, fact_line, with_labels_apart
from specpress.importer.layouts.fact_lines.prose import sentences, unread
from specpress.importer.layouts.fact_lines.readings import (
    CUT,
    DescribedParameter,
    labels_of,
    read_description,
)
from specpress.importer.layouts.fact_lines.rules import rules_in, with_contradictions
from specpress.importer.layouts.fact_lines.values import may_hold_keys
from specpress.importer.layouts.identify import modality_of
from specpress.importer.layouts.name_lines import GLUED, KEY, Marks, NameLine, name_lines, type_of
from specpress.importer.layouts.vtrix.sections import NOTES_HEADINGS, Sections, error_codes, sections
from specpress.importer.page import Line, Page, last_line

_ID = re.compile(r"[a-z0-9][\w.-]{1,79}")
_SEARCH_BOX = frozenset(("⌘k", "ctrl k", "ctrl+k", "ctrlk", "search"))
"""What stands above the title and is none."""
_AMBIGUOUS = "Whether it stands beside or under the parameter before it cannot be seen."
_NOT_CLEAR = "How deep it stands in its object cannot be seen."
_TWICE = "`{key}` is listed twice."
_NOTE = "A note on the whole API may state a rule."
_LOST_MARK = "(lost)"
_MAY_BE_ENVELOPE = "It may be what stands around the parameters."
_CONDITIONAL = "It is required under a condition only."
_GLUED_KEY = "A key is glued to the end of the line before, and where it begins cannot be seen."
_KEY_BEHIND = re.compile(r"(?P<text>.*(?:[A-Z)\]}>.\"'”]|\btrue|\bfalse))(?P<key>[a-z][a-z0-9_]*)")
"""A key behind a value with no blank between them: `30 MBrole`."""
_HEADING = re.compile(r"[A-Z][\w-]*(?: [A-Z][\w-]*){1,4}")
_ENVELOPE = re.compile(rf"(?P<list>{KEY})\[\d*\]\.params\s+object(?:\s+\S+)?")
"""A line that names what holds all parameters of the model, as some pages do: `input[0].params object required`."""


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
    lines = _without_envelope(with_labels_apart(page.lines) if form == "compact" else page.lines)
    parts = sections(lines)
    if parts is None:
        lost = Lost("No line names the parameter `model`.", lines[0].number if lines else 1)
        return ExtractedPage(
            provider="vtrix", form=form, title=None, model=lost, parameters=(), complete=False
        )
    title, model = _head(lines[: parts.begin])
    last = last_line(page.lines)
    described = _parameters(lines, parts, form, last, title is None)
    keys = [key for entry in described if (key := _key(entry))]
    rules = tuple(rules_in(lines[parts.begin : parts.end], keys))
    told = {line.number for line in lines for rule in rules_in([line], keys)}
    found_model = _model(lines, parts, model, last)
    codes = error_codes(lines[parts.errors_from :]) if parts.errors_from is not None else ()
    return ExtractedPage(
        provider="vtrix",
        form=form,
        title=title,
        model=found_model,
        parameters=with_contradictions([entry.parameter for entry in described], rules),
        rules=rules,
        complete=parts.whole and all(isinstance(entry.parameter.key, Stated) for entry in described),
        modality=modality_of(_summary(lines), found_model),
        errors=_errors(lines, parts, codes, last),
        cut=_cut(parts, last),
        doubts=(
            *_notes(lines),
            *_notes_behind(lines[parts.end :]),
            *(doubt for entry in described for doubt in entry.doubts if doubt.line not in told),
        ),
    )


def _errors(
    lines: Sequence[Line], parts: Sections, codes: tuple[str, ...], last: int
) -> Reading[tuple[str, ...]] | None:
    """The codes; a page that ends before them has lost them."""
    if codes:
        return Stated(codes, lines[parts.errors_from or 0].number)
    return Lost(CUT, last) if parts.errors_from is None else None


def _top(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines above the heading before `authorization`."""
    end = next((name.index for name in name_lines(lines) if name.key == "authorization"), 0)
    return tuple(line for line in lines[:end] if line.text.strip())[:-1]


def _summary(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The title, the id and what stands below it, before any notes."""
    top = _top(lines)
    end = next((at for at, line in enumerate(top) if _is_notes(line)), len(top))
    return top[:end]


def _is_notes(line: Line) -> bool:
    return line.text.strip("#* \t:\uff1a").lower() in NOTES_HEADINGS


def _notes(lines: Sequence[Line]) -> Iterator[Lost]:
    """Notes above the parameters, none of which is read."""
    top = _top(lines)
    begin = next((at for at, line in enumerate(top) if _is_notes(line)), len(top))
    yield from (Lost(_NOTE, line.number) for line in top[begin + 1 :])


def _notes_behind(lines: Sequence[Line]) -> Iterator[Lost]:
    """Notes behind the parameters, where one says a number or what sounds like a rule."""
    if lines and _is_notes(lines[0]):
        for line in lines[1:]:
            if any(unread(sentence, ()) for sentence in sentences(line.text)):
                yield Lost(_NOTE, line.number)


def _without_envelope(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without those on what stands around the parameters, and each key in it with its type in one line.

    Such a page writes keys in full, `input.prompt`, and glues their types to the descriptions as for keys of objects.
    Where a copy has lost the marks of all these keys, each has one that means nothing.
    """
    at = next((at for at, line in enumerate(lines) if _ENVELOPE.fullmatch(line.text.strip())), None)
    if at is None:
        return tuple(lines)
    match = _ENVELOPE.fullmatch(lines[at].text.strip())
    outer = [name for name in name_lines(lines[:at]) if match and name.key == match["list"]]
    inside = _unglued(lines[at + 1 :])
    names = _glued_names(NameLine(at, lines[at].number, "params", "object", None), inside)
    if len(outer) != 1:
        return tuple(lines)
    last = last_line(lines)
    unmarked = None if any(name.mark for name in names) else _LOST_MARK
    apart: list[Line] = list(inside)
    for name in names:
        glued = _glued(inside[name.index + 1].text)
        number = inside[name.index + 1].number
        words = (name.key, name.type, name.mark or unmarked)
        # Where a copy ends in the line with the type, that line says whether it may go on.
        apart[name.index] = Line(number if number == last else name.line, " ".join(filter(None, words)))
        apart[name.index + 1] = Line(number, (glued["text"] or "") if glued else "")
    return (*lines[: outer[0].index], *(apart[names[0].index :] if names else ()))


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
                return Lost(f"It is {fact.value} here and {head.value} in line {head.line}.", line.number)
            if head or not (line.number == last and not parts.whole):
                return Stated(fact.value, line.number)
    return head or Lost("No line gives the id of the model.", lines[parts.begin].number)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A key of the page with the lines behind it."""

    name: NameLine
    key: Reading[str]
    required: Reading[bool]
    lines: tuple[Line, ...]
    parent: str | None = None
    """The path to the keys of the parameter that holds it: `content[]`; None for a parameter of the request itself."""


def _parameters(
    lines: Sequence[Line], parts: Sections, form: str, last: int, headless: bool
) -> tuple[DescribedParameter, ...]:
    """The parameters with their inner ones. `last` is the number of the page's last line with text."""
    # The headless compact form has keys of objects in glued lines alone.
    is_flat = form == "compact" and headless
    cut_line = None if parts.whole else last
    entries = list(_entries(lines, parts, form == "spaced", is_flat, cut_line))
    labels = labels_of(lines)
    described = [_described(entry, cut_line if entry is entries[-1] else None, labels) for entry in entries]
    return tuple(_with_files_inside(_with_alternatives(entries, described, cut_line is not None)))


def _entries(
    lines: Sequence[Line], parts: Sections, spaced: bool, flat: bool, cut_line: int | None
) -> Iterator[_Entry]:
    """All keys in the page's order. `flat` says that keys of objects are in glued lines alone."""
    marks = Marks.of(parts.names)
    blocks = [
        _unglued(_block(lines, parts, position)) if flat else _block(lines, parts, position)
        for position in range(len(parts.names))
    ]
    inner = [
        _glued_names(name, block) if flat else () for name, block in zip(parts.names, blocks, strict=True)
    ]
    keeps_marks = any(name.mark for names in inner for name in names)
    keys = _keys(parts.names, lines, spaced, flat)
    for position, (name, (key, parent)) in enumerate(zip(parts.names, keys, strict=True)):
        if position == 0:
            continue  # `model`
        if position >= len(parts.names) - parts.doubtful:
            key = Lost("It may be a field of the response already.", name.line)
        elif cut_line is not None and position == 1 == len(parts.names) - 1 and name.key == "input":
            key = Lost(_MAY_BE_ENVELOPE, name.line)
        name_cut = cut_line if name is parts.names[-1] else None
        block, names = blocks[position], inner[position]
        own = block[: names[0].index] if names else block
        yield _Entry(name, key, marks.required(name, name_cut), own, parent)
        for inside, end in zip(names, [*(other.index for other in names[1:]), len(block)], strict=False):
            first = block[inside.index + 1]
            glued = _glued(first.text)
            text = (
                Line(first.number, (glued["text"] or "") if glued else first.text),
                *block[inside.index + 2 : end],
            )
            path: Reading[str] = Stated(f"{_stem(name)}.{inside.key}", inside.line)
            required = _glued_mark(inside, first.number, keeps_marks)
            yield _Entry(
                inside, path if inside.key else Lost(_GLUED_KEY, inside.line), required, text, _stem(name)
            )


def _glued_mark(name: NameLine, line: int, keeps_marks: bool) -> Reading[bool]:
    """Whether a key is required whose type is glued to its description; some copies lose the marks of all."""
    if name.mark and name.mark.startswith("conditional"):
        return Lost(_CONDITIONAL, line)
    if name.mark or keeps_marks:
        return Stated(name.mark not in (None, "optional", "可选"), line)
    return Lost("The form glues the type to the description.", line)


def _described(entry: _Entry, cut_line: int | None, labels: frozenset[Meaning]) -> DescribedParameter:
    type_: Reading[str] = type_of(entry.name, cut_line)
    parameter = ExtractedParameter(line=entry.name.line, key=entry.key, type=type_, required=entry.required)
    # `up to 3 images per subject` of the images in `subjects`: each list of them is of one subject.
    holder = (entry.parent or "").rpartition(".")[2].removesuffix("[]").removesuffix("s")
    lines = entry.lines
    if holder:
        own = re.compile(rf"\s+per {re.escape(holder)}\b", re.IGNORECASE)
        lines = tuple(Line(line.number, own.sub("", line.text)) for line in lines)
    return read_description(parameter, lines, cut_line, labels=labels)


def _with_alternatives(
    entries: Sequence[_Entry], described: Sequence[DescribedParameter], is_cut: bool
) -> Iterator[DescribedParameter]:
    """The parameters with the paths of inner keys.

    Where the first key of a list's elements has one value, and another one where it is listed again, they are of
    several kinds: `content[]|1.type`, `content[]|2.type`. Any other key that is listed twice states nothing, nowhere.
    """
    seen = Counter(
        entry.key.value for entry in entries if isinstance(entry.key, Stated) and entry.parent is None
    )
    index = 0
    while index < len(entries):
        parent = entries[index].parent
        end = next((at for at in range(index, len(entries)) if entries[at].parent != parent), len(entries))
        if parent is None:
            yield from (_once(entry, seen) for entry in described[index:end])
        else:
            last = is_cut and end == len(entries)
            yield from _inside(parent, entries[index:end], described[index:end], last)
        index = end


def _inside(
    parent: str, entries: Sequence[_Entry], described: Sequence[DescribedParameter], is_cut: bool
) -> Iterator[DescribedParameter]:
    """The keys of one holder."""
    first = entries[0].name.key
    starts = [at for at, entry in enumerate(entries) if entry.name.key == first]
    values = [_only_value(described[at].parameter) for at in starts]
    # A copy may end before the value of the last kind, and before all kinds but the first.
    may_be_cut = is_cut and starts[-1] == len(entries) - 1
    told = values[:-1] if may_be_cut and values[-1] is None else values
    is_list = parent.endswith("[]")
    are_kinds = is_list and None not in told and len({*told}) == len(told) > 0
    if is_list and not told:
        yield from (_with(_lost(entry, CUT), within=(parent,)) for entry in described)
        return
    if not are_kinds:
        starts = [0]
    for number, (begin, end) in enumerate(pairwise([*starts, len(entries)]), 1):
        stem = f"{parent}|{number}" if are_kinds else parent
        paths = list(_paths(stem, entries[begin:end], described[begin:end]))
        seen = Counter(path for path in paths if path is not None)
        for entry, key in zip(described[begin:end], paths, strict=True):
            if key is None:
                is_told = not isinstance(entry.parameter.key, Stated)
                named = entry if is_told else _lost(entry, _NOT_CLEAR)
            elif seen[key] > 1:
                named = _lost(entry, _TWICE.format(key=key))
            else:
                named = _with(entry, key=Stated(key, entry.parameter.line))
            is_last = is_cut and entry is described[-1]
            is_open = is_last or isinstance(named.parameter.key, Lost)
            within = (*_holders(stem, paths), *((parent,) if are_kinds and is_last else ()))
            yield _with(named, within=within) if is_open else named


def _with(described: DescribedParameter, **facts: Any) -> DescribedParameter:
    return replace(described, parameter=replace(described.parameter, **facts))


def _holders(stem: str, paths: Sequence[str | None]) -> tuple[str, ...]:
    """Where a key may stand of which that cannot be seen: in the holder, or in an object inside it."""
    inner = {path.rpartition(".")[0] for path in paths if path is not None}
    return (stem, *sorted(inner - {stem}))


def _paths(
    stem: str, entries: Sequence[_Entry], described: Sequence[DescribedParameter]
) -> Iterator[str | None]:
    """The path of each key; None for one that may stand in its holder or in an object inside it.

    A key stands in the object before it for certain where it ends the object's name, as `url` does in `image_url`. A
    list of files holds no keys.
    """
    holder: NameLine | None = None
    for entry, told in zip(entries, described, strict=True):
        name = entry.name
        if not name.key or isinstance(entry.key, Lost):
            yield None
        elif holder is None:
            yield f"{stem}.{name.key}"
        else:
            yield f"{stem}.{_stem(holder)}.{name.key}" if holder.key.endswith(f"_{name.key}") else None
        holder = name if may_hold_keys(name.type) and told.parameter.media is None else holder


def _only_value(parameter: ExtractedParameter) -> str | None:
    """The one value that a required key has."""
    options = parameter.options.value if isinstance(parameter.options, Stated) else None
    is_required = isinstance(parameter.required, Stated) and parameter.required.value
    return options[0] if is_required and options and len(options) == 1 else None


def _once(described: DescribedParameter, seen: Counter[str]) -> DescribedParameter:
    """A key that is listed twice is in doubt."""
    key = described.parameter.key
    if isinstance(key, Lost) or seen[key.value] == 1:
        return described
    return _lost(described, _TWICE.format(key=key.value))


def _lost(described: DescribedParameter, reason: str) -> DescribedParameter:
    lost = Lost(reason, described.parameter.line)
    return DescribedParameter(replace(described.parameter, key=lost), (*described.doubts, lost))


def _with_files_inside(described: Iterable[DescribedParameter]) -> Iterator[DescribedParameter]:
    """The parameters; what a list of objects says of files is said of the only key in them that takes any."""
    entries = list(described)
    for index, entry in enumerate(entries):
        parameter = entry.parameter
        stem = f"{parameter.key.value}[]." if isinstance(parameter.key, Stated) else None
        inside = [at for at, other in enumerate(entries) if stem and _key(other).startswith(stem)]
        others = [at for at in inside if entries[at].parameter.media is not None]
        if parameter.media is None or not inside:
            continue
        if len(others) == 1 and len(inside) == 1:
            inner = entries[others[0]].parameter
            assert inner.media is not None  # it is one of those with files
            media = replace(
                parameter.media,
                kind=inner.media.kind if parameter.media.kind == "file" else parameter.media.kind,
            )
            entries[others[0]] = replace(entries[others[0]], parameter=replace(inner, media=media))
        entries[index] = replace(entry, parameter=replace(parameter, media=None))
    return iter(entries)


def _key(described: DescribedParameter) -> str:
    key = described.parameter.key
    return key.value if isinstance(key, Stated) else ""


def _keys(
    names: Sequence[NameLine], lines: Sequence[Line], spaced: bool, flat: bool
) -> Iterator[tuple[Reading[str], str | None]]:
    """The key of each name and its holder. `flat` says that keys of objects are never in lines of this shape."""
    parent: NameLine | None = None
    unsure = False
    doubles = any(_blanks_before(lines, name.index) > 1 for name in names)
    for before, name in zip([None, *names], names, strict=False):
        if spaced and _blanks_before(lines, name.index) > 1:
            parent, unsure = None, False
        elif before and may_hold_keys(before.type) and parent is None and not flat and before.key != "model":
            # Without two blank lines before parameters of the request, one may follow here as well.
            parent, unsure = before, not (spaced and doubles)
        key: Reading[str] = Stated(name.key, name.line)
        if parent is None or "." in name.key:
            yield key, None
        else:
            yield (Lost(_AMBIGUOUS, name.line) if unsure else key), _stem(parent)


def _stem(parent: NameLine) -> str:
    """The path to the keys of a parameter: `messages[]` for a list of objects."""
    in_list = re.match(r"(?:array|list)\b", parent.type) or parent.type.endswith("[]")
    return f"{parent.key}[]" if in_list else parent.key


def _blanks_before(lines: Sequence[Line], index: int) -> int:
    count = 0
    while index - count > 0 and not lines[index - count - 1].text.strip():
        count += 1
    return count


def _unglued(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of an object's keys with each key on a line of its own.

    Copies that break lines at marked words glue a value to the next key: `Value:` and `image_urlimage_url`, or `less
    than 30 MBrole`. The value of the key that tells kinds of elements apart begins the name of the key behind it.
    """
    found: list[Line] = []
    for line, glued in zip(lines, [*_glued_types(lines)[1:], None], strict=False):
        text = line.text.strip()
        label = fact_line(found[-1].text) if found else None
        if glued is None or not text:
            found.append(line)
        elif label and label.meaning in ("value", "options") and not label.value:
            ends = [
                at
                for at in range(1, len(text))
                if re.fullmatch(r"[a-z]\w*", text[at:]) and text[at:].startswith(text[:at])
            ]
            if len(ends) == 1:
                found[-1] = Line(found[-1].number, f"{found[-1].text} {text[: ends[0]]}")
            found.append(Line(line.number, text[ends[0] :] if len(ends) == 1 else _NO_KEY))
        elif re.fullmatch(KEY, text) or (_HEADING.fullmatch(text) and glued["type"] == "object"):
            found.append(line)
        elif match := _KEY_BEHIND.fullmatch(text):
            found += [Line(line.number, match["text"]), Line(line.number, match["key"])]
        elif glued["mark"]:
            found += [line, Line(line.number, _NO_KEY)]
        else:
            found.append(line)
    return tuple(found)


_NO_KEY = "?"
"""A line in place of a key that cannot be told from what stands before it."""


def _glued_names(parent: NameLine, lines: Sequence[Line]) -> tuple[NameLine, ...]:
    """The keys of an object in the compact form: the name on one line, on the next the type and the description."""
    if not may_hold_keys(parent.type):
        return ()
    names = []
    for index, (line, glued) in enumerate(zip(lines, _glued_types(lines)[1:], strict=False)):
        key = line.text.strip()
        if glued and (key == _NO_KEY or (re.fullmatch(KEY, key) and key[0].islower())):
            names.append(
                NameLine(index, line.number, key.removeprefix(_NO_KEY), glued["type"], glued["mark"])
            )
    return tuple(names)


def _glued_types(lines: Sequence[Line]) -> list[re.Match[str] | None]:
    """For each line the type that it begins with; a line that is a type alone may be a key, such as `url`, as well."""
    types = [_glued(line.text) if line.text.strip() else None for line in lines]
    with_text = [match is not None and bool(match["text"]) for match in types]
    return [
        match if match is None or match["text"] or not any(with_text[max(at - 1, 0) : at + 2]) else None
        for at, match in enumerate(types)
    ]


def _glued(text: str) -> re.Match[str] | None:
    """A type, perhaps a mark, and a description without anything between them."""
    return GLUED.fullmatch(text.strip()) if len(text) < 2000 else None
