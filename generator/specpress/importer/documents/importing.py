"""The import of documents: documents and a catalogue in, texts of specs and problems out.

Nothing is written here, and nothing printed. A provider that has no file yet gets a draft of one. What `check` refuses
in a spec is taken out and told as lost, so that no document can make a spec that is broken.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from specpress.base.diagnostics import Diagnostic, Severity, Span, has_errors
from specpress.catalog.resolve.flows import INCOMPLETE_FLOW, lifted_parameters
from specpress.importer import codes
from specpress.importer.catalogue import Catalogue, Home, checked
from specpress.importer.documents.document import Document
from specpress.importer.documents.kinds import Described, described
from specpress.importer.documents.losses import Loss
from specpress.importer.documents.operations import Creation, Found, find_creations
from specpress.importer.documents.provider import ProviderDraft, draft_provider, provider_name
from specpress.importer.documents.specs import Call, Draft, converted, draft, parts_of, within_envelope
from specpress.importer.documents.texts import Texts
from specpress.importer.documents.update import updated
from specpress.importer.glossary import Glossary
from specpress.importer.update.compare import Change
from specpress.importer.writing.new import schema_line
from specpress.importer.writing.paths import place_at
from specpress.importer.writing.yaml_text import block
from specpress.spec.load import SpecFile, read_spec
from specpress.spec.model import ModelSpec
from specpress.spec.provider import Slot
from specpress.spec.yaml import MAX_BYTES, parse, read_bytes

_ROUNDS = 20
"""So often a fact that does not fit is taken out and the rest looked at again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the user chose."""

    provider: str | None = None
    operations: tuple[str, ...] = ()
    template: str = ""
    texts: Texts = "glossary"
    update: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedSpec:
    """What has come of one creation."""

    draft: Draft
    file: SpecFile
    text: str | None = None
    """The spec's new text; None where it stays as it is."""
    problems: tuple[Diagnostic, ...] = ()
    losses: tuple[Loss, ...] = ()
    gaps: int = 0
    """How many texts `check` will count as still to be written."""
    is_new: bool = True
    """Whether the model had no spec before."""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedProvider:
    """A provider's file that was drafted."""

    draft: ProviderDraft
    file: SpecFile
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A document with what was found in it."""

    described: Described
    found: Found
    provider: str
    read: date


@dataclass(slots=True)
class ImportedDocuments:
    """Everything that came of an import."""

    documents: list[ReadDocument] = field(default_factory=list)
    specs: list[ImportedSpec] = field(default_factory=list)
    providers: list[ImportedProvider] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)
    new: list[Creation] = field(default_factory=list)
    """With an update: the creations of the documents that no spec is of."""
    gone: list[tuple[SpecFile, str]] = field(default_factory=list)
    """With an update: the specs that were made of such a document and have no creation there, with its pointer."""


def import_documents(
    documents: Sequence[tuple[Document, date]], catalogue: Catalogue, options: Options
) -> ImportedDocuments:
    """What documents make of the catalogue's specs, with all problems. Raises BadTemplate.

    Each document comes with the day on which it was saved.
    """
    spec, problems = catalogue.glossary()
    done = ImportedDocuments(problems=list(problems))
    glossary = Glossary(spec)
    for document, read in documents:
        _read(document, read, options, done)
    by_provider: dict[str, list[ReadDocument]] = {}
    for entry in done.documents:
        by_provider.setdefault(entry.provider, []).append(entry)
    files: dict[str, Creation] = {}
    for provider, entries in by_provider.items():
        home = _home(provider, entries, catalogue, options, glossary, done)
        if home is None:
            continue
        for entry in entries:
            _import_document(entry, home, catalogue, options, glossary, files, done)
    done.problems += [problem for imported in done.specs for problem in imported.problems]
    return done


def _read(document: Document, read: date, options: Options, done: ImportedDocuments) -> None:
    known = described(document)
    if isinstance(known, Diagnostic):
        done.problems.append(known)
        return
    found = find_creations(known, options.operations, options.template)
    span = Span(document.name, document.first_line)
    if not found.creations:
        count = len(found.left_out)
        message = f"no operation here starts work that a prompt, a text or a file is given for; {count} are left out"
        help = "name one by --operation, by its path or its id"
        if options.operations:
            message = f"none of the {count} operations here is named by --operation"
            help = "give a path, `POST /path` or an operationId; `*` stands for anything"
        done.problems.append(codes.NO_CREATION.at(span, message, help))
        return
    provider = options.provider or provider_name(known)
    if provider is None:
        message = "the document does not say whose it is: it names no server"
        done.problems.append(codes.NO_PROVIDER_NAME.at(span, message, "name the provider by --provider"))
        return
    done.documents.append(ReadDocument(described=known, found=found, provider=provider, read=read))


def _home(
    provider: str,
    entries: Sequence[ReadDocument],
    catalogue: Catalogue,
    options: Options,
    glossary: Glossary,
    done: ImportedDocuments,
) -> Home | None:
    """The provider as the catalogue has it, or as it is drafted from the documents."""
    if catalogue.has_provider(provider):
        home = catalogue.home(provider)
    else:
        creations = [creation for entry in entries for creation in entry.found.creations]
        drafted = draft_provider(creations, entries[0].read, options.texts, glossary)
        file = catalogue.provider_file(provider)
        sections = drafted.sections
        for _ in range(_ROUNDS):
            text = _text(sections, "../../generated/schemas/provider.schema.json")
            home = catalogue.drafted(provider, text.encode())
            if isinstance(home, Home):
                done.providers.append(ImportedProvider(draft=drafted, file=file, text=text))
                break
            smaller = _with_open_flows(sections, home, text) or _without_faults(sections, home, text)
            if smaller is None:
                break
            sections = smaller
    if isinstance(home, Home):
        return home
    name = entries[0].described.document.name
    for problem in home:
        if problem.severity is Severity.ERROR:
            message = f"the file of {provider!r} would be refused: {problem.code}: {problem.message}"
            is_drafted = not catalogue.has_provider(provider)
            done.problems.append(
                codes.NOT_WRITTEN.at(Span(name), message, problem.help) if is_drafted else problem
            )
    return None


def _import_document(
    entry: ReadDocument,
    home: Home,
    catalogue: Catalogue,
    options: Options,
    glossary: Glossary,
    files: dict[str, Creation],
    done: ImportedDocuments,
) -> None:
    written = _written(entry, catalogue) if options.update else _Written()
    for creation in entry.found.creations:
        file = written.file(creation) or catalogue.file(entry.provider, creation.name)
        if options.update and not file.path.exists():
            done.new.append(creation)
            continue
        before = files.setdefault(file.shown, creation)
        call = _call(creation, file, home)
        inner = within_envelope(creation, call)
        made = draft(inner, converted(inner), entry.read, options.texts, glossary, call)
        if before.pointer != creation.pointer or before.document.name != creation.document.name:
            message = f"{file.shown} would hold {before} and {creation}"
            problem = codes.SAME_FILE.at(creation.document.span(creation.pointer), message, _APART)
            done.specs.append(ImportedSpec(draft=made, file=file, problems=(problem,)))
            continue
        done.specs.append(_imported(made, file, home, options))
    done.gone += [] if options.operations else written.gone(entry.found.creations)


@dataclass(frozen=True, slots=True)
class _Written:
    """The specs that were made of a document before."""

    files: Mapping[tuple[str, str], SpecFile] = field(default_factory=dict)
    """By the pointer of the operation or schema, and the model's id."""

    def file(self, creation: Creation) -> SpecFile | None:
        """The spec of a creation, wherever it stands now."""
        pointer = creation.document.full(creation.pointer)
        names = (creation.model, creation.name)
        return next((self.files[pointer, name] for name in names if (pointer, name) in self.files), None)

    def gone(self, creations: Sequence[Creation]) -> list[tuple[SpecFile, str]]:
        """The specs whose operation, or whose model, is not among the creations."""
        there = {self.file(creation) for creation in creations}
        return [(file, pointer) for (pointer, _), file in self.files.items() if file not in there]


def _written(entry: ReadDocument, catalogue: Catalogue) -> _Written:
    """The specs of the provider that name a document of this title as a source."""
    files: dict[tuple[str, str], SpecFile] = {}
    for file in catalogue.models(entry.provider):
        data = read_bytes(file.path, file.shown)
        spec, _ = read_spec(file, data) if isinstance(data, bytes) else (None, ())
        if isinstance(spec, ModelSpec):
            for source in spec.sources.values():
                title = entry.described.title or entry.described.model
                if source.pointer is not None and title in (None, source.title):
                    files[source.pointer, spec.wire_id or spec.id or file.model] = file
    return _Written(files)


def _call(creation: Creation, file: SpecFile, home: Home) -> Call:
    """How the provider's file has a creation called: by the endpoint with its path, else by the one that all take."""
    made = {
        name: endpoint for name, endpoint in (home.spec.endpoints or {}).items() if endpoint.body == "request"
    }
    operation = creation.operation
    path = operation.path.partition("?")[0] if operation is not None else ""
    exact = [name for name, endpoint in made.items() if endpoint.path == path]
    alike = [name for name, endpoint in made.items() if _is_path(endpoint.path, path)]
    name = next(iter((*exact, *alike)), None)
    default = "create" if "create" in made else next(iter(made), None)
    endpoint = made.get(name or default or "")
    envelope = (endpoint.envelope if endpoint is not None else None) or home.spec.envelope
    fields = (envelope.fields or {}).items()
    return Call(
        file_name=file.model,
        name=name if name != default else None,
        model_key=next((key for key, inner in fields if inner.holds == "model"), None),
        around=_around(envelope),
        outer=frozenset(lifted_parameters(endpoint) if endpoint is not None else ()),
    )


def _around(slot: Slot) -> tuple[tuple[str, frozenset[str]], ...]:
    """The objects around the parameters, outermost first: the key that leads on, and all keys of that object.

    Nothing where the parameters stand in no object of their own, or in a list.
    """
    for key, inner in (slot.fields or {}).items() if slot.holds is None else ():
        if inner.holds == "parameters" or _around(inner):
            return (key, frozenset(slot.fields or {})), *_around(inner)
    return ()


def _is_path(template: str, path: str) -> bool:
    """Whether a path of a document is that of an endpoint, where other names may stand in the parts to fill in."""
    parts = [re.escape(part) for part in re.split(r"\{[^{}]*\}", template)]
    return re.fullmatch("(?:[^?]+)".join(parts), path) is not None


_APART = "tell their files apart by --id, with {path}, {operation}, {model}, {file} and {title}"


def _imported(made: Draft, file: SpecFile, home: Home, options: Options) -> ImportedSpec:
    name = f"{file.provider}/{file.model}"
    if file.path.exists():
        if options.update:
            return _updated(made, file, home)
        problem = codes.SPEC_EXISTS.at(
            Span(file.shown), f"{name} has a spec already", "compare the document with it by --update"
        )
        return ImportedSpec(draft=made, file=file, problems=(problem,))
    return new_spec(made, file, home)


def _updated(made: Draft, file: SpecFile, home: Home) -> ImportedSpec:
    data = read_bytes(file.path, file.shown)
    if isinstance(data, Diagnostic):
        return ImportedSpec(draft=made, file=file, problems=(data,))
    spec, problems = checked(file, data, home)
    if spec is None:
        errors = tuple(problem for problem in problems if problem.severity is Severity.ERROR)
        return ImportedSpec(draft=made, file=file, problems=errors)
    text = data.decode("utf-8-sig")
    # What a new spec could not say was not put into this one either.
    fitting = new_spec(made, file, home)
    done = updated(text, fitting.draft, file, home)
    return ImportedSpec(
        draft=fitting.draft,
        file=file,
        text=done.text if done.text != text else None,
        losses=fitting.losses,
        is_new=False,
        changes=done.changes,
    )


def new_spec(made: Draft, file: SpecFile, home: Home) -> ImportedSpec:
    """The spec of a creation, checked; what `check` refuses is taken out of it."""
    lost: list[Loss] = []
    for _ in range(_ROUNDS):
        text = _text(made.sections(), schema_line(file))
        _, problems = checked(file, text.encode(), home)
        if not has_errors(problems):
            break
        smaller, more = _without_misfits(made, problems, text)
        if not more:
            break
        made, lost = smaller, [*lost, *more]
    if len(text.encode()) > MAX_BYTES:
        span = made.creation.document.span(made.creation.pointer)
        message = f"the spec of {made.creation.model!r} would have more than {MAX_BYTES:,} bytes"
        problem = codes.NOT_WRITTEN.at(
            span, message, "cut the document: no request has so long a text or list"
        )
        return ImportedSpec(draft=made, file=file, problems=(problem,))
    refused = tuple(
        codes.NOT_WRITTEN.at(
            made.creation.document.span(made.creation.pointer),
            f"the spec of {made.creation.model!r} would be refused: {problem.code}: {problem.message}",
            problem.help,
        )
        for problem in problems
        if problem.severity is Severity.ERROR
    )
    return ImportedSpec(
        draft=made,
        file=file,
        text=None if refused else text,
        problems=refused,
        losses=(*made.losses, *lost),
        gaps=sum(problem.severity is Severity.NOTE for problem in problems),
    )


def _text(sections: Sequence[Mapping[Any, Any]], schema: str) -> str:
    blocks = ("".join(f"{line}\n" for line in block(section)) for section in sections)
    return f"# yaml-language-server: $schema={schema}\n" + "\n".join(blocks)


def _without_misfits(made: Draft, problems: Sequence[Diagnostic], text: str) -> tuple[Draft, list[Loss]]:
    """The draft without the facts that errors are about, and these as losses."""
    node, _ = parse(text.encode(), "")
    lost: list[Loss] = []
    parameters, model = made.parameters, made.model
    for problem in problems:
        if problem.severity is not Severity.ERROR or node is None:
            continue
        path = place_at(node, problem.span.line, problem.span.column)
        steps = parts_of(path)
        if steps and len(path) > steps:
            fact = path[steps]
            keys = path[1:steps]
            smaller = _without(parameters, keys, fact, problem.message)
            if smaller is not None:
                name = ".".join(key for key in keys if key != "fields")
                parameters = smaller
                pointer = made.pointers.get(name, made.creation.document.full(made.creation.pointer))
                lost.append(Loss(pointer, fact, "wider", name, f"A spec cannot say it: {problem.message}."))
        elif path[:1] in (("rules",), ("discrepancies",), ("deprecated",)) and path[0] in model:
            model = {name: value for name, value in model.items() if name != path[0]}
            pointer = made.creation.document.full(made.creation.pointer)
            lost.append(Loss(pointer, path[0], "wider", "", f"A spec cannot say it: {problem.message}."))
    return replace(made, parameters=parameters, model=model), lost


def _without(part: Any, keys: Sequence[str], fact: str, reason: str) -> Any:
    """A part of a spec without one fact, which is named as unknown; None where it has none of the kind."""
    if keys:
        inner = part[int(keys[0])] if isinstance(part, list) else part.get(keys[0])
        smaller = _without(inner, keys[1:], fact, reason) if inner is not None else None
        if smaller is None:
            return None
        if isinstance(part, list):
            return [smaller if index == int(keys[0]) else item for index, item in enumerate(part)]
        return {key: smaller if key == keys[0] else item for key, item in part.items()}
    if fact not in part:
        return None
    kept = {name: value for name, value in part.items() if name not in (fact, "unknown")}
    unknown = {**part.get("unknown", {}), fact: f"What the document gives does not fit the rest: {reason}."}
    return kept | {"unknown": unknown}


def _with_open_flows(
    sections: Sequence[Mapping[Any, Any]], problems: Sequence[Diagnostic], text: str
) -> list[dict[Any, Any]] | None:
    """A provider's file that says why its jobs cannot be gone through; None where they can."""
    gaps = [problem for problem in problems if problem.code == INCOMPLETE_FLOW.code]
    node, _ = parse(text.encode(), "") if gaps else (None, ())
    endpoints: dict[str, Any] = next(
        (dict(section["endpoints"]) for section in sections if "endpoints" in section), {}
    )
    creations = [name for name, endpoint in endpoints.items() if endpoint.get("body") == "request"]
    found: dict[str, dict[str, None]] = {}
    if node is None:
        return None
    for gap in gaps:
        path = place_at(node, gap.span.line, gap.span.column)
        named = path[1] if path[:1] == ("endpoints",) and len(path) > 1 else ""
        words = ("status", "result", "cancel")
        asking = [name for name in creations if named in {endpoints[name].get(word, word) for word in words}]
        for name in [named] if named in creations else asking or creations:
            if "flow" not in endpoints[name].get("unknown", {}):
                found.setdefault(name, {})[gap.message] = None
    if not found:
        return None
    open_ = {
        name: endpoint | {"unknown": {**endpoint.get("unknown", {}), "flow": f"{'; '.join(found[name])}."}}
        if name in found
        else endpoint
        for name, endpoint in endpoints.items()
    }
    return [
        {**section, "endpoints": open_} if "endpoints" in section else dict(section) for section in sections
    ]


def _without_faults(
    sections: Sequence[Mapping[Any, Any]], problems: Sequence[Diagnostic], text: str
) -> list[dict[Any, Any]] | None:
    """A provider's file without what is refused in it; None where that is not found."""
    node, _ = parse(text.encode(), "")
    paths = [
        place_at(node, problem.span.line, problem.span.column)
        for problem in problems
        if node is not None and problem.severity is Severity.ERROR
    ]
    smaller = [dict(section) for section in sections]
    found = False
    for path in paths:
        for section in smaller:
            if path and path[0] in section and path[0] not in ("title", "sources", "envelope"):
                section[path[0]] = _pruned(section[path[0]], path[1:])
                found = True
                if section[path[0]] in (None, {}):
                    del section[path[0]]
    return smaller if found else None


def _pruned(part: Any, path: Sequence[str]) -> Any:
    """A part without what stands at a path, three steps down at most: an endpoint's query, a field of an object."""
    if not isinstance(part, Mapping) or not path or path[0] not in part:
        return None
    if len(path) == 1:
        return {key: value for key, value in part.items() if key != path[0]}
    inner = _pruned(part[path[0]], path[1:])
    return {key: inner if key == path[0] else value for key, value in part.items() if key != path[0] or inner}
