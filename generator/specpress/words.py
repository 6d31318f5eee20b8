"""Conditions, rules and prices in English.

Given the data that requests are checked and priced with; gives plain text, with keys and values as they
travel, so that docs, docstrings and messages say what the data says. Escaping is left to whoever writes the
text into a document.

A key is called by its own name, and by its whole path (`first.width`) only where the text has two keys of
that name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from specpress.catalog.rules import ParameterRule
from specpress.runtime.conditions import Condition, Key, Measure, Subject, Test, UploadCount
from specpress.runtime.cost import limits, money, plain
from specpress.runtime.price import Case, Charge, Factor, Price, Tier
from specpress.runtime.rules import Rule, Total
from specpress.runtime.values import Json, Path
from specpress.text import json_text

_Verb: TypeAlias = Literal["be", "not be", "have"]
_Verbs: TypeAlias = dict[_Verb, str]
_IS: _Verbs = {"be": "is", "not be": "is not", "have": "has"}
_MUST: _Verbs = {"be": "must be", "not be": "must not be", "have": "must have"}

_OPENINGS = ("at least one of ", "exactly one of ", "at most one of ", "the number of ", "the server ")
_ROUNDED = {None: "", "up": ", rounded up", "down": ", rounded down", "nearest": ", rounded to the nearest"}


def condition_in_words(condition: Condition, lists: Collection[Path] = ()) -> str:
    """A condition as a clause: `mode is pro and duration is at most 10`. An empty one is `always`.

    `lists` are the paths of arrays: limits are about their elements.
    """
    return _writer(condition, (), lists).clause(condition, _IS) or "always"


def rule_in_words(rule: ParameterRule, lists: Collection[Path] = ()) -> str:
    """A rule as one or two sentences: `When mode is pro, duration must be at most 10.` `lists` as above."""
    data = rule.rule
    tests = (*data.when, *data.then, *data.otherwise, *(data.total.of if data.total else ()))
    groups = (*data.at_least_one, *data.exactly_one, *data.at_most_one)
    return _writer(tests, (*groups, *rule.ignored, *(path for path, _ in rule.normalised)), lists).rule(rule)


def price_in_words(price: Price, lists: Collection[Path] = ()) -> str:
    """A price as a phrase without a full stop: `6.5 credits per image × num_images`. `lists` as above."""
    cases = [case for charge in price.charges for case in (*charge.amounts, *charge.times)]
    conditions = (*(charge.when for charge in price.charges), *(case.when for case in cases))
    factors = (factor.subject for charge in price.charges for factor in charge.quantity)
    tests = (test for condition in conditions for test in condition)
    return _writer(tests, (one.path for one in factors if not isinstance(one, Measure)), lists).price(price)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes one text; `names` has what each key is called in it, `lists` the keys of arrays."""

    names: dict[Path, str]
    lists: Collection[Path]

    def subject(self, subject: Subject) -> str:
        if isinstance(subject, Measure):
            return subject.name
        if isinstance(subject, UploadCount):
            return f"the number of {subject.kind} uploads" if subject.kind else "the number of uploads"
        return self.names[subject.path]

    def size(self, subject: Subject) -> str:
        """A subject that is counted or added up: of an array, the number of its elements."""
        name = self.subject(subject)
        return f"the number of elements of {name}" if self.is_list(subject) else name

    def is_list(self, subject: Subject) -> bool:
        return isinstance(subject, Key) and subject.path in self.lists

    def listed(self, paths: Iterable[Path]) -> str:
        return _list([self.names[path] for path in paths], "and")

    def clause(self, condition: Condition, verbs: _Verbs) -> str:
        return " and ".join(
            f"{self.subject(test.subject)} {_claims(test, verbs, self.is_list(test.subject))}"
            for test in condition
        )

    def rule(self, rule: ParameterRule) -> str:
        data = rule.rule
        when = self.clause(data.when, _IS)
        demands = " and ".join((*self.demands(data), *self.effects(rule)))
        otherwise = self.clause(data.otherwise, _MUST)
        first = f"When {when}, {demands}." if when else _opened(f"{demands}.")
        second = f"Otherwise, {otherwise}." if demands else f"Unless {when}, {otherwise}."
        return " ".join(text for text, said in ((first, demands), (second, when and otherwise)) if said)

    def demands(self, rule: Rule) -> tuple[str, ...]:
        found = (
            (rule.then, self.clause(rule.then, _MUST)),
            (rule.at_least_one, f"at least one of {self.listed(rule.at_least_one)} must be given"),
            (rule.exactly_one, f"exactly one of {self.listed(rule.exactly_one)} must be given"),
            (rule.at_most_one, f"at most one of {self.listed(rule.at_most_one)} may be given"),
        )
        totals = () if rule.total is None else (self.total(rule.total),)
        return (*(text for there, text in found if there), *totals)

    def effects(self, rule: ParameterRule) -> tuple[str, ...]:
        """What the server does of itself."""
        ignored = (f"the server ignores {self.listed(rule.ignored)}",) if rule.ignored else ()
        return (*ignored, *(f"the server changes {self.names[path]} to {to}" for path, to in rule.normalised))

    def total(self, total: Total) -> str:
        # Arrays come last, lest what follows one be read as a second array.
        subjects = sorted((test.subject for test in total.of), key=self.is_list)
        parts = _list([self.size(subject) for subject in subjects], "and")
        return f"{parts} must add up to {_range(_decimal(total.min), _decimal(total.max))}"

    def price(self, price: Price) -> str:
        if price.kind == "free":
            return "free"
        known = "; plus ".join(self.charge(charge, price.unit) for charge in price.charges)
        if known and price.kind == "metered" and not price.told_by_bill:
            known += "; plus what only the bill tells"
        text = known or limits(price.min, price.max, price.unit) or "known from the bill alone"
        depends = f", depending on {price.depends_on}" if price.depends_on else ""
        return f"{text}{depends}{', metered' if price.kind == 'metered' else ''}"

    def charge(self, charge: Charge, unit: str) -> str:
        when = f"when {self.clause(charge.when, _IS)}, " if charge.when else ""
        units = self.quantity(charge)
        per = f"per {charge.per}{f' × {units}' if units else ''}"
        if charge.amounts and not charge.amounts[0].when:
            text = f"{money(charge.amounts[0].amount, unit)} {per}"
        elif charge.tiers:
            text = f"{per}: {_tiers(charge.tiers, unit)}"
        else:
            text = (
                f"{per}: {self.cases([money(case.amount, unit) for case in charge.amounts], charge.amounts)}"
            )
        times = self.cases([f"× {plain(case.amount)}" for case in charge.times], charge.times)
        return f"{when}{text}{f', {times}' if times else ''}"

    def cases(self, amounts: Sequence[str], cases: Sequence[Case]) -> str:
        """Amounts with when they are taken: `2 USD when mode is pro, 1 USD otherwise`."""
        last = "otherwise" if len(cases) > 1 else ""
        conditions = (f"when {self.clause(case.when, _IS)}" if case.when else last for case in cases)
        return ", ".join(
            f"{amount} {when}".rstrip() for amount, when in zip(amounts, conditions, strict=True)
        )

    def quantity(self, charge: Charge) -> str:
        product = " × ".join(self.factor(factor) for factor in charge.quantity)
        divided = f" ÷ {plain(charge.divide)}" if charge.divide != 1 else ""
        changed = f"{divided}{_ROUNDED[charge.round]}"
        return f"({product or 1}{changed})" if changed else product

    def factor(self, factor: Factor) -> str:
        name = self.subject(factor.subject)
        if factor.by in ("count", "length"):
            name = f"the number of {'elements' if factor.by == 'count' else 'characters'} of {name}"
        notes = [f"{option} counts {plain(size)}" for option, size in factor.values]
        if factor.min is not None or factor.max is not None:
            notes.append(_range(factor.min, factor.max))
        if factor.known == "after":
            notes.append("known from the bill")
        return f"{name} ({', '.join(notes)})" if notes else name


def _writer(tests: Iterable[Test], paths: Iterable[Path] = (), lists: Collection[Path] = ()) -> _Writer:
    """The writer of a text about the subjects of tests and about more paths."""
    found = {test.subject.path for test in tests if not isinstance(test.subject, Measure)} | set(paths)
    keys = {path: tuple(step for step in path if step != "*") for path in found}
    ends = [steps[-1:] for steps in set(keys.values())]
    return _Writer(
        {path: ".".join(steps if ends.count(steps[-1:]) > 1 else steps[-1:]) for path, steps in keys.items()},
        lists,
    )


def _opened(sentence: str) -> str:
    """With a capital where it opens with a word of ours; a key stays as it is."""
    return sentence[0].upper() + sentence[1:] if sentence.startswith(_OPENINGS) else sentence


def _claims(test: Test, verbs: _Verbs, of_list: bool) -> str:
    """What a test says of its subject, verbs included."""
    size = _range(test.min, test.max, test.above, test.below)
    length = _range(_decimal(test.min_length), _decimal(test.max_length))
    is_size: tuple[_Verb, str] = ("have", _counted(size, "element")) if of_list else ("be", size)
    found: tuple[tuple[object, _Verb, str], ...] = (
        (test.present is True, "be", "given"),
        (test.present is False, "be", "left out"),
        (test.one_of, "be", _list([_value(one) for one in test.one_of], "or")),
        (test.none_of, "not be", _list([_value(one) for one in test.none_of], "or")),
        (size, *is_size),
        (length, "have", _counted(length, "character")),
    )
    return " and ".join(f"{verbs[verb]} {text}" for said, verb, text in found if said)


def _counted(limits: str, thing: str) -> str:
    """Limits of a number of things: `at least 1 element`, `from 0 to 1 elements`."""
    words = limits.replace("above", "more than").replace("below", "fewer than")
    return f"{words} {thing}{'' if words.endswith(' 1') and not words.startswith('from') else 's'}"


def _range(
    low: Decimal | None, high: Decimal | None, above: Decimal | None = None, below: Decimal | None = None
) -> str:
    """Limits of a number; empty where there are none."""
    if low is not None and low == high:
        found = [f"exactly {plain(low)}"]
    elif low is not None and high is not None:
        found = [f"from {plain(low)} to {plain(high)}"]
    else:
        found = [
            f"{word} {plain(end)}" for word, end in (("at least", low), ("at most", high)) if end is not None
        ]
    found += [f"{word} {plain(end)}" for word, end in (("above", above), ("below", below)) if end is not None]
    return " and ".join(found)


def _tiers(tiers: Sequence[Tier], unit: str) -> str:
    """Tiers in a row: `2 USD each up to 10, 1 USD each beyond`."""
    ends = ("beyond" if tier.up_to is None else f"up to {plain(tier.up_to)}" for tier in tiers)
    return ", ".join(f"{money(tier.amount, unit)} each {end}" for tier, end in zip(tiers, ends, strict=True))


def _list(texts: Sequence[str], last: str) -> str:
    """`a`, `a or b`, `a, b or c`."""
    return f" {last} ".join(part for part in (", ".join(texts[:-1]), *texts[-1:]) if part)


def _value(value: Json) -> str:
    """A value as it travels, without quotes where it is a text that stands for itself."""
    if isinstance(value, str):
        return value if value and value == value.strip() else json_text(value).strip()
    return plain(value) if isinstance(value, Decimal) else json_text(value).strip()


def _decimal(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number)
