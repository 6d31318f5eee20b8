"""Requests of one member of a family made into the same for another: what is carried, what is said, what is refused."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from repository_specs import SPECS
from small_models import choice, field, model, whole
from specpress.base.json_text import json_text
from specpress.catalog.lexical_form import as_typed, spelt
from specpress.catalog.model import Concept, Counterpart, Family, Uploads
from specpress.catalog.provider import Provider, UploadApi
from specpress.catalog.read import read
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Field,
    Media,
    NumberType,
    ObjectType,
    StringType,
    UnionType,
)
from specpress.catalog.values import ABSENT
from specpress.check import problems
from specpress.check.vectors import Vector, minimal, vectors
from specpress.cli import main
from specpress.convert import Conversion, Side, convert
from specpress.runtime.values import lookup_in
from specpress.schema import request_schema

RIVYA, VTRIX, ODIROUTER = "rivya/flux-kontext-pro", "vtrix/flux_kontext_pro", "odirouter/flux_kontext_pro"
IMAGE = "https://cdn.example.com/reference.png"


@cache
def repository() -> tuple[tuple[Family, dict[str, Side]], ...]:
    """Every family of this repository with its members."""
    catalog, problems = read(SPECS)
    assert problems == ()
    return tuple(
        (
            family,
            {
                name: Side(model, catalog.provider_of(model))
                for name, model in catalog.members(family).items()
            },
        )
        for family in catalog.families.values()
    )


def kontext(source: str, target: str, body: Any, *drop: str) -> Conversion:
    """A translation within the family that the project began with."""
    family, sides = next(pair for pair in repository() if pair[0].id == "flux-kontext-pro")
    return convert(family, sides[source], sides[target], body, drop)


def rivya(**params: Any) -> dict[str, Any]:
    return {"model": "flux-kontext-pro", "prompt": "A fox", **({"params": params} if params else {})}


def told(made: Conversion) -> list[tuple[str, str]]:
    return [(one.what, one.text) for one in made.notes]


def refused(made: Conversion) -> list[tuple[str, str]]:
    assert made.refusals
    assert made.request is None
    assert all(one.message and one.help for one in made.refusals)
    return [(one.pointer, one.reason) for one in made.refusals]


def test_keys_values_envelope_and_defaults_change_and_the_meaning_stays() -> None:
    image = {"url": IMAGE, "kind": "image", "name": "reference.png", "mimeType": "image/png"}
    body = rivya(promptUpsampling="true", safetyTolerance=Decimal("2.0"), referenceMediaItems=[image])
    made = kontext(RIVYA, VTRIX, body)
    params = {
        "prompt": "A fox", "input_image": IMAGE, "aspect_ratio": "16:9",
        "prompt_upsampling": True, "safety_tolerance": 2,
    }  # fmt: skip
    assert made.request == {"model": "flux_kontext_pro", "input": [{"params": params}]}
    assert list(made.request["input"][0]["params"]) == list(params), "in documented order"
    assert told(made) == [
        ("renamed", "referenceMediaItems -> input_image"),
        ("dropped", "name, mimeType of the file at /params/referenceMediaItems/0: its address alone is sent"),
        ("added", f'aspect_ratio = "16:9", the default of {RIVYA}; {VTRIX} documents none'),
        ("renamed", "promptUpsampling -> prompt_upsampling"),
        ("converted", 'prompt_upsampling: "true" -> true'),
        ("renamed", "safetyTolerance -> safety_tolerance"),
        ("converted", "safety_tolerance: 2.0 -> 2"),
        ("differs", f'enableTranslation is "true" at {RIVYA} unless it is given; {VTRIX} has no such key'),
    ]
    converted = next(one for one in made.notes if one.what == "converted")
    assert (converted.source, converted.target) == (
        "/params/promptUpsampling", "/input/0/params/prompt_upsampling"
    )  # fmt: skip


def test_a_default_that_differs_is_written_out_and_one_that_is_the_same_is_not() -> None:
    made = kontext(ODIROUTER, VTRIX, {"prompt": "A fox"})
    assert made.request["input"][0]["params"] == {"prompt": "A fox", "output_format": "png"}
    assert told(made) == [("added", f'output_format = "png", the default of {ODIROUTER}; {VTRIX} has "jpeg"')]
    assert kontext(ODIROUTER, VTRIX, {"prompt": "A fox"}, "output_format").request["input"][0]["params"] == {
        "prompt": "A fox"
    }


@pytest.mark.parametrize(
    ("source", "target", "body", "wrong"),
    [
        (RIVYA, VTRIX, rivya(safetyTolerance=0), [("/params/safetyTolerance", "below-minimum")]),
        (RIVYA, VTRIX, rivya(watermark="mine"), [("/params/watermark", "no-counterpart")]),
        (RIVYA, VTRIX, rivya() | {"client_request_id": "7"}, [("/client_request_id", "no-counterpart")]),
        (
            ODIROUTER,
            RIVYA,
            {"prompt": "A fox", "input_image": "iVBORw0KGgo=", "seed": 7},
            [("/input_image", "file-form"), ("/seed", "no-counterpart")],
        ),
        (
            ODIROUTER,
            RIVYA,
            {"prompt": "A fox", "input_image": IMAGE, "input_image_2": IMAGE},
            [("/input_image", "too-many-items")],
        ),
        (ODIROUTER, RIVYA, {"prompt": "A fox", "input_image_2": IMAGE}, [("/input_image_2", "gap-in-list")]),
        (
            ODIROUTER,
            RIVYA,
            {"prompt": "A fox", "aspect_ratio": "3:2"},
            [("/aspect_ratio", "not-an-option")],
        ),
        (ODIROUTER, VTRIX, {"prompt": "A fox", "new": {"a": 1}}, [("/new", "no-counterpart")]),
        (ODIROUTER, VTRIX, {"propmt": "A fox"}, [("/prompt", "missing-key")]),
        (ODIROUTER, VTRIX, {"prompt": 5}, [("/prompt", "wrong-type")]),
        (RIVYA, ODIROUTER, [], [("", "wrong-type")]),
    ],
)  # fmt: skip
def test_what_cannot_be_said_is_refused_with_its_place(
    source: str, target: str, body: Any, wrong: list[tuple[str, str]]
) -> None:
    before = copy.deepcopy(body)
    made = kontext(source, target, body)
    assert body == before
    assert made.request is None
    assert [(one.pointer, one.reason) for one in made.refusals] == wrong


def test_an_invalid_request_has_the_usual_problems() -> None:
    body = rivya(safetyTolerance=9, outputFormat="webp")
    _, sides = next(pair for pair in repository() if pair[0].id == "flux-kontext-pro")
    usual = [(one.pointer, one.reason, one.message) for one in problems(sides[RIVYA].model, body)]
    made = kontext(RIVYA, VTRIX, body)
    assert [(one.pointer, one.reason, one.message) for one in made.refusals] == usual
    assert len(usual) == 2


def test_what_is_dropped_is_dropped_because_it_was_asked_for() -> None:
    body = rivya(watermark="mine", safetyTolerance=0) | {"client_request_id": "7"}
    made = kontext(RIVYA, VTRIX, body, "watermark", "safetyTolerance", "client_request_id")
    assert made.request["input"][0]["params"] == {"prompt": "A fox", "aspect_ratio": "16:9"}
    assert [text for what, text in told(made) if what == "dropped"] == [
        "safetyTolerance = 0, as was asked for",
        'watermark = "mine", as was asked for',
        'client_request_id = "7", as was asked for',
    ]


def test_a_misspelt_key_to_drop_is_refused() -> None:
    made = kontext(RIVYA, VTRIX, rivya(), "watermrak")
    assert refused(made) == [("", "unknown-drop")]
    assert made.refusals[0].help == "did you mean 'watermark'?"
    assert kontext(RIVYA, VTRIX, rivya(), "watermark").refusals == ()


def test_a_second_request_in_the_envelope_is_not_lost() -> None:
    body = {"model": "flux_kontext_pro", "input": [{"params": {"prompt": "A"}}, {"params": {"prompt": "B"}}]}
    assert refused(kontext(VTRIX, ODIROUTER, body)) == [("/input/1", "second-request")]


def small(id: str, *fields: Field, provider: Provider | None = None, **more: Any) -> Side:
    provider = provider or Provider(id=id, title=id)
    own = tuple(Field(key=f.key, title=f.title, type=f.type, required=f.required, nullable=f.nullable,
                      default=f.default, media=f.media, parameter=True) for f in fields)  # fmt: skip
    return Side(model(ObjectType(fields=own), provider=provider.id, id=id, **more), provider)


def pair(one: Side, other: Side, *concepts: dict[str, Counterpart]) -> Family:
    named = tuple(
        Concept(
            name=f"c{at}", title="C", keys=tuple((f"{side}/{side}", its) for side, its in concept.items())
        )
        for at, concept in enumerate(concepts)
    )
    return Family(id="pair", title="Pair", members=(one.name, other.name), concepts=named)


def at(*keys: str, spread: bool = False, **values: Any) -> Counterpart:
    return Counterpart(paths=tuple((key,) for key in keys), spread=spread, values=tuple(values.items()))


@pytest.mark.parametrize(
    ("ours", "theirs", "value", "written"),
    [
        (BooleanType(), choice("true", "false"), True, "true"),
        (choice("5", "10"), whole(1, 20), "5", 5),
        (whole(1, 20), choice("5", "10"), 5, "5"),
        (NumberType(), StringType(), Decimal("0.50"), "0.5"),
        (NumberType(), whole(), Decimal("2.0"), 2),
        (UnionType(of=(StringType(), NumberType())), NumberType(), "7", 7),
        (NumberType(), UnionType(of=(StringType(), NumberType())), 7, 7),
        (StringType(), BooleanType(), "yes", None),
        (StringType(), NumberType(), "05", None),
        (StringType(), NumberType(), "1e3", None),
        (NumberType(), StringType(), Decimal("1E+300"), None),
    ],
)  # fmt: skip
def test_a_value_takes_the_form_of_its_new_type_where_that_is_exact(
    ours: Any, theirs: Any, value: Any, written: Any
) -> None:
    one, other = small("one", field("a", ours)), small("other", field("b", theirs))
    family = pair(one, other, {"one": at("a"), "other": at("b")})
    made = convert(family, one, other, {"a": value})
    if written is None:
        assert refused(made)[0][0] == "/a"
    else:
        assert made.request == {"b": written}
        assert type(made.request["b"]) is type(written)


def test_values_with_other_names_are_mapped_both_ways() -> None:
    one = small("one", field("mode", choice("std", "pro"), default="std"))
    other = small("other", field("quality", choice("standard", "professional"), default="professional"))
    family = pair(one, other, {"one": at("mode", standard="std", professional="pro"), "other": at("quality")})
    assert convert(family, one, other, {"mode": "std"}).request == {"quality": "standard"}
    assert convert(family, other, one, {"quality": "professional"}).request == {"mode": "pro"}
    assert convert(family, one, other, {}).request == {"quality": "standard"}
    assert convert(family, other, one, {}).request == {"mode": "pro"}


def test_a_form_that_stands_for_another_value_there_is_not_taken_for_ones_own() -> None:
    one, other = (
        small("one", field("mode", choice("std", "standard"))),
        small("other", field("mode", choice("std"))),
    )
    family = pair(one, other, {"one": at("mode"), "other": at("mode", standard="std")})
    assert convert(family, one, other, {"mode": "standard"}).request == {"mode": "std"}
    assert refused(convert(family, one, other, {"mode": "std"})) == [("/mode", "cannot-be-written")]


def test_lists_are_joined_spread_and_listed_as_files() -> None:
    media = Media(kind="image", forms=("url", "base64"))
    carrier = Provider(id="three", title="Three", uploads=UploadApi(parameter="files", kind_key="kind"))
    element = ObjectType(fields=(field("url", required=True), field("kind", choice("image"), required=True)))
    urls = Media(kind="image", forms=("url",))
    one = small("one", field("images", ArrayType(items=StringType(), max_items=3), media=media))
    two = small("two", *(field(key, media=media) for key in ("first", "last")))
    three = small("three", field("files", ArrayType(items=element)), provider=carrier,
                  uploads=Uploads(kinds=(urls,), carrier=("files",)))  # fmt: skip
    entries = {"one": at("images"), "two": at("first", "last", spread=True), "three": at("files")}
    sides = {"one": one, "two": two, "three": three}
    files = [{"url": "https://a.example/1", "kind": "image"}, {"url": "https://a.example/2", "kind": "image"}]
    bodies: dict[str, Any] = {
        "one": {"images": [file["url"] for file in files]},
        "two": {"first": files[0]["url"], "last": files[1]["url"]},
        "three": {"files": files},
    }
    for a, b in permutations(sides, 2):
        family = pair(sides[a], sides[b], {a: entries[a], b: entries[b]})
        assert convert(family, sides[a], sides[b], bodies[a]).request == bodies[b], (a, b)
    family = pair(one, two, {"one": entries["one"], "two": entries["two"]})
    assert refused(convert(family, one, two, {"images": ["x", "y", "z"]})) == [
        ("/images/2", "too-many-items")
    ]
    assert convert(family, one, two, {"images": []}).request == {}
    family = pair(one, three, {"one": entries["one"], "three": entries["three"]})
    assert refused(convert(family, one, three, {"images": ["https://a.example", "AAAA"]})) == [
        ("/images/1", "file-form")
    ]


@pytest.mark.parametrize(
    ("ours", "theirs", "value", "written"),
    [
        (("url", "data-uri"), ("url", "base64"), "data:image/png;base64,AAAA", "AAAA"),
        (("url", "base64"), ("url", "data-uri"), "AAAA", None),
        (("url", "base64"), ("base64",), "https://a.example", None),
        (("base64",), ("base64",), "http", "http"),
        ((), (), "anything", "anything"),
    ],
)
def test_files_are_handed_over_in_a_form_that_is_taken(
    ours: tuple[str, ...], theirs: tuple[str, ...], value: str, written: str | None
) -> None:
    one = small("one", field("a", media=Media(kind="image", forms=ours)))
    other = small("other", field("b", media=Media(kind="image", forms=theirs)))
    made = convert(pair(one, other, {"one": at("a"), "other": at("b")}), one, other, {"a": value})
    if written is None:
        assert refused(made) == [("/a", "file-form")]
    else:
        assert made.request == {"b": written}


def test_what_the_target_requires_and_the_source_leaves_out_is_asked_for() -> None:
    one = small("one", field("a"), field("x"))
    other = small("other", field("b", required=True), field("y", required=True))
    family = pair(one, other, {"one": at("a"), "other": at("b")})
    made = convert(family, one, other, {})
    assert refused(made) == [("", "missing-key"), ("/a", "missing-key")]
    assert "by hand" in made.refusals[0].help


def test_a_default_that_the_target_does_not_take_is_refused_and_may_be_left_to_it() -> None:
    one, other = (
        small("one", field("a", whole(0, 6), default=0)),
        small("other", field("b", whole(1, 6), default=2)),
    )
    family = pair(one, other, {"one": at("a"), "other": at("b")})
    made = convert(family, one, other, {})
    assert refused(made) == [("/a", "below-minimum")]
    assert "--drop a" in made.refusals[0].help
    assert convert(family, one, other, {}, ["a"]).request == {}
    assert convert(family, one, other, {"a": 3}).request == {"b": 3}


def test_null_is_carried_where_it_is_allowed() -> None:
    one = small("one", field("a", whole(), nullable=True))
    other, strict = small("other", field("b", whole(), nullable=True)), small("strict", field("c", whole()))
    family = pair(one, other, {"one": at("a"), "other": at("b")})
    assert convert(family, one, other, {"a": None}).request == {"b": None}
    family = pair(one, strict, {"one": at("a"), "strict": at("c")})
    assert refused(convert(family, one, strict, {"a": None})) == [("/a", "null-not-allowed")]


def test_a_request_for_the_same_model_stays_as_it_is() -> None:
    one = small("one", field("a"))
    assert convert(pair(one, one), one, one, {"a": "x"}).request == {"a": "x"}


@pytest.mark.parametrize("value", ["x", "true", "5", "-1.5", "", "007", 5, Decimal("-0.25"), True, False])
def test_a_spelling_leads_back_to_the_value(value: Any) -> None:
    kinds = {str: StringType(), int: NumberType(), Decimal: NumberType(), bool: BooleanType()}
    text = spelt(value)
    assert text is not None
    assert as_typed(text, kinds[type(value)]) == value


def meaning(family: Family, side: Side, body: Any) -> dict[str, Any]:
    """What a request says of each thing of a family, defaults included, in the spelling that all members share."""
    found: dict[str, Any] = {}
    for concept in family.concepts:
        here = concept.at(side.name)
        for path in here.paths if here else ():
            value = lookup_in(body)(path)
            value = side.fields[path].default if value is ABSENT else value
            found.setdefault(concept.name, []).extend(
                [side_url(side, one) for one in value] if isinstance(value, list) else [value]
            )
    return {
        name: [spelt(one) or one for one in values if one is not ABSENT] for name, values in found.items()
    }


def side_url(side: Side, one: Any) -> Any:
    return one.get(side.url_key, one) if isinstance(one, dict) else one


def tried() -> Iterator[tuple[Family, Side, Side, Vector]]:
    """Every vector of every member of every family, for every other member."""
    for family, sides in repository():
        for a, b in permutations(sides, 2):
            yield from (
                (family, sides[a], sides[b], vector)
                for vector in vectors(sides[a].model, minimal(sides[a].model))
            )


def test_every_vector_is_translated_or_refused_with_a_reason_and_comes_back() -> None:
    """What is translated is valid by the schema; there and back again, it means the same."""
    done = back = 0
    schemas = {
        name: Draft202012Validator(request_schema(side.model, side.provider))
        for _, sides in repository()
        for name, side in sides.items()
    }
    for family, source, target, vector in tried():
        name, body = vector.name, vector.request
        made = convert(family, source, target, body)
        if vector.problems:
            assert [one.pointer for one in made.refusals] == [one.pointer for one in vector.problems], name
            continue
        if made.refusals:
            assert all(one.message and one.help and one.reason for one in made.refusals), name
            continue
        done += 1
        text = json_text(made.request)
        assert schemas[target.name].is_valid(json.loads(text)), (target.name, name)
        assert problems(target.model, made.request) == (), (target.name, name)
        again = convert(family, target, source, made.request)
        if not again.refusals:
            back += 1
            own = meaning(family, source, body)
            kept = meaning(family, source, again.request)
            assert {key: kept[key] for key in own if own[key]} == {
                key: one for key, one in own.items() if one
            }, name
    assert done > 100
    assert back > 100


def test_the_command_prints_the_request_and_tells_the_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "request.json"
    file.write_text(json_text(rivya(outputFormat="png")))
    arguments = ["translate", RIVYA, ODIROUTER, str(file), "--specs", str(SPECS)]
    assert main(arguments) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out) == {"prompt": "A fox", "aspect_ratio": "16:9", "output_format": "png"}
    assert "renamed: outputFormat -> output_format\n" in printed.err
    assert main([*arguments, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["request"] == json.loads(printed.out)
    assert found["refusals"] == []
    assert {"what": "renamed", "text": "outputFormat -> output_format",
            "from": "/params/outputFormat", "to": "/output_format"} in found["notes"]  # fmt: skip


def test_the_command_refuses_without_a_request(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "request.json"
    file.write_text(json_text(rivya(watermark="mine")))
    arguments = ["translate", RIVYA, ODIROUTER, str(file), "--specs", str(SPECS)]
    assert main(arguments) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("/params/watermark: no-counterpart: ")
    assert "help: leave it out, or let it be lost by --drop watermark" in printed.err
    assert main([*arguments, "--format", "json"]) == 1
    assert list(json.loads(capsys.readouterr().out)) == ["refusals"]
    assert main([*arguments, "--drop", "watermark"]) == 0


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("rivya/flux-kontext-pro", "rivya/flux-2-pro", "are not of one family"),
        ("rivya/flux-kontext-pr", "rivya/flux-2-pro", "did you mean 'rivya/flux-kontext-pro'?"),
    ],
)
def test_the_command_is_called_for_two_members_of_a_family(
    source: str, target: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["translate", source, target, "-", "--specs", str(SPECS)]) == 2
    assert said in capsys.readouterr().err
