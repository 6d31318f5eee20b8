"""Files held against what is documented of them: type by content, size, sides, durations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from hosted_models._client.pictures import Picture, picture
from hosted_models._client.sources import Source
from hosted_models._runtime.calls import FileLimits
from hosted_models._runtime.file_types import accepted, kind_of, types_of
from hosted_models._runtime.texts import outside_ratio

Fault = tuple[str, str]
"""A reason and a sentence."""
_PER_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that was looked at: its type, its kind, and what is wrong with it."""

    mime: str
    kind: str
    faults: tuple[Fault, ...] = ()


def examined(source: Source, kinds: Sequence[FileLimits]) -> Examined:
    """A file held against the limits of the kind that it is. Raises OSError where it cannot be read."""
    found = types_of(source.head())
    limits, mime = _fitting(found, kinds)
    if mime is None:
        return Examined("", "", (_not_taken(source, found, kinds),))
    kind = limits.kind if limits is not None else kind_of(mime)
    if limits is None:
        return Examined(mime, kind)
    faults = (*_size(source, limits), *_picture(source, limits), *_duration(source, limits))
    return Examined(mime, kind, faults)


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


def _picture(source: Source, limits: FileLimits) -> Iterator[Fault]:
    measured = (
        limits.min_side,
        limits.max_side,
        limits.min_pixels,
        limits.max_pixels,
        limits.ratio,
        limits.alpha,
    )
    if limits.kind != "image" or all(limit is None for limit in measured):
        return
    with source.opened() as file:
        found = picture(file)
    if found is not None:
        yield from _sides(source.label, found, limits)


def _sides(name: str, found: Picture, limits: FileLimits) -> Iterator[Fault]:
    low, high = min(found.width, found.height), max(found.width, found.height)
    pixels, sides = found.width * found.height, f"{name} is {found.width}x{found.height} pixels"
    for reason, limit, words, is_broken in (
        ("side-too-small", limits.min_side, "each side must be at least {}", low < (limits.min_side or 0)),
        ("side-too-large", limits.max_side, "each side must be at most {}", high > (limits.max_side or high)),
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
            for problem in outside_ratio(limits.ratio, found.width, found.height)
        )
    if limits.alpha is False and found.alpha:
        yield "transparent", f"{name} is transparent, which is not allowed."


def _duration(source: Source, limits: FileLimits) -> Iterator[Fault]:
    if limits.min_seconds is None and limits.max_seconds is None:
        return
    seconds = duration(source)
    if seconds is None:
        return
    if limits.min_seconds is not None and seconds < limits.min_seconds:
        yield (
            "plays-too-short",
            f"{source.label} plays {seconds:.2f} s; at least {limits.min_seconds} s are needed.",
        )
    if limits.max_seconds is not None and seconds > limits.max_seconds:
        yield (
            "plays-too-long",
            f"{source.label} plays {seconds:.2f} s; at most {limits.max_seconds} s are allowed.",
        )


def duration(source: Source) -> Decimal | None:
    """How long a sound or video plays, in seconds; None where its format does not tell it."""
    from tinytag import TinyTag, TinyTagException  # noqa: PLC0415  # few models limit durations

    with source.opened() as file:
        try:
            found = TinyTag.get(file_obj=file, tags=False)
        except (TinyTagException, OSError, ValueError, ArithmeticError, LookupError):
            return None
    return None if not found.duration else Decimal(str(found.duration))
