"""The whole run in one pass: list, find what changed, make it, join, and hand the files to the only writer.

What a group of targets makes of a model is an entry of the cache, under a key of all that went into it: the
generator, the provider's file and the model's own, and where the group depends on them the translations and the
model's relatives. What is unchanged is neither read nor made again; what is missing is made in batches, each of which
reads its models once for all groups.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import chain, repeat
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from specpress.base.diagnostics import Diagnostic, Severity, begun, has_errors
from specpress.build import fingerprint
from specpress.build.cache import Cache, Entry
from specpress.build.output import Content, content
from specpress.build.work import (
    Batch,
    Group,
    Job,
    Made,
    from_json,
    grouped,
    make_provider,
    run,
    run_elsewhere,
    together,
)
from specpress.build.workers import Pool
from specpress.catalog import Catalog
from specpress.catalog.model import Family
from specpress.catalog.read import Source, Text, check_names, name_of, open_source, relate
from specpress.catalog.resolve.family import Member
from specpress.catalog.settings import DEFAULTS, ENGLISH, Settings, Translations
from specpress.spec.load import LocaleFile
from specpress.targets.base import CatalogTarget, ProviderTarget, Target, Unmade
from specpress.targets.python.classgen_process import called_in

LARGEST = 64
"""Most models in one batch: large enough to start a class generator once for many, small enough for memory."""
LARGEST_KEPT = 2_000_000
"""The files about all models together are kept up to so many bytes; larger ones hold what changes with any model."""
SMALLEST = 12
"""Fewest models that are worth a batch of their own."""

T = TypeVar("T")
Progress: TypeAlias = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Build:
    """What a run made: every file with its digest, and all problems, sorted."""

    files: Mapping[str, Content] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()
    models: int = 0
    made: int = 0
    settings: Settings = DEFAULTS


@dataclass(frozen=True, slots=True)
class Request:
    """What to build: the specs, the targets (none: only check), and where entries are kept (None: nowhere)."""

    specs: Path
    targets: tuple[Target, ...]
    cache: Path | None = None
    executor: Executor | None = None
    """What makes models; None for this process. Only of a `Pool` it is known that it has our folders."""
    only: str | None = None
    """The name of the one model to make."""
    languages: Collection[str] | None = None
    """The languages to make beside English. None: all."""
    today: date | None = None
    """The day for which problems that begin on one are told. None: they are not, and nothing hangs on the day."""
    progress: Progress = lambda done, total: None


def build(request: Request) -> Build:
    """Make every file of a catalogue, or say what is wrong. Raises OSError where the cache cannot be written."""
    source = open_source(request.specs)
    cache = Cache.at(request.cache, source.shared.settings)
    wanted = [
        file for file in source.locales if request.languages is None or file.language in request.languages
    ]
    languages, problems = _read_languages(wanted, cache)
    problems = (*source.problems, *problems)
    # What is wrong with all models together is told without making anything of them.
    targets = () if has_errors(problems) else request.targets
    work = _Work(request, source, cache, languages, grouped(targets))
    entries = work.entries()
    models = {file: entry for (file, number), entry in entries.items() if number == 0}
    problems += begun((problem for entry in models.values() for problem in entry.problems), request.today)
    families: Mapping[str, Family] = {}
    if request.only is None:
        families, conflicts = _between(source, models, len(work.texts))
        problems += conflicts
    if has_errors(problems) or not targets:
        problems = tuple(sorted({*problems}))
        return Build({}, problems, len(work.texts), len(work.missing), source.shared.settings)
    # What a user's templates do wrong stops nothing before all of it is told.
    problems += tuple(
        problem for (_, number), entry in entries.items() if number for problem in entry.problems
    )
    names = {file: str(entry.member["name"]) for file, entry in models.items()}
    claims: list[tuple[str, Mapping[str, Content]]] = [
        (id, entry.contents()) for id, entry in work.providers()
    ]
    claims += [
        (work.owner(names[file], number), entry.contents()) for (file, number), entry in entries.items()
    ]
    if request.only is None:
        of_models = {(names[file], number): entry for (file, number), entry in entries.items()}
        joined, unmade = _joined(work, families, dict(sorted(of_models.items())))
        claims += joined
        problems += unmade
    cache.tidy(work.used)
    files, claimed = together(claims)
    problems = tuple(sorted({*problems, *claimed}))
    return Build(files, problems, len(work.texts), len(work.missing), source.shared.settings)


def _between(
    source: Source, models: Mapping[str, Entry], count: int
) -> tuple[Mapping[str, Family], tuple[Diagnostic, ...]]:
    """The families, and what is wrong between the files of a catalogue, as far as its models could be read."""
    files = {text.file.shown: text.file for text in source.models}
    read = {files[file]: entry.member for file, entry in models.items() if entry.member}
    ids = [(file, str(member["name"]).removeprefix(f"{file.provider}/")) for file, member in read.items()]
    members: dict[str, Member] = {}
    for member in read.values():
        members.setdefault(str(member["name"]), from_json(member))  # of two with one id the first counts
    families, problems = relate(source.shared, members, whole=len(members) == count)
    return families, (*check_names(ids), *problems)


def _joined(
    work: _Work, families: Mapping[str, Family], entries: Mapping[tuple[str, int], Entry]
) -> tuple[list[tuple[str, Mapping[str, Content]]], tuple[Diagnostic, ...]]:
    """The files about all models by the target that makes them, and why some could not be made.

    `entries` are those of each model, by its name and the number of a group, sorted.
    """
    shared = work.source.shared
    catalog = Catalog.of(
        settings=shared.settings,
        languages=work.languages,
        providers=shared.providers.values(),
        families=families.values(),
        releases=shared.releases,
    )
    claims: list[tuple[str, Mapping[str, Content]]] = []
    problems: list[Diagnostic] = []
    for number, group in enumerate(work.groups):
        for target in group.targets:
            if not isinstance(target, CatalogTarget):
                continue
            of_models = {name: entry for (name, of), entry in entries.items() if of == number}
            try:
                claims.append((f"the target {target.name!r}", work.of_catalog(target, catalog, of_models)))
            except Unmade as error:
                problems += error.problems
    return claims, tuple(problems)


@dataclass(frozen=True)
class _Work:
    """What a run makes: found in the cache, or made anew by as many processes as there are."""

    request: Request
    source: Source
    cache: Cache
    languages: tuple[Translations, ...]
    groups: tuple[Group, ...]
    used: set[str] = field(default_factory=set)
    """The keys that this run asked for."""
    missing: set[str] = field(default_factory=set)
    """The paths of the models of which `entries` had anything made."""

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """The models to make: those that were asked for and whose provider has a file."""
        only, providers = self.request.only, self.source.providers
        known = (text for text in self.source.models if text.file.provider in providers)
        return tuple(text for text in known if only in (None, name_of(text)))

    @cached_property
    def families(self) -> Mapping[str, tuple[str, tuple[Text, ...]]]:
        """The id and the members of its family by the path of a model's file, for models that have relatives."""
        specs = self.source.shared.family_specs
        if not specs:
            return {}
        named = {name_of(text): text for text in self.source.models}
        families: dict[str, tuple[str, tuple[Text, ...]]] = {}
        for id, spec in specs.items():
            members = tuple(named[name] for name in spec.members if name in named)
            families.update((text.file.shown, (id, members)) for text in members)
        return families

    @cached_property
    def keys(self) -> Mapping[tuple[str, int], str]:
        """The key of what each group makes of each model."""
        keys = {
            (text.file.shown, number): self._key(text, group)
            for text in self.texts
            for number, group in enumerate(self.groups)
        }
        self.used.update(keys.values())
        return keys

    def entries(self) -> dict[tuple[str, int], Entry]:
        """What each group makes of each model, by the path of its file and the number of the group, sorted."""
        lacking = {place for place, key in self.keys.items() if not self.cache.has(key)}
        self.missing.update(file for file, _ in lacking)
        coming = self._make(lacking)  # on its way before the rest is read
        entries: dict[tuple[str, int], Entry] = {}
        damaged = set()
        for place, key in self.keys.items():
            if place not in lacking:
                entry = self.cache.find(key)
                if entry is None:
                    damaged.add(place)
                else:
                    entries[place] = entry
        self.missing.update(file for file, _ in damaged)
        total, done = len(self.missing), set[str]()
        for batch in chain(coming, self._make(damaged)):
            for file, number, entry in batch:
                entries[file, number] = entry
                done.add(file)
            self.request.progress(len(done), total)
        return dict(sorted(entries.items()))

    def owner(self, name: str, number: int) -> str:
        """What is said to have made the files of a model: the model, and which target where it is a user's own."""
        group = self.groups[number]
        return f"the target {group.targets[0].name!r} for {name}" if group.is_users else name

    def providers(self) -> list[tuple[str, Entry]]:
        """The files of each provider, with its id."""
        groups = [
            group
            for group in self.groups
            if any(isinstance(target, ProviderTarget) for target in group.targets)
        ]
        of_models = {text.file.provider for text in self.texts}
        ids = sorted(of_models if self.request.only else self.source.providers)
        coming = [(id, self._provider(id, group)) for id in ids for group in groups]
        return [(id, entry()) for id, entry in coming]

    def of_catalog(
        self, target: CatalogTarget, catalog: Catalog, entries: Mapping[str, Entry]
    ) -> Mapping[str, Content]:
        """The files of a target about all models together, given each model's entry. Raises `Unmade`.

        They are made again where a row has changed, or anything that is not of a model.
        """
        digests = {
            name: entry.rows[target.name][0] for name, entry in entries.items() if target.name in entry.rows
        }
        parts = (
            target.name,
            target.variant,
            target.stamp,
            repr(digests),
            repr(catalog.families),
            repr(catalog.settings),
        )
        key = self.cache.key(b"catalog", *self._digests.values(), *(part.encode() for part in parts))
        self.used.add(key)
        if (kept := self.cache.find(key)) is not None:
            return kept.contents()
        files = target.make_catalog(
            catalog, {name: entry.row(target.name) for name, entry in entries.items()}
        )
        if sum(map(len, files.values())) > LARGEST_KEPT:
            return {path: content(data) for path, data in files.items()}
        return self.cache.save(key, Entry.of(files=files)).contents()

    @cached_property
    def _digests(self) -> Mapping[str, bytes]:
        """What many keys have in common, digested once: each provider's file by its id, all languages by `.`, all
        releases by `/`."""
        texts = {id: [text.data] for id, text in self.source.providers.items()}
        texts["."] = [
            part for spoken in self.languages for part in (spoken.language.encode(), spoken.messages)
        ]
        return {
            **{name: fingerprint.digest(parts).encode() for name, parts in texts.items()},
            "/": repr(self.source.shared.releases).encode(),
        }

    @cached_property
    def _changes(self) -> Mapping[str, str]:
        """What the releases say of each model, by its name, as a text."""
        texts: dict[str, str] = {}
        for release in self.source.shared.releases:
            for change in release.changes:
                texts[change.model] = f"{texts.get(change.model, '')}{release.version} {change!r}"
        return texts

    def _provider(self, id: str, group: Group) -> Callable[[], Entry]:
        """Begin to make what a provider has of its own; gives what waits for it."""
        text = self.source.providers[id]
        key = self.cache.key(b"provider", group.mark, os.fsencode(text.file.shown), text.data)
        self.used.add(key)
        if (entry := self.cache.find(key)) is not None:
            return lambda: entry
        shared = self.source.shared
        parts = shared.providers[id], shared.settings.of_models(), group, self._cache_there, key
        if self.request.executor is None:
            return lambda: make_provider(*parts)
        made = self._made_by_executor(self.request.executor, make_provider, [parts])
        return lambda: next(made) if self._is_here else self.cache.save(key, next(made))

    def _key(self, text: Text, group: Group) -> str:
        parts = [group.mark, os.fsencode(text.file.shown), self._digests[text.file.provider], text.data]
        if "languages" in group.depends:
            parts.append(self._digests["."])
        if "releases" in group.depends and self._changes:
            parts.append(self._changes.get(name_of(text), "").encode())
        if "families" in group.depends and text.file.shown in self.families:
            id, members = self.families[text.file.shown]
            parts.append(self.source.families[id].data)
            for member in members:
                provider = self._digests.get(member.file.provider, b"")
                parts += [os.fsencode(member.file.shown), member.data, provider]
        return self.cache.key(*parts)

    def _make(self, lacking: set[tuple[str, int]]) -> Iterator[Made]:
        """Begin to make what the cache lacks at once; gives each batch as it is done."""
        batches = list(self._batches(lacking))
        executor = self.request.executor
        if executor is None or sum(len(batch.jobs) for batch in batches) <= SMALLEST:
            return self._make_here(batches)
        return map(self._all_kept, self._made_by_executor(executor, run, [(batch,) for batch in batches]))

    def _made_by_executor(
        self, executor: Executor, function: Callable[..., T], calls: Sequence[tuple[Any, ...]]
    ) -> Iterator[T]:
        """Begin all calls of a function at once; gives what each returns, in turn."""
        if self._is_here:
            return executor.map(function, *zip(*calls, strict=True))
        pickled = [pickle.dumps((function, arguments)) for arguments in calls]
        return executor.map(run_elsewhere, repeat(fingerprint.maker()), pickled)

    def _all_kept(self, made: Made) -> Made:
        """What was made elsewhere came back whole from where our cache cannot be reached."""
        if self._is_here:
            return made
        kept = self.cache.save_all({self.keys[file, number]: entry for file, number, entry in made})
        return [(file, number, kept[self.keys[file, number]]) for file, number, _ in made]

    @property
    def _is_here(self) -> bool:
        """Whether models are made by this very program, with our folders."""
        return self.request.executor is None or isinstance(self.request.executor, Pool)

    @cached_property
    def _cache_there(self) -> Cache:
        """The cache as those have it that make models."""
        return self.cache.to_fill(self.cache.folder if self._is_here else None)

    def _make_here(self, batches: Sequence[Batch]) -> Iterator[Made]:
        """Make a few models in this process, all but the call of the class generator."""
        for batch in batches:
            executor = self.request.executor
            with called_in(executor if isinstance(executor, Pool) else None):
                made = run(batch)
            yield self._all_kept(made)

    def _batches(self, lacking: set[tuple[str, int]]) -> Iterator[Batch]:
        """Batches in which the members of a family, where they are compared, stand together."""
        compared = {number for number, group in enumerate(self.groups) if "families" in group.depends}
        bundles: dict[str, list[Job]] = {}
        relatives: dict[str, tuple[Text, ...]] = {}
        for text in self.texts:
            file = text.file.shown
            numbers = [number for number in range(len(self.groups)) if (file, number) in lacking]
            if not numbers:
                continue
            family, members = self.families.get(file, ("", ())) if compared & {*numbers} else ("", ())
            bundle = family or f"/{file}"
            bundles.setdefault(bundle, []).append(
                Job(text, {number: self.keys[file, number] for number in numbers})
            )
            relatives[bundle] = members
        count = sum(map(len, bundles.values()))
        size = min(LARGEST, max(SMALLEST, -(-count // 4)))
        jobs: list[Job] = []
        known: list[Text] = []
        for bundle, joined in bundles.items():
            if jobs and len(jobs) + len(joined) > size:
                yield self._batch(jobs, known)
                jobs, known = [], []
            jobs += joined
            known += relatives[bundle]
        if jobs:
            yield self._batch(jobs, known)

    def _batch(self, jobs: Sequence[Job], members: Sequence[Text]) -> Batch:
        files = {job.text.file.shown for job in jobs}
        groups = {number for job in jobs for number in job.keys}
        spoken = any("languages" in self.groups[number].depends for number in groups)
        return Batch(
            jobs=tuple(jobs),
            relatives=tuple(text for text in members if text.file.shown not in files),
            shared=self.source.shared,
            groups=self.groups,
            languages=self.languages if spoken else (),
            cache=self._cache_there,
        )


def _read_languages(
    files: Sequence[LocaleFile], cache: Cache
) -> tuple[tuple[Translations, ...], tuple[Diagnostic, ...]]:
    """The languages, English first, compiled and kept until they change; and what is wrong with their files.

    One in which nothing is translated yet is left out: its pages would be English ones under another name.
    """
    languages, problems = [ENGLISH], list[Diagnostic]()
    for file in files:
        data = file.read()
        if isinstance(data, Diagnostic):
            problems.append(data)
            continue
        key = cache.key(b"language", os.fsencode(file.shown), data)
        entry = cache.find(key) or cache.save(key, _compiled(file, data))
        problems += entry.problems
        if _MESSAGES in entry.rows:
            languages.append(Translations(file.language, entry.row(_MESSAGES)))
    return tuple(languages), tuple(problems)


_MESSAGES = "messages"


def _compiled(file: LocaleFile, data: bytes) -> Entry:
    # A run whose translations have not changed does without Babel: 0.1 s.
    from specpress.wording.po import read_po  # noqa: PLC0415

    po, problems = read_po(file, data)
    if po is None:
        return Entry.of(problems, rows={_MESSAGES: b""})
    # What is wrong with a translation is an error of `locales --check`; here English takes its place.
    warnings = tuple(replace(problem, severity=Severity.WARNING) for problem in problems)
    begun = any(message.id and po.translates(message) for message in po.catalog)
    # Where nothing can be used for a fault, its pages stay until somebody has mended it.
    kept = begun or problems
    return Entry.of(warnings, rows={_MESSAGES: po.compiled().messages} if kept else {})
