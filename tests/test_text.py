"""The JSON writers: exact numbers, short lists on one line, and the same values back."""

from __future__ import annotations

import json
from decimal import Decimal
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.base.json_text import LONGEST_FACT, WIDTH, json_facts, json_text


class Word(StrEnum):
    ONE = "one"


def test_form() -> None:
    value = {"a": 1, "list": ["16:9", True, None], "deep": [{"x": []}, {}], "é": "é\n\u2028"}
    assert json_text(value) == (
        '{\n  "a": 1,\n  "list": ["16:9", true, null],\n  "deep": [\n    {\n      "x": []\n    },\n    {}\n  ],\n'
        '  "é": "é\\n\u2028"\n}\n'
    )


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Decimal("0.10"), "0.10"),
        (Decimal("1E+5"), "100000"),
        (Decimal("1E-7"), "0.0000001"),
        (Decimal("1E+300"), "1E+300"),
        (Decimal("123456789012345678901234567890.1"), "123456789012345678901234567890.1"),
        (2**70, "1180591620717411303424"),
        (0.1, "0.1"),
        (True, "true"),
        (Word.ONE, '"one"'),
    ],
)
def test_scalars(number: object, text: str) -> None:
    assert json_text(number) == text + "\n"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("nan"), Decimal("-Infinity")])
def test_what_is_not_finite_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="not a number that JSON can carry"):
        json_text([value])


def test_what_json_does_not_have_is_refused() -> None:
    with pytest.raises(TypeError, match="JSON has no set"):
        json_text({"a": {1}})


def test_a_list_breaks_where_its_line_would_be_too_long() -> None:
    fits = json_text({"key": ["x" * 40, "y" * (WIDTH - 40 - 18)]})
    assert max(map(len, fits.splitlines())) == WIDTH - 1  # room for the comma that may follow
    assert fits.count("\n") == 3
    assert json_text({"key": ["x" * 40, "y" * (WIDTH - 40 - 17)]}).count("\n") == 6


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def test_facts_stand_a_line_each() -> None:
    rows = [{"key": "size", "type": {"min": 1, "options": []}}, {"key": "seed"}]
    assert json_facts({"name": "é\n", "rows": rows, "last": rows[1:]}, "  ") == (
        '{\n    "name": "é\\n",\n    "rows": [\n      {"key": "size", "type": {"min": 1, "options": []}},\n'
        '      {"key": "seed"}\n    ],\n    "last": [{"key": "seed"}]\n  }'
    )
    fits = {"text": "x" * (LONGEST_FACT - 20), "b": 1}
    assert json_facts({**fits, "text": fits["text"] + "x"}).count("\n") > json_facts(fits).count("\n") == 0


@given(_VALUES)
def test_reads_back_as_it_was(value: object) -> None:
    text = json_text(value)
    assert json.loads(text) == value
    assert json.loads(json_facts(value)) == value
