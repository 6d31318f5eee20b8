"""The checker: what is wrong with a request, found by a walk through it beside its tree of types.

Given the type of a body and the body as plain JSON; gives every problem with its place and reason. It is the one
judge in Python: the command line, the vectors, the mock and the generated package ask it, and its twin in JavaScript
(`templates/builder/runtime/check.js`) finds the same in the same order. In the layer `schema` it finds exactly what
the JSON Schema and the generated class refuse; in the layer `request` what neither can say, such as too many words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from .conditions import Unmeasured
from .constraints import Rule, is_broken
from .messages import Problem, closest, pointer_of, shown, unreadable
from .misplaced import with_places
from .patterns import matches
from .steps import missed_step
from .texts import form_pattern, length_problems, ratio_problems, size_problems
from .types import (
    AnyType,
    ArrayType,
    BooleanType,
    NullType,
    NumberType,
    ObjectType,
    StringType,
    Type,
    UnionType,
)
from .values import (
    OVERFLOW,
    Layer,
    Lookup,
    Path,
    equal,
    exact,
    identity,
    is_array,
    is_object,
    kind_of,
    lookup_in,
)

_Place: TypeAlias = "tuple[_Place, str | int] | None"
"""Where a value stands: the place of what it is a part of, and its key or position there. It becomes a pointer only
where something is wrong."""

_NUMBER = re.compile(r"-?[0-9]{1,20}(?:[.][0-9]{1,20})?")
_KINDS: dict[type[Type], str] = {
    NullType: "null",
    StringType: "string",
    NumberType: "number",
    BooleanType: "boolean",
    ArrayType: "array",
    ObjectType: "object",
}


def problems(type_: Type, value: Any, nullable: bool = False) -> tuple[Problem, ...]:
    """What is wrong with a value such as a request's body, in the order of the value.

    Problems of a value come before those of its parts, missing keys after the keys that are there.
    """
    if (problem := unreadable(value)) is not None:
        return (problem,)
    gathered: list[Problem] = []
    _check(type_, value, nullable, None, gathered)
    if any(problem.reason == "unknown-key" for problem in gathered):
        return with_places(type_, value, gathered)
    return tuple(gathered)


def _check(type_: Type, value: Any, nullable: bool, place: _Place, gathered: list[Problem]) -> None:
    if value is not None or not nullable:
        _CHECKS[type(type_)](type_, value, place, gathered)


def _check_any(type_: AnyType, value: Any, place: _Place, gathered: list[Problem]) -> None:
    """Nothing is wrong with any value."""


def _check_null(type_: NullType, value: Any, place: _Place, gathered: list[Problem]) -> None:
    if value is not None:
        gathered.append(_wrong_type((type_,), value, place))


def _pointer(place: _Place) -> str:
    steps: list[str | int] = []
    while place is not None:
        place, step = place
        steps.append(step)
    return pointer_of(reversed(steps))


def _placed(of_text: Iterable[Problem], place: _Place) -> Iterator[Problem]:
    """Problems of a text with the place of the text, whose pointer is made only where there is a problem."""
    return (replace(problem, pointer=_pointer(place)) for problem in of_text)


def _is_whole(type_: Type) -> bool:
    return isinstance(type_, NumberType) and type_.integer


def _wrong_type(types: tuple[Type, ...], value: Any, place: _Place) -> Problem:
    expected = tuple(dict.fromkeys("integer" if _is_whole(type_) else _KINDS[type(type_)] for type_ in types))
    if value is None:
        return Problem(_pointer(place), "null-not-allowed", parts={"expected": expected})
    kind = kind_of(value)
    parts = {"expected": expected, "given": kind, "value": exact(value) if kind == "number" else kind}
    form = "number" if kind == "number" else ""
    return Problem(_pointer(place), "wrong-type", form=form, parts=parts, hint=_meant(types, value))


def _meant(types: tuple[Type, ...], value: Any) -> tuple[str, str] | None:
    """What was probably meant: the same in quotes where a text is expected, without them for a number."""
    text = shown(exact(value)) if kind_of(value) in ("number", "boolean") else None
    for type_ in types:
        if isinstance(type_, StringType) and text is not None and text in type_.words:
            return "hint-text", text
        if isinstance(type_, NumberType) and isinstance(value, str) and _NUMBER.fullmatch(value):
            return "hint-number", value
    return None


def _check_string(type_: StringType, value: Any, place: _Place, gathered: list[Problem]) -> None:
    if not isinstance(value, str):
        gathered.append(_wrong_type((type_,), value, place))
        return
    if type_.options:
        is_option = value in type_.words
        if is_option and type_.open_options:
            return
        if not is_option and not type_.open_options:
            gathered.append(_not_an_option(type_, value, place))
            return
    if type_.lengths:
        gathered += _placed(length_problems(type_.lengths, value), place)
    if type_.pattern is not None and not matches(type_.pattern, value):
        problem = Problem(_pointer(place), "pattern", limit=type_.pattern)
        gathered.append(_beside_options(type_, problem))
    if type_.ratio is not None or type_.size is not None:
        # A schema has one pattern: one that is written goes before that of the form.
        stated = form_pattern(type_.ratio, type_.size) if type_.pattern is None else None
        layer: Layer = "request" if stated is None or matches(stated, value) else "schema"
        if type_.ratio is not None:
            of_ratio = _placed(ratio_problems(type_.ratio, value, layer=layer), place)
            gathered += [_beside_options(type_, problem, value) for problem in of_ratio]
        if type_.size is not None:
            of_size = _placed(size_problems(type_.size, value, layer=layer), place)
            gathered += [_beside_options(type_, problem, value) for problem in of_size]


def _beside_options(type_: StringType, problem: Problem, value: str | None = None) -> Problem:
    """The problem of a text that is no option where options are open: it names them, and the one probably meant."""
    if not type_.options or problem.reason not in ("pattern", "not-a-ratio", "not-a-size"):
        return problem
    return replace(
        problem,
        form="open",
        parts={**problem.parts, "options": type_.options},
        hint=_hint(value, type_) if value is not None else None,
    )


def _not_an_option(type_: StringType | NumberType | BooleanType, value: Any, place: _Place) -> Problem:
    if isinstance(type_, StringType) and type_.constant:
        return Problem(_pointer(place), "not-constant", limit=type_.options[0], parts={"value": value})
    hint = _hint(value, type_) if isinstance(value, str) else None
    return Problem(_pointer(place), "not-an-option", limit=type_.options, parts={"value": value}, hint=hint)


def _hint(value: str, type_: StringType | NumberType | BooleanType) -> tuple[str, str] | None:
    """The hint that an option was meant, where one comes close."""
    word = closest(value, map(str, type_.options))
    return ("hint-word", word) if word else None


def _check_number(type_: NumberType, value: Any, place: _Place, gathered: list[Problem]) -> None:
    if kind_of(value) != "number" or (type_.integer and not isinstance(exact(value), int)):
        gathered.append(_wrong_type((type_,), value, place))
        return
    value = exact(value)
    if type_.options:
        is_option = any(equal(value, exact(option)) for option in type_.options)
        if is_option and type_.open_options:
            return
        if not is_option and not type_.open_options:
            gathered.append(_not_an_option(type_, value, place))
            return
    if type_.min is not None and value < type_.min:
        gathered.append(_beyond("below-minimum", "", type_.min, value, place))
    if type_.above is not None and value <= type_.above:
        gathered.append(_beyond("below-minimum", "open", type_.above, value, place))
    if type_.max is not None and value > type_.max:
        gathered.append(_beyond("above-maximum", "", type_.max, value, place))
    if type_.below is not None and value >= type_.below:
        gathered.append(_beyond("above-maximum", "open", type_.below, value, place))
    if isinstance(value, Decimal) and abs(value) == OVERFLOW:
        gathered += _beyond_floats(type_, value, place)
    if type_.spacings and (step := missed_step(type_.spacings, value)) is not None:
        gathered.append(_off_step(type_, value, step, place))


def _beyond(reason: str, form: str, limit: Decimal, value: int | Decimal, place: _Place) -> Problem:
    return Problem(_pointer(place), reason, form=form, limit=limit, parts={"value": value})


def _beyond_floats(type_: NumberType, value: Decimal, place: _Place) -> Iterator[Problem]:
    """The problem of a number too large for a binary float, where no limit of its type has told it."""
    parts = {"value": value}
    if value > 0 and type_.max is type_.below is None:
        yield Problem(_pointer(place), "above-maximum", "request", "open", limit=OVERFLOW, parts=parts)
    if value < 0 and type_.min is type_.above is None:
        yield Problem(_pointer(place), "below-minimum", "request", "open", limit=-OVERFLOW, parts=parts)


def _off_step(type_: NumberType, value: int | Decimal, step: Decimal, place: _Place) -> Problem:
    multiple = type_.stated_multiple
    is_stated = not type_.unstated_steps or (multiple is not None and value % multiple != 0)
    is_counted = step == type_.step
    return Problem(
        _pointer(place),
        "off-step",
        "schema" if is_stated else "request",
        "from" if is_counted else "",
        limit=step,
        parts={"value": value, **({"start": type_.min or Decimal(0)} if is_counted else {})},
    )


def _check_boolean(type_: BooleanType, value: Any, place: _Place, gathered: list[Problem]) -> None:
    if not isinstance(value, bool):
        gathered.append(_wrong_type((type_,), value, place))
    elif type_.options and value not in type_.options:
        gathered.append(_not_an_option(type_, value, place))


def _check_array(type_: ArrayType, value: Any, place: _Place, gathered: list[Problem]) -> None:
    if not is_array(value):
        gathered.append(_wrong_type((type_,), value, place))
        return
    least, most = type_.min_items, type_.max_items
    if least is not None and len(value) < least:
        gathered.append(Problem(_pointer(place), "too-few-items", limit=least, parts={"found": len(value)}))
    if most is not None and len(value) > most:
        gathered.append(Problem(_pointer(place), "too-many-items", limit=most, parts={"found": len(value)}))
    seen: set[Hashable] = set()
    for index, item in enumerate(value):
        _check(type_.items, item, False, (place, index), gathered)
        if not type_.unique:
            continue
        if (key := identity(item)) in seen:
            gathered.append(Problem(_pointer((place, index)), "duplicate-item", parts={"value": item}))
        seen.add(key)


def _check_object(type_: ObjectType, value: Any, place: _Place, gathered: list[Problem]) -> None:
    if not is_object(value):
        gathered.append(_wrong_type((type_,), value, place))
        return
    if type_.rules:
        _check_rules(type_, value, place, gathered)
    fields = type_.fields
    for key, item in value.items():
        if (field := fields.get(key)) is not None:
            _check(field.type, item, field.nullable, (place, key), gathered)
        elif type_.values is not None:
            _check(type_.values, item, False, (place, key), gathered)
        elif not type_.open:
            gathered.append(_unknown_key(type_, value, key, place))
    for field in type_.required:
        if field.key not in value:
            gathered.append(Problem(_pointer((place, field.key)), "missing-key", parts={"value": field.key}))


def _unknown_key(type_: ObjectType, value: dict[str, Any], key: Any, place: _Place) -> Problem:
    known = tuple(type_.fields)
    missing = [name for name in known if name not in value]
    word = (closest(key, missing) or closest(key, known)) if isinstance(key, str) else None
    return Problem(
        _pointer((place, key)),
        "unknown-key",
        limit=known,
        parts={"value": key},
        hint=("hint-word", word) if word else None,
    )


def _check_rules(type_: ObjectType, value: dict[str, Any], place: _Place, gathered: list[Problem]) -> None:
    find = lookup_in(value)

    def lookup(path: Path) -> Any:
        return exact(find(path))

    for checked in type_.rules:
        if _breaks(checked.rule, lookup):
            text = {"text": checked.rule.text}
            gathered.append(Problem(_pointer(place), "broken-rule", checked.layer, parts=text))


def _breaks(rule: Rule, lookup: Lookup) -> bool:
    """Whether a request breaks a rule; one that reads a measure says nothing about a request."""
    try:
        return is_broken(rule, lookup)
    except Unmeasured:
        return False


def _check_union(type_: UnionType, value: Any, place: _Place, gathered: list[Problem]) -> None:
    """The problems with the member that the value comes closest to, or that it says it is."""
    if any(isinstance(member, AnyType) for member in type_.of):
        return
    kind = kind_of(value)
    if type_.key is not None and kind == "object":
        _check_told_apart(type_, type_.key, value, place, gathered)
        return
    tried: list[list[Problem]] = []
    for member in type_.of:
        if _KINDS[type(member)] == kind:
            of_member: list[Problem] = []
            _check(member, value, False, place, of_member)
            tried.append(of_member)
    if all(_is_wrong_type(of_member, place) for of_member in tried):
        gathered.append(_wrong_type(type_.of, value, place))
        return
    closest_member: list[Problem] = min(tried, key=_distance)
    distance = _distance(closest_member)
    is_alone = [_distance(of_member) for of_member in tried].count(distance) == 1
    is_meant = is_alone and (kind != "object" or _has_known_key(type_, value))
    if is_meant or not distance.is_refused or type_.text is None:
        gathered += closest_member
    else:
        gathered.append(Problem(_pointer(place), "no-alternative", parts={"text": type_.text}))


def _has_known_key(type_: UnionType, value: dict[str, Any]) -> bool:
    """Whether an object has any key of one of several: without, none of them was meant more than another."""
    return any(key in member.fields for member in type_.of if isinstance(member, ObjectType) for key in value)


def _check_told_apart(
    type_: UnionType, key: str, value: dict[str, Any], place: _Place, gathered: list[Problem]
) -> None:
    """The problems with the object that the value of the key stands for."""
    if key not in value:
        gathered.append(Problem(_pointer((place, key)), "missing-key", parts={"value": key}))
        return
    word = value[key]
    member = type_.by_word.get(word) if isinstance(word, str) else None
    if member is None:
        _check_string(StringType(options=tuple(type_.by_word)), word, (place, key), gathered)
    else:
        of_member: list[Problem] = []
        _check_object(member, value, place, of_member)
        gathered += (_where(problem, key, word, place) for problem in of_member)


def _where(problem: Problem, key: str, word: str, place: _Place) -> Problem:
    """The problem of an object's key, with the word that the object was taken by."""
    if problem.reason not in ("missing-key", "unknown-key") or problem.form:
        return problem
    if problem.pointer != _pointer((place, problem.parts["value"])):
        return problem
    return replace(problem, form="where", parts={**problem.parts, "key": key, "word": word})


class _Distance(NamedTuple):
    """How far a value is from one of several types; the smallest is what was meant.

    A schema's refusal weighs most, then what shows that another type was meant: a form, a word or a key that
    the type does not know. A key that has almost its name was meant for it.
    """

    is_refused: bool
    foreign: int
    refusals: int
    problems: int


_FOREIGN = frozenset(
    {"no-alternative", "not-an-option", "not-constant", "pattern", "unknown-key", "wrong-type"}
)


def _distance(of_member: list[Problem]) -> _Distance:
    refusals = [problem for problem in of_member if problem.layer == "schema"]
    foreign = sum(problem.reason in _FOREIGN and problem.hint is None for problem in refusals)
    return _Distance(bool(refusals), foreign, len(refusals), len(of_member))


def _is_wrong_type(gathered: list[Problem], place: _Place) -> bool:
    return (
        len(gathered) == 1 and gathered[0].reason == "wrong-type" and gathered[0].pointer == _pointer(place)
    )


_CHECKS: dict[type[Type], Callable[[Any, Any, _Place, list[Problem]], None]] = {
    AnyType: _check_any,
    NullType: _check_null,
    StringType: _check_string,
    NumberType: _check_number,
    BooleanType: _check_boolean,
    ArrayType: _check_array,
    ObjectType: _check_object,
    UnionType: _check_union,
}
