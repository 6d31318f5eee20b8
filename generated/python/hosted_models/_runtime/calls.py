"""What is known of one model's requests: their types, their price, and where arguments and files stand in a body."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .price import Price
from .texts import RatioRange
from .types import ObjectType
from .values import Json, MediaKind, Path

TOLERANCE = Decimal("0.1")
"""Seconds by which a file may miss a limit: an encoder fills the last frame of pictures and of sound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLimits:
    """What a file must be like: sizes in bytes, durations in seconds, sides in pixels."""

    kind: MediaKind
    forms: tuple[str, ...] = ()
    """How it may travel: url, base64, data-uri, file-id, part. Empty where the docs do not say."""
    max_bytes: int | None = None
    mime_types: tuple[str, ...] = ()
    min_seconds: Decimal | None = None
    max_seconds: Decimal | None = None
    max_total_seconds: Decimal | None = None
    min_frame_rate: Decimal | None = None
    max_frame_rate: Decimal | None = None
    min_side: int | None = None
    max_side: int | None = None
    min_width: int | None = None
    max_width: int | None = None
    min_height: int | None = None
    max_height: int | None = None
    min_pixels: int | None = None
    max_pixels: int | None = None
    ratio: RatioRange | None = None
    alpha: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Where files stand in a request. `listed`: as objects with an address, made from uploads."""

    path: Path
    kinds: tuple[FileLimits, ...] = ()
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a call, and where it stands in the body. `text`: it takes texts and nothing else."""

    name: str
    path: Path
    text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelData:
    """One model. In paths, `*` is the first element of a list where something is put, and each where it is read.

    `sent_id`: the id that travels. `endpoint`: the creation that takes its requests. `fixed`: what every body has.
    `containers`: objects that every body has, though they may be empty. `parameters_at`: the object in which parameters
    stand that have no place of their own. `deprecated`: that the model should no longer be used, until when it works,
    and what takes its place.
    """

    id: str
    sent_id: str
    endpoint: str = "create"
    request: ObjectType
    price: Price | None = None
    arguments: tuple[Argument, ...] = ()
    fixed: tuple[tuple[Path, Json], ...] = ()
    containers: tuple[Path, ...] = ()
    slots: tuple[Slot, ...] = ()
    parameters_at: Path = ()
    deprecated: str | None = None
