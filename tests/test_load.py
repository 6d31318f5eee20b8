"""Specs in, classes out: every fault at its exact place, and all of a file in one go."""

from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest

from specpress.base.diagnostics import Diagnostic
from specpress.spec import ModelSpec
from specpress.spec.constraint import Test as RuleTest
from specpress.spec.load import SpecFile, read_spec
from specpress.spec.load.codes import CODES_OF_CONTENT, MAX_PROBLEMS
from specpress.spec.parameter import Length, Option

FILE = SpecFile(Path("m.yaml"), "m.yaml", "model", "p", "m")

MODEL = """\
title: Tiny
modality: image
sources:
  page: {title: Page, read: 2026-05-11}
parameters:
  prompt: {type: string}
"""
FIRST = MODEL.count("\n") + 1
"""The line on which an addition to the model begins."""


def read(text: str) -> tuple[ModelSpec | None, tuple[Diagnostic, ...]]:
    spec, problems = read_spec(FILE, text.encode())
    assert spec is None or isinstance(spec, ModelSpec)
    return spec, problems


def model(addition: str) -> ModelSpec:
    spec, problems = read(MODEL + addition)
    assert problems == ()
    assert spec is not None
    return spec


class Case(NamedTuple):
    """What is added to a model, where it is reported with which words, and the same mended."""

    code: str
    bad: str
    column: int
    says: str
    good: str
    line: int = FIRST


CASES = [
    Case("unknown-key", "summry: x", 1, "did you mean 'summary'?", "note: x"),
    Case(
        "unknown-key",
        "price: {unit: credits, fixd: 4}",
        24,
        "did you mean 'fixed'? keys: unit, ",
        "price: {unit: credits, fixed: 4}",
    ),
    Case(
        "unknown-key",
        "rules:\n- then: {prompt: {minn: 1}}",
        19,
        "a test has no key 'minn'",
        "rules:\n- then: {prompt: {min: 1}}",
        FIRST + 1,
    ),
    Case(
        "missing-key",
        "price: {fixed: 4}",
        8,
        "a price must have the key 'unit'",
        "price: {unit: USD, fixed: 4}",
    ),
    Case(
        "missing-key",
        "examples:\n- title: x",
        3,
        "an example must have the key 'request'",
        "examples:\n- {title: x, request: {}}",
        FIRST + 1,
    ),
    Case(
        "wrong-kind",
        "inputs: text",
        9,
        "'inputs' must be a list, not the text 'text'\n    help: write a list, such as [text]",
        "inputs: [text]",
    ),
    Case(
        "wrong-kind",
        "uploads: 4",
        10,
        "'uploads' must be a mapping, not the number 4",
        "uploads: {max_files: 4}",
    ),
    Case(
        "wrong-kind",
        "open_parameters: yes please",
        18,
        "must be true or false, not the text 'yes please'",
        "open_parameters: true",
    ),
    Case("wrong-kind", "open_parameters: y", 18, "help: write true", "open_parameters: true"),
    Case("wrong-kind", "open_parameters: 0", 18, "help: write false", "open_parameters: false"),
    Case(
        "wrong-kind",
        "price: {unit: USD, fixed: cheap}",
        27,
        "'fixed' must be a number, not the text 'cheap'",
        "price: {unit: USD, fixed: '0.10'}",
    ),
    Case(
        "wrong-kind",
        "price: {unit: USD, fixed: 1_000}",
        27,
        "'fixed' must be a number",
        "price: {unit: USD, fixed: 1000}",
    ),
    Case("wrong-kind", "title2: x\nnote: [a]", 7, "'note' must be text, not a list", "note: a", FIRST + 1),
    Case(
        "wrong-kind",
        "result: {a: {length: true}}",
        22,
        "'length' must be a whole number, a mapping, a list or unlimited, not true",
        "result: {a: {length: unlimited}}",
    ),
    Case(
        "wrong-kind",
        "rules:\n- ignored: [{}]",
        13,
        "each element of 'ignored' must be text, not a mapping",
        "rules:\n- ignored: [prompt]",
        FIRST + 1,
    ),
    Case(
        "wrong-kind",
        "uploads: {kinds: {image: {max_files: 1}}}",
        18,
        "'kinds' must be a list, not a mapping\n    help: begin each element with `- `",
        "uploads: {kinds: [{kind: image, max_files: 1}]}",
    ),
    Case(
        "wrong-kind",
        "deprecated: [{reason: old}]",
        13,
        "not a list\n    help: write `key: value` lines without `- `",
        "deprecated: {reason: old}",
    ),
    Case(
        "wrong-kind",
        "rules:\n- then: prompt",
        9,
        "'then' must be a mapping",
        "rules:\n- then: {prompt: x}",
        FIRST + 1,
    ),
    Case(
        "unquoted-text",
        "family: 5",
        9,
        "'family' must be text, not the number 5\n    help: put it in quotes: \"5\"",
        "family: '5'",
    ),
    Case("unquoted-text", "family: true", 9, "'family' must be text, not true", "family: 'true'"),
    Case(
        "unquoted-text",
        "result: {a: {type: [string, null]}}",
        29,
        'put it in quotes: "null"',
        "result: {a: {type: [string, 'null']}}",
    ),
    Case(
        "needless-quotes",
        "uploads: {max_files: '4'}",
        22,
        "must be a whole number, not the text '4'\n    help: remove the quotes: 4",
        "uploads: {max_files: 4}",
    ),
    Case(
        "needless-quotes",
        "result: {a: {length: '800'}}",
        22,
        "must be a whole number, a mapping, a list or unlimited, not the text '800'",
        "result: {a: {length: 800}}",
    ),
    Case(
        "value-not-allowed",
        "result: {a: {length: unlimted}}",
        22,
        "did you mean 'unlimited'?",
        "result: {a: {length: unlimited}}",
    ),
    Case(
        "needless-quotes",
        "open_result: 'false'",
        14,
        "must be true or false, not the text 'false'",
        "open_result: false",
    ),
    Case(
        "value-not-allowed",
        "inputs: [text, imgae]",
        16,
        "each element of 'inputs' cannot be 'imgae'\n    help: did you mean 'image'? allowed: text, image",
        "inputs: [text, image]",
    ),
    Case(
        "value-not-allowed",
        "result: {a: {type: int}}",
        20,
        "'type' cannot be 'int'",
        "result: {a: {type: integer}}",
    ),
    Case(
        "not-a-whole-number",
        "uploads: {max_files: 1.5}",
        22,
        "must be a whole number, not 1.5",
        "uploads: {max_files: 1.0}",
    ),
    Case(
        "not-a-date",
        "deprecated: {since: 2026-02-30}",
        21,
        "2026-02-30 is not a date: day is out of range",
        "deprecated: {since: 2026-02-28}",
    ),
    Case(
        "not-a-date",
        "deprecated: {since: May 2026}",
        21,
        "must be a date, not the text 'May 2026'",
        "deprecated: {since: '2026-05-01'}",
    ),
    Case(
        "not-a-date",
        "deprecated: {since: 20260501}",
        21,
        "must be a date, not the number 20260501",
        "deprecated: {since: 2026-05-01}",
    ),
    Case("empty-value", "note: ''", 7, "'note' is an empty text", "note: x"),
    Case("empty-value", 'note: " \\n"', 7, "'note' is an empty text", "note: x"),
    Case(
        "empty-value",
        "note:",
        6,
        "'note' has no value\n    help: write text, or leave the key out",
        "note: x",
    ),
    Case("empty-value", "inputs: []", 9, "'inputs' is an empty list", "inputs: [url]"),
    Case("empty-value", "modes: {}", 8, "'modes' is an empty mapping", "modes: {edit: {}}"),
    Case("empty-value", "uploads: {}", 10, "uploads with no key says nothing", "deprecated: {}"),
    Case(
        "empty-value",
        "result: {a: {default: }}",
        23,
        "nothing stands where a value is expected",
        "result: {a: {default: null}}",
    ),
    Case(
        "empty-value",
        "rules:\n- then: {prompt: }",
        18,
        "'then' has no value",
        "rules:\n- then: {prompt: null}",
        FIRST + 1,
    ),
    Case("needless-id", "id: m", 5, "the file's name already says 'm'\n    help: remove `id`", "id: 'm:1'"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.bad[:24]!r}")
def test_each_fault_is_found_at_its_place(case: Case) -> None:
    _, problems = read(MODEL + case.bad)
    found = [p for p in problems if p.code == case.code and p.span.line == case.line]
    assert [p.span.column for p in found] == [case.column], problems
    assert case.says in str(found[0])
    model(case.good)


def test_all_problems_of_a_file_come_in_one_go_sorted() -> None:
    _, problems = read(
        "titel: x\nmodality: movie\nsources: []\nparameters:\n  a: {type: strin, min: low}\n  b:\n  a: {}\nx: on\n"
    )
    assert [(str(p.span), p.code) for p in problems] == [
        ("m.yaml:1:1", "unknown-key"),
        ("m.yaml:2:11", "value-not-allowed"),
        ("m.yaml:3:10", "wrong-kind"),
        ("m.yaml:5:13", "value-not-allowed"),
        ("m.yaml:5:25", "wrong-kind"),
        ("m.yaml:6:5", "empty-value"),
        ("m.yaml:7:3", "duplicate-key"),
        ("m.yaml:8:1", "unknown-key"),
        ("m.yaml:8:4", "yaml-1-1-differs"),
    ]


def test_problems_are_not_endless_and_errors_come_first() -> None:
    warnings = "".join(f"  w{i}: {{default: on}}\n" for i in range(150))
    spec, problems = read(MODEL + warnings)
    assert spec is not None
    assert len(problems) == MAX_PROBLEMS + 1
    spec, problems = read(MODEL + warnings + "x: 1\n")
    assert spec is None
    assert problems[0].code == "too-many-problems"
    assert problems[0].message == "51 more problems in this file are not shown"
    assert "unknown-key" in {p.code for p in problems}


def test_a_file_that_is_a_list_is_no_model() -> None:
    _, problems = read("- a\n")
    assert [str(p).splitlines()[0] for p in problems] == [
        "m.yaml:1:1: error wrong-kind: the file must be a mapping, not a list"
    ]


def test_values() -> None:
    spec = model(
        "price: {unit: USD, charges: [{amount: '0.10', divide: 1.0e+3}], effective: 2026-05-01}\n"
        "uploads: {max_files: 2.0}\n"
        "examples:\n- title: x\n  request: {a: [1, 0.5, null, true, '5', {b: 2026-05-01}]}\n"
    )
    assert spec.sources["page"].read == date(2026, 5, 11)
    assert spec.price is not None
    assert spec.price.charges is not None
    charge = spec.price.charges[0]
    assert (str(charge.amount), charge.divide, charge.per) == ("0.10", Decimal(1000), "request")
    assert spec.price.effective == date(2026, 5, 1)
    assert spec.uploads is not None
    assert (spec.uploads.max_files, type(spec.uploads.max_files)) == (2, int)
    assert spec.examples is not None
    assert spec.examples[0].request == {"a": (1, Decimal("0.5"), None, True, "5", {"b": "2026-05-01"})}
    assert spec.deprecated is None


def test_short_forms_stand_for_their_key() -> None:
    spec = model(
        "result:\n"
        "  a: {length: 800, options: [x, {value: y}, null, 5, '5']}\n"
        "  b: {length: [{max: 300, unit: words}]}\n"
        "rules:\n"
        "- when: {mode: pro, n: [1, 2], x: null, z: {min: 3}}\n"
        "  then: {b: {present: true}}\n"
    )
    assert spec.result is not None
    a, b = spec.result["a"], spec.result["b"]
    assert isinstance(a.length, Length)
    assert (a.length.max, a.length.unit) == (800, "characters")
    assert isinstance(b.length, tuple)
    assert b.length[0].unit == "words"
    assert a.options is not None
    assert [option.value for option in a.options] == ["x", "y", None, 5, "5"]
    assert all(isinstance(option, Option) for option in a.options)
    assert spec.rules is not None
    when = spec.rules[0].when
    assert when == {
        "mode": RuleTest(is_="pro"),
        "n": RuleTest(one_of=(1, 2)),
        "x": RuleTest(is_=None),
        "z": RuleTest(min=Decimal(3)),
    }
    assert str(when["mode"].where("is")) == f"m.yaml:{FIRST + 4}:16"
    assert when["x"].wrote("is") is not None
    assert when["mode"].wrote("one_of") is None


def test_every_part_knows_where_its_keys_stand() -> None:
    spec = model("price: {unit: credits,\n  fixed: 4}\n")
    assert spec.price is not None
    assert str(spec.price.where()) == f"m.yaml:{FIRST}:8"
    assert str(spec.price.where("fixed")) == f"m.yaml:{FIRST + 1}:10"
    assert str(spec.price.where("range")) == f"m.yaml:{FIRST}:8"


def test_where_numbers_and_text_are_both_allowed_quotes_decide() -> None:
    spec = model(
        "price:\n  unit: USD\n  fixed: 1\n  vectors: [{request: {a: '5', b: 5, c: 0.5, d: true}, amount: 1}]\n"
    )
    assert spec.price is not None
    assert spec.price.vectors is not None
    request = spec.price.vectors[0].request
    assert request == {"a": "5", "b": 5, "c": Decimal("0.5"), "d": True}
    assert request["d"] is True


def test_a_spec_goes_to_another_process_and_back() -> None:
    spec = model("price: {unit: credits, fixed: 4}\n")
    again = pickle.loads(pickle.dumps(spec, 5))
    assert again == spec
    assert again.price.where("fixed") == spec.price.where("fixed")  # type: ignore[union-attr]  # the model has a price


def test_each_fault_has_a_case_and_a_page() -> None:
    shape = {fault.code for fault in CODES_OF_CONTENT}
    elsewhere = {"too-many-problems", "not-an-address"}  # the latter by test_addresses.py
    assert shape == {case.code for case in CASES if case.code != "needless-id"} | elsewhere
    assert all("\n\n" in fault.page for fault in CODES_OF_CONTENT)
