"""How two parts differ, for kinds of changes that are alike: each function takes a pair and gives what it found.

A part that there is on one side only is compared by `whole`, `field_added` and their like, all others where it is on
both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, Literal

from specpress.catalog.types import Field as FieldType
from specpress.catalog.types import Length, ObjectType, Ratio
from specpress.catalog.values import ABSENT
from specpress.check import problems
from specpress.check.vectors import minimal, vectors
from specpress.diff.kind import Changes, Found, Pair
from specpress.runtime.cost import cost
from specpress.schema.values import kinds_of
from specpress.wording.constraints import rule_text
from specpress.wording.facts import type_name

Side = Literal["added", "removed", "changed"]


def whole(pair: Pair, side: Side) -> Changes:
    """That a part has come, has gone, or is another one."""
    if side == "added" and pair.old is None:
        yield Found(None, _name(pair.new))
    elif side == "removed" and pair.new is None:
        yield Found(_name(pair.old), None)
    elif side == "changed" and None not in (pair.old, pair.new) and pair.old != pair.new:
        yield Found(_name(pair.old), _name(pair.new))


def _name(part: Any) -> Any:
    """What a part is called in a sentence."""
    if hasattr(part, "type") and not hasattr(part, "key"):
        return type_name(FieldType(key="", type=part.type))
    for attribute in ("key", "code", "event", "name", "kind", "id"):
        if isinstance(name := getattr(part, attribute, None), str):
            return name
    return part


def _both(pair: Pair, name: str, test: Callable[[Any, Any], bool]) -> Changes:
    if pair.old is None or pair.new is None:
        return
    old, new = getattr(pair.old, name), getattr(pair.new, name)
    if old != new and test(old, new):
        yield Found(old, new)


def lowered(pair: Pair, name: str) -> Changes:
    """That a limit has become smaller."""
    return _both(pair, name, _is_lower)


def raised(pair: Pair, name: str) -> Changes:
    """That a limit has become greater."""
    return _both(pair, name, lambda old, new: _is_lower(new, old))


def added(pair: Pair, name: str) -> Changes:
    """That there is something now where nothing was said: None, false or nothing of many."""
    return _both(pair, name, lambda old, new: not _is_said(old) and _is_said(new))


def dropped(pair: Pair, name: str) -> Changes:
    """That nothing is said any more."""
    return _both(pair, name, lambda old, new: _is_said(old) and not _is_said(new))


def changed(pair: Pair, name: str) -> Changes:
    """That something else is said."""
    return _both(pair, name, lambda old, new: _is_said(old) and _is_said(new))


def reworded(pair: Pair, name: str) -> Changes:
    """That something else is said, or something where nothing was, or nothing any more."""
    return _both(pair, name, lambda old, new: True)


def became(pair: Pair, name: str, *, to: bool) -> Changes:
    """That one of two ways has become the other."""
    return _both(pair, name, lambda old, new: bool(new) is to)


def _is_said(value: Any) -> bool:
    return value is not None and value is not False and value != ()


def _is_lower(old: Any, new: Any) -> bool:
    return old is not None and new is not None and bool(new < old)


def stepped(pair: Pair, name: str, *, is_finer: bool) -> Changes:
    """That numbers lie closer together, each old one among the new ones, or otherwise."""
    return _both(
        pair, name, lambda old, new: None not in (old, new) and (not old % new if new else False) is is_finer
    )


def of_length(pair: Pair, unit: str, side: str, how: Callable[[Pair, str], Changes]) -> Changes:
    """How a limit of texts in one unit differs, for each script that has one of its own."""
    if pair.old is None or pair.new is None:
        return
    lengths = [
        {length.script: length for length in type_.lengths if length.unit == unit}
        for type_ in (pair.old, pair.new)
    ]
    for script in {**lengths[0], **lengths[1]}:
        nothing = Length(unit=unit)  # type: ignore[arg-type]  # it is one of the units
        before, after = (by_script.get(script, nothing) for by_script in lengths)
        yield from how(Pair(before, after, pair.place), side)


def ratio(pair: Pair, *, is_wider: bool) -> Changes:
    """That limits of width to height hold fewer ratios than before, or no fewer."""
    return _both(pair, "ratio", lambda old, new: None not in (old, new) and _is_within(old, new) is is_wider)


def _is_within(inner: Ratio, outer: Ratio) -> bool:
    def at_most(one: tuple[int, int] | None, other: tuple[int, int] | None, none: bool) -> bool:
        if one is None or other is None:
            return none if other is None else False
        return one[0] * other[1] <= other[0] * one[1]

    low = outer.min is None or (inner.min is not None and at_most(outer.min, inner.min, True))
    high = outer.max is None or (inner.max is not None and at_most(inner.max, outer.max, True))
    return low and high


def options(pair: Pair, what: str) -> Changes:
    """How the options of a value differ. One that is only written otherwise is told as such, and not as two."""
    if pair.old is None or pair.new is None:
        return
    old, new = pair.old.options, pair.new.options
    is_open = [bool(getattr(type_, "open_options", False)) for type_ in (pair.old, pair.new)]
    before, after = ([option.value for option in listed] for listed in (old, new))
    gone = [value for value in before if not _is_in(value, after)]
    come = [value for value in after if not _is_in(value, before)]
    respelt = [
        (one, other) for one in gone for other in come if _letters(one) and _letters(one) == _letters(other)
    ]
    if bool(old) is not bool(new):
        is_listed = bool(new) and not is_open[1]
        is_unlisted = bool(old) and not is_open[0]
        if (what == "listed" and is_listed) or (what == "unlisted" and is_unlisted):
            yield Found(tuple(before) or None, tuple(after) or None)
        return
    if what == "renamed":
        yield from (Found(one, other) for one, other in respelt)
    elif what == "removed":
        taken = [one for one, _ in respelt]
        yield from (Found(value, None) for value in gone if not _is_in(value, taken) and not all(is_open))
    elif what == "added":
        taken = [other for _, other in respelt]
        yield from (Found(None, value) for value in come if not _is_in(value, taken))
    elif what == "reordered" and not gone and not come and before != after:
        yield Found(tuple(before), tuple(after))
    elif what in ("opened", "closed") and is_open[0] is not is_open[1] and is_open[1] is (what == "opened"):
        yield Found(is_open[0], is_open[1])


def _is_in(value: Any, values: list[Any]) -> bool:
    return any(type(value) is type(other) and value == other for other in values)


def _letters(value: Any) -> str:
    return re.sub(r"[^0-9a-z]", "", value.lower()) if isinstance(value, str) else ""


def field_added(pair: Pair, *, required: bool) -> Changes:
    """That an object has a field more."""
    if pair.old is None and pair.new.required is required:
        yield Found(None, pair.new.key)


def field_removed(pair: Pair, *, is_open: bool) -> Changes:
    """That an object has a field less, and takes any key or only those that are listed."""
    owner: ObjectType | None = pair.place.owner[1] if pair.place.owner else None
    if pair.new is None and bool(owner is not None and owner.open) is is_open:
        yield Found(pair.old.key, None)


def renamed(pair: Pair) -> Changes:
    """That a part has another name."""
    old, new = (getattr(part, "key", None) or part.id for part in (pair.old.old, pair.old.new))
    yield Found(old, new, confidence=pair.old.confidence)


def default(pair: Pair, name: str, how: str) -> Changes:
    """How a value differs that counts where a field is left out; null is one."""
    if pair.old is None or pair.new is None:
        return
    old, new = getattr(pair.old, name), getattr(pair.new, name)
    found = "added" if old is ABSENT else "dropped" if new is ABSENT else "changed"
    if (old, type(old)) != (new, type(new)) and found == how:
        yield Found(old, new)


def kinds_of_values(pair: Pair, *how: str) -> Changes:
    """That a place takes values of more, of fewer or of other types than it did."""
    old, new = (kinds_of(part.type) for part in (pair.old, pair.new))
    if old == new:
        return
    found = "wider" if old < new else "narrower" if new < old else "other"
    if found in how:
        before, after = (type_name(FieldType(key="", type=part.type)) for part in (pair.old, pair.new))
        yield Found(before, after)


def rule(pair: Pair, side: Side, *, checked: bool) -> Changes:
    """That a rule has come or has gone: one that a request can break, or one that tells what the server does."""
    part = pair.new if side == "added" else pair.old
    other = pair.old if side == "added" else pair.new
    if part is None or other is not None or part.checked is not checked or pair.place.owner is None:
        return
    text = rule_text(part, pair.place.owner[side == "added"]).rstrip(".")
    yield Found(None, text) if side == "added" else Found(text, None)


def elements(pair: Pair, name: str, what: str) -> Changes:
    """How a list of words differs; that one is there at all is told apart."""
    if pair.old is None or pair.new is None:
        return
    old, new = (tuple(getattr(part, name)) for part in (pair.old, pair.new))
    if bool(old) is not bool(new) and name == "mime_types":
        if what == ("listed" if new else "unlisted"):
            yield Found(old or None, new or None)
        return
    if what == "added":
        yield from (Found(None, word) for word in new if word not in old)
    elif what == "removed":
        yield from (Found(word, None) for word in old if word not in new)


def price(pair: Pair, what: str) -> Changes:
    """How a price differs, on the requests of the old model's vectors that the new one takes too."""
    if pair.old is None or pair.new is None or pair.old.formula == pair.new.formula:
        return
    old, new = pair.old.formula, pair.new.formula
    if what == "unit":
        if old.unit != new.unit:
            yield Found(old.unit, new.unit)
        return
    if what == "depends":
        before, after = _subjects(old), _subjects(new)
        yield from (Found(None, name) for name in after if name not in before)
        return
    if old.unit != new.unit or pair.place.model is None:
        return
    amounts = [*_amounts(pair)]
    rose, fell = any(b > a for a, b in amounts), any(b < a for a, b in amounts)
    found = "shifted" if rose and fell else "raised" if rose else "lowered" if fell else None
    if found == what:
        before_all, after_all = (sum((row[side] for row in amounts), Decimal(0)) for side in (0, 1))
        percent = (after_all - before_all) / before_all * 100 if before_all else Decimal(100)
        yield Found(f"{amounts[0][0]:f} {old.unit}", f"{amounts[0][1]:f} {new.unit} ({percent:+.0f} %)")


def _amounts(pair: Pair) -> Iterator[tuple[Decimal, Decimal]]:
    """The old and the new amount of each request that both models take and have an exact price for."""
    assert pair.place.model is not None
    old, new = pair.place.model
    for vector in vectors(old, minimal(old)):
        if vector.problems or problems(new, vector.request):
            continue
        before, after = (cost(part.formula, vector.request) for part in (pair.old, pair.new))
        if before.amount is not None and after.amount is not None:
            yield before.amount, after.amount


def _subjects(formula: Any) -> dict[str, None]:
    """What a price reads, by its names in order."""
    names: dict[str, None] = {}
    for charge in formula.charges:
        conditions = [charge.when, *(case.when for case in (*charge.amounts, *charge.times))]
        subjects = [factor.subject for factor in charge.quantity]
        subjects += [test.subject for condition in conditions for test in condition]
        for subject in subjects:
            path = getattr(subject, "path", None)
            names[getattr(subject, "name", "") if path is None else path[-1]] = None
    return names


def rate(pair: Pair, *, is_lower: bool) -> Changes:
    """That fewer requests may be sent in the same time, or more."""
    if pair.old is None or pair.new is None or None in (pair.old.requests, pair.new.requests):
        return
    before, after = (part.requests * 60 / part.seconds for part in (pair.old, pair.new))
    if before != after and (after < before) is is_lower:
        shown = [f"{part.requests} / {part.seconds} s" for part in (pair.old, pair.new)]
        yield Found(shown[0], shown[1])


def last_day(pair: Pair, *, is_earlier: bool) -> Changes:
    """That a model stops working on another day."""
    if pair.old is None or pair.new is None:
        return
    old, new = (part.deprecated.until if part.deprecated else None for part in (pair.old, pair.new))
    if old is not None and new is not None and old != new and (new < old) is is_earlier:
        yield Found(old.isoformat(), new.isoformat())


def header(pair: Pair, side: Side, *, required: bool) -> Changes:
    """That an endpoint has a header more, which it demands or not."""
    if side == "added" and pair.old is None and pair.new.required is required:
        yield Found(None, pair.new.name)


__all__ = [
    "added", "became", "changed", "default", "dropped", "elements", "field_added", "field_removed", "header",
    "kinds_of_values", "last_day", "lowered", "of_length", "options", "price", "raised", "rate", "ratio", "renamed",
    "reworded", "rule", "stepped", "whole",
]  # fmt: skip
