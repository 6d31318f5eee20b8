"""A hosted model, with its request as one tree of types and its price, and the family that joins models."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from specpress.catalog.constraints import Mode, ParameterRule
from specpress.catalog.types import Field, Media, ObjectType, objects_in, walk
from specpress.catalog.values import (
    ABSENT,
    DOCUMENTED,
    Absent,
    Deprecation,
    Json,
    MediaKind,
    Path,
    Provenance,
)
from specpress.runtime.price import Price
from specpress.spec.yaml import NOWHERE, Mapping, Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A page that facts were read in."""

    id: str
    title: str
    url: str | None = None
    language: str = "en"
    read: date
    ends_in: str | None = None
    pointer: str | None = None
    document_license: str | None = None
    texts: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One of the readings that contradict each other."""

    says: str
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discrepancy:
    """Where sources contradict each other, and what was chosen."""

    about: str
    readings: tuple[Reading, ...]
    chosen: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What the upload at one position (from 1) is used for."""

    position: int
    role: str
    kind: MediaKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Uploads:
    """Which files may be handed to a model."""

    max_files: int | None = None
    min_files: int | None = None
    kinds: tuple[Media, ...] = ()
    roles: tuple[Role, ...] = ()
    carrier: Path | None = None
    """Where they are listed in the request."""
    required_for: str | None = None
    provenance: Provenance = DOCUMENTED
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What so many credits are worth in money."""

    amount: Decimal
    unit: str
    credits: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceVector:
    """A documented example: the whole request body, measures of the call, and the amount."""

    request: Json
    measures: tuple[tuple[str, Decimal | str], ...] = ()
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceMeasure:
    """A word that a price depends on and the request does not hold."""

    name: str
    options: tuple[str, ...]
    default: str | Absent = ABSENT
    """What counts where it is not given."""
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPrice:
    """What a request to a model costs. Subjects of the formula are relative to the body's root."""

    formula: Price
    measures: tuple[PriceMeasure, ...] = ()
    """The words that the formula asks for; the numbers stand in it alone."""
    billing: str | None = None
    """The provider's own word for the kind of billing."""
    effective: date | None = None
    reference: Decimal | None = None
    """An amount that the docs name without saying that a request costs it."""
    worth: Worth | None = None
    vectors: tuple[PriceVector, ...] = ()
    note: str | None = None
    provenance: Provenance = DOCUMENTED
    origin: Mapping = field(default=NOWHERE, repr=False, compare=False)
    """The YAML that it was read from, for the places of its keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """How many requests may be sent within `seconds`, and how many tasks may be under way at once."""

    requests: int | None = None
    seconds: int = 60
    concurrent: int | None = None
    note: str | None = None
    provenance: Provenance = DOCUMENTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A documented request."""

    title: str
    request: Json
    provenance: Provenance = DOCUMENTED
    origin: Node = field(default=NOWHERE, repr=False, compare=False)
    """The YAML that it was read from, for the places of its keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One hosted model at one provider."""

    provider: str
    id: str
    wire_id: str | None = None
    """The id that travels, where it is another."""
    endpoint: str | None = None
    """The name of the creation that takes its requests; None where the provider's file has none."""
    title: str
    summary: str | None = None
    modality: str
    inputs: tuple[str, ...] = ()
    family: str | None = None
    deprecated: Deprecation | None = None
    request: ObjectType
    parameters_at: Path = ()
    """The object of the request in which parameters stand that have no place of their own."""
    result: ObjectType
    task: ObjectType
    error: ObjectType
    uploads: Uploads | None = None
    modes: tuple[Mode, ...] = ()
    price: ModelPrice | None = None
    rate_limit: RateLimit | None = None
    errors: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    sources: tuple[Source, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    note: str | None = None
    provenance: Provenance = DOCUMENTED
    origin: Mapping = field(default=NOWHERE, repr=False, compare=False)
    """The YAML that it was read from, for the places of its keys."""

    @property
    def name(self) -> str:
        """`provider/model`, by which a model is named everywhere."""
        return f"{self.provider}/{self.id}"

    @property
    def sent_id(self) -> str:
        """The id that travels."""
        return self.wire_id or self.id

    def parameters(self) -> Iterator[tuple[Path, Field]]:
        """The parameters with their place in the request, in documented order."""
        return ((path, f) for path, f in walk(self.request) if f.parameter)

    def named(self) -> dict[str, tuple[Path, Field]]:
        """The parameters by the keys that specs call them by, in which dots lead into objects."""
        named: dict[str, tuple[Path, Field]] = {}
        for path, f in self.parameters():
            named.setdefault(f.key, (path, f))
            named.update((f"{f.key}.{key}", inner) for key, inner in _inside(path, f))
        return named

    def rules(self) -> Iterator[tuple[Path, ObjectType, ParameterRule]]:
        """Every rule of the request with the object that holds it and the path of that object."""
        yield from ((path, owner, rule) for path, owner in objects_in(self.request) for rule in owner.rules)


def _inside(path: Path, outer: Field) -> Iterator[tuple[str, tuple[Path, Field]]]:
    if isinstance(outer.type, ObjectType):
        for f in outer.type.fields:
            yield f.key, ((*path, f.key), f)
            yield from ((f"{f.key}.{key}", inner) for key, inner in _inside((*path, f.key), f))


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart:
    """What one thing is at one member of a family.

    `paths` is the path of its parameter or, where `spread`, of the parameters that hold one element of a list each.
    `values` are pairs of a value's common name and the value as the member writes it.
    """

    paths: tuple[Path, ...]
    spread: bool = False
    values: tuple[tuple[str, Json], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One thing that the members of a family let you set: what it is at each of them, by the member's name."""

    name: str
    title: str | None = None
    description: str | None = None
    keys: tuple[tuple[str, Counterpart], ...]

    def at(self, member: str) -> Counterpart | None:
        """What it is at a member; None where it cannot be set there."""
        return next((counterpart for name, counterpart in self.keys if name == member), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """The same underlying model at several providers."""

    id: str
    title: str
    summary: str | None = None
    members: tuple[str, ...]
    concepts: tuple[Concept, ...] = ()
