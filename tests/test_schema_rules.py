"""Schemas of rules, and that all readers give the verdict that is meant."""

from __future__ import annotations

from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from agreement import Readers
from small_models import choice, field, files, rule, test, total, uploads, whole
from specpress.catalog.constraints import ParameterRule
from specpress.catalog.types import AnyType, ArrayType, ObjectType, Option, StringType, UnionType
from specpress.runtime.conditions import Key, Measure, Test
from specpress.runtime.constraints import Amount, Operand, Rule
from specpress.schema import unexpressible
from specpress.schema.types import Writer

TEXT, ANY = StringType(), AnyType()
D = Decimal

# Rules. Each case: the object, the parts of the rule, its schema, and objects that keep and break it.

PRO = test("mode", one_of=("pro",))
PRO_BY_DEFAULT = test("mode", one_of=("pro",), default="pro")
FAST_BY_DEFAULT = test("mode", one_of=("pro",), default="fast")
MODE = field("mode", choice("pro", "fast"))
DURATION = field("duration", whole())
SHORT = test("duration", max=10, default=5)
VIDEO = ObjectType(fields=(MODE, DURATION))
IS_PRO = {"properties": {"mode": {"const": "pro"}}}
IS_SHORT = {"properties": {"duration": {"maximum": 10}}}
ABC = ObjectType(fields=(field("a"), field("b"), field("c")))
INNER = ObjectType(fields=(field("o", ObjectType(fields=(field("x"),), open=True)), field("a")))
SEVERAL = ObjectType(
    fields=(
        field("v", UnionType(of=(TEXT, whole(), ArrayType(items=ANY)))),
        field("n", whole(), nullable=True),
    )
)
LISTED = ObjectType(
    fields=(
        field("l", ArrayType(items=ObjectType(fields=(field("k", choice("a", "b")), field("n", whole()))))),
        field("n", whole()),
    )
)
A_KIND = {"properties": {"k": {"const": "a"}}, "required": ["k"]}
FILES = ObjectType(fields=(field("files", uploads()), field("n", whole(1, 4))))

RULES: dict[str, tuple[ObjectType, dict[str, Any], dict[str, Any], str, str]] = {
    "a default makes an absent key match": (
        VIDEO,
        {"when": (PRO_BY_DEFAULT,), "then": (SHORT,)},
        {"if": IS_PRO, "then": IS_SHORT},
        '{} {"duration":10} {"mode":"fast","duration":11} {"mode":"pro","duration":10.0}',
        '{"duration":11} {"mode":"pro","duration":11}',
    ),
    "without a default an absent key does not match": (
        VIDEO,
        {"when": (PRO,), "then": (SHORT,)},
        {"if": {**IS_PRO, "required": ["mode"]}, "then": IS_SHORT},
        '{} {"duration":11} {"mode":"pro"}',
        '{"mode":"pro","duration":11}',
    ),
    "with another default an absent key does not match": (
        VIDEO,
        {"when": (FAST_BY_DEFAULT,), "then": (SHORT,)},
        {"if": {**IS_PRO, "required": ["mode"]}, "then": IS_SHORT},
        '{"duration":11}',
        '{"mode":"pro","duration":11}',
    ),
    "a demand on an absent key without a default is not met": (
        VIDEO,
        {"when": (PRO,), "then": (test("duration", max=10),)},
        {
            "if": {**IS_PRO, "required": ["mode"]},
            "then": {**IS_SHORT, "required": ["duration"]},
        },
        '{"mode":"fast"} {"mode":"pro","duration":1}',
        '{"mode":"pro"}',
    ),
    "a demand on a key that may be absent is met without it": (
        VIDEO,
        {"when": (PRO,), "then": (test("duration", max=10, may_be_absent=True),)},
        {"if": {**IS_PRO, "required": ["mode"]}, "then": IS_SHORT},
        '{"mode":"fast"} {"mode":"pro"} {"mode":"pro","duration":1}',
        '{"mode":"pro","duration":11}',
    ),
    "otherwise": (
        VIDEO,
        {"when": (PRO,), "otherwise": (test("duration", present=False),)},
        {"if": {**IS_PRO, "required": ["mode"]}, "else": {"properties": {"duration": False}}},
        '{} {"mode":"pro","duration":1}',
        '{"duration":1} {"mode":"fast","duration":1}',
    ),
    "a rule without a condition always applies": (
        VIDEO,
        {"then": (test("mode", none_of=("fast",)), test("duration", min=1, below=3, default=2))},
        {
            "properties": {
                "mode": {"not": {"const": "fast"}},
                "duration": {"minimum": 1, "exclusiveMaximum": 3},
            }
        },
        '{} {"mode":"pro"} {"duration":2}',
        '{"mode":"fast"} {"duration":0} {"duration":3}',
    ),
    "lengths": (
        ABC,
        {"when": (test("a", min_length=2),), "then": (test("b", max_length=1, default=""),)},
        {
            "if": {"properties": {"a": {"minLength": 2}}, "required": ["a"]},
            "then": {"properties": {"b": {"maxLength": 1}}},
        },
        '{"b":"bb"} {"a":"a","b":"bb"} {"a":"aa","b":"😀"} {"a":"aa"}',
        '{"a":"aa","b":"bb"} {"a":"😀😀","b":"bb"}',
    ),
    "limits count the elements of an array and the value of a number, and nothing else": (
        SEVERAL,
        {"then": (test("v", min=2, default=2),)},
        {
            "properties": {
                "v": {"anyOf": [{"type": "number", "minimum": 2}, {"type": "array", "minItems": 2}]}
            }
        },
        '{} {"v":2} {"v":[0,0]}',
        '{"v":1} {"v":[0]} {"v":"abc"}',
    ),
    "null fails a limit": (
        SEVERAL,
        {"then": (test("n", max=2, default=2),)},
        {"properties": {"n": {"type": "number", "maximum": 2}}},
        '{} {"n":2}',
        '{"n":3} {"n":null}',
    ),
    "null can be an option": (
        SEVERAL,
        {"when": (test("n", one_of=(None, 1)),), "then": (test("v", present=True),)},
        {"if": {"properties": {"n": {"enum": [None, 1]}}, "required": ["n"]}, "then": {"required": ["v"]}},
        '{} {"n":2} {"n":null,"v":1} {"n":1.0,"v":""}',
        '{"n":null} {"n":1.0}',
    ),
    "a key inside an object": (
        INNER,
        {"when": (test("o.x", one_of=("1",)),), "then": (test("a", present=True),)},
        {
            "if": {
                "properties": {"o": {"properties": {"x": {"const": "1"}}, "required": ["x"]}},
                "required": ["o"],
            },
            "then": {"required": ["a"]},
        },
        '{} {"o":{}} {"o":{"x":"2"}} {"o":{"x":"1"},"a":""}',
        '{"o":{"x":"1"}}',
    ),
    "a key inside an object that may be null": (
        ObjectType(fields=(field("o", INNER.fields[0].type, nullable=True),)),
        {"then": (test("o.x", present=True),)},
        {"properties": {"o": {"type": "object", "required": ["x"]}}, "required": ["o"]},
        '{"o":{"x":""}}',
        '{} {"o":null} {"o":{}}',
    ),
    "at least one": (
        ABC,
        {"at_least_one": (("a",), ("b",))},
        {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        '{"a":""} {"b":""} {"a":"","b":""}',
        '{} {"c":""}',
    ),
    "exactly one": (
        ABC,
        {"exactly_one": (("a",), ("b",), ("c",))},
        {"oneOf": [{"required": ["a"]}, {"required": ["b"]}, {"required": ["c"]}]},
        '{"a":""} {"c":""}',
        '{} {"a":"","b":""} {"a":"","b":"","c":""}',
    ),
    "at most one of two": (
        ABC,
        {"at_most_one": (("a",), ("b",))},
        {"not": {"required": ["a", "b"]}},
        '{} {"a":""} {"b":""}',
        '{"a":"","b":""}',
    ),
    "at most one of three": (
        ABC,
        {"at_most_one": (("a",), ("b",), ("c",))},
        {
            "oneOf": [
                {"required": ["a"]},
                {"required": ["b"]},
                {"required": ["c"]},
                {"not": {"anyOf": [{"required": ["a"]}, {"required": ["b"]}, {"required": ["c"]}]}},
            ]
        },
        '{} {"a":""} {"c":""}',
        '{"a":"","b":""} {"a":"","c":""} {"a":"","b":"","c":""}',
    ),
    "uploads of all kinds": (
        FILES,
        {"then": (files("files", min=1, max=2),)},
        {"properties": {"files": {"minItems": 1, "maxItems": 2}}, "required": ["files"]},
        '{"files":[{"kind":"image"}]}',
        '{} {"files":[]} {"files":[{"kind":"image"},{"kind":"image"},{"kind":"video"}]}',
    ),
    "uploads of one kind": (
        FILES,
        {"when": (files("files", "video", min=1),), "then": (files("files", "image", max=1),)},
        {
            "if": {
                "properties": {"files": {"contains": {"properties": {"kind": {"const": "video"}}}}},
                "required": ["files"],
            },
            "then": {
                "properties": {
                    "files": {
                        "contains": {"properties": {"kind": {"const": "image"}}},
                        "minContains": 0,
                        "maxContains": 1,
                    }
                }
            },
        },
        '{} {"files":[{"kind":"image"},{"kind":"image"}]} {"files":[{"kind":"video"},{"kind":"image"}]}',
        '{"files":[{"kind":"video"},{"kind":"image"},{"kind":"image"}]}',
    ),
    "a kind that an element need not have": (
        ObjectType(fields=(field("files", uploads(required=False)),)),
        {"then": (files("files", "video", max=0),)},
        {
            "properties": {
                "files": {
                    "contains": {
                        "type": "object",
                        "properties": {"kind": {"const": "video"}},
                        "required": ["kind"],
                    },
                    "minContains": 0,
                    "maxContains": 0,
                }
            }
        },
        '{} {"files":[{}]} {"files":[{"kind":"image"}]}',
        '{"files":[{},{"kind":"video"}]}',
    ),
    "counts between limits that they must not reach": (
        FILES,
        {"then": (files("files", above=1, below=3.5), test("n", above=1, below=3, default=2))},
        {
            "properties": {
                "files": {"minItems": 2, "maxItems": 3},
                "n": {"exclusiveMinimum": 1, "exclusiveMaximum": 3},
            },
            "required": ["files"],
        },
        '{"files":[{"kind":"image"},{"kind":"image"}]}',
        '{"files":[{"kind":"image"}]} {"files":[{"kind":"image"},{"kind":"image"}],"n":3}',
    ),
    "a count other than some": (
        FILES,
        {"then": (files("files", none_of=(1,)),)},
        {
            "anyOf": [
                {"properties": {"files": {"maxItems": 0}}},
                {"properties": {"files": {"minItems": 2}}, "required": ["files"]},
            ]
        },
        '{} {"files":[]} {"files":[{"kind":"image"},{"kind":"image"}]}',
        '{"files":[{"kind":"image"}]}',
    ),
    "a total of uploads and a number": (
        FILES,
        {"totals": (total(test("n", default=1), files("files"), max=4),)},
        {
            "anyOf": [
                {"properties": {"n": {"maximum": 1}, "files": {"maxItems": 3}}},
                {"properties": {"n": {"maximum": 2}, "files": {"maxItems": 2}}},
                {"properties": {"n": {"maximum": 3}, "files": {"maxItems": 1}}},
                {"properties": {"files": {"maxItems": 0}}},
            ]
        },
        '{} {"n":4} {"n":3,"files":[{"kind":"image"}]} {"n":1.0,"files":[]}',
        '{"n":4,"files":[{"kind":"image"}]}',
    ),
    "elements that a condition holds in are counted": (
        LISTED,
        {"totals": (total(Operand(subject=Key(("l",)), where=(test("k", one_of=("a",)),)), min=1, max=2),)},
        {
            "properties": {
                "l": {
                    "allOf": [
                        {"contains": A_KIND, "minContains": 0, "maxContains": 2},
                        {"contains": A_KIND},
                    ]
                }
            },
            "required": ["l"],
        },
        '{"l":[{"k":"a"}]} {"l":[{"k":"a"},{"k":"b"},{},{"k":"a"}]}',
        '{} {"l":[]} {"l":[{"k":"b"},{"n":1}]} {"l":[{"k":"a"},{"k":"a"},{"k":"a"}]}',
    ),
    "a condition that nothing meets": (
        ABC,
        {
            "when": (test("a", min=1),),
            "then": (test("c", present=True),),
            "otherwise": (test("b", present=True),),
        },
        {"required": ["b"]},
        '{"b":""} {"a":"","b":""}',
        '{} {"a":"1"} {"c":""}',
    ),
    "a demand that nothing meets": (
        ABC,
        {"then": (test("a", min=1),)},
        {"not": {}},
        "",
        '{} {"a":""} {"a":"1"}',
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_rule(name: str) -> None:
    home, parts, schema, kept, broken = RULES[name]
    root = ObjectType(fields=home.fields, rules=(rule("Why.", **parts),))
    readers = Readers(root)
    Draft202012Validator.check_schema(readers.schema)
    assert readers.schema["allOf"] == [{"$comment": "Why.", **schema}]
    for text in kept.split():
        assert readers.accept_text(text), text
    for text in broken.split():
        assert not readers.accept_text(text), text


def test_rules_say_nothing_about_null() -> None:
    inner = ObjectType(
        fields=ABC.fields, rules=(rule(at_most_one=(("a",), ("b",)), exactly_one=(("b",), ("c",))),)
    )
    readers = Readers(ObjectType(fields=(field("o", inner, nullable=True),)))
    assert readers.accept({"o": None})
    assert not readers.accept({"o": {}})
    assert readers.accept({"o": {"c": ""}})


def test_total_has_one_branch_for_each_way_to_keep_it() -> None:
    def home(high: int) -> ObjectType:
        return ObjectType(
            fields=(field("n", whole(1, high)), field("m", whole(0, 9999)), field("l", ArrayType(items=ANY)))
        )

    both = (test("n", default=1), test("m"))
    rule_of_two = rule(totals=(total(*both, max=2000),))
    assert unexpressible(rule_of_two, home(64)) is None
    assert (
        len(Writer().object(ObjectType(fields=home(64).fields, rules=(rule_of_two,)))["allOf"][0]["anyOf"])
        == 64
    )
    assert unexpressible(rule_of_two, home(66)) == "the sum can be kept in more than 64 ways"
    three = rule(totals=(total(*both, test("l"), min=3, max=4),))
    readers = Readers(ObjectType(fields=home(2).fields, rules=(three,)))
    for n in (1, 2):
        for m in range(4):
            for length in range(4):
                body = {"n": n, "m": m, "l": [0] * length}
                assert readers.accept(body) is (3 <= n + m + length <= 4), body


@pytest.mark.parametrize(("low", "high"), [(0, 2), (1, 1), (1, 2), (2, 3)])
def test_total_of_uploads_has_both_its_limits(low: int, high: int) -> None:
    counted = files("files", "video")
    apart = (files("files", "video", min=low), files("files", "video", max=high))
    for one in (rule(totals=(total(counted, min=low, max=high),)), rule(then=apart)):
        readers = Readers(ObjectType(fields=(field("files", uploads()),), rules=(one,)))
        for count in range(5):
            body = {"files": [{"kind": "image"}, *[{"kind": "video"}] * count]}
            assert readers.accept(body) is (low <= count <= high), body


@pytest.mark.parametrize("limit", range(-4, 14))
@pytest.mark.parametrize("is_max", [True, False])
def test_total_of_what_may_be_null_absent_or_beyond_its_limits(limit: int, is_max: bool) -> None:
    suggested = whole(1, 2, options=(Option(value=-3), Option(value=4)), open_options=True)
    home = ObjectType(
        fields=(
            field("a", whole(2, 4), nullable=True),
            field("b", suggested),
            field("c", ArrayType(items=ANY)),
        )
    )
    parts = (test("a", default=6), test("b", default=1), test("c", default=("x", "y")))
    one = rule(totals=(total(*parts, **{"max" if is_max else "min": limit}),))
    assert unexpressible(one, home) is None
    readers = Readers(ObjectType(fields=home.fields, rules=(one,)))
    amounts: dict[str, dict[str, int]] = {
        "a": {"": 6, '"a": null': 0, '"a": 2.0': 2, '"a": 4': 4},
        "b": {"": 1, '"b": -3': -3, '"b": 1': 1, '"b": 4': 4},
        "c": {"": 2, '"c": []': 0, '"c": [0, 0, 0]': 3},
    }
    for (a, m), (b, n), (c, k) in product(*(one.items() for one in amounts.values())):
        text = f"{{{', '.join(part for part in (a, b, c) if part)}}}"
        assert readers.accept_text(text) is (m + n + k <= limit if is_max else m + n + k >= limit), text


@pytest.mark.parametrize(
    ("home", "parts", "reason"),
    [
        (ABC, {"totals": (total(test("a"), max=1),)}, "'a' is neither a whole number nor an array"),
        (ABC, {"then": (Test(subject=Measure("m"), min=D(1)),)}, "the measure 'm' is not in the request"),
        (ABC, {"at_least_one": (("a", "*", "x"),)}, "it reaches into the elements of 'a'"),
        (
            ObjectType(fields=(field("n", whole()), field("m", whole(0)))),
            {"totals": (total(test("m"), test("n"), max=1),)},
            "'n' has no least value",
        ),
        (
            ObjectType(fields=(field("n", whole(0, 10**9)), field("m", whole(0, 10**9)))),
            {"totals": (total(test("m"), test("n"), max=10**9 - 1),)},
            "the sum can be kept in more than 64 ways",
        ),
        (
            LISTED,
            {"totals": (total(test("l.*.n"), max=1),)},
            "it reaches into the elements of 'l'",
        ),
        (
            LISTED,
            {"totals": (total(test("l"), test("n"), by="product", max=1),)},
            "no keyword compares values with each other, or multiplies them",
        ),
        (
            LISTED,
            {"totals": (total(test("n"), max=Amount(of=(Operand(subject=Key(("l",))),))),)},
            "another value decides the limit",
        ),
    ],
)
def test_rule_that_no_schema_can_say(home: ObjectType, parts: dict[str, Any], reason: str) -> None:
    one = rule("Say it to people.", **parts)
    assert unexpressible(one, home) == reason
    schema = Writer().object(ObjectType(fields=home.fields, rules=(one,)))
    assert "allOf" not in schema
    assert schema["description"] == "Say it to people."


def test_rule_that_a_request_cannot_break_is_told() -> None:
    told = ParameterRule(rule=Rule(text="In mode fast, duration is ignored.", when=(PRO,)), checked=False)
    schema = Writer().object(ObjectType(fields=VIDEO.fields, rules=(told,), description="A video."))
    assert schema["description"] == "A video.\n\nIn mode fast, duration is ignored."
    assert "allOf" not in schema
