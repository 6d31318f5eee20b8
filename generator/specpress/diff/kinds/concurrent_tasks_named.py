"""The docs name how many tasks may be under way at once."""

from specpress.catalog.model import RateLimit
from specpress.diff.comparisons import named
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, ADDED
from specpress.wording.translator import gettext_noop

ABOUT = RateLimit
SEVERITY = NOTE
MESSAGE = ADDED
WHAT = gettext_noop("greatest number of tasks at once")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The docs name how many tasks may be under way at once."""
    return named(pair, "concurrent", is_named=True)
