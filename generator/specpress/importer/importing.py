"""The import as a whole: pages and a catalogue in, texts of specs and problems out.

Nothing is written here, and nothing printed. The pages of all models come in one run; each model's are merged, and
its spec is made anew or brought up to date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Severity, Span, has_errors
from specpress.importer import codes
from specpress.importer.catalogue import Catalogue, Home, checked
from specpress.importer.extracted import ExtractedPage, Stated
from specpress.importer.facts import Path as FactPath
from specpress.importer.glossary import Glossary
from specpress.importer.merge import ModelFacts, merged
from specpress.importer.page import Page
from specpress.importer.todo import Remark, remarks
from specpress.importer.update.apply import Update
from specpress.importer.update.compare import Change
from specpress.importer.writing.new import new_spec
from specpress.spec.load import SpecFile
from specpress.spec.load.codes import NO_PROVIDER
from specpress.spec.yaml import read_bytes

Pages = Sequence[tuple[Page, ExtractedPage]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What has come of the pages of one model."""

    facts: ModelFacts
    file: SpecFile
    text: str | None = None
    """The spec's new text; None where it stays as it is."""
    problems: tuple[Diagnostic, ...] = ()
    misfits: Mapping[FactPath, str] = field(default_factory=dict)
    """What a page states and does not fit the rest of it, with the reason."""
    remarks: tuple[Remark, ...] = ()
    """What a person has to look at."""
    gaps: int = 0
    """How many texts `check` will count as still to be written."""
    changes: tuple[Change, ...] = ()


def import_pages(pages: Pages, catalogue: Catalogue, update: bool) -> tuple[list[Imported], list[Diagnostic]]:
    """Everything that the pages make of the catalogue's specs, and all problems."""
    spec, problems = catalogue.glossary()
    if has_errors(problems):
        return [], list(problems)  # each text that is new would be taken for one that nobody has written
    glossary = Glossary(spec)
    models, without_model = _by_model(pages)
    done = [_imported(facts, catalogue, glossary, update) for facts in models]
    return done, [*problems, *without_model, *(problem for imported in done for problem in imported.problems)]


def _by_model(pages: Pages) -> tuple[list[ModelFacts], list[Diagnostic]]:
    """The facts of each model, in the order in which the models first come."""
    groups: dict[tuple[str, str], list[tuple[Page, ExtractedPage]]] = {}
    models, problems = [], []
    for page, extracted in pages:
        if isinstance(extracted.model, Stated):
            groups.setdefault((extracted.provider, extracted.model.value), []).append((page, extracted))
        else:
            help = (
                "import it beside another copy of the page, or save it from its beginning; where the page gives two "
                "ids, take the wrong one out of the saved copy"
            )
            message = f"the model's id is lost: {extracted.model.reason}"
            problems.append(codes.NO_MODEL.at(Span(page.name, extracted.model.line), message, help))
    for facts in map(merged, groups.values()):
        if facts.parameters or facts.nameless:
            models.append(facts)
        else:
            message = "no parameter stands on this copy of the page"
            problems.append(
                codes.NO_PARAMETERS.at(Span(facts.origins[0].name), message, "save the whole page")
            )
    return models, problems


def _imported(facts: ModelFacts, catalogue: Catalogue, glossary: Glossary, update: bool) -> Imported:
    file = catalogue.file(facts.provider, facts.model)
    name = f"{facts.provider}/{facts.model}"
    home = catalogue.home(facts.provider) if catalogue.has_provider(facts.provider) else (_no_provider(file),)
    if not isinstance(home, Home):
        return Imported(facts=facts, file=file, problems=home)
    if update and not file.path.exists():
        message, help = f"{name} has no spec to compare the page with", "write it by leaving --update out"
        problem = codes.NOTHING_TO_UPDATE.at(Span(file.shown), message, help)
        return Imported(facts=facts, file=file, problems=(problem,))
    if file.path.exists() and not update:
        help = "compare the page with it by --update"
        problem = codes.SPEC_EXISTS.at(Span(file.shown), f"{name} has a spec already", help)
        return Imported(facts=facts, file=file, problems=(problem,))
    return (_updated if update else _new)(facts, file, home, glossary)


def _no_provider(file: SpecFile) -> Diagnostic:
    shown = Path(file.shown).parents[file.model.count("/")].as_posix()
    message = "this folder has no provider.yaml, and without it no spec of the provider can be checked"
    help = f"write {shown}/provider.yaml first; title, sources and envelope are enough to begin with"
    return NO_PROVIDER.at(Span(shown), message, help)


def _new(facts: ModelFacts, file: SpecFile, home: Home, glossary: Glossary) -> Imported:
    new = new_spec(facts, file, home, glossary)
    problems = tuple(_refusals(new.problems, facts))
    return Imported(
        facts=facts,
        file=file,
        text=None if problems else new.text,
        problems=problems,
        misfits=new.misfits,
        remarks=remarks(facts, new.spec, home.containers, new.misfits),
        gaps=sum(problem.severity is Severity.NOTE for problem in new.problems),
    )


def _refusals(problems: Sequence[Diagnostic], facts: ModelFacts) -> Iterator[Diagnostic]:
    """Errors in a spec that nobody can look at, told of the page that it was made of."""
    for problem in problems:
        if problem.severity is Severity.ERROR:
            message = f"the spec of {facts.model!r} would be refused: {problem.code}: {problem.message}"
            yield codes.NOT_WRITTEN.at(Span(facts.origins[0].name), message, problem.help)


def _updated(facts: ModelFacts, file: SpecFile, home: Home, glossary: Glossary) -> Imported:
    data = read_bytes(file.path, file.shown)
    if isinstance(data, Diagnostic):
        return Imported(facts=facts, file=file, problems=(data,))
    spec, problems = checked(file, data, home)
    if spec is None:
        errors = tuple(problem for problem in problems if problem.severity is Severity.ERROR)
        return Imported(facts=facts, file=file, problems=errors)
    text = data.decode("utf-8-sig")
    updated = Update(file, home, facts, glossary, text).run(spec)
    new_text = updated.text if updated.text != text else None
    return Imported(facts=facts, file=file, text=new_text, changes=updated.changes)
