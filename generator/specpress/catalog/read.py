"""One spec file's bytes in, and what the catalogue has of it out.

Given a file and its bytes; gives the provider or the model, with every problem. It stands apart from `work`, so that
a command that only reads does not import what makes files.
"""

from __future__ import annotations

from dataclasses import dataclass

from specpress.base.diagnostics import Diagnostic, has_errors
from specpress.catalog.lexical_form import spelling_of
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.resolve.family import Member
from specpress.catalog.resolve.model import resolve_model
from specpress.catalog.resolve.provider import resolve_provider
from specpress.lint import check_model
from specpress.spec.load import SpecFile, read_spec
from specpress.spec.model import ModelSpec
from specpress.spec.provider import ProviderSpec


@dataclass(frozen=True, slots=True)
class Text:
    """A spec file and its bytes."""

    file: SpecFile
    data: bytes


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


def name_of(text: Text) -> str:
    """The name of a model by the place of its file; its id may be another."""
    return f"{text.file.provider}/{text.file.model}"


def member_of(model: Model, provider: Provider) -> Member:
    """What a family needs to know of a model. How values are written is told only of one with a family."""
    named = model.named()
    paths = {key: list(path) for key, (path, _) in named.items()}
    if model.family is None:
        return Member(paths)
    carrier = model.uploads.carrier if model.uploads else None
    url = provider.uploads.url_key if provider.uploads else None
    spellings = {
        key: spelling_of(field.type, url if path == carrier else None) for key, (path, field) in named.items()
    }
    return Member(paths, model.family, spellings)
