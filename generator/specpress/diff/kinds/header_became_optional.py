"""A header need not be sent any more."""

from specpress.catalog.provider import Header
from specpress.diff.comparisons import became
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Header
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("whether it is required")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A header need not be sent any more."""
    return became(pair, "required", to=False)
