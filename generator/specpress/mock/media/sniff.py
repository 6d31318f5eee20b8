"""What a file is by its content, whatever its name says.

Given its first bytes; gives its kind and MIME type. Given its path; gives its length in seconds and its sides, where
it can be read as what it seems to be.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

HEAD = 64
"""So many bytes tell what a file is."""

_WAV = ("audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave")
_MP3 = ("audio/mpeg", "audio/mp3")
_AAC = ("audio/aac", "audio/x-aac", "audio/aacp")
_MP4 = ("video/mp4", "audio/mp4")
_M4A = ("audio/mp4", "audio/x-m4a", "audio/m4a")
_HEIC = ("image/heic", "image/heif")
_STARTS: tuple[tuple[bytes, tuple[str, ...]], ...] = (
    (b"\x89PNG\r\n\x1a\n", ("image/png",)),
    (b"\xff\xd8\xff", ("image/jpeg", "image/jpg")),
    (b"GIF87a", ("image/gif",)),
    (b"GIF89a", ("image/gif",)),
    (b"II*\0", ("image/tiff",)),
    (b"MM\0*", ("image/tiff",)),
    (b"%PDF-", ("application/pdf",)),
    (b"OggS", ("audio/ogg", "video/ogg", "application/ogg")),
    (b"fLaC", ("audio/flac", "audio/x-flac")),
    (b"ID3", _MP3),
)
"""What content begins with (see https://mimesniff.spec.whatwg.org/), and what it may be, the usual type first."""
_RIFF = {b"WEBP": ("image/webp",), b"WAVE": _WAV, b"AVI ": ("video/x-msvideo", "video/avi")}
_BRANDS = {
    b"qt  ": ("video/quicktime",),
    b"M4A ": _M4A,
    b"M4B ": _M4A,
    b"avif": ("image/avif",),
    b"avis": ("image/avif",),
    b"heic": _HEIC,
    b"heix": _HEIC,
    b"mif1": ("image/heif",),
}
"""The brands of files of the MP4 family that are no plain MP4, which holds video or sound alone."""
_QUICKTIME = (b"moov", b"mdat", b"wide", b"free")
"""What a QuickTime file without a brand begins with, after four bytes of length."""


def types_of(head: bytes) -> tuple[str, ...]:
    """The MIME types that a file may go by, by its first bytes; none for what is not known.

    The clients that are generated come to the same.
    """
    for start, types in _STARTS:
        if head.startswith(start):
            return types
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], ())
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], _MP4)
    if head[4:8] in _QUICKTIME and len(head) > 8:
        return ("video/quicktime",)
    if head.startswith(b"\x1aE\xdf\xa3"):
        name = "webm" if b"webm" in head[:HEAD] else "x-matroska"
        return (f"video/{name}", f"audio/{name}")
    if head[:2] == b"BM" and len(head) >= 26 and head[6:10] == b"\0\0\0\0":
        return ("image/bmp", "image/x-ms-bmp")
    return _frames(head)


def _frames(head: bytes) -> tuple[str, ...]:
    """Sound in frames without a header: those of AAC have no layer, those of MPEG audio have one."""
    if len(head) < 2 or head[0] != 0xFF:
        return ()
    if head[1] & 0xF6 == 0xF0:
        return _AAC
    return _MP3 if head[1] & 0xE0 == 0xE0 and head[1] & 0x06 and head[1] & 0x18 != 0x08 else ()


def mime_of(head: bytes) -> str | None:
    """The usual MIME type of a file by its first bytes; None for what is not known."""
    return next(iter(types_of(head)), None)


def kind_of_mime(mime: str) -> str:
    """The kind of a MIME type, such as video."""
    return mime.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Measured:
    """What is measured of a file; None for what it does not have, or what cannot be read."""

    seconds: Decimal | None = None
    width: int | None = None
    height: int | None = None


def measure(path: Path, kind: str) -> Measured:
    """Measure a file that seems to be of a kind."""
    return _image(path) if kind == "image" else _streams(path)


def _image(path: Path) -> Measured:
    from PIL import Image  # noqa: PLC0415  (a mock starts without it)

    try:
        with Image.open(path) as image:
            return Measured(None, image.width, image.height)
    except (OSError, ValueError, Image.DecompressionBombError):
        return Measured()


def _streams(path: Path) -> Measured:
    import av  # noqa: PLC0415  (a mock starts without it)

    try:
        with av.open(str(path)) as container:
            seconds = None if container.duration is None else Decimal(container.duration) / av.time_base
            sides = [(one.width, one.height) for one in container.streams.video]
            width, height = sides[0] if sides else (None, None)
            return Measured(seconds, width, height)
    except (av.FFmpegError, OSError, ValueError):
        return Measured()
