"""What a layout finds on a page: each fact with its line, or why it is not known.

Three things are told apart, for they mean different things in a spec. `Stated` is what the page says, also
where it says that there is none (a `-` in the column of defaults). `Lost` is what the page's form or our copy of
it does not let us read: it becomes an unknown. `None` in place of both is silence: the page has no place for such
a fact. Nothing is guessed in between: what admits two readings is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Generic, Literal, TypeAlias, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stated(Generic[T]):
    """A fact that stands on the page."""

    value: T
    """The fact; None where the page says that there is none."""
    line: int
    """Where it stands."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A fact that the page states, or may state, and that cannot be read from this copy of it."""

    reason: str
    """Why, as a sentence for people, such as "The cells of the row are glued together."."""
    line: int
    """Where it is missing, or where what admits two readings stands."""


Reading: TypeAlias = Stated[T] | Lost


@dataclass(frozen=True, slots=True)
class Limit:
    """How long a text may be, in what is counted."""

    max: int | None
    min: int | None = None
    unit: Literal["characters", "words", "tokens", "bytes"] = "characters"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractedMedia:
    """What the page says of files of one kind."""

    kind: Literal["image", "video", "audio", "file"]
    line: int
    forms: Reading[tuple[str, ...]] | None = None
    """url, base64, data-uri, file-id, part."""
    max_files: Reading[int | None] | None = None
    min_files: Reading[int | None] | None = None
    max_size: Reading[str | None] | None = None
    """As a spec writes it: 10 MB."""
    mime_types: Reading[tuple[str, ...] | None] | None = None
    min_side: Reading[int | None] | None = None
    max_side: Reading[int | None] | None = None
    ratio: Reading[tuple[str, str] | None] | None = None
    """The narrowest and the widest width to height: 1:2.5, 2.5:1, or 0.4, 2.5."""
    min_seconds: Reading[Decimal | None] | None = None
    max_seconds: Reading[Decimal | None] | None = None
    alpha: Reading[bool | None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractedParameter:
    """What the page says of one key of a request. Values are the page's own texts; the type says what they are."""

    line: int
    """Where it begins."""
    key: Reading[str]
    """The key, with its path where the page gives one, such as params.dialogue or messages[].role."""
    type: Reading[str] | None = None
    """The docs' own word, such as `select` or `enum<string> | null`."""
    required: Reading[bool] | None = None
    default: Reading[str | None] | None = None
    """The text of the default as it stands; None where the page says that there is none."""
    options: Reading[tuple[str, ...] | None] | None = None
    min: Reading[Decimal | None] | None = None
    max: Reading[Decimal | None] | None = None
    above: Reading[Decimal | None] | None = None
    below: Reading[Decimal | None] | None = None
    step: Reading[Decimal | None] | None = None
    multiple_of: Reading[Decimal | None] | None = None
    unit: Reading[str | None] | None = None
    """What a number counts: seconds, pixels, fps."""
    length: Reading[Limit | None] | None = None
    ratio: Reading[tuple[str, str] | None] | None = None
    """The narrowest and the widest ratio: 9:21, 21:9."""
    min_items: Reading[int | None] | None = None
    max_items: Reading[int | None] | None = None
    media: ExtractedMedia | None = None
    """What a file must be like that the value is or refers to."""
    example: Reading[str | None] | None = None
    """A value that the page calls an example."""
    within: tuple[str, ...] = ()
    """What may hold more than is read: where it may stand whose key is lost, and the objects in which a copy ends; for
    a list of elements of several kinds, `content[]`, a kind that is not known."""
    block: str | None = None
    """What the page says of it besides the facts of labelled lines, where the form has these and none is missing."""


@dataclass(frozen=True, slots=True)
class ExtractedRule:
    """What a page says of keys of a request in relation to each other."""

    kind: Literal["at_least_one", "exactly_one", "at_most_one"]
    keys: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractedUploads:
    """What the page says of files that are uploaded beside the parameters."""

    line: int
    max_files: Reading[int | None] | None = None
    kinds: tuple[ExtractedMedia, ...] | None = None
    """None where the list of kinds could not be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractedExample:
    """A whole documented request body."""

    line: int
    request: Any
    """The parsed JSON; numbers are int or Decimal."""
    with_files: bool = False
    """Whether it is the one with reference files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractedPage:
    """Everything that a layout read on one page."""

    provider: str
    form: str
    """The layout's own name of the form, such as md, md-labels, glued, spaced, compact, gitbook."""
    title: Reading[str] | None
    language: str | None = None
    """The language of its headings (BCP 47), where their words decide it."""
    model: Reading[str]
    """The id on the wire."""
    modality: Reading[str | None] | None = None
    """image, video, audio, text or 3d."""
    inputs: Reading[tuple[str, ...]] | None = None
    files: Reading[Literal["required", "required_for_reference_modes", "not_required"]] | None = None
    """Whether uploads through the provider's file API are needed."""
    credits: Reading[Decimal | None] | None = None
    """The base price of a request in credits."""
    billing: Reading[str] | None = None
    """The provider's word for it, such as FIXED."""
    prompt_limit: Reading[Limit | None] | None = None
    """The limit that the page gives for the prompt; None where it says that none is documented."""
    parameters: tuple[ExtractedParameter, ...]
    """In the page's order, `prompt` among them; not what the provider's envelope adds (model, params, ids)."""
    complete: bool
    """Whether the list of parameters is whole: more may follow where the page is cut or loses names."""
    uploads: Reading[ExtractedUploads | None] | None = None
    """None inside `Stated` where the whole page was read and it has no such section."""
    rules: tuple[ExtractedRule, ...] = ()
    endpoints: tuple[Stated[str], ...] = ()
    """Each as `POST /v1/queue/x`."""
    errors: Reading[tuple[str, ...]] | None = None
    """The error codes that the page lists."""
    examples: tuple[ExtractedExample, ...] = ()
    cut: Stated[str] | None = None
    """Where our copy ends before the page does: the section, in English words, and the last line."""
    doubts: tuple[Lost, ...] = ()
    """What else a person should look at."""
