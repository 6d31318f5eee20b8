"""The key may not be sent in a way any more in which it could."""

from specpress.catalog.provider import Auth
from specpress.diff.comparisons import elements
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, GONE_ONE
from specpress.wording.translator import gettext_noop

ABOUT = Auth
SEVERITY = BREAKING
MESSAGE = GONE_ONE
WHAT = gettext_noop("other way to send the key")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The key may not be sent in a way any more in which it could."""
    return elements(pair, "alternatives", "removed")
