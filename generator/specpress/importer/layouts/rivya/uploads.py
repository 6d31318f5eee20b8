"""What a Rivya page says of files: how many, of which kinds, and the limits of each kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, get_args

from specpress.importer.extracted import ExtractedMedia, ExtractedUploads, Lost, Reading, Stated
from specpress.importer.layouts.rivya.outline import COMMA, CUT, REFERENCES, Outline, Row, listed
from specpress.importer.layouts.rivya.rows import NONE, ROW_CUT
from specpress.importer.page import Line

Kind = Literal["image", "video", "audio", "file"]
_KIND = "(?:image|video|audio|file)"
_KINDS = re.compile(rf"{_KIND}(?:{COMMA}{_KIND})*")
_COUNT = re.compile(r"\d{1,6}")
_SIZE = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,3})?)\s*([A-Za-zА-я]{1,3})")
_UNITS = {"kb": "KB", "mb": "MB", "gb": "GB", "ko": "KB", "mo": "MB", "go": "GB"}
_UNITS |= {"кб": "KB", "мб": "MB", "гб": "GB"}
_MIME = r"(?:image|video|audio|application|text|model)/[A-Za-z0-9.+-]+"
_MIMES = re.compile(rf"{_MIME}(?:{COMMA}{_MIME})*")
_GLUED = re.compile(rf"(?P<kind>{_KIND})(?P<size>.{{1,40}}?)(?P<types>-|{_MIME}.*)")


def uploads_of(parts: Outline, inputs: Reading[tuple[str, ...]]) -> Reading[ExtractedUploads | None]:
    """The section on uploads; none where the page goes on without one and takes no files."""
    # The section names the key of the request that takes files, or the endpoint.
    is_section = any(mark in line.text for line in parts.uploads for mark in (REFERENCES, "/api/v1/files"))
    section = parts.uploads if is_section else ()
    if not section and not parts.kinds:
        if isinstance(inputs, Stated) and "file" in inputs.value and parts.blocks:
            return Lost("A request may bring files, but this copy has no section on uploads.", inputs.line)
        if parts.blocks and parts.parameters is not None:
            return Stated(None, parts.blocks[0].line)
        return Lost(CUT, parts.last)
    line = section[0].number if section else parts.kinds[0].line
    uploads = ExtractedUploads(line=line, max_files=_count(section, parts), kinds=_kinds(section, parts))
    return Stated(uploads, line)


def _count(section: Sequence[Line], parts: Outline) -> Reading[int | None]:
    for line in section:
        if _COUNT.fullmatch(line.text) and line != parts.end:
            return Stated(int(line.text), line.number)
    return Lost("The number of files cannot be read." if parts.blocks else CUT, parts.last)


def _kinds(section: Sequence[Line], parts: Outline) -> tuple[ExtractedMedia, ...] | None:
    """The kinds of the table, and those that are only listed above it; None where the list cannot be read."""
    kinds: dict[str, ExtractedMedia] = {media.kind: media for media in map(_media, parts.kinds) if media}
    line = next((line for line in section if _KINDS.fullmatch(line.text)), None)
    if line is None or line == parts.end:
        return tuple(kinds.values()) if kinds and parts.blocks else None
    lost = Lost("The table has no row of this kind." if parts.blocks else CUT, line.number)
    for kind in listed(line.text):
        if kind not in kinds:
            kinds[kind] = ExtractedMedia(kind=_kind(kind), line=line.number, max_size=lost, mime_types=lost)
    return tuple(kinds.values())


def _kind(text: str) -> Kind:
    return next(kind for kind in get_args(Kind) if kind == text)


def _media(row: Row) -> ExtractedMedia | None:
    """One row of the table of kinds."""
    glued = _GLUED.fullmatch(row.cells[0]) if row.glued else None
    cells = (glued.group("kind", "size", "types") if glued else ()) if row.glued else row.cells
    if not cells or not re.fullmatch(_KIND, cells[0]):
        return None
    lost = Lost(ROW_CUT, row.line)
    return ExtractedMedia(
        kind=_kind(cells[0]),
        line=row.line,
        max_size=_size(cells[1], row.line) if len(cells) > 1 else lost,
        mime_types=_types(cells[2], row) if len(cells) > 2 else lost,
    )


def _size(text: str, line: int) -> Reading[str | None]:
    """A size as a spec writes it."""
    match = _SIZE.fullmatch(text)
    unit = _UNITS.get(match[2].lower()) if match else None
    if match and unit:
        return Stated(f"{match[1]} {unit}", line)
    return Stated(None, line) if text == NONE else Lost(f"The size is written as {text!r}.", line)


def _types(text: str, row: Row) -> Reading[tuple[str, ...] | None]:
    if text == NONE:
        return Stated(None, row.line)
    if row.cut and row.glued:
        return Lost(ROW_CUT, row.line)
    if not _MIMES.fullmatch(text):
        return Lost(f"The media types are written as {text!r}.", row.line)
    return Stated(listed(text), row.line)
