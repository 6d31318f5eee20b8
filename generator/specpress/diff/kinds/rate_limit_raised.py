"""More requests may be sent in the same time."""

from specpress.catalog.model import RateLimit
from specpress.diff.comparisons import rate
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = RateLimit
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("rate limit")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """More requests may be sent in the same time."""
    return rate(pair, is_lower=False)
