"""A family's spec made into the catalogue's family, once its members are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.catalog.model import Concept, Family
from specpress.catalog.values import Path
from specpress.diagnostics import Diagnostic, Fault, Span, suggestion
from specpress.resolve.conditions import UNKNOWN_PARAMETER
from specpress.resolve.fields import title_of
from specpress.spec.model import Concept as ConceptSpec
from specpress.spec.model import FamilySpec

UNKNOWN_MODEL = Fault(
    "unknown-model",
    "A family lists a model that there is no spec for.\n\nWrite it as `provider/model`, or add the spec.",
)
UNKNOWN_FAMILY = Fault(
    "unknown-family",
    "A model names a family that there is no file for under `families`, or whose members do not list the "
    "model.\n\nAdd the file or the member, or correct the name.",
)


def resolve_family(
    spec: FamilySpec, id: str, members: Mapping[str, Mapping[str, Sequence[str]]]
) -> tuple[Family, tuple[Diagnostic, ...]]:
    """One family. `members` gives for every known model the paths of its parameters by key."""
    problems: list[Diagnostic] = []
    for name in spec.members:
        if name not in members:
            help = suggestion(name, members) or "write it as provider/model"
            problems.append(UNKNOWN_MODEL.at(spec.where("members"), f"there is no model {name!r}", help))
    concepts = (_concept(name, one, spec, members, problems) for name, one in (spec.parameters or {}).items())
    family = Family(
        id=id,
        title=spec.title,
        summary=spec.summary,
        members=tuple(sorted(spec.members)),
        concepts=tuple(concepts),
    )
    return family, tuple(problems)


def _concept(
    name: str,
    spec: ConceptSpec,
    family: FamilySpec,
    members: Mapping[str, Mapping[str, Sequence[str]]],
    problems: list[Diagnostic],
) -> Concept:
    keys: list[tuple[str, Path]] = []
    for model, key in spec.keys.items():
        span = spec.where("keys")
        if model not in family.members:
            help = suggestion(model, family.members) or "add it to `members`"
            problems.append(UNKNOWN_MODEL.at(span, f"{model!r} is not a member of this family", help))
        elif key not in members.get(model, {key: ()}):
            known = members[model]
            help = suggestion(key, known) or f"parameters: {', '.join(known)}"
            problems.append(UNKNOWN_PARAMETER.at(span, f"{model} has no parameter {key!r}", help))
        elif model in members:
            keys.append((model, tuple(members[model][key])))
    return Concept(
        name=name, title=spec.title or title_of(name), description=spec.description, keys=tuple(keys)
    )


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
