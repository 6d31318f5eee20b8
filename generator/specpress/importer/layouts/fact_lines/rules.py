"""Sentences that tie parameters together in one of the few ways that leave no doubt: `Either a or b must be given`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from specpress.importer.extracted import ExtractedParameter, ExtractedRule, Lost, Stated
from specpress.importer.layouts.fact_lines.prose import sentences
from specpress.importer.page import Line

_KEY = r"`?([A-Za-z_]\w*)`?(?: parameters?)?"
_GIVEN = r"(?:must|has to|have to|needs? to) be (?:provided|given|specified|set|passed|supplied)"
_EITHER = re.compile(rf"either {_KEY} or {_KEY}(?: parameters?)? {_GIVEN}(?P<rest>.*)", re.IGNORECASE)
_ONE_OF = re.compile(
    rf"(?:at least one of )?{_KEY} and {_KEY}(?: parameters?)? must have at least one(?P<rest>.*)"
    rf"|at least one of {_KEY} (?:and|or) {_KEY} {_GIVEN}(?P<rest2>.*)",
    re.IGNORECASE,
)
_EXCLUSIVE = re.compile(
    rf"{_KEY} and {_KEY} (?:are mutually exclusive|(?:cannot|can't|must not|may not) be used "
    r"(?:together|at the same time))(?P<rest>.*)",
    re.IGNORECASE,
)
_NOT_EMPTY = re.compile(r",? ?(?:both|they) cannot (?:both )?be empty(?: at the same time)?", re.IGNORECASE)
_NOT_BOTH = re.compile(r",? ?(?:but )?not both(?: together| at the same time)?", re.IGNORECASE)


def rules_in(lines: Sequence[Line], keys: Collection[str]) -> Iterator[ExtractedRule]:
    """The rules between keys of the request that the lines state, each once."""
    seen: set[tuple[str, frozenset[str]]] = set()
    for line in lines:
        parts = sentences(line.text[:500])
        rule = _rule(parts[0].rstrip("."), line.number) if len(parts) == 1 else None
        if rule and {*rule.keys} <= {*keys} and (known := (rule.kind, frozenset(rule.keys))) not in seen:
            seen.add(known)
            yield rule


def _rule(text: str, line: int) -> ExtractedRule | None:
    for pattern in (_EITHER, _ONE_OF, _EXCLUSIVE):
        if match := pattern.fullmatch(text.strip()):
            first, second, *_ = filter(None, match.groups()[:6])
            rest = next((match[name] for name in ("rest", "rest2") if match.groupdict().get(name)), "")
            if first == second:
                return None
            if pattern is _EXCLUSIVE:
                return ExtractedRule("at_most_one", (first, second), line) if not rest else None
            if _NOT_BOTH.fullmatch(rest):
                return ExtractedRule("exactly_one", (first, second), line)
            if not rest or _NOT_EMPTY.fullmatch(rest):
                return ExtractedRule("at_least_one", (first, second), line)
    return None


def with_contradictions(
    parameters: Sequence[ExtractedParameter], rules: Sequence[ExtractedRule]
) -> tuple[ExtractedParameter, ...]:
    """The parameters; a key that is marked as required and of which a rule says that another one does is in doubt."""
    open_ = {key: rule for rule in rules if rule.kind != "at_most_one" for key in rule.keys}
    return tuple(
        replace(entry, required=Lost(CONTRADICTS, rule.line))
        if isinstance(entry.key, Stated)
        and (rule := open_.get(entry.key.value)) is not None
        and isinstance(entry.required, Stated)
        and entry.required.value
        else entry
        for entry in parameters
    )


CONTRADICTS = "The page marks it as required, and says that another key does."
