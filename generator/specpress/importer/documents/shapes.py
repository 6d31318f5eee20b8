"""Sets of JSON values, as schemas describe them: what fits both of two, what fits one of two, whether a value fits.

A schema's keywords are few sets put together: `allOf` is what fits all, `anyOf` what fits one, `type` and `enum` are
sets themselves. So the reader of schemas makes sets and puts them together here, whatever the spelling, and what comes
of it is written as a parameter. Where a set cannot be told exactly it becomes wider, and the shape says so in `lost`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import combinations
from typing import Any, Literal, TypeAlias

from specpress.importer.documents.losses import Effect
from specpress.runtime.patterns import matches
from specpress.runtime.values import identity, kind_of, number

Kind: TypeAlias = Literal["null", "boolean", "number", "string", "array", "object"]
KINDS: tuple[Kind, ...] = ("string", "number", "boolean", "array", "object", "null")
Clause: TypeAlias = frozenset[tuple[str, bool]]
"""Keys of which at least one must be there (True) or must be missing (False)."""
MOST_MEMBERS = 48
"""Alternatives of one value; beyond it they are put together into fewer and wider ones."""
MOST_CLAUSES = 48


@dataclass(frozen=True, slots=True)
class Lost:
    """Something of a schema that its shape does not say: the keyword, where, and the fact of the format concerned."""

    pointer: str
    construct: str
    effect: Effect
    fact: str
    reason: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that a schema says twice in ways that exclude each other."""

    fact: str
    readings: tuple[str, ...]
    chosen: str
    why: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of an enumeration, with what is said of it."""

    value: Any
    title: str | None = None
    description: str | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Values of one JSON type within limits, which have the names that they have in specs."""

    kind: Kind
    integer: bool = False
    options: tuple[Choice, ...] = ()
    """The only values, or with `is_open` some that fit whatever the limits say; empty: all within the limits."""
    is_open: bool = False
    limits: Mapping[str, Any] = field(default_factory=dict)
    format: str | None = None
    items: Shape | None = None
    fields: Mapping[str, Shape] = field(default_factory=dict)
    others: Shape | None = None
    """What keys hold that are not among the fields; None: anything."""
    is_closed: bool = False
    """Whether there may be no such keys."""
    is_silent: bool = False
    """Whether other keys are allowed only because nothing is said of them."""
    clauses: frozenset[Clause] = frozenset()
    """Which keys must be there: all clauses must hold."""
    title: str | None = None
    description: str | None = None

    @property
    def required(self) -> frozenset[str]:
        """The keys that must be there whatever else is."""
        return frozenset(
            key for clause in self.clauses if len(clause) == 1 for key, is_there in clause if is_there
        )

    @property
    def is_free(self) -> bool:
        """Whether every value of the kind fits."""
        return not (
            self.integer
            or (self.options and not self.is_open)
            or self.limits
            or self.clauses
            or (self.items is not None and not self.items.is_any)
            or any(not shape.is_any for shape in self.fields.values())
            or self.is_closed
            or (self.others is not None and not self.others.is_any)
        )

    def inside(self, key: str) -> Shape | None:
        """What a key of an object may hold, or None where there may be no such key."""
        if key in self.fields:
            return self.fields[key]
        return None if self.is_closed else self.others or ANY


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A set of values: those that fit one of the members. `notes` are what is said of the value besides."""

    members: tuple[Member, ...]
    pointer: str = ""
    notes: Mapping[str, Any] = field(default_factory=dict)
    lost: tuple[Lost, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @property
    def is_any(self) -> bool:
        """Whether every value fits."""
        return len({member.kind for member in self.members if member.is_free}) == len(KINDS)

    def kinds(self) -> set[Kind]:
        """The JSON types of its values."""
        return {member.kind for member in self.members}

    def losing(self, *lost: Lost) -> Shape:
        """The same shape, with more said of what it leaves out."""
        return replace(self, lost=tuple(dict.fromkeys((*self.lost, *lost))))


ANY = Shape(members=tuple(Member(kind=kind, is_silent=kind == "object") for kind in KINDS))
"""Every value."""


def one_of(choices: Sequence[Choice], pointer: str = "") -> Shape:
    """The values of an enumeration; lists and objects among them become any list or object."""
    members: dict[Kind, list[Choice]] = {}
    for choice in choices:
        kind = next(kind for kind in KINDS if kind == kind_of(choice.value))
        members.setdefault(kind, []).append(choice)
    return Shape(
        members=tuple(
            Member(kind=kind, options=_distinct(values))
            if kind in ("string", "number", "boolean")
            else Member(kind=kind)
            for kind, values in members.items()
        ),
        pointer=pointer,
    )


def _distinct(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    by_value: dict[Any, Choice] = {}
    for choice in choices:
        by_value.setdefault(identity(choice.value), choice)
    return tuple(by_value.values())


# Whether a value fits


def fits(shape: Shape, value: Any) -> bool:
    """Whether a value is one of a shape's."""
    return any(fits_member(member, value) for member in shape.members)


def fits_member(member: Member, value: Any) -> bool:
    """Whether a value is one of a member's."""
    if kind_of(value) != member.kind:
        return False
    size = number(value)
    if member.integer and (size is None or size != size.to_integral_value()):
        return False
    if identity(value) in {identity(choice.value) for choice in member.options}:
        return True
    if member.options and not member.is_open:
        return False
    if not all(_LIMITS[name](value, limit) for name, limit in member.limits.items()):
        return False
    if member.kind == "array" and member.items is not None:
        return all(fits(member.items, item) for item in value)
    if member.kind == "object":
        return _fits_object(member, value)
    return True


def _fits_object(member: Member, value: dict[str, Any]) -> bool:
    for key, item in value.items():
        inner = member.inside(key)
        if inner is None or not fits(inner, item):
            return False
    return all(any((key in value) is is_there for key, is_there in clause) for clause in member.clauses)


_LIMITS: dict[str, Callable[[Any, Any], bool]] = {
    "min": lambda value, limit: value >= limit,
    "max": lambda value, limit: value <= limit,
    "above": lambda value, limit: value > limit,
    "below": lambda value, limit: value < limit,
    "multiple_of": lambda value, limit: number(value) % number(limit) == 0,  # type: ignore[operator]  # both are numbers
    "min_length": lambda value, limit: len(value) >= limit,
    "max_length": lambda value, limit: len(value) <= limit,
    "pattern": lambda value, limit: matches(limit, value),
    "min_items": lambda value, limit: len(value) >= limit,
    "max_items": lambda value, limit: len(value) <= limit,
    "unique_items": lambda value, _: len(set(map(identity, value))) == len(value),
}


def is_empty(member: Member) -> bool:
    """Whether limits leave nothing between them."""
    limits = member.limits
    for low, high in (("min_length", "max_length"), ("min_items", "max_items")):
        if limits.get(low, 0) > limits.get(high, limits.get(low, 0)):
            return True
    lows = [limits[name] for name in ("min", "above") if name in limits]
    highs = [limits[name] for name in ("max", "below") if name in limits]
    if not lows or not highs:
        return False
    low, high = max(lows), min(highs)
    is_open_low, is_open_high = limits.get("above") == low, limits.get("below") == high
    step = Fraction(limits.get("multiple_of", 1))
    if member.integer or "multiple_of" in limits:
        first, last = math.ceil(Fraction(low) / step), math.floor(Fraction(high) / step)
        first += is_open_low and first * step == low
        last -= is_open_high and last * step == high
        return bool(first > last)
    return bool(low > high or (low == high and (is_open_low or is_open_high)))


_LOWEST = ("min", "above", "min_length", "min_items")
_HIGHEST = ("max", "below", "max_length", "max_items")


# What fits both


def meet(one: Shape, other: Shape, *, may_be_empty: bool = False) -> Shape:
    """What fits both shapes. What is said of the first goes before what is said of the second.

    Where nothing fits both, which no document means, the first is kept and the contradiction told.
    """
    notes = {**other.notes, **one.notes}
    lost = tuple(dict.fromkeys((*one.lost, *other.lost)))
    conflicts = (*one.conflicts, *other.conflicts)
    members: list[Member] = []
    if one.is_any and all(member.title is None for member in one.members):
        members = [_with_options_of(member, one) for member in other.members]
    elif other.is_any:
        members = list(one.members)
    else:
        for first in one.members:
            for second in other.members:
                if first.kind == second.kind:
                    member, more = _meet(first, second, other.pointer)
                    lost += more
                    members += [member] if member is not None else []
    if not members and one.members and other.members and not may_be_empty:
        reason = "What the document demands here at once excludes each other."
        lost += (Lost(other.pointer, "allOf", "wider", "rules", reason),)
        members = list(one.members)
    if len(members) > MOST_MEMBERS:
        reason = "The document has more alternatives here than can be told one by one."
        lost += (Lost(other.pointer, "anyOf", "wider", "any_of", reason),)
        members = list(one.members)
    return Shape(members=tuple(members), pointer=one.pointer, notes=notes, lost=lost, conflicts=conflicts)


def _with_options_of(member: Member, shape: Shape) -> Member:
    """A member with the options that are merely suggested beside every value."""
    for suggested in shape.members:
        if suggested.kind == member.kind and suggested.options and member.is_free and not member.options:
            return replace(member, options=suggested.options, is_open=True)
    return member


def _meet(one: Member, other: Member, pointer: str) -> tuple[Member | None, tuple[Lost, ...]]:
    integer = one.integer or other.integer
    one = replace(
        one,
        title=one.title or other.title,
        description=one.description or other.description,
        format=one.format or other.format,
    )
    if (one.options and not one.is_open) or (other.options and not other.is_open):
        closed, limited = (one, other) if one.options and not one.is_open else (other, one)
        options = tuple(
            choice
            for choice in closed.options
            if fits_member(replace(limited, integer=integer), choice.value)
        )
        if not options:
            return None, ()
        return replace(one, options=options, is_open=False, integer=integer, limits={}), ()
    limits, lost = _met_limits(one, other, pointer)
    met = replace(one, integer=integer, limits=limits)
    if is_empty(met):
        return None, ()
    if one.options or other.options:
        options = tuple(
            choice
            for choice in _distinct((*one.options, *other.options))
            if fits_member(one, choice.value) and fits_member(other, choice.value)
        )
        met = replace(met, options=options, is_open=bool(options))
    if one.kind == "array":
        met = replace(met, items=_met_shapes(one.items, other.items))
    if one.kind == "object":
        return _met_objects(met, one, other, pointer, lost)
    return met, lost


def _met_shapes(one: Shape | None, other: Shape | None) -> Shape | None:
    if one is None or other is None:
        return one or other
    return meet(one, other)


def _met_limits(one: Member, other: Member, pointer: str) -> tuple[dict[str, Any], tuple[Lost, ...]]:
    limits = {**one.limits}
    lost: tuple[Lost, ...] = ()
    for name, limit in other.limits.items():
        known = limits.get(name, limit)
        if name in _LOWEST:
            limits[name] = max(known, limit)
        elif name in _HIGHEST:
            limits[name] = min(known, limit)
        elif known == limit:
            limits[name] = limit
        elif name == "multiple_of" and (limit % known == 0 or known % limit == 0):
            limits[name] = max(limit, known)
        else:
            reason = "The document has two of these limits here, of which the spec has one."
            lost += (Lost(pointer, name, "wider", "rules", reason),)
    return limits, lost


def _met_objects(
    met: Member, one: Member, other: Member, pointer: str, lost: tuple[Lost, ...]
) -> tuple[Member | None, tuple[Lost, ...]]:
    """What fits two objects; None where nothing fits both at a key that one of them demands."""
    fields: dict[str, Shape] = {}
    is_beyond = False
    demanded = one.required | other.required
    for key in dict.fromkeys((*one.fields, *other.fields)):
        first, second = one.inside(key), other.inside(key)
        is_beyond |= first is None or second is None
        if first is not None and second is not None:
            fields[key] = meet(first, second, may_be_empty=key in demanded)
            if first.members and second.members and not fields[key].members:
                return None, ()
        else:
            fields[key] = first or second or ANY
    if is_beyond:
        reason = "Parts of the document that hold at once forbid each other's keys; here each has its own."
        lost += (Lost(pointer, "additionalProperties", "wider", "open", reason),)
    met = replace(
        met,
        fields=fields,
        others=_met_shapes(one.others, other.others),
        is_closed=one.is_closed or other.is_closed,
        is_silent=one.is_silent and other.is_silent,
        clauses=_fewest(one.clauses | other.clauses),
    )
    return met, lost


# What fits one of several


def join(shape: Shape, branches: Sequence[Shape], *, exclusive: bool, pointer: str, construct: str) -> Shape:
    """What fits a shape and one of several others; with `exclusive` no more than one of them.

    What cannot be told of `exclusive` is told as lost.
    """
    met = [meet(shape, _as_alternative(branch), may_be_empty=True) for branch in branches]
    if shape.members and not any(branch.members for branch in met):
        reason = "What the document demands here at once excludes each other."
        met = [shape.losing(Lost(pointer, construct, "wider", "rules", reason))]
    lost = tuple(dict.fromkeys(entry for branch in met for entry in branch.lost))
    conflicts = tuple(dict.fromkeys(entry for branch in met for entry in branch.conflicts))
    members: list[Member] = []
    owners: list[int] = []
    for index, branch in enumerate(met):
        members += branch.members
        owners += [index] * len(branch.members)
    excluded: frozenset[Clause] | None = frozenset()
    if exclusive:
        excluded = _exclusions(members, owners)
        if excluded is None and not _are_all_apart(members, owners):
            reason = (
                "The document lets a value fit no more than one of the alternatives; here it may fit several."
            )
            lost += (Lost(pointer, construct, "wider", "any_of", reason),)
    joined = _joined(members)
    if excluded:
        joined = [
            replace(member, clauses=_fewest(member.clauses | excluded)) if member.kind == "object" else member
            for member in joined
        ]
    if len(joined) > MOST_MEMBERS:
        reason = "The document has more alternatives here than can be told one by one."
        lost += (Lost(pointer, construct, "wider", "any_of", reason),)
        joined = list(shape.members)
    notes = {**_shared_notes(branches), **shape.notes}
    return Shape(members=tuple(joined), pointer=shape.pointer, notes=notes, lost=lost, conflicts=conflicts)


def _shared_notes(branches: Sequence[Shape]) -> dict[str, Any]:
    """What is said of a value in its alternatives: all of it where the other one is null, else what one alone says."""
    real = [branch for branch in branches if branch.kinds() != {"null"}]
    if len(real) == 1:
        return {**real[0].notes}
    notes = {}
    for name in ("default", "media", "declared", "examples"):
        said = [branch.notes[name] for branch in branches if name in branch.notes]
        if len(said) == 1:
            notes[name] = said[0]
    return notes


def _as_alternative(shape: Shape) -> Shape:
    """A shape whose title and description are those of its members: the key that it stands at has its own."""
    title, description = shape.notes.get("title"), shape.notes.get("description")
    return replace(
        shape,
        members=tuple(
            replace(member, title=member.title or title, description=member.description or description)
            for member in shape.members
        ),
        notes={name: note for name, note in shape.notes.items() if name not in ("title", "description")},
    )


def _joined(members: Iterable[Member]) -> list[Member]:
    """Alternatives as few as say the same."""
    kept: list[Member] = []
    for member in _with_options_together(members):
        for index, known in enumerate(kept):
            if (both := _joined_pair(known, member)) is not None:
                kept[index] = both
                break
        else:
            kept.append(member)
    return kept


def _with_options_together(members: Iterable[Member]) -> Iterator[Member]:
    """The same members, those that are nothing but options as one of each kind: there may be thousands."""
    together: dict[Any, list[Member]] = {}
    for place, member in enumerate(members):
        together.setdefault((member.kind, member.integer) if _is_listed(member) else place, []).append(member)
    for first, *others in together.values():
        options = _distinct(choice for member in (first, *others) for choice in member.options)
        title = first.title if all(member.title == first.title for member in others) else None
        text = (
            first.description if all(member.description == first.description for member in others) else None
        )
        yield replace(first, options=options, title=title, description=text) if others else first


def _is_listed(member: Member) -> bool:
    """Whether a member is nothing but options."""
    return bool(member.options) and not member.is_open and member.kind in ("string", "number")


def _joined_pair(one: Member, other: Member) -> Member | None:
    """One member that says what two say, or None where there is none."""
    if one.kind != other.kind:
        return None
    both = replace(
        one,
        title=one.title if one.title == other.title else None,
        description=one.description if one.description == other.description else None,
        format=_joined_formats(one, other),
    )
    if one.kind in ("null", "boolean", "string", "number"):
        return _joined_scalars(both, one, other)
    if one.kind == "array":
        return both if _same(one, other) else None
    if _same(replace(one, clauses=frozenset()), replace(other, clauses=frozenset())):
        clauses = frozenset(first | second for first in one.clauses for second in other.clauses)
        if len(clauses) <= MOST_CLAUSES:
            return replace(both, clauses=_fewest(clauses), is_silent=one.is_silent and other.is_silent)
    return None


def _joined_scalars(both: Member, one: Member, other: Member) -> Member | None:
    if _same(one, other):
        return both
    if one.kind == "boolean":
        values = {choice.value for member in (one, other) for choice in member.options}
        is_whole = len(values) == 2 or not (one.options and other.options)
        return replace(both, options=() if is_whole else one.options)
    if one.integer and other.integer is False and other.is_free and not other.options:
        return replace(both, integer=False, limits={}, options=one.options, is_open=bool(one.options))
    if one.integer != other.integer:
        return (
            _joined_scalars(both, other, one) if other.integer and one.is_free and not one.options else None
        )
    closed = [member for member in (one, other) if member.options and not member.is_open]
    if len(closed) == 2:
        return replace(both, options=_distinct((*one.options, *other.options)))
    options = _distinct((*one.options, *other.options))
    if len(closed) == 1:
        limited = other if closed[0] is one else one
        return replace(both, options=options, is_open=True, limits=limited.limits)
    if one.limits == other.limits or one.is_free or other.is_free:
        free_one = one if one.is_free else other
        return replace(both, options=options, is_open=bool(options), limits=free_one.limits)
    return None


def _joined_formats(one: Member, other: Member) -> str | None:
    if one.options and not one.is_open:
        return other.format
    if one.format == other.format or (other.options and not other.is_open):
        return one.format
    return "uri-or-base64" if {one.format, other.format} == {"uri", "base64"} else None


def _same(one: Member, other: Member) -> bool:
    """Whether two members have the same values, as far as they are written alike."""
    return (
        one.kind == other.kind
        and one.integer == other.integer
        and one.is_open == other.is_open
        and one.is_closed == other.is_closed
        and one.limits == other.limits
        and one.clauses == other.clauses
        and one.fields.keys() == other.fields.keys()
        and len(one.options) == len(other.options)
        and {identity(choice.value) for choice in one.options}
        == {identity(choice.value) for choice in other.options}
        and _are_same(one.items or ANY, other.items or ANY)
        and _are_same(one.others or ANY, other.others or ANY)
        and all(_are_same(shape, other.fields[key]) for key, shape in one.fields.items())
    )


def _are_same(one: Shape, other: Shape) -> bool:
    """Whether two shapes have the same values, as far as they are written alike, in whatever order."""
    if one is other:
        return True
    if len(one.members) != len(other.members):
        return False
    left = list(other.members)
    for member in one.members:
        found = next((index for index, known in enumerate(left) if _same(member, known)), None)
        if found is None:
            return False
        del left[found]
    return True


def _exclusions(members: Sequence[Member], owners: Sequence[int]) -> frozenset[Clause] | None:
    """What keeps a value from fitting two of some objects that differ in nothing but the keys they demand.

    None where they differ otherwise, or demand something else than that keys are there.
    """
    objects = [
        (owner, member) for owner, member in zip(owners, members, strict=True) if member.kind == "object"
    ]
    is_alone = len(members) == len(objects) and len(objects) == len(set(owners))
    if not objects or not is_alone or len(objects) > MOST_MEMBERS:
        return None
    bare = [replace(member, clauses=frozenset()) for _, member in objects]
    if not all(_same(bare[0], member) for member in bare[1:]):
        return None
    shared = frozenset.intersection(*(member.clauses for _, member in objects))
    demands = [member.clauses - shared for _, member in objects]
    if any(len(clause) > 1 for clauses in demands for clause in clauses) or demands.count(frozenset()) > 1:
        return None
    return frozenset(
        frozenset((key, not is_there) for clause in first | second for key, is_there in clause)
        for first, second in combinations(demands, 2)
        if first | second
    )


def _are_all_apart(members: Sequence[Member], owners: Sequence[int]) -> bool:
    """Whether surely no value fits members of two owners."""
    seen: dict[Any, int] = {}
    for member, owner in zip(members, owners, strict=True):
        for choice in member.options if _is_listed(member) else ():
            if seen.setdefault(identity(choice.value), owner) != owner:
                return False
    places = range(len(members))
    others = [place for place in places if not _is_listed(members[place])]
    if len(others) > MOST_MEMBERS:
        return False
    return all(
        owners[first] == owners[second] or _are_apart(members[first], members[second])
        for first in others
        for second in places
        if first < second or _is_listed(members[second])
    )


def _are_apart(one: Member, other: Member) -> bool:
    """Whether surely no value fits both."""
    if one.kind != other.kind:
        return True
    for closed, limited in ((one, other), (other, one)):
        if closed.options and not closed.is_open:
            return not any(fits_member(limited, choice.value) for choice in closed.options)
    for low, high in (("min", "max"), ("min_length", "max_length"), ("min_items", "max_items")):
        for first, second in ((one, other), (other, one)):
            if low in first.limits and high in second.limits and first.limits[low] > second.limits[high]:
                return True
    if one.kind == "array" and one.items is not None and other.items is not None:
        is_filled = one.limits.get("min_items", 0) > 0 or other.limits.get("min_items", 0) > 0
        return is_filled and _are_shapes_apart(one.items, other.items)
    if one.kind == "object":
        return any(
            _is_key_apart(key, one, other) or _is_key_apart(key, other, one)
            for key in one.required | other.required
        )
    return False


def _is_key_apart(key: str, one: Member, other: Member) -> bool:
    """Whether what a key must hold in an object that demands it is not what it holds in another one."""
    if key not in one.required:
        return False
    first, second = one.inside(key), other.inside(key)
    if second is None or frozenset({(key, False)}) in other.clauses:
        return True
    return first is not None and _are_shapes_apart(first, second)


def _are_shapes_apart(one: Shape, other: Shape) -> bool:
    return all(_are_apart(first, second) for first in one.members for second in other.members)


def _fewest(clauses: Iterable[Clause]) -> frozenset[Clause]:
    """The clauses that do not follow from others and are not always true."""
    kept = {
        clause for clause in clauses if not any((key, not is_there) in clause for key, is_there in clause)
    }
    return frozenset(clause for clause in kept if not any(other < clause for other in kept))
