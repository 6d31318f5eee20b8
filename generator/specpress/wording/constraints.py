"""Conditions and rules between parameters in words, in plain English unless a `Translator` says otherwise.

A key is called by its own name, and by its whole path (`first.width`) only where the text has two keys of
that name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal, TypeAlias

from specpress.base.identity import by_identity
from specpress.catalog.constraints import ParameterRule
from specpress.catalog.types import ObjectType, array_paths
from specpress.catalog.values import MediaKind
from specpress.runtime.conditions import Condition, Key, Measure, Subject, Test, UploadCount
from specpress.runtime.constraints import Rule, Total
from specpress.runtime.values import Path
from specpress.wording.phrases import CHARACTERS, ELEMENTS, counts, joined, ranges, value
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


def rule_text(rule: ParameterRule, home: ObjectType, translator: Translator = PLAIN) -> str:
    """What a rule of an object says: what a person wrote or, where nobody did, one or two sentences made of its data,
    such as `When mode is pro, duration must be at most 10.`"""
    return _rule_text(rule, home, translator)


@by_identity(1024)
def _rule_text(rule: ParameterRule, home: ObjectType, translator: Translator) -> str:
    if rule.rule.text is not None:
        return translator.text(rule.rule.text)
    data = rule.rule
    tests = (*data.when, *data.then, *data.otherwise, *(data.total.of if data.total else ()))
    groups = (*data.at_least_one, *data.exactly_one, *data.at_most_one)
    paths = (*groups, *rule.ignored, *(path for path, _ in rule.normalised))
    return Subjects.of(translator, tests, paths, array_paths(home)).rule(rule)


def rule_with_text(rule: ParameterRule, home: ObjectType) -> Rule:
    """A rule of an object as it travels: with the words in plain English in which a refusal names it."""
    return replace(rule.rule, text=rule_text(rule, home))


def condition_text(condition: Condition, home: ObjectType, translator: Translator = PLAIN) -> str:
    """A condition on the keys of an object as a clause: `mode is pro and duration is at most 10`. An empty one is
    `always`."""
    lists = array_paths(home)
    return Subjects.of(translator, condition, (), lists).stated(condition) or translator.gettext("always")


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
        tests: Iterable[Test],
        paths: Iterable[Path] = (),
        lists: Collection[Path] = (),
    ) -> Subjects:
        """Those of a text about the subjects of tests and about more paths."""
        subjects = {test.subject.path for test in tests if not isinstance(test.subject, Measure)} | set(paths)
        keys = {path: tuple(step for step in path if step != "*") for path in subjects}
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
        if rule.total is not None:
            yield self._total(rule.total)

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
        # Arrays come last, lest what follows one be read as a second array.
        subjects = sorted((test.subject for test in total.of), key=self._is_list)
        parts = self.translator.listed([self.size(subject) for subject in subjects])
        limit = ranges(self.translator, _decimal(total.min), _decimal(total.max))
        return self.translator.gettext("{parts} must add up to {range}", parts=parts, range=limit)

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
