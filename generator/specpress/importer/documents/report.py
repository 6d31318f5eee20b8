"""What an import of documents says of itself: lines for people, and one JSON document for tools.

Every loss is told with its place in the document, and whether requests pass on its account that the document refuses.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specpress.importer.documents.importing import ImportedDocuments, ImportedSpec, ReadDocument
from specpress.importer.documents.losses import Loss, as_rows
from specpress.importer.report import change_lines, change_row, count

_SHOWN = 5
"""So many names stand in a line, of more the number."""


def document_lines(entry: ReadDocument) -> Iterator[str]:
    """What a document was taken for, and what of it no spec is made of."""
    document, found = entry.described.document, entry.found
    yield (
        f"{document.name}: {entry.described.kind}: {count(len(found.creations), 'creation')}, "
        f"{count(len(found.left_out), 'operation')} left out"
    )
    reasons: dict[str, list[str]] = {}
    for left in found.left_out:
        reasons.setdefault(left.reason, []).append(str(left.operation))
    for reason, names in reasons.items():
        yield f"    left out: {_some(names)}: {reason}"


def _some(names: list[str]) -> str:
    more = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


def provider_lines(done: ImportedDocuments) -> Iterator[str]:
    """The files of providers that were drafted, and what a person has to look at in them."""
    for provider in done.providers:
        yield f"{provider.file.shown}: drafted: {count(len(provider.draft.inferred), 'conclusion')} to be looked at"
        for sentence in provider.draft.unknown:
            yield f"    unknown: {sentence}"


def drift_lines(done: ImportedDocuments) -> Iterator[str]:
    """What is in a document and has no spec, and the other way round: neither is written nor deleted."""
    for creation in done.new:
        yield f"{creation.document.name}: no spec yet: {creation}: {creation.model}"
    for file, pointer in done.gone:
        yield f"{file.shown}: gone from the document: {pointer}; say `deprecated`, or remove the file"


def spec_lines(imported: ImportedSpec, update: bool) -> Iterator[str]:
    """What came of one creation."""
    if update:
        yield from change_lines(imported.file.shown, imported.changes)
        return
    gaps = f": {count(imported.gaps, 'text')} to be written" if imported.gaps else ""
    yield f"{imported.file.shown}: written{gaps}"
    folded: dict[tuple[str, str], list[Loss]] = {}
    for loss in imported.losses:
        if loss.effect != "annotation":
            folded.setdefault((loss.effect, loss.reason), []).append(loss)
    for (effect, reason), losses in folded.items():
        names = list(dict.fromkeys(loss.parameter or loss.construct for loss in losses))
        yield f"    {effect}: {_some(names)}: {reason} ({losses[0].pointer})"
    annotations = sum(loss.effect == "annotation" for loss in imported.losses)
    if annotations:
        yield f"    not taken over, refuses nothing: {count(annotations, 'annotation')}"
    if limits := imported.draft.prose_limits:
        names = list(dict.fromkeys(limit.parameter for limit in limits))
        yield f"    may be limited in prose alone: {_some(names)}"


def as_json(done: ImportedDocuments) -> dict[str, Any]:
    """Everything that was found, and what came of it."""
    return {
        "documents": [_document(entry) for entry in done.documents],
        "providers": [
            {
                "spec": provider.file.shown,
                "inferred": list(provider.draft.inferred),
                "unknown": list(provider.draft.unknown),
            }
            for provider in done.providers
        ],
        "specs": [_spec(imported) for imported in done.specs],
        "without_spec": [
            {"operation": str(creation), "model": creation.model, "document": creation.document.name}
            for creation in done.new
        ],
        "gone": [{"spec": file.shown, "pointer": pointer} for file, pointer in done.gone],
    }


def _document(entry: ReadDocument) -> dict[str, Any]:
    return {
        "document": entry.described.document.name,
        "kind": str(entry.described.kind),
        "provider": entry.provider,
        "read": entry.read.isoformat(),
        "left_out": [
            {"operation": str(left.operation), "pointer": left.operation.pointer, "reason": left.reason}
            for left in entry.found.left_out
        ],
    }


def _spec(imported: ImportedSpec) -> dict[str, Any]:
    made = imported.draft
    creation = made.creation
    return {
        "spec": imported.file.shown,
        "model": f"{imported.file.provider}/{creation.model}",
        "document": creation.document.name,
        "pointer": creation.document.full(creation.pointer),
        "operation": str(creation.operation) if creation.operation is not None else None,
        "contents": [content for content, _ in creation.bodies],
        "written": imported.text is not None,
        "exact": not any(loss.effect == "wider" for loss in imported.losses),
        "parameters": dict(made.pointers),
        "losses": as_rows(imported.losses),
        "in_prose": [
            {"pointer": limit.pointer, "parameter": limit.parameter, "sentence": limit.sentence}
            for limit in made.prose_limits
        ],
        "discrepancies": made.model.get("discrepancies", []),
        "open_parameters": made.model.get("inferred", {}).get("open_parameters")
        or ("said by the document" if made.model.get("open_parameters") else "none"),
        "to_write": imported.gaps,
        "changes": [change_row(change) for change in imported.changes],
    }
