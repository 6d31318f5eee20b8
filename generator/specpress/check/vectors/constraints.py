"""Requests that keep and that break each rule, found by trying values of the keys that the rule is about."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice, product
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.types import ArrayType, BooleanType, Field, NumberType, ObjectType, StringType, Type
from specpress.catalog.values import ABSENT, Path
from specpress.check.request import problems
from specpress.check.vectors.bodies import put, remove
from specpress.check.vectors.samples import plain, sample, tidy
from specpress.runtime.conditions import Condition, Key, Subject, UploadCount, holds
from specpress.runtime.constraints import Rule, is_broken
from specpress.runtime.values import lookup_in
from specpress.wording.constraints import rule_text

MOST = 4_000
"""Most combinations that are tried for one rule."""


def rule_bodies(model: Model, base: Any) -> Iterator[tuple[str, Any]]:
    """For each rule a request that breaks it and nothing else, and one in which it applies and is kept."""
    for home, holder, rule in model.rules():
        if not rule.checked:
            continue
        broken = kept = None
        for body in islice(_combinations(model, home, rule.rule, base), MOST):
            lookup = lookup_in(_at(body, home))
            if is_broken(rule.rule, lookup):
                if broken is None and len(problems(model, body)) == 1:
                    broken = body
            elif kept is None and holds(rule.rule.when, lookup) and not problems(model, body):
                kept = body
            if broken is not None and kept is not None:
                break
        if broken is not None:
            yield f"breaks: {rule_text(rule, holder)}", broken
        if kept is not None:
            yield f"keeps: {rule_text(rule, holder)}", kept


def _combinations(model: Model, home: Path, rule: Rule, base: Any) -> Iterator[Any]:
    """Bodies with every combination of values for the keys that a rule is about."""
    tests = (*rule.when, *rule.then, *rule.otherwise, *(rule.total.of if rule.total else ()))
    paths = dict.fromkeys(_path(test.subject) for test in tests)
    paths.update(dict.fromkeys((*rule.at_least_one, *rule.exactly_one, *rule.at_most_one)))
    candidates = [(path, _candidates(model, (*home, *path), rule, path)) for path in paths]
    for values in product(*(values for _, values in candidates)):
        body = base
        for (path, _), value in zip(candidates, values, strict=True):
            where = (*home, *path)
            body = remove(body, where) if value is ABSENT else put(model, body, where, value)
        yield body


def _path(subject: Subject) -> Path:
    assert isinstance(subject, (Key, UploadCount))
    return subject.path


def _at(body: Any, home: Path) -> Any:
    return lookup_in(body)(home) if home else body


def _candidates(model: Model, where: Path, rule: Rule, path: Path) -> list[Any]:
    field = _field_at(model.request, where)
    if field is None:
        return [ABSENT]
    named = [value for test in _tests(rule) if test[0] == path for value in test[1]]
    found = [*named, *_of(field.type, field, [count for count in named if isinstance(count, int)])]
    unique = {repr(value): value for value in found}
    return [*unique.values(), *([] if field.required else [ABSENT])]


def _tests(rule: Rule) -> Iterator[tuple[Path, list[Any]]]:
    """The values that a rule's own tests name for each path, and the numbers beside its limits."""
    conditions: tuple[Condition, ...] = (rule.when, rule.then, rule.otherwise)
    for test in (test for condition in conditions for test in condition):
        named = [plain(value) for value in (*test.one_of, *test.none_of)]
        if isinstance(test.subject, Key):
            limits = [limit for limit in (test.min, test.max, test.above, test.below) if limit is not None]
            named += [
                tidy(limit + delta) for limit in limits for delta in (Decimal(0), Decimal(1), Decimal(-1))
            ]
            named += [
                "x" * size
                for size in (test.max_length, test.min_length)
                if size is not None and size < 10_000
            ]
            named += (
                ["x" * (test.max_length + 1)]
                if test.max_length is not None and test.max_length < 10_000
                else []
            )
        yield test.subject.path, named  # type: ignore[union-attr]  # rules have no measures


def _of(type_: Type, field: Field, counts: list[int]) -> list[Any]:
    match type_:
        case StringType() | NumberType() | BooleanType() if type_.options:
            return [option.value for option in type_.options]
        case BooleanType():
            return [True, False]
        case NumberType():
            limits = [limit for limit in (type_.min, type_.max) if limit is not None]
            return [sample(type_, field), *(tidy(limit) for limit in limits)]
        case ArrayType():
            return _lists(type_)
        case _:
            return [sample(type_, field)]


def _lists(type_: ArrayType) -> list[Any]:
    """Lists of every allowed length up to 20, for uploads of every kind and of two kinds mixed."""
    longest = min(20, type_.max_items if type_.max_items is not None else 4)
    elements = [sample(type_.items)]
    if isinstance(type_.items, ObjectType):
        kinds = type_.items.field("kind")
        if kinds is not None and isinstance(kinds.type, StringType):
            elements = [{**elements[0], "kind": option.value} for option in kinds.type.options] or elements
    alike = [[element] * count for element in elements for count in range(1, longest + 1)]
    mixed = [
        [one] * (count - 1) + [other] for one in elements for other in elements if one is not other
        for count in range(2, longest + 1)
    ]  # fmt: skip
    return [*alike, *mixed]


def _field_at(type_: Type, path: Path) -> Field | None:
    found: Field | None = None
    for step in path:
        if isinstance(type_, ArrayType):
            type_ = type_.items
            continue
        found = type_.field(step) if isinstance(type_, ObjectType) else None
        if found is None:
            return None
        type_ = found.type
    return found
