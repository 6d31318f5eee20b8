"""The rules and modes of a model, put where they hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from specpress.base.diagnostics import Code
from specpress.catalog.constraints import Mode, ParameterRule, subjects_of_rule
from specpress.catalog.resolve.conditions import INTO_ARRAY, Places, relative, seen_from
from specpress.catalog.values import Path
from specpress.runtime.conditions import Measure
from specpress.runtime.constraints import Amount, Limit, Operand, Rule, Total
from specpress.spec.base import Map
from specpress.spec.constraint import Amount as AmountSpec
from specpress.spec.constraint import Condition as ConditionSpec
from specpress.spec.constraint import Distinct as DistinctSpec
from specpress.spec.constraint import Mode as ModeSpec
from specpress.spec.constraint import Product as ProductSpec
from specpress.spec.constraint import Rule as RuleSpec
from specpress.spec.constraint import Total as TotalSpec

SAYS_NOTHING = Code(
    "rule-says-nothing",
    "A rule has neither a demand (`then`, `otherwise`, `at_least_one`, `exactly_one`, `at_most_one`, `total`, "
    "`product`, `distinct`), nor `ignored` or `normalised`, nor a `text`; or a `total` or a `product` has no limit.\n\n"
    "Say what it demands, or remove it.",
)
DIVIDED_BY_ZERO = Code(
    "limit-divided-by-zero",
    "The limit of a rule is divided by 0, so that there is none.\n\nCorrect `divided_by`, or leave it out.",
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
    outside = [*_paths(spec, rule, places), *ignored, *(path for path, _ in changed)]
    home = _home(outside)
    rule = _seen_from(rule, home)
    checked = any(
        (rule.then, rule.otherwise, rule.at_least_one, rule.exactly_one, rule.at_most_one, rule.totals)
    )
    if not (checked or ignored or changed or spec.text):
        places.context.report(
            SAYS_NOTHING, span, "the rule demands nothing", "add what it demands, or a text"
        )
        return None
    if any("*" in path[len(home) :] for path in outside):
        message = "the rule joins a value inside a list with one outside it"
        places.context.report(INTO_ARRAY, span, message, "say it in `text` alone")
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
        totals=tuple(total for written in _totals(spec) for total in _total(written, places)),
    )


def _totals(spec: RuleSpec) -> Iterator[TotalSpec]:
    yield from (total for total in (spec.total, spec.product, spec.distinct) if total is not None)


def _total(spec: TotalSpec, places: Places) -> Iterator[Total]:
    """One total, or two where it says beside other limits what it must equal."""
    of = _parts(spec, places, spec.where_)
    equals, least, most = (_limit(spec, key, places) for key in ("equals", "min", "max"))
    above, below = (_limit(spec, key, places) for key in ("above", "below"))
    match spec:
        case ProductSpec():
            total = Total(by="product", of=of)
        case DistinctSpec():
            total = Total(by="distinct", of=of)
        case _:
            total = Total(of=of)
    limits = (equals, least, most, above, below)
    if limits == (None,) * len(limits) and total.by != "distinct":
        help = "add what it must equal, or its min or max"
        places.context.report(SAYS_NOTHING, spec.where(), "there is no limit", help)
    if equals is not None:
        yield replace(total, min=equals, max=equals)
    if equals is None or limits[1:] != (None,) * 4:
        yield replace(total, min=least, max=most, above=above, below=below)


def _parts(
    spec: TotalSpec | AmountSpec, places: Places, where: ConditionSpec | None = None
) -> tuple[Operand, ...]:
    parts = (places.part(name, spec.where("of"), where) for name in _names(spec))
    return tuple(part for part in parts if part is not None)


def _names(spec: TotalSpec | AmountSpec) -> tuple[str, ...]:
    return (spec.of,) if isinstance(spec.of, str) else spec.of


def _limit(spec: TotalSpec, key: str, places: Places) -> Limit | None:
    limit: Decimal | AmountSpec | None = getattr(spec, key)
    if not isinstance(limit, AmountSpec):
        return limit
    if limit.divided_by == 0:
        places.context.report(
            DIVIDED_BY_ZERO, limit.where("divided_by"), "nothing can be divided by 0", "correct the number"
        )
    return Amount(of=_parts(limit, places), times=limit.times, divided_by=limit.divided_by, plus=limit.plus)


def _paths(spec: RuleSpec, rule: Rule, places: Places) -> Iterator[Path]:
    """The paths of the parameters that a rule is about: of lists, of which it may reach the elements."""
    bare = replace(rule, totals=())
    yield from (subject.path for subject in subjects_of_rule(bare) if not isinstance(subject, Measure))
    for total in _totals(spec):
        limits = (getattr(total, key) for key in ("equals", "min", "max", "above", "below"))
        amounts = (limit for limit in limits if isinstance(limit, AmountSpec))
        names = [*_names(total), *(name for amount in amounts for name in _names(amount))]
        subjects = (places.subject(name.partition("[]")[0], total.where("of")) for name in names)
        yield from (subject.path for subject in subjects if subject and not isinstance(subject, Measure))


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
        totals=tuple(_total_from(total, home) for total in rule.totals),
    )


def _total_from(total: Total, home: Path) -> Total:
    least, most, above, below = (
        replace(limit, of=_parts_from(limit.of, home)) if isinstance(limit, Amount) else limit
        for limit in (total.min, total.max, total.above, total.below)
    )
    return replace(total, of=_parts_from(total.of, home), min=least, max=most, above=above, below=below)


def _parts_from(parts: tuple[Operand, ...], home: Path) -> tuple[Operand, ...]:
    return tuple(replace(part, subject=seen_from(part.subject, home)) for part in parts)


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
