"""The format of a model's file and of a family's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Literal

from specpress.spec.base import MAY_BE_EMPTY, Address, Fact, Json, Map, Spec, Translated
from specpress.spec.constraint import Mode, Rule
from specpress.spec.parameter import Deprecation, Media, Parameter
from specpress.spec.price import Price

Modality = Literal["image", "video", "audio", "text", "3d", "embedding", "multimodal", "unknown"]
"""What a model makes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Spec):
    """A page that facts were read in. The page is named, not quoted."""

    title: str
    """The page's title."""
    url: Address | None = None
    """Its address."""
    language: str = "en"
    """The language that it was read in (BCP 47)."""
    read: date
    """The day on which it was read."""
    ends_in: str | None = None
    """The section in which our copy stops, where it is cut off: what follows is unknown, not absent."""
    pointer: str | None = None
    """Where in a document for machines it stands, as a JSON pointer, such as #/paths/~1v1~1images/post."""
    document_license: str | None = None
    """The licence that the document states for itself."""
    texts: Literal["kept"] | None = None
    """`kept` where texts were taken over as the document has them, which is its owner's to allow. Left out: all texts
    are our own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Spec):
    """One of the readings that contradict each other."""

    says: Translated
    """What is stated, in our own words."""
    source: str | None = None
    """The id of the page that states it. Left out: the spec's own page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discrepancy(Spec):
    """A place where a page contradicts itself, or where two sources differ."""

    about: str
    """The fact, as the path of its keys, such as safety_tolerance.min."""
    readings: tuple[Reading, ...]
    """What each place says."""
    chosen: Translated
    """What this spec takes."""
    why: Translated
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Spec):
    """What the upload at one position is used for."""

    position: int
    """The position among the uploads, from 1."""
    role: Translated
    """What it is used for, such as first frame or last frame."""
    kind: Literal["image", "video", "audio", "file"] | None = None
    """The kind of upload that is counted. Left out: all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Uploads(Fact):
    """Which files may be handed to the model, over all kinds and for each."""

    max_files: int | None = None
    """How many files at most, over all kinds."""
    min_files: int | None = None
    """How many files at least, over all kinds."""
    kinds: tuple[Media, ...] | None = None
    """The accepted kinds, each with its limits."""
    roles: tuple[Role, ...] | None = None
    """What the files are used for, by their position."""
    required_for: Translated | None = None
    """For which modes uploads are needed, as the docs put it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit(Fact):
    """How much may be asked at a time. Both kinds of limit may stand side by side."""

    requests: int | None = None
    """How many requests may be sent within `seconds`."""
    seconds: int = 60
    """The span in which requests are counted."""
    concurrent: int | None = None
    """How many tasks may be under way at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example(Fact):
    """A documented request."""

    title: Translated
    """What it shows."""
    request: Json
    """The whole body as it is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSpec(Fact):
    """One hosted model at one provider. Folder and file name are the provider and the model id."""

    id: str | None = None
    """The model's id, only where it cannot be the file's name."""
    wire_id: str | None = None
    """The id that travels, where it is not the model's: two models here may be one there, called at two endpoints."""
    endpoint: str | None = None
    """The endpoint of the provider that takes its requests. Left out: `create`, or the first that takes any."""
    title: str
    """The model's name for people."""
    summary: Translated | None = None
    """What it does, in a sentence of our own."""
    modality: Modality
    """What the model makes; `unknown` until somebody has found it out."""
    inputs: tuple[Literal["text", "image", "video", "audio", "file", "url"], ...] | None = None
    """What it takes, in the docs' words."""
    family: str | None = None
    """The family: the same underlying model at other providers."""
    deprecated: Deprecation | None = None
    """That the model should no longer be used."""
    sources: Map[Source]
    """The pages that the facts were read in, by an id of your choice; `source` refers to it."""
    parameters: Annotated[Map[Parameter], MAY_BE_EMPTY]
    """The keys of a request, in the order of the docs. Where each goes in the body is the provider's matter."""
    open_parameters: bool = False
    """Whether other keys may be sent: the docs do not list all of them."""
    required_containers: tuple[str, ...] | None = None
    """Objects of the envelope that this model requires though nothing in them is, such as params."""
    optional_containers: tuple[str, ...] | None = None
    """Objects and lists of the envelope that a page says may be left out, though something in them is required."""
    uploads: Uploads | None = None
    """Which files may be uploaded. Left out: none is documented."""
    modes: Map[Mode] | None = None
    """The ways of using the model."""
    rules: tuple[Rule, ...] | None = None
    """What one parameter's value says about others."""
    price: Price | None = None
    """What a request costs. Left out: the docs do not say."""
    rate_limit: RateLimit | None = None
    """How much may be asked of this model at a time, where the docs say it of the model."""
    errors: tuple[str, ...] | None = None
    """Error codes that the docs name for this model; each is described in the provider's file."""
    result: Map[Parameter] | None = None
    """Fields of the result that this model's docs list, instead of the provider's."""
    open_result: bool = True
    """Whether a result may have fields that are not listed."""
    examples: tuple[Example, ...] | None = None
    """Documented requests. Each must be valid."""
    discrepancies: tuple[Discrepancy, ...] | None = None
    """Where the sources contradict each other, and what was chosen."""

    file_kind: ClassVar[str] = "model"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart(Spec):
    """What one thing is called at one member of a family, and how its values are written there."""

    key: str | None = None
    """The key. Dots lead into objects, as in input.prompt."""
    keys: tuple[str, ...] | None = None
    """The keys that hold one element each, in order, where other members have a list."""
    values: Map[Json] | None = None
    """How this member writes a value that has another name elsewhere: common name, then the value here."""

    shorthand: ClassVar[str] = "key"
    list_shorthand: ClassVar[str] = "keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept(Spec):
    """One thing that the providers of a family all let you set, under different keys.

    Values that are the same but for their JSON type, such as `true` and `"true"` or `5` and `"5"`, need no entry.
    """

    title: Translated | None = None
    """A short name for people."""
    description: Translated | None = None
    """What it is, in our own words. Used where a member's own parameter has no description."""
    keys: Map[Counterpart]
    """The key at each member: `provider/model: key`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilySpec(Spec):
    """The same underlying model at several providers."""

    title: str
    """The family's name for people."""
    summary: Translated | None = None
    """What the model does, in a sentence of our own."""
    members: tuple[str, ...]
    """The models, each as `provider/model`."""
    parameters: Map[Concept] | None = None
    """What corresponds to what, by a name of your choice."""

    file_kind: ClassVar[str] = "family"
