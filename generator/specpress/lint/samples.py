"""Requests that try out conditions: one for each way in which their tests can turn out.

Given a model and conditions seen from the body's root; gives valid combinations of the values that the conditions
ask for: every option, and of numbers those at and between the limits that are mentioned. A combination that a
constraint of the model forbids is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice, pairwise, product

from specpress.catalog.constraints import subjects_of_rule
from specpress.catalog.model import Model
from specpress.catalog.values import ABSENT, Json, Path
from specpress.check import problems_of_value
from specpress.lint.domains import Arrays, Cell, Numbers, Single, Texts, domain_of, fields_on
from specpress.lint.intervals import Interval
from specpress.lint.spots import Value
from specpress.runtime.conditions import Condition, Key, Measure, Measures, Subject, Test, UploadCount
from specpress.runtime.constraints import Rule, is_broken
from specpress.runtime.quantity import name_of
from specpress.runtime.values import Lookup, number

MOST = 4096
"""Most combinations that are tried."""
LARGEST = 1000
"""Texts, arrays and lists of files with more than this are not made."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A request, as far as conditions ask about it."""

    values: Mapping[Path, Value]
    measures: Measures
    named: tuple[tuple[str, Value], ...]
    """The subjects with their values, for people."""

    def lookup(self, path: Path) -> Value:
        """The value at a path from the body's root."""
        return self.values.get(path, ABSENT)


def samples(model: Model, conditions: tuple[Condition, ...]) -> Iterator[Sample]:
    """The combinations that the constraints of a model allow, at most `MOST`."""
    tests = [test for condition in conditions for test in condition]
    by_subject = {
        test.subject: tuple(other for other in tests if other.subject == test.subject) for test in tests
    }
    choices = [tuple(_values(model, subject, same)) for subject, same in by_subject.items()]
    constraints = tuple((path, constraint) for path, _, constraint in model.rules() if constraint.checked)
    for chosen in islice(product(*choices), MOST):
        sample = _sample(tuple(zip(by_subject, chosen, strict=True)))
        if _is_possible(model, sample) and not any(
            _breaks(path, constraint.rule, sample) for path, constraint in constraints
        ):
            yield sample


def _values(model: Model, subject: Subject, tests: tuple[Test, ...]) -> Iterator[Value]:
    """The values of a subject that its tests can tell apart."""
    domain = domain_of(subject, model.request, model.uploads)
    if isinstance(subject, Measure) and not subject.options:
        # Nobody says how far it goes; what lies beyond the last number that the docs name is not missed.
        domain = (Numbers(Interval(Decimal(0), max(_mentioned(tests), default=Decimal(0)))),)
    for cell in domain:
        yield from (value for value in _of_cell(cell, tests) if _is_valid(model, subject, value))


def _of_cell(cell: Cell, tests: tuple[Test, ...]) -> Iterator[Value]:
    match cell:
        case Single(value):
            yield value
        case Numbers(within):
            yield from _numbers(within, tests)
        case Texts(length):
            named = (value for test in tests for value in (*test.one_of, *test.none_of))
            yield from dict.fromkeys(value for value in named if isinstance(value, str))
            if (least := max(length.low or 0, 1)) <= LARGEST:
                yield "x" * int(least)
        case Arrays(count):
            yield from (("x",) * int(size) for size in _numbers(count, tests) if size <= LARGEST)
        case _:
            return


def _numbers(within: Interval, tests: tuple[Test, ...]) -> Iterator[Decimal]:
    """The ends of an interval, the numbers that tests mention, and numbers around and between them."""
    ends = {end for end in (within.low, within.high) if end is not None}
    points = sorted({*ends, *_mentioned(tests)} or {Decimal(0)})
    around = (point + step for point in points for step in (-1, 0, 1))
    between = ((low + high) / 2 for low, high in pairwise(points))
    yield from sorted({value for value in (*around, *between) if value in within})


def _mentioned(tests: tuple[Test, ...]) -> list[Decimal]:
    """The numbers that tests name, sorted."""
    limits = [limit for test in tests for limit in (test.min, test.max, test.above, test.below)]
    equal = [number(value) for test in tests for value in (*test.one_of, *test.none_of)]
    return sorted({value for value in (*limits, *equal) if value is not None})


def _is_valid(model: Model, subject: Subject, value: Value) -> bool:
    """Whether a request may have a value: a number may miss a step, and files may be too many to be made."""
    if isinstance(subject, UploadCount):
        return isinstance(value, Decimal) and value <= LARGEST
    if not isinstance(subject, Key) or not isinstance(value, (Decimal, str)):
        return True
    field = fields_on(model.request, subject.path)[-1]
    return not problems_of_value(field.type, value, field.nullable)


def _sample(chosen: tuple[tuple[Subject, Value], ...]) -> Sample:
    values: dict[Path, Value] = {}
    measures: dict[str, Decimal | str] = {}
    for subject, value in chosen:
        match subject:
            case Key(path):
                values[path] = value
            case Measure():
                measures[subject.name] = value if isinstance(value, str) else number(value) or Decimal(0)
            case UploadCount(path, key, kind):
                before = values.get(path, ())
                file: Json = {key: kind or "file"}
                files = (file,) * int(number(value) or 0)
                values[path] = (*(before if isinstance(before, tuple) else ()), *files)
    named = tuple((name_of(subject).rpartition(".")[2], value) for subject, value in chosen)
    return Sample(values, measures, named)


def _is_possible(model: Model, sample: Sample) -> bool:
    """Whether the files of all kinds together keep the limit."""
    if model.uploads is None or model.uploads.carrier is None or model.uploads.max_files is None:
        return True
    files = sample.lookup(model.uploads.carrier)
    return not isinstance(files, tuple) or len(files) <= model.uploads.max_files


def _breaks(scope: Path, rule: Rule, sample: Sample) -> bool:
    """Whether a sample breaks a constraint that asks about nothing else than the sample knows."""
    paths = (subject.path for subject in subjects_of_rule(rule) if not isinstance(subject, Measure))
    if any((*scope, *path) not in sample.values for path in paths):
        return False
    lookup: Lookup = lambda path: sample.lookup((*scope, *path))  # noqa: E731  # a name for the type's sake
    return is_broken(rule, lookup)
