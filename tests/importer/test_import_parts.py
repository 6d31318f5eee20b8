"""The parts of an import one by one: words for types, keys, YAML as text, lost names, and facts that survive."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importer.import_cases import ROOT
from specpress.base.diagnostics import has_errors
from specpress.importer.catalogue import Catalogue, Home, checked
from specpress.importer.extracted import ExtractedPage, ExtractedParameter, Limit, Lost, Stated
from specpress.importer.glossary import Glossary
from specpress.importer.merge import merged, with_names_of_twins
from specpress.importer.page import Page
from specpress.importer.types import DeclaredType, WrongType, declared_type, parse_value
from specpress.importer.update.compare import Comparison
from specpress.importer.writing.draft import model_title
from specpress.importer.writing.new import new_spec
from specpress.importer.writing.yaml_text import WIDTH, block
from specpress.lint.nodes import json_of
from specpress.spec.catalog import Entry, GlossarySpec
from specpress.spec.yaml import parse


@pytest.mark.parametrize(
    ("word", "type_"),
    [
        ("select", DeclaredType(("string",), says_more=True)),
        ("Text", DeclaredType(("string",), says_more=True)),
        ("int", DeclaredType(("integer",))),
        ("bool", DeclaredType(("boolean",))),
        ("string[]", DeclaredType(("array",), items="string")),
        ("array of string", DeclaredType(("array",), items="string")),
        ("Array of strings", DeclaredType(("array",), items="string")),
        ("array<integer>", DeclaredType(("array",), items="integer")),
        ("enum<string>", DeclaredType(("string",), says_more=True)),
        ("enum<string> | null", DeclaredType(("string",), nullable=True, says_more=True)),
        ("string<uri>", DeclaredType(("string",), format="uri")),
        ("string | null", DeclaredType(("string",), nullable=True)),
        ("string | array", DeclaredType(("string", "array"))),
        ("string or integer", DeclaredType(("string", "integer"))),
        ("string/array", DeclaredType(("string", "array"))),
        ("integer|string", DeclaredType(("integer", "string"))),
        ("int[]", DeclaredType(("array",), items="integer")),
        ("list[string]", DeclaredType(("array",), items="string")),
        ("array<object>", DeclaredType(("array",), items="object")),
        ("array<string | null>", None),
        ("array of string | integer", None),
        ("integer | array of string", DeclaredType(("integer", "array"), items="string")),
        ("float", DeclaredType(("number",))),
        ("double", DeclaredType(("number",))),
        ("enum", DeclaredType(("string",), says_more=True)),
        ("json", None),
        ("string<json>", DeclaredType(("string",), format="json")),
        ("file", None),
        ("null", None),
        ("", None),
        ("array<array<string>[]>", DeclaredType(("array",), items="array")),
    ],
)
def test_the_words_for_types(word: str, type_: DeclaredType | None) -> None:
    assert declared_type(word) == type_


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("5", "select", "5"), ("5", "integer", 5), ("5.0", "integer", 5), ("0.50", "number", Decimal("0.50")),
        ("True", "boolean", True), ("null", "string | null", None), ("null", "string", "null"),
        ('["a"]', "array", ["a"]), ('{"a": 1.5}', "object", {"a": Decimal("1.5")}),
    ],
)  # fmt: skip
def test_values_by_their_types(text: str, word: str, value: Any) -> None:
    type_ = declared_type(word)
    assert type_ is not None
    assert parse_value(text, type_) == value
    assert type(parse_value(text, type_)) is type(value)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("5.5", "integer"),
        ("many", "number"),
        ("1", "boolean"),
        ("[", "array"),
        ("5", "string | integer"),
        ("NaN", "number"),
    ],
)
def test_a_text_that_is_no_value_or_may_be_two_is_none(text: str, word: str) -> None:
    type_ = declared_type(word)
    assert type_ is not None
    with pytest.raises(WrongType):
        parse_value(text, type_)


def test_a_glossary_knows_keys_in_every_casing() -> None:
    entry = Entry(description="The shape.", keys=("ratio",))
    seed, seeds = Entry(description="One."), Entry(description="Many.", keys=("seed", "x"))
    glossary = Glossary(GlossarySpec(parameters={"aspect_ratio": entry, "seeds": seeds, "seed": seed}))
    for key in (
        "aspect_ratio",
        "aspectRatio",
        "AspectRatio",
        "aspect-ratio",
        "ASPECT_RATIO",
        "aspectratio",
        "ratio",
        "input.ratio",
    ):
        assert glossary.entry(key) is entry, key
    assert glossary.entry("seed") is seed, "a key of its own goes before another's"
    assert glossary.entry("x") is seeds
    assert glossary.entry("unknown") is None
    assert Glossary(None).entry("seed") is None


def test_a_glossary_knows_a_key_by_its_type() -> None:
    look = Entry(description="How it looks.", type="string")
    amount = Entry(description="How much style.", keys=("style",), type="number")
    sound = Entry(description="Whether there is sound.")
    glossary = Glossary(GlossarySpec(parameters={"style": look, "style_amount": amount, "sound": sound}))
    assert glossary.entry("style", ["string", "null"]) is look
    assert glossary.entry("style", ["number"]) is amount
    assert glossary.entry("style", ["integer"]) is amount, "an integer is a number"
    assert glossary.entry("style", ["string", "number"]) is None
    assert glossary.entry("style") is None, "of what type it is nobody knows"
    assert glossary.entry("sound", ["boolean"]) is glossary.entry("sound", ["string"], ["on", "off"]) is sound
    assert glossary.entry("sound", ["string"]) is None, "a text that may be anything is no switch"


@pytest.mark.parametrize(
    ("title", "model", "name"),
    [
        ("Flux 2 Pro API Integration", "flux-2-pro", "Flux 2 Pro"),
        ("T\u00edch h\u1ee3p API GPT Image 1.5", "gpt-image-1-5", "GPT Image 1.5"),
        ("FLUX.1 Kontext [pro]", "flux_kontext_pro", "FLUX.1 Kontext [pro]"),
        ("", "x", ""),
    ],
)
def test_the_name_of_a_model_in_the_title_of_its_page(title: str, model: str, name: str) -> None:
    assert model_title(title, model) == name


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(min_size=1, max_size=40), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(
    st.dictionaries(
        st.text(st.characters(codec="utf-8"), min_size=1, max_size=40), JSON, min_size=1, max_size=5
    )
)
@settings(max_examples=150, deadline=None)
def test_what_is_written_is_read_back(value: dict[str, Any]) -> None:
    text = "".join(f"{line}\n" for line in block(value))
    node, problems = parse(text.encode("utf-8", "surrogatepass"), "x")
    assert node is not None, (text, problems)
    assert not has_errors(problems), problems
    assert all(one.code != "yaml-1-1-differs" for one in problems)
    assert _plain(json_of(node)) == value


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def test_long_texts_are_folded_and_long_lists_stand_below_each_other() -> None:
    lines = list(block({"text": "word " * 60 + "end", "list": [f"value-{at}" for at in range(40)]}))
    assert lines[0] == "text: >-"
    assert "list:" in lines
    assert max(map(len, lines)) <= WIDTH


def parameter(line: int, key: str | None, **facts: Any) -> ExtractedParameter:
    name = Stated(key, line) if key is not None else Lost("The form loses names.", line)
    return ExtractedParameter(line=line, key=name, **{fact: Stated(one, line) for fact, one in facts.items()})


def found(*parameters: ExtractedParameter, complete: bool = True, form: str = "md") -> ExtractedPage:
    return ExtractedPage(
        provider="rivya", form=form, title=Stated("Painter", 1), model=Stated("painter", 2), parameters=parameters,
        complete=complete, modality=Stated("image", 3),
    )  # fmt: skip


def test_lost_names_are_taken_from_a_twin_by_order_and_facts() -> None:
    twin = found(parameter(1, "seed", default="1"), parameter(2, "size", options=("a", "b")))
    lost = found(parameter(9, None, default="1"), parameter(10, None), form="compact")
    assert [one.key for one in with_names_of_twins([lost, twin])[0].parameters] == [
        Stated("seed", 9),
        Stated("size", 10),
    ]
    for other in (
        found(parameter(9, None, default="2"), parameter(10, None)),
        found(parameter(9, None, default="1")),
        found(parameter(9, None), parameter(10, None), parameter(11, None)),
    ):
        assert with_names_of_twins([other, twin])[0] is other, "a fact or the number differs"
    cut = found(parameter(9, None, default="1"), complete=False)
    assert with_names_of_twins([twin, cut])[1].parameters[0].key == Stated("seed", 9)


NUMBERS = st.none() | st.integers(-1000, 1000).map(Decimal)
WORDS = st.sampled_from(
    ["select", "number", "integer", "text", "boolean", "array", "string[]", "string | null", "odd"]
)


@st.composite
def parameters(draw: st.DrawFn) -> ExtractedParameter:
    def maybe(value: Any) -> Any:
        return draw(st.sampled_from([None, Lost("It is lost.", 7), Stated(value, 7)]))

    options = draw(
        st.none() | st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=4, unique=True).map(tuple)
    )
    return ExtractedParameter(
        line=draw(st.integers(1, 99)),
        key=Stated(draw(st.from_regex(r"[a-z_]{1,6}(\[\])?(\.[a-z]{1,3})?", fullmatch=True)), 5),
        type=maybe(draw(WORDS)),
        required=maybe(draw(st.booleans())),
        default=maybe(draw(st.none() | st.text(min_size=1, max_size=8) | st.integers().map(str))),
        options=maybe(options),
        min=maybe(draw(NUMBERS)),
        max=maybe(draw(NUMBERS)),
        length=maybe(draw(st.none() | st.integers(1, 99).map(Limit))),
        max_items=maybe(draw(st.none() | st.integers(1, 9))),
    )


def home() -> Home:
    found = Catalogue(ROOT / "specs").home("rivya")
    assert isinstance(found, Home)
    return found


RIVYA = home()


@given(st.lists(parameters(), max_size=4, unique_by=lambda one: one.key.value.split(".")[0].split("[")[0]))
@settings(max_examples=40, deadline=None)
def test_whatever_is_found_becomes_a_spec_that_says_the_same(some: list[ExtractedParameter]) -> None:
    """Facts to spec, spec to loaded facts: nothing is changed on the way, and what does not fit is unknown."""
    page = Page("page.txt", (), "https://rivya.ai/docs/api/models/painter", None, date(2026, 11, 24))
    facts = merged([(page, found(*some))])
    file = Catalogue(Path("specs")).file("rivya", "painter")
    written = new_spec(facts, file, RIVYA, Glossary(None))
    assert not has_errors(written.problems), (written.text, written.problems)
    spec, _ = checked(file, written.text.encode(), RIVYA)
    assert spec is not None
    changes = Comparison(spec, facts, RIVYA).changes()
    assert [str(one) for one in changes if one.path[-1] not in _unknown(spec, one.path)] == [], written.text


def _unknown(spec: Any, path: tuple[str, ...]) -> dict[str, str]:
    part = spec
    for step in path[:-1]:
        part = part.get(step) if isinstance(part, dict) else getattr(part, step)
    return getattr(part, "unknown", None) or {}


@pytest.mark.parametrize(
    ("keys", "type_", "part"),
    [
        (("size.width", "size"), None, {"type": "object", "fields": ["width"]}),
        (("size.width", "size"), "object", {"type": "object", "fields": ["width"]}),
        (("a.b.c", "a.b", "a"), None, {"type": "object", "fields": ["b"]}),
        (("messages[].role", "messages[]", "messages"), None, {"type": "array", "items": ["type", "fields"]}),
    ],
)
def test_what_is_listed_behind_the_keys_that_it_holds_keeps_them(
    keys: tuple[str, ...], type_: str | None, part: dict[str, Any]
) -> None:
    page = Page("page.txt", (), "https://rivya.ai/docs/api/models/painter", None, date(2026, 11, 24))
    inner, *holders = keys
    types = {"type": type_} if type_ else {}
    facts = merged([(page, found(parameter(1, inner), *(parameter(2, key, **types) for key in holders)))])
    written = new_spec(facts, Catalogue(Path("specs")).file("rivya", "painter"), RIVYA, Glossary(None))
    assert not has_errors(written.problems), written.text
    (outermost,) = written.spec["parameters"].values()
    shown = {name: list(value) if isinstance(value, dict) else value for name, value in outermost.items()}
    assert shown | part == shown
    assert "type" not in outermost.get("unknown", {})
