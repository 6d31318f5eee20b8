"""The page of verdicts: where other tools that compare OpenAPI documents judge the same change otherwise, and why.

Given the kinds of `specpress.diff`; gives the page. oasdiff's levels were read in its rules. Redocly's impacts were
measured: its `diff` ran over documents with the schemas that specpress makes of both sides of each of its test cases.
"""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Literal, NamedTuple

from specpress.diff import all_kinds
from specpress.diff.kind import Kind
from specpress.targets.markdown import code, prose, table
from specpress.tool_docs.blocks import page

_HEAD = (
    "Where oasdiff and Redocly CLI judge a change otherwise than `specpress diff`, and why. What is not listed Redocly "
    "judges alike, and oasdiff as far as a rule of it was found: ERR and major are breaking, WARN is a warning; INFO, "
    "minor and patch are compatible or a note."
)
_SOURCES = (
    "oasdiff: the levels of its `checker/rules.go` of v1.30 (August 2026), and what the notes of its releases up to "
    "v1.40 say. Redocly CLI: what `redocly diff` of 2.77.0, which is called experimental, said of documents with the "
    "schemas that specpress makes of both sides of each of its test cases. Both in November 2026."
)
_UNSEEN_HEAD = (
    "What an OpenAPI document has no keyword for is no change there, or a change of texts, whatever it does to "
    "requests and what they cost. So it is with prices, rate limits, statuses, codes of errors and these kinds:"
)


class Verdict(NamedTuple):
    """Kinds of changes that others judge otherwise."""

    kinds: tuple[str, ...]
    oasdiff: Literal["ERR", "WARN", "INFO"] | None
    """None: no rule of its own was found."""
    rule: str
    """The name of oasdiff's rule; empty where the notes of a release say the level."""
    redocly: Literal["major", "minor", "patch"]
    why: str


VERDICTS: tuple[Verdict, ...] = (
    Verdict(
        ("parameter-removed",),
        "WARN",
        "request-property-removed",
        "major",
        "A model that takes no unknown keys refuses the request. oasdiff has one level for all objects.",
    ),
    Verdict(
        ("parameter-no-longer-read", "parameter-renamed-unnoticed"),
        "WARN",
        "request-property-removed",
        "patch",
        "Where any key is taken nothing is refused, and what the value did is gone: the result is another one.",
    ),
    Verdict(
        ("parameter-moved-unnoticed",),
        "WARN",
        "request-property-removed",
        "minor",
        "The same: the key in its old place is passed over.",
    ),
    Verdict(
        ("default-added", "default-changed", "default-dropped"),
        "INFO",
        "request-property-default-value-changed",
        "patch",
        "The same request has another result, and maybe another price.",
    ),
    Verdict(
        ("text-pattern-changed",),
        "WARN",
        "request-property-pattern-changed",
        "major",
        "Which of two patterns takes more is not decided: a text may be refused that was accepted.",
    ),
    Verdict(
        ("text-format-added", "text-format-changed"),
        "ERR",
        "request-property-type-changed",
        "major",
        "A format is an annotation in JSON Schema 2020-12, and no schema or check of ours refuses a text for it.",
    ),
    Verdict(
        ("number-multiple-of-refined", "number-step-refined"),
        "INFO",
        "request-property-multiple-of-generalized",
        "major",
        "Every multiple of 32 is one of 16: what was accepted still is.",
    ),
    Verdict(
        ("options-opened",),
        None,
        "",
        "major",
        "What was accepted still is: the schema now takes one of the list or any other value.",
    ),
    Verdict(
        ("option-no-longer-suggested",),
        None,
        "",
        "major",
        "Any text is taken before and after; the list only suggests some.",
    ),
    Verdict(
        ("answer-option-added",),
        "WARN",
        "response-property-enum-value-added",
        "major",
        "Nothing that was promised is missing; a reader that knows the words by heart meets a new one.",
    ),
    Verdict(
        ("answer-alternative-added", "answer-values-changed"),
        "ERR",
        "response-property-any-of-added",
        "major",
        "As with a new word. oasdiff says ERR of limits that go since v1.31, and INFO of those that come.",
    ),
    Verdict(
        ("answer-key-removed",),
        "INFO",
        "response-optional-property-removed",
        "major",
        "A reader relied on the key, also where it was not always there. Where it was, oasdiff says ERR too.",
    ),
    Verdict(
        ("answer-key-deprecated",),
        "INFO",
        "response-property-deprecated",
        "patch",
        "Its readers have to look for another key in time.",
    ),
    Verdict(
        ("answer-not-described",),
        None,
        "",
        "patch",
        "All that was promised of the answer is promised no more.",
    ),
    Verdict(
        ("endpoint-needs-key",),
        "ERR",
        "",
        "patch",
        "A request without a key is refused that was answered. oasdiff says so since v1.34.",
    ),
    Verdict(
        ("auth-not-demanded",),
        None,
        "",
        "major",
        "A request with a key is answered as before.",
    ),
    Verdict(
        ("endpoint-body-changed", "endpoint-streams-changed"),
        None,
        "",
        "minor",
        "A client that sends or reads as before fails: no body where one was, pieces where one answer came.",
    ),
    Verdict(
        ("endpoint-statuses-changed",),
        None,
        "",
        "minor",
        "A client that waits for the old status does not see that the work is done.",
    ),
    Verdict(
        ("header-removed",),
        "WARN",
        "request-parameter-removed",
        "major",
        "Servers pass over headers that they do not know.",
    ),
    Verdict(
        ("last-day-moved-forward",),
        "ERR",
        "api-sunset-date-changed-too-small",
        "patch",
        "No request is refused before that day, but there is less time to move.",
    ),
)
UNSEEN = (
    "*-text-in-bytes-*", "*-text-in-tokens-*", "*-text-in-words-*", "absent-value-*", "answer-file-changed",
    "auth-environment-changed", "behaviour-*", "error-*-changed", "family-*", "file-*", "last-day-named",
    "last-day-near", "last-day-past", "mime-type*", "number-rounding-*", "number-unit-*", "parameter-unavailable-*",
    "size-*", "text-ratio-*", "text-unit-*", "upload-roles-changed",
)  # fmt: skip
"""Patterns of kinds that an OpenAPI document cannot say."""


def reference() -> str:
    """The page."""
    rows = [
        (
            ", ".join(map(code, verdict.kinds)),
            kinds_of(verdict.kinds)[0].severity.value,
            " ".join([verdict.oasdiff or "no rule found", *([code(verdict.rule)] if verdict.rule else [])]),
            verdict.redocly,
            prose(verdict.why),
        )
        for verdict in VERDICTS
    ]
    return page(
        "# Verdicts of other tools",
        prose(_HEAD),
        prose(_SOURCES),
        table(("kind of change", "specpress", "oasdiff", "Redocly", "why"), rows),
        "## What they cannot see",
        f"{prose(_UNSEEN_HEAD)} {', '.join(map(code, UNSEEN))}.",
    )


def kinds_of(patterns: Iterable[str]) -> list[Kind]:
    """The kinds whose codes fit one of some patterns."""
    return [kind for kind in all_kinds() if any(fnmatchcase(kind.code, pattern) for pattern in patterns)]
