"""What a layout read, under the same flat names as the truth.

A name may come twice, where two parts of a page say the same: then each is judged. On a page that has lost the
names of parameters, those with facts are laid along the known ones in the page's order; one without facts may as
well be a second line of the description before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from importer.transcribed.truth import LIMITS, Truth, same
from specpress.importer.extracted import (
    ExtractedMedia,
    ExtractedPage,
    ExtractedParameter,
    ExtractedUploads,
    Lost,
    Stated,
)
from specpress.importer.facts import MEDIA

Readings: TypeAlias = list[tuple[str, Stated[Any] | Lost]]

VALUES = ("default", "options", *LIMITS)
WHOLE = ("title", "model", "modality", "inputs", "files", "credits", "billing")


def readings(page: ExtractedPage, truth: Truth) -> Readings:
    """Every reading of a page, with the name of its fact."""
    found = [(name, getattr(page, name)) for name in WHOLE]
    found += [("prompt_limit", _length(page.prompt_limit)), *_uploads(page)]
    if page.complete:
        found.append(("complete", Stated(True, page.parameters[-1].line if page.parameters else 1)))
    for name, parameter in _named(page.parameters, truth):
        found += _parameter(name, parameter)
    return [(name, reading) for name, reading in found if reading is not None]


def _named(
    parameters: tuple[ExtractedParameter, ...], truth: Truth
) -> Iterator[tuple[str, ExtractedParameter]]:
    """The parameters with their names. A key that the example alone shows stands apart from the lines in order."""
    known = list(dict.fromkeys(name.rpartition(".")[0] for name in truth if name.endswith(".options")))
    stated = [one for one in parameters if any(_value(getattr(one, fact)) is not None for fact in VALUES)]
    places = _aligned(stated, known, truth)
    for parameter in parameters:
        if isinstance(parameter.key, Stated):
            yield parameter.key.value.removeprefix("params."), parameter
        else:
            at = next((at for at, one in enumerate(stated) if one is parameter), None)
            yield (known[places[at]] if at in places else f"line {parameter.line}"), parameter


def _aligned(stated: list[ExtractedParameter], known: list[str], truth: Truth) -> dict[int, int]:
    """For each of the parameters with facts which of the known ones it is, so that most of them are one, in order."""
    best: list[list[tuple[int, dict[int, int]]]] = [
        [(0, {})] * (len(known) + 1) for _ in range(len(stated) + 1)
    ]
    for at, parameter in enumerate(stated):
        for place, name in enumerate(known):
            score, so_far = best[at][place]
            fit = _fit(parameter, name, truth)
            taken = (score + fit, {**so_far, at: place} if fit else so_far)
            best[at + 1][place + 1] = max(
                taken, best[at][place + 1], best[at + 1][place], key=lambda way: way[0]
            )
    return best[-1][-1][1]


def _fit(parameter: ExtractedParameter, name: str, truth: Truth) -> int:
    """How well the facts of a parameter fit a known one; 0 where it is another."""
    if isinstance(parameter.key, Stated):
        return 100 if parameter.key.value == name else 0
    pairs = [(_value(getattr(parameter, fact)), truth[f"{name}.{fact}"]) for fact in VALUES]
    if any(found is not None and not same(found, true) for found, true in pairs):
        return 0
    return 10 + sum(same(found, true) for found, true in pairs)


def _value(reading: Any) -> Any:
    return reading.value if isinstance(reading, Stated) else None


def _parameter(name: str, parameter: ExtractedParameter) -> Readings:
    facts = ("key", "type", "required", *VALUES, "min_items", "max_items")
    found: list[tuple[str, Any]] = [(f"{name}.{fact}", getattr(parameter, fact)) for fact in facts]
    length = _length(parameter.length)
    found.append(("prompt_limit" if name.rpartition(".")[2] == "prompt" else f"{name}.length", length))
    if isinstance(parameter.length, Stated) and parameter.length.value is not None:
        found.append((f"{name}.min_length", Stated(parameter.length.value.min, parameter.length.line)))
    elif isinstance(parameter.length, Lost):
        found.append((f"{name}.min_length", parameter.length))
    if parameter.media is not None:
        found += [(f"{name}.media.{fact}", getattr(parameter.media, fact)) for fact in MEDIA]
        found.append((f"{name}.media.kind", Stated(parameter.media.kind, parameter.media.line)))
        items = parameter.max_items
        found += [
            ("media.max_size", parameter.media.max_size),
            ("media.max_files", parameter.media.max_files or items),
        ]
    return found


def _length(reading: Any) -> Any:
    """A limit as its number; its unit is judged with it, since all of the corpus count characters."""
    if not isinstance(reading, Stated) or reading.value is None:
        return reading
    limit = reading.value
    return Stated(limit.max if limit.unit == "characters" else f"{limit.max} {limit.unit}", reading.line)


def _uploads(page: ExtractedPage) -> Readings:
    if not isinstance(page.uploads, Stated):
        return [] if page.uploads is None else [("uploads", page.uploads)]
    uploads: ExtractedUploads | None = page.uploads.value
    found: list[tuple[str, Any]] = [("uploads", Stated(uploads is not None, page.uploads.line))]
    if uploads is None:
        return found
    found.append(("uploads.max_files", uploads.max_files))
    if uploads.kinds is not None:
        found.append(("uploads.kinds", Stated(tuple(kind.kind for kind in uploads.kinds), uploads.line)))
    for kind in uploads.kinds or ():
        found += _kind(kind)
    return found


def _kind(kind: ExtractedMedia) -> Readings:
    prefix = f"uploads.{kind.kind}"
    return [(f"{prefix}.max_size", kind.max_size), (f"{prefix}.mime_types", kind.mime_types)]  # type: ignore[list-item]
