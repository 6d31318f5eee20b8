"""A family's spec made into the catalogue's family, once its members are known.

A mapping that cannot work, between the members' types or value by value, is found when it is written, not when
somebody's request is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TypeAlias

from specpress.base.diagnostics import Code, Diagnostic, Span, suggestion
from specpress.base.json_text import json_line
from specpress.catalog.lexical_form import Spelling, spelt
from specpress.catalog.model import Concept, Counterpart, Family
from specpress.catalog.resolve.conditions import UNKNOWN_PARAMETER
from specpress.catalog.resolve.context import copied
from specpress.catalog.values import Json
from specpress.spec import yaml
from specpress.spec.model import Concept as ConceptSpec
from specpress.spec.model import Counterpart as CounterpartSpec
from specpress.spec.model import FamilySpec

UNKNOWN_MODEL = Code(
    "unknown-model",
    "A family lists a model that there is no spec for.\n\nWrite it as `provider/model`, or add the spec.",
)
UNKNOWN_FAMILY = Code(
    "unknown-family",
    "A model names a family that there is no file for under `families`, or whose members do not list the "
    "model; or a family lists a model that does not name it.\n\nAdd the file, the member or the model's `family`, "
    "or correct the name.",
)
NO_KEY = Code(
    "counterpart-needs-one-key",
    "A family says what corresponds at a member by `key`, or by `keys` where a list is spread over several. With "
    "both or neither nothing is named.\n\nWrite one of the two.",
)
MAPPED_TWICE = Code(
    "parameter-mapped-twice",
    "A family lets one parameter of a member correspond to two things, so that a request could not be translated: "
    "nobody can tell which of them is meant.\n\nRemove one of the two.",
)
VALUE_REFUSED = Code(
    "mapped-value-refused",
    "A family maps a value to one that the member does not allow, so every request with it would be refused.\n\n"
    "Correct the value; quotes decide whether it is a text or a number.",
)
NOT_ONE_TO_ONE = Code(
    "mapping-not-one-to-one",
    "A family gives two values the same form at a member, so that a request there could not be translated back: "
    "nobody can tell which of them is meant. A value that the mapping does not name is its own common name.\n\n"
    "Give each value its own form, and name the value that stands in the way.",
)
CANNOT_MEET = Code(
    "counterparts-cannot-meet",
    "A family lets two parameters correspond of which no value can be written as one of the other: a list and a "
    "single value, a boolean and a number, or options without one in common.\n\n"
    "Map the values by `values`, name the keys of single values in a list, or remove the entry.",
)


@dataclass(frozen=True, slots=True)
class Member:
    """What a family needs to know of a model: where its parameters stand, and how their values are written.

    Of a model that names no family only the paths are known.
    """

    paths: Mapping[str, Sequence[str]]
    family: str | None = None
    spellings: Mapping[str, Spelling] = field(default_factory=dict)
    span: Span = yaml.NOWHERE.span
    """Where it names its family."""


def resolve_family(
    spec: FamilySpec, id: str, members: Mapping[str, Member]
) -> tuple[Family, tuple[Diagnostic, ...]]:
    """One family. `members` holds every known model."""
    problems: list[Diagnostic] = []
    for name in spec.members:
        if name not in members:
            help = suggestion(name, members) or "write it as provider/model"
            problems.append(UNKNOWN_MODEL.at(spec.where("members"), f"there is no model {name!r}", help))
        elif members[name].family != id:
            message = f"{name} is listed here and does not name the family"
            help = f"add `family: {id}` to the model, or remove it here"
            problems.append(UNKNOWN_FAMILY.at(spec.where("members"), message, help))
    concepts = [
        _concept(name, concept, spec, members, problems) for name, concept in (spec.parameters or {}).items()
    ]
    problems += _mapped_twice(spec)
    return copied(Family, spec, id=id, concepts=tuple(concepts)), tuple(problems)


Corresponding: TypeAlias = Sequence[tuple[str, CounterpartSpec, Spelling]]
"""What corresponds: the member, what its file's entry says, and how its values are written."""


def _concept(
    name: str,
    spec: ConceptSpec,
    family: FamilySpec,
    members: Mapping[str, Member],
    problems: list[Diagnostic],
) -> Concept:
    keys: list[tuple[str, Counterpart]] = []
    corresponding: list[tuple[str, CounterpartSpec, Spelling]] = []
    for model, counterpart in spec.keys.items():
        if model not in family.members:
            help = suggestion(model, family.members) or "add it to `members`"
            message = f"{model!r} is not a member of this family"
            problems.append(UNKNOWN_MODEL.at(counterpart.where(), message, help))
        elif (counterpart.key is None) is (counterpart.keys is None):
            message = f"what corresponds at {model} is named by either `key` or `keys`"
            problems.append(NO_KEY.at(counterpart.where(), message, "write one of the two"))
        elif (member := members.get(model)) and (paths := _paths(model, counterpart, member, problems)):
            spread = counterpart.keys is not None
            keys.append((model, copied(Counterpart, counterpart, paths=paths, spread=spread)))
            first = keys_of(counterpart)[:1] if member.spellings else ()
            corresponding += ((model, counterpart, member.spellings[key]) for key in first)
    for model, counterpart, spelling in corresponding:
        problems += _check_values(model, counterpart, spelling)
    problems += _check_meeting(corresponding)
    return copied(Concept, spec, name=name, keys=tuple(keys))


def keys_of(spec: CounterpartSpec) -> tuple[str, ...]:
    """The keys that a counterpart names."""
    return spec.keys or (() if spec.key is None else (spec.key,))


def _paths(
    model: str, spec: CounterpartSpec, member: Member, problems: list[Diagnostic]
) -> tuple[tuple[str, ...], ...]:
    """The paths of the keys; none where one of them is not known, which is reported."""
    for key in keys_of(spec):
        if key not in member.paths:
            help = suggestion(key, member.paths) or f"parameters: {', '.join(member.paths)}"
            span = spec.where("keys" if spec.keys else "key")
            problems.append(UNKNOWN_PARAMETER.at(span, f"{model} has no parameter {key!r}", help))
            return ()
    return tuple(tuple(member.paths[key]) for key in keys_of(spec))


def _mapped_twice(spec: FamilySpec) -> list[Diagnostic]:
    """Keys of a member that correspond to two things, so that nobody could tell which is meant."""
    problems = []
    taken: dict[tuple[str, str], str] = {}
    for name, concept in (spec.parameters or {}).items():
        for model, counterpart in concept.keys.items():
            for key in keys_of(counterpart):
                other = taken.setdefault((model, key), name)
                if other != name or keys_of(counterpart).count(key) > 1:
                    message = f"{key!r} of {model} stands under {other!r} already"
                    problems.append(MAPPED_TWICE.at(counterpart.where(), message, "remove one of the two"))
                    break
    return problems


def check_family(
    model: str, family: str | None, span: Span, families: Mapping[str, Family | FamilySpec]
) -> tuple[Diagnostic, ...]:
    """That a model's family is there and lists the model."""
    if family is None:
        return ()
    if family not in families:
        help = suggestion(family, families) or f"add families/{family}.yaml"
        return (UNKNOWN_FAMILY.at(span, f"there is no family {family!r}", help),)
    if model not in families[family].members:
        return (
            UNKNOWN_FAMILY.at(span, f"the family {family!r} does not list {model}", "add it to its members"),
        )
    return ()


def _check_values(model: str, spec: CounterpartSpec, spelling: Spelling) -> Iterator[Diagnostic]:
    """That each value of a mapping is allowed, and that no two common names are written alike."""
    written = spec.values or {}
    texts = {spelt(value) for value in written.values()}
    taken: dict[str, str] = {}
    for name, value in written.items():
        span, text = _where(spec, name), json_line(value)
        if not _is_allowed(value, spelling):
            help = suggestion(spelt(value) or "", spelling.texts or ()) or _allowed(spelling)
            yield VALUE_REFUSED.at(span, f"{model} does not allow {text} as the value {name!r}", help)
        other = taken.setdefault(spelt(value) or text, name)
        if other != name:
            message = f"{text} of {model} stands for {other!r} as well as {name!r}"
            yield NOT_ONE_TO_ONE.at(span, message, "give each its own value")
        elif name in (spelling.texts or ()) and name not in texts:
            message = f"{name!r} is written as {text}, but {model} has an option {name!r} too"
            yield NOT_ONE_TO_ONE.at(span, message, "say by another name what that option stands for")


def _where(spec: CounterpartSpec, name: str) -> Span:
    """The place of one value."""
    place = spec.wrote("values")
    return place.where(name) if isinstance(place, yaml.Mapping) else spec.where()


def _is_allowed(value: Json, spelling: Spelling) -> bool:
    if spelling.texts is not None and spelt(value) not in spelling.texts:
        return False
    kinds = {bool: "boolean", int: "number", Decimal: "number", str: "string"}
    return bool(spelling.kinds & {"any", kinds.get(type(value), "object")})


def _allowed(spelling: Spelling) -> str:
    if spelling.texts is None:
        return f"write a value of the parameter's type: {_listed(spelling.kinds)}"
    return f"options: {', '.join(spelling.texts)}, each {_listed(spelling.kinds)}"


def _listed(kinds: frozenset[str]) -> str:
    return " or ".join(sorted(kinds))


def _check_meeting(corresponding: Corresponding) -> Iterator[Diagnostic]:
    """That each member's parameter has some value in common with that of the first."""
    if not corresponding:
        return
    first, first_spec, first_spelling = corresponding[0]
    is_list = _is_list(first_spec, first_spelling)
    for model, spec, spelling in corresponding[1:]:
        if is_list is not _is_list(spec, spelling):
            single = model if is_list else first
            message = f"{first} and {model}: one of the two is a list, and the other is not"
            help = f"write the key of {single} in a list, if it is the only element"
            yield CANNOT_MEET.at(spec.where(), message, help)
        elif not _common(first_spec, first_spelling).meets(_common(spec, spelling)):
            message = f"no value of {model} can be written as one of {first}"
            yield CANNOT_MEET.at(spec.where(), message, "map the values by `values`, or remove the entry")


def _is_list(spec: CounterpartSpec, spelling: Spelling) -> bool:
    return spec.keys is not None or spelling.many


def _common(spec: CounterpartSpec, spelling: Spelling) -> Spelling:
    """The values under their common names."""
    names = {spelt(value): name for name, value in (spec.values or {}).items()}
    if not names:
        return spelling
    if spelling.texts is None:
        return replace(spelling, kinds=spelling.kinds | {"string"})
    return Spelling(frozenset({"string"}), tuple(names.get(text, text) for text in spelling.texts))
