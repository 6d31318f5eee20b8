"""A family's spec made into the catalogue's family, once its members are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from specpress.base.diagnostics import Code, Diagnostic, Span, suggestion
from specpress.catalog.lexical_form import Spelling
from specpress.catalog.model import Concept, Counterpart, Family
from specpress.catalog.resolve.conditions import UNKNOWN_PARAMETER
from specpress.catalog.resolve.context import copied
from specpress.catalog.resolve.mapping import MAPPED_TWICE, NO_KEY, check_meeting, check_values
from specpress.spec.model import Concept as ConceptSpec
from specpress.spec.model import Counterpart as CounterpartSpec
from specpress.spec.model import FamilySpec
from specpress.spec.yaml import NOWHERE

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


@dataclass(frozen=True, slots=True)
class Member:
    """What a family needs to know of a model: where its parameters stand, and how their values are written.

    Of a model that names no family only the paths are known.
    """

    paths: Mapping[str, Sequence[str]]
    family: str | None = None
    spellings: Mapping[str, Spelling] = field(default_factory=dict)
    span: Span = NOWHERE.span
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
        problems += check_values(model, counterpart, spelling)
    problems += check_meeting(corresponding)
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
    model: str, family: str | None, span: Span, families: Mapping[str, Family]
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
