"""The checker of requests: each reason with its place, limit and sentence, and what it does with bad input."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from typing import Any

import pytest

from small_models import choice, field, files, model, rule, test, total, uploads, whole
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Length,
    NullType,
    NumberType,
    ObjectType,
    Option,
    Ratio,
    Size,
    StringType,
    Type,
    UnionType,
)
from specpress.check import Problem, problems, problems_of_value

D = Decimal
_NO_SIZE = "Expected here: width*height in pixels, such as 1024*768."


def only(type_: Type, value: Any) -> Problem:
    (found,) = problems_of_value(type_, value)
    return found


@pytest.mark.parametrize(
    ("type_", "value", "reason", "limit", "message"),
    [
        (StringType(), 5, "wrong-type", None, "Expected here: a text. Given: 5."),
        (whole(), 1.5, "wrong-type", None, "Expected here: a whole number. Given: 1.5."),
        (
            whole(),
            "5",
            "wrong-type",
            None,
            "Expected here: a whole number. Given: a text. Write 5, without quotes.",
        ),
        (
            choice("true", "false"),
            True,
            "wrong-type",
            None,
            'Expected here: a text. Given: true or false. Write "true", in quotes.',
        ),
        (
            UnionType(of=(StringType(), whole())),
            [],
            "wrong-type",
            None,
            "Expected here: a text, a whole number. Given: a list.",
        ),
        (StringType(), None, "null-not-allowed", None, "Null is not allowed. Expected here: a text."),
        (
            choice("jpeg", "png"),
            "jpg",
            "not-an-option",
            ("jpeg", "png"),
            "jpg is not one of the allowed values: jpeg, png. Did you mean jpeg?",
        ),
        (choice("5", "6"), "16", "not-an-option", ("5", "6"), "16 is not one of the allowed values: 5, 6."),
        (
            choice("720p", "1080p"),
            "1080",
            "not-an-option",
            ("720p", "1080p"),
            "1080 is not one of the allowed values: 720p, 1080p. Did you mean 1080p?",
        ),
        (choice("6"), "10", "not-an-option", ("6",), "10 is not one of the allowed values: 6."),
        (
            choice("low", "high"),
            "HIGH",
            "not-an-option",
            ("low", "high"),
            "HIGH is not one of the allowed values: low, high. Did you mean high?",
        ),
        (
            choice("auto", open_options=True, pattern="^[0-9]+$"),
            "Auto",
            "pattern",
            "^[0-9]+$",
            "It must be auto, or a text that matches ^[0-9]+$",
        ),
        (
            choice("auto", "match_input_image", open_options=True, ratio=Ratio()),
            "AUTO",
            "not-a-ratio",
            None,
            "Expected here: auto, match_input_image, or width to height, such as 16:9. Did you mean auto?",
        ),
        (
            choice("auto", open_options=True, size=Size(separator="x")),
            "auot",
            "not-a-size",
            None,
            "Expected here: auto, or widthxheight in pixels, such as 1024x768. Did you mean auto?",
        ),
        (
            choice("auto", "64x64", open_options=True, size=Size(separator="x")),
            "64X64",
            "not-a-size",
            None,
            "Expected here: auto, 64x64, or widthxheight in pixels, such as 1024x768. Did you mean 64x64?",
        ),
        (choice("m-1", constant=True), "m-2", "not-constant", "m-1", "It must be m-1."),
        (
            NumberType(options=(Option(value=4), Option(value=D("0.5")))),
            5,
            "not-an-option",
            (4, D("0.5")),
            "5 is not one of the allowed values: 4, 0.5.",
        ),
        (
            BooleanType(options=(Option(value=True),)),
            False,
            "not-an-option",
            (True,),
            "false is not one of the allowed values: true.",
        ),
        (
            NumberType(min=D("0.5")),
            0.25,
            "below-minimum",
            D("0.5"),
            "0.25 is not allowed; it must be at least 0.5.",
        ),
        (NumberType(above=D(1)), 1, "below-minimum", D(1), "1 is not allowed; it must be more than 1."),
        (whole(0, 6), 7.0, "above-maximum", D(6), "7 is not allowed; it must be at most 6."),
        (NumberType(below=D(1)), 1.0, "above-maximum", D(1), "1 is not allowed; it must be less than 1."),
        (
            whole(5, 9, step=D(2)),
            6,
            "off-step",
            D(2),
            "6 is not allowed; values go in steps of 2, counted from 5.",
        ),
        (whole(multiple_of=D(32)), 33, "off-step", D(32), "33 is not allowed; it must be a multiple of 32."),
        (
            StringType(lengths=(Length(min=2, max=3),)),
            "😀",
            "too-short",
            2,
            "At least 2 characters are needed; there are 1.",
        ),
        (
            StringType(lengths=(Length(max=3),)),
            "😀😀😀😀",
            "too-long",
            3,
            "At most 3 characters are allowed; there are 4.",
        ),
        (StringType(pattern="^a$"), "a\n", "pattern", "^a$", "It must be a text that matches ^a$"),
        (
            ArrayType(items=StringType(), min_items=1),
            [],
            "too-few-items",
            1,
            "At least 1 element is needed; there are 0.",
        ),
        (
            ArrayType(items=whole(), max_items=1),
            [1, 2],
            "too-many-items",
            1,
            "At most 1 element is allowed; there are 2.",
        ),
        (NullType(), 0, "wrong-type", None, "Expected here: null. Given: 0."),
        *(
            (
                StringType(ratio=Ratio()),
                text,
                "not-a-ratio",
                None,
                "Expected here: width to height, such as 16:9.",
            )
            for text in ("16:0", "16:9\n", "16:9:1", "١٦:٩", "")
        ),
        *(
            (StringType(size=Size(separator="*")), text, "not-a-size", None, _NO_SIZE)
            for text in ("10x10", "10*", "*10", "10*10\n", "0*10")
        ),
    ],
)
def test_problem_in_the_layer_of_schemas(
    type_: Type, value: Any, reason: str, limit: Any, message: str
) -> None:
    found = only(type_, value)
    assert (found.reason, found.limit, found.layer) == (reason, limit, "schema")
    assert found.message == message


@pytest.mark.parametrize(
    ("type_", "good", "bad", "reason", "limit"),
    [
        (StringType(lengths=(Length(max=2, unit="words"),)), "one  two\n", "one two three", "too-long", 2),
        (StringType(lengths=(Length(max=4, unit="bytes"),)), "😀", "😀a", "too-long", 4),
        (StringType(lengths=(Length(min=3, unit="bytes"),)), "ก", "é", "too-short", 3),
        (StringType(ratio=Ratio(min=(9, 21), max=(21, 9))), "21:9", "22:9", "ratio-too-wide", "21:9"),
        (StringType(ratio=Ratio(min=(9, 21), max=(21, 9))), "18:42", "9:22", "ratio-too-narrow", "9:21"),
        (StringType(ratio=Ratio()), "16:9", f"1:{'9' * 9999}", "not-a-ratio", None),
        (StringType(size=Size(separator="*"), pattern="."), "10*10", "10x10", "not-a-size", None),
        (StringType(size=Size(separator="0")), "1601", "16x1", "not-a-size", None),
        (StringType(size=Size(separator="x", min_side=10)), "10x10", "9x10", "side-too-small", 10),
        (StringType(size=Size(separator="x", max_side=10)), "10x10", "9x11", "side-too-large", 10),
        (StringType(size=Size(separator="x", min_pixels=100)), "10x10", "9x11", "too-few-pixels", 100),
        (StringType(size=Size(separator="x", max_pixels=100)), "10x10", "9x12", "too-many-pixels", 100),
        (StringType(size=Size(separator="x", multiple_of=32)), "64x32", "64x33", "off-step", 32),
        (
            StringType(size=Size(separator="x", ratio=Ratio(max=(4, 1)))),
            "40x10",
            "41x10",
            "ratio-too-wide",
            "4:1",
        ),
        (NumberType(step=D("0.05")), 0.15, 0.17, "off-step", D("0.05")),
        (whole(5, step=D(2)), 7, 8, "off-step", D(2)),
    ],
)
def test_problem_that_no_schema_can_say(type_: Type, good: Any, bad: Any, reason: str, limit: Any) -> None:
    assert problems_of_value(type_, good) == ()
    found = only(type_, bad)
    assert (found.reason, found.limit, found.layer) == (reason, limit, "request")


def test_tokens_are_not_counted() -> None:
    assert problems_of_value(StringType(lengths=(Length(max=1, unit="tokens"),)), "several words here") == ()


def test_limits_by_script_count_only_together() -> None:
    chinese, english = Length(max=4, script="Chinese"), Length(max=2, unit="words", script="English")
    type_ = StringType(lengths=(chinese, english))
    assert problems_of_value(type_, "two words") == ()
    assert problems_of_value(type_, "一二三四") == ()
    assert only(type_, "a b c").layer == "request"
    assert "Chinese" in only(type_, "three words here").message


def test_open_options_are_suggestions() -> None:
    type_ = choice("16:9", open_options=True, ratio=Ratio(max=(1, 1)))
    assert problems_of_value(type_, "16:9") == ()
    assert only(type_, "17:9").reason == "ratio-too-wide"


REQUEST = ObjectType(
    fields=(
        field("prompt", StringType(lengths=(Length(max=5),)), required=True),
        field(
            "params",
            ObjectType(
                fields=(
                    field("mode", choice("pro", "fast")),
                    field("duration", whole(1, 60)),
                    field("a/b~c", whole()),
                    field("files", uploads(2)),
                    field("tags", ArrayType(items=NumberType(), unique=True)),
                ),
                rules=(
                    rule(
                        "In mode pro, duration is at most 10.",
                        when=(test("mode", one_of=("pro",), default="pro"),),
                        then=(test("duration", max=10, default=5),),
                    ),
                    rule("At most 1 video.", then=(files("files", "video", max=1),)),
                ),
            ),
            required=True,
        ),
    )
)


def pointers(body: Any) -> list[tuple[str, str]]:
    return [(found.pointer, found.reason) for found in problems(model(REQUEST), body)]


def test_valid_request() -> None:
    assert pointers({"prompt": "😀😀😀😀😀", "params": {"duration": 10.0, "tags": [1, 2, 1.5]}}) == []


def test_all_problems_in_the_order_of_the_body() -> None:
    body = {
        "params": {
            "tags": [1, True, 2, 1.0],
            "a/b~c": 0.5,
            "duration": 61,
            "files": [{"kind": "video"}, {"kind": "video"}, {"kind": "text"}, {}],
            "modus": "pro",
        },
        "x": 1,
    }
    assert pointers(body) == [
        ("/params", "broken-rule"),
        ("/params", "broken-rule"),
        ("/params/tags/1", "wrong-type"),
        ("/params/tags/3", "duplicate-item"),
        ("/params/a~1b~0c", "wrong-type"),
        ("/params/duration", "above-maximum"),
        ("/params/files", "too-many-items"),
        ("/params/files/2/kind", "not-an-option"),
        ("/params/files/3/kind", "missing-key"),
        ("/params/modus", "unknown-key"),
        ("/x", "unknown-key"),
        ("/prompt", "missing-key"),
    ]


@pytest.mark.parametrize("body", [None, [], "", 0, True])
def test_body_that_is_no_object(body: Any) -> None:
    assert [pointer for pointer, _ in pointers(body)] == [""]


def test_misspelt_key_is_suggested_among_those_that_are_missing() -> None:
    (unknown, _) = problems(model(REQUEST), {"params": {}, "promt": "a"})
    assert unknown.message == "There is no key promt; the keys are prompt, params. Did you mean prompt?"
    assert str(unknown) == f"/promt: {unknown.message}"


@pytest.mark.parametrize(
    ("body", "hint"),
    [
        ({"prompt": "a", "params": {}, "duration": 9}, "It belongs here: /params/duration"),
        ({"params": {"prompt": "a"}}, "It belongs here: /prompt"),
        ({"prompt": "a", "params": {"kind": "image"}}, "It belongs here: /params/files/0/kind"),
        ({"prompt": "a", "params": {}, "Duration": 9}, "Did you mean /params/duration?"),
        ({"prompt": "a", "params": {"duration": 9}, "duration": 9}, "the keys are prompt, params."),
    ],
)
def test_a_key_in_the_wrong_object_is_told_where_it_belongs(body: dict[str, Any], hint: str) -> None:
    (unknown,) = (problem for problem in problems(model(REQUEST), body) if problem.reason == "unknown-key")
    assert unknown.message.endswith(hint)


def test_rule_is_told_in_its_own_words() -> None:
    (found,) = problems(model(REQUEST), {"prompt": "", "params": {"duration": 11}})
    assert (found.pointer, found.message, found.layer) == (
        "/params",
        "In mode pro, duration is at most 10.",
        "schema",
    )


def test_rule_that_no_schema_can_say_is_checked_all_the_same() -> None:
    fields = (field("n", whole()), field("m", whole()))
    both = rule("Together at most 3.", totals=(total(test("n"), test("m"), max=3),))
    home = ObjectType(fields=fields, rules=(both,))
    assert problems_of_value(home, {"n": 1, "m": 2}) == ()
    assert only(home, {"n": 2, "m": 2}).layer == "request"


def test_union_reports_the_member_that_the_value_comes_closest_to() -> None:
    point = ObjectType(fields=(field("x", whole(), required=True), field("y", whole(), required=True)))
    name = ObjectType(fields=(field("name", required=True),))
    union = UnionType(of=(point, name, whole(1)))
    assert only(union, {"x": 1}).pointer == "/y"
    assert only(union, {"name": 1}).pointer == "/name"
    assert only(union, 0).reason == "below-minimum"
    assert only(union, None).reason == "null-not-allowed"
    assert problems_of_value(UnionType(of=(whole(), NumberType(below=D(1)))), 0.5) == ()


def test_fraction_in_a_rule_is_what_its_digits_say() -> None:
    """0.15 as a binary float is not the decimal 0.15; the reader of a request must take them as equal."""
    home = ObjectType(
        fields=(field("a", NumberType()), field("b")),
        rules=(rule(when=(test("a", one_of=(D("0.15"),)),), then=(test("b", present=True),)),),
    )
    for text in ('{"a": 0.15}', '{"a": 15e-2}', '{"a": 0.150}'):
        assert only(home, json.loads(text)).reason == "broken-rule"
    assert problems_of_value(home, {"a": 0.16}) == ()


def test_number_written_as_decimal_or_float_is_the_same() -> None:
    type_ = NumberType(min=D(0), max=D(1), step=D("0.05"))
    for value in (0.15, D("0.15"), D("0.150"), 1.0, D("1.0"), 1):
        assert problems_of_value(type_, value) == ()


def test_numbers_beyond_all_reason() -> None:
    limited = NumberType(min=D(-1), max=D(1), step=D("0.5"))
    for value in (10**4000, -(10**4000)):
        assert problems_of_value(NumberType(), value) == ()
        assert problems_of_value(limited, value)
    for value in (json.loads("1e400"), json.loads("-1e400"), D("1E+999999")):
        assert only(NumberType(), value).layer == "request", "no reader of JSON could tell it from infinity"
        assert only(NumberType(max=D(1), min=D(-1)), value).layer == "schema"
        assert problems_of_value(limited, value)
    one_sided = NumberType(max=D(1))
    assert only(one_sided, json.loads("-1e400")).message == (
        "-1E309 is not allowed; it must be more than -1E309."
    )
    assert only(NumberType(), math.nan).reason == "wrong-type"
    assert problems_of_value(NumberType(min=D("-1E+999999999"), step=D("1E-999999999")), 1.5) == ()


def test_nesting_and_broken_texts() -> None:
    deep: Any = []
    for _ in range(20_000):
        deep = [deep]
    assert pointers({"prompt": deep, "params": {}}) == [("", "nested-too-deep")]
    assert pointers({"prompt": "x", "params": {"mode": "\ud800"}}) == [("/params/mode", "lone-surrogate")]
    many = ArrayType(items=ArrayType(items=whole()), unique=True)
    assert problems_of_value(many, [[index] for index in range(50_000)]) == ()
    unlimited = ArrayType(items=ObjectType(open=True), unique=True)
    (found,) = problems_of_value(unlimited, [{"a": deep}, {"a": deep}])
    assert (found.reason, found.layer) == ("nested-too-deep", "request")
