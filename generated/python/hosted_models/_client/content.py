"""What a file is, by its first bytes: a name can say anything.

Given the first bytes; gives the MIME types that such content may go by, the usual one first. The clients in all
languages come to the same verdicts, which are listed as cases in the tests of specpress.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

WAV = ("audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave")
MP3 = ("audio/mpeg", "audio/mp3")
AAC = ("audio/aac", "audio/x-aac", "audio/aacp")
OGG = ("audio/ogg", "video/ogg", "application/ogg")
MP4 = ("video/mp4", "audio/mp4")
M4A = ("audio/mp4", "audio/x-m4a", "audio/m4a")
MATROSKA = ("video/x-matroska", "audio/x-matroska")
WEBM = ("video/webm", "audio/webm")
FLAC = ("audio/flac", "audio/x-flac")

_STARTS: tuple[tuple[bytes, tuple[str, ...]], ...] = (
    (b"\xff\xd8\xff", ("image/jpeg", "image/jpg")),
    (b"\x89PNG\r\n\x1a\n", ("image/png",)),
    (b"GIF87a", ("image/gif",)),
    (b"GIF89a", ("image/gif",)),
    (b"II*\x00", ("image/tiff",)),
    (b"MM\x00*", ("image/tiff",)),
    (b"%PDF-", ("application/pdf",)),
    (b"OggS", OGG),
    (b"fLaC", FLAC),
    (b"ID3", MP3),
)
_RIFF = {b"WEBP": ("image/webp",), b"WAVE": WAV, b"AVI ": ("video/x-msvideo", "video/avi")}
_BRANDS = {
    b"qt  ": ("video/quicktime",),
    b"M4A ": M4A,
    b"M4B ": M4A,
    b"avif": ("image/avif",),
    b"avis": ("image/avif",),
    b"heic": ("image/heic", "image/heif"),
    b"heix": ("image/heic", "image/heif"),
    b"mif1": ("image/heif",),
}
_KNOWN = frozenset(
    one
    for group in (
        *(types for _, types in _STARTS),
        *_RIFF.values(),
        *_BRANDS.values(),
        MP4,
        MATROSKA,
        WEBM,
        AAC,
    )
    for one in group
) | {"image/bmp", "image/x-ms-bmp"}
"""Every type that content can be told by."""
_EBML = b"\x1a\x45\xdf\xa3"


def types_of(head: bytes) -> tuple[str, ...]:
    """The MIME types of content that begins so; none where it is not known."""
    for start, types in _STARTS:
        if head.startswith(start):
            return types
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], ())
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], MP4)
    if head[4:8] in (b"moov", b"mdat", b"wide", b"free") and len(head) > 8:
        return ("video/quicktime",)
    if head.startswith(_EBML):
        return WEBM if b"webm" in head[:64] else MATROSKA
    if head[:2] == b"BM" and len(head) >= 26 and head[6:10] == b"\0\0\0\0":
        return ("image/bmp", "image/x-ms-bmp")
    return _frames(head)


def _frames(head: bytes) -> tuple[str, ...]:
    """Sound without any header: a frame of MPEG audio, or of AAC."""
    if len(head) < 2 or head[0] != 0xFF:
        return ()
    if head[1] & 0xF6 == 0xF0:
        return AAC
    return MP3 if head[1] & 0xE0 == 0xE0 and head[1] & 0x06 and head[1] & 0x18 != 0x08 else ()


def accepted(found: Sequence[str], allowed: Sequence[str]) -> str | None:
    """The type under which content is taken, or None where it is refused.

    `found` is what the content may be, `allowed` what is documented; nothing documented allows everything. Content
    that is not known is refused only where each documented type would have been known.
    """
    if not allowed:
        return found[0] if found else "application/octet-stream"
    if found:
        return next((one for one in found if one in allowed), None)
    return next((one for one in allowed if one not in _KNOWN), None)


def kind_of(mime: str) -> str:
    """The kind of file that a type is: image, video, audio, or else file."""
    kind = mime.partition("/")[0]
    return kind if kind in ("image", "video", "audio") else "file"


_ENDINGS = {
    "image": ("png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "avif", "heic", "heif", "svg"),
    "video": ("mp4", "m4v", "mov", "webm", "mkv", "avi", "mpg", "mpeg"),
    "audio": ("mp3", "m4a", "wav", "aac", "ogg", "oga", "opus", "flac"),
}


def kind_at(url: str) -> str | None:
    """The kind of file that an address tells, by its type or its ending; None where it tells none."""
    if data := re.match(r"data:([^;,]+)", url, re.IGNORECASE):
        return kind_of(data[1].lower())
    ending = urlsplit(url).path.rpartition(".")[2].lower()
    return next((kind for kind, endings in _ENDINGS.items() if ending in endings), None)
