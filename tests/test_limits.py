"""Every limit of the catalogue's types is said, in the same words, by everything that tells people of a parameter.

The limits are read off the dataclasses of the catalogue: a new one has to be put into words, or into `UNSAID`.
"""

from __future__ import annotations

import json
import re
import time
import typing
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from docs_reading import Page
from markdown_reading import Reading
from small_models import PROVIDER, field, model
from specpress.catalog import Catalog
from specpress.catalog.settings import ENGLISH, Translations
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Field,
    Length,
    Media,
    NumberType,
    ObjectType,
    Option,
    Ratio,
    Rounding,
    Size,
    StringType,
    Type,
    UnionType,
)
from specpress.catalog.values import Deprecation
from specpress.check import problems_of_value
from specpress.check.samples import tries
from specpress.check.vectors import minimal, vectors
from specpress.schema import request_schema
from specpress.schema.components import request_body
from specpress.spec.load import LocaleFile
from specpress.targets.builder.document import document
from specpress.targets.builder.texts import Speech
from specpress.targets.docs.page import ModelPage, writer
from specpress.targets.docs.parameters import parameters
from specpress.targets.python.definitions import field_doc
from specpress.targets.typescript.interfaces import Interfaces
from specpress.wording.facts import absent_text, allowed, option_lines
from specpress.wording.po import read_po
from specpress.wording.translator import PLAIN, UNTRANSLATED, Translator

CATALOG = Catalog.of(providers=(PROVIDER,))
LOCALES = Path(__file__).parents[1] / "specs" / "locales"
LANGUAGES = ("en", *sorted(path.stem for path in LOCALES.glob("*.po")))

HOSTS: dict[type, typing.Callable[[Any], Field]] = {
    StringType: lambda type_: _field(type_),
    NumberType: lambda type_: _field(type_),
    BooleanType: lambda type_: _field(type_),
    ArrayType: lambda type_: _field(type_),
    ObjectType: lambda type_: _field(type_),
    UnionType: lambda type_: _field(type_),
    Length: lambda length: _field(StringType(lengths=(length,))),
    Ratio: lambda ratio: _field(StringType(ratio=ratio)),
    Size: lambda size: _field(StringType(size=size)),
    Rounding: lambda rounding: _field(NumberType(rounding=rounding)),
    Option: lambda option: _field(StringType(options=(option,))),
    Media: lambda media: _field(StringType(), media=media),
}
"""What limits are of, and a parameter that holds each."""
BASES: dict[type, Any] = {
    StringType: StringType(),
    NumberType: NumberType(),
    BooleanType: BooleanType(),
    ArrayType: ArrayType(items=StringType()),
    ObjectType: ObjectType(),
    UnionType: UnionType(of=(StringType(), NumberType())),
    Length: Length(max=9),
    Ratio: Ratio(),
    Size: Size(separator="x"),
    Rounding: Rounding(multiple_of=Decimal(4)),
    Option: Option(value="a"),
    Media: Media(kind="image"),
}
UNSAID = {
    (StringType, "constant"): "its only option says the value",
    (NumberType, "integer"): "the name of the type says it",
    (ObjectType, "fields"): "each has a place of its own",
    (ObjectType, "open"): "it allows",
    (ObjectType, "rules"): "`wording/constraints.py` says them",
    **dict.fromkeys(
        ((ObjectType, "description"), (ObjectType, "note"), (ObjectType, "provenance")),
        "a remark is no limit",
    ),
    (UnionType, "key"): "the options of the key say which object is meant",
    (Media, "max_bytes"): "max_size is the same as the docs print it",
    (Media, "provenance"): "where facts were read is no limit",
    (Media, "note"): "a remark is no limit",
}
"""What is no limit, with the reason."""
VALUES: dict[tuple[type, str], Any] = {
    (StringType, "open_options"): True,
    (StringType, "format"): "color",
    (ArrayType, "items"): StringType(lengths=(Length(max=7),)),
    (ObjectType, "values"): NumberType(max=Decimal(7)),
    (UnionType, "of"): (StringType(lengths=(Length(max=7),)), NumberType()),
    (UnionType, "titles"): ("words", "others"),
    (Media, "max_size"): "10 MB",
    (Media, "forms"): ("url", "base64"),
    (Option, "deprecated"): Deprecation(replacement="d"),
    (Size, "separator"): "*",
    (BooleanType, "options"): (Option(value=True),),
    (NumberType, "options"): (Option(value=7),),
}
"""Values that an annotation does not give."""
SIMPLE: dict[Any, Any] = {
    Decimal: Decimal(7),
    int: 7,
    bool: True,
    str: "words",
    Ratio: Ratio(min=(1, 7)),
    Size: Size(separator="x"),
    Rounding: Rounding(multiple_of=Decimal(7)),
    Length: Length(max=7),
    Option: Option(value="b"),
}


def _field(type_: Type, **more: Any) -> Field:
    return field("x", type_, description="Something.", parameter=True, **more)


def value_for(annotation: Any) -> Any:
    """Some value of an annotation, other than the one that says nothing."""
    members = [one for one in typing.get_args(annotation) if one is not type(None)]
    if typing.get_origin(annotation) is tuple:
        return tuple(value_for(one) for one in members if one is not ...)
    if typing.get_origin(annotation) is typing.Literal:
        return members[-1]
    if members:
        return value_for(members[0])
    return SIMPLE.get(annotation, "words")


@dataclass(frozen=True)
class Sample:
    """A parameter with a limit, and the same without it."""

    limited: Field
    free: Field

    def phrases(self, translator: Translator) -> list[str]:
        """What wording says of the limit."""
        without = [*allowed(self.free, translator), *option_lines(self.free.type, translator)]
        told = [*allowed(self.limited, translator), *option_lines(self.limited.type, translator)]
        return [phrase for phrase in told if phrase not in without]


def samples() -> dict[str, Sample]:
    found = {}
    for of, host in HOSTS.items():
        hints = typing.get_type_hints(of)
        for limit in fields(of):
            if (of, limit.name) in UNSAID:
                continue
            base = BASES[of]
            if limit.name == "open_options":
                options = (Option(value="b" if of is StringType else 7),)
                base = replace(base, options=options)
            if limit.name == "direction":
                base = replace(base, multiple_of=Decimal(7))
            if limit.name in ("title", "description", "deprecated"):
                base = replace(base, value="c")
            value = VALUES.get((of, limit.name), value_for(hints[limit.name]))
            found[f"{of.__name__}.{limit.name}"] = Sample(
                host(replace(base, **{limit.name: value})), host(base)
            )
    return found


SAMPLES = samples()
each_limit = pytest.mark.parametrize("name", SAMPLES)


def request(of: Field) -> Any:
    return model(ObjectType(fields=(of,)))


@cache
def translations(language: str) -> Translations:
    if language == "en":
        return ENGLISH
    path = LOCALES / f"{language}.po"
    po, problems = read_po(LocaleFile(path, path.name, language), path.read_bytes())
    assert po is not None, problems
    return po.compiled()


def flat(text: str) -> str:
    """A text on one line, without what a kind of document puts around its parts."""
    return " ".join(re.sub(r"[\u2066-\u2069]|^\s*\*(?= )", "", text, flags=re.MULTILINE).split())


def seen(markdown: str) -> str:
    """What a reader of Markdown sees."""
    return flat(Reading(MarkdownIt("commonmark").enable("table").render(markdown)).text)


def without_words(schema: dict[str, Any]) -> dict[str, Any]:
    return {keyword: value for keyword, value in schema.items() if keyword not in ("title", "description")}


def items_of(schema: dict[str, Any]) -> str:
    """The words of a schema and of its elements."""
    inner = schema.get("items", {})
    return flat(f"{schema.get('description', '')} each {inner.get('description', '')}")


@each_limit
def test_wording_says_it(name: str) -> None:
    assert SAMPLES[name].phrases(PLAIN), f"{name} is a limit without words: say it in wording/facts.py"


@each_limit
def test_a_schema_says_it_or_states_it(name: str) -> None:
    sample = SAMPLES[name]
    schema, free = (
        request_schema(request(one), PROVIDER)["properties"]["x"] for one in (sample.limited, sample.free)
    )
    if all(phrase in items_of(schema) for phrase in sample.phrases(PLAIN)):
        return
    assert json.dumps(without_words(schema), default=str) != json.dumps(without_words(free), default=str)


@each_limit
def test_openapi_says_it_or_states_it(name: str) -> None:
    sample = SAMPLES[name]
    schema, free = (
        request_body(request(one), PROVIDER)["properties"]["x"] for one in (sample.limited, sample.free)
    )
    if all(phrase in seen(items_of(schema)) for phrase in sample.phrases(PLAIN)):
        return
    assert json.dumps(without_words(schema), default=str) != json.dumps(without_words(free), default=str)


@each_limit
def test_a_docstring_says_it(name: str) -> None:
    sample = SAMPLES[name]
    schema = request_schema(request(sample.limited), PROVIDER, whole=True)["properties"]["x"]
    doc = flat(field_doc(schema, sample.limited))
    assert [phrase for phrase in sample.phrases(PLAIN) if phrase not in doc] == []


@each_limit
def test_a_comment_of_typescript_says_it(name: str) -> None:
    sample, types = SAMPLES[name], Interfaces()
    types.object(request(sample.limited).request, "Request")
    text = flat(types.text())
    assert [phrase for phrase in sample.phrases(PLAIN) if phrase not in text] == []


@each_limit
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_it_in_each_language(name: str, language: str) -> None:
    translator = writer(translations(language))
    section = parameters(ModelPage(request(SAMPLES[name].limited), CATALOG, translator))
    text = flat(" ".join(part.text for part in Page(f"# x\n\n{section}").parts.values()))
    phrases = map(seen, SAMPLES[name].phrases(translator))
    assert [phrase for phrase in phrases if phrase not in text] == []


@each_limit
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_says_it_or_offers_it_in_each_language(name: str, language: str) -> None:
    translator = Speech(translations(language)).translator
    page = json.dumps(document(request(SAMPLES[name].limited), PROVIDER, translator), default=str)
    text = flat(json.dumps(json.loads(page), ensure_ascii=False))
    (row,) = json.loads(page)["request"]["fields"]
    if row["type"].get("options") and not row["type"].get("open_options"):
        return  # the choice offers them, with what is known of each
    phrases = [flat(phrase) for phrase in SAMPLES[name].phrases(translator)]
    if name == "ArrayType.items":  # an element has a place of its own, which says it without the list
        phrases = [flat(phrase) for phrase in allowed(_field(VALUES[ArrayType, "items"]), translator)]
    if name == "ObjectType.values":  # so has a value
        phrases = [flat(phrase) for phrase in allowed(_field(VALUES[ObjectType, "values"]), translator)]
    if name == "UnionType.titles":  # the choice offers them
        phrases = [name.removeprefix(UNTRANSLATED) for name in row["type"]["names"]]
        assert phrases == [*VALUES[UnionType, "titles"]]
    assert [phrase for phrase in phrases if phrase not in text] == []


BAD: dict[str, Any] = {
    "StringType.options": "c",
    "StringType.lengths": "12345678",
    "StringType.pattern": "c",
    "StringType.ratio": "c",
    "StringType.size": "c",
    "NumberType.options": 6,
    "NumberType.min": 6,
    "NumberType.max": 8,
    "NumberType.above": 7,
    "NumberType.below": 7,
    "NumberType.step": 6,
    "NumberType.multiple_of": 6,
    "BooleanType.options": False,
    "ArrayType.items": ["12345678"],
    "ArrayType.min_items": [],
    "ArrayType.max_items": list("12345678"),
    "ArrayType.unique": ["a", "a"],
    "TextLength.min": "1",
    "TextLength.max": "12345678",
    "TextLength.unit": "a b c d e f g h i j",
    "TextLength.script": "1234567890",
    "RatioRange.min": "1:9",
    "RatioRange.max": "9:1",
    "PixelSize.separator": "c",
    "PixelSize.min_side": "6x6",
    "PixelSize.max_side": "8x8",
    "PixelSize.min_pixels": "1x1",
    "PixelSize.max_pixels": "9x9",
    "PixelSize.ratio": "1x8",
    "PixelSize.multiple_of": "6x6",
    "Option.value": "c",
}
"""For each limit that a request is judged by, a value that breaks it."""
ALONE: dict[str, Any] = {
    "TextLength.min": Length(min=7),
    "TextLength.unit": Length(max=9, unit="words"),
    "TextLength.script": Length(max=9, script="English"),
    "StringType.ratio": Ratio(),
}
"""Limits by themselves, as a message names them; with a unit that can be counted and a script that can be told."""
UNJUDGED = {
    "StringType.open_options": "other values may occur",
    "StringType.unlimited": "nothing breaks it",
    "StringType.format": "the docs of no API say what it refuses",
    "StringType.unit": "it says what a number counts",
    "NumberType.open_options": "other values may occur",
    "NumberType.unit": "it says what a number counts",
    "ObjectType.values": "the value is judged",
    "UnionType.of": "the value is judged as one of them",
    "UnionType.titles": "names of what is judged",
    "NumberType.rounding": "the server changes the number",
    **dict.fromkeys(("Option.title", "Option.description", "Option.deprecated"), "the value is judged"),
}
"""What no request breaks, with the reason; rounding and files, which are judged elsewhere, by their class."""


@pytest.mark.parametrize("name", BAD)
def test_a_message_says_what_the_page_says(name: str) -> None:
    sample = SAMPLES[name]
    if name in ALONE:
        sample = replace(sample, limited=HOSTS[type(ALONE[name])](ALONE[name]))
    messages = " ".join(one.message for one in problems_of_value(sample.limited.type, BAD[name])).casefold()
    phrases = [phrase.removeprefix("each ").casefold() for phrase in sample.phrases(PLAIN)]
    assert [phrase for phrase in phrases if phrase not in messages] == []


def test_every_limit_has_a_value_that_breaks_it_or_a_reason() -> None:
    elsewhere = {name for name in SAMPLES if name.startswith(("Media.", "Rounding."))}
    assert {*BAD, *UNJUDGED, *elsewhere} == SAMPLES.keys()


def test_every_limit_is_a_sample_or_no_limit_for_a_reason() -> None:
    known = {(of, one.name) for of in HOSTS for one in fields(of)}
    assert known >= UNSAID.keys()
    assert len(SAMPLES) == len(known) - len(UNSAID)
    parts = {StringType, NumberType, BooleanType, ArrayType, Media}
    inner = {one for of in parts for one in _classes(typing.get_type_hints(of).values())}
    assert inner <= HOSTS.keys(), "a class of limits that no sample is of"


def _classes(annotations: Any) -> set[type]:
    """The dataclasses of limits in annotations."""
    found = set()
    for annotation in annotations:
        if hasattr(annotation, "__dataclass_fields__") and annotation.__name__ not in (
            "Provenance",
            "Absent",
        ):
            found.add(annotation)
        found |= _classes(one for one in typing.get_args(annotation) if one is not ...)
    return {one for one in found if not one.__name__.endswith("Type")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_counts_where_a_key_is_left_out_is_said_everywhere(language: str) -> None:
    of = _field(NumberType(integer=True, min=Decimal(1)), absent_means=0)
    plain, translator = absent_text(of), writer(translations(language))
    schema = request_schema(request(of), PROVIDER)["properties"]["x"]
    types = Interfaces()
    types.object(request(of).request, "Request")
    assert "default" not in schema
    assert plain in schema["description"]
    assert plain in field_doc(request_schema(request(of), PROVIDER, whole=True)["properties"]["x"], of)
    assert plain in seen(request_body(request(of), PROVIDER)["properties"]["x"]["description"])
    assert plain in flat(types.text())
    page = Page(f"# x\n\n{parameters(ModelPage(request(of), CATALOG, translator))}")
    assert seen(absent_text(of, translator)) in flat(" ".join(part.text for part in page.parts.values()))
    speech = Speech(translations(language)).translator
    assert (
        absent_text(of, speech)
        in document(request(of), PROVIDER, speech)["request"]["fields"][0]["description"]
    )


def test_a_page_has_the_keys_of_an_object_that_is_one_of_several_types() -> None:
    size = ObjectType(
        fields=(field("width", NumberType(integer=True, min=Decimal(16), multiple_of=Decimal(16))),)
    )
    either = field("size", UnionType(of=(StringType(options=(Option(value="auto"),)), size)), parameter=True)
    page = ModelPage(request(either), CATALOG, writer(ENGLISH))
    rows = Page(f"# x\n\n{parameters(page)}").rows("parameters")
    assert [row[0] for row in rows] == ["size", "width"]
    assert "at least 16; a multiple of 16" in rows[1][1]


def test_four_times_the_options_take_about_four_times_as_long() -> None:
    """Searched one after the other for each of as many vectors, they took sixteen times as long."""

    def seconds(count: int) -> float:
        options = tuple(Option(value=f"option-{number}") for number in range(count))
        many = model(ObjectType(fields=(field("many", StringType(options=options)),)))
        started = time.process_time()
        vectors(many, minimal(many))
        return time.process_time() - started

    seconds(1000)
    assert min(seconds(16_000) for _ in range(2)) < 8 * min(seconds(4_000) for _ in range(2))


def test_the_number_past_a_long_limit_is_its_neighbour() -> None:
    limit = Decimal("123456789012345678901234567890")
    values = [attempt.value for attempt in tries(field("big", NumberType(integer=True, max=limit)))]
    assert {int(limit) - 1, int(limit), int(limit) + 1} <= {value for value in values if type(value) is int}
