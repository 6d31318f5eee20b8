"""The files that the strict servers' jobs make: small and real, written by hand."""

from __future__ import annotations

import struct
import zlib


def png(width: int = 8, height: int = 8) -> bytes:
    """A picture of one colour."""
    rows = (b"\x00" + b"\x50\x20\xc0" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def mp3(frames: int = 20) -> bytes:
    """Silence: frames of MPEG 1 layer III, 128 kbit/s, 44.1 kHz, one channel, each of 26 ms."""
    return (b"\xff\xfb\x90\xc4" + bytes(413)) * frames


def mp4(width: int = 64, height: int = 48, milliseconds: int = 2000) -> bytes:
    """The headers of a film with one track that holds no pictures."""
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    zero = bytes(4)
    movie = _box(
        b"mvhd",
        zero * 3 + struct.pack(">IIIH", 1000, milliseconds, 0x10000, 0x100) + bytes(10) + matrix + bytes(24),
        struct.pack(">I", 2),
    )
    size = struct.pack(">II", width << 16, height << 16)
    track = _box(
        b"tkhd",
        struct.pack(">I", 3) + zero * 2 + struct.pack(">III", 1, 0, milliseconds) + bytes(16) + matrix + size,
    )
    entry = _box(
        b"jpeg",
        bytes(6) + struct.pack(">H", 1) + bytes(16) + struct.pack(">HH", width, height),
        struct.pack(">III", 0x480000, 0x480000, 0) + struct.pack(">H", 1) + bytes(32),
        struct.pack(">Hh", 24, -1),
    )
    samples = _box(
        b"stbl",
        _box(b"stsd", zero + struct.pack(">I", 1) + entry),
        *(_box(kind, zero * 2) for kind in (b"stts", b"stsc", b"stco")),
        _box(b"stsz", zero * 3),
    )
    place = _box(b"dinf", _box(b"dref", zero + struct.pack(">I", 1) + _box(b"url ", b"\x00\x00\x00\x01")))
    media = _box(
        b"mdia",
        _box(b"mdhd", zero * 3 + struct.pack(">IIHH", 1000, milliseconds, 0x55C4, 0)),
        _box(b"hdlr", zero * 2 + b"vide" + bytes(12) + b"\x00"),
        _box(b"minf", _box(b"vmhd", b"\x00\x00\x00\x01" + bytes(8)), place, samples),
    )
    kind = _box(b"ftyp", b"isom\x00\x00\x02\x00isomiso2mp41")
    return kind + _box(b"moov", movie, _box(b"trak", track, media)) + _box(b"mdat")


def _box(kind: bytes, *parts: bytes) -> bytes:
    data = b"".join(parts)
    return struct.pack(">I", 8 + len(data)) + kind + data
