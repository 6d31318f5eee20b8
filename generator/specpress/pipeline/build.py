"""The whole run: find, read, make what changed, join, plan and write.

Each model is made apart and kept as a pack under a key of all that went into it: the generator, the provider's
file and its own. What is unchanged is neither read nor made again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, as_completed
from dataclasses import dataclass, field
from itertools import chain, groupby
from pathlib import Path
from typing import Any

from specpress.catalog.model import Family
from specpress.catalog.provider import Provider
from specpress.classgen import called_in
from specpress.diagnostics import Diagnostic, Span, has_errors
from specpress.emit import TARGETS
from specpress.emit.base import Frame
from specpress.load import Found, check_ids, discover, read_spec
from specpress.output import Content
from specpress.pipeline import fingerprint
from specpress.pipeline.packs import Part, Store
from specpress.pipeline.work import Batch, Text, provide, read_provider, run
from specpress.resolve.family import check_family, resolve_family
from specpress.resolve.modules import check_modules
from specpress.source import read_bytes
from specpress.spec.model import FamilySpec

BATCH = 64
"""Most models in one batch: large enough to start a class generator once for many, small enough for memory."""
FEWEST = 12
"""Fewest models that are worth a batch of their own."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Build:
    """What a run made: every file with its digest, and all problems, sorted."""

    files: Mapping[str, Content] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()
    models: int = 0
    made: int = 0


@dataclass(frozen=True, slots=True)
class Request:
    """What to build: the specs, the targets, and where packs are kept (None: nowhere)."""

    specs: Path
    targets: tuple[str, ...]
    cache: Path | None = None
    pool: Executor | None = None
    """The processes that models are made in; None for this one."""
    only: str | None = None
    progress: Progress = lambda done, total: None


def build(request: Request) -> Build:
    """Make every file of a catalogue, or say what is wrong with it."""
    found = discover(request.specs)
    texts, problems = _read(found)
    problems = (*found.problems, *problems)
    providers = {text.file.provider: text for text in texts if text.file.kind == "provider"}
    models = [text for text in texts if text.file.kind == "model"]
    if request.only is not None:
        models = [text for text in models if _name(text) == request.only]
        providers = {
            name: text for name, text in providers.items() if any(m.file.provider == name for m in models)
        }
    parts = _Maker(request).make(providers, models)
    problems = (*problems, *(problem for part in parts.all() for problem in part.problems))
    frame, more = _frame(providers, texts, parts.models, request.only)
    problems = tuple(sorted({*problems, *more, *_id_problems(models, parts.models)}))
    if has_errors(problems) or not request.targets:
        return Build(problems=problems, models=len(models), made=parts.made)
    files: dict[str, Content] = {}
    for part in parts.all():
        files.update(part.contents())
    if request.only is None:
        files.update(_joined(request.targets, frame, parts.models))
    return Build(files, problems, len(models), parts.made)


def _read(found: Found) -> tuple[list[Text], tuple[Diagnostic, ...]]:
    texts: list[Text] = []
    problems: list[Diagnostic] = []
    for file in found.files:
        data = read_bytes(file.path, file.shown)
        if isinstance(data, Diagnostic):
            problems.append(data)
        else:
            texts.append(Text(file, data))
    return texts, tuple(problems)


@dataclass(frozen=True, slots=True)
class _Parts:
    providers: Mapping[str, Part]
    models: Mapping[str, Part]
    made: int

    def all(self) -> Iterator[Part]:
        yield from self.providers.values()
        yield from self.models.values()


class _Maker:
    """Finds packs, and makes what has none."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.store = Store(request.cache) if request.cache is not None else None
        self.base = fingerprint.of_generator().encode() if self.store else b""
        if self.store is not None:
            self.store.prepare()

    def make(self, providers: Mapping[str, Text], models: Sequence[Text]) -> _Parts:
        known = [text for text in models if text.file.provider in providers]
        keys = {
            _name(text): self._key(_shown(text), providers[text.file.provider].data, text.data)
            for text in known
        }
        missing = [text for text in known if not self._has(keys[_name(text)])]
        # What has to be made is on its way before the rest is read.
        shared = {name: self._provider(text, keys) for name, text in providers.items()}
        coming = self._run(missing, providers, keys)
        ready: dict[str, Part] = {}
        damaged: list[Text] = []
        gone = {_name(text) for text in missing}
        for text in known:
            if (name := _name(text)) in gone:
                continue
            pack = self.store.find(keys[name]) if self.store else None
            if pack is None:
                damaged.append(text)
            else:
                ready[name] = pack
        total = len(missing) + len(damaged)
        for made in chain(coming, self._run(damaged, providers, keys)):
            ready[made.name] = made
            self.request.progress(len(ready) - (len(known) - total), total)
        if self.store is not None and total:
            self.store.tidy(keys.values())
        return _Parts({name: part() for name, part in shared.items()}, dict(sorted(ready.items())), total)

    def _has(self, key: str) -> bool:
        return self.store is not None and self.store.has(key)

    def _key(self, *parts: bytes) -> str:
        return fingerprint.digest([self.base, ",".join(self.request.targets).encode(), *parts])

    def _provider(self, text: Text, keys: dict[str, str]) -> Callable[[], Part]:
        """Begin to make what a provider has of its own; gives what waits for it."""
        key = keys[text.file.provider] = self._key(_shown(text), text.data)
        pack = self.store.find(key) if self.store else None
        if pack is not None:
            return lambda: pack
        if self.request.pool is not None and self.request.targets:
            return self.request.pool.submit(provide, text, self.request.targets, self.store, key).result
        made = provide(text, self.request.targets, self.store, key)
        return lambda: made

    def _run(
        self, texts: Sequence[Text], providers: Mapping[str, Text], keys: Mapping[str, str]
    ) -> Iterator[Part]:
        """Begin to make models at once; gives each as it is done."""
        batches = list(self._batches(texts, providers, keys))
        if self.request.pool is None or len(texts) <= FEWEST:
            return self._run_here(batches)
        running = [self.request.pool.submit(run, batch) for batch in batches]
        return (part for done in as_completed(running) for part in done.result())

    def _run_here(self, batches: Sequence[Batch]) -> Iterator[Part]:
        """Make a few models in this process, all but the call of the class generator."""
        for batch in batches:
            with called_in(self.request.pool):
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
                own = tuple(keys[_name(text)] for text in some)
                yield Batch(providers[name], some, self.request.targets, self.store, own)


def _name(text: Text) -> str:
    return f"{text.file.provider}/{text.file.model}"


def _shown(text: Text) -> bytes:
    return text.file.shown.encode()


def _id_problems(texts: Sequence[Text], models: Mapping[str, Part]) -> tuple[Diagnostic, ...]:
    """What is wrong with the ids of all models, of those whose spec could be read."""
    cards = ((text.file, models.get(_name(text))) for text in texts)
    names = [(file, str(part.card["name"])) for file, part in cards if part is not None and part.card]
    known = [(file, name.removeprefix(f"{file.provider}/")) for file, name in names]
    places = [(file.provider, id, Span(file.shown)) for file, id in known]
    providers = {file.provider: Span(file.shown.removesuffix(f"/{file.model}.yaml")) for file, _ in known}
    return (*check_ids(known), *check_modules(places, providers))


def _frame(
    providers: Mapping[str, Text], texts: Sequence[Text], models: Mapping[str, Any], only: str | None
) -> tuple[Frame, list[Diagnostic]]:
    """The providers and families, and what is wrong between files."""
    problems: list[Diagnostic] = []
    resolved: list[Provider] = []
    for _, text in sorted(providers.items()):
        _, provider, _ = read_provider(text)
        if provider is not None:
            resolved.append(provider)
    if only is not None:
        return Frame(tuple(resolved)), problems
    cards = {part.card["name"]: part.card for part in models.values() if part.card}
    members = {name: card["parameters"] for name, card in cards.items()}
    families: dict[str, Family] = {}
    for text in texts:
        if text.file.kind != "family":
            continue
        spec, found = read_spec(text.file, text.data)
        problems.extend(found)
        if isinstance(spec, FamilySpec):
            family, more = resolve_family(spec, text.file.model, members)
            families[family.id] = family
            # A member whose own spec is broken is not known, and that was said where it is broken.
            problems.extend(() if len(cards) < len(models) else more)
    for name, card in cards.items():
        problems.extend(check_family(name, card["family"], Span(*card["span"]), families))
    return Frame(tuple(resolved), tuple(families[id] for id in sorted(families))), problems


def _joined(targets: Sequence[str], frame: Frame, models: Mapping[str, Part]) -> dict[str, Content]:
    files: dict[str, Content] = {}
    for name in targets:
        pieces = {part.card["name"]: part.piece(name) for part in models.values()}
        for path, data in TARGETS[name].join(frame, pieces).items():
            files[path] = Content(hashlib.sha256(data).hexdigest(), lambda data=data: data)  # type: ignore[misc]
    return files
