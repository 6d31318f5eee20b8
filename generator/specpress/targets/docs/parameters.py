"""The parameters of a request: a table to look things up in, then what each one does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from specpress.catalog.provider import Auth, Header
from specpress.catalog.types import ArrayType, Field, ObjectType, Type, alternatives_in, walk
from specpress.catalog.values import ABSENT, Path, Provenance
from specpress.targets import markdown
from specpress.targets.docs.page import (
    ModelPage,
    Section,
    anchors_of,
    bullets,
    dotted,
    heading,
    joined,
    prose,
    warning,
)
from specpress.wording.facts import (
    absent_text,
    allowed,
    allowed_text,
    alternative_names,
    deprecation_text,
    option_lines,
    optional_object,
    title_of,
    type_name,
    unavailable_text,
    without_format,
)
from specpress.wording.phrases import listing, remarks, value
from specpress.wording.translator import Translator, gettext_noop

_UNKNOWN = gettext_noop("Not known: {facts}. {why}")
_INFERRED = gettext_noop("Concluded, not documented: {facts}. {why}")
_OBSERVED = gettext_noop("Observed, not documented: {facts}. {why}")


def contract(page: ModelPage) -> Section:
    """The body around the parameters: what the provider asks of every request."""
    gettext, inside = page.translator.gettext, {path for path, _ in page.shown}
    around = [(path, field) for path, field in walk(page.model.request, unions=True) if path not in inside]
    create = page.provider.creation
    intro = ""
    if create is not None:
        path = create.path.replace("{endpoint}", page.model.id)
        address = page.translator.code(f"{create.method} {page.provider.base_url or ''}{path}")
        intro = gettext("Send JSON to {endpoint}.", endpoint=address)
    table = (
        joined((_keys_table(around, page.translator), *_alternatives_of(around, page.translator)))
        if around
        else gettext("The body is the object of parameters, with nothing around it.")
    )
    headers = headers_table(create.headers, page.translator) if create is not None else ""
    about = prose(page.translator, page.model.request.description, page.model.request.note)
    return Section(
        "request",
        gettext("Request"),
        joined((intro, key_header(page.provider.auth, page.translator), headers, about, table)),
    )


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
    header = f"{auth.header}: {auth.scheme} …" if auth.scheme else f"{auth.header}: …"
    return translator.gettext(
        "Every request carries your key in a header: {header}.", header=translator.code(header)
    )


def parameters(page: ModelPage) -> Section:
    """The section; empty where there is no parameter."""
    gettext, fields = page.translator.gettext, page.shown
    if not fields:
        return Section("parameters", "", "")
    head = (
        gettext("Parameter"),
        gettext("Type"),
        gettext("Required"),
        gettext("Default"),
        gettext("Allowed"),
    )
    titles = _titles(page)
    anchors = anchors_of(path for path, _ in fields)
    by_path = dict(walk(page.model.request, unions=True))
    rows = [
        (
            markdown.link(page.translator.code(titles[path]), f"#{anchor}"),
            *_facts(path, field, by_path, page.translator),
        )
        for anchor, (path, field) in zip(anchors, fields, strict=True)
    ]
    details = [
        _detail(
            path, field, heading(3, page.translator.code(titles[path]), anchor), titles[path], page.translator
        )
        for anchor, (path, field) in zip(anchors, fields, strict=True)
    ]
    declared = any(field.declared for _, field in fields)
    note = gettext("In brackets stands what the docs call a type.") if declared else ""
    return Section("parameters", gettext("Parameters"), joined((markdown.table(head, rows), note, *details)))


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


def _title(field: Field, translator: Translator) -> str:
    """The title, where it says more than the key does."""
    return translator.known(title_of(field.key)) if field.title is None else translator.text(field.title)


def _place(path: Path, name: str, translator: Translator) -> str:
    """Where a parameter stands in the body, if its heading does not say it."""
    place = dotted(path)
    return "" if place == name else translator.gettext("In the request: {path}", path=translator.code(place))


def _titles(page: ModelPage) -> dict[Path, str]:
    """What each parameter is called on its page: without what is put around parameters, if that will do."""
    tops = [path for path, field in page.shown if field.parameter]
    short = {}
    for path, _ in page.shown:
        top = max((top for top in tops if path[: len(top)] == top), key=len)
        short[path] = dotted(path[len(top) - 1 :])
    common = Counter(short.values())
    return {path: name if common[name] == 1 else dotted(path) for path, name in short.items()}


def _detail(path: Path, field: Field, head: str, name: str, translator: Translator) -> str:
    """What one parameter does, and what else is to be said of it, below its heading."""
    title = _title(field, translator)
    return joined(
        (
            head,
            _place(path, name, translator),
            f"**{title}**" if title else "",
            translator.text(field.description) if field.description else "",
            _of_elements(field, translator),
            bullets(option_lines(field.type, translator)),
            *_alternatives(path, field.type, translator),
            *_remarks(field, translator),
        )
    )


def _remarks(field: Field, translator: Translator) -> Iterator[str]:
    if field.deprecated is not None:
        yield warning(deprecation_text(field.deprecated, translator))
    if field.unavailable is not None:
        yield warning(unavailable_text(field.unavailable, translator))
    if field.absent_means is not ABSENT:
        yield absent_text(field, translator)
    if field.note:
        yield translator.text(field.note)
    if field.media is not None and field.media.note:
        yield translator.text(field.media.note)
    if field.examples:
        values = translator.listed([value(translator, example) for example in field.examples], "or")
        yield translator.gettext("For example: {examples}.", examples=values)


def headers_table(headers: Sequence[Header], translator: Translator) -> str:
    """A row for each header of a request; empty where there is none."""
    gettext = translator.gettext
    rows = [
        (
            translator.code(header.name),
            gettext("yes") if header.required else gettext("no"),
            prose(translator, header.description, header.note),
        )
        for header in headers
    ]
    if not rows:
        return ""
    table = markdown.table((gettext("Header"), gettext("Required"), gettext("What it is")), rows)
    return joined((table, marks(((header.name, header.provenance) for header in headers), translator)))


def marks(parts: Iterable[tuple[str, Provenance]], translator: Translator) -> str:
    """A list of what is not known, and of what is known from elsewhere than the docs, of parts with their names.

    What is said of several facts alike is said once.
    """
    facts_by_reason: dict[tuple[str, str], list[str]] = {}
    for name, provenance in parts:
        for kind, facts in (
            (_UNKNOWN, provenance.unknown),
            (_INFERRED, provenance.inferred),
            (_OBSERVED, provenance.observed),
        ):
            for fact, why in facts:
                facts_by_reason.setdefault((kind, why), []).append(f"{name}.{fact}" if name else fact)
    return bullets(
        translator.gettext(
            kind, facts=listing(translator, map(translator.code, facts)), why=translator.text(why)
        )
        for (kind, why), facts in facts_by_reason.items()
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
        translator.gettext("There"),
        translator.gettext("always"),
        translator.gettext("not always"),
        translator,
    )


def _fields_table(
    fields: Iterable[tuple[Path, Field]], head: str, yes: str, no: str, translator: Translator
) -> str:
    """A row for each field, and what is not known of them. `head` asks whether a field is there."""
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
    return joined(
        (
            table,
            *_alternatives_of(listed, translator),
            marks(((dotted(path), field.provenance) for path, field in listed), translator),
        )
    )


def _about_with_limits(field: Field, translator: Translator) -> Iterator[str]:
    yield from _about(field, translator)
    if sentence := allowed_text(allowed(field, translator), translator):
        yield sentence
    yield from option_lines(field.type, translator)


def object_table(type_: ObjectType, translator: Translator) -> str:
    """Every field of an answer with what lies in it, and what is not known of them."""
    return joined(
        (answer_table(walk(type_, unions=True), translator), marks([("", type_.provenance)], translator))
    )
