"""What was read on one page as facts by their places in our format.

Given what a layout found; gives each fact under its path, such as `parameters`, `seed`, `min`. Values stay the
page's own: their types are known once all pages of the model are joined. What a page says twice in two ways is
lost, whichever came last.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from specpress.importer.extracted import (
    FoundExample,
    FoundMedia,
    FoundPage,
    FoundParameter,
    FoundUploads,
    Limit,
    Lost,
    Reading,
    Stated,
)
from specpress.importer.page import Page

Path: TypeAlias = tuple[str, ...]

PARAMETER = (
    "type", "required", "default", "options", "min", "max", "above", "below", "step", "multiple_of", "unit",
    "length", "ratio", "min_items", "max_items", "example",
)  # fmt: skip
"""The facts of a parameter that a page can state, as both `FoundParameter` and our format call them."""
MEDIA = (
    "forms", "max_files", "min_files", "max_size", "mime_types", "min_side", "max_side", "alpha",
)  # fmt: skip
PROMPT = "prompt"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """The facts of one page."""

    page: Page
    found: FoundPage
    readings: dict[Path, Reading[Any]]
    lines: dict[Path, int]
    """Where each part begins, by the path of the part."""
    parameters: tuple[str, ...]
    """The keys, in the page's order."""
    blocks: dict[str, FoundParameter]
    """By key, the parameters of which all was read that the page says."""
    nameless: tuple[Lost, ...]
    """The parameters whose keys are lost."""

    @property
    def language(self) -> str | None:
        """The page's language: as its address or its file says, else as its headings are."""
        return self.page.language or self.found.language

    @property
    def stated(self) -> int:
        """How many facts the page states."""
        return sum(isinstance(one, Stated) for one in self.readings.values())

    @property
    def lost(self) -> tuple[tuple[Path, Lost], ...]:
        """What is missing, and where."""
        return tuple((path, one) for path, one in self.readings.items() if isinstance(one, Lost))

    @property
    def examples(self) -> tuple[FoundExample, ...]:
        """The whole requests that the page shows."""
        return self.found.examples


def facts_of(page: Page, found: FoundPage) -> PageFacts:
    """The facts of one page."""
    readings: dict[Path, Reading[Any]] = {}
    lines: dict[Path, int] = {}
    for path, reading in _readings(found):
        _add(readings, path, reading)
    for path, line in _parts(found):
        lines.setdefault(path, line)
    keys = [one.key for one in found.parameters]
    return PageFacts(
        page=page,
        found=found,
        readings=readings,
        lines=lines,
        parameters=tuple(dict.fromkeys(key.value for key in keys if isinstance(key, Stated))),
        blocks={
            one.key.value: one
            for one in found.parameters
            if isinstance(one.key, Stated) and one.block is not None
        },
        nameless=tuple(key for key in keys if isinstance(key, Lost)),
    )


def _add(readings: dict[Path, Reading[Any]], path: Path, reading: Reading[Any]) -> None:
    before = readings.get(path)
    if before is None or (isinstance(before, Lost) and isinstance(reading, Stated)):
        readings[path] = reading
    elif isinstance(before, Stated) and isinstance(reading, Stated) and before.value != reading.value:
        readings[path] = Lost("The page says it twice, in two ways.", reading.line)


def _readings(found: FoundPage) -> Iterator[tuple[Path, Reading[Any]]]:
    for name in ("title", "modality", "inputs", "files", "credits", "billing", "errors"):
        if (reading := getattr(found, name)) is not None:
            yield (name,), reading
    for parameter in found.parameters:
        if isinstance(parameter.key, Stated):
            yield from _parameter(("parameters", parameter.key.value), parameter)
    yield from _prompt(found)
    yield from _uploads(found.uploads)


def _prompt(found: FoundPage) -> Iterator[tuple[Path, Reading[Any]]]:
    """The limit of the prompt, which pages give beside the parameters."""
    has_prompt = any(isinstance(one.key, Stated) and one.key.value == PROMPT for one in found.parameters)
    if found.prompt_limit is not None and has_prompt:
        yield ("parameters", PROMPT, "length"), found.prompt_limit


def _parameter(path: Path, parameter: FoundParameter) -> Iterator[tuple[Path, Reading[Any]]]:
    for name in PARAMETER:
        if (reading := getattr(parameter, name)) is not None:
            yield (*path, name), reading
    if parameter.media is not None:
        yield from _media((*path, "media"), parameter.media)


def _media(path: Path, media: FoundMedia) -> Iterator[tuple[Path, Reading[Any]]]:
    yield (*path, "kind"), Stated(media.kind, media.line)
    for name in MEDIA:
        if (reading := getattr(media, name)) is not None:
            yield (*path, name), reading


def _uploads(uploads: Reading[FoundUploads | None] | None) -> Iterator[tuple[Path, Reading[Any]]]:
    path = ("uploads",)
    if isinstance(uploads, Lost):
        yield path, uploads
    if not isinstance(uploads, Stated):
        return
    yield path, Stated(uploads.value is not None, uploads.line)
    if uploads.value is None:
        return
    if uploads.value.max_files is not None:
        yield (*path, "max_files"), uploads.value.max_files
    if uploads.value.kinds is None:
        yield (*path, "kinds"), Lost("The list of accepted kinds cannot be read.", uploads.value.line)
        return
    yield (*path, "kinds"), Stated(tuple(one.kind for one in uploads.value.kinds), uploads.value.line)
    for media in uploads.value.kinds:
        yield from _media((*path, media.kind), media)


def _parts(found: FoundPage) -> Iterator[tuple[Path, int]]:
    for parameter in found.parameters:
        if isinstance(parameter.key, Stated):
            yield ("parameters", parameter.key.value), parameter.line
    if isinstance(found.uploads, Stated) and found.uploads.value is not None:
        yield ("uploads",), found.uploads.value.line
    if isinstance(found.credits, Stated):
        yield ("price",), found.credits.line


def in_words(value: Any) -> str:
    """A value of a page as messages and discrepancies name it."""
    match value:
        case None:
            return "none"
        case bool():
            return "yes" if value else "no"
        case tuple() if value and isinstance(value[0], str):
            return ", ".join(value)
        case Limit():
            ends = (value.min, "to" if value.min and value.max else None, value.max)
            return " ".join(str(part) for part in (*ends, value.unit) if part is not None)
        case _:
            return str(value)
