"""Parameters as nested bullets: the name with its type and mark, and below it prose and bullets with labels.

Given the lines of a page; gives an entry for each name, which may also be a heading with labelled bullets below. How
far a bullet is indented says under which name it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from specpress.importer.extracted import Lost, Stated
from specpress.importer.layouts.fact_lines import values
from specpress.importer.layouts.generic.entries import (
    HTTP_HEADERS,
    Entry,
    cleaned,
    is_type,
    parted_type,
    path_under,
)
from specpress.importer.layouts.generic.lines import add_fact, settle
from specpress.importer.layouts.generic.sections import Placed
from specpress.importer.layouts.generic.vocabulary import Vocabulary
from specpress.importer.layouts.name_lines import KEY
from specpress.importer.page import Line

_BULLET = re.compile(r"(?P<indent>[ \t]*)(?:[-*+•●◦▪·–]|\d{1,2}[.)])\s+(?P<text>\S.*)")
_PLAIN_KEY = rf"(?:{KEY}|[A-Za-z_][\w.\[\]-]{{0,80}})"
_NAMED = re.compile(
    rf"(?P<open>[*_`]{{0,3}})(?P<key>{_PLAIN_KEY})(?P<sign>\*(?!\*)|\?)?(?P<close>[*_`]{{0,3}})\s*(?P<rest>.*)",
    re.DOTALL,
)
_BRACKETS = re.compile(
    r"[(\[](?P<inside>(?:[^()]|\([^()]*\)){1,300}?)[)\]](?=[\s:\uff1a.,—–-]|$)\s*[:\uff1a—–-]*\s*(?P<behind>.*)",
    re.DOTALL,
)
_HEADING = re.compile(
    rf"\s{{0,3}}#{{1,6}}\s+[*_`]{{0,3}}(?P<key>{_PLAIN_KEY})[*_`]{{0,3}}\s*(?P<rest>.{{0,100}})"
)
_LOCATION = re.compile(r"(?i)[\[(](?:in )?(path|query|headers?|cookie|body)[\])]\s*[:\uff1a—–-]*\s*")
_TYPES = re.compile(
    r"[A-Z]\w*(?:<\w+>)?(?:\s*\|\s*[\w<>\[\]]+)*|list<\w+>|[\w<>\[\]]+(?:\s*\|\s*[\w<>\[\]]+)+"
)
"""What stands in the place of a type without being the word for one."""
_SPLIT = re.compile(r"\s*[,;·]\s*(?![^<(\[]*[>)\]])")


def bullet_entries(lines: Sequence[Placed], vocabulary: Vocabulary) -> list[Entry]:
    """The entries of all names, in order."""
    entries: list[Entry] = []
    open_: list[Entry] = []
    for index, line in enumerate(lines):
        if line.is_heading:
            open_ = []
            continue
        if len(line.text) > 20_000:
            continue
        if open_ and _goes_on_list(open_[-1], line):
            continue
        entry = _entry(line, vocabulary) or _of_heading(lines, index, vocabulary)
        entry = entry or _beside_others(line, entries, vocabulary)
        if entry is not None:
            open_ = [one for one in open_ if one.section == entry.section and one.depth < entry.depth]
            if open_:
                entry.key = _under(open_[-1], entry)
            open_.append(entry)
            entries.append(entry)
        elif open_ and open_[-1].section == line.section.number:
            _describe(open_, line, vocabulary)
    settle(entries)
    return entries


def _entry(line: Placed, vocabulary: Vocabulary) -> Entry | None:
    """The name that a bullet gives: a key, marked as code or with its type in brackets behind it."""
    bullet = _BULLET.fullmatch(line.text)
    match = _NAMED.fullmatch(bullet["text"]) if bullet else None
    if bullet is None or match is None:
        return None
    label = vocabulary.label(bullet["text"])
    is_typed = (
        match["open"] and re.match(r"[*_`]*\s*\(", match["rest"]) is not None
    )  # "**size** (integer): text"
    if label is not None and label.meaning != "unknown" and "`" not in match["open"] and not is_typed:
        return None
    entry = Entry(line.number, Stated(match["key"], line.number), section=line.section.number)
    entry.depth = len(bullet["indent"].expandtabs(4)) + 1
    if match["sign"]:
        entry.required = Stated(match["sign"] == "*", line.number)
    is_marked = bool(match["open"]) and match["open"][::-1] == match["close"]
    rest = re.sub(r"^\s*[:\uff1a—–-]+\s+(?=[(\[])", "", match["rest"])
    rest = re.sub(r"^[*_]+(?=[(\[])|(?<=[)\]])[*_]+", "", rest)
    rest = re.sub(r"^<([\w\[\]| ]{2,40})>", r"(\1)", rest)
    rest = re.sub(r"^([*_]{1,2})([^*_\s][^*_]{0,40})\1\s+(?=[*_(`])", r"\2, ", rest)
    if rest.startswith("|"):
        rest = re.sub(r"\s*\|\s*", ", ", rest.strip("| "))
    if brackets := _BRACKETS.match(rest):
        if _take(entry, brackets["inside"], line.number, vocabulary, in_brackets=True):
            behind = brackets["behind"]
            if place := _LOCATION.match(behind):
                entry.location, behind = place[1].lower(), behind[place.end() :]
            _prose(entry, behind, line.number)
            return entry
        return None
    if not is_marked and re.match(r"[:\uff1a]\s+\S", rest) and match["key"].islower():
        # "key: string (required)", with nothing behind
        plain = re.sub(r"^[:\uff1a]\s*", "", rest)
        both = re.fullmatch(r"(\S+(?: of \S+)?)\s*[,(]\s*(\w+)\)?", plain)
        mark = vocabulary.mark_beside(both[2]) if both else None
        if both and mark is not None and is_type(both[1]):
            entry.type, entry.required = Line(line.number, both[1]), Stated(mark, line.number)
            return entry
    if not is_marked or rest[:1] in ("(", "["):
        return None
    # "`key` string, required: text", or "`key`: string - text"
    rest = re.sub(r"^[:\uff1a—–-]+\s*", "", rest)
    head, behind = _parted(rest)
    if head and _take(entry, head, line.number, vocabulary):
        _prose(entry, behind, line.number)
        return entry
    return None


def _beside_others(line: Placed, entries: Sequence[Entry], vocabulary: Vocabulary) -> Entry | None:
    """A bullet that begins with a key, marked as code, in a list of keys; without a type and a mark that are known."""
    bullet = _BULLET.fullmatch(line.text) if "`" in line.text else None
    match = _CODE_KEY.fullmatch(bullet["text"]) if bullet else None
    if bullet is None or match is None:
        return None
    section, depth = line.section, len(bullet["indent"].expandtabs(4)) + 1
    here = [entry for entry in entries[-100:] if entry.section == section.number]
    last = here[-1] if here else None
    if last and last.depth == depth and last.prose and last.prose[-1].text.rstrip().endswith((":", "\uff1a")):
        return None  # a list of values
    # The first of a list is one only behind a heading that says what the list is of.
    begins = (
        section.named and section.scope == "request" and not here and match["rest"][:1] in (":", "\uff1a")
    )
    if not (begins or any(entry.depth == depth for entry in here)):
        return None
    entry = Entry(line.number, Stated(match["key"], line.number), section=section.number)
    entry.depth = depth
    rest = match["rest"]
    if brackets := _BRACKETS.match(re.sub(r"^\s*[:\uff1a—–-]+\s+(?=[(\[])", "", rest)):
        _take(entry, brackets["inside"], line.number, vocabulary)
        rest = brackets["behind"]
    entry.lost["type"] = Lost("No word for a type stands in its place.", line.number)
    if entry.name.lower() in HTTP_HEADERS:
        entry.location = "header"
    _prose(entry, re.sub(r"^[\s:\uff1a—–-]+", "", rest), line.number)
    return entry


_CODE_KEY = re.compile(rf"(\*\*)?`(?P<key>{KEY})`(\*\*)?\s*(?P<rest>.*)", re.DOTALL)


def _parted(text: str) -> tuple[str, str]:
    """What stands before the first colon, dash or full stop, and what behind."""
    match = re.match(r"(.{1,120}?)\s*(?:[:\uff1a]\s|\s[—–-]\s|\.\s|$)(.*)", text, re.DOTALL)
    return (match[1], match[2]) if match else ("", "")


def _take(entry: Entry, text: str, number: int, vocabulary: Vocabulary, in_brackets: bool = False) -> bool:
    """Take type, mark and labelled facts from a list beside a key; whether it names a type or a mark."""
    known = False
    for part in _SPLIT.split(text):
        plain = cleaned(part.strip().strip("*_").strip())
        # `string (required)`: the mark of a type in brackets
        behind = re.fullmatch(r"(.*\S)\s*[(\[]([^()\[\]]{2,20})[)\]]", plain)
        mark = vocabulary.mark_beside(behind[2]) if behind and entry.required is None else None
        if behind and mark is not None:
            entry.required, known, plain = Stated(mark, number), True, behind[1]
        mark = vocabulary.mark(plain)
        if entry.type is None and mark is None and (is_type(plain) or parted_type(plain)):
            entry.type, known = Line(number, plain), True
        elif mark is not None and vocabulary.mark_beside(plain) is not None:
            entry.required, known = Stated(mark, number), True
        elif match := re.fullmatch(
            r"(?i)(default|range|min|max|enum|options|example)s?\s*(?:[:=]|to\s|is\s|\s)\s*(\S.*)", plain
        ):
            add_fact(entry, f"{match[1]}: {match[2]}", number, vocabulary)
        elif entry.type is None and in_brackets and _TYPES.fullmatch(plain):
            entry.type, known = Line(number, plain), True
        elif entry.location is None and plain.lower() in ("path", "query", "header", "body", "cookie"):
            entry.location = plain.lower()
        else:
            both = plain.rpartition(" ")
            mark = vocabulary.mark_beside(both[2])
            if entry.type is None and mark is not None and is_type(both[0]):
                entry.type, entry.required, known = Line(number, both[0]), Stated(mark, number), True
            else:
                entry.prose.append(Line(number, plain))
    return known


def _of_heading(lines: Sequence[Placed], index: int, vocabulary: Vocabulary) -> Entry | None:
    """A key as a heading, with its type and mark beside it or as labels below."""
    line = lines[index]
    match = _HEADING.fullmatch(line.text) if len(line.text) < 300 else None
    if match is None:
        return None
    entry = Entry(line.number, Stated(match["key"], line.number), section=line.section.number)
    entry.level = line.text.lstrip().index(" ")
    rest = re.sub(r"(?<=\w)[`*_]+\s*[,·|]?\s*[`*_]+(?=\w)", ", ", match["rest"])
    rest = cleaned(rest.strip().strip("()[]`*_:—– "))
    if rest and not _take(entry, rest, line.number, vocabulary):
        return None
    below = (vocabulary.label(other.text) for other in lines[index + 1 : index + 6])
    if not rest and not any(fact and fact.meaning in ("type", "required") for fact in below):
        return None
    return entry


def _goes_on_list(entry: Entry, line: Placed) -> bool:
    """Add a bullet to the list of options that is being read; whether it is one of it.

    It begins with the option, which is marked as code or in quotes.
    """
    bullet = _BULLET.fullmatch(line.text) if entry.list_label else None
    if bullet is None or len(bullet["indent"].expandtabs(4)) <= entry.list_depth:
        entry.list_label = ""
        return False
    text, number = bullet["text"], line.number
    match = re.match(r"`([^`]+)`|\"([^\"]+)\"", text)
    option = (match[1] or match[2]) if match else ""
    if not option or "options" in entry.lost:
        entry.facts = [fact for fact in entry.facts if fact[0] != "listed"]
        entry.lost["options"] = Lost("Not all of the list are marked as values.", number)
        return True
    behind = text[match.end() :].strip(" :—–-") if match else ""
    if behind:
        entry.doubts.append(Lost("Options have notes beside them, which may limit them.", number))
    entry.facts.append(("listed", Line(number, option)))
    return True


def _under(parent: Entry, entry: Entry) -> Stated[str] | Lost:
    may_hold = not parent.type_word or values.may_hold_keys(parent.type_word) or not is_type(parent.type_word)
    if not parent.name or not may_hold:
        return Lost("Under which key it stands cannot be seen.", entry.line)
    return Stated(path_under(parent, entry.name), entry.line)


def _prose(entry: Entry, text: str, number: int) -> None:
    if text.strip():
        entry.prose.append(Line(number, text.strip()))


def _describe(open_: list[Entry], line: Placed, vocabulary: Vocabulary) -> None:
    """Put a line into the innermost entry that it is indented under."""
    indent = len(line.text.expandtabs(4)) - len(line.text.expandtabs(4).lstrip())
    bullet = _BULLET.fullmatch(line.text)
    text = bullet["text"] if bullet else line.text.strip()
    fact = vocabulary.label(text)
    entry = next((one for one in reversed(open_) if one.depth <= indent), None)
    if entry is None and fact is not None and fact.meaning != "unknown" and (bullet or open_[-1].depth == 0):
        entry = open_[-1]  # a copy that lost its indents
    if entry is None:
        if bullet is None and indent == 0 and open_[-1].depth > 0:
            open_[-1].prose.append(Line(line.number, text))
        return
    if bullet and fact is None and text.startswith("`") and entry.type is None and indent >= entry.depth:
        reason = "Bullets below it may be its keys or its options."
        entry.lost.setdefault("options", Lost(reason, line.number))
        entry.doubts.append(Lost(reason, line.number))
    if fact is not None and not fact.value and fact.meaning in ("options", "values"):
        entry.list_label, entry.list_depth = fact.meaning, indent
        return
    if fact is None or fact.meaning == "description":
        prose = text if fact is None else fact.value
        entry.prose.append(Line(line.number, prose))
    else:
        add_fact(entry, text, line.number, vocabulary)
