"""The API demands a key."""

from specpress.catalog.provider import Auth
from specpress.diff.kind import BREAKING, Changes, Found, Pair
from specpress.diff.words import ADAPT_CLIENT, ADDED
from specpress.wording.translator import gettext_noop

ABOUT = Auth
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("key of the API")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The API demands a key."""
    if pair.old is None:
        yield Found(None, pair.new.header)
