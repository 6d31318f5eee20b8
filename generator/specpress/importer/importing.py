"""The import as a whole: pages and a catalogue in, texts of specs and problems out.

Nothing is written here, and nothing printed. The pages of all models come in one run; each model's are merged, and
its spec is made anew or brought up to date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Severity, Span, has_errors
from specpress.importer.catalogue import Catalogue, Home, checked
from specpress.importer.codes import (
    NO_MODEL,
    NO_PARAMETERS,
    NOT_WRITTEN,
    NOTHING_TO_UPDATE,
    SPEC_EXISTS,
)
from specpress.importer.extracted import FoundPage, Stated
from specpress.importer.facts import Path as FactPath
from specpress.importer.glossary import Glossary
from specpress.importer.merge import ModelFacts, merged
from specpress.importer.page import Page
from specpress.importer.todo import Remark, remarks
from specpress.importer.update.apply import Update
from specpress.importer.update.change import Change
from specpress.importer.writing.new import new_spec
from specpress.spec.load import SpecFile
from specpress.spec.load.codes import NO_PROVIDER
from specpress.spec.yaml import read_bytes

Pages = Sequence[tuple[Page, FoundPage]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What has come of the pages of one model."""

    facts: ModelFacts
    file: SpecFile
    text: str | None = None
    """The spec's new text; None where it stays as it is."""
    problems: tuple[Diagnostic, ...] = ()
    refused: Mapping[FactPath, str] = field(default_factory=dict)
    """What a page states and does not fit the rest of it."""
    remarks: tuple[Remark, ...] = ()
    """What a person has to look at."""
    gaps: int = 0
    """How many texts `check` will count as still to be written."""
    changes: tuple[Change, ...] = ()


def import_pages(pages: Pages, catalogue: Catalogue, update: bool) -> tuple[list[Imported], list[Diagnostic]]:
    """Everything that the pages make of the catalogue's specs, and all problems."""
    spec, problems = catalogue.glossary()
    models, nameless = _by_model(pages)
    done = [_one(facts, catalogue, Glossary(spec), update) for facts in models]
    return done, [*problems, *nameless, *(problem for one in done for problem in one.problems)]


def _by_model(pages: Pages) -> tuple[list[ModelFacts], list[Diagnostic]]:
    """The facts of each model, in the order in which the models first come."""
    groups: dict[tuple[str, str], list[tuple[Page, FoundPage]]] = {}
    problems = []
    for page, found in pages:
        if isinstance(found.model, Stated):
            groups.setdefault((found.provider, found.model.value), []).append((page, found))
        else:
            help = "import it beside another copy of the page, or save it from its beginning"
            span = Span(page.name, found.model.line)
            problems.append(NO_MODEL.at(span, f"the model's id is lost: {found.model.reason}", help))
    models = [merged(group) for group in groups.values()]
    problems += [_without_parameters(facts) for facts in models if not _has_parameters(facts)]
    return list(filter(_has_parameters, models)), problems


def _has_parameters(facts: ModelFacts) -> bool:
    return bool(facts.parameters or facts.nameless)


def _without_parameters(facts: ModelFacts) -> Diagnostic:
    span = Span(facts.origins[0].name)
    return NO_PARAMETERS.at(span, "no parameter stands on this copy of the page", "save the whole page")


def _one(facts: ModelFacts, catalogue: Catalogue, glossary: Glossary, update: bool) -> Imported:
    file = catalogue.file(facts.provider, facts.model)
    home = catalogue.home(facts.provider) if catalogue.has_provider(facts.provider) else _homeless(file)
    if not isinstance(home, Home):
        return Imported(facts=facts, file=file, problems=home)
    if update:
        return _updated(facts, file, home, glossary)
    if file.path.exists():
        message = f"{facts.provider}/{facts.model} has a spec already"
        problem = SPEC_EXISTS.at(Span(file.shown), message, "compare the page with it by --update")
        return Imported(facts=facts, file=file, problems=(problem,))
    return _new(facts, file, home, glossary)


def _homeless(file: SpecFile) -> tuple[Diagnostic, ...]:
    shown = Path(file.shown).parents[file.model.count("/")].as_posix()
    message = "this folder has no provider.yaml, and without it no spec of the provider can be checked"
    help = f"write {shown}/provider.yaml first; title, sources and envelope are enough to begin with"
    return (NO_PROVIDER.at(Span(shown), message, help),)


def _new(facts: ModelFacts, file: SpecFile, home: Home, glossary: Glossary) -> Imported:
    written = new_spec(facts, file, home, glossary)
    problems = tuple(_refusals(written.problems, facts))
    return Imported(
        facts=facts,
        file=file,
        text=None if problems else written.text,
        problems=problems,
        refused=written.refused,
        remarks=remarks(facts, written.spec, home.containers, written.refused),
        gaps=sum(problem.severity is Severity.NOTE for problem in written.problems),
    )


def _refusals(problems: Sequence[Diagnostic], facts: ModelFacts) -> Iterator[Diagnostic]:
    """Errors in a spec that nobody can look at, told of the page that it was made of."""
    for one in problems:
        if one.severity is Severity.ERROR:
            message = f"the spec of {facts.model!r} would be refused: {one.code}: {one.message}"
            yield NOT_WRITTEN.at(Span(facts.origins[0].name), message, one.help)


def _updated(facts: ModelFacts, file: SpecFile, home: Home, glossary: Glossary) -> Imported:
    if not file.path.exists():
        message = f"{facts.provider}/{facts.model} has no spec to compare the page with"
        problem = NOTHING_TO_UPDATE.at(Span(file.shown), message, "write it by leaving --update out")
        return Imported(facts=facts, file=file, problems=(problem,))
    data = read_bytes(file.path, file.shown)
    if isinstance(data, Diagnostic):
        return Imported(facts=facts, file=file, problems=(data,))
    spec, problems = checked(file, data, home)
    if spec is None or has_errors(problems):
        errors = tuple(one for one in problems if one.severity is Severity.ERROR)
        return Imported(facts=facts, file=file, problems=errors)
    text = data.decode("utf-8-sig")
    done = Update(file, home, facts, glossary, text).run(spec)
    return Imported(
        facts=facts,
        file=file,
        text=done.text if done.text != text else None,
        changes=done.changes,
    )
