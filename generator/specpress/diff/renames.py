"""Which parts that are gone and which that are new are the same under another name, as far as facts say so.

A parameter is the same where its type is and it is described in the same words, or its key is the same but for its
spelling, or much alike; where its limits differ too, one of the first two has to be so. A model is the same where its
parameters are, or most of them under a name that is alike. How sure that is, is told with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Generic, Literal, NamedTuple, TypeVar

from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.types import Field, ObjectType, objects_in
from specpress.catalog.values import Json, Path

Part = TypeVar("Part")
Confidence = Literal["certain", "likely"]
_ALIKE = 0.6
"""Keys that have so much in common are alike, of 0 to 1."""
_ALIKE_WITHOUT_PARAMETERS = 0.75
"""Ids of models that have so much in common are alike, where no parameter tells more of them."""


_KEPT = 0.5
"""A model is the same under another id where so many of its parameters are the same, of 0 to 1."""


class RenamedField(NamedTuple):
    """A parameter under its old and its new key."""

    old: Field
    new: Field
    confidence: Confidence


class MovedField(NamedTuple):
    """A parameter that stands in another object under the same key, and the objects around its old place."""

    old: Field
    new: Field
    path: Path
    new_path: Path
    owner: tuple[ObjectType, ObjectType]


class RenamedModel(NamedTuple):
    """A model under its old and its new id."""

    old: Model
    new: Model
    confidence: Confidence


class _Match(NamedTuple, Generic[Part]):
    score: float
    old: Part
    new: Part


def renamed_fields(old: Sequence[Field], new: Sequence[Field]) -> Mapping[str, RenamedField]:
    """The fields of an object that have another key now, by their old keys."""
    keys = {field.key for field in old} & {field.key for field in new}
    gone = [field for field in old if field.key not in keys]
    come = [field for field in new if field.key not in keys]
    return {
        match.old.key: RenamedField(match.old, match.new, "certain" if match.score >= 1 else "likely")
        for match in _best(gone, come, _likeness_of_fields)
    }


def _likeness_of_fields(old: Field, new: Field) -> float:
    is_same_key = _letters(old.key) == _letters(new.key)
    is_same_text = old.description is not None and old.description == new.description
    if old.type != new.type or old.required != new.required:
        # What is said of it may have changed at the same time, but not what sort of thing it is.
        return (0.8 if is_same_key or is_same_text else 0) if type(old.type) is type(new.type) else 0
    if is_same_key:
        return 2
    alike = SequenceMatcher(None, _letters(old.key), _letters(new.key)).ratio()
    if is_same_text:
        return 1 if old.default == new.default else 0.9
    return alike / 2 if alike >= _ALIKE and old.default == new.default else 0


def respelt_options(old: Sequence[Json], new: Sequence[Json]) -> list[tuple[Json, Json]]:
    """The texts among old options that are gone, each with a new one that has the same letters and digits."""
    gone = [value for value in old if isinstance(value, str) and value not in new]
    come = [value for value in new if isinstance(value, str) and value not in old]
    return [
        (one, other) for one in gone for other in come if _letters(one) and _letters(one) == _letters(other)
    ]


def moved_fields(old: Model, new: Model) -> tuple[MovedField, ...]:
    """The parameters that have their key and type, but another place in the request."""
    before, after = (_by_key(model) for model in (old, new))
    objects = dict(objects_in(new.request))
    renamed = renamed_paths(old.request, objects)
    return tuple(
        MovedField(
            before[key][1],
            after[key][1],
            before[key][0],
            after[key][0],
            (before[key][2], objects.get(before[key][0][:-1], new.request)),
        )
        for key in before
        if key in after
        and renamed_path(before[key][0], renamed) != after[key][0]
        and before[key][1].type == after[key][1].type
        and (before[key][1].parameter or after[key][1].parameter)
    )


def renamed_paths(old: ObjectType, objects: Mapping[Path, ObjectType]) -> Mapping[Path, Path]:
    """The paths of the fields that have another key now: what is in them has not moved."""
    renamed: dict[Path, Path] = {}
    for path, owner in objects_in(old):
        new_path = renamed_path(path, renamed)
        if new_path in objects:
            for key, field in renamed_fields(owner.fields, objects[new_path].fields).items():
                renamed[*path, key] = (*new_path, field.new.key)
    return renamed


def renamed_path(path: Path, renamed: Mapping[Path, Path]) -> Path:
    """A path as it is now."""
    length = next((length for length in range(len(path), 0, -1) if path[:length] in renamed), 0)
    return (*renamed[path[:length]], *path[length:]) if length else path


def _by_key(model: Model) -> Mapping[str, tuple[Path, Field, ObjectType]]:
    """The keys that one place of the request alone has, with it and the object around them."""
    found: dict[str, tuple[Path, Field, ObjectType]] = {}
    often = set()
    for path, owner in objects_in(model.request):
        for field in owner.fields:
            if field.key in found:
                often.add(field.key)
            found[field.key] = (*path, field.key), field, owner
    return {key: part for key, part in found.items() if key not in often}


def renamed_models(old: Catalog, new: Catalog) -> Mapping[str, RenamedModel]:
    """The models that have another id now at the same provider, by their old names."""
    gone = [model for name, model in old.models.items() if name not in new.models]
    come = [model for name, model in new.models.items() if name not in old.models]
    return {
        match.old.name: RenamedModel(match.old, match.new, "certain" if match.score >= 1 else "likely")
        for match in _best(gone, come, _likeness_of_models)
    }


def _likeness_of_models(old: Model, new: Model) -> float:
    if old.provider != new.provider or old.modality != new.modality:
        return 0
    before, after = ([field for _, field in model.parameters()] for model in (old, new))
    ids = _letters(old.id), _letters(new.id)
    is_same_name = old.title == new.title or ids[0] == ids[1]
    alike = SequenceMatcher(None, *ids).ratio()
    if not before and alike < _ALIKE_WITHOUT_PARAMETERS:
        return 0
    if before == after:
        return 1 if is_same_name else 0.8
    types = {field.key: field.type for field in before}
    kept = sum(types.get(field.key) == field.type for field in after) / max(len(before), len(after))
    return kept * alike if kept >= _KEPT and (is_same_name or alike >= _ALIKE) else 0


def _letters(name: str) -> str:
    return re.sub(r"[^0-9a-z]", "", name.lower())


def _best(
    gone: Sequence[Part], come: Sequence[Part], likeness: Callable[[Part, Part], float]
) -> list[_Match[Part]]:
    """The pairs that are most alike, no part in two of them; none where two are as good as each other."""
    scored = [_Match(score, old, new) for old in gone for new in come if (score := likeness(old, new)) > 0]
    best: list[_Match[Part]] = []
    for match in sorted(scored, key=lambda match: -match.score):
        rivals = [
            other
            for other in scored
            if other is not match
            and other.score >= match.score
            and (other.old is match.old or other.new is match.new)
        ]
        is_taken = any(match.old is one.old or match.new is one.new for one in best)
        if not rivals and not is_taken:
            best.append(match)
    return best
