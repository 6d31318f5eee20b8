"""Tables of parameters, read by the words at the heads of their columns.

Given the lines of a page; gives an entry for each row. A table is written with pipes or tabs, or is what a browser or a
reader's program leaves of one: a cell a line, or the cells of a row glued together. A row whose cells do not fit its
table's columns says only what every way to read it agrees on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from specpress.importer.extracted import Lost, Stated
from specpress.importer.layouts.fact_lines import values
from specpress.importer.layouts.fact_lines.readings import CUT
from specpress.importer.layouts.generic.entries import HTTP_HEADERS, NONE, Entry, cleaned, is_type, path_under
from specpress.importer.layouts.generic.sections import Placed
from specpress.importer.layouts.generic.vocabulary import Vocabulary
from specpress.importer.layouts.name_lines import KEY, OPTIONAL, REQUIRED
from specpress.importer.page import Line

_SEPARATOR = re.compile(
    r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-*:?\s*)*\|?\s*|\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*"
)
_CELL_END = re.compile(r"(?<!\\)\|")
_INDENT = re.compile(
    r"^(?:(?:(?:&nbsp;|&emsp;|\s)*(?:[└├│╰↳→>»•·∟-]|&gt;|&rarr;|&#8627;)[─\s]*)+|(?:&nbsp;|&emsp;)+)"
)
_JOINT = re.compile(r"\s*(?:<br\s*/?>|[,、/&]|\band\b)\s*", re.IGNORECASE)
"""Between the keys of a cell that is about several."""
_NO_SIGNS = re.compile(r"[*_`()]")
_FIRST_MARK = re.compile(r"[*_(\[]{0,2}([^\W\d_]{2,20})(?:[.:][*_]{0,2}|[)\]][*_]{0,2}[.:]?)(?=\s|$)")
_OTHER_CELLS = "The row has other cells than its table has columns."
_GLUED = "The cells of the row are glued together."
_MOST_CELLS = 60


@dataclass(frozen=True, slots=True)
class _Table:
    """A table with the meaning of each column; None for one that is not known."""

    columns: tuple[str | None, ...]
    rows: tuple[tuple[int, tuple[str, ...], bool], ...]
    """Line, cells, and whether the last cell may go on behind the end of the copy."""
    section: int
    doubt: Lost | None
    """That a column is not known, so that more may stand in it."""


def table_entries(lines: Sequence[Placed], vocabulary: Vocabulary) -> list[Entry]:
    """The entries of all tables of parameters, in order."""
    entries: list[Entry] = []
    index = group = 0
    while index < len(lines):
        table, index = _table(lines, index, vocabulary)
        found = [*_entries(table, vocabulary)] if isinstance(table, _Table) else table or []
        group += 1
        for entry in found:
            entry.group = group
        entries += found
    return entries


def _table(
    lines: Sequence[Placed], index: int, vocabulary: Vocabulary
) -> tuple[_Table | list[Entry] | None, int]:
    """The table that begins at a line, and the index behind it; None where none of parameters begins."""
    line = lines[index]
    for mark in ("|", "\t"):
        if mark in line.text and not line.is_heading:
            columns = _columns(_cells(line.text, mark), vocabulary)
            below = lines[index + 1].text if index + 1 < len(lines) else ""
            if columns[0] is None and mark == "|" and _is_separator(below):
                # A copy may have glued the line above to the head.
                columns = columns[len(columns) - max(len(_cells(below, mark)), 1) :]
            if _is_of_parameters(columns):
                rows, end = _rows(lines, index + 1, mark)
                unknown = None in columns and any(_cells(line.text, mark)[-len(columns) :])
                doubt = (
                    Lost("What a column of the table holds is not known.", line.number) if unknown else None
                )
                return _Table(columns, tuple(rows), line.section.number, doubt), end
            if mark == "|" and _is_separator(below):
                return None, _rows(lines, index + 1, mark)[1]  # a table of something else
    if headless := _without_heads(lines, index):
        return headless
    if (words := _run_of_columns(line.text, vocabulary)) and _is_of_parameters(words[0]):
        columns, is_glued = words
        if is_glued:
            return _glued_rows(lines, index + 1, columns, vocabulary)
        return _rows_in_lines(lines, index + 1, columns, vocabulary)
    heads = _heads_in_lines(lines, index, vocabulary)
    if len(heads) > 2 and _is_of_parameters(heads):
        return _rows_in_lines(lines, index + len(heads), heads, vocabulary)
    return None, index + 1


def _without_heads(lines: Sequence[Placed], index: int) -> tuple[_Table, int] | None:
    """Rows of keys, types and more without the row of heads, which the copy has lost: keys and types are sure."""
    if "|" not in lines[index].text or (index and "|" in lines[index - 1].text):
        return None
    rows, end = _rows(lines, index, "|")
    size = len(rows[0][1]) if rows else 0
    if len(rows) < 3 or size < 3 or any(len(cells) != size for _, cells, _ in rows):
        return None
    if any(_is_separator(line.text) for line in lines[index : end + 1]):
        return None
    for _, cells, _ in rows:
        if not (
            re.fullmatch(KEY, cleaned(cells[0])) and cells[0][:1].strip("*`_").islower() and is_type(cells[1])
        ):
            return None
    columns = ("key", "type", *[None] * (size - 3), "description")
    return _Table(
        columns, tuple(rows), lines[index].section.number, Lost(_NO_HEADS, lines[index].number)
    ), end


_NO_HEADS = "The row with the heads of the table is missing."


def _is_separator(text: str) -> bool:
    return len(text) < 1000 and "-" in text and "|" in text and _SEPARATOR.fullmatch(text) is not None


def _columns(heads: Sequence[str], vocabulary: Vocabulary) -> tuple[str | None, ...]:
    """The meaning of each head. A copy may have glued the sentence above to the first."""
    columns = [vocabulary.column(cleaned(head)) for head in heads]
    if (
        columns
        and columns[0] is None
        and (match := re.search(r"[a-z](Parameter|Field|Name|Param|Key)$", heads[0]))
    ):
        columns[0] = vocabulary.column(match[1])
    return tuple(columns)


def _is_of_parameters(columns: Sequence[str | None]) -> bool:
    known = [column for column in columns if column not in (None, "ignored", "description", "example")]
    if "key" not in known or len({*known}) < len(known):
        return False
    return not {"type", "required", "optional", "default", "values", "options", "range"}.isdisjoint(known)


def _cells(text: str, mark: str) -> list[str]:
    """The cells of a row."""
    if mark == "\t":
        return [cell.strip() for cell in text.split("\t")][:_MOST_CELLS]
    text = text.strip()
    text = text.removeprefix("|")
    if text.endswith("|") and not text.endswith("\\|"):
        text = text[:-1]
    return [cell.strip() for cell in _CELL_END.split(text, _MOST_CELLS)]


def _rows(
    lines: Sequence[Placed], index: int, mark: str
) -> tuple[list[tuple[int, tuple[str, ...], bool]], int]:
    rows: list[tuple[int, tuple[str, ...], bool]] = []
    while index < len(lines) and mark in lines[index].text and not lines[index].is_heading:
        line = lines[index]
        follows = lines[index + 1].text if index + 1 < len(lines) else ""
        if rows and _is_separator(follows):
            break  # the head of the next table
        if not _is_separator(line.text):
            is_cut = index == len(lines) - 1 and not line.text.rstrip().endswith("|")
            rows.append((line.number, tuple(_cells(line.text, mark)), is_cut))
        index += 1
    return rows, index


def _entries(table: _Table, vocabulary: Vocabulary) -> Iterator[Entry]:
    """The entry of each row. A cell that is in doubt is lost; a row without a key goes on with the one before."""
    parents: list[Entry] = []
    entries: list[Entry] = []
    strange: list[Lost] = []
    for row in table.rows:
        found = _entries_of_row(table, row, vocabulary)
        entries += found
        if not found and any(cell for cell in row[1]):
            strange.append(Lost("A row of the table names no key that can be read.", row[0]))
    if entries and all(is_type(entry.name) and not is_type(entry.type_word) for entry in entries):
        return  # the heads stand above other columns
    if "required" not in table.columns:
        _marks_elsewhere(entries, vocabulary)
    if "location" not in table.columns and any(entry.name.lower() in HTTP_HEADERS for entry in entries):
        for entry in entries:
            entry.location = "header"
    _settle(entries)
    if table.doubt is not None and table.doubt.reason == _NO_HEADS:
        for entry in entries:
            _lose(entry, ("required", "default", "values"), Lost(_NO_HEADS, entry.line))
    if entries and table.doubt is not None:
        entries[0].doubts.append(table.doubt)
    if entries:
        entries[0].doubts += strange
    for entry in entries:
        parents = [parent for parent in parents if parent.depth < entry.depth]
        if entry.location == entry.name.lower() == "body" and entry.type_word == "object" and not entry.depth:
            continue  # the body itself, whose keys are drawn below it
        if parents:
            entry.key = _under(parents[-1], entry)
        parents.append(entry)
        yield entry


def _marks_elsewhere(entries: Sequence[Entry], vocabulary: Vocabulary) -> None:
    """The marks of a table without a column for them: at the key, or as the first sentence of the description."""
    for entry in entries:
        _notes_in_brackets(entry, vocabulary)
        match = _FIRST_MARK.match(entry.prose[0].text) if entry.prose else None
        mark = vocabulary.mark_beside(match[1]) if match else None
        if match and mark is not None and entry.required is None:
            entry.required = Stated(mark, entry.line)
            entry.prose[0] = Line(entry.prose[0].number, entry.prose[0].text[match.end() :])
    if any(entry.required is not None for entry in entries):
        for entry in entries:
            entry.is_blank = entry.required is None


def _notes_in_brackets(entry: Entry, vocabulary: Vocabulary) -> None:
    """The mark and the default that stand in square brackets: `[optional] [default to 7]`."""
    for index, line in enumerate(entry.prose):
        text = line.text
        for match in _IN_BRACKETS.finditer(line.text[:2000]):
            inside = match[1].strip()
            default = re.fullmatch(r"(?i)default(?:s)?(?:\s+to|\s+is|\s*[:=])\s*(\S.{0,200})", inside)
            mark = vocabulary.mark_beside(inside)
            if mark is not None and entry.required is None:
                entry.required = Stated(mark, line.number)
            elif default:
                value = default[1] if default[1] not in ("undefined", "null") else "-"
                quoted = re.fullmatch(r"'([^']*)'", value)
                entry.facts.append(("default", Line(line.number, f'"{quoted[1]}"' if quoted else value)))
            else:
                continue
            text = text.replace(match[0], " ", 1)
        entry.prose[index] = Line(line.number, text.strip())


_IN_BRACKETS = re.compile(r"\[([^\[\]]{3,220})\](?!\()")


def _under(parent: Entry, entry: Entry) -> Stated[str] | Lost:
    """The key of a row that is drawn below another one."""
    if (
        entry.depth > parent.depth + 1
        or not (entry.name and parent.name)
        or not values.may_hold_keys(parent.type_word or "object")
    ):
        return Lost("Under which key it stands cannot be seen.", entry.line)
    return Stated(path_under(parent, entry.name), entry.line)


def _settle(entries: Sequence[Entry]) -> None:
    """A blank mark means optional, where the table marks the required ones alone."""
    marks = {entry.required.value for entry in entries if isinstance(entry.required, Stated)}
    for entry in entries:
        if entry.is_blank and entry.required is None:
            lost = Lost("No mark says whether it is required.", entry.line)
            entry.required = Stated(False, entry.line) if marks == {True} else lost


def _entries_of_row(
    table: _Table, row: tuple[int, tuple[str, ...], bool], vocabulary: Vocabulary
) -> list[Entry]:
    """The entry of a row, or one for each of its keys where a cell names several: ``` `width`, `height` ```."""
    entry = _entry(table, row, vocabulary)
    at = table.columns.index("key") if "key" in table.columns else 0
    if entry is not None or at >= len(row[1]):
        return [entry] if entry else []
    keys = [cleaned(part) for part in _JOINT.split(row[1][at])]
    if len({*keys}) < 2 or len(keys) > 6 or not all(re.fullmatch(KEY, key) and key.islower() for key in keys):
        return []
    number, cells, is_cut = row
    rows = ((number, (*cells[:at], key, *cells[at + 1 :]), is_cut) for key in keys)
    return [entry for one in rows if (entry := _entry(table, one, vocabulary))]


def _key_cell(text: str) -> tuple[str, str] | None:
    """The key that a cell begins with, and what stands behind it; None where it begins with none."""
    text = _TAG.sub(" ", re.sub(r"\\([|_*])", r"\1", text).replace("&nbsp;", " ")).strip()
    match = re.match(rf"(?P<open>[*_`]*)(?P<key>{KEY}|[A-Za-z_][\w.\[\]-]*)", text)
    if match is None:
        return None
    key, close = match["key"], match["open"][::-1]
    if close and "_" in close and key.endswith("_"):
        key = key.rstrip("_")
    rest = text[len(match["open"]) + len(key) :]
    if close and not rest.startswith(close):
        return None
    rest = rest[len(close) :]
    if rest and (rest[0].isalnum() or rest[0] in "_/.,"):
        return None
    return key, re.sub(r"(?<=\w)[*_`]+(?=\s|$)|(?:(?<=\s)|^)[*_`]+(?=\w)", "", rest).strip()


_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")


def _entry(table: _Table, row: tuple[int, tuple[str, ...], bool], vocabulary: Vocabulary) -> Entry | None:
    number, cells, is_cut = row
    columns = table.columns
    cut_columns: Sequence[str | None] = ()
    if is_cut and (len(cells) < len(columns) or columns[-1] not in ("description", "ignored", None)):
        # The copy may end within the last cell.
        cut_columns = columns[len(cells) - 1 :]
        cells = cells[:-1]
    cell_of: dict[str, str] = {}
    fitting = len(cells) == len(columns)
    for column, cell in zip(columns, cells, strict=False):
        if column == "description" and cell_of.get(column):
            cell_of[column] += f" {cell}"
        elif column is not None:
            cell_of[column] = cell
    raw = cell_of.get("key", "")
    raw = re.sub(
        r"^([`*]+)(?=[└├│╰↳→»])(.*?)\1$", r"\2", raw
    )  # the sign of the tree within the marks of code
    indent = _INDENT.match(raw)
    found = _key_cell(raw[indent.end() :] if indent else raw)
    if not found:
        return None
    key, rest = found
    marks = re.findall(r"[└├│╰↳→>»•·∟-]|&gt;|&rarr;|&#8627;", indent[0]) if indent else []
    # One mark is one level: in trees of lines each level has its own sign as well.
    depth = max(len(marks), 1) if indent else 0
    entry = Entry(number, Stated(key, number), section=table.section, depth=depth)
    if rest and (mark := vocabulary.mark("required" if rest == "*" else rest)) is not None:
        entry.required = Stated(mark, number)
    elif rest in ("?",):
        entry.required = Stated(False, number)
    elif rest and "type" not in table.columns and _take_type(entry, rest, number, vocabulary):
        pass
    elif rest:
        if not re.fullmatch(r"[(\uff08].*[)\uff09]", rest):
            return None  # a sentence
        entry.doubts.append(Lost("What stands in brackets is not read.", number))
    if cut_columns:
        _lose(entry, [name for name in cut_columns if name], Lost(CUT, number))
    elif not fitting:
        last_sure = _last_sure(columns, cells, vocabulary)
        for column in [name for name in cell_of if name not in columns[: last_sure + 1]]:
            del cell_of[column]
        missing = [name for name in columns[last_sure + 1 :] if name]
        _lose(entry, missing, Lost(_OTHER_CELLS, number))
    _fill(entry, cell_of, vocabulary, number)
    entry.closed = not cut_columns
    return entry


def _take_type(entry: Entry, text: str, number: int, vocabulary: Vocabulary) -> bool:
    """Take a type and a mark that stand beside a key in its cell; whether there is nothing else."""
    parts = [part for part in re.split(r"\s*[,;·]\s*|\s+(?=[(\[])|\s+", text.strip("()[] ")) if part]
    words = [part.strip("()[]:") for part in parts]
    if not 0 < len(words) < 4:
        return False
    types = [word for word in words if is_type(word)]
    marks = [mark for word in words if (mark := vocabulary.mark_beside(word)) is not None]
    if len(types) > 1 or len(marks) > 1 or len(types) + len(marks) < len(words):
        return False
    if types:
        entry.type = Line(number, types[0])
    if marks:
        entry.required = Stated(marks[0], number)
    return True


def _last_sure(columns: Sequence[str | None], cells: Sequence[str], vocabulary: Vocabulary) -> int:
    """The index of the last column whose cell is its own though the row has more or fewer cells."""
    sure = 0
    for index, (column, cell) in enumerate(zip(columns, cells, strict=False)):
        if (column == "type" and is_type(cell)) or (
            column == "required" and vocabulary.mark(cell) is not None
        ):
            sure = index
    return sure


def _lose(entry: Entry, columns: Sequence[str], lost: Lost) -> None:
    """Note the facts of columns as lost."""
    fields = {
        "values": ("options", "min", "max"),
        "key": (),
        "description": (),
        "location": (),
        "ignored": (),
    }
    for column in columns:
        for name in fields.get(column, (column,)):
            if name == "required":
                entry.required = entry.required or lost
            elif name in ("default", "options", "min", "max", "length", "step", "type"):
                entry.lost[name] = lost
            elif name == "range":
                entry.lost |= {"min": lost, "max": lost}


def _fill(entry: Entry, cells: Mapping[str, str], vocabulary: Vocabulary, number: int) -> None:
    """Put the cells of a row into its entry."""
    for column, cell in cells.items():
        line = Line(number, cell)
        match column:
            case "key" | "ignored":
                pass
            case "type":
                entry.type = _type_cell(entry, line, vocabulary)
            case "required":
                _required_cell(entry, line, vocabulary)
            case "optional":
                mark = vocabulary.mark(cleaned(cell))
                lost = Lost(f"What `{cell[:60]}` means for it is not known.", number)
                entry.required = Stated(not mark, number) if mark is not None and "*" not in cell else lost
            case "description":
                entry.prose.append(line)
            case "location":
                entry.location = cleaned(cell).lower()
            case "default" if vocabulary.mark_beside(_NO_SIGNS.sub("", cell)) is True:
                # "required" in the place of the default: there is none, and the key may not be left out.
                if entry.required is None:
                    entry.required = Stated(True, number)
                    entry.facts.append((column, Line(number, "-")))
                else:
                    entry.facts.append((column, line))
            case "length" | "items":
                entry.facts.append((column, line))
            case _:
                if cell or column == "default":
                    entry.facts.append((column, line))


def _type_cell(entry: Entry, line: Line, vocabulary: Vocabulary) -> Line:
    """The type of a cell that may have a mark behind it, such as `string, required` or `string (optional)`."""
    text = cleaned(line.text)
    if not is_type(text) and (
        match := re.fullmatch(r"(.*?)\s*[,(\uff08]\s*([^,()\uff08\uff09]+?)[)\uff09]?", text)
    ):
        mark = vocabulary.mark(match[2])
        if mark is not None and is_type(match[1]):
            entry.required = entry.required or Stated(mark, line.number)
            return Line(line.number, match[1])
    return line


_WITH_DEFAULT = re.compile(
    r"(?i)(?P<mark>[^\W\d_]{1,12})\s*[(\uff08,;]\s*defaults?(?:\s+(?:to|is))?\s*[:=]?\s*(?P<default>[^\s()]{1,60})[)\uff09]?"
)
"""`No (default: 5)`."""


def _required_cell(entry: Entry, line: Line, vocabulary: Vocabulary) -> None:
    text = cleaned(line.text)
    if match := _WITH_DEFAULT.fullmatch(text):
        text = match["mark"]
        entry.facts.append(("default", Line(line.number, match["default"])))
    mark = None if "*" in text else vocabulary.mark(text)
    if mark is not None:
        reading: Stated[bool] | Lost = Stated(mark, line.number)
        if isinstance(entry.required, Stated) and entry.required.value != mark:
            reading = Lost("The row says it twice, in two ways.", line.number)
        entry.required = reading
    elif text.lower() in NONE:
        entry.is_blank = True  # settled once all rows are known
    else:
        entry.required = Lost(f"What `{text[:60]}` means for it is not known.", line.number)
        if re.search(r"(?i)default", text):
            entry.lost["default"] = Lost("It stands in another column, beside other words.", line.number)


# What a copy leaves of a table: its heads in one line or a line each, and then a cell a line, or rows without gaps.


def _run_of_columns(text: str, vocabulary: Vocabulary) -> tuple[tuple[str, ...], bool] | None:
    """The columns of a line that is nothing but heads of columns, and whether they are glued."""
    text = text.strip()
    if not text[:1].isupper() or len(text) > 120 or "|" in text:
        return None
    for is_glued, parts in ((False, text.split()), (True, re.findall(r"[A-Z?/][^A-Z]*", text))):
        if len(parts) > 2 and (found := _columns_of(parts, "" if is_glued else " ", vocabulary)):
            return found, is_glued
    return None


def _columns_of(parts: Sequence[str], joint: str, vocabulary: Vocabulary) -> tuple[str, ...] | None:
    """The columns whose heads the words are, the longest heads first; None where a word is left."""
    columns: list[str] = []
    index = 0
    while index < len(parts):
        for length in (3, 2, 1):
            head = joint.join(parts[index : index + length])
            if index + length <= len(parts) and (column := vocabulary.column(head)):
                columns.append(column)
                index += length
                break
        else:
            return None
    return tuple(columns)


def _heads_in_lines(lines: Sequence[Placed], index: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The heads of columns that follow each other, a line each."""
    heads: list[str] = []
    while index < len(lines) and len(heads) < 12:
        text = lines[index].text.strip()
        column = vocabulary.column(text) if text[:1].isupper() or not text.isascii() else None
        if column is None or column in heads:
            break
        heads.append(column)
        index += 1
    return tuple(heads)


def _rows_in_lines(
    lines: Sequence[Placed], index: int, columns: tuple[str, ...], vocabulary: Vocabulary
) -> tuple[list[Entry], int]:
    """Rows with a cell a line. A row begins with a key, its type and, where the table has that column, its mark."""
    if columns[:2] != ("key", "type") and columns[:2] != ("key", "required"):
        return [], index
    begin = columns[:3] if columns[2:3] in (("required",), ("type",)) else columns[:2]
    first = lines[index].section.number if index < len(lines) else 0
    starts = []
    end = index
    while end < len(lines) and lines[end].section.number == first and not lines[end].is_heading:
        if _row_begins(lines, end, begin, vocabulary):
            starts.append(end)
            end += len(begin)
        elif not starts:
            break
        else:
            end += 1
    entries = []
    for start, stop in zip(starts, [*starts[1:], end], strict=False):
        entries.append(_row_of_lines(lines[start:stop], begin, columns[len(begin) :], vocabulary))
    _settle(entries)
    return entries, max(end, index)


def _row_begins(lines: Sequence[Placed], index: int, begin: Sequence[str], vocabulary: Vocabulary) -> bool:
    if index + len(begin) > len(lines):
        return False
    for column, line in zip(begin, lines[index : index + len(begin)], strict=True):
        text = cleaned(line.text)
        if column == "key" and not re.fullmatch(rf"{KEY}\*?", text):
            return False
        if column == "type" and not (is_type(text) or text == "None"):
            return False
        if column == "required" and vocabulary.mark(text) is None and text.lower() not in NONE:
            return False
    return True


def _row_of_lines(
    lines: Sequence[Placed], begin: Sequence[str], columns: Sequence[str], vocabulary: Vocabulary
) -> Entry:
    cells = dict(zip(begin, (line.text for line in lines), strict=False))
    entry = Entry(
        lines[0].number,
        Stated(cleaned(cells["key"]).rstrip("*"), lines[0].number),
        section=lines[0].section.number,
    )
    for column, line in zip(begin, lines, strict=False):
        _fill(entry, {column: line.text}, vocabulary, line.number)
    rest = list(lines[len(begin) :])
    # `Min: 4` stands in a cell beside the default.
    for line in [*rest]:
        fact = vocabulary.label(line.text)
        if fact and fact.meaning in ("min", "max", "range", "options", "default") and len(rest) > 1:
            entry.facts.append((fact.meaning, Line(line.number, fact.value)))
            rest.remove(line)
    if len(rest) == len(columns):
        for column, line in zip(columns, rest, strict=True):
            _fill(entry, {column: line.text}, vocabulary, line.number)
        entry.closed = columns[-1:] == ("description",)
        return entry
    others = [column for column in columns if column != "description"]
    kind = values.value_kind(entry.type_word or None)
    has_default = others[:1] == ["default"] and len(rest) > 1 and kind in ("number", "boolean")
    if has_default and values.parse_default(cleaned(rest[0].text), kind, None):
        entry.facts.append(("default", Line(rest[0].number, rest[0].text)))
        others, rest = others[1:], rest[1:]
    _lose(entry, others, Lost("Which cell is which cannot be seen.", entry.line))
    entry.prose += [Line(line.number, line.text) for line in rest]
    return entry


def _glued_rows(
    lines: Sequence[Placed], index: int, columns: tuple[str, ...], vocabulary: Vocabulary
) -> tuple[list[Entry], int]:
    """Rows without anything between their cells."""
    entries: list[Entry] = []
    if columns[:3] != ("key", "type", "required") and columns != ("key", "required", "description"):
        return [], index
    while index < len(lines) and not lines[index].is_heading:
        if columns[1] == "type":
            entry = _glued_row(lines[index], columns[3:], vocabulary)
        else:
            entry = _glued_marked_row(lines[index], vocabulary)
        if entry is None:
            break
        entries.append(entry)
        index += 1
    return entries, index


_GLUED_MARK = re.compile(
    r"(Yes|No|yes|no|true|false|True|False|✅|❌|✓|✗|-|是|否"
    + "".join(f"|{word.capitalize()}" for word in sorted(REQUIRED | OPTIONAL, key=len, reverse=True))
    + ")"
)
_MARK_BEFORE_TEXT = re.compile(r"(?:yes|no|one of|required|optional|conditional)(?=[A-Z])")


def _glued_marked_row(line: Placed, vocabulary: Vocabulary) -> Entry | None:
    """The key and the mark of a row without a type: `image_urlyesThe picture`."""
    text = line.text.strip()
    ways = {
        (text[: match.start()], match[0])
        for match in _MARK_BEFORE_TEXT.finditer(text[:120])
        if re.fullmatch(KEY, text[: match.start()])
    }
    if not ways:
        return None
    if len(ways) > 1:
        return Entry(line.number, Lost(_GLUED, line.number), section=line.section.number)
    key, mark = ways.pop()
    entry = Entry(line.number, Stated(key, line.number), section=line.section.number)
    _required_cell(entry, Line(line.number, mark), vocabulary)
    entry.prose.append(Line(line.number, text[len(key) + len(mark) :]))
    entry.closed = True
    return entry


def _glued_row(line: Placed, columns: Sequence[str], vocabulary: Vocabulary) -> Entry | None:
    """The key, type and mark of a row, where there is one way to part them; the rest where all ways agree."""
    text = line.text.strip()
    ways = []
    for match in _GLUED_MARK.finditer(text[:200]):
        head = text[: match.start()]
        for cut in range(1, len(head)):
            if is_type(head[cut:]) and re.fullmatch(KEY, head[:cut]):
                ways.append((head[:cut], head[cut:], match))
    if not ways:
        return None
    # The mark stands first behind a type: a later one is a word of the description.
    first = min(match.start() for _, _, match in ways)
    ways = [way for way in ways if way[2].start() == first]
    if len(ways) > 1:
        return Entry(line.number, Lost(_GLUED, line.number), section=line.section.number)
    key, type_, match = ways[0]
    entry = Entry(line.number, Stated(key, line.number), section=line.section.number)
    entry.type = Line(line.number, type_)
    _required_cell(entry, Line(line.number, match[0]), vocabulary)
    _part(entry, text[match.end() :], columns, values.value_kind(type_.lower()))
    entry.closed = any(line.text.strip() for line in entry.prose)  # only the description may be cut
    return entry


_TO = r"\s*(?:~|～|–|-|to|\.\.)\s*"
_BOUNDS = re.compile(rf"{values.NUMBER}{_TO}{values.NUMBER}(?![\d.]|{_TO}\d)")


def _part(entry: Entry, rest: str, columns: Sequence[str], kind: str) -> None:
    """The default and the range of a glued row, where one way parts them; the description is left as prose."""
    line = entry.line
    known = [column for column in columns if column not in ("description", "ignored")]
    if known not in (["default", "values"], ["default"]) or kind not in ("number", "boolean"):
        if rest[:1] in ("-", "—") and not rest[1:2].isdigit() and known[:1] == ["default"]:
            entry.facts.append(("default", Line(line, "-")))
            known, rest = known[1:], rest[1:].lstrip("-")
        _lose(entry, known, Lost(_GLUED, line))
        entry.prose.append(Line(line, rest))
        return
    ways = set()
    defaults = ["true", "false", "True", "False", "-", ""] if kind == "boolean" else ["-", ""]
    heads = {head for head in defaults if rest.startswith(head)}
    if kind == "number":
        heads |= {
            rest[:end] for end in range(1, min(len(rest), 24)) if values.parse_number(rest[:end]) is not None
        }
    for head in heads:
        behind = rest[len(head) :]
        if known == ["default"]:
            ways.add((head, ""))
            continue
        range_ = _BOUNDS.match(behind)
        if range_ and kind == "number":
            bounds = values.parse_bounds(range_[0])
            default = values.parse_number(head)
            inside = default is None or (
                bounds is not None and (bounds.low or 0) <= default <= (bounds.high or default)
            )
            if bounds is not None and inside and (head or not range_[0].startswith("-")):
                ways.add((head, range_[0]))
        elif behind[:1] in ("-", "") or behind[:1].isupper():
            ways.add((head, "-"))
    ways = {way for way in ways if way[0] or len(ways) == 1}
    if len(ways) == 1:
        head, range_text = ways.pop()
        entry.facts.append(("default", Line(line, head or "-")))
        if "values" in known:
            entry.facts.append(("values", Line(line, range_text)))
        entry.prose.append(Line(line, rest[len(head) + len(range_text) :]))
        return
    _lose(entry, known, Lost(_GLUED, line))
    entry.prose.append(Line(line, rest))
