"""Conditions, rules and prices as people read them. The prices of `cases/prices` have their words there."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from small_models import field, total
from specpress.catalog.constraints import ParameterRule
from specpress.catalog.types import ArrayType, ObjectType, StringType
from specpress.cli import main
from specpress.runtime.conditions import Key, Measure, Subject, Test, UploadCount
from specpress.runtime.constraints import Rule
from specpress.runtime.price import Case, Charge, Factor, Price, Tier
from specpress.wording.constraints import condition_text, rule_text
from specpress.wording.price import price_text

LIST = ArrayType(items=StringType())
MODE, LENGTH = Key(("params", "mode")), Key(("params", "duration"))
IMAGES, FILES = UploadCount(("params", "files"), kind="image"), UploadCount(("params", "files"))


def says(**parts: Any) -> str:
    """The words of one test about `mode`."""
    return condition_text((Test(subject=MODE, **parts),), ObjectType())


def rule(ignored: Any = (), normalised: Any = (), **parts: Any) -> str:
    made = ParameterRule(rule=Rule(**parts), checked=True, ignored=ignored, normalised=normalised)
    return rule_text(made, ObjectType())


PRO = (Test(subject=MODE, one_of=("pro",)),)
SHORT = (Test(subject=LENGTH, max=Decimal(10)),)


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ({"one_of": ("pro",)}, "mode is pro"),
        ({"one_of": ("pro", 5, Decimal("0.50"), True, None)}, "mode is pro, 5, 0.5, true or null"),
        ({"one_of": ("", " a", ("x", 1))}, 'mode is "", " a" or ["x", 1]'),
        ({"none_of": ("a", "b")}, "mode is not a or b"),
        ({"min": Decimal(5)}, "mode is at least 5"),
        ({"max": Decimal("1E+1")}, "mode is at most 10"),
        ({"min": Decimal(5), "max": Decimal(10)}, "mode is from 5 to 10"),
        ({"min": Decimal(5), "max": Decimal(5)}, "mode is exactly 5"),
        ({"above": Decimal(5), "below": Decimal(10)}, "mode is more than 5 and less than 10"),
        ({"min_length": 1}, "mode has at least 1 character"),
        ({"min_length": 2, "max_length": 9}, "mode has from 2 to 9 characters"),
        ({"max_length": 11}, "mode has at most 11 characters"),
        ({"present": True}, "mode is given"),
        ({"present": False}, "mode is left out"),
        ({"present": True, "none_of": ("a",)}, "mode is given and is not a"),
    ],
)
def test_condition(parts: dict[str, Any], text: str) -> None:
    assert says(**parts) == text


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ({"min": Decimal(1)}, "mode has at least 1 element"),
        ({"max": Decimal(2)}, "mode has at most 2 elements"),
        ({"min": Decimal(0), "max": Decimal(1)}, "mode has from 0 to 1 element"),
        (
            {"above": Decimal(1), "below": Decimal(4)},
            "mode has more than 1 element and has fewer than 4 elements",
        ),
        ({"one_of": (("a",),)}, 'mode is ["a"]'),
    ],
)
def test_limits_of_an_array_are_about_its_elements(parts: dict[str, Any], text: str) -> None:
    lists = ObjectType(fields=(field("params", ObjectType(fields=(field("mode", LIST),))),))
    assert condition_text((Test(subject=MODE, **parts),), lists) == text


def test_the_elements_of_an_array_are_added_up() -> None:
    limited = total(Test(subject=Key(("images",))), Test(subject=Key(("n",))), max=15)
    rule = ParameterRule(rule=Rule(totals=(limited,)), checked=True)
    words = "n and the number of elements of images must add up to at most 15."
    assert rule_text(rule, ObjectType(fields=(field("images", LIST),))) == words


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (Measure("audio_seconds"), "audio_seconds is at least 1"),
        (IMAGES, "the number of image uploads is at least 1"),
        (FILES, "the number of uploads is at least 1"),
        (Key(("input", "*", "size", "width")), "width is at least 1"),
    ],
)
def test_subject(subject: Subject, text: str) -> None:
    assert condition_text((Test(subject=subject, min=Decimal(1)),), ObjectType()) == text


def test_conditions_of_several_tests_and_of_none() -> None:
    assert condition_text((*PRO, *SHORT), ObjectType()) == "mode is pro and duration is at most 10"
    assert condition_text((), ObjectType()) == "always"


def test_keys_of_one_name_are_told_apart() -> None:
    first, second = Key(("a", "*", "width")), Key(("b", "width"))
    condition = tuple(Test(subject=one, present=True) for one in (first, second, Key(("height",))))
    assert (
        condition_text(condition, ObjectType()) == "a.width is given and b.width is given and height is given"
    )


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ({"when": PRO, "then": SHORT}, "When mode is pro, duration must be at most 10."),
        ({"then": SHORT}, "duration must be at most 10."),
        ({"when": PRO, "otherwise": SHORT}, "Unless mode is pro, duration must be at most 10."),
        (
            {"when": PRO, "then": SHORT, "otherwise": (Test(subject=LENGTH, present=False),)},
            "When mode is pro, duration must be at most 10. Otherwise, duration must be left out.",
        ),
        ({"then": (Test(subject=MODE, none_of=("a",)),)}, "mode must not be a."),
        ({"then": (Test(subject=MODE, max_length=3),)}, "mode must have at most 3 characters."),
        ({"then": (Test(subject=IMAGES, max=Decimal(1)),)}, "The number of image uploads must be at most 1."),
        ({"at_least_one": (("a",), ("b",), ("c",))}, "At least one of a, b and c must be given."),
        (
            {"when": PRO, "exactly_one": (("a",), ("b",))},
            "When mode is pro, exactly one of a and b must be given.",
        ),
        ({"at_most_one": (("a",), ("b",))}, "At most one of a and b may be given."),
        (
            {"totals": (total(Test(subject=Key(("n",))), Test(subject=IMAGES), max=15),)},
            "n and the number of image uploads must add up to at most 15.",
        ),
        ({"ignored": (("steps",), ("seed",))}, "The server ignores steps and seed."),
        (
            {"when": PRO, "normalised": ((("size",), "1K"),)},
            "When mode is pro, the server changes size to 1K.",
        ),
        (
            {"when": PRO, "then": SHORT, "ignored": (("seed",),)},
            "When mode is pro, duration must be at most 10 and the server ignores seed.",
        ),
        ({}, ""),
    ],
)
def test_rule(parts: dict[str, Any], text: str) -> None:
    assert rule(**parts) == text


def test_price_of_more_than_the_cases_show() -> None:
    factors = (Factor(subject=LENGTH), Factor(subject=FILES))
    always = Case(amount=Decimal(2))
    charge = Charge(
        tiers=(Tier(up_to=Decimal(3), amount=Decimal(1)), Tier(up_to=Decimal(9), amount=Decimal("0.5"))),
        per="file",
        quantity=factors,
        round="nearest",
        times=(Case(amount=Decimal(3), when=PRO), always),
        when=SHORT,
    )
    assert price_text(Price(kind="computed", unit="credits", charges=(charge,)), ObjectType()) == (
        "when duration is at most 10, per file × (duration × the number of uploads, rounded to the nearest): "
        "1 credit each up to 3, 0.5 credits each up to 9, × 3 when mode is pro, × 2 otherwise"
    )
    assert price_text(Price(kind="range", unit="USD", max=Decimal(1)), ObjectType()) == "at most 1 USD"


@pytest.mark.parametrize("written", [True, False])
def test_page_and_form_agree_on_who_wrote_a_rule_even_where_a_person_wrote_what_the_tool_would(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: bool
) -> None:
    """What a person wrote stays as it is until it is translated; what the tool says, it says in the language."""
    monkeypatch.chdir(tmp_path)
    assert main(["init", "demo"]) == 0
    monkeypatch.chdir("demo")
    assert main(["locales", "--add", "ru"]) == 0
    model = Path("specs/acme/painter.yaml")
    rule = "  - when: {quality: fine}\n    then: {count: {max: 2}}\n"
    sentence = "When quality is fine, count must be at most 2."
    text = model.read_text("utf-8")
    assert rule in text
    model.write_text(text.replace(rule, f"{rule}    text: {sentence}\n" if written else rule), "utf-8")
    assert main(["generate", "--target", "docs", "--target", "builder", "--jobs", "1"]) == 0
    page = Path("generated/docs/ru/acme/painter.md").read_text("utf-8")
    form = json.loads(Path("generated/docs/ru/acme/painter.json").read_text("utf-8"))
    (told,) = (
        rule["rule"]["text"]
        for field in form["request"]["fields"]
        for rule in field["type"].get("rules", ())
    )  # fmt: skip
    assert (told == sentence) is written
    assert (sentence in page) is written
    assert told in page.replace("`", "")
