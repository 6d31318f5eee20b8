"""The docs name a rate limit where they named none."""

from specpress.catalog.model import RateLimit
from specpress.diff.comparisons import named
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, ADDED
from specpress.wording.translator import gettext_noop

ABOUT = RateLimit
SEVERITY = NOTE
MESSAGE = ADDED
WHAT = gettext_noop("rate limit")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The docs name a rate limit where they named none."""
    return named(pair, "requests", is_named=True)
