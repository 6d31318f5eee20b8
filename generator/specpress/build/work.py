"""What one worker does: some models of one provider, from bytes to files.

Given everything as bytes and short texts, so that it can run in another process; gives `Made` values.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from specpress.base.diagnostics import Diagnostic, has_errors
from specpress.build.packs import Fresh, Made, Part, Store
from specpress.build.path_conflicts import together
from specpress.catalog.lexical_form import Spelling
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.read import Text, member_of, name_of, read_model, read_provider
from specpress.catalog.resolve.family import Member, resolve_family
from specpress.catalog.resolve.settings import resolve_settings
from specpress.catalog.settings import DEFAULTS, Settings
from specpress.spec.catalog import CatalogSpec
from specpress.spec.load import read_spec
from specpress.spec.model import FamilySpec
from specpress.spec.provider import ProviderSpec, Slot
from specpress.targets.base import Home, Kin, Target
from specpress.wording.translator import Translations


@dataclass(frozen=True, slots=True)
class Relatives:
    """A family's file and those of its members, each with its provider's."""

    family: Text
    members: tuple[tuple[Text, Text], ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Models of one provider, with the provider's own file, and the targets to make (none: only check)."""

    provider: Text
    models: tuple[Text, ...]
    targets: tuple[Target, ...]
    settings: Settings = DEFAULTS
    languages: tuple[Translations, ...] = ()
    families: tuple[Relatives, ...] = ()
    """The families of the models, where a target asks for them."""
    store: Store | None = None
    """Where what is made is kept, so that it need not travel back to the process that asked for it."""
    keys: tuple[str, ...] = ()
    """The key of each model's pack."""
    checked: bool = False
    """Whether the models have passed the rules already."""


def read_settings(texts: Iterable[Text]) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """The settings of a catalogue with these files; those of one without a file for them where it is broken."""
    for text in texts:
        if text.file.kind == "catalog":
            spec, problems = read_spec(text.file, text.data)
            settings, more = resolve_settings(spec) if isinstance(spec, CatalogSpec) else (DEFAULTS, ())
            return settings, (*problems, *more)
    return DEFAULTS, ()


STAND_IN = ProviderSpec(title="", sources={}, envelope=Slot(holds="parameters"))
"""What models are read with where their provider's file is broken, so that their own problems are told at once."""


def run(batch: Batch) -> list[Part]:
    """Make everything for a batch. A model with an error gets no files. Raises OSError where the store is full."""
    gc.disable()  # a batch is short, and makes far more objects than it drops
    try:
        made = _run(batch)
    finally:
        gc.enable()
    if batch.store is None:
        return list(map(Fresh, made))
    return [batch.store.save(key, one) for key, one in zip(batch.keys, made, strict=True)]


def _run(batch: Batch) -> list[Made]:
    provider_spec, provider, _ = read_provider(batch.provider)
    if provider_spec is None or provider is None:
        return [_only_read(text) for text in batch.models]
    read = {name_of(text): read_model(text, provider_spec, rules=not batch.checked) for text in batch.models}
    good = [model for model, problems in read.values() if model is not None and not has_errors(problems)]
    home = Home(provider, batch.languages, dict(_kin(batch.families)), batch.settings)
    products = {target.name: target.make(good, home) for target in batch.targets} if good else {}
    made = []
    for name, (model, problems) in read.items():
        mine = {
            target: found[model.name] for target, found in products.items() if model and model.name in found
        }
        files, claimed = together((f"the target {one!r}", product.files) for one, product in mine.items())
        problems = (*problems, *claimed, *(p for product in mine.values() for p in product.problems))
        pieces = {target: product.piece for target, product in mine.items() if product.piece}
        made.append(Made(name, problems, card_of(model, provider) if model else {}, files, pieces))
    return made


def _kin(families: Sequence[Relatives]) -> Iterator[tuple[str, Kin]]:
    """The families by their ids; without what is broken, which is told where it stands."""
    for one in families:
        members: dict[str, tuple[Model, Provider]] = {}
        for text, provider_text in one.members:
            provider_spec, provider, _ = read_provider(provider_text)
            model = read_model(text, provider_spec, rules=False)[0] if provider_spec else None
            if provider is not None and model is not None:
                members[model.name] = model, provider
        spec, _ = read_spec(one.family.file, one.family.data)
        if isinstance(spec, FamilySpec):
            known = {name: member_of(model, provider) for name, (model, provider) in members.items()}
            family, _ = resolve_family(spec, one.family.file.model, known)
            yield family.id, Kin(family, members)


def _only_read(text: Text) -> Made:
    """A model whose provider is broken: its own problems, and nothing made."""
    _, problems = read_model(text, STAND_IN)
    return Made(name_of(text), tuple(problem for problem in problems if not problem.needs_provider))


def provide(text: Text, targets: Sequence[Target], store: Store | None, key: str) -> Part:
    """The files that are about a provider alone. Raises OSError where the store is full."""
    _, provider, problems = read_provider(text)
    files: dict[str, bytes] = {}
    if provider is not None and not has_errors(problems):
        for target in targets:
            files.update(target.provide(provider))
    made = Made(text.file.provider, problems, files=files)
    return store.save(key, made) if store else Fresh(made)


def card_of(model: Model, provider: Provider) -> Mapping[str, Any]:
    """What the families need to know of a model, as JSON: its family, its place, and what `Member` has."""
    span, member = model.origin.where("family"), member_of(model, provider)
    return {
        "name": model.name,
        "family": model.family,
        "span": span,
        "paths": member.paths,
        "spellings": {key: [sorted(one.kinds), one.texts, one.many] for key, one in member.spellings.items()},
    }


def member_in(card: Mapping[str, Any]) -> Member:
    """What a family needs to know of a model, from its card."""
    spellings = {
        key: Spelling(frozenset(kinds), None if texts is None else tuple(texts), many)
        for key, (kinds, texts, many) in card["spellings"].items()
    }
    return Member(card["paths"], card["family"], spellings)
