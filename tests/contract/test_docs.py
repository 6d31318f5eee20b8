"""What lies in generated/docs is what the specs say, in every language, as a reader of the site sees it.

What a page must hold is computed from the specs and from the files of translations, which Babel reads here without
our code between: a text that has no translation yet is looked for in English.
"""

from __future__ import annotations

import contextlib
import html
import io
import json
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import permutations
from pathlib import Path, PurePosixPath
from posixpath import normpath
from statistics import median
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest
from babel import Locale
from babel.dates import format_date
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from babel.numbers import get_decimal_symbol

from contract.contract import GENERATED, validators
from contract.specs import SPECS, resolved, sample
from docs_reading import Page
from mock_calls import mocked
from repository_specs import repository_specs
from specpress.base.json_text import json_text
from specpress.base.names import variable_prefix
from specpress.catalog.calls import PART, bases, lifted
from specpress.catalog.model import Model, Source
from specpress.catalog.provider import Provider
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Field,
    Length,
    Media,
    NumberType,
    Ratio,
    StringType,
    Type,
    UnionType,
    walk,
)
from specpress.catalog.values import ABSENT
from specpress.catalog.values import Path as Keys
from specpress.check import problems as model_problems
from specpress.check.overview import overview
from specpress.check.samples import remove
from specpress.convert import Side, convert
from specpress.mock import Mock
from specpress.mock.media import make
from specpress.mock.requested_files import RequestedFile
from specpress.runtime.cost import cost
from specpress.spec.base import Spec
from specpress.spec.provider import ProviderSpec
from specpress.targets.docs.examples import minimal_request
from specpress.targets.docs.page import anchor_part
from specpress.wording.translations import texts_of

DOCS = GENERATED / "docs"
MODELS = sorted(resolved().models)
PROVIDERS = sorted(resolved().providers)
FAMILIES = sorted(repository_specs().families)
IN_A_WORD = (
    (re.compile(r"\bواحدة?\b"), "1"),
    (re.compile(r"\b(?:ملف|عنصر|حرف|كلمت|رمز|بايت|نقطت|طلب|مهمت|ثانيت)(?:ان|ين)\b"), "2"),
)
"""Numbers that Arabic says in a word, or in the ending of what is counted."""
LANGUAGES = ("en", *sorted(path.stem for path in (SPECS / "locales").glob("*.po")))
LOCALES = {language: Locale.parse(language, sep="-") for language in LANGUAGES} | {"en": Locale("en", "001")}
DIGITS = {zero + digit: str(digit) for zero in (0x660, 0x966, 0x9E6) for digit in range(10)}

ABOUT_REQUESTS = re.compile(r"(endpoints\.[^.]+\.)?envelope\.|parameters\.")
"""Parts of a provider's spec that are about the requests for its models."""

in_each_language = pytest.mark.parametrize("language", LANGUAGES)
of_each_model = pytest.mark.parametrize("name", MODELS)


@cache
def translations(language: str) -> Catalog:
    """A file of translations; for English, one without any."""
    if language == "en":
        return Catalog(locale="en")
    with (SPECS / "locales" / f"{language}.po").open("rb") as file:
        return read_po(file, locale=language)


def said(language: str, english: str) -> str:
    """A text as it is to stand on a page."""
    message = translations(language).get(english)
    known = message is not None and bool(message.string) and not message.fuzzy
    return str(message.string) if message is not None and known else english


@cache
def page(language: str, path: str) -> Page:
    """A page as a site shows it, by its path below the folder of its language."""
    return Page((DOCS / language / path).read_text(encoding="utf-8"))


@cache
def pages(language: str) -> tuple[str, ...]:
    """The paths of all pages of a language but for the reference, which `test_reference.py` reads."""
    folder = DOCS / language
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))
    return tuple(sorted(path for path in found if not path.startswith("reference/")))


def plain(text: str) -> str:
    """A text on one line, its numbers with our digits and without separators."""
    line = " ".join(text.translate(DIGITS).split())
    for words, number in IN_A_WORD:
        line = words.sub(number, line)
    return re.sub(r"(?<=\d)[.,\s](?=(\d\d,)*\d{3}(?!\d))", "", line)


def in_words(number: Decimal | int, language: str) -> str:
    """A number as `plain` gives it."""
    text = f"{number:f}" if isinstance(number, Decimal) else str(number)
    return text.replace(".", get_decimal_symbol(LOCALES[language]))


def money_in_words(amount: Decimal, unit: str, language: str = "en") -> str:
    """An amount as `plain` gives it: of a currency, a broken one has its cents in full, as 1.40 has."""
    digits = amount.normalize()
    broken = digits != digits.to_integral_value()
    in_cents = digits.quantize(Decimal("0.01")) if unit != "credits" and broken else digits
    return in_words(in_cents if in_cents == digits else digits, language)


def missing(language: str, path: str, spec: Spec) -> list[tuple[str, str]]:
    """The texts of a spec that its page does not show. What a provider says of requests, its models' pages show."""
    shown = of_requests = page(language, path).in_one_line.casefold()
    if isinstance(spec, ProviderSpec):
        own = (f"{name}.md" for name in MODELS if path == f"providers/{resolved().models[name].provider}.md")
        of_requests = " ".join(page(language, one).in_one_line for one in own).casefold()
    texts = ((where, " ".join(said(language, text).split()).casefold()) for where, text in texts_of(spec))
    return [
        (where, text)
        for where, text in texts
        if text not in (of_requests if ABOUT_REQUESTS.match(where) else shown)
    ]


def specs() -> Iterator[tuple[str, Spec]]:
    """Each spec with its page."""
    loaded = repository_specs()
    yield from ((f"{name}.md", one) for name, one in loaded.models.items())
    yield from ((f"providers/{id}.md", one) for id, one in loaded.providers.items())
    yield from ((f"families/{id}.md", one) for id, one in loaded.families.items())


SPEC_OF = dict(specs())


@in_each_language
def test_every_model_provider_and_family_has_a_page(language: str) -> None:
    assert {*SPEC_OF, "index.md", "models.md"} <= {*pages(language)}
    assert pages(language) == pages("en")


@in_each_language
@pytest.mark.parametrize("path", SPEC_OF)
def test_every_text_of_a_spec_is_on_its_page(path: str, language: str) -> None:
    assert missing(language, path, SPEC_OF[path]) == []


def facts_of(field: Field, language: str) -> Iterator[str]:
    """What the row of a parameter must say of its limits, in pieces."""
    yield from _limits(field.type, language)
    for value, meaning in field.meanings:
        yield from (value, said(language, meaning))
    if field.media is not None:
        yield from media_facts(field.media, language)


def _limits(type_: Type, language: str) -> Iterator[str]:
    match type_:
        case StringType() | NumberType() | BooleanType() if type_.options:
            yield from (as_sent(option.value) for option in type_.options)
        case StringType():
            yield from (fact for one in type_.lengths for fact in _length(one, language))
            yield from _ratio(type_.ratio)
            yield from (type_.pattern,) if type_.pattern else ()
            if type_.size is not None:
                sides = (
                    type_.size.min_side,
                    type_.size.max_side,
                    type_.size.min_pixels,
                    type_.size.max_pixels,
                )
                yield from (in_words(one, language) for one in sides if one is not None)
        case NumberType():
            limits = (type_.min, type_.max, type_.above, type_.below, type_.step, type_.multiple_of)
            yield from (f"{one:f}" for one in limits if one is not None)
            yield from (said(language, type_.unit),) if type_.unit else ()
        case ArrayType():
            counts = (type_.min_items, type_.max_items)
            yield from (in_words(one, language) for one in counts if one is not None)
            yield from _limits(type_.items, language)
        case UnionType():
            yield from (fact for one in type_.of for fact in _limits(one, language))


def _length(length: Length, language: str) -> Iterator[str]:
    yield from (in_words(one, language) for one in (length.min, length.max) if one is not None)


def _ratio(ratio: Ratio | None) -> Iterator[str]:
    pairs = (ratio.min, ratio.max) if ratio else ()
    yield from (f"{pair[0]}:{pair[1]}" for pair in pairs if pair)


def media_facts(media: Media, language: str) -> Iterator[str]:
    """What must be said of a kind of files."""
    yield said(language, media.kind)
    yield from media.mime_types
    if media.max_size is not None:
        yield in_words(Decimal(media.max_size.split()[0]), language)
        yield said(language, f"{{n}} {media.max_size.split()[1]}").removeprefix("{n}").strip()
    numbers = (
        media.min_seconds, media.max_seconds, media.min_side, media.max_side, media.min_pixels,
        media.max_pixels, media.min_files, media.max_files, media.max_total_seconds, media.min_frame_rate,
        media.max_frame_rate, media.min_width, media.max_width, media.min_height, media.max_height,
    )  # fmt: skip
    yield from (in_words(one, language) for one in numbers if one is not None)
    yield from _ratio(media.ratio)


def as_sent(value: Any) -> str:
    """A value as a page shows it."""
    if isinstance(value, tuple):
        return json.dumps(list(value))
    return value if isinstance(value, str) else str(value).lower()


def json_types(type_: Type) -> Iterator[str]:
    """The words of JSON that the name of a type must hold."""
    match type_:
        case StringType():
            yield "string"
        case NumberType():
            yield "integer" if type_.integer else "number"
        case BooleanType():
            yield "boolean"
        case ArrayType():
            yield from json_types(type_.items)
        case UnionType():
            yield from (name for one in type_.of for name in json_types(one))
        case _:
            pass


def dotted(path: Keys) -> str:
    """A path as a page shows it."""
    return ".".join(path).replace(".*", "[]")


@in_each_language
@of_each_model
def test_the_row_of_a_parameter_has_all_its_facts(name: str, language: str) -> None:
    shown = page(language, f"{name}.md")
    told = "".join(part.text for part in shown.parts.values())
    around = {row[0]: row for row in shown.rows("request")}
    rows: dict[str, list[Sequence[str]]] = {}
    for row in shown.rows("parameters"):
        rows.setdefault(row[0], []).append(row)
    fields = list(walk(resolved().models[name].request))
    parameters = {path for path, field in fields if field.parameter}
    sources = {source.id: source for source in resolved().models[name].sources}
    read_in = _definitions((DOCS / language / f"{name}.md").read_text(encoding="utf-8"))
    assert fields

    def is_row_of(key: str, end: str, field: Field) -> bool:
        """Whether a row is that of a key; a required one is marked so, with words for what it lies in."""
        label, _, mark = key.partition("\n")
        return label == end and bool(mark) is field.required

    for path, field in fields:
        if any(path[:length] in parameters for length in range(1, len(path) + 1)):
            # Its row may leave out what the provider puts around parameters, or what it lies in.
            ends = [dotted(path[at:]) for at in range(len(path)) if path[at] != "*"]
            keys = (key for end in ends for key in rows if rows[key] and is_row_of(key, end, field))
            _, allowed, about = rows[next(keys)].pop(0)
            type_ = default = allowed
            assert field.provenance.source is not None
            source, letter = sources[field.provenance.source], re.split(r"\s", about)[-1]
            address, title = read_in[letter]
            assert address == (source.url or f"#source-{letter}")
            assert [
                part for part in (plain(source.title), day(source.read, language)) if part not in plain(title)
            ] == []
        else:
            assert dotted(path) in told
            _, type_, needed, default, allowed, about = around[dotted(path)]
            assert needed == said(language, "yes" if field.required else "no")
        assert [one for one in json_types(field.type) if one not in type_] == []
        assert ("null" in type_) is field.nullable or isinstance(field.type, UnionType)
        assert (field.default is ABSENT) or as_sent(field.default) in default
        assert lacks(allowed, facts_of(field, language)) == [], path
        assert field.description is None or said(language, field.description) in " ".join(about.split())
    assert not any(rows.values()) or any(isinstance(field.type, UnionType) for _, field in fields)


def _definitions(source: str) -> dict[str, tuple[str, str]]:
    """The address and the title that a page's Markdown gives for each letter."""
    return {
        letter: (address, html.unescape(title))
        for letter, address, title in re.findall(r'(?m)^\[([a-z]+)\]: (\S+) "(.*)"$', source)
    }


def lacks(text: str, facts: Iterable[str]) -> list[str]:
    """Those of some facts that a text does not name; a number must stand by itself."""
    line = plain(text)
    return [
        fact
        for fact in map(plain, facts)
        if not re.search(rf"(?<![\w.,]){re.escape(fact)}(?![0-9A-Za-z_])(?![.,]\d)", line)
    ]


@in_each_language
@of_each_model
def test_every_kind_of_file_has_its_limits(name: str, language: str) -> None:
    uploads = resolved().models[name].uploads
    if uploads is None:
        assert "files" not in page(language, f"{name}.md").parts
        return
    text = page(language, f"{name}.md").parts["files"].text
    rows = page(language, f"{name}.md").rows("files")
    assert len(rows) == len(uploads.kinds)
    for row, media in zip(rows, uploads.kinds, strict=True):
        assert lacks(" ".join(row), media_facts(media, language)) == []
    counts = [one for one in (uploads.min_files, uploads.max_files) if one is not None]
    assert lacks(text, (in_words(one, language) for one in counts)) == []


def code_rows(path: str, language: str, anchor: str) -> dict[str, list[str]]:
    return {row[0]: row[1:] for row in page(language, path).rows(anchor)}


@in_each_language
@of_each_model
def test_every_error_and_status_is_told(name: str, language: str) -> None:
    """On the provider's page, to which the model's leads; the model's names those that its docs name."""
    model = resolved().models[name]
    provider = resolved().providers[model.provider]
    path = f"providers/{provider.id}.md"
    rows = code_rows(path, language, "errors")
    assert list(rows) == [one.code for one in provider.errors]
    for one in provider.errors:
        assert rows[one.code][0] == ("" if one.status is None else str(one.status))
        for text in (one.description, one.action):
            assert text is None or said(language, text) in " ".join(rows[one.code])
    states = code_rows(path, language, "status")
    assert list(states) == [one.name for one in provider.statuses]
    assert all(row[0] for row in states.values())
    shown = page(language, f"{name}.md")
    up = "../" * name.count("/")
    assert f"{up}{path}#errors" in shown.links or not provider.errors
    assert f"{up}{path}#{'status' if provider.statuses else 'objects'}" in shown.links
    assert [code for code in model.errors if code not in shown.parts["answers"].text] == []


@in_each_language
@pytest.mark.parametrize("name", sorted(resolved().providers))
def test_the_way_of_a_job_is_drawn_and_told(name: str, language: str) -> None:
    provider, part = resolved().providers[name], page(language, f"providers/{name}.md").parts["flow"]
    steps = [step for create in provider.creations for step in provider.flow(create).endpoints]
    is_asked = any(provider.flow(create).status for create in provider.creations)
    told = [f"{step.method} {step.path}" for step in steps]
    states = [state.name for state in provider.statuses if is_asked]
    states += [event.event for event in provider.webhooks]
    assert [text for text in (*told, *states) if text not in part.text] == []
    source = (DOCS / language / "providers" / f"{name}.md").read_text(encoding="utf-8")
    drawn = " ".join(block.split("\n```")[0] for block in source.split("```mermaid\n")[1:])
    assert drawn
    assert [text for text in states if text not in drawn] == []


@cache
def at_member(name: str, model: str, other: str) -> Any:
    """The smallest request of a model as another of its family takes it; None where there is none such."""
    family, (here, there) = resolved().families[name], (resolved().models[one] for one in (model, other))
    sides = (Side(one, resolved().providers[one.provider]) for one in (here, there))
    return convert(family, *sides, minimal_request(here)).request


@in_each_language
@pytest.mark.parametrize("name", FAMILIES)
def test_the_first_request_leads_to_the_same_at_every_other_provider(name: str, language: str) -> None:
    """Wherever there is the same: a picture that is required there may have no place here."""
    members = repository_specs().families[name].members
    for model in members:
        shown = page(language, f"{model}.md")
        for other in members:
            provider, _, id = other.partition("/")
            title = resolved().providers[provider].title
            leads = other != model and at_member(name, model, other) is not None
            assert (f"#at-{provider}-{anchor_part(id)}" in shown.links) is leads
            assert not leads or title in shown.parts["minimal-request"].text.splitlines()[-1]
            assert other == model or title in shown.parts["other-providers"].text


def test_most_requests_have_their_like_at_the_others_of_a_family() -> None:
    families = repository_specs().families
    pairs = [(name, *pair) for name in FAMILIES for pair in permutations(families[name].members, 2)]
    lost = [pair for pair in pairs if at_member(*pair) is None]
    assert len(lost) < len(pairs) / 4, lost


@in_each_language
@of_each_model
def test_every_source_is_told(name: str, language: str) -> None:
    model = resolved().models[name]
    _sources(page(language, f"{name}.md"), model.sources, language)
    path = f"providers/{model.provider}.md"
    _sources(page(language, path), resolved().providers[model.provider].sources, language)


def _sources(shown: Page, sources: Iterable[Source], language: str) -> None:
    text = plain(shown.parts["sources"].text)
    for one in sources:
        assert plain(one.title) in text
        assert day(one.read, language) in text
        assert one.url is None or one.url in shown.links
        assert one.ends_in is None or plain(one.ends_in) in text
        assert one.pointer is None or plain(one.pointer) in text
        assert one.document_license is None or plain(one.document_license) in text


def day(read: date, language: str) -> str:
    return plain(format_date(read, "long", LOCALES[language]))


@in_each_language
@of_each_model
def test_answers_have_every_field(name: str, language: str) -> None:
    """On the provider's page; a result of the model's own is on the model's page."""
    model = resolved().models[name]
    provider = resolved().providers[model.provider]
    for object_, type_ in (("task", model.task), ("result", model.result), ("error", model.error)):
        is_own = object_ == "result" and type_ not in dict(provider.objects).values()
        known = next((name for name, shape in provider.objects if shape == type_), object_)
        path, anchor = f"providers/{provider.id}.md", f"object-{known}"
        rows = code_rows(*((f"{name}.md", language, "answer-result") if is_own else (path, language, anchor)))
        assert list(rows) == [dotted(path) for path, _ in walk(type_, unions=True)]
        for place, field in walk(type_, unions=True):
            assert rows[dotted(place)][1] == said(language, "always" if field.required else "sometimes")
            assert [one for one in json_types(field.type) if one not in rows[dotted(place)][0]] == []


@pytest.mark.parametrize("name", resolved().providers)
def test_answers_as_json_have_every_field_and_are_valid(name: str) -> None:
    """Of a task as it is once it has succeeded, so that nothing stands there that tells of a failure."""
    provider = resolved().providers[name]
    shown = page("en", f"providers/{name}.md").parts
    flows = [provider.flow(create) for create in provider.creations]
    steps = [step for flow in flows for step in (flow.create, flow.status, flow.result) if step is not None]
    objects = dict(provider.objects)
    told = [part for part in dict.fromkeys(step.returns for step in steps) if part in objects]
    assert told or all(step.returns_media for step in steps)
    for part in told:
        (block,) = shown[f"object-{part}"].blocks
        answer = json.loads(block)
        places, type_ = provider.places_of(part), objects[part]
        published = (
            (model.name, kind)
            for model in resolved().models.values()
            for kind, its in (("task", model.task), ("result", model.result))
            if model.provider == name and its == type_
        )
        for where in [*published][:1]:
            assert all(one.is_valid(answer) for one in validators(*where))
        always = {path for path, field in walk(type_, unions=True) if field.required and not field.nullable}
        failures = {*places.code, *places.message} - always
        paths = {path for path, field in walk(type_, unions=True) if not (field.required and field.nullable)}
        inner = {path for path in paths if any(other[: len(path)] == path != other for other in paths)}
        assert [path for path in paths - inner - failures if not held(answer, path)] == []
        assert [path for path in failures if held(answer, path)] == []


@in_each_language
def test_the_first_page_begins_with_a_request_that_a_person_would_send(language: str) -> None:
    """What it costs is said, the program is that of the model's own page, and the table can be entered by kind."""
    home = page(language, "index.md")
    start = home.parts["quick-start"]
    assert "pip install hosted-models" in start.text
    assert "npm install hosted-models" in start.text
    name = next(name for name in (link.removesuffix(".md") for link in home.links) if name in MODELS)
    model = resolved().models[name]
    shown = page(language, f"{name}.md").parts["minimal-request"]
    assert start.blocks == shown.blocks
    assert len(start.blocks) == 3
    (prompt,) = (value for key, value in leaves(minimal_request(model)) if key == "prompt")
    assert len(prompt.split()) > 5
    assert all(prompt in block for block in start.blocks)
    known = overview(model).price
    assert known is not None
    assert known.amount is not None
    assert plain(in_words(known.amount, language)) in plain(start.text)
    tags = {tag for model in resolved().models.values() for tag in overview(model).tags}
    assert {f"models.md?show={tag}" for tag in tags} <= {*home.links}


@in_each_language
@of_each_model
def test_the_table_of_all_models_tells_the_overview(name: str, language: str) -> None:
    rows = [row for table in page(language, "models.md").parts[""].tables for row in table[1:]]
    title, provider, kinds, price, files, prompt = rows[MODELS.index(name)]
    model: Model = resolved().models[name]
    known = overview(model)
    assert plain(title) == plain(f"{model.title} {model.id}")
    assert provider == resolved().providers[model.provider].title
    assert ("seed" in known.tags) == (said(language, "seed") in kinds)
    if known.price is None:
        assert price == said(language, "not documented")
    elif known.price.amount is not None:
        assert model.price is not None
        seconds = (in_words(known.price.seconds, language),) if known.price.seconds else ()
        assert (
            lacks(price, (money_in_words(known.price.amount, model.price.formula.unit, language), *seconds))
            == []
        )
    elif known.price.cost.max is None:
        assert [
            one for one in known.price.cost.missing if one not in price
        ] == []  # Arabic joins "and" to a name
    most = (known.files and known.files.max, known.prompt and known.prompt.max_characters)
    for cell, taken, number in zip((files, prompt), (known.files, known.prompt), most, strict=True):
        if number is None:
            assert cell == said(language, "none" if taken is None else "not documented")
        else:
            assert lacks(cell, [in_words(number, language)]) == []


@in_each_language
def test_no_section_and_no_table_is_empty(language: str) -> None:
    for path in pages(language):
        parts = list(page(language, path).parts.values())
        for part, following in zip(parts, [*parts[1:], None], strict=True):
            inside = following is not None and following.level > part.level
            assert part.title.strip(), path
            assert part.text.strip() or inside, (path, part.title)
            assert all(len(table) > 1 and len({*map(len, table)}) == 1 for table in part.tables), path
            assert all(all(row[0] for row in table) for table in part.tables), (path, part.title)


@in_each_language
def test_anchors_are_those_of_english(language: str) -> None:
    for path in pages(language):
        anchors = page(language, path).anchors
        assert anchors == page("en", path).anchors
        assert len(anchors) == len({*anchors}), path


@in_each_language
def test_every_link_leads_to_a_page_and_to_a_heading_of_it(language: str) -> None:
    found = 0
    for path in pages(language):
        for target in page(language, path).links:
            if "://" in target:
                continue
            _, _, file, query, anchor = urlsplit(target)
            home = normpath(str(PurePosixPath(path).parent / file)) if file else path
            assert home in pages(language), (path, target)
            assert not query or (home == "models.md" and query.startswith("show=")), (path, target)
            assert not anchor or anchor in page(language, home).anchors, (path, target)
            found += 1
    assert found > 100


@in_each_language
def test_every_page_can_be_reached_from_the_first(language: str) -> None:
    reached, pending = set(), ["index.md"]
    while pending:
        path = pending.pop()
        reached.add(path)
        files = (urlsplit(link).path for link in page(language, path).links if "://" not in link)
        near = {normpath(str(PurePosixPath(path).parent / file)) for file in files if file}
        pending += near - reached
    assert reached == {*pages(language)}


NOTICE = (
    "{n} text of this page is not translated yet and shown in English.",
    "{n} texts of this page are not translated yet and shown in English.",
)


def is_notice(language: str, text: str) -> bool:
    """Whether a text says that a page is not wholly translated."""
    message = translations(language).get(NOTICE[0])
    own = message.string if message is not None and not message.fuzzy else ()
    forms = [form for form in (*NOTICE, *own) if form]
    return any(re.fullmatch(re.escape(form).replace(r"\{n\}", r"\S+"), text.strip()) for form in forms)


@in_each_language
@pytest.mark.parametrize("path", pages("en"))
def test_a_page_says_that_it_is_not_wholly_translated_and_only_then(path: str, language: str) -> None:
    """Pages with a spec: of the others nobody knows here which phrases of ours are on them."""
    told = any(is_notice(language, text) for text in page(language, path).notices)
    known = [message for message in translations(language) if message.id]
    behind = [one for one in known if one.fuzzy or not all(_forms(one.string))]
    if not behind:
        assert not told
    elif path in SPEC_OF:
        texts = (text for _, text in texts_of(SPEC_OF[path]))
        assert told or all(said(language, text) != text for text in texts)


def _forms(string: Any) -> tuple[str, ...]:
    return (string,) if isinstance(string, str) else tuple(string)


@in_each_language
def test_a_page_says_no_more_than_somebody_reads(language: str) -> None:
    """Words outside of what is folded, with the code of all tabs."""
    words = {name: len(page(language, f"{name}.md").unfolded.split()) for name in MODELS}
    assert words["rivya/flux-kontext-pro"] <= 900
    assert median(words.values()) <= 1000


@of_each_model
def test_the_smallest_request_has_what_is_required_alone(name: str) -> None:
    """Also what may be required for all that the docs say; it is priced as the page says, and a value that stands
    for one that the docs do not tell is called so."""
    model = resolved().models[name]
    body = request_of(name, next(examples(name))[0])
    documented = [json.loads(json_text(one.request)) for one in model.examples]
    given = [path for path, field in walk(model.request) if field.parameter and held(body, path)]
    assert given or body in documented
    for path, field in walk(model.request):
        may_be_left_out = not field.required and "required" not in dict(field.provenance.unknown)
        if held(body, path) and may_be_left_out and body not in documented:
            assert model_problems(model, remove(body, path)), path
    made_up = [key for key, value in leaves(body) if value == "text"]
    told = page("en", f"{name}.md").parts["minimal-request"].text
    assert ("is a placeholder" in told) == bool(made_up)
    assert lacks(told, made_up) == []
    if model.price is not None and (amount := cost(model.price.formula, body).amount) is not None:
        assert (
            lacks(
                page("en", f"{name}.md").parts["price"].text,
                [money_in_words(amount, model.price.formula.unit)],
            )
            == []
        )


def leaves(body: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    """Each value that holds no others, with the last key on the way to it."""
    if isinstance(body, dict | list):
        for inner, value in body.items() if isinstance(body, dict) else ((key, value) for value in body):
            yield from leaves(value, inner)
    else:
        yield key, body


def held(body: Any, path: Keys) -> bool:
    """Whether a body has something at a path, in the first element of each list on the way."""
    for step in path:
        if step == "*":
            body = body[0] if isinstance(body, list) and body else None
        else:
            body = body.get(step) if isinstance(body, dict) else None
    return body is not None


def examples(name: str, language: str = "en") -> Iterator[tuple[str, str, str]]:
    """The requests on a model's page, each as curl, Python and TypeScript."""
    for anchor, part in page(language, f"{name}.md").parts.items():
        if part.blocks:
            if anchor == "other-providers" or anchor.startswith("at-"):
                continue  # requests for other models, which `test_convert.py` proves
            assert part.labels == ["Python", "TypeScript", "curl"], anchor
            python, typescript, curl = part.blocks
            yield curl, python, typescript


@of_each_model
def test_examples_are_the_documented_requests_and_are_the_same_in_every_language(name: str) -> None:
    bodies = [request_of(name, curl) for curl, _, _ in examples(name)]
    documented = [json.loads(json_text(one.request)) for one in resolved().models[name].examples]
    assert [one for one in documented if one not in bodies] == []
    assert all(model_problems(resolved().models[name], body) == () for body in bodies)
    for language in LANGUAGES:
        assert [*examples(name, language)] == [*examples(name)]


@pytest.fixture(scope="module")
def mock() -> Iterator[Mock]:
    with mocked(credits=Decimal(10**9)) as found:
        yield found


@dataclass(frozen=True)
class Sent:
    """A call, as far as its sender decides it: of its form the parts, each a text or, for a file, its name."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    body: Any
    form: tuple[tuple[str, str, bool], ...] = ()


def sent_as(method: str, url: str, headers: Mapping[str, str], body: Any, form: Iterable[Any] = ()) -> Sent:
    _, host, path, query, _ = urlsplit(url)
    return Sent(method, host + unquote(path), tuple(sorted(parse_qsl(query))), headers, body, tuple(form))


@pytest.mark.parametrize("name", sample())
def test_curl_and_python_send_the_same_request(
    name: str, mock: Mock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    model = resolved().models[name]
    provider = resolved().providers[model.provider]
    create = provider.creation_of(model)
    assert create is not None
    told = [provider.auth.header] if provider.auth is not None and provider.auth.query is None else []
    told += [header.name for header in create.headers if header.value is not None]
    base = PART.sub(lambda part: variables_of(provider)[part[1]], create.base_url or provider.base_url or "")
    place, there = (f"{url.netloc}{url.path}" for url in map(urlsplit, (base, mock.url(provider.id))))
    assert list(examples(name))
    for curl, python, _ in examples(name):
        variables = ready(curl, provider, mock, monkeypatch, tmp_path)
        by_curl, first = sent_by_curl(curl, variables), list[Sent]()
        with pytest.raises(_Enough):
            sent_by_python(python, mock, provider, monkeypatch, first)
        assert by_curl.path.startswith(place)
        path = there + by_curl.path.removeprefix(place)
        (by_python,) = first
        assert replace(by_curl, path=path, headers={}) == replace(by_python, headers={})
        assert by_curl.method == create.method
        assert {header.lower() for header in told} <= {*by_curl.headers}
        assert by_curl.headers == {key: by_python.headers.get(key) for key in by_curl.headers}


@pytest.mark.parametrize("name", sample())
def test_programs_in_python_do_their_job(
    name: str, mock: Mock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    model = resolved().models[name]
    provider = resolved().providers[model.provider]
    for curl, python, _ in examples(name):
        ready(curl, provider, mock, monkeypatch, tmp_path)
        shown = sent_by_python(python, mock, provider, monkeypatch).splitlines()
        assert shown
        assert model.modality == "text" or all((tmp_path / one).stat().st_size for one in shown)


def ready(
    curl: str, provider: Provider, mock: Mock, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> dict[str, str]:
    """Make the environment and the folder in which examples are run; gives the variables that a command reads."""
    settings = {setting_variable(provider, one): value for one, value in variables_of(provider).items()}
    variables = {name: settings.get(name, mock.key(provider.id)) for name in re.findall(r"\$\{?(\w+)", curl)}
    for name, value in {
        **variables,
        f"{variable_prefix(provider.id)}_BASE_URL": mock.url(provider.id),
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(folder)
    for file, kind in (("reference.png", "image"), ("reference.mp3", "audio"), ("reference.mp4", "video")):
        (folder / file).write_bytes(make(RequestedFile(kind=kind, format=file.partition(".")[2]), file))
    return variables


def variables_of(provider: Provider) -> dict[str, str]:
    """What each setting of a provider is set to, by its name."""
    return {one.name: one.default or f"my-{one.name}" for one in provider.settings}


def setting_variable(provider: Provider, name: str) -> str | None:
    """The environment variable that a setting is read from."""
    return next(one.environment for one in provider.settings if one.name == name)


def request_of(name: str, curl: str) -> Any:
    """The request that a command sends: its body, and what stands in its address and its headers."""
    model = resolved().models[name]
    provider = resolved().providers[model.provider]
    create = provider.creation_of(model)
    assert create is not None
    sent = sent_by_curl(curl, dict.fromkeys(re.findall(r"\$\{?(\w+)", curl), "any"))
    types = {path[0]: field.type for path, field in walk(model.request) if len(path) == 1}
    request = {**sent.body} if not sent.form else {}
    for part, text, _ in sent.form:
        key = part.removesuffix("[]")
        if isinstance(types[key], ArrayType):
            request.setdefault(key, []).append(text)
        else:
            request[key] = as_typed(types[key], text)
    pattern = PART.sub(lambda part: f"(?P<p{part[1]}>[^/]+)", create.path)
    filled = re.search(f"{pattern}$", sent.path)
    for key, place, at in lifted(create):
        text = {
            "path": filled and filled.groupdict().get(f"p{at}"),
            "query": dict(sent.query).get(at),
            "header": sent.headers.get(at.lower()),
        }[place]
        if text is not None:
            request[key] = as_typed(types[key], text)
    return request


def as_typed(type_: Type, text: str) -> Any:
    return json.loads(text) if isinstance(type_, NumberType | BooleanType | ArrayType) else text


def sent_by_curl(command: str, variables: Mapping[str, str]) -> Sent:
    """What curl would send, by the arguments that a shell gives it."""
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}\n"
    done = subprocess.run(
        ["bash", "-eu"], input=script, env={**variables}, capture_output=True, text=True, encoding="utf-8",
        check=True,
    )  # fmt: skip
    assert not done.stderr
    url, *options = done.stdout.split("\0")[:-1]
    method, headers, body, form = "POST", dict[str, str](), None, []
    for option, value in zip(options[::2], options[1::2], strict=True):
        match option:
            case "--header":
                key, _, text = value.partition(": ")
                headers[key.lower()] = text
            case "--request":
                method = value
            case "--data":
                body = json.loads(value)
            case "--form" | "--form-string":
                key, _, text = value.partition("=")
                form.append((key, text.removeprefix("@") if option == "--form" else text, option == "--form"))
            case _:
                assert (option, value) == ("--output", "result")
    return sent_as(method, url, headers, body, form)


class _Enough(Exception):
    """That as many calls were made as were to be looked at."""


def sent_by_python(
    program: str,
    mock: Mock,
    provider: Provider,
    monkeypatch: pytest.MonkeyPatch,
    first: list[Sent] | None = None,
) -> str:
    """What a program prints when it is done; with a list for its first call, that alone, and then `_Enough`."""
    send, others = httpx.Client.send, bases(provider)

    def noted(client: httpx.Client, request: httpx.Request, **more: Any) -> httpx.Response:
        for base in others:  # which no variable of the environment leads elsewhere
            if str(request.url).startswith(base):
                near = mock.url(provider.id) if first is not None else mock.urls(provider.id)[base]
                request.url = httpx.URL(str(request.url).replace(base, near, 1))
        if first is None:
            return send(client, request, **more)
        content = request.read()
        signed = next(more["auth"].auth_flow(request))
        headers = {key.lower(): value for key, value in signed.headers.items()}
        kind, _, boundary = headers.get("content-type", "").partition("; boundary=")
        form = list(parts_in(content, boundary)) if boundary else []
        body = json.loads(content) if kind == "application/json" else None
        first.append(sent_as(signed.method, httpx.URL.__str__(signed.url), headers, body, form))
        raise _Enough

    with monkeypatch.context() as patch, contextlib.redirect_stdout(io.StringIO()) as printed:
        patch.setattr(httpx.Client, "send", noted)
        # Where the program sleeps, the mock's time passes and no other.
        patch.setattr("hosted_models._client.sync.time.sleep", mock.clock.advance)
        exec(compile(program, "example", "exec"), {})
    return printed.getvalue()


def parts_in(content: bytes, boundary: str) -> Iterator[tuple[str, str, bool]]:
    """The parts of a form: the name of each, and its text or the name of its file."""
    for part in content.split(f"--{boundary}".encode())[1:-1]:
        head, _, text = part.partition(b"\r\n\r\n")
        names = dict(re.findall(r'(\w+)="([^"]*)"', head.decode()))
        is_file = "filename" in names
        yield names["name"], names["filename"] if is_file else text.removesuffix(b"\r\n").decode(), is_file
