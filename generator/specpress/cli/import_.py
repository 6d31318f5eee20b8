"""`specpress import`: saved docs pages and API documents made into specs, or compared with those that exist."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from specpress.base.diagnostics import Diagnostic, has_errors
from specpress.base.json_text import json_text
from specpress.build.output.together import put
from specpress.cli.console import Console, Refused, shown
from specpress.cli.report import as_text, json_result, visible
from specpress.importer import report as page_report
from specpress.importer.catalogue import Catalogue
from specpress.importer.codes import UNKNOWN_LAYOUT
from specpress.importer.documents import report as document_report
from specpress.importer.documents.document import Document, read_documents
from specpress.importer.documents.importing import ImportedDocuments, Options, import_documents
from specpress.importer.documents.operations import BadTemplate
from specpress.importer.extracted import ExtractedPage
from specpress.importer.importing import Imported, import_pages
from specpress.importer.layouts import LAYOUTS, extract
from specpress.importer.layouts.generic import GenericLayout
from specpress.importer.page import Page
from specpress.importer.reading import STDIN, load_file, load_stream, read_bytes

_INPUTS = frozenset({".htm", ".html", ".json", ".markdown", ".md", ".txt", ".yaml", ".yml"})
"""How the names of the files in a folder end; a file that is named itself may have any name."""
_ADDRESS = re.compile(r"(?i)https?://")


@dataclass(slots=True)
class _Inputs:
    """What stands in the files that were named."""

    pages: list[tuple[Page, ExtractedPage]] = field(default_factory=list)
    documents: list[tuple[Document, date]] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Read every file, then write every spec; 1 where anything is wrong, or where a spec changed.

    What is wrong with a page is left out, with the reason, and the others go on. What documents give is written all or
    none, but for an update, as a job at night needs it.
    """
    catalogue = Catalogue(parsed.out)
    described, broken = catalogue.layouts()
    inputs = _read(list(_files(parsed.files)), parsed.provider, described)
    if any(problem.code == UNKNOWN_LAYOUT.code for problem in inputs.problems):
        inputs.problems += broken  # their pages may be meant
    _refuse_options_of_documents(
        parsed, inputs, dict.fromkeys((*LAYOUTS, *(layout.provider for layout in described)))
    )
    if parsed.format == "text":
        for page, extracted in inputs.pages:
            console.print(visible(page_report.page_line(page, extracted)))
    done, problems = import_pages(inputs.pages, catalogue, parsed.update) if inputs.pages else ([], [])
    options = Options(
        provider=parsed.provider,
        operations=tuple(parsed.operation),
        template=parsed.id or "",
        texts=parsed.texts or "glossary",
        update=parsed.update,
    )
    try:
        documents = import_documents(inputs.documents, catalogue, options)
    except BadTemplate as error:
        raise Refused(f"--id: {visible(str(error))}") from None
    problems = sorted([*inputs.problems, *problems, *documents.problems])
    failed = has_errors(problems)
    result = {**page_report.as_json(inputs.pages, done), **_joined(documents, done, inputs)}
    goes_on = parsed.update or not inputs.documents
    files = _texts(done, documents) if goes_on or not failed else {}
    has_written = bool(files) or parsed.update
    if parsed.dry_run:
        files = {}
    if parsed.report is not None:
        files[parsed.report] = json_text(result).encode()
    _write(files)
    if parsed.format == "json":
        console.write(json_result(result, problems))
    else:
        _tell(done, documents, problems, has_written, parsed, console)
    is_other = any(page.changes for page in done) or any(spec.changes for spec in documents.specs)
    changed = is_other or bool(documents.gone)
    return int(failed or changed)


def _joined(documents: ImportedDocuments, done: Sequence[Imported], inputs: _Inputs) -> dict[str, Any]:
    """What is told of documents, and the specs of documents behind those of pages."""
    told = document_report.as_json(documents)
    told["specs"] = [*page_report.as_json(inputs.pages, done)["specs"], *told["specs"]]
    return told


def _refuse_options_of_documents(parsed: argparse.Namespace, inputs: _Inputs, known: Collection[str]) -> None:
    """Refuse options that say nothing about what was given. `known` are the providers whose pages can be read."""
    if (
        parsed.provider is not None
        and parsed.provider not in known
        and not inputs.documents
        and not inputs.problems
    ):
        file = shown(parsed.out / parsed.provider / "provider.yaml")
        help = f"describe them under `pages` in {file}; known pages: {', '.join(known)}"
        raise Refused(f"pages of {parsed.provider!r} cannot be read; {help}")
    given = {"--operation": parsed.operation, "--id": parsed.id, "--texts": parsed.texts}
    unused = next((name for name, value in given.items() if value), None)
    if unused is not None and not inputs.documents and not inputs.problems:
        raise Refused(f"{unused} is for API documents, and what was given are docs pages")


def _files(names: Sequence[str]) -> Iterator[str]:
    """The names of files, those in folders too. Refuses addresses: what is read is what a person has seen and saved."""
    for name in names:
        if _ADDRESS.match(name):
            raise Refused(f"{visible(name)} is an address; save what stands there, and name its file")
        if not Path(name).is_dir():
            yield name
            continue
        files = sorted(_files_in(name))
        if not files:
            kinds = ", ".join(sorted(_INPUTS))
            message = f"there is no page and no document in {shown(Path(name))}; their names end in {kinds}"
            raise Refused(message)
        yield from files


def _files_in(folder: str) -> Iterator[str]:
    """The files in a folder and in those below it, but for hidden ones and what browsers save beside a page."""
    for path, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and not name.endswith("_files")]
        for name in names:
            if Path(name).suffix.lower() in _INPUTS and not name.startswith("."):
                yield os.path.join(path, name)


def _read(names: Sequence[str], provider: str | None, described: Sequence[GenericLayout]) -> _Inputs:
    """What stands in every file, and what is wrong with the files."""
    if names.count("-") > 1:
        raise Refused("standard input can be read once; give `-` once")
    inputs = _Inputs()
    for name in dict.fromkeys(names):
        _read_one(name, provider, described, inputs)
    return inputs


def _read_one(name: str, provider: str | None, described: Sequence[GenericLayout], inputs: _Inputs) -> None:
    """Read a file as the document that it is, else as a docs page."""
    label = STDIN if name == "-" else shown(Path(name))
    loaded = _load(name, label)
    if isinstance(loaded, Diagnostic):
        inputs.problems.append(loaded)
        return
    data, saved = loaded
    documents = read_documents(data, label)
    if isinstance(documents, Diagnostic):
        inputs.problems.append(documents)
    elif documents:
        inputs.documents += [(document, saved) for document in documents]
    else:
        page = read_bytes(data, label, saved)
        known = provider in LAYOUTS or any(layout.provider == provider for layout in described)
        extracted = extract(page, provider if known else None, described) if isinstance(page, Page) else page
        if isinstance(page, Page) and isinstance(extracted, ExtractedPage):
            inputs.pages.append((page, extracted))
        elif isinstance(extracted, Diagnostic):
            inputs.problems.append(extracted)


def _load(name: str, label: str) -> tuple[bytes, date] | Diagnostic:
    if name != "-":
        return load_file(Path(name), label)
    data = load_stream(sys.stdin.buffer)
    return data if isinstance(data, Diagnostic) else (data, datetime.now(UTC).date())


def _texts(done: Sequence[Imported], documents: ImportedDocuments) -> dict[Path, bytes]:
    """The files that are new or have changed."""
    texts = {provider.file.path: provider.text for provider in documents.providers}
    texts |= {page.file.path: page.text for page in done if page.text is not None}
    texts |= {spec.file.path: spec.text for spec in documents.specs if spec.text is not None}
    return {path: text.encode() for path, text in texts.items()}


def _write(files: Mapping[Path, bytes]) -> None:
    try:
        put(files)
    except OSError as error:
        where = f" {error.filename}" if error.filename else ""
        raise Refused(f"cannot write{where}: {error.strerror or error}; nothing was written") from None


def _tell(
    done: Sequence[Imported],
    documents: ImportedDocuments,
    problems: Sequence[Diagnostic],
    has_written: bool,
    parsed: argparse.Namespace,
    console: Console,
) -> None:
    failed = has_errors(problems)
    for line in _document_lines(documents):
        console.print(visible(line))
    if has_written or not failed:
        for line in _lines(done, documents, parsed.update):
            console.print(visible(line))
    if parsed.dry_run and not failed:
        console.tell("nothing was written: --dry-run")
    if failed:
        console.write(as_text(problems, console.colour))
        console.tell("what is named above was left out" if has_written else "nothing was written")


def _document_lines(documents: ImportedDocuments) -> Iterator[str]:
    for entry in documents.documents:
        yield from document_report.document_lines(entry)


def _lines(done: Sequence[Imported], documents: ImportedDocuments, update: bool) -> Iterator[str]:
    yield from document_report.provider_lines(documents)
    done = [imported for imported in done if not has_errors(imported.problems)]
    for imported in done:
        changes = page_report.change_lines(imported.file.shown, imported.changes)
        yield from changes if update else page_report.spec_lines(imported)
    for spec in documents.specs:
        if not has_errors(spec.problems):
            yield from document_report.spec_lines(spec, update)
    yield from document_report.drift_lines(documents)
    if not update:
        gaps = sum(entry.gaps for entry in done) + sum(entry.gaps for entry in documents.specs)
        left = sum(len(entry.remarks) for entry in done)
        losses = sum(loss.effect != "annotation" for entry in documents.specs for loss in entry.losses)
        yield page_report.next_line(gaps, left, losses)
