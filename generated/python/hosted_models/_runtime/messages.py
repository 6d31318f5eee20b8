"""What can be wrong with a request, and the sentences that say it: one table for Python, JavaScript and translators.

A problem is a place, a reason, and the parts of a sentence. The sentence is the pattern of its reason (with the form
of it after a slash, where one reason needs several), filled in. The same table is handed to JavaScript, and
translators find its patterns by the calls of `gettext_noop`, which here mean nothing else.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, TypeAlias

from .values import Layer, is_array, is_object, is_too_deep, lone_surrogate

Pattern: TypeAlias = str | tuple[str, str]
"""A pattern, or those for one and for many of something."""


def gettext_noop(text: str) -> str:
    """The same text, noted as one to translate."""
    return text


def ngettext_noop(one: str, many: str) -> tuple[str, str]:
    """Two patterns, noted as those for one and for many of something."""
    return one, many


PROBLEMS: Mapping[str, Pattern] = {
    "wrong-type": gettext_noop("Expected here: {expected}. Given: {given}."),
    "wrong-type/number": gettext_noop("Expected here: {expected}. Given: {value}."),
    "null-not-allowed": gettext_noop("Null is not allowed. Expected here: {expected}."),
    "not-constant": gettext_noop("It must be {limit}."),
    "not-an-option": gettext_noop("{value} is not one of the allowed values: {limit}."),
    "below-minimum": gettext_noop("{value} is not allowed; it must be at least {limit}."),
    "below-minimum/open": gettext_noop("{value} is not allowed; it must be more than {limit}."),
    "above-maximum": gettext_noop("{value} is not allowed; it must be at most {limit}."),
    "above-maximum/open": gettext_noop("{value} is not allowed; it must be less than {limit}."),
    "off-step": gettext_noop("{value} is not allowed; it must be a multiple of {limit}."),
    "off-step/from": gettext_noop(
        "{value} is not allowed; values go in steps of {limit}, counted from {start}."
    ),
    "off-step/sides": gettext_noop("It must have sides in multiples of {limit}."),
    "too-short/characters": ngettext_noop(
        "At least {n} character is needed; there are {found}.",
        "At least {n} characters are needed; there are {found}.",
    ),
    "too-short/words": ngettext_noop(
        "At least {n} word is needed; there are {found}.", "At least {n} words are needed; there are {found}."
    ),
    "too-short/bytes": ngettext_noop(
        "At least {n} byte is needed; there are {found}.", "At least {n} bytes are needed; there are {found}."
    ),
    "too-short/characters-of-script": ngettext_noop(
        "At least {n} character of {script} text is needed; there are {found}.",
        "At least {n} characters of {script} text are needed; there are {found}.",
    ),
    "too-short/words-of-script": ngettext_noop(
        "At least {n} word of {script} text is needed; there are {found}.",
        "At least {n} words of {script} text are needed; there are {found}.",
    ),
    "too-short/bytes-of-script": ngettext_noop(
        "At least {n} byte of {script} text is needed; there are {found}.",
        "At least {n} bytes of {script} text are needed; there are {found}.",
    ),
    "too-long/characters": ngettext_noop(
        "At most {n} character is allowed; there are {found}.",
        "At most {n} characters are allowed; there are {found}.",
    ),
    "too-long/words": ngettext_noop(
        "At most {n} word is allowed; there are {found}.", "At most {n} words are allowed; there are {found}."
    ),
    "too-long/bytes": ngettext_noop(
        "At most {n} byte is allowed; there are {found}.", "At most {n} bytes are allowed; there are {found}."
    ),
    "too-long/characters-of-script": ngettext_noop(
        "At most {n} character of {script} text is allowed; there are {found}.",
        "At most {n} characters of {script} text are allowed; there are {found}.",
    ),
    "too-long/words-of-script": ngettext_noop(
        "At most {n} word of {script} text is allowed; there are {found}.",
        "At most {n} words of {script} text are allowed; there are {found}.",
    ),
    "too-long/bytes-of-script": ngettext_noop(
        "At most {n} byte of {script} text is allowed; there are {found}.",
        "At most {n} bytes of {script} text are allowed; there are {found}.",
    ),
    "pattern": gettext_noop("It must be a text that matches {limit}"),
    "pattern/open": gettext_noop("It must be {options}, or a text that matches {limit}"),
    "not-a-ratio": gettext_noop("Expected here: width to height, such as 16:9."),
    "not-a-ratio/open": gettext_noop("Expected here: {options}, or width to height, such as 16:9."),
    "ratio-too-narrow": gettext_noop("{value} is too narrow. Allowed: width to height at least {limit}."),
    "ratio-too-wide": gettext_noop("{value} is too wide. Allowed: width to height at most {limit}."),
    "not-a-size": gettext_noop(
        "Expected here: width{separator}height in pixels, such as 1024{separator}768."
    ),
    "not-a-size/open": gettext_noop(
        "Expected here: {options}, or width{separator}height in pixels, such as 1024{separator}768."
    ),
    "side-too-small/sides": ngettext_noop(
        "At least {n} pixel a side is needed.", "At least {n} pixels a side are needed."
    ),
    "side-too-large/sides": ngettext_noop(
        "At most {n} pixel a side is allowed.", "At most {n} pixels a side are allowed."
    ),
    "too-few-pixels/sides": ngettext_noop(
        "At least {n} pixel in all is needed; there are {found}.",
        "At least {n} pixels in all are needed; there are {found}.",
    ),
    "too-many-pixels/sides": ngettext_noop(
        "At most {n} pixel in all is allowed; there are {found}.",
        "At most {n} pixels in all are allowed; there are {found}.",
    ),
    "too-few-items": ngettext_noop(
        "At least {n} element is needed; there are {found}.",
        "At least {n} elements are needed; there are {found}.",
    ),
    "too-many-items": ngettext_noop(
        "At most {n} element is allowed; there are {found}.",
        "At most {n} elements are allowed; there are {found}.",
    ),
    "duplicate-item": gettext_noop(
        "{value} stands in the list more than once; its elements must be all different."
    ),
    "unknown-key": gettext_noop("There is no key {value}; the keys are {limit}."),
    "unknown-key/where": gettext_noop(
        "Where {key} is {word}, there is no key {value}; the keys are {limit}."
    ),
    "missing-key": gettext_noop("A value is needed."),
    "missing-key/where": gettext_noop("A value is needed where {key} is {word}."),
    "nested-too-deep": gettext_noop("The request is nested too deep to be checked."),
    "lone-surrogate": gettext_noop(
        "The text here holds half of a character, a surrogate without its pair, which cannot be sent."
    ),
}
"""What is wrong, by reason and form, in the words in which `specpress.wording` says the limit ("at least 5 elements"),
so that a reader finds it again on the page. A broken rule is told in its own words."""

HINTS: Mapping[str, Pattern] = {
    "hint-word": gettext_noop("{problem} Did you mean {hint}?"),
    "hint-place": gettext_noop("{problem} It belongs here: {hint}"),
    "hint-text": gettext_noop('{problem} Write "{hint}", in quotes.'),
    "hint-number": gettext_noop("{problem} Write {hint}, without quotes."),
}
"""What was probably meant, after what is wrong."""

KINDS: Mapping[str, Pattern] = {
    "kind-null": gettext_noop("null"),
    "kind-boolean": gettext_noop("true or false"),
    "kind-number": gettext_noop("a number"),
    "kind-integer": gettext_noop("a whole number"),
    "kind-string": gettext_noop("a text"),
    "kind-array": gettext_noop("a list"),
    "kind-object": gettext_noop("an object"),
    "kind-any": gettext_noop("any value"),
    "kind-unknown": gettext_noop("something that JSON does not have"),
}
"""Kinds of values, as a choice of the form and in sentences."""

_PLACE = re.compile(r"\{(\w+)\}")
_LISTED, _SHOWN, _LONGEST_PLAIN = 12, 60, 40
_LONGEST_WORD = 100
"""A longer text is no misspelt word, and comparing it takes its time."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a request.

    `pointer`: where, as a JSON pointer (RFC 6901); for a missing key, where it should be. `form` tells several
    sentences for one reason apart. `limit`: what the value was held against, where there is one. `parts`: what else
    the sentence names; a `text` among them is the sentence. `hint` is what was probably meant: the name of its
    pattern and the word.
    """

    pointer: str
    reason: str
    layer: Layer = "schema"
    form: str = ""
    limit: Any = None
    parts: Mapping[str, Any] = field(default_factory=dict[str, Any])
    hint: tuple[str, str] | None = None

    @property
    def message(self) -> str:
        """What is wrong, as a sentence in English."""
        return _sentence(self)

    def place(self) -> str:
        """The pointer for people; the empty pointer of the whole body would show nothing."""
        return self.pointer or "(the body)"

    def __str__(self) -> str:
        return f"{self.place()}: {self.message}"


TOO_DEEP = Problem("", "nested-too-deep", "request")
"""The one problem of a request that is nested too deep: nothing else is looked at then."""


def unreadable(value: Any) -> Problem | None:
    """What keeps a request from being looked at any further, whatever its model: too many levels, half of a character.

    It is the same for every judge; None for nearly every request.
    """
    if is_too_deep(value):
        return TOO_DEEP
    place = lone_surrogate(value)
    return None if place is None else Problem(pointer_of(place), "lone-surrogate", "request")


def pointer_of(place: Iterable[str | int]) -> str:
    """The JSON pointer of a place."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in place)


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that comes closest to a misspelt one, or None.

    One that differs by capitals alone comes first. Numbers that look alike are no misspellings of each other: 16 is not
    meant for 6, but 720 may be for 720p.
    """
    if len(word) > _LONGEST_WORD:
        return None
    known = list(known)
    if (folded := _folded(word)) is not None:
        twin = next((name for name in known if _folded(name) == folded), None)
        if twin is not None:
            return twin
    digits = re.findall("[0-9]+", word) if re.match("[0-9]", word) else None
    alike = [name for name in known if digits is None or re.findall("[0-9]+", name) == digits]
    return next(iter(difflib.get_close_matches(word, alike, n=1)), None)


def _folded(word: str) -> str | None:
    """A word without capitals; None beyond ASCII, where versions of Unicode differ in what these are."""
    return word.lower() if word.isascii() and word.isprintable() else None


def _sentence(problem: Problem) -> str:
    if "text" in problem.parts:
        return str(problem.parts["text"])
    pattern = PROBLEMS[f"{problem.reason}/{problem.form}" if problem.form else problem.reason]
    parts = {name: _part(name, value) for name, value in problem.parts.items()}
    parts["limit"] = shown(problem.limit)
    if not isinstance(pattern, str):
        parts["n"] = f"{problem.limit:,}"
        pattern = pattern[0] if problem.limit == 1 else pattern[1]
    sentence = _filled(pattern, parts)
    if problem.hint is None:
        return sentence
    name, word = problem.hint
    return _filled(HINTS[name], {"problem": sentence, "hint": shown(word)})


def _filled(pattern: Pattern, parts: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: parts.get(place[1], place[0]), str(pattern))


def _part(name: str, value: Any) -> str:
    match name:
        case "expected":
            return ", ".join(str(KINDS[f"kind-{kind}"]) for kind in value)
        case "given":
            return str(KINDS[f"kind-{value}"])
        case "found":
            return f"{value:,}"
        case _:
            return shown(value)


def shown(value: Any) -> str:
    """A value in a sentence: as it travels, a text without quotes where that can be read, cut where it is long."""
    if is_array(value):
        return ", ".join(map(shown, value[:_LISTED])) + (", …" if len(value) > _LISTED else "")
    if is_object(value):
        return "{…}"
    text = _scalar(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _scalar(value: Any) -> str:
    if isinstance(value, Decimal):
        return _decimal(value)
    if not isinstance(value, str):
        return json.dumps(value, default=lambda other: type(other).__name__)
    if value and value == value.strip(" ") and value.isprintable():
        return value
    text = json.dumps(value, ensure_ascii=False)
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)


def _decimal(value: Decimal) -> str:
    """A number with all its digits; with an exponent where these would be too many, as JavaScript's twin has it."""
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int) or abs(value.adjusted()) <= _LONGEST_PLAIN:
        return format(value, "f")
    return f"{'-' * sign}{''.join(map(str, digits))}E{exponent}"
