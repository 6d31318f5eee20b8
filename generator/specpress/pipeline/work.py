"""What one worker does: some models of one provider, from bytes to files.

Given everything as bytes and short texts, so that it can run in another process; gives `Made` values.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import DEFAULTS, Settings
from specpress.diagnostics import Diagnostic, has_errors
from specpress.emit.base import Home, Kin, Target
from specpress.load import SpecFile, read_spec
from specpress.pipeline.claims import together
from specpress.pipeline.packs import Fresh, Made, Part, Store
from specpress.prose import Translations
from specpress.resolve.family import resolve_family
from specpress.resolve.model import resolve_model
from specpress.resolve.provider import resolve_provider
from specpress.resolve.settings import resolve_settings
from specpress.rules import check_model
from specpress.spec.catalog import CatalogSpec
from specpress.spec.model import FamilySpec, ModelSpec
from specpress.spec.provider import ProviderSpec, Slot


@dataclass(frozen=True, slots=True)
class Text:
    """A spec file and its bytes."""

    file: SpecFile
    data: bytes


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


def read_provider(text: Text) -> tuple[ProviderSpec | None, Provider | None, tuple[Diagnostic, ...]]:
    """A provider's spec and its resolved form; None for what could not be made."""
    spec, problems = read_spec(text.file, text.data)
    if not isinstance(spec, ProviderSpec):
        return None, None, problems
    provider, more = resolve_provider(spec, text.file.provider)
    return spec, provider, (*problems, *more)


def read_model(
    text: Text, provider_spec: ProviderSpec, *, rules: bool = True
) -> tuple[Model | None, tuple[Diagnostic, ...]]:
    """A model, checked by every rule where it could be made at all and `rules` asks for it."""
    spec, problems = read_spec(text.file, text.data)
    if not isinstance(spec, ModelSpec):
        return None, problems
    model, more = resolve_model(spec, provider_spec, text.file.provider, spec.id or text.file.model)
    problems = (*problems, *more, *(check_model(model) if rules else ()))
    return (None if has_errors(problems) else model), problems


STAND_IN = ProviderSpec(title="", sources={}, envelope=Slot(holds="parameters"))
"""What models are read with where their provider's file is broken, so that their own problems are told at once."""
ABOUT_PROVIDER = frozenset({"example-refused", "no-uploads", "unknown-container", "unknown-error-code"})
"""Problems that may come from the broken file alone."""


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
        made.append(Made(name, problems, card_of(model) if model else {}, files, pieces))
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
            keys = {name: parameters_of(model) for name, (model, _) in members.items()}
            family, _ = resolve_family(spec, one.family.file.model, keys)
            yield family.id, Kin(family, members)


def _only_read(text: Text) -> Made:
    """A model whose provider is broken: its own problems, and nothing made."""
    _, problems = read_model(text, STAND_IN)
    return Made(name_of(text), tuple(problem for problem in problems if problem.code not in ABOUT_PROVIDER))


def provide(text: Text, targets: Sequence[Target], store: Store | None, key: str) -> Part:
    """The files that are about a provider alone. Raises OSError where the store is full."""
    _, provider, problems = read_provider(text)
    files: dict[str, bytes] = {}
    if provider is not None and not has_errors(problems):
        for target in targets:
            files.update(target.provide(provider))
    made = Made(text.file.provider, problems, files=files)
    return store.save(key, made) if store else Fresh(made)


def name_of(text: Text) -> str:
    """The name of a model by the place of its file; its id may be another."""
    return f"{text.file.provider}/{text.file.model}"


def card_of(model: Model) -> Mapping[str, Any]:
    """What the families need to know of a model: its family, its place, and where its parameters stand."""
    span = model.origin.where("family")
    return {
        "name": model.name,
        "family": model.family,
        "span": [span.file, span.line, span.column],
        "parameters": parameters_of(model),
    }


def parameters_of(model: Model) -> dict[str, list[str]]:
    """The path of each of a model's parameters."""
    return {field.key: list(path) for path, field in model.parameters()}
