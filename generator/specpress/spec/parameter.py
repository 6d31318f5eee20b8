"""The format of one value on the wire: a parameter of a request, a field of a response."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from specpress.spec.base import MAY_BE_EMPTY, Fact, Json, Map, Spec, Translated
from specpress.spec.constraint import Rule

TypeName = Literal["string", "integer", "number", "boolean", "array", "object", "null"]
LengthUnit = Literal["characters", "words", "tokens", "bytes"]
MediaKind = Literal["image", "video", "audio", "file"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deprecation(Spec):
    """That something should no longer be used."""

    may_be_empty: ClassVar[bool] = True

    since: date | None = None
    """The day from which it is deprecated."""
    until: date | None = None
    """The day on which it stops working."""
    replacement: str | None = None
    """The key, option or model id to use instead."""
    reason: Translated | None = None
    """Why, in our own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Spec):
    """One allowed value. A bare value is short for `value:` alone."""

    shorthand: ClassVar[str] = "value"

    value: Json
    """The value as it travels: quote it when it must stay text, such as "16:9" or "5"."""
    title: Translated | None = None
    """A short name for people."""
    description: Translated | None = None
    """What choosing it does."""
    deprecated: Deprecation | None = None
    """That this option should no longer be chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Length(Spec):
    """How long a text may be. A bare number is short for `max:` in characters."""

    shorthand: ClassVar[str] = "max"

    min: int | None = None
    """Shortest allowed."""
    max: int | None = None
    """Longest allowed."""
    unit: LengthUnit = "characters"
    """What is counted. Characters are Unicode code points; only they can be checked by a schema."""
    script: Translated | None = None
    """The kind of text that this limit is for, where the docs give several, such as Chinese."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio(Spec):
    """Limits of a width-to-height ratio, each written as the docs have it: "21:9", "2.35:1", or 0.4 for "2:5"."""

    min: Decimal | str | None = None
    """The narrowest ratio, such as "9:21"."""
    max: Decimal | str | None = None
    """The widest ratio, such as "21:9"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size(Spec):
    """Limits of a text that gives a width and a height, such as "1280*720"."""

    may_be_empty: ClassVar[bool] = True

    separator: str = "*"
    """What stands between width and height."""
    min_side: int | None = None
    """Least width and height, in pixels."""
    max_side: int | None = None
    """Greatest width and height, in pixels."""
    min_pixels: int | None = None
    """Least number of pixels in all, width times height."""
    max_pixels: int | None = None
    """Greatest number of pixels in all, width times height."""
    ratio: Ratio | None = None
    """Limits of width to height."""
    multiple_of: int | None = None
    """Width and height must be multiples of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Media(Fact):
    """What a file must be like that is handed to the model."""

    kind: MediaKind
    """What sort of file it is."""
    forms: tuple[Literal["url", "base64", "data-uri", "file-id", "part"], ...] | None = None
    """How the file may travel in the request: as text that stands in the place of the parameter, or as a `part` of a
    form."""
    max_files: int | None = None
    """How many files of this kind at most."""
    min_files: int | None = None
    """How many files of this kind at least."""
    max_size: str | None = None
    """Largest file, as the docs give it: a number and B, KB, MB or GB, such as 10 MB."""
    mime_types: tuple[str, ...] | None = None
    """Accepted MIME types; `image/*` stands for every picture."""
    min_seconds: Decimal | None = None
    """Shortest duration in seconds. A file may miss this and the next two by a tenth of a second, as encoders do."""
    max_seconds: Decimal | None = None
    """Longest duration in seconds."""
    max_total_seconds: Decimal | None = None
    """Longest duration in seconds of all files of this kind together."""
    min_frame_rate: Decimal | None = None
    """Fewest frames a second of a video."""
    max_frame_rate: Decimal | None = None
    """Most frames a second of a video."""
    min_side: int | None = None
    """Least width and height, in pixels."""
    max_side: int | None = None
    """Greatest width and height, in pixels."""
    min_width: int | None = None
    """Least width in pixels, where the docs limit it apart from the height."""
    max_width: int | None = None
    """Greatest width in pixels."""
    min_height: int | None = None
    """Least height in pixels."""
    max_height: int | None = None
    """Greatest height in pixels."""
    min_pixels: int | None = None
    """Least width times height."""
    max_pixels: int | None = None
    """Greatest width times height."""
    ratio: Ratio | None = None
    """Limits of width to height."""
    alpha: bool | None = None
    """Whether an alpha channel (transparency) is allowed."""
    role: Translated | None = None
    """What the model uses the file for, such as first frame or mask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounding(Spec):
    """That the server changes a value instead of refusing it."""

    multiple_of: Decimal | None = None
    """The value is rounded to a multiple of this."""
    direction: Literal["nearest", "up", "down"] = "nearest"
    """Which multiple is taken."""
    min: Decimal | None = None
    """Lower values become this one."""
    max: Decimal | None = None
    """Greater values become this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter(Fact):
    """One key of a request or of a response, with everything that the docs say of its value."""

    may_be_empty: ClassVar[bool] = True

    type: TypeName | tuple[TypeName, ...] | None = None
    """The JSON type that travels; a list of types where several are accepted. Left out: any type."""
    declared: str | None = None
    """The docs' own word for the type where it says something else, such as `select` or `enum<string>`."""
    required: bool = False
    """Whether a request without it is refused (in a response: whether it is always there)."""
    nullable: bool = False
    """Whether JSON null is accepted. This is not the same as being allowed to leave the key out."""
    default: Json | None = None
    """The value that the server uses when the key is absent. The value of an example is not a default."""
    absent_means: Json | None = None
    """What the docs give as the default though it may not be sent, such as 0 of a number from 1 up. It is said of the
    key and counts where it is left out; nothing ever sends it, and no schema or class has it for a default."""
    examples: tuple[Json, ...] | None = None
    """Values to show. Each must be valid."""
    options: tuple[Option, ...] | None = None
    """The allowed values, all of them, in the order of the docs."""
    open_options: bool = False
    """Whether other values than the listed options may occur, as in responses."""
    min: Decimal | None = None
    """Least number allowed."""
    max: Decimal | None = None
    """Greatest number allowed."""
    above: Decimal | None = None
    """The number must be greater than this."""
    below: Decimal | None = None
    """The number must be less than this."""
    step: Decimal | None = None
    """Allowed numbers lie this far apart, counted from `min` (or from 0)."""
    multiple_of: Decimal | None = None
    """The number must be a multiple of this."""
    unit: Translated | None = None
    """What a number counts, or a text that reads as one, such as seconds or pixels."""
    rounding: Rounding | None = None
    """How the server changes a value that it does not take as it is."""
    meanings: Map[Translated] | None = None
    """Values with a meaning of their own, such as "-1": a random seed."""
    length: Length | tuple[Length, ...] | Literal["unlimited"] | None = None
    """How long a text may be. `unlimited` means that the docs say there is no limit; left out: silence."""
    pattern: str | None = None
    """A regular expression (ECMA-262, anchored by itself) that a text must match."""
    format: Literal["uri", "base64", "uri-or-base64", "date-time", "color", "json"] | None = None
    """What a text holds. For people and tools; it refuses nothing."""
    ratio: Ratio | None = None
    """The text is a ratio W:H between these limits; or one of the options, where one of them is no ratio."""
    size: Size | None = None
    """The text is a width and a height within these limits; or one of the options, where one of them is no size."""
    any_of: tuple[Parameter, ...] | None = None
    """The value is one of several, each with a type and limits of its own, in place of `type`. Objects whose values of
    one required key differ are told apart by this key."""
    items: Parameter | None = None
    """What each element of an array must be."""
    min_items: int | None = None
    """Fewest elements."""
    max_items: int | None = None
    """Most elements."""
    unique_items: bool = False
    """Whether all elements must differ."""
    fields: Annotated[Map[Parameter], MAY_BE_EMPTY] | None = None
    """The keys of an object."""
    values: Parameter | None = None
    """What the value of each key of an object must be that is not listed under `fields`; such keys are free."""
    open: bool = False
    """Whether an object may have keys that are not listed under `fields`, with any value."""
    rules: tuple[Rule, ...] | None = None
    """What the keys under `fields` say about each other; of `items`, in each element. Subjects are these keys."""
    media: Media | None = None
    """The value is, or refers to, a file with these limits."""
    title: Translated | None = None
    """A short name for people. Left out: made from the key."""
    description: Translated | None = None
    """What it does, in our own words."""
    deprecated: Deprecation | None = None
    """That it should no longer be used."""
    unavailable: Translated | None = None
    """That it is documented but does not work at present, and what the docs say of it."""
