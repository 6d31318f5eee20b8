"""The docs do not name a rate limit any more."""

from specpress.catalog.model import RateLimit
from specpress.diff.comparisons import named
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = RateLimit
SEVERITY = NOTE
MESSAGE = DROPPED
WHAT = gettext_noop("rate limit")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The docs do not name a rate limit any more."""
    return named(pair, "requests", is_named=False)
