"""What one worker does: some models with their relatives, from bytes to entries of the cache.

Given everything as plain data, so that it can run in another process. Each model is read once, checked, and handed to
every target that has something to make of it.
"""

from __future__ import annotations

import gc
import pickle
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar

from specpress.base.diagnostics import Diagnostic, Span, has_errors
from specpress.build import fingerprint
from specpress.build.cache import Cache, Entry
from specpress.catalog import Catalog
from specpress.catalog.lexical_form import Spelling
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.read import Shared, Text, member_of, read_model, relate
from specpress.catalog.resolve.family import Member
from specpress.catalog.settings import Settings, Translations
from specpress.lint import check_model
from specpress.targets.base import Dependency, ModelTarget, Outputs, ProviderTarget, Target
from specpress.targets.user.codes import CLAIMED

Contents = TypeVar("Contents")


@dataclass(frozen=True, slots=True)
class Group:
    """Targets that the same changes make anew: what they make of a model is one entry of the cache.

    The first group of a run depends on nothing but a model and its provider. Its entries, which are there without a
    target too, hold the problems of the models and what families need to know of them.
    """

    targets: tuple[Target, ...] = ()
    depends: frozenset[Dependency] = frozenset()

    @property
    def is_users(self) -> bool:
        """Whether it is a target of a user's own."""
        return any(target.stamp for target in self.targets)

    @property
    def mark(self) -> bytes:
        """The targets as a part of a key."""
        return ",".join(f"{target.name} {target.stamp}" for target in self.targets).encode()


def grouped(targets: Sequence[Target]) -> tuple[Group, ...]:
    """The groups of targets; each target of a user's own is one, because its templates change apart from the rest."""
    common = frozenset(target.depends for target in targets if not target.stamp) - {frozenset()}
    groups = [
        Group(tuple(target for target in targets if target.depends == depends and not target.stamp), depends)
        for depends in (frozenset[Dependency](), *sorted(common, key=sorted))
    ]
    return (*groups, *(Group((target,), target.depends) for target in targets if target.stamp))


@dataclass(frozen=True, slots=True)
class Job:
    """A model to make, with the keys of the entries that are missing, by the number of their group."""

    text: Text
    keys: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Batch:
    """Models to make, and what has to be known for that."""

    jobs: tuple[Job, ...]
    relatives: tuple[Text, ...]
    """Other members of their families, where a target compares them."""
    shared: Shared
    groups: tuple[Group, ...]
    languages: tuple[Translations, ...]
    cache: Cache


Made: TypeAlias = list[tuple[str, int, Entry]]
"""The path of a model's file, the number of a group, and what the group made."""


def run(batch: Batch) -> Made:
    """Make and keep everything for a batch. A model with an error gets no files.

    Raises OSError where a disk is full.
    """
    with _ALONE:
        gc.disable()  # a batch is short, and makes far more objects than it drops
        try:
            made = list(_run(batch))
            kept = batch.cache.save_all({key: entry for _, _, key, entry in made})
            return [(file, number, kept[key]) for file, number, key, _ in made]
        finally:
            gc.enable()


_ALONE = threading.Lock()
"""A process makes one batch at a time, also where a cluster gives it threads: they would not make it faster."""


def run_elsewhere(maker: str, call: bytes) -> Any:
    """Make a call that came pickled to another program, whose specpress has to be the same.

    Gives what the call gives, and raises what it raises, or ChildProcessError where it is not the same: before the
    call is unpickled, which another specpress might take for something else.
    """
    fingerprint.demand(maker)
    function, arguments = pickle.loads(call)
    return function(*arguments)


def _run(batch: Batch) -> Iterator[tuple[str, int, str, Entry]]:
    """The path of each model's file, the number of a group, the key of what it made, and that."""
    judged = {job.text.file.shown: _checked(job, batch.shared) for job in batch.jobs}
    models = {file: model for file, (model, problems) in judged.items() if model and not has_errors(problems)}
    catalog = _catalog(batch, models.values())
    for number, group in enumerate(batch.groups):
        jobs = [job for job in batch.jobs if number in job.keys]
        sound = [models[job.text.file.shown] for job in jobs if job.text.file.shown in models]
        # A target sees no more than what it says that it depends on: else its entries would outlive a change.
        visible = replace(
            catalog,
            settings=catalog.settings.of_models(),
            languages=batch.languages if "languages" in group.depends else (),
            families=catalog.families if "families" in group.depends else {},
            releases=batch.shared.releases if "releases" in group.depends else (),
        )
        outputs = {
            target.name: target.make_models(sound, visible)
            for target in group.targets
            if sound and isinstance(target, ModelTarget)
        }
        for job in jobs:
            file = job.text.file.shown
            entry = _entry(models.get(file), outputs, judged[file][1] if number == 0 else ())
            if number == 0 and file in models:
                entry = replace(entry, member=as_json(models[file], catalog.provider_of(models[file])))
            yield file, number, job.keys[number], entry


def _entry(
    model: Model | None, outputs: Mapping[str, Mapping[str, Outputs]], problems: tuple[Diagnostic, ...]
) -> Entry:
    """What some targets made of a model, by their names, with the problems of the model itself."""
    of_model = {
        name: by_model[model.name] for name, by_model in outputs.items() if model and model.name in by_model
    }
    files, claimed = together((f"the target {name!r}", output.files) for name, output in of_model.items())
    rows = {name: output.row for name, output in of_model.items() if output.row}
    in_targets = (problem for output in of_model.values() for problem in output.problems)
    return Entry.of((*problems, *claimed, *in_targets), rows=rows, files=files)


def _checked(job: Job, shared: Shared) -> tuple[Model | None, tuple[Diagnostic, ...]]:
    """A model with its problems; those of the rules too, unless an earlier run has found it free of them."""
    model, problems = (
        read_model(job.text, shared, check_model) if 0 in job.keys else read_model(job.text, shared)
    )
    return (model if job.text.file.provider in shared.providers else None), problems


def _catalog(batch: Batch, models: Iterable[Model]) -> Catalog:
    """The part of the catalogue that a batch is about, without relatives that are broken: that is told elsewhere."""
    shared, known = batch.shared, list(models)
    for text in batch.relatives:
        model, problems = read_model(text, shared)
        if model is not None and model.provider in shared.providers and not has_errors(problems):
            known.append(model)
    members = {model.name: member_of(model, shared.providers[model.provider]) for model in known}
    families, _ = relate(shared, members, whole=False)
    return Catalog.of(
        settings=shared.settings,
        providers=shared.providers.values(),
        families=families.values(),
        models=known,
    )


def as_json(model: Model, provider: Provider) -> dict[str, Any]:
    """A model's name, and what its family needs to know of it."""
    member = member_of(model, provider)
    return {
        "name": model.name,
        "family": member.family,
        "span": member.span,
        "paths": member.paths,
        "spellings": {
            key: [sorted(form.kinds), form.texts, form.many] for key, form in member.spellings.items()
        },
    }


def from_json(row: Mapping[str, Any]) -> Member:
    """What a family needs to know of a model, from an entry."""
    spellings = {
        key: Spelling(frozenset(kinds), None if texts is None else tuple(texts), many)
        for key, (kinds, texts, many) in row["spellings"].items()
    }
    return Member(row["paths"], row["family"], spellings, Span(*row["span"]))


def make_provider(provider: Provider, settings: Settings, group: Group, cache: Cache, key: str) -> Entry:
    """Make and keep the files that are about a provider alone. Raises OSError where a disk is full."""
    targets = (target for target in group.targets if isinstance(target, ProviderTarget))
    files, problems = together(
        (f"the target {target.name!r}", target.make_provider(provider, settings)) for target in targets
    )
    return cache.save(key, Entry.of(problems, files=files))


def together(
    claims: Iterable[tuple[str, Mapping[str, Contents]]],
) -> tuple[dict[str, Contents], tuple[Diagnostic, ...]]:
    """The files of several owners by path, and a problem for each path that two of them claim."""
    files: dict[str, Contents] = {}
    owners: dict[str, str] = {}
    problems: list[Diagnostic] = []
    for owner, contents in claims:
        for path in contents.keys() & files.keys():
            message = f"{owners[path]} and {owner} both make this file"
            problems.append(CLAIMED.at(Span(path), message, "give each of them a path of its own"))
        files.update(contents)
        owners.update(dict.fromkeys(contents, owner))
    return files, tuple(problems)
