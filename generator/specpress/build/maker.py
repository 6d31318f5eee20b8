"""What some targets make of every model: found where it is kept, or made anew by as many processes as there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, as_completed
from dataclasses import dataclass, field
from itertools import chain, groupby
from pathlib import Path
from typing import TypeAlias

from specpress.base.diagnostics import Diagnostic
from specpress.build import fingerprint
from specpress.build.packs import Fresh, Made, Pack, Part, Store
from specpress.build.work import Batch, Relatives, provide, run
from specpress.catalog.read import Text, name_of
from specpress.catalog.settings import DEFAULTS, Settings
from specpress.targets.base import Target
from specpress.targets.python.classgen_process import called_in
from specpress.wording.translator import Translations

BATCH = 64
"""Most models in one batch: large enough to start a class generator once for many, small enough for memory."""
FEWEST = 12
"""Fewest models that are worth a batch of their own."""

Progress: TypeAlias = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Parts:
    """What was made: of providers by their ids, of models by the names of their files, sorted."""

    providers: Mapping[str, Part] = field(default_factory=dict)
    models: Mapping[str, Part] = field(default_factory=dict)
    anew: frozenset[str] = frozenset()
    """The names of the models that were made anew."""

    def all(self) -> Iterator[Part]:
        """Every part."""
        yield from self.providers.values()
        yield from self.models.values()

    def problems(self) -> Iterator[Diagnostic]:
        """What is wrong with any of them."""
        for part in self.all():
            yield from part.problems


@dataclass(frozen=True, slots=True)
class Kept:
    """Where packs are kept (None: nowhere), what every key begins with, and the keys that this run asked for."""

    store: Store | None
    base: bytes
    used: set[str] = field(default_factory=set)

    @classmethod
    def at(cls, folder: Path | None, settings: Settings) -> Kept:
        """The packs that were made with some settings in a folder, which is made where there is none."""
        if folder is None:
            return cls(None, b"")
        store = Store(folder)
        store.prepare()
        return cls(store, f"{fingerprint.of_generator()} {settings!r}".encode())

    def key(self, *parts: bytes) -> str:
        """The key of what was made from some parts."""
        key = fingerprint.digest([self.base, *parts])
        self.used.add(key)
        return key

    def has(self, key: str) -> bool:
        """Whether there is a pack of a key, readable or not."""
        return self.store is not None and self.store.has(key)

    def find(self, key: str) -> Pack | None:
        """The pack of a key."""
        return self.store.find(key) if self.store else None

    def save(self, key: str, made: Made) -> Part:
        """Keep what was made."""
        return self.store.save(key, made) if self.store else Fresh(made)

    def tidy(self) -> None:
        """Remove packs that no run has asked for in a while."""
        if self.store is not None:
            self.store.tidy(self.used)


@dataclass(frozen=True, slots=True)
class Maker:
    """Finds packs of what some targets make, and makes what has none."""

    kept: Kept
    pool: Executor | None
    """The processes that models are made in; None for this one."""
    progress: Progress
    targets: tuple[Target, ...]
    settings: Settings = DEFAULTS
    stamp: str = ""
    """What the targets are made of beside the generator."""
    checked: bool = False
    """Whether all models have passed the rules already."""
    languages: tuple[Translations, ...] = ()
    families: Mapping[str, Relatives] = field(default_factory=dict)
    """The family of each model, by the name of the model's text."""

    def make(self, providers: Mapping[str, Text], models: Sequence[Text]) -> Parts:
        """The parts of all models whose provider is known."""
        known = [text for text in models if text.file.provider in providers]
        keys = {name_of(text): self._key(text, providers[text.file.provider]) for text in known}
        missing = [text for text in known if not self.kept.has(keys[name_of(text)])]
        # What has to be made is on its way before the rest is read.
        shared = {name: self._provider(text) for name, text in providers.items()}
        coming = self._run(missing, providers, keys)
        ready: dict[str, Part] = {}
        gone = {name_of(text) for text in missing}
        damaged: list[Text] = []
        for text in known:
            if (name := name_of(text)) in gone:
                continue
            pack = self.kept.find(keys[name])
            if pack is None:
                damaged.append(text)
            else:
                ready[name] = pack
        total = len(missing) + len(damaged)
        for made in chain(coming, self._run(damaged, providers, keys)):
            ready[made.name] = made
            self.progress(len(ready) - (len(known) - total), total)
        anew = gone | {name_of(text) for text in damaged}
        return Parts(
            {name: part() for name, part in shared.items()}, dict(sorted(ready.items())), frozenset(anew)
        )

    @property
    def _mark(self) -> bytes:
        """The targets, as a part of every key."""
        return ",".join((*(target.name for target in self.targets), self.stamp)).encode()

    def _key(self, text: Text, provider: Text) -> str:
        parts = [self._mark, text.file.shown.encode(), provider.data, text.data]
        parts += [data for one in self.languages for data in (one.language.encode(), one.messages)]
        family = self.families.get(name_of(text))
        if family is not None:
            parts.append(family.family.data)
            parts += [
                data for pair in family.members for one in pair for data in (name_of(one).encode(), one.data)
            ]
        return self.kept.key(*parts)

    def _provider(self, text: Text) -> Callable[[], Part]:
        """Begin to make what a provider has of its own; gives what waits for it."""
        key = self.kept.key(self._mark, text.file.shown.encode(), text.data)
        pack = self.kept.find(key)
        if pack is not None:
            return lambda: pack
        if self.pool is not None and self.targets:
            return self.pool.submit(provide, text, self.targets, self.kept.store, key).result
        made = provide(text, self.targets, self.kept.store, key)
        return lambda: made

    def _run(
        self, texts: Sequence[Text], providers: Mapping[str, Text], keys: Mapping[str, str]
    ) -> Iterator[Part]:
        """Begin to make models at once; gives each as it is done."""
        batches = list(self._batches(texts, providers, keys))
        if self.pool is None or len(texts) <= FEWEST:
            return self._run_here(batches)
        running = [self.pool.submit(run, batch) for batch in batches]
        return (part for done in as_completed(running) for part in done.result())

    def _run_here(self, batches: Sequence[Batch]) -> Iterator[Part]:
        """Make a few models in this process, all but the call of the class generator."""
        for batch in batches:
            with called_in(self.pool):
                made = run(batch)
            yield from made

    def _batches(
        self, texts: Sequence[Text], providers: Mapping[str, Text], keys: Mapping[str, str]
    ) -> Iterator[Batch]:
        size = min(BATCH, max(FEWEST, -(-len(texts) // 4)))
        for name, group in groupby(texts, key=lambda text: text.file.provider):
            models = tuple(group)
            for at in range(0, len(models), size):
                some = models[at : at + size]
                yield Batch(
                    provider=providers[name],
                    models=some,
                    targets=self.targets,
                    settings=self.settings,
                    languages=self.languages,
                    families=self._families(some),
                    store=self.kept.store,
                    keys=tuple(keys[name_of(text)] for text in some),
                    checked=self.checked,
                )

    def _families(self, texts: Sequence[Text]) -> tuple[Relatives, ...]:
        found = (self.families.get(name_of(text)) for text in texts)
        return tuple({one.family.file.shown: one for one in found if one is not None}.values())
