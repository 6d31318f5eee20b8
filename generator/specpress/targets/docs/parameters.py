"""The parameters of a request: a table to look things up in, then what each one does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from specpress.catalog.provider import Auth, Header
from specpress.catalog.resolve.fields import title_of
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Field,
    NumberType,
    ObjectType,
    Option,
    StringType,
    Type,
    UnionType,
    walk,
)
from specpress.catalog.values import ABSENT, Deprecation, Path, Provenance
from specpress.targets import markdown
from specpress.targets.docs.page import (
    ModelPage,
    Section,
    anchor_of,
    bullets,
    dotted,
    heading,
    joined,
    warning,
)
from specpress.wording.facts import allowed, type_name
from specpress.wording.prose import Prose, marked
from specpress.wording.rules_and_prices.phrases import listing, remarks, value

_UNKNOWN = marked("Not known: {facts}. {why}")
_INFERRED = marked("Concluded, not documented: {facts}. {why}")
_OBSERVED = marked("Observed, not documented: {facts}. {why}")


def contract(page: ModelPage) -> Section:
    """The body around the parameters: what the provider asks of every request."""
    say, inside = page.prose.say, {path for path, _ in page.shown}
    rows = [
        (page.prose.code(dotted(path)), *_facts(field, page.prose), " ".join(_told(field, page.prose)))
        for path, field in walk(page.model.request)
        if path not in inside
    ]
    head = (say("Key"), say("Type"), say("Required"), say("Default"), say("Allowed"), say("What it is"))
    create = next((one for one in page.provider.endpoints if one.body == "request"), None)
    intro = ""
    if create is not None:
        path = create.path.replace("{endpoint}", page.model.id)
        address = page.prose.code(f"{create.method} {page.provider.base_url or ''}{path}")
        intro = say("Send JSON to {endpoint}.", endpoint=address)
    table = (
        markdown.table(head, rows)
        if rows
        else say("The body is the object of parameters, with nothing around it.")
    )
    headers = headers_table(create.headers, page.prose) if create is not None else ""
    about = " ".join(_described(page.model.request, page.prose))
    return Section(
        "request",
        say("Request"),
        joined((intro, key_header(page.provider.auth, page.prose), headers, about, table)),
    )


def key_header(auth: Auth | None, prose: Prose) -> str:
    """Where a request carries the key; empty where the docs do not say."""
    if auth is None:
        return ""
    shown = f"{auth.header}: {auth.scheme} …" if auth.scheme else f"{auth.header}: …"
    return prose.say("Every request carries your key in a header: {header}.", header=prose.code(shown))


def parameters(page: ModelPage) -> Section:
    """The section; empty where there is no parameter."""
    say, fields = page.prose.say, page.shown
    if not fields:
        return Section("parameters", "", "")
    head = (say("Parameter"), say("Type"), say("Required"), say("Default"), say("Allowed"))
    titles = _titles(page)
    rows = [
        (markdown.link(page.prose.code(titles[path]), f"#{anchor_of(path)}"), *_facts(field, page.prose))
        for path, field in fields
    ]
    details = [_detail(path, field, titles[path], page.prose) for path, field in fields]
    declared = any(field.declared for _, field in fields)
    note = say("In brackets stands what the docs call a type.") if declared else ""
    return Section("parameters", say("Parameters"), joined((markdown.table(head, rows), note, *details)))


def _facts(field: Field, prose: Prose) -> tuple[str, str, str, str]:
    """Type, whether it is required, default, and limits."""
    default = "" if field.default is ABSENT else value(prose, field.default)
    needed = prose.say("yes") if field.required else prose.say("no")
    name = type_name(field, prose)
    if field.declared is not None:
        name += f" ({prose.code(field.declared)})"
    return name, needed, default, remarks(prose, allowed(field, prose))


def _told(field: Field, prose: Prose) -> Iterator[str]:
    """What a row says of a field beside its facts."""
    if field.title != title_of(field.key):
        yield f"**{prose.text(field.title)}**"
    yield from _described(field, prose)
    if elements := _of_elements(field, prose):
        yield elements


def _of_elements(field: Field, prose: Prose) -> str:
    """What the elements of an array are; empty where nothing is said of them, or the field is none."""
    inside = field.type.items if isinstance(field.type, ArrayType) else None
    told = inside.description if isinstance(inside, ObjectType) else None
    return prose.text(told) if told else ""


def _described(one: Field | ObjectType, prose: Prose) -> Iterator[str]:
    yield from (prose.text(text) for text in (one.description, one.note) if text)


def _title(field: Field, prose: Prose) -> str:
    """The title, where it says more than the key does."""
    return prose.known(field.title) if field.title == title_of(field.key) else prose.text(field.title)


def _place(path: Path, name: str, prose: Prose) -> str:
    """Where a parameter stands in the body, if its heading does not say it."""
    whole = dotted(path)
    return "" if whole == name else prose.say("In the request: {path}", path=prose.code(whole))


def _titles(page: ModelPage) -> dict[Path, str]:
    """What each parameter is called on its page: without what is put around parameters, if that will do."""
    tops = [path for path, field in page.shown if field.parameter]
    short = {}
    for path, _ in page.shown:
        top = max((one for one in tops if path[: len(one)] == one), key=len)
        short[path] = dotted(path[len(top) - 1 :])
    common = Counter(short.values())
    return {path: name if common[name] == 1 else dotted(path) for path, name in short.items()}


def _detail(path: Path, field: Field, name: str, prose: Prose) -> str:
    """What one parameter does, and what else is to be said of it."""
    title = _title(field, prose)
    return joined(
        (
            heading(3, prose.code(name), anchor_of(path)),
            _place(path, name, prose),
            f"**{title}**" if title else "",
            prose.text(field.description) if field.description else "",
            _of_elements(field, prose),
            bullets(_options(field.type, prose)),
            *_remarks(field, prose),
        )
    )


def _options(type_: Type, prose: Prose) -> Iterator[str]:
    """The options of which more is known than the value."""
    match type_:
        case StringType(options=options) | NumberType(options=options) | BooleanType(options=options):
            yield from (_option(option, prose) for option in options if _says_more(option))
        case ArrayType(items=items):
            yield from _options(items, prose)
        case UnionType(of=members):
            for member in members:
                yield from _options(member, prose)
        case _:
            return


def _says_more(option: Option) -> bool:
    return bool(option.title or option.description or option.deprecated)


def _option(option: Option, prose: Prose) -> str:
    shown = value(prose, option.value)
    if option.title:
        shown = prose.say("{value} ({title})", value=shown, title=prose.text(option.title))
    found = [prose.text(option.description)] if option.description else []
    if option.deprecated is not None:
        found.append(deprecation_text(option.deprecated, prose))
    return prose.say("{value}: {meaning}", value=shown, meaning=" ".join(found)) if found else shown


def _remarks(field: Field, prose: Prose) -> Iterator[str]:
    if field.deprecated is not None:
        yield warning(deprecation_text(field.deprecated, prose))
    if field.unavailable is not None:
        yield warning(prose.say("It does not work at present: {why}", why=prose.text(field.unavailable)))
    if field.note:
        yield prose.text(field.note)
    if field.media is not None and field.media.role:
        yield prose.say("{name}: {meaning}", name=prose.say("Used as"), meaning=prose.text(field.media.role))
    if field.media is not None and field.media.note:
        yield prose.text(field.media.note)
    if field.examples:
        values = prose.listed([value(prose, one) for one in field.examples], "or")
        yield prose.say("For example: {examples}.", examples=values)


def headers_table(headers: Sequence[Header], prose: Prose) -> str:
    """A row for each header of a request; empty where there is none."""
    say = prose.say
    rows = [
        (
            prose.code(one.name),
            say("yes") if one.required else say("no"),
            " ".join(prose.text(text) for text in (one.description, one.note) if text),
        )
        for one in headers
    ]
    if not rows:
        return ""
    table = markdown.table((say("Header"), say("Required"), say("What it is")), rows)
    return joined((table, marks(((one.name, one.provenance) for one in headers), prose)))


def marks(parts: Iterable[tuple[str, Provenance]], prose: Prose) -> str:
    """A list of what is not known, and of what is known from elsewhere than the docs, of parts with their names.

    What is said of several facts alike is said once.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for name, provenance in parts:
        for kind, facts in (
            (_UNKNOWN, provenance.unknown),
            (_INFERRED, provenance.inferred),
            (_OBSERVED, provenance.observed),
        ):
            for fact, why in facts:
                found.setdefault((kind, why), []).append(f"{name}.{fact}" if name else fact)
    return bullets(
        prose.say(kind, facts=listing(prose, map(prose.code, facts)), why=prose.text(why))
        for (kind, why), facts in found.items()
    )


def deprecation_text(deprecation: Deprecation, prose: Prose) -> str:
    """That something should no longer be used."""
    say = prose.say
    found = [say("Deprecated.")]
    if deprecation.since is not None:
        found = [say("Deprecated since {day}.", day=prose.day(deprecation.since))]
    if deprecation.until is not None:
        found.append(say("It works until {day}.", day=prose.day(deprecation.until)))
    if deprecation.replacement is not None:
        found.append(say("Use {other} instead.", other=prose.code(deprecation.replacement)))
    if deprecation.reason is not None:
        found.append(prose.text(deprecation.reason))
    return " ".join(found)


def sent_table(fields: Iterable[tuple[Path, Field]], prose: Prose) -> str:
    """The fields of what is sent; empty where there is none."""
    return _fields_table(fields, prose.say("Required"), prose.say("yes"), prose.say("no"), prose)


def answer_table(fields: Iterable[tuple[Path, Field]], prose: Prose) -> str:
    """The fields of an answer; empty where there is none."""
    return _fields_table(fields, prose.say("There"), prose.say("always"), prose.say("not always"), prose)


def _fields_table(fields: Iterable[tuple[Path, Field]], head: str, yes: str, no: str, prose: Prose) -> str:
    """A row for each field, and what is not known of them. `head` asks whether a field is there."""
    say, found = prose.say, list(fields)
    rows = [
        (
            prose.code(dotted(path)),
            type_name(field, prose),
            yes if field.required else no,
            " ".join(_about(field, prose)),
        )
        for path, field in found
    ]
    if not rows:
        return ""
    table = markdown.table((say("Field"), say("Type"), head, say("What it is")), rows)
    return joined((table, marks(((dotted(path), field.provenance) for path, field in found), prose)))


def _about(field: Field, prose: Prose) -> Iterator[str]:
    yield from _told(field, prose)
    if values := allowed(field, prose):
        yield prose.say("Allowed: {limits}.", limits=remarks(prose, values))
    yield from _options(field.type, prose)


def object_table(type_: ObjectType, prose: Prose) -> str:
    """Every field of an answer with what lies in it, and what is not known of them."""
    return joined((answer_table(walk(type_), prose), marks([("", type_.provenance)], prose)))
