"""How two parts differ, for kinds of changes that are alike: each function takes a pair and gives what it found.

A part that there is on one side only is compared by `whole`, `field_added` and their like, all others where it is on
both.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from datetime import timedelta
from decimal import Decimal
from io import BytesIO
from types import NoneType
from typing import Any, Literal

from babel.messages.mofile import read_mo

from specpress.catalog import json_values
from specpress.catalog.model import Counterpart, Model
from specpress.catalog.provider import Output, Places
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Length,
    Media,
    NumberType,
    ObjectType,
    Option,
    Ratio,
    StringType,
    Type,
    UnionType,
    objects_in,
)
from specpress.catalog.types import Field as FieldType
from specpress.catalog.values import ABSENT
from specpress.check import problems
from specpress.check.vectors import minimal, vectors
from specpress.diff.kind import Changes, Found, InWords, Member, Pair
from specpress.diff.renames import MovedField, RenamedField, renamed_paths, respelt_options
from specpress.diff.rules import Demand, demand, in_order, meaning, under_new_keys
from specpress.runtime.conditions import Condition, Measure, Subject
from specpress.runtime.cost import cost, plain
from specpress.runtime.price import Price
from specpress.schema.values import kinds_of
from specpress.wording.constraints import condition_text, rule_text
from specpress.wording.facts import file_size, limits, type_name
from specpress.wording.phrases import money, remarks
from specpress.wording.price import price_text
from specpress.wording.translator import PLAIN, Translator

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
    if isinstance(part, Member):
        return _type(part.type)
    for attribute in ("key", "code", "event", "name", "kind", "id"):
        if isinstance(name := getattr(part, attribute, None), str):
            return name
    return part


def _type(type_: Type) -> InWords:
    field = FieldType(key="", type=type_)
    return InWords(type_name(field), lambda translator: type_name(field, translator))


def _both(pair: Pair, name: str, test: Callable[[Any, Any], bool]) -> Changes:
    if pair.old is None or pair.new is None:
        return
    old, new = getattr(pair.old, name), getattr(pair.new, name)
    if old != new and test(old, new):
        yield Found(_with_unit(old, pair.old, name), _with_unit(new, pair.new, name))


_COUNTED = frozenset({"min", "max", "above", "below", "step", "multiple_of"})
"""Limits that are in the unit of a number."""


def _with_unit(limit: Any, part: Any, name: str) -> Any:
    """A limit that is said with its unit, or in the docs' own way; any other as it is."""
    if isinstance(part, NumberType) and name in _COUNTED and part.unit and limit is not None:
        unit = part.unit
        return InWords(
            limit,
            lambda translator: translator.gettext(
                "{limit} {unit}", limit=translator.number(limit), unit=translator.text(unit)
            ),
        )
    if isinstance(part, Media) and name == "max_bytes" and part.max_size and limit is not None:
        size = part.max_size
        return InWords(limit, lambda translator: file_size(size, translator))
    if isinstance(limit, int | Decimal) and not isinstance(limit, bool):
        return InWords(limit, lambda translator: translator.number(limit))
    return limit


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
    """That something else is said, or something where nothing was, or nothing any more; the order does not count."""
    return _both(pair, name, lambda old, new: not _has_same_parts(old, new))


def _has_same_parts(old: Any, new: Any) -> bool:
    return (
        isinstance(old, tuple)
        and isinstance(new, tuple)
        and len(old) == len(new)
        and all(part in new for part in old)
        and all(part in old for part in new)
    )


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
    respelt = respelt_options(before, after)
    if bool(old) is not bool(new) and not any(is_open):
        if what == ("listed" if new else "unlisted"):
            yield Found(tuple(before) or None, tuple(after) or None)
        return
    takes_others = is_open[1] or not new
    if takes_others:
        respelt = []  # the old spelling is taken as before
    if what == "renamed":
        yield from (Found(one, other) for one, other in respelt)
    elif what == ("suggested no more" if takes_others else "removed"):
        taken = [one for one, _ in respelt]
        yield from (Found(value, None) for value in gone if not _is_in(value, taken))
    elif what == "added":
        taken = [other for _, other in respelt]
        yield from (Found(None, value) for value in come if not _is_in(value, taken))
    elif what == "reordered" and not gone and not come and before != after:
        yield Found(tuple(before), tuple(after))
    elif (what == "opened" and old and is_open == [False, True]) or (
        what == "closed" and new and is_open == [True, False]
    ):
        yield Found(is_open[0], is_open[1])


def _is_in(value: Any, values: list[Any]) -> bool:
    return any(type(value) is type(other) and value == other for other in values)


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


def is_passed_over(pair: Pair) -> bool:
    """Whether a request with the old key of a field is taken as before: it needs no new one, and any key is taken."""
    rename: RenamedField | MovedField = pair.new
    owner = pair.place.owner
    return owner is not None and owner[1].open and not rename.new.required


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
        yield Found(_type(pair.old.type), _type(pair.new.type))


def rule(pair: Pair, side: Side, *, checked: bool) -> Changes:
    """That a rule has come or has gone: one that a request can break, or one that tells what the server does."""
    part = pair.new if side == "added" else pair.old
    other = pair.old if side == "added" else pair.new
    if part is None or other is not None or part.checked is not checked:
        return
    text = _rule(pair, is_new=side == "added")
    yield Found(None, text) if side == "added" else Found(text, None)


def rule_changed(pair: Pair, *how: Demand, checked: bool) -> Changes:
    """That a rule says something else about the same keys, and whether it asks for more or for less."""
    if pair.old is None or pair.new is None or pair.new.checked is not checked:
        return
    if meaning(pair.old) == meaning(pair.new):
        found: Demand = "same"
        is_changed = pair.old.rule.text != pair.new.rule.text
    else:
        found = demand(pair.old.rule, pair.new.rule)
        is_changed = True
        found = "other" if found == "same" else found
    if is_changed and found in how:
        yield Found(_rule(pair, is_new=False), _rule(pair, is_new=True))


def _rule(pair: Pair, *, is_new: bool) -> InWords:
    assert pair.place.owner is not None
    rule_, owner = pair.new if is_new else pair.old, pair.place.owner[is_new]
    return InWords(
        rule_text(rule_, owner).rstrip("."),
        lambda translator: translator.gettext(
            "“{text}”", text=rule_text(rule_, owner, translator).rstrip(".।")
        ),
    )


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
    if pair.old is None or pair.new is None:
        return
    old, new = pair.old.formula, pair.new.formula
    renamed = _formula_now(pair)
    before, after = in_order(renamed), in_order(new)
    if Counter(before.charges) == Counter(after.charges) and replace(before, charges=after.charges) == after:
        return  # what is added up is the same in every order
    if what == "kind":
        if old.kind != new.kind:
            yield Found(old.kind, new.kind)
        return
    if what == "unit":
        if old.unit != new.unit:
            yield Found(old.unit, new.unit)
        return
    if what == "depends":
        before_all = {_subject_name(subject) for subject in _subjects(renamed)}
        after_all = {_subject_name(subject) for subject in _subjects(new)}
        yield from (Found(None, name) for name in sorted(after_all - before_all))
        return
    if old.unit != new.unit or pair.place.model is None:
        return
    amounts = [*_amounts(pair)]
    rose, fell = any(b > a for a, b in amounts), any(b < a for a, b in amounts)
    found = "shifted" if rose and fell else "raised" if rose else "lowered" if fell else "formula"
    if found != what:
        return
    if found == "formula":
        if old.kind == new.kind and not any(price(pair, "depends")):
            texts = [_price(part, model) for part, model in zip((old, new), pair.place.model, strict=True)]
            yield Found(texts[0], texts[1])
        return
    sums = [sum((row[side] for row in amounts), Decimal(0)) for side in (0, 1)]
    percent = (sums[1] - sums[0]) / sums[0] * 100 if sums[0] else None
    before, after = next(row for row in amounts if row[0] != row[1])
    yield Found(
        _money(before, old.unit),
        _money(after, new.unit),
        percent=None if percent is None else percent.quantize(Decimal("0.1")),
    )


def _formula_now(pair: Pair) -> Price:
    """The old price, which reads the parameters under the keys that they have now."""
    formula: Price = pair.old.formula
    if pair.place.model is None:
        return formula
    before, after = (model.request for model in pair.place.model)
    renamed: Price = under_new_keys(formula, renamed_paths(before, dict(objects_in(after))))
    return renamed


def _amounts(pair: Pair) -> Iterator[tuple[Decimal, Decimal]]:
    """The old and the new amount of each request that both models take and have an exact price for."""
    assert pair.place.model is not None
    old, new = pair.place.model
    formulas = pair.old.formula, pair.new.formula
    for vector in vectors(old, minimal(old)):
        if vector.problems or problems(new, vector.request):
            continue
        for index in range(_WORDS):
            costs = [cost(price, vector.request, _measured(price, index)) for price in formulas]
            before, after = (
                next((x for x in (c.amount, c.min, c.max) if x is not None), None) for c in costs
            )
            if before is not None and after is not None:
                yield before, after
            if not any(measure.options for price in formulas for measure in _measures(price)):
                break


def _price(price: Price, model: Model) -> InWords:
    return InWords(
        price_text(price, model.request), lambda translator: price_text(price, model.request, translator)
    )


def _money(amount: Decimal, unit: str) -> InWords:
    return InWords(f"{plain(amount)} {unit}", lambda translator: money(translator, amount, unit))


_WORDS = 8
"""So many words of each measure that is one of some are tried."""


def _measured(price: Price, index: int) -> Mapping[str, Decimal | str]:
    """What a call may have used, where a price asks for it: a million of all, with one of the words of its kinds."""
    return {
        measure.name: measure.options[index % len(measure.options)] if measure.options else Decimal(1_000_000)
        for measure in _measures(price)
    }


def _measures(price: Price) -> list[Measure]:
    return [subject for subject in _subjects(price) if isinstance(subject, Measure)]


def _subjects(formula: Price) -> Iterator[Subject]:
    """What a price reads."""
    for charge in formula.charges:
        yield from (factor.subject for factor in charge.quantity)
        conditions = [charge.when, *(case.when for case in (*charge.amounts, *charge.times))]
        yield from (test.subject for condition in conditions for test in condition)


def _subject_name(subject: Subject) -> str:
    return subject.name if isinstance(subject, Measure) else subject.path[-1]


def rate(pair: Pair, *, is_lower: bool) -> Changes:
    """That fewer requests may be sent in the same time, or more."""
    if pair.old is None or pair.new is None or None in (pair.old.requests, pair.new.requests):
        return
    before, after = (part.requests * 60 / part.seconds for part in (pair.old, pair.new))
    if before != after and (after < before) is is_lower:
        yield Found(pair.old, pair.new)


def named(pair: Pair, name: str, *, is_named: bool) -> Changes:
    """That a number of a part is named which was not, with the part or in it, or is not any more."""
    old, new = (None if part is None else getattr(part, name) for part in (pair.old, pair.new))
    if old != new and None in (old, new) and (old is None) is is_named:
        yield Found(old, new)


def last_day(pair: Pair, *, is_earlier: bool) -> Changes:
    """That a model stops working on another day."""
    if pair.old is None or pair.new is None:
        return
    old, new = (part.deprecated.until if part.deprecated else None for part in (pair.old, pair.new))
    if old is not None and new is not None and old != new and (new < old) is is_earlier:
        yield Found(old, new)


def last_day_named(pair: Pair, *, is_named: bool) -> Changes:
    """That a model which should not be used before and after has a last day now, or none any more."""
    if None in (pair.old, pair.new) or None in (pair.old.deprecated, pair.new.deprecated):
        return
    old, new = (part.deprecated.until if part.deprecated else None for part in (pair.old, pair.new))
    if old != new and None in (old, new) and (old is None) is is_named:
        yield Found(old, new)


_NEAR = timedelta(days=30)


def last_day_comes(pair: Pair, *, is_past: bool) -> Changes:
    """That a last day which was not named before is past on the day of the comparison, or within 30 days from it."""
    today = pair.place.today
    if pair.new is None or pair.new.deprecated is None or pair.new.deprecated.until is None or today is None:
        return
    old = pair.old.deprecated.until if pair.old is not None and pair.old.deprecated else None
    new = pair.new.deprecated.until
    if old != new and new <= today + _NEAR and (new < today) is is_past:
        yield Found(old, new)


def header(pair: Pair, side: Side, *, required: bool) -> Changes:
    """That an endpoint has a header more, which it demands or not."""
    if side == "added" and pair.old is None and pair.new.required is required:
        yield Found(None, pair.new.name)


def reworded_whole(pair: Pair) -> Changes:
    """That something else is said by a part as a whole, or by one that has come or gone."""
    if pair.old != pair.new:
        yield Found(pair.old, pair.new)


def each(pair: Pair, *names: str) -> Changes:
    """That something else is said by some fields of a part, each told for itself."""
    for name in names:
        yield from reworded(pair, name)


def calls(pair: Pair, *names: str) -> Changes:
    """That calls are made in another way, each fact told for itself; what is made of parts is told as JSON."""
    for name in names:
        if pair.old is not None and pair.new is not None:
            old, new = getattr(pair.old, name), getattr(pair.new, name)
            if old != new and not _has_same_parts(old, new):
                yield Found(_as_json(old), _as_json(new), path=(name,))


def _as_json(value: Any) -> Any:
    """A part in words: as JSON where it is made of others."""
    if isinstance(value, (str, bool, NoneType)) or not value:
        return value or None
    return json.dumps(json_values.plain(value), ensure_ascii=False, default=str)


def moved(pair: Pair) -> Changes:
    """That a parameter stands elsewhere."""
    move: MovedField = pair.new
    yield Found(".".join(move.path), ".".join(move.new_path))


def translated(pair: Pair) -> Changes:
    """How many texts that are there before and after are translated otherwise."""
    if pair.old is None or pair.new is None:
        return
    old, new = (_translations(part.messages) for part in (pair.old, pair.new))
    count = sum(old[text] != new[text] for text in {**old} if text in new)
    if count:
        yield Found(None, count)


def _translations(messages: bytes) -> Mapping[Any, Any]:
    """The texts of a .mo file with their translations."""
    return {
        (message.context, message.id): message.string for message in read_mo(BytesIO(messages)) if message.id
    } if messages else {}  # fmt: skip


def mapped(pair: Pair) -> Changes:
    """At which members of a family a common key is another one."""
    if pair.old is None or pair.new is None:
        return
    old, new = dict(pair.old.keys), dict(pair.new.keys)
    for member in {**old, **new}:
        before, after = old.get(member), new.get(member)
        if _without_order(before) != _without_order(after):
            shown = [part and _counterpart(part) for part in (before, after)]
            yield Found(shown[0], shown[1], path=(member,))


def _without_order(part: Counterpart | None) -> Counterpart | None:
    """It with its values by their names: in which order they were written means nothing."""
    return part and replace(part, values=tuple(sorted(part.values, key=lambda pair: pair[0])))


def _counterpart(part: Counterpart) -> str:
    keys = ", ".join(".".join(path) for path in part.paths)
    values = ", ".join(f"{name}: {value}" for name, value in part.values)
    return f"{keys} ({values})" if values else keys


def mode(pair: Pair) -> Changes:
    """That something else is said of a way of using a model."""
    yield from each(pair, "title", "description", "needs")
    if pair.old is not None and pair.new is not None and pair.old.when != pair.new.when and pair.place.model:
        texts = [
            None if part.when is None else _condition(part.when, model)
            for part, model in zip((pair.old, pair.new), pair.place.model, strict=True)
        ]
        if (texts[0] and texts[0].json) != (texts[1] and texts[1].json):
            yield Found(texts[0], texts[1])


def _condition(when: Condition, model: Model) -> InWords:
    def words(translator: Translator) -> str:
        return condition_text(when, model.request, translator)

    return InWords(words(PLAIN), words)


def alternative_titles(pair: Pair) -> Changes:
    """Which alternatives have another name."""
    old, new = pair.old.type, pair.new.type
    if isinstance(old, UnionType) and isinstance(new, UnionType):
        titles = dict(zip(old.of, old.titles, strict=False))
        for type_, title in zip(new.of, new.titles, strict=False):
            if type_ in titles and titles[type_] != title:
                yield Found(titles[type_], title)


def shifted(pair: Pair) -> Changes:
    """That steps of the same size begin at another number."""
    if pair.old is None or pair.new is None or pair.old.step is None or pair.old.step != pair.new.step:
        return
    old, new = (part.min or Decimal(0) for part in (pair.old, pair.new))
    if (new - old) % pair.new.step:
        yield Found(old, new)


_VALUES: Mapping[type, tuple[Type, tuple[str, ...]]] = {
    StringType: (
        StringType(),
        ("lengths", "unlimited", "pattern", "format", "unit", "ratio", "size", "open_options"),
    ),
    NumberType: (
        NumberType(),
        (
            "integer", "options", "open_options", "min", "max", "above", "below", "step", "multiple_of", "unit",
            "rounding",
        ),
    ),
    BooleanType: (BooleanType(), ("options",)),
    ArrayType: (ArrayType(items=AnyType()), ("min_items", "max_items", "unique")),
    ObjectType: (ObjectType(), ("open", "values")),
}  # fmt: skip
"""By the class of a type: one without limits, and the names of what may limit it."""


def values(pair: Pair) -> Changes:
    """That an answer may have other values, but for words that come or go, which are told one by one."""
    if pair.old is None or pair.new is None:
        return
    bare, names = _VALUES[type(pair.new)]
    for name in names:
        old, new = getattr(pair.old, name), getattr(pair.new, name)
        if name == "values" and None not in (old, new):
            continue  # what is in it is told by itself
        if name == "options":
            old, new = (tuple(option.value for option in listed) for listed in (old, new))
        if old != new:
            yield Found(_limit(bare, name, old), _limit(bare, name, new))
    if isinstance(pair.new, StringType):
        yield from options(pair, "listed")
        yield from options(pair, "unlisted")


def _limit(bare: Type, name: str, value: Any) -> Any:
    """A limit in the words of the docs, where it has some by itself; a bare number does not say what it limits."""

    def phrase(translator: Translator) -> str:
        return remarks(translator, limits(replace(bare, **{name: value}), translator))

    has_words = value is not None and name not in {"options", "format"} and phrase(PLAIN)
    return InWords(value, phrase) if has_words else value


def words(pair: Pair) -> Changes:
    """Which texts about a part of an answer are others."""
    if pair.new is not None:
        yield from each(pair, *_WORDS_OF[type(pair.new)])


_WORDS_OF: Mapping[type, tuple[str, ...]] = {
    ObjectType: ("description", "note"),
    Option: ("title", "description", "deprecated"),
    FieldType: (
        "title", "declared", "examples", "meanings", "unavailable", "note", "default", "absent_means",
    ),
}  # fmt: skip


def places(pair: Pair) -> Changes:
    """Which things stand elsewhere in an answer."""
    for name in (field.name for field in fields(Places)):
        old, new = (tuple(".".join(path) for path in getattr(part, name)) for part in (pair.old, pair.new))
        if old != new:
            yield Found(old, new, path=(name,))


def outputs(pair: Pair) -> Changes:
    """Which parameters say what files are made."""
    for name in (field.name for field in fields(Output)):
        if getattr(pair.old, name) != getattr(pair.new, name):
            yield Found(getattr(pair.old, name), getattr(pair.new, name), path=(name,))


def upload_way(pair: Pair) -> Changes:
    """How files are uploaded, or by what keys a request names them."""
    for name in ("parameter", "url_key", "kind_key", "mime_key", "endpoint"):
        yield from (found._replace(path=(name,)) for found in reworded(pair, name))
    for name in ("put", "address"):
        if pair.old is not None and pair.new is not None:
            old, new = (getattr(part, name) for part in (pair.old, pair.new))
            if old != new:
                yield Found(_as_json(old), _as_json(new), path=(name,))
    if pair.old is not None and pair.new is not None:
        old, new = dict(pair.old.filled), dict(pair.new.filled)
        yield from (
            Found(old.get(key), new.get(key), path=("filled", key))
            for key in {**old, **new}
            if old.get(key) != new.get(key)
        )


__all__ = [
    "added", "alternative_titles", "became", "calls", "changed", "default", "dropped", "each", "elements",
    "field_added", "field_removed", "header", "is_passed_over", "kinds_of_values", "last_day",
    "last_day_comes", "last_day_named", "lowered", "mapped", "mode", "moved", "named", "of_length",
    "options", "outputs", "places", "price", "raised", "rate", "ratio", "renamed", "reworded",
    "reworded_whole", "rule", "rule_changed", "shifted", "stepped", "translated", "upload_way", "values",
    "whole", "words",
]  # fmt: skip
