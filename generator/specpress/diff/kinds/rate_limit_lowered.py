"""Fewer requests may be sent in the same time."""

from specpress.catalog.model import RateLimit
from specpress.diff.comparisons import rate
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = RateLimit
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("rate limit")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """Fewer requests may be sent in the same time."""
    return rate(pair, is_lower=True)
