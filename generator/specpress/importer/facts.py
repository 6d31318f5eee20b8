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
    ExtractedMedia,
    ExtractedPage,
    ExtractedParameter,
    ExtractedUploads,
    Limit,
    Lost,
    Reading,
    Stated,
)
from specpress.importer.page import Page

Path: TypeAlias = tuple[str, ...]

NUMBERS = ("min", "max", "above", "below", "step", "multiple_of", "min_items", "max_items")
"""The facts of a parameter that are one number."""
PARAMETER = (
    "type", "required", "default", "options", "min", "max", "above", "below", "step", "multiple_of", "unit",
    "length", "ratio", "min_items", "max_items", "example",
)  # fmt: skip
"""The facts of a parameter that a page can state, as both `ExtractedParameter` and our format call them."""
MEDIA = (
    "forms", "max_files", "min_files", "max_size", "mime_types", "min_side", "max_side", "ratio",
    "min_seconds", "max_seconds", "alpha",
)  # fmt: skip
PROMPT = "prompt"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """The facts of one page."""

    page: Page
    extracted: ExtractedPage
    readings: dict[Path, Reading[Any]]
    lines: dict[Path, int]
    """Where each part begins, by the path of the part."""
    parameters: tuple[str, ...]
    """The keys, in the page's order."""
    blocks: dict[str, ExtractedParameter]
    """By key, the parameters of which all was read that the page says."""
    nameless: tuple[Lost, ...]
    """The parameters whose keys are lost."""

    @property
    def language(self) -> str | None:
        """The page's language: as its address or its file says, else as its headings are."""
        return self.page.language or self.extracted.language

    @property
    def lists_all(self) -> bool:
        """Whether the page has the keys of all parameters."""
        return self.extracted.complete and not self.nameless

    @property
    def stated(self) -> int:
        """How many facts the page states."""
        return sum(isinstance(reading, Stated) for reading in self.readings.values())

    @property
    def unknown(self) -> int:
        """How many facts and keys are lost."""
        return len(self.readings) - self.stated + len(self.nameless)


def facts_of(page: Page, extracted: ExtractedPage) -> PageFacts:
    """The facts of one page."""
    readings: dict[Path, Reading[Any]] = {}
    lines: dict[Path, int] = {}
    for path, reading in _readings(extracted):
        _add(readings, path, reading)
    for path, line in _parts(extracted):
        lines.setdefault(path, line)
    named = [(entry.key.value, entry) for entry in extracted.parameters if isinstance(entry.key, Stated)]
    return PageFacts(
        page=page,
        extracted=extracted,
        readings=readings,
        lines=lines,
        parameters=tuple(dict(named)),
        blocks={key: entry for key, entry in named if entry.block is not None},
        nameless=tuple(entry.key for entry in extracted.parameters if isinstance(entry.key, Lost)),
    )


def _add(readings: dict[Path, Reading[Any]], path: Path, reading: Reading[Any]) -> None:
    before = readings.get(path)
    if before is None or (isinstance(before, Lost) and isinstance(reading, Stated)):
        readings[path] = reading
    elif isinstance(before, Stated) and isinstance(reading, Stated) and before.value != reading.value:
        readings[path] = Lost("The page says it twice, in two ways.", reading.line)


def _readings(extracted: ExtractedPage) -> Iterator[tuple[Path, Reading[Any]]]:
    names = ("title", "modality", "inputs", "files", "credits", "billing", "errors")
    yield from _stated_or_lost((), extracted, names)
    for parameter in extracted.parameters:
        if isinstance(parameter.key, Stated):
            path = ("parameters", parameter.key.value)
            yield from _stated_or_lost(path, parameter, PARAMETER)
            if parameter.media is not None:
                yield from _media((*path, "media"), parameter.media)
    # Pages give the limit of the prompt beside the parameters too.
    keys = [getattr(parameter.key, "value", None) for parameter in extracted.parameters]
    if extracted.prompt_limit is not None and PROMPT in keys:
        yield ("parameters", PROMPT, "length"), extracted.prompt_limit
    yield from _uploads(extracted.uploads)


def _stated_or_lost(path: Path, part: object, names: tuple[str, ...]) -> Iterator[tuple[Path, Reading[Any]]]:
    """The facts of a part on which the page is not silent."""
    for name in names:
        if (reading := getattr(part, name)) is not None:
            yield (*path, name), reading


def _media(path: Path, media: ExtractedMedia) -> Iterator[tuple[Path, Reading[Any]]]:
    yield (*path, "kind"), Stated(media.kind, media.line)
    yield from _stated_or_lost(path, media, MEDIA)


def _uploads(reading: Reading[ExtractedUploads | None] | None) -> Iterator[tuple[Path, Reading[Any]]]:
    path = ("uploads",)
    if isinstance(reading, Lost):
        yield path, reading
    if not isinstance(reading, Stated):
        return
    uploads = reading.value
    yield path, Stated(uploads is not None, reading.line)
    if uploads is None:
        return
    yield from _stated_or_lost(path, uploads, ("max_files",))
    if uploads.kinds is None:
        yield (*path, "kinds"), Lost("The list of accepted kinds cannot be read.", uploads.line)
        return
    yield (*path, "kinds"), Stated(tuple(media.kind for media in uploads.kinds), uploads.line)
    for media in uploads.kinds:
        yield from _media((*path, media.kind), media)


def _parts(extracted: ExtractedPage) -> Iterator[tuple[Path, int]]:
    for parameter in extracted.parameters:
        if isinstance(parameter.key, Stated):
            yield ("parameters", parameter.key.value), parameter.line
    if isinstance(extracted.uploads, Stated) and extracted.uploads.value is not None:
        yield ("uploads",), extracted.uploads.value.line
    if isinstance(extracted.credits, Stated):
        yield ("price",), extracted.credits.line


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
