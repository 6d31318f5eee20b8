"""The catalogue that specs are written into: what of it an import has to know.

Given its folder; gives the file of a model, the provider's spec and the glossary, through the reader of all commands,
so that an import sees what `check` sees.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, begun, has_errors
from specpress.base.safe_filenames import as_path, is_portable
from specpress.catalog.read import Shared, Text, open_source, read_shared, resolve_spec
from specpress.importer.layouts.generic import GenericLayout
from specpress.lint import check_model
from specpress.spec.catalog import GlossarySpec
from specpress.spec.load import SpecFile, discover, read_spec
from specpress.spec.load.files import PROVIDER, SUFFIX
from specpress.spec.model import ModelSpec
from specpress.spec.pages import PageLayout
from specpress.spec.provider import ProviderSpec, Slot

GLOSSARY = "glossary.yaml"


@dataclass(frozen=True, slots=True)
class Home:
    """A provider in a catalogue, with what its models share."""

    name: str
    shared: Shared

    @property
    def spec(self) -> ProviderSpec:
        """The provider as it was written."""
        return self.shared.provider_specs[self.name]

    @property
    def containers(self) -> frozenset[str]:
        """The objects of a request that hold all parameters."""
        return frozenset(key for envelope in self._envelopes for key in _containers(envelope))

    @property
    def _envelopes(self) -> tuple[Slot, ...]:
        """The shapes of its requests, those of single endpoints too."""
        own = (endpoint.envelope for endpoint in (self.spec.endpoints or {}).values())
        return (self.spec.envelope, *filter(None, own))

    def layout(self, pages: PageLayout) -> GenericLayout:
        """How some of its pages are read."""
        model_keys = frozenset(key for envelope in self._envelopes for key in _model_keys(envelope))
        return GenericLayout(self.name, pages, self.containers, model_keys)

    @property
    def common(self) -> frozenset[str]:
        """The parameters that every model has."""
        return frozenset(self.spec.parameters or ())


def _describes_pages(path: Path) -> bool:
    """Whether a provider's file may say how its pages look; the others need not be read."""
    try:
        return b"pages" in path.read_bytes()
    except OSError:
        return False


def _model_keys(slot: Slot) -> Iterator[str]:
    for key, inner in (slot.fields or {}).items():
        if inner.holds == "model":
            yield key
        yield from _model_keys(inner)


def _containers(slot: Slot) -> Iterator[str]:
    for key, inner in (slot.fields or {}).items():
        if inner.holds == "parameters":
            yield key
        yield from _containers(inner)
        if inner.items is not None:
            yield from _containers(inner.items)


@dataclass(slots=True)
class Catalogue:
    """A folder of specs, of which each file is read when it is asked for."""

    folder: Path
    _homes: dict[str, Home | tuple[Diagnostic, ...]] = field(default_factory=dict)

    def file(self, provider: str, model: str) -> SpecFile:
        """Where the spec of a model stands, or is to stand."""
        parts = model.split("/")
        # An id comes from a file of others: `..` in it must not lead out of the folder.
        inside = (
            part if part.strip(". ") else part.replace(".", "%2E") for part in as_path(model).split("/")
        )
        name = model if all(map(is_portable, parts)) else "/".join(filter(None, inside)) or "%2E"
        path = self.folder / provider / f"{name}{SUFFIX}"
        return SpecFile(path, path.as_posix(), "model", provider, name)

    def models(self, provider: str) -> list[SpecFile]:
        """The files of the models that a provider has."""
        files = discover(self.folder).files if self.folder.is_dir() else ()
        return [file for file in files if file.kind == "model" and file.provider == provider]

    def home(self, provider: str) -> Home | tuple[Diagnostic, ...]:
        """The provider, or why it cannot be had."""
        if provider not in self._homes:
            file = (self.folder / provider / PROVIDER).as_posix()
            source = open_source(self.folder, (provider,))
            problems = tuple(problem for problem in source.problems if problem.span.file == file)
            known = provider in source.shared.provider_specs
            self._homes[provider] = Home(provider, source.shared) if known else problems
        return self._homes[provider]

    def provider_file(self, provider: str) -> SpecFile:
        """Where the file of a provider stands, or is to stand."""
        path = self.folder / provider / PROVIDER
        return SpecFile(path, path.as_posix(), "provider", provider)

    def drafted(self, provider: str, data: bytes) -> Home | tuple[Diagnostic, ...]:
        """A provider that has no file yet, by the text of one; or what is wrong with the text."""
        file = self.provider_file(provider)
        shared, problems = read_shared([*open_source(self.folder, ()).others, Text(file, data)])
        problems = sorted(problem for problem in problems if problem.span.file == file.shown)
        faulty = has_errors(problems) or provider not in shared.provider_specs
        return tuple(problems) if faulty else Home(provider, shared)

    def layouts(self) -> tuple[tuple[GenericLayout, ...], tuple[Diagnostic, ...]]:
        """The layouts of pages that the files of providers describe, and what is wrong with such files."""
        files = sorted(self.folder.glob(f"*/{PROVIDER}"))
        homes = [self.home(path.parent.name) for path in files if _describes_pages(path)]
        known = [home for home in homes if isinstance(home, Home)]
        layouts = (home.layout(pages) for home in known for pages in home.spec.pages or ())
        problems = (problem for home in homes if not isinstance(home, Home) for problem in home)
        return tuple(layouts), tuple(problems)

    def has_provider(self, provider: str) -> bool:
        """Whether the provider has a file."""
        return (self.folder / provider / PROVIDER).exists()

    def glossary(self) -> tuple[GlossarySpec | None, tuple[Diagnostic, ...]]:
        """Our own texts for parameters, where the catalogue has any."""
        path = self.folder / GLOSSARY
        if not path.exists():
            return None, ()
        source = open_source(self.folder, ())
        return source.shared.glossary, tuple(
            problem for problem in source.problems if problem.span.file == path.as_posix()
        )


def checked(file: SpecFile, data: bytes, home: Home) -> tuple[ModelSpec | None, tuple[Diagnostic, ...]]:
    """A spec's text as `check` reads it; None where anything is an error."""
    spec, problems = read_spec(file, data)
    if not isinstance(spec, ModelSpec):
        return None, problems
    model, more = resolve_spec(spec, file, home.shared)
    problems = tuple(sorted((*problems, *more, *begun(check_model(model), None))))
    return (None if has_errors(problems) else spec), problems
