"""Languages: numbers, lists, dates and plurals as they are written there; and sentences put together from them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.catalog.settings import ENGLISH, Translations
from specpress.spec.load import LocaleFile
from specpress.targets import markdown
from specpress.wording.locale import CldrLocale, cldr_locale
from specpress.wording.po import read_po
from specpress.wording.translator import PLAIN, Markup, Translator, parsed, whole

RUSSIAN = """
msgid "Takes {what}."
msgstr "{what} — на входе."

msgid "same"
msgstr "same"

#, fuzzy
msgid "doubtful"
msgstr "сомнительно"

msgid "empty"
msgstr ""

msgid "a *text*"
msgstr "*текст* <b>"

msgid "{n} credit"
msgid_plural "{n} credits"
msgstr[0] "{n} кредит"
msgstr[1] "{n} кредита"
msgstr[2] "{n} кредитов"

msgid "{range} second"
msgid_plural "{range} seconds"
msgstr[0] ""
msgstr[1] ""
msgstr[2] ""
"""
ARABIC = 'msgid "At a glance"\nmsgstr "نظرة سريعة"\n'


def made(language: str, text: str = "") -> CldrLocale:
    """A language with some translations."""
    if not text:
        return cldr_locale(Translations(language))
    po, problems = read_po(LocaleFile(Path("x.po"), "x.po", language), text.encode())
    assert po is not None, problems
    return cldr_locale(po.compiled())


def plurals(*forms: str) -> str:
    """A message about a number of credits."""
    written = (f'msgstr[{at}] "{form}"\n' for at, form in enumerate(forms))
    return '#, python-brace-format\nmsgid "{n} credit"\nmsgid_plural "{n} credits"\n' + "".join(written)


RU = made("ru", RUSSIAN)


@pytest.mark.parametrize(
    ("language", "number", "text"),
    [
        ("en", "5000", "5,000"),
        ("en", "6.5", "6.5"),
        ("en", "1234567.125", "1,234,567.125"),
        ("bn", "5000", "৫,০০০"),
        ("bn", "2500000", "২৫,০০,০০০"),
        ("bn", "6.5", "৬.৫"),
        ("ru", "5000", "5\u00a0000"),
        ("ru", "6.5", "6,5"),
        ("hi", "5000", "5,000"),
        ("ar", "5000", "5,000"),
        ("fa", "5000", "۵٬۰۰۰"),
        ("my", "6.5", "၆.၅"),
        ("de", "5000.5", "5.000,5"),
        ("zh-Hant", "5000", "5,000"),
        ("en", "1E+3", "1,000"),
        ("en", "0.000000000001", "0.000000000001"),
        ("en", "6.50", "6.5"),
        ("en", "-1", "-1"),
        ("en", "0", "0"),
    ],
)
def test_numbers(language: str, number: str, text: str) -> None:
    assert made(language).number(Decimal(number)) == text


@given(st.from_regex(r"(0|[1-9][0-9]{0,59})(\.[0-9]{0,59}[1-9])?", fullmatch=True), st.booleans())
def test_numbers_of_any_length_keep_each_digit(number: str, cents: bool) -> None:
    digits = number.replace(".", "")
    for language in ("en", "de", "ar", "bn", "hi"):
        text = made(language).number(Decimal(number), cents=cents)
        shown = "".join(str(int(character)) for character in text if character.isdigit())
        assert shown in (digits, f"{digits}0"), language  # cents fill 0.5 up to 0.50


@pytest.mark.parametrize(
    ("language", "number", "text"),
    [
        ("en", "0.9", "0.90"),
        ("en", "4", "4"),
        ("en", "0.125", "0.125"),
        ("ru", "0.9", "0,90"),
        ("bn", "0.9", "০.৯০"),
    ],
)
def test_amounts_of_money_have_cents(language: str, number: str, text: str) -> None:
    assert made(language).number(Decimal(number), cents=True) == text
    assert made(language).number(Decimal(number)) != text or not text.endswith("0")


@pytest.mark.parametrize(
    ("language", "last", "texts"),
    [
        ("en", "and", ["", "a", "a and b", "a, b and c"]),
        ("en", "or", ["", "a", "a or b", "a, b or c"]),
        ("ru", "and", ["", "a", "a и b", "a, b и c"]),
        ("ru", "or", ["", "a", "a или b", "a, b или c"]),
        ("bn", "and", ["", "a", "a এবং b", "a, b এবং c"]),
        ("bn", "or", ["", "a", "a বা b", "a, b, বা c"]),
        ("zh-Hant", "or", ["", "a", "a或b", "a、b或c"]),
    ],
)
def test_lists(language: str, last: str, texts: list[str]) -> None:
    assert [made(language).listed([*"abc"][:count], last) for count in range(4)] == texts  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "21 November 2026"),
        ("ru", "21 ноября 2026\u202fг."),
        ("bn", "২১ নভেম্বর, ২০২৬"),
        ("de", "21. November 2026"),
    ],
)
def test_dates(language: str, text: str) -> None:
    assert made(language).day(date(2026, 11, 21)).replace("\u00a0", "\u202f") == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1", "1 кредит"), ("2", "2 кредита"), ("5", "5 кредитов"), ("11", "11 кредитов"), ("21", "21 кредит"),
        ("0", "0 кредитов"), ("1.5", "1,5 кредита"), ("0.2", "0,2 кредита"), ("5.0", "5 кредитов"),
        ("5000", "5\u00a0000 кредитов"),
    ],
)  # fmt: skip
def test_plurals(number: str, text: str) -> None:
    assert Translator(RU).ngettext("{n} credit", "{n} credits", Decimal(number)) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("0", "0 نقطة"), ("1", "نقطة واحدة"), ("2", "نقطتان"), ("3", "3 نقاط"), ("11", "11 نقطةً"),
        ("100", "100 نقطة"), ("103", "103 نقاط"), ("0.5", "0.5 نقطة"), ("2.5", "2.5 نقطة"),
    ],
)  # fmt: skip
def test_plurals_that_say_the_number_in_a_word(number: str, text: str) -> None:
    arabic = plurals("{n} نقطة", "نقطة واحدة", "نقطتان", "{n} نقاط", "{n} نقطة", "{n} نقطةً")
    assert Translator(made("ar", arabic)).ngettext("{n} credit", "{n} credits", Decimal(number)) == text


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("ar", ["{n} نقطة", "نقطة واحدة", "نقطتان", "نقاط", "{n} نقطة", "{n} نقطةً"]),  # 3 to 10
        ("ru", ["кредит", "{n} кредита", "{n} кредитов"]),  # 1, 21, 31, ...
        ("da", ["en kredit", "{n} kreditter"]),  # 1, and 0.5 too
    ],
)
def test_a_plural_of_several_numbers_has_to_tell_which(language: str, forms: list[str]) -> None:
    po, problems = read_po(LocaleFile(Path("x.po"), "x.po", language), plurals(*forms).encode())
    assert [(one.code, "lacks {n}" in one.message) for one in problems] == [
        ("translation-parts-differ", True)
    ]
    assert po is not None
    assert [po.translates(message) for message in po.catalog if message.id] == [False]


def test_a_plural_of_one_number_may_say_it_in_a_word() -> None:
    german = made("de", plurals("ein Punkt", "{n} Punkte"))
    assert Translator(german).ngettext("{n} credit", "{n} credits", 1) == "ein Punkt"


@pytest.mark.parametrize(("number", "text"), [("1", "1 credit"), ("1.5", "1.5 credits"), ("0", "0 credits")])
def test_plurals_of_english(number: str, text: str) -> None:
    for own in (PLAIN, Translator(cldr_locale(ENGLISH))):
        assert own.ngettext("{n} credit", "{n} credits", Decimal(number)) == text


def test_what_is_not_translated_is_said_in_english_and_noted() -> None:
    translator = Translator(RU)
    assert translator.text("same") == "same"
    assert translator.missing == []
    for english in ("doubtful", "empty", "never heard of"):
        assert translator.text(english) == english
    assert translator.gettext("Sends {what}.", what="x") == "Sends x."
    assert translator.ngettext("{range} second", "{range} seconds", 1, range="1") == "1 second"
    assert translator.ngettext("{n} thing", "{n} things", Decimal(2)) == "2 things"
    assert translator.missing == [
        "doubtful", "empty", "never heard of", "Sends {what}.", "{range} second", "{n} things",
    ]  # fmt: skip


def test_a_sentence_of_which_a_part_is_not_translated_is_english_as_a_whole() -> None:
    def say(part: str) -> Callable[[Translator], str]:
        return lambda to: to.gettext("Takes {what}.", what=to.text(part))

    translator = Translator(RU, Markup(english=lambda text: f"<{text}>"))
    assert whole(say("same"), translator) == "same — на входе."
    assert whole(say("empty"), translator) == "<Takes empty.>"
    assert (
        whole(lambda to: to.gettext("Sends {what}.", what=to.text("a *text*")), translator)
        == "<Sends a *text*.>"
    )
    assert translator.missing == ["empty", "Sends {what}."]


def test_names_and_values_are_the_same_in_every_language() -> None:
    translator = Translator(RU)
    assert (translator.name("empty"), translator.code("empty"), translator.missing) == ("empty", "empty", [])


def test_each_of_two_voices_counts_what_it_lacks() -> None:
    one, other = Translator(RU), Translator(RU)
    one.text("empty")
    assert (one.missing, other.missing) == (["empty"], [])


def test_parts_stand_where_the_language_wants_them_and_are_not_escaped_again() -> None:
    translator = Translator(RU, Markup(markdown.text, markdown.code))
    assert translator.gettext("Takes {what}.", what="`a*b`") == "`a*b` — на входе."
    assert translator.gettext("No * part.") == "No \\* part."
    assert translator.text("a *text*") == "\\*текст\\* &lt;b&gt;"
    assert translator.code("*") == "`*`"


@pytest.mark.parametrize("text", ["{what}", "{0}", "{", "}", "{{x}}", "{what!r}", "\ue000", "\\", "{n}"])
def test_what_stands_in_a_part_is_no_pattern(text: str) -> None:
    assert PLAIN.gettext("Takes {what}.", what=text) == f"Takes {text}."
    assert PLAIN.text(text) == text


def test_a_pattern_is_read_as_texts_and_places() -> None:
    assert parsed("{a} of {b}, {{c}}") == (("", "a"), (" of ", "b"), (", {", ""), ("c}", ""))
    with pytest.raises(ValueError, match="Single '}'"):
        parsed("a} b")


@pytest.mark.parametrize(("language", "name", "is_rtl"), [
    ("en", "English", False), ("ru", "Русский", False), ("bn", "বাংলা", False), ("ar", "العربية", True),
    ("he", "עברית", True), ("zh-Hant", "繁體中文", False),
])  # fmt: skip
def test_what_a_language_calls_itself(language: str, name: str, is_rtl: bool) -> None:
    own = made(language)
    assert own.own_name.replace("中文 (繁體)", "繁體中文") == name
    assert own.is_right_to_left is is_rtl


def test_a_language_with_little_translated() -> None:
    translator = Translator(made("ar", ARABIC))
    assert translator.gettext("At a glance") == "نظرة سريعة"
    assert translator.ngettext("{n} credit", "{n} credits", Decimal(3)) == "3 credits"
    assert translator.listed(["a", "b"]) == "a وb"
    assert translator.missing == ["{n} credits"]
