"""Files that a mock makes itself, small, real and the same whenever they are made again; and files measured.

Given what a request asks for and words to draw from; gives the bytes. Given the path of a file; gives its length in
seconds and its sides, where it can be read as what it seems to be. Pillow and PyAV are imported when they are needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from specpress.mock.requested_files import Wanted
from specpress.mock.seeded_random import digest

__all__ = ["Measured", "make", "measure"]


def make(wanted: Wanted, *words: object) -> bytes:
    """The bytes of a file. Words that differ give files that differ."""
    drawn = digest(*words)
    # Neither library is needed to start a mock, and each takes a tenth of a second to import.
    match wanted.kind:
        case "image":
            from specpress.mock.media.picture import image  # noqa: PLC0415

            return image(wanted, drawn)
        case "video":
            from specpress.mock.media.video import video  # noqa: PLC0415

            return video(wanted, drawn)
        case "audio":
            from specpress.mock.media.sound import sound  # noqa: PLC0415

            return sound(wanted, drawn)
        case "3d":
            from specpress.mock.media.glb import solid  # noqa: PLC0415

            return solid(drawn)
        case _:
            return f"A text made by the mock ({drawn.hex()}).\n".encode()


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
