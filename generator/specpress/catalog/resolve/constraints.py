"""The rules and modes of a model, put where they hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from specpress.base.diagnostics import Code
from specpress.catalog.constraints import Mode, ParameterRule
from specpress.catalog.resolve.conditions import Places, relative, subjects_of
from specpress.catalog.values import Path
from specpress.runtime.conditions import Measure, Subject, Test
from specpress.runtime.constraints import Rule, Total
from specpress.spec.base import Map
from specpress.spec.constraint import Mode as ModeSpec
from specpress.spec.constraint import Rule as RuleSpec

INTO_ARRAY = Code(
    "rule-into-array",
    "A rule joins a value inside the elements of an array with a value outside it. It is not clear which "
    "element is meant, and no schema can say it.\n\nMake a rule about the array as a whole, or say it in `text` alone.",
)
SAYS_NOTHING = Code(
    "rule-says-nothing",
    "A rule has neither a demand (`then`, `otherwise`, `at_least_one`, `exactly_one`, `at_most_one`, `total`), nor "
    "`ignored` or `normalised`, nor a `text`.\n\nSay what it demands, or remove it.",
)


def resolve_rules(
    specs: Iterable[RuleSpec], places: Places, source: str | None
) -> dict[Path, tuple[ParameterRule, ...]]:
    """The rules by the path of the object that holds them, in the order in which they were written."""
    rules: dict[Path, list[ParameterRule]] = defaultdict(list)
    for spec in specs:
        if (placed := _rule(spec, places, source)) is not None:
            path, rule = placed
            rules[path].append(rule)
    return {path: tuple(held) for path, held in rules.items()}


def _rule(spec: RuleSpec, places: Places, source: str | None) -> tuple[Path, ParameterRule] | None:
    span = spec.where()
    known = len(places.context.problems)
    rule = _absolute(spec, places)
    ignored = places.keys(spec.ignored, spec.where("ignored"))
    changed_paths = places.keys(spec.normalised, spec.where("normalised"))
    changed = tuple(zip(changed_paths, (spec.normalised or {}).values(), strict=False))
    if len(places.context.problems) > known:
        return None
    home = _home([*_paths(rule), *ignored, *(path for path, _ in changed)])
    rule = _seen_from(rule, home)
    checked = any(
        (rule.then, rule.otherwise, rule.at_least_one, rule.exactly_one, rule.at_most_one, rule.total)
    )
    if not (checked or ignored or changed or spec.text):
        places.context.report(
            SAYS_NOTHING, span, "the rule demands nothing", "add what it demands, or a text"
        )
        return None
    if any("*" in path for path in _paths(rule)):
        places.context.report(INTO_ARRAY, span, "the rule reaches into an array", "say it in `text` alone")
        return None
    return home, places.context.make(
        ParameterRule,
        spec,
        source,
        rule=rule,
        checked=checked,
        ignored=tuple(path[len(home) :] for path in ignored),
        normalised=tuple((path[len(home) :], to) for path, to in changed),
    )


def _absolute(spec: RuleSpec, places: Places) -> Rule:
    """The rule with subjects from the root of the body."""
    span = spec.where()
    return Rule(
        text=spec.text,
        when=places.condition(spec.when, span),
        then=places.condition(spec.then, span, demanded=True),
        otherwise=places.condition(spec.otherwise, span, demanded=True),
        at_least_one=places.keys(spec.at_least_one, spec.where("at_least_one")),
        exactly_one=places.keys(spec.exactly_one, spec.where("exactly_one")),
        at_most_one=places.keys(spec.at_most_one, spec.where("at_most_one")),
        total=_total(spec, places),
    )


def _total(spec: RuleSpec, places: Places) -> Total | None:
    if spec.total is None:
        return None
    span = spec.total.where("of")
    parts = ((name, places.subject(name, span)) for name in spec.total.of)
    of = tuple(Test(subject=subject, default=places.default(name)) for name, subject in parts if subject)
    return Total(of=of, min=spec.total.min, max=spec.total.max)


def _subjects(rule: Rule) -> tuple[Subject, ...]:
    conditions = (rule.when, rule.then, rule.otherwise, rule.total.of if rule.total else ())
    return tuple(subject for condition in conditions for subject in subjects_of(condition))


def _paths(rule: Rule) -> list[Path]:
    subjects = [subject.path for subject in _subjects(rule) if not isinstance(subject, Measure)]
    return [*subjects, *rule.at_least_one, *rule.exactly_one, *rule.at_most_one]


def _home(paths: list[Path]) -> Path:
    """The path of the innermost object in which all of these paths begin."""
    if not paths:
        return ()
    parents = [path[:-1] for path in paths]
    home = parents[0]
    for other in parents[1:]:
        common = 0
        while common < min(len(home), len(other)) and home[common] == other[common]:
            common += 1
        home = home[:common]
    return home


def _seen_from(rule: Rule, home: Path) -> Rule:
    cut = len(home)
    return Rule(
        text=rule.text,
        when=relative(rule.when, home),
        then=relative(rule.then, home),
        otherwise=relative(rule.otherwise, home),
        at_least_one=tuple(path[cut:] for path in rule.at_least_one),
        exactly_one=tuple(path[cut:] for path in rule.exactly_one),
        at_most_one=tuple(path[cut:] for path in rule.at_most_one),
        total=rule.total and Total(of=relative(rule.total.of, home), min=rule.total.min, max=rule.total.max),
    )


def resolve_modes(specs: Map[ModeSpec] | None, places: Places, source: str | None) -> tuple[Mode, ...]:
    """The modes of a model; their conditions count from the root of the body."""
    return tuple(
        places.context.make(
            Mode,
            spec,
            source,
            name=name,
            when=None if spec.when is None else places.condition(spec.when, spec.where("when")),
        )
        for name, spec in (specs or {}).items()
    )
