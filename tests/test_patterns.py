"""What patterns match, and which of them every tool reads alike."""

from __future__ import annotations

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agreement import Readers
from random_types import PATTERNS
from specpress.catalog.types import StringType
from specpress.check.pattern_texts import text_matching
from specpress.runtime.patterns import is_readable, matches
from specpress.schema.patterns import forbids_last_line_break, unportable


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("^[0-9]+:[0-9]+$", "16:9", True),
        ("^[0-9]+:[0-9]+$", "16:9\n", False),
        ("^[^:]+$", "a\n", True),
        ("b", "abc", True),
        ("^[$]$", "$", True),
        (r"^\$$", "$", True),
        ("^.$", "😀", True),
        ("(", "anything", True),
    ],
)
def test_matches(pattern: str, text: str, expected: bool) -> None:
    assert matches(pattern, text) is expected
    if is_readable(pattern):
        assert jsonschema_rs.is_valid({"pattern": pattern}, text) is expected


def test_no_pattern_takes_more_than_linear_time() -> None:
    assert not matches("^(?:a+)+$", "a" * 40_000 + "!")


@pytest.mark.parametrize(
    "pattern",
    [
        "^[0-9]+:[0-9]+$",
        "^#(?:[0-9a-f]{3}){1,2}$",
        r"^a\.b\\c\[$",
        "^[^ ]+$",
        "^[-_.|&~]*$",
        "",
        "^a{2,}$",
        "^(a|b)?$",
    ],
)
def test_portable(pattern: str) -> None:
    assert unportable(pattern) is None


TEXTS = [
    f"{start}{end}"
    for start in ("", "a", "b", "ab", "#", "a:b", "cb", "16:9")
    for end in ("", "\n", "\n\n", "b\n")
]


@pytest.mark.parametrize(
    "pattern", [*PATTERNS, "^[^a]+$", "^[^a]*?$", "^[^a]b+?$", "^[^a\\n]$", "b$", "^a", "[a-b]+$", "^$"]
)
def test_validators_agree_on_portable_patterns(pattern: str) -> None:
    assert unportable(pattern) is None
    readers = Readers(StringType(pattern=pattern))
    for text in TEXTS:
        readers.accept(text)


@pytest.mark.parametrize(
    ("pattern", "word"),
    [
        (r"^\d+$", "[0-9]"),
        (r"^[\w-]+$", "[A-Za-z0-9_]"),
        (r"^\p{L}$", r"\p"),
        (r"^\bword$", r"\b"),
        (r"(a)\1", r"\1"),
        ("^(?=a)a$", "(?"),
        ("^(?!a)b$", "(?"),
        ("(?i)a", "(?"),
        ("(?P<x>a)", "(?"),
        ("a$|b", "$"),
        ("(", "cannot be read"),
        ("a{99999999999}", "cannot be read"),
        ("^[]a]$", "inside [ ]"),
        ("^[[a]]$", "inside [ ]"),
        ("^[a&&b]$", "inside [ ]"),
        ("^[a~~b]$", "inside [ ]"),
        ("^a*+$", "*+"),
        ("^a{,3}$", "{,3}"),
        ("(?:)*", "nothing"),
        ("^a|b$", "line break"),
        ("b*$", "line break"),
        ("$", "line break"),
        ("^[^a]$", "line break"),
        ("^[^a]b?$", "line break"),
        ("^[^a]b{0,2}$", "line break"),
        ("^(?:[^a]|c)$", "line break"),
    ],
)
def test_unportable(pattern: str, word: str) -> None:
    reason = unportable(pattern)
    assert reason is not None
    assert word in reason


TOKENS = (
    "^",
    "a",
    "b",
    ":",
    "[ab]",
    "[^a]",
    "[^a\\n]",
    "[0-9]",
    r"\n",
    "(?:",
    "(",
    ")",
    "|",
    "*",
    "+",
    "?",
    "{1,2}",
    "{0,1}",
)
ENDS = ("", "$", "$", "$")


@settings(
    max_examples=400, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
@given(st.lists(st.sampled_from(TOKENS), min_size=1, max_size=6), st.sampled_from(ENDS), st.booleans())
def test_validators_agree_on_whatever_is_called_portable(tokens: list[str], end: str, anchored: bool) -> None:
    pattern = f"{'^' if anchored else ''}{''.join(tokens)}{end}"
    if unportable(pattern) is None:
        readers = Readers(StringType(pattern=pattern))
        for text in TEXTS:
            readers.accept(text)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("^a$", True),
        ("^(?:a|b)$", True),
        ("(?:a|b)$", True),
        ("^[^c]*(?:a|(?:bc|d))$", True),
        ("(?:a|b?)$", False),
        ("(?:a|[^b])$", False),
        ("(?:[^a]+|[^b]*)$", False),
        ("(?:a|b)+$", False),
        ("a", False),
        ("^a", False),
        ("^a$|^b", False),
        ("^a|b$", False),
        ("^[^a]$", False),
        ("^[^a]+$", False),
        ("^[^a]*?$", False),
        ("^[^a]b$", True),
        ("^[^a]b+?$", True),
        ("^[^a]b?$", False),
        ("^b{1,2}$", True),
        ("$", False),
        ("b*$", False),
        ("^$", True),
        ("^[^a\\n]?$", True),
        (r"^[^\\n]b?$", False),
        ("^a\\n$", False),
        (r"^\$", False),
        ("^[$]", False),
        ("", False),
    ],
)
def test_last_line_break(pattern: str, expected: bool) -> None:
    assert forbids_last_line_break(pattern) is expected


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("^https://", "https://"),
        ("^#[0-9A-F]{6}$", "#000000"),
        ("^(?:a|bc)+x?$", "a"),
        ("^(?:(?:a)|b)c{2,3}$", "acc"),
        ("[^a-z]", "0"),
        ("^[0-9]{4}-(?:0[1-9]|1[0-2])$", "0000-01"),
        (r"^data:image\/png;base64,.+$", "data:image/png;base64,x"),
        ("a|b", "a"),
        ("^$", ""),
        ("^a$b", None),
    ],
)
def test_a_sample_is_what_the_pattern_takes(pattern: str, text: str | None) -> None:
    assert text_matching(pattern) == text
