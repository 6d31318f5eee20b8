"""Docs pages that are built after a common pattern, read by what the provider's file says of them.

Three patterns are known: tables by the heads of their columns, names with type and mark in lines, and nested bullets.
No provider is known here: which addresses, which of the patterns and which words besides the usual ones is data.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from specpress.base.diagnostics import Diagnostic, Span
from specpress.importer.codes import NO_NAMES, NO_PARAMETERS
from specpress.importer.extracted import ExtractedPage, ExtractedParameter, Lost, Reading, Stated
from specpress.importer.facts import PARAMETER
from specpress.importer.layouts.fact_lines import values
from specpress.importer.layouts.generic.bullets import bullet_entries
from specpress.importer.layouts.generic.entries import Entry, cleaned, is_type, parameter_of, path_under
from specpress.importer.layouts.generic.lines import NAMELESS, line_entries
from specpress.importer.layouts.generic.sections import Placed, placed
from specpress.importer.layouts.generic.tables import table_entries
from specpress.importer.layouts.generic.vocabulary import Vocabulary
from specpress.importer.layouts.identify import language_of
from specpress.importer.page import Line, Page, last_line
from specpress.spec.pages import PageLayout

READERS: dict[str, Callable[[Sequence[Placed], Vocabulary], list[Entry]]] = {
    "table": table_entries,
    "lines": line_entries,
    "bullets": bullet_entries,
}
"""By the name of the layout in a provider's file."""
_BODY = frozenset(("", "body", "request", "request body", "payload", "json", "form", "formdata", "form-data"))
"""Where a parameter of the body is sent, as pages say it."""
_ID = re.compile(r"[\w][\w.:@/+-]{0,199}")
_TITLE = re.compile(r"#\s+(\S.{0,150})")
_FRONT_TITLE = re.compile(r"title:\s*[\"']?(\S.{0,150}?)[\"']?\s*")
_OPERATION = re.compile(
    r"[^\w/]{0,12}(?:\w+[^\w/]{1,6})?(?:GET|POST|PUT|PATCH|DELETE)\b[^\w/]{0,12}(?:https?://|/)\S", re.ASCII
)
"""A line that gives the method and the path of an operation."""
_MARKUP = re.compile(r"[*_`]{1,3}")


def address_pattern(address: str) -> re.Pattern[str]:
    """A pattern of addresses, `https://docs.example.com/*/{model}`, as a regular expression."""
    parts = re.split(r"(\{model\}|\*)", _bare(address))
    words = {"{model}": "(?P<model>.+)", "*": "[^/]+"}
    return re.compile("".join(words.get(part, re.escape(part)) for part in parts))


def _bare(address: str) -> str:
    """An address without its scheme and what follows the path."""
    bare = re.split(r"[?#]", re.sub(r"^[a-z]+://(?:www\.)?", "", address.strip(), flags=re.IGNORECASE))[0]
    host, slash, path = bare.partition("/")
    return f"{host.lower()}{slash}{path}".rstrip("/")


@dataclass(frozen=True, slots=True)
class GenericLayout:
    """How some pages of a provider look, by its file."""

    provider: str
    layout: PageLayout
    containers: Collection[str] = ()
    """The objects of a request that hold all parameters."""
    model_keys: Collection[str] = ()
    """The keys of a request that hold the model's id."""
    other_keys: Collection[str] = ()
    """The keys beside those objects."""

    def is_of(self, page: Page, provider: str | None) -> bool:
        """Whether a page is one of these: by its address, by the one it names, or because somebody says whose it is."""
        if provider is not None and provider != self.provider:
            return False
        if page.url:
            return self._match(page) is not None
        return provider is not None or self._names_itself(page)

    def _names_itself(self, page: Page) -> bool:
        """Whether a page links to its model's own address, by the id that stands behind the label on it."""
        before, mark, _ = _bare(self.layout.address).partition("{model}")
        if self.layout.model_label is None or not mark or "*" in before:
            return False
        model = _behind_label(page.lines, self.layout.model_label)
        if not isinstance(model, Stated):
            return False
        own = re.compile(rf"//(?:www\.)?{re.escape(before + model.value)}(?![\w.-])", re.IGNORECASE)
        return any(own.search(line.text[:2000]) for line in page.lines)

    def _match(self, page: Page) -> re.Match[str] | None:
        return address_pattern(self.layout.address).fullmatch(_bare(page.url)) if page.url else None

    def read(self, page: Page) -> ExtractedPage | Diagnostic:
        """What stands on the page, or why nothing can be read there."""
        form = self.layout.layout or _best(entries_by_layout(page, self.layout))
        extracted = self.extracted(page, form)
        named = sum(isinstance(parameter.key, Stated) for parameter in extracted.parameters)
        nameless = sum(_is_nameless(parameter) for parameter in extracted.parameters)
        is_empty = not extracted.parameters and (form == "lines" or _has_values(page, self.layout))
        if nameless > named or is_empty:
            message = (
                f"the names of the parameters are lost in this copy: {named} of {named + nameless} have one"
            )
            if not nameless:
                message = "no parameter with a name and a type stands on this copy of the page"
            help = "save its Markdown twin, which is most often at the page's address with .md behind it"
            return NO_NAMES.at(Span(page.name), message, help)
        if not extracted.parameters:
            message = f"the layout {form!r} finds no parameter on this copy of the page"
            return NO_PARAMETERS.at(Span(page.name), message, suited(page))
        return extracted

    def extracted(self, page: Page, form: str) -> ExtractedPage:
        """What stands on the page, read in one of the layouts."""
        vocabulary = Vocabulary.of(self.layout)
        lines = placed(page.lines, vocabulary)
        entries = READERS[form](lines, vocabulary)
        doubts: list[Lost] = []
        chosen, left_out = _of_request(entries, lines)
        doubts += left_out
        others = [*_in_other_layouts(chosen, lines, form, vocabulary)]
        doubts += others
        last = last_line(page.lines)
        ends = bool(chosen) and not _goes_on(chosen[-1], lines, form)
        marks = {line.section.number: line.section.mark for line in lines}
        parameters, ids = self._parameters(chosen, vocabulary, last if ends else None, doubts, marks)
        keys_lost = any(isinstance(parameter.key, Lost) for parameter in parameters)
        return ExtractedPage(
            provider=self.provider,
            form=form,
            title=_title(page, lines),
            language=language_of(page.lines),
            model=self._model(page, ids),
            parameters=parameters,
            complete=not (ends or keys_lost or left_out or others or _is_in_list(chosen, lines)),
            cut=Stated("parameters", last) if ends else None,
            doubts=tuple(doubts),
        )

    def _parameters(
        self,
        entries: Sequence[Entry],
        vocabulary: Vocabulary,
        last: int | None,
        doubts: list[Lost],
        marks: Mapping[int, bool | None],
    ) -> tuple[tuple[ExtractedParameter, ...], list[Reading[str]]]:
        """The parameters, and what the page says of the model's id beside them."""
        _normalise(entries)
        _mark_by_heading(entries, marks)
        parameters: list[ExtractedParameter] = []
        ids: list[Reading[str]] = []
        seen: dict[str, int] = {}
        for entry in entries:
            is_last = last is not None and entry is entries[-1] and not entry.closed
            parameter, more = parameter_of(entry, vocabulary, last if is_last else None)
            if entry.name in self.model_keys:
                ids += _ids(parameter)
                continue
            doubts += more
            if entry.name in self.containers:
                continue
            if entry.name and entry.name in seen:
                twice = Lost(f"`{entry.name}` is listed twice.", entry.line)
                first = seen[entry.name]
                parameters[first] = _unsure(parameters[first], parameter, twice)
                doubts.append(twice)
                continue
            seen[entry.name] = len(parameters)
            parameters.append(parameter)
        return tuple(parameters), ids

    def _model(self, page: Page, ids: Sequence[Reading[str]]) -> Reading[str]:
        """The model's id: behind its label, in the address, or as the one value of its parameter."""
        match = self._match(page)
        if self.layout.model_label is not None:
            return _behind_label(page.lines, self.layout.model_label)
        in_address = match.groupdict().get("model") if match else None
        if in_address:
            return Stated(in_address, page.lines[0].number if page.lines else 1)
        if not ids:
            return Lost("No line gives the id of the model.", last_line(page.lines))
        return ids[0]


_BOUNDS = re.compile(r"-?[\d.]+ ?(?:<=|<|≤) ?\w+ ?(?:<=|<|≤) ?-?[\d.]+")


def _has_values(page: Page, layout: PageLayout) -> bool:
    """Whether a page without a parameter that can be seen has what only stands below the names of some."""
    vocabulary = Vocabulary.of(layout)
    texts = (line.text.strip() for line in page.lines if len(line.text) < 2000)
    return any(
        _BOUNDS.search(text)
        or ((label := vocabulary.label(text)) is not None and label.meaning in ("options", "range"))
        or re.search(r"(?:Available options|Accepted values|Allowed values):", text)
        for text in texts
    )


def _in_other_layouts(
    chosen: Sequence[Entry], lines: Sequence[Placed], form: str, vocabulary: Vocabulary
) -> Iterator[Lost]:
    """The lists of keys of the request that a page has besides, each as another layout lists them."""
    known = {entry.name.removesuffix("[]") for entry in chosen}
    sections = {line.section.number: line.section for line in lines}
    taken = {entry.section for entry in chosen}
    for name in sorted({"table", "bullets"} - {form}):
        further, _ = _of_request(READERS[name](lines, vocabulary), lines)
        for entry in further:
            section = sections[entry.section]
            is_own = section.named and section.scope == "request" and entry.section not in taken
            if is_own and entry.name and entry.name not in known:
                yield Lost(f"A further list of keys, in the layout {name!r}, is not read.", entry.line)
                break


def _is_in_list(chosen: Sequence[Entry], lines: Sequence[Placed]) -> bool:
    """Whether the copy ends behind a heading of a further list, of which nothing was read."""
    if not (lines and chosen) or chosen[-1].section >= lines[-1].section.number:
        return False
    section = lines[-1].section
    objects = {entry.name for entry in chosen if _may_be_object(entry)}
    is_further = section.named and section.scope == "request" and _is_general(section.heading)
    return is_further or _key_in(section.heading) in objects


def _is_nameless(parameter: ExtractedParameter) -> bool:
    return isinstance(parameter.key, Lost) and parameter.key.reason == NAMELESS


def _unsure(first: ExtractedParameter, second: ExtractedParameter, lost: Lost) -> ExtractedParameter:
    """A parameter that is listed twice, without the facts that differ."""

    def value(parameter: ExtractedParameter, name: str) -> object:
        return getattr(getattr(parameter, name), "value", None)

    differing = [name for name in PARAMETER if value(first, name) != value(second, name)]
    return replace(first, **dict.fromkeys(differing, lost))  # type: ignore[arg-type]  # fields by name


def _ids(parameter: ExtractedParameter) -> Iterator[Reading[str]]:
    """What the parameter of the id says of it."""
    options, default = parameter.options, parameter.default
    if isinstance(options, Stated) and options.value:
        if len(options.value) == 1 and _ID.fullmatch(options.value[0]):
            yield Stated(options.value[0], options.line)
        else:
            yield Lost("The page names several models.", options.line)
    elif isinstance(default, Stated) and default.value and _ID.fullmatch(default.value):
        yield Lost("The page names a default for the model, which may not be the only one.", default.line)


def _behind_label(lines: Sequence[Line], label: str) -> Reading[str]:
    """The id behind a label: on its line, in the next cell, or on the line below."""
    wanted = label.strip().rstrip(":").lower()
    for index, line in enumerate(lines):
        if len(line.text) > 500 or wanted not in line.text.lower():
            continue
        plain = _MARKUP.sub("", line.text).strip().strip("|").strip()
        plain = re.sub(r"^[-+•]\s+", "", plain)
        head, value = plain[: len(wanted)].lower(), plain[len(wanted) :].strip().lstrip(":|\uff1a").strip()
        if head != wanted:
            continue
        if not value:
            following = next((other for other in lines[index + 1 :] if other.text.strip()), None)
            value = _MARKUP.sub("", following.text).strip() if following else ""
        value = value.split("|")[0].strip()
        if _ID.fullmatch(value):
            return Stated(value, line.number)
        return Lost(f"What stands behind `{label}` is no id.", line.number)
    return Lost(f"No line gives the id of the model behind `{label}`.", last_line(lines))


def _title(page: Page, lines: Sequence[Placed]) -> Reading[str] | None:
    """The title before a page's text, or else the first heading of the first level."""
    head = [line for line in page.lines[:40] if line.text.strip()]
    if head and head[0].text.strip() == "---":
        for line in head[1:]:
            if line.text.strip() == "---":
                break
            if match := _FRONT_TITLE.fullmatch(line.text):
                return Stated(match[1], line.number)
    for placed_line in lines:
        if match := _TITLE.fullmatch(placed_line.text.strip()):
            return Stated(cleaned(match[1]), placed_line.number)
    return None


def _goes_on(entry: Entry, lines: Sequence[Placed], form: str) -> bool:
    """Whether the page goes on behind its last entry, so that the list of entries is whole."""
    numbers = [entry.line, *(line.number for line in entry.prose), *(line.number for _, line in entry.facts)]
    end = max(
        [*numbers, entry.type.number if entry.type else 0, entry.required.line if entry.required else 0]
    )
    behind = [line for line in lines if line.number > end]
    # What the copy ends in may be the beginning of a further entry; so may a heading beside those that are entries.
    others = (line.section for line in behind[:-1] if line.section.number != entry.section)
    if any(not entry.level or section.level < entry.level for section in others):
        return True
    return form == "table" and sum(not {"|", "\t"} & {*line.text} for line in behind) > 1


def _of_request(entries: Sequence[Entry], lines: Sequence[Placed]) -> tuple[list[Entry], list[Lost]]:
    """The entries that are parameters of the request, and the lists of which nobody knows what they are of.

    Parameters stand behind a heading that says so, or else behind none that says another thing. A further list is of
    the same request only where its own heading says so too, and no other operation begins before it.
    """
    sections = {line.section.number: line.section for line in lines}
    operations = [line.number for line in lines if _OPERATION.match(line.text)]
    own = [
        entry
        for entry in entries
        if (entry.location or "") in _BODY and sections[entry.section].scope in ("request", None)
    ]
    of_request = [entry for entry in own if sections[entry.section].scope == "request"]
    if of_request:
        objects = {entry.name for entry in of_request if _may_be_object(entry)}
        own = [
            entry
            for entry in own
            if (section := sections[entry.section]).scope == "request" or _key_in(section.heading) in objects
        ]
    if not own:
        # A request without a body has its parameters in the query.
        query = [entry for entry in entries if _QUERY.search(sections[entry.section].heading)]
        own = [entry for entry in query if entry.section == query[0].section]
    groups: dict[tuple[int, int, int], list[Entry]] = {}
    for entry in own:
        operation = bisect_left(operations, entry.line)
        groups.setdefault((entry.section, entry.group, operation), []).append(entry)
    chosen: list[Entry] = []
    left_out: list[Lost] = []
    seen: dict[str, Entry] = {}
    places: set[int] = set()
    first = next(iter(groups), (0, 0, 0))
    for (number, _, operation), group in groups.items():
        section = sections[number]
        names = {entry.name for entry in group if entry.name}
        parent = seen.get(_key_in(section.heading))
        parent = parent if parent and _may_be_object(parent) and operation == first[2] else None
        is_named = section.named and section.scope == "request" and number not in places
        is_named = is_named and _is_general(section.heading)
        is_named = is_named and operation == first[2] and section.parent == sections[first[0]].parent
        # A part of the request below another heading; where there are objects, it may be of one of these.
        is_part = section.scope == "request" and not section.named and operation == first[2]
        is_part = is_part and number not in places and _is_general(section.heading)
        is_part = is_part and not any(map(_may_be_object, seen.values()))
        if seen and parent is not None:
            for entry in group:
                if entry.name:
                    entry.key = Stated(path_under(parent, entry.name), entry.line)
        elif seen and (names & seen.keys() or not (is_named or is_part)):
            reason = "A further list of keys is not read: it may be of an object or of another request."
            left_out.append(Lost(reason, group[0].line))
            continue
        places.add(number)
        seen |= {entry.name: entry for entry in group if entry.name}
        chosen += group
    return chosen, left_out


_GENERAL = re.compile(
    r"(?:(?:advanced|basic|common|core|main|key|other|extra|additional|more|general|required|optional|supported|available|all"
    r"|request|body|model|api|query|form|input|output|generation|sampling|image|video|audio|voice|speech|text|prompt|style"
    r"|quality|media|camera|motion|control|format|delivery|webhook|callback|safety|and|or|&|/)\s*)*"
    r"(?:param(?:eter)?s?|options?|settings?|fields?|arguments?|controls?|inputs?|attributes?|properties|data|body|payload)?"
    r"(?:\s*[(\uff08](?:required|optional)[)\uff09])?"
    r"|(?:基础|基本|通用|公共|高级|必填|必选|可选|选填|其他|其它|扩展|请求|业务|输入|输出)(?:请求)?(?:参数|选项|字段)"
    r"|(?:обязательные|необязательные|дополнительные|основные) (?:параметры|поля)"
)


def _is_general(heading: str) -> bool:
    """Whether a heading names no model and no key, so that what stands behind it is of any request."""
    text = re.sub(r"^[\W\d_]+(?=[^\W\d_])", "", re.sub(r"[`*:\uff1a]", " ", heading)).strip().lower()
    return len(text) < 80 and _GENERAL.fullmatch(text) is not None


_QUERY = re.compile(r"(?i)\bquery\b|查询参数|параметры строки запроса")


def _may_be_object(entry: Entry) -> bool:
    """Whether a further list may be of an entry's keys."""
    word = entry.type_word
    return bool(word) and (values.may_hold_keys(word) or not is_type(word))


def _key_in(heading: str) -> str:
    """The key that a heading names, such as `image_config` or `image_config object`."""
    words = re.sub(r"[`*:]", " ", heading).split()
    if not words or len(words) > 3:
        return ""
    is_of_object = len(words) > 1 and words[1].lower() in (
        "object",
        "fields",
        "properties",
        "parameters",
        "schema",
    )
    return words[0].lower() if is_of_object and words[0].istitle() else words[0]


def _normalise(entries: Sequence[Entry]) -> None:
    """Keys with a path get the signs of lists that the page leaves out: `messages.role` is `messages[].role`."""
    by_name = {entry.name: entry for entry in entries if entry.name}
    for entry in entries:
        name = re.sub(r"\[(?:\d+|n|i|\*)\]", "[]", entry.name).replace(".[]", "[]")
        parent, dot, key = name.rpartition(".")
        holder = by_name.get(parent)
        if dot and holder is not None:
            name = path_under(holder, key)
        if name and name != entry.name:
            by_name[name] = entry
            entry.key = Stated(name, entry.line)


def _mark_by_heading(entries: Sequence[Entry], marks: Mapping[int, bool | None]) -> None:
    """What has no mark of its own has that of its section: `Optional parameters`. Keys of objects have their own."""
    for entry in entries:
        mark = marks.get(entry.section)
        is_free = entry.required is None or entry.is_blank
        if mark is not None and is_free and "." not in entry.name:
            entry.required = Stated(mark, entry.line)


def entries_by_layout(page: Page, layout: PageLayout) -> dict[str, int]:
    """How many parameters each layout finds on a page."""
    vocabulary = Vocabulary.of(layout)
    lines = placed(page.lines, vocabulary)
    found = {}
    for name, reader in READERS.items():
        entries, _ = _of_request(reader(lines, vocabulary), lines)
        found[name] = sum(bool(entry.name) for entry in entries)
    return found


def _best(counts: Mapping[str, int]) -> str:
    return max(counts, key=counts.__getitem__)


def suited(page: Page) -> str:
    """What helps with a page that nobody has described, or described wrongly: the layout that finds most on it."""
    counts = entries_by_layout(page, PageLayout(address=""))
    best = _best(counts)
    if not counts[best]:
        seen = "no table, lines or bullets with parameters are seen here"
        twin = "save the page's Markdown twin, which is most often at its address with .md behind it"
        return f"{seen}: {twin}, or write the spec by hand: `specpress init` makes an example"
    found = f"the layout {best!r} finds {counts[best]} parameter{'s' * (counts[best] > 1)} here"
    address = page.url or "https://docs.example.com/models/{model}"
    return f"{found}, so describe the page under `pages` in the provider's file: {{address: {address}, layout: {best}}}"
