"""How large a picture is, and whether it is transparent, by the beginning of its file.

PNG, JPEG, WebP, BMP and TIFF. A well-kept library that measures all of these without decoding them was not found.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import BinaryIO, Literal, TypeAlias

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"
_SIZES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""The markers of JPEG that a frame's size follows."""
_Order: TypeAlias = Literal["little", "big"]
_TIFF: dict[bytes, _Order] = {b"II*\0": "little", b"MM\0*": "big"}
_SHORT, _SUBFILE, _WIDTH, _HEIGHT, _EXTRA_SAMPLES = 3, 254, 256, 257, 338
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})


@dataclass(frozen=True, slots=True)
class Measured:
    """What is known of a file: sides in pixels, how long it plays, and how many frames a second; None for the rest."""

    width: int | None = None
    height: int | None = None
    alpha: bool | None = None
    seconds: Decimal | None = None
    frame_rate: Decimal | None = None
    is_cut: bool = False
    """Whether it lacks the part without which it cannot be read: it was copied before it was written to its end."""


def picture(file: BinaryIO) -> Measured | None:
    """The picture in a file that stands at its beginning; None where it cannot be told."""
    head = file.read(64)
    if head.startswith(_PNG) and head[12:16] == b"IHDR" and len(head) >= 26:
        return Measured(_big(head[16:20]), _big(head[20:24]), head[25] in (4, 6))
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP" and len(head) >= 30:
        return _webp(head)
    if head[:2] == b"BM" and len(head) >= 26:
        return _bmp(head)
    if head.startswith(_JPEG):
        file.seek(2)
        return _jpeg(file)
    if (order := _TIFF.get(head[:4])) is not None:
        return _tiff(file, order)
    return None


def _webp(head: bytes) -> Measured | None:
    form = head[12:16]
    if form == b"VP8X":
        return Measured(_little(head[24:27]) + 1, _little(head[27:30]) + 1, bool(head[20] & 0x10))
    if form == b"VP8L":
        bits = _little(head[21:25])
        return Measured((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, bool(bits >> 28 & 1))
    if form == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        return Measured(_little(head[26:28]) & 0x3FFF, _little(head[28:30]) & 0x3FFF, False)
    return None


def _bmp(head: bytes) -> Measured:
    if _little(head[14:18]) == 12:
        return Measured(_little(head[18:20]), _little(head[20:22]))
    height = int.from_bytes(head[22:26], "little", signed=True)
    return Measured(_little(head[18:22]), abs(height))


def _tiff(file: BinaryIO, order: _Order) -> Measured | None:
    """By the directory of the first picture; None where that is a preview, as in raw pictures of cameras."""
    file.seek(4)
    file.seek(int.from_bytes(file.read(4), order))
    rows = file.read(12 * int.from_bytes(file.read(2), order))
    tags: dict[int, int] = {}
    for at in range(0, len(rows) - 11, 12):
        tag, type_ = (int.from_bytes(rows[part : part + 2], order) for part in (at, at + 2))
        tags[tag] = int.from_bytes(rows[at + 8 : at + (10 if type_ == _SHORT else 12)], order)
    if not (tags.get(_WIDTH) and tags.get(_HEIGHT)) or tags.get(_SUBFILE, 0) & 1:
        return None
    return Measured(tags[_WIDTH], tags[_HEIGHT], tags.get(_EXTRA_SAMPLES) in (1, 2))


def _jpeg(file: BinaryIO) -> Measured | None:
    """Jumps from marker to marker until one gives the size. A picture in the metadata is jumped over."""
    while (byte := file.read(1)) == b"\xff":
        while byte == b"\xff":
            byte = file.read(1)
        if not byte or (marker := byte[0]) in (0xD9, 0xDA):
            return None
        if marker in _ALONE:
            continue
        if (length := _big(file.read(2))) < 2:
            return None
        if marker in _SIZES:
            frame = file.read(5)
            return Measured(_big(frame[3:5]), _big(frame[1:3]), False) if len(frame) == 5 else None
        file.seek(length - 2, 1)
    return None


def _big(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _little(data: bytes) -> int:
    return int.from_bytes(data, "little")
