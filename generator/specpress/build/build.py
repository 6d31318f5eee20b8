"""The whole run: find, read, make what changed, join, plan and write.

Each model is made apart and kept as a pack under a key of all that went into it: the generator, the provider's
file and its own. What is unchanged is neither read nor made again. What is published in several languages is kept
in a pack of its own, whose key has the translations and the model's relatives as well; and what targets of the user's
own make in another, so that an edit of a template makes nothing anew but its files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from specpress.base.diagnostics import Diagnostic, Span, has_errors
from specpress.build.languages import read_languages
from specpress.build.maker import Kept, Maker, Parts, Progress
from specpress.build.output import Content, content
from specpress.build.packs import Part
from specpress.build.path_conflicts import together
from specpress.build.work import Relatives, member_in, read_settings
from specpress.catalog.model import Family
from specpress.catalog.provider import Provider
from specpress.catalog.read import Text, name_of, read_provider
from specpress.catalog.resolve.family import check_family, resolve_family
from specpress.catalog.resolve.modules import check_modules
from specpress.catalog.resolve.places import check_outputs
from specpress.catalog.settings import DEFAULTS, Settings
from specpress.spec.load import Found, check_ids, discover, read_spec
from specpress.spec.model import FamilySpec
from specpress.spec.provider import ProviderSpec
from specpress.spec.yaml import read_bytes
from specpress.targets.base import Frame, Target, Unmade
from specpress.targets.registry import PUBLISHED
from specpress.targets.user.target import TemplateTarget


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
    """What to build: the specs, the targets, and where packs are kept (None: nowhere)."""

    specs: Path
    targets: tuple[Target, ...]
    cache: Path | None = None
    pool: Executor | None = None
    """The processes that models are made in; None for this one."""
    only: str | None = None
    progress: Progress = lambda done, total: None


def build(request: Request) -> Build:
    """Make every file of a catalogue, or say what is wrong with it."""
    found = discover(request.specs)
    texts, problems = _read(found)
    settings, about_settings = read_settings(texts)
    glossary = (
        found
        for text in texts
        if text.file.kind == "glossary"
        for found in read_spec(text.file, text.data)[1]
    )
    problems = (*found.problems, *problems, *about_settings, *glossary)
    all_providers = {text.file.provider: text for text in texts if text.file.kind == "provider"}
    models = [text for text in texts if text.file.kind == "model" and request.only in (None, name_of(text))]
    wanted = {text.file.provider for text in models} if request.only is not None else all_providers.keys()
    providers = {name: text for name, text in all_providers.items() if name in wanted}
    kept = Kept.at(request.cache, settings)
    own = tuple(target for target in request.targets if isinstance(target, TemplateTarget))
    wide = tuple(target for target in request.targets if target.name in PUBLISHED)
    narrow = tuple(target for target in request.targets if target not in (*own, *wide))
    maker = Maker(kept, request.pool, request.progress, narrow, settings)
    made = maker.make(providers, models)
    languages, more = read_languages(found.locales, kept)
    frame, others = _frame(providers, texts, made.models, request.only)
    problems = tuple(
        sorted({*problems, *more, *others, *made.problems(), *_id_problems(models, made.models)})
    )
    if has_errors(problems) or not request.targets:
        return Build(problems=problems, models=len(models), made=len(made.anew))
    families = _relatives(texts, all_providers, made.models)
    makers = (
        replace(maker, targets=wide, languages=languages, families=families, checked=True),
        replace(maker, targets=own, stamp=" ".join(target.digest for target in own), checked=True),
    )
    more_made = [one.make(providers, models) if one.targets else Parts() for one in makers]
    anew = made.anew.union(*(parts.anew for parts in more_made))
    if anew:
        kept.tidy()
    claims = [(part.name, part.contents()) for parts in (made, *more_made) for part in parts.all()]
    problems = (*problems, *(problem for parts in more_made for problem in parts.problems()))
    if request.only is None:
        frame = replace(frame, settings=settings, languages=languages)
        for targets, parts in zip((narrow, wide, own), (made, *more_made), strict=True):
            joined, unmade = _joined(targets, frame, made.models, parts.models)
            claims += joined
            problems = (*problems, *unmade)
    files, claimed = together(claims)
    return Build(files, tuple(sorted({*problems, *claimed})), len(models), len(anew), settings)


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


def _id_problems(texts: Sequence[Text], models: Mapping[str, Part]) -> tuple[Diagnostic, ...]:
    """What is wrong with the ids of all models, of those whose spec could be read."""
    cards = ((text.file, models.get(name_of(text))) for text in texts)
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
    provider_specs: dict[str, ProviderSpec] = {}
    for id, text in sorted(providers.items()):
        provider_spec, provider, _ = read_provider(text)
        if provider is not None and provider_spec is not None:
            resolved.append(provider)
            provider_specs[id] = provider_spec
    if only is not None:
        return Frame(tuple(resolved)), problems
    cards = {part.card["name"]: part.card for part in models.values() if part.card}
    members = {name: member_in(card) for name, card in cards.items()}
    if len(cards) == len(
        models
    ):  # else the one that has the parameter may be among those that cannot be read
        problems += check_outputs(provider_specs, members)
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


def _relatives(
    texts: Sequence[Text], providers: Mapping[str, Text], models: Mapping[str, Part]
) -> dict[str, Relatives]:
    """The family of each model that has one, by the name of the model's text."""
    ids = {part.card["name"]: name for name, part in models.items() if part.card}
    known = {name_of(text): text for text in texts if text.file.kind == "model"}
    found: dict[str, Relatives] = {}
    for text in texts:
        spec = read_spec(text.file, text.data)[0] if text.file.kind == "family" else None
        if isinstance(spec, FamilySpec):
            names = [ids.get(member, member) for member in spec.members]
            members = [known[name] for name in names if name in known]
            pairs = ((one, providers[one.file.provider]) for one in members if one.file.provider in providers)
            found.update(dict.fromkeys(names, Relatives(text, tuple(pairs))))
    return found


def _joined(
    targets: Sequence[Target], frame: Frame, models: Mapping[str, Part], parts: Mapping[str, Part]
) -> tuple[list[tuple[str, dict[str, Content]]], tuple[Diagnostic, ...]]:
    """The files about all models by the target that makes them, and why some could not be made."""
    made: list[tuple[str, dict[str, Content]]] = []
    problems: list[Diagnostic] = []
    names = {name: part.card["name"] for name, part in models.items()}
    for target in targets:
        pieces = {names[name]: part.piece(target.name) for name, part in parts.items()}
        try:
            files = target.join(frame, pieces)
        except Unmade as error:
            problems += error.problems
        else:
            made.append((f"the target {target.name!r}", {path: content(files[path]) for path in files}))
    return made, tuple(problems)
