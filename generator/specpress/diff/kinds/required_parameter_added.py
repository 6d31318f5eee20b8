"""A model takes one more parameter, and refuses requests without it."""

from specpress.catalog.types import Field
from specpress.diff.comparisons import field_added
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = BREAKING
MESSAGE = NEW_PART
WHAT = gettext_noop("required parameter")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A model takes one more parameter, and refuses requests without it."""
    return field_added(pair, required=True)
