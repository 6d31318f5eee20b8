"""Files that a mock makes itself, small, real and the same whenever they are made again; and files measured.

Given what a request asks for and words to draw from; gives the bytes. Given the path of a file; gives its length in
seconds and its sides, where it can be read as what it seems to be. Pillow and PyAV are imported when the first file of
their kind is made or measured: a mock starts without them, and each takes a tenth of a second.
"""

from __future__ import annotations

import array
import io
import json
import math
import struct
import sys
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.mock.requested_files import RequestedFile
from specpress.mock.seeded_random import digest
from specpress.runtime.containers import container as headers_of

if TYPE_CHECKING:
    from PIL import Image

VIDEO_RATE = 8
"""Pictures in a second."""
VIDEO_SIDE = 128
"""Pixels of the longer side of a video."""
SOUND_RATE = 24000
"""Samples in a second."""
_CODECS = {
    "mp3": ("mp3", "libmp3lame"),
    "flac": ("flac", "flac"),
    "opus": ("ogg", "libopus"),
    "wav": ("wav", "pcm_s16le"),
}
"""The container and the codec of each format of sound."""


def make(file: RequestedFile, *words: object) -> bytes:
    """The bytes of a file. Words that differ give files that differ."""
    drawn = digest(*words)
    match file.kind:
        case "image":
            return _image(file, drawn)
        case "video":
            return _video(file, drawn)
        case "audio":
            return _sound(file, drawn)
        case "3d":
            return _glb(drawn)
        case _:
            return f"A text made by the mock ({drawn.hex()}).\n".encode()


def _image(file: RequestedFile, drawn: bytes) -> bytes:
    """A gradient in colours that are drawn."""
    out = io.BytesIO()
    options = {"compress_level": 1} if file.format == "png" else {"quality": 70}
    _gradient(file.width, file.height, drawn).save(out, file.format.upper(), **options)
    return out.getvalue()


def _gradient(width: int, height: int, drawn: bytes, shift: int = 0) -> Image.Image:
    """The picture itself; `shift` moves its colours on, for the next one of a video."""
    from PIL import Image  # noqa: PLC0415  (a mock starts without it)

    base = Image.linear_gradient("L")
    ways = (base, base.transpose(Image.Transpose.ROTATE_90), Image.radial_gradient("L"))
    bands = [way.point(_colours(drawn[at], drawn[at + 3], shift)) for at, way in enumerate(ways)]
    return Image.merge("RGB", bands).resize((width, height), Image.Resampling.BILINEAR)


def _colours(low: int, high: int, shift: int) -> list[int]:
    """For each shade of grey the shade that takes its place."""
    return [(low + (high - low) * shade // 255 + shift) % 256 for shade in range(256)]


def _video(file: RequestedFile, drawn: bytes) -> bytes:
    """A picture whose colours move, in the ratio and length that are asked for, as MP4."""
    import av  # noqa: PLC0415  (a mock starts without it)

    width, height = _video_sides(file)
    out = io.BytesIO()
    with av.open(out, "w", format="mp4", options={"fflags": "+bitexact"}) as container:
        # One thread: with several, the bytes would depend on which is faster.
        stream = container.add_stream(
            "libx264", VIDEO_RATE, options={"threads": "1", "preset": "ultrafast", "crf": "30"}
        )
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.time_base = Fraction(1, VIDEO_RATE)
        for at in range(max(1, round(file.seconds * VIDEO_RATE))):
            frame = av.VideoFrame.from_image(_gradient(width, height, drawn, shift=at * 4))  # type: ignore[no-untyped-call]  # PyAV leaves it open
            frame.pts, frame.time_base = at, Fraction(1, VIDEO_RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return out.getvalue()


def _video_sides(file: RequestedFile) -> tuple[int, int]:
    """Small, even sides of the same ratio."""
    scale = VIDEO_SIDE / max(file.width, file.height) / 2
    return max(2, round(file.width * scale) * 2), max(2, round(file.height * scale) * 2)


def _sound(file: RequestedFile, drawn: bytes) -> bytes:
    """One tone, in the format and length that are asked for."""
    import av  # noqa: PLC0415  (a mock starts without it)

    container_format, codec = _CODECS[file.format]
    samples = _tone(220 + drawn[0] * 2, round(file.seconds * SOUND_RATE))
    frame = av.AudioFrame(format="s16", layout="mono", samples=len(samples))
    frame.planes[0].update(samples.tobytes())
    frame.sample_rate = SOUND_RATE
    out = io.BytesIO()
    with av.open(out, "w", format=container_format, options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream(codec, rate=SOUND_RATE, layout="mono")
        assert isinstance(stream, av.AudioStream)
        resampler = av.AudioResampler(stream.format, "mono", SOUND_RATE, frame_size=stream.frame_size or None)
        for part in (*resampler.resample(frame), *resampler.resample(None)):
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    return out.getvalue()


def _tone(hertz: int, count: int) -> array.array[int]:
    """Samples of 16 bits, in the order of bytes that all these formats have."""
    # One second is made and repeated: a whole number of waves fits into it.
    second = [round(8000 * math.sin(2 * math.pi * hertz * at / SOUND_RATE)) for at in range(SOUND_RATE)]
    samples = array.array("h", (second * (count // SOUND_RATE + 1))[:count])
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def _glb(drawn: bytes) -> bytes:
    """One triangle as a glTF file in its binary form (https://registry.khronos.org/glTF/)."""
    side = 1 + drawn[0] / 255
    corners = (0.0, 0.0, 0.0, side, 0.0, 0.0, 0.0, side, 0.0)
    data = struct.pack("<9f", *corners)
    scene = {
        "asset": {"version": "2.0"},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
        "buffers": [{"byteLength": len(data)}],
        "bufferViews": [{"buffer": 0, "byteLength": len(data)}],
        "accessors": [
            {
                "bufferView": 0,
                "componentType": 5126,
                "count": 3,
                "type": "VEC3",
                "min": [0, 0, 0],
                "max": [side, side, 0],
            }
        ],
    }
    text = json.dumps(scene).encode()
    text += b" " * (-len(text) % 4)
    chunks = struct.pack("<I4s", len(text), b"JSON") + text + struct.pack("<I4s", len(data), b"BIN\0") + data
    return struct.pack("<4sII", b"glTF", 2, 12 + len(chunks)) + chunks


@dataclass(frozen=True, slots=True)
class Measured:
    """What is measured of a file; None for what it does not have, or what cannot be read."""

    seconds: Decimal | None = None
    width: int | None = None
    height: int | None = None
    frame_rate: Decimal | None = None


def measure(path: Path, kind: str) -> Measured:
    """Measure a file that seems to be of a kind."""
    return _measure_image(path) if kind == "image" else _measure_streams(path)


def _measure_image(path: Path) -> Measured:
    from PIL import Image  # noqa: PLC0415  (a mock starts without it)

    try:
        with Image.open(path) as image:
            return Measured(None, image.width, image.height)
    except (OSError, ValueError, Image.DecompressionBombError):
        # Pillow reads no HEIC.
        return Measured(None, *_sides_by_header(path))


def _sides_by_header(path: Path) -> tuple[int | None, int | None]:
    with path.open("rb") as file:
        headers = headers_of(file, path.stat().st_size)
    return (headers.width, headers.height) if headers else (None, None)


def _measure_streams(path: Path) -> Measured:
    import av  # noqa: PLC0415  (a mock starts without it)

    try:
        with av.open(str(path)) as opened:
            seconds = None if opened.duration is None else Decimal(opened.duration) / av.time_base
            if not opened.streams.video:
                return Measured(seconds)
            film = opened.streams.video[0]
            rate = film.average_rate
            frame_rate = round(Decimal(rate.numerator) / rate.denominator, 2) if rate else None
    except (av.FFmpegError, OSError, ValueError):
        return Measured()
    # The frames of a phone that was held upright lie on their side, and the header says that they are turned.
    turned = (film.height, film.width)
    sides = turned if _sides_by_header(path) == turned else (film.width, film.height)
    return Measured(seconds, *sides, frame_rate)
