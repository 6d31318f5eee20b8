"""Conditions and rules in words.

A key is called by its own name, and by its whole path (`first.width`) only where the text has two keys of
that name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from specpress.catalog.rules import ParameterRule
from specpress.catalog.values import MediaKind
from specpress.runtime.conditions import Condition, Key, Measure, Subject, Test, UploadCount
from specpress.runtime.rules import Rule, Total
from specpress.runtime.values import Path
from specpress.wording.prose import Prose, marked
from specpress.wording.rules_and_prices.phrases import CHARACTERS, ELEMENTS, counts, joined, ranges, value

_Manner: TypeAlias = Literal["is", "must"]
"""Whether something is told or demanded."""

_GIVEN: dict[_Manner, str] = {"is": marked("is given"), "must": marked("must be given")}
_ABSENT: dict[_Manner, str] = {"is": marked("is left out"), "must": marked("must be left out")}
_ONE_OF: dict[_Manner, str] = {"is": marked("is {values}"), "must": marked("must be {values}")}
_NONE_OF: dict[_Manner, str] = {"is": marked("is not {values}"), "must": marked("must not be {values}")}
_WITHIN: dict[_Manner, str] = {"is": marked("is {range}"), "must": marked("must be {range}")}
_HAS: dict[_Manner, str] = {"is": marked("has {count}"), "must": marked("must have {count}")}
_UPLOADS: dict[MediaKind | None, str] = {
    None: marked("the number of uploads"),
    "image": marked("the number of image uploads"),
    "video": marked("the number of video uploads"),
    "audio": marked("the number of audio uploads"),
    "file": marked("the number of file uploads"),
}


@dataclass(frozen=True, slots=True)
class Subjects:
    """Speaks of the keys of one text; `names` has what each is called in it, `lists` the keys of arrays."""

    prose: Prose
    names: dict[Path, str]
    lists: Collection[Path]

    @classmethod
    def of(
        cls, prose: Prose, tests: Iterable[Test], paths: Iterable[Path] = (), lists: Collection[Path] = ()
    ) -> Subjects:
        """Those of a text about the subjects of tests and about more paths."""
        found = {test.subject.path for test in tests if not isinstance(test.subject, Measure)} | set(paths)
        keys = {path: tuple(step for step in path if step != "*") for path in found}
        ends = [steps[-1:] for steps in set(keys.values())]
        names = {
            path: ".".join(steps if ends.count(steps[-1:]) > 1 else steps[-1:])
            for path, steps in keys.items()
        }
        return cls(prose, {path: prose.code(name) for path, name in names.items()}, lists)

    def name(self, subject: Subject) -> str:
        """What a subject is called."""
        if isinstance(subject, Measure):
            return self.prose.code(subject.name)
        if isinstance(subject, UploadCount):
            return self.prose.say(_UPLOADS[subject.kind])
        return self.names[subject.path]

    def size(self, subject: Subject) -> str:
        """A subject that is counted or added up: of an array, the number of its elements."""
        name = self.name(subject)
        return self.prose.say("the number of elements of {key}", key=name) if self._is_list(subject) else name

    def told(self, condition: Condition) -> str:
        """A condition as a clause; empty where there is nothing to tell."""
        return self._clause(condition, "is")

    def demanded(self, condition: Condition) -> str:
        """A condition as a demand."""
        return self._clause(condition, "must")

    def rule(self, rule: ParameterRule) -> str:
        """A rule as one or two sentences."""
        say, data = self.prose.say, rule.rule
        when, otherwise = self.told(data.when), self.demanded(data.otherwise)
        demands = joined(self.prose, (*self._demands(data), *self._effects(rule)))
        if not demands:
            return say("Unless {condition}, {demands}.", condition=when, demands=otherwise) if when else ""
        if not when:
            return self._opened(say("{demands}.", demands=demands))
        first = say("When {condition}, {demands}.", condition=when, demands=demands)
        second = say("Otherwise, {demands}.", demands=otherwise) if otherwise else ""
        return f"{first} {second}".rstrip()

    def _clause(self, condition: Condition, manner: _Manner) -> str:
        clauses = (
            self.prose.say(
                "{subject} {claims}", subject=self.name(test.subject), claims=self._claims(test, manner)
            )
            for test in condition
        )
        return joined(self.prose, clauses)

    def _claims(self, test: Test, manner: _Manner) -> str:
        """What a test says of its subject, verbs included."""
        say, found = self.prose.say, []
        if test.present is not None:
            found.append(say((_GIVEN if test.present else _ABSENT)[manner]))
        for patterns, values in ((_ONE_OF, test.one_of), (_NONE_OF, test.none_of)):
            if values:
                listed = self.prose.listed([value(self.prose, one) for one in values], "or")
                found.append(say(patterns[manner], values=listed))
        limits = (test.min, test.max, test.above, test.below)
        sizes: list[str] = []
        if self._is_list(test.subject):
            sizes += counts(self.prose, ELEMENTS, *limits)
        elif text := ranges(self.prose, *limits):
            found.append(say(_WITHIN[manner], range=text))
        sizes += counts(self.prose, CHARACTERS, _decimal(test.min_length), _decimal(test.max_length))
        found += [say(_HAS[manner], count=size) for size in sizes]
        return joined(self.prose, found)

    def _demands(self, rule: Rule) -> Iterator[str]:
        say = self.prose.say
        if rule.then:
            yield self.demanded(rule.then)
        if rule.at_least_one:
            yield say("at least one of {keys} must be given", keys=self._keys(rule.at_least_one))
        if rule.exactly_one:
            yield say("exactly one of {keys} must be given", keys=self._keys(rule.exactly_one))
        if rule.at_most_one:
            yield say("at most one of {keys} may be given", keys=self._keys(rule.at_most_one))
        if rule.total is not None:
            yield self._total(rule.total)

    def _effects(self, rule: ParameterRule) -> Iterator[str]:
        """What the server does of itself."""
        say = self.prose.say
        if rule.ignored:
            yield say("the server ignores {keys}", keys=self._keys(rule.ignored))
        for path, to in rule.normalised:
            yield say("the server changes {key} to {value}", key=self.names[path], value=self.prose.text(to))

    def _total(self, total: Total) -> str:
        # Arrays come last, lest what follows one be read as a second array.
        subjects = sorted((test.subject for test in total.of), key=self._is_list)
        parts = self.prose.listed([self.size(subject) for subject in subjects])
        limit = ranges(self.prose, _decimal(total.min), _decimal(total.max))
        return self.prose.say("{parts} must add up to {range}", parts=parts, range=limit)

    def _keys(self, paths: Iterable[Path]) -> str:
        return self.prose.listed([self.names[path] for path in paths])

    def _is_list(self, subject: Subject) -> bool:
        return isinstance(subject, Key) and subject.path in self.lists

    def _opened(self, sentence: str) -> str:
        """With a capital where it opens with a word of ours; a key stays as it is."""
        first = sentence.partition(" ")[0]
        return sentence if first in self.names.values() else sentence[:1].upper() + sentence[1:]


def _decimal(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number)
