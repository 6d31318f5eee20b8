"""The parameters of a request: a table with what each one is and does, and what lies inside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from specpress.catalog.calls import lifted
from specpress.catalog.provider import Auth, Endpoint, Header
from specpress.catalog.types import ArrayType, Field, ObjectType, Type, alternatives_in, walk
from specpress.catalog.values import ABSENT, Path
from specpress.targets import markdown
from specpress.targets.curl import address
from specpress.targets.docs.about import note_links, source_marks
from specpress.targets.docs.changes import last_change
from specpress.targets.docs.page import (
    ModelPage,
    Section,
    anchors_of,
    dotted,
    joined,
    prose,
)
from specpress.wording.facts import (
    absent_text,
    allowed,
    allowed_text,
    alternative_names,
    deprecation_text,
    option_lines,
    optional_object,
    type_name,
    unavailable_text,
    without_format,
)
from specpress.wording.phrases import remarks, value
from specpress.wording.translator import Translator

_FEW = 4
"""Of fewer parameters than these it is said that they stand elsewhere than the others."""


def contract(page: ModelPage) -> Section:
    """The body around the parameters: what the provider asks of every request. Folded but for its address."""
    gettext, inside = page.translator.gettext, {path for path, _ in page.shown}
    around = [(path, field) for path, field in walk(page.model.request, unions=True) if path not in inside]
    create = page.provider.creation_of(page.model)
    intro = ""
    if create is not None:
        place = address(page.provider, create, page.model)
        endpoint = page.translator.code(f"{create.method} {place}")
        intro = (
            gettext("Send JSON to {endpoint}.", endpoint=endpoint)
            if "json" in create.content
            else gettext("Send a form (multipart/form-data) to {endpoint}.", endpoint=endpoint)
        )
    table = (
        joined((_keys_table(around, page.translator), *_alternatives_of(around, page.translator)))
        if around
        else gettext("The body is the object of parameters itself.")
    )
    headers = headers_rows(create.headers, page.translator) if create is not None else ""
    about = prose(page.translator, page.model.request.description, page.model.request.note)
    beside = beside_body(create, page.translator) if create is not None else ""
    inner = joined((key_header(page.provider.auth, page.translator), headers, beside, about, table))
    fold = markdown.fold(gettext("Headers and the rest of the body"), inner)
    return Section("request", gettext("Request"), joined((intro, fold)))


def _keys_table(fields: Iterable[tuple[Path, Field]], translator: Translator) -> str:
    """A row with all facts for each key of a request."""
    gettext, fields = translator.gettext, list(fields)
    by_path = dict(fields)
    head = (
        gettext("Key"),
        gettext("Type"),
        gettext("Required"),
        gettext("Default"),
        gettext("Allowed"),
        gettext("What it is"),
    )
    rows = [
        (
            translator.code(dotted(path)),
            *_facts(path, field, by_path, translator),
            " ".join((*_about(field, translator), *option_lines(field.type, translator))),
        )
        for path, field in fields
    ]
    return markdown.table(head, rows)


def _alternatives_of(fields: Iterable[tuple[Path, Field]], translator: Translator) -> Iterator[str]:
    """For each field that is one of several objects, each of these with its keys."""
    for path, field in fields:
        yield from _alternatives(path, field.type, translator)


def _alternatives(path: Path, type_: Type, translator: Translator) -> Iterator[str]:
    """Each object among the alternatives of a value, with its keys and what these may hold in their turn."""
    union = alternatives_in(type_)
    if union is None:
        return
    for name, member in zip(alternative_names(union, translator), union.of, strict=True):
        if not isinstance(member, ObjectType):
            continue
        place = translator.code(dotted(path))
        yield translator.gettext("{key}, {alternative}:", key=place, alternative=f"**{name}**")
        yield prose(translator, member.description, member.note)
        fields = list(walk(member, unions=True))
        yield _keys_table(fields, translator) if fields else ""
        yield from _alternatives_of((((*path, *inner), of) for inner, of in fields), translator)


def key_header(auth: Auth | None, translator: Translator) -> str:
    """Where a request carries the key; empty where the docs do not say."""
    if auth is None:
        return ""
    if auth.query is not None:
        key = translator.code(f"?{auth.query}=…")
        return translator.gettext("Send your key with every request, in the query: {key}.", key=key)
    header = f"{auth.header}: {auth.scheme} …" if auth.scheme else f"{auth.header}: …"
    return translator.gettext(
        "Send your key with every request, in a header: {header}.", header=translator.code(header)
    )


def parameters(page: ModelPage) -> Section:
    """The section: a table of the parameters, required ones first, and folded below it what lies inside them."""
    translator, gettext = page.translator, page.translator.gettext
    if not page.shown:
        return Section("parameters", "", "")
    rows = [
        _Row(path, field, anchor)
        for anchor, (path, field) in zip(anchors_of(path for path, _ in page.shown), page.shown, strict=True)
    ]
    paths = {row.path for row in rows}
    outer = sorted(
        (row for row in rows if not _inside_another(row.path, paths)), key=lambda row: not row.field.required
    )
    titles = _titles(page)
    by_path = dict(walk(page.model.request, unions=True))
    folds = []
    for row in outer:
        inside = [other for other in rows if _is_inside(other.path, row.path)]
        cells = [
            _cells(other, _name_inside(other.path, row.path), row.path, by_path, page) for other in inside
        ]
        parts = (_table(cells, translator), *_alternatives(row.path, row.field.type, translator))
        if body := joined(parts):
            summary = gettext("Inside {key}", key=translator.code(dotted(row.path)))
            folds.append(markdown.fold(summary, body))
    table = _table([_cells(row, titles[row.path], (), by_path, page) for row in outer], translator)
    places = _places_text([row.path for row in outer], titles, translator)
    return Section("parameters", gettext("Parameters"), joined((table, places, *folds)))


@dataclass(frozen=True, slots=True)
class _Row:
    """A parameter, or what lies inside one, with the anchor that leads to it."""

    path: Path
    field: Field
    anchor: str


def _table(rows: Sequence[Sequence[str]], translator: Translator) -> str:
    """The table of parameters; empty without any."""
    gettext = translator.gettext
    head = (gettext("Parameter"), gettext("Type and values"), gettext("What it does"))
    return markdown.table(head, rows) if rows else ""


def _cells(
    row: _Row, name: str, inside: Path, fields: Mapping[Path, Field], page: ModelPage
) -> tuple[str, str, str]:
    """The cells of a row. `inside` is the parameter whose parts are listed, `fields` are all with their paths."""
    translator = page.translator
    linked = markdown.anchor(row.anchor) + markdown.link(translator.code(name), f"#{row.anchor}")
    needed = _needed(row.path, row.field, fields, inside, translator)
    changed = last_change(row.path, page)
    about = _lines((*_about(row.field, translator), *_remarks(row.field, translator), changed))
    notes = note_links(row.path, page)
    return (
        _lines((linked, f"**{needed}**" if needed else "")),
        _type_and_values(row.field, translator),
        " ".join(filter(None, (about, notes, source_marks(row.field, page)))),
    )


def _is_inside(path: Path, outer: Path) -> bool:
    return len(path) > len(outer) and path[: len(outer)] == outer


def _inside_another(path: Path, paths: Container[Path]) -> bool:
    return any(path[:length] in paths for length in range(1, len(path)))


def _name_inside(path: Path, outer: Path) -> str:
    """A path without the parameter that it is inside, nor the steps that lead to the elements of a list."""
    rest = path[len(outer) :]
    while rest and rest[0] == "*":
        rest = rest[1:]
    return dotted(rest)


def _needed(
    path: Path, field: Field, fields: Mapping[Path, Field], inside: Path, translator: Translator
) -> str:
    """That a parameter is required; empty where it is not. `inside` is the parameter whose parts are listed."""
    if not field.required:
        return ""
    holder = optional_object(path, fields)
    if holder is None or (inside and len(holder) <= len(inside)):
        return translator.gettext("required")
    return translator.gettext("required where {key} is given", key=translator.code(dotted(holder)))


def _type_and_values(field: Field, translator: Translator) -> str:
    """Type, default and limits in one cell, a line each."""
    lines = [type_name(field, translator), remarks(translator, allowed(field, translator))]
    if field.default is not ABSENT:
        lines.append(translator.gettext("default {value}", value=value(translator, field.default)))
    return _lines(lines)


def _lines(lines: Iterable[str]) -> str:
    """Lines of one cell, without those that say nothing."""
    return "<br />".join(line for line in lines if line)


def _places_text(paths: Iterable[Path], titles: Mapping[Path, str], translator: Translator) -> str:
    """Where parameters stand in the body, if their names do not say it."""
    gettext = translator.gettext
    by_holder: dict[str, list[str]] = {}
    for path in paths:
        holder = dotted(path).removesuffix(titles[path]).rstrip(".")
        by_holder.setdefault(holder, []).append(translator.code(titles[path]))
    others = by_holder.pop("", [])
    if len(by_holder) == 1 and len(others) < _FEW:
        holder = translator.code(next(iter(by_holder)))
        if others:
            return gettext(
                "In JSON, all but {names} go into {key}.", names=translator.listed(others), key=holder
            )
        return gettext("In JSON, they all go into {key}.", key=holder)
    return " ".join(
        gettext(
            "In JSON, {names} go into {key}.", names=translator.listed(names), key=translator.code(holder)
        )
        for holder, names in by_holder.items()
    )


def _facts(
    path: Path, field: Field, fields: Mapping[Path, Field], translator: Translator
) -> tuple[str, str, str, str]:
    """Type, whether it is required, default, and limits. `fields` has those around it by their paths."""
    default = "" if field.default is ABSENT else value(translator, field.default)
    needed = translator.gettext("yes") if field.required else translator.gettext("no")
    if field.required and (holder := optional_object(path, fields)) is not None:
        needed = translator.gettext("yes, where {key} is given", key=translator.code(dotted(holder)))
    name = type_name(field, translator)
    if field.declared is not None:
        name += f" ({translator.code(field.declared)})"
    return name, needed, default, remarks(translator, allowed(field, translator))


def _about(field: Field, translator: Translator) -> Iterator[str]:
    """What a row says of a field beside its facts."""
    if field.title is not None:
        yield f"**{translator.text(field.title)}**"
    if text := prose(translator, field.description, field.note):
        yield text
    if field.absent_means is not ABSENT:
        yield absent_text(field, translator)
    if elements := _of_elements(field, translator):
        yield elements


def _of_elements(field: Field, translator: Translator) -> str:
    """What the elements of an array are; empty where nothing is said of them, or the field is none."""
    elements = field.type.items if isinstance(field.type, ArrayType) else None
    description = elements.description if isinstance(elements, ObjectType) else None
    return translator.text(description) if description else ""


def _titles(page: ModelPage) -> dict[Path, str]:
    """What each parameter is called on its page: without what is put around parameters, if that will do."""
    tops = [path for path, field in page.shown if field.parameter]
    short = {}
    for path, _ in page.shown:
        top = max((top for top in tops if path[: len(top)] == top), key=len)
        short[path] = dotted(path[len(top) - 1 :])
    common = Counter(short.values())
    return {path: name if common[name] == 1 else dotted(path) for path, name in short.items()}


def _remarks(field: Field, translator: Translator) -> Iterator[str]:
    """What the row of a parameter says beside what every field's does."""
    if field.deprecated is not None:
        yield f"**{deprecation_text(field.deprecated, translator)}**"
    if field.unavailable is not None:
        yield f"**{unavailable_text(field.unavailable, translator)}**"
    yield from option_lines(field.type, translator)
    if field.media is not None and field.media.note:
        yield translator.text(field.media.note)
    if field.examples:
        values = translator.listed([value(translator, example) for example in field.examples], "or")
        yield translator.gettext("For example: {examples}.", examples=values)


def beside_body(create: Endpoint, translator: Translator) -> str:
    """Which parameters travel outside of the body, and where; empty where all are in it."""
    rows = [
        (
            translator.code(key),
            translator.code(
                f"?{name}=" if place == "query" else f"{name}:" if place == "header" else f"{{{name}}}"
            ),
        )
        for key, place, name in lifted(create)
    ]
    if not rows:
        return ""
    gettext = translator.gettext
    return markdown.table((gettext("Parameter"), gettext("Where it stands, outside of the body")), rows)


def headers_rows(headers: Sequence[Header], translator: Translator) -> str:
    """A row for each header of a request; empty where there is none."""
    gettext = translator.gettext
    rows = [
        (
            translator.code(header.name if header.value is None else f"{header.name}: {header.value}"),
            gettext("yes") if header.required else gettext("no"),
            prose(translator, header.description, header.note),
        )
        for header in headers
    ]
    return (
        markdown.table((gettext("Header"), gettext("Required"), gettext("What it is")), rows) if rows else ""
    )


def sent_table(fields: Iterable[tuple[Path, Field]], translator: Translator) -> str:
    """The fields of what is sent; empty where there is none."""
    return _fields_table(
        fields,
        translator.gettext("Required"),
        translator.gettext("yes"),
        translator.gettext("no"),
        translator,
    )


def answer_table(fields: Iterable[tuple[Path, Field]], translator: Translator) -> str:
    """The fields of an answer; empty where there is none."""
    # What an address or a time is in an answer its own words say; nobody has to write one.
    fields = ((path, replace(field, type=without_format(field.type))) for path, field in fields)
    return _fields_table(
        fields,
        translator.gettext("Present"),
        translator.gettext("always"),
        translator.gettext("sometimes"),
        translator,
    )


def _fields_table(
    fields: Iterable[tuple[Path, Field]], head: str, yes: str, no: str, translator: Translator
) -> str:
    """A row for each field. `head` asks whether a field is there."""
    gettext, listed = translator.gettext, list(fields)
    rows = [
        (
            translator.code(dotted(path)),
            type_name(field, translator),
            yes if field.required else no,
            " ".join(_about_with_limits(field, translator)),
        )
        for path, field in listed
    ]
    if not rows:
        return ""
    table = markdown.table((gettext("Field"), gettext("Type"), head, gettext("What it is")), rows)
    return joined((table, *_alternatives_of(listed, translator)))


def _about_with_limits(field: Field, translator: Translator) -> Iterator[str]:
    yield from _about(field, translator)
    if sentence := allowed_text(allowed(field, translator), translator):
        yield sentence
    yield from option_lines(field.type, translator)


def object_table(type_: ObjectType, translator: Translator) -> str:
    """Every field of an answer with what lies in it; empty where there is none."""
    return answer_table(walk(type_, unions=True), translator)
