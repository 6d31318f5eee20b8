"""Texts and values as TypeScript source: whatever they hold, they mean the same there."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from npm_tools import NODE, run
from specpress.targets.typescript_source import WIDTH, comment, literal, name, said, text
from test_hostile_texts import TEXTS

ODD = [
    *TEXTS.values(),
    *(
        "",
        "\0",
        "\u2028",
        "\u202e",
        "`${x}`",
        "\\",
        '"',
        "</script>",
        "\U0001f600",
        "a\u00adb",
        "\ufeff",
        "'",
    ),
]
VALUES: list[Any] = [
    *(None, True, False, 0, -1, 1.5, 2**53 - 1, -0.05, [], {}, [[]], [{}], "text"),
    {"__proto__": {"polluted": True}, "constructor": 1, "toString": [None]},
    {key: key for key in ODD},
    [ODD, {"deep": {"deeper": ["x" * 200, {"a b": 1, "a-b": 2, "1": 3, "class": 4, "\u00e9": 5}]}}],
    [1.5] * 200,
    list(range(300)),
]


def test_values_are_what_node_reads(tmp_path: Path) -> None:
    """JSON is written by JavaScript itself, which would lose a key that has set a prototype."""
    rows = "".join(f"  {literal(value, '  ')},\n" for value in VALUES)
    program = f"process.stdout.write(JSON.stringify([\n{rows}]));\n"
    (tmp_path / "values.mjs").write_text(program, encoding="utf-8")
    assert json.loads(run(NODE, "values.mjs", cwd=tmp_path)) == VALUES
    assert all(line.isprintable() for line in program.split("\n"))


def test_layout() -> None:
    assert literal({"a": 1, "b-c": ["x"]}) == '{ a: 1, "b-c": ["x"] }'
    wide = literal({"first": "x" * 60, "second": {"third": "y" * 60}})
    assert wide.split("\n") == ["{", f'  first: "{"x" * 60}",', f'  second: {{ third: "{"y" * 60}" }},', "}"]
    lines = literal(list(range(100))).split("\n")
    assert (lines[0], lines[-1]) == ("[", "]")
    assert all(len(line) <= WIDTH for line in lines)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (2**53, f"{2**53}n"),
        (-(10**30), f"-{10**30}n"),
        (Decimal("0.05"), "0.05"),
        (Decimal("1E+3"), "1000"),
        (Decimal("-0.0"), "-0.0"),
        ({"min": Decimal("0.12345678901234567890123")}, '{ min: "0.12345678901234567890123" }'),
        ({"default": Decimal("0.12345678901234567890123")}, "{ default: 0.12345678901234567890123 }"),
        ({"max": Decimal("1E+400")}, '{ max: "1E+400" }'),
        ({"max": Decimal("1E+30")}, "{ max: 1E+30 }"),
    ],
)
def test_numbers(value: Any, written: str) -> None:
    assert literal(value) == written


def test_keys_of_interfaces() -> None:
    assert [name(one) for one in ("a", "$b_1", "a b", "1", "", "__proto__", "\u00e9")] == [
        "a", "$b_1", '"a b"', '"1"', '""', "__proto__", '"\u00e9"',
    ]  # fmt: skip


@pytest.mark.parametrize("words", ODD)
def test_a_comment_holds_any_text(words: str) -> None:
    made = comment([said(words), said(f"{words}\n@internal"), said(f"x {words}")], "  ")
    assert made.startswith("  /**") or not words.strip()
    assert made.count("*/") == made.count("/**") == 1
    assert made.replace("\n", "").isprintable()
    assert not [line for line in made.split("\n") if line.strip().removeprefix("*").strip().startswith("@")]


def test_words_that_would_be_tags_are_none_where_a_line_breaks() -> None:
    made = comment([said("word " * 21 + "@deprecated at the end of a line that is far too long for it")])
    assert "@deprecated" in made
    assert " * @" not in made
    assert said("see {@link x} and @y") == "see {\\@link x} and @y"
    assert comment(["@deprecated gone"]) == "/** @deprecated gone */\n"
    assert comment(["", "  "]) == ""


def test_texts() -> None:
    assert text('a"\u2028\u202e\x7f') == '"a\\"\\u2028\\u202e\\x7f"'
