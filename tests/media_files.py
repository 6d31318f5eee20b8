"""Real small files of many kinds, each with what it is known to be: made by FFmpeg (PyAV), Pillow, or by hand.

By hand are those for which no encoder is installed: they have the headers of such a file and no pictures.
"""

from __future__ import annotations

import io
import os
import struct
import wave
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import av
from PIL import Image

WIDTH, HEIGHT, SECONDS, RATE = 96, 64, 2, 12
"""Of each file, but for those that say otherwise."""


@dataclass(frozen=True, kw_only=True)
class MediaFile:
    """A file, its usual MIME type, and what can be measured; None for what its headers do not tell."""

    data: bytes
    mime: str
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    frame_rate: float | None = None
    alpha: bool | None = None


@cache
def media_files() -> Mapping[str, MediaFile]:
    """All of them, by a name."""
    return {**dict(_films()), **dict(_sounds()), **dict(_pictures()), **dict(_by_hand())}


def film(
    container: str, codec: str, *, pixels: str = "yuv420p", rate: Fraction = Fraction(RATE), **options: str
) -> bytes:
    """A film that changes its colour."""
    # On disk: headers that are moved to the beginning are moved by a second look at the file.
    with TemporaryDirectory() as folder, _usual_priority():
        path = Path(folder, "film")
        _write_film(path, container, codec, pixels, rate, options)
        return path.read_bytes()


@contextmanager
def _usual_priority() -> Iterator[None]:
    """Leave a process as it was: the encoder of AV1 makes that of root a real-time one, which starves all others."""
    if not hasattr(os, "sched_getscheduler"):
        yield
        return
    policy, parameters = os.sched_getscheduler(0), os.sched_getparam(0)
    try:
        yield
    finally:
        os.sched_setscheduler(0, policy, parameters)


def _write_film(
    path: Path, container: str, codec: str, pixels: str, rate: Fraction, options: dict[str, str]
) -> None:
    with av.open(str(path), "w", format=container, options=options) as target:
        stream = target.add_stream(codec, rate)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, pixels
        for at in range(round(SECONDS * rate)):
            image = Image.new("RGB", (WIDTH, HEIGHT), (at * 9 % 256, 80, 10))
            frame = av.VideoFrame.from_image(image)  # type: ignore[no-untyped-call]  # PyAV leaves it open
            frame.pts, frame.time_base = at, 1 / rate
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))


def sound(container: str, codec: str, rate: int = 16_000, **options: str) -> bytes:
    """Silence."""
    out = io.BytesIO()
    with av.open(out, "w", format=container, options=options) as target:
        stream = target.add_stream(codec, rate=rate, layout="mono")
        assert isinstance(stream, av.AudioStream)
        frame = av.AudioFrame(format="s16", layout="mono", samples=rate * SECONDS)
        frame.planes[0].update(bytes(rate * SECONDS * 2))
        frame.sample_rate = rate
        resampler = av.AudioResampler(stream.format, "mono", rate, frame_size=stream.frame_size or None)
        for part in (*resampler.resample(frame), *resampler.resample(None)):
            target.mux(stream.encode(part))
        target.mux(stream.encode(None))
    return out.getvalue()


_FULL: dict[str, Any] = {"width": WIDTH, "height": HEIGHT, "seconds": SECONDS, "frame_rate": RATE}
_SIDES: dict[str, Any] = {"width": WIDTH, "height": HEIGHT}


def _films() -> Iterator[tuple[str, MediaFile]]:
    for name, mime, data in (
        ("H.264 in MP4", "video/mp4", film("mp4", "libx264")),
        ("MP4 that begins with its headers", "video/mp4", film("mp4", "libx264", movflags="+faststart")),
        ("H.265 in MP4", "video/mp4", film("mp4", "libx265")),
        ("AV1 in MP4", "video/mp4", film("mp4", "libsvtav1")),
        ("MPEG-4 part 2 in MP4", "video/mp4", film("mp4", "mpeg4")),
        ("M4V of a phone", "video/mp4", film("ipod", "libx264")),
        ("F4V", "video/mp4", film("f4v", "libx264")),
        ("MOV", "video/quicktime", film("mov", "libx264")),
        ("ProRes in MOV", "video/quicktime", film("mov", "prores_ks", pixels="yuv422p10le")),
        ("3GP", "video/3gpp", film("3gp", "mpeg4")),
        ("3G2", "video/3gpp2", film("3g2", "mpeg4")),
        ("AVI", "video/x-msvideo", film("avi", "mpeg4")),
        ("GIF that moves", "image/gif", film("gif", "gif", pixels="rgb8")),
    ):
        yield name, MediaFile(data=data, mime=mime, **_FULL)
    for name, mime, data in (
        ("VP9 in WebM", "video/webm", film("webm", "libvpx-vp9")),
        ("AV1 in WebM", "video/webm", film("webm", "libsvtav1")),
        ("H.264 in Matroska", "video/x-matroska", film("matroska", "libx264")),
        ("AVIF that moves", "image/avif", film("avif", "libsvtav1")),
    ):
        yield name, MediaFile(data=data, mime=mime, alpha=False, **_FULL)
    ntsc = film("matroska", "libx264", rate=Fraction(30_000, 1001))
    more = {**_FULL, "frame_rate": 29.97, "alpha": False}
    yield "Matroska of 29.97 frames a second", MediaFile(data=ntsc, mime="video/x-matroska", **more)
    live = film("webm", "libvpx-vp9", live="1")
    yield (
        "WebM as it is recorded",
        MediaFile(data=live, mime="video/webm", alpha=False, **{**_FULL, "seconds": None}),
    )
    fragments = film("mp4", "libx264", movflags="+frag_keyframe+empty_moov")
    yield "MP4 in fragments", MediaFile(data=fragments, mime="video/mp4", **_SIDES)
    turned = bytearray(film("mp4", "libx264"))
    matrix = turned.index(b"tkhd") + 4 + 40
    turned[matrix : matrix + 36] = struct.pack(">9i", 0, 1 << 16, 0, -1 << 16, 0, 0, 0, 0, 1 << 30)
    yield (
        "MP4 of a phone held upright",
        MediaFile(data=bytes(turned), mime="video/mp4", **{**_FULL, "width": HEIGHT, "height": WIDTH}),
    )
    for name, mime, data in (
        ("MPEG transport stream", "video/mp2t", film("mpegts", "mpeg4")),
        ("MPEG program stream", "video/mpeg", film("mpeg", "mpeg1video", rate=Fraction(25))),
    ):
        yield name, MediaFile(data=data, mime=mime)
    yield "FLV", MediaFile(data=film("flv", "flv1"), mime="video/x-flv", **_FULL)
    data = film("asf", "msmpeg4")
    yield "WMV", MediaFile(data=data, mime="video/x-ms-wmv", seconds=SECONDS, **_SIDES)


def _sounds() -> Iterator[tuple[str, MediaFile]]:
    for name, mime, data in (
        ("AAC in M4A", "audio/mp4", sound("ipod", "aac")),
        ("ALAC in M4A", "audio/mp4", sound("ipod", "alac")),
        ("MP3 that counts its frames", "audio/mpeg", sound("mp3", "libmp3lame")),
        ("MP3 without tags", "audio/mpeg", sound("mp3", "libmp3lame", write_xing="0", id3v2_version="0")),
        ("MP3 of 44.1 kHz", "audio/mpeg", sound("mp3", "libmp3lame", 44_100)),
        ("WAV", "audio/wav", sound("wav", "pcm_s16le")),
        ("WAV of real numbers", "audio/wav", sound("wav", "pcm_f32le")),
        ("WAV of the standard library", "audio/wav", _wave()),
        ("AIFF", "audio/aiff", sound("aiff", "pcm_s16be")),
        ("FLAC", "audio/flac", sound("flac", "flac")),
        ("Opus in Ogg", "audio/ogg", sound("ogg", "libopus", 48_000)),
        ("Opus in WebM", "video/webm", sound("webm", "libopus", 48_000)),
    ):
        yield name, MediaFile(data=data, mime=mime, seconds=SECONDS)
    yield "AAC without a container", MediaFile(data=sound("adts", "aac"), mime="audio/aac")


def _wave() -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(8000 * SECONDS * 4))
    return out.getvalue()


def _saved(image: Image.Image, form: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def _pictures() -> Iterator[tuple[str, MediaFile]]:
    plain = Image.new("RGB", (WIDTH, HEIGHT), (200, 10, 10))
    clear = Image.new("RGBA", (WIDTH, HEIGHT), (1, 2, 3, 100))
    others = [Image.new("RGB", (WIDTH, HEIGHT), (0, 0, shade)) for shade in (90, 180)]
    for name, mime, data, alpha in (
        ("PNG", "image/png", _saved(plain, "PNG"), False),
        ("PNG with transparency", "image/png", _saved(clear, "PNG"), True),
        ("JPEG", "image/jpeg", _saved(plain, "JPEG"), False),
        ("progressive JPEG", "image/jpeg", _saved(plain, "JPEG", progressive=True), False),
        ("WebP", "image/webp", _saved(plain, "WEBP"), False),
        ("lossless WebP", "image/webp", _saved(clear, "WEBP", lossless=True), True),
        ("AVIF", "image/avif", _saved(plain, "AVIF"), False),
        ("AVIF with transparency", "image/avif", _saved(clear, "AVIF"), True),
        ("GIF", "image/gif", _saved(plain, "GIF"), None),
        ("BMP", "image/bmp", _saved(plain, "BMP"), None),
        ("TIFF", "image/tiff", _saved(plain, "TIFF"), False),
        ("TIFF with transparency", "image/tiff", _saved(clear, "TIFF"), True),
        ("TIFF of the other order", "image/tiff", _tiff(0), False),
    ):
        yield name, MediaFile(data=data, mime=mime, alpha=alpha, **_SIDES)
    moving = _saved(plain, "GIF", save_all=True, append_images=others, duration=[100, 200, 300])
    more = {**_SIDES, "seconds": 0.6, "frame_rate": 5.0}
    yield "GIF of unequal times", MediaFile(data=moving, mime="image/gif", **more)
    for name, mime, form in (
        ("JPEG 2000", "image/jp2", "JPEG2000"),
        ("icon", "image/x-icon", "ICO"),
    ):
        yield name, MediaFile(data=_saved(plain, form), mime=mime)


def _tiff(subfile: int) -> bytes:
    """The directory of a picture, big-endian, with its width as two bytes and its height as four."""
    rows = ((254, 4, 1, subfile), (256, 3, 1, WIDTH << 16), (257, 4, 1, HEIGHT))
    return b"MM\0*" + struct.pack(">IH", 8, len(rows)) + b"".join(struct.pack(">HHII", *row) for row in rows)


def _box(name: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return struct.pack(">I4s", 8 + len(content), name) + content


def _heif(brand: bytes, others: bytes, *, turned: int) -> bytes:
    """A picture of tiles of 32x32 pixels, as phones make them, with a preview."""
    sides = [_box(b"ispe", struct.pack(">III", 0, *pair)) for pair in ((32, 32), (WIDTH, HEIGHT), (16, 12))]
    properties = _box(b"ipco", *sides, _box(b"irot", bytes([turned])))
    # The items: a tile, the whole (whose sides are the second property, and which is turned), the preview.
    table = struct.pack(">IIHBBHBBBHBB", 0, 3, 1, 1, 0x81, 49, 2, 0x82, 0x84, 50, 1, 0x83)
    meta = _box(
        b"meta",
        bytes(4),
        _box(b"hdlr", bytes(8), b"pict", bytes(13)),
        _box(b"pitm", struct.pack(">IH", 0, 49)),
        _box(b"iprp", properties, _box(b"ipma", table)),
    )
    return _box(b"ftyp", brand, bytes(4), others) + meta + _box(b"mdat", bytes(32))


def _by_hand() -> Iterator[tuple[str, MediaFile]]:
    for name, mime, brand, others in (
        ("HEIC of a phone", "image/heic", b"heic", b"mif1heicmiaf"),
        ("HEIC that names pictures in general first", "image/heic", b"mif1", b"miafheix"),
        ("HEIC that can be read as MP4", "image/heic", b"isom", b"mp42heicmif1"),
        ("HEIF of an unknown coding", "image/heif", b"mif1", b"zzzzmiaf"),
    ):
        data = _heif(brand, others, turned=0)
        yield name, MediaFile(data=data, mime=mime, alpha=False, **_SIDES)
    upright = _heif(b"heic", b"mif1heic", turned=3)
    yield (
        "HEIC of a phone held upright",
        MediaFile(data=upright, mime="image/heic", width=HEIGHT, height=WIDTH, alpha=False),
    )
    for name, mime, data in (
        ("raw picture of Canon", "image/x-canon-cr3", _box(b"ftyp", b"crx \0\0\0\1crx isom") + bytes(64)),
        ("older raw picture of Canon", "image/x-canon-cr2", b"II*\0\x10\0\0\0CR\2\0" + bytes(64)),
        ("raw picture that begins with a preview", "image/tiff", _tiff(1)),
        ("raw picture of Fujifilm", "image/x-fuji-raf", b"FUJIFILMCCD-RAW 0201" + bytes(64)),
        ("Photoshop", "image/vnd.adobe.photoshop", b"8BPS\0\1" + bytes(64)),
        ("JPEG XL", "image/jxl", b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(64)),
        ("unknown brand", "", _box(b"ftyp", b"zzzz\0\0\0\0yyyy") + bytes(64)),
    ):
        yield name, MediaFile(data=data, mime=mime)
