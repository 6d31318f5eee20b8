"""Specs in, the catalogue out: the only reader, which every command uses.

`read` gives the catalogue of a folder, whole or for some models, and every problem. A build, which reads its models in
several processes and only those that have changed, takes the same steps apart: `open_source` lists the files and reads
what models have in common, `read_model` reads one model, `relate` what can only be said of all together. Each file is
parsed once and each model resolved once. The rules of `specpress.lint` are not run here: they judge what was written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Span, has_errors
from specpress.catalog import Catalog
from specpress.catalog.lexical_form import spelling_of
from specpress.catalog.model import Family, Model
from specpress.catalog.provider import Provider
from specpress.catalog.release import Release
from specpress.catalog.releases import read_releases
from specpress.catalog.resolve.catalog import check_modules, check_version, resolve_settings
from specpress.catalog.resolve.family import UNKNOWN_MODEL, Member, check_family, resolve_family
from specpress.catalog.resolve.model import resolve_model
from specpress.catalog.resolve.places import check_outputs
from specpress.catalog.resolve.provider import resolve_provider
from specpress.catalog.settings import DEFAULTS, Settings
from specpress.spec.base import Spec
from specpress.spec.catalog import CatalogSpec, GlossarySpec
from specpress.spec.load import (
    LocaleFile,
    ReleaseFolder,
    SpecFile,
    check_ids,
    discover,
    read_spec,
    readings,
    told_by_all,
)
from specpress.spec.model import FamilySpec, ModelSpec
from specpress.spec.provider import ProviderSpec, Slot
from specpress.spec.yaml import Mapping as Node
from specpress.spec.yaml import decoded, parse, read_bytes

_STATED_ID = re.compile(rb"""^["']?id["']?[ \t]*:.*$""", re.MULTILINE)
_STAND_IN = ProviderSpec(title="", sources={}, envelope=Slot(holds="parameters"))
"""What models are read with where their provider's file is broken, so that their own problems are told at once."""


@dataclass(frozen=True, slots=True)
class Text:
    """A spec file and its bytes."""

    file: SpecFile
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What the models of a catalogue have in common, as it was written and resolved.

    Plain data, so that it travels to the processes that read models.
    """

    settings: Settings = DEFAULTS
    catalog_spec: CatalogSpec | None = None
    glossary: GlossarySpec | None = None
    provider_specs: Mapping[str, ProviderSpec] = field(default_factory=dict)
    """By id; those that could be read."""
    providers_read: Mapping[str, Sequence[ProviderSpec]] = field(default_factory=dict)
    """The same, and of broken ones what is left of each, in several ways (`partial_specs`)."""
    providers: Mapping[str, Provider] = field(default_factory=dict)
    family_specs: Mapping[str, FamilySpec] = field(default_factory=dict)
    """By id; those that could be read."""
    families_read: Mapping[str, Sequence[FamilySpec]] = field(default_factory=dict)
    """The same, and what is left of broken ones, likewise."""
    releases: tuple[Release, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The files of a catalogue: those of the models unread, the rest read."""

    shared: Shared = Shared()  # it is frozen
    models: tuple[Text, ...] = ()
    others: tuple[Text, ...] = ()
    """All files but those of models."""
    providers: Mapping[str, Text] = field(default_factory=dict)
    """The providers' files by id, the broken ones too."""
    families: Mapping[str, Text] = field(default_factory=dict)
    locales: tuple[LocaleFile, ...] = ()
    folders_of_releases: tuple[ReleaseFolder, ...] = ()
    problems: tuple[Diagnostic, ...] = ()
    """What is wrong with the tree and with the files that were read."""

    def texts(self) -> tuple[Text, ...]:
        """Every file that could be read, the broken ones too."""
        return (*self.others, *self.models)


def read(folder: Path, only: Collection[str] | None = None) -> tuple[Catalog, tuple[Diagnostic, ...]]:
    """The catalogue of a folder, and everything that is wrong with it, sorted. What has an error is left out.

    `only` names models, or providers whose models are meant: then no other model is read, and nothing is said of the
    rest. A name that nothing has gives no problem: the catalogue lacks it.
    """
    source = open_source(folder, only)
    problems = list(source.problems)
    models: dict[str, Model] = {}
    members: dict[str, Member] = {}
    named: list[tuple[SpecFile, str]] = []
    for text in source.models:
        if text.file.provider not in source.providers:
            continue  # that it has no file was told of its folder
        model, in_model = read_model(text, source.shared)
        problems += in_model
        if model is None or model.provider not in source.shared.providers or not _is_asked_for(model, only):
            continue
        named.append((text.file, model.id))
        if not has_errors(in_model) and model.name not in models:  # of two with one id the first counts
            models[model.name] = model
            members[model.name] = member_of(model, source.shared.providers[model.provider])
    if only is None:
        problems += check_names(named)
    whole = only is None and len(members) == len(source.models)
    families, conflicts = relate(source.shared, members, whole=whole)
    catalog = Catalog.of(
        settings=source.shared.settings,
        providers=source.shared.providers.values(),
        families=families.values(),
        models=models.values(),
        releases=source.shared.releases,
    )
    return catalog, tuple(sorted({*problems, *conflicts}))


def read_two(
    folders: tuple[Path, Path],
) -> tuple[tuple[Catalog, Catalog], tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]]:
    """The catalogues of two folders without what is the same in both, and what is wrong with the rest of each.

    A model is the same where its file is, and so are the files that models have in common. Families are left out.
    """
    sources = open_source(folders[0]), open_source(folders[1])
    common = [
        {(text.file.kind, text.file.provider, text.file.model): text.data for text in source.others}
        for source in sources
    ]
    files = [
        {(text.file.provider, text.file.model): text.data for text in source.models} for source in sources
    ]
    is_same = common[0] == common[1]
    catalogs: list[Catalog] = []
    wrong: list[tuple[Diagnostic, ...]] = []
    for source, others in zip(sources, reversed(files), strict=True):
        problems, models = list(source.problems), list[Model]()
        for text in source.models:
            if is_same and others.get((text.file.provider, text.file.model)) == text.data:
                continue
            if text.file.provider not in source.shared.providers:
                continue  # that its file is not there, or broken, was told
            model, in_model = read_model(text, source.shared)
            problems += in_model
            models += [model] if model is not None and not has_errors(in_model) else []
        shared = source.shared
        catalogs.append(
            Catalog.of(settings=shared.settings, providers=shared.providers.values(), models=models)
        )
        wrong.append(tuple(sorted({*problems})))
    return (catalogs[0], catalogs[1]), (wrong[0], wrong[1])


def open_source(folder: Path, only: Collection[str] | None = None) -> Source:
    """List the files of a folder, and read all but the models; `only` as for `read`."""
    tree = discover(folder)
    problems = [problem for problem in tree.problems if only is None or _is_about(problem, folder, only)]
    texts: list[Text] = []
    for file in _chosen(tree.files, only):
        data = read_bytes(file.path, file.shown)
        if isinstance(data, Diagnostic):
            problems.append(data)
        else:
            texts.append(Text(file, data))
    shared, in_shared = read_shared(texts)
    releases, in_releases = read_releases(tree.releases)
    if shared.catalog_spec or all(file.kind != "catalog" for file in tree.files):  # a broken file was told
        place = f"{folder.as_posix()}/catalog.yaml"
        in_releases += check_version(shared.catalog_spec, tree.releases, place)
    return Source(
        shared=replace(shared, releases=releases),
        models=tuple(text for text in texts if text.file.kind == "model"),
        others=tuple(text for text in texts if text.file.kind != "model"),
        providers={text.file.provider: text for text in texts if text.file.kind == "provider"},
        families={text.file.model: text for text in texts if text.file.kind == "family"},
        locales=tree.locales,
        folders_of_releases=tree.releases,
        problems=tuple(sorted((*problems, *in_shared, *in_releases))),
    )


def provider_names(folder: Path) -> tuple[str, ...]:
    """The ids of all providers of a folder that have a file, sorted."""
    return tuple(sorted(file.provider for file in discover(folder).files if file.kind == "provider"))


def model_names(folder: Path) -> tuple[str, ...]:
    """The names of all models of a folder, sorted, as far as they can be told without reading the specs whole."""
    return tuple(sorted(_name(file) for file in discover(folder).files if file.kind == "model"))


def name_of(text: Text) -> str:
    """A model's name, told without reading its spec whole.

    Its id is what the file states at the beginning of a line, else the file's own name.
    """
    line = _STATED_ID.search(text.data)
    node = parse(line[0], text.file.shown)[0] if line else None
    id = node.get("id") if isinstance(node, Node) else None
    return f"{text.file.provider}/{getattr(id, 'value', None) or text.file.model}"


def read_model(
    text: Text, shared: Shared, rules: Callable[[Model], tuple[Diagnostic, ...]] = lambda model: ()
) -> tuple[Model | None, tuple[Diagnostic, ...]]:
    """A model with what is wrong with it, by the `rules` too; None for one whose file, or its provider's, is broken.

    What is broken in one of the two files, and what may come of that, hides nothing else that is wrong with the model.
    """
    specs, problems = readings(text.file, text.data)
    is_broken = has_errors(problems)
    models: list[Model] = []
    judged: list[tuple[Diagnostic, ...]] = []
    provider_specs = shared.providers_read.get(text.file.provider) or (_STAND_IN,)
    for spec, provider_spec in _combined(specs, provider_specs):
        assert isinstance(spec, ModelSpec)
        model, unresolved = _resolved(spec, provider_spec, text.file, shared)
        models.append(model)
        judged.append((*unresolved, *rules(model)))
        if is_broken and (model.family in shared.family_specs or model.family not in shared.families_read):
            # Of a whole file this is told where the families are looked at.
            span = model.origin.where("family")
            judged[-1] += check_family(model.name, model.family, span, shared.family_specs)
    if judged:
        told = told_by_all(judged)
        if provider_specs[0] is _STAND_IN:
            told = tuple(problem for problem in told if not problem.needs_provider)
        problems = (*problems, *told)
    return (models[0] if len(models) == 1 and not is_broken else None), problems


def resolve_spec(spec: ModelSpec, file: SpecFile, shared: Shared) -> tuple[Model, tuple[Diagnostic, ...]]:
    """The model that a spec means, with what is wrong with it; the spec stands, or is to stand, in a file."""
    return _resolved(spec, shared.provider_specs.get(file.provider, _STAND_IN), file, shared)


def _resolved(
    spec: ModelSpec, provider_spec: ProviderSpec, file: SpecFile, shared: Shared
) -> tuple[Model, tuple[Diagnostic, ...]]:
    provider = shared.providers.get(file.provider) or resolve_provider(provider_spec, file.provider)[0]
    return resolve_model(spec, provider_spec, provider, spec.id or file.model)


def _combined(
    specs: Sequence[Spec], providers: Sequence[ProviderSpec]
) -> Iterator[tuple[Spec, ProviderSpec]]:
    """What is left of a model's file and of its provider's, each way of the one with the same way of the other."""
    for number in range(max(len(specs), len(providers)) if specs else 0):
        yield specs[number % len(specs)], providers[number % len(providers)]


def member_of(model: Model, provider: Provider) -> Member:
    """What a family needs to know of a model. How values are written is told only of one with a family."""
    named = model.named()
    paths = {key: list(path) for key, (path, _) in named.items()}
    span = model.origin.where("family")
    if model.family is None:
        return Member(paths, span=span)
    carrier = model.uploads.carrier if model.uploads else None
    url = provider.uploads.url_key if provider.uploads else None
    spellings = {
        key: spelling_of(field.type, url if path == carrier else None) for key, (path, field) in named.items()
    }
    return Member(paths, model.family, spellings, span)


def relate(
    shared: Shared, members: Mapping[str, Member], *, whole: bool
) -> tuple[dict[str, Family], tuple[Diagnostic, ...]]:
    """The families by id, and what is wrong between them and the models.

    Where the members are not the `whole` of the models, nothing is said of models that a family lists and that are not
    there: that a spec is broken was told where it is broken.
    """
    families: dict[str, Family] = {}
    problems: list[Diagnostic] = []
    for id, specs in sorted(shared.families_read.items()):
        resolved = [resolve_family(spec, id, members) for spec in specs]
        in_family = told_by_all([found for _, found in resolved])
        if id in shared.family_specs:
            families[id] = resolved[0][0]
        problems += (problem for problem in in_family if whole or problem.code != UNKNOWN_MODEL.code)
    if whole:  # else a parameter may be that of a model which could not be read
        problems += check_outputs(shared.provider_specs, members)
    for name, member in members.items():
        if member.family not in shared.families_read or member.family in families:
            problems += check_family(name, member.family, member.span, families)
    return families, tuple(problems)


def check_names(models: Sequence[tuple[SpecFile, str]]) -> tuple[Diagnostic, ...]:
    """What is wrong with the ids of models, given with their files: two that are one, or make one module."""
    places = [(file.provider, id, Span(file.shown)) for file, id in models]
    providers = {file.provider: Span(file.shown.removesuffix(f"/{file.model}.yaml")) for file, _ in models}
    return (*check_ids(models), *check_modules(places, providers))


def written(source: Source) -> tuple[Mapping[str, Spec], tuple[Diagnostic, ...]]:
    """Every spec as it was written, by its path below the folder: what a translator needs. Problems of models only."""
    shared, problems = source.shared, list[Diagnostic]()
    specs: dict[str, Spec] = {"catalog.yaml": shared.catalog_spec} if shared.catalog_spec else {}
    specs |= {f"families/{id}.yaml": spec for id, spec in sorted(shared.family_specs.items())}
    specs |= {f"{id}/provider.yaml": spec for id, spec in sorted(shared.provider_specs.items())}
    for text in source.models:
        spec, unread = read_spec(text.file, text.data)
        problems += unread
        if isinstance(spec, ModelSpec):
            specs[f"{text.file.provider}/{spec.id or text.file.model}.yaml"] = spec
    return specs, tuple(problems)


def read_shared(texts: Iterable[Text]) -> tuple[Shared, list[Diagnostic]]:
    """What the models of a catalogue have in common, made of its other texts, and what is wrong with these."""
    problems: list[Diagnostic] = []
    settings, catalog_spec, glossary = DEFAULTS, None, None
    provider_specs: dict[str, ProviderSpec] = {}
    providers: dict[str, Provider] = {}
    providers_read: dict[str, Sequence[ProviderSpec]] = {}
    family_specs: dict[str, FamilySpec] = {}
    families_read: dict[str, Sequence[FamilySpec]] = {}
    texts = tuple(texts)
    licenses = (decoded(text.data, text.file.shown)[0] for text in texts if text.file.kind == "license")
    license_text = next(filter(None, licenses), None)
    for text in texts:
        if text.file.kind == "model":
            continue
        specs, unread = readings(text.file, text.data)
        problems += unread
        match () if has_errors(unread) else specs:
            case (CatalogSpec() as spec,):
                catalog_spec = spec
                settings, unusable = resolve_settings(spec, license_text)
                problems += unusable
            case (GlossarySpec() as spec,):
                glossary = spec
            case (ProviderSpec() as spec,):
                id = text.file.provider
                provider_specs[id] = spec
                providers_read[id] = (spec,)
                providers[id], unresolved = resolve_provider(spec, id)
                problems += unresolved
            case (FamilySpec() as spec,):
                family_specs[text.file.model] = spec
                families_read[text.file.model] = (spec,)
            case _:
                problems += _left_in(text.file, specs)
                if text.file.kind == "provider":
                    providers_read[text.file.provider] = [
                        one for one in specs if isinstance(one, ProviderSpec)
                    ]
                elif text.file.kind == "family":
                    families_read[text.file.model] = [one for one in specs if isinstance(one, FamilySpec)]
    shared = Shared(
        providers_read=providers_read,
        families_read=families_read,
        settings=settings,
        catalog_spec=catalog_spec,
        glossary=glossary,
        provider_specs=provider_specs,
        providers=providers,
        family_specs=family_specs,
    )
    return shared, problems


def _left_in(file: SpecFile, specs: Sequence[Spec]) -> tuple[Diagnostic, ...]:
    """What else is wrong with the broken file of a provider, or of the catalogue, given what is left of it."""
    judged: list[tuple[Diagnostic, ...]] = []
    for spec in specs:
        if isinstance(spec, CatalogSpec):
            judged.append(resolve_settings(spec)[1])
        elif isinstance(spec, ProviderSpec):
            judged.append(resolve_provider(spec, file.provider)[1])
    return told_by_all(judged)


def _chosen(files: Sequence[SpecFile], only: Collection[str] | None) -> Iterator[SpecFile]:
    """The files to read: all of them, or those of some models and of what these need."""
    if only is None:
        yield from files
        return
    providers = {name.partition("/")[0] for name in only}
    theirs = [file for file in files if file.provider in providers]
    models = [file for file in theirs if file.kind == "model"]
    at_their_place = {f"{file.provider}/{file.model}": file for file in models}
    for name in only:
        # A file that states another id is not the model that its own name says; then any may be meant.
        file = at_their_place.get(name)
        if name not in providers and (file is None or _name(file) != name):
            break
    else:
        models = [file for file in models if {file.provider, f"{file.provider}/{file.model}"} & {*only}]
    yield from (file for file in files if file.kind in ("catalog", "family", "glossary", "license"))
    yield from (file for file in theirs if file.kind == "provider" or file in models)


def _name(file: SpecFile) -> str:
    data = read_bytes(file.path, file.shown)
    return name_of(Text(file, b"" if isinstance(data, Diagnostic) else data))


def _is_asked_for(model: Model, only: Collection[str] | None) -> bool:
    return only is None or model.name in only or model.provider in only


def _is_about(problem: Diagnostic, folder: Path, only: Collection[str]) -> bool:
    """Whether something wrong with the tree is about the folder of a provider, and not about a file in it."""
    return any(problem.span.file == f"{folder.as_posix()}/{name.partition('/')[0]}" for name in only)
