"""The shape of `target.yaml`, in the classes that the loader, the editors' schema and the reference are made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from specpress.spec.base import Spec

Per: TypeAlias = Literal["model", "provider", "catalog"]
View: TypeAlias = Literal["full", "brief"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSpec(Spec):
    """What one template makes."""

    template: str
    """The template: its path within the folder."""
    per: Per
    """What the template is filled for: each model, each provider, or the catalogue once."""
    path: str
    """Where the file goes, below the output folder. In a file for each provider or model, `{provider}` stands
    for the provider's id; in one for each model, `{model}` for the model's id, whose slashes become folders.
    `{model.snake}`, `.camel`, `.pascal` and `.screaming` are the same as a name."""
    view: View = "full"
    """How much the template sees of each model: all that is known, or what a list needs. A file about a thousand
    models is made sooner from a `brief` view."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetSpec(Spec):
    """A target of your own: the file `target.yaml` beside its templates."""

    name: str
    """The word that `--target` takes: small letters, digits and hyphens."""
    summary: str
    """One line for `specpress targets`."""
    files: tuple[FileSpec, ...]
    """What is made."""
