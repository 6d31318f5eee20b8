"""Schemas of types, rules and documents, and that all readers give the verdict that is meant."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator

from agreement import Readers
from small_models import PROVIDER, choice, field, files, model, rule, test, uploads, whole
from specpress.catalog.model import Example, Role, Uploads
from specpress.catalog.rules import Mode, ParameterRule
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Length,
    Media,
    NullType,
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
from specpress.emit.base import Frame
from specpress.emit.json_schema import TARGET
from specpress.request import problems_of_value
from specpress.runtime.conditions import Measure, Test
from specpress.runtime.rules import Rule, Total
from specpress.schema import (
    DIALECT,
    error_schema,
    request_schema,
    result_schema,
    task_schema,
    unexpressible,
)
from specpress.schema.texts import item_lines, type_lines
from specpress.schema.types import Writer

TEXT, ANY = StringType(), AnyType()
D = Decimal
GRID = [0, 0.05, 0.1, 0.15, 0.2]


@pytest.mark.parametrize(
    ("type_", "schema"),
    [
        (ANY, {}),
        (NullType(), {"type": "null"}),
        (BooleanType(), {"type": "boolean"}),
        (BooleanType(options=(Option(value=True),)), {"type": "boolean", "enum": [True]}),
        (TEXT, {"type": "string"}),
        (choice("16:9", "1:1"), {"type": "string", "enum": ["16:9", "1:1"]}),
        (choice("m-1", constant=True), {"type": "string", "const": "m-1"}),
        (choice("a", open_options=True), {"anyOf": [{"enum": ["a"]}, {"type": "string"}]}),
        (
            StringType(lengths=(Length(min=1, max=9), Length(min=2, max=5), Length(max=3, unit="words"))),
            {"type": "string", "minLength": 2, "maxLength": 5},
        ),
        (StringType(lengths=(Length(max=300, script="Chinese"),)), {"type": "string"}),
        (whole(options=(Option(value=D("0.5")), Option(value="a")), open_options=True), {"type": "integer"}),
        (
            StringType(pattern="^[0-9]+:[0-9]+$"),
            {"type": "string", "pattern": "^[0-9]+:[0-9]+$", "not": {"pattern": "\\n$"}},
        ),
        (StringType(pattern="^a"), {"type": "string", "pattern": "^a"}),
        (StringType(format="uri"), {"type": "string", "format": "uri"}),
        (StringType(format="base64"), {"type": "string", "contentEncoding": "base64"}),
        (StringType(ratio=Ratio(min=(9, 21)), size=Size(separator="*", max_side=9)), {"type": "string"}),
        (whole(0, 6), {"type": "integer", "minimum": 0, "maximum": 6}),
        (
            NumberType(above=D("0.5"), below=D("22.0")),
            {"type": "number", "exclusiveMinimum": 0.5, "exclusiveMaximum": 22},
        ),
        (whole(0, 64, step=D(32)), {"type": "integer", "minimum": 0, "maximum": 64, "multipleOf": 32}),
        (whole(5, 9, step=D(2)), {"type": "integer", "enum": [5, 7, 9], "minimum": 5, "maximum": 9}),
        (whole(5, None, step=D(2)), {"type": "integer", "minimum": 5}),
        (whole(1, 5000, step=D(2)), {"type": "integer", "minimum": 1, "maximum": 5000}),
        (whole(step=D(1)), {"type": "integer"}),
        (NumberType(step=D(1)), {"type": "number", "multipleOf": 1}),
        (NumberType(step=D(4), multiple_of=D(6)), {"type": "number", "multipleOf": 12}),
        (
            NumberType(min=D(0), max=D("0.2"), step=D("0.05")),
            {"type": "number", "enum": GRID, "minimum": 0, "maximum": 0.2},
        ),
        (NumberType(multiple_of=D("0.05")), {"type": "number"}),
        (
            NumberType(options=(Option(value=4), Option(value=D("0.5")))),
            {"type": "number", "enum": [4, 0.5]},
        ),
        (
            whole(options=(Option(value=4), Option(value=5)), multiple_of=D(2)),
            {"type": "integer", "enum": [4]},
        ),
        (
            ArrayType(items=TEXT, min_items=1, max_items=3, unique=True),
            {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 3, "uniqueItems": True},
        ),
        (ArrayType(items=ANY), {"type": "array"}),
        (ObjectType(open=True), {"type": "object"}),
        (UnionType(of=(TEXT, whole(), TEXT)), {"type": ["string", "integer"]}),
        (
            UnionType(of=(TEXT, whole(1), NullType())),
            {"anyOf": [{"type": "string"}, {"type": "integer", "minimum": 1}, {"type": "null"}]},
        ),
        (
            UnionType(of=(choice("a", open_options=True), whole())),
            {"anyOf": [{"enum": ["a"]}, {"type": "string"}, {"type": "integer"}]},
        ),
        (UnionType(of=(TEXT, ANY)), {}),
    ],
)
def test_type(type_: Type, schema: dict[str, Any]) -> None:
    found = Writer().bare(type_, ())
    assert found == schema
    assert list(found) == list(schema), "the order of the keys"
    Draft202012Validator.check_schema(found)
    jsonschema_rs.validator_for(found)


def test_longest_list_of_a_grid() -> None:
    def type_with(count: int) -> NumberType:
        return NumberType(min=D(0), max=D("0.1") * (count - 1), step=D("0.1"))

    assert len(Writer().bare(type_with(512), ())["enum"]) == 512
    assert "enum" not in Writer().bare(type_with(513), ())
    assert list(type_lines(type_with(513))) == ["In steps of 0.1 from 0."]


@pytest.mark.parametrize(
    ("type_", "schema"),
    [
        (ANY, {}),
        (NullType(), {"type": "null"}),
        (TEXT, {"type": ["string", "null"]}),
        (choice("a"), {"type": ["string", "null"], "enum": ["a", None]}),
        (choice("a", constant=True), {"type": ["string", "null"], "enum": ["a", None]}),
        (choice("a", open_options=True), {"anyOf": [{"enum": ["a"]}, {"type": "string"}, {"type": "null"}]}),
        (UnionType(of=(TEXT, whole())), {"type": ["string", "integer", "null"]}),
        (
            StringType(pattern="a$"),
            {"anyOf": [{"type": "string", "pattern": "a$", "not": {"pattern": "\\n$"}}, {"type": "null"}]},
        ),
        (ObjectType(open=True), {"type": ["object", "null"]}),
    ],
)
def test_nullable(type_: Type, schema: dict[str, Any]) -> None:
    root = ObjectType(fields=(field("a", type_, nullable=True),))
    assert Writer().object(root)["properties"]["a"] == {"title": "A", **schema}
    assert Readers(root).accept({"a": None})


@pytest.mark.parametrize(
    ("type_", "good", "bad"),
    [
        (whole(), "1 1.0 -0.0 64.0 1e3 123456789012345678901234567890", "1.5 true null '1' 1e-7 []"),
        (whole(0, 6), "0 6 6.0", "-1 7 6.5 1e30 -123456789012345678901234567890"),
        (NumberType(max=D("0.3")), "0.3 0.1 -1e300", "0.30000000000000004 1e300 true '0.1'"),
        (NumberType(options=(Option(value=4), Option(value=8))), "4 4.0 8", "true 5 '4' null"),
        (NumberType(options=(Option(value=0), Option(value=1))), "0 1 1.0 -0.0", "true false '0'"),
        (NumberType(min=D(0), max=D(1), step=D("0.05")), "0.15 0.1 0.7 1 1.0", "0.01 0.17 1.05 true"),
        (whole(256, 1440, multiple_of=D(32)), "256 1440 288.0", "257 255 1472 true"),
        (BooleanType(), "true false", "0 1 'true' null"),
        (choice("true", "false"), "'true'", "true 'True' 1 null"),
        (choice("5", "10"), "'5'", "5 5.0 '5.0'"),
        (StringType(lengths=(Length(min=1, max=2),)), "'😀😀' 'é' 'ab'", "'' '😀😀😀' 'abc' 12"),
        (StringType(pattern="^[0-9]+:[0-9]+$"), "'16:9'", "'16:9\\n' '16:9\\n\\n' '16:9 ' '١:٩' 969"),
        (StringType(pattern="^[^:]+$"), "'a\\n' '\\n'", "'a:' 'a:\\n' ''"),
        (
            ArrayType(items=ANY, unique=True),
            "[1,true] [0,false] ['1',1] [null] []",
            "[1,1.0] [{},{}] [null,null]",
        ),
        (NullType(), "null", "0 false '' {} []"),
        (UnionType(of=(TEXT, ArrayType(items=TEXT))), "'a' ['a'] []", "1 [1] null {}"),
    ],
)
def test_verdicts(type_: Type, good: str, bad: str) -> None:
    readers = Readers(type_)
    for text in good.replace("'", '"').split(" "):
        assert readers.accept_text(text), text
    for text in _texts(bad):
        assert not readers.accept_text(text), text


def _texts(line: str) -> list[str]:
    """The JSON texts of a line; a blank inside quotes belongs to its text."""
    found: list[str] = []
    for part in line.replace("'", '"').split(" "):
        if found and found[-1].count('"') % 2:
            found[-1] += f" {part}"
        else:
            found.append(part)
    return found


def test_number_that_no_float_can_hold() -> None:
    """Readers of JSON make infinity of 1e400; jsonschema-rs is not asked, as it makes null of that."""
    for type_, accepted in ((NumberType(), True), (NumberType(max=D(9)), False), (whole(), False)):
        readers = Readers(type_)
        assert Draft202012Validator(readers.schema).is_valid(json.loads("1e400")) is accepted
        assert (not problems_of_value(type_, json.loads("1e400"))) is accepted


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
        {"total": Total(of=(test("n", default=1), files("files")), max=4)},
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
    rule_of_two = rule(total=Total(of=both, max=2000))
    assert unexpressible(rule_of_two, home(64)) is None
    assert (
        len(Writer().object(ObjectType(fields=home(64).fields, rules=(rule_of_two,)))["allOf"][0]["anyOf"])
        == 64
    )
    assert unexpressible(rule_of_two, home(66)) == "the sum can be kept in more than 64 ways"
    three = rule(total=Total(of=(*both, test("l")), min=3, max=4))
    readers = Readers(ObjectType(fields=home(2).fields, rules=(three,)))
    for n in (1, 2):
        for m in range(4):
            for length in range(4):
                body = {"n": n, "m": m, "l": [0] * length}
                assert readers.accept(body) is (3 <= n + m + length <= 4), body


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
    total = Total(of=parts, **{"max" if is_max else "min": limit})
    one = rule(total=total)
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
        (ABC, {"total": Total(of=(test("a"),), max=1)}, "'a' is neither a whole number nor an array"),
        (ABC, {"then": (Test(subject=Measure("m"), min=D(1)),)}, "the measure 'm' is not in the request"),
        (ABC, {"at_least_one": (("a", "*", "x"),)}, "it reaches into the elements of 'a'"),
        (
            ObjectType(fields=(field("n", whole()), field("m", whole(0)))),
            {"total": Total(of=(test("m"), test("n")), max=1)},
            "'n' has no least value",
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


@pytest.mark.parametrize(
    ("type_", "lines"),
    [
        (StringType(lengths=(Length(max=800, unit="tokens"), Length(max=9))), ["At most 800 tokens."]),
        (
            StringType(lengths=(Length(min=1, max=600, unit="words", script="English"),)),
            ["1 to 600 English words."],
        ),
        (StringType(unlimited=True), ["Its length has no limit."]),
        (StringType(ratio=Ratio(min=(9, 21), max=(21, 9))), ["Ratio between 9:21 and 21:9."]),
        (
            StringType(size=Size(separator="*", max_side=1440, multiple_of=32, min_pixels=100)),
            [
                'Width and height in pixels, joined by "*"; each side at most 1440; '
                "each side a multiple of 32; at least 100 pixels in all."
            ],
        ),
        (NumberType(unit="seconds"), ["Unit: seconds."]),
        (NumberType(min=D("0.10"), step=D("0.05")), ["In steps of 0.05 from 0.1."]),
        (whole(0, 9, step=D(3)), []),
        (
            whole(rounding=Rounding(multiple_of=D(16), direction="up", max=D(1440))),
            ["The server rounds it up to a multiple of 16.", "The server lowers greater values to 1440."],
        ),
        (
            StringType(
                options=(
                    Option(value="jpeg", title="JPEG", description="Smaller files"),
                    Option(value="png"),
                    Option(value="bmp", deprecated=Deprecation(since=date(2026, 1, 2), replacement="png")),
                )
            ),
            ["- jpeg: JPEG. Smaller files.", "- bmp: Deprecated since 2026-01-02; use png instead."],
        ),
    ],
)
def test_lines_for_what_no_keyword_says(type_: Type, lines: list[str]) -> None:
    assert list(type_lines(type_)) == lines
    assert list(item_lines(ArrayType(items=type_))) == lines


def test_field() -> None:
    image = Media(kind="image", forms=("url",), max_size="10 MB", mime_types=("image/png",), alpha=False)
    one = field(
        "size",
        whole(1, 9),
        description="How large.",
        default=D("2.0"),
        examples=(3, D("4")),
        meanings=(("-1", "a random one"),),
        media=image,
        unavailable="not yet there.",
        deprecated=Deprecation(reason="Nobody uses it"),
    )
    assert list(Writer().field(one, ()).items()) == [
        ("title", "Size"),
        (
            "description",
            "How large.\n\nDeprecated. Nobody uses it.\nNot available at present: not yet there.\n"
            "- -1: a random one.\nImage: as a URL; at most 10 MB; image/png; must not have an alpha channel.",
        ),
        ("type", "integer"),
        ("minimum", 1),
        ("maximum", 9),
        ("default", 2),
        ("examples", [3, 4]),
        ("deprecated", True),
    ]
    assert "description" not in Writer().field(field("plain"), ())


def test_request_document() -> None:
    one = model(
        ObjectType(fields=(field("prompt", required=True), field("files", uploads(2)))),
        id="big/Painter 2",
        summary="Paints.",
        uploads=Uploads(
            carrier=("files",),
            kinds=(Media(kind="image", max_size="10 MB"),),
            roles=(Role(position=2, role="last frame", kind="image"),),
        ),
        modes=(Mode(name="edit", title="Edit", description="Changes an image."),),
        examples=(Example(title="One", request={"prompt": "A cat", "n": D("1.0")}),),
        deprecated=Deprecation(replacement="painter-3"),
    )
    schema = request_schema(one, PROVIDER)
    assert list(schema) == [
        *("$schema", "$id", "title", "description", "type", "properties", "required"),
        *("additionalProperties", "examples", "deprecated"),
    ]
    assert schema["$schema"] == DIALECT
    assert schema["$id"] == "https://specpress.dev/schemas/v1/acme/big/Painter%202/request.schema.json"
    assert schema["title"] == "Painter at Acme: request"
    assert schema["description"] == "Paints.\n\nDeprecated; use painter-3 instead.\n- Edit: Changes an image."
    assert schema["properties"]["files"]["description"] == "Image: at most 10 MB.\nImage 2: last frame."
    assert schema["examples"] == [{"prompt": "A cat", "n": 1}]
    Draft202012Validator.check_schema(schema)


def test_uploads_that_no_parameter_lists_are_told_of_the_request() -> None:
    one = model(uploads=Uploads(max_files=3, kinds=(Media(kind="video", max_seconds=D("15")),)))
    assert request_schema(one, PROVIDER)["description"] == "At most 3 uploads.\nVideo: at most 15 seconds."


def test_response_documents_are_open() -> None:
    one = model()
    for part, write in (("task", task_schema), ("result", result_schema), ("error", error_schema)):
        schema = write(one, PROVIDER)
        assert schema["$id"].endswith(f"/acme/painter/{part}.schema.json")
        assert "additionalProperties" not in schema
        Draft202012Validator.check_schema(schema)
    assert task_schema(one, PROVIDER)["required"] == ["id"]


def test_hostile_texts_stay_texts() -> None:
    hostile = 'quote " \\ */ </script> {{ x }} \u202e \n """'
    one = model(ObjectType(fields=(field(hostile, choice(hostile), description=hostile),)), title=hostile)
    (made,) = TARGET.make((one,), PROVIDER).values()
    schema = json.loads(made.files["schemas/acme/painter/request.schema.json"])
    assert schema["properties"][hostile]["enum"] == [hostile]
    assert schema["properties"][hostile]["description"] == hostile


def test_target_lists_what_it_publishes() -> None:
    models = [model(id=id, title=id) for id in ("b", "a")]
    products = TARGET.make(models, PROVIDER)
    pieces = {name: made.piece for name, made in products.items()}
    files = TARGET.join(Frame(providers=(PROVIDER,)), pieces)
    catalog = json.loads(files["schemas/catalog.json"])
    assert (catalog["$schema"], catalog["version"]) == ("https://json.schemastore.org/schema-catalog.json", 1)
    listed = [entry["url"] for entry in catalog["schemas"]]
    published = {json.loads(data)["$id"] for made in products.values() for data in made.files.values()}
    base = "https://specpress.dev/schemas/v1"
    formats = [f"{base}/{name}.schema.json" for name in ("spec", "provider", "family")]
    assert listed[:3] == formats
    assert set(listed[3:]) == published
    assert listed[3:] == sorted(listed[3:], key=lambda url: url.split("/")[-2]), "models in order"
    assert len(published) == 8
    assert all(entry["name"] and entry["description"] for entry in catalog["schemas"])


def test_join_without_models() -> None:
    catalog = json.loads(TARGET.join(Frame(), {})["schemas/catalog.json"])
    assert len(catalog["schemas"]) == 3
