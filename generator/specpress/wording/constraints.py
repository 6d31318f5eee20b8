"""Conditions and rules between parameters in words, in plain English unless a `Translator` says otherwise.

A key is called by its own name, and by its whole path (`first.width`) only where the text has two keys of
that name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Literal, TypeAlias

from specpress.base.identity import by_identity
from specpress.catalog.constraints import ParameterRule, subjects_of_rule
from specpress.catalog.types import ANY_KEY, ObjectType, StringType, array_paths
from specpress.catalog.values import MediaKind
from specpress.runtime.conditions import Condition, Key, Measure, Subject, Test, UploadCount
from specpress.runtime.constraints import Amount, Limit, Operand, Rule, Total
from specpress.runtime.cost import plain
from specpress.runtime.values import Path
from specpress.wording.phrases import CHARACTERS, ELEMENTS, counts, joined, limited, ranges, value
from specpress.wording.translator import PLAIN, Translator, gettext_noop

_Manner: TypeAlias = Literal["is", "must"]
"""Whether something is stated or demanded."""

_GIVEN: dict[_Manner, str] = {"is": gettext_noop("is given"), "must": gettext_noop("must be given")}
_ABSENT: dict[_Manner, str] = {"is": gettext_noop("is left out"), "must": gettext_noop("must be left out")}
_ONE_OF: dict[_Manner, str] = {"is": gettext_noop("is {values}"), "must": gettext_noop("must be {values}")}
_NONE_OF: dict[_Manner, str] = {
    "is": gettext_noop("is not {values}"),
    "must": gettext_noop("must not be {values}"),
}
_WITHIN: dict[_Manner, str] = {"is": gettext_noop("is {range}"), "must": gettext_noop("must be {range}")}
_HAS: dict[_Manner, str] = {"is": gettext_noop("has {count}"), "must": gettext_noop("must have {count}")}
_UPLOADS: dict[MediaKind | None, str] = {
    None: gettext_noop("the number of uploads"),
    "image": gettext_noop("the number of image uploads"),
    "video": gettext_noop("the number of video uploads"),
    "audio": gettext_noop("the number of audio uploads"),
    "file": gettext_noop("the number of file uploads"),
}


def rule_text(rule: ParameterRule, home: ObjectType, translator: Translator = PLAIN, path: Path = ()) -> str:
    """What a rule of an object says: what a person wrote or, where nobody did, one or two sentences made of its data,
    such as `When mode is pro, duration must be at most 10.`

    With the `path` of an object that is an element of a list, where the text does not stand with the list, it says so.
    """
    text = _rule_text(rule, home, translator)
    lists = [key for key, step in pairwise(path) if step in ("*", ANY_KEY)]
    if not lists:
        return text
    key = translator.code(lists[-1])
    if not (telling := _telling(home)):
        return translator.gettext("In each element of {key}: {rule}", key=key, rule=text)
    condition = condition_text(telling, home, translator)
    return translator.gettext(
        "In each element of {key} in which {condition}: {rule}", key=key, condition=condition, rule=text
    )


def _telling(home: ObjectType) -> Condition:
    """What an object is told by where there are others in its place: the keys that have one value in it."""
    return tuple(
        Test(subject=Key((field.key,)), one_of=tuple(option.value for option in field.type.options))
        for field in home.fields
        if isinstance(field.type, StringType) and field.type.constant
    )


def _written(path: Path) -> str:
    """A path as specs write it: `shots[].duration`."""
    return ".".join(path).replace(".*", "[]")


@by_identity(1024)
def _rule_text(rule: ParameterRule, home: ObjectType, translator: Translator) -> str:
    if rule.rule.text is not None:
        return translator.text(rule.rule.text)
    paths = (*rule.ignored, *(path for path, _ in rule.normalised))
    return Subjects.of(translator, subjects_of_rule(rule.rule), paths, array_paths(home)).rule(rule)


def rule_with_text(rule: ParameterRule, home: ObjectType) -> Rule:
    """A rule of an object as it travels: with the words in plain English in which a refusal names it."""
    return replace(rule.rule, text=rule_text(rule, home))


def condition_text(condition: Condition, home: ObjectType, translator: Translator = PLAIN) -> str:
    """A condition on the keys of an object as a clause: `mode is pro and duration is at most 10`. An empty one is
    `always`."""
    subjects = Subjects.of(translator, (test.subject for test in condition), (), array_paths(home))
    return subjects.stated(condition) or translator.gettext("always")


@dataclass(frozen=True, slots=True)
class Subjects:
    """Speaks of the keys of one text; `names` has what each is called in it, `lists` the keys of arrays."""

    translator: Translator
    names: dict[Path, str]
    lists: Collection[Path]

    @classmethod
    def of(
        cls,
        translator: Translator,
        subjects: Iterable[Subject],
        paths: Iterable[Path] = (),
        lists: Collection[Path] = (),
    ) -> Subjects:
        """Those of a text about some subjects and about more paths."""
        paths = {subject.path for subject in subjects if not isinstance(subject, Measure)} | set(paths)
        keys = {path: tuple(step for step in path if step != "*") for path in paths}
        ends = [steps[-1:] for steps in set(keys.values())]
        names = {
            path: ".".join(steps if ends.count(steps[-1:]) > 1 else steps[-1:])
            for path, steps in keys.items()
        }
        return cls(translator, {path: translator.code(name) for path, name in names.items()}, lists)

    def name(self, subject: Subject) -> str:
        """What a subject is called."""
        if isinstance(subject, Measure):
            return self.translator.code(subject.name)
        if isinstance(subject, UploadCount):
            return self.translator.gettext(_UPLOADS[subject.kind])
        return self.names[subject.path]

    def size(self, subject: Subject) -> str:
        """A subject that is counted or added up: of an array, the number of its elements."""
        name = self.name(subject)
        return (
            self.translator.gettext("the number of elements of {key}", key=name)
            if self._is_list(subject)
            else name
        )

    def stated(self, condition: Condition) -> str:
        """A condition as a clause; empty where there is nothing to tell."""
        return self._clause(condition, "is")

    def demanded(self, condition: Condition) -> str:
        """A condition as a demand."""
        return self._clause(condition, "must")

    def rule(self, rule: ParameterRule) -> str:
        """A rule as one or two sentences."""
        gettext, data = self.translator.gettext, rule.rule
        when, otherwise = self.stated(data.when), self.demanded(data.otherwise)
        demands = joined(self.translator, (*self._demands(data), *self._effects(rule)))
        if not demands:
            return (
                gettext("Unless {condition}, {demands}.", condition=when, demands=otherwise) if when else ""
            )
        if not when:
            return self._opened(gettext("{demands}.", demands=demands))
        first = gettext("When {condition}, {demands}.", condition=when, demands=demands)
        second = gettext("Otherwise, {demands}.", demands=otherwise) if otherwise else ""
        return f"{first} {second}".rstrip()

    def _clause(self, condition: Condition, manner: _Manner) -> str:
        clauses = (
            self.translator.gettext(
                "{subject} {claims}", subject=self.name(test.subject), claims=self._claims(test, manner)
            )
            for test in condition
        )
        return joined(self.translator, clauses)

    def _claims(self, test: Test, manner: _Manner) -> str:
        """What a test says of its subject, verbs included."""
        gettext, claims = self.translator.gettext, []
        if test.present is not None:
            claims.append(gettext((_GIVEN if test.present else _ABSENT)[manner]))
        for patterns, values in ((_ONE_OF, test.one_of), (_NONE_OF, test.none_of)):
            if values:
                listed = self.translator.listed([value(self.translator, option) for option in values], "or")
                claims.append(gettext(patterns[manner], values=listed))
        limits = (test.min, test.max, test.above, test.below)
        sizes: list[str] = []
        if self._is_list(test.subject):
            sizes += counts(self.translator, ELEMENTS, *limits)
        elif text := ranges(self.translator, *limits):
            claims.append(gettext(_WITHIN[manner], range=text))
        sizes += counts(self.translator, CHARACTERS, _decimal(test.min_length), _decimal(test.max_length))
        claims += [gettext(_HAS[manner], count=size) for size in sizes]
        return joined(self.translator, claims)

    def _demands(self, rule: Rule) -> Iterator[str]:
        gettext = self.translator.gettext
        if rule.then:
            yield self.demanded(rule.then)
        if rule.at_least_one:
            yield gettext("at least one of {keys} must be given", keys=self._keys(rule.at_least_one))
        if rule.exactly_one:
            yield gettext("exactly one of {keys} must be given", keys=self._keys(rule.exactly_one))
        if rule.at_most_one:
            yield gettext("at most one of {keys} may be given", keys=self._keys(rule.at_most_one))
        yield from map(self._total, rule.totals)

    def _effects(self, rule: ParameterRule) -> Iterator[str]:
        """What the server does of itself."""
        gettext = self.translator.gettext
        if rule.ignored:
            yield gettext("the server ignores {keys}", keys=self._keys(rule.ignored))
        for path, to in rule.normalised:
            yield gettext(
                "the server changes {key} to {value}", key=self.names[path], value=self.translator.text(to)
            )

    def _total(self, total: Total) -> str:
        gettext = self.translator.gettext
        # Arrays come last, lest what follows one be read as a second array.
        ordered = sorted(total.of, key=lambda part: self._is_list(part.subject))
        parts = self.translator.listed([self._part(part) for part in ordered])
        limits = limited(self.translator, *map(self._limit, (total.min, total.max, total.above, total.below)))
        if total.by == "distinct":
            if not total.limits:
                return gettext("{parts} must be all different", parts=parts)
            return gettext(
                "the number of different values of {parts} must be {range}", parts=parts, range=limits
            )
        if total.by == "product":
            return gettext("{parts} must multiply to {range}", parts=parts, range=limits)
        if len(total.of) > 1 or total.of[0].is_inside:
            return gettext("{parts} must add up to {range}", parts=parts, range=limits)
        pattern = _WITHIN["must"]
        return gettext("{subject} {claims}", subject=parts, claims=gettext(pattern, range=limits))

    def _part(self, part: Operand) -> str:
        gettext = self.translator.gettext
        if part.is_inside and isinstance(part.subject, Key):
            key = gettext("all {key}", key=self.translator.code(_written(part.subject.path)))
        else:
            key = self.size(part.subject)
        if not part.where:
            return key
        condition = Subjects.of(self.translator, (test.subject for test in part.where)).stated(part.where)
        return gettext("{key} (of elements in which {condition})", key=key, condition=condition)

    def _limit(self, limit: Limit | None) -> str | None:
        """A number, or what decides it, as a formula: 20 × fps + 4."""
        translator = self.translator
        if limit is None:
            return None
        if not isinstance(limit, Amount):
            return translator.code(plain(limit))
        factors = [translator.code(plain(limit.times))] if limit.times != 1 else []
        formula = ""
        for factor in (*factors, *map(self._part, limit.of)):
            formula = translator.gettext("{one} × {other}", one=formula, other=factor) if formula else factor
        if limit.divided_by != 1:
            divisor = translator.code(plain(limit.divided_by))
            formula = translator.gettext("{one} / {other}", one=formula, other=divisor)
        if limit.plus:
            pattern = gettext_noop("{one} + {other}") if limit.plus > 0 else gettext_noop("{one} − {other}")
            other = translator.code(plain(abs(limit.plus)))
            formula = translator.gettext(pattern, one=formula, other=other)
        return formula

    def _keys(self, paths: Iterable[Path]) -> str:
        return self.translator.listed([self.names[path] for path in paths])

    def _is_list(self, subject: Subject) -> bool:
        return isinstance(subject, Key) and subject.path in self.lists

    def _opened(self, sentence: str) -> str:
        """With a capital where it opens with a word of ours; a key stays as it is."""
        first = sentence.partition(" ")[0]
        return sentence if first in self.names.values() else sentence[:1].upper() + sentence[1:]


def _decimal(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number)
