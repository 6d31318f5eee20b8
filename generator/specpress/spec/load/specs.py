"""One file's bytes in, its spec out; and what can only be said of all files together.

A spec depends on nothing but its bytes and its path, so that it can be read in any process and in any order,
and need not be read again as long as both are the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from specpress.base.diagnostics import Diagnostic, Span, has_errors
from specpress.base.safe_filenames import folded, is_portable
from specpress.spec import CatalogSpec, FamilySpec, GlossarySpec, ModelSpec, ProviderSpec
from specpress.spec.load import codes
from specpress.spec.load.decode import convert
from specpress.spec.load.files import PROVIDER, SUFFIX, FileKind, SpecFile
from specpress.spec.load.partial import mended, partial_specs
from specpress.spec.yaml import decoded, parse

AnySpec = ModelSpec | ProviderSpec | FamilySpec | CatalogSpec | GlossarySpec

CLASSES: dict[FileKind, type[AnySpec]] = {
    "model": ModelSpec,
    "provider": ProviderSpec,
    "family": FamilySpec,
    "catalog": CatalogSpec,
    "glossary": GlossarySpec,
}


def read_spec(file: SpecFile, data: bytes) -> tuple[AnySpec | None, tuple[Diagnostic, ...]]:
    """Read one file's content; None where anything is an error. The problems are sorted, and not endless."""
    specs, problems = readings(file, data)
    return (None if has_errors(problems) else specs[0]), problems


def readings(file: SpecFile, data: bytes) -> tuple[tuple[AnySpec, ...], tuple[Diagnostic, ...]]:
    """Read one file's content: its spec where nothing is an error, else what `partial_specs` leaves of it, if anything.
    The text of a licence is no spec.

    An error whose cure is certain is read as if it were mended. What is wrong with several readings is wrong with the
    file if all of them have it (`told_by_all`).
    """
    if file.kind == "license":
        return (), decoded(data, file.shown)[1]
    node, problems = parse(data, file.shown)
    if node is None:
        return (), _shown(problems, file.shown)
    cls = CLASSES[file.kind]
    spec, in_spec = convert(node, cls)
    if isinstance(spec, ModelSpec) and spec.id is not None and spec.id == file.model:
        message = f"the file's name already says {spec.id!r}"
        in_spec = (*in_spec, codes.NEEDLESS_ID.at(spec.where("id"), message, "remove `id`"))
    if spec is not None and not has_errors(problems):
        return (spec,), _shown((*problems, *in_spec), file.shown)
    # What stands under a misspelt key is read too, and the key that was meant is not missing.
    certain = mended(node, in_spec)
    mended_spec, faults = convert(certain, cls) if certain is not node else (spec, in_spec)
    errors = [problem for problem in (*problems, *faults) if has_errors((problem,))]
    specs = (mended_spec,) if mended_spec is not None and not errors else partial_specs(certain, cls, errors)
    told = {*problems, *faults, *(fault for fault in in_spec if fault.fix)}
    return specs, _shown(tuple(told), file.shown)


def _shown(problems: tuple[Diagnostic, ...], file: str) -> tuple[Diagnostic, ...]:
    """The problems sorted by their places, without those beyond what anybody reads."""
    if len(problems) <= codes.MAX_PROBLEMS:
        return tuple(sorted(problems))
    message = f"{len(problems) - codes.MAX_PROBLEMS:,} more problems in this file are not shown"
    help = "mend the first ones and run again"
    # Errors first: what is left out must not be what stops the run.
    first = sorted(problems, key=lambda problem: (problem.severity, problem))[: codes.MAX_PROBLEMS]
    return (codes.TOO_MANY_PROBLEMS.at(Span(file), message, help), *sorted(first))


def check_ids(models: Iterable[tuple[SpecFile, str]]) -> tuple[Diagnostic, ...]:
    """What is wrong with the ids of all models: two that are the same, and those that a file could be named after."""
    problems = []
    files = sorted(models, key=lambda pair: pair[0].shown)
    taken: dict[tuple[str, str], str] = {}
    for file, id in files:
        other = taken.setdefault((file.provider, id), file.shown)
        if other != file.shown:
            message = f"{other} describes a model with the id {id!r} too"
            problems.append(
                codes.DUPLICATE_ID.at(Span(file.shown), message, "correct the id, or merge the files")
            )
    alike = Counter((file.provider, folded(id)) for file, id in files)
    for file, id in files:
        is_alone = alike[file.provider, folded(id)] == 1
        if id != file.model and is_alone and _can_be_a_path(id):
            message = f"a file can be named after the id {id!r}"
            problems.append(
                codes.NEEDLESS_ID.at(Span(file.shown), message, f"rename the file to {id}{SUFFIX}")
            )
    return tuple(problems)


def _can_be_a_path(id: str) -> bool:
    """Whether a model's file can be named after its id; folders stand for slashes."""
    path = id + SUFFIX
    hidden = any(name.startswith(".") for name in path.split("/"))
    return path != PROVIDER and not hidden and all(map(is_portable, path.split("/")))
