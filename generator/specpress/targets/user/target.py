"""A target that is a folder of templates: what the loader makes of it, and how it makes files.

Given views of the catalogue; gives files, and for each template that cannot be filled a problem. It is plain data,
so that it travels to the processes that models are made in; the templates are compiled there, once.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass
from typing import Any, ClassVar

from specpress.base.diagnostics import Diagnostic, Span
from specpress.base.json_text import json_line
from specpress.base.names import Names
from specpress.base.safe_filenames import as_path
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.spec.target import Per, View
from specpress.targets.base import Dependency, Files, Outputs, Unmade
from specpress.targets.user import view as views
from specpress.targets.user.codes import CLAIMED
from specpress.targets.user.view import BRIEF, Data

VARIABLES: dict[Per, tuple[str, ...]] = {
    "model": ("model", "provider"),
    "provider": ("provider", "models"),
    "catalog": ("settings", "providers", "families", "models"),
}
"""What a template can name, by what it is filled for."""
BRACES = re.compile(r"\{([^{}]*)\}")
"""A placeholder in the path of a file."""


def values(**ids: str) -> dict[str, str]:
    """What each placeholder stands for, by ids: `provider`, `model`."""
    texts = {name: as_path(id) for name, id in ids.items()}
    for name, id in ids.items():
        texts |= {f"{name}.{style}": text for style, text in asdict(Names.of(id, name)).items()}
    return texts


def filled(path: str, texts: Mapping[str, str]) -> str:
    """The path of one file."""
    return BRACES.sub(lambda match: texts[match[1]], path)


@dataclass(frozen=True, slots=True)
class File:
    """What one template makes; see `FileSpec`."""

    template: str
    per: Per
    path: str
    view: View
    span: Span
    """Where its path was written."""


@dataclass(frozen=True, slots=True)
class TemplateTarget:
    """A target of a user's own. `shown` is the path of its folder as it is printed, `templates` names and texts."""

    name: str
    summary: str
    shown: str
    files: tuple[File, ...]
    templates: tuple[tuple[str, str], ...]
    depends: ClassVar[frozenset[Dependency]] = frozenset()
    variant: ClassVar[str] = ""

    @property
    def stamp(self) -> str:
        """The sha256 of all that the files depend on beside the catalogue."""
        # The name of a file may be no text.
        return hashlib.sha256(json_line(astuple(self)).encode(errors="surrogatepass")).hexdigest()

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """The files of each model, and its view for those that are about several."""
        providers = {id: views.provider_view(provider) for id, provider in catalog.providers.items()}
        return {model.name: self._outputs(model, providers[model.provider]) for model in models}

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """The files for each provider and for the catalogue. Raises `Unmade` where some cannot be filled."""
        wanted = [file for file in self.files if file.per != "model"]
        filling = _Filling(self)
        if wanted:
            models = [views.unpacked(row) for row in rows.values()]
            providers = [views.provider_view(provider) for provider in catalog.providers.values()]
            for file in wanted:
                shown = [_seen(model, file.view) for model in models]
                if file.per == "provider":
                    filling.fill_each(file, providers, shown)
                else:
                    whole = {
                        "settings": views.settings_view(catalog.settings),
                        "families": views.family_views(tuple(catalog.families.values())),
                    }
                    filling.fill(file, "the catalogue", {}, **whole, providers=providers, models=shown)
        if filling.problems:
            raise Unmade(tuple(filling.problems))
        return filling.files

    def _outputs(self, model: Model, provider: Data) -> Outputs:
        by_view: dict[View, Data] = {file.view: views.model_view(model, file.view) for file in self.files}
        filling = _Filling(self)
        ids = values(provider=model.provider, model=model.id)
        for file in self.files:
            if file.per == "model":
                filling.fill(file, model.name, ids, model=by_view[file.view], provider=provider)
        joined = {file.view for file in self.files if file.per != "model"}
        row = views.packed(by_view["full" if "full" in joined else "brief"]) if joined else b""
        return Outputs(filling.files, row, tuple(filling.problems))


@dataclass(frozen=True, slots=True)
class Read:
    """The targets of some folders, and all problems, sorted. A folder with an error has no target."""

    targets: tuple[TemplateTarget, ...] = ()
    problems: tuple[Diagnostic, ...] = ()


def _seen(model: Data, view: View) -> Data:
    return model if view == "full" else {key: model[key] for key in BRIEF if key in model}


class _Filling:
    """The files of one step, and what went wrong."""

    def __init__(self, target: TemplateTarget) -> None:
        self.target = target
        self.files: dict[str, bytes] = {}
        self.problems: list[Diagnostic] = []

    def fill_each(self, file: File, providers: Iterable[Data], models: Sequence[Data]) -> None:
        """Fill a template for each provider."""
        for provider in providers:
            hosted = [model for model in models if model["provider"] == provider["id"]]
            ids = values(provider=provider["id"])
            self.fill(file, provider["id"], ids, provider=provider, models=hosted)

    def fill(self, file: File, about: str, ids: Mapping[str, str], **known: Any) -> None:
        """Fill a template once."""
        # Jinja2 is imported when there is something to fill: 0.05 s that no other command should pay.
        from specpress.targets.user.sandbox import LONGEST, environment, fill, place, problem_of  # noqa: PLC0415

        target = self.target
        key = (target.shown, target.templates, file.template)
        if key in _ENDLESS:
            self.problems.append(_ENDLESS[key])
            return
        try:
            template = environment(target.shown, target.templates).get_template(file.template)
            data = fill(template, known, LONGEST[file.per])
        except Exception as error:  # a template is code that we have not seen
            folder = {name: place(target.shown, name) for name, _ in target.templates}
            problem = problem_of(error, folder, about)
            self.problems.append(problem)
            if isinstance(error, (TimeoutError, MemoryError)):
                _ENDLESS[key] = problem
        else:
            self._add(file, filled(file.path, ids), data)

    def _add(self, file: File, path: str, data: bytes) -> None:
        if path in self.files:
            message = f"this target makes {path!r} more than once"
            self.problems.append(
                CLAIMED.at(file.span, message, "tell the paths apart, by {provider} or {model}")
            )
        self.files[path] = data


_ENDLESS: dict[tuple[Any, ...], Diagnostic] = {}
"""Templates that took all that one may, and what was said: in this process no other model shall pay for it again."""
