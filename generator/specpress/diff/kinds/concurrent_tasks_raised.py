"""More tasks may be under way at once."""

from specpress.catalog.model import RateLimit
from specpress.diff.comparisons import raised
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = RateLimit
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("greatest number of tasks at once")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """More tasks may be under way at once."""
    return raised(pair, "concurrent")
