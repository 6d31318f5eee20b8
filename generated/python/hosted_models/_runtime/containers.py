"""What the headers of videos and of pictures in containers say: sides, seconds, frames a second.

The ISO base media format (MP4, MOV, M4A, 3GP, HEIC, AVIF), Matroska and WebM, GIF, AVI, FLV and WMV. Nothing is
decoded, so that no library for it has to be installed; whatever a header does not say is None.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import BinaryIO, TypeAlias

from .pictures import Measured

_MOST = 10_000
"""So many parts of one level are looked at, lest a file made for it is read without end."""
_MOST_TIMES = 100_000
"""So many runs of frames of equal length are read."""
_ISO = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"})
_EBML, _MATROSKA_VIDEO = b"\x1aE\xdf\xa3", 1
_ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_FILE, _ASF_STREAM, _ASF_VIDEO = (
    bytes.fromhex(id)
    for id in (
        "a1dcab8c47a9cf118ee400c00c205365",
        "9107dcb7b7a9cf118ee600c00c205365",
        "c0ef19bc4d5bcf11a8fd00805f5c442b",
    )
)
_LARGEST = 10**9
"""A larger number is none that a film has."""
_Part: TypeAlias = tuple[bytes, int, int]
"""The name of a part, and where its content begins and ends."""


def container(file: BinaryIO, size: int) -> Measured | None:
    """What the headers of a file of so many bytes say; None where it is no container that is known here."""
    head = _at(file, 0, 72)
    if head[4:8] in _ISO:
        return _iso(file, size)
    if head.startswith(_EBML):
        return _matroska(file, size)
    if head.startswith((b"GIF87a", b"GIF89a")):
        return _gif(file, head)
    if head.startswith(b"RIFF") and head[8:12] == b"AVI ":
        return _avi(head)
    if head.startswith(b"FLV\1"):
        return _flv(_at(file, 0, _MOST))
    return _asf(file, size) if head.startswith(_ASF) else None


def _iso(file: BinaryIO, size: int) -> Measured:
    """By the film (`moov`), or where there is none by the picture that is meant (`meta`)."""
    film, picture = None, None
    for name, start, end in _boxes(file, 0, size):
        if name == b"moov":
            film = _film(file, start, end)
        elif name == b"meta":
            picture = _picture(file, start + 4, end)
    if film is None or picture is None:
        return film or picture or Measured(is_cut=True)
    return replace(picture, seconds=film.seconds, frame_rate=film.frame_rate)


def _boxes(file: BinaryIO, at: int, end: int) -> Iterator[_Part]:
    """The boxes between two places; none after one that cannot be."""
    for _ in range(_MOST):
        head = _at(file, at, 16)
        if at + 8 > end or len(head) < 8:
            return
        size, length = _big(head[:4]), 8
        if size == 1:  # a longer one follows
            size, length = _big(head[8:16]), 16
        elif size == 0:  # all that is left
            size = end - at
        if size < length:
            return
        yield head[4:8], at + length, min(at + size, end)
        at += size


def _film(file: BinaryIO, start: int, end: int) -> Measured:
    seconds: Decimal | None = None
    scale = 0
    best = Measured()
    for name, at, until in _boxes(file, start, end):
        if name == b"mvhd":
            scale, seconds = _clock(_at(file, at, 32))
        elif name == b"mvex" and seconds is None:
            # In fragments: the film is as long as they are.
            heads = (_at(file, begin, 12) for part, begin, _ in _boxes(file, at, until) if part == b"mehd")
            seconds = next(
                (_quotient(_big(head[4 : 12 if head[:1] == b"\1" else 8]), scale) for head in heads), None
            )
        elif name == b"trak":
            track = _track(file, at, until)
            if track is not None and (track.width or 0) * (track.height or 0) > (best.width or 0) * (
                best.height or 0
            ):
                best = track
    return replace(best, seconds=seconds)


def _clock(head: bytes) -> tuple[int, Decimal | None]:
    """The units of a second, and the duration in seconds, of `mvhd` and `mdhd`."""
    is_long = head[:1] == b"\1"
    scale, units = (head[20:24], head[24:32]) if is_long else (head[12:16], head[16:20])
    is_unknown = units == b"\xff" * len(units)
    return _big(scale), None if is_unknown else _quotient(_big(units), _big(scale))


def _track(file: BinaryIO, start: int, end: int) -> Measured | None:
    """The sides as they are shown, and the frames a second on average; None for sound."""
    sides: tuple[int, int] = (0, 0)
    frame_rate = None
    for name, at, until in _boxes(file, start, end):
        if name == b"tkhd":
            sides = _shown_sides(_at(file, at, 96))
        elif name == b"mdia":
            parts = {part: (begin, stop) for part, begin, stop in _boxes(file, at, until)}
            handler, times = parts.get(b"hdlr"), parts.get(b"minf")
            if handler is None or _at(file, handler[0] + 8, 4) not in (b"vide", b"pict"):
                return None
            if b"mdhd" in parts and times is not None:
                scale, _ = _clock(_at(file, parts[b"mdhd"][0], 32))
                frame_rate = _frame_rate(file, times, scale)
    return Measured(width=sides[0], height=sides[1], frame_rate=frame_rate) if all(sides) else None


def _shown_sides(head: bytes) -> tuple[int, int]:
    """The sides in `tkhd`, turned as its matrix turns the picture."""
    at = 52 if head[:1] == b"\1" else 40
    width, height = _big(head[at + 36 : at + 38]), _big(head[at + 40 : at + 42])
    is_turned = not any(head[at : at + 4]) and not any(head[at + 16 : at + 20])
    return (height, width) if is_turned else (width, height)


def _frame_rate(file: BinaryIO, minf: tuple[int, int], scale: int) -> Decimal | None:
    """The frames by the time that `stts` gives them."""
    frames = units = 0
    for _, at, until in _boxes_named(file, minf, b"stbl"):
        for _, begin, stop in _boxes_named(file, (at, until), b"stts"):
            table = _at(file, begin + 8, min(stop - begin - 8, 8 * _MOST_TIMES))
            for count, delta in struct.iter_unpack(">II", table[: len(table) // 8 * 8]):
                frames, units = frames + count, units + count * delta
    return _rounded(_quotient(frames * scale, units))


def _boxes_named(file: BinaryIO, place: tuple[int, int], name: bytes) -> Iterator[_Part]:
    return (part for part in _boxes(file, *place) if part[0] == name)


def _picture(file: BinaryIO, start: int, end: int) -> Measured | None:
    """The picture that is meant (`pitm`), by the properties that are its own (`ipma`)."""
    meant, properties, owned = b"", [], b""
    for name, at, until in _boxes(file, start, end):
        if name == b"pitm":
            head = _at(file, at, 8)
            meant = head[4:8] if head[:1] != b"\0" else head[4:6]
        elif name == b"iprp":
            for part, begin, stop in _boxes(file, at, until):
                if part == b"ipco":
                    properties = [
                        (kind, _at(file, place, 64)) for kind, place, _ in _boxes(file, begin, stop)
                    ]
                elif part == b"ipma":
                    owned = _at(file, begin, min(stop - begin, 1 << 20))
    own = [
        properties[index - 1] for index in _properties_of(_big(meant), owned) if 0 < index <= len(properties)
    ]
    sides = next((head for kind, head in own if kind == b"ispe" and len(head) >= 12), None)
    if sides is None:
        return None
    width, height = _big(sides[4:8]), _big(sides[8:12])
    if any(kind == b"irot" and head[:1] and head[0] & 1 for kind, head in own):
        width, height = height, width
    has_alpha = any(kind == b"auxC" and b"alpha" in head for kind, head in properties)
    return Measured(width=width, height=height, alpha=has_alpha)


def _properties_of(item: int, table: bytes) -> list[int]:
    """The numbers, from 1, of the properties that `ipma` gives an item."""
    id_size, index_size = (2 if table[:1] == b"\0" else 4), (2 if table[3:4] and table[3] & 1 else 1)
    at = 8
    while at + id_size < len(table):
        id, count = _big(table[at : at + id_size]), table[at + id_size]
        at += id_size + 1
        if id == item:
            indices = (table[at + index_size * step : at + index_size * (step + 1)] for step in range(count))
            return [_big(index) & (0x7FFF if index_size == 2 else 0x7F) for index in indices]
        at += index_size * count
    return []


def _matroska(file: BinaryIO, size: int) -> Measured:
    """By `Info` and `Tracks` of the segment, which stand before what they describe."""
    measured, is_read = Measured(), set[bytes]()
    for name, start, end in _elements(file, 0, size):
        if name != b"\x18\x53\x80\x67":
            continue
        for part, at, until in _elements(file, start, end):
            if part == b"\x15\x49\xa9\x66":
                measured = replace(measured, seconds=_matroska_seconds(_leaves(file, at, until)))
            elif part == b"\x16\x54\xae\x6b":
                measured = _matroska_sides(file, at, until, measured)
            is_read.add(part)
            if is_read >= {b"\x15\x49\xa9\x66", b"\x16\x54\xae\x6b"}:
                return measured
    return measured


def _elements(file: BinaryIO, at: int, end: int) -> Iterator[_Part]:
    """The elements between two places. One of unknown size takes all that is left."""
    for _ in range(_MOST):
        head = _at(file, at, 12)
        if at >= end or len(head) < 2 or head[0] < 0x10:
            return
        id_size = 9 - head[0].bit_length()
        length = 9 - head[id_size].bit_length() if id_size < len(head) else 9
        if length > 8:
            return
        unknown = (1 << 7 * length) - 1
        size = _big(head[id_size : id_size + length]) & unknown
        start = at + id_size + length
        at = end if size == unknown else start + size
        yield head[:id_size], start, min(at, end)


def _leaves(file: BinaryIO, start: int, end: int) -> dict[bytes, bytes]:
    """The first bytes of each element, by its name."""
    return {name: _at(file, at, min(until - at, 8)) for name, at, until in _elements(file, start, end)}


def _matroska_seconds(info: dict[bytes, bytes]) -> Decimal | None:
    scale, units = _big(info.get(b"\x2a\xd7\xb1", b"\x0f\x42\x40")), info.get(b"\x44\x89", b"")
    if len(units) not in (4, 8):
        return None
    (duration,) = struct.unpack(">f" if len(units) == 4 else ">d", units)
    return Decimal(duration) * scale / 10**9 if math.isfinite(duration) and duration > 0 else None


def _matroska_sides(file: BinaryIO, start: int, end: int, measured: Measured) -> Measured:
    """The sides of the first video, and its frames a second where all take the same time."""
    for name, at, until in _elements(file, start, end):
        track = {part: (begin, stop) for part, begin, stop in _elements(file, at, until)}
        leaves = _leaves(file, at, until)
        if name != b"\xae" or _big(leaves.get(b"\x83", b"")) != _MATROSKA_VIDEO or b"\xe0" not in track:
            continue
        video = _leaves(file, *track[b"\xe0"])
        return replace(
            measured,
            width=_big(video.get(b"\xb0", b"")) or None,
            height=_big(video.get(b"\xba", b"")) or None,
            alpha=_big(video.get(b"\x53\xc0", b"")) == 1,
            frame_rate=_rounded(_quotient(10**9, _big(leaves.get(b"\x23\xe3\x83", b"")))),
        )
    return measured


def _gif(file: BinaryIO, head: bytes) -> Measured:
    """The sides, and of several frames the sum of their times."""
    if len(head) < 13:
        return Measured()
    width, height = _little(head[6:8]), _little(head[8:10])
    file.seek(13 + _colours(head[10]))
    hundredths = frames = 0
    while (mark := file.read(1)) in (b"!", b","):
        if mark == b",":
            frames += 1
            file.seek(_colours((file.read(9)[8:] or b"\0")[0]) + 1, 1)
        elif file.read(1) == b"\xf9":
            control = file.read(5)
            hundredths += _little(control[2:4])
        while (length := file.read(1)) not in (b"", b"\0"):
            file.seek(length[0], 1)
    is_film = frames > 1 and hundredths > 0
    seconds = Decimal(hundredths) / 100 if is_film else None
    frame_rate = _rounded(_quotient(frames * 100, hundredths)) if is_film else None
    return Measured(width=width, height=height, seconds=seconds, frame_rate=frame_rate)


def _colours(flags: int) -> int:
    """The bytes of a table of colours."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _avi(head: bytes) -> Measured:
    if head[24:28] != b"avih" or len(head) < 72:
        return Measured()
    microseconds, frames = _little(head[32:36]), _little(head[48:52])
    return Measured(
        width=_little(head[64:68]) or None,
        height=_little(head[68:72]) or None,
        seconds=_quotient(frames * microseconds, 10**6),
        frame_rate=_rounded(_quotient(10**6, microseconds)),
    )


def _flv(head: bytes) -> Measured:
    """By the numbers that most writers put at the beginning, each behind its name."""
    width, height, seconds, rate = (
        _flv_number(head, name) for name in (b"width", b"height", b"duration", b"framerate")
    )
    return Measured(
        width=None if width is None else int(width),
        height=None if height is None else int(height),
        seconds=seconds,
        frame_rate=_rounded(rate),
    )


def _flv_number(head: bytes, name: bytes) -> Decimal | None:
    mark = b"\0" + bytes([len(name)]) + name + b"\0"
    _, found, rest = head.partition(mark)
    if not found or len(rest) < 8:
        return None
    number: float = struct.unpack(">d", rest[:8])[0]
    return Decimal(number) if 0 < number < _LARGEST else None


def _asf(file: BinaryIO, size: int) -> Measured:
    """By the parts of the head about the file and about its video."""
    known = Measured()
    at, end = 30, min(_little(_at(file, 16, 8)), size)
    for _ in range(_MOST):
        if at + 88 > end:
            break
        head = _at(file, at, 88)
        length = _little(head[16:24])
        if length < 24:
            break
        if head.startswith(_ASF_FILE):
            # In tenths of a microsecond, with what is read before it plays in thousandths of a second.
            units = _little(head[64:72]) - _little(head[80:88]) * 10_000
            known = replace(known, seconds=_quotient(max(units, 0), 10**7))
        elif head.startswith(_ASF_STREAM) and head[24:40] == _ASF_VIDEO:
            width, height = _little(head[78:82]), _little(head[82:86])
            known = replace(known, width=width or None, height=height or None)
        at += length
    return known


def _quotient(amount: int, by: int) -> Decimal | None:
    """An amount by another; None where either is 0, which stands for what is not known."""
    return Decimal(amount) / by if amount and by else None


def _rounded(rate: Decimal | None) -> Decimal | None:
    """Frames a second as people name them: the time of a frame is written in whole units, which is inexact."""
    return None if rate is None else round(rate, 2)


def _at(file: BinaryIO, at: int, count: int) -> bytes:
    file.seek(at)
    return file.read(count)


def _big(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _little(data: bytes) -> int:
    return int.from_bytes(data, "little")
