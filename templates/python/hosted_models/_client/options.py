"""What one call may be made with beside the request: limits, news, times, headers, and ways past the documentation.

Given the keywords of a call; gives the options among them, and the arguments of the model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

from .progress import Progress
from .session import DEADLINE

if TYPE_CHECKING:
    import httpx

Amount: TypeAlias = Decimal | int | float | str
"""An amount in the unit of the model's price."""
Measures: TypeAlias = Mapping[str, Decimal | int | str]
"""Numbers that a price depends on and no request holds, such as audio_seconds."""
ProgressCallback: TypeAlias = Callable[[Progress], object]
"""Called with a `Progress` whenever something has happened."""
Timeout: TypeAlias = "float | httpx.Timeout"
"""Seconds for each phase of a call, or all of httpx's."""
Check: TypeAlias = Literal["error", "warn", "off"]
"""What becomes of a request that is not what the docs say: it is refused, sent with a warning, or sent."""


class CallOptions(TypedDict, total=False):
    """How calls are made."""

    timeout: Timeout | None
    """Seconds for each phase of each call, or httpx's settings; None is what the client has."""
    max_retries: int | None
    """How often a call that may safely be repeated is made again; None is what the client has."""
    extra_headers: Mapping[str, str] | None
    """Headers for each call to the API, before those of the same name that it has anyway but for the key."""


class PriceOptions(TypedDict, total=False):
    """What a price may be asked for with, beside the request."""

    measures: Measures | None
    """Numbers that the price depends on and no request holds, such as audio_seconds."""
    check: Check
    """"error" refuses a request that is not what the docs say, "warn" warns and sends it, "off" sends it."""
    extra_body: Mapping[str, Any] | None
    """Further parameters, by the API's own keys, which are not checked."""


class CheckOptions(PriceOptions, total=False):
    """What a check may be asked for with."""

    max_cost: Amount | None
    """A request that costs more, or may cost more, is refused. In the unit of the model's price."""


class CreateOptions(CheckOptions, CallOptions, total=False):
    """What a task may be started with."""

    on_progress: ProgressCallback | None
    """Called with a `Progress` whenever something has happened."""
    idempotency_key: str | None
    """A name for the job: the provider starts no second one under it. Made up where none is given."""
    extra_query: Mapping[str, str] | None
    """Further keys for the query of the creation's address."""


class RunOptions(CreateOptions, total=False):
    """What a whole job may be run with."""

    deadline: float | None
    """The seconds that it may take; None is as long as it takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The options of one call; what is not given is as the client has it."""

    max_cost: Amount | None = None
    measures: Measures = field(default_factory=dict[str, Decimal | int | str])
    on_progress: ProgressCallback | None = None
    deadline: float | None = DEADLINE
    idempotency_key: str | None = None
    timeout: Timeout | None = None
    max_retries: int | None = None
    extra_headers: Mapping[str, str] = field(default_factory=dict[str, str])
    extra_query: Mapping[str, str] = field(default_factory=dict[str, str])
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    check: Check = "error"

    @property
    def is_unproved(self) -> bool:
        """Whether a request may hold what no documented limit or price is known of."""
        return bool(self.extra_body) or self.check != "error"


DEFAULTS = Options()
_MAPPINGS = frozenset({"measures", "extra_headers", "extra_query", "extra_body"})


def options_of(given: dict[str, Any], kind: type) -> tuple[Options, dict[str, Any]]:
    """The options among keywords that a call of this kind takes, and the rest. Raises ValueError for a bad one.

    `kind` is one of the classes above: `RunOptions` for a whole job.
    """
    taken = {name: given.pop(name) for name in _names_of(kind) & given.keys()}
    if not taken:
        return DEFAULTS, given
    for name in _MAPPINGS & taken.keys():
        taken[name] = taken[name] or {}
    if (check := taken.get("check", "error")) not in ("error", "warn", "off"):
        raise ValueError(f"check is 'error', 'warn' or 'off', not {check!r}")
    return Options(**taken), given


def _names_of(kind: type) -> frozenset[str]:
    names: frozenset[str] = getattr(kind, "__optional_keys__")  # noqa: B009  # of a TypedDict, which type checkers hide
    return names
