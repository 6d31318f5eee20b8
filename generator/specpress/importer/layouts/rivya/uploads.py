"""What a Rivya page says of files: how many, of which kinds, and the limits of each kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, get_args

from specpress.importer.extracted import FoundMedia, FoundUploads, Lost, Reading, Stated
from specpress.importer.layouts.rivya.header import CUT
from specpress.importer.layouts.rivya.outline import Outline, Row
from specpress.importer.page import Line

Kind = Literal["image", "video", "audio", "file"]
_KIND = "(?:image|video|audio|file)"
_KINDS = re.compile(rf"{_KIND}(?:\s*[,،、]\s*{_KIND})*")
_COUNT = re.compile(r"\d{1,6}")
_SIZE = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,3})?)\s*([A-Za-zА-я]{1,3})")
_UNITS = {
    "kb": "KB",
    "mb": "MB",
    "gb": "GB",
    "ko": "KB",
    "mo": "MB",
    "go": "GB",
    "кб": "KB",
    "мб": "MB",
    "гб": "GB",
}
_MIME = r"(?:image|video|audio|application|text|model)/[A-Za-z0-9.+-]+"
_MIMES = re.compile(rf"{_MIME}(?:\s*[,،、]\s*{_MIME})*")
_GLUED = re.compile(rf"(?P<kind>{_KIND})(?P<size>.{{1,40}}?)(?P<types>-|{_MIME}.*)")


def uploads_of(outline: Outline, inputs: Reading[tuple[str, ...]]) -> Reading[FoundUploads | None]:
    """The section on uploads; none where the page goes on without one and takes no files."""
    section = _section(outline)
    if not section and not outline.kinds:
        if isinstance(inputs, Stated) and "file" in inputs.value and outline.blocks:
            return Lost("A request may bring files, but this copy has no section on uploads.", inputs.line)
        if outline.blocks and outline.parameters is not None:
            return Stated(None, outline.blocks[0].line)
        return Lost(CUT, outline.last)
    line = section[0].number if section else outline.kinds[0].line
    return Stated(
        FoundUploads(line=line, max_files=_count(section, outline), kinds=_kinds(section, outline)), line
    )


def _section(outline: Outline) -> tuple[Line, ...]:
    """The lines on uploads, which name the key of the request that takes them, or the endpoint."""
    marks = ("referenceMediaItems", "/api/v1/files")
    shown = any(mark in line.text for line in outline.uploads for mark in marks)
    return outline.uploads if shown else ()


def _count(section: tuple[Line, ...], outline: Outline) -> Reading[int | None]:
    for line in section:
        if _COUNT.fullmatch(line.text) and line != outline.end:
            return Stated(int(line.text), line.number)
    return Lost(CUT if not outline.blocks else "The number of files cannot be read.", outline.last)


def _kinds(section: tuple[Line, ...], outline: Outline) -> tuple[FoundMedia, ...] | None:
    found: dict[str, FoundMedia] = {media.kind: media for media in map(_media, outline.kinds) if media}
    listed = next((line for line in section if _KINDS.fullmatch(line.text)), None)
    if listed is None or listed == outline.end:
        ended = bool(outline.blocks)
        return tuple(found.values()) if found and ended else None
    lost = Lost(CUT if not outline.blocks else "The table has no row of this kind.", listed.number)
    for kind in re.split(r"\s*[,،、]\s*", listed.text):
        if kind not in found:
            found[kind] = FoundMedia(kind=_kind(kind), line=listed.number, max_size=lost, mime_types=lost)
    return tuple(found.values())


def _kind(text: str) -> Kind:
    return next(kind for kind in get_args(Kind) if kind == text)


def _media(row: Row) -> FoundMedia | None:
    """One row of the table of kinds."""
    cells = list(_cells(row))
    if not cells or not re.fullmatch(_KIND, cells[0]):
        return None
    lost = Lost("The copy of the page ends within this row.", row.line)
    return FoundMedia(
        kind=_kind(cells[0]),
        line=row.line,
        max_size=_size(cells[1], row.line) if len(cells) > 1 else lost,
        mime_types=_types(cells[2], row) if len(cells) > 2 else lost,
    )


def _cells(row: Row) -> Iterator[str]:
    if not row.glued:
        yield from row.cells
    elif match := _GLUED.fullmatch(row.cells[0]):
        yield from match.group("kind", "size", "types")


def _size(text: str, line: int) -> Reading[str | None]:
    """A size as a spec writes it."""
    if text == "-":
        return Stated(None, line)
    match = _SIZE.fullmatch(text)
    unit = _UNITS.get(match[2].lower()) if match else None
    return (
        Stated(f"{match[1]} {unit}", line)
        if match and unit
        else Lost(f"The size is written as {text!r}.", line)
    )


def _types(text: str, row: Row) -> Reading[tuple[str, ...] | None]:
    if text == "-":
        return Stated(None, row.line)
    if row.cut and row.glued:
        return Lost("The copy of the page ends within this row.", row.line)
    if not _MIMES.fullmatch(text):
        return Lost(f"The media types are written as {text!r}.", row.line)
    return Stated(tuple(re.split(r"\s*[,،、]\s*", text)), row.line)
