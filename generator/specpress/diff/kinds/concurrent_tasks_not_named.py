"""The docs do not name how many tasks may be under way at once any more."""

from specpress.catalog.model import RateLimit
from specpress.diff.comparisons import named
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = RateLimit
SEVERITY = NOTE
MESSAGE = DROPPED
WHAT = gettext_noop("greatest number of tasks at once")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The docs do not name how many tasks may be under way at once any more."""
    return named(pair, "concurrent", is_named=False)
