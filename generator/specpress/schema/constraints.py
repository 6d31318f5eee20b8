"""Rules between keys as parts of the schema of the object in which they hold."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.catalog.constraints import ParameterRule, subjects_of_rule
from specpress.catalog.types import ObjectType
from specpress.catalog.values import Path
from specpress.runtime.conditions import Measure
from specpress.runtime.constraints import Rule
from specpress.schema.conditions import condition_schema
from specpress.schema.parts import Piece, all_of, any_of, present
from specpress.schema.totals import total_schema
from specpress.schema.values import Schema
from specpress.wording.constraints import rule_text


def rule_schemas(home: ObjectType) -> list[Schema]:
    """A schema for each rule of an object that a request can break and a schema can say, with its text."""
    schemas = []
    for rule in home.rules:
        if not rule.checked or unexpressible(rule, home) is not None:
            continue
        piece = _rule(rule.rule, home)
        if piece is not True:
            schemas.append(
                {"$comment": rule_text(rule, home), **(piece if isinstance(piece, dict) else {"not": {}})}
            )
    return schemas


def unexpressible(rule: ParameterRule, home: ObjectType) -> str | None:
    """Why a schema cannot say a rule that a request can break, or None where it can."""
    if not rule.checked:
        return None
    for subject in subjects_of_rule(rule.rule):
        if isinstance(subject, Measure):
            return f"the measure {subject.name!r} is not in the request"
        if not subject.path:
            return "it is about the object as a whole"
        if "*" in subject.path:
            return f"it reaches into the elements of {'.'.join(subject.path[: subject.path.index('*')])!r}"
    totals = (total_schema(total, home) for total in rule.rule.totals)
    return next((total for total in totals if isinstance(total, str)), None)


def _rule(rule: Rule, home: ObjectType) -> Piece:
    demand = all_of(_demands(rule, home))
    when = condition_schema(rule.when, home)
    if when is True:
        return demand
    otherwise = condition_schema(rule.otherwise, home)
    if when is False:
        return otherwise
    branches = (("then", demand), ("else", otherwise))
    demands = {word: piece for word, piece in branches if piece is not True}
    return {"if": when, **demands} if demands else True


def _demands(rule: Rule, home: ObjectType) -> Iterator[Piece]:
    yield condition_schema(rule.then, home)
    if rule.at_least_one:
        yield any_of(present(home, path) for path in rule.at_least_one)
    if rule.exactly_one:
        yield _exactly_one([present(home, path) for path in rule.exactly_one])
    if len(rule.at_most_one) > 1:
        yield _at_most_one(rule.at_most_one, home)
    for total in rule.totals:
        piece = total_schema(total, home)
        assert not isinstance(piece, str)
        yield piece


def _exactly_one(pieces: list[Piece]) -> Piece:
    return pieces[0] if len(pieces) == 1 else {"oneOf": pieces}


def _at_most_one(paths: tuple[Path, ...], home: ObjectType) -> Piece:
    there = [present(home, path) for path in paths]
    if len(paths) == 2:
        return {"not": all_of(there)}
    return {"oneOf": [*there, {"not": {"anyOf": there}}]}
