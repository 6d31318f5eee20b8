"""Files held against what is documented of them: type by content, size, sides, durations, frames a second."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from .._runtime.calls import TOLERANCE, FileLimits
from .._runtime.containers import container
from .._runtime.file_types import accepted, kind_of, types_of
from .._runtime.pictures import Measured, picture
from .._runtime.texts import outside_ratio
from .sources import Source

Fault = tuple[str, str]
"""A reason and a sentence."""
_PER_MB = 1_000_000
TOGETHER = "play-too-long-together"
"""The reason that is about several files."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that was looked at: its type, its kind, what is wrong with it, and a sentence on what was not checked."""

    mime: str
    kind: str
    faults: tuple[Fault, ...] = ()
    unchecked: str | None = None
    seconds: Decimal | None = None


def examined(source: Source, kinds: Sequence[FileLimits]) -> Examined:
    """A file held against the limits of the kind that it is. Raises OSError where it cannot be read."""
    found = types_of(source.head())
    limits, mime = _fitting(found, kinds)
    if mime is None:
        return Examined("", "", (_not_taken(source, found, kinds),))
    kind = limits.kind if limits is not None else kind_of(mime)
    if limits is None:
        return Examined(mime, kind)
    needed = _needed(limits)
    known = measured(source) if needed or kind_of(mime) in ("video", "audio") else Measured()
    faults = (
        *_size(source, limits),
        *_end(source.label, known),
        *_sides(source.label, known, limits),
        *_duration(source.label, known, limits),
        *_frame_rate(source.label, known, limits),
    )
    return Examined(mime, kind, faults, _unchecked(source.label, needed, known), known.seconds)


def _fitting(found: Sequence[str], kinds: Sequence[FileLimits]) -> tuple[FileLimits | None, str | None]:
    """The limits for content, and the type that it is taken under; no type where it is refused."""
    if not kinds:
        return None, accepted(found, ())
    for limits in kinds:
        mime = accepted(found, limits.mime_types)
        if mime is not None and (limits.mime_types or not found or _is_of(limits, mime)):
            return limits, mime
    return None, None


def _is_of(limits: FileLimits, mime: str) -> bool:
    return limits.kind in ("file", kind_of(mime))


def _not_taken(source: Source, found: Sequence[str], kinds: Sequence[FileLimits]) -> Fault:
    allowed = dict.fromkeys(mime for limits in kinds for mime in limits.mime_types or (f"any {limits.kind}",))
    is_what = f"is {found[0]} by its content" if found else "is of no known type"
    return "wrong-mime-type", f"{source.label} {is_what}; allowed: {', '.join(allowed)}."


def _size(source: Source, limits: FileLimits) -> Iterator[Fault]:
    if source.size == 0:
        yield "empty-file", f"{source.label} is empty."
    if limits.max_bytes is not None and source.size > limits.max_bytes:
        given = f"{source.size / _PER_MB:.1f} MB ({source.size} bytes)"
        most = f"{limits.max_bytes / _PER_MB:g} MB"
        yield "file-too-large", f"{source.label} has {given}; at most {most} are allowed."


def _end(name: str, known: Measured) -> Iterator[Fault]:
    if known.is_cut:
        yield (
            "unfinished-file",
            f"{name} ends before the index that tells how to read it; write or copy it to its end.",
        )


def _needed(limits: FileLimits) -> dict[str, tuple[str, ...]]:
    """What is to be measured of a file, in words, with the attributes of `Measured` that tell it."""
    sides = (
        *(limits.min_side, limits.max_side, limits.min_width, limits.max_width, limits.min_height),
        *(limits.max_height, limits.min_pixels, limits.max_pixels, limits.ratio),
    )
    seconds = (limits.min_seconds, limits.max_seconds, limits.max_total_seconds)
    rows = (
        ("sides", ("width", "height"), any(limit is not None for limit in sides)),
        ("transparency", ("alpha",), limits.alpha is False),
        ("duration", ("seconds",), any(limit is not None for limit in seconds)),
        ("frame rate", ("frame_rate",), (limits.min_frame_rate, limits.max_frame_rate) != (None, None)),
    )
    return {words: names for words, names, is_limited in rows if is_limited}


def _unchecked(name: str, needed: dict[str, tuple[str, ...]], known: Measured) -> str | None:
    missing = [
        words for words, names in needed.items() if any(getattr(known, part) is None for part in names)
    ]
    if not missing:
        return None
    return f"{name} does not tell its {' and '.join(missing)} in a way that is known here; nothing was checked of that."


def measured(source: Source) -> Measured:
    """The sides, the duration and the frames a second of a file, as far as its headers tell them."""
    with source.opened() as file:
        known = picture(file) or container(file, source.size)
    return known or Measured(seconds=_sound(source))


def _sides(name: str, known: Measured, limits: FileLimits) -> Iterator[Fault]:
    if known.width is not None and known.height is not None:
        yield from _areas(name, known.width, known.height, limits)
    if limits.alpha is False and known.alpha:
        yield "transparent", f"{name} is transparent, which is not allowed."


def _areas(name: str, width: int, height: int, limits: FileLimits) -> Iterator[Fault]:
    low, high = min(width, height), max(width, height)
    pixels, sides = width * height, f"{name} is {width}x{height} pixels"
    for reason, limit, words, is_broken in (
        ("side-too-small", limits.min_side, "each side must be at least {}", low < (limits.min_side or 0)),
        ("side-too-large", limits.max_side, "each side must be at most {}", high > (limits.max_side or high)),
        ("width-too-small", limits.min_width, "it must be at least {} wide", width < (limits.min_width or 0)),
        (
            "width-too-large",
            limits.max_width,
            "it must be at most {} wide",
            width > (limits.max_width or width),
        ),
        (
            "height-too-small",
            limits.min_height,
            "it must be at least {} high",
            height < (limits.min_height or 0),
        ),
        (
            "height-too-large",
            limits.max_height,
            "it must be at most {} high",
            height > (limits.max_height or height),
        ),
        (
            "too-few-pixels",
            limits.min_pixels,
            "at least {} in all are needed",
            pixels < (limits.min_pixels or 0),
        ),
        (
            "too-many-pixels",
            limits.max_pixels,
            "at most {} in all are allowed",
            pixels > (limits.max_pixels or pixels),
        ),
    ):
        if is_broken:
            yield reason, f"{sides}; {words.format(limit)}."
    if limits.ratio is not None:
        yield from (
            (problem.reason, f"{name}: {problem.message}")
            for problem in outside_ratio(limits.ratio, width, height)
        )


def _duration(name: str, known: Measured, limits: FileLimits) -> Iterator[Fault]:
    seconds = known.seconds
    if seconds is None:
        return
    plays = f"{name} plays {seconds:.2f} s"
    if limits.min_seconds is not None and seconds < limits.min_seconds - TOLERANCE:
        yield "plays-too-short", f"{plays}; at least {limits.min_seconds} s are needed."
    if limits.max_seconds is not None and seconds > limits.max_seconds + TOLERANCE:
        yield "plays-too-long", f"{plays}; at most {limits.max_seconds} s are allowed."


def _frame_rate(name: str, known: Measured, limits: FileLimits) -> Iterator[Fault]:
    rate = known.frame_rate
    if rate is None:
        return
    has = f"{name} has {float(rate):g} frames per second"
    if limits.min_frame_rate is not None and rate < limits.min_frame_rate:
        yield "frame-rate-too-low", f"{has}; at least {limits.min_frame_rate} are needed."
    if limits.max_frame_rate is not None and rate > limits.max_frame_rate:
        yield "frame-rate-too-high", f"{has}; at most {limits.max_frame_rate} are allowed."


def together(files: Sequence[Examined], kinds: Sequence[FileLimits]) -> Iterator[Fault]:
    """What is wrong with the files of one list taken together. A duration that is not known counts as none."""
    for limits in kinds:
        most = limits.max_total_seconds
        seconds = [file.seconds for file in files if file.kind == limits.kind and file.seconds is not None]
        total = sum(seconds, Decimal(0))
        if most is not None and total > most + TOLERANCE * len(seconds):
            yield (
                TOGETHER,
                f"The {limits.kind} files play {total:.2f} s in all; at most {most} s are allowed.",
            )


def _sound(source: Source) -> Decimal | None:
    """How long a sound plays, in seconds; None where its format does not tell it."""
    from tinytag import TinyTag, TinyTagException  # noqa: PLC0415  # few models limit durations

    with source.opened() as file:
        try:
            tag = TinyTag.get(file_obj=file, tags=False)
        except (TinyTagException, OSError, ValueError, ArithmeticError, LookupError):
            return None
    return None if not tag.duration else Decimal(str(tag.duration))
