"""Which rules between parameters are the same ones, and whether the new one asks for more or for less.

Given the rules of an object in two catalogues; gives pairs, None for none. Rules are the same where they say the same
in data, whatever their words are; then those that are about the same keys. A default that a rule counts with is told
of the parameter that has it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from specpress.catalog.constraints import ParameterRule, subjects_of_rule
from specpress.catalog.values import Path
from specpress.diff.renames import renamed_path
from specpress.runtime.conditions import Condition, Test
from specpress.runtime.constraints import Rule, Total

Demand = Literal["same", "more", "less", "other"]
"""Whether what broke no rule may break it now (more), the other way round (less), or both (other)."""
_TOLD_ELSEWHERE = frozenset({"text", "note", "provenance", "origin", "default", "default_inside"})
_OF_PATHS = frozenset({"at_least_one", "exactly_one", "at_most_one", "ignored"})


@cache
def _told_alone(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cls) if field.name not in _TOLD_ELSEWHERE)


def meaning(part: Any) -> Any:
    """What a rule says without its words and sources, and without defaults, as something that can be compared."""
    if dataclasses.is_dataclass(part) and not isinstance(part, type):
        return (type(part), *(meaning(getattr(part, name)) for name in _told_alone(type(part))))
    if not isinstance(part, tuple):
        return part
    parts = map(meaning, part)
    # A condition holds where all its tests do, in whichever order they are written.
    return tuple(sorted(parts, key=repr) if all(isinstance(one, Test) for one in part) else parts)


def in_order(part: Any) -> Any:
    """The same with the tests of each condition, and what values stand for, in one order however they were written."""
    if dataclasses.is_dataclass(part) and not isinstance(part, type):
        parts = {
            each.name: in_order(getattr(part, each.name)) for each in dataclasses.fields(part) if each.init
        }
        if "values" in parts:
            parts["values"] = tuple(sorted(parts["values"] or (), key=repr))
        return dataclasses.replace(part, **parts)
    if not isinstance(part, tuple):
        return part
    inner = tuple(map(in_order, part))
    return tuple(sorted(inner, key=repr)) if all(isinstance(one, Test) for one in inner) else inner


def matched_rules(
    old: Sequence[ParameterRule], new: Sequence[ParameterRule], renamed: Mapping[Path, Path]
) -> Iterator[tuple[ParameterRule | None, ParameterRule | None]]:
    """The rules that differ, each with the one that it was or has become; of old ones, under the keys of now."""
    old = [under_new_keys(rule, renamed) for rule in old] if renamed else old
    if old == new:
        return
    left = list(new)
    gone = []
    for rule in old:
        same = next((other for other in left if meaning(other) == meaning(rule)), None)
        if same is None:
            gone.append(rule)
        else:
            left.remove(same)
            yield rule, same
    for rule in gone:
        alike = next((other for other in left if _is_about(other) == _is_about(rule)), None)
        if alike is not None:
            left.remove(alike)
        yield rule, alike
    yield from ((None, rule) for rule in left)


def under_new_keys(part: Any, renamed: Mapping[Path, Path]) -> Any:
    """A rule, or what rules and prices are about, with the keys that are called otherwise now."""
    if isinstance(part, tuple):
        return tuple(under_new_keys(item, renamed) for item in part)
    if not dataclasses.is_dataclass(part) or isinstance(part, type):
        return part
    values: dict[str, Any] = {}
    for name in _told_alone(type(part)):
        value = getattr(part, name)
        if name == "path":
            values[name] = renamed_path(value, renamed)
        elif name in _OF_PATHS:
            values[name] = tuple(renamed_path(path, renamed) for path in value)
        elif name == "normalised":
            values[name] = tuple((renamed_path(path, renamed), text) for path, text in value)
        else:
            values[name] = under_new_keys(value, renamed)
    return dataclasses.replace(part, **values)


def _is_about(rule: ParameterRule) -> Any:
    """What a rule is recognised by where its demands have changed."""
    listed = [*rule.ignored, *(path for path, _ in rule.normalised)]
    return rule.checked, {*subjects_of_rule(rule.rule)}, {*listed}


def demand(old: Rule, new: Rule) -> Demand:
    """How much a rule asks for, beside what it asked for."""
    changes = [
        _opposite(_of_condition(old.when, new.when)) if not (old.otherwise or new.otherwise) else
        ("same" if meaning(old.when) == meaning(new.when) else "other"),
        _of_condition(old.then, new.then),
        _of_condition(old.otherwise, new.otherwise),
        _of_sets(new.at_least_one, old.at_least_one) if old.at_least_one and new.at_least_one else
        _of_presence(old.at_least_one, new.at_least_one),
        "same" if {*old.exactly_one} == {*new.exactly_one} else _of_presence(old.exactly_one, new.exactly_one),
        _of_sets(old.at_most_one, new.at_most_one),
        _of_totals(old.totals, new.totals),
    ]  # fmt: skip
    return _together(changes)


def _together(changes: Sequence[Demand]) -> Demand:
    kinds = {change for change in changes if change != "same"}
    return "same" if not kinds else kinds.pop() if len(kinds) == 1 else "other"


def _opposite(change: Demand) -> Demand:
    return "less" if change == "more" else "more" if change == "less" else change


def _of_presence(old: Any, new: Any) -> Demand:
    """Of a demand that is there or not; two that differ are not compared."""
    if bool(old) == bool(new):
        return "same" if not old else "other"
    return "more" if new else "less"


def _of_sets(old: Sequence[Any], new: Sequence[Any]) -> Demand:
    """Of a list that demands more, the longer it is."""
    before, after = set(map(meaning, old)), set(map(meaning, new))
    return "same" if before == after else "more" if before < after else "less" if after < before else "other"


def _of_condition(old: Condition, new: Condition) -> Demand:
    """Whether fewer requests meet a condition (more) or more of them do (less)."""
    before, after = ({test.subject: test for test in condition} for condition in (old, new))
    if len(before) < len(old) or len(after) < len(new):
        return "same" if meaning(old) == meaning(new) else "other"
    return _together([
        _of_test(before[subject], after[subject]) if subject in before and subject in after else
        "more" if subject in after else "less"
        for subject in {**before, **after}
    ])  # fmt: skip


def _of_test(old: Test, new: Test) -> Demand:
    one_of = (
        _of_presence(old.one_of, new.one_of)
        if not (old.one_of and new.one_of)
        else _opposite(_of_sets(old.one_of, new.one_of))
    )
    is_other = (old.present, old.may_be_absent) != (new.present, new.may_be_absent)
    return _together([
        one_of,
        _of_sets(old.none_of, new.none_of),
        *(_of_least(getattr(old, name), getattr(new, name)) for name in ("min", "above", "min_length")),
        *(_opposite(_of_least(getattr(old, name), getattr(new, name), is_most=True))
          for name in ("max", "below", "max_length")),
        "other" if is_other else "same",
    ])  # fmt: skip


def _of_least(old: Any, new: Any, *, is_most: bool = False) -> Demand:
    """Of a least value: the greater, the more it demands. Of a greatest one the answer is to be turned round."""
    if old == new:
        return "same"
    if old is None or new is None:
        return _opposite(_of_presence(old is not None, new is not None)) if is_most else (
            _of_presence(old is not None, new is not None)
        )  # fmt: skip
    if not isinstance(old, (int, Decimal)) or not isinstance(new, (int, Decimal)):
        return "other"
    return "more" if new > old else "less"


def _of_totals(old: Sequence[Total], new: Sequence[Total]) -> Demand:
    """Of totals, in their order; those of other parts are not compared."""
    if meaning(tuple(old)) == meaning(tuple(new)):
        return "same"
    if len(old) != len(new):
        return _of_sets(old, new)
    pairs = list(zip(old, new, strict=True))
    if any((a.by, meaning(a.of)) != (b.by, meaning(b.of)) for a, b in pairs):
        return "other"
    return _together([
        change
        for a, b in pairs
        for change in (
            *(_of_limit(getattr(a, name), getattr(b, name)) for name in ("min", "above")),
            *(_opposite(_of_limit(getattr(a, name), getattr(b, name), is_most=True)) for name in ("max", "below")),
        )
    ])  # fmt: skip


def _of_limit(old: Any, new: Any, *, is_most: bool = False) -> Demand:
    return "same" if meaning(old) == meaning(new) else _of_least(old, new, is_most=is_most)
