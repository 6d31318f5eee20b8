"""All that the request builder says, but for what the specs say: its own words, and a sentence for each problem.

Given a language; gives the texts by the names under which the page's JavaScript asks for them. Names in braces are
filled in there. A sentence about a problem is named for its reason, with the form of it after a slash where one
reason needs several sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from specpress.targets.builder.speech import Speech
from specpress.wording.translator import gettext_noop, ngettext_noop

Pattern: TypeAlias = str | tuple[str, str]
"""A pattern, or those for one and for many."""

INTERFACE: Mapping[str, Pattern] = {
    "title": gettext_noop("Build a request"),
    "examples": gettext_noop("Start from"),
    "example-none": gettext_noop("an empty form"),
    "choose": gettext_noop("choose"),
    "left-out": gettext_noop("left out"),
    "left-out-default": gettext_noop("left out; counts as {value}"),
    "required": gettext_noop("required"),
    "default": gettext_noop("Default: {value}"),
    "send-null": gettext_noop("send null"),
    "send-null-as": gettext_noop("Send null as {title}"),
    "use-control": gettext_noop("Use the form's own field"),
    "add-item": gettext_noop("Add to {title}"),
    "remove-item": gettext_noop("Remove {title} {number}"),
    "item": gettext_noop("{title} {number}"),
    "as-json": gettext_noop("{title}, as JSON"),
    "deprecated": gettext_noop("Deprecated"),
    "unavailable": gettext_noop("Not available at present: {reason}"),
    "meaning": gettext_noop("{value}: {meaning}"),
    "limit-range": gettext_noop("{low} to {high}"),
    "limit-min": gettext_noop("at least {low}"),
    "limit-max": gettext_noop("at most {high}"),
    "limit-above": gettext_noop("more than {low}"),
    "limit-below": gettext_noop("less than {high}"),
    "limit-step": gettext_noop("in steps of {step}"),
    "limit-multiple": gettext_noop("a multiple of {step}"),
    "limit-pattern": gettext_noop("matching {pattern}"),
    "limit-such-as": gettext_noop("such as {values}"),
    "any-value": gettext_noop("any value, written as JSON"),
    "limit-unit": gettext_noop("{limit} {unit}"),
    "listed": gettext_noop("{first}, {second}"),
    "remarks": gettext_noop("{first}; {second}"),
    "characters-min": ngettext_noop("at least {n} character", "at least {n} characters"),
    "characters-max": ngettext_noop("at most {n} character", "at most {n} characters"),
    "characters-range": ngettext_noop("{low} to {n} character", "{low} to {n} characters"),
    "words-min": ngettext_noop("at least {n} word", "at least {n} words"),
    "words-max": ngettext_noop("at most {n} word", "at most {n} words"),
    "words-range": ngettext_noop("{low} to {n} word", "{low} to {n} words"),
    "tokens-min": ngettext_noop("at least {n} token", "at least {n} tokens"),
    "tokens-max": ngettext_noop("at most {n} token", "at most {n} tokens"),
    "tokens-range": ngettext_noop("{low} to {n} token", "{low} to {n} tokens"),
    "bytes-min": ngettext_noop("at least {n} byte", "at least {n} bytes"),
    "bytes-max": ngettext_noop("at most {n} byte", "at most {n} bytes"),
    "bytes-range": ngettext_noop("{low} to {n} byte", "{low} to {n} bytes"),
    "elements-min": ngettext_noop("at least {n} element", "at least {n} elements"),
    "elements-max": ngettext_noop("at most {n} element", "at most {n} elements"),
    "elements-range": ngettext_noop("{low} to {n} element", "{low} to {n} elements"),
    "length-of-script": gettext_noop("{limit} of {script} text"),
    "ratio": gettext_noop("width to height, such as 16:9"),
    "size": gettext_noop("width{separator}height in pixels"),
    "problems": ngettext_noop("{n} problem", "{n} problems"),
    "no-problems": gettext_noop("No problems: the request is valid."),
    "problem-at": gettext_noop("{place}: {problem}"),
    "body": gettext_noop("the request"),
    "price": gettext_noop("Price:"),
    "price-free": gettext_noop("free"),
    "price-amount": gettext_noop("{amount} {unit}"),
    "price-between": gettext_noop("between {low} and {high} {unit}"),
    "price-most": gettext_noop("at most {high} {unit}"),
    "price-least": gettext_noop("at least {low} {unit}"),
    "price-unknown": gettext_noop("not known"),
    "price-none": gettext_noop("The docs name no price."),
    "price-metered": gettext_noop("{price}; the bill tells"),
    "price-missing": gettext_noop("{price}; to be exact, give {names}"),
    "credits": ngettext_noop("credit", "credits"),
    "measures": gettext_noop("What the price depends on beside the request"),
    "measure-bad": gettext_noop("A number from 0 up is needed."),
    "outputs": gettext_noop("The request"),
    "json": gettext_noop("JSON"),
    "curl": gettext_noop("curl"),
    "python": gettext_noop("Python"),
    "json-label": gettext_noop("The request as JSON; what you change here changes the form"),
    "copy": gettext_noop("Copy"),
    "copy-form": gettext_noop("Copy the {form}"),
    "copied": gettext_noop("Copied."),
    "copy-failed": gettext_noop("Could not copy; select the text and copy it."),
    "json-unexpected": gettext_noop("Line {line}, column {column}: this is not JSON."),
    "json-unfinished": gettext_noop("Line {line}, column {column}: the JSON ends too early."),
    "json-too-long": gettext_noop("Line {line}, column {column}: this number has too many digits."),
    "json-too-deep": gettext_noop("Line {line}, column {column}: this is nested too deep."),
}
"""The form's own words."""

PROBLEMS: Mapping[str, Pattern] = {
    "wrong-type": gettext_noop("Expected here: {expected}. Given: {given}."),
    "null-not-allowed": gettext_noop("Null is not allowed. Expected here: {expected}."),
    "not-constant": gettext_noop("It must be {limit}."),
    "not-an-option": gettext_noop("{value} is not one of the allowed values: {limit}."),
    "below-minimum": gettext_noop("{value} is less than {limit}, the least allowed."),
    "below-minimum/open": gettext_noop("{value} is not allowed; it must be more than {limit}."),
    "above-maximum": gettext_noop("{value} is more than {limit}, the greatest allowed."),
    "above-maximum/open": gettext_noop("{value} is not allowed; it must be less than {limit}."),
    "off-step": gettext_noop("{value} does not lie on a step of {limit}."),
    "off-step/from": gettext_noop("{value} does not lie on a step of {limit}, counted from {start}."),
    "off-step/sides": gettext_noop("Each side must be a multiple of {limit} pixels."),
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
        "A {script} text needs at least {n} character; there are {found}.",
        "A {script} text needs at least {n} characters; there are {found}.",
    ),
    "too-short/words-of-script": ngettext_noop(
        "A {script} text needs at least {n} word; there are {found}.",
        "A {script} text needs at least {n} words; there are {found}.",
    ),
    "too-short/bytes-of-script": ngettext_noop(
        "A {script} text needs at least {n} byte; there are {found}.",
        "A {script} text needs at least {n} bytes; there are {found}.",
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
        "A {script} text may have at most {n} character; there are {found}.",
        "A {script} text may have at most {n} characters; there are {found}.",
    ),
    "too-long/words-of-script": ngettext_noop(
        "A {script} text may have at most {n} word; there are {found}.",
        "A {script} text may have at most {n} words; there are {found}.",
    ),
    "too-long/bytes-of-script": ngettext_noop(
        "A {script} text may have at most {n} byte; there are {found}.",
        "A {script} text may have at most {n} bytes; there are {found}.",
    ),
    "pattern": gettext_noop("The text does not match the pattern {limit}"),
    "not-a-ratio": gettext_noop("A ratio is expected: two whole numbers with a colon, such as 16:9."),
    "ratio-too-narrow": gettext_noop("{value} is narrower than {limit}."),
    "ratio-too-wide": gettext_noop("{value} is wider than {limit}."),
    "not-a-size": gettext_noop("A width and a height are expected, such as 1024{separator}768."),
    "side-too-small/sides": gettext_noop("Each side must be at least {limit} pixels."),
    "side-too-large/sides": gettext_noop("Each side must be at most {limit} pixels."),
    "too-few-pixels/sides": gettext_noop("{found} pixels are fewer than {limit}."),
    "too-many-pixels/sides": gettext_noop("{found} pixels are more than {limit}."),
    "too-few-items": ngettext_noop(
        "At least {n} element is needed; there are {found}.",
        "At least {n} elements are needed; there are {found}.",
    ),
    "too-many-items": ngettext_noop(
        "At most {n} element is allowed; there are {found}.",
        "At most {n} elements are allowed; there are {found}.",
    ),
    "duplicate-item": gettext_noop("{value} stands in the list more than once."),
    "unknown-key": gettext_noop("There is no key {value}; the keys are {limit}."),
    "missing-key": gettext_noop("A value is needed."),
    "nested-too-deep": gettext_noop("The request is nested too deep to be checked."),
}
"""What is wrong, by reason and form. A broken rule is told in its own words."""

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


def texts(speech: Speech) -> dict[str, object]:
    """Every text in one language, with the language's own tag and the direction in which it is written."""
    found: dict[str, object] = {"language": speech.language, "direction": speech.direction}
    for name, pattern in {**INTERFACE, **PROBLEMS, **KINDS}.items():
        if isinstance(pattern, tuple):
            found[name] = dict(speech.patterns(*pattern))
        else:
            found[name] = speech.pattern(pattern)
    return found
