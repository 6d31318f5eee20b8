"""What every part of a spec has in common.

The classes of this package ARE the format: the loader, the editors' JSON Schema and the reference page are
all made from their annotations and from the docstring under each field. A field's annotation says what may
be written: `str`, `Address`, `bool`, `int`, `Decimal`, `date`, `Json` (any value), a `Literal`, a `tuple[X, ...]`
(a list), a `Map[X]` (keys that the writer chooses), another class, or a union of those that can be told
apart by what stands there (text, number, list or mapping). `X | None` means that the key may be left out;
`Annotated[X, MAY_BE_EMPTY]` that an empty text, list or mapping says something; `Translated` is a `str` that
translators put into other languages. A field whose name is a
keyword of Python has an underscore at its end, which the key has not. The order of the fields is that in which a
spec is written. `spec/shape.py` reads all this.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated, ClassVar, Final, TypeAlias, TypeVar, Union

from specpress.base.diagnostics import Span
from specpress.spec.yaml import NOWHERE, Atom, Mapping, Node

T = TypeVar("T")

Map: TypeAlias = dict[str, T]
"""A mapping whose keys the writer chooses; written order is kept. Treated as frozen once loaded."""


class Mark(Enum):
    """What an annotation cannot say by its type alone."""

    MAY_BE_EMPTY = "may be empty"
    ANY_JSON = "any JSON value"
    ADDRESS = "an address of the web"


MAY_BE_EMPTY: Final = Mark.MAY_BE_EMPTY

Json: TypeAlias = Annotated[Union[Atom, tuple["Json", ...], dict[str, "Json"]], Mark.ANY_JSON]  # noqa: UP007 (the name is not defined yet, and `|` takes no text)
"""Any JSON value; numbers with a fraction are Decimals, lists are tuples."""

Address: TypeAlias = Annotated[str, Mark.ADDRESS]
"""An address of the web, http or https with a host, which may be published."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """That a text is for people and so for translators, who see it in a pattern, in the place of `{}`."""

    pattern: str = "{}"


Translated: TypeAlias = Annotated[str, Phrase()]
"""A text for people. It is written in English, and translators put it into other languages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """A mapping of a spec. `node` is the YAML that it was read from, for the places of its keys."""

    node: Mapping = field(default=NOWHERE, repr=False, compare=False)

    shorthand: ClassVar[str] = ""
    """The field that a bare value stands for, where one may be written instead of the mapping."""
    list_shorthand: ClassVar[str] = ""
    """The field that a bare list stands for, likewise."""
    may_be_empty: ClassVar[bool] = False
    """Whether a mapping without any key says something."""

    def where(self, key: str = "") -> Span:
        """The place of a key's value, or of the mapping where the key was not written."""
        return self.node.where(key) if key else self.node.span

    def wrote(self, key: str) -> Node | None:
        """The YAML under a key, or None where it was left out."""
        return self.node.get(key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Spec):
    """A part of a spec that states facts read in a provider's docs.

    A key that is left out means that the docs are silent. What the docs do say but we could not read, or
    have not transcribed yet, is named under `unknown`.
    """

    source: str | None = None
    """The id (under `sources`) of the page where these facts were read. Inherited from the part around it."""
    line: int | None = None
    """The line of the saved page at which this part begins, so that a reviewer finds it again."""
    inferred: Map[Translated] | None = None
    """Facts of this part that we concluded and did not read: name of the fact, then why we believe it."""
    observed: Map[Translated] | None = None
    """Facts of this part that were seen in the API's behaviour and stand in no docs: name, then how."""
    unknown: Map[Translated] | None = None
    """Facts of this part that the docs may state but that are not known yet: name of the fact, then why."""
    note: Translated | None = None
    """Anything else that a reader of the docs must know, in our own words."""
