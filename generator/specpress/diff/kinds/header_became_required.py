"""A header must be sent now."""

from specpress.catalog.provider import Header
from specpress.diff.comparisons import became
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Header
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("whether it is required")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A header must be sent now."""
    return became(pair, "required", to=True)
