"""Parameters in lines: the name, the type and the mark, and below them prose and labelled facts.

Given the lines of a page; gives an entry for each name. Name, type and mark stand on one line, on lines of their own,
or in the attributes of a `ParamField`. A type above which no name stands is a parameter whose name the copy has lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from specpress.importer.extracted import Lost, Stated
from specpress.importer.layouts.fact_lines import values
from specpress.importer.layouts.generic.entries import Entry, cleaned, is_type, path_under
from specpress.importer.layouts.generic.sections import Placed
from specpress.importer.layouts.generic.vocabulary import Vocabulary
from specpress.importer.layouts.name_lines import KEY
from specpress.importer.page import Line

_ANY_KEY = rf"(?:{KEY}|[A-Za-z_][\w.\[\]-]{{0,80}})"
_ONE_LINE = re.compile(
    rf"(?P<key>{_ANY_KEY})(?P<sign>[?*])?\s*(?:[:\uff1a·—–-]\s*|\(\s*|\s|(?<=[?*]))(?P<rest>\S.{{0,120}})"
)
_NAME = re.compile(rf"(?P<key>{_ANY_KEY})(?P<sign>[?*])?(?:\s*[\s(\[](?P<rest>[^\s].{{0,40}}?)[)\]]?)?")
_PARAM_FIELD = re.compile(
    r"\s*<(?P<tag>(?:(?:[A-Z]\w*)?(?:Field|Param|Parameter|Property|Prop|Attribute|Argument|Arg)|[a-z]{1,12}-(?:field|param|parameter|property)))\s(?P<attributes>(?:\"[^\"]*\"|'[^']*'|[^<>\"'])*?)(?P<closed>/)?>"
    r"\s*(?P<rest>.*)"
)
_FIELD_BEGINS = re.compile(
    r"\s*<(?:(?:[A-Z]\w*)?(?:Field|Param|Parameter|Property|Prop|Attribute|Argument|Arg)|[a-z]{1,12}-(?:field|param|parameter|property))(?=\s|$)"
)
_FIELD_ENDS = re.compile(
    r"</(?:(?:[A-Z]\w*)?(?:Field|Param|Parameter|Property|Prop|Attribute|Argument|Arg)|[a-z]{1,12}-(?:field|param|parameter|property))>"
)
_ATTRIBUTES = {
    "default": "default", "minimum": "min", "min": "min", "maximum": "max", "max": "max", "minLength": "min length",
    "maxLength": "max length", "options": "options", "enum": "options",
}  # fmt: skip
"""The attributes of a field that state a fact."""
_ATTRIBUTE = re.compile(r"([\w-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'|\{([^{}]*)\}))?")
_GLUED_NAME = re.compile(
    r"(?P<key>[a-z][a-z0-9_]{0,60}?)"
    r"(?P<type>(?:string|integer|number|boolean|object|array|float|[Ee]num)(?:\[\])?|lists? of [a-z]+?s)"
    r"(?P<rest>$|\[\]$|(?:\*|[Rr]equired|[Oo]ptional|Default|format|[<>]|\s*·).*)"
)
_LIKE_GLUED = re.compile(
    r"[a-z]\w*(?:string|integer|number|boolean|object|array|float|enum)\b.*(?:[Rr]equired|[Oo]ptional)"
)
"""A line that looks like another glued name, though it is not read as one."""
_GLUED_REST = re.compile(
    r"(?P<mark>\*?\s?(?:[Rr]equired|[Oo]ptional))|(?P<bound>[<>]=?\s?-?\d+(?:\.\d+)?)(?![\d.])"
    r"|format: \"[^\"]*\"|Default:\s*(?P<default>\S.*)|·?\s*(?P<end>min|max):\s*(?P<number>-?\d+(?:\.\d+)?)(?![\d.])"
    r"|·?\s*(?:enum|nullable|url|uri|date-time|uuid|binary)(?![a-z])"
)
_LOCATIONS = frozenset(("header", "headers", "path", "query", "body", "cookie"))
_WORDS_BESIDE = frozenset(("deprecated", "nullable", "read-only", "write-only", "readonly"))
_WEAK_TYPES = frozenset(
    ("text", "file", "url", "uri", "date", "any", "list", "map", "json", "null", "image", "enum")
)
"""Types that are words of prose as well."""
NAMELESS = "No name stands above its type."
_IN_CODE = re.compile(r"[A-Za-z_][\w.-]*`[^`]+`(?:[A-Z`\s].*)?")
"""`key` and its type as code right behind it, without anything between them."""
_MARKS_OF_WORDS = re.compile(r"(?<![\w*`])(\*{1,3}|`|__?)([^\s*`](?:[^*`\n]*?[^\s*`])?)\1(?![\w`])")
_SPLIT = re.compile(r"\s*[·|,;()\[\]]\s*|\s+")
_MOST_VALUES = 300


@dataclass(frozen=True, slots=True)
class _Name:
    """A name with what stands beside it, and the index of the line behind."""

    entry: Entry
    end: int
    style: str
    glued: str = ""
    """The key with the mark that is glued to it."""


def line_entries(lines: Sequence[Placed], vocabulary: Vocabulary) -> list[Entry]:
    """The entries of all names, in order; a type without a name gives one whose key is lost."""
    names = _names(lines, vocabulary)
    if any(name.style == "field" for name in names.values()):
        return _fields(lines, names, vocabulary)
    entries: list[Entry] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        if (name := names.get(index)) is not None:
            entries.append(name.entry)
            index = name.end
        elif _is_nameless(lines, index, vocabulary):
            lost = Lost(NAMELESS, line.number)
            entries.append(
                Entry(line.number, lost, Line(line.number, line.text), section=line.section.number)
            )
            index += 1
        elif entries and not line.is_heading and entries[-1].section == line.section.number:
            index = _described(entries[-1], lines, index, names, vocabulary)
        else:
            index += 1
    _settle(entries)
    _nest(entries)
    return entries


def _fields(lines: Sequence[Placed], names: dict[int, _Name], vocabulary: Vocabulary) -> list[Entry]:
    """The entries of a page whose names are attributes of elements; those inside of one are its keys."""
    entries: list[Entry] = []
    open_: list[Entry] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        if (name := names.get(index)) is not None:
            entry = name.entry
            if open_ and entry.location != "answer":
                lost = Lost("Under which key it stands cannot be seen.", entry.line)
                holds = values.may_hold_keys(open_[-1].type_word or "object") and open_[-1].name
                inside = path_under(open_[-1], entry.name)
                entry.key = Stated(inside, entry.line) if holds else lost
                entry.location = entry.location or open_[-1].location
            entries.append(entry)
            text = "".join(line.text for line in lines[index : name.end])
            if entry.depth > 0 and not _FIELD_ENDS.search(text):
                open_.append(entry)
            index = name.end
            continue
        closed = len(_FIELD_ENDS.findall(line.text))
        if open_ and not line.is_heading and _FIELD_ENDS.sub("", line.text).strip():
            index = _described(open_[-1], lines, index, names, vocabulary)
        else:
            index += 1
        for _ in range(min(closed, len(open_))):
            open_.pop().closed = True
    _settle(entries)
    return entries


def _names(lines: Sequence[Placed], vocabulary: Vocabulary) -> dict[int, _Name]:
    """The names by the index of their first line. Where some have a line of their own, all have."""
    found: dict[int, _Name] = {}
    index = 0
    while index < len(lines):
        name = _name(lines, index, vocabulary)
        if name is not None:
            found[index] = name
            index = name.end
        else:
            index += 1
    if not found:
        glued_names = ((at, _of_glued(line, vocabulary)) for at, line in enumerate(lines))
        found = {at: name for at, name in ((at, _at(name, at)) for at, name in glued_names) if name}
        if len(found) < 2:
            return {}
        for at, line in enumerate(lines):
            if at not in found and _LIKE_GLUED.fullmatch(line.text.strip()[:300]):
                # What stands below is not of the name above.
                entry = Entry(line.number, Lost("The name is glued to its type.", line.number))
                entry.section = line.section.number
                found[at] = _Name(entry, at + 1, "glued")
        return dict(sorted(found.items()))
    styles = [name.style for name in found.values()]
    if "own line" in styles or "field" in styles:
        kept = ("own line", "one line") if "field" not in styles else ("field",)
        found = {at: name for at, name in found.items() if name.style in kept}
    glued = [name for name in found.values() if name.glued]
    if glued and not all(name.glued or name.entry.required is not None for name in found.values()):
        for name in glued:  # a key that ends in such a word
            name.entry.key, name.entry.required = Stated(name.glued, name.entry.line), None
    return found


def _name(lines: Sequence[Placed], index: int, vocabulary: Vocabulary) -> _Name | None:
    line = lines[index]
    if len(line.text) > 3000:
        return None
    if _FIELD_BEGINS.match(line.text):
        return _field(lines, index)
    text = cleaned(re.sub(r"^\s*#{1,6}\s+", "", line.text))
    if len(text) <= 200 and _IN_CODE.fullmatch(text):
        text = " ".join(part for part in re.split(r"[`\s]+", text) if part)
    if len(text) <= 200 and text.count("*") + text.count("`") + text.count("__") > 1:
        text = _MARKS_OF_WORDS.sub(r"\2", text)
    if len(text) > 200 or not text or text.startswith(("-", "|", ">")):
        return None
    if name := _of_own_line(text, lines, index, vocabulary):
        return name
    return _of_one_line(text, line, index, vocabulary)


def _field(lines: Sequence[Placed], index: int) -> _Name | None:
    """`<ParamField body="key" type="string" required>`, and the fields of answers, which are left aside."""
    line, text, end = lines[index], lines[index].text, index + 1
    while ">" not in text and end < len(lines) and end < index + 20:
        text = f"{text} {lines[end].text.strip()}"
        end += 1
    match = _PARAM_FIELD.match(text[:6000])
    if match is None:
        return None
    attributes = {
        name.removeprefix("data-"): next((value for value in values_ if value), "")
        for name, *values_ in _ATTRIBUTE.findall(match["attributes"])
    }
    location = next((name for name in ("body", "query", "path", "header") if name in attributes), None)
    if location is None:
        location = next((name for name in ("name", "param", "id", "field") if attributes.get(name)), "name")
    key = attributes.get(location, "")
    location = location if location in _LOCATIONS else None
    if not re.fullmatch(_ANY_KEY, key):
        return None
    entry = Entry(line.number, Stated(key, line.number), section=line.section.number)
    entry.location = "answer" if match["tag"].startswith("Response") else location
    if word := attributes.get("type"):
        entry.type = Line(line.number, word)
    is_required = "required" in attributes and attributes["required"] != "false"
    if is_required or "required" in attributes or match["tag"] == "ParamField":
        # Without the attribute, the element is shown without the mark.
        entry.required = Stated(is_required, line.number)
    elif "optional" in attributes:
        entry.required = Stated(attributes["optional"] == "false", line.number)
    for name, meaning in _ATTRIBUTES.items():
        if value := attributes.get(name):
            entry.facts.append((meaning, Line(line.number, value)))
    if match["rest"]:
        entry.prose.append(Line(line.number, match["rest"]))
    entry.depth = -1 if match["closed"] else 1
    return _Name(entry, end, "field")


def _of_own_line(text: str, lines: Sequence[Placed], index: int, vocabulary: Vocabulary) -> _Name | None:
    """A key on a line of its own, perhaps with its mark; the type on the next, or behind the mark there."""
    match = _NAME.fullmatch(text)
    if not match or index + 1 >= len(lines):
        return None
    line = lines[index]
    entry = Entry(line.number, Stated(match["key"], line.number), section=line.section.number)
    if match["sign"]:
        entry.required = Stated(match["sign"] == "*", line.number)
    if match["rest"]:
        mark = vocabulary.mark_beside(match["rest"])
        if mark is None:
            return None
        entry.required = Stated(mark, line.number)
    end = index + 1
    mark = vocabulary.mark_beside(lines[end].text)
    if mark is not None and entry.required is None and end + 1 < len(lines) and not is_type(lines[end].text):
        entry.required = Stated(mark, lines[end].number)
        end += 1
    # Before two types, such as `text` and `string`, the first is the key.
    if lines[end].section is not line.section or not _type_tail(entry, lines[end], vocabulary):
        return None
    if (
        is_type(text)
        and not match["sign"]
        and not match["rest"]
        and index
        and _is_name_of(lines, index, vocabulary)
    ):
        return None
    before_two = end + 1 < len(lines) and is_type(lines[end].text) and lines[end + 1].text.strip() != "enum"
    if before_two and not is_type(text) and _type_tail(_blank(), lines[end + 1], vocabulary):
        return None
    end += 1
    while end < len(lines) and end < index + 8 and lines[end].section is line.section:
        text = cleaned(lines[end].text)
        if not _beside(entry, text, lines[end].number, vocabulary) and not _limit(
            entry, text, lines[end].number
        ):
            break
        end += 1
    glued = ""
    if entry.required is None and (parts := re.fullmatch(r"(.*?[a-z\d])(required|optional)", match["key"])):
        entry.key = Stated(parts[1].rstrip("_-"), line.number)
        entry.required = Stated(parts[2] == "required", line.number)
        glued = match["key"]
        if parts[1].endswith(("_", "-")):
            entry.key, entry.required, glued = Stated(match["key"], line.number), None, ""
    return _Name(entry, end, "own line", glued)


def _blank() -> Entry:
    return Entry(0, Stated("", 0))


def _is_name_of(lines: Sequence[Placed], index: int, vocabulary: Vocabulary) -> bool:
    """Whether a line that is a type belongs to the key above it."""
    above = cleaned(lines[index - 1].text)
    return re.fullmatch(_ANY_KEY, above) is not None and not is_type(above) and not above[0].isupper()


def _type_tail(entry: Entry, line: Placed, vocabulary: Vocabulary) -> bool:
    """Take the type that a line begins with, and the marks behind it; whether it is nothing else."""
    text = cleaned(line.text)
    if len(text) > 160:
        return False
    ends = [len(text), *(match.start() for match in re.finditer(r"\s*[\s·,(\[]", text))]
    for end in sorted({*ends}, reverse=True):
        head, rest = text[:end].rstrip(" ·,"), text[end:]
        if head and is_type(head):
            probe = _blank()
            if rest.strip() and not _tails(probe, rest, line.number, vocabulary):
                continue
            entry.type = Line(line.number, head)
            entry.required = probe.required or entry.required
            entry.location = probe.location or entry.location
            entry.facts += probe.facts
            return True
    return False


def _tails(entry: Entry, text: str, number: int, vocabulary: Vocabulary) -> bool:
    """Take marks, locations and facts behind a type; whether all of the text is such."""
    text = text.strip().strip("·,").strip()
    if not text:
        return True
    if _beside(entry, text, number, vocabulary):
        return True
    if re.fullmatch(r"[\[(]\s*-?[\d.]+\s*\.\.\s*-?[\d.]+\s*[\])](?:\s+(?:characters|items))?", text):
        inner = re.sub(r"[\[\]()]", "", text).strip()
        meaning = "length" if text.endswith("characters") else "items" if text.endswith("items") else "range"
        entry.facts.append((meaning, Line(number, re.sub(r"\s+[a-z]+$", "", inner))))
        return True
    if re.fullmatch(r"(?:<=|>=|<|>|≤|≥)\s*-?[\d.,]+(?:\s+characters)?", text):
        entry.facts.append(("range", Line(number, text)))
        return True
    if default := re.fullmatch(r"(?P<rest>.*?)[\s·,]*\b[Dd]efaults? to:?\s*(?P<default>[^\s,]+)", text):
        entry.facts.append(("default", Line(number, default["default"].removesuffix("."))))
        text = default["rest"].strip()
        if not text:
            return True
    parts = [part for part in re.split(r"\s*·\s*", text) if part]
    if len(parts) > 1:
        return all(_tails(entry, part, number, vocabulary) for part in parts)
    if _limit(entry, text, number):
        return True
    parts = [part for part in _SPLIT.split(text) if part]
    return all(_beside(entry, part, number, vocabulary) or _limit(entry, part, number) for part in parts)


def _limit(entry: Entry, text: str, number: int) -> bool:
    """Take a limit beside or right below a type: `1 to 4`, `min: 1`, `length between 1 and 100`; whether it is one."""
    bare = text.strip("`()[] ")
    if bare.lower() in ("enum", "nullable", "non-empty"):
        return True
    if match := re.fullmatch(r"(?i)(min|max)(?:imum)?\s*[:=]\s*(-?[\d.]+)", bare):
        entry.facts.append((match[1].lower(), Line(number, match[2])))
        return True
    if match := re.fullmatch(r"(?i)(?:string )?length\s+(.{1,40})", bare):
        entry.facts.append(("length", Line(number, match[1])))
        return True
    is_range = re.fullmatch(r"(?:-?[\d.]+\s*(?:to|-|–|\.\.)\s*-?[\d.]+|[<>≤≥]=?\s*-?[\d.]+)", bare)
    if is_range and values.value_kind(entry.type_word or None) != "string":
        entry.facts.append(("range", Line(number, bare)))
        return True
    return False


def _beside(entry: Entry, text: str, number: int, vocabulary: Vocabulary) -> bool:
    """Take a mark, a location or a default beside a type; whether the text is one."""
    bare = text.strip("()[] ")
    mark = vocabulary.mark_beside(bare)
    if mark is not None:
        known = entry.required
        differs = isinstance(known, Stated) and known.value != mark
        entry.required = Lost("It is marked in two ways.", number) if differs else Stated(mark, number)
        return True
    if bare.lower() in _LOCATIONS:
        entry.location = bare.lower()
        return True
    if bare.lower() in _WORDS_BESIDE:
        if bare.lower() == "nullable":
            entry.doubts.append(Lost("It is marked as nullable.", number))
        return True
    if match := re.fullmatch(r"(?i)default\s*[:=]\s*(\S(?:.{0,200}\S)?)", bare):
        entry.facts.append(("default", Line(number, match[1])))
        return True
    return False


def _of_one_line(text: str, line: Placed, index: int, vocabulary: Vocabulary) -> _Name | None:
    """`key type mark`, `key (type, mark)`, `key*type`, with nothing else on the line."""
    match = _ONE_LINE.fullmatch(text)
    if not match:
        return None
    entry = Entry(line.number, Stated(match["key"], line.number), section=line.section.number)
    if match["sign"]:
        entry.required = Stated(match["sign"] == "*", line.number)
    rest = match["rest"].strip()
    rest = rest[:-1] if rest.endswith(")") and rest.count(")") > rest.count("(") else rest
    probe = Placed(line.number, rest, line.section)
    if not _type_tail(entry, probe, vocabulary):
        return None
    key, is_marked = match["key"], entry.required is not None
    raw = line.text.strip()
    is_code = re.match(r"(?:#+\s+)?[*_`]{1,3}[\w.\[\]-]+[*_`]{1,3}", raw) is not None
    if not is_marked and not is_code and (key[0].isupper() or entry.type_word in _WEAK_TYPES):
        return None
    if key.lower() in ("a", "an", "the", "optional", "required", "default", "type", "of", "array", "list"):
        return None
    return _Name(entry, index + 1, "one line")


def _at(entry: Entry | None, index: int) -> _Name | None:
    return None if entry is None else _Name(entry, index + 1, "glued")


def _of_glued(line: Placed, vocabulary: Vocabulary) -> Entry | None:
    """`seedinteger`, `sizeenumOptional`, `promptstring* required`, `audiobooleanDefault: true`: all in one word.

    Only words for types that end no word of a language are told from the key, and the key has small letters.
    """
    text = line.text.strip()
    match = _GLUED_NAME.fullmatch(text) if len(text) < 200 else None
    if not match:
        return None
    entry = Entry(line.number, Stated(match["key"], line.number), Line(line.number, match["type"]))
    entry.section = line.section.number
    rest = match["rest"].strip()
    while rest:
        part = _GLUED_REST.match(rest)
        if not part:
            return None
        if part["mark"]:
            mark = vocabulary.mark(part["mark"])
            entry.required = Stated(mark, line.number) if mark is not None else None
        elif part["bound"]:
            entry.facts.append(("range", Line(line.number, part["bound"])))
        elif part["default"]:
            entry.facts.append(("default", Line(line.number, part["default"])))
        elif part["end"]:
            entry.facts.append((part["end"], Line(line.number, part["number"])))
        rest = rest[part.end() :].strip()
    return entry


def _is_nameless(lines: Sequence[Placed], index: int, vocabulary: Vocabulary) -> bool:
    """Whether a line is a type whose name is lost: it has its mark beside it or below, or labelled facts."""
    text = cleaned(lines[index].text)
    if not is_type(text) or text.lower() in _WEAK_TYPES or lines[index].is_heading:
        return False
    following = lines[index + 1].text if index + 1 < len(lines) else ""
    mark = vocabulary.mark_beside(following)
    return (mark is not None and not is_type(following)) or following.lower().startswith("default:")


def _described(
    entry: Entry, lines: Sequence[Placed], index: int, names: dict[int, _Name], vocabulary: Vocabulary
) -> int:
    """Put a line into the entry that it describes, with the lines that its label is about; the index behind."""
    line = lines[index]
    pieces = _parted(line.text, vocabulary)
    for piece in pieces[:-1]:
        _add(entry, piece, line.number, vocabulary)
    fact = vocabulary.label(pieces[-1])
    if fact is None:
        entry.prose.append(Line(line.number, line.text))
        return index + 1
    if fact.value or fact.meaning not in ("options", "example", "default", "value"):
        _add(entry, pieces[-1], line.number, vocabulary)
        return index + 1
    stop = index + 1
    while stop < len(lines) and stop not in names and lines[stop].section is line.section:
        if not lines[stop].is_heading and stop - index <= _MOST_VALUES:
            stop += 1
        else:
            break
    return _values_below(entry, fact.meaning, lines, index + 1, stop, names, vocabulary)


def _values_below(
    entry: Entry, meaning: str, lines: Sequence[Placed], index: int, stop: int, names: dict[int, _Name],
    vocabulary: Vocabulary,
) -> int:  # fmt: skip
    """The value, or the list of options, in the lines below a label."""
    if index >= stop and meaning == "options" and index in names and lines[index].text.rstrip().endswith(","):
        stop = index + 1
    if index >= stop:
        return index
    if meaning != "options":
        entry.facts.append((meaning, Line(lines[index].number, lines[index].text.strip())))
        return index + 1
    listed: list[str] = []
    end = index
    while end < len(lines) and end - index < _MOST_VALUES:
        text = re.sub(r"^\s*[-*•]\s+", "", lines[end].text).strip()
        if end in names and not (listed and lines[end - 1].text.rstrip().endswith(",")):
            break
        if lines[end].is_heading or (listed and vocabulary.label(text) is not None):
            break
        goes_on = text.endswith(",")
        listed.append(text.rstrip(",").strip())
        end += 1
        if (
            not goes_on
            and end < len(lines)
            and lines[end - 2].text.rstrip().endswith(",")
            and len(listed) > 1
        ):
            break
        if not goes_on and len(listed) == 1 and "," in text:
            break
    with_commas = sum(line.text.rstrip().endswith(",") for line in lines[index:end])
    if with_commas not in (len(listed) - 1, 0) or any(len(text) > 60 for text in listed):
        number = lines[index].number
        entry.lost["options"] = Lost("Where the list of options ends cannot be seen.", number)
        return end
    if with_commas == 0 and len(listed) > 1 and any(" " in text for text in listed):
        # Lines of prose follow the list.
        entry.lost["options"] = Lost("Where the list of options ends cannot be seen.", lines[index].number)
        entry.prose += [Line(line.number, line.text) for line in lines[index:end]]
        return end
    joined = ", ".join(listed)
    entry.facts.append(("options", Line(lines[end - 1].number, joined)))
    # A name within the list was none.
    for taken in range(index, end):
        names.pop(taken, None)
    return end


_GLUED_LABEL = re.compile(
    r"(?<=[^\s:\uff1a,(])"
    r"(?=(?:Default|Range|Minimum|Maximum|Min|Max|Example|Options|Allowed values|Length)\s?[:\uff1a])"
)


def _parted(text: str, vocabulary: Vocabulary) -> list[str]:
    """`Default: 7.5Range: 1 - 25` as its facts; another line as it is."""
    if len(text) > 400 or vocabulary.label(text) is None:
        return [text]
    return _GLUED_LABEL.split(text)


def _add(entry: Entry, text: str, number: int, vocabulary: Vocabulary) -> None:
    fact = vocabulary.label(text)
    if fact is None:
        entry.prose.append(Line(number, text))
        return
    if fact.meaning == "type" and entry.type is None:
        entry.type = Line(number, fact.value)
    elif fact.meaning == "required":
        mark = vocabulary.mark(cleaned(fact.value))
        lost = Lost(f"What `{fact.value[:60]}` means for it is not known.", number)
        entry.required = Stated(mark, number) if mark is not None else lost
    elif "string length" in text.lower() and values.value_kind(entry.type_word) == "array":
        entry.doubts.append(Lost("It is about the elements of the list.", number))
    else:
        entry.facts.append((fact.meaning, Line(number, fact.value if fact.meaning != "unknown" else text)))


add_fact = _add


def _settle(entries: Sequence[Entry]) -> None:
    """A name without a mark is optional, where the page marks the required ones alone."""
    marks = {entry.required.value for entry in entries if isinstance(entry.required, Stated)}
    for entry in entries:
        if entry.required is None:
            entry.is_blank = True
            lost = Lost("No mark says whether it is required.", entry.line)
            entry.required = Stated(False, entry.line) if marks == {True} else lost


settle = _settle


def _nest(entries: Sequence[Entry]) -> None:
    """The keys of objects get their paths. Where the page does not show whose a key is, it is lost."""
    names = {entry.name: entry for entry in entries}
    dotted = any("." in entry.name and entry.name.rpartition(".")[0] in names for entry in entries)
    holder: Entry | None = None
    section = -1
    for entry in entries:
        if entry.section != section:
            holder, section = None, entry.section
        if "." not in entry.name and entry.name and holder is not None and not dotted:
            entry.key = Lost(f"Whether it stands beside or under `{holder.name}` cannot be seen.", entry.line)
        elif holder is None and entry.type_word and values.may_hold_keys(entry.type_word):
            holder = entry
