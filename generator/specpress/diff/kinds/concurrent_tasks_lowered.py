"""Fewer tasks may be under way at once."""

from specpress.catalog.model import RateLimit
from specpress.diff.comparisons import lowered
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = RateLimit
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("greatest number of tasks at once")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """Fewer tasks may be under way at once."""
    return lowered(pair, "concurrent")
