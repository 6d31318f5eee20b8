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

_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"BM", "image/bmp"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (8, b"WEBP", "image/webp"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (0, b"OggS", "audio/ogg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"ID3", "audio/mpeg"),
)
"""Where which bytes stand, and of what (see https://mimesniff.spec.whatwg.org/)."""
_BRANDS = {b"qt  ": "video/quicktime", b"M4A ": "audio/mp4", b"M4B ": "audio/mp4", b"avif": "image/avif"}
"""The brands of files of the MP4 family that are no MP4 video."""
SAME = {
    "audio/x-wav": "audio/wav",
    "audio/wave": "audio/wav",
    "audio/mp3": "audio/mpeg",
    "audio/x-m4a": "audio/mp4",
    "audio/m4a": "audio/mp4",
    "image/jpg": "image/jpeg",
}
"""Other names of MIME types."""


def mime_of(head: bytes) -> str | None:
    """The MIME type of a file by its first bytes; None for what is not known."""
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if head.startswith(b"\x1aE\xdf\xa3"):
        return "video/x-matroska" if b"matroska" in head else "video/webm"
    for at, bytes_, mime in _SIGNATURES:
        if head[at : at + len(bytes_)] == bytes_ and (at == 0 or head[:4] == b"RIFF"):
            return mime
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0:
        # Sound in frames: those of AAC have no layer, those of MPEG audio have one.
        return "audio/mpeg" if head[1] & 0x06 else "audio/aac"
    return None


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
