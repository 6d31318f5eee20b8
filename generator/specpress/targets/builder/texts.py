"""All that the request builder says, but for what the specs say: its own words, and a sentence for each problem.

Given a language; gives the texts by the names under which the page's JavaScript asks for them. Names in braces are
filled in there. A sentence about a problem is named for its reason, with the form of it after a slash where one
reason needs several sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from specpress.targets.builder.speech import Speech
from specpress.wording.prose import marked, marked_plural

Pattern: TypeAlias = str | tuple[str, str]
"""A pattern, or those for one and for many."""

INTERFACE: Mapping[str, Pattern] = {
    "title": marked("Build a request"),
    "examples": marked("Start from"),
    "example-none": marked("an empty form"),
    "choose": marked("choose"),
    "left-out": marked("left out"),
    "left-out-default": marked("left out; counts as {value}"),
    "required": marked("required"),
    "default": marked("Default: {value}"),
    "send-null": marked("send null"),
    "send-null-as": marked("Send null as {title}"),
    "use-control": marked("Use the form's own field"),
    "add-item": marked("Add to {title}"),
    "remove-item": marked("Remove {title} {number}"),
    "item": marked("{title} {number}"),
    "as-json": marked("{title}, as JSON"),
    "deprecated": marked("Deprecated"),
    "unavailable": marked("Not available at present: {reason}"),
    "meaning": marked("{value}: {meaning}"),
    "limit-range": marked("{low} to {high}"),
    "limit-min": marked("at least {low}"),
    "limit-max": marked("at most {high}"),
    "limit-above": marked("more than {low}"),
    "limit-below": marked("less than {high}"),
    "limit-step": marked("in steps of {step}"),
    "limit-multiple": marked("a multiple of {step}"),
    "limit-pattern": marked("matching {pattern}"),
    "limit-such-as": marked("such as {values}"),
    "any-value": marked("any value, written as JSON"),
    "limit-unit": marked("{limit} {unit}"),
    "listed": marked("{first}, {second}"),
    "remarks": marked("{first}; {second}"),
    "characters-min": marked_plural("at least {n} character", "at least {n} characters"),
    "characters-max": marked_plural("at most {n} character", "at most {n} characters"),
    "characters-range": marked_plural("{low} to {n} character", "{low} to {n} characters"),
    "words-min": marked_plural("at least {n} word", "at least {n} words"),
    "words-max": marked_plural("at most {n} word", "at most {n} words"),
    "words-range": marked_plural("{low} to {n} word", "{low} to {n} words"),
    "tokens-min": marked_plural("at least {n} token", "at least {n} tokens"),
    "tokens-max": marked_plural("at most {n} token", "at most {n} tokens"),
    "tokens-range": marked_plural("{low} to {n} token", "{low} to {n} tokens"),
    "bytes-min": marked_plural("at least {n} byte", "at least {n} bytes"),
    "bytes-max": marked_plural("at most {n} byte", "at most {n} bytes"),
    "bytes-range": marked_plural("{low} to {n} byte", "{low} to {n} bytes"),
    "elements-min": marked_plural("at least {n} element", "at least {n} elements"),
    "elements-max": marked_plural("at most {n} element", "at most {n} elements"),
    "elements-range": marked_plural("{low} to {n} element", "{low} to {n} elements"),
    "length-of-script": marked("{limit} of {script} text"),
    "ratio": marked("width to height, such as 16:9"),
    "size": marked("width{separator}height in pixels"),
    "problems": marked_plural("{n} problem", "{n} problems"),
    "no-problems": marked("No problems: the request is valid."),
    "problem-at": marked("{place}: {problem}"),
    "body": marked("the request"),
    "price": marked("Price:"),
    "price-free": marked("free"),
    "price-amount": marked("{amount} {unit}"),
    "price-between": marked("between {low} and {high} {unit}"),
    "price-most": marked("at most {high} {unit}"),
    "price-least": marked("at least {low} {unit}"),
    "price-unknown": marked("not known"),
    "price-none": marked("The docs name no price."),
    "price-metered": marked("{price}; the bill tells"),
    "price-missing": marked("{price}; to be exact, give {names}"),
    "credits": marked_plural("credit", "credits"),
    "measures": marked("What the price depends on beside the request"),
    "measure-bad": marked("A number from 0 up is needed."),
    "outputs": marked("The request"),
    "json": marked("JSON"),
    "curl": marked("curl"),
    "python": marked("Python"),
    "json-label": marked("The request as JSON; what you change here changes the form"),
    "copy": marked("Copy"),
    "copy-form": marked("Copy the {form}"),
    "copied": marked("Copied."),
    "copy-failed": marked("Could not copy; select the text and copy it."),
    "json-unexpected": marked("Line {line}, column {column}: this is not JSON."),
    "json-unfinished": marked("Line {line}, column {column}: the JSON ends too early."),
    "json-too-long": marked("Line {line}, column {column}: this number has too many digits."),
    "json-too-deep": marked("Line {line}, column {column}: this is nested too deep."),
}
"""The form's own words."""

PROBLEMS: Mapping[str, Pattern] = {
    "wrong-type": marked("Expected here: {expected}. Given: {given}."),
    "null-not-allowed": marked("Null is not allowed. Expected here: {expected}."),
    "not-constant": marked("It must be {limit}."),
    "not-an-option": marked("{value} is not one of the allowed values: {limit}."),
    "below-minimum": marked("{value} is less than {limit}, the least allowed."),
    "below-minimum/open": marked("{value} is not allowed; it must be more than {limit}."),
    "above-maximum": marked("{value} is more than {limit}, the greatest allowed."),
    "above-maximum/open": marked("{value} is not allowed; it must be less than {limit}."),
    "off-step": marked("{value} does not lie on a step of {limit}."),
    "off-step/from": marked("{value} does not lie on a step of {limit}, counted from {start}."),
    "off-step/sides": marked("Each side must be a multiple of {limit} pixels."),
    "too-short/characters": marked_plural(
        "At least {n} character is needed; there are {found}.",
        "At least {n} characters are needed; there are {found}.",
    ),
    "too-short/words": marked_plural(
        "At least {n} word is needed; there are {found}.", "At least {n} words are needed; there are {found}."
    ),
    "too-short/bytes": marked_plural(
        "At least {n} byte is needed; there are {found}.", "At least {n} bytes are needed; there are {found}."
    ),
    "too-short/characters-of-script": marked_plural(
        "A {script} text needs at least {n} character; there are {found}.",
        "A {script} text needs at least {n} characters; there are {found}.",
    ),
    "too-short/words-of-script": marked_plural(
        "A {script} text needs at least {n} word; there are {found}.",
        "A {script} text needs at least {n} words; there are {found}.",
    ),
    "too-short/bytes-of-script": marked_plural(
        "A {script} text needs at least {n} byte; there are {found}.",
        "A {script} text needs at least {n} bytes; there are {found}.",
    ),
    "too-long/characters": marked_plural(
        "At most {n} character is allowed; there are {found}.",
        "At most {n} characters are allowed; there are {found}.",
    ),
    "too-long/words": marked_plural(
        "At most {n} word is allowed; there are {found}.", "At most {n} words are allowed; there are {found}."
    ),
    "too-long/bytes": marked_plural(
        "At most {n} byte is allowed; there are {found}.", "At most {n} bytes are allowed; there are {found}."
    ),
    "too-long/characters-of-script": marked_plural(
        "A {script} text may have at most {n} character; there are {found}.",
        "A {script} text may have at most {n} characters; there are {found}.",
    ),
    "too-long/words-of-script": marked_plural(
        "A {script} text may have at most {n} word; there are {found}.",
        "A {script} text may have at most {n} words; there are {found}.",
    ),
    "too-long/bytes-of-script": marked_plural(
        "A {script} text may have at most {n} byte; there are {found}.",
        "A {script} text may have at most {n} bytes; there are {found}.",
    ),
    "pattern": marked("The text does not match the pattern {limit}"),
    "not-a-ratio": marked("A ratio is expected: two whole numbers with a colon, such as 16:9."),
    "ratio-too-narrow": marked("{value} is narrower than {limit}."),
    "ratio-too-wide": marked("{value} is wider than {limit}."),
    "not-a-size": marked("A width and a height are expected, such as 1024{separator}768."),
    "side-too-small/sides": marked("Each side must be at least {limit} pixels."),
    "side-too-large/sides": marked("Each side must be at most {limit} pixels."),
    "too-few-pixels/sides": marked("{found} pixels are fewer than {limit}."),
    "too-many-pixels/sides": marked("{found} pixels are more than {limit}."),
    "too-few-items": marked_plural(
        "At least {n} element is needed; there are {found}.",
        "At least {n} elements are needed; there are {found}.",
    ),
    "too-many-items": marked_plural(
        "At most {n} element is allowed; there are {found}.",
        "At most {n} elements are allowed; there are {found}.",
    ),
    "duplicate-item": marked("{value} stands in the list more than once."),
    "unknown-key": marked("There is no key {value}; the keys are {limit}."),
    "missing-key": marked("A value is needed."),
    "nested-too-deep": marked("The request is nested too deep to be checked."),
}
"""What is wrong, by reason and form. A broken rule is told in its own words."""

KINDS: Mapping[str, Pattern] = {
    "kind-null": marked("null"),
    "kind-boolean": marked("true or false"),
    "kind-number": marked("a number"),
    "kind-integer": marked("a whole number"),
    "kind-string": marked("a text"),
    "kind-array": marked("a list"),
    "kind-object": marked("an object"),
    "kind-any": marked("any value"),
    "kind-unknown": marked("something that JSON does not have"),
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
