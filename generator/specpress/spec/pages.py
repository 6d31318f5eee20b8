"""The part of a provider's file that says how its docs pages look, so that `specpress import` can read specs off them.

Most files need a line for each kind of page: its address, with `{model}` where the model's id stands. What is read is
what stands in a column, behind a label or as a mark in a spelling that is known; what the prose says besides is named
as unknown or doubtful, for a person to look at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from specpress.spec.base import Map, Spec

Layout: TypeAlias = Literal["table", "lines", "bullets"]
Meaning: TypeAlias = Literal[
    "key", "type", "required", "default", "options", "range", "values", "min", "max", "length", "items", "multiple",
    "step", "example", "description", "location", "ignored",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLayout(Spec):
    """Docs pages that look alike, one for each model. `specpress import` knows them by their address.

    The usual English words for columns, labels, marks and headings are known; a word that is written here is known
    besides, or means something else.
    """

    shorthand: ClassVar[str] = "address"

    address: str
    """The address of the pages, such as https://docs.example.com/models/{model}. `{model}` stands for the model's id,
    which may hold slashes, `*` for one part between two slashes."""
    layout: Layout | None = None
    """How parameters are listed: a `table` with a row of headings; `lines` with the name, the type and whether it is
    required, and labelled facts below; or `bullets`, where the facts are bullets below the name's. Left out, it is the
    one that finds most parameters on a page."""
    model_label: str | None = None
    """The label before the model's id on the page. Left out, the id is what `{model}` stands for, or the one value of
    the parameter that holds the id by `envelope`."""
    columns: Map[Meaning] | None = None
    """What the columns of tables hold, by the words at their heads. `values` is a column with options or a range."""
    labels: Map[Meaning] | None = None
    """What the facts behind labels are, such as `Allowed: options`."""
    marks: Map[Literal["required", "optional"]] | None = None
    """What the marks of parameters mean, such as `必填: required`."""
    headings: Map[Literal["request", "other"]] | None = None
    """What stands behind a heading: parameters of the `request`, or something `other`, such as fields of the answer."""
